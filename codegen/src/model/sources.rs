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
}

/// An operation as it is written.
pub struct OperationSource {
    /// The id its path gives it.
    pub id: String,
    /// Whether it lies in the spec directory. One from elsewhere is called by what it says itself, and
    /// may be of a service nobody knows.
    pub placed: bool,
    /// The file, for the places of findings.
    pub document: Document,
    /// What it says.
    pub written: spec::Operation,
}
