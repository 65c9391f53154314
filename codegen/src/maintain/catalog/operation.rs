//! Operations and events in the catalog.

use super::error::{OfOperation, of_operation};
use super::field::Field;
use super::{is_false, name_of};
use crate::model::{self, AppType, BodyKind, Direction, Envelope, Location, Model, Quota, Rate, RateLimit, TokenKind};
use crate::spec::Deprecation;
use serde::Serialize;
use serde_json::Value as Json;

/// An operation.
#[derive(Serialize)]
pub(super) struct Operation<'m> {
    id: &'m str,
    title: Text<'m>,
    method: &'m str,
    path: &'m str,
    #[serde(skip_serializing_if = "Option::is_none")]
    host: Option<&'m str>,
    source: &'m str,
    #[serde(skip_serializing_if = "Option::is_none")]
    deprecated: Option<&'m Deprecation>,
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    tokens: &'m [TokenKind],
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    apps: &'m [AppType],
    #[serde(skip_serializing_if = "Vec::is_empty")]
    scopes: Vec<ScopeRule<'m>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    guards: Vec<Guard<'m>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    rate_limit: Option<Limit>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    quotas: Vec<OfField<'m>>,
    #[serde(skip_serializing_if = "is_false")]
    idempotent: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    idempotency_key: Option<&'m str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    body: Option<BodyKind>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    request: Vec<Parameter<'m>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    envelope: Option<Envelope>,
    #[serde(skip_serializing_if = "Option::is_none")]
    reply_type: Option<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    reply: Vec<Field<'m>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    paging: Option<Paging<'m>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    errors: Vec<OfOperation<'m>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    request_example: Option<&'m Json>,
    #[serde(skip_serializing_if = "Option::is_none")]
    reply_example: Option<&'m Json>,
}

/// An event.
#[derive(Serialize)]
pub(super) struct Event<'m> {
    id: &'m str,
    title: Text<'m>,
    source: &'m str,
    #[serde(skip_serializing_if = "Option::is_none")]
    deprecated: Option<&'m Deprecation>,
    event_type: &'m str,
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    identity: &'m [String],
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    apps: &'m [AppType],
    #[serde(skip_serializing_if = "Vec::is_empty")]
    scopes: Vec<ScopeRule<'m>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    guards: Vec<Guard<'m>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    fields: Vec<Field<'m>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    example: Option<&'m Json>,
}

/// A text in both languages.
#[derive(Serialize)]
pub(super) struct Text<'m> {
    #[serde(skip_serializing_if = "str::is_empty")]
    zh: &'m str,
    #[serde(skip_serializing_if = "str::is_empty")]
    en: &'m str,
}

/// Scopes that are needed together.
#[derive(Serialize)]
pub(super) struct ScopeRule<'m> {
    #[serde(skip_serializing_if = "Option::is_none")]
    token: Option<TokenKind>,
    all_of: &'m [String],
}

/// A field, or a value of it, that needs scopes of its own.
#[derive(Serialize)]
struct Guard<'m> {
    #[serde(skip_serializing_if = "is_false")]
    in_reply: bool,
    field: &'m str,
    #[serde(skip_serializing_if = "Option::is_none")]
    value: Option<&'m str>,
    scopes: Vec<ScopeRule<'m>>,
}

/// How often an operation may be called: every rate holds, or the page says so in prose.
#[derive(Serialize)]
#[serde(untagged)]
enum Limit {
    Fixed(Vec<Rate>),
    Special(&'static str),
}

/// A limit per value of a field.
#[derive(Serialize)]
struct OfField<'m> {
    #[serde(flatten)]
    rate: Rate,
    per: &'m str,
    #[serde(skip_serializing_if = "Option::is_none")]
    shared_by: Option<&'m str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    within: Option<&'m str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    error: Option<i64>,
}

/// A field of a request.
#[derive(Serialize)]
struct Parameter<'m> {
    #[serde(rename = "in", skip_serializing_if = "is_body")]
    location: Location,
    #[serde(skip_serializing_if = "Option::is_none")]
    key: Option<&'m str>,
    #[serde(flatten)]
    field: Field<'m>,
}

/// How the pages of a list follow one another.
#[derive(Serialize)]
struct Paging<'m> {
    token: &'m str,
    #[serde(skip_serializing_if = "Option::is_none")]
    size: Option<&'m str>,
    next: &'m str,
    #[serde(skip_serializing_if = "Option::is_none")]
    more: Option<&'m str>,
    items: &'m str,
}

fn is_body(location: &Location) -> bool {
    *location == Location::Body
}

impl<'m> Operation<'m> {
    pub(super) fn of(operation: &'m model::Operation, model: &'m Model) -> Self {
        let parameter = |parameter: &'m model::Parameter| {
            let field = Field::of(&parameter.field, model);
            Parameter {
                location: parameter.location,
                key: Some(parameter.key.as_str()).filter(|key| *key != parameter.field.name),
                field,
            }
        };
        Self {
            id: &operation.id,
            title: Text::of(&operation.title),
            method: &operation.method,
            path: &operation.path,
            host: operation.host.as_deref(),
            source: &operation.source,
            deprecated: operation.deprecated.as_ref(),
            tokens: &operation.tokens,
            apps: &operation.apps,
            scopes: scope_rules(&operation.permissions),
            guards: guards(&operation.guards),
            rate_limit: match &operation.rate_limit {
                RateLimit::Unstated => None,
                RateLimit::Fixed(rates) => Some(Limit::Fixed(rates.clone())),
                RateLimit::Special => Some(Limit::Special("special")),
            },
            quotas: operation.quotas.iter().map(quota).collect(),
            idempotent: operation.idempotent,
            idempotency_key: operation.idempotency_key.as_deref(),
            body: Some(operation.body).filter(|body| *body != BodyKind::None),
            request: operation.request.iter().map(parameter).collect(),
            envelope: Some(operation.envelope).filter(|envelope| *envelope != Envelope::Data),
            reply_type: operation.response_type.map(|id| name_of(model, id)),
            // A shared type has them.
            reply: match operation.response_type {
                Some(_) => Vec::new(),
                None => operation.response.iter().map(|field| Field::of(field, model)).collect(),
            },
            paging: operation.paging.as_ref().map(|paging| Paging {
                token: &paging.token,
                size: paging.size.as_deref(),
                next: &paging.next,
                more: paging.more.as_deref(),
                items: &paging.items,
            }),
            errors: operation.errors.iter().map(|error| of_operation(error, operation.service(), model)).collect(),
            request_example: operation.request_example.as_ref(),
            reply_example: operation.response_example.as_ref(),
        }
    }
}

impl<'m> Event<'m> {
    pub(super) fn of(event: &'m model::Event, model: &'m Model) -> Self {
        Self {
            id: &event.id,
            title: Text::of(&event.title),
            source: &event.source,
            deprecated: event.deprecated.as_ref(),
            event_type: &event.event_type,
            identity: &event.identity,
            apps: &event.apps,
            scopes: scope_rules(&event.permissions),
            guards: guards(&event.guards),
            fields: event.fields.iter().map(|field| Field::of(field, model)).collect(),
            example: event.example.as_ref(),
        }
    }
}

impl<'m> Text<'m> {
    pub(super) fn of(text: &'m model::Text) -> Self {
        Self { zh: &text.zh, en: &text.en }
    }
}

pub(super) fn scope_rules(rules: &[model::ScopeRule]) -> Vec<ScopeRule<'_>> {
    rules.iter().map(|rule| ScopeRule { token: rule.token, all_of: &rule.all_of }).collect()
}

fn guards<'m>(guards: &'m [model::Guard]) -> Vec<Guard<'m>> {
    let guard = |guard: &'m model::Guard| -> Guard<'m> {
        let model::Guard { direction, field, value, rules } = guard;
        let (in_reply, value) = (*direction == Direction::Reply, value.as_deref());
        Guard { in_reply, field, value, scopes: scope_rules(rules) }
    };
    guards.iter().map(guard).collect()
}

fn quota(quota: &Quota) -> OfField<'_> {
    let Quota { rate, per, shared_by, within, error } = quota;
    OfField { rate: *rate, per, shared_by: shared_by.as_deref(), within: within.as_deref(), error: *error }
}
