//! Messages.

use std::collections::BTreeSet;

/// A message.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Message {
    /// Its message_id.
    pub id: String,
    /// The chat_id of its chat.
    pub chat_id: String,
    /// Whether it has been recalled.
    pub recalled: bool,
    /// Whether it is set to delete itself.
    pub self_destructing: bool,
    /// Whether it is of a type that cannot be pinned.
    pub unsupported: bool,
    /// Who cannot see it: open_ids, and App IDs of bots.
    pub hidden_from: BTreeSet<String>,
}

impl Message {
    /// A text message that everyone in its chat can see.
    pub fn new(id: impl Into<String>, chat_id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            chat_id: chat_id.into(),
            recalled: false,
            self_destructing: false,
            unsupported: false,
            hidden_from: BTreeSet::new(),
        }
    }

    /// Recalls it.
    #[must_use]
    pub fn recalled(mut self) -> Self {
        self.recalled = true;
        self
    }

    /// Sets it to delete itself.
    #[must_use]
    pub fn self_destructing(mut self) -> Self {
        self.self_destructing = true;
        self
    }

    /// Makes it one of a type that cannot be pinned.
    #[must_use]
    pub fn unsupported(mut self) -> Self {
        self.unsupported = true;
        self
    }

    /// Hides it from users (open_ids) and bots (App IDs).
    #[must_use]
    pub fn hidden_from<I: IntoIterator<Item: Into<String>>>(mut self, operators: I) -> Self {
        self.hidden_from = operators.into_iter().map(Into::into).collect();
        self
    }
}
