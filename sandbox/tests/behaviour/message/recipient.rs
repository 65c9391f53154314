//! Recipients of messages, and deduplication by uuid.

use super::{NOW, change_app, create, fixture, group, text, user_token};
use crate::support::{assert_code, send};
use feishu_api::im::v1::ModerationPermission;
use feishu_api::im::v1::message::{Create, Reply};
use feishu_sandbox::{App, Availability, ChatKind, User, UserState, demo};
use serde_json::json;
use std::time::Duration;

const CHAT: (&str, &str) = ("chat_id", demo::CHAT);
const HELLO: (&str, &str) = ("text", r#"{"text":"hello"}"#);

#[tokio::test]
async fn a_reply_shows_the_message_that_was_sent() {
    let fixture = fixture().await;
    let token = fixture.token().await;
    let content = format!(r#"{{"text":"<at user_id=\"{}\">x</at> hello <at user_id=\"all\"></at>"}}"#, demo::USER);
    let reply = create(&fixture, &token, CHAT, ("text", &content)).await;
    let id = reply.body["data"]["message_id"].as_str().unwrap().to_owned();
    assert!(id.starts_with("om_"));
    let message = json!({
        "message_id": id,
        "msg_type": "text",
        "create_time": NOW.to_string(),
        "update_time": NOW.to_string(),
        "deleted": false,
        "updated": false,
        "chat_id": demo::CHAT,
        "sender": { "id": demo::APP_ID, "id_type": "app_id", "sender_type": "app", "tenant_key": demo::TENANT },
        "body": { "content": r#"{"text":"@_user_1 hello @_all"}"# },
        "mentions": [{
            "key": "@_user_1", "id": demo::USER, "id_type": "open_id", "name": "张三", "tenant_key": demo::TENANT,
        }],
    });
    assert_eq!(reply.body, json!({ "code": 0, "msg": "success", "data": message }));
}

#[tokio::test]
async fn a_user_is_reached_by_every_kind_of_id() {
    let fixture = fixture().await;
    let token = fixture.token().await;
    let user = fixture.sandbox.with_world(|world| world.user(demo::USER).cloned().unwrap());
    let mut chats = Vec::new();
    for to in [
        ("open_id", user.open_id.as_str()),
        ("user_id", user.user_id.as_str()),
        ("union_id", user.union_id.as_str()),
        ("email", user.email.as_str()),
    ] {
        chats.push(text(&fixture, &token, to, "hello").await["chat_id"].clone());
    }
    chats.dedup();
    assert_eq!(chats.len(), 1, "they all are in one private chat: {chats:?}");
    let chat_id = chats[0].as_str().unwrap();
    assert!(fixture.sandbox.with_world(|world| world.chat(chat_id).unwrap().is_private()));
    assert_eq!(text(&fixture, &token, ("chat_id", chat_id), "again").await["chat_id"], *chat_id);
}

#[tokio::test]
async fn unreachable_recipients_are_refused() {
    let fixture = fixture().await;
    let token = fixture.token().await;
    fixture.sandbox.with_world(|world| {
        world
            .add_user(User::new("ou_resigned", "a").state(UserState::Resigned))
            .add_user(User::new("ou_elsewhere", "b").of_tenant("other"))
            .add_user(User::new("ou_blocking", "c").blocking([demo::APP_ID]))
            .add_chat(group("oc_secret").kind(ChatKind::Secret))
            .add_chat(group("oc_moderated").info(|info| info.moderation_permission = ModerationPermission::OnlyOwner));
    });
    for (kind, id, code) in [
        ("chat_id", "oc_nowhere", 230034),
        ("chat_id", demo::USER, 230034),
        ("open_id", "ou_nobody", 230034),
        ("email", "", 230034),
        ("email", "nobody@example.com", 230034),
        ("thread_id", "omt_a", 230001),
        ("phone", "1", 230001),
        ("open_id", "ou_resigned", 230029),
        ("open_id", "ou_elsewhere", 230038),
        ("open_id", demo::USER_OUT_OF_SCOPE, 230013),
        ("open_id", "ou_blocking", 230053),
        ("chat_id", "oc_without_bot", 230002),
        ("chat_id", "oc_dissolved", 232009),
        ("chat_id", "oc_external", 230027),
        ("chat_id", "oc_private", 230013),
        ("chat_id", "oc_secret", 230075),
        ("chat_id", "oc_moderated", 230018),
    ] {
        assert_code::<Create>(&create(&fixture, &token, (kind, id), HELLO).await, code, id);
    }
    let without_bot = fixture.token_of(demo::APP_WITHOUT_BOT).await;
    assert_code::<Create>(&create(&fixture, &without_bot, CHAT, HELLO).await, 230006, "without bot");
}

#[tokio::test]
async fn owners_and_managers_may_send_where_others_may_not() {
    let fixture = fixture().await;
    let token = fixture.token().await;
    let moderated = group("oc_moderated").info(|info| info.moderation_permission = ModerationPermission::OnlyOwner);
    fixture.sandbox.with_world(|world| {
        world.add_chat(moderated.owner(demo::APP_ID));
    });
    text(&fixture, &token, ("chat_id", "oc_moderated"), "hello").await;
}

#[tokio::test]
async fn a_user_needs_both_scopes_and_membership_in_the_chat() {
    let fixture = fixture().await;
    for scopes in [&["im:message"][..], &["im:message.send_as_user"], &[]] {
        let token = user_token(&fixture, demo::USER, scopes);
        assert_eq!(create(&fixture, &token, CHAT, HELLO).await.code(), 99991679, "{scopes:?}");
    }
    let both = ["im:message", "im:message.send_as_user"];
    let sent = text(&fixture, &user_token(&fixture, demo::USER, &both), CHAT, "hello").await;
    let sender = json!({ "id": demo::USER, "id_type": "open_id", "sender_type": "user", "tenant_key": demo::TENANT });
    assert_eq!(sent["sender"], sender);
    let stranger = user_token(&fixture, "ou_stranger", &both);
    assert_code::<Create>(&create(&fixture, &stranger, CHAT, HELLO).await, 230002, "a stranger");
    // Two users have a private chat without the bot.
    let to = ("open_id", demo::USER_OUT_OF_SCOPE);
    change_app(&fixture, |app| app.availability = Availability::Everyone);
    let chat = text(&fixture, &user_token(&fixture, demo::USER, &both), to, "hello").await["chat_id"].clone();
    let bots = fixture.sandbox.with_world(|world| world.chat(chat.as_str().unwrap()).unwrap().bots.len());
    assert_eq!(bots, 0);
}

#[tokio::test]
async fn a_uuid_sends_once_an_hour_to_one_recipient() {
    let fixture = fixture().await;
    let token = fixture.token().await;
    let send_with = async |to: (&str, &str), uuid: &str| {
        let body = json!({ "receive_id": to.1, "msg_type": "text", "content": r#"{"text":"a"}"#, "uuid": uuid });
        let request = fixture.request::<Create>(&token, &[]).query(&[("receive_id_type", to.0)]).json(&body);
        send(request).await.body["data"]["message_id"].as_str().unwrap().to_owned()
    };
    let first = send_with(CHAT, "a").await;
    assert_eq!(send_with(CHAT, "a").await, first);
    assert_ne!(send_with(CHAT, "b").await, first);
    assert_ne!(send_with(("open_id", demo::USER), "a").await, first);
    assert_ne!(send_with(CHAT, "").await, send_with(CHAT, "").await, "no uuid holds nothing back");
    fixture.sandbox.advance(Duration::from_secs(60 * 60 - 1));
    let token = fixture.token().await;
    let body = json!({ "receive_id": demo::CHAT, "msg_type": "text", "content": r#"{"text":"a"}"#, "uuid": "a" });
    let again = async || {
        let request = fixture.request::<Create>(&token, &[]).query(&[("receive_id_type", "chat_id")]).json(&body);
        send(request).await.body["data"]["message_id"].as_str().unwrap().to_owned()
    };
    assert_eq!(again().await, first);
    fixture.sandbox.advance(Duration::from_secs(1));
    assert_ne!(again().await, first);
}

#[tokio::test]
async fn the_sixth_message_a_second_to_one_recipient_is_refused() {
    let fixture = crate::support::Fixture::new().await;
    let token = fixture.token().await;
    for _ in 0..5 {
        text(&fixture, &token, CHAT, "hello").await;
    }
    assert_code::<Create>(&create(&fixture, &token, CHAT, HELLO).await, 230020, "the sixth");
    text(&fixture, &token, ("open_id", demo::USER), "another recipient").await;
    fixture.sandbox.advance(Duration::from_secs(1));
    text(&fixture, &token, CHAT, "a second later").await;
}

#[tokio::test]
async fn the_bots_of_a_chat_share_five_messages_a_second() {
    let fixture = crate::support::Fixture::new().await;
    let token = fixture.token().await;
    fixture.sandbox.with_world(|world| {
        world.add_app(App::new("cli_other", demo::APP_SECRET).scopes(["im:message"]));
        world.add_members(demo::CHAT, &["cli_other".to_owned()]);
    });
    let other = fixture.token_of("cli_other").await;
    let replies = [demo::MESSAGE, demo::OTHER_MESSAGE, demo::SENT];
    let reply = async |token: &str, id: &str| {
        let body = json!({ "msg_type": "text", "content": r#"{"text":"re"}"# });
        send(fixture.request::<Reply>(token, &[id]).json(&body)).await
    };
    for id in replies {
        assert_eq!(reply(&token, id).await.code(), 0);
    }
    for _ in 0..2 {
        assert_eq!(reply(&other, demo::CARD).await.code(), 0);
    }
    assert_code::<Reply>(&reply(&token, demo::IMAGE_MESSAGE).await, 230020, "the sixth");
    assert_code::<Create>(&create(&fixture, &other, CHAT, HELLO).await, 230020, "by another operation");
    // Users do not count as bots.
    let user = user_token(&fixture, demo::USER, &["im:message", "im:message.send_as_user"]);
    text(&fixture, &user, CHAT, "me").await;
    fixture.sandbox.advance(Duration::from_secs(1));
    assert_eq!(reply(&token, demo::IMAGE_MESSAGE).await.code(), 0, "a second later");
}
