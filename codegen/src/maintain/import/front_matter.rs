//! Reads the front matter of a page: its address, and the time of its last change.

use super::markdown;
use crate::model::is_url;
use std::ops::Range;

/// The address of the documentation.
const ROOT: &str = "https://open.feishu.cn/document";

/// The front matter of a page.
#[derive(Debug, Default)]
pub(super) struct FrontMatter {
    /// The address of the page, if it is valid.
    pub(super) address: Option<String>,
    /// The time of the last change, in milliseconds.
    pub(super) updated: Option<u64>,
}

impl FrontMatter {
    /// Reads the front matter. Returns `None` if the page has none, or if it does not state the address of the page.
    pub(super) fn read(text: &str) -> Option<Self> {
        let entries = &text[entries(text)?.0];
        let path = value(entries, "fullPath")?;
        let updated = value(entries, "updateTime").and_then(|time| time.parse().ok());
        Some(Self { address: address(path), updated })
    }

    /// Returns where the page starts, behind the front matter if there is any.
    pub(super) fn skip(text: &str) -> usize {
        entries(text).map_or(0, |(_, end)| end)
    }
}

/// Returns the range of the entries, and where the page behind them starts.
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
