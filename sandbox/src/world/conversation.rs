//! What happens to messages.
//!
//! Every change goes through one of these methods, so there is one place to tell others of it.

use super::journal::Happening;
use super::message::Mentioned;
use super::{Chat, ChatKind, Message, Reaction, World};
use std::time::Duration;

/// For how long a uuid stands for the message that was sent with it.
const DEDUPLICATED: Duration = Duration::from_secs(60 * 60);

/// What a request said about being sent once only.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Once {
    /// Who sent it: an open_id, or the App ID of a bot.
    pub(crate) operator: String,
    /// What was asked for, and towards whom.
    pub(crate) action: String,
    /// The uuid of the request.
    pub(crate) uuid: String,
}

/// What changes in a message.
#[derive(Clone, Debug)]
pub(crate) struct Edit {
    pub(crate) msg_type: String,
    pub(crate) content: String,
    pub(crate) mentions: Vec<Mentioned>,
}

impl World {
    /// Adds a message, in place of one of the same id.
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

    /// The message of an id.
    pub fn message(&self, id: &str) -> Option<&Message> {
        self.messages.get(id)
    }

    /// The message of an id, to change it.
    pub fn message_mut(&mut self, id: &str) -> Option<&mut Message> {
        self.messages.get_mut(id)
    }

    /// The messages, by message_id.
    pub fn messages(&self) -> impl Iterator<Item = &Message> {
        self.messages.values()
    }

    /// The messages a merged and forwarded message consists of, the oldest first, each before those that it consists of
    /// itself.
    pub fn parts(&self, id: &str) -> Vec<&Message> {
        let mut parts: Vec<&Message> = self.messages().filter(|one| one.upper.as_deref() == Some(id)).collect();
        parts.sort_by_key(|part| part.place());
        parts.into_iter().flat_map(|part| std::iter::once(part).chain(self.parts(&part.id))).collect()
    }

    /// The message that a thread begins with.
    pub fn thread_root(&self, thread_id: &str) -> Option<&Message> {
        let is_in = |message: &&Message| message.thread.as_deref() == Some(thread_id) && message.upper.is_none();
        self.messages().filter(is_in).min_by_key(|message| message.place())
    }

    /// The chat_id of the private chat between two users (open_ids), which is opened if there is none.
    pub(crate) fn private_chat_of(&mut self, one: &str, other: &str) -> String {
        let is_it = |chat: &&Chat| {
            chat.is_private() && chat.bots.is_empty() && chat.members.contains(one) && chat.members.contains(other)
        };
        if let Some(chat) = self.chats.values().find(is_it) {
            return chat.id.clone();
        }
        let id = self.next_key("oc_");
        let kind = ChatKind::Private { user: other.to_owned() };
        self.add_chat(Chat::group(id.as_str()).kind(kind).members([one, other]));
        id
    }

    /// Sends a message under an id of its own, which is returned.
    pub(crate) fn send(&mut self, message: Message) -> String {
        let id = self.next_key("om_");
        if let Some(card) = super::entity(&message.content).and_then(|card| self.cards.get_mut(&card)) {
            card.message_id = Some(id.clone());
        }
        self.add_message(Message { id: id.clone(), ..message });
        id
    }

    /// Opens a thread at a message, unless it is in one, and returns the thread's id.
    pub(crate) fn open_thread(&mut self, message_id: &str) -> Option<String> {
        if let Some(thread) = &self.messages.get(message_id)?.thread {
            return Some(thread.clone());
        }
        let thread = self.next_key("omt_");
        self.messages.get_mut(message_id)?.thread = Some(thread.clone());
        Some(thread)
    }

    /// Edits a message: what it says is replaced.
    pub(crate) fn edit_message(&mut self, id: &str, edit: Edit, now: i64) {
        if let Some(message) = self.messages.get_mut(id) {
            message.msg_type = edit.msg_type;
            message.content = edit.content;
            message.mentions = edit.mentions;
            message.updated = now;
            message.edits += 1;
        }
    }

    /// Changes what a card says. One that was made before its message stays what the message says.
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

    /// Says that a user (open_id) has read a message, at a time in milliseconds since 1970. The first time counts.
    pub fn read_message(&mut self, id: &str, open_id: &str, now: i64) {
        if let Some(message) = self.messages.get_mut(id)
            && !message.reads.contains_key(open_id)
        {
            message.reads.insert(open_id.to_owned(), now);
            self.note(Happening::Read { message_id: id.to_owned(), reader: open_id.to_owned() });
        }
    }

    /// Makes a message urgent for users (open_ids).
    pub(crate) fn make_urgent(&mut self, id: &str, users: &[String]) {
        if let Some(message) = self.messages.get_mut(id) {
            message.urgent.extend(users.iter().cloned());
        }
    }

    /// How many messages are urgent for a user (open_id) and unread.
    pub fn pressing(&self, open_id: &str) -> usize {
        self.messages().filter(|message| message.is_pressing(open_id)).count()
    }

    /// Adds a reaction, in place of one of the same id.
    pub fn add_reaction(&mut self, reaction: Reaction) -> &mut Self {
        self.note(Happening::Reacted(reaction.clone()));
        self.reactions.insert(reaction.id.clone(), reaction);
        self
    }

    /// The reaction of an id.
    pub fn reaction(&self, id: &str) -> Option<&Reaction> {
        self.reactions.get(id)
    }

    /// The reactions, by reaction_id.
    pub fn reactions(&self) -> impl Iterator<Item = &Reaction> {
        self.reactions.values()
    }

    /// Removes a reaction, and returns it.
    pub fn remove_reaction(&mut self, id: &str) -> Option<Reaction> {
        let removed = self.reactions.remove(id)?;
        self.note(Happening::Unreacted(removed.clone()));
        Some(removed)
    }

    /// The message that was sent when this was last asked for, within the hour for which that counts.
    pub(crate) fn sent_once(&self, once: &Once, now: Duration) -> Option<&Message> {
        let (at, id) = self.sent.get(once)?;
        if *at + DEDUPLICATED > now { self.message(id) } else { None }
    }

    /// Remembers which message was sent when this was asked for.
    pub(crate) fn remember(&mut self, once: Once, message_id: &str, now: Duration) {
        self.sent.retain(|_, (at, _)| *at + DEDUPLICATED > now);
        self.sent.insert(once, (now, message_id.to_owned()));
    }
}
