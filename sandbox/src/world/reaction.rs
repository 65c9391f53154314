//! Reactions to messages.

/// An emoji that somebody added to a message.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Reaction {
    /// Its reaction_id.
    pub id: String,
    /// The message it is on.
    pub message_id: String,
    /// Which emoji it is, such as `SMILE`.
    pub emoji: String,
    /// Who added it: an open_id, or the App ID of a bot.
    pub operator: String,
    /// When it was added, in milliseconds since 1970.
    pub created: i64,
}

impl Reaction {
    /// A reaction of somebody (an open_id, or the App ID of a bot) to a message.
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

    /// Sets when it was added, in milliseconds since 1970.
    #[must_use]
    pub fn at(mut self, millis: i64) -> Self {
        self.created = millis;
        self
    }
}
