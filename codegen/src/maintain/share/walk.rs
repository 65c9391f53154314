//! Walks the field tables of pages, and of shared types.

use crate::model::Direction;
use crate::spec::{Field, Fields, Types, Written};

/// Returns the field tables of a page and their directions; the table of a reply is the last.
pub(super) fn tables(written: &Written) -> Vec<(Direction, &Fields)> {
    match written {
        Written::Operation(operation) => {
            let request = &operation.request;
            let sent = [&request.headers, &request.path, &request.query, &request.body];
            let sent = sent.into_iter().map(|fields| (Direction::Request, fields));
            sent.chain(operation.response.fields().map(|fields| (Direction::Reply, fields))).collect()
        }
        Written::Event(event) => vec![(Direction::Reply, &event.fields)],
    }
}

/// Returns the field tables of a page for modification.
pub(super) fn tables_mut(written: &mut Written) -> Vec<(Direction, &mut Fields)> {
    match written {
        Written::Operation(operation) => {
            let request = &mut operation.request;
            let sent = [&mut request.headers, &mut request.path, &mut request.query, &mut request.body];
            let sent = sent.into_iter().map(|fields| (Direction::Request, fields));
            sent.chain(operation.response.fields_mut().map(|fields| (Direction::Reply, fields))).collect()
        }
        Written::Event(event) => vec![(Direction::Reply, &mut event.fields)],
    }
}

/// Applies a function to every field; inner fields come before the fields that contain them.
pub(super) fn each_field(fields: &mut Fields, change: &mut dyn FnMut(&str, &mut Field)) {
    for (name, field) in fields {
        if let Some(inner) = &mut field.fields {
            each_field(inner, change);
        }
        change(name, field);
    }
}

/// Returns the fields of shared types.
pub(super) fn declared(types: &mut Types) -> impl Iterator<Item = &mut Fields> {
    types.values_mut().filter_map(|shared| shared.fields.as_mut())
}

/// Returns the name in a type expression: `pin` in `pin[]` and in `map<pin>`.
pub(in crate::maintain) fn base(ty: &str) -> &str {
    let ty = ty.trim();
    if let Some(element) = ty.strip_suffix("[]") {
        return base(element);
    }
    match ty.strip_prefix("map<").and_then(|rest| rest.strip_suffix('>')) {
        Some(value) => base(value),
        None => ty,
    }
}

/// Returns a type expression with another name in it.
pub(in crate::maintain) fn with_base(ty: &str, name: &str) -> String {
    let ty = ty.trim();
    if let Some(element) = ty.strip_suffix("[]") {
        return with_base(element, name) + "[]";
    }
    match ty.strip_prefix("map<").and_then(|rest| rest.strip_suffix('>')) {
        Some(value) => format!("map<{}>", with_base(value, name)),
        None => name.to_owned(),
    }
}
