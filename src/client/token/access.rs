//! Chooses the token of a call.

use super::Token;
use super::cache::Holder;
use crate::client::Client;
use crate::client::site::AppKind;
use crate::endpoint::OperationError;
use crate::endpoint::{Endpoint, TokenKind};
use crate::error::{ConfigError, ConfigProblem, Error};
use crate::gateway::GatewayError;
use crate::secret::Secret;
use std::sync::Arc;

/// The token of a call. [`Call::access`](crate::Call::access) sets it for one call,
/// [`ClientBuilder::access`](crate::ClientBuilder::access) for all calls of a client.
///
/// An operation that takes no token is sent without one, whatever is chosen here. If an operation does not take the
/// chosen kind of token, the call is not sent and fails with an [`Error::Config`].
#[derive(Clone, Debug, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
pub enum Access {
    /// The first kind of token on the operation's page that was set with
    /// [`ClientBuilder::access_token`](crate::ClientBuilder::access_token); otherwise the first kind that can be
    /// fetched with the app's credentials. The client never acts as a user unless told to.
    #[default]
    Auto,
    /// A token of this kind: the one set on the client, or one fetched with the app's credentials.
    Kind(TokenKind),
    /// The tenant token of a store app in the tenant with this key.
    Tenant(String),
    /// The token of this user, identified as in [`UserTokens`](super::UserTokens).
    User(String),
    /// This token, as is: it is never renewed or replaced.
    Token(TokenKind, Secret),
}

impl Access {
    /// Returns the kind of token that is requested, if any.
    fn kind(&self) -> Option<TokenKind> {
        match self {
            Self::Auto => None,
            Self::Kind(kind) | Self::Token(kind, _) => Some(*kind),
            Self::Tenant(_) => Some(TokenKind::Tenant),
            Self::User(_) => Some(TokenKind::User),
        }
    }
}

impl From<TokenKind> for Access {
    fn from(kind: TokenKind) -> Self {
        Self::Kind(kind)
    }
}

/// The authorization of a call.
pub(crate) enum Authorization {
    /// The operation takes no token.
    None,
    /// A token obtained elsewhere, which the client cannot replace.
    Given(Arc<Token>),
    /// A token that the client fetches, renews and replaces.
    Kept(Holder),
}

impl Authorization {
    /// Returns the token to send; `None` if the operation takes none.
    pub(crate) async fn token(&self, client: &Client) -> Result<Option<Arc<Token>>, Error> {
        Ok(match self {
            Self::None => None,
            Self::Given(token) => Some(Arc::clone(token)),
            Self::Kept(holder) => Some(client.kept_token(holder).await?),
        })
    }

    /// Returns another token in place of one that the platform rejected; `None` if there is no other.
    pub(crate) async fn replace(&self, client: &Client, rejected: &Arc<Token>) -> Result<Option<Arc<Token>>, Error> {
        let Self::Kept(holder) = self else { return Ok(None) };
        client.reject_token(holder, rejected).await;
        let fresh = client.kept_token(holder).await?;
        // The platform issued the same token again: the call was refused for another reason.
        Ok(Some(fresh).filter(|fresh| fresh.secret != rejected.secret))
    }
}

/// Whether the platform uses this code to reject an access token.
pub(crate) fn is_token_rejected(code: i64) -> bool {
    matches!(
        GatewayError::from_code(code),
        Some(
            GatewayError::TokenMissing
                | GatewayError::InvalidTenantToken
                | GatewayError::InvalidAppToken
                | GatewayError::TenantTokenMalformed
                | GatewayError::InvalidUserToken
                | GatewayError::TokenMalformed
                | GatewayError::UserTokenExpired
        )
    )
}

impl Client {
    /// Returns the authorization of a call of this operation. Nothing is fetched yet.
    pub(crate) fn authorization(
        &self,
        endpoint: &'static Endpoint,
        access: &Access,
    ) -> Result<Authorization, ConfigError> {
        if endpoint.tokens.is_empty() {
            return Ok(Authorization::None);
        }
        if endpoint.protocol.is_some() && self.inner.site.base.is_feishu {
            return Err(ConfigError::of(endpoint, ConfigProblem::NoBaseUrl));
        }
        let authorization = match access.kind() {
            None => self.any_of(endpoint.tokens),
            Some(kind) if !endpoint.tokens.contains(&kind) => Err(ConfigProblem::TokenNotTaken(kind)),
            Some(kind) => self.chosen(kind, access),
        };
        authorization.map_err(|problem| ConfigError::of(endpoint, problem))
    }

    fn any_of(&self, kinds: &[TokenKind]) -> Result<Authorization, ConfigProblem> {
        if let Some(given) = kinds.iter().find_map(|kind| self.given(*kind)) {
            return Ok(given);
        }
        let fetched = kinds.iter().find(|kind| kind.is_fetched() && self.inner.site.app.is_some());
        fetched.map_or(Err(ConfigProblem::NoToken), |kind| self.of_the_app(*kind))
    }

    fn chosen(&self, kind: TokenKind, access: &Access) -> Result<Authorization, ConfigProblem> {
        match access {
            Access::Token(_, secret) => {
                let token = Token::new(secret.clone()).ok_or(ConfigProblem::InvalidToken(kind))?;
                Ok(Authorization::Given(Arc::new(token)))
            }
            Access::Tenant(key) => match self.inner.site.app.as_ref().map(|app| app.kind) {
                Some(AppKind::Store) => Ok(Authorization::Kept(Holder::new(kind, key))),
                Some(AppKind::Custom) => Err(ConfigProblem::OneTenantOnly),
                None => Err(ConfigProblem::MissingToken(kind)),
            },
            Access::User(user) if self.inner.user_tokens.is_some() => Ok(Authorization::Kept(Holder::new(kind, user))),
            Access::User(_) => Err(ConfigProblem::MissingToken(kind)),
            _ => self.given(kind).map_or_else(|| self.of_the_app(kind), Ok),
        }
    }

    /// Returns the token of this kind that was set on the client.
    fn given(&self, kind: TokenKind) -> Option<Authorization> {
        let given = self.inner.given.iter().find(|given| given.kind == kind)?;
        Some(Authorization::Given(Arc::clone(&given.token)))
    }

    /// Returns the token of this kind that the app's credentials fetch.
    fn of_the_app(&self, kind: TokenKind) -> Result<Authorization, ConfigProblem> {
        let subject = match (&self.inner.site.app, kind) {
            (None, _) | (_, TokenKind::User | TokenKind::Service) => return Err(ConfigProblem::MissingToken(kind)),
            (Some(app), TokenKind::Tenant) if app.kind == AppKind::Store => {
                self.inner.tenant_key.as_deref().ok_or(ConfigProblem::NoTenantKey)?
            }
            (Some(_), _) => "",
        };
        Ok(Authorization::Kept(Holder::new(kind, subject)))
    }
}
