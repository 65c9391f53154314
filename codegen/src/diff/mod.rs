//! What changed from one model to another, and whom it breaks.
//!
//! [`diff`] compares what two specs mean, not how they are written: the order of files and of keys that
//! nobody sees makes no difference. What each kind of change breaks stands in one table, in `kind.rs`.
//!
//! A field that is added to the model does not compile here until it is decided what a change of it
//! breaks: every struct of the model is taken apart without `..`.

mod access;
mod bounds;
mod errors;
mod event;
mod fields;
mod json;
mod kind;
mod limits;
mod log;
mod operation;
mod order;
mod platform;
mod report;
mod request;
mod scopes;
mod text;
mod types;
mod values;

pub use json::diff_json;
pub use kind::{Class, Kind};
pub use report::diff_text;

use crate::model::Model;
use log::Log;

/// One difference between two specs.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Change {
    /// What kind of change it is, which says what it breaks.
    pub kind: Kind,
    /// The id of the operation or event, in the new spec unless it is gone from there; `None` where it concerns
    /// the whole platform.
    pub operation: Option<String>,
    /// The spec that `file` and `path` lead into: the old one for what is gone.
    pub side: Side,
    /// The spec file, relative to the spec directory, with `/`.
    pub file: String,
    /// The place in the file, as keys joined by dots: `request.body.message_id.max_length`. A key that
    /// holds a dot, a space or a quote is written as a JSON string. Empty where it is the whole file.
    pub path: String,
    /// What was there, in words; `None` where nothing was.
    pub old: Option<String>,
    /// What is there now, in words; `None` where nothing is.
    pub new: Option<String>,
}

/// One of the two specs that are compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Side {
    /// The spec as it was.
    Old,
    /// The spec as it is now.
    New,
}

impl Change {
    /// What it means for source code that uses the generated bindings.
    pub fn source(&self) -> Class {
        self.kind.source()
    }

    /// What it means for requests and replies on the wire.
    pub fn wire(&self) -> Class {
        self.kind.wire()
    }

    /// Whether it breaks anything.
    pub fn is_breaking(&self) -> bool {
        self.source() == Class::Breaking || self.wire() == Class::Breaking
    }
}

/// What changed from one model to another: the operations by id, each in the order of its page, the events
/// alike, then what stands for the whole platform.
///
/// Both models should be without findings. It takes time in proportion to their size.
pub fn diff(old: &Model, new: &Model) -> Vec<Change> {
    // The types of the modules are those of the fields, and compared where fields use them.
    let Model { platform, operations: _, events: _, modules: _ } = new;
    let mut log = Log::default();
    operation::operations(&mut log, old, new);
    event::events(&mut log, old, new);
    platform::platform(&mut log, &old.platform, platform);
    log.changes
}
