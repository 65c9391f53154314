//! Requested Rust names that are invalid or taken, and operations that collide.

use crate::{Spec, cases, edits};
use insta::assert_snapshot;

const NOTE: &str = "note: { type: string, doc: Note, min_length: 1, max_length: 9 }";

#[test]
fn fields() {
    assert_snapshot!(edits(&[
        ("two fields", NOTE, "a: { type: string, rust: note }\n    b: { type: string, rust: note }"),
        ("a keyword", NOTE, "note: { type: string, rust: type }"),
        ("a keyword that cannot be raw", NOTE, "note: { type: string, rust: self }"),
        ("another style", NOTE, "note: { type: string, rust: noteText }"),
        ("another script", NOTE, "note: { type: string, rust: 消息 }"),
    ]));
}

#[test]
fn variants() {
    let values = "{ a: A, b: B }";
    assert_snapshot!(edits(&[
        ("two values", values, "{ a: { doc: A, rust: C }, b: { doc: B, rust: C } }"),
        ("the variant for other values", values, "{ a: A, b: { doc: B, rust: Other } }"),
        ("another style", values, "{ a: A, b: { doc: B, rust: the_b } }"),
        ("another script", values, "{ a: A, b: { doc: B, rust: 男 } }"),
    ]));
}

#[test]
fn types() {
    assert_snapshot!(edits(&[
        ("another style", NOTE, "note: { type: object, rust_type: my_note, fields: { a: { type: int } } }"),
        (
            "two types",
            NOTE,
            "note: { type: object, rust_type: Same, fields: { a: { type: int } } }\n    more: { type: object, rust_type: Same, fields: { b: { type: int } } }"
        ),
        ("a type of Rust", NOTE, "note: { type: object, rust_type: Option, fields: { a: { type: int } } }"),
        (
            "a type of the operation",
            NOTE,
            "note: { type: object, rust_type: OpenResponse, fields: { a: { type: int } } }"
        ),
    ]));
    let note = "note: { type: object, rust_type: Same, fields: { a: { type: int } } }";
    assert_snapshot!(
        "types_across_pages",
        Spec::good()
            .copy("acme/v1/box/close.yaml", &[(NOTE, &note.replace("a:", "b:"))])
            .edit(crate::OPEN, NOTE, note)
            .findings()
    );
}

#[test]
fn operations() {
    let good = Spec::good;
    assert_snapshot!(cases([
        ("two modules", good().copy("acme/v1/box_/shut.yaml", &[])),
        (
            "like a module with another Rust name",
            good().copy("acme/v1/wire/open.yaml", &[]).copy("acme/v1/wire.yaml", &[])
        ),
        ("like a module", good().copy("acme/v1/lid/open.yaml", &[]).copy("acme/v1/lid.yaml", &[])),
    ]));
}

#[test]
fn errors() {
    assert_snapshot!(edits(&[
        ("two errors", "name: Lost", "name: Jammed"),
        ("the same code, written differently", "- 10002:", "- 0010001:"),
        ("another style", "name: Lost", "name: box_lost"),
        ("another script", "name: Lost", "name: 丢失"),
        ("no code", "- 10002:", "- E10002:"),
        ("the code of success", "- 10002:", "- 0:"),
        ("a code beyond numbers", "- 10002:", "- 99999999999999999999:"),
        ("no name", "name: Lost, status: 400, message: lost", "status: 400, message: lost"),
        ("no status of a reply", "status: 400, message: lost", "status: 100, message: lost"),
        ("a status too high", "status: 400, message: lost", "status: 600, message: lost"),
    ]));
}
