//! The stateful behaviour of `im.v1.pin.delete`.

use crate::support::{Fixture, Reply, send};
use feishu_api::Operation;
use feishu_api::endpoint::OperationError;
use feishu_api::im::v1::pin::{Delete, DeleteError};
use feishu_sandbox::{Chat, Message, demo};
use reqwest::RequestBuilder;
use serde_json::json;

fn delete(fixture: &Fixture, token: &str, message_id: &str) -> RequestBuilder {
    fixture.http.delete(fixture.url(&Delete::ENDPOINT.path.replace(":message_id", message_id))).bearer_auth(token)
}

fn pins(fixture: &Fixture) -> usize {
    fixture.sandbox.with_world(|world| world.pins().count())
}

#[track_caller]
fn assert_is(reply: &Reply, error: DeleteError) {
    let info = error.info();
    assert_eq!((Some(reply.status), reply.code(), reply.message()), (info.status, info.code, info.message));
}

#[tokio::test]
async fn unpinning_twice_is_not_an_error() {
    let fixture = Fixture::new().await;
    let token = fixture.token().await;
    assert_eq!(send(fixture.pin(&token, demo::MESSAGE)).await.code(), 0);
    assert_eq!(send(fixture.pin(&token, demo::OTHER_MESSAGE)).await.code(), 0);
    for _ in 0..2 {
        let reply = send(delete(&fixture, &token, demo::MESSAGE)).await;
        assert_eq!((reply.status, &reply.body), (200, &json!({ "code": 0, "msg": "success", "data": {} })));
        assert_eq!(pins(&fixture), 1, "the other one stays");
    }
}

#[tokio::test]
async fn a_recalled_message_is_unpinned_too() {
    let fixture = Fixture::new().await;
    let token = fixture.token().await;
    send(fixture.pin(&token, demo::MESSAGE)).await;
    fixture.sandbox.with_world(|world| world.message_mut(demo::MESSAGE).unwrap().recalled = true);
    assert_eq!(send(delete(&fixture, &token, demo::MESSAGE)).await.code(), 0);
    assert_eq!(send(delete(&fixture, &token, demo::RECALLED)).await.code(), 0);
    assert_eq!(pins(&fixture), 0);
}

#[tokio::test]
async fn the_demo_world_has_a_message_for_every_error_of_state() {
    let fixture = Fixture::new().await;
    let token = fixture.token().await;
    for (message, error) in [
        ("om_", DeleteError::InvalidParameter),
        ("oc_1", DeleteError::InvalidParameter),
        (demo::BOT_NOT_IN_CHAT, DeleteError::BotNotInChat),
        (demo::OUT_OF_SCOPE, DeleteError::UserOutOfScope),
        (demo::PERMISSION_DENIED, DeleteError::PermissionDenied),
        (demo::CHAT_NOT_FOUND, DeleteError::ChatNotFound),
        (demo::PIN_NOT_ALLOWED, DeleteError::PinNotAllowed),
        (demo::INVISIBLE, DeleteError::MessageInvisible),
        (demo::CHAT_DISSOLVED, DeleteError::ChatDissolved),
    ] {
        assert_is(&send(delete(&fixture, &token, message)).await, error);
    }
    let without_bot = fixture.token_of(demo::APP_WITHOUT_BOT).await;
    assert_is(&send(delete(&fixture, &without_bot, demo::MESSAGE)).await, DeleteError::BotNotEnabled);
    for _ in 0..5 {
        assert_eq!(send(delete(&fixture, &token, demo::OTHER_MESSAGE)).await.code(), 0);
    }
    assert_is(&send(delete(&fixture, &token, demo::OTHER_MESSAGE)).await, DeleteError::MessageRateLimited);
    assert_eq!(send(delete(&fixture, &token, "om_nowhere")).await.code(), 99992354);
}

#[tokio::test]
async fn a_refused_operator_does_not_remove_the_pin() {
    let fixture = Fixture::new().await;
    fixture.sandbox.with_world(|world| {
        let chat = Chat::group("oc_a").bots([demo::APP_ID]).members(["ou_owner", "ou_member"]);
        world.add_chat(chat.only_managers_pin(["ou_owner"])).add_message(Message::new("om_a", "oc_a"));
    });
    let as_user = |user: &str| fixture.sandbox.user_token(demo::APP_ID, user, ["im:message"]);
    assert_eq!(send(fixture.pin(&as_user("ou_owner"), "om_a")).await.code(), 0);
    assert_is(&send(delete(&fixture, &as_user("ou_member"), "om_a")).await, DeleteError::PinNotAllowed);
    assert_is(&send(delete(&fixture, &as_user("ou_stranger"), "om_a")).await, DeleteError::MessageInvisible);
    assert_eq!(pins(&fixture), 1);
    assert_eq!(send(delete(&fixture, &as_user("ou_owner"), "om_a")).await.code(), 0);
    assert_eq!(pins(&fixture), 0);
}

#[tokio::test]
async fn unpinning_requires_a_write_scope() {
    let fixture = Fixture::new().await;
    let token = fixture.token_of(demo::APP_WITHOUT_SCOPES).await;
    let reply = send(delete(&fixture, &token, demo::MESSAGE)).await;
    assert_eq!(reply.code(), 99991672);
    let user = fixture.sandbox.user_token(demo::APP_ID, demo::USER, ["im:message.pins:read"]);
    assert_eq!(send(delete(&fixture, &user, demo::MESSAGE)).await.code(), 99991679);
}
