//! Successful calls.

use crate::support::{Fixture, PIN, TOKEN, pin};
use feishu_api::im::v1::{Pin, PinOperatorIdType, pin::Create};
use feishu_api::{Client, TimestampMs, TokenKind};
use feishu_sandbox::demo;
use std::future::{Future, IntoFuture};
use std::task::{Context, Waker};
use std::time::Duration;

/// The pin at the time of the frozen clock.
fn expected() -> Pin {
    let mut pin = Pin::default();
    pin.message_id = demo::MESSAGE.into();
    pin.chat_id = demo::CHAT.into();
    pin.operator_id = demo::APP_ID.to_owned();
    pin.operator_id_type = PinOperatorIdType::AppId;
    pin.create_time = TimestampMs::from_millis(1_615_380_573_211);
    pin
}

#[tokio::test]
async fn a_message_is_pinned() {
    let fixture = Fixture::new().await;
    let pin = fixture.client.im().v1().pin().create(demo::MESSAGE).await.unwrap().pin;
    assert_eq!(pin, expected());
    assert_eq!(fixture.sandbox.with_world(|world| world.pin(demo::MESSAGE).cloned()), Some(pin));

    let seen = fixture.sandbox.requests();
    assert_eq!(seen.iter().map(|request| request.operation).collect::<Vec<_>>(), [Some(TOKEN), Some(PIN)]);
    let methods: Vec<_> = seen.iter().map(|request| (request.method.as_str(), request.path.as_str())).collect();
    let paths = ["/open-apis/auth/v3/tenant_access_token/internal", "/open-apis/im/v1/pins"];
    assert_eq!(methods, [("POST", paths[0]), ("POST", paths[1])]);
    assert_eq!(seen.iter().map(|request| request.authorized).collect::<Vec<_>>(), [false, true]);
    assert_eq!(seen.iter().map(|request| request.token).collect::<Vec<_>>(), [None, Some(1)]);
}

#[tokio::test]
async fn pinning_twice_returns_the_first_pin() {
    let fixture = Fixture::new().await;
    let first = fixture.pin(demo::MESSAGE).await.unwrap();
    fixture.sandbox.advance(Duration::from_secs(60));
    let second = fixture.pin(demo::MESSAGE).await.unwrap();
    assert_eq!(first, second);
    assert_eq!(fixture.sandbox.with_world(|world| world.pins().count()), 1);
    assert_eq!(fixture.counts(), (2, 1));

    // Once the pin is removed, there is a new one.
    fixture.sandbox.with_world(|world| world.remove_pin(demo::MESSAGE)).unwrap();
    let third = fixture.pin(demo::MESSAGE).await.unwrap().pin;
    assert_eq!(third.create_time.as_millis(), Some(1_615_380_633_211));
}

#[tokio::test]
async fn a_user_pins_as_a_user() {
    let fixture = Fixture::new().await;
    let token = fixture.sandbox.user_token(demo::APP_ID, demo::USER, ["im:message"]);
    let pin = pin(&fixture.client_with(TokenKind::User, &token), demo::MESSAGE).await.unwrap().pin;
    assert_eq!((pin.operator_id.as_str(), pin.operator_id_type), (demo::USER, PinOperatorIdType::OpenId));
    assert_eq!(fixture.counts(), (1, 0));
}

#[tokio::test]
async fn a_request_can_be_made_apart_from_its_call() {
    let fixture = Fixture::new().await;
    let pin = fixture.client.send(Create::new(demo::MESSAGE)).await.unwrap().pin;
    assert_eq!(pin, expected());
}

#[tokio::test]
async fn a_thousand_cold_calls_fetch_one_token() {
    let fixture = Fixture::new().await;
    let hold = fixture.sandbox.hold_next(TOKEN).unwrap();
    let begin = || {
        let client = fixture.client.clone();
        // Tokio would make a task that starts this many calls at once yield in between.
        tokio::task::unconstrained(async move { pin(&client, demo::MESSAGE).await })
    };
    let first = tokio::spawn(begin());
    hold.reached().await;
    // While the token request is held, every other call starts, and none of them proceeds.
    let mut context = Context::from_waker(Waker::noop());
    let calls: Vec<_> = (1..1000)
        .map(|_| {
            let mut call = Box::pin(begin());
            assert!(call.as_mut().poll(&mut context).is_pending());
            call
        })
        .collect();
    assert_eq!(fixture.counts(), (0, 0));
    hold.release();
    assert_eq!(first.await.unwrap().unwrap().pin, expected());
    for call in calls {
        assert_eq!(call.await.unwrap().pin, expected());
    }
    assert_eq!(fixture.counts(), (1000, 1));
    let pins = fixture.sandbox.requests().into_iter().filter(|request| request.operation == Some(PIN));
    assert!(pins.into_iter().all(|request| request.token == Some(1)));
}

#[tokio::test]
async fn the_token_is_kept_until_it_is_rejected() {
    let fixture = Fixture::new().await;
    for _ in 0..3 {
        fixture.pin(demo::MESSAGE).await.unwrap();
    }
    assert_eq!(fixture.counts(), (3, 1));
    fixture.sandbox.revoke_tokens();
    fixture.pin(demo::MESSAGE).await.unwrap();
    assert_eq!(fixture.counts(), (5, 2));
    assert_eq!(fixture.sandbox.requests().pop().unwrap().token, Some(2));
}

#[tokio::test]
async fn clones_share_the_token_and_clients_do_not() {
    let fixture = Fixture::new().await;
    pin(&fixture.client.clone(), demo::MESSAGE).await.unwrap();
    pin(&fixture.client.clone(), demo::MESSAGE).await.unwrap();
    assert_eq!(fixture.counts(), (2, 1));
    pin(&fixture.client_of(demo::APP_ID), demo::MESSAGE).await.unwrap();
    assert_eq!(fixture.counts(), (3, 2));
}

#[tokio::test]
async fn a_base_url_may_end_with_a_slash() {
    let fixture = Fixture::new().await;
    let url = format!("{}/", fixture.sandbox.base_url());
    let client = Client::builder().app(demo::APP_ID, demo::APP_SECRET).base_url(url).build().unwrap();
    assert_eq!(pin(&client, demo::MESSAGE).await.unwrap().pin, expected());
}

#[tokio::test]
async fn calls_can_be_sent_from_any_task() {
    let fixture = Fixture::new().await;
    let call = fixture.client.im().v1().pin().create(demo::MESSAGE).into_future();
    assert_eq!(tokio::spawn(call).await.unwrap().unwrap().pin, expected());
}
