//! The examples of replies and events are decoded completely by our types.

use crate::compare::Comparison;
use crate::differences::Differences;
use crate::example;
use feishu_api::catalog;
use feishu_api::codegen::wire::{self, Object};
use feishu_api::endpoint::Envelope;
use feishu_api::events::Event;
use feishu_conformance::{EVENTS, OPERATIONS};
use serde_json::{Map, Value};
use std::collections::BTreeSet;

/// Decodes an object as a type, and encodes it again.
pub(crate) fn made(fields: &Map<String, Value>, mut object: Box<dyn Object>) -> Value {
    let text = serde_json::to_vec(fields).unwrap();
    // The comparison detects values that do not fit.
    let _ = wire::decode(&text, &mut *object).unwrap();
    wire::to_json(&mut *object)
}

#[test]
fn the_table_has_every_operation_and_every_event() {
    let ids: BTreeSet<_> = OPERATIONS.iter().map(|row| row.endpoint.id).collect();
    let known: BTreeSet<_> = catalog::services().flat_map(|service| &service.operations).map(|one| &*one.id).collect();
    assert_eq!((ids.len(), &ids), (OPERATIONS.len(), &known));
    let ids: BTreeSet<_> = EVENTS.iter().map(|row| row.descriptor.id).collect();
    let known: BTreeSet<_> = catalog::services().flat_map(|service| &service.events).map(|one| &*one.id).collect();
    assert_eq!((ids.len(), &ids), (EVENTS.len(), &known));
}

#[test]
fn example_replies_are_decoded_completely() {
    let (mut differences, mut compared) = (Differences::default(), 0);
    for row in OPERATIONS {
        let operation = catalog::operation(row.endpoint.id).unwrap();
        let Some((fields, outside)) = example::reply(operation) else { continue };
        if operation.envelope == Envelope::Binary {
            continue;
        }
        compared += 1;
        for key in outside {
            differences.add("outside", &operation.id, &key);
        }
        if operation.envelope == Envelope::TopLevel && operation.reply_fields().iter().any(|field| field.name == "code")
        {
            differences.add("hidden", &operation.id, "code");
        }
        let got = made(&fields, (row.response)());
        let mut comparison = Comparison { id: &operation.id, differences: &mut differences };
        comparison.fields(operation.reply_fields(), &fields, &got, "");
    }
    differences.judge("replies.txt", "The parts of example replies that our types lose.", compared);
}

#[test]
fn a_lost_field_is_detected() {
    for operation in OPERATIONS.iter().filter_map(|row| catalog::operation(row.endpoint.id)) {
        let Some((fields, _)) = example::reply(operation) else { continue };
        let mut differences = Differences::default();
        let nothing = Value::Object(Map::new());
        Comparison { id: &operation.id, differences: &mut differences }.fields(
            operation.reply_fields(),
            &fields,
            &nothing,
            "",
        );
        let shown = fields.values().filter(|value| !value.is_null()).count();
        assert_eq!(differences.lines().len(), shown, "{}", operation.id);
    }
}

#[test]
fn example_events_are_decoded_completely() {
    let (mut differences, mut compared) = (Differences::default(), 0);
    for row in EVENTS {
        let event = catalog::event(row.descriptor.id).unwrap();
        let Some(example) = &event.example else { continue };
        compared += 1;
        let Value::Object(fields) = &example["event"] else {
            differences.add("no event", &event.id, "event");
            continue;
        };
        let pushed = Event::from_json(example.to_string().as_bytes());
        let got = match pushed.and_then(|pushed| (row.read)(&pushed)) {
            Ok(mut payload) => wire::to_json(&mut *payload),
            Err(_) => {
                differences.add("refused", &event.id, "event");
                made(fields, (row.payload)())
            }
        };
        Comparison { id: &event.id, differences: &mut differences }.fields(&event.fields, fields, &got, "");
    }
    differences.judge("events.txt", "The parts of example pushes that our types lose.", compared);
}
