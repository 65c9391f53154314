//! Merges the errors of pages: codes with message and status are the page's, names and fixes ours.

use super::keys::take;
use crate::maintain::share::{self, Shared, code, differing_error, service, share_errors};
use crate::spec::{Error, ErrorRow, Operation, SubError, Written};
use indexmap::IndexMap;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};
use std::collections::BTreeMap;

/// A resolved error: its code, and the number of earlier rows with this code.
type Row = ((String, usize), Error);

/// Returns the resolved errors of an operation.
pub(super) fn errors(rows: &[ErrorRow], service: &str, shared: &Shared) -> Vec<Row> {
    let mut meant: Vec<Row> = Vec::with_capacity(rows.len());
    for row in rows {
        for (key, own) in named(row) {
            let declared = declared(&key, service, shared);
            let error = declared.map_or_else(|| own.clone(), |declared| overlaid(declared, &own));
            let count = meant.iter().filter(|((known, _), _)| *known == key).count();
            meant.push(((key, count), error));
        }
    }
    meant
}

fn named(row: &ErrorRow) -> Vec<(String, Error)> {
    match row {
        ErrorRow::Code(code) => vec![(code.to_string(), Error::default())],
        ErrorRow::Word(word) => vec![(word.clone(), Error::default())],
        ErrorRow::Own(own) => own.iter().map(|(key, error)| (key.clone(), error.clone())).collect(),
    }
}

fn declared<'s>(key: &str, service: &str, shared: &'s Shared) -> Option<&'s Error> {
    shared.errors.get(service).and_then(|errors| errors.get(key)).or_else(|| shared.platform_errors.get(key))
}

fn overlaid(declared: &Error, own: &Error) -> Error {
    let mut merged = declared.clone();
    if !own.message.is_empty() {
        merged.message.clone_from(&own.message);
    }
    let is_without = |key: &str| own.without.iter().any(|without| without == key);
    merged.status = own.status.or(declared.status.filter(|_| !is_without("status")));
    if !own.fix.is_empty() || is_without("fix") {
        merged.fix.clone_from(&own.fix);
    }
    if !own.sub_errors.is_empty() {
        merged.sub_errors.clone_from(&own.sub_errors);
    }
    merged
}

/// Merges the existing errors with those of a newer page, in the page's order. If the page lists none, the existing
/// errors stay.
pub(super) fn merge(before: &[Row], page: &[ErrorRow]) -> Vec<Row> {
    // A page may refer to another page for its errors.
    if page.is_empty() {
        return before.to_vec();
    }
    let none = Shared::default();
    let merged = |(key, page): Row| {
        let known = before.iter().find(|(known, _)| *known == key);
        let error = known.map_or_else(|| page.clone(), |(_, before)| merge_error(before, &page));
        (key, error)
    };
    errors(page, "", &none).into_iter().map(merged).collect()
}

fn merge_error(before: &Error, page: &Error) -> Error {
    let mut merged: Error = taken("Error", before, page);
    // Detailed causes that the page does not list may be on another page, and do no harm.
    for (key, page) in &page.sub_errors {
        let known = before.sub_errors.get(key);
        let sub = known.map_or_else(|| page.clone(), |before| taken::<SubError>("SubError", before, page));
        merged.sub_errors.insert(key.clone(), sub);
    }
    merged
}

/// Returns a construct with the keys that belong to the page taken from the page.
fn taken<T: Clone + Serialize + DeserializeOwned>(construct: &str, before: &T, page: &T) -> T {
    let tree = |value: &T| match serde_json::to_value(value) {
        Ok(Value::Object(tree)) => tree,
        _ => Map::new(),
    };
    let mut ours = tree(before);
    take(construct, &mut ours, &tree(page));
    serde_json::from_value(Value::Object(ours)).unwrap_or_else(|_| before.clone())
}

/// How the pages of a spec list its errors.
#[derive(Default)]
pub(super) struct Listed<'v> {
    services: BTreeMap<String, BTreeMap<String, Codes<'v>>>,
}

#[derive(Default)]
struct Codes<'v> {
    now: Vec<&'v Error>,
    is_changed: bool,
    is_dropped: bool,
}

impl<'v> Listed<'v> {
    /// Notes the errors of an operation; `is_updated` says whether there is a newer page.
    pub(super) fn note(&mut self, id: &str, before: &'v [Row], now: &'v [Row], is_updated: bool) {
        let codes = self.services.entry(service(id).to_owned()).or_default();
        for (key, error) in now {
            let of = codes.entry(key.0.clone()).or_default();
            of.now.push(error);
            let known = before.iter().find(|(known, _)| known == key);
            let said = |error: &'v Error| (&error.message, error.status);
            of.is_changed |= is_updated && known.is_none_or(|(_, known)| said(known) != said(error));
        }
        for (key, _) in before.iter().filter(|_| is_updated) {
            codes.entry(key.0.clone()).or_default().is_dropped |= now.iter().all(|(now, _)| now.0 != key.0);
        }
    }

    /// Updates the declarations: sets what all pages state about a code, and removes codes that no page lists any more.
    pub(super) fn declare(&self, shared: &mut Shared) {
        for (service, codes) in &self.services {
            let Some(declared) = shared.errors.get_mut(service) else { continue };
            for (key, listed) in codes {
                let Some(error) = declared.get_mut(key) else { continue };
                match listed.now.first() {
                    None if listed.is_dropped => _ = declared.shift_remove(key),
                    Some(first) if listed.is_changed => {
                        let is_one = |other: &&Error| (&other.message, other.status) == (&first.message, first.status);
                        if listed.now.iter().all(is_one) {
                            (error.message, error.status) = (first.message.clone(), first.status);
                        }
                    }
                    _ => {}
                }
            }
        }
    }
}

/// Declares the codes of a page that are not declared yet.
pub(super) fn declare_new(id: &str, rows: &[Row], shared: &mut Shared) {
    let of = service(id).to_owned();
    let is_new = |key: &str| code(key).is_some() && declared(key, &of, shared).is_none();
    let new: Vec<ErrorRow> = rows
        .iter()
        .filter(|((key, _), _)| is_new(key))
        .map(|((key, _), error)| ErrorRow::Own([(key.clone(), error.clone())].into()))
        .collect();
    if new.is_empty() {
        return;
    }
    let before: Vec<String> = shared.errors.get(&of).into_iter().flat_map(IndexMap::keys).cloned().collect();
    let written = Written::Operation(Box::new(Operation { errors: new, ..Operation::default() }));
    share_errors(&mut [share::Page { id: id.to_owned(), written }], shared, true);
    let number = |key: &String| key.parse::<i64>().ok();
    if !before.is_sorted_by_key(number)
        && let Some(declared) = shared.errors.get_mut(&of)
    {
        // The file has its own order, so new codes are appended.
        let place = |key: &String| before.iter().position(|known| known == key).unwrap_or(before.len());
        declared.sort_by(|a, _, b, _| place(a).cmp(&place(b)));
    }
}

/// Returns errors in the notation of a spec file; `old` is their previous notation.
pub(super) fn written(old: &[ErrorRow], rows: &[Row], service: &str, shared: &Shared) -> Vec<ErrorRow> {
    let one = |row: &ErrorRow| named(row).len() == 1;
    let known: Vec<(&ErrorRow, Row)> = old
        .iter()
        .filter(|row| one(row))
        .zip(errors(&old.iter().filter(|row| one(row)).cloned().collect::<Vec<_>>(), service, shared))
        .collect();
    let row = |(key, error): &Row| {
        let same = known.iter().find(|(_, (known, meant))| known == key && meant == error);
        if let Some((row, _)) = same {
            return (*row).clone();
        }
        let own = match declared(&key.0, service, shared) {
            Some(declared) => differing_error(declared, error, true),
            None => Some(error.clone()),
        };
        match (own, code(&key.0)) {
            (None, Some(code)) => ErrorRow::Code(code),
            (None, None) => ErrorRow::Word(key.0.clone()),
            (Some(own), _) => ErrorRow::Own([(key.0.clone(), own)].into()),
        }
    };
    rows.iter().map(row).collect()
}
