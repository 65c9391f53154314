//! Invisible characters, and paths that lead elsewhere.

use crate::{Spec, cases, edits};
use insta::assert_snapshot;

const NOTE: &str = "note: { type: string, doc: Note, min_length: 1, max_length: 9 }";

#[test]
fn names() {
    assert_snapshot!(edits(&[
        (
            "a field that would be code",
            NOTE,
            "\"note\\n}\\nimpl Drop for Evil { fn drop(&mut self) {} }\\npub struct Evil;\\nimpl Evil { //\": { type: string }"
        ),
        ("a value", "b: B", "\"b\\u2028\": B"),
        ("a listed value", "{ a: A, b: B }", "[a, \"b\\r\"]"),
        ("a type", "{ type: lid, doc: Lid,", "{ type: \"lid\\u202E\", doc: Lid,"),
        ("a format", "format: box_id", "format: \"box_id\\0\""),
        ("a scope", "permissions: [acme:box]", "permissions: [\"acme:box\\u200B\"]"),
        ("a name on the wire", NOTE, "note: { type: string, doc: Note, name: \"no\\nte\" }"),
        ("a type of the page", NOTE, "note: { type: string, doc: Note, page_type: \"a\\u0007\" }"),
        ("a heading", "前提条件: Ask", "\"前提\\t条件\": Ask"),
        ("a field of a quota", "per: box_id", "per: \"box_id\\u2066\""),
        ("a name in Rust", NOTE, "note: { type: string, doc: Note, rust: \"no\\u200dte\" }"),
    ]));
    assert_snapshot!(
        "names_of_platform_files",
        cases([
            ("a service", Spec::good().with("platform/services.yaml", "acme: { title: A }\n\"b\\n\": { title: B }\n")),
            ("a scope", Spec::good().edit("platform/scopes.yaml", "acme:lid", "\"acme:lid\\u202e\"")),
            ("a format", Spec::good().edit("platform/formats.yaml", "box_id: {", "\"box\\0id\": {")),
            ("a token", Spec::good().edit("platform/tokens.yaml", "example: u-1", "example: \"u\\u001b[0m\"")),
            ("an error", Spec::good().edit("platform/errors.yaml", "99000001", "\"99000001\\n\"")),
            ("a type", Spec::good().with("acme/v1/types.yaml", "\"lid\\u2029\": { fields: { a: { type: int } } }\n")),
        ])
    );
}

#[test]
fn texts() {
    assert_snapshot!(edits(&[
        ("as it is", "summary: Opens a box.", "summary: Opens \u{202e}a box."),
        ("as an escape", "summary: Opens a box.", "summary: \"Opens \\u202Ea box.\""),
        ("on a line of its own", "summary: Opens a box.", "summary: |\n  Opens\n  a\u{200b} box."),
        ("in the message of an error", "message: lost", "message: \"lo\\u0007st\""),
        ("in an example", "request: { kind: a }", "request: { kind: a, note: \"\\0\" }"),
        ("in a key of an example", "request: { kind: a }", "request: { kind: a, \"no\\u2066te\": x }"),
    ]));
}

#[test]
fn endpoints() {
    let endpoints = [
        "DELETE /open-apis/../../:box_id",
        "POST /acme/./:box_id",
        "POST /acme//:box_id",
        "POST acme/:box_id",
        "POST /acme\\v1/:box_id",
        "POST /acme/%2e%2e/:box_id",
        "POST /acme/:box_id#a",
        "POST /acme/:box_id?a",
        "POST /acme/:box_id?a=../b",
        "POST /acme /:box_id",
        "POST  /acme/:box_id",
        "POST https://acme.example/../:box_id",
    ];
    let quoted = endpoints.map(|endpoint| format!("endpoint: '{endpoint}'"));
    let escaped = [r#"endpoint: "POST /acme/\0:box_id""#, r#"endpoint: "POST\t/acme/:box_id""#].map(str::to_owned);
    let all: Vec<String> = quoted.into_iter().chain(escaped).collect();
    let edits_of: Vec<_> =
        all.iter().map(|new| (new.as_str(), "endpoint: POST /acme/v1/boxes/:box_id", new.as_str())).collect();
    assert_snapshot!(edits(&edits_of));
}

#[test]
fn ids() {
    assert_snapshot!(edits(&[(
        "that leads elsewhere",
        "rate_limit: [5/s]",
        "id: acme.v1.../../evil\nrate_limit: [5/s]"
    )]));
}
