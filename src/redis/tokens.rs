//! Tokens.

use super::RedisStore;
use super::link::Need;
use crate::client::token::{BoxFuture, StoreError, StoredToken, TokenKey, TokenStore};
use crate::secret::Secret;
use ::redis::Script;
use std::sync::LazyLock;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

static GET: LazyLock<Script> = LazyLock::new(|| Script::new("return redis.call('GET', KEYS[1])"));
static PUT: LazyLock<Script> = LazyLock::new(|| Script::new(include_str!("lua/token_put.lua")));
static REMOVE: LazyLock<Script> = LazyLock::new(|| Script::new(include_str!("lua/token_remove.lua")));

/// How long a token is kept after its expiry, since clocks differ.
const SPARE: Duration = Duration::from_secs(60);

impl TokenStore for RedisStore {
    fn get<'a>(&'a self, key: &'a TokenKey) -> BoxFuture<'a, Result<Option<StoredToken>, StoreError>> {
        Box::pin(async move {
            let kept: Option<Vec<u8>> = self.run(Need::Cache, &GET.key(self.token(key))).await?;
            // Unreadable values are treated as missing.
            Ok(kept.and_then(|kept| serde_json::from_slice(&kept).ok()))
        })
    }

    fn put<'a>(&'a self, key: &'a TokenKey, token: &'a StoredToken) -> BoxFuture<'a, Result<(), StoreError>> {
        Box::pin(async move {
            let life = token.expires().duration_since(SystemTime::now()).unwrap_or_default() + SPARE;
            let end = token.expires().duration_since(UNIX_EPOCH).unwrap_or_default();
            let mut script = PUT.key(self.token(key));
            script.arg(serde_json::to_string(token)?).arg(millis(end)).arg(millis(life));
            self.run(Need::Cache, &script).await
        })
    }

    fn remove<'a>(&'a self, key: &'a TokenKey, rejected: &'a Secret) -> BoxFuture<'a, Result<(), StoreError>> {
        Box::pin(async move {
            let mut script = REMOVE.key(self.token(key));
            script.arg(rejected.expose());
            self.run(Need::Cache, &script).await
        })
    }
}

impl RedisStore {
    fn token(&self, key: &TokenKey) -> String {
        self.key("token", &key.to_string())
    }
}

/// Converts a time to milliseconds, at least one, since Redis does not accept zero.
pub(super) fn millis(time: Duration) -> u64 {
    u64::try_from(time.as_millis()).unwrap_or(u64::MAX >> 12).clamp(1, u64::MAX >> 12)
}
