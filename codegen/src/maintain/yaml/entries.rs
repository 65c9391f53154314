//! Writes the files of `spec/platform`: entries by id.

use super::layout::{Layout, Writer};
use super::{Comments, GROUPS, is_same, layout_of, tree};
use crate::source::{Document, Entry, Kind};
use indexmap::IndexMap;
use serde::Serialize;
use serde_json::Value;

/// Returns the entries of a platform file, such as scopes: each over several lines, in their order.
pub fn entries<T: Serialize>(entries: &IndexMap<String, T>) -> String {
    let comments = Comments::new();
    let mut writer = Writer::default();
    for (key, value) in tree(entries).as_object().into_iter().flatten() {
        writer.entry(key, value, 0, Layout::Lines, &comments);
    }
    writer.finish()
}

/// Adds entries to a platform file. Its content stays unchanged, including comments, and ids that it already has are
/// skipped. In a file that is sorted by id, each entry is inserted at its place; otherwise all are appended.
///
/// Returns `None` if the file is not a mapping over several lines, and so has no place for more entries.
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

/// Updates a file of entries. The text of an unchanged entry stays as it is; a changed entry keeps the comments about
/// its remaining values.
///
/// Returns `None` if the file is not a mapping over several lines.
pub fn merge_entries<T: Serialize>(
    file: &Document,
    before: &IndexMap<String, T>,
    now: &IndexMap<String, T>,
) -> Option<String> {
    merge(file, &tree(before), &tree(now), |_, _| Layout::Lines, |_, _| false)
}

/// Updates the spec file of an operation or an event; see [`merge_entries`].
pub fn merge_yaml(file: &Document, before: &impl Serialize, now: &impl Serialize) -> Option<String> {
    let part = |key: &str| GROUPS.iter().position(|part| part.contains(&key));
    let is_apart = |above: &str, key: &str| part(key).is_some_and(|part_of| part(above) != Some(part_of));
    merge(file, &tree(before), &tree(now), layout_of, is_apart)
}

/// `is_apart` tells whether an empty line separates a new key from the key above.
fn merge(
    file: &Document,
    before: &Value,
    now: &Value,
    layout: fn(&str, &Value) -> Layout,
    is_apart: impl Fn(&str, &str) -> bool,
) -> Option<String> {
    let text = file.source.text();
    let Kind::Map(known) = &file.root.kind else { return None };
    if text[file.root.span.clone()].starts_with('{') {
        return None;
    }
    let place = |index: usize| known.get(index).map_or(text.len(), |entry| line_above(text, entry));
    let (_, comments) = super::comments(file);
    let mut out = text[..place(0)].to_owned();
    let mut above = "";
    for (key, value) in now.as_object()? {
        let index = known.iter().position(|entry| entry.key.name == *key);
        let old = index.zip(before.get(key));
        let empty_lines = |out: &mut String, apart: bool| {
            let ends = out.trim_end_matches('\n').len();
            out.truncate(ends);
            out.push_str(match (ends, apart) {
                (0, _) => "",
                (_, true) => "\n\n",
                (_, false) => "\n",
            });
        };
        let was_apart = index.map(|index| text[..place(index)].ends_with("\n\n"));
        empty_lines(&mut out, was_apart.unwrap_or_else(|| is_apart(above, key)));
        match old {
            Some((index, before)) if is_same(before, value) => {
                out.push_str(&text[place(index)..place(index + 1)]);
            }
            _ => {
                let mut about = Comments::new();
                if let Some((index, before)) = old {
                    let line = text[..known[index].key.span.start].rfind('\n').map_or(0, |end| end + 1);
                    out.push_str(&text[place(index)..line]);
                    about = comments.key(key).follow(before, value).inside();
                }
                let mut writer = Writer::default();
                writer.entry(key, value, 0, layout(key, value), &about);
                out.push_str(&writer.finish());
            }
        }
        above = key;
    }
    let ends = out.trim_end_matches('\n').len();
    out.truncate(ends);
    out.push('\n');
    Some(out)
}

/// Returns the line at which an entry starts, including the comments above it. A comment at the top of a file is about
/// the file.
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
