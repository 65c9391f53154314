//! Tracks whether the server responds, and reports changes.

use crate::client::token::StoreError;
use ::redis::{ErrorKind, RedisError, ServerErrorKind};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;
use tokio::time::Instant;

/// The pause after a failure. Then one request is sent; if it succeeds, all are sent again.
const PAUSE: Duration = Duration::from_secs(2);

/// The callback for changes.
pub(super) type OnChange = Box<dyn Fn(&RedisHealth) + Send + Sync>;

/// The health of a Redis server.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
#[non_exhaustive]
pub struct RedisHealth {
    /// Whether the last request was answered, or no request was sent yet.
    pub is_up: bool,
    /// The number of outages: the times that the server stopped responding.
    pub outages: u64,
    /// The number of requests that failed, or that were not sent because the server was down.
    pub failures: u64,
    /// The number of requests that the server refused for a reason specific to them, such as a key with a value of
    /// another type.
    pub refusals: u64,
    /// The last problem, with advice.
    pub problem: Option<String>,
}

/// The health of a store.
pub(super) struct Health {
    address: String,
    on_change: Option<OnChange>,
    state: Mutex<State>,
}

struct State {
    health: RedisHealth,
    /// When to send the next request, while the server is down.
    ask_at: Option<Instant>,
}

impl Health {
    /// Creates the health of a server at an address, which is shown.
    pub(super) fn new(address: String, on_change: Option<OnChange>) -> Self {
        let health = RedisHealth { is_up: true, ..RedisHealth::default() };
        Self { address, on_change, state: Mutex::new(State { health, ask_at: None }) }
    }

    pub(super) fn now(&self) -> RedisHealth {
        self.state().health.clone()
    }

    /// Checks whether a request may be sent.
    pub(super) fn may_ask(&self) -> Result<(), StoreError> {
        let now = Instant::now();
        let mut state = self.state();
        match state.ask_at {
            Some(at) if now < at => {
                state.health.failures += 1;
                Err("Redis failed recently; no requests are sent for two seconds".into())
            }
            Some(_) => {
                state.ask_at = Some(now + PAUSE);
                Ok(())
            }
            None => Ok(()),
        }
    }

    /// Records that the server answered.
    pub(super) fn answered(&self) {
        let mut state = self.state();
        if state.ask_at.take().is_some() {
            state.health.is_up = true;
            let health = state.health.clone();
            drop(state);
            trace::up(&self.address);
            self.tell(&health);
        }
    }

    /// Records a failed request.
    pub(super) fn failed(&self, error: &RedisError) -> StoreError {
        let advice = match error.kind() {
            ErrorKind::Io if error.is_connection_refusal() => "Start the server, or fix the address.",
            ErrorKind::Io => "Check the server and the network.",
            ErrorKind::InvalidClientConfig => "For rediss://, enable the feature tokio-rustls-comp of the crate redis.",
            ErrorKind::AuthenticationFailed => "Fix the user and password of the connection.",
            ErrorKind::Server(ServerErrorKind::BusyLoading) => {
                "The server is loading its data; this should resolve soon."
            }
            ErrorKind::Server(ServerErrorKind::ReadOnly | ServerErrorKind::MasterDown) => {
                "Connect to the master, not to a replica."
            }
            ErrorKind::Server(ServerErrorKind::Moved | ServerErrorKind::Ask) => {
                "The server is a cluster node: connect through a proxy, or choose a prefix whose slot is on this node."
            }
            ErrorKind::Server(ServerErrorKind::NoPerm) => {
                "Allow the commands listed in the documentation of `feishu_api::redis`."
            }
            _ => match error.code() {
                Some("OOM") => "Give the server more memory.",
                Some("NOAUTH" | "WRONGPASS") => "Fix the user and password of the connection.",
                Some("WRONGTYPE") => {
                    return self.refused(error, "Choose another prefix: another program uses these keys.");
                }
                _ if matches!(error.kind(), ErrorKind::Server(_) | ErrorKind::Extension) => {
                    return self.refused(error, "Check the key in the error, or choose another prefix.");
                }
                _ => "Check the server.",
            },
        };
        self.went_away(format!("{error}. {advice}"))
    }

    /// Records that a request was not answered in time.
    pub(super) fn hung(&self, patience: Duration) -> StoreError {
        let advice = "Check the server and the network.";
        self.went_away(format!("no response within {} ms. {advice}", patience.as_millis()))
    }

    fn went_away(&self, problem: String) -> StoreError {
        let mut state = self.state();
        let was_up = state.health.is_up;
        state.ask_at = Some(Instant::now() + PAUSE);
        state.health.is_up = false;
        state.health.failures += 1;
        state.health.outages += u64::from(was_up);
        state.health.problem = Some(problem.clone());
        let health = state.health.clone();
        drop(state);
        if was_up {
            trace::down(&self.address, &problem);
            self.tell(&health);
        }
        problem.into()
    }

    /// Records that the server refused a request.
    fn refused(&self, error: &RedisError, advice: &str) -> StoreError {
        self.answered();
        let problem = format!("{error}. {advice}");
        let mut state = self.state();
        state.health.refusals += 1;
        let is_new = state.health.problem.as_ref() != Some(&problem);
        state.health.problem = Some(problem.clone());
        let health = state.health.clone();
        drop(state);
        if is_new {
            trace::refused(&self.address, &problem);
            self.tell(&health);
        }
        problem.into()
    }

    fn tell(&self, health: &RedisHealth) {
        if let Some(on_change) = &self.on_change {
            on_change(health);
        }
    }

    fn state(&self) -> MutexGuard<'_, State> {
        // No code that can panic runs under this lock.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(feature = "tracing")]
mod trace {
    pub(super) fn down(address: &str, problem: &str) {
        tracing::warn!(
            "Redis at {address} is down: {problem} Until it recovers, this process keeps its own tokens, paces its calls \
             within its share of the limits, and detects repeated events in memory."
        );
    }

    pub(super) fn up(address: &str) {
        tracing::info!("Redis at {address} responds again");
    }

    pub(super) fn refused(address: &str, problem: &str) {
        tracing::warn!("Redis at {address} refused a request: {problem}");
    }
}

#[cfg(not(feature = "tracing"))]
mod trace {
    pub(super) fn down(_: &str, _: &str) {}
    pub(super) fn up(_: &str) {}
    pub(super) fn refused(_: &str, _: &str) {}
}
