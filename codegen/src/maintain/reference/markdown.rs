//! Texts as Markdown: in paragraphs, quotes, cells and code.

use crate::model::{Piece, Text};

/// Prose of the documentation, safe to stand in a page: what looks like an HTML tag shows as written.
pub(super) fn prose(text: &str) -> String {
    let mut prose = String::with_capacity(text.len());
    let mut ticks = 0_usize;
    let mut rest = text;
    while let Some(at) = rest.find(['`', '<']) {
        prose.push_str(&rest[..at]);
        rest = &rest[at..];
        if rest.starts_with('`') {
            let run = rest.len() - rest.trim_start_matches('`').len();
            // A code span ends at a run as long as the one that opened it.
            if ticks == 0 && closes(&rest[run..], run) {
                ticks = run;
            } else if run == ticks {
                ticks = 0;
            }
            prose.push_str(&rest[..run]);
            rest = &rest[run..];
        } else {
            let keep = ticks > 0 || rest.starts_with("<br>");
            prose.push_str(if keep { "<" } else { "&lt;" });
            rest = &rest[1..];
        }
    }
    prose.push_str(rest);
    prose
}

/// Whether a run of so many backticks follows.
fn closes(text: &str, run: usize) -> bool {
    text.split(|c| c != '`').any(|ticks| ticks.len() == run)
}

/// Prose on one line, for a table cell or a list item.
pub(super) fn line(text: &str) -> String {
    prose(text.trim_end_matches('\n')).replace('\n', "<br>")
}

/// Escapes the bars that would end a table cell; those escaped already stay.
fn pipes(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    let mut backslashes = 0_usize;
    for character in text.chars() {
        if character == '|' && backslashes.is_multiple_of(2) {
            escaped.push('\\');
        }
        backslashes = if character == '\\' { backslashes + 1 } else { 0 };
        escaped.push(character);
    }
    escaped
}

/// Literal text in a code span; nothing for no text.
pub(super) fn code(text: &str) -> String {
    if text.is_empty() {
        return String::new();
    }
    let text = text.replace('\n', " ");
    let longest = text.split(|c| c != '`').map(str::len).max().unwrap_or_default();
    let fence = "`".repeat(longest + 1);
    let pad = if text.starts_with(['`', ' ']) || text.ends_with(['`', ' ']) { " " } else { "" };
    format!("{fence}{pad}{text}{pad}{fence}")
}

/// Code spans in a row.
pub(super) fn codes<'a>(texts: impl IntoIterator<Item = &'a str>, separator: &str) -> String {
    texts.into_iter().map(code).collect::<Vec<_>>().join(separator)
}

/// The English text, or the Chinese one where there is no English.
pub(super) fn english(text: &Text) -> &str {
    if text.en.is_empty() { &text.zh } else { &text.en }
}

/// The Chinese original, where it says more than the English text does.
pub(super) fn chinese(text: &Text) -> Option<&str> {
    (!text.en.is_empty() && !text.zh.is_empty() && text.zh != text.en).then_some(text.zh.as_str())
}

/// A text in both languages on one line, English first; longer ones with an empty line between.
pub(super) fn both(text: &Text) -> String {
    let Some(original) = chinese(text) else { return line(english(text)) };
    let gap = if text.en.contains('\n') || original.contains('\n') { "<br><br>" } else { "<br>" };
    format!("{}{gap}{}", line(english(text)), line(original))
}

/// A short text in both languages: `Pin a message · Pin 消息`.
pub(super) fn title(text: &Text) -> String {
    match chinese(text) {
        Some(original) => format!("{} · {}", line(english(text)), line(original)),
        None => line(english(text)),
    }
}

/// Pieces of prose, as blocks.
pub(super) fn pieces(pieces: &[Piece]) -> Vec<String> {
    let mut out = Vec::new();
    for piece in pieces {
        match piece {
            Piece::Text(text) => out.extend(blocks(text)),
            Piece::Code { code, language } => out.push(fence(code, language)),
            Piece::Table { columns, rows } => out.push(grid(columns, rows)),
        }
    }
    out
}

/// A code block, fenced by more backticks than stand in it.
fn fence(code: &str, language: &str) -> String {
    let longest = code.split(|c| c != '`').map(str::len).max().unwrap_or_default();
    let ticks = "`".repeat(longest.max(2) + 1);
    format!("{ticks}{language}\n{code}\n{ticks}")
}

/// A table of any number of columns.
fn grid(columns: &[Text], rows: &[Vec<Text>]) -> String {
    let line = |cells: &mut dyn Iterator<Item = String>| format!("| {} |", cells.collect::<Vec<_>>().join(" | "));
    let mut lines = vec![line(&mut columns.iter().map(|title| pipes(&both(title))))];
    lines.push(line(&mut columns.iter().map(|_| "---".to_owned())));
    for row in rows {
        lines.push(line(
            &mut (0..columns.len()).map(|column| row.get(column).map_or_else(String::new, |cell| pipes(&both(cell)))),
        ));
    }
    lines.join("\n")
}

/// A text in both languages as blocks: English, and the Chinese original as a quote below it.
pub(super) fn blocks(text: &Text) -> Vec<String> {
    let mut blocks = Vec::new();
    if !english(text).is_empty() {
        blocks.push(prose(english(text)));
    }
    blocks.extend(chinese(text).map(quote));
    blocks
}

fn quote(text: &str) -> String {
    let lines = prose(text);
    let lines = lines.lines().map(|line| if line.is_empty() { ">".to_owned() } else { format!("> {line}") });
    lines.collect::<Vec<_>>().join("\n")
}

/// A table: its titles and its rows. The cells are Markdown on one line; it escapes their bars.
pub(super) struct Table<const N: usize>(String);

impl<const N: usize> Table<N> {
    pub(super) fn new(titles: [&str; N]) -> Self {
        Self(format!("| {} |\n|{}", titles.join(" | "), "---|".repeat(N)))
    }

    pub(super) fn row(&mut self, cells: [String; N]) {
        self.0.push_str(&format!("\n| {} |", cells.map(|cell| pipes(&cell)).join(" | ")));
    }

    pub(super) fn finish(self) -> String {
        self.0
    }
}
