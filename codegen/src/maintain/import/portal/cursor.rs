//! A position on a page that advances by tags and lines, and reports mistakes at that position.
//!
//! Only the components of the portal and a few HTML tags are tags. Any other `<` is text: pages contain `<int64>` and
//! `List<string>`.

use crate::maintain::import::markdown;
use crate::source::{Diagnostic, Diagnostics, SourceText, quoted};
use std::ops::Range;
use std::sync::Arc;

/// The HTML tags that occur among the components.
const HTML: [&str; 15] =
    ["a", "b", "br", "code", "div", "font", "img", "li", "ol", "p", "span", "strong", "tbody", "tr", "ul"];
/// The maximum length of a tag, which also limits the cost of a quote that is never closed.
const MAX_TAG: usize = 1024;

/// A piece of a page.
pub(super) enum Token<'a> {
    /// Text up to the end of its line at most, including the line break.
    Text(Range<usize>),
    /// A tag.
    Tag(Tag<'a>),
}

/// A tag.
#[derive(Clone)]
pub(super) struct Tag<'a> {
    /// Its name.
    pub(super) name: &'a str,
    /// Whether it starts an element, ends one, or does both.
    pub(super) kind: Kind,
    /// Its position.
    pub(super) at: Range<usize>,
    attributes: &'a str,
}

/// What a tag does.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Open,
    Close,
    Void,
}

impl<'a> Tag<'a> {
    /// Returns the value of an attribute, with or without quotes on the page.
    pub(super) fn attribute(&self, name: &str) -> Option<&'a str> {
        let mut rest = self.attributes;
        loop {
            rest = rest.trim_start_matches(|c: char| c.is_whitespace() || c == '/');
            let end = rest.find(|c: char| c.is_whitespace() || c == '=').unwrap_or(rest.len());
            let (key, after) = rest.split_at(end);
            let value;
            (value, rest) = match after.trim_start().strip_prefix('=') {
                Some(after) => split_value(after.trim_start()),
                None => ("", after),
            };
            if key == name {
                return Some(value);
            }
            if key.is_empty() && rest.is_empty() {
                return None;
            }
        }
    }
}

/// Splits the value of an attribute from the text after it.
fn split_value(text: &str) -> (&str, &str) {
    for quote in ['"', '\''] {
        if let Some(value) = text.strip_prefix(quote) {
            return value.split_once(quote).unwrap_or((value, ""));
        }
    }
    text.split_once(char::is_whitespace).unwrap_or((text, ""))
}

/// A position on a page.
pub(super) struct Cursor<'a> {
    pub(super) text: &'a str,
    pub(super) at: usize,
    end: usize,
    source: &'a Arc<SourceText>,
    defects: &'a mut Diagnostics,
}

impl<'a> Cursor<'a> {
    pub(super) fn new(source: &'a Arc<SourceText>, defects: &'a mut Diagnostics) -> Self {
        Self { text: source.text(), at: 0, end: source.text().len(), source, defects }
    }

    /// Whether a line starts here.
    pub(super) fn starts_line(&self) -> bool {
        self.at == 0 || self.text.as_bytes()[self.at - 1] == b'\n'
    }

    /// Returns the rest of the line, without its line break, and where the next line starts.
    pub(super) fn line(&self) -> (Range<usize>, usize) {
        markdown::line_at(self.text, self.at)
    }

    /// Returns the text behind `:::` if a line that starts or ends a block starts here.
    pub(super) fn block_fence(&self) -> Option<&'a str> {
        if !self.starts_line() {
            return None;
        }
        let line = &self.text[self.line().0];
        line.trim_start().strip_prefix(":::").map(str::trim)
    }

    /// Reports a defect of the page.
    pub(super) fn defect(&mut self, at: Range<usize>, slug: &'static str, message: impl Into<String>, help: &str) {
        self.defects.push(Diagnostic::new(self.source, at, slug, message).with_help(help));
    }

    /// Reads only a part of the page, then continues at the previous position.
    pub(super) fn within<T>(&mut self, part: Range<usize>, read: impl FnOnce(&mut Self) -> T) -> T {
        let outside = (self.at, self.end);
        (self.at, self.end) = (part.start, part.end);
        let result = read(self);
        (self.at, self.end) = outside;
        result
    }

    /// Returns the next piece; `None` at the end.
    pub(super) fn next(&mut self) -> Option<Token<'a>> {
        let start = self.at;
        let rest = &self.text[start..self.end];
        if rest.is_empty() {
            return None;
        }
        if let Some(tag) = self.tag() {
            self.at = tag.at.end;
            return Some(Token::Tag(tag));
        }
        // The first character is text even if it is `<`.
        let mut stops = rest.char_indices().filter(|&(at, c)| c == '\n' || (c == '<' && at > 0));
        let length = stops.next().map_or(rest.len(), |(at, c)| if c == '\n' { at + 1 } else { at });
        self.at = start + length;
        Some(Token::Text(start..self.at))
    }

    /// Returns the tag at this position.
    fn tag(&mut self) -> Option<Tag<'a>> {
        let rest = &self.text[self.at..self.end];
        let inner = rest.strip_prefix('<')?;
        let (closes, inner) = inner.strip_prefix('/').map_or((false, inner), |inner| (true, inner));
        let length = inner.find(|c: char| !c.is_ascii_alphanumeric() && c != '-' && c != '_').unwrap_or(inner.len());
        let (name, after) = inner.split_at(length);
        let is_component = name.starts_with("md-");
        if !(is_component || HTML.contains(&name)) {
            return None;
        }
        let start = self.at;
        let head = rest.len() - after.len();
        let Some(length) = end_of_tag(after) else {
            if is_component {
                let at = start..start + head;
                self.defect(at, "broken-tag", format!("the tag {} is not closed", quoted(name)), "close it with `>`");
            }
            return None;
        };
        let attributes = &after[..length];
        if !attributes.is_empty() && !attributes.starts_with(|c: char| c.is_whitespace() || c == '/') {
            return None;
        }
        let kind = match (closes, attributes.ends_with('/')) {
            (true, _) => Kind::Close,
            (false, true) => Kind::Void,
            (false, false) => Kind::Open,
        };
        Some(Tag { name, kind, at: start..start + head + length + 1, attributes })
    }
}

/// Returns the length of the attributes before the `>` of a tag. An unclosed quote is not a quote.
fn end_of_tag(text: &str) -> Option<usize> {
    let bytes = &text.as_bytes()[..text.len().min(MAX_TAG)];
    let mut quote = None;
    for (at, &byte) in bytes.iter().enumerate() {
        match (quote, byte) {
            (None, b'>') => return Some(at),
            (None, b'<') => return None,
            (None, b'"' | b'\'') => quote = Some(byte),
            (Some(open), byte) if open == byte => quote = None,
            _ => {}
        }
    }
    quote?;
    bytes.iter().position(|&byte| matches!(byte, b'>' | b'<')).filter(|&at| bytes[at] == b'>')
}
