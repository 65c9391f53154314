//! The input of a model.

use crate::source::Document;
use crate::spec;

/// The files of a spec directory, as written.
#[derive(Default)]
pub struct Sources {
    /// The platform files, by name without extension: `scopes`.
    pub platform: Vec<(String, Document)>,
    /// The platform files that are not valid YAML, by name.
    pub unread: Vec<String>,
    /// The types that versions share, by directory: `im.v1`.
    pub types: Vec<SharedSource<spec::Types>>,
    /// The errors of services, by service.
    pub errors: Vec<SharedSource<spec::Errors>>,
    /// The operations.
    pub operations: Vec<OperationSource>,
    /// The events.
    pub events: Vec<EventSource>,
}

/// A file that pages refer to, as written.
pub struct SharedSource<T> {
    /// Its owner: the version `im.v1`, or the service `im`.
    pub id: String,
    /// The file, for the places of findings.
    pub document: Document,
    /// The content.
    pub written: T,
}

/// An operation, as written.
pub type OperationSource = PageSource<spec::Operation>;

/// An event, as written.
pub type EventSource = PageSource<spec::Event>;

/// The content of a documentation page, as written.
pub struct PageSource<T> {
    /// The id that its path gives it.
    pub id: String,
    /// Whether it lies in the spec directory. A page from elsewhere has the id that it states, and may belong to an
    /// unknown service.
    pub placed: bool,
    /// The file, for the places of findings.
    pub document: Document,
    /// The content.
    pub written: T,
}
