//! The content of a spec file.

use super::{Event, Operation, Text};
use indexmap::IndexMap;
use serde::Serialize;

/// The content of a spec file: an operation or an event.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
pub enum Written {
    /// An operation.
    Operation(Box<Operation>),
    /// An event.
    Event(Box<Event>),
}

impl Written {
    /// Returns the address of the page.
    pub fn source(&self) -> &str {
        match self {
            Self::Operation(operation) => &operation.source,
            Self::Event(event) => &event.source,
        }
    }

    /// Sets the address of the page.
    pub fn set_source(&mut self, source: &str) {
        let of_page = match self {
            Self::Operation(operation) => &mut operation.source,
            Self::Event(event) => &mut event.source,
        };
        source.clone_into(of_page);
    }

    /// Returns the time when its page was last changed.
    pub fn updated(&self) -> Option<u64> {
        match self {
            Self::Operation(operation) => operation.updated,
            Self::Event(event) => event.updated,
        }
    }

    /// Returns the names that the page gives its scopes.
    pub fn scope_names(&self) -> &IndexMap<String, Text> {
        match self {
            Self::Operation(operation) => &operation.scope_names,
            Self::Event(event) => &event.scope_names,
        }
    }
}
