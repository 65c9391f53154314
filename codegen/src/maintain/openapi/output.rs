//! The document as text, and where it is written.

use crate::write::{self, WriteError};
use serde_json::Value as Json;
use std::path::Path;

/// A document that was written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Saved {
    /// How many bytes it has.
    pub bytes: usize,
    /// Whether it was new or had changed.
    pub changed: bool,
}

/// A document as it is written.
pub fn text(document: &Json) -> String {
    format!("{document:#}\n")
}

/// Writes a document through a temporary file beside it, so that nobody reads half of one.
///
/// # Errors
/// Fails where it cannot be written.
pub fn save(document: &Json, path: &Path) -> Result<Saved, WriteError> {
    let text = text(document);
    Ok(Saved { bytes: text.len(), changed: write::write(path, &text)? })
}
