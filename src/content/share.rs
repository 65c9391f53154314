//! Messages that share a chat or a user.

use super::object::object;
use crate::id::{ChatId, OpenId};

object! {
    /// A message that shares a chat. The bot must be a member of the chat.
    ShareChat {
        /// The chat.
        chat_id: ChatId,
    }
}

object! {
    /// A message that shares a user. The app must be available to the user.
    ShareUser {
        /// The user.
        user_id: OpenId,
    }
}

impl ShareChat {
    /// Creates a message that shares this chat.
    pub fn new(chat_id: impl Into<ChatId>) -> Self {
        Self { chat_id: chat_id.into(), ..Self::default() }
    }
}

impl ShareUser {
    /// Creates a message that shares this user.
    pub fn new(user_id: impl Into<OpenId>) -> Self {
        Self { user_id: user_id.into(), ..Self::default() }
    }
}
