//! Replies of the OAuth operations, in the format of RFC 6749: no `msg`; errors have a type and a description.

use super::Refusal;
use super::reply::Reply;
use serde_json::{Map, Value, json};

/// Returns a success.
pub(crate) fn success(fields: &Value) -> Reply {
    let mut body = Map::from_iter([("code".to_owned(), json!(0))]);
    body.extend(fields.as_object().cloned().unwrap_or_default());
    Reply::json(200, 0, &body)
}

/// Returns an error.
pub(super) fn failure(refusal: &Refusal) -> Reply {
    let code = refusal.code;
    let body = json!({ "code": code, "error": kind(code), "error_description": refusal.message });
    Reply::json(refusal.status, code, &body)
}

/// Returns the type of an error, by its code.
fn kind(code: i64) -> &'static str {
    match code {
        20001 | 20063 | 20070 => "invalid_request",
        20002 | 20048 => "invalid_client",
        20009 | 20069 | 20074 => "unauthorized_client",
        20036 => "unsupported_grant_type",
        20050 => "server_error",
        20067 | 20068 => "invalid_scope",
        20072 => "temporarily_unavailable",
        _ => "invalid_grant",
    }
}
