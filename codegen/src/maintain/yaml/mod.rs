//! The spec as YAML: what the source reads, written as a careful person would have written it.
//!
//! The writer knows no construct of the language but those it has a word on layout for (`LAYOUTS`,
//! `GROUPS`): it lays out the tree that serde makes of a `spec` type, in the order of the type. Reading
//! the YAML gives the same value again.

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

/// The keys that start a part of the file, with those that belong to the same part. An empty line
/// stands before each part; a key that is not here belongs to the part it stands in.
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

/// The layout of what stands under a key, where it is not the usual one.
const LAYOUTS: &[(&str, Layout)] = &[("guide", Layout::Lines), ("examples", Layout::Tree)];

/// The spec file of an operation or an event. `schema` is the address of the JSON Schema, as editors are to find it
/// from where the file lies; without one the line that names it is left out.
///
/// A text is written exactly as it is: one of several lines that ends in a line break behind `|`, one
/// that does not behind `|-`.
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

/// How the value of a top-level key is laid out.
fn layout_of(key: &str, value: &Value) -> Layout {
    let holds_maps = value.as_object().is_some_and(|map| map.values().any(Value::is_object));
    match LAYOUTS.iter().find(|(name, _)| *name == key) {
        Some((_, layout)) => *layout,
        None if holds_maps => Layout::Lines,
        None => Layout::Free,
    }
}

/// What serde makes of a mapping of the language. Its types have texts as keys, so there is nothing that
/// JSON could not hold.
fn tree(value: &impl Serialize) -> Value {
    serde_json::to_value(value).unwrap_or_default()
}

/// Whether two trees say the same, in the same order: maps are equal whatever their order.
pub fn is_same(one: &Value, two: &Value) -> bool {
    one == two && format!("{one}") == format!("{two}")
}
