//! Images and files.

use crate::scene::Scene;
use crate::step::{Step, downloads, fails, succeeds};
use crate::world::FILE_BYTES;
use feishu_api::im::v1::{file, image, message_resource};
use feishu_api::{Call, Upload};
use feishu_sandbox::demo::IMAGE_BYTES;

pub(crate) fn steps() -> Vec<Step> {
    vec![
        succeeds(|s| create_image(s, IMAGE_BYTES)),
        fails(234011, |s| create_image(s, b"no image")),
        downloads(|s| s.send(image::Get::new(s.replied("im.v1.image.create", "image_key")))),
        fails(234005, |s| s.send(image::Get::new("img_deleted"))),
        succeeds(|s| create_file(s, file::CreateFileType::Stream)),
        fails(234001, |s| create_file(s, file::CreateFileType::Other("unheard-of".to_owned()))),
        downloads(|s| s.send(file::Get::new(s.replied("im.v1.file.create", "file_key")))),
        fails(234008, |s| s.send(file::Get::new(s.given("others_file")))),
        downloads(|s| get_resource(s, s.given("image"))),
        fails(234003, |s| get_resource(s, "img_another")),
    ]
}

fn create_image(scene: &Scene, bytes: &'static [u8]) -> Call<image::Create> {
    let image = Upload::from_bytes(bytes).file_name("pixel.png").content_type("image/png");
    scene.send(image::Create::new(image::CreateImageType::Message, image))
}

fn create_file(scene: &Scene, file_type: file::CreateFileType) -> Call<file::Create> {
    let file = Upload::from_bytes(FILE_BYTES).file_name("notes.txt");
    scene.send(file::Create::new(file_type, "notes.txt", file).duration(3000))
}

fn get_resource(scene: &Scene, key: &str) -> Call<message_resource::Get> {
    scene.send(message_resource::Get::new(scene.given("image_message"), key, message_resource::ResourceType::Image))
}
