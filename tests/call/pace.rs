//! Calls within the documented limits, and calls that exceed them.

use crate::server::{Answer, PIN_PATH, Server, steady_time};
use crate::support::{MINUTE, builder, client, pin, seconds};
use feishu_api::client::{Pacing, Retry};
use feishu_api::error::{Stage, TransportProblem};
use feishu_api::im::v1::{MsgType, ReceiveIdType};
use feishu_api::{Client, Error, Operation};
use feishu_sandbox::{Message, Sandbox, demo};
use std::future::{Future, IntoFuture};
use std::pin::pin;
use std::task::{Context, Waker};
use std::time::Duration;

/// Pins one message 40 times and 300 other messages once, all at once, in a sandbox that enforces the limits. Returns
/// the number of requests, and the number of refused ones.
async fn storm(pacing: Pacing) -> (usize, usize) {
    steady_time();
    let sandbox = Sandbox::start().await.unwrap();
    sandbox.with_world(|world| {
        for number in 0..300 {
            world.add_message(Message::new(format!("om_{number}"), demo::CHAT));
        }
    });
    let client = Client::builder().app(demo::APP_ID, demo::APP_SECRET).base_url(sandbox.base_url());
    let client = client.pacing(pacing).timeout(5 * MINUTE).build().unwrap();
    let messages = (0..340).map(|number| match number {
        0..40 => demo::MESSAGE.to_owned(),
        _ => format!("om_{}", number - 40),
    });
    let calls: Vec<_> = messages
        .map(|message| {
            let client = client.clone();
            tokio::spawn(async move { (pin(&client, &message).await.unwrap().pin.message_id, message) })
        })
        .collect();
    for call in calls {
        let (pinned, message) = call.await.unwrap();
        assert_eq!(pinned.as_str(), message);
    }
    assert_eq!(sandbox.with_world(|world| world.pins().count()), 301);
    let codes: Vec<_> = sandbox.requests().into_iter().map(|request| request.code).collect();
    assert_eq!(codes.iter().filter(|code| **code == Some(0)).count(), 341, "each pin once, and the token");
    (codes.len(), codes.iter().filter(|code| **code != Some(0)).count())
}

#[tokio::test(start_paused = true)]
async fn a_storm_that_is_paced_is_never_refused() {
    let ((sent, refused), took) = seconds(storm(Pacing::On)).await;
    assert_eq!((sent, refused), (341, 0));
    // Forty pins of one message take seven seconds at five a second. They wait for their turn among the others, too.
    assert!((7..=13).contains(&took), "{took}");
}

#[tokio::test(start_paused = true)]
async fn a_storm_that_is_not_paced_is_waited_out() {
    let ((_, refused), took) = seconds(storm(Pacing::Off)).await;
    assert!(refused > 100, "{refused}");
    assert!((7..120).contains(&took), "{took}");
}

#[tokio::test(start_paused = true)]
async fn a_call_that_times_out_in_the_queue_was_not_sent() {
    let server = Server::with_token(|_| Answer::pin()).await;
    let client = client(&server);
    for _ in 0..5 {
        pin(&client, "om_1").await.unwrap();
    }
    let call = client.im().v1().pin().create("om_1").timeout(Duration::from_millis(700));
    let Err(Error::Transport(error)) = call.await else { panic!() };
    assert_eq!(error.problem, TransportProblem::Timeout(Duration::from_millis(700)));
    assert_eq!(error.stage, Stage::Turn);
    assert!(!error.may_have_worked());
    assert!(error.to_string().contains("waiting for its turn"), "{error}");
    assert_eq!(server.requests(PIN_PATH).len(), 5);
    // A call or a client may opt out.
    client.im().v1().pin().create("om_1").pacing(Pacing::Off).timeout(Duration::from_millis(700)).await.unwrap();
    assert_eq!(server.requests(PIN_PATH).len(), 6);
}

#[tokio::test(start_paused = true)]
async fn a_call_that_is_dropped_in_the_queue_takes_no_turn() {
    let server = Server::with_token(|_| Answer::pin()).await;
    let client = client(&server);
    for _ in 0..5 {
        pin(&client, "om_1").await.unwrap();
    }
    for _ in 0..100 {
        let call = pin!(client.im().v1().pin().create("om_1").into_future());
        assert!(call.poll(&mut Context::from_waker(Waker::noop())).is_pending());
    }
    let (outcome, took) = seconds(pin(&client, "om_1")).await;
    outcome.unwrap();
    assert!(took <= 1, "{took}");
}

#[tokio::test(start_paused = true)]
async fn all_calls_respect_a_rate_limit_that_one_met() {
    let server = Server::with_token(|request| match request.earlier {
        0 => Answer::new(429, &[("x-ogw-ratelimit-reset", "20")], r#"{"code":99991400,"msg":"too many"}"#),
        _ => Answer::pin(),
    })
    .await;
    let client = client(&server);
    let call = client.im().v1().pin().create("om_1").retry(Retry::off());
    assert!(call.await.unwrap_err().is_rate_limited());
    let (outcome, took) = seconds(pin(&client, "om_2")).await;
    outcome.unwrap();
    assert_eq!(took, 20);
}

#[tokio::test(start_paused = true)]
async fn every_attempt_takes_a_turn() {
    let server = Server::with_token(|request| match request.earlier {
        0..5 => Answer::new(502, &[], "<html>"),
        _ => Answer::pin(),
    })
    .await;
    let retry = Retry::default().attempts(9).backoff(Duration::from_millis(1), Duration::from_millis(1));
    let (outcome, took) = seconds(pin(&builder(&server).retry(retry).build().unwrap(), "om_1")).await;
    outcome.unwrap();
    // The sixth may not be sent before the first is a second old.
    assert_eq!((took, server.requests(PIN_PATH).len()), (1, 6));
}

#[tokio::test(start_paused = true)]
async fn operations_that_share_a_limit_wait_for_one_another() {
    steady_time();
    let sandbox = Sandbox::start().await.unwrap();
    let client = Client::builder().app(demo::APP_ID, demo::APP_SECRET).base_url(sandbox.base_url());
    let client = client.retry(Retry::off()).timeout(MINUTE).build().unwrap();
    let messages = client.im().v1().message();
    let (outcomes, took) = seconds(async {
        let mut calls = Vec::new();
        for _ in 0..4 {
            let text = r#"{"text":"hello"}"#;
            let sent = messages.create(ReceiveIdType::ChatId, demo::CHAT, MsgType::Text, text).into_future();
            let forwarded = messages.forward(demo::MESSAGE, ReceiveIdType::ChatId, demo::CHAT).into_future();
            calls.push(tokio::spawn(async move { sent.await.map(drop).map_err(Error::from) }));
            calls.push(tokio::spawn(async move { forwarded.await.map(drop).map_err(Error::from) }));
        }
        let mut outcomes: Vec<Result<(), Error>> = Vec::new();
        for call in calls {
            outcomes.push(call.await.unwrap());
        }
        outcomes
    })
    .await;
    for outcome in outcomes {
        outcome.unwrap();
    }
    // Five at once, and three after a second.
    assert_eq!(took, 1);
    // The platform also counts replies per chat, which the client cannot know; the page documents this.
    let within = |endpoint: &feishu_api::endpoint::Endpoint| endpoint.quotas[0].within;
    assert_eq!(within(feishu_api::im::v1::message::Reply::ENDPOINT), Some("recipient"));
}
