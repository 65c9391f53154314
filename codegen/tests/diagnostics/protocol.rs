//! Services that are not Feishu's.

use crate::{OPEN, Spec, cases};
use insta::assert_snapshot;

const SERVICES: &str = "platform/services.yaml";
const ERRORS: &str = "acme/errors.yaml";

/// The spec of a service that identifies its errors by words.
fn own() -> Spec {
    Spec::good()
        .edit(SERVICES, "{ title: Acme }", "{ title: Acme, protocol: { error: { code: error.code } } }")
        .edit(OPEN, "tokens: [tenant, user]", "tokens: [service]")
        .edit(OPEN, "  response: { code: 0, msg: ok, data: {", "  response: {")
        .edit(OPEN, "count: 1 } }", "count: 1 }")
        .edit(OPEN, "errors:\n", "errors:\n  - box_locked\n")
        .with(ERRORS, "box_locked: { name: BoxLocked, status: 409, message: locked, fix: Unlock it. }\n")
}

#[test]
fn the_spec_of_a_service_of_its_own() {
    assert_eq!(own().findings(), "");
}

#[test]
fn invalid_protocols() {
    let with = |protocol: &str| own().edit(SERVICES, "{ error: { code: error.code } }", protocol);
    assert_snapshot!(cases([
        ("a header with a space", with("{ token: { header: X Key } }")),
        ("a header that ends the line", with("{ token: { header: \"X-Key\\r\\nHost\" } }")),
        ("a prefix that ends the line", with("{ token: { header: X-Key, prefix: \"Key\\n\" } }")),
        ("a header for the log id", with("{ log_id: '' }")),
        ("a path with a gap", with("{ error: { code: error..code } }")),
        ("no path", with("{ error: { message: '' } }")),
        ("a file", with("{ envelope: binary }")),
        ("a token of Feishu", own().edit(OPEN, "tokens: [service]", "tokens: [tenant]")),
        ("no protocol", Spec::good().edit(OPEN, "tokens: [tenant, user]", "tokens: [service]")),
        ("an error without a status", own().edit(ERRORS, "status: 409, ", "")),
        ("an error that is not a word", own().edit(ERRORS, "box_locked:", "box locked:")),
        ("a word of a service with codes", Spec::good().with(ERRORS, "box_locked: { name: A, message: b, fix: c }\n")),
        ("a misspelled word", own().edit(OPEN, "- box_locked", "- box_lokced")),
        ("an error of Feishu's gateway", own().edit(OPEN, "- box_locked", "- 99000001")),
        ("a reply in an envelope", own().edit(OPEN, "  response: {", "  response: { code: 0,")),
    ]));
}
