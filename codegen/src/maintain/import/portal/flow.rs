//! A text that is written piece by piece with the white space of the rendered page: indents, wraps and empty lines of
//! the source are not part of the page.

use crate::maintain::import::page::Traced;
use std::ops::Range;

/// The treatment of white space.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Layout {
    /// No empty lines, no space around a line.
    Cell,
    /// At most one empty line. As in the official dialect, the line behind it loses its indent.
    Prose,
}

/// A text under construction.
pub(super) struct Flow {
    pub(super) layout: Layout,
    text: Traced,
    /// White space that is written if more text follows, and its position.
    held: String,
    held_at: Range<usize>,
    /// Whether the held white space contains a line break.
    held_line: bool,
    /// The length of the held white space before the last tag.
    before_tag: usize,
    /// Text to write before the next text, if any. White space until then is dropped.
    leads: Vec<(&'static str, Range<usize>)>,
    in_span: bool,
    in_fence: bool,
}

impl Flow {
    pub(super) fn new(layout: Layout, offset: usize) -> Self {
        Self {
            layout,
            text: Traced::at(offset),
            held: String::new(),
            held_at: offset..offset,
            held_line: false,
            before_tag: 0,
            leads: Vec::new(),
            in_span: false,
            in_fence: false,
        }
    }

    /// Adds text that is on the page verbatim.
    pub(super) fn write(&mut self, text: &str, offset: usize) {
        let mut at = 0;
        while at < text.len() {
            let rest = &text[at..];
            let solid = rest.find(char::is_whitespace).unwrap_or(rest.len());
            if solid > 0 {
                self.settle();
                self.note_code(&rest[..solid]);
                self.text.push(&rest[..solid], offset + at);
            }
            let rest = &rest[solid..];
            let blank = rest.len() - rest.trim_start().len();
            if blank > 0 {
                self.hold(&rest[..blank], offset + at + solid);
            }
            at += solid + blank;
        }
    }

    /// Adds text that replaces text of the page.
    pub(super) fn insert(&mut self, text: &str, at: &Range<usize>) {
        if !text.is_empty() {
            self.settle();
            self.text.push_instead(text, at.clone());
        }
    }

    /// Starts a new line.
    pub(super) fn break_line(&mut self, at: &Range<usize>) {
        if !self.held_line {
            self.hold("\n", at.start);
        }
    }

    /// Notes a tag at this position, even if nothing is written for it.
    pub(super) fn note_tag(&mut self) {
        self.before_tag = self.held.len();
    }

    /// Removes the line breaks since the last text or tag.
    pub(super) fn join_line(&mut self) {
        let kept = self.held.trim_end_matches(['\n', '\r']).len();
        self.held.truncate(kept.max(self.before_tag));
        self.held_line = self.held.contains('\n');
    }

    /// Starts a part without line breaks around it. The lead is written before its text, if it gets any.
    pub(super) fn start_part(&mut self, lead: &'static str, at: &Range<usize>) {
        self.leads.push((lead, at.clone()));
    }

    /// Ends the innermost open part. Returns whether it got any text.
    pub(super) fn end_part(&mut self) -> bool {
        // The pending leads belong to the innermost parts.
        let has_text = self.leads.pop().is_none();
        if has_text && self.held_line {
            self.drop_held();
        }
        has_text
    }

    /// Whether code is being written, in which HTML tags are text.
    pub(super) fn in_code(&self) -> bool {
        self.in_fence || self.in_span
    }

    /// Returns the text, without white space around it.
    pub(super) fn finish(self) -> Traced {
        self.text
    }

    /// Returns the text so far and starts a new one. Pending leads stay pending.
    pub(super) fn cut(&mut self, offset: usize) -> Traced {
        let mut next = Self::new(self.layout, offset);
        next.leads = std::mem::take(&mut self.leads);
        std::mem::replace(self, next).finish()
    }

    fn hold(&mut self, blank: &str, offset: usize) {
        if !self.leads.is_empty() {
            return;
        }
        if self.held.is_empty() {
            self.held_at.start = offset;
        }
        self.held_at.end = offset + blank.len();
        self.held.push_str(blank);
        if blank.contains('\n') {
            self.held_line = true;
            self.in_span = false;
        }
    }

    fn drop_held(&mut self) {
        self.held.clear();
        self.held_line = false;
        self.before_tag = 0;
    }

    /// Writes the held white space.
    fn settle(&mut self) {
        if !self.held.is_empty() && !self.text.text().is_empty() {
            let at = self.held_at.clone();
            let blank = self.blank();
            if blank.len() == at.len() {
                self.text.push(&blank, at.start);
            } else {
                self.text.push_instead(&blank, at);
            }
        }
        self.drop_held();
        for (lead, at) in self.leads.drain(..) {
            self.text.push_instead(lead, at);
        }
    }

    /// Returns the text for the held white space.
    fn blank(&self) -> String {
        let Some(first) = self.held.find('\n') else { return self.held.clone() };
        let indent = &self.held[first + 1..];
        match self.layout {
            Layout::Cell => "\n".to_owned(),
            Layout::Prose => {
                let trailing = self.held[..first].trim_end_matches('\r');
                let following = if indent.contains('\n') { "\n" } else { indent };
                format!("{trailing}\n{following}")
            }
        }
    }

    fn note_code(&mut self, solid: &str) {
        let text = self.text.text();
        let starts_line = text.is_empty() || text.ends_with('\n');
        if starts_line && solid.starts_with("```") {
            self.in_fence = !self.in_fence;
        } else if solid.bytes().filter(|&byte| byte == b'`').count() % 2 == 1 {
            self.in_span = !self.in_span;
        }
    }
}
