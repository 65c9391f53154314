//! Files: sent from paths, and saved to them.

use crate::support::{Place, output};
use feishu_sandbox::{RequestBody, Sandbox, demo};
use std::fs;

#[tokio::test]
async fn a_file_is_sent_from_a_path() {
    let sandbox = Sandbox::start().await.unwrap();
    let place = Place::at(&sandbox);
    fs::write(place.path().join("photo.png"), demo::IMAGE_BYTES).unwrap();
    let send = ["call", "im.v1.image.create", "--image-type", "message", "--image", "photo.png"];
    let reply = place.run(&send).await.json();
    assert!(reply["image_key"].as_str().unwrap().starts_with("img_"), "{reply}");
    let requests = sandbox.requests();
    let RequestBody::Form(parts) = &requests.last().unwrap().body else { panic!("no form") };
    let names: Vec<&str> = parts.iter().map(|part| part.name.as_str()).collect();
    assert_eq!(names, ["image_type", "image"]);

    let command = place.run(&[&send[..], &["--dry-run"]].concat()).await.ok();
    assert!(command.contains("--form-string 'image_type=message'"), "{command}");
    assert!(command.contains("-F 'image=@\"photo.png\"'"), "{command}");
    let err = place.run(&["call", "im.v1.image.create", "--image-type", "message", "--image", "none.png"]).await;
    assert!(err.fails(1).contains("none.png"));
}

#[tokio::test]
async fn a_file_is_saved_to_a_path_or_written_to_standard_output() {
    let sandbox = Sandbox::start().await.unwrap();
    let place = Place::at(&sandbox);
    let get = ["call", "im.v1.image.get", "--image-key", demo::IMAGE];
    let ended = place.run(&[&get[..], &["-o", "saved.png"]].concat()).await;
    assert!(ended.err.contains("saved.png"), "{}", ended.err);
    ended.ok();
    assert_eq!(fs::read(place.path().join("saved.png")).unwrap(), demo::IMAGE_BYTES);
    let output = output(place.command(&[&get[..], &["-o", "-"]].concat()).spawn().unwrap()).await;
    assert_eq!(output.stdout, demo::IMAGE_BYTES);
    place.run(&["call", "im.v1.image.get", "--image-key", demo::NO_IMAGE, "-o", "none.png"]).await.fails(7);
    assert!(!place.path().join("none.png").exists());
}
