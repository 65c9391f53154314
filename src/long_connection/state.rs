//! What can be observed of a long connection, and how it is stopped from outside.

use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};
use tokio::sync::watch;
use tokio::time::Instant;

/// What a long connection is doing.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum State {
    /// It was not run yet.
    Idle,
    /// It asks for an address and connects.
    Connecting,
    /// It is connected, and receives events.
    Connected,
    /// It waits for the next attempt.
    Waiting {
        /// Until when.
        until: Instant,
        /// Why there is no connection.
        why: String,
    },
    /// It finishes what it received, and closes.
    Closing,
    /// It came to its end.
    Stopped,
}

/// Observes and stops a [`LongConnection`](super::LongConnection). Clones are for the same one.
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

    /// What the connection is doing.
    pub fn state(&self) -> State {
        self.0.state.borrow().clone()
    }

    /// The states from now on, to wait for.
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

    /// When the last event came; `None` where none did. A bot that has been told nothing for an unusual time, though it
    /// is connected, is worth a look.
    pub fn last_event(&self) -> Option<Instant> {
        self.times(|times| times.event)
    }

    /// When the server answered the last question whether it is there.
    pub fn last_pong(&self) -> Option<Instant> {
        self.times(|times| times.pong)
    }

    /// How many connections came about so far.
    pub fn connections(&self) -> u64 {
        self.times(|times| times.connections)
    }

    /// Stops it: no more events are taken, the handlers are finished, the connection is closed, and
    /// [`run`](super::LongConnection::run) returns. It does not wait for that.
    pub fn shutdown(&self) {
        self.0.stop.send_replace(true);
    }

    /// Waits until it is to stop.
    pub(super) async fn stopped(&self) {
        // The sender lives as long as this handle does.
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
