//! Token stores, which share tokens between clients of the same app.

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

/// A boxed future, so that traits with asynchronous methods are dyn-compatible.
pub type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// The error of a store. Its text must not contain secrets.
pub type StoreError = Box<dyn StdError + Send + Sync>;

/// Shares tokens between several clients of an app: in several processes, on several machines, or in one program.
///
/// Every client keeps the tokens it uses in memory. It reads the store if it has no valid token or if its token is due
/// for renewal, and writes the tokens it fetches. So each token is fetched only once for all clients, unless several
/// clients find the store empty at the same moment: then each fetches, and the platform returns the same token to all.
///
/// **A failing store fails no call.** After an error, or two seconds without a response, the client continues as if it
/// had no store.
///
/// # The contract
///
/// - [`put`](Self::put) and [`remove`](Self::remove) each compare and write atomically with respect to other calls of
///   `put` and `remove` for the key: use a transaction, a script or a lock. Otherwise a slow client may restore an old
///   token, or remove another client's new one. Both cases recover by themselves, at the cost of a rejected call that
///   is repeated.
/// - Times are system times in milliseconds since 1970. Clock differences of less than a minute are harmless; with
///   larger differences a token may be used too long, and is replaced once the platform rejects it.
/// - A value may be dropped at any time; after its expiry it is useless. Treat unreadable values as missing.
/// - The values are secrets: anyone who can read the store can act as the app or as its users.
pub trait TokenStore: Send + Sync {
    /// Returns the value of a key, if there is one.
    fn get<'a>(&'a self, key: &'a TokenKey) -> BoxFuture<'a, Result<Option<StoredToken>, StoreError>>;

    /// Stores a token, if there is none or if [`StoredToken::is_newer_than`] says that it is newer than the stored one.
    fn put<'a>(&'a self, key: &'a TokenKey, token: &'a StoredToken) -> BoxFuture<'a, Result<(), StoreError>>;

    /// Removes a token that the platform rejected, if it is still stored: if its [`StoredToken::secret`] equals
    /// `rejected`.
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

/// The key of a token in a [`TokenStore`]. It contains no secret.
///
/// `Display` formats it as one line of printable ASCII, unique per key:
/// `https%3A%2F%2Fopen.feishu.cn/cli_a1b2/5f0c7a11//tenant_access_token/`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct TokenKey {
    /// The base URL of the platform.
    pub base_url: String,
    /// The id of the app; empty for a client without an app.
    pub app_id: String,
    /// A fingerprint of the App Secret; empty for a client without one. Clients of one app with different secrets share
    /// nothing: one of the secrets is wrong, or outdated since a reset.
    pub app_secret: String,
    /// The key of the tenant in which the client works, for a user's token; otherwise empty.
    pub tenant: String,
    /// The kind of secret.
    pub kind: SecretKind,
    /// The key of the tenant or the name of the user; empty for the app itself.
    pub subject: String,
}

impl TokenKey {
    /// Creates a key.
    pub fn new(
        base_url: impl Into<String>,
        app_id: impl Into<String>,
        kind: SecretKind,
        subject: impl Into<String>,
    ) -> Self {
        let (app_secret, tenant) = (String::new(), String::new());
        Self { base_url: base_url.into(), app_id: app_id.into(), app_secret, tenant, kind, subject: subject.into() }
    }

    /// Sets the secret of the app, of which only a fingerprint is kept.
    #[must_use]
    pub fn app_secret(mut self, secret: &Secret) -> Self {
        self.app_secret = fingerprint(&self.app_id, secret);
        self
    }

    /// Sets the key of the tenant.
    #[must_use]
    pub fn tenant(mut self, key: impl Into<String>) -> Self {
        self.tenant = key.into();
        self
    }
}

/// Returns a fingerprint that distinguishes the secrets of an app: 32 bits, which reveal almost nothing about a secret
/// of 190 bits. It is the same in every version of this crate, since stored keys outlive programs.
fn fingerprint(app_id: &str, secret: &Secret) -> String {
    // FNV-1a with the finalizer of MurmurHash3, so that every bit matters.
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

/// The kind of secret in a [`TokenStore`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SecretKind {
    /// A tenant token.
    TenantToken,
    /// An app token.
    AppToken,
    /// A user's token.
    UserToken,
    /// The token of a service other than Feishu. The client stores none.
    ServiceToken,
    /// The latest ticket that the platform pushed to a store app.
    AppTicket,
    /// The session of a user: the access token and the refresh token. Token stores do not keep sessions; a
    /// `SessionStore` does, with the feature `sign-in`.
    Session,
}

impl SecretKind {
    /// Returns the platform's name for it, for example `tenant_access_token`.
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

/// A token with its times of issue and expiry.
///
/// `Debug` does not show the token. `Serialize` writes it in the format for stores, and `Deserialize` reads it:
/// `{"token": "t-…", "issued": 1615380573211, "expires": 1615387773211}`, in milliseconds since 1970.
#[derive(Clone, Eq, Default)]
pub struct StoredToken {
    token: Secret,
    issued: i64,
    expires: i64,
}

impl StoredToken {
    /// Creates a token. Times are kept to the millisecond.
    pub fn new(token: impl Into<Secret>, issued: SystemTime, expires: SystemTime) -> Self {
        Self { token: token.into(), issued: millis(issued), expires: millis(expires) }
    }

    /// The token itself.
    pub fn secret(&self) -> &Secret {
        &self.token
    }

    /// Returns when the token was issued, or first known to be valid.
    pub fn issued(&self) -> SystemTime {
        time(self.issued)
    }

    /// Returns when the token expires.
    pub fn expires(&self) -> SystemTime {
        time(self.expires)
    }

    /// Whether this token expires later than another. Of two tokens that expire at the same time, neither is newer.
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

/// A store in memory, for several clients in one program. Its clones share the same data.
#[derive(Clone, Default)]
pub struct MemoryStore(Arc<Mutex<HashMap<TokenKey, StoredToken>>>);

/// The number of tokens at which expired ones are dropped; repeated whenever the number has doubled.
const MANY: usize = 1024;

impl MemoryStore {
    /// Creates an empty store.
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
