//! The descriptors of operations and events: everything their pages state, as data. They are written as lines; the
//! macros around them import the names that they use.

use super::{Context, docs, literal, paging};
use crate::model::{
    AppType, BodyKind, Direction, Envelope, Error, Event, Field, Guard, Location, Operation, Parameter, Rate,
    RateLimit, ScopeRule, Text, TokenKind, Type,
};
use proc_macro2::TokenStream;

/// The width to which lines of a descriptor are filled.
const WIDTH: usize = 110;

/// Returns the impl that makes a struct the request of an operation.
pub(super) fn operation(context: &Context<'_>, operation: &Operation) -> TokenStream {
    let names = &operation.rust;
    let method = docs::capitalised(&operation.method.to_lowercase());
    let mut calls = vec![documented(&operation.title, &operation.source)];
    let tokens: Vec<String> = operation.tokens.iter().map(|kind| token(*kind).to_owned()).collect();
    let scopes = scope_rules(context, &operation.permissions);
    calls.push(call("access", &[list(&tokens), apps(&operation.apps), list(&scopes)], Some(&scopes)));
    calls.extend(guards(context, &operation.guards));
    calls.extend(limits(operation));
    calls.extend(operation.idempotent.then(|| ".idempotent()".to_owned()));
    calls.extend(operation.idempotency_key.as_ref().map(|key| format!(".idempotency_key({})", literal(key))));
    let body = match operation.body {
        BodyKind::None => "NoBody",
        BodyKind::Json => "Json",
        BodyKind::Multipart => "Multipart",
    };
    let parameters: Vec<String> = operation.request.iter().map(parameter).collect();
    calls.push(call("request", &[body.to_owned(), list(&parameters)], Some(&parameters)));
    calls.extend(match operation.envelope {
        Envelope::Data => None,
        Envelope::Top => Some(".reply(TopLevel)".to_owned()),
        Envelope::Binary => Some(".reply(Binary)".to_owned()),
    });
    calls.extend(operation.protocol.then(|| {
        let service = crate::model::module(operation.service());
        format!(".protocol({}::{service}::PROTOCOL)", context.root_path())
    }));
    calls.extend(operation.paging.as_ref().map(paging::descriptor));
    calls.extend(sub_errors(&operation.errors));
    let head = format!("{} => {}, {}:", names.request, names.response, names.error);
    let new = format!("Endpoint::new({}, {method}, {})", literal(&operation.id), literal(&operation.path));
    lines(context, "__operation", &head, &new, &calls)
}

/// Returns the impl that makes a struct an event.
pub(super) fn event(context: &Context<'_>, event: &Event) -> TokenStream {
    let scopes = scope_rules(context, &event.permissions);
    let mut calls = vec![documented(&event.title, &event.source)];
    calls.push(call("access", &[apps(&event.apps), list(&scopes)], Some(&scopes)));
    calls.extend(guards(context, &event.guards));
    let identity: Vec<String> = event.identity.iter().map(|path| literal(path).to_string()).collect();
    calls.extend((!identity.is_empty()).then(|| call("identity", &[list(&identity)], Some(&identity))));
    let new = format!("Descriptor::new({}, {})", literal(&event.id), literal(&event.event_type));
    lines(context, "__event", &format!("{}:", event.rust), &new, &calls)
}

/// Wraps a descriptor in its macro.
fn lines(context: &Context<'_>, name: &str, head: &str, new: &str, calls: &[String]) -> TokenStream {
    let mut lines = vec![format!("{}::{name}! {{", context.krate_path()), format!("    {head}"), format!("    {new}")];
    for call in calls {
        lines.extend(call.split('\n').map(|line| format!("        {line}")));
    }
    lines.push("}".to_owned());
    docs::source_lines(lines)
}

/// Returns a call on one line, or, if that is too long, with each item of its last argument on its own line.
fn call(name: &str, arguments: &[String], last: Option<&[String]>) -> String {
    let line = format!(".{name}({})", arguments.join(", "));
    match last {
        Some(items) if line.chars().count() > WIDTH && !items.is_empty() => {
            let before: String = arguments.iter().rev().skip(1).rev().map(|one| format!("{one}, ")).collect();
            let items: String = items.iter().map(|item| format!("    {item},\n")).collect();
            format!(".{name}({before}&[\n{items}])")
        }
        _ => line,
    }
}

fn list(items: &[String]) -> String {
    format!("&[{}]", items.join(", "))
}

fn documented(title: &Text, source: &str) -> String {
    format!(".documented({}, {})", text(title), literal(source))
}

fn text(text: &Text) -> String {
    format!("text({}, {})", literal(&text.zh), literal(&text.en))
}

/// Returns the detailed causes of an error.
fn sub_errors(errors: &[Error]) -> Option<String> {
    let sub_errors: Vec<String> = errors
        .iter()
        .flat_map(|error| error.sub_errors.iter().map(move |sub| (error.code, sub)))
        .map(|(of, sub)| {
            let (code, message, fix) = (literal(&sub.code), literal(&sub.message), text(&sub.fix));
            format!("SubError {{ of: {of}, code: {code}, message: {message}, fix: {fix} }}")
        })
        .collect();
    (!sub_errors.is_empty()).then(|| call("sub_errors", &[list(&sub_errors)], Some(&sub_errors)))
}

/// Returns the kinds of app.
fn apps(apps: &[AppType]) -> String {
    let name = |app: &AppType| match app {
        AppType::Custom => "Custom".to_owned(),
        AppType::Store => "Store".to_owned(),
    };
    list(&apps.iter().map(name).collect::<Vec<_>>())
}

/// Returns the scopes, any one of which suffices.
fn scope_rules(context: &Context<'_>, rules: &[ScopeRule]) -> Vec<String> {
    rules.iter().map(|rule| scope_rule(context, rule)).collect()
}

fn token(kind: TokenKind) -> &'static str {
    match kind {
        TokenKind::Tenant => "Tenant",
        TokenKind::User => "User",
        TokenKind::App => "App",
        TokenKind::Service => "Service",
    }
}

fn scope_rule(context: &Context<'_>, rule: &ScopeRule) -> String {
    let root = context.root().to_string().replace(' ', "");
    let known = rule.all_of.iter().filter_map(|id| context.model.platform.scopes.get(id));
    let scopes = list(&known.map(|scope| format!("{root}::scope::{}", scope.rust)).collect::<Vec<_>>());
    match rule.token {
        None => format!("scopes({scopes})"),
        Some(kind) => format!("scopes_of({}, {scopes})", token(kind)),
    }
}

/// Returns the call that sets the fields, and values of fields, that need additional scopes, if there are any.
fn guards(context: &Context<'_>, guards: &[Guard]) -> Option<String> {
    let guard = |guard: &Guard| {
        let way = match guard.direction {
            Direction::Reply => "received",
            Direction::Request => "sent",
        };
        let value = guard.value.as_deref().map(|value| format!(".value({})", literal(value))).unwrap_or_default();
        format!("Guard::{way}({}, {}){value}", literal(&guard.field), list(&scope_rules(context, &guard.rules)))
    };
    let all: Vec<String> = guards.iter().map(guard).collect();
    (!all.is_empty()).then(|| call("guards", &[list(&all)], Some(&all)))
}

fn rate(rate: Rate) -> String {
    format!("Rate::new({}, {})", rate.calls, rate.seconds)
}

fn limits(operation: &Operation) -> Option<String> {
    let limit = match &operation.rate_limit {
        RateLimit::Unstated if operation.quotas.is_empty() => return None,
        RateLimit::Unstated => "RateLimit::Unstated".to_owned(),
        RateLimit::Special => "RateLimit::Special".to_owned(),
        RateLimit::Fixed(rates) => {
            let rates: Vec<String> = rates.iter().map(|one| rate(*one)).collect();
            format!("RateLimit::Fixed({})", list(&rates))
        }
    };
    let quota = |quota: &crate::model::Quota| {
        let name = |method: &str, name: &String| format!(".{method}({})", literal(name));
        let shared_by = quota.shared_by.as_ref().map(|by| name("shared_by", by)).unwrap_or_default();
        let within = quota.within.as_ref().map(|by| name("within", by)).unwrap_or_default();
        format!("Quota::new({}, {}, {:?}){shared_by}{within}", rate(quota.rate), literal(&quota.per), quota.error)
    };
    let quotas: Vec<String> = operation.quotas.iter().map(quota).collect();
    Some(call("limits", &[limit, list(&quotas)], Some(&quotas)))
}

fn parameter(parameter: &Parameter) -> String {
    let (key, field) = (&parameter.key, &parameter.field);
    let location = match parameter.location {
        Location::Header => "header",
        Location::Path => "path",
        Location::Query => "query",
        Location::Body => "body",
    };
    let kind = match field.ty {
        ref ty if ty.is_file() && *ty != Type::File => "Files",
        Type::Integer => "Integer",
        Type::Number => "Number",
        Type::Boolean => "Boolean",
        Type::Array(_) => "Array",
        Type::Object(_) | Type::Map(_) => "Object",
        Type::File => "File",
        Type::Any => "Any",
        _ => "String",
    };
    let mut expression = format!("{location}({}, {kind})", literal(&field.name));
    let bounds = &field.bounds;
    if *key != field.name {
        expression += &format!(".keyed({})", literal(key));
    }
    if field.required {
        expression += ".required()";
    }
    if field.ty == Type::Secret {
        expression += ".secret()";
    }
    if bounds.min_size.is_some() || bounds.max_size.is_some() {
        let greatest = bounds.max_size.map_or_else(|| "u64::MAX".to_owned(), |size| size.to_string());
        expression += &format!(".sizes({}, {greatest})", bounds.min_size.unwrap_or(0));
    }
    expression += &between(field).unwrap_or_default();
    if let Some(default) = &field.default {
        expression += &format!(".default({})", literal(&default.to_string()));
    }
    if let Some(fixed) = &field.fixed {
        expression += &format!(".fixed({})", literal(&fixed.to_string()));
    }
    expression
}

/// Returns the bounds of an integer.
fn between(field: &Field) -> Option<String> {
    let bound = |bound: &Option<serde_json::Number>| bound.as_ref().and_then(serde_json::Number::as_i64);
    let (min, max) = (bound(&field.bounds.min), bound(&field.bounds.max));
    let is_bounded = field.ty == Type::Integer && (min.is_some() || max.is_some());
    is_bounded.then(|| format!(".between({min:?}, {max:?})"))
}
