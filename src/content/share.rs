//! Messages that introduce a chat or a person.

use super::object::object;
use crate::id::{ChatId, OpenId};

object! {
    /// A message that introduces a chat. The bot has to be in it.
    ShareChat {
        /// The chat.
        chat_id: ChatId,
    }
}

object! {
    /// A message that introduces a person. The app has to be available to them.
    ShareUser {
        /// The person.
        user_id: OpenId,
    }
}

impl ShareChat {
    /// A message that introduces this chat.
    pub fn new(chat_id: impl Into<ChatId>) -> Self {
        Self { chat_id: chat_id.into(), ..Self::default() }
    }
}

impl ShareUser {
    /// A message that introduces this person.
    pub fn new(user_id: impl Into<OpenId>) -> Self {
        Self { user_id: user_id.into(), ..Self::default() }
    }
}
