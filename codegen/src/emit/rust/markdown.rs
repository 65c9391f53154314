//! Texts as rustdoc reads them as they were meant: no HTML, no links to items, no code to compile.

use crate::emit::quote::{self, closed, leads_outside};
use crate::source::is_unprintable;
use pulldown_cmark::{BrokenLink, Event, LinkType, Options, Parser, Tag, TagEnd};
use std::ops::Range;

/// The languages of code that rustdoc shows; it would compile what has no language, or `rust`.
const LANGUAGES: &[&str] = &[
    "bash",
    "c",
    "css",
    "csharp",
    "go",
    "html",
    "http",
    "java",
    "javascript",
    "js",
    "json",
    "php",
    "python",
    "sh",
    "shell",
    "sql",
    "xml",
    "yaml",
];

/// A text as lines.
pub(super) fn lines(text: &str) -> Vec<String> {
    let text = printable(text);
    match escape(layout(&text).join("\n")) {
        Some(escaped) => escaped.lines().map(str::to_owned).collect(),
        None => block(&text),
    }
}

/// A text as one line.
pub(super) fn line(text: &str) -> String {
    let text = printable(text).split_whitespace().collect::<Vec<_>>().join(" ");
    // A line of docs may begin otherwise: what would open a block at its start opens none behind a word.
    let escaped = escape(format!("x {text}"));
    escaped.map_or_else(|| code(&text), |escaped| closed(&escaped[2..]).into_owned())
}

/// Lines as they are, in a block of code.
pub(super) fn block(text: &str) -> Vec<String> {
    quote::block(text, "text").lines().map(str::to_owned).collect()
}

/// A literal text in a code span, or a word for none.
pub(super) fn code(text: &str) -> String {
    if text.is_empty() { "(empty)".to_owned() } else { quote::code(&printable(text)) }
}

/// The text without characters that nobody sees and Rust refuses in comments: lone carriage returns,
/// control characters, and marks that change the direction of what follows.
fn printable(text: &str) -> String {
    text.replace("\r\n", "\n").replace('\r', "\n").replace(is_unprintable, "")
}

/// Lines with the indentation that Markdown expects, so that none becomes code by standing too far
/// right, and what belongs to an item of a list is part of it. Code stands outside of lists and quotes.
fn layout(text: &str) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    let mut items: Vec<Item> = Vec::new();
    let mut fence: Option<Fence<'_>> = None;
    for line in text.lines() {
        let trimmed = line.trim();
        if let Some(open) = &fence {
            let (inner, is_over) = match (open.quoted, trimmed.strip_prefix('>')) {
                (false, _) => (line, false),
                (true, Some(inner)) => (inner.strip_prefix(' ').unwrap_or(inner), false),
                (true, None) => (line, true),
            };
            let trimmed = inner.trim();
            let ends = trimmed.starts_with(open.mark) && trimmed.trim_start_matches(&open.mark[..1]).is_empty();
            if ends || is_over {
                lines.push(open.mark.to_owned());
                fence = None;
            } else {
                lines.push(inner.to_owned());
            }
            if !is_over {
                continue;
            }
        }
        let (marks, rest) = marks(trimmed);
        if let Some(mark) = fence_of(rest) {
            let language = rest[mark.len()..].trim();
            let language = if LANGUAGES.contains(&language) { language } else { "text" };
            separate(&mut lines);
            items.clear();
            lines.push(format!("{mark}{language}"));
            fence = Some(Fence { mark, quoted: marks.starts_with('>') });
        } else if trimmed.is_empty() {
            lines.push(String::new());
        } else {
            let written = line.len() - line.trim_start().len();
            while items.last().is_some_and(|item| item.written >= written) {
                items.pop();
                // Without an empty line it would go on the last item.
                if items.is_empty() && marker(trimmed).is_none() {
                    separate(&mut lines);
                }
            }
            let indent = items.last().map_or(0, |item| item.content);
            if let Some(width) = marker(trimmed) {
                items.push(Item { written, content: indent + width });
            }
            lines.push(format!("{:indent$}{marks}{rest}", ""));
        }
    }
    lines.extend(fence.map(|open| open.mark.to_owned()));
    lines
}

/// A block of code that is open.
struct Fence<'a> {
    mark: &'a str,
    /// Whether its lines stand in a quote.
    quoted: bool,
}

/// The marks of quotes and items that a line starts with, each with one space behind it, and the rest:
/// behind more spaces it would be code.
fn marks(line: &str) -> (String, &str) {
    let (mut marks, mut rest) = (String::new(), line);
    loop {
        let width = if rest.starts_with('>') { 1 } else { marker(rest).map_or(0, |width| (width - 1).min(rest.len())) };
        let (mark, behind) = rest.split_at(width);
        if mark.is_empty() {
            return (marks, rest);
        }
        marks.extend([mark, " "]);
        rest = behind.trim_start();
    }
}

/// An item of a list that is open.
struct Item {
    /// How far it is indented in the text.
    written: usize,
    /// How far what belongs to it is indented in the docs.
    content: usize,
}

/// Adds an empty line, if the last one is not empty.
pub(super) fn separate(lines: &mut Vec<String>) {
    if lines.last().is_some_and(|last| !last.is_empty()) {
        lines.push(String::new());
    }
}

/// The fence that opens a block of code: ```` ``` ```` or `~~~`.
fn fence_of(line: &str) -> Option<&str> {
    let first = line.chars().next().filter(|first| matches!(first, '`' | '~'))?;
    let length = line.len() - line.trim_start_matches(first).len();
    let (fence, rest) = line.split_at(length);
    (length >= 3 && (first == '~' || !rest.contains('`'))).then_some(fence)
}

/// The width of the marker of an item: `- …`, `* …` or `1. …`.
fn marker(line: &str) -> Option<usize> {
    let marker = line.split(' ').next()?;
    let number = marker.strip_suffix(['.', ')']).unwrap_or_default();
    let numbered = !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit());
    (matches!(marker, "-" | "*" | "+") || numbered).then_some(marker.len() + 1)
}

/// What was HTML may be a paragraph once it is escaped, with more to escape in it; so often it is tried.
const MOST_PASSES: usize = 8;

/// Escapes what rustdoc would take for HTML, for a link to an item or for a footnote, and links bare
/// addresses. `None` where no escape helps.
fn escape(mut text: String) -> Option<String> {
    for _ in 0..MOST_PASSES {
        // Most texts hold nothing of the kind.
        if !text.contains(['<', '[']) && !text.contains("http") {
            return Some(text);
        }
        let insertions = insertions(&text);
        if insertions.is_empty() {
            return Some(text);
        }
        for (at, inserted) in insertions.into_iter().rev() {
            text.insert_str(at, inserted);
        }
    }
    None
}

/// What is to be inserted where, by place.
fn insertions(text: &str) -> Vec<(usize, &'static str)> {
    let mut broken: Vec<usize> = Vec::new();
    let mut insertions = Vec::new();
    let mut callback = |link: BrokenLink<'_>| {
        broken.push(link.span.start);
        None
    };
    let options = Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH | Options::ENABLE_TASKLISTS;
    let parser = Parser::new_with_broken_link_callback(text, options, Some(&mut callback));
    let definitions: Vec<usize> =
        parser.reference_definitions().iter().map(|(_, definition)| definition.span.start).collect();
    let mut links = 0_usize;
    let mut is_code = false;
    let mut linked_to = 0;
    for (event, range) in parser.into_offset_iter() {
        match event {
            Event::Start(Tag::Link { link_type, dest_url, .. }) => {
                if link_type == LinkType::Inline && !leads_outside(&dest_url) {
                    insertions.push((range.start, "\\"));
                }
                links += 1;
            }
            Event::Start(Tag::Image { .. }) => links += 1,
            Event::End(TagEnd::Link | TagEnd::Image) => links = links.saturating_sub(1),
            Event::Start(Tag::CodeBlock(_)) => is_code = true,
            Event::End(TagEnd::CodeBlock) => is_code = false,
            Event::Html(_) | Event::InlineHtml(_) => {
                insertions.extend(text[range.clone()].find('<').map(|at| (range.start + at, "\\")));
            }
            Event::Text(_) if links == 0 && !is_code => {
                while let Some(url) = bare_url(text, range.start.max(linked_to)..range.end) {
                    linked_to = url.end;
                    insertions.extend([(url.start, "<"), (url.end, ">")]);
                }
            }
            _ => {}
        }
    }
    let brackets = broken.into_iter().chain(definitions);
    insertions.extend(brackets.filter_map(|start| text[start..].find('[').map(|at| (start + at, "\\"))));
    insertions.sort_unstable();
    insertions.dedup();
    insertions
}

/// The first bare address that starts in the range.
fn bare_url(text: &str, within: Range<usize>) -> Option<Range<usize>> {
    let words = text.get(within.clone())?;
    words.match_indices("http").find_map(|(at, _)| {
        let start = within.start + at;
        let rest = &text[start..];
        let scheme = ["https://", "http://"].into_iter().find(|scheme| rest.starts_with(scheme))?;
        let end =
            rest.find(|c: char| c.is_whitespace() || !c.is_ascii() || ")>]`\"*<|\\".contains(c)).unwrap_or(rest.len());
        let url = rest[..end].trim_end_matches(['.', ',', ';', ':', '!', '?', '\'']);
        // An address without a host is none.
        (url.len() > scheme.len()).then(|| start..start + url.len())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn escapes() {
        for (text, expected) in [
            ("a <b> and `<code>`", r"a \<b> and `<code>`"),
            ("a < b", "a < b"),
            ("``a ` b`` <i>", r"``a ` b`` \<i>"),
            ("a lone ` backtick <u>", r"a lone \` backtick \<u>"),
            (r"\<i> and \[x]", r"\<i> and \[x]"),
            ("[x] [y][z] [^1] ![i]", r"\[x] \[y]\[z] \[^1] !\[i]"),
            ("[a](https://a.cn/x_(y)) ![i](https://a.cn)", "[a](https://a.cn/x_(y)) ![i](https://a.cn)"),
            ("see https://a.cn/a_b?c=d#e, <https://b.cn>.", "see <https://a.cn/a_b?c=d#e>, <https://b.cn>."),
            ("https://a.cn/*b* http:// https", "<https://a.cn/>*b* http:// https"),
            ("参见https://a.cn。", "参见<https://a.cn>。"),
            ("``` <b> [x]", r"\`\`\` \<b> \[x]"),
            ("https:// https://a.cn", "https:// <https://a.cn>"),
            (
                "[a](b) [a](b::c) [a](/b) [a](#b) [a](mailto:b@c.cn)",
                r"\[a](b) \[a](b::c) [a](/b) [a](#b) [a](mailto:b@c.cn)",
            ),
            ("a\r\n\u{202a}b\u{202c}\rc \u{1b}d", "a b c d"),
        ] {
            assert_eq!(line(text), expected, "{text}");
        }
        assert_eq!(lines("<div>\n<p>\nsee https://a.cn [x]"), [r"\<div>", r"\<p>", r"see <https://a.cn> \[x]"]);
    }

    #[test]
    fn code_is_never_compiled() {
        assert_eq!(lines("```\nx\n```"), ["```text", "x", "```"]);
        assert_eq!(lines("```rust\nx\n```"), ["```text", "x", "```"]);
        assert_eq!(lines("a\n~~~~\n~~~\n<b>"), ["a", "", "~~~~text", "~~~", "<b>", "~~~~"]);
        assert_eq!(lines("```json\n{}"), ["```json", "{}", "```"]);
        assert_eq!(lines("```code``` <b>"), [r"```code``` \<b>"]);
        assert_eq!(lines("a\n\n        b"), ["a", "", "b"]);
        assert_eq!(lines("~~~a ` b\nx"), ["~~~text", "x", "~~~"]);
        assert_eq!(lines(">      a\n-     b\n-   >    c"), ["> a", "- b", "- > c"]);
        assert_eq!(
            lines("> a\n> ```json\n> {}\n> ```\n> b\n> ```\n> c\nd"),
            ["> a", "", "```json", "{}", "```", "> b", "", "```text", "c", "```", "d"]
        );
        assert_eq!(lines("- a\n- ```\n  <b>\n  ```"), ["- a", "", "```text", "  <b>", "```"]);
        assert_eq!(lines("[^1]: https://a.cn\n[x][^1]"), [r"\[^1]: <https://a.cn>", r"\[x]\[^1]"]);
        assert_eq!(block("a\n````\nb"), ["`````text", "a", "````", "b", "`````"]);
    }

    #[test]
    fn lists() {
        assert_eq!(
            lines("1. a\n   b\n      - c\n        d\n2. e\nf\n- g\n  - h\ni"),
            ["1. a", "   b", "   - c", "     d", "2. e", "", "f", "- g", "  - h", "", "i"]
        );
    }
}
