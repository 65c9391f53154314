//! Records requests without secrets.

use super::access;
use super::request::{Sent, SentBody};
use crate::lock;
use crate::record::{RequestBody, RequestRecord};
use crate::shared::Shared;
use axum::extract::Query;
use axum::http::header;
use axum::http::request::Parts;
use feishu_api::Secret;
use feishu_api::endpoint::{Endpoint, Location};
use serde_json::Value;

/// The size limit of a recorded body, in bytes.
const LARGEST_KEPT: usize = 256 * 1024;

/// Starts the record of a request of which only the head is known; `operation` is a first guess.
pub(crate) fn arrived(shared: &Shared, parts: &Parts, operation: Option<&'static str>) -> RequestRecord {
    let state = lock(&shared.state);
    let token = access::token(&parts.headers).and_then(|token| state.tokens.find(token));
    RequestRecord {
        method: parts.method.to_string(),
        path: parts.uri.path().to_owned(),
        operation,
        authorized: parts.headers.contains_key(header::AUTHORIZATION),
        token: token.map(|token| token.serial),
        token_kind: token.map(|token| token.bearer.kind()),
        query: Vec::new(),
        content_type: None,
        body: RequestBody::None,
        fault: None,
        status: None,
        code: None,
        log_id: shared.next_log_id(),
    }
}

/// Adds the contents of a request for an operation.
pub(super) fn holds(record: &mut RequestRecord, endpoint: &'static Endpoint, sent: &Sent) {
    record.operation = Some(endpoint.id);
    record.query = query(endpoint, sent);
    record.content_type = content_type(sent);
    record.body = body(endpoint, sent);
}

fn query(endpoint: &Endpoint, sent: &Sent) -> Vec<(String, String)> {
    let mut pairs =
        Query::<Vec<(String, String)>>::try_from_uri(&sent.parts.uri).map(|query| query.0).unwrap_or_default();
    for (name, value) in &mut pairs {
        if is_hidden(endpoint, Location::Query, name) {
            Secret::REDACTED.clone_into(value);
        }
    }
    pairs
}

fn content_type(sent: &Sent) -> Option<String> {
    let value = sent.parts.headers.get(header::CONTENT_TYPE)?.to_str().ok()?;
    match value.split_once(';') {
        Some((media_type, _)) if media_type.starts_with("multipart/") => Some(media_type.to_owned()),
        _ => Some(value.to_owned()),
    }
}

fn body(endpoint: &Endpoint, sent: &Sent) -> RequestBody {
    match &sent.body {
        SentBody::Plain(bytes) if bytes.is_empty() => RequestBody::None,
        SentBody::Plain(bytes) if bytes.len() > LARGEST_KEPT => RequestBody::Bytes(bytes.len()),
        SentBody::Plain(bytes) => match serde_json::from_slice(bytes) {
            Ok(Value::Object(mut fields)) => {
                for (name, value) in &mut fields {
                    if !value.is_null() && is_hidden(endpoint, Location::Body, name) {
                        *value = Secret::REDACTED.into();
                    }
                }
                RequestBody::Json(fields.into())
            }
            _ => RequestBody::Bytes(bytes.len()),
        },
        SentBody::Form(Ok(form)) => {
            let mut parts = form.parts.clone();
            for part in parts.iter_mut().filter(|part| is_hidden(endpoint, Location::Body, &part.name)) {
                part.text = part.text.as_ref().map(|_| Secret::REDACTED.to_owned());
            }
            RequestBody::Form(parts)
        }
        SentBody::Form(Err(_)) => RequestBody::None,
    }
}

/// Whether a field is, or may be, a secret.
fn is_hidden(endpoint: &Endpoint, location: Location, name: &str) -> bool {
    let known = endpoint.parameters.iter().find(|one| one.location == location && one.name == name);
    known.map_or_else(|| endpoint.parameters.iter().any(|one| one.secret), |parameter| parameter.secret)
}
