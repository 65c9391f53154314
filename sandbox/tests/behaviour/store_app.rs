//! The token operations of store apps, and those for app tokens.

#![allow(clippy::unwrap_used, reason = "helpers of tests")]

use crate::support::{Fixture, Reply, send};
use feishu_api::Operation;
use feishu_api::auth::v3::{app_access_token, app_ticket, tenant_access_token};
use feishu_sandbox::{AppState, demo};
use serde_json::{Value, json};
use std::time::Duration;

async fn post<O: Operation>(fixture: &Fixture, body: Value) -> Reply {
    send(fixture.http.post(fixture.url(O::ENDPOINT.path)).json(&body)).await
}

async fn app_token(fixture: &Fixture, secret: &str, ticket: &str) -> Reply {
    let body = json!({ "app_id": demo::STORE_APP, "app_secret": secret, "app_ticket": ticket });
    post::<app_access_token::Create>(fixture, body).await
}

async fn tenant_token(fixture: &Fixture, app_token: &str, tenant_key: &str) -> Reply {
    post::<tenant_access_token::Create>(fixture, json!({ "app_access_token": app_token, "tenant_key": tenant_key }))
        .await
}

async fn resend(fixture: &Fixture, app_id: &str, secret: &str) -> Reply {
    post::<app_ticket::Resend>(fixture, json!({ "app_id": app_id, "app_secret": secret })).await
}

/// Returns the text of the store app's app token.
async fn app_token_of(fixture: &Fixture) -> String {
    let reply = app_token(fixture, demo::APP_SECRET, &fixture.sandbox.app_ticket(demo::STORE_APP)).await;
    reply.body["app_access_token"].as_str().unwrap().to_owned()
}

#[tokio::test]
async fn a_ticket_gives_an_app_token_which_gives_a_tenant_token() {
    let fixture = Fixture::new().await;
    let app = app_token_of(&fixture).await;
    assert!(app.starts_with("a-"), "{app}");
    let reply = tenant_token(&fixture, &app, demo::TENANT).await;
    let token = reply.body["tenant_access_token"].as_str().unwrap();
    assert_eq!(reply.body, json!({ "code": 0, "msg": "ok", "tenant_access_token": token, "expire": 7200 }));
    assert_eq!(send(fixture.pin(token, demo::MESSAGE)).await.code(), 0);
    assert_eq!(send(fixture.pin(&app, demo::MESSAGE)).await.code(), 99991664, "an app token is of no use there");
    // Both tokens are reused until their last 30 minutes.
    assert_eq!(app_token_of(&fixture).await, app);
    fixture.sandbox.advance(Duration::from_secs(90 * 60 + 1));
    assert_ne!(app_token_of(&fixture).await, app);
    assert_ne!(tenant_token(&fixture, &app, demo::TENANT).await.body["tenant_access_token"], *token);
}

#[tokio::test]
async fn tenants_have_tokens_of_their_own() {
    let fixture = Fixture::new().await;
    fixture.sandbox.with_world(|world| {
        world.app_mut(demo::STORE_APP).unwrap().tenants.insert("another".to_owned());
    });
    let app = app_token_of(&fixture).await;
    let first = tenant_token(&fixture, &app, demo::TENANT).await;
    let second = tenant_token(&fixture, &app, "another").await;
    assert_eq!((first.code(), second.code()), (0, 0));
    assert_ne!(first.body["tenant_access_token"], second.body["tenant_access_token"]);
}

#[tokio::test]
async fn only_the_ticket_pushed_last_is_accepted() {
    let fixture = Fixture::new().await;
    assert_eq!(app_token(&fixture, demo::APP_SECRET, "guess").await.code(), 10012);
    let first = fixture.sandbox.app_ticket(demo::STORE_APP);
    assert_eq!(resend(&fixture, demo::STORE_APP, demo::APP_SECRET).await.body, json!({ "code": 0, "msg": "ok" }));
    let second = fixture.sandbox.app_ticket(demo::STORE_APP);
    assert_ne!(first, second);
    let refused = app_token(&fixture, demo::APP_SECRET, &first).await;
    assert_eq!((refused.status, refused.code(), refused.message()), (200, 10012, "get app access token fail"));
    assert_eq!(app_token(&fixture, demo::APP_SECRET, &second).await.code(), 0);
}

#[tokio::test]
async fn store_app_requests_return_the_documented_errors() {
    let fixture = Fixture::new().await;
    let ticket = fixture.sandbox.app_ticket(demo::STORE_APP);
    let app = app_token_of(&fixture).await;
    assert_eq!(app_token(&fixture, "guess", &ticket).await.code(), 10014);
    assert_eq!(resend(&fixture, demo::STORE_APP, "guess").await.code(), 10014);
    assert_eq!(tenant_token(&fixture, &app, "nobody").await.code(), 10005);
    assert_eq!(tenant_token(&fixture, "a-nobody", demo::TENANT).await.code(), 10013);
    fixture.sandbox.with_world(|world| world.app_mut(demo::STORE_APP).unwrap().state = AppState::Disabled);
    assert_eq!(app_token(&fixture, demo::APP_SECRET, &ticket).await.code(), 10014);
    assert_eq!(tenant_token(&fixture, &app, demo::TENANT).await.code(), 10014);
    fixture.sandbox.with_world(|world| world.app_mut(demo::STORE_APP).unwrap().state = AppState::Enabled);
    fixture.sandbox.revoke_tokens();
    assert_eq!(tenant_token(&fixture, &app, demo::TENANT).await.code(), 10013, "revoked");
    let fresh = app_token_of(&fixture).await;
    assert_eq!(tenant_token(&fixture, &fresh, demo::TENANT).await.code(), 0);
    fixture.sandbox.advance(Duration::from_secs(2 * 60 * 60));
    assert_eq!(tenant_token(&fixture, &fresh, demo::TENANT).await.code(), 10013, "expired");
}

#[tokio::test]
async fn the_operations_distinguish_custom_apps_from_store_apps() {
    let fixture = Fixture::new().await;
    assert_eq!(send(fixture.fetch(demo::STORE_APP, demo::APP_SECRET)).await.code(), 10013);
    assert_eq!(resend(&fixture, demo::APP_ID, demo::APP_SECRET).await.code(), 10016);
    let internal = |app_id: &str| json!({ "app_id": app_id, "app_secret": demo::APP_SECRET });
    assert_eq!(post::<app_access_token::Internal>(&fixture, internal(demo::STORE_APP)).await.code(), 10012);
    let reply = post::<app_access_token::Internal>(&fixture, internal(demo::APP_ID)).await;
    assert_eq!(reply.body["app_access_token"], reply.body["tenant_access_token"], "a custom app has one for both");
    assert_eq!(reply.body["tenant_access_token"], fixture.token().await);
}

#[tokio::test]
async fn malformed_requests_get_the_operations_own_error() {
    let fixture = Fixture::new().await;
    for body in [json!({}), json!({ "app_id": 1, "app_secret": 2 }), json!([])] {
        assert_eq!(post::<app_access_token::Internal>(&fixture, body.clone()).await.code(), 10003);
        assert_eq!(post::<app_access_token::Create>(&fixture, body.clone()).await.code(), 10003);
        assert_eq!(post::<tenant_access_token::Create>(&fixture, body.clone()).await.code(), 10003);
        assert_eq!(post::<app_ticket::Resend>(&fixture, body).await.code(), 10003);
    }
}
