//! Compares the request that arrived with the expected one.

use crate::compare::{Comparison, is_equal, kind};
use crate::differences::Differences;
use crate::request::{Request, texts};
use crate::value;
use feishu_api::catalog::{Field, Type};
use feishu_api::endpoint::{AppType, BodyKind, Envelope, Location};
use feishu_api::{Secret, TokenKind};
use feishu_sandbox::{RequestBody, RequestPart, RequestRecord};
use serde_json::{Map, Value};
use std::collections::{BTreeMap, BTreeSet};

/// Lists the differences between a request that arrived and the requested one.
pub(crate) fn compare(
    request: &Request,
    token: Option<TokenKind>,
    record: &RequestRecord,
    differences: &mut Differences,
) {
    let operation = request.operation;
    let id = operation.id.as_str();
    if record.operation != Some(id) {
        differences.add("another operation", id, record.operation.unwrap_or("none"));
        return;
    }
    if record.method != operation.method.as_str() {
        differences.add("another method", id, &record.method);
    }
    if !is_path(request, &record.path) {
        differences.add("another path", id, &record.path);
    }
    // The app token of a custom app is its tenant token.
    let is_of_app = operation.apps.first() != Some(&AppType::Store) && token == Some(TokenKind::App);
    let arrives = if is_of_app { Some(TokenKind::Tenant) } else { token };
    if (record.authorized, record.token_kind) != (token.is_some(), arrives) {
        differences.add("another token", id, token.map_or("none", TokenKind::as_str));
    }
    let content_type = match (operation.body, operation.envelope) {
        (BodyKind::Multipart, _) => Some("multipart/form-data"),
        // Requests for a file get its name only with this header.
        (BodyKind::None, envelope) if envelope != Envelope::Binary => None,
        _ => Some("application/json; charset=utf-8"),
    };
    if record.content_type.as_deref() != content_type {
        differences.add("another content type", id, record.content_type.as_deref().unwrap_or("none"));
    }
    query(request, &record.query, differences);
    match (&record.body, operation.body) {
        (RequestBody::None, BodyKind::None) => {}
        (RequestBody::Json(body), BodyKind::Json) => json(request, body, differences),
        (RequestBody::Form(parts), BodyKind::Multipart) => form(request, parts, differences),
        (_, expected) => differences.add("another body", id, &format!("{expected:?}")),
    }
}

/// Whether a path is that of the operation, with the values of the request, encoded.
fn is_path(request: &Request, path: &str) -> bool {
    let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~%/".contains(&byte);
    let expected = request.operation.path.split('/').map(|segment| match segment.strip_prefix(':') {
        Some(name) => texts(&request.path[name]).concat(),
        None => segment.to_owned(),
    });
    path.bytes().all(is_plain) && path.split('/').map(decoded).eq(expected)
}

fn decoded(segment: &str) -> String {
    let mut parts = segment.split('%');
    let mut bytes = parts.next().unwrap_or_default().as_bytes().to_vec();
    for part in parts {
        bytes.push(u8::from_str_radix(&part[..2], 16).unwrap());
        bytes.extend_from_slice(&part.as_bytes()[2..]);
    }
    String::from_utf8(bytes).unwrap()
}

fn field<'r>(request: &'r Request, location: Location, name: &str) -> Option<&'r Field> {
    let known = request.parameters().iter().find(|one| one.location == location && one.field.name == name);
    known.map(|parameter| &parameter.field)
}

fn query(request: &Request, arrived: &[(String, String)], differences: &mut Differences) {
    let id = request.operation.id.as_str();
    let mut by_name: BTreeMap<&str, Vec<String>> = BTreeMap::new();
    for (name, value) in arrived {
        by_name.entry(name).or_default().push(value.clone());
    }
    for (name, example) in &request.query {
        let arrived = by_name.remove(name.as_str());
        if arrived.as_ref() != Some(&texts(example)) {
            let field = field(request, Location::Query, name).unwrap();
            let got = arrived.map(|texts| texts.into_iter().map(Value::from).collect::<Value>());
            differences.add(&kind(field, &field.r#type, example, got.as_ref()), id, &format!("?{name}"));
        }
    }
    for name in by_name.keys() {
        differences.add("not asked for", id, &format!("?{name}"));
    }
}

fn json(request: &Request, body: &Value, differences: &mut Differences) {
    let id = request.operation.id.as_str();
    let parameters = || request.parameters().iter().filter(|parameter| parameter.location == Location::Body);
    let fields: Vec<Field> = parameters().map(|parameter| parameter.field.clone()).collect();
    let mut expected = request.body.clone();
    for parameter in parameters().filter(|parameter| parameter.field.r#type == Type::Secret) {
        // The sandbox records no secrets.
        expected.entry(&parameter.field.name).and_modify(|value| *value = Secret::REDACTED.into());
    }
    Comparison { id, differences }.fields(&fields, &expected, body, "");
    beyond(id, &expected.into(), body, "", differences);
}

/// Lists unrequested parts of the body.
fn beyond(id: &str, asked: &Value, body: &Value, path: &str, differences: &mut Differences) {
    match (asked, body) {
        (Value::Object(asked), Value::Object(body)) => {
            for (name, value) in body {
                let path = if path.is_empty() { name.clone() } else { format!("{path}.{name}") };
                match asked.get(name) {
                    Some(asked) => beyond(id, asked, value, &path, differences),
                    None => differences.add("not asked for", id, &path),
                }
            }
        }
        (Value::Array(asked), Value::Array(body)) => {
            for (asked, body) in asked.iter().zip(body) {
                beyond(id, asked, body, &format!("{path}[]"), differences);
            }
        }
        _ => {}
    }
}

fn form(request: &Request, parts: &[RequestPart], differences: &mut Differences) {
    let id = request.operation.id.as_str();
    let mut names: BTreeSet<&str> = parts.iter().map(|part| part.name.as_str()).collect();
    for (name, example) in &request.body {
        names.remove(name.as_str());
        let Some(field) = field(request, Location::Body, name) else {
            differences.add("unlisted", id, name);
            continue;
        };
        let own = || parts.iter().filter(|part| part.name == *name);
        let is_same = match value::is_file(&field.r#type) {
            true => {
                let lengths = texts(example).into_iter().map(|text| text.len() as u64);
                own().map(|part| part.length).eq(lengths) && own().all(|part| part.file_name.is_some())
            }
            false => own().filter_map(|part| part.text.clone()).eq(texts(example)) || is_json(own(), example),
        };
        if !is_same {
            let got = own().filter_map(|part| part.text.clone()).map(Value::from).next();
            differences.add(&kind(field, &field.r#type, example, got.as_ref()), id, name);
        }
    }
    for name in names {
        differences.add("not asked for", id, name);
    }
}

/// Whether a part is a value encoded as JSON.
fn is_json<'p>(mut parts: impl Iterator<Item = &'p RequestPart>, example: &Value) -> bool {
    let text = parts.next().and_then(|part| part.text.as_deref()).unwrap_or_default();
    serde_json::from_str::<Value>(text).is_ok_and(|value| is_equal(&value, example))
}

/// Converts the request to the keys of the typed request.
pub(crate) fn keyed(request: &mut Request) -> Map<String, Value> {
    let mut fields = Map::new();
    for parameter in request.parameters() {
        if let Some(value) = request.place(parameter.location).get(&parameter.field.name) {
            fields.insert(parameter.key().to_owned(), value.clone());
        }
    }
    fields
}
