//! `im.v1.message.forward` and `im.v1.message.merge_forward`

use super::{fixture, get, group};
use crate::support::{Fixture, Reply, assert_code, send};
use feishu_api::im::v1::message::{Forward, MergeForward};
use feishu_sandbox::{ChatKind, Message, User, UserState, demo};
use serde_json::{Value, json};

const TARGET: &str = "oc_target";

async fn with_target() -> Fixture {
    let fixture = fixture().await;
    fixture.sandbox.with_world(|world| {
        world.add_chat(group(TARGET));
    });
    fixture
}

async fn forward(fixture: &Fixture, id: &str, kind: &str, to: &str) -> Reply {
    let request = fixture.request::<Forward>(&fixture.token().await, &[id]);
    send(request.query(&[("receive_id_type", kind)]).json(&json!({ "receive_id": to }))).await
}

async fn merge(fixture: &Fixture, ids: &[&str], kind: &str, to: &str) -> Reply {
    let body = json!({ "receive_id": to, "message_id_list": ids });
    let request = fixture.request::<MergeForward>(&fixture.token().await, &[]);
    send(request.query(&[("receive_id_type", kind)]).json(&body)).await
}

/// Recipients that both operations refuse.
fn recipients(fixture: &Fixture) -> Vec<(&'static str, &'static str, i64)> {
    fixture.sandbox.with_world(|world| {
        world
            .add_user(User::new("ou_resigned", "a").state(UserState::Resigned))
            .add_user(User::new("ou_elsewhere", "b").of_tenant("other"))
            .add_user(User::new("ou_blocking", "c").blocking([demo::APP_ID]))
            .add_chat(group("oc_hush").kind(ChatKind::Secret))
            .add_message(Message::new("om_topic", TARGET).in_thread("omt_hidden").hidden_from([demo::APP_ID]));
    });
    vec![
        ("phone", "1", 230001),
        ("open_id", "ou_nobody", 230034),
        ("open_id", "ou_resigned", 230029),
        ("open_id", "ou_elsewhere", 230038),
        ("open_id", "ou_blocking", 230053),
        ("open_id", demo::USER_OUT_OF_SCOPE, 230013),
        ("chat_id", "oc_nowhere", 230063),
        ("chat_id", "oc_without_bot", 230002),
        ("chat_id", "oc_dissolved", 232009),
        ("chat_id", "oc_external", 230027),
        ("chat_id", "oc_hush", 230062),
        ("thread_id", "omt_nowhere", 230019),
        ("thread_id", "omt_hidden", 230074),
    ]
}

#[tokio::test]
async fn a_forwarded_message_has_the_same_content_and_the_app_as_sender() {
    let fixture = with_target().await;
    let reply = forward(&fixture, demo::IMAGE_MESSAGE, "chat_id", TARGET).await;
    let copy = &reply.body["data"];
    assert_ne!(copy["message_id"], demo::IMAGE_MESSAGE);
    assert_eq!((&copy["msg_type"], &copy["chat_id"]), (&json!("image"), &json!(TARGET)));
    assert_eq!(copy["body"]["content"], format!(r#"{{"image_key":"{}"}}"#, demo::IMAGE));
    assert_eq!(copy["sender"]["id"], demo::APP_ID);
}

#[tokio::test]
async fn a_message_is_forwarded_into_a_thread() {
    let fixture = with_target().await;
    fixture.sandbox.with_world(|world| {
        world.add_message(Message::new("om_first", TARGET).in_thread("omt_a"));
    });
    let copy = &forward(&fixture, demo::MESSAGE, "thread_id", "omt_a").await.body["data"];
    assert_eq!((&copy["thread_id"], &copy["root_id"]), (&json!("omt_a"), &json!("om_first")));
    assert_eq!(copy["chat_id"], TARGET);
}

#[tokio::test]
async fn forwarding_returns_the_documented_errors() {
    let fixture = with_target().await;
    fixture.sandbox.with_world(|world| {
        world
            .add_chat(group("oc_secret_source").kind(ChatKind::Secret))
            .add_message(Message::new("om_hush", "oc_secret_source"))
            .add_message(Message::new("om_vote", demo::CHAT).content("vote", "{}"))
            .add_message(Message::new("om_audio", demo::CHAT).content("audio", "{}"))
            .add_message(Message::new("om_system", demo::CHAT).content("system", "{}"))
            .add_message(Message::new("om_restricted", demo::CHAT).restricted())
            .add_message(Message::new("om_part", demo::CHAT).part_of("om_merged"));
    });
    for (id, code) in [
        ("om_nowhere", 230064),
        ("om_part", 230064),
        ("no_message", 230001),
        (demo::BOT_NOT_IN_CHAT, 230002),
        (demo::CHAT_DISSOLVED, 232009),
        (demo::OUT_OF_SCOPE, 230013),
        (demo::PERMISSION_DENIED, 230027),
        (demo::INVISIBLE, 230050),
        (demo::RECALLED, 230065),
        (demo::DELETED, 230110),
        (demo::UNSUPPORTED, 230061),
        ("om_vote", 230061),
        ("om_audio", 230061),
        ("om_system", 230061),
        ("om_hush", 230066),
        ("om_restricted", 230070),
    ] {
        assert_code::<Forward>(&forward(&fixture, id, "chat_id", TARGET).await, code, id);
    }
    for (kind, to, code) in recipients(&fixture) {
        assert_code::<Forward>(&forward(&fixture, demo::MESSAGE, kind, to).await, code, to);
    }
}

#[tokio::test]
async fn merged_messages_come_with_the_one_they_were_merged_into() {
    let fixture = with_target().await;
    fixture.sandbox.with_world(|world| {
        world
            .add_message(Message::new("om_a", demo::CHAT).content("text", r#"{"text":"a"}"#).at(5))
            .add_message(Message::new("om_b", demo::CHAT).content("text", r#"{"text":"b"}"#).at(3))
            .add_message(Message::new("om_system", demo::CHAT).content("system", "{}"));
    });
    let ids = ["om_a", "om_b", "om_a", demo::RECALLED, "om_system", "om_nowhere"];
    let data = merge(&fixture, &ids, "chat_id", TARGET).await.body["data"].clone();
    assert_eq!(data["invalid_message_id_list"], json!([demo::RECALLED, "om_system", "om_nowhere"]));
    let merged = &data["message"];
    assert_eq!(
        (&merged["msg_type"], &merged["body"]["content"]),
        (&json!("merge_forward"), &json!("Merged and Forwarded Message"))
    );
    let id = merged["message_id"].as_str().unwrap();
    let items = get(&fixture, &fixture.token().await, id).await;
    assert_eq!(items[0], *merged);
    let parts: Vec<_> = items[1..].iter().map(|part| (&part["body"]["content"], &part["upper_message_id"])).collect();
    let id = json!(id);
    assert_eq!(parts, [(&json!(r#"{"text":"b"}"#), &id), (&json!(r#"{"text":"a"}"#), &id)], "the oldest first");
    // Forwarding the message again includes its parts.
    let again = forward(&fixture, id.as_str().unwrap(), "open_id", demo::USER).await.body["data"].clone();
    assert_eq!(get(&fixture, &fixture.token().await, again["message_id"].as_str().unwrap()).await.len(), 3);
}

#[tokio::test]
async fn merging_returns_the_documented_errors() {
    let fixture = with_target().await;
    fixture.sandbox.with_world(|world| {
        world
            .add_chat(group("oc_secret_source").kind(ChatKind::Secret))
            .add_message(Message::new("om_hush", "oc_secret_source"))
            .add_message(Message::new("om_there", TARGET))
            .add_message(Message::new("om_t1", demo::CHAT).in_thread("omt_1"))
            .add_message(Message::new("om_t2", demo::CHAT).in_thread("omt_2"))
            .add_message(Message::new("om_restricted", demo::CHAT).restricted());
    });
    let many: Vec<&str> = vec![demo::MESSAGE; 101];
    for (ids, code) in [
        (&[][..], 230001),
        (&many, 230001),
        (&[demo::RECALLED], 230065),
        (&[demo::RECALLED, "om_nowhere"], 230064),
        (&[demo::DELETED, demo::INVISIBLE], 230064),
        (&[demo::MESSAGE, "om_there"], 230069),
        (&["om_t1", "om_t2"], 230067),
        (&["om_t1", demo::MESSAGE], 230067),
        (&["om_hush"], 230066),
        (&["om_restricted", demo::MESSAGE], 230070),
    ] {
        assert_code::<MergeForward>(&merge(&fixture, ids, "chat_id", TARGET).await, code, &format!("{ids:?}"));
    }
    for (kind, to, code) in recipients(&fixture) {
        assert_code::<MergeForward>(&merge(&fixture, &[demo::MESSAGE], kind, to).await, code, to);
    }
}

#[tokio::test]
async fn a_uuid_forwards_once_to_one_recipient() {
    let fixture = with_target().await;
    let token = fixture.token().await;
    let id = |reply: Reply| -> Value {
        let data = &reply.body["data"];
        data.get("message").unwrap_or(data)["message_id"].clone()
    };
    let forward = async |to: (&str, &str)| {
        let query = [("receive_id_type", to.0), ("uuid", "u")];
        id(send(
            fixture.request::<Forward>(&token, &[demo::MESSAGE]).query(&query).json(&json!({ "receive_id": to.1 })),
        )
        .await)
    };
    let merge = async || {
        let body = json!({ "receive_id": TARGET, "message_id_list": [demo::MESSAGE] });
        let query = [("receive_id_type", "chat_id"), ("uuid", "u")];
        id(send(fixture.request::<MergeForward>(&token, &[]).query(&query).json(&body)).await)
    };
    let first = forward(("chat_id", TARGET)).await;
    assert_eq!(forward(("chat_id", TARGET)).await, first);
    assert_ne!(forward(("open_id", demo::USER)).await, first);
    let merged = merge().await;
    assert_ne!(merged, first);
    assert_eq!(merge().await, merged);
}
