//! Documentation of events as data.

use crate::endpoint::Text;
use crate::endpoint::{AppType, Guard, ScopeRule};
use crate::wire;

/// An event of the platform: everything on its documentation page, except prose.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Descriptor {
    /// The event's id, for example `im.v1.event.message_receive`.
    pub id: &'static str,
    /// The event type in a push, for example `im.message.receive_v1`.
    pub event_type: &'static str,
    /// The fields that together identify the event in repeated pushes, each as a path such as `message.message_id`. If
    /// empty, the event's id identifies it.
    pub identity: &'static [&'static str],
    /// The title of the documentation page.
    pub title: Text,
    /// The URL of the documentation page.
    pub source: &'static str,
    /// The kinds of apps that may subscribe to it.
    pub apps: &'static [AppType],
    /// The scopes that grant access; any one rule suffices. Empty if none is required.
    pub scopes: &'static [ScopeRule],
    /// The fields that require additional scopes: without them, the fields are omitted.
    pub guards: &'static [Guard],
}

impl Descriptor {
    /// Creates an event of which only the id and type are known.
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

    /// Sets the fields that identify the event in repeated pushes: strings, each given by its path.
    pub const fn identity(mut self, identity: &'static [&'static str]) -> Self {
        self.identity = identity;
        self
    }

    /// Sets the title and URL of the documentation page.
    pub const fn documented(mut self, title: Text, source: &'static str) -> Self {
        self.title = title;
        self.source = source;
        self
    }

    /// Sets the kinds of apps that may subscribe to it, and the scopes.
    pub const fn access(mut self, apps: &'static [AppType], scopes: &'static [ScopeRule]) -> Self {
        self.apps = apps;
        self.scopes = scopes;
        self
    }

    /// Sets the fields that require additional scopes.
    pub const fn guards(mut self, guards: &'static [Guard]) -> Self {
        self.guards = guards;
        self
    }
}

/// The content of an event: a generated type, which [`Event::read`](super::Event::read) decodes from a push.
pub trait Payload: wire::Object + Default {
    /// The documentation of the event.
    const DESCRIPTOR: &'static Descriptor;
}
