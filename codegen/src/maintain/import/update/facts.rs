//! Merges what a newer page says about an operation or event as a whole: the keys that belong to the page, and the
//! examples.

use super::corrected::{corrected, is_corrected};
use super::keys::{Whose, keys};
use super::merge::{merge_examples, same_facts};
use crate::maintain::yaml::Comments;
use crate::spec::{Event, Example, Operation, Permissions, ScopeTerm};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value as Json};
use std::collections::{BTreeSet, HashSet};

/// The facts in which our file differs from the page on purpose, by key.
pub(super) type Kept = BTreeSet<String>;

/// What is known about the tables of a page when the rest is merged.
pub(super) struct Tables {
    /// The fields whose values are secret.
    pub(super) secrets: HashSet<String>,
    /// Whether the page changes any fields.
    pub(super) are_changed: bool,
}

/// Returns an operation with the facts of a page.
pub(super) fn operation(
    before: &Operation,
    page: &Operation,
    comments: &Comments,
    tables: &Tables,
    kept: &mut Kept,
) -> Operation {
    let mut own = corrected("Operation", comments);
    if is_corrected(comments, "response") {
        own.insert("envelope");
    }
    let terms: Vec<&ScopeTerm> = match &before.permissions {
        Permissions::Any(terms) => terms.iter().collect(),
        Permissions::ByToken(by_token) => {
            own.insert("tokens");
            by_token.values().flatten().collect()
        }
    };
    if matches!(before.permissions, Permissions::ByToken(_)) || is_combined(&terms) {
        // Pages do not state which scopes are needed together, or with which token.
        own.insert("permissions");
    }
    let mut merged = facts("Operation", before, page, &own, kept);
    if matches!((&page.permissions, own.contains("permissions")), (Permissions::Any(listed), true) if holds(&terms, listed))
    {
        kept.remove("permissions");
    }
    if own.contains("tokens")
        && page.tokens.iter().all(|token| before.tokens.contains(token))
        && !is_corrected(comments, "tokens")
    {
        kept.remove("tokens");
    }
    merged.deprecated = before.deprecated.clone().or_else(|| page.deprecated.clone());
    merged.request = facts("Request", &before.request, &page.request, &BTreeSet::new(), &mut Kept::new());
    let (ours, theirs) = (&before.examples, &page.examples);
    merged.examples.request = merge_examples(ours.request.as_ref(), theirs.request.as_ref(), &tables.secrets);
    merged.examples.response = merge_examples(ours.response.as_ref(), theirs.response.as_ref(), &tables.secrets);
    let of =
        [(Example::Request, &ours.request, &theirs.request), (Example::Response, &ours.response, &theirs.response)];
    let as_is = of.into_iter().filter(|(kind, ours, theirs)| {
        as_is((ours, before.examples.as_is.contains(kind)), (theirs, page.examples.as_is.contains(kind)), tables)
    });
    merged.examples.as_is = as_is.map(|(kind, ..)| kind).collect();
    merged
}

/// Returns an event with the facts of a page.
pub(super) fn event(before: &Event, page: &Event, comments: &Comments, tables: &Tables, kept: &mut Kept) -> Event {
    let mut own = corrected("Event", comments);
    let terms: Vec<&ScopeTerm> = before.permissions.iter().collect();
    if is_combined(&terms) {
        own.insert("permissions");
    }
    let mut merged = facts("Event", before, page, &own, kept);
    merged.deprecated = before.deprecated.clone().or_else(|| page.deprecated.clone());
    if own.contains("permissions") && holds(&terms, &page.permissions) {
        kept.remove("permissions");
    }
    let (ours, theirs) = (&before.examples, &page.examples);
    merged.examples.event = merge_examples(ours.event.as_ref(), theirs.event.as_ref(), &tables.secrets);
    merged.examples.as_is = as_is((&ours.event, ours.as_is), (&theirs.event, theirs.as_is), tables);
    merged
}

/// Whether an example does not match its fields: as before if the example and the fields are the same, otherwise as on
/// the page.
fn as_is(ours: (&Option<Json>, bool), page: (&Option<Json>, bool), tables: &Tables) -> bool {
    match (ours.0, page.0) {
        (_, None) => ours.1,
        (Some(before), Some(now)) if same_facts(before, now) => ours.1 || (page.1 && tables.are_changed),
        _ => page.1,
    }
}

/// Returns a construct with the keys that belong to the page taken from the page, except the keys in `own`. If the page
/// differs in one of those, the key is added to `kept`.
fn facts<T: Clone + Serialize + DeserializeOwned>(
    construct: &str,
    before: &T,
    page: &T,
    own: &BTreeSet<&'static str>,
    kept: &mut Kept,
) -> T {
    let tree = |value: &T| match serde_json::to_value(value) {
        Ok(Json::Object(tree)) => tree,
        _ => Map::new(),
    };
    let (mut ours, page) = (tree(before), tree(page));
    for key in keys(construct, Whose::Page).filter(|key| ours.get(*key) != page.get(*key)).collect::<Vec<_>>() {
        match page.get(key) {
            _ if own.contains(key) => _ = kept.insert(key.to_owned()),
            Some(value) => _ = ours.insert(key.to_owned(), value.clone()),
            None => _ = ours.shift_remove(key),
        }
    }
    serde_json::from_value(Json::Object(ours)).unwrap_or_else(|_| before.clone())
}

fn is_combined(terms: &[&ScopeTerm]) -> bool {
    terms.iter().any(|term| matches!(term, ScopeTerm::All(_)))
}

/// Whether the terms contain all scopes of a list.
fn holds(terms: &[&ScopeTerm], listed: &[ScopeTerm]) -> bool {
    let named: HashSet<&String> = terms.iter().flat_map(|term| term.scopes()).collect();
    listed.iter().flat_map(ScopeTerm::scopes).all(|scope| named.contains(scope))
}
