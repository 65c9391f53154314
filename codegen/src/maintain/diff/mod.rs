//! What changed from one model to another, and whom it breaks.
//!
//! [`diff`] compares what two specs mean, not how they are written: the order of files and of keys that
//! nobody sees makes no difference. What each kind of change breaks stands in one table, in `kind.rs`.
//!
//! A field that is added to the model does not compile here until it is decided what a change of it
//! breaks: every struct of the model is taken apart without `..`.

mod access;
mod bounds;
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

pub use json::diff_json;
pub use kind::{Class, Kind};
pub use report::diff_text;

use crate::model::Model;
use log::Log;
use models::Models;

/// One difference between two specs.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Change {
    /// What kind of change it is, which says what it breaks.
    pub kind: Kind,
    /// The id of the operation or event, in the new spec unless it is gone from there; `None` where it stands for
    /// many of them: in a file of a version, of a service or of the platform.
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
    /// What it may be instead, in words: half of a name that changed.
    pub hint: Option<String>,
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
/// alike, then what services and versions declare for many pages, then what stands for the whole platform.
///
/// What is shared is compared where it is declared; a page that refers to it only as far as it says something of
/// its own. Both models should be without findings. It takes time in proportion to their size.
pub fn diff(old: &Model, new: &Model) -> Vec<Change> {
    // Which types are in use follows from the operations and events.
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
