//! The example replies of pages, and actual replies.

use feishu_api::catalog::Operation;
use feishu_api::endpoint::Envelope;
use serde_json::{Map, Value};

/// The keys of an envelope.
const ENVELOPE: [&str; 4] = ["code", "msg", "data", "error"];

/// Returns the fields of a page's example reply, and the keys that are in the wrong place.
pub(crate) fn reply(operation: &Operation) -> Option<(Map<String, Value>, Vec<String>)> {
    let shown = operation.reply_example.as_ref()?.as_object()?;
    if operation.envelope != Envelope::TopLevel && !shown.contains_key("code") && !shown.contains_key("data") {
        // Some pages show only the contents of `data`.
        return Some((shown.clone(), Vec::new()));
    }
    let is_outside = |key: &&String| operation.envelope == Envelope::Data && !ENVELOPE.contains(&key.as_str());
    Some((fields(operation, shown), shown.keys().filter(is_outside).cloned().collect()))
}

/// Returns the fields of a reply, without its envelope.
pub(crate) fn fields(operation: &Operation, body: &Map<String, Value>) -> Map<String, Value> {
    if operation.envelope == Envelope::Data {
        return body.get("data").and_then(Value::as_object).cloned().unwrap_or_default();
    }
    without_envelope(body)
}

/// Returns the fields beside `code` and `msg`.
fn without_envelope(body: &Map<String, Value>) -> Map<String, Value> {
    let fields = body.iter().filter(|(key, _)| !matches!(key.as_str(), "code" | "msg"));
    fields.map(|(key, value)| (key.clone(), value.clone())).collect()
}

/// Returns the fields of a typed reply as JSON, without those of the envelope.
pub(crate) fn typed(operation: &Operation, reply: &Value) -> Map<String, Value> {
    let fields = reply.as_object().cloned().unwrap_or_default();
    if operation.envelope == Envelope::Data { fields } else { without_envelope(&fields) }
}
