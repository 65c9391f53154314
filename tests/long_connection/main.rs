//! The long connection, against a server that says what each test has it say.

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

/// The events that were handled, by their ids.
#[derive(Clone, Default)]
struct Seen(Arc<Mutex<Vec<String>>>);

impl Seen {
    fn take(&self) -> Vec<String> {
        std::mem::take(&mut self.0.lock().unwrap())
    }

    /// A dispatcher that notes each event, and fails where the id begins with `bad`.
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

/// Lets time pass, and all that happens then happen.
async fn pass(time: Duration) {
    // Timers end with the millisecond.
    tokio::time::advance(time + Duration::from_millis(1)).await;
    for _ in 0..20 {
        tokio::task::yield_now().await;
    }
}

/// Waits until the next attempt is put off, and lets so much time pass.
async fn next_attempt(handle: &Handle) -> (Duration, String) {
    let (wait, why) = waiting(handle).await;
    pass(wait).await;
    (wait, why)
}

/// Waits until the next attempt is put off, and says for how long and why.
async fn waiting(handle: &Handle) -> (Duration, String) {
    let mut states = handle.subscribe();
    let is_ahead = |state: &State| matches!(state, State::Waiting { until, .. } if *until > Instant::now());
    let state = states.wait_for(is_ahead).await.unwrap();
    match &*state {
        State::Waiting { until, why } => (until.duration_since(Instant::now()), why.clone()),
        other => panic!("{other:?}"),
    }
}
