//! The text of a file, and the positions of offsets in it.

use super::characters::escaped;
use std::ops::Range;
use std::sync::OnceLock;

/// A position in a file as an editor counts it: lines and characters, both from 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Position {
    /// The line, from 1.
    pub line: usize,
    /// The column in characters, from 1. A Chinese character counts as one.
    pub column: usize,
}

/// The text of a file and its name in messages.
#[derive(Debug)]
pub struct SourceText {
    path: String,
    text: String,
    /// The offset at which each line starts; computed at the first finding, which most files never have.
    line_starts: OnceLock<Vec<usize>>,
}

impl SourceText {
    /// Creates a text with the path to show, in which hidden characters are escaped. A byte order mark is dropped, as
    /// editors do, so that the columns of the first line are those that an editor shows.
    pub fn new(path: impl Into<String>, text: impl Into<String>) -> Self {
        let mut text = text.into();
        if text.starts_with('\u{feff}') {
            text.drain(..'\u{feff}'.len_utf8());
        }
        Self { path: escaped(path.into()).replace('\n', "\\n"), text, line_starts: OnceLock::new() }
    }

    /// The path as it is shown.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// The text, without a byte order mark.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Returns the position of the byte offset. An offset past the end is the end; an offset inside a character is its
    /// start.
    pub fn position(&self, offset: usize) -> Position {
        let offset = self.floor(offset);
        let line = self.line_index(offset);
        let column = self.text[self.line_starts()[line]..offset].chars().count() + 1;
        Position { line: line + 1, column }
    }

    /// Returns the line that contains the byte offset, from 1. Unlike [`Self::position`] it does not count characters.
    pub fn line(&self, offset: usize) -> usize {
        self.line_index(self.floor(offset)) + 1
    }

    /// Returns the byte range of the line at the offset, without its line break.
    pub fn line_range(&self, offset: usize) -> Range<usize> {
        let starts = self.line_starts();
        let line = self.line_index(self.floor(offset));
        let end = starts.get(line + 1).copied().unwrap_or(self.text.len());
        let start = starts[line];
        start..start + self.text[start..end].trim_end_matches(['\r', '\n']).len()
    }

    /// Returns the range, moved inside the text and onto character boundaries.
    pub(super) fn clamp(&self, range: Range<usize>) -> Range<usize> {
        let start = self.floor(range.start);
        start..self.floor(range.end).max(start)
    }

    fn floor(&self, offset: usize) -> usize {
        let mut offset = offset.min(self.text.len());
        while !self.text.is_char_boundary(offset) {
            offset -= 1;
        }
        offset
    }

    fn line_index(&self, offset: usize) -> usize {
        // The first line starts at 0, so there is always a line.
        self.line_starts().partition_point(|&start| start <= offset).saturating_sub(1)
    }

    /// YAML breaks lines at LF, CRLF and a lone CR; `str::lines` does not support a lone CR.
    fn line_starts(&self) -> &[usize] {
        self.line_starts.get_or_init(|| {
            let bytes = self.text.as_bytes();
            let breaks = bytes.iter().enumerate().filter(|&(at, &byte)| match byte {
                b'\n' => true,
                b'\r' => bytes.get(at + 1) != Some(&b'\n'),
                _ => false,
            });
            std::iter::once(0).chain(breaks.map(|(at, _)| at + 1)).collect()
        })
    }
}
