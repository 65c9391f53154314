//! `im.v1.message.reply`

use super::{assert_common, fixture, get, group, text};
use crate::support::{Fixture, assert_code, send};
use feishu_api::im::v1::ModerationPermission;
use feishu_api::im::v1::message::Reply;
use feishu_sandbox::{Chat, ChatKind, Message, demo};
use serde_json::{Value, json};

fn body(in_thread: bool) -> Value {
    json!({ "msg_type": "text", "content": r#"{"text":"re"}"#, "reply_in_thread": in_thread })
}

async fn reply(fixture: &Fixture, id: &str, in_thread: bool) -> Value {
    let token = fixture.token().await;
    let reply = send(fixture.request::<Reply>(&token, &[id]).json(&body(in_thread))).await;
    assert_eq!(reply.code(), 0, "{}", reply.body);
    reply.body["data"].clone()
}

fn id(message: &Value) -> &str {
    message["message_id"].as_str().unwrap()
}

#[tokio::test]
async fn replies_to_replies_keep_the_root_message() {
    let fixture = fixture().await;
    let first = reply(&fixture, demo::MESSAGE, false).await;
    assert_eq!((&first["root_id"], &first["parent_id"]), (&json!(demo::MESSAGE), &json!(demo::MESSAGE)));
    assert_eq!((&first["chat_id"], first.get("thread_id")), (&json!(demo::CHAT), None));
    let second = reply(&fixture, id(&first), false).await;
    assert_eq!((&second["root_id"], &second["parent_id"]), (&json!(demo::MESSAGE), &first["message_id"]));
}

#[tokio::test]
async fn a_thread_starts_at_the_message_that_was_replied_to() {
    let fixture = fixture().await;
    let first = reply(&fixture, demo::MESSAGE, true).await;
    let thread = first["thread_id"].clone();
    assert!(thread.as_str().unwrap().starts_with("omt_"));
    // Replies in a thread stay there, and have its first message as parent.
    let second = reply(&fixture, id(&first), false).await;
    for message in [&first, &second] {
        assert_eq!((&message["root_id"], &message["parent_id"]), (&json!(demo::MESSAGE), &json!(demo::MESSAGE)));
        assert_eq!(message["thread_id"], thread);
    }
    assert_eq!(get(&fixture, &fixture.token().await, demo::MESSAGE).await[0]["thread_id"], thread);
}

#[tokio::test]
async fn replying_returns_the_documented_errors() {
    let fixture = fixture().await;
    assert_common::<Reply>(&fixture, &[], Some(body(false))).await;
    fixture.sandbox.with_world(|world| {
        let moderated = group("oc_moderated").info(|info| info.moderation_permission = ModerationPermission::OnlyOwner);
        world
            .add_chat(moderated)
            .add_chat(group("oc_hush").kind(ChatKind::Secret))
            .add_chat(Chat::private("oc_talk", demo::APP_ID, demo::USER))
            .add_message(Message::new("om_moderated", "oc_moderated"))
            .add_message(Message::new("om_hush", "oc_hush"))
            .add_message(Message::new("om_talk", "oc_talk"))
            .add_message(Message::new("om_folded", demo::CHAT).folded());
    });
    let token = fixture.token().await;
    for (id, in_thread, code) in [
        (demo::RECALLED, false, 230011),
        (demo::DELETED, false, 230011),
        (demo::SELF_DESTRUCTING, false, 230111),
        (demo::UNSUPPORTED, false, 230054),
        ("om_hush", false, 230075),
        ("om_moderated", false, 230018),
        ("om_folded", true, 230072),
        ("om_talk", true, 230071),
    ] {
        let reply = send(fixture.request::<Reply>(&token, &[id]).json(&body(in_thread))).await;
        assert_code::<Reply>(&reply, code, id);
    }
    for id in ["om_folded", "om_talk"] {
        reply(&fixture, id, false).await;
    }
    let long = json!({ "msg_type": "post", "content": "x".repeat(30 * 1024 + 1) });
    let reply = send(fixture.request::<Reply>(&token, &[demo::MESSAGE]).json(&long)).await;
    assert_code::<Reply>(&reply, 230025, "too long");
}

#[tokio::test]
async fn a_uuid_replies_once_to_one_message() {
    let fixture = fixture().await;
    let token = fixture.token().await;
    let other = text(&fixture, &token, ("chat_id", demo::CHAT), "a").await;
    let reply = async |to: &str| {
        let body = json!({ "msg_type": "text", "content": r#"{"text":"re"}"#, "uuid": "u" });
        send(fixture.request::<Reply>(&token, &[to]).json(&body)).await.body["data"]["message_id"].clone()
    };
    let first = reply(demo::MESSAGE).await;
    assert_eq!(reply(demo::MESSAGE).await, first);
    assert_ne!(reply(id(&other)).await, first);
}
