//! Quotes names and texts for Markdown, in the docs of the bindings: one function for each kind of place.

use std::borrow::Cow;
use std::collections::HashMap;

/// Returns a literal text as a code span on one line, or nothing for an empty text.
pub(crate) fn code(text: &str) -> String {
    if text.is_empty() {
        return String::new();
    }
    let text = text.replace('\n', " ");
    let fence = "`".repeat(longest_run(&text) + 1);
    let pad = if text.starts_with(['`', ' ']) || text.ends_with(['`', ' ']) { " " } else { "" };
    format!("{fence}{pad}{text}{pad}{fence}")
}

/// Returns lines as a code block, unchanged. An invalid language is left out.
pub(crate) fn block(lines: &str, language: &str) -> String {
    let ticks = "`".repeat(longest_run(lines).max(2) + 1);
    let is_word = language.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '+' | '-' | '#' | '.' | '_'));
    let language = if is_word { language } else { "" };
    format!("{ticks}{language}\n{lines}\n{ticks}")
}

/// Returns the target of a link, as it is written between the parentheses.
pub(crate) fn target(url: &str) -> Cow<'_, str> {
    let ends = |c: char| matches!(c, '(' | ')' | '<' | '>' | '\\' | '`' | '|' | '[' | ']') || c.is_whitespace();
    if !url.contains(ends) {
        return Cow::Borrowed(url);
    }
    let mut target = String::with_capacity(url.len() + 8);
    for character in url.chars() {
        if ends(character) {
            let mut bytes = [0; 4];
            let bytes = character.encode_utf8(&mut bytes).bytes();
            target.extend(bytes.map(|byte| format!("%{byte:02X}")));
        } else {
            target.push(character);
        }
    }
    Cow::Owned(target)
}

/// Whether a link is kept: it leads to a page, or to a place on this page.
pub(crate) fn leads_outside(url: &str) -> bool {
    let schemes = ["https://", "http://", "mailto:"];
    let has_scheme =
        schemes.iter().any(|scheme| url.get(..scheme.len()).is_some_and(|start| start.eq_ignore_ascii_case(scheme)));
    has_scheme || url.is_empty() || url.starts_with(['#', '/'])
}

/// A part of a paragraph.
pub(crate) enum Span<'t> {
    /// Markdown outside of code spans.
    Markdown(&'t str),
    /// A code span, including its backticks.
    Code(&'t str),
    /// Backticks that do not open a code span.
    Backticks(&'t str),
}

/// Splits a paragraph into code spans and the text between them.
pub(crate) fn spans(text: &str) -> Vec<Span<'_>> {
    let runs = runs(text);
    // The start of the last run of each length: a run opens a code span if another run of its length follows.
    let last: HashMap<usize, usize> = runs.iter().map(|run| (run.1, run.0)).collect();
    let mut spans = Vec::new();
    let (mut from, mut next) = (0, 0);
    while let Some(&(start, length)) = runs.get(next) {
        next += 1;
        // A preceding backslash makes the first backtick a plain character.
        let before = &text.as_bytes()[from..start];
        let is_escaped = before.iter().rev().take_while(|byte| **byte == b'\\').count() % 2 == 1;
        let (start, length) = if is_escaped { (start + 1, length - 1) } else { (start, length) };
        if length == 0 {
            continue;
        }
        if start > from {
            spans.push(Span::Markdown(&text[from..start]));
        }
        let closes = last.get(&length).is_some_and(|last| *last > start);
        let end = if closes { runs[next..].iter().position(|run| run.1 == length) } else { None };
        match end {
            Some(distance) => {
                next += distance + 1;
                from = runs[next - 1].0 + length;
                spans.push(Span::Code(&text[start..from]));
            }
            None => {
                from = start + length;
                spans.push(Span::Backticks(&text[start..from]));
            }
        }
    }
    if from < text.len() {
        spans.push(Span::Markdown(&text[from..]));
    }
    spans
}

/// Escapes the backticks of a paragraph that do not open a code span, so that they do not open one with later text.
pub(crate) fn closed(text: &str) -> Cow<'_, str> {
    if !text.contains('`') {
        return Cow::Borrowed(text);
    }
    let mut closed = String::with_capacity(text.len() + 8);
    for span in spans(text) {
        match span {
            Span::Markdown(text) | Span::Code(text) => closed.push_str(text),
            Span::Backticks(run) => closed.push_str(&"\\`".repeat(run.len())),
        }
    }
    Cow::Owned(closed)
}

/// Returns the length of the longest run of backticks.
fn longest_run(text: &str) -> usize {
    runs(text).into_iter().map(|(_, length)| length).max().unwrap_or_default()
}

/// Returns the runs of backticks: start and length of each.
fn runs(text: &str) -> Vec<(usize, usize)> {
    let mut runs: Vec<(usize, usize)> = Vec::new();
    for (at, _) in text.match_indices('`') {
        match runs.last_mut() {
            Some((start, length)) if *start + *length == at => *length += 1,
            _ => runs.push((at, 1)),
        }
    }
    runs
}

#[cfg(test)]
mod tests {
    use super::*;
    use pulldown_cmark::{Event, Parser};

    #[test]
    fn code_spans_hold_anything() {
        for (text, expected) in [("a", "`a`"), ("a `b` c", "``a `b` c``"), ("`b`", "`` `b` ``"), ("", "")] {
            assert_eq!(code(text), expected);
        }
        assert_eq!(block("a\n````\nb", "x y"), "`````\na\n````\nb\n`````");
    }

    #[test]
    fn a_text_leaves_no_code_span_open() {
        for (text, expected) in [
            ("a ` b", r"a \` b"),
            ("`a` ` ``b` c``", r"`a` ` ``b` c\`\`"),
            (r"\` a `", r"\` a \`"),
            (r"\\`a`", r"\\`a`"),
            (r"\``a`", r"\``a`"),
            ("```", r"\`\`\`"),
        ] {
            assert_eq!(closed(text), expected, "{text}");
            let line = format!("{expected} {}", code("<b>"));
            let is_literal = Parser::new(&line).any(|event| event == Event::Code("<b>".into()));
            assert!(is_literal, "{line}");
        }
    }

    #[test]
    fn links_end_where_they_should() {
        assert_eq!(target("https://a.cn/b?c=d#e"), "https://a.cn/b?c=d#e");
        assert_eq!(target("https://a.cn/)[b](c|\\`"), "https://a.cn/%29%5Bb%5D%28c%7C%5C%60");
        assert!(leads_outside("HTTPS://a.cn") && leads_outside("#a"));
        assert!(!leads_outside("javascript://a.cn/%0a") && !leads_outside("data:text/html,x"));
    }
}
