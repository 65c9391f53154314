//! Tokens, scopes and kinds of app.

#![allow(clippy::unwrap_used, reason = "helpers of tests")]

use crate::client::{Client, Reply};
use crate::request::Request;
use feishu_api::TokenKind;
use feishu_api::catalog::{self, Operation, Scopes};
use feishu_api::endpoint::{AppType, OperationError};
use feishu_api::gateway::GatewayError;
use feishu_sandbox::demo;
use std::collections::BTreeSet;

const KINDS: [TokenKind; 3] = [TokenKind::Tenant, TokenKind::User, TokenKind::App];

fn operations() -> impl Iterator<Item = &'static Operation> {
    // Operations without a token are open to all.
    catalog::services().flat_map(|service| &service.operations).filter(|operation| !operation.tokens.is_empty())
}

/// Returns a type of app that the operation supports.
fn app(operation: &Operation) -> AppType {
    operation.apps.first().copied().unwrap_or(AppType::Custom)
}

fn is(reply: &Reply, error: GatewayError) -> bool {
    reply.code() == Some(error.info().code)
}

#[tokio::test]
async fn only_documented_kinds_of_tokens_are_accepted() {
    let client = Client::new().await;
    for operation in operations() {
        let (request, id) = (Request::made(operation), &operation.id);
        let reply = client.send(&request, None).await;
        assert!(is(&reply, GatewayError::TokenMissing), "{id}: {}", reply.body);
        // The app token of a custom app is its tenant token.
        let is_app_token = app(operation) == AppType::Custom;
        let takes = |kind| operation.tokens.contains(&kind);
        let is_taken = |kind| takes(kind) || (is_app_token && takes(TokenKind::App) && kind == TokenKind::Tenant);
        let others = KINDS.into_iter().filter(|kind| !is_taken(*kind));
        for kind in others.filter(|kind| !(is_app_token && *kind == TokenKind::App)) {
            let token = client.token(kind, app(operation));
            let reply = client.send(&request, Some(token)).await;
            let refused = match kind {
                TokenKind::User => is(&reply, GatewayError::InvalidUserToken),
                TokenKind::App => is(&reply, GatewayError::InvalidAppToken),
                _ => is(&reply, GatewayError::InvalidTenantToken),
            };
            assert!(refused, "{id} {kind}: {}", reply.body);
        }
    }
}

#[tokio::test]
async fn only_documented_types_of_apps_are_accepted() {
    let client = Client::new().await;
    for operation in operations().filter(|operation| operation.apps.len() == 1) {
        for app in [AppType::Custom, AppType::Store] {
            let reply = client.send(&Request::made(operation), Some(client.token(operation.tokens[0], app))).await;
            let refused = is(&reply, GatewayError::AppUnavailable);
            assert_eq!(refused, !operation.apps.contains(&app), "{} {app:?}: {}", operation.id, reply.body);
        }
    }
}

/// Grants the apps exactly these scopes.
fn grant(client: &Client, scopes: &[String]) {
    client.sandbox.with_world(|world| {
        for app in [demo::APP_ID, demo::STORE_APP] {
            world.app_mut(app).unwrap().scopes = scopes.iter().cloned().collect::<BTreeSet<_>>();
        }
    });
}

#[tokio::test]
async fn any_one_of_the_scopes_is_sufficient_and_necessary() {
    let client = Client::new().await;
    for operation in operations() {
        let request = Request::example(operation);
        for &kind in &operation.tokens {
            let token = client.token(kind, app(operation));
            let fits = |rule: &&Scopes| rule.token.is_none_or(|token| token == kind);
            let Some(first) = operation.scopes.iter().find(fits) else { continue };
            grant(&client, &[]);
            let reply = client.send(&request, Some(token)).await;
            assert!(is(&reply, GatewayError::ScopeMissing), "{} {kind}: {}", operation.id, reply.body);
            let named = reply.body["error"]["permission_violations"][0]["subject"].as_str();
            assert_eq!(named, first.all_of.first().map(String::as_str), "{}: {}", operation.id, reply.body);
            grant(&client, &first.all_of);
            let reply = client.send(&request, Some(token)).await;
            let message = reply.body["msg"].as_str().unwrap_or_default();
            // Fields of the example may need additional scopes.
            let is_of_a_field = operation.guards.iter().any(|guard| !guard.in_reply) && message.contains(':');
            assert!(!is(&reply, GatewayError::ScopeMissing) || is_of_a_field, "{}: {}", operation.id, reply.body);
        }
    }
}

#[tokio::test]
async fn the_user_must_have_granted_the_scopes() {
    let client = Client::new().await;
    let token = client.sandbox.user_token(demo::APP_ID, demo::USER, ["none"]);
    let for_users = |operation: &&Operation| {
        let rules = || operation.scopes.iter().filter(|rule| rule.token.is_none_or(|token| token == TokenKind::User));
        operation.tokens.contains(&TokenKind::User) && rules().count() > 0 && app(operation) == AppType::Custom
    };
    for operation in operations().filter(for_users) {
        let reply = client.send(&Request::made(operation), Some(&token)).await;
        assert!(is(&reply, GatewayError::UserNotAuthorized), "{}: {}", operation.id, reply.body);
    }
}
