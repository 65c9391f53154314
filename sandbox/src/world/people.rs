//! Changes of chats and their members.
//!
//! Every change goes through one of these methods, which record it in the journal.

use super::chat::is_bot;
use super::journal::Happening;
use super::{Chat, ChatKind, User, UserIdKind, World};

impl World {
    /// Adds a user, replacing any user with the same open_id.
    pub fn add_user(&mut self, user: User) -> &mut Self {
        self.users.insert(user.open_id.clone(), user);
        self
    }

    /// Returns the user with an open_id.
    pub fn user(&self, open_id: &str) -> Option<&User> {
        self.users.get(open_id)
    }

    /// Returns the user with an open_id, for changing it.
    pub fn user_mut(&mut self, open_id: &str) -> Option<&mut User> {
        self.users.get_mut(open_id)
    }

    /// Returns the users, ordered by open_id.
    pub fn users(&self) -> impl Iterator<Item = &User> {
        self.users.values()
    }

    /// Returns the user with an ID of any kind.
    pub fn find_user(&self, kind: UserIdKind, id: &str) -> Option<&User> {
        match kind {
            UserIdKind::Open => self.users.get(id),
            _ => self.users.values().find(|user| !id.is_empty() && user.id(kind) == id),
        }
    }

    /// Adds scopes to those that a user has granted an app. An unknown user is added.
    pub fn grant(&mut self, app_id: &str, open_id: &str, scopes: &[String]) {
        let user = self.users.entry(open_id.to_owned()).or_insert_with(|| User::new(open_id, ""));
        user.granted.entry(app_id.to_owned()).or_default().extend(scopes.iter().cloned());
    }

    /// Returns the chat_id of the private chat between a bot and a user; creates the chat if there is none.
    pub fn private_chat(&mut self, app_id: &str, open_id: &str) -> String {
        let is_match = |chat: &&Chat| {
            matches!(&chat.kind, ChatKind::Private { user } if user == open_id) && chat.bots.contains(app_id)
        };
        if let Some(chat) = self.chats.values().find(is_match) {
            return chat.id.clone();
        }
        let id = self.next_key("oc_");
        self.add_chat(Chat::private(id.as_str(), app_id, open_id));
        id
    }

    /// Adds a chat that an operation created.
    pub fn create_chat(&mut self, chat: Chat) {
        self.add_chat(chat);
    }

    /// Changes the information of a chat.
    pub fn update_chat(&mut self, chat_id: &str, change: impl FnOnce(&mut Chat)) {
        if let Some(chat) = self.chats.get_mut(chat_id) {
            let before = Box::new(chat.clone());
            change(chat);
            let after = Box::new(chat.clone());
            self.note(Happening::Changed { before, after });
        }
    }

    /// Dissolves a chat.
    pub fn dissolve_chat(&mut self, chat_id: &str) {
        if let Some(chat) = self.chats.get_mut(chat_id)
            && !std::mem::replace(&mut chat.dissolved, true)
        {
            self.note(Happening::Dissolved { chat_id: chat_id.to_owned() });
        }
    }

    /// Adds users (open_ids) and bots (App IDs) to a chat.
    pub fn add_members(&mut self, chat_id: &str, who: &[String]) {
        if let Some(chat) = self.chats.get_mut(chat_id) {
            let who: Vec<String> = who.iter().filter(|one| chat.join(one)).cloned().collect();
            self.note(Happening::Joined { chat_id: chat_id.to_owned(), who });
        }
    }

    /// Removes users (open_ids) and bots (App IDs) from a chat.
    pub fn remove_members(&mut self, chat_id: &str, who: &[String]) {
        if let Some(chat) = self.chats.get_mut(chat_id) {
            let mut left = Vec::new();
            for one in who {
                let of = if is_bot(one) { &mut chat.bots } else { &mut chat.members };
                if of.remove(one) {
                    left.push(one.clone());
                }
                chat.managers.remove(one);
                chat.owner.take_if(|owner| owner == one);
            }
            self.note(Happening::Left { chat_id: chat_id.to_owned(), who: left });
        }
    }
}
