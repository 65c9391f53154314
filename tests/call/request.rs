//! Options of a call beyond its fields, and untyped calls.

use crate::server::{Answer, PIN_PATH, Server, TOKEN_PATH};
use crate::support::{Outcome, client, pin, seconds};
use feishu_api::endpoint::{Endpoint, Envelope, Method, Quota, Rate, RateLimit};
use feishu_api::error::Kind;
use feishu_api::error::RequestProblem;
use feishu_api::gateway::GatewayError;
use feishu_api::wire::Json;
use feishu_api::{Error, TokenKind};
use serde_json::json;
use std::future::IntoFuture;

#[tokio::test]
async fn a_call_can_have_additional_headers() {
    let server = Server::with_token(|_| Answer::json(400, r#"{"code":7,"msg":"what is swordfish?"}"#)).await;
    let client = client(&server);
    let call = client.im().v1().pin().create("om_1").header("X-Tenant", "one").header("x-tenant", "swordfish");
    assert!(!format!("{call:?}").contains("swordfish"));
    let error = call.await.unwrap_err();
    assert_eq!(server.requests(PIN_PATH)[0].header("x-tenant"), Some("swordfish"));
    assert!(!format!("{error:#}").contains("swordfish"), "{error:#}");
}

#[tokio::test]
async fn a_header_that_cannot_be_sent_is_an_error() {
    let server = Server::with_token(|_| Answer::pin()).await;
    let client = client(&server);
    let problem = |outcome: Outcome| match outcome {
        Err(Error::Request(error)) => error.problem,
        other => panic!("{other:?}"),
    };
    for name in ["Authorization", "host", "Content-Type", "content-length", "Transfer-Encoding", "connection"] {
        let outcome = client.im().v1().pin().create("om_1").header(name, "x").await;
        assert_eq!(problem(outcome), RequestProblem::ReservedHeader(name.to_owned()));
    }
    for (name, value) in [("", "x"), ("a b", "x"), ("x", "line\nbreak")] {
        let outcome = client.im().v1().pin().create("om_1").header(name, value).await;
        assert_eq!(problem(outcome), RequestProblem::InvalidHeader(name.to_owned()));
    }
    assert!(server.requests(PIN_PATH).is_empty());
}

#[tokio::test]
async fn the_raw_reply_comes_with_the_typed_one() {
    let server = Server::with_token(|_| Answer::pin()).await;
    let client = client(&server);
    let (reply, http) = client.im().v1().pin().create("om_1").with_response().await.unwrap();
    assert_eq!(reply.pin.message_id, "om_1");
    assert_eq!((http.status, http.log_id()), (200, Some("log-1")));
    assert_eq!(http.header("Content-Type"), Some("application/json; charset=utf-8"));
    assert!(http.headers().any(|(name, value)| (name, value) == ("x-tt-logid", b"log-1")));
    let body: Json = serde_json::from_slice(&http.body).unwrap();
    assert_eq!(body["data"]["pin"]["chat_id"], "oc_1");
    // The body may contain anything.
    assert!(!format!("{http:?}").contains("oc_1"));
}

const SEARCH: &Endpoint = &Endpoint::new("acme.v1.search", Method::Get, "/open-apis/acme/v1/chats/:chat/search")
    .access(&[TokenKind::Tenant], &[], &[]);
const WRITE: &Endpoint = &Endpoint::new("acme.v1.write", Method::Post, "/write")
    .access(&[TokenKind::Tenant], &[], &[])
    .limits(RateLimit::Unstated, &[Quota::new(Rate::new(2, 1), "key", None)])
    .reply(Envelope::TopLevel);

#[tokio::test]
async fn an_operation_without_types_is_called_by_its_descriptor() {
    let server = Server::with_token(|_| Answer::json(200, r#"{"code":0,"data":{"items":[1,2]},"msg":"ok"}"#)).await;
    let client = client(&server);
    let call =
        client.call(SEARCH).path("chat", "a/b c").query("q", "ü&").query("size", 5).query("id", json!(["x", "y"]));
    assert_eq!(call.query("left_out", Json::Null).await.unwrap(), json!({ "items": [1, 2] }));
    let reply = client.call(WRITE).body(json!({ "key": "k", "value": [1] })).header("X-Own", "1").await.unwrap();
    assert_eq!(reply, json!({ "code": 0, "data": { "items": [1, 2] }, "msg": "ok" }));

    let sent = &server.requests("/open-apis/acme/v1/chats/a%2Fb%20c/search")[0];
    assert_eq!(sent.target.split_once('?').unwrap().1, "q=%C3%BC%26&size=5&id=x&id=y");
    assert_eq!((sent.header("authorization"), sent.body.as_str()), (Some("Bearer t-first-token"), ""));
    let sent = &server.requests("/write")[0];
    assert_eq!((sent.header("x-own"), sent.body.as_str()), (Some("1"), r#"{"key":"k","value":[1]}"#));
}

#[tokio::test(start_paused = true)]
async fn an_untyped_call_has_tokens_retries_limits_and_errors() {
    let server = Server::start(|request| match (request.target.as_str(), request.earlier) {
        (TOKEN_PATH, earlier) => Answer::token(&format!("t-token-{earlier}"), 7200),
        ("/write", _) => Answer::json(200, r#"{"code":0}"#),
        (_, 0) => Answer::json(400, r#"{"code":99991663,"msg":"Invalid access token"}"#),
        (_, 1) => Answer::new(502, &[], "<html>"),
        _ => Answer::json(400, r#"{"code":99991672,"msg":"Access denied."}"#),
    })
    .await;
    let client = client(&server);
    let Err(Error::Api(error)) = client.call(SEARCH).path("chat", "oc_1").await else { panic!() };
    assert_eq!(error.kind, Kind::Gateway(GatewayError::ScopeMissing));
    assert_eq!(error.reply.endpoint.id, "acme.v1.search");
    assert_eq!(server.requests("/open-apis/acme/v1/chats/oc_1/search").len(), 3);

    let write = || client.call(WRITE).body(json!({ "key": "k" })).into_future();
    let ((), took) = seconds(async {
        for _ in 0..3 {
            write().await.unwrap();
        }
    })
    .await;
    assert_eq!(took, 1);

    let missing = client.call(SEARCH).await.unwrap_err();
    assert!(matches!(missing, Error::Request(_)), "{missing:?}");
    pin(&client, "om_1").await.unwrap_err();
}
