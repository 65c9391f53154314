//! The token endpoint.

use crate::support::{Fixture, send};
use feishu_api::Secret;
use feishu_api::auth::v3::tenant_access_token::InternalError;
use feishu_api::endpoint::AppType;
use feishu_api::endpoint::OperationError;
use feishu_sandbox::{AppState, demo};
use serde_json::json;
use std::time::Duration;

#[tokio::test]
async fn a_token_has_its_fields_at_the_top_level() {
    let fixture = Fixture::new().await;
    let reply = send(fixture.fetch(demo::APP_ID, demo::APP_SECRET)).await;
    assert_eq!(reply.status, 200);
    let token = reply.body["tenant_access_token"].as_str().unwrap();
    assert!(token.starts_with("t-"), "{token}");
    assert_eq!(reply.body, json!({ "code": 0, "msg": "ok", "tenant_access_token": token, "expire": 7200 }));
    assert!(!reply.header("x-tt-logid").is_empty());
    assert_eq!(fixture.sandbox.token_fetches(), 1);
}

#[tokio::test]
async fn a_token_is_kept_until_30_minutes_are_left() {
    let fixture = Fixture::new().await;
    let first = fixture.token().await;
    fixture.sandbox.advance(Duration::from_secs(90 * 60));
    let again = send(fixture.fetch(demo::APP_ID, demo::APP_SECRET)).await;
    assert_eq!((again.body["tenant_access_token"].as_str(), &again.body["expire"]), (Some(&*first), &json!(1800)));

    fixture.sandbox.advance(Duration::from_secs(1));
    let second = send(fixture.fetch(demo::APP_ID, demo::APP_SECRET)).await;
    assert_ne!(second.body["tenant_access_token"].as_str(), Some(&*first));
    assert_eq!(second.body["expire"], 7200);

    let token = second.body["tenant_access_token"].as_str().unwrap();
    assert_eq!(send(fixture.pin(&first, demo::MESSAGE)).await.code(), 0, "both are valid");
    assert_eq!(send(fixture.pin(token, demo::MESSAGE)).await.code(), 0, "both are valid");
    assert_eq!(fixture.token().await, token, "the newer one is given out");
}

#[tokio::test]
async fn apps_have_tokens_of_their_own() {
    let fixture = Fixture::new().await;
    assert_ne!(fixture.token().await, fixture.token_of(demo::APP_WITHOUT_BOT).await);
}

#[tokio::test]
async fn a_revoked_token_is_replaced() {
    let fixture = Fixture::new().await;
    let first = fixture.token().await;
    fixture.sandbox.revoke_tokens();
    assert_eq!(send(fixture.pin(&first, demo::MESSAGE)).await.code(), 99991663);
    let second = fixture.token().await;
    assert_ne!(first, second);
    assert_eq!(send(fixture.pin(&second, demo::MESSAGE)).await.code(), 0);
}

#[tokio::test]
async fn wrong_credentials_are_refused_with_status_200() {
    let fixture = Fixture::new().await;
    let unknown = send(fixture.fetch("cli_nobody", demo::APP_SECRET)).await;
    let expected = InternalError::InvalidParameter.info();
    assert_eq!((unknown.status, unknown.code(), unknown.message()), (200, 10003, expected.message));
    assert!(unknown.body.get("error").is_none(), "{}", unknown.body);

    let wrong = send(fixture.fetch(demo::APP_ID, "guess")).await;
    assert_eq!((wrong.status, wrong.code(), wrong.message()), (200, 10014, "app secret invalid"));
    assert!(!wrong.body.to_string().contains("guess"));
}

#[tokio::test]
async fn malformed_requests_get_the_endpoints_own_error() {
    let fixture = Fixture::new().await;
    let post = || fixture.fetch("", "");
    for request in [
        post().body("{").header("content-type", "application/json"),
        post().json(&json!({ "app_id": demo::APP_ID })),
        post().json(&json!({ "app_id": 1, "app_secret": "x" })),
        post().body("").header("content-type", "application/json"),
        post(),
    ] {
        let reply = send(request).await;
        assert_eq!((reply.status, reply.code()), (200, 10003));
    }
    let url = fixture.url("/open-apis/auth/v3/tenant_access_token/internal");
    let form = fixture.http.post(url).header("content-type", "application/x-www-form-urlencoded");
    assert_eq!(send(form.body("app_id=a&app_secret=b")).await.code(), 10003);
}

#[tokio::test]
async fn refused_apps_get_no_token() {
    let fixture = Fixture::new().await;
    let set = |state| fixture.sandbox.with_world(|world| world.app_mut(demo::APP_ID).unwrap().state = state);
    for state in [AppState::Disabled, AppState::NotInstalled] {
        set(state);
        let reply = send(fixture.fetch(demo::APP_ID, demo::APP_SECRET)).await;
        assert_eq!((reply.code(), reply.message()), (10014, InternalError::AppUnauthorized.info().message));
    }
    set(AppState::Enabled);
    fixture.sandbox.with_world(|world| world.app_mut(demo::APP_ID).unwrap().app_type = AppType::Store);
    assert_eq!(send(fixture.fetch(demo::APP_ID, demo::APP_SECRET)).await.code(), 10013);
}

#[tokio::test]
async fn a_reset_secret_replaces_the_old_one() {
    let fixture = Fixture::new().await;
    fixture.sandbox.with_world(|world| world.app_mut(demo::APP_ID).unwrap().secret = Secret::from("new-secret"));
    assert_eq!(send(fixture.fetch(demo::APP_ID, demo::APP_SECRET)).await.code(), 10014);
    assert_eq!(send(fixture.fetch(demo::APP_ID, "new-secret")).await.code(), 0);
}
