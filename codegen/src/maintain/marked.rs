//! Parts of hand-written files that follow from the spec: each lies between two marks, and `generate` writes it.

use super::{features, inventory};
use crate::model::Model;
use crate::write::{WriteError, write};
use std::fs;
use std::io::ErrorKind;
use std::ops::Range;
use std::path::Path;

/// A part of a file in the root of the package.
pub(super) struct Part {
    pub(super) file: &'static str,
    pub(super) begin: &'static str,
    pub(super) end: &'static str,
    /// What belongs between the marks, without the line break behind the first one.
    pub(super) lines: fn(&Model) -> String,
}

const PARTS: &[Part] = &[features::PART, inventory::PART];

impl Part {
    /// The place between the marks; `None` where a text lacks them.
    pub(super) fn find(&self, text: &str) -> Option<Range<usize>> {
        let start = text.find(self.begin)? + self.begin.len();
        let start = start + text[start..].find('\n')? + 1;
        Some(start..start + text[start..].find(self.end)?)
    }

    /// The text with the part of a model; `None` where it has no marks, or is as it should be.
    pub(super) fn updated(&self, text: &str, model: &Model) -> Option<String> {
        let place = self.find(text)?;
        let lines = (self.lines)(model);
        (text[place.clone()] != lines).then(|| format!("{}{lines}{}", &text[..place.start], &text[place.end..]))
    }

    /// The file with the part of a model; `None` where it is as it should be, has no marks or does not exist.
    fn outdated(&self, root: &Path, model: &Model) -> Result<Option<String>, WriteError> {
        let path = root.join(self.file);
        match fs::read_to_string(&path) {
            Ok(text) => Ok(self.updated(&text, model)),
            Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
            Err(error) => Err(WriteError::new(&path, error)),
        }
    }
}

/// The files of a package whose marked part is not that of the model.
///
/// # Errors
/// Fails where a file cannot be read.
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
/// Fails where a file cannot be read or written.
pub fn update(root: &Path, model: &Model) -> Result<(), WriteError> {
    for part in PARTS {
        if let Some(text) = part.outdated(root, model)? {
            write(&root.join(part.file), &text)?;
        }
    }
    Ok(())
}
