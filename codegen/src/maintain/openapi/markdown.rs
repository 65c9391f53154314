//! Texts as Markdown: in paragraphs, quotes, cells and code.

use crate::emit::quote::{self, Span, leads_outside, spans};
use crate::model::{Piece, Text};
use pulldown_cmark::{Event, Options, Parser, Tag};

pub(super) use crate::emit::quote::{code, target};

/// A paragraph of the documentation, safe to stand in a page: what looks like an HTML tag shows as written, and so
/// does what would open a code span with what follows. Links to other things than pages are none.
pub(super) fn prose(text: &str) -> String {
    let mut prose = String::with_capacity(text.len());
    for span in spans(text) {
        match span {
            Span::Code(code) => prose.push_str(code),
            Span::Backticks(run) => prose.push_str(&"\\`".repeat(run.len())),
            Span::Markdown(words) => prose.push_str(&words.replace('<', "&lt;").replace("&lt;br>", "<br>")),
        }
    }
    without_other_links(prose)
}

/// Escapes links that lead to no page.
fn without_other_links(mut text: String) -> String {
    if !text.contains('[') {
        return text;
    }
    let mut wrong = Vec::new();
    for (event, range) in Parser::new_ext(&text, Options::ENABLE_TABLES).into_offset_iter() {
        if let Event::Start(Tag::Link { dest_url, .. } | Tag::Image { dest_url, .. }) = event
            && !leads_outside(&dest_url)
        {
            wrong.extend(text[range.clone()].find('[').map(|at| range.start + at));
        }
    }
    wrong.into_iter().rev().for_each(|at| text.insert(at, '\\'));
    text
}

/// Prose on one line, for a table cell or a list item.
pub(super) fn line(text: &str) -> String {
    prose(text.trim_end_matches('\n')).replace('\n', "<br>")
}

/// Prose as blocks of its own. One that would go on behind its end, such as code without a fence at its end, is shown
/// as code.
fn block(text: &str) -> String {
    let block = prose(text);
    if is_closed(&block) { block } else { quote::block(text, "") }
}

/// Whether what follows a block is not part of it, and the block holds no HTML.
fn is_closed(block: &str) -> bool {
    const END: &str = "end";
    let page = format!("{block}\n\n{END}");
    let (mut depth, mut last) = (0_usize, None);
    for event in Parser::new_ext(&page, Options::ENABLE_TABLES) {
        match event {
            Event::Html(html) | Event::InlineHtml(html) if html.trim() != "<br>" => return false,
            Event::Start(_) => depth += 1,
            Event::End(_) => depth = depth.saturating_sub(1),
            Event::Text(text) => last = Some((depth, text)),
            _ => {}
        }
    }
    last.is_some_and(|(depth, text)| depth == 1 && &*text == END)
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

/// Pieces of prose, as blocks.
pub(super) fn pieces(pieces: &[Piece]) -> Vec<String> {
    let mut out = Vec::new();
    for piece in pieces {
        match piece {
            Piece::Text(text) => out.extend(blocks(text)),
            Piece::Code { code, language } => out.push(quote::block(code, language)),
            Piece::Table { columns, rows } => out.push(grid(columns, rows)),
        }
    }
    out
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
        blocks.push(block(english(text)));
    }
    blocks.extend(chinese(text).map(quote));
    blocks
}

fn quote(text: &str) -> String {
    let lines = block(text);
    let lines = lines.lines().map(|line| if line.is_empty() { ">".to_owned() } else { format!("> {line}") });
    lines.collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_show_as_written() {
        for (text, expected) in [
            ("a <b> `<c>` ``<d> ` <e>`` ` <f><br>", r"a &lt;b> `<c>` ``<d> ` <e>`` \` &lt;f><br>"),
            (r"\` <b> `", r"\` &lt;b> \`"),
            ("[a](javascript:b) [c](https://a.cn) ![d](data:e)", r"\[a](javascript:b) [c](https://a.cn) !\[d](data:e)"),
        ] {
            assert_eq!(prose(text), expected);
        }
    }

    /// What would take in what follows it, or be HTML, is shown as code.
    #[test]
    fn a_text_ends_with_its_block() {
        let text = |en: &str| Text { en: en.to_owned(), ..Text::default() };
        for inside in ["a", "- a\n- b", "```json\n{}\n```", "a | b\n---|---\nc | d", "> a", "# a", "a ` b", "```\na"] {
            assert!(!blocks(&text(inside)).concat().starts_with("```\n"), "{inside}");
        }
        for open in ["~~~\na", "a ` b\n\n<script> ` c", "> a\n\n~~~"] {
            assert_eq!(blocks(&text(open)), [format!("```\n{open}\n```")], "{open}");
        }
    }
}
