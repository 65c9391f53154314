//! Access tokens: choosing, obtaining and storing them.
//!
//! A client fetches the tokens of its app by itself, shares them between its calls and clones, and renews them before
//! they expire. You can configure:
//!
//! - the token of a call: [`Access`];
//! - the source of user tokens: [`UserTokens`];
//! - a store through which several clients of an app share tokens: [`TokenStore`].

mod access;
mod app_ticket;
mod bearer;
mod cache;
mod fetch;
mod issue;
mod store;
mod user;

pub use access::Access;
pub(crate) use access::{Authorization, is_token_rejected};
pub(crate) use app_ticket::AppTicket;
pub(crate) use bearer::Token;
pub(crate) use cache::Cache;
pub use store::{BoxFuture, MemoryStore, SecretKind, StoreError, StoredToken, TokenKey, TokenStore};
pub use user::{UserToken, UserTokens};

use crate::client::Client;
use crate::endpoint::TokenKind;
pub use crate::error::SourceError;
use crate::error::{ConfigError, ConfigProblem, Error, TokenError};
use crate::secret::Secret;
use cache::{Fetched, Holder, Look, Slot};
use fetch::{Fetch, Turn};
use std::sync::Arc;
use std::time::{Duration, SystemTime};
use tokio::time::Instant;

/// The maximum wait for a token store.
const STORE_PATIENCE: Duration = Duration::from_secs(2);

/// A token that was set on the client.
pub(crate) struct GivenToken {
    pub(crate) kind: TokenKind,
    token: Arc<Token>,
}

impl GivenToken {
    pub(crate) fn new(kind: TokenKind, secret: Secret) -> Result<Self, ConfigError> {
        let token = Token::new(secret).ok_or_else(|| ConfigError::new(ConfigProblem::InvalidToken(kind)))?;
        Ok(Self { kind, token: Arc::new(token) })
    }

    /// The token itself.
    pub(crate) fn secret(&self) -> &str {
        self.token.secret.expose()
    }
}

/// A task that fetches a token, with or without a call waiting for it. Using one type avoids compiling the runtime's
/// task code twice.
type Task = BoxFuture<'static, Option<Result<Arc<Token>, Error>>>;

impl Client {
    /// Returns the token of a holder: from memory, from the store, or fetched.
    ///
    /// If many calls ask at once, one of them fetches the token, and all get its result, token or error. If that call
    /// is dropped, another takes its place. Errors are not cached until several occur in a row.
    pub(crate) async fn kept_token(&self, holder: &Holder) -> Result<Arc<Token>, Error> {
        let slot = self.inner.tokens.slot(holder);
        let seen = match slot.look(Instant::now()) {
            Look::Fresh(token) => return Ok(token),
            Look::Renewable(token) => {
                self.renew(holder, slot);
                return Ok(token);
            }
            Look::Failed(error) => return Err(error),
            Look::Missing { seen } => seen,
        };
        self.wait_for_token(holder, slot, seen).await
    }

    /// Waits for the turn to fetch and then fetches, unless another call has done so by then. Boxed, because fetching a
    /// token may require another token first.
    fn wait_for_token<'a>(
        &'a self,
        holder: &'a Holder,
        slot: Arc<Slot>,
        seen: u64,
    ) -> BoxFuture<'a, Result<Arc<Token>, Error>> {
        Box::pin(async move {
            let fetch = match Fetch::turn(&slot, seen).await {
                Turn::Ours(fetch) => fetch,
                Turn::Over(outcome) => return outcome,
            };
            if holder.kind != TokenKind::User {
                return fetch.end(self.obtain(holder, &slot, false).await);
            }
            // A source that is refreshing a token must not be interrupted: see `UserTokens`.
            let task: Task = Box::pin(self.clone().obtain_for_user(holder.clone(), slot, fetch));
            match tokio::spawn(task).await {
                Ok(Some(outcome)) => outcome,
                _ => Err(TokenError::panicked(&holder.subject).into()),
            }
        })
    }

    async fn obtain_for_user(self, holder: Holder, slot: Arc<Slot>, fetch: Fetch) -> Option<Result<Arc<Token>, Error>> {
        let patience = self.inner.timeout;
        let outcome = tokio::time::timeout(patience, self.obtain(&holder, &slot, false)).await;
        let outcome = outcome.unwrap_or_else(|_| Err(TokenError::timeout(&holder.subject, patience).into()));
        Some(fetch.end(outcome))
    }

    /// Fetches the next token in the background while the present one is still valid.
    fn renew(&self, holder: &Holder, slot: Arc<Slot>) {
        let Some(fetch) = Fetch::begin(&slot) else { return };
        let (client, holder) = (self.clone(), holder.clone());
        let task: Task = Box::pin(async move {
            let fetched = tokio::time::timeout(client.inner.timeout, client.obtain(&holder, &slot, true)).await;
            fetch.end_renewal(fetched.ok().and_then(Result::ok));
            None
        });
        tokio::spawn(task);
    }

    /// Gets a token that the slot does not have: from the store, or by fetching and storing it. Boxed, so that its code
    /// is compiled only once.
    fn obtain<'a>(
        &'a self,
        holder: &'a Holder,
        slot: &'a Slot,
        renewing: bool,
    ) -> BoxFuture<'a, Result<Fetched, Error>> {
        Box::pin(async move {
            let key = self.token_key(holder.kind.into(), &holder.subject);
            if let Some(stored) = self.stored(&key).await
                && let Some(fetched) = lasting(stored)
                && slot.accepts(&fetched, Instant::now(), renewing)
            {
                return Ok(fetched);
            }
            let asked = SystemTime::now();
            let fetched = self.issue(holder, slot.rejected().as_ref()).await?;
            if let Some(store) = &self.inner.token_store {
                let stored =
                    StoredToken::new(&fetched.token.secret, asked, asked + fetched.left.min(holder.longest_life()));
                in_time(store.put(&key, &stored)).await;
            }
            Ok(fetched)
        })
    }

    /// Drops a token that the platform rejected, from the cache and the store, unless it has been replaced already.
    pub(crate) async fn reject_token(&self, holder: &Holder, token: &Arc<Token>) {
        if self.inner.tokens.slot(holder).reject(token)
            && let Some(store) = &self.inner.token_store
        {
            let key = self.token_key(holder.kind.into(), &holder.subject);
            in_time(store.remove(&key, &token.secret)).await;
        }
    }

    /// Returns the store's token for a key, if there is a store and it responds.
    async fn stored(&self, key: &TokenKey) -> Option<StoredToken> {
        in_time(self.inner.token_store.as_ref()?.get(key)).await?
    }

    fn token_key(&self, kind: SecretKind, subject: &str) -> TokenKey {
        let key = TokenKey::new(self.base_url(), self.app_id().unwrap_or_default(), kind, subject);
        let key = match &self.inner.site.app {
            Some(app) => key.app_secret(&app.secret),
            None => key,
        };
        match (&self.inner.tenant_key, kind) {
            (Some(tenant), SecretKind::UserToken) => key.tenant(tenant),
            _ => key,
        }
    }
}

/// Returns a store's answer. A store that fails or hangs is skipped.
async fn in_time<T>(asked: BoxFuture<'_, Result<T, StoreError>>) -> Option<T> {
    tokio::time::timeout(STORE_PATIENCE, asked).await.ok()?.ok()
}

/// Converts a stored token to one with its remaining lifetime.
fn lasting(stored: StoredToken) -> Option<Fetched> {
    let left = stored.expires().duration_since(SystemTime::now()).ok()?;
    let life = stored.expires().duration_since(stored.issued()).unwrap_or_default();
    let token = Token::new(stored.secret().clone())?;
    Some(Fetched { token: Arc::new(token), at: Instant::now(), left, life })
}
