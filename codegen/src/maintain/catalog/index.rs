//! What the catalog says over all services: which operations answer a code, and which need a scope.

use crate::model::{Error, ErrorOwner, Model, ScopeRule, TokenKind};
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};

/// An error and the operations that document it.
#[derive(Serialize)]
pub(super) struct Code<'m> {
    code: i64,
    #[serde(skip_serializing_if = "str::is_empty")]
    key: &'m str,
    #[serde(skip_serializing_if = "str::is_empty")]
    service: &'m str,
    name: &'m str,
    message: &'m str,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    operations: Vec<&'m str>,
}

/// A scope and what it opens.
#[derive(Serialize)]
pub(super) struct Scope<'m> {
    scope: &'m str,
    #[serde(flatten)]
    operations: BTreeMap<TokenKind, BTreeSet<&'m str>>,
    #[serde(skip_serializing_if = "BTreeSet::is_empty")]
    events: BTreeSet<&'m str>,
    /// The operations and events that need it for a field, or a value of one.
    #[serde(skip_serializing_if = "BTreeSet::is_empty")]
    fields: BTreeSet<&'m str>,
}

/// The errors of the platform and of all services, by code.
pub(super) fn codes(model: &Model) -> Vec<Code<'_>> {
    let mut codes = BTreeMap::new();
    model.platform.errors.iter().for_each(|error| {
        note(&mut codes, error, "");
    });
    for (service, errors) in &model.errors {
        errors.iter().for_each(|error| {
            note(&mut codes, error, service);
        });
    }
    for operation in &model.operations {
        for error in &operation.errors {
            let service = if error.owner == ErrorOwner::Platform { "" } else { operation.service() };
            note(&mut codes, error, service).operations.push(&operation.id);
        }
    }
    codes.into_values().collect()
}

type Codes<'m> = BTreeMap<(i64, &'m str, &'m str, &'m str), Code<'m>>;

/// The entry of an error of a service.
fn note<'c, 'm>(codes: &'c mut Codes<'m>, error: &'m Error, service: &'m str) -> &'c mut Code<'m> {
    let Error { code, key, name, message, .. } = error;
    let new = || Code { code: *code, key, service, name, message, operations: Vec::new() };
    codes.entry((*code, key, service, name)).or_insert_with(new)
}

/// The scopes that operations and events need, by id.
pub(super) fn scopes(model: &Model) -> Vec<Scope<'_>> {
    let mut scopes: BTreeMap<&str, Scope<'_>> = BTreeMap::new();
    for operation in &model.operations {
        for (rule, scope) in each(&operation.permissions) {
            for token in operation.tokens.iter().filter(|token| rule.token.is_none_or(|of| of == **token)) {
                let entry = scopes.entry(scope).or_insert_with(|| Scope::new(scope));
                entry.operations.entry(*token).or_default().insert(&operation.id);
            }
        }
    }
    for event in &model.events {
        for (_, scope) in each(&event.permissions) {
            scopes.entry(scope).or_insert_with(|| Scope::new(scope)).events.insert(&event.id);
        }
    }
    let operations = model.operations.iter().map(|operation| (&operation.id, &operation.guards));
    for (id, guards) in operations.chain(model.events.iter().map(|event| (&event.id, &event.guards))) {
        for (_, scope) in guards.iter().flat_map(|guard| each(&guard.rules)) {
            scopes.entry(scope).or_insert_with(|| Scope::new(scope)).fields.insert(id);
        }
    }
    scopes.into_values().collect()
}

impl<'m> Scope<'m> {
    fn new(scope: &'m str) -> Self {
        Self { scope, operations: BTreeMap::new(), events: BTreeSet::new(), fields: BTreeSet::new() }
    }
}

/// The scopes of some rules, each with its rule.
fn each(rules: &[ScopeRule]) -> impl Iterator<Item = (&ScopeRule, &str)> {
    rules.iter().flat_map(|rule| rule.all_of.iter().map(move |scope| (rule, scope.as_str())))
}
