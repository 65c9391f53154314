//! Clients and calls: credentials, timeouts, retries and observers.

pub(crate) mod base_url;
mod builder;
mod call;
pub mod file;
pub mod paging;
pub(crate) mod per_runtime;
pub(crate) mod random;
pub(crate) mod reply;
pub(crate) mod request;
pub(crate) mod site;
mod tls;
pub mod token;
pub(crate) mod transport;

pub use base_url::BaseUrl;
pub use builder::ClientBuilder;
#[cfg(any(feature = "sign-in", feature = "webhook"))]
pub(crate) use call::RawRequest;
pub use call::*;
pub use request::IdCheck;

use crate::endpoint::{Endpoint, Operation, TokenKind};
use call::{Observers, Pacer};
use site::Site;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;
use token::{Access, AppTicket, Cache, GivenToken, TokenStore, UserTokens};
use transport::Transport;

/// A client of the platform: credentials, tokens, connections.
///
/// Cloning is cheap, and all clones share their tokens and connections: create one client per app, and keep it. Calls
/// run on the caller's Tokio runtime, whose I/O and time drivers must be enabled.
///
/// # Several runtimes
///
/// A client works on any number of runtimes, one after another or concurrently: one per thread, one per test, and the
/// runtime behind `.block()`. Each runtime has its own connections, because a connection makes progress only while the
/// runtime on which it was opened is running. Tokens and limits are shared. An idle runtime, which no thread is
/// currently blocking on, does not hold up others: if a call on it was fetching a token, another call fetches one after
/// a second; if it had the turn under a limit, it is skipped.
///
/// Operations stay on the runtime where they started: calls in progress, and a [`Download`](crate::Download), which
/// must be read while that runtime is running.
#[derive(Clone)]
pub struct Client {
    pub(crate) inner: Arc<Inner>,
}

/// The state shared by the clones of a client.
pub(crate) struct Inner {
    pub(crate) transport: Transport,
    pub(crate) site: Arc<Site>,
    pub(crate) timeout: Duration,
    pub(crate) retry: Retry,
    pub(crate) pacing: Pacing,
    pub(crate) id_check: IdCheck,
    pub(crate) pacer: Pacer,
    pub(crate) observers: Observers,
    pub(crate) given: Vec<GivenToken>,
    pub(crate) access: Access,
    pub(crate) app_ticket: AppTicket,
    pub(crate) tenant_key: Option<String>,
    pub(crate) user_tokens: Option<Box<dyn UserTokens>>,
    pub(crate) token_store: Option<Box<dyn TokenStore>>,
    pub(crate) tokens: Cache,
}

impl Client {
    /// Creates a client builder.
    ///
    /// ```
    /// use feishu_api::{BaseUrl, Client};
    ///
    /// # fn run() -> Result<(), feishu_api::Error> {
    /// let client = Client::builder().app("cli_a1b2", "the app's secret").base_url(BaseUrl::Lark).build()?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn builder() -> ClientBuilder {
        ClientBuilder::default()
    }

    /// Creates a client with the same settings for another base URL. It has only the tokens of the app.
    #[cfg(feature = "sign-in")]
    pub(crate) fn at(&self, url: &BaseUrl) -> Result<Self, crate::error::ConfigError> {
        let inner = &self.inner;
        // Plain HTTP is allowed there if it is allowed here.
        let base = url.resolve(!inner.site.base.tls)?;
        let connector = transport::Connector::new(&base, inner.timeout.min(builder::CONNECT_TIMEOUT))?;
        Ok(Self {
            inner: Arc::new(Inner {
                transport: inner.transport.over(connector),
                site: Arc::new(Site::new(base, inner.site.app.clone())),
                timeout: inner.timeout,
                retry: inner.retry,
                pacing: inner.pacing,
                id_check: inner.id_check,
                pacer: Pacer::default(),
                observers: inner.observers.clone(),
                given: Vec::new(),
                access: Access::Auto,
                app_ticket: AppTicket::default(),
                tenant_key: inner.tenant_key.clone(),
                user_tokens: None,
                token_store: None,
                tokens: Cache::default(),
            }),
        })
    }

    /// Creates a call of the operation that `request` belongs to. It is sent when it is awaited.
    pub fn send<R: Operation>(&self, request: R) -> Call<R> {
        Call::new(self, request)
    }

    /// Creates a call of an operation without types, by its descriptor. It returns JSON.
    pub fn call(&self, endpoint: &'static Endpoint) -> UntypedCall {
        UntypedCall::new(self, endpoint)
    }

    /// Returns the base URL of the platform.
    pub fn base_url(&self) -> &str {
        &self.inner.site.base.prefix
    }

    /// Returns the id of the app, if the client has its credentials.
    pub fn app_id(&self) -> Option<&str> {
        self.inner.site.app.as_ref().map(|app| app.id.as_str())
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client")
            .field("base_url", &self.base_url())
            .field("app_id", &self.app_id())
            .field("access_tokens", &self.inner.given_kinds())
            .field("timeout", &self.inner.timeout)
            .field("retry", &self.inner.retry)
            .field("pacing", &self.inner.pacing)
            .field("id_check", &self.inner.id_check)
            .finish_non_exhaustive()
    }
}

impl Inner {
    /// Returns the kinds of tokens that were set on the client.
    pub(crate) fn given_kinds(&self) -> Vec<TokenKind> {
        self.given.iter().map(|token| token.kind).collect()
    }
}
