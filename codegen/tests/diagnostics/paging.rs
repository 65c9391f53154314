//! Paging fields that the spec names incorrectly.

use crate::{OPEN, Spec, cases, edits};
use insta::assert_snapshot;

/// The operation with a paged list whose fields have unusual names.
fn list(paging: &str) -> Spec {
    Spec::good()
        .edit(OPEN, "page: { type: int, doc: Page, example: 1 }", "cursor: { type: string, doc: Cursor }")
        .edit(OPEN, "  count: { type: int, doc: Count }\n", "  lids: { type: \"string[]\", doc: Lids }\n  after: { type: string, doc: After }\n  left: { type: boolean, doc: Left }\n")
        .edit(OPEN, ", count: 1", "")
        .edit(OPEN, "errors:\n", &format!("paging: {paging}\nerrors:\n"))
}

#[test]
fn fields() {
    assert_eq!(list("{ token: cursor, next: after, more: left }").findings(), "");
    assert_snapshot!(cases([
        ("one letter off", list("{ token: cursors, next: after }")),
        ("nothing near", list("{ token: cursor, next: after, items: people }")),
        ("in the path", list("{ token: box_id, next: after }")),
        ("a number for a token", list("{ token: size, next: after }")),
        ("a text for the size", list("{ token: cursor, size: note, next: after }")),
        ("a text for whether there is more", list("{ token: cursor, next: after, more: after }")),
        ("an object for the items", list("{ token: cursor, next: after, items: box }")),
        ("too little", list("{ token: cursor }")),
    ]));
}

#[test]
fn forms() {
    let errors = "errors:\n";
    assert_snapshot!(edits(&[
        ("nothing to page through", errors, "paging: {}\nerrors:\n"),
        ("neither fields nor `none`", errors, "paging: off\nerrors:\n"),
        ("an unknown key", errors, "paging: { tokens: page }\nerrors:\n"),
    ]));
}
