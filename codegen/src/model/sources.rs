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
    /// The types that versions share, by their directories: `im.v1`.
    pub types: Vec<SharedSource<spec::Types>>,
    /// The errors of services, by service.
    pub errors: Vec<SharedSource<spec::Errors>>,
    /// The operations.
    pub operations: Vec<OperationSource>,
    /// The events.
    pub events: Vec<EventSource>,
}

/// A file that pages refer to, as it is written.
pub struct SharedSource<T> {
    /// What it belongs to: the version `im.v1`, or the service `im`.
    pub id: String,
    /// The file, for the places of findings.
    pub document: Document,
    /// What it says.
    pub written: T,
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
