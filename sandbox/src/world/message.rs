//! Messages.

use super::demo;
use std::collections::{BTreeMap, BTreeSet};

/// A message.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Message {
    /// Its message_id.
    pub id: String,
    /// The chat_id of its chat.
    pub chat_id: String,
    /// Its type, such as `text`.
    pub msg_type: String,
    /// Its content as it is received: JSON, for all but merged and forwarded messages. That of a card is as it was sent.
    pub content: String,
    /// Who sent it: an open_id, or the App ID of a bot.
    pub sender: String,
    /// Who is mentioned in its content.
    pub mentions: Vec<Mentioned>,
    /// When it was sent, in milliseconds since 1970.
    pub created: i64,
    /// When it was last changed, in milliseconds since 1970.
    pub updated: i64,
    /// How often it has been edited.
    pub edits: u32,
    /// The message that the replies it belongs to began with.
    pub root: Option<String>,
    /// The message it replies to.
    pub parent: Option<String>,
    /// The thread_id of the thread it is in.
    pub thread: Option<String>,
    /// The merged and forwarded message it is part of.
    pub upper: Option<String>,
    /// The users who have read it, by open_id, and when: in milliseconds since 1970.
    pub reads: BTreeMap<String, i64>,
    /// The users it was made urgent for, by open_id.
    pub urgent: BTreeSet<String>,
    /// Whether it has been recalled.
    pub recalled: bool,
    /// Whether it has been deleted, which leaves nothing of it.
    pub deleted: bool,
    /// Whether it is set to delete itself.
    pub self_destructing: bool,
    /// Whether it must not be passed on.
    pub restricted: bool,
    /// Whether it has been aggregated with others.
    pub folded: bool,
    /// Whether it is of a type that cannot be pinned.
    pub unsupported: bool,
    /// Who cannot see it: open_ids, and App IDs of bots.
    pub hidden_from: BTreeSet<String>,
    /// Its place among the messages of the world.
    pub(super) order: u64,
}

/// A user or bot who is mentioned in a message.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Mentioned {
    /// What stands for the mention in the content, such as `@_user_1`.
    pub key: String,
    /// Who is mentioned: an open_id, or the App ID of a bot.
    pub who: String,
    /// Their name.
    pub name: String,
}

impl Mentioned {
    /// A mention for which `key` stands in the content.
    pub fn new(key: impl Into<String>, who: impl Into<String>, name: impl Into<String>) -> Self {
        Self { key: key.into(), who: who.into(), name: name.into() }
    }
}

impl Message {
    /// A text message of [`demo::USER`] that everyone in its chat can see.
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

    /// Sets what it says: its type, and its content as it is received.
    #[must_use]
    pub fn content(mut self, msg_type: impl Into<String>, content: impl Into<String>) -> Self {
        self.msg_type = msg_type.into();
        self.content = content.into();
        self
    }

    /// Sets who is mentioned in its content.
    #[must_use]
    pub fn mentioning(mut self, mentions: impl Into<Vec<Mentioned>>) -> Self {
        self.mentions = mentions.into();
        self
    }

    /// Sets who sent it: an open_id, or the App ID of a bot.
    #[must_use]
    pub fn from(mut self, sender: impl Into<String>) -> Self {
        self.sender = sender.into();
        self
    }

    /// Sets when it was sent, in milliseconds since 1970.
    #[must_use]
    pub fn at(mut self, millis: i64) -> Self {
        self.created = millis;
        self.updated = millis;
        self
    }

    /// Makes it a reply to a message, among the replies that began with `root`.
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

    /// Makes it a part of a merged and forwarded message: what it says, who sent it and when stay as they are.
    #[must_use]
    pub fn part_of(self, upper: impl Into<String>) -> Self {
        let part = Self::new(self.id, self.chat_id).content(self.msg_type, self.content).from(self.sender);
        Self { upper: Some(upper.into()), ..part.mentioning(self.mentions).at(self.created) }
    }

    /// Recalls it.
    #[must_use]
    pub fn recalled(mut self) -> Self {
        self.recalled = true;
        self
    }

    /// Deletes it.
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

    /// Says that it must not be passed on.
    #[must_use]
    pub fn restricted(mut self) -> Self {
        self.restricted = true;
        self
    }

    /// Aggregates it with others.
    #[must_use]
    pub fn folded(mut self) -> Self {
        self.folded = true;
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

    /// Whether it was made urgent for a user who has not read it.
    pub fn is_pressing(&self, open_id: &str) -> bool {
        self.urgent.contains(open_id) && !self.reads.contains_key(open_id)
    }

    /// Its place in the history: by time, and among those of one time by which came first.
    pub(crate) fn place(&self) -> (i64, u64) {
        (self.created, self.order)
    }
}
