//! The way to the server: connections, bounded waits, and what to do while it is away.

use super::health::{Health, RedisHealth};
use crate::client::per_runtime::PerRuntime;
use crate::client::token::StoreError;
use ::redis::aio::MultiplexedConnection;
use ::redis::{AsyncConnectionConfig, Client, FromRedisValue, RedisError, ScriptInvocation};
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;
use tokio::sync::Mutex;
use tokio::time::timeout;

/// How long to wait for an answer about a session, which is no cache.
#[cfg(feature = "sign-in")]
const PATIENCE_FOR_SESSIONS: Duration = Duration::from_secs(2);

/// The connections of a store, one for each runtime.
pub(super) struct Link {
    client: Client,
    patience: Duration,
    connections: PerRuntime<Mutex<Option<Connection>>>,
    serial: AtomicU64,
    health: Health,
}

#[derive(Clone)]
struct Connection {
    serial: u64,
    /// Many requests share it at a time.
    connection: MultiplexedConnection,
}

/// How much an answer is worth.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Need {
    /// There is a way without it: it is not asked for while the server is away.
    Cache,
    /// There is none.
    #[cfg(feature = "sign-in")]
    Session,
}

impl Link {
    pub(super) fn new(client: Client, patience: Duration, health: Health) -> Self {
        Self { client, patience, connections: PerRuntime::default(), serial: AtomicU64::new(0), health }
    }

    pub(super) fn health(&self) -> RedisHealth {
        self.health.now()
    }

    /// What a script answers. All scripts may be sent twice.
    pub(super) async fn run<T: FromRedisValue>(
        &self,
        need: Need,
        script: &ScriptInvocation<'_>,
    ) -> Result<T, StoreError> {
        let patience = match need {
            Need::Cache => {
                self.health.may_ask()?;
                self.patience
            }
            #[cfg(feature = "sign-in")]
            Need::Session => PATIENCE_FOR_SESSIONS,
        };
        let mut used = None;
        match timeout(patience, self.invoke(script, &mut used)).await {
            Ok(Ok(answer)) => {
                self.health.answered();
                Ok(answer)
            }
            Ok(Err(error)) => Err(self.health.failed(&error)),
            Err(_) => {
                // The other end may be gone without a word.
                if let Some(serial) = used {
                    self.forget(serial).await;
                }
                Err(self.health.hung(patience))
            }
        }
    }

    async fn invoke<T: FromRedisValue>(
        &self,
        script: &ScriptInvocation<'_>,
        used: &mut Option<u64>,
    ) -> Result<T, RedisError> {
        loop {
            let (mut connection, is_new) = self.connection().await?;
            *used = Some(connection.serial);
            let outcome = script.invoke_async(&mut connection.connection).await;
            match outcome {
                Err(error) if error.is_io_error() || error.is_unrecoverable_error() => {
                    self.forget(connection.serial).await;
                    // One that was open for a while may have been closed since: the server was restarted.
                    if is_new {
                        return Err(error);
                    }
                }
                outcome => return outcome,
            }
        }
    }

    /// The connection of this runtime, and whether it was just opened.
    async fn connection(&self) -> Result<(Connection, bool), RedisError> {
        let slot = self.connections.here(Mutex::default);
        // Whoever comes meanwhile waits for the same connection.
        let mut slot = slot.lock().await;
        if let Some(connection) = &*slot {
            return Ok((connection.clone(), false));
        }
        // `run` says how long to wait.
        let config = AsyncConnectionConfig::new().set_connection_timeout(None).set_response_timeout(None);
        let connection = self.client.get_multiplexed_async_connection_with_config(&config).await?;
        let connection = Connection { serial: self.serial.fetch_add(1, Ordering::Relaxed), connection };
        *slot = Some(connection.clone());
        Ok((connection, true))
    }

    async fn forget(&self, serial: u64) {
        let slot = self.connections.here(Mutex::default);
        let mut slot = slot.lock().await;
        if slot.as_ref().is_some_and(|connection| connection.serial == serial) {
            *slot = None;
        }
    }
}
