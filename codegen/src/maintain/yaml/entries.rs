//! The files of `spec/platform`: entries by id.

use super::layout::{Layout, Writer};
use super::{Comments, tree};
use crate::source::{Document, Entry, Kind};
use indexmap::IndexMap;
use serde::Serialize;

/// Entries of a platform file, such as scopes: each over several lines, in their order.
pub fn entries<T: Serialize>(entries: &IndexMap<String, T>) -> String {
    let comments = Comments::new();
    let mut writer = Writer::default();
    for (key, value) in tree(entries).as_object().into_iter().flatten() {
        writer.entry(key, value, 0, Layout::Lines, &comments);
    }
    writer.finish()
}

/// A platform file with more entries. What stands in it stays as it is, comments included, and an id that
/// it has already is left out. In a file in the order of ids each entry goes to its place; else all go to
/// the end.
///
/// `None` where the file is no mapping over several lines, so that there is no place for more.
pub fn add_entries<T: Serialize>(file: &Document, more: &IndexMap<String, T>) -> Option<String> {
    let text = file.source.text();
    let Kind::Map(known) = &file.root.kind else { return None };
    if text[file.root.span.clone()].starts_with('{') {
        return None;
    }
    let is_known = |id: &str| known.iter().any(|entry| entry.key.name == id);
    let mut more: Vec<(&String, &T)> = more.iter().filter(|(id, _)| !is_known(id)).collect();
    let is_sorted = known.is_sorted_by_key(|entry| &entry.key.name);
    if is_sorted {
        more.sort_by_key(|(id, _)| *id);
    }
    let mut out = String::with_capacity(text.len());
    let mut copied = 0;
    for (id, value) in more {
        let next = known.partition_point(|entry| entry.key.name < *id);
        let place = known.get(next).filter(|_| is_sorted).map_or(text.len(), |next| line_above(text, next));
        out.push_str(&text[copied..place]);
        copied = place;
        if !out.is_empty() && !out.ends_with('\n') {
            out.push('\n');
        }
        out.push_str(&entries(&IndexMap::from([(id.clone(), value)])));
    }
    out.push_str(&text[copied..]);
    Some(out)
}

/// Where the lines of an entry start, with the comments above it. What stands at the top of a file is
/// about the file.
fn line_above(text: &str, entry: &Entry) -> usize {
    let line_start = |at: usize| text[..at].rfind('\n').map_or(0, |end| end + 1);
    let key = line_start(entry.key.span.start);
    let mut start = key;
    while start > 0 {
        let above = line_start(start - 1);
        if !text[above..].starts_with('#') {
            return start;
        }
        start = above;
    }
    key
}
