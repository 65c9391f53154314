//! The source of user tokens.

use super::store::BoxFuture;
use crate::error::SourceError;
use crate::secret::Secret;
use std::time::Duration;

/// A source of user tokens, for calls with [`Access::User`](super::Access::User): it knows how the users signed in, and
/// keeps their refresh tokens.
///
/// The client asks for a token when a call first needs it, once for all waiting calls of a user. It caches the token,
/// also in the [`TokenStore`](super::TokenStore) if there is one. It asks again before the token expires, and when the
/// platform rejects it. A running fetch is not cancelled together with the call that needs it: a refresh token can be
/// used only once, so the result must not be lost. The client stops waiting for it after its timeout.
///
/// Several processes may ask at the same time. A source that refreshes must ensure that a refresh token is not used
/// twice, for example with a lock in its database.
///
/// ```
/// use feishu_api::Secret;
/// use feishu_api::client::token::{BoxFuture, SourceError, UserToken, UserTokens};
/// use std::time::Duration;
///
/// struct Sessions;
///
/// impl UserTokens for Sessions {
///     fn fetch<'a>(
///         &'a self,
///         user: &'a str,
///         rejected: Option<&'a Secret>,
///     ) -> BoxFuture<'a, Result<UserToken, SourceError>> {
///         Box::pin(async move {
///             // Read the session of `user`; refresh it if it is about to end, or if its token is the one `rejected`.
///             Ok(UserToken::new("u-…", Duration::from_secs(7200)))
///         })
///     }
/// }
/// ```
pub trait UserTokens: Send + Sync {
    /// Returns the token of a user, identified by the name passed to [`Access::User`](super::Access::User). `rejected`
    /// is a token that the platform has just rejected: it must not be returned again.
    fn fetch<'a>(
        &'a self,
        user: &'a str,
        rejected: Option<&'a Secret>,
    ) -> BoxFuture<'a, Result<UserToken, SourceError>>;
}

/// A user's token.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct UserToken {
    /// The token.
    pub token: Secret,
    /// The remaining lifetime.
    pub life: Duration,
}

impl UserToken {
    /// Creates a token that lives this long from now: the platform's `expires_in`.
    pub fn new(token: impl Into<Secret>, life: Duration) -> Self {
        Self { token: token.into(), life }
    }
}
