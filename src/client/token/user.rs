//! Where the tokens of users come from.

use super::store::BoxFuture;
use crate::error::SourceError;
use crate::secret::Secret;
use std::time::Duration;

/// A source of users' tokens, for calls with [`Access::User`](super::Access::User): it knows how the users signed in,
/// and keeps what refreshes their tokens.
///
/// The client asks for a token when a call first needs it, once for all calls of a user that wait; keeps it, in the
/// [`TokenStore`](super::TokenStore) too if there is one; asks again ahead of its end; and where the platform rejects
/// it. A question that was begun is not cancelled with the call that needed the answer: a refresh token is good for
/// one use only, and what came of it must not be lost. It is given up after the client's timeout.
///
/// Of several processes, more than one may ask at a time. A source that refreshes must see to it that one refresh
/// token is not used twice, by a lock in the database it keeps them in, for example.
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
    /// The token of a user, by the name that [`Access::User`](super::Access::User) gave. `rejected` is one that the
    /// platform has just rejected: it must not come again.
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
    /// How long it still lives.
    pub life: Duration,
}

impl UserToken {
    /// A token that lives so long from now: what the platform calls `expires_in`.
    pub fn new(token: impl Into<Secret>, life: Duration) -> Self {
        Self { token: token.into(), life }
    }
}
