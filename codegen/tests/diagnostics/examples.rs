//! Examples that contradict the fields.

use crate::edits;
use insta::assert_snapshot;

#[test]
fn requests() {
    let request = "request: { kind: a }";
    assert_snapshot!(edits(&[
        ("lacks a required field", request, "request: { size: 1 }"),
        ("lacks a required field of an object", request, "request: { kind: a, lid: {} }"),
        ("unknown key", request, "request: { kind: a, siz: 1 }"),
        ("unknown key without a near one", request, "request: { kind: a, colour: red }"),
        ("text for a number", request, "request: { kind: a, size: big }"),
        ("number for a text", request, "request: { kind: a, note: 5 }"),
        ("fraction for a whole number", request, "request: { kind: a, size: 1.5 }"),
        ("list for an object", request, "request: { kind: a, lid: [] }"),
        ("a value that is not listed", request, "request: { kind: c }"),
        ("no object", request, "request: [kind, a]"),
        ("lines with an unknown key", request, "request: '{ \"colour\": \"a\", }'"),
    ]));
}

#[test]
fn replies() {
    let response = "response: { code: 0, msg: ok, data: { box: { id: b_1 }, count: 1 } }";
    assert_snapshot!(edits(&[
        ("no object", response, "response: ok"),
        ("no code", response, "response: { msg: ok, data: { count: 1 } }"),
        ("an error", response, "response: { code: 10001, msg: jammed }"),
        ("fields at the top", response, "response: { code: 0, msg: ok, count: 1 }"),
        ("fields in `data` of a reply that has none", "response:\n  box", "envelope: top\nresponse:\n  box"),
        ("unknown key in an object", response, "response: { code: 0, data: { box: { idd: b_1 } } }"),
        ("an invalid timestamp", response, "response: { code: 0, data: { box: { at: soon } } }"),
        ("a timestamp without quotes", response, "response: { code: 0, data: { box: { at: 1615380573411 } } }"),
    ]));
}

#[test]
fn fields() {
    assert_snapshot!(edits(&[
        ("of a number", "example: 5", "example: five"),
        ("of listed values", "example: a", "example: c"),
        ("of an identifier", "example: b_1", "example: 17"),
        ("a default", "doc: Page, example: 1", "doc: Page, default: first"),
        (
            "further in",
            "id: { type: string, required: true, doc: ID }",
            "id: { type: string, required: true, doc: ID, example: [x] }"
        ),
    ]));
}
