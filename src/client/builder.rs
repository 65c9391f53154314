//! How a client is made.

use super::base_url::BaseUrl;
use super::call::{Observer, Observers, Pacer, Pacing, Retry, SharedPace};
use super::request::IdCheck;
use super::site::{App, AppKind, Site};
use super::token::{Access, AppTicket, Cache, GivenToken, TokenStore, UserTokens};
use super::transport::{Connector, DownloadLimits, Transport};
use super::{Client, Inner};
use crate::endpoint::TokenKind;
use crate::error::{ConfigError, ConfigProblem, Error};
use crate::secret::Secret;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

/// How long a call may take, unless the builder is told otherwise.
const TIMEOUT: Duration = Duration::from_secs(30);

/// How long a connection may take to come about, within the timeout of the call.
pub(super) const CONNECT_TIMEOUT: Duration = Duration::from_secs(10);

/// How many bytes a reply may have, unless the builder is told otherwise.
const LARGEST_REPLY: usize = 64 * 1024 * 1024;

/// How many bytes a file that is downloaded may have, unless the builder is told otherwise.
const LARGEST_DOWNLOAD: u64 = 4 * 1024 * 1024 * 1024;

/// Makes a [`Client`].
#[must_use = "a builder does nothing until `build` is called"]
pub struct ClientBuilder {
    app: Option<App>,
    app_ticket: AppTicket,
    tenant_key: Option<String>,
    given: Vec<(TokenKind, Secret)>,
    access: Access,
    user_tokens: Option<Box<dyn UserTokens>>,
    token_store: Option<Box<dyn TokenStore>>,
    base_url: BaseUrl,
    allow_http: bool,
    timeout: Duration,
    retry: Retry,
    pacing: Pacing,
    shared_pacing: Option<Box<dyn SharedPace>>,
    id_check: IdCheck,
    observers: Observers,
    largest_reply: usize,
    largest_download: u64,
}

impl Default for ClientBuilder {
    fn default() -> Self {
        Self {
            app: None,
            app_ticket: AppTicket::default(),
            tenant_key: None,
            given: Vec::new(),
            access: Access::Auto,
            user_tokens: None,
            token_store: None,
            base_url: BaseUrl::default(),
            allow_http: false,
            timeout: TIMEOUT,
            retry: Retry::default(),
            pacing: Pacing::On,
            shared_pacing: None,
            id_check: IdCheck::On,
            observers: Observers::default(),
            largest_reply: LARGEST_REPLY,
            largest_download: LARGEST_DOWNLOAD,
        }
    }
}

impl ClientBuilder {
    /// The credentials of a custom app, from the page "Credentials & Basic Info" of the developer console. With them
    /// the client fetches and renews its tenant token, and its app token, by itself.
    pub fn app(mut self, id: impl Into<String>, secret: impl Into<Secret>) -> Self {
        self.app = Some(App { kind: AppKind::Custom, id: id.into(), secret: secret.into() });
        self
    }

    /// The credentials of a store app, which many tenants have installed. With them, and with the `app_ticket` that
    /// the platform pushes, the client fetches and renews the app token and the tenant token of each tenant.
    ///
    /// Give it every ticket that comes, with [`Client::set_app_ticket`]; the one that came last may be given to
    /// [`app_ticket`](Self::app_ticket) already.
    pub fn store_app(mut self, id: impl Into<String>, secret: impl Into<Secret>) -> Self {
        self.app = Some(App { kind: AppKind::Store, id: id.into(), secret: secret.into() });
        self
    }

    /// The `app_ticket` of a store app that came last, if there is one.
    pub fn app_ticket(self, ticket: impl Into<Secret>) -> Self {
        self.app_ticket.set(ticket.into());
        self
    }

    /// The tenant in which a store app works where a call does not say otherwise with
    /// [`Access::Tenant`]: the `tenant_key` from an event or from a user who signed in.
    pub fn tenant_key(mut self, key: impl Into<String>) -> Self {
        self.tenant_key = Some(key.into());
        self
    }

    /// A token that comes from elsewhere: a user's, or one that another program fetched. It is sent as it is, and
    /// neither renewed nor replaced.
    ///
    /// A call takes the first kind of token on its operation's page that was given here; without one, a token that
    /// the app's credentials fetch. [`access`](Self::access) and [`Call::access`](crate::Call::access) choose
    /// otherwise.
    pub fn access_token(mut self, kind: TokenKind, token: impl Into<Secret>) -> Self {
        self.given.retain(|(given, _)| *given != kind);
        self.given.push((kind, token.into()));
        self
    }

    /// Which token calls are sent with that do not say otherwise: [`Access::Auto`] unless told.
    pub fn access(mut self, access: impl Into<Access>) -> Self {
        self.access = access.into();
        self
    }

    /// Where the tokens of users come from, for calls with [`Access::User`].
    pub fn user_tokens(mut self, source: impl UserTokens + 'static) -> Self {
        self.user_tokens = Some(Box::new(source));
        self
    }

    /// Where this client finds the tokens that other clients of the app have fetched, and puts its own. Without one,
    /// only its clones share them.
    pub fn token_store(mut self, store: impl TokenStore + 'static) -> Self {
        self.token_store = Some(Box::new(store));
        self
    }

    /// Where the platform is: [`BaseUrl::Feishu`] unless told otherwise, [`BaseUrl::Lark`], or an address. An address
    /// must be `https`, except on this machine.
    pub fn base_url(mut self, url: impl Into<BaseUrl>) -> Self {
        self.base_url = url.into();
        self
    }

    /// Accepts a base URL that is not `https` and not on this machine. Everybody on the way can then read the app's
    /// secret, the tokens and the data.
    pub fn allow_http(mut self) -> Self {
        self.allow_http = true;
        self
    }

    /// How long a call may take altogether, with fetching a token, all attempts and the waits between them: 30 seconds
    /// unless told otherwise, here or for [one call](crate::Call::timeout). Where files are sent or received it is so
    /// much for every MiB of them begun.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = timeout;
        self
    }

    /// When and how often calls are sent again: [`Retry::default`] unless told otherwise, here or for
    /// [one call](crate::Call::retry).
    pub fn retry(mut self, retry: Retry) -> Self {
        self.retry = retry;
        self
    }

    /// Whether calls wait for their turn under the documented limits: they do unless told otherwise, here or for
    /// [one call](crate::Call::pacing).
    pub fn pacing(mut self, pacing: Pacing) -> Self {
        self.pacing = pacing;
        self
    }

    /// Where this client keeps to the documented limits together with the other clients of the app: see [`SharedPace`].
    /// Without a store each client keeps to them by itself, so that ten of them make ten times as many calls.
    ///
    /// Clients count together where they call the same address for the same app. A client without the credentials of an
    /// app goes by its tokens.
    pub fn shared_pacing(mut self, store: impl SharedPace + 'static) -> Self {
        self.shared_pacing = Some(Box::new(store));
        self
    }

    /// Whether identifiers of another kind than their field are refused before a call is sent: they are unless told
    /// otherwise, here or for [one call](crate::Call::id_check).
    pub fn id_check(mut self, check: IdCheck) -> Self {
        self.id_check = check;
        self
    }

    /// Adds an observer, which sees every attempt of every call, and may add headers. Those added first are the outer
    /// ones: told of an attempt first, and of its outcome last.
    pub fn observer(mut self, observer: impl Observer + 'static) -> Self {
        self.observers.add(observer);
        self
    }

    /// How many bytes a reply may have: 64 MiB unless told otherwise. What is longer is an error, and is not read.
    pub fn largest_reply(mut self, bytes: usize) -> Self {
        self.largest_reply = bytes;
        self
    }

    /// How many bytes a file that is downloaded may have: 4 GiB unless told otherwise. It bounds the disk; a file is
    /// not held in memory.
    pub fn largest_download(mut self, bytes: u64) -> Self {
        self.largest_download = bytes;
        self
    }

    /// Makes the client.
    ///
    /// Neither credentials nor a token is an error only once a call needs them: some operations need none.
    ///
    /// # Errors
    /// [`Error::Config`] where the base URL, the credentials, a token or the timeout cannot work, or where TLS cannot
    /// be set up.
    pub fn build(self) -> Result<Client, Error> {
        Ok(self.build_client()?)
    }

    fn build_client(self) -> Result<Client, ConfigError> {
        let base = self.base_url.resolve(self.allow_http)?;
        if let Some(app) = &self.app {
            app.check()?;
        }
        if self.timeout.is_zero() {
            return Err(ConfigError::new(ConfigProblem::ZeroTimeout));
        }
        let mut given = Vec::with_capacity(self.given.len());
        for (kind, token) in self.given {
            given.push(GivenToken::new(kind, token)?);
        }
        let connector = Connector::new(&base, self.timeout.min(CONNECT_TIMEOUT))?;
        let pacer = match self.shared_pacing {
            None => Pacer::default(),
            Some(store) => {
                let mut words = vec![base.prefix.as_str(), self.tenant_key.as_deref().unwrap_or_default()];
                match &self.app {
                    Some(app) => words.extend(["app", &app.id]),
                    None => words.extend(given.iter().flat_map(|token| [token.kind.as_str(), token.secret()])),
                }
                Pacer::shared(store, &words)
            }
        };
        let downloads = DownloadLimits { timeout: self.timeout, largest: self.largest_download };
        Ok(Client {
            inner: Arc::new(Inner {
                transport: Transport::new(connector, self.largest_reply, downloads),
                site: Arc::new(Site::new(base, self.app)),
                timeout: self.timeout,
                retry: self.retry,
                pacing: self.pacing,
                id_check: self.id_check,
                pacer,
                observers: self.observers,
                given,
                access: self.access,
                app_ticket: self.app_ticket,
                tenant_key: self.tenant_key,
                user_tokens: self.user_tokens,
                token_store: self.token_store,
                tokens: Cache::default(),
            }),
        })
    }
}

impl fmt::Debug for ClientBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ClientBuilder")
            .field("app", &self.app)
            .field("tenant_key", &self.tenant_key)
            .field("access_tokens", &self.given)
            .field("access", &self.access)
            .field("base_url", &self.base_url)
            .field("allow_http", &self.allow_http)
            .field("timeout", &self.timeout)
            .field("retry", &self.retry)
            .field("pacing", &self.pacing)
            .field("id_check", &self.id_check)
            .field("observers", &self.observers)
            .field("largest_reply", &self.largest_reply)
            .field("largest_download", &self.largest_download)
            .finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_default_client_can_be_built() {
        let client = Client::builder().app("cli_a", "the secret of the app").build().unwrap();
        assert_eq!(client.base_url(), "https://open.feishu.cn");
        assert_eq!(client.app_id(), Some("cli_a"));
    }

    #[test]
    fn what_cannot_work_is_refused() {
        let refused = [
            Client::builder().app("", "secret"),
            Client::builder().app("cli_a", ""),
            Client::builder().access_token(TokenKind::User, "line\nbreak"),
            Client::builder().access_token(TokenKind::User, ""),
            Client::builder().base_url("http://example.com"),
            Client::builder().timeout(Duration::ZERO),
        ];
        for builder in refused {
            let shown = format!("{builder:?}");
            assert!(matches!(builder.build(), Err(Error::Config(_))), "{shown}");
        }
    }

    #[test]
    fn debug_shows_no_secret() {
        let builder = Client::builder()
            .app("cli_a", "swordfish")
            .access_token(TokenKind::User, "u-swordfish")
            .base_url("http://127.0.0.1:1");
        assert!(!format!("{builder:?}").contains("swordfish"));
        assert!(!format!("{:?}", builder.build().unwrap()).contains("swordfish"));
    }

    #[test]
    fn a_client_is_cheap_to_share() {
        fn shared<T: Clone + Send + Sync + 'static>() {}
        shared::<Client>();
        assert_eq!(size_of::<Client>(), size_of::<usize>());
    }
}
