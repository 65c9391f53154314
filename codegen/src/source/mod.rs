//! Spec files as they lie on disk: finding and reading them, YAML with positions, validation
//! against the language, and the findings all later steps report.
//!
//! The order is that of a run: [`files`] → [`Document::parse`] → [`Document::read`] → the model,
//! which reports its own findings through [`Document::finding`]. Findings are collected in
//! [`Diagnostics`]; only a file that cannot be read from disk is an error of its own
//! ([`FileError`]).

mod diagnostic;
mod document;
pub mod files;
mod node;
mod path;
mod render;
pub(crate) mod scalar;
mod schema;
mod suggest;
mod syntax;
mod text;
mod validate;
mod wording;
mod yaml;

pub use diagnostic::{Diagnostic, Diagnostics};
pub use document::{Document, Part};
pub use files::{FileError, Role, SpecFile};
pub use node::{Entry, Key, Kind, Node};
pub use path::{Path, Segment};
pub use render::Style;
pub use schema::json_schema;
pub use suggest::{closest, did_you_mean, list, quoted};
pub use text::{Position, SourceText};
pub use yaml::{MAX_DEPTH, MAX_NODES};
