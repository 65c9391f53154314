//! What a model is made of.

use crate::source::Document;
use crate::spec;

/// The files of a spec directory, as they are written.
#[derive(Default)]
pub struct Sources {
    /// The platform files, by name without ending: `scopes`.
    pub platform: Vec<(String, Document)>,
    /// The platform files that hold no YAML, by name.
    pub unread: Vec<String>,
    /// The operations.
    pub operations: Vec<OperationSource>,
    /// The events.
    pub events: Vec<EventSource>,
}

/// An operation as it is written.
pub type OperationSource = PageSource<spec::Operation>;

/// An event as it is written.
pub type EventSource = PageSource<spec::Event>;

/// What a documentation page says, as it is written.
pub struct PageSource<T> {
    /// The id its path gives it.
    pub id: String,
    /// Whether it lies in the spec directory. One from elsewhere is called by what it says itself, and
    /// may be of a service nobody knows.
    pub placed: bool,
    /// The file, for the places of findings.
    pub document: Document,
    /// What it says.
    pub written: T,
}
