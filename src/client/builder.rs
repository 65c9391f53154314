//! The client builder.

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

/// The default timeout of a call.
const TIMEOUT: Duration = Duration::from_secs(30);

/// The maximum time to establish a connection, within the timeout of the call.
pub(super) const CONNECT_TIMEOUT: Duration = Duration::from_secs(10);

/// The default maximum size of a reply in bytes.
const LARGEST_REPLY: usize = 64 * 1024 * 1024;

/// The default maximum size of a downloaded file in bytes.
const LARGEST_DOWNLOAD: u64 = 4 * 1024 * 1024 * 1024;

/// Builds a [`Client`].
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
    /// Sets the credentials of a custom app, from the page "Credentials & Basic Info" of the developer console. With
    /// them the client fetches and renews its tenant token and app token by itself.
    pub fn app(mut self, id: impl Into<String>, secret: impl Into<Secret>) -> Self {
        self.app = Some(App { kind: AppKind::Custom, id: id.into(), secret: secret.into() });
        self
    }

    /// Sets the credentials of a store app, which many tenants have installed. With them, and with the `app_ticket`
    /// that the platform pushes, the client fetches and renews the app token and the tenant token of each tenant.
    ///
    /// Pass every new ticket to [`Client::set_app_ticket`]. If you have stored the latest ticket, pass it to
    /// [`app_ticket`](Self::app_ticket).
    pub fn store_app(mut self, id: impl Into<String>, secret: impl Into<Secret>) -> Self {
        self.app = Some(App { kind: AppKind::Store, id: id.into(), secret: secret.into() });
        self
    }

    /// Sets the latest `app_ticket` of a store app.
    pub fn app_ticket(self, ticket: impl Into<Secret>) -> Self {
        self.app_ticket.set(ticket.into());
        self
    }

    /// Sets the default tenant of a store app, for calls without [`Access::Tenant`]: the `tenant_key` from an event or
    /// from a user who signed in.
    pub fn tenant_key(mut self, key: impl Into<String>) -> Self {
        self.tenant_key = Some(key.into());
        self
    }

    /// Sets a token obtained elsewhere: a user's token, or one that another program fetched. It is sent as is, and
    /// never renewed or replaced.
    ///
    /// A call uses the first kind of token listed on its operation's page that was set here; otherwise a token fetched
    /// with the app's credentials. [`access`](Self::access) and [`Call::access`](crate::Call::access) override this.
    pub fn access_token(mut self, kind: TokenKind, token: impl Into<Secret>) -> Self {
        self.given.retain(|(given, _)| *given != kind);
        self.given.push((kind, token.into()));
        self
    }

    /// Sets the token that calls use by default. The default is [`Access::Auto`].
    pub fn access(mut self, access: impl Into<Access>) -> Self {
        self.access = access.into();
        self
    }

    /// Sets the source of user tokens, for calls with [`Access::User`].
    pub fn user_tokens(mut self, source: impl UserTokens + 'static) -> Self {
        self.user_tokens = Some(Box::new(source));
        self
    }

    /// Sets the store through which this client shares its tokens with other clients of the app. Without a store, only
    /// clones of the client share tokens.
    pub fn token_store(mut self, store: impl TokenStore + 'static) -> Self {
        self.token_store = Some(Box::new(store));
        self
    }

    /// Sets the base URL of the platform: [`BaseUrl::Feishu`] (the default), [`BaseUrl::Lark`], or a custom URL. A
    /// custom URL must be `https`, except on this machine.
    pub fn base_url(mut self, url: impl Into<BaseUrl>) -> Self {
        self.base_url = url.into();
        self
    }

    /// Accepts a base URL that is neither `https` nor on this machine. Everyone on the network path can then read the
    /// app's secret, the tokens and the data.
    pub fn allow_http(mut self) -> Self {
        self.allow_http = true;
        self
    }

    /// Sets the total timeout of a call, including fetching a token, all attempts and the waits between them. The
    /// default is 30 seconds; [`Call::timeout`](crate::Call::timeout) overrides it. For uploads and downloads, the
    /// timeout is extended by the same amount for each started MiB.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = timeout;
        self
    }

    /// Sets when and how often calls are retried. The default is [`Retry::default`];
    /// [`Call::retry`](crate::Call::retry) overrides it.
    pub fn retry(mut self, retry: Retry) -> Self {
        self.retry = retry;
        self
    }

    /// Sets whether calls wait for their turn under the documented limits. They do by default;
    /// [`Call::pacing`](crate::Call::pacing) overrides it.
    pub fn pacing(mut self, pacing: Pacing) -> Self {
        self.pacing = pacing;
        self
    }

    /// Sets the store through which this client shares the documented limits with the other clients of the app: see
    /// [`SharedPace`]. Without a store, each client counts only its own calls, so ten clients together can make ten
    /// times as many calls as allowed.
    ///
    /// Clients share limits if they call the same base URL for the same app. Clients without app credentials are
    /// grouped by their tokens.
    pub fn shared_pacing(mut self, store: impl SharedPace + 'static) -> Self {
        self.shared_pacing = Some(Box::new(store));
        self
    }

    /// Sets whether a call is refused before it is sent if an identifier is of the wrong kind for its field. It is by
    /// default; [`Call::id_check`](crate::Call::id_check) overrides it.
    pub fn id_check(mut self, check: IdCheck) -> Self {
        self.id_check = check;
        self
    }

    /// Adds an observer, which sees every attempt of every call and may add headers. Observers added first wrap those
    /// added later: they are notified of an attempt first, and of its outcome last.
    pub fn observer(mut self, observer: impl Observer + 'static) -> Self {
        self.observers.add(observer);
        self
    }

    /// Sets the maximum size of a reply in bytes. The default is 64 MiB. A longer reply is an error, and is not read to
    /// its end.
    pub fn largest_reply(mut self, bytes: usize) -> Self {
        self.largest_reply = bytes;
        self
    }

    /// Sets the maximum size of a downloaded file in bytes. The default is 4 GiB. This limits disk use; files are not
    /// held in memory.
    pub fn largest_download(mut self, bytes: u64) -> Self {
        self.largest_download = bytes;
        self
    }

    /// Builds the client.
    ///
    /// Missing credentials or tokens are only reported when a call needs them, since some operations need none.
    ///
    /// # Errors
    /// [`Error::Config`] if the base URL, the credentials, a token or the timeout is invalid, or if TLS cannot be set
    /// up.
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
    fn refuses_invalid_settings() {
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
