//! Endpoints, limits, scopes.

use crate::{OPEN, Spec, cases, edits};
use insta::assert_snapshot;

#[test]
fn endpoint() {
    let endpoint = "endpoint: POST /acme/v1/boxes/:box_id\n";
    assert_snapshot!(edits(&[
        ("method in small letters", endpoint, "endpoint: post /acme/v1/boxes/:box_id\n"),
        ("unknown method", endpoint, "endpoint: FETCH /acme/v1/boxes/:box_id\n"),
        ("no method", endpoint, "endpoint: /acme/v1/boxes/:box_id\n"),
        ("no slash", endpoint, "endpoint: POST acme/v1/boxes/:box_id\n"),
        ("an address without a host", endpoint, "endpoint: POST https:///acme/v1/boxes/:box_id\n"),
        ("braces", endpoint, "endpoint: POST /acme/v1/boxes/{box_id}\n"),
        ("a segment without text", endpoint, "endpoint: POST /acme//boxes/:box_id\n"),
        ("a parameter twice", endpoint, "endpoint: POST /acme/v1/boxes/:box_id/:box_id\n"),
        ("a parameter without field", endpoint, "endpoint: POST /acme/v1/boxes/:box_id/:lid_id\n"),
        ("a field without parameter", endpoint, "endpoint: POST /acme/v1/boxes\n"),
        ("one letter off", endpoint, "endpoint: POST /acme/v1/boxes/:boxid\n"),
    ]));
}

#[test]
fn two_operations_of_one_endpoint() {
    let (other, twice) = ("acme/v1/box/unlock.yaml", "acme/v1/box/refresh.yaml");
    let kind = "kind: { type: string, required: true, doc: Kind, values: { a: A, b: B }, example: a }";
    let fixed = |value: &str| format!("kind: {{ type: string, fixed: {value}, required: true, doc: Kind }}");
    assert_snapshot!(cases([
        ("the same", Spec::good().copy(other, &[])),
        (
            "another name of the parameter",
            Spec::good().copy(
                other,
                &[
                    ("POST /acme/v1/boxes/:box_id", "POST /acme/v1/boxes/:id"),
                    ("    box_id: {", "    id: {"),
                    ("per: box_id", "per: id"),
                ]
            )
        ),
        ("distinguished in only one of them", Spec::good().copy(other, &[(kind, &fixed("a"))])),
        (
            "another field does not distinguish them",
            Spec::good()
                .copy(other, &[(kind, &fixed("a"))])
                .copy(twice, &[(kind, &fixed("a"))])
                .edit(OPEN, kind, &fixed("b"))
                .edit(OPEN, "{ kind: a }", "{}")
        ),
    ]));
    let forms = Spec::good().copy(other, &[(kind, &fixed("a"))]).edit(OPEN, kind, &fixed("b")).edit(
        OPEN,
        "{ kind: a }",
        "{ kind: b }",
    );
    assert_eq!(forms.findings(), "");
    let hosts = Spec::good().copy(other, &[("POST /acme", "POST https://other.example/acme")]);
    assert_eq!(hosts.findings(), "");
}

#[test]
fn a_body_on_get() {
    let get = "endpoint: GET /acme/v1/boxes/:box_id\n";
    let endpoint = "endpoint: POST /acme/v1/boxes/:box_id\n";
    let meant = ("request:\n  path:", "request:\n  body_on_get: true\n  path:");
    assert_snapshot!(cases([
        ("not meant", Spec::good().edit(OPEN, endpoint, get)),
        ("`body_on_get` without a body on GET", Spec::good().edit(OPEN, meant.0, meant.1)),
    ]));
    assert_eq!(Spec::good().edit(OPEN, endpoint, get).edit(OPEN, meant.0, meant.1).findings(), "");
}

#[test]
fn source_that_is_not_a_page() {
    let source = "source: https://acme.example/open";
    assert_snapshot!(edits(&[
        ("as the importer leaves it", source, "source: https://open.feishu.cn/document"),
        ("a host", source, "source: https://open.larksuite.com/"),
    ]));
}

#[test]
fn limits() {
    assert_snapshot!(edits(&[
        ("no rate", "rate_limit: [5/s]", "rate_limit: [5/sec]"),
        ("another name of a unit", "rate_limit: [5/s]", "rate_limit: [1000/minute, 50/s]"),
        ("no list", "rate_limit: [5/s]", "rate_limit: 100/minute"),
        ("no number", "rate_limit: [5/s]", "rate_limit: [fast]"),
        ("nothing", "rate_limit: [5/s]", "rate_limit: []"),
        ("unknown tier", "rate_limit: [5/s]", "rate_limit: [7/s]"),
        ("a tier in another order", "rate_limit: [5/s]", "rate_limit: [50/s, 1000/min]"),
        ("no rate of a quota", "limit: 5/s", "limit: 0/s"),
        ("a quota on an unknown field", "per: box_id", "per: boxid"),
        ("a quota on nothing near", "per: box_id", "per: tenant"),
        ("a quota with an unknown error", "error: 10001", "error: 10003"),
    ]));
}

#[test]
fn idempotency_keys() {
    let note = "permissions: [acme:box]";
    let with = |key: &str| format!("{note}\nidempotency_key: {key}");
    assert_snapshot!(edits(&[
        ("one letter off", note, &with("note_")),
        ("nothing near", note, &with("uuid")),
        ("no string", note, &with("size")),
        ("no plain string", note, &with("kind")),
    ]));
}

#[test]
fn scopes() {
    let permissions = "permissions: [acme:box]";
    assert_snapshot!(edits(&[
        ("unknown scope", permissions, "permissions: [acme:bix]"),
        ("unknown scope without a near one", permissions, "permissions: [contact:user.base:readonly]"),
        ("unknown among those needed together", permissions, "permissions: [[acme:box, acme:lit]]"),
        ("an empty list of scopes", permissions, "permissions: [acme:box, []]"),
        ("for a token that is not taken", permissions, "permissions: { app: [acme:box] }"),
        ("of a field", "doc: Count", "doc: Count, permissions: [acme:bix]"),
        ("of a value", "b: B", "b: { doc: B, permissions: [acme:bix] }"),
    ]));
}
