//! YAML files as people write them: read within bounds, with the position of every value, and checked against a
//! Rust type.
//!
//! A file becomes a [`Document`]: its text and its tree. [`Document::read`] checks the tree against the JSON Schema of
//! a type and returns the typed value; later checks report what they find through [`Document::finding`]. All findings
//! of a run are collected in [`Diagnostics`], each with its place and what to write instead. Only a file that cannot be
//! read from disk is an error ([`FileError`]).
//!
//! ```
//! use feishu_source::{Diagnostics, Document, Style};
//!
//! #[derive(schemars::JsonSchema, serde::Deserialize)]
//! #[serde(deny_unknown_fields)]
//! struct Chat {
//!     name: String,
//! }
//!
//! let mut findings = Diagnostics::new();
//! let document = Document::parse("chat.yaml", "nmae: Launch\n", &mut findings).unwrap();
//! // It is clear what was meant, so the value comes back beside the finding.
//! assert_eq!(document.read::<Chat>(&mut findings).unwrap().name, "Launch");
//! assert!(findings.render(Style::Plain).contains("did you mean `name`?"));
//! ```

mod characters;
mod diagnostic;
mod document;
mod node;
mod path;
mod reader;
mod render;
pub mod scalar;
mod schema;
mod suggest;
mod syntax;
mod text;
mod validate;
mod wording;
mod yaml;

pub use characters::{
    NAME_PATTERN, TEXT_PATTERN, is_control, is_hidden, is_invisible, is_unprintable, printable, wrong_name,
};
pub use diagnostic::{Diagnostic, Diagnostics};
pub use document::{Document, Part};
pub use node::{Entry, Key, Kind, Node};
pub use path::{Path, Segment};
pub use reader::{FileError, MAX_SIZE, read_text};
pub use render::Style;
pub use schema::{json_schema, unchecked_keywords};
pub use suggest::{closest, did_you_mean, list, quoted};
pub use text::{Position, SourceText};
pub use yaml::{MAX_DEPTH, MAX_NODES};
