//! The journal of a world, from which events are made.

use super::{Chat, Reaction, World};

/// A change for which there is an event.
#[derive(Clone, Debug)]
pub(crate) enum Happening {
    /// A message was sent.
    Sent { message_id: String },
    /// A message was recalled.
    Recalled { message_id: String },
    /// A user (open_id) read a message.
    Read { message_id: String, reader: String },
    /// A reaction was added.
    Reacted(Reaction),
    /// A reaction was removed.
    Unreacted(Reaction),
    /// A chat was changed.
    Changed { before: Box<Chat>, after: Box<Chat> },
    /// A chat was dissolved.
    Dissolved { chat_id: String },
    /// Users (open_ids) or bots (App IDs) joined a chat.
    Joined { chat_id: String, who: Vec<String> },
    /// Users (open_ids) or bots (App IDs) left a chat.
    Left { chat_id: String, who: Vec<String> },
}

impl World {
    /// Records a change.
    pub(super) fn note(&mut self, happening: Happening) {
        self.journal.push(happening);
    }

    /// Returns the changes since the last call.
    pub(crate) fn take_journal(&mut self) -> Vec<Happening> {
        std::mem::take(&mut self.journal)
    }
}
