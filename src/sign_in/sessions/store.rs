//! Where sessions are kept.

use crate::client::token::{BoxFuture, StoreError, TokenKey};
use crate::secret::Secret;
use crate::wire::{Fields, Object};
use std::sync::Arc;
use std::time::Duration;

/// Keeps the sessions of users where all processes of an app find them.
///
/// Unlike a [`TokenStore`](crate::client::token::TokenStore) it is no cache: what it loses signs a user out.
///
/// # The contract
///
/// - [`swap`](Self::swap) compares and writes in one step, which no other `swap` of the key comes between. Once it has
///   said `true`, the session is durable: it is there after a crash of the program, the system or the store.
/// - [`load`](Self::load) gives what the last `swap` wrote, whole, whichever process that was. A session that cannot be
///   read is an error, not `None`: for `None`, a user is told to sign in. To `swap` it is as good as nothing, so that who
///   signs in again mends it.
/// - [`lease`](Self::lease) is given to one at a time, among all processes. It ends when it is released, when its
///   process ends, or after `life`; a store that notices the end of a process need not look at `life`.
/// - A lease that ends early, because a process was stopped for longer than `life`, must not be a danger: `swap` does not
///   ask for one. So two processes may then refresh, and the one whose refresh token the platform took keeps its session:
///   its `swap` is repeated until it is done.
/// - The methods are called on other runtimes than the one the store was made on, and on several at a time.
/// - The values are secrets: whoever reads the store can act as its users.
///
/// `tests/support/session_contract.rs` in the repository tries a store by this contract.
pub trait SessionStore: Send + Sync {
    /// What is kept under a key, if there is anything.
    fn load<'a>(&'a self, key: &'a TokenKey) -> BoxFuture<'a, Result<Option<StoredSession>, StoreError>>;

    /// Keeps a session, or removes what is kept where `session` is `None`, if the version of what is kept is
    /// `expected`; `None` stands for nothing kept. Whether it was.
    fn swap<'a>(
        &'a self,
        key: &'a TokenKey,
        expected: Option<i64>,
        session: Option<&'a StoredSession>,
    ) -> BoxFuture<'a, Result<bool, StoreError>>;

    /// Takes the right to refresh a session, for `life` at most, unless somebody has it: then `None`, at once.
    fn lease<'a>(
        &'a self,
        key: &'a TokenKey,
        life: Duration,
    ) -> BoxFuture<'a, Result<Option<Box<dyn Lease>>, StoreError>>;
}

/// The right to refresh a session. Dropped, it ends as well, at once or after its life.
pub trait Lease: Send {
    /// Gives it back. What goes wrong with that is not told: it ends by itself.
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

/// A session as a [`SessionStore`] keeps it.
///
/// `Serialize` writes `{"version": 1615380573211, "text": "…"}`, and `Deserialize` reads that back. `Debug` shows the
/// version alone.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StoredSession {
    /// Its version: no two sessions that are kept under a key one after the other have the same.
    pub version: i64,
    /// What to keep. It is a secret, and JSON of which only this crate knows the shape.
    pub text: Secret,
}

impl StoredSession {
    /// A session of a version.
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
