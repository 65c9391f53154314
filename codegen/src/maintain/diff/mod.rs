//! Compares two models: what changed, and which programs it breaks.
//!
//! [`diff`] compares the meaning of two specs, not their notation: the order of files, and of keys whose order is not
//! visible, makes no difference. A table in `kind.rs` states what each kind of change breaks.
//!
//! Every struct of the model is destructured without `..`, so a field that is added to the model does not compile here
//! until it is decided what a change of it breaks.

mod access;
mod bounds;
mod changelog;
mod deprecation;
mod errors;
mod event;
mod fields;
mod json;
mod kind;
mod limits;
mod log;
mod models;
mod operation;
mod order;
mod page;
mod platform;
mod renames;
mod report;
mod request;
mod rows;
mod scopes;
mod shared;
mod text;
mod types;
mod values;

pub use changelog::diff_changelog;
pub use json::diff_json;
pub use kind::{Class, Kind};
pub use report::diff_text;

use crate::model::Model;
use log::Log;
use models::Models;

/// A difference between two specs.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Change {
    /// The kind of change, which determines what it breaks.
    pub kind: Kind,
    /// The id of the operation or event, in the new spec unless it was removed. `None` for a declaration that many of
    /// them share: in a file of a version, of a service or of the platform.
    pub operation: Option<String>,
    /// The spec that `file` and `path` refer to: the old one for something removed.
    pub side: Side,
    /// The spec file, relative to the spec directory, with `/`.
    pub file: String,
    /// The place in the file, as keys joined by dots: `request.body.message_id.max_length`. A key that contains a dot,
    /// a space or a quote is written as a JSON string. Empty for the whole file.
    pub path: String,
    /// The old content, in words; `None` if there was none.
    pub old: Option<String>,
    /// The new content, in words; `None` if there is none.
    pub new: Option<String>,
    /// A hint, in words, that this may be half of a rename.
    pub hint: Option<String>,
}

/// One of the two specs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Side {
    /// The old spec.
    Old,
    /// The new spec.
    New,
}

impl Change {
    /// Returns the effect on source code that uses the generated bindings.
    pub fn source(&self) -> Class {
        self.kind.source()
    }

    /// Returns the effect on requests and replies on the wire.
    pub fn wire(&self) -> Class {
        self.kind.wire()
    }

    /// Whether the change breaks anything.
    pub fn is_breaking(&self) -> bool {
        self.source() == Class::Breaking || self.wire() == Class::Breaking
    }
}

/// Returns what changed from one model to another: operations by id, each in the order of its page; events in the same
/// way; then the declarations of services and versions; then those of the platform.
///
/// A shared declaration is compared in the file that declares it; on a page that refers to it, only the differences are
/// compared. Both models should be without findings. The run time is proportional to their size.
pub fn diff(old: &Model, new: &Model) -> Vec<Change> {
    // The types in use follow from the operations and events.
    let Model { platform, operations: _, events: _, types: _, errors: _, types_in_use: _ } = new;
    let models = &Models::new(old, new);
    let mut log = Log::default();
    operation::operations(&mut log, models);
    event::events(&mut log, models);
    errors::services(&mut log, old, new);
    shared::types(&mut log, models);
    platform::platform(&mut log, &old.platform, platform);
    log.changes
}
