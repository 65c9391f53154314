//! Pushes by HTTP, independent of the server.

use super::{Dispatcher, Outcome};
use crate::events::decoder::{Decoder, Request};
use crate::events::signature::Headers;
use std::time::{SystemTime, UNIX_EPOCH};

/// The response to an HTTP request.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct HttpAnswer {
    /// The status: 200 if the platform need not push again.
    pub status: u16,
    /// The body: JSON (`application/json`), or empty if the status is not 200.
    pub body: String,
}

impl Dispatcher {
    /// Handles a push by HTTP, in any HTTP server: checks the request, calls the handler, and returns within the
    /// [deadline](super::DispatcherBuilder::deadline).
    ///
    /// A refused request is passed to [`on_refused`](super::DispatcherBuilder::on_refused). The dispatcher detects
    /// repeats itself; what the decoder [remembers](Decoder::remember) is not used.
    pub async fn handle<'h>(&self, decoder: &Decoder, headers: impl Into<Headers<'h>>, body: &[u8]) -> HttpAnswer {
        let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
        match decoder.read(headers.into(), body, now) {
            Ok(Request::Challenge(challenge)) => HttpAnswer { status: 200, body: challenge.reply() },
            Ok(Request::Event(event)) => self.dispatch(event).await.into(),
            Err(error) => {
                (self.0.on_refused)(&error);
                HttpAnswer { status: error.status(), body: String::new() }
            }
        }
    }
}

impl From<Outcome> for HttpAnswer {
    fn from(outcome: Outcome) -> Self {
        let (status, body) = match outcome {
            Outcome::Acknowledged { answer } => (200, answer.map_or_else(|| "{}".to_owned(), |json| json.to_string())),
            Outcome::Failed => (500, String::new()),
            Outcome::Refused => (503, String::new()),
        };
        Self { status, body }
    }
}
