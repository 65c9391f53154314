//! Documented errors and faults on request.

use crate::support::{Fixture, PIN, TOKEN, send};
use feishu_api::Operation;
use feishu_api::endpoint::OperationError;
use feishu_api::gateway::GatewayError;
use feishu_api::im::v1::pin;
use feishu_sandbox::{Fault, FaultPlan, demo};
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
async fn faults_are_met_in_order_and_the_planned_number_of_times() {
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

/// Invalid values of the fault header, with a part of the expected message.
const NO_FAULTS: &[(&str, &str)] = &[
    ("230012", "neither im.v1.pin.create nor the gateway documents the error 230012; did you mean `230"),
    ("1", "write the code or the name of an error that it documents (230001 InvalidParameter"),
    ("MessageRecaled", "unknown fault `MessageRecaled` for im.v1.pin.create; did you mean `MessageRecalled`?"),
    ("NoSuchError", "or one of: rate-limit, rate-limit=SECONDS"),
    ("htlm=502", "did you mean `html`?"),
    ("html=9", "invalid value `9` for the fault `html`; write a status, 200 to 599 after the `=`"),
    ("oversized=many", "write a number of bytes"),
    ("rate-limit=soon", "write a number of seconds"),
    ("empty=1", "unknown fault `empty=1`"),
];

#[tokio::test]
async fn an_unknown_fault_is_refused() {
    let fixture = Fixture::new().await;
    for (fault, says) in NO_FAULTS {
        let response = fixture.pin("t-any", demo::MESSAGE).header("x-sandbox-fault", *fault).send().await.unwrap();
        assert_eq!(response.status(), 400);
        let text = response.text().await.unwrap();
        assert!(text.starts_with("The request header x-sandbox-fault is invalid: ") && text.contains(says), "{text}");
    }
    let error = fixture.sandbox.fail_next(PIN, 230012).unwrap_err().to_string();
    assert!(error.contains(NO_FAULTS[0].1) && error.contains("230011 MessageRecalled"), "{error}");
}

/// Every call that takes an operation id reports an unknown id, and suggests a similar one.
#[tokio::test]
async fn an_unknown_operation_is_reported() {
    let fixture = Fixture::new().await;
    let sandbox = &fixture.sandbox;
    for (operation, help) in [
        ("im.v1.messages.reply", "did you mean `im.v1.message.reply`?"),
        ("im.message.create", "did you mean `im.v1.message.create`?"),
        ("message.reply", "did you mean `im.v1.message.reply`?"),
        ("IM.V1.PIN.CREATE", "did you mean `im.v1.pin.create`?"),
        ("moon.v1.land", "write the id of an operation, such as `im.v1.message.create`"),
        ("", "write the id of an operation"),
    ] {
        let plan = FaultPlan::new(operation, Fault::Hang);
        let errors = [
            sandbox.fail_next(operation, 230001).unwrap_err().to_string(),
            sandbox.inject(operation, Fault::Closed, 1).unwrap_err().to_string(),
            sandbox.plan(plan).unwrap_err().to_string(),
            sandbox.hold_next(operation).unwrap_err().to_string(),
            sandbox.count(operation).unwrap_err().to_string(),
        ];
        for error in errors {
            let what = format!("unknown operation `{operation}`; ");
            assert!(error.starts_with(&what) && error.contains(help), "{error}");
        }
    }
}

#[tokio::test]
async fn faults_may_come_after_calls_that_pass() {
    let fixture = Fixture::new().await;
    let token = fixture.token().await;
    fixture.sandbox.plan(FaultPlan::new(PIN, Fault::Error(230011)).after(1).times(2)).unwrap();
    fixture.sandbox.plan(FaultPlan::new(PIN, Fault::Error(230001)).after(1)).unwrap();
    fixture.sandbox.plan(FaultPlan::new(PIN, Fault::Hang).times(0)).unwrap();
    let mut codes = Vec::new();
    for _ in 0..6 {
        codes.push(send(fixture.pin(&token, demo::MESSAGE)).await.code());
        fixture.sandbox.advance(Duration::from_secs(1));
    }
    assert_eq!(codes, [0, 230011, 230011, 0, 230001, 0]);
}

#[test]
fn the_display_of_a_fault_parses_back() {
    let names = "230011 rate-limit=3 rate-limit-400=3 html=502 empty truncated garbled oversized=5 closed \
                 closed-midway hang redirect";
    for name in names.split_whitespace() {
        assert_eq!(name.parse::<Fault>().map(|fault| fault.to_string()).as_deref(), Ok(name));
    }
    assert_eq!("html".parse(), Ok(Fault::Html(502)));
    let error = "hangs".parse::<Fault>().unwrap_err().to_string();
    assert_eq!(error, "unknown fault `hangs`; did you mean `hang`?");
}
