//! Several processes of one app, by a Redis server: shared tokens, shared limits, events that are handled once.
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
//! | What is shared | Trait | While the server is away |
//! |---|---|---|
//! | Tokens | [`TokenStore`](crate::client::token::TokenStore) | Each process fetches its own. |
//! | Limits | [`SharedPace`](crate::client::SharedPace) | Each process paces by itself, with the limit divided by the number of processes that were there last. |
//! | Handled events | `SeenStore`, with the feature `events` | Each process knows those it handled. One that is pushed to two of them is handled twice, and none is lost. |
//! | Sessions of users | `SessionStore`, with the feature `sign-in` | An error: nobody can say who is signed in. |
//!
//! **No call waits long for Redis.** A request is given up after [half a second](RedisBuilder::patience). After one that
//! failed the server is left alone for two seconds; then one request finds out whether it is back. A `tracing` event at
//! warn level says once per outage what is wrong and what to do; [`RedisStore::health`] and [`RedisBuilder::on_change`]
//! say it to the program. A server that comes back without its data has the limits counted anew: clients tell it what
//! they sent, and it lets nobody through for 2.5 seconds, so that all can.
//!
//! # Operation
//!
//! - **Server.** Redis 5 or later, Valkey, or what understands their Lua scripts. Each script touches one key. The clock
//!   that counts is the server's.
//! - **Cluster.** Connect by a proxy. To use one node without a proxy, choose a [prefix](RedisBuilder::prefix) in braces,
//!   such as `{feishu}:`, which puts all keys in one slot.
//! - **Memory.** About 300 bytes for a token, 150 for an event, which is kept for eight hours, and 1 to 4 KB for a limit
//!   that is in use. Every key but those of sessions expires by itself.
//! - **Persistence** is not needed for these: what is lost is fetched, or counted, again. Sessions of users do need it: a
//!   session that is lost signs its user out. Set `appendonly yes` and `appendfsync always` for them.
//! - **Eviction.** Set `maxmemory-policy noeviction`, or give it a server of its own. A limit that is evicted is
//!   counted anew, with a pause; an event that is evicted may be handled twice.
//! - **ACL.** `+evalsha +script|load +get +set +del +hget +hset +hmget +time +hello +client|setinfo +select +ping ~feishu:*`, and the
//!   user's password.
//! - **Secrecy.** The values of tokens are secrets: whoever reads them can act as the app. Protect the server, and use
//!   `rediss://`; for that, add `redis = { version = "1", features = ["tokio-rustls-comp"] }` to your own dependencies.
//! - **Staging and production** on one server are kept apart by the prefix. Apps are kept apart anyway.

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

/// The client of the `redis` crate, from which a store can be made: with TLS, credentials, a Unix socket.
pub use ::redis::Client as RedisClient;

/// How long to wait for an answer, unless told otherwise.
const PATIENCE: Duration = Duration::from_millis(500);

/// What several processes share by a Redis server. Its clones are the same store. See [the module](self).
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
    /// A store at an address, such as `redis://:password@host:6379/0`. It connects once it is used.
    ///
    /// # Errors
    /// Where the address is none, or is `rediss://` and the crate `redis` was built without TLS.
    pub fn open(url: impl IntoConnectionInfo) -> Result<Self, RedisError> {
        Ok(Self::builder(RedisClient::open(url)?).build())
    }

    /// Starts a store by a client of the crate `redis`.
    pub fn builder(client: RedisClient) -> RedisBuilder {
        RedisBuilder { client, prefix: "feishu:".to_owned(), patience: PATIENCE, on_change: None }
    }

    /// Whether the server answers, and how often it did not.
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

/// Makes a [`RedisStore`].
#[must_use = "a builder does nothing until `build` is called"]
pub struct RedisBuilder {
    client: RedisClient,
    prefix: String,
    patience: Duration,
    on_change: Option<OnChange>,
}

impl RedisBuilder {
    /// What all keys begin with: `feishu:` unless told otherwise.
    pub fn prefix(mut self, prefix: impl Into<String>) -> Self {
        self.prefix = prefix.into();
        self
    }

    /// How long to wait for an answer: 500 ms unless told otherwise. A client waits no longer than 500 ms for its turn,
    /// and no longer than two seconds for a token.
    pub fn patience(mut self, patience: Duration) -> Self {
        self.patience = patience;
        self
    }

    /// Sets what is told when the server goes away, when it is back, and when it refuses something for a new reason. It is
    /// called on the way of a call, so it has to be quick.
    pub fn on_change(mut self, tell: impl Fn(&RedisHealth) + Send + Sync + 'static) -> Self {
        self.on_change = Some(Box::new(tell));
        self
    }

    /// Makes the store. It connects once it is used.
    #[must_use]
    pub fn build(self) -> RedisStore {
        // The address holds no password.
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
