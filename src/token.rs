//! Access tokens: those the client was given, and the tenant token it fetches.

mod cache;

pub(crate) use cache::TenantToken;

use crate::auth::v3::tenant_access_token::{Internal, InternalResponse};
use crate::client::Client;
use crate::endpoint::{Endpoint, TokenKind};
use crate::error::{ConfigError, ConfigProblem, Error, ResponseProblem, Stage};
use crate::operation::Operation;
use crate::reply::{Context, Reply};
use crate::request;
use crate::secret::Secret;
use crate::transport;
use cache::{Fetched, Look};
use reqwest::header::HeaderValue;
use std::sync::Arc;
use std::time::{Duration, Instant};

/// The credentials of an app.
#[derive(Debug)]
pub(crate) struct App {
    pub(crate) id: String,
    pub(crate) secret: Secret,
}

impl App {
    pub(crate) fn check(&self) -> Result<(), ConfigError> {
        if self.id.trim().is_empty() {
            return Err(ConfigError::new(ConfigProblem::EmptyAppId));
        }
        if self.secret.is_empty() {
            return Err(ConfigError::new(ConfigProblem::EmptyAppSecret));
        }
        Ok(())
    }
}

/// A token, ready to be sent.
pub(crate) struct Token {
    pub(crate) secret: Secret,
    pub(crate) header: HeaderValue,
}

impl Token {
    /// The token; `None` where a header cannot hold it.
    pub(crate) fn new(secret: Secret) -> Option<Self> {
        let text = secret.expose();
        if text.trim().is_empty() || !text.bytes().all(|byte| byte.is_ascii_graphic()) {
            return None;
        }
        let mut header = HeaderValue::from_str(&format!("Bearer {text}")).ok()?;
        header.set_sensitive(true);
        Some(Self { secret, header })
    }
}

/// A token that the client was given.
pub(crate) struct GivenToken {
    pub(crate) kind: TokenKind,
    token: Arc<Token>,
}

impl GivenToken {
    pub(crate) fn new(kind: TokenKind, secret: Secret) -> Result<Self, ConfigError> {
        let token = Token::new(secret).ok_or_else(|| ConfigError::new(ConfigProblem::InvalidToken(kind)))?;
        Ok(Self { kind, token: Arc::new(token) })
    }
}

/// What a call is sent with.
pub(crate) enum Authorization {
    /// The operation takes no token.
    None,
    /// A token that the client was given, and that it cannot replace.
    Given(Arc<Token>),
    /// The tenant token, which the client fetches and replaces.
    Tenant,
}

impl Client {
    /// What a call of this operation is sent with: the first kind of token on its page that the client was given, or
    /// the tenant token if it can fetch one.
    pub(crate) fn authorization(&self, endpoint: &'static Endpoint) -> Result<Authorization, ConfigError> {
        if endpoint.tokens.is_empty() {
            return Ok(Authorization::None);
        }
        let given = &self.inner.given;
        let token = endpoint.tokens.iter().find_map(|kind| given.iter().find(|given| given.kind == *kind));
        match token {
            Some(given) => Ok(Authorization::Given(Arc::clone(&given.token))),
            None if self.inner.app.is_some() && endpoint.tokens.contains(&TokenKind::Tenant) => {
                Ok(Authorization::Tenant)
            }
            None => Err(ConfigError::of(endpoint, ConfigProblem::NoToken)),
        }
    }

    /// The tenant token, from the cache or from the platform.
    ///
    /// However many calls ask at once, one of them fetches it, and the others get what it got, token or error. If
    /// that one is dropped, another takes its place. An error is not kept: whoever asks later tries again.
    pub(crate) async fn tenant_token(&self) -> Result<Arc<Token>, Error> {
        let cache = &self.inner.tenant_token;
        let seen = match cache.look(Instant::now()) {
            Look::Fresh(token) => return Ok(token),
            Look::Renewable(token) => {
                self.renew_tenant_token();
                return Ok(token);
            }
            Look::Missing { seen } => seen,
        };
        let _turn = cache.turn.lock().await;
        if let Some(outcome) = cache.outcome_since(seen) {
            return outcome;
        }
        let outcome = self.fetch_tenant_token().await;
        cache.store(outcome)
    }

    /// Fetches the next token while the present one is still good. No call waits for it.
    fn renew_tenant_token(&self) {
        // Whoever holds the turn is fetching already.
        let Ok(turn) = Arc::clone(&self.inner.tenant_token.turn).try_lock_owned() else { return };
        let client = self.clone();
        tokio::spawn(async move {
            let _turn = turn;
            let fetched = tokio::time::timeout(client.inner.timeout, client.fetch_tenant_token()).await;
            client.inner.tenant_token.renewed(fetched.ok().and_then(Result::ok), Instant::now());
        });
    }

    async fn fetch_tenant_token(&self) -> Result<Fetched, Error> {
        let endpoint = Internal::ENDPOINT;
        let Some(app) = &self.inner.app else {
            return Err(ConfigError::of(endpoint, ConfigProblem::NoToken).into());
        };
        let request = Internal::new(app.id.as_str(), &app.secret);
        let prepared = request::prepare(&self.inner.base.prefix, endpoint, &request)?;
        let context = Context { client: self.clone(), endpoint, redactor: prepared.redactor, confidential: true };
        let asked = Instant::now();
        // The caller's own stage stays "waiting for the token".
        let received = transport::exchange(&self.inner, endpoint, prepared.http, &mut Stage::Token).await?;
        context.check(&received)?;
        let reply = Reply { context, received };
        let mut response = InternalResponse::default();
        reply.decode(&mut response)?;
        let Some(token) = Token::new(response.tenant_access_token) else {
            return Err(reply.context.response_error(&reply.received, ResponseProblem::NoToken).into());
        };
        let life = Duration::from_secs(u64::try_from(response.expire).unwrap_or_default());
        Ok(Fetched { token: Arc::new(token), asked, life })
    }
}
