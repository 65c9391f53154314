//! User tokens: issued for a code, refreshed, and used to get user information.

#![allow(clippy::unwrap_used, reason = "helpers of tests")]

use crate::support::{Fixture, Reply, send};
use feishu_api::Operation;
use feishu_api::authen::v1::user_info::{Get, GetError};
use feishu_api::authen::v2::oauth_token::{Create, CreateError, RefreshError};
use feishu_api::endpoint::OperationError;
use feishu_sandbox::{App, AppState, Availability, Consent, Sandbox, User, UserState, World, demo};
use serde_json::{Value, json};
use std::time::Duration;

const APP: &str = "cli_a";
const SECRET: &str = "secret";
const USER: &str = "ou_a";
const VERIFIER: &str = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
const CHALLENGE: &str = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";
const CALLBACK: &str = "https://example.com/callback";

async fn fixture() -> Fixture {
    Fixture::with(|builder| {
        let mut world = World::new();
        world
            .add_app(App::new(APP, SECRET).scopes(["contact:user.email:readonly"]))
            .add_app(App::new("cli_b", SECRET))
            .add_user(User::new(USER, "张三").email("a@example.com"));
        builder.world(world)
    })
    .await
}

fn consent() -> Consent {
    Consent::new(APP, USER).scopes(["im:chat", "offline_access"])
}

async fn token(fixture: &Fixture, body: &Value) -> Reply {
    send(fixture.http.post(fixture.url(Create::ENDPOINT.path)).json(body)).await
}

fn by_code(code: &str) -> Value {
    json!({ "grant_type": "authorization_code", "client_id": APP, "client_secret": SECRET, "code": code })
}

fn by_refresh(token: &Value) -> Value {
    json!({ "grant_type": "refresh_token", "client_id": APP, "client_secret": SECRET, "refresh_token": token })
}

/// Replaces fields of the body.
fn with(mut body: Value, fields: Value) -> Value {
    body.as_object_mut().unwrap().extend(fields.as_object().unwrap().clone());
    body
}

#[track_caller]
fn assert_is(reply: &Reply, error: impl OperationError) {
    let info = error.info();
    assert_eq!((Some(reply.status), reply.code()), (info.status, info.code), "{}", reply.body);
    assert_eq!((&reply.body["error_description"], reply.body.get("msg")), (&json!(info.message), None));
    assert!(reply.body["error"].is_string(), "{}", reply.body);
}

#[tokio::test]
async fn a_code_is_exchanged_once_for_a_token_with_all_granted_scopes() {
    let fixture = fixture().await;
    let code = fixture.sandbox.authorize(consent());
    let reply = token(&fixture, &by_code(&code)).await;
    let body = &reply.body;
    assert_eq!((reply.status, reply.code(), body.get("msg")), (200, 0, None));
    assert_eq!((&body["token_type"], &body["scope"]), (&json!("Bearer"), &json!("im:chat offline_access")));
    assert_eq!((&body["expires_in"], &body["refresh_token_expires_in"]), (&json!(7200), &json!(604_800)));
    assert_is(&token(&fixture, &by_code(&code)).await, CreateError::CodeUsed);
    assert_eq!(fixture.sandbox.count("authen.v2.oauth_token.create").unwrap(), 2);
    assert_eq!(fixture.sandbox.count("authen.v2.oauth_token.refresh").unwrap(), 0);
}

#[tokio::test]
async fn a_token_with_fewer_scopes_has_no_refresh_token() {
    let fixture = fixture().await;
    let code = fixture.sandbox.authorize(consent());
    let reply = token(&fixture, &with(by_code(&code), json!({ "scope": "im:chat" }))).await;
    assert_eq!((&reply.body["scope"], reply.body.get("refresh_token")), (&json!("im:chat"), None));
}

#[tokio::test]
async fn a_refresh_token_works_once_and_the_old_token_stays_valid() {
    let fixture = fixture().await;
    let code = fixture.sandbox.authorize(consent());
    let first = token(&fixture, &by_code(&code)).await.body;
    let second = token(&fixture, &by_refresh(&first["refresh_token"])).await.body;
    assert_eq!(second["code"], 0, "{second}");
    assert_ne!(second["access_token"], first["access_token"]);
    assert_ne!(second["refresh_token"], first["refresh_token"]);
    assert_is(&token(&fixture, &by_refresh(&first["refresh_token"])).await, RefreshError::RefreshTokenRevoked);
    assert_eq!(fixture.sandbox.count("authen.v2.oauth_token.refresh").unwrap(), 2);

    let who = async |token: &Value| info(&fixture, token.as_str().unwrap()).await.code();
    fixture.sandbox.advance(Duration::from_secs(7199));
    assert_eq!((who(&first["access_token"]).await, who(&second["access_token"]).await), (0, 0));
    fixture.sandbox.advance(Duration::from_secs(1));
    assert_eq!(who(&first["access_token"]).await, 99991677);
}

#[tokio::test]
async fn refreshing_ends_a_year_after_consent() {
    let fixture = fixture().await;
    let code = fixture.sandbox.authorize(consent());
    let mut refresh = token(&fixture, &by_code(&code)).await.body["refresh_token"].clone();
    for _ in 0..60 {
        fixture.sandbox.advance(Duration::from_secs(6 * 24 * 60 * 60));
        refresh = token(&fixture, &by_refresh(&refresh)).await.body["refresh_token"].clone();
    }
    fixture.sandbox.advance(Duration::from_secs(5 * 24 * 60 * 60));
    assert_is(&token(&fixture, &by_refresh(&refresh)).await, RefreshError::RefreshTokenExpired);
}

type Change = fn(&Sandbox);
type Case = (CreateError, Change, Value);

#[tokio::test]
async fn codes_return_the_documented_errors() {
    let nothing: Change = |_| {};
    let cases: [Case; 17] = [
        (CreateError::AppNotFound, nothing, json!({ "client_id": "cli_nobody" })),
        (CreateError::WrongClientSecret, nothing, json!({ "client_secret": "wrong" })),
        (
            CreateError::AppNotEnabled,
            |s| s.with_world(|w| w.app_mut(APP).unwrap().state = AppState::Disabled),
            json!({}),
        ),
        (
            CreateError::AppNotInstalled,
            |s| s.with_world(|w| w.app_mut(APP).unwrap().state = AppState::NotInstalled),
            json!({}),
        ),
        (CreateError::CodeNotFound, nothing, json!({ "code": "made-up" })),
        (CreateError::ClientMismatch, nothing, json!({ "client_id": "cli_b" })),
        (CreateError::CodeExpired, |s| s.advance(Duration::from_secs(300)), json!({})),
        (CreateError::RedirectUriMismatch, nothing, json!({ "redirect_uri": "https://example.com/other" })),
        (CreateError::PkceFailed, nothing, json!({ "code_verifier": VERIFIER.to_lowercase() })),
        (CreateError::PkceFailed, nothing, json!({ "code_verifier": null })),
        (
            CreateError::InvalidUserStatus,
            |s| s.with_world(|w| w.user_mut(USER).unwrap().state = UserState::Frozen),
            json!({}),
        ),
        (
            CreateError::UserOutOfScope,
            |s| s.with_world(|w| w.app_mut(APP).unwrap().availability = Availability::Only([].into())),
            json!({}),
        ),
        (CreateError::DuplicateScopes, nothing, json!({ "scope": "im:chat im:chat" })),
        (CreateError::ScopeNotAllowed, nothing, json!({ "scope": "im:chat im:message" })),
        (CreateError::GrantTypeUnsupported, nothing, json!({ "grant_type": "password" })),
        (CreateError::MissingParameter, nothing, json!({ "code": null })),
        (CreateError::RequestMalformed, nothing, json!({ "code": 7 })),
    ];
    for (error, change, fields) in cases {
        let fixture = fixture().await;
        let code = fixture.sandbox.authorize(consent().redirect_uri(CALLBACK).challenge(CHALLENGE));
        change(&fixture.sandbox);
        let good = with(by_code(&code), json!({ "redirect_uri": CALLBACK, "code_verifier": VERIFIER }));
        let reply = token(&fixture, &with(good.clone(), fields)).await;
        assert_is(&reply, error);
        // A request that fails does not use up the code.
        if std::ptr::fn_addr_eq(change, nothing) {
            assert_eq!(token(&fixture, &good).await.code(), 0, "{error:?}");
        }
    }
}

#[tokio::test]
async fn refresh_tokens_return_the_documented_errors() {
    let nothing: Change = |_| {};
    let cases: [(RefreshError, Change, Value); 8] = [
        (RefreshError::UnknownRefreshToken, nothing, json!({ "refresh_token": "made-up" })),
        (RefreshError::ClientMismatch, nothing, json!({ "client_id": "cli_b" })),
        (RefreshError::RefreshTokenRevoked, |s| s.withdraw(APP, USER), json!({})),
        (RefreshError::RefreshTokenExpired, |s| s.advance(Duration::from_secs(604_800)), json!({})),
        (RefreshError::RefreshNotAllowed, |s| s.with_world(|w| w.app_mut(APP).unwrap().refresh = false), json!({})),
        (
            RefreshError::InvalidUserStatus,
            |s| s.with_world(|w| w.user_mut(USER).unwrap().state = UserState::Resigned),
            json!({}),
        ),
        (RefreshError::ScopeNotAllowed, nothing, json!({ "scope": "im:message" })),
        (RefreshError::MissingParameter, nothing, json!({ "refresh_token": null })),
    ];
    for (error, change, fields) in cases {
        let fixture = fixture().await;
        let code = fixture.sandbox.authorize(consent());
        let first = token(&fixture, &by_code(&code)).await.body;
        change(&fixture.sandbox);
        assert_is(&token(&fixture, &with(by_refresh(&first["refresh_token"]), fields)).await, error);
    }
}

#[tokio::test]
async fn a_requested_error_has_the_oauth_format() {
    let fixture = fixture().await;
    fixture.sandbox.fail_next("authen.v2.oauth_token.refresh", 20050).unwrap();
    let reply = token(&fixture, &by_refresh(&json!("any"))).await;
    assert_is(&reply, RefreshError::ServerError);
    assert_eq!(reply.body["error"], "server_error");
}

async fn info(fixture: &Fixture, token: &str) -> Reply {
    send(fixture.http.get(fixture.url(Get::ENDPOINT.path)).bearer_auth(token)).await
}

#[tokio::test]
async fn user_info_contains_the_fields_allowed_by_the_scopes() {
    let fixture = fixture().await;
    let some = fixture.sandbox.user_token(APP, USER, ["contact:user.email:readonly"]);
    let data = info(&fixture, &some).await.body["data"].clone();
    assert_eq!((&data["name"], &data["open_id"]), (&json!("张三"), &json!(USER)));
    assert_eq!((&data["email"], data.get("user_id")), (&json!("a@example.com"), None));
    assert_eq!(data["tenant_key"], demo::TENANT);
    let none = fixture.sandbox.user_token(APP, USER, ["im:chat"]);
    assert_eq!(info(&fixture, &none).await.body["data"].get("email"), None);
    // The user's consent does not help if the app itself lacks the scope.
    let ungranted = fixture.sandbox.user_token("cli_b", USER, ["contact:user.email:readonly"]);
    assert_eq!(info(&fixture, &ungranted).await.body["data"].get("email"), None);
}

#[tokio::test]
async fn user_info_of_missing_and_inactive_users_is_an_error() {
    let fixture = fixture().await;
    let cases = [
        (UserState::Resigned, GetError::UserResigned),
        (UserState::Frozen, GetError::UserFrozen),
        (UserState::Unregistered, GetError::UserNotRegistered),
    ];
    let token = fixture.sandbox.user_token(APP, USER, ["im:chat"]);
    for (state, error) in cases {
        fixture.sandbox.with_world(|world| world.user_mut(USER).unwrap().state = state);
        let (reply, documented) = (info(&fixture, &token).await, error.info());
        assert_eq!(
            (Some(reply.status), reply.code(), reply.message()),
            (documented.status, documented.code, documented.message)
        );
    }
    let stranger = fixture.sandbox.user_token(APP, "ou_stranger", ["im:chat"]);
    assert_eq!(info(&fixture, &stranger).await.code(), GetError::UserNotFound.info().code);
}
