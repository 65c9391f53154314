//! A sandbox, clients with every kind of token, and the requests that arrive.

use feishu_api::catalog::Operation;
use feishu_api::client::{IdCheck, Pacing, Retry};
use feishu_api::endpoint::AppType;
use feishu_api::{Access, Client, TokenKind, catalog};
use feishu_sandbox::{RequestRecord, Sandbox, demo};
use std::sync::{Arc, Mutex};
use std::time::Duration;

/// A sandbox without limits, and a client for each app and kind of token.
pub(crate) struct Clients {
    pub(crate) sandbox: Sandbox,
    arrived: Arc<Mutex<Vec<RequestRecord>>>,
}

impl Clients {
    pub(crate) async fn start() -> Self {
        let arrived = Arc::new(Mutex::new(Vec::new()));
        let told = Arc::clone(&arrived);
        let tell = move |record: &RequestRecord| told.lock().unwrap().push(record.clone());
        let sandbox = Sandbox::builder().without_limits().frozen_clock().observer(tell).start().await.unwrap();
        Self { sandbox, arrived }
    }

    /// Returns the client of an app that the operation supports, with this kind of token.
    pub(crate) fn client(&self, operation: &Operation, kind: Option<TokenKind>) -> Client {
        let builder = Client::builder().base_url(self.sandbox.base_url()).allow_http();
        let builder = builder.pacing(Pacing::Off).retry(Retry::off()).id_check(IdCheck::Off);
        let is_store = operation.apps.first() == Some(&AppType::Store);
        let app = if is_store { demo::STORE_APP } else { demo::APP_ID };
        let builder = match is_store {
            true => builder.store_app(app, demo::APP_SECRET).app_ticket(self.sandbox.app_ticket(app)),
            false => builder.app(app, demo::APP_SECRET),
        };
        let builder = if is_store { builder.tenant_key(demo::TENANT) } else { builder };
        let builder = match kind {
            Some(TokenKind::User) => builder.access_token(TokenKind::User, self.user_token(app)),
            _ => builder,
        };
        builder.access(kind.map_or(Access::Auto, Access::Kind)).build().unwrap()
    }

    /// Returns the token of a user who agreed to all scopes.
    pub(crate) fn user_token(&self, app: &str) -> String {
        self.sandbox.user_token(app, demo::USER, catalog::scopes().iter().map(|entry| entry.scope.as_str()))
    }

    /// Clears the recorded requests.
    pub(crate) fn clear(&self) {
        self.arrived.lock().unwrap().clear();
    }

    /// Returns the last request; `None` if there was none.
    pub(crate) async fn last(&self) -> Option<RequestRecord> {
        // The reply may arrive slightly before the sandbox records the request.
        for _ in 0..100 {
            if let Some(record) = self.arrived.lock().unwrap().pop() {
                return Some(record);
            }
            tokio::time::sleep(Duration::from_millis(1)).await;
        }
        None
    }
}
