//! Which calls are retried, which are not, and with what result.

use crate::server::{Answer, PIN_PATH, Server, TOKEN_PATH, response};
use crate::support::{MINUTE, Outcome, WRITE_PATH, Write, builder, client, pin, seconds};
use feishu_api::client::Retry;
use feishu_api::error::{ResponseProblem, Stage, TransportProblem};
use feishu_api::im::v1::pin::{Create, CreateError};
use feishu_api::{Call, Client, Error};
use std::time::Duration;

const LIMITED: &str = r#"{"code":99991400,"msg":"request trigger frequency limit"}"#;

fn limited(status: u16, reset: &str) -> Answer {
    let headers = [("x-ogw-ratelimit-limit", "50"), ("x-ogw-ratelimit-reset", reset), ("X-Tt-Logid", "log-7")];
    Answer::new(status, &headers, LIMITED)
}

/// Starts a server that fails the first requests for a path, and then answers properly.
async fn failing(path: &'static str, times: usize, failure: impl Fn() -> Answer + Send + Sync + 'static) -> Server {
    Server::start(move |request| match request.target.as_str() {
        target if target == path && request.earlier < times => failure(),
        TOKEN_PATH => Answer::token("t-first-token", 7200),
        PIN_PATH => Answer::pin(),
        _ => Answer::json(200, r#"{"code":0,"msg":"success","data":{}}"#),
    })
    .await
}

type Failure = (&'static str, fn() -> Answer);

/// Transient failures, each with a name.
fn failures() -> [Failure; 7] {
    [
        ("a page of a gateway", || Answer::new(502, &[("Content-Type", "text/html")], "<html>502")),
        ("no body", || Answer::new(503, &[], "")),
        ("JSON of a gateway", || Answer::json(504, r#"{"message":"upstream timed out"}"#)),
        ("a code of the platform", || Answer::json(503, r#"{"code":1500,"msg":"internal error"}"#)),
        ("a reset before the reply", || Answer::Close(Vec::new())),
        ("a reset within the head", || Answer::Close(b"HTTP/1.1 200 OK\r\nContent-".to_vec())),
        ("a reset within the body", || Answer::Close(response(200, &[("Content-Length", "400")], r#"{"code":0,"#))),
    ]
}

fn is_timeout<E>(error: &Error<E>) -> bool {
    matches!(error, Error::Transport(error) if matches!(error.problem, TransportProblem::Timeout(_)))
}

#[tokio::test(start_paused = true)]
async fn an_idempotent_call_survives_transient_failures() {
    for (what, failure) in failures() {
        let server = failing(PIN_PATH, 3, failure).await;
        pin(&client(&server), "om_1").await.unwrap_or_else(|error| panic!("{what}: {error:?}"));
        assert_eq!(server.requests(PIN_PATH).len(), 4, "{what}");
    }
}

#[tokio::test(start_paused = true)]
async fn a_permanent_failure_is_the_final_error() {
    for (what, failure) in failures() {
        let server = failing(PIN_PATH, 4, failure).await;
        let error = pin(&client(&server), "om_1").await.unwrap_err();
        assert!(matches!(error, Error::Response(_) | Error::Transport(_) | Error::Api(_)), "{what}: {error:?}");
        assert_eq!(server.requests(PIN_PATH).len(), 4, "{what}");
    }
}

#[tokio::test(start_paused = true)]
async fn a_call_that_may_have_done_its_work_is_not_sent_again() {
    for (what, failure) in failures() {
        let server = failing(WRITE_PATH, 1, failure).await;
        let client = client(&server);
        assert!(client.send(Write).await.is_err(), "{what}");
        assert_eq!(server.requests(WRITE_PATH).len(), 1, "{what}");
        // The caller may declare that repeating does no harm.
        let server = failing(WRITE_PATH, 1, failure).await;
        builder(&server).build().unwrap().send(Write).idempotent().await.unwrap_or_else(|_| panic!("{what}"));
        assert_eq!(server.requests(WRITE_PATH).len(), 2, "{what}");
    }
}

#[tokio::test(start_paused = true)]
async fn fetching_a_token_is_always_retried() {
    for (what, failure) in failures() {
        let server = failing(TOKEN_PATH, 3, failure).await;
        client(&server).send(Write).await.unwrap_or_else(|error| panic!("{what}: {error:?}"));
        assert_eq!(server.requests(TOKEN_PATH).len(), 4, "{what}");
        assert_eq!(server.requests(WRITE_PATH).len(), 1, "{what}");
    }
}

#[tokio::test(start_paused = true)]
async fn a_call_that_was_never_sent_is_retried() {
    // At first nothing listens; the address is used once the client has tried.
    let address = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    let client = Client::builder().app("cli_a", "the secret").base_url(format!("http://{address}")).build().unwrap();
    let call = tokio::spawn(async move { client.send(Write).await.map(drop) });
    // The first attempt has failed by then, and the second has not begun.
    tokio::time::sleep(Duration::from_millis(50)).await;
    let server = Server::at(address, |request| match request.target.as_str() {
        TOKEN_PATH => Answer::token("t-first-token", 7200),
        _ => Answer::json(200, r#"{"code":0,"data":{}}"#),
    })
    .await;
    call.await.unwrap().unwrap();
    assert_eq!(server.requests(WRITE_PATH).len(), 1);
}

#[tokio::test(start_paused = true)]
async fn an_attempt_without_an_answer_is_replaced_by_another() {
    let server = failing(PIN_PATH, 2, || Answer::Stall(Vec::new())).await;
    let (outcome, took) = seconds(pin(&client(&server), "om_1")).await;
    outcome.unwrap();
    assert!((20..=21).contains(&took), "{took}");
    assert_eq!(server.requests(PIN_PATH).len(), 3);

    // A call that must not be repeated gets all of the time.
    let server = failing(WRITE_PATH, 1, || Answer::Stall(Vec::new())).await;
    let (outcome, took) = seconds(client(&server).send(Write).into_future()).await;
    let Err(Error::Transport(error)) = outcome else { panic!() };
    assert_eq!((error.problem, error.stage), (TransportProblem::Timeout(Duration::from_secs(30)), Stage::Exchange));
    assert_eq!((took, server.requests(WRITE_PATH).len()), (30, 1));
}

#[tokio::test(start_paused = true)]
async fn a_rate_limit_is_waited_out() {
    for status in [429, 400] {
        let server = failing(WRITE_PATH, 2, move || limited(status, "8")).await;
        let (outcome, took) = seconds(client(&server).send(Write).into_future()).await;
        outcome.unwrap();
        assert!((16..=20).contains(&took), "{took}");
        assert_eq!(server.requests(WRITE_PATH).len(), 3);
    }
}

#[tokio::test(start_paused = true)]
async fn a_rate_limit_on_fetching_a_token_is_waited_out() {
    let server = failing(TOKEN_PATH, 1, || limited(429, "8")).await;
    let (outcome, took) = seconds(client(&server).send(Write).into_future()).await;
    outcome.unwrap();
    assert!((8..=10).contains(&took), "{took}");
}

#[tokio::test(start_paused = true)]
async fn a_rate_limit_beyond_the_deadline_is_the_error_at_once() {
    let server = failing(WRITE_PATH, usize::MAX, || limited(429, "31")).await;
    let (outcome, took) = seconds(client(&server).send(Write).into_future()).await;
    let Err(error) = outcome else { panic!() };
    assert!(error.is_rate_limited());
    assert_eq!((error.code(), error.status()), (Some(99_991_400), Some(429)));
    assert_eq!((error.retry_after(), error.log_id()), (Some(Duration::from_secs(31)), Some("log-7")));
    assert_eq!((took, server.requests(WRITE_PATH).len()), (0, 1));
}

#[tokio::test(start_paused = true)]
async fn a_rate_limit_that_never_ends_ends_with_the_deadline() {
    // A server that says "now" is still not called without a pause.
    for (reset, most) in [("1", 30), ("0", 20), ("nonsense", 20)] {
        let server = failing(WRITE_PATH, usize::MAX, move || limited(429, reset)).await;
        let (outcome, took) = seconds(client(&server).send(Write).into_future()).await;
        // The last attempt may begin so late that its answer comes too late.
        let Err(error) = outcome else { panic!() };
        assert!(error.is_rate_limited() || is_timeout(&error), "{error:?}");
        assert!((20..=30).contains(&took), "{took}");
        let sent = server.requests(WRITE_PATH).len();
        assert!((8..=most).contains(&sent), "{sent}");
    }
}

#[tokio::test(start_paused = true)]
async fn a_quota_of_the_operation_is_waited_out_and_is_its_own_error() {
    let refused = || Answer::json(400, r#"{"code":230047,"msg":"limit"}"#);
    let server = failing(PIN_PATH, 3, refused).await;
    let (outcome, took) = seconds(pin(&client(&server), "om_1")).await;
    outcome.unwrap();
    assert!((3..=4).contains(&took), "{took}");

    let server = failing(PIN_PATH, usize::MAX, refused).await;
    match pin(&client(&server), "om_1").await {
        Err(Error::Api(error)) => assert_eq!(error.kind, CreateError::MessageRateLimited),
        outcome => assert!(outcome.as_ref().is_err_and(is_timeout), "{outcome:?}"),
    }
}

#[tokio::test(start_paused = true)]
async fn retries_can_be_configured_per_client_and_per_call() {
    let html = || Answer::new(502, &[], "<html>");
    let once = |outcome: Outcome| {
        let Err(Error::Response(error)) = outcome else { panic!() };
        assert_eq!(error.problem, ResponseProblem::NotJson);
    };
    let server = failing(PIN_PATH, 9, html).await;
    let off = builder(&server).retry(Retry::off()).build().unwrap();
    once(pin(&off, "om_1").await);
    assert_eq!(server.requests(PIN_PATH).len(), 1);
    once(off.im().v1().pin().create("om_1").retry(Retry::default().attempts(3)).await);
    assert_eq!(server.requests(PIN_PATH).len(), 4);
    once(client(&server).im().v1().pin().create("om_1").retry(Retry::off()).await);
    assert_eq!(server.requests(PIN_PATH).len(), 5);
}

#[tokio::test(start_paused = true)]
async fn a_call_ends_by_its_own_deadline() {
    let server = failing(PIN_PATH, usize::MAX, || Answer::Stall(Vec::new())).await;
    let client = client(&server);
    let call = || client.im().v1().pin().create("om_1");
    let three = Duration::from_secs(3);
    // Each call is created when it is needed, because a deadline is in real time.
    let calls: [&dyn Fn() -> Call<Create>; 3] =
        [&|| call().timeout(three), &|| call().timeout(MINUTE).timeout(three), &|| {
            call().timeout(MINUTE).deadline(std::time::Instant::now() + three)
        }];
    for call in calls {
        let (outcome, took) = seconds(call().into_future()).await;
        let Err(Error::Transport(error)) = outcome else { panic!() };
        assert!(matches!(error.problem, TransportProblem::Timeout(timeout) if timeout <= three));
        assert!((2..=3).contains(&took), "{took}");
    }
}

#[tokio::test(start_paused = true)]
async fn a_call_whose_time_is_up_is_not_sent() {
    let server = Server::with_token(|_| Answer::pin()).await;
    let client = client(&server);
    pin(&client, "om_1").await.unwrap();
    for call in [
        client.im().v1().pin().create("om_1").timeout(Duration::ZERO),
        client.im().v1().pin().create("om_1").deadline(std::time::Instant::now()),
    ] {
        let Err(Error::Transport(error)) = call.await else { panic!() };
        assert!(matches!(error.problem, TransportProblem::Timeout(_)) && !error.may_have_worked(), "{error}");
    }
    assert_eq!(server.requests(PIN_PATH).len(), 1);
}

#[tokio::test(start_paused = true)]
async fn a_retried_request_is_the_same_request() {
    let server = failing(PIN_PATH, 2, || Answer::Close(Vec::new())).await;
    pin(&client(&server), "om_1").await.unwrap();
    let requests = server.requests(PIN_PATH);
    assert!(requests.iter().all(|request| (&request.head, &request.body) == (&requests[0].head, &requests[0].body)));
}

#[tokio::test(start_paused = true)]
async fn a_token_is_replaced_between_other_failures() {
    let server = Server::start(|request| match (request.target.as_str(), request.earlier) {
        (TOKEN_PATH, earlier) => Answer::token(&format!("t-token-{earlier}"), 7200),
        (_, 0 | 2) => Answer::new(502, &[], "<html>"),
        (_, 1) => Answer::json(400, r#"{"code":99991663,"msg":"Invalid access token"}"#),
        _ => Answer::pin(),
    })
    .await;
    pin(&client(&server), "om_1").await.unwrap();
    let sent: Vec<_> = server.requests(PIN_PATH);
    let tokens: Vec<_> = sent.iter().map(|request| request.header("authorization").unwrap()).collect();
    assert_eq!(tokens, ["Bearer t-token-0", "Bearer t-token-0", "Bearer t-token-1", "Bearer t-token-1"]);
}
