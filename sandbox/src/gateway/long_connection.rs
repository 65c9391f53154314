//! Replies to those who ask for the address of a long connection: no `success`, and `data` beside an error as well.

use super::Refusal;
use super::reply::Reply;
use serde_json::{Value, json};

/// A success.
pub(super) fn success(fields: &Value) -> Reply {
    Reply::json(200, 0, &json!({ "code": 0, "msg": "", "data": fields }))
}

/// An error. The official SDK for Node looks into `data` before it looks at the code.
pub(super) fn failure(refusal: &Refusal) -> Reply {
    let body = json!({ "code": refusal.code, "msg": refusal.message, "data": { "URL": "" } });
    Reply::json(refusal.status, refusal.code, &body)
}
