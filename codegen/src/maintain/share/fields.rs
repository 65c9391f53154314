//! Makes fields that mean the same on many pages refer to their declaration in `platform/fields.yaml`.

use super::difference::{lacks, says, tree};
use super::walk::{declared, each_field, tables_mut};
use super::{Options, Page, Shared};
use crate::model::Direction;
use crate::spec::{Field, SharedFields};
use serde_json::{Map, Value};

/// Makes declared fields refer to their declaration, keeping what they state differently.
pub(super) fn share(pages: &mut [Page], shared: &mut Shared, options: &Options) {
    let fields = shared.fields.clone();
    if fields.is_empty() {
        return;
    }
    for page in pages {
        for (direction, table) in tables_mut(&mut page.written) {
            let is_reply = direction == Direction::Reply;
            each_field(table, &mut |name, field| refer(name, is_reply, field, &fields, options.facts));
        }
    }
    for types in shared.types.values_mut() {
        for table in declared(types) {
            each_field(table, &mut |name, field| refer(name, false, field, &fields, options.facts));
        }
    }
}

/// The keys that always belong to the page.
const OF_PAGE: &[&str] = &["required", "optional"];

fn refer(name: &str, is_reply: bool, field: &mut Field, fields: &SharedFields, facts: bool) {
    // In a reply, `page_token` is the token of the next page.
    let name = if is_reply && name == "page_token" { "next_page_token" } else { name };
    let Some(known) = fields.get(name).filter(|known| known.ty == field.ty && known.format == field.format) else {
        return;
    };
    if field.uses.is_some() || field.name.is_some() || field.fixed.is_some() {
        return;
    }
    let (of_shared, of_page) = (tree(known), tree(field));
    let mut own = Map::new();
    for (key, value) in &of_page {
        if !of_shared.get(key).is_some_and(|declared| says(key, declared, value, facts)) {
            own.insert(key.clone(), value.clone());
        }
    }
    let without: Vec<Value> = of_shared
        .keys()
        .filter(|key| !of_page.contains_key(*key) && !OF_PAGE.contains(&key.as_str()) && lacks(key, facts))
        .map(|key| key.clone().into())
        .collect();
    if !without.is_empty() {
        own.insert("without".to_owned(), without.into());
    }
    own.insert("use".to_owned(), name.into());
    if let Ok(merged) = serde_json::from_value(Value::Object(own)) {
        *field = merged;
    }
}
