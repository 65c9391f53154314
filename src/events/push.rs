//! The kinds of requests from the platform.

use super::event::Event;

/// A request from the platform. Each kind requires another response, so a handler must match all of them.
#[derive(Clone, Debug, PartialEq)]
pub enum Push {
    /// The platform verifies that the address belongs to the app: send the reply back.
    Challenge(Challenge),
    /// An event.
    Event(Event),
    /// An event that was decoded before, possibly with another id: respond with success, and do nothing.
    Duplicate(Event),
}

/// A challenge, which the platform sends when the address for events is configured.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Challenge(pub(super) String);

impl Challenge {
    /// Returns the text of the challenge.
    pub fn text(&self) -> &str {
        &self.0
    }

    /// Returns the body of the response as JSON.
    pub fn reply(&self) -> String {
        serde_json::json!({ "challenge": self.0 }).to_string()
    }
}
