//! From an HTTP request to the fields of an operation, checked against its description.

use super::Refusal;
use super::form::{Form, SentFile};
use axum::body::Bytes;
use axum::extract::Query;
use axum::http::request::Parts;
use axum::http::{HeaderMap, header};
use feishu_api::endpoint::{BodyKind, Endpoint, Location, Parameter, ValueKind};
use feishu_api::gateway::GatewayError;
use serde_json::{Map, Value};

/// A request as it was sent.
pub(super) struct Sent {
    pub(super) parts: Parts,
    /// The path parameters, by name.
    pub(super) path: Vec<(String, String)>,
    pub(super) body: SentBody,
}

/// The body of a request.
pub(super) enum SentBody {
    /// As it came.
    Plain(Bytes),
    /// A form, or what is wrong with it.
    Form(Result<Form, String>),
}

impl Sent {
    /// The files of its form.
    pub(super) fn files(&self) -> &[(&'static Parameter, SentFile)] {
        match &self.body {
            SentBody::Form(Ok(form)) => &form.files,
            SentBody::Form(Err(_)) | SentBody::Plain(_) => &[],
        }
    }
}

const JSON: &str = "application/json";

/// The values of the fields of a request, by their keys.
pub(super) fn fields(endpoint: &Endpoint, request: &Sent) -> Result<Map<String, Value>, Refusal> {
    let headers = &request.parts.headers;
    let query = Query::<Vec<(String, String)>>::try_from_uri(&request.parts.uri)
        .map_err(|error| invalid().field("", None, format!("the query cannot be read: {error}")))?;
    let mut from_body = match &request.body {
        SentBody::Plain(body) => json_body(endpoint, headers, body)?,
        SentBody::Form(Ok(form)) => form.fields(),
        SentBody::Form(Err(why)) => return Err(invalid().field("", None, format!("the form cannot be read: {why}"))),
    };
    let mut fields = Map::new();
    let mut refusal = invalid();
    for parameter in endpoint.parameters {
        let sent = match parameter.location {
            Location::Body => from_body.remove(parameter.name).filter(|value| !value.is_null()),
            Location::Path => from_text(parameter, all(&request.path, parameter.name)),
            Location::Query => from_text(parameter, all(&query, parameter.name)),
            Location::Header => from_text(parameter, header(headers, parameter.name)),
            _ => None,
        };
        match sent {
            None if parameter.required => {
                refusal = refusal.field(parameter.name, None, format!("{} is required", parameter.name));
            }
            None => {
                let default = parameter.default.and_then(|default| serde_json::from_str(default).ok());
                fields.extend(default.map(|value| (parameter.key.to_owned(), value)));
            }
            Some(value) if fits(&value, parameter.kind) && !is_within(&value, parameter) => {
                let description = format!("{} must be {}", parameter.name, range(parameter));
                refusal = refusal.field(parameter.name, Some(value.to_string()), description);
            }
            Some(value) if fixed(parameter).is_some_and(|fixed| fixed != value) => {
                let description = format!("{} must be {}", parameter.name, parameter.fixed.unwrap_or_default());
                refusal = refusal.field(parameter.name, Some(value.to_string()), description);
            }
            Some(value) if fits(&value, parameter.kind) => {
                fields.insert(parameter.key.to_owned(), value);
            }
            Some(value) => {
                let description = format!("{} must be {}", parameter.name, name(parameter.kind));
                refusal = refusal.field(parameter.name, Some(value.to_string()), description);
            }
        }
    }
    if refusal.detail.field_violations.is_empty() { Ok(fields) } else { Err(refusal) }
}

fn invalid() -> Refusal {
    GatewayError::InvalidField.into()
}

fn json_body(endpoint: &Endpoint, headers: &HeaderMap, body: &Bytes) -> Result<Map<String, Value>, Refusal> {
    if endpoint.body != BodyKind::Json || body.is_empty() {
        return Ok(Map::new());
    }
    // The official SDK for Python sends none when it fetches a token, and the platform takes that.
    let content_type = headers.get(header::CONTENT_TYPE).map_or(Ok(JSON), |value| value.to_str()).unwrap_or_default();
    let media_type = content_type.split(';').next().unwrap_or_default().trim();
    if !media_type.eq_ignore_ascii_case(JSON) {
        let description = "Content-Type must be application/json; charset=utf-8";
        return Err(invalid().field("Content-Type", Some(content_type.to_owned()), description));
    }
    match serde_json::from_slice(body) {
        Ok(Value::Object(fields)) => Ok(fields),
        Ok(_) => Err(invalid().field("", None, "the request body must be a JSON object")),
        Err(error) => Err(invalid().field("", None, format!("the request body is not JSON: {error}"))),
    }
}

fn all(pairs: &[(String, String)], name: &str) -> Vec<String> {
    pairs.iter().filter(|(key, _)| key == name).map(|(_, value)| value.clone()).collect()
}

fn header(headers: &HeaderMap, name: &str) -> Vec<String> {
    headers.get_all(name).iter().filter_map(|value| value.to_str().ok()).map(str::to_owned).collect()
}

/// The value that texts of a path, a query or a header stand for.
fn from_text(parameter: &Parameter, texts: Vec<String>) -> Option<Value> {
    if parameter.kind == ValueKind::Array {
        return (!texts.is_empty()).then(|| texts.into());
    }
    let text = texts.into_iter().next()?;
    let parsed = match (parameter.kind, text.as_str()) {
        (ValueKind::String | ValueKind::Any, _) => None,
        // The official SDK for Python writes these.
        (ValueKind::Boolean, "True") => Some(true.into()),
        (ValueKind::Boolean, "False") => Some(false.into()),
        (_, text) => serde_json::from_str(text).ok(),
    };
    Some(parsed.unwrap_or(Value::String(text)))
}

/// The value a field always has.
fn fixed(parameter: &Parameter) -> Option<Value> {
    serde_json::from_str(parameter.fixed?).ok()
}

fn fits(value: &Value, kind: ValueKind) -> bool {
    match kind {
        ValueKind::String => value.is_string(),
        ValueKind::Integer => value.is_i64() || value.is_u64(),
        ValueKind::Number => value.is_number(),
        ValueKind::Boolean => value.is_boolean(),
        ValueKind::Array | ValueKind::Files => value.is_array(),
        ValueKind::Object | ValueKind::File => value.is_object(),
        _ => true,
    }
}

/// Whether a value keeps to the bounds of a field.
fn is_within(value: &Value, parameter: &Parameter) -> bool {
    let (min, max) = (parameter.min.unwrap_or(i64::MIN), parameter.max.unwrap_or(i64::MAX));
    value.as_i64().map_or(parameter.max.is_none(), |number| (min..=max).contains(&number))
}

fn range(parameter: &Parameter) -> String {
    match (parameter.min, parameter.max) {
        (Some(min), Some(max)) => format!("from {min} to {max}"),
        (Some(min), None) => format!("{min} or more"),
        (None, max) => format!("{} or less", max.unwrap_or(i64::MAX)),
    }
}

fn name(kind: ValueKind) -> &'static str {
    match kind {
        ValueKind::String => "a string",
        ValueKind::Integer => "a whole number",
        ValueKind::Number => "a number",
        ValueKind::Boolean => "true or false",
        ValueKind::Array => "a list",
        ValueKind::Object => "an object",
        ValueKind::File => "a file",
        ValueKind::Files => "files",
        _ => "a value",
    }
}
