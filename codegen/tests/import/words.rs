//! Checks that every word of a page is in the result of its import, or in a warning.
//!
//! The words are read from the text of the page itself and counted, so that nothing a reader drops goes unnoticed,
//! including rows whose words also occur elsewhere.

use crate::pages::Outcome;
use std::collections::HashMap;
use std::ops::Range;

/// Returns the words of a page that are lost without a warning: those that occur more often there than on the printed
/// page and in the places that warnings name.
pub(crate) fn lost(page: &str, printed: &str, outcome: &Outcome) -> Vec<String> {
    let mut missing: HashMap<String, i64> = HashMap::new();
    let mut order = Vec::new();
    for (word, at) in words(&plain(page)) {
        if !outcome.left_out.iter().any(|left_out| left_out.contains(&at)) {
            let count = missing.entry(word.clone()).or_default();
            if *count == 0 {
                order.push(word);
            }
            *count += 1;
        }
    }
    for (word, _) in words(&printed.replace(DOCUMENTATION, " ")) {
        if let Some(count) = missing.get_mut(&word) {
            *count -= 1;
        }
    }
    order.retain(|word| missing.get(word).is_some_and(|count| *count > 0));
    order
}

/// Returns the words of a text in lower case, with their positions: letters and digits. Each Chinese character is a
/// word, since a dialect may have a tag where another has nothing.
fn words(text: &str) -> Vec<(String, usize)> {
    let mut words: Vec<(String, usize)> = Vec::new();
    let mut end = usize::MAX;
    for (at, c) in text.char_indices().filter(|(_, c)| c.is_alphanumeric()) {
        match words.last_mut().filter(|_| end == at && c.is_ascii()) {
            Some((word, _)) => word.push(c.to_ascii_lowercase()),
            None => words.push((c.to_lowercase().collect(), at)),
        }
        end = if c.is_ascii() { at + 1 } else { usize::MAX };
    }
    words
}

/// The prefix of addresses within the documentation, for which a dialect has another notation.
const DOCUMENTATION: &str = "https://open.feishu.cn/document/";

/// Texts that a dialect writes differently and that are not content.
const LAYOUT: [&str; 13] = [
    DOCUMENTATION,
    "&emsp;",
    "&nbsp;",
    "/ssl:ttdoc/",
    "https://open.larkoffice.com/document/",
    "> **Tip**: ",
    "> **Warning**: ",
    "&gt; **Tip**: ",
    "&gt; **Warning**: ",
    "| 项目 | 值 |",
    "支持的应用类型 | custom,isv |",
    "支持的应用类型 | custom |",
    "支持的应用类型 | isv |",
];

/// Returns a page with layout replaced by spaces. All words keep their positions.
fn plain(page: &str) -> String {
    let mut plain = page.to_owned().into_bytes();
    let mut blank = |range: Range<usize>| plain[range].fill(b' ');
    // The front matter contains the title as well.
    if let Some(end) = page.strip_prefix("---\n").and_then(|rest| rest.find("\n---\n")) {
        blank(0..end + "---\n\n---\n".len());
    }
    for layout in LAYOUT {
        page.match_indices(layout).for_each(|(at, _)| blank(at..at + layout.len()));
    }
    // Components of the portal, except for the attributes that are shown.
    let mut at = 0;
    while let Some(start) = page[at..].find('<').map(|found| at + found) {
        at = start + 1;
        let inner = page[at..].strip_prefix('/').unwrap_or(&page[at..]);
        let name = inner.split(|c: char| !c.is_ascii_alphanumeric() && c != '-').next().unwrap_or_default();
        let is_tag = name.starts_with("md-") || TAGS.contains(&name);
        let Some(length) = page[start..].find('>').filter(|length| is_tag && !page[at..start + length].contains('<'))
        else {
            continue;
        };
        let tag = &page[start..start + length];
        let shown = SHOWN.iter().filter(|(tag, _)| *tag == name).filter_map(|(_, attribute)| {
            let value = tag.find(&format!(" {attribute}=\"")).map(|at| start + at + attribute.len() + 3)?;
            page[value..].find('"').map(|length| value..value + length)
        });
        let mut from = start;
        for value in shown {
            blank(from..value.start.max(from));
            from = value.end.max(from);
        }
        blank(from..start + length);
        at = start + length;
    }
    let mut start = 0;
    for line in page.split_inclusive('\n') {
        if line.trim_start().starts_with(":::") {
            blank(start..start + line.len());
        }
        start += line.len();
    }
    // A button: `{label}(url=address)`.
    for (start, _) in page.match_indices('{') {
        let line = page[start..].lines().next().unwrap_or_default();
        let button = line.split_once("}(url=").and_then(|(label, rest)| Some(label.len() + 6 + rest.find(')')?));
        if let Some(length) = button {
            blank(start..start + length);
        }
    }
    String::from_utf8(plain).unwrap_or_default()
}

/// Tags of HTML.
const TAGS: [&str; 17] =
    ["a", "b", "br", "code", "div", "em", "font", "i", "img", "li", "ol", "p", "span", "strong", "tbody", "tr", "ul"];

/// The attributes that a page shows, in the order of the site.
const SHOWN: [(&str, &str); 6] =
    [("md-enum-item", "key"), ("md-perm", "name"), ("md-tag", "href"), ("a", "href"), ("img", "src"), ("img", "alt")];

#[cfg(test)]
mod tests {
    use super::*;

    fn lost_of(page: &str, printed: &str) -> Vec<String> {
        lost(
            page,
            printed,
            &Outcome { imported: None, findings: Vec::new(), defects: 0, left_out: std::iter::once(0..4).collect() },
        )
    }

    #[test]
    fn words_are_counted_without_layout() {
        assert_eq!(lost_of("xxx a b", "a b"), [""; 0]);
        assert_eq!(lost_of("xxx a a b", "a b"), ["a"]);
        assert_eq!(lost_of("xxx <md-enum-item key=\"on\">an</md-enum-item>", "- on：an"), [""; 0]);
        assert_eq!(lost_of("xxx <md-enum-item key=\"on\">an</md-enum-item>", "an"), ["on"]);
        assert_eq!(lost_of("xxx {try it}(url=/a/b) &emsp;c", "c"), [""; 0]);
    }
}
