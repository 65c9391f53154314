//! User sessions.

use super::RedisStore;
use super::link::Need;
use super::tokens::millis;
use crate::client::random;
use crate::client::token::{BoxFuture, StoreError, TokenKey};
use crate::sign_in::{Lease, SessionStore, StoredSession};
use ::redis::Script;
use std::sync::LazyLock;
use std::time::Duration;

static LOAD: LazyLock<Script> = LazyLock::new(|| Script::new("return redis.call('HMGET', KEYS[1], 'version', 'text')"));
static SWAP: LazyLock<Script> = LazyLock::new(|| Script::new(include_str!("lua/session_swap.lua")));
static LEASE: LazyLock<Script> = LazyLock::new(|| Script::new(include_str!("lua/lease.lua")));
static RELEASE: LazyLock<Script> = LazyLock::new(|| Script::new(include_str!("lua/release.lua")));

/// Sessions are not a cache: the server is asked even if it failed recently, and needs [persistence](super#operation).
impl SessionStore for RedisStore {
    fn load<'a>(&'a self, key: &'a TokenKey) -> BoxFuture<'a, Result<Option<StoredSession>, StoreError>> {
        Box::pin(async move {
            let script = LOAD.key(self.key("session", &key.to_string()));
            let kept: (Option<String>, Option<String>) = self.run(Need::Session, &script).await?;
            match kept {
                (None, None) => Ok(None),
                (Some(version), Some(text)) => match version.parse() {
                    Ok(version) => Ok(Some(StoredSession::new(version, text))),
                    Err(_) => Err("the version of a session in Redis is not a number".into()),
                },
                _ => Err("a session in Redis lacks its version or its text".into()),
            }
        })
    }

    fn swap<'a>(
        &'a self,
        key: &'a TokenKey,
        expected: Option<i64>,
        session: Option<&'a StoredSession>,
    ) -> BoxFuture<'a, Result<bool, StoreError>> {
        Box::pin(async move {
            let version = |version: Option<i64>| version.map(|version| version.to_string()).unwrap_or_default();
            let mut script = SWAP.key(self.key("session", &key.to_string()));
            script.arg(version(expected)).arg(version(session.map(|session| session.version)));
            script.arg(session.map(|session| session.text.expose()).unwrap_or_default());
            script.arg(format!("{:016x}", random::bits()));
            self.run(Need::Session, &script).await
        })
    }

    fn lease<'a>(
        &'a self,
        key: &'a TokenKey,
        life: Duration,
    ) -> BoxFuture<'a, Result<Option<Box<dyn Lease>>, StoreError>> {
        Box::pin(async move {
            let lease = RedisLease {
                store: self.clone(),
                key: self.key("lease", &key.to_string()),
                holder: format!("{:016x}", random::bits()),
            };
            let mut script = LEASE.key(&lease.key);
            script.arg(&lease.holder).arg(millis(life));
            let is_ours: bool = self.run(Need::Session, &script).await?;
            Ok(is_ours.then(|| Box::new(lease) as Box<dyn Lease>))
        })
    }
}

/// A lease. If it is dropped, it expires after its life.
struct RedisLease {
    store: RedisStore,
    key: String,
    holder: String,
}

impl Lease for RedisLease {
    fn release(self: Box<Self>) -> BoxFuture<'static, ()> {
        Box::pin(async move {
            let mut script = RELEASE.key(&self.key);
            script.arg(&self.holder);
            let _ = self.store.run::<()>(Need::Session, &script).await;
        })
    }
}
