//! Faults below the level of operations.

use crate::support::{Fixture, PIN, TOKEN, client, send};
use feishu_api::Operation;
use feishu_api::im::v1::pin::Create;
use feishu_sandbox::{Fault, demo};
use reqwest::{Response, redirect};
use serde_json::Value;

async fn pin_with(fixture: &Fixture, fault: &str) -> reqwest::Result<Response> {
    let token = fixture.token().await;
    fixture.pin(&token, demo::MESSAGE).header("x-sandbox-fault", fault).send().await
}

fn is_pinned(fixture: &Fixture) -> bool {
    fixture.sandbox.with_world(|world| world.pin(demo::MESSAGE).is_some())
}

#[tokio::test]
async fn html_from_a_proxy() {
    let fixture = Fixture::new().await;
    for (fault, status) in [("html", 502), ("html=503", 503), ("html=200", 200)] {
        let response = pin_with(&fixture, fault).await.unwrap();
        assert_eq!(response.status().as_u16(), status);
        assert_eq!(response.headers()["content-type"], "text/html");
        assert!(response.text().await.unwrap().starts_with("<html>"));
    }
    assert!(!is_pinned(&fixture));
}

#[tokio::test]
async fn an_empty_body() {
    let fixture = Fixture::new().await;
    let response = pin_with(&fixture, "empty").await.unwrap();
    assert_eq!(response.status(), 200);
    assert_eq!(response.bytes().await.unwrap().len(), 0);
}

#[tokio::test]
async fn bodies_that_end_early() {
    let fixture = Fixture::new().await;
    let response = pin_with(&fixture, "truncated").await.unwrap();
    assert_eq!(response.status(), 200);
    assert!(response.content_length().is_some_and(|length| length > 100));
    assert!(response.bytes().await.is_err());
    assert!(is_pinned(&fixture));

    let mut response = pin_with(&fixture, "closed-midway").await.unwrap();
    assert_eq!(response.content_length(), None);
    assert!(response.chunk().await.unwrap().is_some_and(|chunk| chunk.starts_with(b"{\"code\":0")));
    assert!(response.chunk().await.is_err());

    let response = pin_with(&fixture, "garbled").await.unwrap();
    let bytes = response.bytes().await.unwrap();
    assert!(bytes.starts_with(b"{\"code\":0") && serde_json::from_slice::<Value>(&bytes).is_err());
}

#[tokio::test]
async fn a_connection_that_closes_without_a_reply() {
    let fixture = Fixture::new().await;
    assert!(pin_with(&fixture, "closed").await.is_err());
    assert!(!is_pinned(&fixture));
    let last = fixture.sandbox.requests().pop().unwrap();
    assert_eq!((last.status, last.fault.as_deref()), (None, Some("closed")));
}

#[tokio::test]
async fn an_oversized_body() {
    let fixture = Fixture::new().await;
    let response = pin_with(&fixture, "oversized=1000000").await.unwrap();
    let bytes = response.bytes().await.unwrap();
    assert!(bytes.len() > 1_000_000);
    assert_eq!(serde_json::from_slice::<Value>(&bytes).unwrap()["code"], 0);
}

#[tokio::test]
async fn a_redirect_reveals_which_headers_a_client_keeps() {
    let fixture = Fixture::new().await;
    let response = pin_with(&fixture, "redirect").await.unwrap();
    assert_eq!(response.status(), 302);
    let location = response.headers()["location"].to_str().unwrap();
    assert!(location.starts_with("http://localhost:") && location.ends_with(Create::ENDPOINT.path), "{location}");

    let follower = client(redirect::Policy::default());
    fixture.sandbox.inject(PIN, Fault::Redirect, 1).unwrap();
    follower.post(fixture.url(Create::ENDPOINT.path)).bearer_auth("t-x").send().await.unwrap();
    let last = fixture.sandbox.requests().pop().unwrap();
    assert_eq!((last.method.as_str(), last.authorized), ("GET", false), "reqwest drops the token");
}

#[tokio::test]
async fn an_arbitrary_reply() {
    let fixture = Fixture::new().await;
    let body = r#"{"code":0,"msg":"success","data":{"pin":{"operator_id_type":"union_id"}}}"#;
    fixture.sandbox.inject(PIN, Fault::json(200, body), 1).unwrap();
    let reply = send(fixture.pin("t-any", demo::MESSAGE)).await;
    assert_eq!(reply.body["data"]["pin"]["operator_id_type"], "union_id");
}

#[tokio::test]
async fn a_held_request_waits_until_it_is_released() {
    let fixture = Fixture::new().await;
    let hold = fixture.sandbox.hold_next(TOKEN).unwrap();
    let held = tokio::spawn(fixture.fetch(demo::APP_ID, demo::APP_SECRET).send());
    hold.reached().await;
    assert_eq!(send(fixture.fetch(demo::APP_ID, demo::APP_SECRET)).await.code(), 0, "others pass");
    assert!(!held.is_finished());
    hold.release();
    assert_eq!(held.await.unwrap().unwrap().status(), 200);

    let hold = fixture.sandbox.hold_next(TOKEN).unwrap();
    let held = tokio::spawn(fixture.fetch(demo::APP_ID, demo::APP_SECRET).send());
    drop(hold);
    assert_eq!(held.await.unwrap().unwrap().status(), 200);
}

#[tokio::test]
async fn a_hanging_request_ends_with_the_sandbox() {
    let fixture = Fixture::new().await;
    let request = fixture.pin("t-any", demo::MESSAGE).header("x-sandbox-fault", "hang");
    let hanging = tokio::spawn(request.send());
    while fixture.sandbox.count(PIN).unwrap() == 0 {
        tokio::task::yield_now().await;
    }
    fixture.sandbox.stop().await;
    assert!(hanging.await.unwrap().is_err());
}
