//! Chats.

use std::collections::BTreeSet;

/// A chat.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Chat {
    /// Its chat_id.
    pub id: String,
    /// Whether it is a group or a private chat.
    pub kind: ChatKind,
    /// The apps whose bots are in it, by App ID.
    pub bots: BTreeSet<String>,
    /// The users in it, by open_id.
    pub members: BTreeSet<String>,
    /// Its owner and administrators: open_ids, and App IDs of bots.
    pub managers: BTreeSet<String>,
    /// Whether only its owner and administrators may pin messages.
    pub only_managers_pin: bool,
    /// Whether people of other tenants are in it.
    pub external: bool,
    /// Whether it has been dissolved.
    pub dissolved: bool,
}

/// What kind of chat a chat is.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ChatKind {
    /// A group.
    Group,
    /// A private chat between a bot and a user.
    Private {
        /// The open_id of the user.
        user: String,
    },
}

impl Chat {
    /// A group without members.
    pub fn group(id: impl Into<String>) -> Self {
        Self::new(id.into(), ChatKind::Group)
    }

    /// A private chat between a bot and a user.
    pub fn private(id: impl Into<String>, app_id: impl Into<String>, user: impl Into<String>) -> Self {
        let user = user.into();
        Self::new(id.into(), ChatKind::Private { user: user.clone() }).bots([app_id.into()]).members([user])
    }

    fn new(id: String, kind: ChatKind) -> Self {
        Self {
            id,
            kind,
            bots: BTreeSet::new(),
            members: BTreeSet::new(),
            managers: BTreeSet::new(),
            only_managers_pin: false,
            external: false,
            dissolved: false,
        }
    }

    /// Sets the apps whose bots are in it, by App ID.
    #[must_use]
    pub fn bots<I: IntoIterator<Item: Into<String>>>(mut self, bots: I) -> Self {
        self.bots = bots.into_iter().map(Into::into).collect();
        self
    }

    /// Sets the users in it, by open_id.
    #[must_use]
    pub fn members<I: IntoIterator<Item: Into<String>>>(mut self, members: I) -> Self {
        self.members = members.into_iter().map(Into::into).collect();
        self
    }

    /// Lets only its owner and administrators pin messages: open_ids, and App IDs of bots.
    #[must_use]
    pub fn only_managers_pin<I: IntoIterator<Item: Into<String>>>(mut self, managers: I) -> Self {
        self.managers = managers.into_iter().map(Into::into).collect();
        self.only_managers_pin = true;
        self
    }

    /// Says that people of other tenants are in it.
    #[must_use]
    pub fn external(mut self) -> Self {
        self.external = true;
        self
    }

    /// Dissolves it.
    #[must_use]
    pub fn dissolved(mut self) -> Self {
        self.dissolved = true;
        self
    }
}
