//! Generated parts of hand-written files: each lies between two marks, and `generate` writes it.

use super::{features, inventory};
use crate::model::Model;
use crate::write::{WriteError, write};
use std::fs;
use std::io::ErrorKind;
use std::ops::Range;
use std::path::Path;

/// A generated part of a file in the root of the package.
pub(super) struct Part {
    pub(super) file: &'static str,
    pub(super) begin: &'static str,
    pub(super) end: &'static str,
    /// Returns the text between the marks, without the line break behind the first mark.
    pub(super) lines: fn(&Model) -> String,
}

const PARTS: &[Part] = &[features::PART, inventory::PART];

impl Part {
    /// Returns the range between the marks, or `None` if the text lacks them.
    pub(super) fn find(&self, text: &str) -> Option<Range<usize>> {
        let start = text.find(self.begin)? + self.begin.len();
        let start = start + text[start..].find('\n')? + 1;
        Some(start..start + text[start..].find(self.end)?)
    }

    /// Returns the text with the part for a model, or `None` if it has no marks or is up to date.
    pub(super) fn updated(&self, text: &str, model: &Model) -> Option<String> {
        let place = self.find(text)?;
        let lines = (self.lines)(model);
        (text[place.clone()] != lines).then(|| format!("{}{lines}{}", &text[..place.start], &text[place.end..]))
    }

    /// Returns the file with the part for a model, or `None` if it is up to date, has no marks or does not exist.
    fn outdated(&self, root: &Path, model: &Model) -> Result<Option<String>, WriteError> {
        let path = root.join(self.file);
        match fs::read_to_string(&path) {
            Ok(text) => Ok(self.updated(&text, model)),
            Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
            Err(error) => Err(WriteError::new(&path, error)),
        }
    }
}

/// Returns the files of a package whose marked part is out of date.
///
/// # Errors
/// Fails if a file cannot be read.
pub fn outdated(root: &Path, model: &Model) -> Result<Vec<&'static str>, WriteError> {
    let mut outdated = Vec::new();
    for part in PARTS {
        if part.outdated(root, model)?.is_some() {
            outdated.push(part.file);
        }
    }
    Ok(outdated)
}

/// Writes the marked parts of the files of a package.
///
/// # Errors
/// Fails if a file cannot be read or written.
pub fn update(root: &Path, model: &Model) -> Result<(), WriteError> {
    for part in PARTS {
        if let Some(text) = part.outdated(root, model)? {
            write(&root.join(part.file), &text)?;
        }
    }
    Ok(())
}
