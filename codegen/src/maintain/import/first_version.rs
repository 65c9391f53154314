//! Events of the first version. Their pages show the whole push: `ts`, `uuid`, `token` and `type` beside `event`. Facts are
//! the fields of the event alone.

use crate::spec::Operation;

/// Puts the fields of the event in place of those of the push.
pub(super) fn lift(operation: &mut Operation) {
    let Some(fields) = operation.response.fields_mut() else { return };
    if !["ts", "uuid", "token"].iter().all(|name| fields.contains_key(*name)) {
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
        assert_eq!(lifted(&json!({ "token": text, "event": event })), ["token", "event"]);
    }
}
