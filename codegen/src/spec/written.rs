//! What a spec file says.

use super::{Event, Operation, Text};
use indexmap::IndexMap;
use serde::Serialize;

/// What a spec file says: an operation, or an event.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
pub enum Written {
    /// An operation.
    Operation(Box<Operation>),
    /// An event.
    Event(Box<Event>),
}

impl Written {
    /// The address of the page.
    pub fn source(&self) -> &str {
        match self {
            Self::Operation(operation) => &operation.source,
            Self::Event(event) => &event.source,
        }
    }

    /// Gives it the address of another page.
    pub fn set_source(&mut self, source: &str) {
        let of_page = match self {
            Self::Operation(operation) => &mut operation.source,
            Self::Event(event) => &mut event.source,
        };
        source.clone_into(of_page);
    }

    /// When its page was changed.
    pub fn updated(&self) -> Option<u64> {
        match self {
            Self::Operation(operation) => operation.updated,
            Self::Event(event) => event.updated,
        }
    }

    /// The names the page gives its scopes.
    pub fn scope_names(&self) -> &IndexMap<String, Text> {
        match self {
            Self::Operation(operation) => &operation.scope_names,
            Self::Event(event) => &event.scope_names,
        }
    }
}
