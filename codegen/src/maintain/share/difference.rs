//! Computes what a page states differently from a declaration, and what a declaration states for most pages.

use crate::spec::{Field, Fields, Row, Rows, Values};
use indexmap::IndexMap;
use serde_json::{Map, Value};

/// The keys that only the declaration may have.
const STRUCTURE: &[&str] =
    &["type", "format", "optional", "fields", "rust", "rust_type", "name", "fixed", "use", "without"];

/// The keys of examples.
const EXAMPLES: &[&str] = &["example", "example_text"];

/// The keys of texts. A page that is imported as facts has no texts of its own.
const WORDS: &[&str] =
    &["doc", "page_type", "cells", "example", "example_text", "default_text", "rules", "required_if", "values"];

/// Whether a page that lacks a key differs from the declaration.
pub(super) fn lacks(key: &str, facts: bool) -> bool {
    !facts || !WORDS.contains(&key)
}

/// Whether a page agrees with the declaration in a key. For facts, any text and any example agree.
pub(super) fn says(key: &str, declared: &Value, page: &Value, facts: bool) -> bool {
    let is_worded = match key {
        "values" => are_named_alike(page, declared),
        _ => key == "doc" || EXAMPLES.contains(&key),
    };
    is_same(declared, page) || (facts && is_worded)
}

/// Whether two lists contain the same values, whatever their meanings.
fn are_named_alike(one: &Value, two: &Value) -> bool {
    let names = |values: &Value| -> Vec<String> {
        match values {
            Value::Array(names) => names.iter().map(|name| name.as_str().unwrap_or_default().to_owned()).collect(),
            Value::Object(values) => values.keys().cloned().collect(),
            _ => Vec::new(),
        }
    };
    names(one) == names(two)
}

/// Returns a field as JSON, by key.
pub(in crate::maintain) fn tree(field: &Field) -> Map<String, Value> {
    match serde_json::to_value(field) {
        Ok(Value::Object(tree)) => tree,
        _ => Map::new(),
    }
}

fn field(tree: Map<String, Value>) -> Field {
    serde_json::from_value(Value::Object(tree)).unwrap_or_default()
}

/// Returns what a page states differently about a row; `None` if it agrees with the declaration.
pub(super) fn own_row(declared: &Field, page: &Field, facts: bool) -> Option<Field> {
    let (of_type, of_page) = (tree(declared), tree(page));
    let mut own = Map::new();
    let mut without = Vec::new();
    let ignored = |key: &str| STRUCTURE.contains(&key) || (facts && EXAMPLES.contains(&key));
    for (key, value) in &of_page {
        if !ignored(key) && !of_type.get(key).is_some_and(|declared| says(key, declared, value, facts)) {
            own.insert(key.clone(), value.clone());
        }
    }
    for key in of_type.keys().filter(|key| !of_page.contains_key(*key) && !ignored(key)) {
        if key != "required" && key != "page_type" && lacks(key, facts) {
            without.push(Value::from(key.clone()));
        }
    }
    if let Some(inner) = inner_rows(declared, page, facts) {
        own.insert("rows".to_owned(), serde_json::to_value(inner).unwrap_or_default());
    }
    if !without.is_empty() {
        own.insert("without".to_owned(), without.into());
    }
    (!own.is_empty()).then(|| field(own))
}

/// Whether two values are equal, including the order of keys.
pub(super) fn is_same(one: &Value, two: &Value) -> bool {
    // Maps are equal in any order.
    let written = |value: &Value| value.to_string();
    one == two && (!one.is_object() || written(one) == written(two))
}

/// Returns the rows of an object that is declared inside the type.
fn inner_rows(declared: &Field, page: &Field, facts: bool) -> Option<Rows> {
    match (&declared.fields, &page.fields) {
        (Some(declared), Some(page)) => rows(declared, page, facts),
        (Some(_), None) => Some(Vec::new()),
        _ => None,
    }
}

/// Returns the rows of a declared type that a page shows; `None` if it shows all of them as declared.
pub(super) fn rows(declared: &Fields, page: &Fields, facts: bool) -> Option<Rows> {
    let mut rows = Vec::new();
    for (name, field) in page {
        let own = declared.get(name).and_then(|declared| own_row(declared, field, facts));
        rows.push(match own {
            None => Row::AsDeclared(name.clone()),
            Some(own) => Row::Own([(name.clone(), own)].into()),
        });
    }
    let as_declared = rows.iter().all(|row| matches!(row, Row::AsDeclared(_))) && page.keys().eq(declared.keys());
    (!as_declared).then_some(rows)
}

/// Merges the fields of some pages into a declaration: for each key, what most pages state. The type is that of the
/// first page. For facts, only the pages with a doc are counted for the doc.
pub(super) fn usual(pages: &[Field], facts: bool) -> Field {
    let trees: Vec<Map<String, Value>> = pages.iter().map(tree).collect();
    let Some(first) = trees.first() else { return Field::default() };
    let mut keys: Vec<&String> = Vec::new();
    for key in trees.iter().flat_map(Map::keys) {
        if !keys.contains(&key) {
            keys.push(key);
        }
    }
    let mut usual = Map::new();
    for key in keys {
        let value = match key.as_str() {
            "type" | "fields" => first.get(key).cloned(),
            // If some page shows a value that is not a number, the format `int64` is dropped.
            "format" if !trees.iter().all(|tree| tree.contains_key(key)) => {
                trees.iter().find_map(|tree| tree.get(key)).filter(|format| *format != "int64").cloned()
            }
            "format" | "optional" | "rust" => trees.iter().find_map(|tree| tree.get(key)).cloned(),
            "required" => first.get(key).filter(|_| trees.iter().all(|tree| tree.contains_key(key))).cloned(),
            "rows" | "page_type" | "cells" => None,
            // If most pages list values, the declaration lists those of all pages.
            "values" if trees.iter().filter(|tree| tree.contains_key(key)).count() * 2 >= trees.len() => {
                Some(all_values(trees.iter().filter_map(|tree| tree.get(key))))
            }
            "values" => None,
            "doc" if facts => most(trees.iter().map(|tree| tree.get(key)).filter(Option::is_some)),
            _ => most(trees.iter().map(|tree| tree.get(key))),
        };
        if let Some(value) = value {
            usual.insert(key.clone(), value);
        }
    }
    let mut usual = field(usual);
    let listed = usual.values.as_ref().map(Values::names).unwrap_or_default();
    let shown =
        usual.example.as_ref().map(|example| example.as_str().map_or_else(|| example.to_string(), str::to_owned));
    if shown.is_some_and(|shown| !listed.is_empty() && !listed.contains(&shown.as_str())) {
        usual.example = None;
    }
    usual
}

/// Returns the values that any page lists, each with the meaning that most pages give it.
fn all_values<'v>(listed: impl Iterator<Item = &'v Value>) -> Value {
    let mut all: IndexMap<&str, Vec<Option<&Value>>> = IndexMap::new();
    let mut is_explained = false;
    for values in listed {
        match values {
            Value::Object(explained) => {
                is_explained = true;
                explained.iter().for_each(|(value, doc)| all.entry(value).or_default().push(Some(doc)));
            }
            Value::Array(values) => values.iter().filter_map(Value::as_str).for_each(|value| {
                all.entry(value).or_default();
            }),
            _ => {}
        }
    }
    if !is_explained {
        return all.into_keys().map(Value::from).collect();
    }
    all.into_iter()
        .map(|(value, docs)| (value.to_owned(), most(docs.into_iter()).unwrap_or_else(|| "".into())))
        .collect()
}

/// Returns the most frequent value; among several, the first.
fn most<'v>(values: impl Iterator<Item = Option<&'v Value>>) -> Option<Value> {
    let mut counts: Vec<(Option<&Value>, usize)> = Vec::new();
    for value in values {
        match counts.iter_mut().find(|(known, _)| *known == value) {
            Some((_, count)) => *count += 1,
            None => counts.push((value, 1)),
        }
    }
    let greatest = counts.iter().map(|(_, count)| *count).max()?;
    counts.into_iter().find(|(_, count)| *count == greatest).and_then(|(value, _)| value.cloned())
}
