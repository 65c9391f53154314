//! `im.v1.message` and related operations from end to end: the client against the sandbox, over real sockets.

#![allow(clippy::unwrap_used, clippy::panic, reason = "clippy.toml lets tests do so; this is for what they share")]

mod errors;
mod history;
mod intent;
mod once;
mod received;
mod success;
mod users;

use feishu_api::content::Content;
use feishu_api::error::Kind;
use feishu_api::im::v1::{MsgType, ReceiveIdType, message};
use feishu_api::{Client, Error, Operation};
use feishu_sandbox::{Sandbox, demo};
use std::fmt::Debug;

/// A sandbox with a frozen clock, and a client with the credentials of the demo app.
async fn fixture() -> (Sandbox, Client) {
    let sandbox = Sandbox::builder().frozen_clock().without_limits().start().await.unwrap();
    let client = Client::builder().app(demo::APP_ID, demo::APP_SECRET).base_url(sandbox.base_url()).build().unwrap();
    (sandbox, client)
}

/// Returns the operations on messages.
fn messages(client: &Client) -> message::Api<'_> {
    client.im().v1().message()
}

/// Sends something to the demo chat.
async fn send(client: &Client, content: impl Into<Content>) -> message::CreateResponse {
    let content = content.into();
    let msg_type = MsgType::parse(content.msg_type());
    let sent = messages(client).create(ReceiveIdType::ChatId, demo::CHAT, msg_type, content.encode().unwrap()).await;
    sent.unwrap()
}

/// Returns the operation's error that a call failed with.
#[track_caller]
fn kind<T: Debug, K: Copy + Debug>(outcome: Result<T, Error<K>>) -> K {
    match outcome {
        Err(Error::Api(error)) => match error.kind {
            Kind::Documented(kind) => kind,
            other => panic!("not an error of the operation: {other:?}"),
        },
        other => panic!("not an error of the platform: {other:?}"),
    }
}

#[test]
fn the_operations_have_the_documented_tokens_scopes_and_quotas() {
    use feishu_api::TokenKind::{Tenant, User};
    let as_a_user = |endpoint: &feishu_api::endpoint::Endpoint| -> Vec<Vec<&str>> {
        let rules = endpoint.scopes.iter().filter(|rule| rule.token.is_none_or(|token| token == User));
        rules.map(|rule| rule.all_of.iter().map(|scope| scope.id).collect()).collect()
    };
    let send = [["im:message", "im:message.send_as_user"]];
    let read = [
        ["im:message", "im:message.p2p_msg:get_as_user"],
        ["im:message", "im:message.group_msg:get_as_user"],
        ["im:message:readonly", "im:message.p2p_msg:get_as_user"],
        ["im:message:readonly", "im:message.group_msg:get_as_user"],
    ];
    assert_eq!(as_a_user(message::Create::ENDPOINT), send);
    assert_eq!(as_a_user(message::Reply::ENDPOINT), send);
    assert_eq!(as_a_user(message::Get::ENDPOINT), read);
    assert_eq!(as_a_user(message::List::ENDPOINT), read);
    for endpoint in
        [message::Create::ENDPOINT, message::Reply::ENDPOINT, message::Get::ENDPOINT, message::List::ENDPOINT]
    {
        assert_eq!(endpoint.tokens, [Tenant, User], "{}", endpoint.id);
    }
    for (endpoint, per) in [
        (message::Create::ENDPOINT, "receive_id"),
        (message::Forward::ENDPOINT, "receive_id"),
        (message::MergeForward::ENDPOINT, "receive_id"),
        (message::Reply::ENDPOINT, "message_id"),
        (message::Patch::ENDPOINT, "message_id"),
    ] {
        let quotas: Vec<_> = endpoint.quotas.iter().map(|quota| (quota.per, quota.rate.calls, quota.error)).collect();
        assert_eq!(quotas, [(per, 5, Some(230020))], "{}", endpoint.id);
    }
}
