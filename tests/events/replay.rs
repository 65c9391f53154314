//! The same event twice is handled once, and again where it was not handled.

use crate::vectors::{at, decoder, event, push};
use feishu_api::events::Push;
use std::sync::Arc;
use std::time::Duration;

#[test]
fn the_second_push_is_a_duplicate() {
    let decoder = decoder();
    let first = event(push("event").decode(&decoder));
    assert_eq!(push("event").decode(&decoder), Ok(Push::Duplicate(first)));
    // Another event is none, and a challenge never is.
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
fn what_was_refused_is_not_remembered() {
    let decoder = decoder();
    let mut tampered = push("event");
    tampered.signature = Some("0".repeat(64));
    tampered.decode(&decoder).unwrap_err();
    event(push("event").decode(&decoder));
}

#[test]
fn events_are_remembered_for_as_long_and_as_many_as_asked() {
    let long = decoder().window(Duration::from_secs(1000)).remember(10, Duration::from_secs(60));
    event(push("event").decode_at(&long, at(0)));
    assert!(matches!(push("event").decode_at(&long, at(60)), Ok(Push::Duplicate(_))));
    event(push("event").decode_at(&long, at(61)));
    let none = decoder().remember(0, Duration::from_secs(60));
    event(push("event").decode(&none));
    event(push("event").decode(&none));
}

#[test]
fn of_many_at_once_one_is_new() {
    let decoder = Arc::new(decoder());
    let threads: Vec<_> = (0..8)
        .map(|_| {
            let decoder = Arc::clone(&decoder);
            std::thread::spawn(move || matches!(push("event").decode(&decoder), Ok(Push::Event(_))))
        })
        .collect();
    assert_eq!(threads.into_iter().map(|thread| thread.join().unwrap()).filter(|is_new| *is_new).count(), 1);
}
