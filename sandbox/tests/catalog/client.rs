//! A sandbox with the demo world, and the tokens of its apps.

#![allow(clippy::unwrap_used, clippy::panic, reason = "helpers of tests")]

use crate::request::Request;
use feishu_api::TokenKind;
use feishu_api::catalog::Operation;
use feishu_api::endpoint::AppType;
use feishu_sandbox::{Sandbox, demo};
use reqwest::header::HeaderMap;
use serde_json::{Value, json};

/// A sandbox without limits, and everything needed to call all operations.
pub(crate) struct Client {
    pub(crate) sandbox: Sandbox,
    http: reqwest::Client,
    base_url: String,
    /// The tokens of the custom app, and those of the store app.
    tokens: [Tokens; 2],
}

struct Tokens {
    app: String,
    tenant: String,
    user: String,
}

/// A reply that was read completely.
#[derive(Debug)]
pub(crate) struct Reply {
    pub(crate) status: u16,
    pub(crate) headers: HeaderMap,
    /// `null` if the body is not JSON.
    pub(crate) body: Value,
    pub(crate) length: usize,
}

impl Reply {
    pub(crate) fn code(&self) -> Option<i64> {
        self.body["code"].as_i64()
    }

    pub(crate) fn header(&self, name: &str) -> &str {
        self.headers.get(name).map_or("", |value| value.to_str().unwrap())
    }

    /// Returns a summary in one line.
    pub(crate) fn told(&self) -> String {
        let violations = self.body["error"]["field_violations"].as_array().into_iter().flatten();
        let violations: Vec<_> = violations.filter_map(|violation| violation["description"].as_str()).collect();
        if violations.is_empty() { format!("{} {}", self.status, self.body) } else { violations.join("; ") }
    }

    /// Returns the fields that the reply reports as wrong.
    pub(crate) fn violations(&self) -> Vec<&str> {
        let violations = self.body["error"]["field_violations"].as_array().into_iter().flatten();
        violations.filter_map(|violation| violation["field"].as_str()).collect()
    }
}

impl Client {
    pub(crate) async fn new() -> Self {
        let _ = rustls::crypto::ring::default_provider().install_default();
        let sandbox = Sandbox::builder().without_limits().frozen_clock().start().await.unwrap();
        let (http, base_url) = (reqwest::Client::new(), sandbox.base_url());
        let post = async |path: &str, body: Value| -> Value {
            let request = http.post(format!("{base_url}/open-apis/auth/v3/{path}")).json(&body);
            request.send().await.unwrap().json().await.unwrap()
        };
        let text = |reply: &Value, key: &str| reply[key].as_str().unwrap_or_else(|| panic!("{reply}")).to_owned();
        let custom = json!({ "app_id": demo::APP_ID, "app_secret": demo::APP_SECRET });
        let ticket = sandbox.app_ticket(demo::STORE_APP);
        let store = json!({ "app_id": demo::STORE_APP, "app_secret": demo::APP_SECRET, "app_ticket": ticket });
        let store_app = text(&post("app_access_token", store).await, "app_access_token");
        let of_tenant = json!({ "app_access_token": store_app, "tenant_key": demo::TENANT });
        let every = || feishu_api::catalog::scopes().iter().map(|entry| entry.scope.as_str());
        let tokens = [
            Tokens {
                app: text(&post("app_access_token/internal", custom.clone()).await, "app_access_token"),
                tenant: text(&post("tenant_access_token/internal", custom).await, "tenant_access_token"),
                user: sandbox.user_token(demo::APP_ID, demo::USER, every()),
            },
            Tokens {
                tenant: text(&post("tenant_access_token", of_tenant).await, "tenant_access_token"),
                app: store_app,
                user: sandbox.user_token(demo::STORE_APP, demo::USER, every()),
            },
        ];
        Self { sandbox, http, base_url, tokens }
    }

    /// Returns a token of this kind, for an app of this type.
    pub(crate) fn token(&self, kind: TokenKind, app: AppType) -> &str {
        let [custom, store] = &self.tokens;
        let tokens = if app == AppType::Store { store } else { custom };
        match kind {
            TokenKind::User => &tokens.user,
            TokenKind::App => &tokens.app,
            _ => &tokens.tenant,
        }
    }

    /// Returns a token that the operation accepts, if it takes one.
    pub(crate) fn fitting(&self, operation: &Operation) -> Option<&str> {
        let app = operation.apps.first().copied().unwrap_or(AppType::Custom);
        operation.tokens.first().map(|kind| self.token(*kind, app))
    }

    /// Sends a request.
    pub(crate) async fn send(&self, request: &Request, token: Option<&str>) -> Reply {
        let request = request.built(&self.http, &self.base_url);
        let request = token.into_iter().fold(request, |request, token| request.bearer_auth(token));
        let response = request.send().await.unwrap();
        let (status, headers) = (response.status().as_u16(), response.headers().clone());
        let bytes = response.bytes().await.unwrap();
        let body = serde_json::from_slice(&bytes).unwrap_or_default();
        Reply { status, headers, body, length: bytes.len() }
    }
}

/// Whether a reply is an example, which operations without state return.
pub(crate) fn is_example(reply: &Reply) -> bool {
    reply.header("x-feishu-sandbox") == "example"
}
