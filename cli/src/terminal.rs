//! Text for terminals: widths, wrapped paragraphs, tables, progress.

use std::io::{self, IsTerminal, Write};
use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

/// How wide text may be where the terminal does not say.
const WIDTH: usize = 80;

/// Longer lines are hard to read, however wide the terminal is.
const WIDEST_TEXT: usize = 100;

/// Returns the width of the terminal; 80 if there is none.
pub(crate) fn width() -> usize {
    let asked = std::env::var("COLUMNS").ok().and_then(|columns| columns.parse().ok());
    let found = || terminal_size::terminal_size().map(|(width, _)| usize::from(width.0));
    asked.or_else(found).filter(|width| *width >= 20).unwrap_or(WIDTH)
}

/// Returns the width for paragraphs.
pub(crate) fn text_width() -> usize {
    width().min(WIDEST_TEXT)
}

/// Returns the number of columns of a text.
pub(crate) fn columns(text: &str) -> usize {
    text.width()
}

/// Wraps a text to a width, with an indent. List items have a hanging indent.
pub(crate) fn wrap(text: &str, indent: usize, width: usize) -> String {
    let mut wrapped = String::new();
    for line in text.lines() {
        let body = line.trim_start();
        let marker = if body.starts_with("- ") { 2 } else { 0 };
        let first = indent + (line.len() - body.len()).min(4);
        fill(body, first, first + marker, width, &mut wrapped);
    }
    wrapped
}

/// Writes a line, wrapped if it is too long.
fn fill(text: &str, first: usize, hanging: usize, width: usize, wrapped: &mut String) {
    let mut at = first;
    wrapped.extend(std::iter::repeat_n(' ', first));
    let mut is_empty = true;
    for piece in pieces(text.trim_end()) {
        let columns = columns(piece.trim_end());
        if !is_empty && at + columns > width {
            let kept = wrapped.trim_end_matches(' ').len();
            wrapped.truncate(kept);
            wrapped.push('\n');
            wrapped.extend(std::iter::repeat_n(' ', hanging));
            at = hanging;
        }
        wrapped.push_str(piece);
        at += self::columns(piece);
        is_empty = false;
    }
    let kept = wrapped.trim_end_matches(' ').len();
    wrapped.truncate(kept);
    wrapped.push('\n');
}

/// Splits a line where it may wrap: after spaces, and around Chinese characters.
fn pieces(text: &str) -> Vec<&str> {
    let (mut pieces, mut start) = (Vec::new(), 0);
    let mut before: Option<char> = None;
    for (at, character) in text.char_indices() {
        if at > start && before.is_some_and(|before| may_break(before, character)) {
            pieces.extend(text.get(start..at));
            start = at;
        }
        before = Some(character);
    }
    pieces.extend(text.get(start..).filter(|rest| !rest.is_empty()));
    pieces
}

fn may_break(before: char, after: char) -> bool {
    const OPENING: &str = "（《「『【“‘([{<";
    const CLOSING: &str = "，。、；：？！）》」』】”’…,.;:?!)]}>";
    if after == ' ' || CLOSING.contains(after) || OPENING.contains(before) {
        return false;
    }
    before == ' ' || is_wide(before) || is_wide(after)
}

fn is_wide(character: char) -> bool {
    character.width() == Some(2)
}

/// Truncates a text to a number of columns. A truncated text ends with `…`.
pub(crate) fn cut(text: &str, most: usize) -> String {
    if columns(text) <= most {
        return text.to_owned();
    }
    let (mut shown, mut at) = (String::new(), 0);
    for character in text.chars() {
        at += character.width().unwrap_or(0);
        if at + 1 > most {
            break;
        }
        shown.push(character);
    }
    shown.push('…');
    shown
}

/// Pads a text with spaces to a number of columns.
pub(crate) fn padded(text: &str, width: usize) -> String {
    format!("{text}{}", " ".repeat(width.saturating_sub(columns(text))))
}

/// Replaces control characters, so that a text stays on one line and cannot move the cursor.
pub(crate) fn line(text: &str) -> String {
    let plain = |character: char| if character.is_control() { ' ' } else { character };
    text.chars().map(plain).collect::<String>().trim().to_owned()
}

/// A line on standard error that shows how far something is, where standard error is a terminal.
pub(crate) struct Progress {
    is_shown: bool,
    widest: usize,
}

impl Progress {
    pub(crate) fn new() -> Self {
        Self { is_shown: io::stderr().is_terminal(), widest: 0 }
    }

    /// Replaces the shown text.
    pub(crate) fn show(&mut self, text: &str) {
        if self.is_shown {
            let text = cut(text, width().saturating_sub(1));
            self.widest = self.widest.max(columns(&text));
            let _ = write!(io::stderr(), "\r{}", padded(&text, self.widest));
        }
    }

    /// Shows the number of bytes done.
    pub(crate) fn bytes(&mut self, done: u64, all: Option<u64>) {
        const BAR: u64 = 30;
        let Some(all) = all.filter(|all| *all > 0) else { return self.show(&size(done)) };
        // A form has some bytes beside those of its files.
        let done = done.min(all);
        let filled = (done.saturating_mul(BAR) / all) as usize;
        let bar = format!("{}{}", "#".repeat(filled), "-".repeat(BAR as usize - filled));
        self.show(&format!("[{bar}] {} / {}", size(done), size(all)));
    }

    /// Erases the line.
    pub(crate) fn clear(&mut self) {
        if self.is_shown && self.widest > 0 {
            let _ = write!(io::stderr(), "\r{}\r", " ".repeat(self.widest));
            self.widest = 0;
        }
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        self.clear();
    }
}

/// Formats a number of bytes for people.
pub(crate) fn size(bytes: u64) -> String {
    const UNITS: [&str; 4] = ["KiB", "MiB", "GiB", "TiB"];
    let (mut value, mut shown) = (bytes as f64, "B");
    for unit in UNITS {
        if value < 1024.0 {
            break;
        }
        (value, shown) = (value / 1024.0, unit);
    }
    if shown == "B" { format!("{bytes} B") } else { format!("{value:.1} {shown}") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_is_wrapped_at_spaces_and_between_chinese_characters() {
        assert_eq!(wrap("one two three", 2, 9), "  one two\n  three\n");
        assert_eq!(wrap("机器人不在群里，请先把它加进群。", 0, 16), "机器人不在群里，\n请先把它加进群。\n");
        assert_eq!(wrap("- one two three", 0, 9), "- one two\n  three\n");
        assert_eq!(wrap("https://example.com/very/long", 2, 10), "  https://example.com/very/long\n");
        assert_eq!(wrap("a\nb", 1, 10), " a\n b\n");
        // No line begins with a closing mark.
        assert_eq!(wrap("一二三四，五", 0, 8), "一二三\n四，五\n");
    }

    #[test]
    fn text_is_cut_and_padded_by_columns() {
        assert_eq!(cut("群聊名称很长", 7), "群聊名…");
        assert_eq!(cut("short", 7), "short");
        assert_eq!(padded("群", 4), "群  ");
        assert_eq!(line("a\x1b[2Jb\nc"), "a [2Jb c");
    }

    #[test]
    fn sizes_are_for_people() {
        assert_eq!((size(12), size(2048), size(5 << 20)), ("12 B".into(), "2.0 KiB".into(), "5.0 MiB".into()));
    }
}
