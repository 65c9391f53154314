//! The long connection, against a scripted server.

#![allow(clippy::unwrap_used, clippy::panic, reason = "clippy.toml lets tests do so; this is for what they share")]

mod events;
mod frames;
mod reconnect;
mod sandbox;
mod secrets;
mod server;
mod shutdown;
mod watchdog;

use feishu_api::events::{Dispatcher, Event};
use feishu_api::long_connection::{Error, Handle, LongConnection, State};
use std::sync::{Arc, Mutex};
use std::time::Duration;
use tokio::task::JoinHandle;
use tokio::time::Instant;

const SECOND: Duration = Duration::from_secs(1);

/// The ids of handled events.
#[derive(Clone, Default)]
struct Seen(Arc<Mutex<Vec<String>>>);

impl Seen {
    fn take(&self) -> Vec<String> {
        std::mem::take(&mut self.0.lock().unwrap())
    }

    /// Creates a dispatcher that records each event, and fails if the id begins with `bad`.
    fn dispatcher(&self) -> Dispatcher {
        let note = |seen: Self, event: Event| async move {
            seen.0.lock().unwrap().push(event.id().to_owned());
            if event.id().starts_with("bad") { Err("bad".into()) } else { Ok(()) }
        };
        Dispatcher::builder(self.clone()).fallback(note).on_error(|_| {}).build()
    }
}

/// Runs a connection in a task.
fn run(connection: LongConnection) -> (Handle, JoinHandle<Result<(), Error>>) {
    (connection.handle(), tokio::spawn(connection.run()))
}

/// Advances time, and lets all tasks run.
async fn pass(time: Duration) {
    // Timers have millisecond resolution.
    tokio::time::advance(time + Duration::from_millis(1)).await;
    for _ in 0..20 {
        tokio::task::yield_now().await;
    }
}

/// Waits until the next attempt is scheduled, and advances time to it.
async fn next_attempt(handle: &Handle) -> (Duration, String) {
    let (wait, why) = waiting(handle).await;
    pass(wait).await;
    (wait, why)
}

/// Waits until the next attempt is scheduled, and returns the delay and the reason.
async fn waiting(handle: &Handle) -> (Duration, String) {
    let mut states = handle.subscribe();
    let is_ahead = |state: &State| matches!(state, State::Waiting { until, .. } if *until > Instant::now());
    let state = states.wait_for(is_ahead).await.unwrap();
    match &*state {
        State::Waiting { until, why } => (until.duration_since(Instant::now()), why.clone()),
        other => panic!("{other:?}"),
    }
}
