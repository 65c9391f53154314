//! A file as it was read: its text and its tree. They yield its typed value and the places of findings.

use super::{Diagnostic, Diagnostics, Entry, FileError, Node, Segment, SourceText, reader, schema, validate, yaml};
use schemars::JsonSchema;
use serde::de::DeserializeOwned;
use std::io::Read;
use std::ops::Range;
use std::path::Path;
use std::sync::Arc;

/// A file as it was read.
#[derive(Clone, Debug)]
pub struct Document {
    /// The text, and the name of the file in findings.
    pub source: Arc<SourceText>,
    /// The tree.
    pub root: Node,
}

/// The part of an entry that a finding points at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// Its key; for an item of a list, which has no key, the item.
    Key,
    /// Its value.
    Value,
}

impl Document {
    /// Parses a text. Returns `None`, with findings, if no tree can be built from it. After some mistakes, such as a
    /// duplicate key, the rest of the file is still read.
    pub fn parse(path: impl Into<String>, text: impl Into<String>, diagnostics: &mut Diagnostics) -> Option<Self> {
        let source = Arc::new(SourceText::new(path, text));
        let root = yaml::parse(&source, diagnostics)?;
        Some(Self { source, root })
    }

    /// Reads a file of up to [`MAX_SIZE`](super::MAX_SIZE) bytes. Findings name it as `shown`.
    ///
    /// # Errors
    ///
    /// Fails if the file cannot be read from disk. A text that is too long or not UTF-8 is a finding, not an error.
    pub fn from_file(
        shown: impl Into<String>,
        path: &Path,
        diagnostics: &mut Diagnostics,
    ) -> Result<Option<Self>, FileError> {
        let shown = shown.into();
        let text = reader::read_file(&shown, path, diagnostics)?;
        Ok(text.and_then(|text| Self::parse(shown, text, diagnostics)))
    }

    /// Reads standard input, or anything else, up to [`MAX_SIZE`](super::MAX_SIZE) bytes.
    ///
    /// # Errors
    ///
    /// Fails if reading fails. A text that is too long or not UTF-8 is a finding, not an error.
    pub fn from_reader(
        path: impl Into<String>,
        reader: impl Read,
        diagnostics: &mut Diagnostics,
    ) -> Result<Option<Self>, FileError> {
        let path = path.into();
        let text = reader::read_text(&path, reader, diagnostics)?;
        Ok(text.and_then(|text| Self::parse(path, text, diagnostics)))
    }

    /// The path of the file, as it is shown.
    pub fn path(&self) -> &str {
        self.source.path()
    }

    /// Returns the typed value, checked against the JSON Schema of the type; every mistake is reported.
    ///
    /// A value is also returned if there are findings but it is clear what was meant: an unknown key is ignored or read
    /// as the key it resembles, and an unquoted number is read as the expected text. This lets later checks find more
    /// in the same run. To require a value without mistakes, check `diagnostics`.
    pub fn read<T: DeserializeOwned + JsonSchema + 'static>(&self, diagnostics: &mut Diagnostics) -> Option<T> {
        let value = validate::validate(&self.source, &self.root, &schema::rules::<T>(), diagnostics)?;
        match serde_json::from_value(value) {
            Ok(value) => Some(value),
            Err(error) => {
                // The schema allows more than the type accepts. Such a gap must not be a panic.
                let span = self.span(&[], Part::Key);
                diagnostics.push(Diagnostic::new(&self.source, span, "wrong-value", error.to_string()));
                None
            }
        }
    }

    /// Returns the bytes of a place, or of its nearest ancestor that exists.
    pub fn span(&self, path: &[Segment<'_>], part: Part) -> Range<usize> {
        let mut node = &self.root;
        let mut entry: Option<&Entry> = None;
        for segment in path {
            let next = match *segment {
                Segment::Key(key) => node.entry(key).map(|entry| (&entry.value, Some(entry))),
                Segment::Index(index) => node.item(index).map(|item| (item, None)),
            };
            match next {
                Some(next) => (node, entry) = next,
                // A missing value is missing from its parent, so the finding points at the parent's key.
                None => return entry.map_or_else(|| self.visible(node), |entry| entry.key.span.clone()),
            }
        }
        match (part, entry) {
            (Part::Key, Some(entry)) => entry.key.span.clone(),
            _ => self.visible(node),
        }
    }

    /// Creates a finding about a place; add a label and help to it.
    pub fn finding(
        &self,
        path: &[Segment<'_>],
        part: Part,
        slug: &'static str,
        message: impl Into<String>,
    ) -> Diagnostic {
        Diagnostic::new(&self.source, self.span(path, part), slug, message)
    }

    /// The part of a value that is worth underlining: up to the end of its first line.
    fn visible(&self, node: &Node) -> Range<usize> {
        let line = self.source.line_range(node.span.start);
        node.span.start..node.span.end.min(line.end.max(node.span.start))
    }
}
