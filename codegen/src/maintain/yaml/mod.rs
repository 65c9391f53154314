//! Writes a spec as YAML, in the layout that a careful person would choose.
//!
//! The writer lays out the tree that serde makes of a `spec` type, in the order of the type. It knows only those
//! constructs of the language that have a special layout (`LAYOUTS`, `GROUPS`). Reading the YAML gives the same value
//! again.

mod comments;
mod entries;
mod layout;
mod legacy;
mod read;
mod scalar;

#[cfg(test)]
mod tests;

pub use comments::Comments;
pub use entries::{add_entries, entries, merge_entries, merge_yaml};
pub use read::comments;

use layout::{Layout, Writer};
use serde::Serialize;
use serde_json::Value;

/// The keys that start a part of the file, with the other keys of the part. An empty line precedes each part; a key
/// that is not listed belongs to the current part.
const GROUPS: &[&[&str]] = &[
    &["guide"],
    &["endpoint", "event"],
    &["request"],
    &["envelope", "frame", "response"],
    &["fields"],
    &["errors"],
    &["examples"],
    &["parts"],
];

/// The layout below a key, if it is not the usual one.
const LAYOUTS: &[(&str, Layout)] = &[("guide", Layout::Lines), ("examples", Layout::Tree)];

/// Writes the spec file of an operation or an event. `schema` is the address of the JSON Schema for editors, relative
/// to the file; without it the line that names the schema is left out.
///
/// A text is written without changes: a text of several lines behind `|` if it ends in a line break, otherwise behind
/// `|-`.
pub fn yaml(written: &impl Serialize, schema: Option<&str>, comments: &Comments) -> String {
    let tree = tree(written);
    let mut writer = Writer::default();
    if let Some(schema) = schema {
        writer.comment(&format!("yaml-language-server: $schema={schema}"), 0);
    }
    writer.comments_above(comments, &tree, 0);
    if let Some(line) = comments.behind_line() {
        writer.comment(&line, 0);
    }
    let mut current = None;
    for (key, value) in tree.as_object().into_iter().flatten() {
        let part = GROUPS.iter().find(|part| part.contains(&key.as_str()));
        if part.is_some() && part != current {
            writer.empty_line();
            current = part;
        }
        writer.entry(key, value, 0, layout_of(key, value), comments.key(key));
    }
    writer.finish()
}

/// Returns the layout of a top-level key's value.
fn layout_of(key: &str, value: &Value) -> Layout {
    let holds_maps = value.as_object().is_some_and(|map| map.values().any(Value::is_object));
    match LAYOUTS.iter().find(|(name, _)| *name == key) {
        Some((_, layout)) => *layout,
        None if holds_maps => Layout::Lines,
        None => Layout::Free,
    }
}

/// Returns the mapping that serde makes of a value of the language. Its types have string keys, so JSON can represent
/// all of it.
fn tree(value: &impl Serialize) -> Value {
    serde_json::to_value(value).unwrap_or_default()
}

/// Whether two trees are equal, including the order of keys: maps are equal in any order.
pub fn is_same(one: &Value, two: &Value) -> bool {
    one == two && format!("{one}") == format!("{two}")
}
