//! Writes a tree as lines: decides what is on one line and what on several.

use super::Comments;
use super::scalar::{self, Scalar};
use serde_json::{Map, Value};

/// The maximum width of a mapping or list on one line.
const WIDTH: usize = 120;
/// The maximum width on one line with nested mappings, which are harder to read.
const NESTED_WIDTH: usize = 100;
/// The maximum depth of nested mappings on one line.
const MAX_NESTING: usize = 2;
/// The maximum length of a key, beyond which YAML needs a `?` before it: 1024, minus a reserve.
const MAX_KEY: usize = 1000;
/// The width of an indentation step, in spaces.
const STEP: usize = 2;

/// The layout of a mapping or a list.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Layout {
    /// On one line, if it fits.
    Free,
    /// Over several lines; the layout of each value is free.
    Lines,
    /// Over several lines, including inner mappings: data as a tree.
    Tree,
}

/// Writes entries, line by line.
#[derive(Default)]
pub(super) struct Writer {
    out: String,
    /// The offset at which the last line starts.
    line: usize,
}

impl Writer {
    /// Returns the written text.
    pub(super) fn finish(self) -> String {
        self.out
    }

    /// Separates two parts of a file.
    pub(super) fn empty_line(&mut self) {
        if !self.out.is_empty() {
            self.end_line();
        }
    }

    /// Writes a comment, which may have several lines.
    pub(super) fn comment(&mut self, text: &str, indent: usize) {
        for line in text.split(['\n', '\r']) {
            self.start_line(indent);
            self.out.push_str(format!("# {}", shown(line)).trim_end());
            self.end_line();
        }
    }

    /// Writes the comments above a value.
    pub(super) fn comments_above(&mut self, comments: &Comments, value: &Value, indent: usize) {
        for text in comments.lines_above(value) {
            self.comment(text, indent);
        }
    }

    /// Writes an entry of a mapping.
    pub(super) fn entry(&mut self, key: &str, value: &Value, indent: usize, layout: Layout, comments: &Comments) {
        self.comments_above(comments, value, indent);
        self.start_line(indent);
        let key = scalar::key(key, false);
        if key.chars().nth(MAX_KEY).is_some() {
            self.out.push_str("? ");
            self.out.push_str(&key);
            self.end_line();
            self.start_line(indent);
        } else {
            self.out.push_str(&key);
        }
        self.out.push(':');
        self.value(value, indent, layout, comments, Behind::Key);
    }

    fn item(&mut self, item: &Value, indent: usize, layout: Layout, comments: &Comments) {
        self.comments_above(comments, item, indent);
        self.start_line(indent);
        self.out.push('-');
        self.value(item, indent, layout, comments, Behind::Dash);
    }

    /// Writes what follows a key or a dash, up to the end of its last line.
    fn value(&mut self, value: &Value, indent: usize, layout: Layout, comments: &Comments, behind: Behind) {
        let comment = comments.behind_line();
        if let Some(line) = self.one_line(value, layout, comments) {
            self.out.push(' ');
            self.out.push_str(&line);
            self.end_line_with(comment.as_deref());
            return;
        }
        let layout = if layout == Layout::Tree { layout } else { Layout::Free };
        let indent = indent + STEP;
        match value {
            Value::Object(map) => {
                let first = map.iter().next().map(|(key, value)| comments.key(key).lines_above(value));
                self.open(behind, comment.as_deref(), first);
                for (key, value) in map {
                    self.entry(key, value, indent, layout, comments.key(key));
                }
            }
            Value::Array(items) => {
                let first = items.first().map(|item| comments.item(0).lines_above(item));
                self.open(behind, comment.as_deref(), first);
                for (index, item) in items.iter().enumerate() {
                    self.item(item, indent, layout, comments.item(index));
                }
            }
            Value::String(text) => self.block(text, comment.as_deref(), indent),
            Value::Null | Value::Bool(_) | Value::Number(_) => self.end_line(),
        }
    }

    /// Moves to the first entry of a mapping or list: behind a dash, or on the next line.
    fn open(&mut self, behind: Behind, comment: Option<&str>, above_first: Option<Vec<&str>>) {
        let free = comment.is_none() && above_first.is_none_or(|lines| lines.is_empty());
        match behind {
            Behind::Dash if free => self.out.push(' '),
            _ => self.end_line_with(comment),
        }
    }

    fn block(&mut self, text: &str, comment: Option<&str>, indent: usize) {
        let Scalar::Block(header) = scalar::scalar(text) else { return };
        self.out.push(' ');
        self.out.push_str(header);
        self.end_line_with(comment);
        for line in text.strip_suffix('\n').unwrap_or(text).split('\n') {
            if !line.is_empty() {
                self.start_line(indent);
                self.out.push_str(line);
            }
            self.end_line();
        }
    }

    /// Returns the value, if it fits on the line that has been started.
    fn one_line(&self, value: &Value, layout: Layout, comments: &Comments) -> Option<String> {
        let is_collection = |value: &Value| value.is_object() || value.is_array();
        match value {
            Value::String(text) => match scalar::scalar(text) {
                Scalar::Line(line) => return Some(line),
                Scalar::Block(_) => return None,
            },
            Value::Object(map) if map.is_empty() => return Some("{}".to_owned()),
            Value::Object(_) if layout != Layout::Free => return None,
            Value::Array(items) if items.is_empty() => return Some("[]".to_owned()),
            Value::Array(_) if layout == Layout::Lines => return None,
            Value::Array(items) if layout == Layout::Tree && items.iter().any(is_collection) => return None,
            Value::Object(_) | Value::Array(_) if comments.is_inside() => return None,
            Value::Object(_) | Value::Array(_) => {}
            Value::Number(number) => return Some(scalar::number(number)),
            Value::Null | Value::Bool(_) => return Some(value.to_string()),
        }
        let used = width(&self.out[self.line..]) + 1;
        let mut flow = Flow { line: String::new(), left: WIDTH.checked_sub(used)?, nesting: 0 };
        flow.value(value, 0)?;
        let left = if flow.nesting > 1 { flow.left.checked_sub(WIDTH - NESTED_WIDTH) } else { Some(flow.left) };
        left.map(|_| flow.line)
    }

    /// Indents, unless the line already has content.
    fn start_line(&mut self, indent: usize) {
        if self.out.len() == self.line {
            self.out.extend(std::iter::repeat_n(' ', indent));
        }
    }

    fn end_line(&mut self) {
        self.out.push('\n');
        self.line = self.out.len();
    }

    fn end_line_with(&mut self, comment: Option<&str>) {
        if let Some(comment) = comment {
            self.out.push_str(" # ");
            self.out.push_str(shown(comment).trim());
        }
        self.end_line();
    }
}

/// The token in front of a value.
#[derive(Clone, Copy)]
enum Behind {
    Key,
    Dash,
}

/// A value in brackets, as long as there is room.
struct Flow {
    line: String,
    /// The remaining width.
    left: usize,
    /// The current depth of nested mappings.
    nesting: usize,
}

impl Flow {
    /// Returns `None` if it does not fit. Stops there, so that trying costs no more than a line.
    fn value(&mut self, value: &Value, nesting: usize) -> Option<()> {
        match value {
            Value::String(text) => self.text(text),
            Value::Array(items) => self.list(items, nesting),
            Value::Object(map) => self.map(map, nesting + 1),
            Value::Number(number) => self.push(&scalar::number(number)),
            Value::Null | Value::Bool(_) => self.push(&value.to_string()),
        }
    }

    fn text(&mut self, text: &str) -> Option<()> {
        self.has_room(text)?;
        self.push(&scalar::in_flow(text)?)
    }

    fn list(&mut self, items: &[Value], nesting: usize) -> Option<()> {
        self.push("[")?;
        for (index, item) in items.iter().enumerate() {
            self.push(if index > 0 { ", " } else { "" })?;
            self.value(item, nesting)?;
        }
        self.push("]")
    }

    fn map(&mut self, map: &Map<String, Value>, nesting: usize) -> Option<()> {
        if map.is_empty() {
            return self.push("{}");
        }
        self.nesting = self.nesting.max(nesting);
        if nesting > MAX_NESTING {
            return None;
        }
        self.push("{ ")?;
        for (index, (key, value)) in map.iter().enumerate() {
            self.push(if index > 0 { ", " } else { "" })?;
            self.has_room(key)?;
            self.push(&scalar::key(key, true))?;
            self.push(": ")?;
            self.value(value, nesting)?;
        }
        self.push(" }")
    }

    /// A character takes at most four bytes.
    fn has_room(&self, text: &str) -> Option<()> {
        (text.len() <= 4 * self.left).then_some(())
    }

    fn push(&mut self, text: &str) -> Option<()> {
        self.left = self.left.checked_sub(width(text))?;
        self.line.push_str(text);
        Some(())
    }
}

/// Returns the width of a text in columns; a Chinese character takes two.
fn width(text: &str) -> usize {
    text.chars().map(|char| if char < '\u{1100}' { 1 } else { 2 }).sum()
}

/// Returns a line of a comment without characters that would end it or hide a part of it.
fn shown(line: &str) -> String {
    line.chars().map(|char| if scalar::is_hidden(char) || matches!(char, '\n' | '\t') { ' ' } else { char }).collect()
}
