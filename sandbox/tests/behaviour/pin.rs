//! The stateful behaviour of `im.v1.pin.create`.

use crate::support::{Fixture, Reply, send};
use feishu_api::endpoint::OperationError;
use feishu_api::im::v1::pin::CreateError;
use feishu_sandbox::{App, Availability, Chat, Message, demo};
use serde_json::json;
use std::collections::BTreeSet;
use std::time::Duration;

fn assert_is(reply: &Reply, error: CreateError) {
    let info = error.info();
    let expected = (info.status, info.code, info.message);
    assert_eq!((Some(reply.status), reply.code(), reply.message()), expected);
    assert_eq!(reply.body["error"]["log_id"], reply.header("x-tt-logid"));
    assert!(reply.body["error"]["troubleshooter"].is_string());
    assert!(reply.body.get("data").is_none());
}

#[tokio::test]
async fn an_app_pins_as_itself() {
    let fixture = Fixture::new().await;
    let token = fixture.token().await;
    let reply = send(fixture.pin(&token, demo::MESSAGE)).await;
    assert_eq!(reply.status, 200);
    assert!(reply.header("content-type").starts_with("application/json"));
    let pin = json!({
        "message_id": demo::MESSAGE,
        "chat_id": demo::CHAT,
        "operator_id": demo::APP_ID,
        "operator_id_type": "app_id",
        "create_time": "1615380573211",
    });
    assert_eq!(reply.body, json!({ "code": 0, "msg": "success", "data": { "pin": pin } }));
}

#[tokio::test]
async fn an_app_pins_as_a_user() {
    let fixture = Fixture::new().await;
    let token = fixture.sandbox.user_token(demo::APP_ID, demo::USER, ["im:message"]);
    let reply = send(fixture.pin(&token, demo::MESSAGE)).await;
    let pin = &reply.body["data"]["pin"];
    assert_eq!((&pin["operator_id"], &pin["operator_id_type"]), (&json!(demo::USER), &json!("open_id")));
}

#[tokio::test]
async fn pinning_twice_returns_the_first_pin() {
    let fixture = Fixture::new().await;
    let token = fixture.token().await;
    let first = send(fixture.pin(&token, demo::MESSAGE)).await;
    fixture.sandbox.advance(Duration::from_secs(60));
    let user = fixture.sandbox.user_token(demo::APP_ID, demo::USER, ["im:message"]);
    let second = send(fixture.pin(&user, demo::MESSAGE)).await;
    assert_eq!(first.body, second.body);
    assert_ne!(first.header("x-tt-logid"), second.header("x-tt-logid"));
    assert_eq!(fixture.sandbox.with_world(|world| world.pins().count()), 1);

    fixture.sandbox.with_world(|world| world.remove_pin(demo::MESSAGE)).unwrap();
    let third = send(fixture.pin(&token, demo::MESSAGE)).await;
    assert_eq!(third.body["data"]["pin"]["create_time"], "1615380633211");
}

#[tokio::test]
async fn the_demo_world_has_a_message_for_every_error_of_state() {
    let fixture = Fixture::new().await;
    let token = fixture.token().await;
    for (message, error) in [
        ("", CreateError::InvalidParameter),
        ("om_", CreateError::InvalidParameter),
        ("oc_a0553eda9014c201e6969b478895c230", CreateError::InvalidParameter),
        ("om_../x", CreateError::InvalidParameter),
        (demo::BOT_NOT_IN_CHAT, CreateError::BotNotInChat),
        (demo::SELF_DESTRUCTING, CreateError::MessageSelfDestructing),
        (demo::CHAT_DISSOLVED, CreateError::ChatDissolved),
        (demo::RECALLED, CreateError::MessageRecalled),
        (demo::OUT_OF_SCOPE, CreateError::UserOutOfScope),
        (demo::PERMISSION_DENIED, CreateError::PermissionDenied),
        (demo::CHAT_NOT_FOUND, CreateError::ChatNotFound),
        (demo::PIN_NOT_ALLOWED, CreateError::PinNotAllowed),
        (demo::INVISIBLE, CreateError::MessageInvisible),
        (demo::UNSUPPORTED, CreateError::MessageTypeUnsupported),
    ] {
        assert_is(&send(fixture.pin(&token, message)).await, error);
    }
    let without_bot = fixture.token_of(demo::APP_WITHOUT_BOT).await;
    assert_is(&send(fixture.pin(&without_bot, demo::MESSAGE)).await, CreateError::BotNotEnabled);
    for _ in 0..5 {
        send(fixture.pin(&token, demo::MESSAGE)).await;
    }
    assert_is(&send(fixture.pin(&token, demo::MESSAGE)).await, CreateError::MessageRateLimited);
}

#[tokio::test]
async fn an_unknown_message_is_an_error_of_the_gateway() {
    let fixture = Fixture::new().await;
    let token = fixture.token().await;
    let reply = send(fixture.pin(&token, "om_nowhere")).await;
    assert_eq!((reply.code(), reply.message()), (99992354, "these ids not existed: [om_nowhere]"));
}

#[tokio::test]
async fn changed_state_changes_the_answer() {
    let fixture = Fixture::new().await;
    let token = fixture.token().await;
    assert_eq!(send(fixture.pin(&token, demo::MESSAGE)).await.code(), 0);
    fixture.sandbox.with_world(|world| world.message_mut(demo::MESSAGE).unwrap().recalled = true);
    assert_is(&send(fixture.pin(&token, demo::MESSAGE)).await, CreateError::MessageRecalled);
    fixture.sandbox.with_world(|world| {
        world.message_mut(demo::MESSAGE).unwrap().recalled = false;
        world.chat_mut(demo::CHAT).unwrap().bots.clear();
    });
    assert_is(&send(fixture.pin(&token, demo::MESSAGE)).await, CreateError::BotNotInChat);
}

#[tokio::test]
async fn owners_and_administrators_may_pin_where_others_may_not() {
    let fixture = Fixture::new().await;
    let pin_as = async |user: &str| {
        let token = fixture.sandbox.user_token(demo::APP_ID, user, ["im:message"]);
        send(fixture.pin(&token, "om_a")).await
    };
    fixture.sandbox.with_world(|world| {
        let chat = Chat::group("oc_a").bots([demo::APP_ID]).members(["ou_owner", "ou_member"]);
        world.add_chat(chat.only_managers_pin(["ou_owner"])).add_message(Message::new("om_a", "oc_a"));
    });
    assert_is(&pin_as("ou_member").await, CreateError::PinNotAllowed);
    assert_is(&pin_as("ou_stranger").await, CreateError::MessageInvisible);
    assert_eq!(pin_as("ou_owner").await.code(), 0);
}

#[tokio::test]
async fn external_chats_need_external_sharing() {
    let fixture = Fixture::new().await;
    fixture.sandbox.with_world(|world| {
        world.app_mut(demo::APP_ID).unwrap().external_sharing = true;
    });
    let token = fixture.token().await;
    assert_eq!(send(fixture.pin(&token, demo::PERMISSION_DENIED)).await.code(), 0);
}

#[tokio::test]
async fn private_chats_need_availability() {
    let fixture = Fixture::new().await;
    let token = fixture.token().await;
    let only = |user: &str| Availability::Only(BTreeSet::from([user.to_owned()]));
    let set = |availability| {
        let app = App::new(demo::APP_ID, demo::APP_SECRET).scopes(["im:message"]).availability(availability);
        fixture.sandbox.with_world(|world| {
            world.add_app(app);
        });
    };
    set(only("ou_a"));
    assert_is(&send(fixture.pin(&token, demo::OUT_OF_SCOPE)).await, CreateError::UserOutOfScope);
    set(only(demo::USER_OUT_OF_SCOPE));
    assert_eq!(send(fixture.pin(&token, demo::OUT_OF_SCOPE)).await.code(), 0);
}
