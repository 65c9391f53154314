//! The dispatcher: choice of handlers, deduplication, concurrency, and the answers to the platform.

#![allow(clippy::unwrap_used, clippy::panic, reason = "clippy.toml lets tests do so; this is for what they share")]

mod handlers;
mod http;
mod limits;
mod order;
mod repeats;
mod shutdown;

use feishu_api::events::{DispatcherBuilder, Event, Failure, Outcome};
use serde_json::{Value, json};
use std::sync::{Arc, Mutex};

/// Builds the push of an event.
fn push(event_id: &str, event_type: &str, event: &Value) -> Value {
    let header = json!({ "event_id": event_id, "event_type": event_type, "token": "vt", "app_id": "cli_1" });
    json!({ "schema": "2.0", "header": header, "event": event })
}

fn event(event_id: &str, event_type: &str, event: &Value) -> Event {
    Event::from_json(push(event_id, event_type, event).to_string().as_bytes()).unwrap()
}

/// Returns the event of a received message, pushed under this event id.
fn message(event_id: &str, message_id: &str) -> Event {
    event(event_id, "im.message.receive_v1", &json!({ "message": { "message_id": message_id, "chat_id": "oc_1" } }))
}

/// Returns an event of an unknown type.
fn moon(event_id: &str) -> Event {
    event(event_id, "moon.landed", &json!({ "n": event_id }))
}

/// Returns the answer to a push that was handled.
fn done() -> Outcome {
    Outcome::Acknowledged { answer: None }
}

/// The recorded lines, in order.
#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<String>>>);

impl Log {
    fn add(&self, line: impl Into<String>) {
        self.0.lock().unwrap().push(line.into());
    }

    /// Returns and removes all recorded lines.
    fn take(&self) -> Vec<String> {
        std::mem::take(&mut self.0.lock().unwrap())
    }

    /// Records the failures of a dispatcher, with an exclamation mark if the platform will not push the event again.
    fn listen<S: Clone + Send + Sync + 'static>(&self, builder: DispatcherBuilder<S>) -> DispatcherBuilder<S> {
        let log = self.clone();
        builder.on_error(move |failure: &Failure| {
            log.add(format!("{}{}", failure.problem, if failure.acknowledged { "!" } else { "" }));
        })
    }
}
