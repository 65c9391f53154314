//! The replies that pages show, and those that come.

use feishu_api::catalog::Operation;
use feishu_api::endpoint::Envelope;
use serde_json::{Map, Value};

/// The keys of an envelope.
const ENVELOPE: [&str; 4] = ["code", "msg", "data", "error"];

/// The fields of the reply that a page shows, and the keys that stand outside of where they belong.
pub(crate) fn reply(operation: &Operation) -> Option<(Map<String, Value>, Vec<String>)> {
    let shown = operation.reply_example.as_ref()?.as_object()?;
    if operation.envelope != Envelope::TopLevel && !shown.contains_key("code") && !shown.contains_key("data") {
        // Some pages show no more than what is in `data`.
        return Some((shown.clone(), Vec::new()));
    }
    let is_outside = |key: &&String| operation.envelope == Envelope::Data && !ENVELOPE.contains(&key.as_str());
    Some((fields(operation, shown), shown.keys().filter(is_outside).cloned().collect()))
}

/// The fields of a reply, without its envelope.
pub(crate) fn fields(operation: &Operation, body: &Map<String, Value>) -> Map<String, Value> {
    if operation.envelope == Envelope::Data {
        return body.get("data").and_then(Value::as_object).cloned().unwrap_or_default();
    }
    without_envelope(body)
}

/// What stands beside `code` and `msg`.
fn without_envelope(body: &Map<String, Value>) -> Map<String, Value> {
    let fields = body.iter().filter(|(key, _)| !matches!(key.as_str(), "code" | "msg"));
    fields.map(|(key, value)| (key.clone(), value.clone())).collect()
}

/// The fields of a typed reply as JSON, without those that the envelope takes.
pub(crate) fn typed(operation: &Operation, reply: &Value) -> Map<String, Value> {
    let fields = reply.as_object().cloned().unwrap_or_default();
    if operation.envelope == Envelope::Data { fields } else { without_envelope(&fields) }
}
