//! Mistakes in the spec of an event.

use crate::{OPEN, Spec, cases};
use insta::assert_snapshot;

const OPENED: &str = "acme/v1/event/opened.yaml";

/// An event without mistakes.
const EVENT: &str = "\
title: Opened
source: https://acme.example/opened
summary: Somebody opened a box.
event: acme.box.opened_v1
apps: [custom]
permissions: [acme:box]
fields:
  box_id: { type: string, format: box_id, doc: Box }
  count: { type: int, doc: Count }
examples:
  event: { schema: \"2.0\", header: { event_type: acme.box.opened_v1 }, event: { box_id: b_1, count: 1 } }
";

/// Returns the spec without mistakes, with an event that has one edit.
fn event(old: &str, new: &str) -> Spec {
    Spec::good().with(OPENED, EVENT).edit(OPENED, old, new)
}

#[test]
fn an_event_without_mistakes() {
    assert_eq!(Spec::good().with(OPENED, EVENT).findings(), "");
    let first =
        "{ uuid: u, ts: \"1.5\", type: event_callback, event: { type: acme.box.opened_v1, app_id: cli_1, count: 1 } }";
    let old = "{ schema: \"2.0\", header: { event_type: acme.box.opened_v1 }, event: { box_id: b_1, count: 1 } }";
    assert_eq!(event(old, first).findings(), "", "a push of the first version");
}

#[test]
fn keys() {
    assert_snapshot!(cases([
        ("an endpoint as well", event("apps:", "endpoint: GET /acme/v1/boxes\napps:")),
        ("a key of operations", event("apps:", "tokens: [tenant]\napps:")),
        ("no title", event("title: Opened\n", "")),
        ("no type", event("event: acme.box.opened_v1", "event: \"\"")),
        ("a type with a space", event("event: acme.box.opened_v1", "event: box opened")),
        ("an unknown scope", event("acme:box]", "acme:boxes]")),
        ("a field that is required", event("{ type: int, doc", "{ type: int, required: true, doc")),
        ("a file", event("{ type: int, doc", "{ type: file, doc")),
    ]));
}

#[test]
fn identities() {
    let nested = |path: &str| {
        let lid = "lid: { type: lid, doc: Lid, fields: { lid_id: { type: string, doc: Id }, size: { type: int, doc: Size } } }\n  colours: { type: \"string[]\", doc: Colours }";
        event("  count: {", &format!("  {lid}\n  count: {{")).edit(
            OPENED,
            "apps:",
            &format!("identity: [{path}]\napps:"),
        )
    };
    for path in ["box_id", "lid.lid_id", "box_id, lid.lid_id"] {
        assert_eq!(nested(path).findings(), "", "{path}");
    }
    assert_snapshot!(cases([
        ("no field", nested("bx_id")),
        ("no field of the header", nested("event_id")),
        ("no field of an object", nested("lid.size_id")),
        ("a number", nested("count")),
        ("a number in an object", nested("lid.size")),
        ("an object", nested("lid")),
        ("a list", nested("colours")),
        ("what is in a list", nested("colours.first")),
        ("what is in a string", nested("box_id.first")),
        ("nothing", nested("\"\"")),
        ("the same twice", nested("box_id, box_id")),
        ("a text", event("apps:", "identity: box_id\napps:")),
        ("of an operation", Spec::good().edit(OPEN, "summary:", "identity: [lid]\nsummary:")),
    ]));
}

/// A calendar has events as a resource, with operations.
#[test]
fn operations_may_lie_among_events() {
    for path in ["acme/v1/event/open.yaml", "acme/v1/event/box/open.yaml"] {
        let other = ("POST /acme/v1/boxes", "POST /acme/v1/box");
        assert_eq!(Spec::good().with(OPENED, EVENT).copy(path, &[other]).findings(), "", "{path}");
    }
}

#[test]
fn places() {
    let copy = |path: &str| Spec::good().with(OPENED, EVENT).with(path, EVENT);
    assert_snapshot!(cases([
        ("beside operations", Spec::good().with("acme/v1/box/opened.yaml", EVENT)),
        ("the same event twice", copy("acme/v1/event/opened_again.yaml")),
        (
            "an operation called like the event",
            Spec::good()
                .with(OPENED, EVENT)
                .copy("acme/v1/event/open.yaml", &[])
                .copy("acme/v1/event/opened/open.yaml", &[])
        ),
        ("an operation called like the module", Spec::good().with(OPENED, EVENT).copy("acme/v1/event.yaml", &[])),
        ("another id", event("title:", "id: acme.v1.event.closed\ntitle:")),
    ]));
}

#[test]
fn examples() {
    assert_snapshot!(cases([
        ("a value of another type", event("count: 1", "count: one")),
        ("a key that is not described", event("count: 1", "colour: red")),
        (
            "another event",
            event("header: { event_type: acme.box.opened_v1 }", "header: { event_type: acme.box.shut_v1 }")
        ),
        ("a key beside the event", event("schema: \"2.0\"", "scheme: \"2.0\"")),
        (
            "no object",
            event(
                "{ schema: \"2.0\", header: { event_type: acme.box.opened_v1 }, event: { box_id: b_1, count: 1 } }",
                "[1]"
            )
        ),
    ]));
}

#[test]
fn types_of_events_and_operations_do_not_meet() {
    let lid = "box_id: { type: lid, doc: Lid, fields: { other: { type: int, doc: Other } } }";
    let spec = event("  box_id: { type: string, format: box_id, doc: Box }", &format!("  {lid}")).edit(
        OPENED,
        "box_id: b_1, ",
        "",
    );
    assert_eq!(spec.edit(OPEN, "type: lid, doc: Lid", "type: lid, doc: A lid").findings(), "");
}
