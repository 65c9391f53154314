//! Paths, methods, bodies and fields of requests.

use crate::support::{Fixture, Reply, send};
use feishu_sandbox::demo;
use reqwest::Method;
use serde_json::{Value, json};

fn assert_field(reply: &Reply, field: &str) {
    assert_eq!((reply.status, reply.code()), (400, 99992402), "{}", reply.body);
    let violation = &reply.body["error"]["field_violations"][0];
    assert_eq!(violation["field"], field, "{}", reply.body);
    assert!(violation["description"].is_string(), "{}", reply.body);
}

#[tokio::test]
async fn unknown_paths_and_wrong_methods_are_not_found() {
    let fixture = Fixture::new().await;
    for (method, path) in [
        (Method::GET, "/"),
        (Method::POST, "/open-apis/im/v1/pin"),
        (Method::POST, "/open-apis/im/v1/pins/"),
        (Method::PATCH, "/open-apis/im/v1/pins"),
        (Method::PUT, "/open-apis/auth/v3/tenant_access_token/internal"),
    ] {
        let response = fixture.http.request(method.clone(), fixture.url(path)).send().await.unwrap();
        assert_eq!(response.status(), 404, "{method} {path}");
        assert!(response.headers().contains_key("x-tt-logid"));
        assert!(response.headers()["content-type"].to_str().unwrap().starts_with("text/plain"));
        assert_eq!(response.text().await.unwrap(), "404 page not found");
    }
}

#[tokio::test]
async fn bodies_have_to_be_json_objects() {
    let fixture = Fixture::new().await;
    let token = fixture.token().await;
    let send_body = async |body: &'static str| send(fixture.pin(&token, "").body(body)).await;
    for body in ["{", "[]", "\"om_x\"", "null", "{\"message_id\": \"om_x\"} {}"] {
        assert_field(&send_body(body).await, "");
    }
    assert_field(&send_body("").await, "message_id");
    let reply = send(fixture.pin(&token, "").json(&json!({ "message_id": demo::MESSAGE, "unknown": 1 }))).await;
    assert_eq!(reply.code(), 0, "unknown fields are ignored");
}

#[tokio::test]
async fn the_content_type_has_to_be_json() {
    let fixture = Fixture::new().await;
    let token = fixture.token().await;
    let url = fixture.url("/open-apis/im/v1/pins");
    let body = json!({ "message_id": demo::MESSAGE }).to_string();
    let untyped = || fixture.http.post(&url).bearer_auth(&token).body(body.clone());
    assert_eq!(send(untyped()).await.code(), 0, "the official SDK for Python sends none");
    for content_type in ["text/plain", "application/x-www-form-urlencoded", "application/jsonp"] {
        assert_field(&send(untyped().header("content-type", content_type)).await, "Content-Type");
    }
    let accepted = untyped().header("content-type", "Application/JSON; charset=utf-8");
    assert_eq!(send(accepted).await.code(), 0);
}

#[tokio::test]
async fn required_fields_have_to_be_there_and_of_their_kind() {
    let fixture = Fixture::new().await;
    let token = fixture.token().await;
    for body in [json!({}), json!({ "message_id": null }), json!({ "messageId": "om_x" })] {
        let reply = send(fixture.pin(&token, "").json(&body)).await;
        assert_field(&reply, "message_id");
        assert_eq!(reply.body["error"]["field_violations"][0]["description"], "message_id is required");
    }
    for value in [json!(1), json!(true), json!(["om_x"]), json!({ "id": "om_x" })] {
        let reply = send(fixture.pin(&token, "").json(&json!({ "message_id": value }))).await;
        assert_field(&reply, "message_id");
        assert_eq!(reply.body["error"]["field_violations"][0]["value"], Value::String(value.to_string()));
    }
}

#[tokio::test]
async fn the_token_comes_before_the_body() {
    let fixture = Fixture::new().await;
    let reply = send(fixture.pin("t-unknown", "").body("{")).await;
    assert_eq!(reply.code(), 99991663);
}

#[tokio::test]
async fn a_query_accepts_booleans_in_python_spelling() {
    let fixture = Fixture::new().await;
    let token = fixture.token().await;
    let create = async |value: &str| {
        let url = fixture.url(&format!("/open-apis/im/v1/chats?set_bot_manager={value}"));
        send(fixture.http.post(url).bearer_auth(&token).json(&json!({ "name": "A" }))).await
    };
    for value in ["true", "false", "True", "False"] {
        assert_eq!(create(value).await.code(), 0, "{value}");
    }
    assert_field(&create("yes").await, "set_bot_manager");
}
