//! Mistakes in the form of a file: keys and values that the language does not have.

use crate::edits;
use insta::assert_snapshot;

#[test]
fn keys() {
    assert_snapshot!(edits(&[
        ("unknown key", "summary:", "sumary:"),
        ("unknown key of a field", "doc: Note,", "dok: Note,"),
        ("unknown key without a near one", "rate_limit:", "colour: red\nrate_limit:"),
        ("missing key", "source: https://acme.example/open\n", ""),
        ("missing key of a field", "count: { type: int, doc: Count }", "count: { doc: Count }"),
        ("missing key of an error", "status: 400, message: lost,", "status: 400,"),
        ("duplicate key", "summary: Opens a box.\n", "summary: Opens a box.\nsummary: Opens it.\n"),
        ("duplicate field", "    note:", "    size: { type: string }\n    note:"),
        ("duplicate value", "{ a: A, b: B }", "{ a: A, b: B, a: C }"),
        ("an error code twice in an entry", "  - 10002:", "    10001:"),
    ]));
}

#[test]
fn values() {
    assert_snapshot!(edits(&[
        ("wrong kind: a list for a text", "summary: Opens a box.", "summary: [Opens]"),
        ("wrong kind: a text for a list", "apps: [custom]", "apps: custom"),
        ("wrong kind: a number for a text", "message: lost", "message: 404"),
        ("wrong kind: a text for a number", "status: 400, message: lost", "status: \"400\", message: lost"),
        ("wrong kind: a text for a truth", "required: true, doc: Kind", "required: yes, doc: Kind"),
        ("wrong kind: one value", "{ a: A, b: B }", "a"),
        ("no value", "rate_limit: [5/s]", "rate_limit:"),
        ("unknown kind of token", "[tenant, user]", "[tenat, user]"),
        ("unknown kind of token with scopes", "[acme:box]", "{ usr: [acme:box] }"),
        ("unknown type of app", "[custom]", "[custom, shop]"),
        ("unknown envelope", "response:\n", "envelope: bottom\nresponse:\n"),
        ("unknown rate limit", "rate_limit: [5/s]", "rate_limit: speciall"),
        ("status beyond numbers", "status: 400, message: lost", "status: 70000, message: lost"),
        ("negative length", "min_length: 1", "min_length: -1"),
    ]));
}

#[test]
fn syntax() {
    assert_snapshot!(edits(&[
        ("unclosed bracket", "apps: [custom]", "apps: [custom"),
        ("colon in a text", "summary: Opens a box.", "summary: Note: opens a box."),
        ("an example that does not parse", "request: { kind: a }", "request: { kind: a"),
    ]));
}
