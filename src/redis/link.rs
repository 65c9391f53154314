//! The connection to the server: connections, bounded waits, and behavior while it is down.

use super::health::{Health, RedisHealth};
use crate::client::per_runtime::PerRuntime;
use crate::client::token::StoreError;
use ::redis::aio::MultiplexedConnection;
use ::redis::{AsyncConnectionConfig, Client, FromRedisValue, RedisError, ScriptInvocation};
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;
use tokio::sync::Mutex;
use tokio::time::timeout;

/// The maximum wait for a request about a session, which is not a cache.
#[cfg(feature = "sign-in")]
const PATIENCE_FOR_SESSIONS: Duration = Duration::from_secs(2);

/// The connections of a store, one per runtime.
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
    /// Shared by many concurrent requests.
    connection: MultiplexedConnection,
}

/// The importance of a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Need {
    /// There is an alternative: the request is skipped while the server is down.
    Cache,
    /// There is no alternative.
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

    /// Runs a script and returns its result. All scripts may be sent twice.
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
                // The other end may have gone away silently.
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
                    // A connection that was open for some time may have been closed because the server restarted.
                    if is_new {
                        return Err(error);
                    }
                }
                outcome => return outcome,
            }
        }
    }

    /// Returns the connection of this runtime, and whether it was just opened.
    async fn connection(&self) -> Result<(Connection, bool), RedisError> {
        let slot = self.connections.here(Mutex::default);
        // Concurrent requests wait for the same connection.
        let mut slot = slot.lock().await;
        if let Some(connection) = &*slot {
            return Ok((connection.clone(), false));
        }
        // `run` limits the wait.
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
