//! What happened in a world, for those who are told of it.

use super::{Chat, Reaction, World};

/// Something that happened, and that there is an event for.
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
    /// Users (open_ids) or bots (App IDs) came into a chat.
    Joined { chat_id: String, who: Vec<String> },
    /// Users (open_ids) or bots (App IDs) left a chat.
    Left { chat_id: String, who: Vec<String> },
}

impl World {
    /// Notes that something happened.
    pub(super) fn note(&mut self, happening: Happening) {
        self.journal.push(happening);
    }

    /// What happened since this was last asked for.
    pub(crate) fn take_journal(&mut self) -> Vec<Happening> {
        std::mem::take(&mut self.journal)
    }
}
