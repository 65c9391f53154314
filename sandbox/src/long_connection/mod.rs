//! The long connection: events and callbacks over a WebSocket opened by the app.
//!
//! An app requests an address (`endpoint.rs`) and connects to it (`handshake.rs`). A task per connection then sends and
//! receives frames (`session.rs`); the [`Hub`], which is part of the state of the sandbox, interprets them.

mod answer;
mod config;
mod endpoint;
mod fault;
mod fragments;
mod frame;
mod handshake;
mod hub;
mod record;
mod session;

pub(crate) use answer::Answer;
pub use config::ClientConfig;
pub(crate) use config::Rules;
pub(crate) use endpoint::route;
pub(crate) use fault::Condition;
pub use fault::{ConnectionFault, ConnectionFaultPlan};
pub(crate) use handshake::{Slot, handshake};
pub(crate) use hub::Hub;
pub use record::{FrameRecord, LongConnection};

use crate::lock;
use crate::push::Unanswered;
use crate::shared::Shared;
use hub::Sent;
use tokio::time::timeout;

/// The path of the WebSocket address.
pub(crate) const PATH: &str = "/callback/ws/connect";

/// Sends an event over a connection of an app, and waits for the answer.
pub(crate) async fn send(shared: &Shared, app_id: &str, plain: &str) -> Result<Answer, Unanswered> {
    let now = shared.clock.now();
    let sent = lock(&shared.state).hub.send(app_id, plain, now);
    shared.changed.notify_waiters();
    match sent {
        Sent::NoConnection => Err(Unanswered::NoConnection),
        Sent::Lost => Err(Unanswered::NoAnswer),
        Sent::Awaiting { message_id, answer } => {
            let answer = timeout(shared.answer_timeout, answer).await;
            if answer.is_err() {
                lock(&shared.state).hub.give_up(&message_id);
            }
            // The other error: the connection was closed, or the answer is invalid.
            answer.ok().and_then(Result::ok).ok_or(Unanswered::NoAnswer)
        }
    }
}
