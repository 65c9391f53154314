//! Writes texts so that rustdoc renders them as intended: no HTML, no links to items, no code to compile.

use crate::emit::quote::{self, closed, leads_outside};
use crate::source::is_unprintable;
use pulldown_cmark::{BrokenLink, Event, LinkType, Options, Parser, Tag, TagEnd};
use std::ops::Range;

/// The languages of code blocks that rustdoc only shows; it would compile a block without a language or with `rust`.
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

/// Returns a text as lines.
pub(super) fn lines(text: &str) -> Vec<String> {
    let text = printable(text);
    match escape(layout(&text).join("\n")) {
        Some(escaped) => escaped.lines().map(str::to_owned).collect(),
        None => block(&text),
    }
}

/// Returns a text as one line.
pub(super) fn line(text: &str) -> String {
    let text = printable(text).split_whitespace().collect::<Vec<_>>().join(" ");
    // The text may follow another word on its line, where characters that open a block at the start of a line have no
    // effect.
    let escaped = escape(format!("x {text}"));
    escaped.map_or_else(|| code(&text), |escaped| closed(&escaped[2..]).into_owned())
}

/// Returns lines as a code block, unchanged.
pub(super) fn block(text: &str) -> Vec<String> {
    quote::block(text, "text").lines().map(str::to_owned).collect()
}

/// Returns a literal text as a code span, or a word for an empty text.
pub(super) fn code(text: &str) -> String {
    if text.is_empty() { "(empty)".to_owned() } else { quote::code(&printable(text)) }
}

/// Returns the text without invisible characters that Rust refuses in comments: lone carriage returns, control
/// characters, and characters that change the direction of text.
fn printable(text: &str) -> String {
    text.replace("\r\n", "\n").replace('\r', "\n").replace(is_unprintable, "")
}

/// Indents lines as Markdown expects, so that no line becomes code by its indentation, and the content of a list item
/// stays part of the item. Code blocks are moved outside of lists and quotes.
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
                // Without an empty line it would continue the last item.
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

/// An open code block.
struct Fence<'a> {
    mark: &'a str,
    /// Whether its lines are inside a quote.
    quoted: bool,
}

/// Splits a line into the markers of quotes and items at its start, each followed by one space, and the rest. With more
/// spaces the rest would be code.
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

/// An open list item.
struct Item {
    /// Its indentation in the text.
    written: usize,
    /// The indentation of its content in the docs.
    content: usize,
}

/// Adds an empty line, unless the last line is empty.
pub(super) fn separate(lines: &mut Vec<String>) {
    if lines.last().is_some_and(|last| !last.is_empty()) {
        lines.push(String::new());
    }
}

/// Returns the fence that opens a code block: ```` ``` ```` or `~~~`.
fn fence_of(line: &str) -> Option<&str> {
    let first = line.chars().next().filter(|first| matches!(first, '`' | '~'))?;
    let length = line.len() - line.trim_start_matches(first).len();
    let (fence, rest) = line.split_at(length);
    (length >= 3 && (first == '~' || !rest.contains('`'))).then_some(fence)
}

/// Returns the width of an item's marker: `- …`, `* …` or `1. …`.
fn marker(line: &str) -> Option<usize> {
    let marker = line.split(' ').next()?;
    let number = marker.strip_suffix(['.', ')']).unwrap_or_default();
    let numbered = !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit());
    (matches!(marker, "-" | "*" | "+") || numbered).then_some(marker.len() + 1)
}

/// The number of attempts: escaped HTML may become a paragraph, which contains more to escape.
const MOST_PASSES: usize = 8;

/// Escapes what rustdoc would take for HTML, for a link to an item or for a footnote, and links bare addresses. Returns
/// `None` if escaping does not help.
fn escape(mut text: String) -> Option<String> {
    for _ in 0..MOST_PASSES {
        // Most texts contain nothing to escape.
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

/// Returns the insertions, by position.
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

/// Returns the first bare address that starts in the range.
fn bare_url(text: &str, within: Range<usize>) -> Option<Range<usize>> {
    let words = text.get(within.clone())?;
    words.match_indices("http").find_map(|(at, _)| {
        let start = within.start + at;
        let rest = &text[start..];
        let scheme = ["https://", "http://"].into_iter().find(|scheme| rest.starts_with(scheme))?;
        let end =
            rest.find(|c: char| c.is_whitespace() || !c.is_ascii() || ")>]`\"*<|\\".contains(c)).unwrap_or(rest.len());
        let url = rest[..end].trim_end_matches(['.', ',', ';', ':', '!', '?', '\'']);
        // Without a host it is not an address.
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
