//! Whether the server answers, and who is told when that changes.

use crate::client::token::StoreError;
use ::redis::{ErrorKind, RedisError, ServerErrorKind};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;
use tokio::time::Instant;

/// How long a server that failed is left alone. After that one request is sent, and if it is answered, all are.
const PAUSE: Duration = Duration::from_secs(2);

/// What is told of each change.
pub(super) type OnChange = Box<dyn Fn(&RedisHealth) + Send + Sync>;

/// Whether a Redis server answers.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
#[non_exhaustive]
pub struct RedisHealth {
    /// Whether the last request was answered, or none was sent yet.
    pub is_up: bool,
    /// How often the server went away: once for each time it did not answer after it had.
    pub outages: u64,
    /// How many requests failed, or were not sent because the server was away.
    pub failures: u64,
    /// How many requests the server refused for a reason of their own, such as a key that holds something else.
    pub refusals: u64,
    /// What went wrong last, with what to do about it.
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
    /// When to send the next request, while the server is away.
    ask_at: Option<Instant>,
}

impl Health {
    /// That of a server at an address, which is shown.
    pub(super) fn new(address: String, on_change: Option<OnChange>) -> Self {
        let health = RedisHealth { is_up: true, ..RedisHealth::default() };
        Self { address, on_change, state: Mutex::new(State { health, ask_at: None }) }
    }

    pub(super) fn now(&self) -> RedisHealth {
        self.state().health.clone()
    }

    /// Whether a request may be sent.
    pub(super) fn may_ask(&self) -> Result<(), StoreError> {
        let now = Instant::now();
        let mut state = self.state();
        match state.ask_at {
            Some(at) if now < at => {
                state.health.failures += 1;
                Err("Redis did not answer a moment ago, and is left alone for two seconds".into())
            }
            Some(_) => {
                state.ask_at = Some(now + PAUSE);
                Ok(())
            }
            None => Ok(()),
        }
    }

    /// The server answered.
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

    /// A request failed.
    pub(super) fn failed(&self, error: &RedisError) -> StoreError {
        let advice = match error.kind() {
            ErrorKind::Io if error.is_connection_refusal() => "Start the server, or correct the address.",
            ErrorKind::Io => "Look at the server and the network in between.",
            ErrorKind::InvalidClientConfig => "For rediss:// enable the feature tokio-rustls-comp of the crate redis.",
            ErrorKind::AuthenticationFailed => "Correct the user and the password of the connection.",
            ErrorKind::Server(ServerErrorKind::BusyLoading) => "It is reading its data, and answers soon.",
            ErrorKind::Server(ServerErrorKind::ReadOnly | ServerErrorKind::MasterDown) => {
                "Connect to the master, not to a replica."
            }
            ErrorKind::Server(ServerErrorKind::Moved | ServerErrorKind::Ask) => {
                "It is a node of a cluster: connect by a proxy, or choose a prefix whose slot this node has."
            }
            ErrorKind::Server(ServerErrorKind::NoPerm) => "Allow the commands that `feishu_api::redis` lists.",
            _ => match error.code() {
                Some("OOM") => "Give it more memory.",
                Some("NOAUTH" | "WRONGPASS") => "Correct the user and the password of the connection.",
                Some("WRONGTYPE") => return self.refused(error, "Choose another prefix: others use these keys."),
                _ if matches!(error.kind(), ErrorKind::Server(_) | ErrorKind::Extension) => {
                    return self.refused(error, "Look at the key it names, or choose another prefix.");
                }
                _ => "Look at the server.",
            },
        };
        self.went_away(format!("{error}. {advice}"))
    }

    /// A request had no answer.
    pub(super) fn hung(&self, patience: Duration) -> StoreError {
        let advice = "Look at the server and the network in between.";
        self.went_away(format!("no answer within {} ms. {advice}", patience.as_millis()))
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

    /// The server answered, but did not do what was asked.
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
            "Redis at {address} is away: {problem} Until it is back, this process keeps its own tokens, paces its calls \
             by its share of the limits, and knows repeated events by its own memory."
        );
    }

    pub(super) fn up(address: &str) {
        tracing::info!("Redis at {address} answers again");
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
