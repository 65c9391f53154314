//! Rate limits and quotas.

use crate::support::{Fixture, PIN, Reply, send};
use feishu_api::Operation;
use feishu_api::endpoint::RateLimit;
use feishu_api::im::v1::pin;
use feishu_sandbox::{Message, demo};
use std::time::Duration;

/// Creates a fixture with enough messages for the pins of a test, so that the quota per message is not exceeded.
async fn fixture(messages: usize) -> (Fixture, String) {
    let fixture = Fixture::new().await;
    fixture.sandbox.with_world(|world| {
        for number in 0..messages {
            world.add_message(Message::new(format!("om_{number}"), demo::CHAT));
        }
    });
    let token = fixture.token().await;
    (fixture, token)
}

fn assert_limited(reply: &Reply, limit: &str, reset: &str) {
    assert_eq!((reply.status, reply.code()), (429, 99991400), "{}", reply.body);
    assert_eq!((reply.header("x-ogw-ratelimit-limit"), reply.header("x-ogw-ratelimit-reset")), (limit, reset));
}

#[tokio::test]
async fn the_limit_per_second_holds_and_lets_go() {
    assert!(matches!(pin::Create::ENDPOINT.rate_limit, RateLimit::Fixed([_, per_second]) if per_second.calls == 50));
    let (fixture, token) = fixture(51).await;
    for number in 0..50 {
        assert_eq!(send(fixture.pin(&token, &format!("om_{number}"))).await.code(), 0);
    }
    assert_limited(&send(fixture.pin(&token, "om_50")).await, "50", "1");
    fixture.sandbox.advance(Duration::from_millis(999));
    assert_limited(&send(fixture.pin(&token, "om_50")).await, "50", "1");
    fixture.sandbox.advance(Duration::from_millis(1));
    assert_eq!(send(fixture.pin(&token, "om_50")).await.code(), 0);
}

#[tokio::test]
async fn the_limit_per_minute_reports_when_calls_are_allowed_again() {
    let (fixture, token) = fixture(50).await;
    for call in 0..1000 {
        if call % 50 == 0 && call > 0 {
            fixture.sandbox.advance(Duration::from_secs(1));
        }
        assert_eq!(send(fixture.pin(&token, &format!("om_{}", call % 50))).await.code(), 0);
    }
    fixture.sandbox.advance(Duration::from_secs(1));
    // The first 50 calls were 20 seconds ago.
    assert_limited(&send(fixture.pin(&token, "om_0")).await, "1000", "40");
    fixture.sandbox.advance(Duration::from_secs(40));
    assert_eq!(send(fixture.pin(&token, "om_0")).await.code(), 0);
}

#[tokio::test]
async fn limits_count_per_app() {
    let (fixture, token) = fixture(51).await;
    for number in 0..51 {
        send(fixture.pin(&token, &format!("om_{number}"))).await;
    }
    let other = fixture.token_of(demo::APP_WITHOUT_BOT).await;
    assert_eq!(send(fixture.pin(&other, "om_0")).await.code(), 230006);
}

#[tokio::test]
async fn more_than_five_calls_a_second_for_one_message_exceed_the_quota() {
    let (fixture, token) = fixture(0).await;
    for _ in 0..5 {
        assert_eq!(send(fixture.pin(&token, demo::MESSAGE)).await.code(), 0);
    }
    let reply = send(fixture.pin(&token, demo::MESSAGE)).await;
    assert_eq!((reply.status, reply.code()), (400, 230047));
    assert_eq!(send(fixture.pin(&token, demo::OTHER_MESSAGE)).await.code(), 0, "another message has its own quota");
    fixture.sandbox.advance(Duration::from_secs(1));
    assert_eq!(send(fixture.pin(&token, demo::MESSAGE)).await.code(), 0);
}

#[tokio::test]
async fn limits_can_be_switched_off() {
    let fixture = Fixture::with(|builder| builder.without_limits()).await;
    let token = fixture.token().await;
    for _ in 0..60 {
        assert_eq!(send(fixture.pin(&token, demo::MESSAGE)).await.code(), 0);
    }
    assert_eq!(fixture.sandbox.count(PIN).unwrap(), 60);
}
