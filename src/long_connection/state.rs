//! Observes a long connection, and stops it.

use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};
use tokio::sync::watch;
use tokio::time::Instant;

/// The state of a long connection.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum State {
    /// Not started yet.
    Idle,
    /// Requesting an address and connecting.
    Connecting,
    /// Connected and receiving events.
    Connected,
    /// Waiting for the next attempt.
    Waiting {
        /// The time of the next attempt.
        until: Instant,
        /// The reason why there is no connection.
        why: String,
    },
    /// Finishing received events and closing.
    Closing,
    /// Stopped.
    Stopped,
}

/// Observes and stops a [`LongConnection`](super::LongConnection). Clones refer to the same connection.
#[derive(Clone)]
pub struct Handle(Arc<Shared>);

pub(super) struct Shared {
    state: watch::Sender<State>,
    stop: watch::Sender<bool>,
    times: Mutex<Times>,
}

#[derive(Clone, Copy, Default)]
struct Times {
    event: Option<Instant>,
    pong: Option<Instant>,
    connections: u64,
}

impl Handle {
    pub(super) fn new() -> Self {
        let (state, stop) = (watch::Sender::new(State::Idle), watch::Sender::new(false));
        Self(Arc::new(Shared { state, stop, times: Mutex::default() }))
    }

    /// Returns the current state.
    pub fn state(&self) -> State {
        self.0.state.borrow().clone()
    }

    /// Returns a receiver of state changes.
    ///
    /// ```
    /// use feishu_api::long_connection::{Handle, State};
    ///
    /// async fn connected(handle: &Handle) {
    ///     let _ = handle.subscribe().wait_for(|state| *state == State::Connected).await;
    /// }
    /// ```
    pub fn subscribe(&self) -> watch::Receiver<State> {
        self.0.state.subscribe()
    }

    /// Returns when the last event arrived; `None` if there was none. If a connected bot has received no events for an
    /// unusually long time, its subscriptions may be worth checking.
    pub fn last_event(&self) -> Option<Instant> {
        self.times(|times| times.event)
    }

    /// Returns when the server last answered a ping.
    pub fn last_pong(&self) -> Option<Instant> {
        self.times(|times| times.pong)
    }

    /// Returns the number of connections opened so far.
    pub fn connections(&self) -> u64 {
        self.times(|times| times.connections)
    }

    /// Stops the connection: no more events are received, running handlers are finished, the connection is closed, and
    /// [`run`](super::LongConnection::run) returns. This method does not wait for that.
    pub fn shutdown(&self) {
        self.0.stop.send_replace(true);
    }

    /// Waits until the connection is to be stopped.
    pub(super) async fn stopped(&self) {
        // The sender lives as long as this handle.
        let _ = self.0.stop.subscribe().wait_for(|stop| *stop).await;
    }

    pub(super) fn is_stopped(&self) -> bool {
        *self.0.stop.borrow()
    }

    pub(super) fn set(&self, state: State) {
        self.0.state.send_replace(state);
    }

    pub(super) fn note_event(&self) {
        self.times(|times| times.event = Some(Instant::now()));
    }

    pub(super) fn note_pong(&self) {
        self.times(|times| times.pong = Some(Instant::now()));
    }

    pub(super) fn note_connection(&self) {
        self.times(|times| times.connections += 1);
    }

    fn times<T>(&self, visit: impl FnOnce(&mut Times) -> T) -> T {
        // No code that can panic runs under this lock.
        visit(&mut self.0.times.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

impl fmt::Debug for Handle {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Handle").field("state", &self.state()).finish_non_exhaustive()
    }
}
