//! What the documentation says of an event, as data.

use crate::endpoint::Text;
use crate::endpoint::{AppType, Guard, ScopeRule};
use crate::wire;

/// An event of the platform: everything its documentation page states, except prose.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Descriptor {
    /// The event's id, for example `im.v1.event.message_receive`.
    pub id: &'static str,
    /// The type that is written in a push, for example `im.message.receive_v1`.
    pub event_type: &'static str,
    /// The fields that together tell a push of it from a repeated one, each by the names of the fields around it and its
    /// own, such as `message.message_id`. Empty: the id of the event does.
    pub identity: &'static [&'static str],
    /// The title of the documentation page.
    pub title: Text,
    /// The address of the documentation page.
    pub source: &'static str,
    /// The kinds of app that may subscribe to it.
    pub apps: &'static [AppType],
    /// The scopes that open it; any one rule suffices. Empty: none is needed.
    pub scopes: &'static [ScopeRule],
    /// The fields that need scopes beside those: without them, they are left out.
    pub guards: &'static [Guard],
}

impl Descriptor {
    /// An event of which nothing more is known than its type.
    pub const fn new(id: &'static str, event_type: &'static str) -> Self {
        Self {
            id,
            event_type,
            identity: &[],
            title: Text::new("", ""),
            source: "",
            apps: &[],
            scopes: &[],
            guards: &[],
        }
    }

    /// Sets the fields that tell a push of it from a repeated one: strings, each by the names of the fields around it
    /// and its own.
    pub const fn identity(mut self, identity: &'static [&'static str]) -> Self {
        self.identity = identity;
        self
    }

    /// Sets the title and the address of the documentation page.
    pub const fn documented(mut self, title: Text, source: &'static str) -> Self {
        self.title = title;
        self.source = source;
        self
    }

    /// Sets who may subscribe to it: kinds of app, scopes.
    pub const fn access(mut self, apps: &'static [AppType], scopes: &'static [ScopeRule]) -> Self {
        self.apps = apps;
        self.scopes = scopes;
        self
    }

    /// Sets the fields that need scopes of their own.
    pub const fn guards(mut self, guards: &'static [Guard]) -> Self {
        self.guards = guards;
        self
    }
}

/// What an event says: a generated type, which [`Event::read`](super::Event::read) makes of a push.
pub trait Payload: wire::Object + Default {
    /// What the documentation says of the event.
    const DESCRIPTOR: &'static Descriptor;
}
