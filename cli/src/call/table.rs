//! Lists as tables.

use crate::terminal::{columns, cut, line, padded};
use serde_json::Value;

/// The width that a column gets before others get more.
const NARROW: usize = 12;
/// What stands between columns.
const GAP: usize = 2;

/// Formats objects as a table: a row for each object, a column for each key.
pub(crate) fn list(items: &[Value], width: usize) -> String {
    let keys = keys(items);
    if keys.is_empty() {
        return items.iter().map(|item| format!("{}\n", cut(&cell(Some(item)), width))).collect();
    }
    let rows: Vec<Vec<String>> =
        items.iter().map(|item| keys.iter().map(|key| cell(item.get(key))).collect()).collect();
    let widths = widths(&keys, &rows, width);
    let write = |cells: &[String]| {
        let cells = cells.iter().zip(&widths).map(|(cell, width)| padded(&cut(cell, *width), *width));
        format!("{}\n", cells.collect::<Vec<_>>().join(&" ".repeat(GAP)).trim_end())
    };
    let head: Vec<String> = keys.iter().map(|key| key.to_uppercase()).collect();
    let mut table = write(&head);
    rows.iter().for_each(|row| table.push_str(&write(row)));
    let left_out = keys.get(widths.len()..).unwrap_or_default();
    if !left_out.is_empty() {
        table.push_str(&format!("(not shown: {}; --output json has them)\n", left_out.join(", ")));
    }
    table
}

/// Formats an object as two columns.
pub(crate) fn object(value: &Value, width: usize) -> String {
    let Value::Object(fields) = value else { return format!("{}\n", cell(Some(value))) };
    let widest = fields.keys().map(|key| columns(key)).max().unwrap_or(0);
    let row = |(key, value): (&String, &Value)| {
        let room = width.saturating_sub(widest + GAP).max(NARROW);
        format!("{}{}{}\n", padded(key, widest), " ".repeat(GAP), cut(&cell(Some(value)), room))
    };
    fields.iter().map(row).collect()
}

/// Returns the keys of all items. Keys with nested values come last.
fn keys(items: &[Value]) -> Vec<String> {
    let mut keys: Vec<String> = Vec::new();
    for item in items.iter().filter_map(Value::as_object) {
        for key in item.keys() {
            if !keys.contains(key) {
                keys.push(key.clone());
            }
        }
    }
    let is_nested = |key: &String| {
        items.iter().any(|item| item.get(key).is_some_and(|value| value.is_object() || value.is_array()))
    };
    let is_empty = |key: &String| items.iter().all(|item| cell(item.get(key)).is_empty());
    keys.retain(|key| !is_empty(key));
    keys.sort_by_key(is_nested);
    keys
}

fn cell(value: Option<&Value>) -> String {
    match value {
        None | Some(Value::Null) => String::new(),
        Some(Value::String(text)) => line(text),
        Some(value) => line(&value.to_string()),
    }
}

/// Returns the widths of the columns that fit. The first columns get the remaining space.
fn widths(keys: &[String], rows: &[Vec<String>], width: usize) -> Vec<usize> {
    let natural = |(at, key): (usize, &String)| {
        let cells = rows.iter().filter_map(|row| row.get(at)).map(|cell| columns(cell));
        cells.max().unwrap_or(0).max(columns(key)).max(1)
    };
    let natural: Vec<usize> = keys.iter().enumerate().map(natural).collect();
    let (mut widths, mut used) = (Vec::new(), 0);
    for wanted in &natural {
        let gap = if widths.is_empty() { 0 } else { GAP };
        let taken = *wanted.min(&NARROW);
        if used + gap + taken > width && !widths.is_empty() {
            break;
        }
        widths.push(taken);
        used += gap + taken;
    }
    let mut left = width.saturating_sub(used);
    for (taken, wanted) in widths.iter_mut().zip(&natural) {
        let more = wanted.saturating_sub(*taken).min(left);
        *taken += more;
        left -= more;
    }
    widths
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn a_list_is_a_table_that_fits() {
        let items = [
            json!({ "tags": ["a"], "name": "项目群", "id": "oc_1", "empty": "" }),
            json!({ "name": "a rather long name of a chat\nwith two lines", "id": "oc_2", "count": 3 }),
        ];
        assert_eq!(
            list(&items, 40),
            "NAME                  ID    COUNT  TAGS\n\
             项目群                oc_1         [\"a\"]\n\
             a rather long name …  oc_2  3\n"
        );
        assert_eq!(
            list(&items, 24),
            "NAME                ID\n\
             项目群              oc_1\n\
             a rather long nam…  oc_2\n\
             (not shown: count, tags; --output json has them)\n"
        );
    }

    #[test]
    fn values_that_are_no_objects_are_lines() {
        assert_eq!(list(&[json!("a"), json!(2)], 40), "a\n2\n");
        assert_eq!(object(&json!({ "chat_id": "oc_1", "n": 2 }), 40), "chat_id  oc_1\nn        2\n");
    }
}
