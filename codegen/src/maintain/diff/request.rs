//! Compares the fields of a request, in all locations.

use super::Kind;
use super::fields::{Tables, arguments, renames};
use super::log::At;
use super::order::{Pair, order, pairs, pairs_by};
use super::renames::Renames;
use super::rows::Shown;
use crate::model::{Location, Operation, Parameter, shape};
use std::collections::HashMap;

const LOCATIONS: [Location; 4] = [Location::Header, Location::Path, Location::Query, Location::Body];

/// Compares the fields of two requests: those in the same location by name; in paths of the same form, by position. A
/// field whose name is found in another location has moved.
pub(super) fn request<'m>(mut tables: Tables<'m, '_>, old: &'m Operation, new: &'m Operation) -> Renames {
    let renamed = renamed(&old.path, &new.path);
    let old_key = |one: &'m Parameter| {
        let name = one.field.name.as_str();
        let renamed = renamed.get(name).filter(|_| one.location == Location::Path);
        (table(one.location), renamed.copied().unwrap_or(name))
    };
    let new_key = |one: &'m Parameter| (table(one.location), one.field.name.as_str());
    let (mut gone, mut come) = (Vec::new(), Vec::new());
    for pair in pairs_by(&old.request, &new.request, old_key, new_key) {
        match pair {
            Pair::Removed(one) => gone.push(one),
            Pair::Added(one) => come.push(one),
            Pair::Both(was, is) => parameter(&mut tables, was, is),
        }
    }
    let found = pairs(gone, come, |one| one.field.name.as_str());
    let renames = renames(&found, &tables, |one: &Parameter| &one.field);
    for pair in found {
        match pair {
            Pair::Removed(one) => at(one.location, &one.field.name, |at| {
                tables.removed(at, &one.field, renames.to(&one.field.name));
            }),
            Pair::Added(one) => at(one.location, &one.field.name, |at| {
                tables.added(at, &one.field, renames.from(&one.field.name));
            }),
            Pair::Both(was, is) => {
                at(is.location, &is.field.name, |at| {
                    tables.log.changed(Kind::RequestFieldMoved, at, table(was.location), table(is.location));
                });
                parameter(&mut tables, was, is);
            }
        }
    }
    let request = &At::ROOT.key("request");
    let fields = |operation: &'m Operation| operation.request.iter().map(|one| &one.field);
    if !arguments(tables.log, request, fields(old), fields(new)) {
        for location in LOCATIONS {
            let (old, new) = (old.parameters(location), new.parameters(location));
            order(tables.log, Kind::OrderChanged, &request.key(table(location)), old, new, |one| {
                one.field.name.as_str()
            });
        }
    }
    for location in LOCATIONS {
        let shown = |operation: &'m Operation| Shown {
            rows: operation.page.table(location),
            declared: operation.parameters(location).map(|one| &one.field).collect(),
        };
        tables.rows(&request.key(table(location)), &shown(old), &shown(new), false);
    }
    tables.finish();
    renames
}

fn parameter(tables: &mut Tables<'_, '_>, old: &Parameter, new: &Parameter) {
    let Parameter { location, key, field } = new;
    at(*location, &field.name, |at| {
        tables.log.changed(Kind::RequestKeyChanged, at, &old.key, key);
        tables.field(at, &old.field, field);
    });
}

/// Returns the place of a request field.
fn at(location: Location, name: &str, then: impl FnOnce(&At<'_>)) {
    then(&At::ROOT.key("request").key(table(location)).key(name));
}

/// Returns the key of a location in a spec.
fn table(location: Location) -> &'static str {
    match location {
        Location::Header => "headers",
        Location::Path => "path",
        Location::Query => "query",
        Location::Body => "body",
    }
}

/// Pairs the parameters of a path with those of another path of the same form.
fn renamed<'m>(old: &'m str, new: &'m str) -> HashMap<&'m str, &'m str> {
    if shape(old) != shape(new) {
        return HashMap::new();
    }
    let names = |path: &'m str| path.split('/').filter_map(|part| part.strip_prefix(':'));
    names(old).zip(names(new)).collect()
}
