//! Replies of services other than Feishu's, according to their [`Protocol`].

use super::Refusal;
use super::reply::Reply;
use axum::http::{HeaderMap, HeaderName, header};
use feishu_api::Secret;
use feishu_api::endpoint::{Endpoint, Envelope, OperationError, Protocol};
use feishu_api::gateway::GatewayError;
use serde_json::{Map, Value, json};

/// Whether a request has a token that the service accepts: any token, unless the sandbox was configured with tokens.
pub(super) fn check_token(
    endpoint: &Endpoint,
    protocol: &Protocol,
    headers: &HeaderMap,
    tokens: &[Secret],
) -> Result<(), Refusal> {
    if endpoint.tokens.is_empty() {
        return Ok(());
    }
    let value = headers.get(protocol.token_header).and_then(|value| value.to_str().ok());
    let token = value.and_then(|value| value.strip_prefix(protocol.token_prefix)).filter(|token| !token.is_empty());
    let token = token.ok_or(GatewayError::TokenMissing)?;
    let is_known = tokens.is_empty() || tokens.iter().any(|known| known.expose() == token);
    if is_known { Ok(()) } else { Err(GatewayError::TokenMissing.into()) }
}

/// Returns a success with the operation's own fields.
pub(super) fn success(endpoint: &Endpoint, protocol: &Protocol, fields: &Value) -> Reply {
    let reply = match endpoint.envelope {
        Envelope::Data => Reply::json(200, 0, &json!({ "data": fields })),
        _ => Reply::json(200, 0, fields),
    };
    with_log_id(reply, protocol)
}

/// Returns an error, placed where the service expects its errors.
pub(super) fn failure(endpoint: &Endpoint, protocol: &Protocol, refusal: &Refusal) -> Reply {
    let Named { status, code, key, message } = Named::of(endpoint, refusal);
    let mut body = Value::Null;
    if let Some(path) = protocol.error_code {
        put(&mut body, path, if key.is_empty() { code.into() } else { key.into() });
    }
    if let Some(path) = protocol.error_message {
        put(&mut body, path, message.as_str().into());
    }
    let mut reply = match body {
        Value::Null => Reply { code: Some(code), ..Reply::new(status, "text/plain", message) },
        body => Reply::json(status, code, &body),
    };
    if let Some((_, reset)) = refusal.rate_limit {
        reply.headers.push((header::RETRY_AFTER, reset.to_string()));
    }
    with_log_id(reply, protocol)
}

/// Sends the log id in the header that the service uses for it.
fn with_log_id(mut reply: Reply, protocol: &Protocol) -> Reply {
    if let Some(name) = protocol.log_id.and_then(|name| HeaderName::from_bytes(name.as_bytes()).ok()) {
        reply.log_id = name;
    }
    reply
}

/// An error as the service names it.
struct Named {
    status: u16,
    code: i64,
    key: String,
    message: String,
}

impl Named {
    /// Names a refusal. The refusals of Feishu's gateway have an HTTP status here, and no code.
    fn of(endpoint: &Endpoint, refusal: &Refusal) -> Self {
        let gateway = GatewayError::from_code(refusal.code).filter(|_| refusal.is_of_the_gateway);
        let status = match gateway {
            None => {
                let Refusal { status, code, key, message, .. } = refusal;
                return Self { status: *status, code: *code, key: (*key).to_owned(), message: message.clone() };
            }
            Some(GatewayError::TokenMissing) => 401,
            Some(GatewayError::RateLimited) => 429,
            Some(_) => 400,
        };
        let code = i64::from(status);
        let wrong = refusal.detail.field_violations.first().map(|field| field.description.clone());
        let message = wrong.or_else(|| endpoint.error(code).map(|error| error.message.to_owned()));
        Self { status, code, key: String::new(), message: message.unwrap_or_else(|| refusal.message.clone()) }
    }
}

/// Sets the value at a path of keys separated by `.`.
fn put(body: &mut Value, path: &str, value: Value) {
    let (key, rest) = path.split_once('.').unwrap_or((path, ""));
    if !body.is_object() {
        *body = Value::Object(Map::new());
    }
    let place = &mut body[key];
    if rest.is_empty() { *place = value } else { put(place, rest, value) }
}
