//! What a request of the platform turns out to be.

use super::event::Event;

/// What a request of the platform is. Each asks for something else, so a handler has to match them all.
#[derive(Clone, Debug, PartialEq)]
pub enum Push {
    /// It asks whether the address is the app's: send the reply back.
    Challenge(Challenge),
    /// Something happened.
    Event(Event),
    /// An event that was decoded before, be it under another id: answer with success, and do nothing.
    Duplicate(Event),
}

/// A question that is asked when the address for events is set.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Challenge(pub(super) String);

impl Challenge {
    /// What was asked.
    pub fn text(&self) -> &str {
        &self.0
    }

    /// The body of the answer, JSON.
    pub fn reply(&self) -> String {
        serde_json::json!({ "challenge": self.0 }).to_string()
    }
}
