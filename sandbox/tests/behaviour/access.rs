//! Tokens, apps and scopes.

use crate::support::{Fixture, Reply, send};
use feishu_api::endpoint::OperationError;
use feishu_api::gateway::GatewayError;
use feishu_sandbox::{App, AppState, demo};
use serde_json::json;
use std::time::Duration;

#[allow(clippy::unwrap_used, reason = "a helper of tests")]
fn assert_is(reply: &Reply, error: GatewayError) {
    let info = error.info();
    assert_eq!((Some(reply.status), reply.code()), (info.status, info.code), "{}", reply.body);
    assert!(reply.message().starts_with(info.message), "{}", reply.body);
    let log_id = reply.header("x-tt-logid");
    assert_eq!(reply.body["error"]["log_id"], log_id);
    let troubleshooter = reply.body["error"]["troubleshooter"].as_str().unwrap();
    assert!(troubleshooter.contains("https://open.feishu.cn/search?"), "{troubleshooter}");
    assert!(troubleshooter.contains(log_id) && troubleshooter.contains(&info.code.to_string()), "{troubleshooter}");
}

#[tokio::test]
async fn a_request_needs_a_token() {
    let fixture = Fixture::new().await;
    let url = fixture.url("/open-apis/im/v1/pins");
    let body = json!({ "message_id": demo::MESSAGE });
    assert_is(&send(fixture.http.post(&url).json(&body)).await, GatewayError::TokenMissing);
    let basic = fixture.http.post(&url).json(&body).basic_auth(demo::APP_ID, Some("t-x"));
    assert_is(&send(basic).await, GatewayError::TokenMissing);
    assert_is(&send(fixture.pin("", demo::MESSAGE)).await, GatewayError::TokenMissing);
}

#[tokio::test]
async fn a_malformed_token_is_refused() {
    let fixture = Fixture::new().await;
    assert_is(&send(fixture.pin("sandbox-secret", demo::MESSAGE)).await, GatewayError::TokenMalformed);
    assert_is(&send(fixture.pin("x-123", demo::MESSAGE)).await, GatewayError::TokenMalformed);
}

#[tokio::test]
async fn unknown_tokens_have_an_error_per_kind() {
    let fixture = Fixture::new().await;
    assert_is(&send(fixture.pin("t-unknown", demo::MESSAGE)).await, GatewayError::InvalidTenantToken);
    assert_is(&send(fixture.pin("u-unknown", demo::MESSAGE)).await, GatewayError::InvalidUserToken);
}

#[tokio::test]
async fn tokens_expire_after_two_hours() {
    let fixture = Fixture::new().await;
    let tenant = fixture.token().await;
    let user = fixture.sandbox.user_token(demo::APP_ID, demo::USER, ["im:message"]);
    fixture.sandbox.advance(Duration::from_secs(7199));
    assert_eq!(send(fixture.pin(&tenant, demo::MESSAGE)).await.code(), 0);
    assert_eq!(send(fixture.pin(&user, demo::MESSAGE)).await.code(), 0);
    fixture.sandbox.advance(Duration::from_secs(1));
    assert_is(&send(fixture.pin(&tenant, demo::MESSAGE)).await, GatewayError::InvalidTenantToken);
    assert_is(&send(fixture.pin(&user, demo::MESSAGE)).await, GatewayError::UserTokenExpired);
}

#[tokio::test]
async fn an_app_has_to_be_enabled_and_installed() {
    let fixture = Fixture::new().await;
    let token = fixture.token().await;
    for (state, error) in
        [(AppState::Disabled, GatewayError::AppDisabled), (AppState::NotInstalled, GatewayError::AppUnavailable)]
    {
        fixture.sandbox.with_world(|world| world.app_mut(demo::APP_ID).unwrap().state = state);
        assert_is(&send(fixture.pin(&token, demo::MESSAGE)).await, error);
    }
}

#[tokio::test]
async fn a_missing_scope_is_reported_with_all_sufficient_scopes() {
    let fixture = Fixture::new().await;
    let token = fixture.token_of(demo::APP_WITHOUT_SCOPES).await;
    let reply = send(fixture.pin(&token, demo::MESSAGE)).await;
    assert_is(&reply, GatewayError::ScopeMissing);
    let scopes = ["im:message", "im:message.pins:write_only", "im:message:send_as_bot"];
    let violations = scopes.map(|scope| json!({ "type": "action_scope_required", "subject": scope }));
    assert_eq!(reply.body["error"]["permission_violations"], json!(violations));
    assert!(reply.message().ends_with(": [im:message, im:message.pins:write_only, im:message:send_as_bot]"));
    let help = &reply.body["error"]["helps"][0];
    let url = help["url"].as_str().unwrap();
    assert!(url.starts_with("https://open.feishu.cn/app/cli_without_scopes/auth?q=im:message,"), "{url}");
    assert!(!help["description"].as_str().unwrap().is_empty());
}

#[tokio::test]
async fn any_one_of_the_scopes_opens_the_operation() {
    let fixture = Fixture::new().await;
    for scope in ["im:message", "im:message.pins:write_only", "im:message:send_as_bot"] {
        let app = App::new(demo::APP_ID, demo::APP_SECRET).scopes([scope]);
        fixture.sandbox.with_world(|world| drop(world.add_app(app).remove_pin(demo::MESSAGE)));
        let token = fixture.token().await;
        assert_eq!(send(fixture.pin(&token, demo::MESSAGE)).await.code(), 0, "{scope}");
    }
}

#[tokio::test]
async fn a_user_has_to_have_granted_a_scope() {
    let fixture = Fixture::new().await;
    let token = fixture.sandbox.user_token(demo::APP_ID, demo::USER, ["contact:user"]);
    let reply = send(fixture.pin(&token, demo::MESSAGE)).await;
    assert_is(&reply, GatewayError::UserNotAuthorized);
    assert_eq!(reply.body["error"]["permission_violations"][0]["type"], "action_privilege_required");

    let token = fixture.sandbox.user_token(demo::APP_WITHOUT_SCOPES, demo::USER, ["im:message"]);
    let reply = send(fixture.pin(&token, demo::MESSAGE)).await;
    assert_is(&reply, GatewayError::ScopeMissing);
    assert!(reply.body["error"]["helps"][0]["url"].as_str().unwrap().ends_with("token_type=user"));
}
