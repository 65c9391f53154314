//! Reads tables that show the whole push: `ts`, `uuid`, `token` and `type` beside `event` in the first version, and the
//! rows of the header in the second, in an unusual order. Only the fields of the event are kept as facts.

use crate::spec::Operation;

/// The rows of a push other than `event`, in both versions.
const PUSH: &[&str] = &[
    "ts",
    "uuid",
    "token",
    "type",
    "schema",
    "header",
    "event_id",
    "event_type",
    "create_time",
    "tenant_key",
    "app_id",
];

/// Replaces the fields of the push by the fields of the event.
pub(super) fn lift(operation: &mut Operation) {
    let Some(fields) = operation.response.fields_mut() else { return };
    let is_of_push = |name: &String| name == "event" || PUSH.contains(&name.as_str());
    if fields.len() == 1 || !fields.keys().all(is_of_push) {
        return;
    }
    if let Some(inner) = fields.get_mut("event").and_then(|event| event.fields.take()) {
        *fields = inner;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn lifted(fields: &serde_json::Value) -> Vec<String> {
        let mut operation: Operation = serde_json::from_value(json!({
            "title": "", "source": "", "summary": "", "endpoint": "", "response": fields,
        }))
        .unwrap();
        lift(&mut operation);
        operation.response.fields_mut().unwrap().keys().cloned().collect()
    }

    #[test]
    fn the_fields_of_the_event_take_the_place_of_the_push() {
        let text = json!({ "type": "string" });
        let event = json!({ "type": "object", "fields": { "app_id": text } });
        assert_eq!(
            lifted(&json!({ "ts": text, "uuid": text, "token": text, "type": text, "event": event })),
            ["app_id"]
        );
        assert_eq!(lifted(&json!({ "create_time": { "type": "object", "fields": {} }, "event": event })), ["app_id"]);
        assert_eq!(lifted(&json!({ "color": text, "event": event })), ["color", "event"]);
    }
}
