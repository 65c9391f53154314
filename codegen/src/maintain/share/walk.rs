//! The field tables of pages, and of shared types.

use crate::model::Direction;
use crate::spec::{Field, Fields, Types, Written};

/// The field tables of a page, and which way their fields travel; that of a reply is the last.
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

/// The same, to change them.
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

/// Does something to every field, those that contain others after these.
pub(super) fn each_field(fields: &mut Fields, change: &mut dyn FnMut(&str, &mut Field)) {
    for (name, field) in fields {
        if let Some(inner) = &mut field.fields {
            each_field(inner, change);
        }
        change(name, field);
    }
}

/// The fields of shared types.
pub(super) fn declared(types: &mut Types) -> impl Iterator<Item = &mut Fields> {
    types.values_mut().filter_map(|shared| shared.fields.as_mut())
}

/// The name in a type expression: `pin` in `pin[]` and in `map<pin>`.
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

/// A type expression with another name in it.
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
