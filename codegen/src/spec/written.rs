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

    /// The names the page gives its scopes.
    pub fn scope_names(&self) -> &IndexMap<String, Text> {
        match self {
            Self::Operation(operation) => &operation.scope_names,
            Self::Event(event) => &event.scope_names,
        }
    }
}
