//! Shares tokens, limits and handled events between several processes of one app, with a Redis server.
//!
//! ```no_run
//! use feishu_api::Client;
//! use feishu_api::redis::RedisStore;
//!
//! # fn run(secret: &str) -> Result<(), Box<dyn std::error::Error>> {
//! let store = RedisStore::open("redis://redis.internal:6379")?;
//! let client = Client::builder()
//!     .app("cli_a1b2", secret)
//!     .token_store(store.clone())
//!     .shared_pacing(store.clone())
//!     .build()?;
//! # #[cfg(feature = "events")]
//! let dispatcher = feishu_api::events::Dispatcher::builder(client).seen(store).build();
//! # Ok(())
//! # }
//! ```
//!
//! | Shared | Trait | While the server is down |
//! |---|---|---|
//! | Tokens | [`TokenStore`](crate::client::token::TokenStore) | Each process fetches its own. |
//! | Limits | [`SharedPace`](crate::client::SharedPace) | Each process paces by itself, with the limit divided by the last known number of processes. |
//! | Handled events | `SeenStore`, with the feature `events` | Each process knows the events it handled. An event that is pushed to two processes is handled twice; none is lost. |
//! | Sessions of users | `SessionStore`, with the feature `sign-in` | An error, since it is unknown who is signed in. |
//!
//! **No call waits long for Redis.** A request is given up after [half a second](RedisBuilder::patience). After a
//! failure, no requests are sent for two seconds; then one request finds out whether the server has recovered. A
//! `tracing` event at warn level reports each outage once, with the problem and advice; [`RedisStore::health`] and
//! [`RedisBuilder::on_change`] report it to the program. If the server recovers without its data, the limits are
//! counted anew: clients report what they sent, and the server lets no call through for 2.5 seconds, so that all
//! clients can.
//!
//! # Operation
//!
//! - **Server.** Redis 5 or later, Valkey, or another server that supports their Lua scripts. Each script touches one
//!   key. The server's clock is used.
//! - **Cluster.** Connect through a proxy. To use a single node without a proxy, choose a
//!   [prefix](RedisBuilder::prefix) in braces, such as `{feishu}:`, which puts all keys into one slot.
//! - **Memory.** About 300 bytes per token, 150 per event, which is kept for eight hours, and 1 to 4 KB per limit in
//!   use. All keys except those of sessions expire by themselves.
//! - **Persistence** is not needed for these: lost data is fetched or counted again. User sessions do need it: a lost
//!   session signs its user out. Set `appendonly yes` and `appendfsync always` for sessions.
//! - **Eviction.** Set `maxmemory-policy noeviction`, or use a dedicated server. An evicted limit is counted anew,
//!   after a pause; an evicted event may be handled twice.
//! - **ACL.** `+evalsha +script|load +get +set +del +hget +hset +hmget +time +hello +client|setinfo +select +ping ~feishu:*`, and the
//!   user's password.
//! - **Secrecy.** The values of tokens are secrets: anyone who can read them can act as the app. Protect the server,
//!   and use `rediss://`; for that, add `redis = { version = "1", features = ["tokio-rustls-comp"] }` to your own
//!   dependencies.
//! - **Staging and production** on one server are separated by the prefix. Apps are always separated.

mod health;
mod link;
mod pace;
#[cfg(feature = "events")]
mod seen;
#[cfg(feature = "sign-in")]
mod sessions;
mod tokens;

pub use health::RedisHealth;

use crate::client::token::StoreError;
use ::redis::{FromRedisValue, IntoConnectionInfo, RedisError, ScriptInvocation};
use health::{Health, OnChange};
use link::{Link, Need};
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

/// The client of the `redis` crate, from which a store can be built: with TLS, credentials, or a Unix socket.
pub use ::redis::Client as RedisClient;

/// The default maximum wait for a response.
const PATIENCE: Duration = Duration::from_millis(500);

/// A store that several processes share through a Redis server. Its clones share the same connections. See [the
/// module](self).
#[derive(Clone)]
pub struct RedisStore {
    inner: Arc<Inner>,
}

struct Inner {
    link: Link,
    prefix: String,
    #[cfg(feature = "events")]
    seen: crate::events::MemorySeen,
}

impl RedisStore {
    /// Opens a store at a URL, such as `redis://:password@host:6379/0`. It connects when it is first used.
    ///
    /// # Errors
    /// Fails if the URL is invalid, or if it is `rediss://` and the crate `redis` was built without TLS.
    pub fn open(url: impl IntoConnectionInfo) -> Result<Self, RedisError> {
        Ok(Self::builder(RedisClient::open(url)?).build())
    }

    /// Creates a builder for a store with a client of the crate `redis`.
    pub fn builder(client: RedisClient) -> RedisBuilder {
        RedisBuilder { client, prefix: "feishu:".to_owned(), patience: PATIENCE, on_change: None }
    }

    /// Returns whether the server responds, and how often it failed.
    pub fn health(&self) -> RedisHealth {
        self.inner.link.health()
    }

    fn key(&self, kind: &str, name: &str) -> String {
        format!("{}{kind}:{name}", self.inner.prefix)
    }

    async fn run<T: FromRedisValue>(&self, need: Need, script: &ScriptInvocation<'_>) -> Result<T, StoreError> {
        self.inner.link.run(need, script).await
    }
}

impl fmt::Debug for RedisStore {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RedisStore")
            .field("prefix", &self.inner.prefix)
            .field("health", &self.health())
            .finish_non_exhaustive()
    }
}

/// Builds a [`RedisStore`].
#[must_use = "a builder does nothing until `build` is called"]
pub struct RedisBuilder {
    client: RedisClient,
    prefix: String,
    patience: Duration,
    on_change: Option<OnChange>,
}

impl RedisBuilder {
    /// Sets the prefix of all keys. The default is `feishu:`.
    pub fn prefix(mut self, prefix: impl Into<String>) -> Self {
        self.prefix = prefix.into();
        self
    }

    /// Sets the maximum wait for a response. The default is 500 ms. A client waits at most 500 ms for its turn, and at
    /// most two seconds for a token.
    pub fn patience(mut self, patience: Duration) -> Self {
        self.patience = patience;
        self
    }

    /// Sets a function that is called when the server goes down, recovers, or refuses something for a new reason. It is
    /// called during calls, so it must be fast.
    pub fn on_change(mut self, tell: impl Fn(&RedisHealth) + Send + Sync + 'static) -> Self {
        self.on_change = Some(Box::new(tell));
        self
    }

    /// Builds the store. It connects when it is first used.
    #[must_use]
    pub fn build(self) -> RedisStore {
        // The address does not contain a password.
        let address = self.client.get_connection_info().addr().to_string();
        let link = Link::new(self.client, self.patience, Health::new(address, self.on_change));
        RedisStore {
            inner: Arc::new(Inner {
                link,
                prefix: self.prefix,
                #[cfg(feature = "events")]
                seen: crate::events::MemorySeen::default(),
            }),
        }
    }
}

impl fmt::Debug for RedisBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RedisBuilder")
            .field("prefix", &self.prefix)
            .field("patience", &self.patience)
            .finish_non_exhaustive()
    }
}
