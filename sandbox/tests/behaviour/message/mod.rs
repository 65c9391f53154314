//! The stateful behaviour of `im.v1.message`.

#![allow(clippy::unwrap_used, reason = "helpers of tests")]

mod change;
mod content;
mod forward;
mod history;
mod recipient;
mod reply;
mod urgent;

use crate::support::{Fixture, Reply, send};
use feishu_api::Operation;
use feishu_api::im::v1::message::{Create, Get};
use feishu_sandbox::{App, Chat, Message, demo};
use serde_json::{Value, json};

const DAY: u64 = 24 * 60 * 60;
/// The time of the frozen clock, in milliseconds since 1970.
const NOW: i64 = 1_615_380_573_211;

/// A sandbox without rate limits.
async fn fixture() -> Fixture {
    Fixture::with(|builder| builder.without_limits()).await
}

/// Creates a group with the app's bot and the demo user.
fn group(id: &str) -> Chat {
    Chat::group(id).bots([demo::APP_ID]).members([demo::USER])
}

/// Creates a message that the app has just sent.
fn own(id: &str) -> Message {
    Message::new(id, demo::CHAT).from(demo::APP_ID).at(NOW)
}

/// Messages that cause the errors shared by all operations, with the possible codes; an operation returns the first
/// code that it documents.
const COMMON: [(&str, &[i64]); 6] = [
    ("no_message", &[230001]),
    (demo::BOT_NOT_IN_CHAT, &[230002, 230027]),
    (demo::CHAT_DISSOLVED, &[232009, 230002]),
    (demo::OUT_OF_SCOPE, &[230013]),
    (demo::PERMISSION_DENIED, &[230027]),
    (demo::INVISIBLE, &[230050, 230027]),
];

/// Asserts the answers of an operation to the messages of [`COMMON`], to an unknown message, and to an app without a
/// bot.
async fn assert_common<O: Operation>(fixture: &Fixture, query: &[(&str, &str)], body: Option<Value>) {
    let token = fixture.token().await;
    let call = async |token: &str, id: &str| {
        let request = fixture.request::<O>(token, &[id]).query(query);
        send(match &body {
            Some(body) => request.json(body),
            None => request,
        })
        .await
    };
    for (id, codes) in COMMON {
        let code = codes.iter().find(|code| O::ENDPOINT.error(**code).is_some()).unwrap();
        crate::support::assert_code::<O>(&call(&token, id).await, *code, id);
    }
    let unknown = call(&token, "om_nowhere").await;
    assert_eq!((unknown.code(), unknown.message()), (99992354, "these ids not existed: [om_nowhere]"));
    let without_bot = fixture.token_of(demo::APP_WITHOUT_BOT).await;
    crate::support::assert_code::<O>(&call(&without_bot, demo::MESSAGE).await, 230006, "without bot");
}

/// Sends a message.
async fn create(fixture: &Fixture, token: &str, to: (&str, &str), message: (&str, &str)) -> Reply {
    let body = json!({ "receive_id": to.1, "msg_type": message.0, "content": message.1 });
    send(fixture.request::<Create>(token, &[]).query(&[("receive_id_type", to.0)]).json(&body)).await
}

/// Sends a text, and returns the message.
async fn text(fixture: &Fixture, token: &str, to: (&str, &str), text: &str) -> Value {
    let reply = create(fixture, token, to, ("text", &json!({ "text": text }).to_string())).await;
    assert_eq!(reply.code(), 0, "{}", reply.body);
    reply.body["data"].clone()
}

/// Returns the messages of `im.v1.message.get`.
async fn get(fixture: &Fixture, token: &str, id: &str) -> Vec<Value> {
    let reply = send(fixture.request::<Get>(token, &[id])).await;
    assert_eq!(reply.code(), 0, "{}", reply.body);
    reply.body["data"]["items"].as_array().unwrap().clone()
}

/// Returns a token with which the demo app acts as a user.
fn user_token(fixture: &Fixture, user: &str, scopes: &[&str]) -> String {
    fixture.sandbox.user_token(demo::APP_ID, user, scopes.iter().copied())
}

/// Changes the demo app.
fn change_app(fixture: &Fixture, change: impl FnOnce(&mut App)) {
    fixture.sandbox.with_world(|world| change(world.app_mut(demo::APP_ID).unwrap()));
}

#[tokio::test]
async fn every_documented_error_can_be_asked_for() {
    use feishu_api::im::v1::{message, message_reaction, message_resource};
    let fixture = fixture().await;
    for endpoint in [
        message::Create::ENDPOINT,
        message::Reply::ENDPOINT,
        message::Get::ENDPOINT,
        message::List::ENDPOINT,
        message::Update::ENDPOINT,
        message::Delete::ENDPOINT,
        message::Forward::ENDPOINT,
        message::MergeForward::ENDPOINT,
        message::ReadUsers::ENDPOINT,
        message::Patch::ENDPOINT,
        message::UrgentApp::ENDPOINT,
        message_reaction::Create::ENDPOINT,
        message_reaction::Delete::ENDPOINT,
        message_reaction::List::ENDPOINT,
        message_resource::Get::ENDPOINT,
    ] {
        let segments: Vec<_> =
            endpoint.path.split('/').map(|part| if part.starts_with(':') { "x" } else { part }).collect();
        for error in endpoint.errors {
            let method = endpoint.method.as_str().parse().unwrap();
            let request = fixture.http.request(method, fixture.url(&segments.join("/"))).bearer_auth("t-any");
            let reply = send(request.header("x-sandbox-fault", error.name)).await;
            assert_eq!((Some(reply.status), reply.code(), reply.message()), (error.status, error.code, error.message));
        }
    }
}
