//! Changes of messages.
//!
//! Every change goes through one of these methods, which record it in the journal.

use super::journal::Happening;
use super::message::Mentioned;
use super::{Chat, ChatKind, Message, Reaction, World};
use std::time::Duration;

/// The period in which a uuid refers to the message that was sent with it.
const DEDUPLICATED: Duration = Duration::from_secs(60 * 60);

/// The deduplication key of a request.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Once {
    /// The operator: an open_id, or the App ID of a bot.
    pub(crate) operator: String,
    /// The action, and its target.
    pub(crate) action: String,
    /// The uuid of the request.
    pub(crate) uuid: String,
}

/// A change of a message.
#[derive(Clone, Debug)]
pub(crate) struct Edit {
    pub(crate) msg_type: String,
    pub(crate) content: String,
    pub(crate) mentions: Vec<Mentioned>,
}

impl World {
    /// Adds a message, replacing any message with the same id.
    pub fn add_message(&mut self, mut message: Message) -> &mut Self {
        self.added += 1;
        message.order = self.added;
        if let Some(chat) = self.chats.get_mut(&message.chat_id) {
            chat.active = chat.active.max(message.created);
        }
        self.note(Happening::Sent { message_id: message.id.clone() });
        self.messages.insert(message.id.clone(), message);
        self
    }

    /// Returns the message with an id.
    pub fn message(&self, id: &str) -> Option<&Message> {
        self.messages.get(id)
    }

    /// Returns the message with an id, for changing it.
    pub fn message_mut(&mut self, id: &str) -> Option<&mut Message> {
        self.messages.get_mut(id)
    }

    /// Returns the messages, ordered by message_id.
    pub fn messages(&self) -> impl Iterator<Item = &Message> {
        self.messages.values()
    }

    /// Returns the messages in a merged and forwarded message, oldest first, each followed by the messages it contains
    /// itself.
    pub fn parts(&self, id: &str) -> Vec<&Message> {
        let mut parts: Vec<&Message> = self.messages().filter(|one| one.upper.as_deref() == Some(id)).collect();
        parts.sort_by_key(|part| part.place());
        parts.into_iter().flat_map(|part| std::iter::once(part).chain(self.parts(&part.id))).collect()
    }

    /// Returns the first message of a thread.
    pub fn thread_root(&self, thread_id: &str) -> Option<&Message> {
        let is_in = |message: &&Message| message.thread.as_deref() == Some(thread_id) && message.upper.is_none();
        self.messages().filter(is_in).min_by_key(|message| message.place())
    }

    /// Returns the chat_id of the private chat between two users (open_ids); creates the chat if there is none.
    pub(crate) fn private_chat_of(&mut self, one: &str, other: &str) -> String {
        let is_match = |chat: &&Chat| {
            chat.is_private() && chat.bots.is_empty() && chat.members.contains(one) && chat.members.contains(other)
        };
        if let Some(chat) = self.chats.values().find(is_match) {
            return chat.id.clone();
        }
        let id = self.next_key("oc_");
        let kind = ChatKind::Private { user: other.to_owned() };
        self.add_chat(Chat::group(id.as_str()).kind(kind).members([one, other]));
        id
    }

    /// Sends a message under a new id, and returns the id.
    pub(crate) fn send(&mut self, message: Message) -> String {
        let id = self.next_key("om_");
        if let Some(card) = super::entity(&message.content).and_then(|card| self.cards.get_mut(&card)) {
            card.message_id = Some(id.clone());
        }
        self.add_message(Message { id: id.clone(), ..message });
        id
    }

    /// Opens a thread at a message, unless the message is in one, and returns the thread_id.
    pub(crate) fn open_thread(&mut self, message_id: &str) -> Option<String> {
        if let Some(thread) = &self.messages.get(message_id)?.thread {
            return Some(thread.clone());
        }
        let thread = self.next_key("omt_");
        self.messages.get_mut(message_id)?.thread = Some(thread.clone());
        Some(thread)
    }

    /// Replaces the content of a message.
    pub(crate) fn edit_message(&mut self, id: &str, edit: Edit, now: i64) {
        if let Some(message) = self.messages.get_mut(id) {
            message.msg_type = edit.msg_type;
            message.content = edit.content;
            message.mentions = edit.mentions;
            message.updated = now;
            message.edits += 1;
        }
    }

    /// Changes the content of a card message. If the message refers to a card entity, the entity is changed instead.
    pub(crate) fn update_card(&mut self, id: &str, content: String, now: i64) {
        let Some(message) = self.messages.get_mut(id) else { return };
        message.updated = now;
        match super::entity(&message.content).and_then(|card| self.cards.get_mut(&card)) {
            Some(card) => card.content = serde_json::from_str(&content).unwrap_or_default(),
            None => message.content = content,
        }
    }

    /// Recalls a message.
    pub fn recall_message(&mut self, id: &str, now: i64) {
        if let Some(message) = self.messages.get_mut(id) {
            let is_new = !std::mem::replace(&mut message.recalled, true);
            message.updated = now;
            if is_new {
                self.note(Happening::Recalled { message_id: id.to_owned() });
            }
        }
    }

    /// Records that a user (open_id) has read a message, at a time in milliseconds since 1970. The first time counts.
    pub fn read_message(&mut self, id: &str, open_id: &str, now: i64) {
        if let Some(message) = self.messages.get_mut(id)
            && !message.reads.contains_key(open_id)
        {
            message.reads.insert(open_id.to_owned(), now);
            self.note(Happening::Read { message_id: id.to_owned(), reader: open_id.to_owned() });
        }
    }

    /// Marks a message as urgent for users (open_ids).
    pub(crate) fn make_urgent(&mut self, id: &str, users: &[String]) {
        if let Some(message) = self.messages.get_mut(id) {
            message.urgent.extend(users.iter().cloned());
        }
    }

    /// Returns the number of unread urgent messages of a user (open_id).
    pub fn pressing(&self, open_id: &str) -> usize {
        self.messages().filter(|message| message.is_pressing(open_id)).count()
    }

    /// Adds a reaction, replacing any reaction with the same id.
    pub fn add_reaction(&mut self, reaction: Reaction) -> &mut Self {
        self.note(Happening::Reacted(reaction.clone()));
        self.reactions.insert(reaction.id.clone(), reaction);
        self
    }

    /// Returns the reaction with an id.
    pub fn reaction(&self, id: &str) -> Option<&Reaction> {
        self.reactions.get(id)
    }

    /// Returns the reactions, ordered by reaction_id.
    pub fn reactions(&self) -> impl Iterator<Item = &Reaction> {
        self.reactions.values()
    }

    /// Removes a reaction, and returns it.
    pub fn remove_reaction(&mut self, id: &str) -> Option<Reaction> {
        let removed = self.reactions.remove(id)?;
        self.note(Happening::Unreacted(removed.clone()));
        Some(removed)
    }

    /// Returns the message that was sent for the same deduplication key within the last hour.
    pub(crate) fn sent_once(&self, once: &Once, now: Duration) -> Option<&Message> {
        let (at, id) = self.sent.get(once)?;
        if *at + DEDUPLICATED > now { self.message(id) } else { None }
    }

    /// Records the message that was sent for a deduplication key.
    pub(crate) fn remember(&mut self, once: Once, message_id: &str, now: Duration) {
        self.sent.retain(|_, (at, _)| *at + DEDUPLICATED > now);
        self.sent.insert(once, (now, message_id.to_owned()));
    }
}
