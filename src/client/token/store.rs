//! Where tokens are kept for other clients of the same app.

use crate::endpoint::TokenKind;
use crate::percent;
use crate::secret::Secret;
use crate::wire::{Fields, Object};
use std::collections::HashMap;
use std::error::Error as StdError;
use std::fmt;
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

/// A future in a box, so that traits with asynchronous methods can be made into objects.
pub type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// Why a store could not do what it was asked. Its text must hold no secret.
pub type StoreError = Box<dyn StdError + Send + Sync>;

/// Keeps tokens where several clients of an app find them: processes, machines, or just two clients in a program.
///
/// Every client holds the tokens it uses in memory. It looks into the store when it has none that is good, or when its
/// own is to be renewed, and puts what it fetched there. So a token is fetched once for all of them, except where
/// several find the store empty at the same moment: then each fetches, and the platform answers all the same token.
///
/// **A store that fails fails no call.** After an error, and after two seconds without an answer, the client goes on
/// as if it had no store.
///
/// # The contract
///
/// - [`put`](Self::put) and [`remove`](Self::remove) each compare and write in one step, which no other `put` or
///   `remove` of the key comes between: a transaction, a script, a lock. Otherwise a slow client brings back an old
///   token, or removes another's new one. Either heals itself, at the price of a rejected call that is replayed.
/// - Times are those of the system clock, in milliseconds since 1970. Clocks that differ by less than a minute do no
///   harm; with larger differences a token may be used too long, and is then replaced once the platform rejects it.
/// - A value may be dropped at any time: after its end it is of no use. What cannot be read is to be taken as missing.
/// - The values are secrets: whoever reads the store can act as the app, or as its users.
pub trait TokenStore: Send + Sync {
    /// What is kept under a key, if there is anything.
    fn get<'a>(&'a self, key: &'a TokenKey) -> BoxFuture<'a, Result<Option<StoredToken>, StoreError>>;

    /// Keeps a token, unless the one it holds is as new: where [`StoredToken::is_newer_than`] says so, or there is none.
    fn put<'a>(&'a self, key: &'a TokenKey, token: &'a StoredToken) -> BoxFuture<'a, Result<(), StoreError>>;

    /// Removes a token that the platform rejected, if it is still the one that is kept: where
    /// [`StoredToken::secret`] equals `rejected`.
    fn remove<'a>(&'a self, key: &'a TokenKey, rejected: &'a Secret) -> BoxFuture<'a, Result<(), StoreError>>;
}

impl<S: TokenStore + ?Sized> TokenStore for Arc<S> {
    fn get<'a>(&'a self, key: &'a TokenKey) -> BoxFuture<'a, Result<Option<StoredToken>, StoreError>> {
        (**self).get(key)
    }

    fn put<'a>(&'a self, key: &'a TokenKey, token: &'a StoredToken) -> BoxFuture<'a, Result<(), StoreError>> {
        (**self).put(key, token)
    }

    fn remove<'a>(&'a self, key: &'a TokenKey, rejected: &'a Secret) -> BoxFuture<'a, Result<(), StoreError>> {
        (**self).remove(key, rejected)
    }
}

/// What a [`TokenStore`] keeps a token under. It holds no secret.
///
/// `Display` writes it as one line of printable ASCII, different for different keys:
/// `https%3A%2F%2Fopen.feishu.cn/cli_a1b2/5f0c7a11//tenant_access_token/`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct TokenKey {
    /// The base URL of the platform.
    pub base_url: String,
    /// The id of the app; empty for a client that has none.
    pub app_id: String,
    /// A fingerprint of the App Secret; empty for a client that has none. Clients of one app with different secrets share
    /// nothing: one of them is wrong, or from before the secret was reset.
    pub app_secret: String,
    /// The key of the tenant that the client works in, for a user's token; else empty.
    pub tenant: String,
    /// What is kept.
    pub kind: SecretKind,
    /// For whom: the key of the tenant, or the name of the user; empty where it is the app alone.
    pub subject: String,
}

impl TokenKey {
    /// A key.
    pub fn new(
        base_url: impl Into<String>,
        app_id: impl Into<String>,
        kind: SecretKind,
        subject: impl Into<String>,
    ) -> Self {
        let (app_secret, tenant) = (String::new(), String::new());
        Self { base_url: base_url.into(), app_id: app_id.into(), app_secret, tenant, kind, subject: subject.into() }
    }

    /// The same for an app of this secret, of which it keeps a fingerprint.
    #[must_use]
    pub fn app_secret(mut self, secret: &Secret) -> Self {
        self.app_secret = fingerprint(&self.app_id, secret);
        self
    }

    /// The same in the tenant of this key.
    #[must_use]
    pub fn tenant(mut self, key: impl Into<String>) -> Self {
        self.tenant = key.into();
        self
    }
}

/// What tells the secrets of an app apart: 32 bits, so that it tells next to nothing of a secret of 190. It is the same
/// in every version of this crate, for keys outlive programs.
fn fingerprint(app_id: &str, secret: &Secret) -> String {
    // FNV-1a, and the last steps of MurmurHash3, so that every bit counts.
    let bytes = app_id.bytes().chain([0]).chain(secret.expose().bytes());
    let mut hash =
        bytes.fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3));
    hash = (hash ^ (hash >> 33)).wrapping_mul(0xff51_afd7_ed55_8ccd);
    hash = (hash ^ (hash >> 33)).wrapping_mul(0xc4ce_b9fe_1a85_ec53);
    format!("{:08x}", hash >> 32)
}

impl fmt::Display for TokenKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [base_url, app_id, app_secret, tenant, subject] =
            [&self.base_url, &self.app_id, &self.app_secret, &self.tenant, &self.subject]
                .map(|part| percent::segment(part));
        write!(f, "{base_url}/{app_id}/{app_secret}/{tenant}/{}/{subject}", self.kind.as_str())
    }
}

/// What a [`TokenStore`] keeps.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SecretKind {
    /// A tenant token.
    TenantToken,
    /// An app token.
    AppToken,
    /// A user's token.
    UserToken,
    /// The token of a service that is not one of Feishu's. The client keeps none.
    ServiceToken,
    /// The ticket the platform pushed to a store app last.
    AppTicket,
    /// The session of a user: their access token and what refreshes it. No token store keeps one: that is for a
    /// `SessionStore`, with the feature `sign-in`.
    Session,
}

impl SecretKind {
    /// The name the platform gives it, for example `tenant_access_token`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::TenantToken => TokenKind::Tenant.as_str(),
            Self::AppToken => TokenKind::App.as_str(),
            Self::UserToken => TokenKind::User.as_str(),
            Self::ServiceToken => TokenKind::Service.as_str(),
            Self::AppTicket => "app_ticket",
            Self::Session => "session",
        }
    }
}

impl From<TokenKind> for SecretKind {
    fn from(kind: TokenKind) -> Self {
        match kind {
            TokenKind::Tenant => Self::TenantToken,
            TokenKind::App => Self::AppToken,
            TokenKind::User => Self::UserToken,
            TokenKind::Service => Self::ServiceToken,
        }
    }
}

/// A token with the times it lives between.
///
/// `Debug` does not show the token. `Serialize` writes it, for that is how a store keeps it, and `Deserialize` reads
/// that back: `{"token": "t-…", "issued": 1615380573211, "expires": 1615387773211}`, in milliseconds since 1970.
#[derive(Clone, Eq, Default)]
pub struct StoredToken {
    token: Secret,
    issued: i64,
    expires: i64,
}

impl StoredToken {
    /// A token. Times are kept to the millisecond.
    pub fn new(token: impl Into<Secret>, issued: SystemTime, expires: SystemTime) -> Self {
        Self { token: token.into(), issued: millis(issued), expires: millis(expires) }
    }

    /// The token itself.
    pub fn secret(&self) -> &Secret {
        &self.token
    }

    /// Since when it lives, or is known to live.
    pub fn issued(&self) -> SystemTime {
        time(self.issued)
    }

    /// When its life ends.
    pub fn expires(&self) -> SystemTime {
        time(self.expires)
    }

    /// Whether it lives longer than another one. Of two that end at the same time neither is newer.
    pub fn is_newer_than(&self, other: &Self) -> bool {
        self.expires > other.expires
    }
}

fn millis(time: SystemTime) -> i64 {
    let since = time.duration_since(UNIX_EPOCH).unwrap_or_default();
    i64::try_from(since.as_millis()).unwrap_or(i64::MAX)
}

fn time(millis: i64) -> SystemTime {
    let since = Duration::from_millis(u64::try_from(millis).unwrap_or_default());
    UNIX_EPOCH.checked_add(since).unwrap_or(UNIX_EPOCH)
}

impl Object for StoredToken {
    fn fields(&mut self, f: &mut Fields<'_>) {
        f.field("token", &mut self.token);
        f.field("issued", &mut self.issued);
        f.field("expires", &mut self.expires);
    }
}

crate::__impl_object! {
    StoredToken
}

/// A store in memory, for several clients in one program. Its clones are the same store.
#[derive(Clone, Default)]
pub struct MemoryStore(Arc<Mutex<HashMap<TokenKey, StoredToken>>>);

/// With this many tokens, and whenever their number has doubled, those that are over are dropped.
const MANY: usize = 1024;

impl MemoryStore {
    /// A store without anything in it.
    pub fn new() -> Self {
        Self::default()
    }

    fn tokens(&self) -> MutexGuard<'_, HashMap<TokenKey, StoredToken>> {
        // No code that can panic runs under this lock.
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl TokenStore for MemoryStore {
    fn get<'a>(&'a self, key: &'a TokenKey) -> BoxFuture<'a, Result<Option<StoredToken>, StoreError>> {
        Box::pin(async move { Ok(self.tokens().get(key).cloned()) })
    }

    fn put<'a>(&'a self, key: &'a TokenKey, token: &'a StoredToken) -> BoxFuture<'a, Result<(), StoreError>> {
        Box::pin(async move {
            let mut tokens = self.tokens();
            if tokens.get(key).is_none_or(|kept| token.is_newer_than(kept)) {
                if tokens.len() >= MANY && tokens.len().is_power_of_two() {
                    let now = millis(SystemTime::now());
                    tokens.retain(|_, token| token.expires > now);
                }
                tokens.insert(key.clone(), token.clone());
            }
            Ok(())
        })
    }

    fn remove<'a>(&'a self, key: &'a TokenKey, rejected: &'a Secret) -> BoxFuture<'a, Result<(), StoreError>> {
        Box::pin(async move {
            let mut tokens = self.tokens();
            if tokens.get(key).is_some_and(|kept| kept.secret() == rejected) {
                tokens.remove(key);
            }
            Ok(())
        })
    }
}

impl fmt::Debug for MemoryStore {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.tokens().keys()).finish()
    }
}
