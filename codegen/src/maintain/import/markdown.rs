//! Reads the Markdown of a page line by line: headings, code fences and tables of bars.

use std::ops::Range;

/// Returns the line that starts at an offset, without its line break, and where the next line starts.
pub(crate) fn line_at(text: &str, start: usize) -> (Range<usize>, usize) {
    let next = text[start..].find('\n').map_or(text.len(), |length| start + length + 1);
    let line = text[start..next].trim_end_matches(['\n', '\r']);
    (start..start + line.len(), next)
}

/// Returns the level of a heading and the range of its text in the line.
pub(crate) fn heading(line: &str) -> Option<(usize, Range<usize>)> {
    let level = line.bytes().take_while(|&byte| byte == b'#').count();
    let rest = line.get(level..)?;
    let spaced = rest.is_empty() || rest.starts_with([' ', '\t']);
    ((1..=6).contains(&level) && spaced).then_some((level, level..line.len()))
}

/// The start of a code block, which determines its end.
pub(crate) struct Fence<'a> {
    /// The language as written; may be empty.
    pub(crate) language: &'a str,
    /// The number of spaces before the fence, which do not belong to the code either.
    pub(crate) indent: usize,
    ticks: usize,
}

impl<'a> Fence<'a> {
    /// Parses a line that starts a code block; in a list it is indented.
    pub(crate) fn opening(line: &'a str) -> Option<Self> {
        let fence = line.trim_start();
        let ticks = ticks(fence);
        let language = fence[ticks..].trim();
        let opens = ticks >= 3 && !language.contains('`');
        opens.then(|| Self { language, indent: line.len() - fence.len(), ticks })
    }

    /// Whether the code block ends with this line.
    pub(crate) fn is_closed_by(&self, line: &str) -> bool {
        let line = line.trim();
        ticks(line) >= self.ticks && line.bytes().all(|byte| byte == b'`')
    }
}

fn ticks(text: &str) -> usize {
    text.bytes().take_while(|&byte| byte == b'`').count()
}

/// Whether this is the line between the titles and the rows of a table: `|---|:--|`.
pub(crate) fn is_rule(line: &str) -> bool {
    line.contains('|') && line.contains('-') && line.chars().all(|c| matches!(c, '|' | '-' | ':' | ' ' | '\t'))
}

/// Returns the ranges of the cells in a line of a table. The bars at both ends are optional.
pub(crate) fn cells(line: &str) -> Vec<Range<usize>> {
    let start = line.len() - line.trim_start().len();
    let end = line.trim_end().len();
    let bytes = line.as_bytes();
    let mut cells = Vec::new();
    let mut from = start;
    for at in start..end {
        let is_bar = bytes[at] == b'|' && (at == start || bytes[at - 1] != b'\\');
        if is_bar && at > start {
            cells.push(from..at);
        }
        if is_bar {
            from = at + 1;
        }
    }
    if from < end {
        cells.push(from..end);
    }
    cells
}
