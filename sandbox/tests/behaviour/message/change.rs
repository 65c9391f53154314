//! `im.v1.message.update`, `im.v1.message.patch` and `im.v1.message.delete`

use super::{DAY, NOW, assert_common, fixture, get, group, own, user_token};
use crate::support::{Fixture, Reply, assert_code, send};
use feishu_api::im::v1::message::{Delete, Patch, Update};
use feishu_sandbox::{ChatKind, Message, World, demo};
use serde_json::{Value, json};
use std::time::Duration;

fn edited(msg_type: &str) -> Value {
    let content = if msg_type == "text" { r#"{"text":"new"}"# } else { r#"{"content":[[]]}"# };
    json!({ "msg_type": msg_type, "content": content })
}

async fn update(fixture: &Fixture, id: &str, body: &Value) -> Reply {
    send(fixture.request::<Update>(&fixture.token().await, &[id]).json(body)).await
}

async fn patch(fixture: &Fixture, id: &str, content: &str) -> Reply {
    send(fixture.request::<Patch>(&fixture.token().await, &[id]).json(&json!({ "content": content }))).await
}

async fn delete(fixture: &Fixture, token: &str, id: &str) -> Reply {
    send(fixture.request::<Delete>(token, &[id])).await
}

fn card(id: &str) -> Message {
    own(id).content("interactive", r#"{"elements":[]}"#)
}

fn add(fixture: &Fixture, message: Message) {
    fixture.sandbox.with_world(|world| {
        world.add_message(message);
    });
}

fn days(days: u64) -> i64 {
    i64::try_from(days * DAY * 1000).unwrap()
}

#[tokio::test]
async fn an_edited_message_has_the_new_content() {
    let fixture = fixture().await;
    add(&fixture, own("om_a").at(NOW - 5));
    let reply = update(&fixture, "om_a", &edited("text")).await;
    let message = &reply.body["data"];
    assert_eq!((&message["body"]["content"], &message["updated"]), (&json!(r#"{"text":"new"}"#), &json!(true)));
    let times = (json!((NOW - 5).to_string()), json!(NOW.to_string()));
    assert_eq!((message["create_time"].clone(), message["update_time"].clone()), times);
    assert_eq!(get(&fixture, &fixture.token().await, "om_a").await[0], *message);
    let post = update(&fixture, "om_a", &edited("post")).await;
    assert_eq!(post.body["data"]["msg_type"], "post", "a text can become a post");
}

#[tokio::test]
async fn a_message_can_be_edited_twenty_times() {
    let fixture = fixture().await;
    add(&fixture, own("om_a"));
    for edit in 1..=20 {
        assert_eq!(update(&fixture, "om_a", &edited("text")).await.code(), 0, "edit {edit}");
    }
    assert_code::<Update>(&update(&fixture, "om_a", &edited("text")).await, 230072, "edit 21");
}

#[tokio::test]
async fn editing_returns_the_documented_errors() {
    let fixture = fixture().await;
    assert_common::<Update>(&fixture, &[], Some(edited("text"))).await;
    fixture.sandbox.with_world(|world| {
        world.tenant.edit_period = Some(Duration::from_secs(DAY));
        world
            .add_chat(group("oc_hush").kind(ChatKind::Secret))
            .add_message(Message::new("om_hush", "oc_hush").from(demo::APP_ID).at(NOW))
            .add_message(own("om_recalled").recalled())
            .add_message(own("om_deleted").deleted())
            .add_message(own("om_day").at(NOW - days(1)))
            .add_message(own("om_older").at(NOW - days(1) - 1))
            .add_message(card("om_card"));
    });
    for (id, body, code) in [
        (demo::MESSAGE, edited("text"), 230071),
        ("om_recalled", edited("text"), 230011),
        ("om_deleted", edited("text"), 230110),
        ("om_card", edited("text"), 230054),
        ("om_day", edited("image"), 230054),
        ("om_hush", edited("text"), 230073),
        ("om_older", edited("text"), 230075),
        ("om_day", json!({ "msg_type": "text", "content": "x".repeat(150 * 1024 + 1) }), 230025),
        ("om_day", json!({ "msg_type": "text", "content": "x" }), 230001),
    ] {
        assert_code::<Update>(&update(&fixture, id, &body).await, code, id);
    }
    assert_eq!(update(&fixture, "om_day", &edited("text")).await.code(), 0);
}

#[tokio::test]
async fn a_changed_card_has_the_new_content() {
    let fixture = fixture().await;
    add(&fixture, card("om_card"));
    let content = r#"{"elements":[{"tag":"hr"}]}"#;
    let reply = patch(&fixture, "om_card", content).await;
    assert_eq!(reply.body, json!({ "code": 0, "msg": "success", "data": {} }));
    let message = &get(&fixture, &fixture.token().await, "om_card").await[0];
    let read = r#"{"title":null,"elements":[[{"tag":"hr"}]]}"#;
    assert_eq!((&message["body"]["content"], &message["updated"]), (&json!(read), &json!(false)));
}

#[tokio::test]
async fn changing_a_card_returns_the_documented_errors() {
    let fixture = fixture().await;
    assert_common::<Patch>(&fixture, &[], Some(json!({ "content": "{}" }))).await;
    fixture.sandbox.with_world(|world| {
        world
            .add_message(card("om_recalled").recalled())
            .add_message(card("om_deleted").deleted())
            .add_message(card("om_others").from(demo::USER))
            .add_message(card("om_fortnight").at(NOW - days(14)))
            .add_message(card("om_older").at(NOW - days(14) - 1));
    });
    for (id, content, code) in [
        ("om_recalled", "{}", 230011),
        ("om_deleted", "{}", 230110),
        (demo::MESSAGE, "{}", 230001),
        ("om_others", "{}", 230027),
        ("om_older", "{}", 230031),
        (demo::CARD, "{}", 230031),
        ("om_fortnight", "{", 230099),
        ("om_fortnight", &"x".repeat(30 * 1024 + 1), 230025),
    ] {
        assert_code::<Patch>(&patch(&fixture, id, content).await, code, id);
    }
    assert_eq!(patch(&fixture, "om_fortnight", "{}").await.code(), 0);
}

#[tokio::test]
async fn a_recalled_message_stays_without_its_content() {
    let fixture = fixture().await;
    let token = fixture.token().await;
    add(&fixture, own("om_a"));
    for _ in 0..2 {
        let reply = delete(&fixture, &token, "om_a").await;
        assert_eq!(reply.body, json!({ "code": 0, "msg": "success", "data": {} }), "twice does no harm");
    }
    let message = &get(&fixture, &token, "om_a").await[0];
    assert_eq!((&message["deleted"], &message["body"]["content"]), (&json!(true), &json!("")));
}

#[tokio::test]
async fn recalling_returns_the_documented_errors() {
    let fixture = fixture().await;
    assert_common::<Delete>(&fixture, &[], None).await;
    fixture.sandbox.with_world(|world| {
        world.tenant.recall_period = Some(Duration::from_secs(DAY));
        world.add_message(own("om_older").at(NOW - days(1) - 1)).add_message(own("om_day").at(NOW - days(1)));
    });
    let token = fixture.token().await;
    for (id, code) in
        [(demo::DELETED, 230110), (demo::UNSUPPORTED, 230054), (demo::MESSAGE, 230026), ("om_older", 230009)]
    {
        assert_code::<Delete>(&delete(&fixture, &token, id).await, code, id);
    }
    assert_eq!(delete(&fixture, &token, "om_day").await.code(), 0);
}

#[tokio::test]
async fn managers_recall_messages_of_others_within_a_year() {
    let fixture = fixture().await;
    let token = fixture.token().await;
    let change = |change: fn(&mut World)| fixture.sandbox.with_world(change);
    change(|world| {
        world
            .add_chat(group("oc_a"))
            .add_message(Message::new("om_year", "oc_a").at(NOW - days(365)))
            .add_message(Message::new("om_older", "oc_a").at(NOW - days(365) - 1));
    });
    assert_code::<Delete>(&delete(&fixture, &token, "om_year").await, 230026, "a member");
    change(|world| world.update_chat("oc_a", |chat| chat.creator = Some(demo::APP_ID.to_owned())));
    assert_eq!(delete(&fixture, &token, "om_year").await.code(), 0, "the creator");
    assert_code::<Delete>(&delete(&fixture, &token, "om_older").await, 230026, "too old");
    change(|world| {
        world.add_chat(group("oc_a").owner("ou_owner")).add_message(Message::new("om_b", "oc_a").at(NOW));
    });
    let as_user = |user| user_token(&fixture, user, &["im:message"]);
    assert_code::<Delete>(&delete(&fixture, &as_user("ou_stranger"), "om_b").await, 230050, "a stranger");
    assert_eq!(delete(&fixture, &as_user("ou_owner"), "om_b").await.code(), 0, "the owner");
}
