//! Replies to requests for the address of a long connection: without `success`, and with `data` even in an error.

use super::Refusal;
use super::reply::Reply;
use serde_json::{Value, json};

/// Returns a success.
pub(super) fn success(fields: &Value) -> Reply {
    Reply::json(200, 0, &json!({ "code": 0, "msg": "", "data": fields }))
}

/// Returns an error. The official SDK for Node reads `data` before it checks the code.
pub(super) fn failure(refusal: &Refusal) -> Reply {
    let body = json!({ "code": refusal.code, "msg": refusal.message, "data": { "URL": "" } });
    Reply::json(refusal.status, refusal.code, &body)
}
