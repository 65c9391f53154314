//! Messages.

use super::demo;
use std::collections::{BTreeMap, BTreeSet};

/// A message.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Message {
    /// The message_id.
    pub id: String,
    /// The chat_id of the chat.
    pub chat_id: String,
    /// The type, such as `text`.
    pub msg_type: String,
    /// The content as it is received: JSON, except for merged and forwarded messages. For a card, the content as it was
    /// sent.
    pub content: String,
    /// The sender: an open_id, or the App ID of a bot.
    pub sender: String,
    /// The users and bots mentioned in the content.
    pub mentions: Vec<Mentioned>,
    /// The time at which the message was sent, in milliseconds since 1970.
    pub created: i64,
    /// The time of the last change, in milliseconds since 1970.
    pub updated: i64,
    /// The number of edits.
    pub edits: u32,
    /// The first message of the chain of replies that the message belongs to.
    pub root: Option<String>,
    /// The message that the message replies to.
    pub parent: Option<String>,
    /// The thread_id of the message's thread.
    pub thread: Option<String>,
    /// The merged and forwarded message that contains this message.
    pub upper: Option<String>,
    /// The users who have read the message, by open_id, with the time in milliseconds since 1970.
    pub reads: BTreeMap<String, i64>,
    /// The open_ids of the users for whom the message was marked as urgent.
    pub urgent: BTreeSet<String>,
    /// Whether it has been recalled.
    pub recalled: bool,
    /// Whether it has been deleted, so that nothing is left of it.
    pub deleted: bool,
    /// Whether it is set to delete itself.
    pub self_destructing: bool,
    /// Whether forwarding and downloading it is restricted.
    pub restricted: bool,
    /// Whether it has been aggregated with others.
    pub folded: bool,
    /// Whether it is of a type that cannot be pinned.
    pub unsupported: bool,
    /// The open_ids and App IDs of users and bots who cannot see it.
    pub hidden_from: BTreeSet<String>,
    /// Its position among the messages of the world.
    pub(super) order: u64,
}

/// A user or bot who is mentioned in a message.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Mentioned {
    /// The key that represents the mention in the content, such as `@_user_1`.
    pub key: String,
    /// The open_id, or the App ID of a bot.
    pub who: String,
    /// The name.
    pub name: String,
}

impl Mentioned {
    /// Creates a mention that the content represents as `key`.
    pub fn new(key: impl Into<String>, who: impl Into<String>, name: impl Into<String>) -> Self {
        Self { key: key.into(), who: who.into(), name: name.into() }
    }
}

impl Message {
    /// Creates a text message of [`demo::USER`] that everyone in the chat can see.
    pub fn new(id: impl Into<String>, chat_id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            chat_id: chat_id.into(),
            msg_type: "text".to_owned(),
            content: r#"{"text":"text"}"#.to_owned(),
            sender: demo::USER.to_owned(),
            mentions: Vec::new(),
            created: 0,
            updated: 0,
            edits: 0,
            root: None,
            parent: None,
            thread: None,
            upper: None,
            reads: BTreeMap::new(),
            urgent: BTreeSet::new(),
            recalled: false,
            deleted: false,
            self_destructing: false,
            restricted: false,
            folded: false,
            unsupported: false,
            hidden_from: BTreeSet::new(),
            order: 0,
        }
    }

    /// Sets the type, and the content as it is received.
    #[must_use]
    pub fn content(mut self, msg_type: impl Into<String>, content: impl Into<String>) -> Self {
        self.msg_type = msg_type.into();
        self.content = content.into();
        self
    }

    /// Sets the users and bots mentioned in the content.
    #[must_use]
    pub fn mentioning(mut self, mentions: impl Into<Vec<Mentioned>>) -> Self {
        self.mentions = mentions.into();
        self
    }

    /// Sets the sender: an open_id, or the App ID of a bot.
    #[must_use]
    pub fn from(mut self, sender: impl Into<String>) -> Self {
        self.sender = sender.into();
        self
    }

    /// Sets the time at which it was sent, in milliseconds since 1970.
    #[must_use]
    pub fn at(mut self, millis: i64) -> Self {
        self.created = millis;
        self.updated = millis;
        self
    }

    /// Makes it a reply to `parent`, in the chain of replies that begins with `root`.
    #[must_use]
    pub fn reply_to(mut self, parent: impl Into<String>, root: impl Into<String>) -> Self {
        self.parent = Some(parent.into());
        self.root = Some(root.into());
        self
    }

    /// Puts it in a thread.
    #[must_use]
    pub fn in_thread(mut self, thread_id: impl Into<String>) -> Self {
        self.thread = Some(thread_id.into());
        self
    }

    /// Makes it part of a merged and forwarded message. Content, sender and time stay unchanged.
    #[must_use]
    pub fn part_of(self, upper: impl Into<String>) -> Self {
        let part = Self::new(self.id, self.chat_id).content(self.msg_type, self.content).from(self.sender);
        Self { upper: Some(upper.into()), ..part.mentioning(self.mentions).at(self.created) }
    }

    /// Marks it as recalled.
    #[must_use]
    pub fn recalled(mut self) -> Self {
        self.recalled = true;
        self
    }

    /// Marks it as deleted.
    #[must_use]
    pub fn deleted(mut self) -> Self {
        self.deleted = true;
        self
    }

    /// Sets it to delete itself.
    #[must_use]
    pub fn self_destructing(mut self) -> Self {
        self.self_destructing = true;
        self
    }

    /// Restricts forwarding and downloading it.
    #[must_use]
    pub fn restricted(mut self) -> Self {
        self.restricted = true;
        self
    }

    /// Marks it as aggregated with others.
    #[must_use]
    pub fn folded(mut self) -> Self {
        self.folded = true;
        self
    }

    /// Changes it to a type that cannot be pinned.
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

    /// Whether it is marked as urgent for a user who has not read it.
    pub fn is_pressing(&self, open_id: &str) -> bool {
        self.urgent.contains(open_id) && !self.reads.contains_key(open_id)
    }

    /// Returns its position in the history: ordered by time, then by insertion.
    pub(crate) fn place(&self) -> (i64, u64) {
        (self.created, self.order)
    }
}
