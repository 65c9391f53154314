//! Documented errors on request.

use crate::support::{Fixture, PIN, TOKEN, send};
use feishu_api::Operation;
use feishu_api::endpoint::OperationError;
use feishu_api::gateway::GatewayError;
use feishu_api::im::v1::pin;
use feishu_sandbox::{Fault, UnknownFault, demo};
use std::time::Duration;

#[tokio::test]
async fn every_error_of_the_operation_can_be_asked_for() {
    let fixture = Fixture::new().await;
    for (endpoint, count) in [(pin::Create::ENDPOINT, 13), (pin::Delete::ENDPOINT, 10), (pin::List::ENDPOINT, 6)] {
        let call = || {
            let url = fixture.url(&endpoint.path.replace(":message_id", demo::MESSAGE));
            fixture.http.request(endpoint.method.as_str().parse().unwrap(), url).bearer_auth("t-any")
        };
        assert_eq!(endpoint.errors.len(), count);
        for error in endpoint.errors {
            fixture.sandbox.fail_next(endpoint.id, error.code).unwrap();
            let planned = send(call()).await;
            let by_code = send(call().header("x-sandbox-fault", error.code)).await;
            let by_name = send(call().header("x-sandbox-fault", error.name)).await;
            for reply in [planned, by_code, by_name] {
                let expected = (error.status, error.code, error.message);
                assert_eq!((Some(reply.status), reply.code(), reply.message()), expected);
            }
        }
    }
}

#[tokio::test]
async fn every_error_of_the_gateway_can_be_asked_for() {
    let fixture = Fixture::new().await;
    let errors = (99990000..100000000).filter_map(GatewayError::from_code).map(OperationError::info);
    let mut count = 0;
    for error in errors {
        let request = fixture.pin("t-any", demo::MESSAGE).header("x-sandbox-fault", error.code);
        let reply = send(request).await;
        assert_eq!((Some(reply.status), reply.code()), (error.status, error.code));
        assert!(!reply.message().contains('%'), "{}", reply.body);
        count += 1;
    }
    assert!(count >= 22, "{count}");
}

#[tokio::test]
async fn errors_on_request_are_as_complete_as_real_ones() {
    let fixture = Fixture::new().await;
    let token = fixture.token_of(demo::APP_WITHOUT_SCOPES).await;
    let mut real = send(fixture.pin(&token, demo::MESSAGE)).await;
    let mut asked = send(fixture.pin(&token, demo::MESSAGE).header("x-sandbox-fault", "99991672")).await;
    for reply in [&mut real, &mut asked] {
        reply.body["error"]["log_id"].take();
        reply.body["error"]["troubleshooter"].take();
    }
    assert_eq!(real.body, asked.body);
}

#[tokio::test]
async fn the_token_endpoint_fails_on_request_too() {
    let fixture = Fixture::new().await;
    fixture.sandbox.fail_next(TOKEN, 10015).unwrap();
    let reply = send(fixture.fetch(demo::APP_ID, demo::APP_SECRET)).await;
    assert_eq!((reply.status, reply.code()), (200, 10015));
    assert_eq!(send(fixture.fetch(demo::APP_ID, demo::APP_SECRET)).await.code(), 0);
}

#[tokio::test]
async fn faults_are_met_in_their_order_and_so_often() {
    let fixture = Fixture::new().await;
    let token = fixture.token().await;
    fixture.sandbox.inject(PIN, Fault::Error(230011), 2).unwrap();
    fixture.sandbox.inject(PIN, Fault::RateLimit { reset: 7 }, 1).unwrap();
    let mut codes = Vec::new();
    for _ in 0..4 {
        codes.push(send(fixture.pin(&token, demo::MESSAGE)).await.code());
    }
    assert_eq!(codes, [230011, 230011, 99991400, 0]);

    fixture.sandbox.inject(PIN, Fault::Error(230011), 2).unwrap();
    fixture.sandbox.clear_faults();
    fixture.sandbox.advance(Duration::from_secs(1));
    assert_eq!(send(fixture.pin(&token, demo::MESSAGE)).await.code(), 0);
}

#[tokio::test]
async fn rate_limits_on_request_have_their_headers() {
    let fixture = Fixture::new().await;
    for (fault, status, reset) in
        [("rate-limit", 429, "1"), ("rate-limit=7", 429, "7"), ("rate-limit-400=2", 400, "2"), ("99991400", 429, "1")]
    {
        let reply = send(fixture.pin("t-any", demo::MESSAGE).header("x-sandbox-fault", fault)).await;
        assert_eq!((reply.status, reply.code()), (status, 99991400));
        assert_eq!(reply.header("x-ogw-ratelimit-reset"), reset);
        assert!(!reply.header("x-ogw-ratelimit-limit").is_empty());
    }
}

#[tokio::test]
async fn a_fault_that_does_not_exist_is_refused() {
    let fixture = Fixture::new().await;
    for fault in ["230012", "NoSuchError", "html=9", "oversized=many", "empty=1"] {
        let response = fixture.pin("t-any", demo::MESSAGE).header("x-sandbox-fault", fault).send().await.unwrap();
        assert_eq!(response.status(), 400);
        let text = response.text().await.unwrap();
        assert!(text.contains(fault) && text.contains("rate-limit[=SECONDS]"), "{text}");
    }
    assert!(fixture.sandbox.fail_next(PIN, 1).is_err());
    assert!(fixture.sandbox.fail_next("im.v1.pin.destroy", 230011).is_err());
    assert!(fixture.sandbox.hold_next("im.v1.pin.destroy").is_err());
}

#[test]
fn faults_are_written_as_they_are_read() {
    let names = "230011 rate-limit=3 rate-limit-400=3 html=502 empty truncated garbled oversized=5 closed \
                 closed-midway hang redirect";
    for name in names.split_whitespace() {
        assert_eq!(name.parse::<Fault>().map(|fault| fault.to_string()).as_deref(), Ok(name));
    }
    assert_eq!("html".parse(), Ok(Fault::Html(502)));
    assert!(matches!("hangs".parse::<Fault>(), Err(UnknownFault { .. })));
}
