//! Clients and calls: what a call is sent with, how long it may take, how often it is tried, what is seen of it.

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
/// Cloning it is cheap, and every clone shares the same tokens and connections: make one per app, and keep it. Calls
/// run on the caller's Tokio runtime, whose I/O and time drivers must be enabled.
///
/// # Several runtimes
///
/// A client works on any number of runtimes, one after the other or at a time: one for each thread, one for each test,
/// and the one behind `.block()`. Each has connections of its own, because a connection moves only while the runtime
/// runs that it was opened on. Tokens and limits are shared. A runtime that rests, because nobody blocks on it at the
/// moment, holds up no other: where a call on it was fetching a token, another call fetches one after a second, and
/// where it had the turn under a limit, it is passed over.
///
/// What was begun on a runtime stays there: a call under way, and a [`Download`](crate::Download), which has to be read
/// while that runtime runs.
#[derive(Clone)]
pub struct Client {
    pub(crate) inner: Arc<Inner>,
}

/// What the clones of a client share.
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
    /// Starts a client.
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

    /// A client that does all as this one does, at another address. It has no tokens but those of the app.
    #[cfg(feature = "sign-in")]
    pub(crate) fn at(&self, url: &BaseUrl) -> Result<Self, crate::error::ConfigError> {
        let inner = &self.inner;
        // What is allowed in the clear there is allowed here.
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

    /// A call of the operation that `request` belongs to. It is sent once it is awaited.
    pub fn send<R: Operation>(&self, request: R) -> Call<R> {
        Call::new(self, request)
    }

    /// A call of an operation for which there are no types, by its descriptor. It answers JSON.
    pub fn call(&self, endpoint: &'static Endpoint) -> UntypedCall {
        UntypedCall::new(self, endpoint)
    }

    /// The address calls go to.
    pub fn base_url(&self) -> &str {
        &self.inner.site.base.prefix
    }

    /// The id of the app, if the client has its credentials.
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
    /// The kinds of token the client was given.
    pub(crate) fn given_kinds(&self) -> Vec<TokenKind> {
        self.given.iter().map(|token| token.kind).collect()
    }
}
