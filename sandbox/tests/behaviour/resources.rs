//! The stateful behaviour of `im.v1.message_resource.get`.

use crate::support::{Fixture, assert_code, send};
use feishu_api::im::v1::message_resource::Get;
use feishu_sandbox::{Message, Resource, ResourceKind, demo};

#[tokio::test]
async fn the_image_of_a_message_is_downloaded_as_it_was_uploaded() {
    let fixture = Fixture::new().await;
    let token = fixture.token().await;
    let request = fixture.request::<Get>(&token, &[demo::IMAGE_MESSAGE, demo::IMAGE]).query(&[("type", "image")]);
    let response = request.send().await.unwrap();
    assert_eq!((response.status().as_u16(), &response.headers()["content-type"]), (200, &"image/png".parse().unwrap()));
    assert_eq!(response.bytes().await.unwrap(), demo::IMAGE_BYTES);
}

#[tokio::test]
async fn the_file_of_another_app_can_be_downloaded_from_a_message() {
    let fixture = Fixture::new().await;
    let token = fixture.token().await;
    let content = format!(r#"{{"title":"","content":[[{{"tag":"media","file_key":"{}"}}]]}}"#, demo::OTHERS_FILE);
    fixture.sandbox.with_world(|world| {
        world.add_message(Message::new("om_a", demo::CHAT).content("post", content));
    });
    let request = fixture.request::<Get>(&token, &["om_a", demo::OTHERS_FILE]).query(&[("type", "file")]);
    assert_eq!(request.send().await.unwrap().bytes().await.unwrap(), &b"A file.\n"[..]);
}

#[tokio::test]
async fn downloading_returns_the_documented_errors() {
    let fixture = Fixture::new().await;
    let token = fixture.token().await;
    let content = format!(r#"{{"image_key":"{}"}}"#, demo::IMAGE);
    let with = |id: &str, msg_type: &str| Message::new(id, demo::CHAT).content(msg_type, content.as_str());
    let large = Resource::new("file_large", demo::APP_ID, ResourceKind::File, vec![0; 100 * 1024 * 1024 + 1]);
    fixture.sandbox.with_world(|world| {
        world
            .add_resource(large)
            .add_message(Message::new("om_large", demo::CHAT).content("file", r#"{"file_key":"file_large"}"#))
            .add_message(with("om_card", "interactive"))
            .add_message(with("om_merged", "merge_forward"))
            .add_message(with("om_sticker", "sticker"))
            .add_message(with("om_part", "image").part_of("om_merged"))
            .add_message(with("om_restricted", "image").restricted())
            .add_message(Message::new("om_gone", demo::CHAT).content("image", r#"{"image_key":"img_gone"}"#));
    });
    for (message, key, kind, code) in [
        (demo::IMAGE_MESSAGE, demo::IMAGE, "sound", 234001),
        (demo::IMAGE_MESSAGE, "key", "image", 234001),
        ("no_message", demo::IMAGE, "image", 234001),
        ("om_nowhere", demo::IMAGE, "image", 234001),
        (demo::PERMISSION_DENIED, demo::IMAGE, "image", 234009),
        (demo::BOT_NOT_IN_CHAT, demo::IMAGE, "image", 234004),
        (demo::INVISIBLE, demo::IMAGE, "image", 234040),
        (demo::DELETED, demo::IMAGE, "image", 230110),
        (demo::RECALLED, demo::IMAGE, "image", 230110),
        ("om_card", demo::IMAGE, "image", 234043),
        ("om_merged", demo::IMAGE, "image", 234043),
        ("om_sticker", demo::IMAGE, "image", 234043),
        ("om_part", demo::IMAGE, "image", 234043),
        ("om_restricted", demo::IMAGE, "image", 234038),
        (demo::MESSAGE, demo::IMAGE, "image", 234003),
        (demo::IMAGE_MESSAGE, demo::IMAGE, "file", 234003),
        ("om_gone", "img_gone", "image", 234003),
        ("om_large", "file_large", "file", 234037),
    ] {
        let reply = send(fixture.request::<Get>(&token, &[message, key]).query(&[("type", kind)])).await;
        assert_code::<Get>(&reply, code, &format!("{message} {key} {kind}"));
    }
    let without_bot = fixture.token_of(demo::APP_WITHOUT_BOT).await;
    let request = fixture.request::<Get>(&without_bot, &[demo::IMAGE_MESSAGE, demo::IMAGE]).query(&[("type", "image")]);
    assert_code::<Get>(&send(request).await, 234004, "without bot");
}
