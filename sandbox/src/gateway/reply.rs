//! Builds HTTP responses.

use super::Refusal;
use super::refusal::Detail;
use crate::world::Resource;
use axum::body::{Body, Bytes};
use axum::http::{HeaderMap, HeaderName, HeaderValue, StatusCode, header};
use axum::response::Response;
use feishu_api::endpoint::Envelope;
use serde::ser::SerializeMap;
use serde::{Serialize, Serializer};
use serde_json::Value;

/// The header with the log id.
pub(super) const LOG_ID: HeaderName = HeaderName::from_static("x-tt-logid");
/// The header that distinguishes an example from an answer based on state.
pub(super) const MARK: HeaderName = HeaderName::from_static("x-feishu-sandbox");
const RATE_LIMIT: HeaderName = HeaderName::from_static("x-ogw-ratelimit-limit");
const RATE_LIMIT_RESET: HeaderName = HeaderName::from_static("x-ogw-ratelimit-reset");

const JSON: &str = "application/json; charset=utf-8";
const JSON_TYPE: &[u8] = b"application/json";

/// A reply before it is sent.
#[derive(Debug)]
pub(crate) struct Reply {
    pub(super) status: u16,
    /// The code in the body, if any.
    pub(super) code: Option<i64>,
    pub(crate) headers: Vec<(HeaderName, String)>,
    /// The name of the header with the log id.
    pub(super) log_id: HeaderName,
    pub(super) content_type: String,
    pub(super) body: Bytes,
}

impl Reply {
    pub(crate) fn new(status: u16, content_type: &str, body: impl Into<Bytes>) -> Self {
        Self {
            status,
            code: None,
            headers: Vec::new(),
            log_id: LOG_ID,
            content_type: content_type.to_owned(),
            body: body.into(),
        }
    }

    /// Creates a message of the sandbox itself, which the platform does not have.
    pub(super) fn plain(status: u16, text: String) -> Self {
        Self::new(status, "text/plain; charset=utf-8", text)
    }

    /// Creates the gateway's answer for an unknown operation.
    pub(super) fn not_found() -> Self {
        Self::new(404, "text/plain", "404 page not found")
    }

    /// Creates a success, with the operation's own fields where the documentation has them.
    pub(super) fn success(envelope: Envelope, fields: &Value) -> Self {
        let body = Success { fields, top_level: envelope == Envelope::TopLevel };
        Self::json(200, 0, &body)
    }

    /// Creates a file download. As documented, the file name is sent only if the request has a JSON content type.
    pub(super) fn file(resource: &Resource, request: &HeaderMap) -> Self {
        let mut reply = Self::new(200, &resource.content_type, resource.content.clone());
        let asked = request.get(header::CONTENT_TYPE).is_some_and(|value| value.as_bytes().starts_with(JSON_TYPE));
        if asked {
            let name: String = resource.file_name.bytes().map(|byte| format!("%{byte:02X}")).collect();
            reply.headers.push((header::CONTENT_DISPOSITION, format!("attachment; filename*=UTF-8''{name}")));
        }
        reply
    }

    /// Creates an error. Operations with their fields at the top level send no `error` object; the gateway always does.
    pub(super) fn failure(envelope: Envelope, refusal: &Refusal, log_id: &str) -> Self {
        let code = refusal.code;
        let error = (envelope != Envelope::TopLevel || refusal.is_of_the_gateway).then(|| ErrorObject {
            log_id,
            troubleshooter: format!(
                "排查建议查看(Troubleshooting suggestions): https://open.feishu.cn/search?from=openapi&log_id={log_id}&code={code}"
            ),
            detail: &refusal.detail,
        });
        let mut reply = Self::json(refusal.status, code, &Failure { code, msg: &refusal.message, error });
        if let Some((limit, reset)) = refusal.rate_limit {
            reply.headers.push((RATE_LIMIT, limit.to_string()));
            reply.headers.push((RATE_LIMIT_RESET, reset.to_string()));
        }
        reply
    }

    pub(crate) fn json(status: u16, code: i64, body: &impl Serialize) -> Self {
        // Serialization cannot fail here: the keys are strings, and the writer is memory.
        let body = serde_json::to_vec(body).unwrap_or_default();
        Self { code: Some(code), ..Self::new(status, JSON, body) }
    }

    /// Creates a JSON reply without a code.
    pub(crate) fn json_without_code(status: u16, body: &impl Serialize) -> Self {
        Self { code: None, ..Self::json(status, 0, body) }
    }

    /// Converts the reply to a response, with its own body or another one.
    pub(super) fn into_response(self, log_id: &str, body: Option<Body>) -> Response {
        let mut response = Response::new(body.unwrap_or_else(|| self.body.into()));
        *response.status_mut() = StatusCode::from_u16(self.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        let named = [(self.log_id, log_id.to_owned()), (header::CONTENT_TYPE, self.content_type)];
        for (name, value) in named.into_iter().chain(self.headers) {
            if let Ok(value) = HeaderValue::try_from(value) {
                response.headers_mut().insert(name, value);
            }
        }
        response
    }
}

struct Success<'a> {
    fields: &'a Value,
    top_level: bool,
}

impl Serialize for Success<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("code", &0)?;
        if !self.top_level {
            map.serialize_entry("msg", "success")?;
            map.serialize_entry("data", self.fields)?;
            return map.end();
        }
        map.serialize_entry("msg", "ok")?;
        for (key, value) in self.fields.as_object().into_iter().flatten() {
            map.serialize_entry(key, value)?;
        }
        map.end()
    }
}

#[derive(Serialize)]
struct Failure<'a> {
    code: i64,
    msg: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    error: Option<ErrorObject<'a>>,
}

#[derive(Serialize)]
struct ErrorObject<'a> {
    log_id: &'a str,
    troubleshooter: String,
    #[serde(flatten)]
    detail: &'a Detail,
}
