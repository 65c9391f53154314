//! A sandbox with a plain HTTP client.

#![allow(clippy::unwrap_used, clippy::panic, reason = "helpers of tests")]

use feishu_api::Operation;
use feishu_api::auth::v3::tenant_access_token::Internal;
use feishu_api::im::v1::pin::Create;
use feishu_sandbox::{Sandbox, SandboxBuilder, demo};
use reqwest::header::HeaderMap;
use reqwest::{Client, RequestBuilder, redirect};
use serde_json::{Value, json};

pub(crate) const PIN: &str = Create::ENDPOINT.id;
pub(crate) const TOKEN: &str = Internal::ENDPOINT.id;

/// Returns an HTTP client without knowledge of the platform.
pub(crate) fn client(redirects: redirect::Policy) -> Client {
    // reqwest sets up TLS even if it is not used, and in a build of the whole workspace it has no default provider.
    // Only the first of these calls has an effect.
    let _ = rustls::crypto::ring::default_provider().install_default();
    Client::builder().redirect(redirects).build().unwrap()
}

/// A sandbox with a frozen clock, and a plain HTTP client.
pub(crate) struct Fixture {
    pub(crate) sandbox: Sandbox,
    pub(crate) http: Client,
}

/// A reply that was read completely.
#[derive(Debug)]
pub(crate) struct Reply {
    pub(crate) status: u16,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Value,
}

impl Reply {
    pub(crate) fn code(&self) -> i64 {
        self.body["code"].as_i64().unwrap()
    }

    pub(crate) fn message(&self) -> &str {
        self.body["msg"].as_str().unwrap()
    }

    pub(crate) fn header(&self, name: &str) -> &str {
        self.headers.get(name).map_or("", |value| value.to_str().unwrap())
    }
}

impl Fixture {
    pub(crate) async fn new() -> Self {
        Self::with(|builder| builder).await
    }

    pub(crate) async fn with(settings: impl FnOnce(SandboxBuilder) -> SandboxBuilder) -> Self {
        let sandbox = settings(Sandbox::builder().frozen_clock()).start().await.unwrap();
        let http = client(redirect::Policy::none());
        Self { sandbox, http }
    }

    pub(crate) fn url(&self, path: &str) -> String {
        format!("{}{path}", self.sandbox.base_url())
    }

    /// Creates a request for a tenant token.
    pub(crate) fn fetch(&self, app_id: &str, secret: &str) -> RequestBuilder {
        let body = json!({ "app_id": app_id, "app_secret": secret });
        self.http.post(self.url(Internal::ENDPOINT.path)).json(&body)
    }

    /// Returns the tenant token of an app of the demo world.
    pub(crate) async fn token_of(&self, app_id: &str) -> String {
        let reply = send(self.fetch(app_id, demo::APP_SECRET)).await;
        reply.body["tenant_access_token"].as_str().unwrap().to_owned()
    }

    /// Returns the tenant token of the demo app.
    pub(crate) async fn token(&self) -> String {
        self.token_of(demo::APP_ID).await
    }

    /// Creates a request for an operation, with path parameters in order.
    pub(crate) fn request<O: Operation>(&self, token: &str, path: &[&str]) -> RequestBuilder {
        let mut values = path.iter();
        let segments = O::ENDPOINT.path.split('/').map(|segment| match segment.starts_with(':') {
            true => values.next().unwrap(),
            false => segment,
        });
        let url = self.url(&segments.collect::<Vec<_>>().join("/"));
        self.http.request(O::ENDPOINT.method.as_str().parse().unwrap(), url).bearer_auth(token)
    }

    /// Creates a request to pin a message.
    pub(crate) fn pin(&self, token: &str, message_id: &str) -> RequestBuilder {
        self.http.post(self.url(Create::ENDPOINT.path)).bearer_auth(token).json(&json!({ "message_id": message_id }))
    }
}

/// Asserts that a reply is the documented error of an operation with this code.
#[track_caller]
pub(crate) fn assert_code<O: Operation>(reply: &Reply, code: i64, case: &str) {
    let info = O::ENDPOINT.error(code).unwrap_or_else(|| panic!("{case}: {code} is not documented"));
    assert_eq!((Some(reply.status), reply.code()), (info.status, code), "{case}: {}", reply.body);
    assert!(reply.message().starts_with(info.message.trim_end_matches('.')), "{case}: {}", reply.body);
}

/// Sends a request whose reply is JSON.
pub(crate) async fn send(request: RequestBuilder) -> Reply {
    let response = request.send().await.unwrap();
    let (status, headers) = (response.status().as_u16(), response.headers().clone());
    let bytes = response.bytes().await.unwrap();
    Reply { status, headers, body: serde_json::from_slice(&bytes).unwrap() }
}
