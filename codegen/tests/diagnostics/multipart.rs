//! Files: where they may be sent, their size, and replies that are files.

use crate::{OPEN, Spec, cases, edits};
use insta::assert_snapshot;

/// The field that most cases replace.
const NOTE: &str = "{ type: string, doc: Note, min_length: 1, max_length: 9 }";

#[test]
fn places() {
    assert_snapshot!(edits(&[
        ("in an object", NOTE, "{ type: cover, doc: Note, fields: { a: { type: file } } }"),
        ("in a map", NOTE, "{ type: map<file>, doc: Note }"),
        ("in a list of lists", NOTE, "{ type: \"file[][]\", doc: Note }"),
        ("in a reply", "count: { type: int,", "count: { type: file,"),
        ("in the query", "page: { type: int, doc: Page, example: 1 }", "page: { type: file, doc: Page }"),
        ("several in the query", "page: { type: int, doc: Page, example: 1 }", "page: { type: \"file[]\", doc: Page }"),
        ("with values", NOTE, "{ type: file, doc: Note, values: { a: A } }"),
    ]));
}

#[test]
fn sizes() {
    assert_snapshot!(edits(&[
        ("no size", NOTE, "{ type: file, doc: Note, max_size: ten }"),
        ("no unit", NOTE, "{ type: file, doc: Note, max_size: \"10\" }"),
        ("a number", NOTE, "{ type: file, doc: Note, max_size: 10 }"),
        ("beyond 64 bits", NOTE, "{ type: file, doc: Note, max_size: 18446744073709551615GB }"),
        ("least above greatest", NOTE, "{ type: file, doc: Note, min_size: 1MB, max_size: 1KB }"),
        ("of a text", NOTE, "{ type: string, doc: Note, max_size: 1KB }"),
    ]));
}

#[test]
fn binary_replies() {
    let binary = || Spec::good().edit(OPEN, "response:\n  box:", "envelope: binary\nresponse:\n  box:");
    assert_snapshot!(cases([("fields and an example", binary())]));
}
