//! Code with its comments, strings and keywords told apart.

use crate::prose::escape;
use maud::{Markup, PreEscaped, html};

const KEYWORDS: [&str; 26] = [
    "as", "async", "await", "break", "const", "continue", "else", "enum", "fn", "for", "if", "impl", "in", "let",
    "loop", "match", "mod", "move", "mut", "pub", "return", "struct", "trait", "type", "use", "while",
];

/// Code in a block.
pub(crate) fn highlighted(code: &str, language: &str) -> Markup {
    let (comment, has_keywords) = match language {
        "rust" => ("//", true),
        "sh" | "console" | "toml" | "yaml" => ("#", false),
        _ => {
            let mut out = String::with_capacity(code.len() + 16);
            escape(code, &mut out);
            return html! { pre { code { (PreEscaped(out)) } } };
        }
    };
    let mut out = String::with_capacity(code.len() * 2);
    let mut rest = code;
    let mut before = '\n';
    while let Some(first) = rest.chars().next() {
        let is_word = |c: char| c.is_ascii_alphanumeric() || c == '_';
        let (length, class) = if rest.starts_with(comment) && (comment != "#" || before.is_whitespace()) {
            (rest.find('\n').unwrap_or(rest.len()), "c")
        } else if first == '"' || (first == '\'' && !has_keywords) {
            (string(rest, first), "s")
        } else if is_word(first) && !is_word(before) {
            let length = rest.find(|c| !is_word(c)).unwrap_or(rest.len());
            (length, if has_keywords && KEYWORDS.contains(&&rest[..length]) { "k" } else { "" })
        } else {
            (first.len_utf8(), "")
        };
        let (token, after) = rest.split_at(length);
        if class.is_empty() {
            escape(token, &mut out);
        } else {
            out.push_str(&format!("<span class=\"{class}\">"));
            escape(token, &mut out);
            out.push_str("</span>");
        }
        before = token.chars().next_back().unwrap_or(before);
        rest = after;
    }
    html! { pre { code { (PreEscaped(out)) } } }
}

/// The length of a string that starts here: to its quote, or to the end.
fn string(text: &str, quote: char) -> usize {
    let mut is_escaped = false;
    for (at, character) in text.char_indices().skip(1) {
        match character {
            _ if is_escaped => is_escaped = false,
            '\\' => is_escaped = true,
            _ if character == quote => return at + quote.len_utf8(),
            _ => {}
        }
    }
    text.len()
}

#[cfg(test)]
mod tests {
    use super::highlighted;

    #[test]
    fn strings_comments_and_keywords_are_told_apart() {
        let code = highlighted("let a = \"<let> \\\" //\"; // \"x\"\nletter", "rust").into_string();
        let expected = concat!(
            "<pre><code><span class=\"k\">let</span> a = <span class=\"s\">\"&lt;let&gt; \\\" //\"</span>; ",
            "<span class=\"c\">// \"x\"</span>\nletter</code></pre>"
        );
        assert_eq!(code, expected);
    }
}
