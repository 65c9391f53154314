//! The client's handling of raw replies, from a scripted server that answers byte by byte.

// clippy.toml lets tests unwrap and panic; this is for what they share.
#![allow(clippy::unwrap_used, clippy::panic)]

#[allow(dead_code, reason = "it is shared with other tests")]
mod support;

use feishu_api::client::{Pacing, Retry};
use feishu_api::error::{ApiError, Kind};
use feishu_api::error::{ResponseProblem, Stage, TransportProblem};
use feishu_api::gateway::GatewayError;
use feishu_api::im::v1::PinOperatorIdType;
use feishu_api::im::v1::pin::{Create, CreateError, CreateResponse};
use feishu_api::{Client, ClientBuilder, Error, Language, TokenKind};
use std::future::{Future, IntoFuture};
use std::pin::{Pin, pin};
use std::sync::Arc;
use std::task::{Context, Poll, Waker};
use std::time::Duration;
use support::{Answer, PIN_PATH, Server, TOKEN_PATH, response};
use tokio::sync::Notify;

const SECRET: &str = "the-secret-of-the-app";

fn client(server: &Server) -> Client {
    builder(server).build().unwrap()
}

/// Creates a client that returns each answer as it is, without waiting or retrying.
fn builder(server: &Server) -> ClientBuilder {
    let builder = Client::builder().app("cli_a1b2", SECRET).base_url(server.url.as_str());
    builder.retry(Retry::off()).pacing(Pacing::Off)
}

type Outcome = Result<CreateResponse, Error<CreateError>>;

async fn pin_once(client: &Client) -> Outcome {
    client.send(Create::new("om_1")).await
}

/// Pins with a server that issues a token and gives this answer to the pin.
async fn pin_answered(answer: impl Fn() -> Answer + Send + Sync + 'static) -> Outcome {
    let server = Server::with_token(move |_| answer()).await;
    pin_once(&client(&server)).await
}

fn api(outcome: Outcome) -> ApiError<CreateError> {
    match outcome {
        Err(Error::Api(error)) => error,
        other => panic!("not an API error: {other:?}"),
    }
}

fn problem(outcome: Outcome) -> ResponseProblem {
    match outcome {
        Err(Error::Response(error)) => error.problem,
        other => panic!("not a response error: {other:?}"),
    }
}

/// Starts calls, and polls each of them once: all of them wait for a token, or for the next step.
fn start(client: &Client, count: usize) -> Vec<Pin<Box<dyn Future<Output = Outcome> + Send>>> {
    (0..count)
        .map(|_| {
            // Tokio would make a task that polls this many futures at once yield in between.
            let call = tokio::task::unconstrained(client.send(Create::new("om_1")).into_future());
            let mut call: Pin<Box<dyn Future<Output = Outcome> + Send>> = Box::pin(call);
            assert!(call.as_mut().poll(&mut Context::from_waker(Waker::noop())).is_pending());
            call
        })
        .collect()
}

// ---- requests ----

#[tokio::test]
async fn a_call_is_sent_as_documented() {
    let server = Server::with_token(|_| Answer::pin()).await;
    let pin = pin_once(&client(&server)).await.unwrap().pin;
    assert_eq!((pin.message_id.as_str(), pin.create_time.as_millis()), ("om_1", Some(1_615_380_573_411)));
    assert_eq!(pin.operator_id_type, PinOperatorIdType::OpenId);

    let request = &server.requests(PIN_PATH)[0];
    assert!(request.head.starts_with("POST /open-apis/im/v1/pins HTTP/1.1"));
    assert_eq!(request.header("authorization"), Some("Bearer t-first-token"));
    assert_eq!(request.header("content-type"), Some("application/json; charset=utf-8"));
    assert_eq!(request.body, r#"{"message_id":"om_1"}"#);

    let request = &server.requests(TOKEN_PATH)[0];
    assert_eq!(request.header("authorization"), None);
    assert_eq!(request.body, r#"{"app_id":"cli_a1b2","app_secret":"the-secret-of-the-app"}"#);
}

#[tokio::test]
async fn a_given_token_is_sent_as_it_is() {
    let server = Server::start(|_| Answer::pin()).await;
    let client = Client::builder().access_token(TokenKind::User, "u-given").base_url(server.url.as_str());
    pin_once(&client.build().unwrap()).await.unwrap();
    assert_eq!(server.requests(PIN_PATH)[0].header("authorization"), Some("Bearer u-given"));
    assert!(server.requests(TOKEN_PATH).is_empty());
}

#[tokio::test]
async fn without_a_token_nothing_is_sent() {
    let server = Server::start(|_| Answer::pin()).await;
    let client = Client::builder().base_url(server.url.as_str()).build().unwrap();
    let error = pin_once(&client).await.unwrap_err();
    assert!(matches!(error, Error::Config(_)), "{error:?}");
    assert!(error.to_string().contains("Client::builder().app("), "{error}");
    assert!(server.requests(PIN_PATH).is_empty());
}

#[test]
fn without_a_runtime_there_is_an_error_and_no_panic() {
    let client = Client::builder().app("cli_a1b2", SECRET).base_url("http://127.0.0.1:1").build().unwrap();
    let call = pin!(client.send(Create::new("om_1")).into_future());
    let Poll::Ready(Err(error)) = call.poll(&mut Context::from_waker(Waker::noop())) else { panic!("it is sent") };
    assert!(error.to_string().contains("Tokio"), "{error}");
}

// ---- tokens ----

#[tokio::test]
async fn a_thousand_cold_calls_fetch_one_token() {
    let gate = Arc::new(Notify::new());
    let held = Arc::clone(&gate);
    let server = Server::start(move |request| match request.target.as_str() {
        TOKEN_PATH => Answer::Gated(Arc::clone(&held), Box::new(Answer::token("t-first-token", 7200))),
        _ => Answer::pin(),
    })
    .await;
    let calls = start(&client(&server), 1000);
    gate.notify_one();
    for call in calls {
        call.await.unwrap();
    }
    assert_eq!(server.requests(TOKEN_PATH).len(), 1);
    assert_eq!(server.requests(PIN_PATH).len(), 1000);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_burst_on_many_threads_fetches_one_token() {
    let server = Server::with_token(|_| Answer::pin()).await;
    let client = client(&server);
    let tasks: Vec<_> = (0..200)
        .map(|_| {
            let client = client.clone();
            tokio::spawn(async move { pin_once(&client).await.map(drop) })
        })
        .collect();
    for task in tasks {
        task.await.unwrap().unwrap();
    }
    assert_eq!(server.requests(TOKEN_PATH).len(), 1);
}

#[tokio::test]
async fn a_token_without_a_lifetime_serves_the_waiting_calls() {
    let gate = Arc::new(Notify::new());
    let held = Arc::clone(&gate);
    let server = Server::start(move |request| match request.target.as_str() {
        TOKEN_PATH if request.earlier == 0 => Answer::Gated(Arc::clone(&held), Box::new(Answer::token("t-brief", 0))),
        TOKEN_PATH => Answer::token("t-next", 0),
        _ => Answer::pin(),
    })
    .await;
    let client = client(&server);
    let calls = start(&client, 100);
    gate.notify_one();
    for call in calls {
        call.await.unwrap();
    }
    assert_eq!(server.requests(TOKEN_PATH).len(), 1);
    pin_once(&client).await.unwrap();
    assert_eq!(server.requests(TOKEN_PATH).len(), 2);
}

#[tokio::test]
async fn if_the_fetching_call_is_dropped_another_takes_over() {
    let gate = Arc::new(Notify::new());
    let held = Arc::clone(&gate);
    let server = Server::start(move |request| match (request.target.as_str(), request.earlier) {
        // The first token request is never answered.
        (TOKEN_PATH, 0) => Answer::Stall(Vec::new()),
        (TOKEN_PATH, _) => Answer::Gated(Arc::clone(&held), Box::new(Answer::token("t-second-token", 7200))),
        _ => Answer::pin(),
    })
    .await;
    let client = client(&server);
    let first = tokio::spawn({
        let client = client.clone();
        async move { pin_once(&client).await.map(drop) }
    });
    server.wait_for(TOKEN_PATH, 1).await;
    let waiting = start(&client, 50);
    first.abort();
    gate.notify_one();
    for call in waiting {
        call.await.unwrap();
    }
    assert_eq!(server.requests(TOKEN_PATH).len(), 2);
}

#[tokio::test]
async fn a_failed_fetch_is_shared_by_waiting_calls_and_not_kept() {
    let gate = Arc::new(Notify::new());
    let held = Arc::clone(&gate);
    let server = Server::start(move |request| match (request.target.as_str(), request.earlier) {
        (TOKEN_PATH, 0) => {
            let refused = Answer::json(200, r#"{"code":230002,"msg":"app_secret is wrong"}"#);
            Answer::Gated(Arc::clone(&held), Box::new(refused))
        }
        (TOKEN_PATH, _) => Answer::token("t-second-token", 7200),
        _ => Answer::pin(),
    })
    .await;
    let client = client(&server);
    let calls = start(&client, 100);
    gate.notify_one();
    for call in calls {
        let error = api(call.await);
        assert_eq!(error.reply.endpoint.id, "auth.v3.tenant_access_token.internal");
        // The code has another meaning on the page of the called operation.
        assert_eq!(error.kind, Kind::Undocumented);
    }
    assert_eq!(server.requests(TOKEN_PATH).len(), 1);
    pin_once(&client).await.unwrap();
    assert_eq!(server.requests(TOKEN_PATH).len(), 2);
}

fn rejecting_first(request: &support::Request, status: u16) -> Answer {
    match request.target.as_str() {
        TOKEN_PATH if request.earlier == 0 => Answer::token("t-first-token", 7200),
        TOKEN_PATH => Answer::token("t-second-token", 7200),
        _ if request.header("authorization") == Some("Bearer t-second-token") => Answer::pin(),
        _ => Answer::json(status, r#"{"code":99991663,"msg":"Invalid access token for authorization."}"#),
    }
}

#[tokio::test]
async fn a_rejected_token_is_replaced_and_the_call_replayed_once() {
    for status in [200, 400, 401] {
        let server = Server::start(move |request| rejecting_first(request, status)).await;
        let client = client(&server);
        pin_once(&client).await.unwrap();
        pin_once(&client).await.unwrap();
        assert_eq!(server.requests(TOKEN_PATH).len(), 2, "HTTP {status}");
        let pins = server.requests(PIN_PATH);
        assert_eq!(pins.len(), 3, "HTTP {status}");
        assert!(pins.iter().all(|pin| pin.body == r#"{"message_id":"om_1"}"#));
    }
}

#[tokio::test]
async fn calls_rejected_together_fetch_one_new_token() {
    let gate = Arc::new(Notify::new());
    let held = Arc::clone(&gate);
    let server = Server::start(move |request| match (request.target.as_str(), request.header("authorization")) {
        (TOKEN_PATH, _) if request.earlier == 0 => Answer::token("t-first-token", 7200),
        (TOKEN_PATH, _) => Answer::token("t-second-token", 7200),
        (_, Some("Bearer t-second-token")) => Answer::pin(),
        _ => Answer::Gated(Arc::clone(&held), Box::new(Answer::json(400, r#"{"code":99991663,"msg":"bad"}"#))),
    })
    .await;
    let client = client(&server);
    let calls: Vec<_> = (0..20)
        .map(|_| {
            let client = client.clone();
            tokio::spawn(async move { pin_once(&client).await.map(drop) })
        })
        .collect();
    server.wait_for(PIN_PATH, 20).await;
    // All of them were sent with the first token; now they are rejected, one after the other.
    for _ in 0..20 {
        gate.notify_one();
        tokio::task::yield_now().await;
    }
    for call in calls {
        gate.notify_one();
        call.await.unwrap().unwrap();
    }
    assert_eq!(server.requests(TOKEN_PATH).len(), 2);
    assert_eq!(server.requests(PIN_PATH).len(), 40);
}

#[tokio::test]
async fn if_the_same_token_is_issued_again_the_call_stops() {
    let server = Server::with_token(|_| Answer::json(400, r#"{"code":99991663,"msg":"Invalid access token"}"#)).await;
    let error = api(pin_once(&client(&server)).await);
    assert_eq!(error.kind, Kind::Gateway(GatewayError::InvalidTenantToken));
    assert_eq!(server.requests(PIN_PATH).len(), 1);
    assert_eq!(server.requests(TOKEN_PATH).len(), 2);
}

#[tokio::test]
async fn if_the_new_token_is_rejected_too_the_call_stops() {
    let server = Server::start(|request| match request.target.as_str() {
        TOKEN_PATH => Answer::token(&format!("t-token-{}", request.earlier), 7200),
        _ => Answer::json(400, r#"{"code":99991663,"msg":"Invalid access token"}"#),
    })
    .await;
    assert_eq!(api(pin_once(&client(&server)).await).reply.code, 99_991_663);
    assert_eq!(server.requests(PIN_PATH).len(), 2);
    assert_eq!(server.requests(TOKEN_PATH).len(), 2);
}

#[tokio::test]
async fn a_given_token_that_is_rejected_is_not_replayed() {
    let server = Server::start(|_| Answer::json(400, r#"{"code":99991668,"msg":"Invalid access token"}"#)).await;
    let client = Client::builder().access_token(TokenKind::User, "u-given").base_url(server.url.as_str());
    assert_eq!(api(pin_once(&client.build().unwrap()).await).reply.code, 99_991_668);
    assert_eq!(server.requests(PIN_PATH).len(), 1);
}

#[tokio::test]
async fn an_invalid_token_is_an_error() {
    for token in ["", "has a space"] {
        let server = Server::start(move |_| Answer::token(token, 7200)).await;
        assert_eq!(problem(pin_once(&client(&server)).await), ResponseProblem::NoToken);
    }
}

// ---- errors of the platform ----

#[tokio::test]
async fn an_error_carries_all_of_the_reply() {
    let body = r#"{"code":99991672,"msg":"Access denied.","error":{"log_id":"log-2","troubleshooter":"Look here: https://x",
        "permission_violations":[{"type":"action_scope_required","subject":"im:message","description":"d"},7],
        "field_violations":[{"field":"message_id","value":5,"description":"wrong"}],
        "helps":[{"url":"https://open.feishu.cn/app/cli_a1b2/auth?q=im:message","description":"Apply"},{"url":null}]}}"#;
    let error = api(pin_answered(move || Answer::json(400, body)).await);
    assert_eq!(error.kind, Kind::Gateway(GatewayError::ScopeMissing));
    let reply = &error.reply;
    assert_eq!((reply.code, reply.status, reply.message.as_str()), (99_991_672, 400, "Access denied."));
    assert_eq!(reply.log_id.as_deref(), Some("log-2"));
    assert_eq!(reply.troubleshooter, "Look here: https://x");
    assert_eq!(reply.permission_violations[0].subject, "im:message");
    assert_eq!(reply.permission_violations.len(), 2);
    assert_eq!(reply.field_violations[0].value, "5");
    assert_eq!(reply.helps[0].description, "Apply");
    assert_eq!(reply.scope_link.as_deref(), Some("https://open.feishu.cn/app/cli_a1b2/auth?q=im:message"));
    let report = format!("{error:#}");
    for part in ["im.v1.pin.create", "99991672", "im:message", "auth?q=im:message", "log-2", "Look here"] {
        assert!(report.contains(part), "{part}: {report}");
    }
}

#[tokio::test]
async fn nothing_in_the_error_object_hides_the_code() {
    for details in ["null", "7", r#""text""#, "[]", r#"{"helps":{},"permission_violations":"x","log_id":{}}"#] {
        let body = format!(r#"{{"error":{details},"msg":null,"code":230002}}"#);
        let error = api(pin_answered(move || Answer::json(200, &body)).await);
        assert_eq!(error.kind, CreateError::BotNotInChat, "{details}");
        assert_eq!(error.reply.status, 200);
    }
}

#[tokio::test]
async fn operation_errors_gateway_errors_and_others_are_distinguished() {
    for (code, kind) in [
        (230_011, Kind::Documented(CreateError::MessageRecalled)),
        (99_991_672, Kind::Gateway(GatewayError::ScopeMissing)),
        (4_242_424, Kind::Undocumented),
    ] {
        let body = format!(r#"{{"code":{code},"msg":"no"}}"#);
        let error = api(pin_answered(move || Answer::json(400, &body)).await);
        assert_eq!(error.kind, kind);
        let erased = Error::from(Error::Api(error));
        let Error::Api(erased) = erased else { panic!() };
        assert_eq!(erased.documented::<CreateError>().is_some(), code == 230_011);
    }
}

#[tokio::test]
async fn missing_scopes_are_linked_even_where_the_reply_names_none() {
    let error = api(pin_answered(|| Answer::json(400, r#"{"code":99991672,"msg":"Access denied."}"#)).await);
    assert_eq!(
        error.reply.scope_link.as_deref(),
        Some("https://open.feishu.cn/app/cli_a1b2/auth?q=im:message,im:message.pins:write_only,im:message:send_as_bot")
    );
}

#[tokio::test]
async fn a_rate_limit_has_the_time_to_wait() {
    let headers = [("x-ogw-ratelimit-limit", "50"), ("x-ogw-ratelimit-reset", "7"), ("X-Tt-Logid", "log-3")];
    let limited = r#"{"code":99991400,"msg":"request trigger frequency limit"}"#;
    for (status, body, code) in [
        (429, limited, Some(99_991_400)),
        (400, limited, Some(99_991_400)),
        (429, r#"{"code":11232,"msg":"slow down"}"#, Some(11_232)),
        (429, "<html>", None),
        (429, "", None),
    ] {
        let error = pin_answered(move || Answer::new(status, &headers, body)).await.unwrap_err();
        assert!(error.is_rate_limited(), "{status} {body}");
        assert_eq!((error.status(), error.code(), error.log_id()), (Some(status), code, Some("log-3")));
        assert_eq!(error.retry_after(), Some(Duration::from_secs(7)));
        assert_eq!(error.kind_name(), "rate_limited");
    }
}

#[tokio::test]
async fn the_operation_s_own_quota_is_its_own_error() {
    for status in [400, 429] {
        let error = api(pin_answered(move || Answer::json(status, r#"{"code":230047,"msg":"limit"}"#)).await);
        assert_eq!(error.kind, CreateError::MessageRateLimited);
        assert!(error.is_rate_limited());
        assert!(error.retry_after().is_some());
    }
}

// ---- replies that are not answers ----

#[tokio::test]
async fn html_keeps_status_headers_and_beginning() {
    let html = "<html>\r\n<b>502 Bad Gateway</b></html>";
    let headers = [("Content-Type", "text/html"), ("X-Tt-Logid", "log-4")];
    let Err(Error::Response(error)) = pin_answered(move || Answer::new(502, &headers, html)).await else { panic!() };
    assert_eq!(error.problem, ResponseProblem::NotJson);
    assert_eq!((error.status, error.content_length), (502, Some(html.len() as u64)));
    assert_eq!(error.content_type.as_deref(), Some("text/html"));
    assert_eq!(error.log_id.as_deref(), Some("log-4"));
    assert_eq!(error.start.as_deref(), Some("<html>  <b>502 Bad Gateway</b></html>"));
    assert!(error.may_have_worked);
}

#[tokio::test]
async fn a_reply_that_is_not_an_answer_is_described() {
    let cases: [(u16, &str, ResponseProblem); 7] = [
        (200, "", ResponseProblem::Empty),
        (200, r#"{"msg":"ok"}"#, ResponseProblem::NoCode),
        (200, r#"{"code":null,"data":{}}"#, ResponseProblem::NoCode),
        (200, r#"{"code":0,"data":{"pi"#, ResponseProblem::Truncated { received: 21 }),
        (500, r#"{"code":0,"msg":"ok"}"#, ResponseProblem::Contradiction),
        (200, "[]", ResponseProblem::NoCode),
        (200, "ok", ResponseProblem::NotJson),
    ];
    for (status, body, expected) in cases {
        assert_eq!(problem(pin_answered(move || Answer::json(status, body)).await), expected, "{body}");
    }
}

#[tokio::test]
async fn malformed_json_is_an_answer_that_cannot_be_read() {
    for body in [r#"{"code":0,"data":{"pin":oops}}"#.to_owned(), format!(r#"{{"code":0,"x":{}}}"#, "[".repeat(10_000))]
    {
        let problem = problem(pin_answered(move || Answer::json(200, &body)).await);
        assert!(matches!(problem, ResponseProblem::Malformed { .. }), "{problem:?}");
    }
}

#[tokio::test]
async fn a_body_shorter_than_promised_is_truncated() {
    let body = r#"{"code":0,"msg":"success","data":{"#;
    let outcome =
        pin_answered(move || Answer::Close(response(200, &[("Content-Length", "400"), ("X-Tt-Logid", "log-5")], body)));
    let Err(Error::Response(error)) = outcome.await else { panic!() };
    assert_eq!(error.problem, ResponseProblem::Truncated { received: body.len() });
    assert_eq!((error.content_length, error.log_id.as_deref()), (Some(400), Some("log-5")));
    assert_eq!(error.start.as_deref(), Some(body));
}

#[tokio::test]
async fn an_oversized_body_is_not_read() {
    let server = Server::with_token(|_| {
        // The rest never arrives: a client that waited for it would time out.
        Answer::Stall(response(200, &[("Content-Length", "1000000000000")], &"x".repeat(5000)))
    })
    .await;
    let client = builder(&server).largest_reply(4096);
    let problem = problem(pin_once(&client.build().unwrap()).await);
    assert_eq!(problem, ResponseProblem::TooLarge { largest: 4096 });
}

#[tokio::test]
async fn a_redirect_is_not_followed() {
    let elsewhere = Server::start(|_| Answer::pin()).await;
    let target = format!("{}{PIN_PATH}?token=abc", elsewhere.url);
    let shown = format!("{}{PIN_PATH}", elsewhere.url);
    let outcome = pin_answered(move || Answer::new(307, &[("Location", &target)], "")).await;
    assert_eq!(problem(outcome), ResponseProblem::Redirect { location: shown });
    assert!(elsewhere.requests(PIN_PATH).is_empty());
}

// ---- transport ----

#[tokio::test]
async fn a_call_times_out_wherever_the_server_stalls() {
    for (stage, stalled) in [(Stage::Token, TOKEN_PATH), (Stage::Exchange, PIN_PATH), (Stage::Body, PIN_PATH)] {
        let server = Server::start(move |request| match request.target.as_str() {
            path if path == stalled => Answer::Stall(match stage {
                Stage::Body => response(200, &[("Content-Length", "100")], r#"{"code":0"#),
                _ => Vec::new(),
            }),
            _ => Answer::token("t-first-token", 7200),
        })
        .await;
        let timeout = Duration::from_millis(300);
        let client = builder(&server).timeout(timeout);
        let Err(Error::Transport(error)) = pin_once(&client.build().unwrap()).await else { panic!() };
        assert_eq!((error.problem, error.stage), (TransportProblem::Timeout(timeout), stage));
        assert_eq!(error.may_have_worked(), stage != Stage::Token);
    }
}

#[tokio::test]
async fn a_refused_connection_means_nothing_was_sent() {
    let unused = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    let client = Client::builder()
        .access_token(TokenKind::User, "u-given")
        .base_url(format!("http://{unused}"))
        .retry(Retry::off());
    let Err(Error::Transport(error)) = pin_once(&client.build().unwrap()).await else { panic!() };
    assert_eq!(error.problem, TransportProblem::Connect);
    assert!(!error.may_have_worked());
    assert!(error.to_string().contains("onnection refused"), "{error}");
}

#[tokio::test]
async fn broken_and_failed_connections_are_distinguished() {
    let Err(Error::Transport(error)) = pin_answered(|| Answer::Close(b"HTTP/1.1 200".to_vec())).await else { panic!() };
    assert_eq!(error.problem, TransportProblem::Interrupted);
    assert!(error.may_have_worked());
}

// ---- leniency ----

#[tokio::test]
async fn an_unexpected_reply_does_not_fail_a_successful_call() {
    let bodies = [
        r#"{"code":0,"data":{"pin":{"message_id":"om_1","new":[1,{"x":2}],"operator_id_type":"robot"}},"more":{}}"#,
        r#"{"code":0,"data":{"pin":{"message_id":"om_1","create_time":1615380573411,"chat_id":null}}}"#,
        r#"{"data":{"pin":{"message_id":"om_1","operator_id":7}},"msg":"success","code":0}"#,
        r#"{"code":0,"data":{"pin":{"message_id":"om_1","operator_id":{"open_id":"ou_1"},"create_time":[]}}}"#,
    ];
    for body in bodies {
        let pin = pin_answered(move || Answer::json(200, body)).await.unwrap().pin;
        assert_eq!(pin.message_id, "om_1", "{body}");
    }
    for body in [r#"{"code":0}"#, r#"{"code":0,"data":null}"#, r#"{"code":0,"data":{}}"#, r#"{"code":0,"data":[]}"#] {
        let pin = pin_answered(move || Answer::json(200, body)).await.unwrap().pin;
        assert!(pin.message_id.is_empty(), "{body}");
    }
}

#[tokio::test]
async fn unknown_values_are_kept() {
    let body = r#"{"code":0,"data":{"pin":{"operator_id_type":"robot","create_time":1615380573411}}}"#;
    let pin = pin_answered(move || Answer::json(200, body)).await.unwrap().pin;
    assert_eq!(pin.operator_id_type.as_str(), "robot");
    assert_eq!(pin.create_time.as_millis(), Some(1_615_380_573_411));
}

// ---- secrets ----

#[tokio::test]
async fn no_error_shows_a_secret_the_server_sends_back() {
    let echo = format!("token t-first-token, secret {SECRET}");
    let json = format!(r#"{{"code":1,"msg":"{echo}","error":{{"troubleshooter":"{echo}"}}}}"#);
    let answers: [Box<dyn Fn() -> Answer + Send + Sync>; 4] = [
        Box::new({
            let json = json.clone();
            move || Answer::json(400, &json)
        }),
        Box::new({
            let echo = echo.clone();
            move || Answer::new(502, &[], &format!("<html>{echo}"))
        }),
        Box::new({
            let echo = echo.clone();
            move || Answer::json(200, &format!(r#"{{"code":0,"{echo}"#))
        }),
        Box::new(move || Answer::new(302, &[("Location", &format!("/{}", "t-first-token"))], "")),
    ];
    for answer in answers {
        let error = pin_answered(answer).await.unwrap_err();
        for shown in
            [format!("{error}"), format!("{error:#}"), format!("{error:?}"), error.report(Language::Zh).to_string()]
        {
            assert!(!shown.contains("t-first-token"), "{shown}");
        }
    }
}

#[tokio::test]
async fn a_token_reply_that_cannot_be_read_shows_neither_token_nor_secret() {
    let replies = [
        r#"{"code":0,"msg":"ok","tenant_access_token":"t-hidden-token","exp"#.to_owned(),
        r#"{"msg":"ok","tenant_access_token":"t-hidden-token"}"#.to_owned(),
        format!(r#"{{"code":10014,"msg":"the app_secret {SECRET} is invalid"}}"#),
        format!("<html>{SECRET}</html>"),
    ];
    for reply in replies {
        let server = Server::start(move |_| Answer::json(200, &reply)).await;
        let client = client(&server);
        let error = pin_once(&client).await.unwrap_err();
        for shown in [format!("{error}"), format!("{error:#}"), format!("{error:?}"), format!("{client:?}")] {
            assert!(!shown.contains("t-hidden-token") && !shown.contains(SECRET), "{shown}");
        }
    }
}
