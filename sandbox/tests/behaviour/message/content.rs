//! The content of messages.

use super::{create, fixture};
use crate::support::{Fixture, assert_code};
use feishu_api::im::v1::message::Create;
use feishu_sandbox::{Resource, ResourceKind, demo};
use serde_json::{Value, json};

const CHAT: (&str, &str) = ("chat_id", demo::CHAT);

/// A sandbox with files of every type.
async fn with_files() -> Fixture {
    let fixture = fixture().await;
    fixture.sandbox.with_world(|world| {
        for file_type in ["mp4", "opus", "pdf"] {
            let file = Resource::new(format!("file_{file_type}"), demo::APP_ID, ResourceKind::File, "x");
            world.add_resource(file.file_type(file_type));
        }
    });
    fixture
}

/// Returns the content of a text of this size.
fn text_of(bytes: usize) -> String {
    json!({ "text": "x".repeat(bytes - r#"{"text":""}"#.len()) }).to_string()
}

fn post_of(bytes: usize) -> String {
    let around = json!({ "zh_cn": { "content": [[{ "tag": "text", "text": "" }]] } }).to_string().len();
    json!({ "zh_cn": { "content": [[{ "tag": "text", "text": "x".repeat(bytes - around) }]] } }).to_string()
}

fn card_with(elements: usize, schema: &str) -> String {
    let elements = vec![json!({ "tag": "hr" }); elements];
    json!({ "schema": schema, "body": { "elements": elements } }).to_string()
}

#[tokio::test]
async fn every_type_of_message_can_be_sent() {
    let fixture = with_files().await;
    let token = fixture.token().await;
    for (msg_type, content) in [
        ("text", r#"{"text":"a"}"#.to_owned()),
        ("post", r#"{"zh_cn":{"title":"t","content":[[{"tag":"img","image_key":"img_sandbox"}]]}}"#.to_owned()),
        ("image", r#"{"image_key":"img_sandbox"}"#.to_owned()),
        ("file", r#"{"file_key":"file_pdf"}"#.to_owned()),
        ("audio", r#"{"file_key":"file_opus"}"#.to_owned()),
        ("media", r#"{"file_key":"file_mp4","image_key":"img_sandbox"}"#.to_owned()),
        ("sticker", r#"{"file_key":"file_any"}"#.to_owned()),
        ("interactive", r#"{"elements":[{"tag":"img","img_key":"img_sandbox"}]}"#.to_owned()),
        ("share_chat", json!({ "chat_id": demo::CHAT }).to_string()),
        ("share_user", json!({ "user_id": demo::USER }).to_string()),
        ("text", text_of(150 * 1024)),
        ("post", post_of(30 * 1024)),
        ("interactive", card_with(200, "2.0")),
        ("interactive", card_with(201, "1.0")),
    ] {
        let reply = create(&fixture, &token, CHAT, (msg_type, &content)).await;
        assert_eq!(reply.code(), 0, "{msg_type}: {}", reply.body);
        assert_eq!(reply.body["data"]["msg_type"], msg_type);
    }
    let system = r#"{"type":"divider","params":{"divider_text":{"text":"new"}}}"#;
    let private = create(&fixture, &token, ("open_id", demo::USER), ("system", system)).await;
    assert_eq!(private.code(), 0, "{}", private.body);
}

#[tokio::test]
async fn invalid_content_is_refused() {
    let fixture = with_files().await;
    let token = fixture.token().await;
    for (msg_type, content, code, says) in [
        ("text", "no JSON".to_owned(), 230001, "content is not a string in json format"),
        ("text", "[]".to_owned(), 230001, "content is not a string in json format"),
        ("text", "{}".to_owned(), 230001, "text is missing"),
        ("text", r#"{"text":1}"#.to_owned(), 230001, "text is missing"),
        ("text", text_of(150 * 1024 + 1), 230025, ""),
        ("post", post_of(30 * 1024 + 1), 230025, ""),
        ("post", "{}".to_owned(), 230001, "no body"),
        ("post", r#"{"zh_cn":{"content":{}}}"#.to_owned(), 230001, "no content"),
        ("post", r#"{"zh_cn":{"content":[[{"text":"x"}]]}}"#.to_owned(), 230001, "tag is missing"),
        ("post", r#"{"zh_cn":{"content":[[{"tag":"at","user_id":"ou_nobody"}]]}}"#.to_owned(), 230001, "user_id"),
        ("image", r#"{"image_key":"img_deleted"}"#.to_owned(), 230001, "image_key"),
        ("image", r#"{"image_key":"file_sandbox"}"#.to_owned(), 230001, "image_key"),
        ("image", r#"{"image_key":"img_others"}"#.to_owned(), 230017, ""),
        ("file", r#"{"file_key":"file_others"}"#.to_owned(), 230017, ""),
        ("file", r#"{"file_key":"file_mp4"}"#.to_owned(), 230055, ""),
        ("media", r#"{"file_key":"file_pdf"}"#.to_owned(), 230055, ""),
        ("audio", r#"{"file_key":"file_mp4"}"#.to_owned(), 230055, ""),
        ("interactive", "{".to_owned(), 230099, "ErrCode: 200621"),
        ("interactive", r#"{"a":[{"img_key":"img_x"}]}"#.to_owned(), 230099, "ErrCode: 200570"),
        ("interactive", card_with(201, "2.0"), 230099, "ErrCode: 11310"),
        ("interactive", card_with(3000, "2.0"), 230025, ""),
        ("share_chat", r#"{"chat_id":"oc_nowhere"}"#.to_owned(), 230001, "chat_id"),
        ("share_chat", r#"{"chat_id":"oc_private"}"#.to_owned(), 230015, ""),
        ("share_user", r#"{"user_id":"ou_nobody"}"#.to_owned(), 230001, "user_id"),
        ("system", "{}".to_owned(), 230001, ""),
        ("hologram", "{}".to_owned(), 230001, ""),
    ] {
        let reply = create(&fixture, &token, CHAT, (msg_type, &content)).await;
        let case = format!("{msg_type} {}", &content[..content.len().min(60)]);
        assert_code::<Create>(&reply, code, &case);
        assert!(reply.message().contains(says), "{case}: {}", reply.message());
    }
}

#[tokio::test]
async fn posts_are_received_without_their_languages_and_with_keys_for_mentions() {
    let fixture = fixture().await;
    let token = fixture.token().await;
    let at = json!({ "tag": "at", "user_id": demo::USER });
    let body = json!({ "title": "t", "content": [[at, { "tag": "at", "user_id": "all" }]] });
    for content in [json!({ "zh_cn": body }), json!({ "en_us": body }), body.clone()] {
        let reply = create(&fixture, &token, CHAT, ("post", &content.to_string())).await;
        let message = &reply.body["data"];
        let received: Value = serde_json::from_str(message["body"]["content"].as_str().unwrap()).unwrap();
        let elements = json!([{ "tag": "at", "user_id": "@_user_1" }, { "tag": "at", "user_id": "@_all" }]);
        assert_eq!(received, json!({ "title": "t", "content": [elements] }));
        assert_eq!(message["mentions"][0]["id"], demo::USER);
    }
}

#[tokio::test]
async fn a_text_mentions_each_user_once_and_keeps_unknown_mentions() {
    let fixture = fixture().await;
    let token = fixture.token().await;
    let tag = |who: &str| format!("<at user_id=\"{who}\">n</at>");
    let text = format!("{0} {0} {1} <at user_id=\"", tag(demo::USER), tag("ou_nobody"));
    let reply = create(&fixture, &token, CHAT, ("text", &json!({ "text": text }).to_string())).await;
    let content: Value = serde_json::from_str(reply.body["data"]["body"]["content"].as_str().unwrap()).unwrap();
    assert_eq!(content["text"], format!("@_user_1 @_user_1 {} <at user_id=\"", tag("ou_nobody")));
    assert_eq!(reply.body["data"]["mentions"].as_array().unwrap().len(), 1);
}
