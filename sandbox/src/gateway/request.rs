//! Converts an HTTP request to the fields of an operation, checked against its description.

use super::check::{self, Extent};
use super::form::{Form, SentFile};
use super::{Refusal, text};
use axum::body::Bytes;
use axum::extract::Query;
use axum::http::request::Parts;
use axum::http::{HeaderMap, header};
use feishu_api::catalog::Parameter;
use feishu_api::endpoint::{self, BodyKind, Endpoint, Location};
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
    /// Raw bytes.
    Plain(Bytes),
    /// A form, or the reason why it is invalid.
    Form(Result<Form, String>),
}

impl Sent {
    /// Returns the files of the form.
    pub(super) fn files(&self) -> &[(&'static endpoint::Parameter, SentFile)] {
        match &self.body {
            SentBody::Form(Ok(form)) => &form.files,
            SentBody::Form(Err(_)) | SentBody::Plain(_) => &[],
        }
    }
}

const JSON: &str = "application/json";

/// Returns the values of the fields of a request, by key.
pub(super) fn fields(
    endpoint: &Endpoint,
    parameters: &[Parameter],
    extent: Extent,
    request: &Sent,
) -> Result<Map<String, Value>, Refusal> {
    let headers = &request.parts.headers;
    let query = Query::<Vec<(String, String)>>::try_from_uri(&request.parts.uri)
        .map_err(|error| invalid().field("", None, format!("the query cannot be read: {error}")))?;
    let mut from_body = match &request.body {
        SentBody::Plain(body) => json_body(endpoint, headers, body)?,
        SentBody::Form(Ok(form)) => form.fields(parameters),
        SentBody::Form(Err(why)) => return Err(invalid().field("", None, format!("the form cannot be read: {why}"))),
    };
    let mut fields = Map::new();
    let mut violations = Vec::new();
    for parameter in parameters {
        let (field, key) = (&parameter.field, parameter.key().to_owned());
        let name = field.name.as_str();
        let sent = match parameter.location {
            Location::Body => from_body.remove(name).filter(|value| !value.is_null()),
            Location::Path => text::value(&field.r#type, all(&request.path, name)),
            Location::Query => text::value(&field.r#type, all(&query, name)),
            Location::Header => text::value(&field.r#type, header(headers, name)),
            _ => None,
        };
        check::parameter(field, sent.as_ref(), extent, &mut violations);
        fields.extend(sent.or_else(|| field.default.clone()).map(|value| (key, value)));
    }
    if violations.is_empty() {
        return Ok(fields);
    }
    let mut refusal = invalid();
    refusal.detail.field_violations = violations;
    Err(refusal)
}

fn invalid() -> Refusal {
    GatewayError::InvalidField.into()
}

fn json_body(endpoint: &Endpoint, headers: &HeaderMap, body: &Bytes) -> Result<Map<String, Value>, Refusal> {
    if endpoint.body != BodyKind::Json || body.is_empty() {
        return Ok(Map::new());
    }
    // The official SDK for Python sends no content type when it fetches a token, and the platform accepts that.
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
