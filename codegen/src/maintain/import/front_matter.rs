//! What stands before a page: its address, and when it was changed.

use super::markdown;
use crate::model::is_url;
use std::ops::Range;

/// Where the documentation lies.
const ROOT: &str = "https://open.feishu.cn/document";

/// The front matter of a page.
#[derive(Debug, Default)]
pub(super) struct FrontMatter {
    /// The address of the page, if it is one.
    pub(super) address: Option<String>,
    /// When the page was changed, in milliseconds.
    pub(super) updated: Option<u64>,
}

impl FrontMatter {
    /// Reads it. `None` where a page has none, or none that says where the page lies.
    pub(super) fn read(text: &str) -> Option<Self> {
        let entries = &text[entries(text)?.0];
        let path = value(entries, "fullPath")?;
        let updated = value(entries, "updateTime").and_then(|time| time.parse().ok());
        Some(Self { address: address(path), updated })
    }

    /// Where the page behind any front matter starts.
    pub(super) fn skip(text: &str) -> usize {
        entries(text).map_or(0, |(_, end)| end)
    }
}

/// Where the entries stand, and where the page behind them starts.
fn entries(text: &str) -> Option<(Range<usize>, usize)> {
    let mark = usize::from(text.starts_with('\u{feff}')) * '\u{feff}'.len_utf8();
    let (first, start) = markdown::line_at(text, mark);
    let mut at = (text[first].trim_end() == "---").then_some(start)?;
    while at < text.len() {
        let (line, next) = markdown::line_at(text, at);
        if text[line].trim_end() == "---" {
            return Some((start..at, next));
        }
        at = next;
    }
    None
}

fn value<'a>(entries: &'a str, key: &str) -> Option<&'a str> {
    let value = entries.lines().find_map(|line| line.strip_prefix(key)?.strip_prefix(':'))?;
    Some(value.trim().trim_matches(['"', '\''])).filter(|value| !value.is_empty())
}

fn address(path: &str) -> Option<String> {
    let is_absolute = path.starts_with("https://") || path.starts_with("http://");
    let address = if is_absolute { path.to_owned() } else { format!("{ROOT}/{}", path.trim_start_matches('/')) };
    is_url(&address).then_some(address)
}
