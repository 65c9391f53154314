//! Calls with a uuid: retried when the reply is lost, and performed once.

use super::fixture;
use feishu_api::im::v1::MsgType;
use feishu_api::im::v1::ReceiveIdType;
use feishu_api::im::v1::message::{Create, Forward, MergeForward, Reply};
use feishu_api::{Client, Operation};
use feishu_sandbox::{Fault, Sandbox, demo};
use serde_json::json;

const TEXT: &str = r#"{"text":"once"}"#;

/// Returns the number of messages that the app has sent.
fn sent(sandbox: &Sandbox) -> usize {
    sandbox.with_world(|world| world.messages().filter(|one| one.sender == demo::APP_ID && one.upper.is_none()).count())
}

/// Sends a request that is performed, but whose first reply is lost. Returns whether the call succeeded, how often it
/// was sent, and how many messages were created.
async fn lose<R: Operation>(sandbox: &Sandbox, client: &Client, request: R) -> (bool, u64, usize) {
    let (calls, messages) = (sandbox.count(R::ENDPOINT.id).unwrap(), sent(sandbox));
    sandbox.inject(R::ENDPOINT.id, Fault::ClosedMidway, 1).unwrap();
    let outcome = client.send(request).await;
    (outcome.is_ok(), sandbox.count(R::ENDPOINT.id).unwrap() - calls, sent(sandbox) - messages)
}

#[tokio::test]
async fn a_call_with_a_uuid_is_repeated_and_done_once() {
    let (sandbox, client) = fixture().await;
    let (sandbox, client) = (&sandbox, &client);
    let create = || Create::new(ReceiveIdType::ChatId, demo::CHAT, MsgType::Text, TEXT);
    let forward = || Forward::new(demo::MESSAGE, ReceiveIdType::ChatId, demo::CHAT);
    let merge = || MergeForward::new(ReceiveIdType::ChatId, demo::CHAT, [demo::MESSAGE.into()]);
    let reply = || Reply::new(demo::MESSAGE, TEXT, MsgType::Text);
    let once = (true, 2, 1);
    assert_eq!(lose(sandbox, client, create().uuid("a")).await, once);
    assert_eq!(lose(sandbox, client, reply().uuid("a")).await, once);
    assert_eq!(lose(sandbox, client, forward().uuid("a")).await, once);
    assert_eq!(lose(sandbox, client, merge().uuid("a")).await, once);
    // Without a uuid, it is unknown whether the request was performed.
    let unknown = (false, 1, 1);
    assert_eq!(lose(sandbox, client, create()).await, unknown);
    assert_eq!(lose(sandbox, client, create().uuid("")).await, unknown);
    assert_eq!(lose(sandbox, client, reply()).await, unknown);
    assert_eq!(lose(sandbox, client, forward()).await, unknown);
    assert_eq!(lose(sandbox, client, merge()).await, unknown);
}

#[tokio::test]
async fn an_untyped_call_is_retried_by_the_same_rule() {
    let (sandbox, client) = fixture().await;
    for (uuid, succeeds) in [(json!("b"), true), (json!(""), false), (json!(null), false), (json!(5), false)] {
        sandbox.inject(Create::ENDPOINT.id, Fault::ClosedMidway, 1).unwrap();
        let body = json!({ "receive_id": demo::CHAT, "msg_type": "text", "content": TEXT, "uuid": uuid });
        let call = client.call(Create::ENDPOINT).query("receive_id_type", "chat_id").body(body);
        assert_eq!(call.await.is_ok(), succeeds, "{uuid}");
        sandbox.clear_faults();
    }
    sandbox.inject(Forward::ENDPOINT.id, Fault::ClosedMidway, 1).unwrap();
    let call = client.call(Forward::ENDPOINT).path("message_id", demo::MESSAGE).query("receive_id_type", "chat_id");
    call.query("uuid", "c").body(json!({ "receive_id": demo::CHAT })).await.unwrap();
}
