//! Reactions to messages.

/// An emoji that a user or bot added to a message.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Reaction {
    /// The reaction_id.
    pub id: String,
    /// The message_id of the message.
    pub message_id: String,
    /// The emoji, such as `SMILE`.
    pub emoji: String,
    /// The operator: an open_id, or the App ID of a bot.
    pub operator: String,
    /// The time at which it was added, in milliseconds since 1970.
    pub created: i64,
}

impl Reaction {
    /// Creates a reaction of an operator (an open_id, or the App ID of a bot) to a message.
    pub fn new(
        id: impl Into<String>,
        message_id: impl Into<String>,
        emoji: impl Into<String>,
        operator: impl Into<String>,
    ) -> Self {
        Self {
            id: id.into(),
            message_id: message_id.into(),
            emoji: emoji.into(),
            operator: operator.into(),
            created: 0,
        }
    }

    /// Sets the time at which it was added, in milliseconds since 1970.
    #[must_use]
    pub fn at(mut self, millis: i64) -> Self {
        self.created = millis;
        self
    }
}
