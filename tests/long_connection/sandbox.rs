//! Against the sandbox, which implements the platform as its documentation and its SDKs describe it: events and
//! callbacks from end to end, and each fault.

use crate::{SECOND, Seen, run};
use feishu_api::Client;
use feishu_api::events::{CardAnswer, Dispatcher, LinkPreview, Toast};
use feishu_api::im::v1::event::MessageReceive;
use feishu_api::long_connection::{Error, Handle, State};
use feishu_sandbox::{Click, ClientConfig, ConnectionFault, Message, Preview, Sandbox, SandboxBuilder, demo};
use serde_json::json;
use std::time::Duration;
use tokio::time::Instant;

/// Starts a sandbox with short retry and ping intervals.
async fn sandbox(set: impl FnOnce(SandboxBuilder) -> SandboxBuilder) -> (Sandbox, Client) {
    let config = ClientConfig::default().ping_interval(1).reconnect_interval(1).reconnect_nonce(1);
    let builder = Sandbox::builder().frozen_clock().client_config(config).answer_timeout(Duration::from_millis(200));
    let sandbox = set(builder).start().await.unwrap();
    let client = Client::builder().app(demo::APP_ID, demo::APP_SECRET).base_url(sandbox.base_url()).build().unwrap();
    (sandbox, client)
}

fn say(sandbox: &Sandbox, id: &str) {
    let text = Message::new(id, demo::CHAT).content("text", r#"{"text":"hello"}"#);
    sandbox.with_world(|world| {
        world.add_message(text);
    });
}

async fn connected(handle: &Handle, connections: u64) {
    let mut states = handle.subscribe();
    let is_back = |state: &State| *state == State::Connected && handle.connections() >= connections;
    states.wait_for(is_back).await.unwrap();
}

#[tokio::test]
async fn a_bot_replies_and_answers_clicks_and_links() {
    let (sandbox, client) = sandbox(|builder| builder).await;
    let dispatcher = Dispatcher::builder(client.clone())
        .on::<MessageReceive>(|client, received| async move {
            client.messages().reply(&received.message.message_id, "hello yourself").await?;
            Ok(())
        })
        .on_card(|_, click| async move { Ok(CardAnswer::new().toast(Toast::info(click.action.value.to_string()))) })
        .on_link_preview(|_, link| async move { Ok(LinkPreview::new().title(&link.context.url)) })
        .build();
    let (handle, running) = run(client.long_connection(dispatcher));
    sandbox.connected(demo::APP_ID, 1).await;
    say(&sandbox, "om_1");
    sandbox.pushed().await;
    let answers = sandbox.with_world(|world| {
        world
            .messages()
            .filter(|message| message.parent.as_deref() == Some("om_1"))
            .map(|m| m.content.clone())
            .collect::<Vec<_>>()
    });
    assert_eq!(answers, [r#"{"text":"hello yourself"}"#]);
    sandbox.with_world(|world| {
        let card = Message::new("om_card", demo::CHAT).from(demo::APP_ID).content("interactive", r#"{"schema":"2.0"}"#);
        world.add_message(card);
    });
    let clicked = sandbox.click(Click::new("om_card", demo::USER).value(json!({ "n": 1 }))).await.unwrap();
    assert_eq!(clicked.toast.unwrap()["content"], r#"{"n":1}"#);
    let previewed = sandbox.preview(Preview::new(demo::APP_ID, "om_1", "https://a.test")).await.unwrap();
    assert_eq!(previewed.inline.unwrap()["title"], "https://a.test");
    handle.shutdown();
    running.await.unwrap().unwrap();
    assert_eq!(sandbox.long_connections(), []);
    // All frames of the client are valid.
    let wrong: Vec<_> = sandbox.frames().into_iter().filter_map(|frame| frame.problem).collect();
    assert_eq!(wrong, [""; 0]);
}

#[tokio::test]
async fn each_fault_causes_at_most_one_repeat() {
    let (sandbox, client) = sandbox(|builder| builder).await;
    let seen = Seen::default();
    let (handle, running) = run(client.long_connection(seen.dispatcher()));
    sandbox.connected(demo::APP_ID, 1).await;
    for (n, fault) in [
        "fragment-lost",
        "fragment-twice",
        "fragment-out-of-range",
        "answer-lost",
        "closed",
        "garbage",
        "large",
        "ping-interval=0",
        "silent",
    ]
    .into_iter()
    .enumerate()
    {
        let before = handle.connections();
        match fault {
            "silent" => sandbox.silence_connections(demo::APP_ID),
            fault => sandbox.inject_connection(fault.parse().unwrap(), 1),
        }
        say(&sandbox, &format!("om_{n}"));
        sandbox.pushed().await;
        if ["closed", "large", "silent"].contains(&fault) {
            connected(&handle, before + 1).await;
            sandbox.connected(demo::APP_ID, 1).await;
        }
        sandbox.advance(15 * SECOND);
        sandbox.pushed().await;
        assert_eq!(seen.take().len(), 1, "{fault}");
        assert_eq!(sandbox.pushes().last().unwrap().status, Some(200), "{fault}");
    }
    running.abort();
}

#[tokio::test]
async fn a_refused_handshake_is_retried_or_given_up() {
    let (sandbox, client) = sandbox(|builder| builder.max_long_connections(1)).await;
    sandbox.inject_connection("refused=514".parse().unwrap(), 1);
    let (handle, running) = run(client.long_connection(Seen::default().dispatcher()));
    connected(&handle, 1).await;
    let error = client.long_connection(Seen::default().dispatcher()).run().await.unwrap_err();
    assert!(matches!(error, Error::Refused { code: 1_000_040_350, .. }), "{error}");
    running.abort();
    sandbox.connected(demo::APP_ID, 0).await;
    for (fault, expected) in [("refused=403".parse().unwrap(), 403), (ConnectionFault::too_many(), 1_000_040_350)] {
        sandbox.inject_connection(fault, 1);
        let error = client.long_connection(Seen::default().dispatcher()).run().await.unwrap_err();
        assert!(matches!(error, Error::Refused { code, .. } if code == expected), "{error}");
    }
    let stranger = Client::builder().app(demo::APP_ID, "wrong").base_url(sandbox.base_url()).build().unwrap();
    let error = stranger.long_connection(Seen::default().dispatcher()).run().await.unwrap_err();
    assert!(matches!(error, Error::Refused { code: 1_000_040_345, .. }), "{error}");
}

#[tokio::test]
async fn it_reconnects_within_the_documented_wait() {
    let (sandbox, client) = sandbox(|builder| builder).await;
    let (handle, running) = run(client.long_connection(Seen::default().dispatcher()));
    connected(&handle, 1).await;
    sandbox.go_offline().await;
    sandbox.cut_connections(demo::APP_ID);
    let mut states = handle.subscribe();
    states.wait_for(|state| matches!(state, State::Waiting { .. })).await.unwrap();
    sandbox.go_online().await.unwrap();
    let begin = Instant::now();
    connected(&handle, 2).await;
    // At most one wait of a second, and another if the attempt came too soon.
    assert!(begin.elapsed() < 3 * SECOND, "{:?}", begin.elapsed());
    running.abort();
}
