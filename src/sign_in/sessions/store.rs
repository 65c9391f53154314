//! Session stores.

use crate::client::token::{BoxFuture, StoreError, TokenKey};
use crate::secret::Secret;
use crate::wire::{Fields, Object};
use std::sync::Arc;
use std::time::Duration;

/// Stores user sessions for all processes of an app.
///
/// Unlike a [`TokenStore`](crate::client::token::TokenStore), it is not a cache: losing a session signs the user out.
///
/// # The contract
///
/// - [`swap`](Self::swap) compares and writes atomically with respect to other calls of `swap` for the key. Once it has
///   returned `true`, the session is durable: it survives a crash of the program, the system or the store.
/// - [`load`](Self::load) returns what the last `swap` wrote, complete, whichever process that was. An unreadable
///   session is an error, not `None`, since for `None` a user is told to sign in. `swap` treats it as missing, so that
///   signing in again repairs it.
/// - [`lease`](Self::lease) is given to one process at a time. It ends when it is released, when its process ends, or
///   after `life`; a store that notices the end of a process may ignore `life`.
/// - A lease that ends early, because a process was suspended for longer than `life`, must be harmless: `swap` does not
///   require one. So two processes may refresh, and the one whose refresh token the platform accepted stores its
///   session: its `swap` is repeated until it succeeds.
/// - The methods are called on other runtimes than the one the store was created on, and on several concurrently.
/// - The values are secrets: anyone who can read the store can act as its users.
///
/// `tests/support/session_contract.rs` in the repository tests a store against this contract.
pub trait SessionStore: Send + Sync {
    /// Returns the session stored under a key, if any.
    fn load<'a>(&'a self, key: &'a TokenKey) -> BoxFuture<'a, Result<Option<StoredSession>, StoreError>>;

    /// Stores a session, or removes it if `session` is `None`, provided that the stored version is `expected` (`None`
    /// if nothing is stored). Returns whether it did.
    fn swap<'a>(
        &'a self,
        key: &'a TokenKey,
        expected: Option<i64>,
        session: Option<&'a StoredSession>,
    ) -> BoxFuture<'a, Result<bool, StoreError>>;

    /// Takes the right to refresh a session, for at most `life`. Returns `None` at once if another process holds it.
    fn lease<'a>(
        &'a self,
        key: &'a TokenKey,
        life: Duration,
    ) -> BoxFuture<'a, Result<Option<Box<dyn Lease>>, StoreError>>;
}

/// The right to refresh a session. If dropped, it also ends, at once or after its life.
pub trait Lease: Send {
    /// Releases the lease. Errors are not reported: the lease ends by itself.
    fn release(self: Box<Self>) -> BoxFuture<'static, ()>;
}

impl<S: SessionStore + ?Sized> SessionStore for Arc<S> {
    fn load<'a>(&'a self, key: &'a TokenKey) -> BoxFuture<'a, Result<Option<StoredSession>, StoreError>> {
        (**self).load(key)
    }

    fn swap<'a>(
        &'a self,
        key: &'a TokenKey,
        expected: Option<i64>,
        session: Option<&'a StoredSession>,
    ) -> BoxFuture<'a, Result<bool, StoreError>> {
        (**self).swap(key, expected, session)
    }

    fn lease<'a>(
        &'a self,
        key: &'a TokenKey,
        life: Duration,
    ) -> BoxFuture<'a, Result<Option<Box<dyn Lease>>, StoreError>> {
        (**self).lease(key, life)
    }
}

/// A session as stored in a [`SessionStore`].
///
/// `Serialize` writes `{"version": 1615380573211, "text": "…"}`, and `Deserialize` reads it. `Debug` shows only the
/// version.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StoredSession {
    /// The version: successive sessions under a key have different versions.
    pub version: i64,
    /// The content to store. It is a secret, and JSON in a format internal to this crate.
    pub text: Secret,
}

impl StoredSession {
    /// Creates a session with a version.
    pub fn new(version: i64, text: impl Into<Secret>) -> Self {
        Self { version, text: text.into() }
    }
}

impl Object for StoredSession {
    fn fields(&mut self, f: &mut Fields<'_>) {
        f.field("version", &mut self.version);
        f.field("text", &mut self.text);
    }
}

crate::__impl_object! {
    StoredSession
}
