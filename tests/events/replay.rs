//! A repeated event is handled once, or again if it was not handled.

use crate::vectors::{at, decoder, event, push};
use feishu_api::events::{Decoder, Descriptor, Event, Headers, Push};
use serde_json::{Value, json};
use std::sync::Arc;
use std::time::Duration;

#[test]
fn the_second_push_is_a_duplicate() {
    let decoder = decoder();
    let first = event(push("event").decode(&decoder));
    assert_eq!(push("event").decode(&decoder), Ok(Push::Duplicate(first)));
    // Other events and challenges are never duplicates.
    event(push("first").decode(&decoder));
    for _ in 0..2 {
        assert!(matches!(push("challenge").decode(&decoder), Ok(Push::Challenge(_))));
    }
}

#[test]
fn an_event_that_was_not_handled_is_forgotten() {
    let decoder = decoder();
    let failed = event(push("event").decode(&decoder));
    decoder.forget(&failed);
    event(push("event").decode(&decoder));
    assert!(matches!(push("event").decode(&decoder), Ok(Push::Duplicate(_))));
}

#[test]
fn refused_pushes_are_not_remembered() {
    let decoder = decoder();
    let mut tampered = push("event");
    tampered.signature = Some("0".repeat(64));
    tampered.decode(&decoder).unwrap_err();
    event(push("event").decode(&decoder));
}

#[test]
fn events_are_remembered_within_the_configured_limits() {
    let long = decoder().window(Duration::from_secs(1000)).remember(10, Duration::from_secs(60));
    event(push("event").decode_at(&long, at(0)));
    assert!(matches!(push("event").decode_at(&long, at(60)), Ok(Push::Duplicate(_))));
    event(push("event").decode_at(&long, at(61)));
    let none = decoder().remember(0, Duration::from_secs(60));
    event(push("event").decode(&none));
    event(push("event").decode(&none));
}

#[test]
fn of_many_concurrent_pushes_one_is_new() {
    let decoder = Arc::new(decoder());
    let threads: Vec<_> = (0..8)
        .map(|_| {
            let decoder = Arc::clone(&decoder);
            std::thread::spawn(move || matches!(push("event").decode(&decoder), Ok(Push::Event(_))))
        })
        .collect();
    assert_eq!(threads.into_iter().map(|thread| thread.join().unwrap()).filter(|is_new| *is_new).count(), 1);
}

/// Returns a push of the current version.
fn pushed(event_id: &str, event_type: &str, event: &Value) -> Value {
    json!({ "schema": "2.0", "header": { "event_id": event_id, "event_type": event_type, "token": "vt" }, "event": event })
}

/// Returns the second of two pushes, decoded with additional events of other bindings.
fn second(one: &Value, other: &Value) -> Push {
    static MOVED: Descriptor = Descriptor::new("acme.v1.event.moved", "acme.moved_v1").identity(&["box.id", "time"]);
    let decoder = Decoder::new("vt").events(&[&MOVED]);
    let decode = |push: &Value| decoder.decode(Headers::default(), push.to_string().as_bytes()).unwrap();
    assert!(matches!(decode(one), Push::Event(_)), "{one}");
    decode(other)
}

const RECEIVED: &str = "im.message.receive_v1";

/// Pushes are identified by the fields that the event's page documents, not by their event ids.
#[test]
fn an_event_is_known_by_what_its_page_says() {
    let message =
        |id: &str, time: &str| json!({ "message": { "message_id": id, "update_time": time, "content": "{}" } });
    let moved = |id: &str, time: &str| json!({ "box": { "id": id, "weight": 5 }, "time": time });
    let first = |uuid: &str| json!({ "uuid": uuid, "token": "vt", "ts": "1.5", "type": "event_callback", "event": { "type": "p2p_chat_create", "n": uuid } });
    let without_time = json!({ "message": { "message_id": "om_1" } });
    let unnamed = json!({ "message": { "content": "{}" } });
    for (what, one, other, is_repeated) in [
        (
            "one message under two ids",
            pushed("e1", RECEIVED, &without_time),
            pushed("e2", RECEIVED, &without_time),
            true,
        ),
        (
            "with a time",
            pushed("e1", RECEIVED, &message("om_1", "5")),
            pushed("e2", RECEIVED, &message("om_1", "5")),
            true,
        ),
        (
            "an edited message",
            pushed("e1", RECEIVED, &message("om_1", "5")),
            pushed("e2", RECEIVED, &message("om_1", "6")),
            false,
        ),
        (
            "another message",
            pushed("e1", RECEIVED, &message("om_1", "5")),
            pushed("e2", RECEIVED, &message("om_2", "5")),
            false,
        ),
        (
            "another message under the same id",
            pushed("e1", RECEIVED, &without_time),
            pushed("e1", RECEIVED, &message("om_2", "5")),
            false,
        ),
        (
            "another type about it",
            pushed("e1", RECEIVED, &without_time),
            pushed("e2", "im.message.recalled_v1", &without_time),
            false,
        ),
        ("a message without an id", pushed("e1", RECEIVED, &unnamed), pushed("e2", RECEIVED, &unnamed), false),
        ("the same without an id", pushed("e1", RECEIVED, &unnamed), pushed("e1", RECEIVED, &unnamed), true),
        (
            "a type that says nothing",
            pushed("e1", "moon.landed", &without_time),
            pushed("e2", "moon.landed", &without_time),
            false,
        ),
        ("the same by its id", pushed("e1", "moon.landed", &json!(1)), pushed("e1", "moon.landed", &json!(2)), true),
        (
            "of other bindings",
            pushed("e1", "acme.moved_v1", &moved("b_1", "1")),
            pushed("e2", "acme.moved_v1", &moved("b_1", "1")),
            true,
        ),
        (
            "moved again",
            pushed("e1", "acme.moved_v1", &moved("b_1", "1")),
            pushed("e2", "acme.moved_v1", &moved("b_1", "2")),
            false,
        ),
        (
            "where one field ends",
            pushed("e1", "acme.moved_v1", &moved("a", "bc")),
            pushed("e2", "acme.moved_v1", &moved("ab", "c")),
            false,
        ),
        ("the first version", first("u1"), first("u1"), true),
        ("the first version again", first("u1"), first("u2"), false),
        ("no id at all", pushed("", "moon.landed", &json!(1)), pushed("", "moon.landed", &json!(1)), false),
    ] {
        assert_eq!(matches!(second(&one, &other), Push::Duplicate(_)), is_repeated, "{what}");
    }
}

/// A message that failed is handled on its next push, whatever the event id.
#[test]
fn a_failed_message_is_forgotten_whatever_its_event_id() {
    let message = json!({ "message": { "message_id": "om_1" } });
    let [one, other, third] = ["e1", "e2", "e3"].map(|id| pushed(id, RECEIVED, &message).to_string());
    let decoder = Decoder::new("vt");
    let decode = |push: &str| decoder.decode(Headers::default(), push.as_bytes()).unwrap();
    assert!(matches!(decode(&one), Push::Event(_)));
    decoder.forget(&Event::from_json(other.as_bytes()).unwrap());
    assert!(matches!(decode(&other), Push::Event(_)));
    assert!(matches!(decode(&third), Push::Duplicate(_)));
}
