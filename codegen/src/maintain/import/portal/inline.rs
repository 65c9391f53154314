//! Converts text with components to the Markdown of the official dialect.

use super::cursor::{Cursor, Kind, Tag};
use super::flow::{Flow, Layout};
use crate::maintain::import::page::Traced;
use crate::source::quoted;
use std::collections::HashMap;
use std::ops::Range;

/// The prefix of addresses within the documentation, and its replacement.
const WITHIN: [&str; 2] = ["/ssl:ttdoc/", "https://open.feishu.cn/document/"];
/// The text that the official dialect writes before a notice of any kind.
const NOTICE: &str = "**注意事项**：";
/// The maximum length of a button's label, and of its address.
const MAX_BUTTON: usize = 1024;

/// A text that is being read.
pub(super) struct Inline<'a> {
    flow: Flow,
    open: Vec<Element<'a>>,
    /// The number of open elements of each name.
    counts: HashMap<&'a str, usize>,
}

/// A component whose end has not been read yet.
struct Element<'a> {
    tag: Tag<'a>,
    /// The text to write at its end.
    end: String,
}

/// Whether an element is a separate part, without white space around its text.
fn is_part(name: &str) -> bool {
    matches!(name, "md-alert" | "md-perm")
}

impl<'a> Inline<'a> {
    pub(super) fn new(layout: Layout, offset: usize) -> Self {
        Self { flow: Flow::new(layout, offset), open: Vec::new(), counts: HashMap::new() }
    }

    /// Returns the text. Reports the components without an end.
    pub(super) fn finish(mut self, cursor: &mut Cursor<'a>) -> Traced {
        self.close_all(cursor);
        self.flow.finish()
    }

    /// Returns the text so far. Open elements stay open for the text that follows.
    pub(super) fn cut(&mut self, offset: usize) -> Traced {
        self.flow.cut(offset)
    }

    /// Handles a `:::` that starts a block or, without a name, ends one. As in the official dialect, it is dropped
    /// together with the line breaks before it.
    pub(super) fn block_fence(&mut self, name: &str, cursor: &mut Cursor<'a>) {
        if name.is_empty() {
            self.close_all(cursor);
        }
        self.flow.join_line();
    }

    fn close_all(&mut self, cursor: &mut Cursor<'a>) {
        while let Some(element) = self.open.pop() {
            self.unclosed(element, cursor);
        }
    }

    /// Adds a piece of text that is on the page verbatim.
    pub(super) fn text(&mut self, range: Range<usize>, cursor: &Cursor<'a>) {
        let text = &cursor.text[range.clone()];
        let mut written = 0;
        let mut at = 0;
        while let Some(found) = text[at..].find(['/', '{']) {
            at += found;
            let rest = &text[at..];
            let (length, instead) = if rest.starts_with(WITHIN[0]) {
                (WITHIN[0].len(), WITHIN[1])
            } else if let Some(length) = button(rest) {
                (length, "")
            } else {
                at += 1;
                continue;
            };
            self.flow.write(&text[written..at], range.start + written);
            self.flow.insert(instead, &(range.start + at..range.start + at + length));
            self.flow.note_tag();
            at += length;
            written = at;
        }
        self.flow.write(&text[written..], range.start + written);
    }

    /// Adds text that replaces text of the page.
    pub(super) fn insert(&mut self, text: &str, at: &Range<usize>) {
        self.flow.insert(text, at);
    }

    /// Starts a new line.
    pub(super) fn break_line(&mut self, at: &Range<usize>) {
        self.flow.break_line(at);
    }

    /// Adds a tag.
    pub(super) fn tag(&mut self, tag: &Tag<'a>, cursor: &mut Cursor<'a>) {
        if !tag.name.starts_with("md-") && (self.flow.in_code() || self.stays(tag.name)) {
            self.flow.write(&cursor.text[tag.at.clone()], tag.at.start);
            return;
        }
        self.flow.note_tag();
        match tag.kind {
            Kind::Close => self.close(tag, cursor),
            Kind::Open | Kind::Void => {
                let end = self.start(tag, cursor);
                let has_end = !matches!(tag.name, "br" | "img");
                if has_end {
                    *self.counts.entry(tag.name).or_default() += 1;
                    self.open.push(Element { tag: tag.clone(), end });
                }
                if has_end && tag.kind == Kind::Void {
                    self.close(tag, cursor);
                }
            }
        }
    }

    /// Whether an HTML tag is kept as it is: the official dialect converts them only in cells.
    fn stays(&self, name: &str) -> bool {
        self.flow.layout == Layout::Prose && !matches!(name, "b" | "strong" | "div" | "font" | "span")
    }

    /// Writes the text for the start of an element, and returns the text for its end.
    fn start(&mut self, tag: &Tag<'a>, cursor: &mut Cursor<'a>) -> String {
        let at = &tag.at;
        match tag.name {
            "md-enum-item" => {
                self.flow.break_line(at);
                let key = self.required(tag, "key", cursor);
                self.flow.insert(&format!("- {key}："), at);
            }
            "md-perm" => {
                self.flow.start_part("", at);
                return format!("({})", self.required(tag, "name", cursor));
            }
            "md-app-support" => {
                let types = self.required(tag, "types", cursor).split(',').map(|app| match app.trim() {
                    "custom" => "Custom App",
                    "isv" => "Store App",
                    other => other,
                });
                let types: Vec<_> = types.collect();
                self.flow.insert(&types.join("、"), at);
            }
            "md-tag" => {
                if let Some(address) = tag.attribute("href") {
                    self.flow.insert("[", at);
                    return link_end(address);
                }
                if tag.attribute("type").is_some_and(|kind| kind.starts_with("token-")) {
                    self.flow.insert("`", at);
                    return "`".to_owned();
                }
            }
            "md-tooltip" | "b" | "strong" => {
                self.flow.insert("**", at);
                return "**".to_owned();
            }
            "md-alert" => self.flow.start_part(NOTICE, at),
            "a" => {
                self.flow.insert("[", at);
                return link_end(tag.attribute("href").unwrap_or_default());
            }
            "img" => {
                let [title, address] = ["alt", "src"].map(|name| tag.attribute(name).unwrap_or_default());
                self.flow.insert(&format!("![{title}]({})", address_of(address)), at);
            }
            "code" => {
                self.flow.insert("`", at);
                return "`".to_owned();
            }
            "li" => {
                self.flow.break_line(at);
                self.flow.insert("- ", at);
            }
            "br" | "md-enum" | "p" | "div" | "ul" | "ol" => self.flow.break_line(at),
            "md-text" | "span" | "font" => {}
            other => {
                let message = format!("unknown component {}; its text is kept", quoted(other));
                cursor.defect(at.clone(), "unknown-component", message, "check the text by hand");
            }
        }
        String::new()
    }

    fn close(&mut self, tag: &Tag<'a>, cursor: &mut Cursor<'a>) {
        if self.counts.get(tag.name).is_none_or(|&count| count == 0) {
            let message = format!("{} ends here, but none is open", quoted(tag.name));
            cursor.defect(tag.at.clone(), "broken-tag", message, "delete the tag, or add the one that starts it");
            return;
        }
        while let Some(element) = self.open.pop() {
            if element.tag.name != tag.name {
                self.unclosed(element, cursor);
                continue;
            }
            self.end(&element, &tag.at);
            return;
        }
    }

    fn unclosed(&mut self, element: Element<'a>, cursor: &mut Cursor<'a>) {
        let message = format!("{} has no end", quoted(element.tag.name));
        cursor.defect(element.tag.at.clone(), "broken-tag", message, "close it where its text ends");
        let end = element.tag.at.end..element.tag.at.end;
        self.end(&element, &end);
    }

    /// Writes the text for the end of an element.
    fn end(&mut self, element: &Element<'a>, at: &Range<usize>) {
        let tag = &element.tag;
        if let Some(count) = self.counts.get_mut(tag.name) {
            *count -= 1;
        }
        if is_part(tag.name) && !self.flow.end_part() {
            self.flow.insert(tag.attribute("desc").unwrap_or_default(), &tag.at);
        }
        match tag.name {
            "md-enum" | "md-enum-item" | "p" | "div" | "ul" | "ol" | "li" => self.flow.break_line(at),
            _ => self.flow.insert(&element.end, at),
        }
    }

    /// Returns the value of a required attribute.
    fn required(&self, tag: &Tag<'a>, name: &str, cursor: &mut Cursor<'a>) -> &'a str {
        tag.attribute(name).unwrap_or_else(|| {
            let message = format!("{} has no `{name}`", quoted(tag.name));
            cursor.defect(tag.at.clone(), "broken-tag", message, "add the attribute");
            ""
        })
    }
}

/// Returns the length of the button at this position: `{label}(url=address)`.
fn button(text: &str) -> Option<usize> {
    let mut end = text.len().min(MAX_BUTTON);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    let inner = text[..end].strip_prefix('{')?;
    let length = inner.find(['{', '}', '\n'])?;
    let address = inner[length..].strip_prefix("}(url=")?;
    let length = address.find([')', '{', '\n'])?;
    address[length..].starts_with(')').then(|| end - address.len() + length + 1)
}

/// Returns an address in its form outside of the documentation.
fn address_of(address: &str) -> String {
    match address.trim().strip_prefix(WITHIN[0]) {
        Some(path) => format!("{}{path}", WITHIN[1]),
        None => address.trim().to_owned(),
    }
}

fn link_end(address: &str) -> String {
    format!("]({})", address_of(address))
}
