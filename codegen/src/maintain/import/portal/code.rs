//! Reads code blocks made of components, in which the end tag is the only tag.

use super::cursor::{Cursor, Kind, Tag};
use crate::maintain::import::page::Traced;
use crate::source::quoted;

/// Whether the tag starts a code block.
pub(super) fn starts(tag: &Tag<'_>) -> bool {
    tag.kind == Kind::Open && (tag.name == PANEL || tag.name.starts_with(CODE) && !is_group(tag.name))
}

/// Whether this component only contains code blocks.
pub(super) fn is_group(name: &str) -> bool {
    matches!(name, "md-code-tabs" | "md-code-tab-group")
}

const CODE: &str = "md-code-";
const PANEL: &str = "md-code-tab-panel";

/// Reads the code block that the tag starts: its language and its lines.
pub(super) fn read<'a>(tag: &Tag<'a>, cursor: &mut Cursor<'a>) -> (&'a str, Traced) {
    let language = match tag.name {
        PANEL => tag.attribute("sdkType").unwrap_or_default(),
        name => name.strip_prefix(CODE).unwrap_or_default(),
    };
    let end = format!("</{}>", tag.name);
    let mut lines = Lines::new(tag.at.end);
    loop {
        let (line, next) = cursor.line();
        let text = &cursor.text[line.clone()];
        if let Some(length) = text.find(&end) {
            lines.push(&text[..length], line.start);
            cursor.at = line.start + length + end.len();
            break;
        }
        if line.start == cursor.text.len() || text.trim_start().starts_with(":::") {
            let message = format!("{} has no end", quoted(tag.name));
            cursor.defect(tag.at.clone(), "broken-tag", message, "close it where the code ends");
            break;
        }
        lines.push(text, line.start);
        cursor.at = next;
    }
    (language, lines.finish())
}

/// Returns the lines of a code block, without empty lines around them.
pub(super) struct Lines {
    text: Traced,
    breaks: usize,
}

impl Lines {
    pub(super) fn new(offset: usize) -> Self {
        Self { text: Traced::at(offset), breaks: 0 }
    }

    pub(super) fn push(&mut self, line: &str, offset: usize) {
        if line.trim().is_empty() {
            self.breaks += 1;
            return;
        }
        if !self.text.text().is_empty() {
            let breaks = self.breaks + 1;
            self.text.push_instead(&"\n".repeat(breaks), offset - breaks..offset);
        }
        self.breaks = 0;
        self.text.push(line, offset);
    }

    pub(super) fn finish(self) -> Traced {
        self.text
    }
}
