//! Fields: their types, formats, values and bounds.

use crate::{OPEN, Spec, edits};
use insta::assert_snapshot;

/// The field that most cases replace.
const NOTE: &str = "{ type: string, doc: Note, min_length: 1, max_length: 9 }";

#[test]
fn types() {
    assert_snapshot!(edits(&[
        ("unknown type", NOTE, "{ type: strng, doc: Note }"),
        ("unknown type without a near one", NOTE, "{ type: cardboard, doc: Note }"),
        ("no type", NOTE, "{ type: \"[]string\", doc: Note }"),
        ("a type of another language", NOTE, "{ type: integer, doc: Note }"),
        ("a list of another language", NOTE, "{ type: List<Boolean>, doc: Note }"),
        ("no regular expression", NOTE, "{ type: string, doc: Note, pattern: '[a' }"),
        ("a regular expression of another language", NOTE, "{ type: string, doc: Note, pattern: 'a(?!b)c' }"),
        ("an open map", NOTE, "{ type: map<int, doc: Note }"),
        ("nested too deep", NOTE, "{ type: \"int[][][][][][][][][]\", doc: Note }"),
        ("an object without fields", NOTE, "{ type: object, doc: Note }"),
        ("fields of a text", NOTE, "{ type: string, doc: Note, fields: { a: { type: int } } }"),
        ("fields of a list of numbers", NOTE, "{ type: \"int[]\", doc: Note, fields: { a: { type: int } } }"),
        (
            "ambiguous",
            NOTE,
            "{ type: box, doc: Note, fields: { a: { type: int } } }\n    other: { type: box, doc: Other }",
        ),
        ("an object in the query", "page: { type: int,", "page: { type: map<int>,"),
        (
            "lists of lists in the query",
            "page: { type: int, doc: Page, example: 1 }",
            "page: { type: \"int[][]\", doc: Page }"
        ),
        ("a truth in the path", "box_id: { type: string, format: box_id,", "box_id: { type: boolean,"),
        ("a list in a header", "  query:\n", "  headers:\n    X-Ids: { type: \"string[]\", doc: IDs }\n  query:\n"),
    ]));
}

#[test]
fn formats() {
    assert_snapshot!(edits(&[
        ("unknown format", NOTE, "{ type: string, format: boxid, doc: Note }"),
        ("unknown format without a near one", NOTE, "{ type: string, format: e_mail, doc: Note }"),
        ("of a number", NOTE, "{ type: int, format: int64, doc: Note }"),
        ("of listed values", NOTE, "{ type: string, format: box_id, doc: Note, values: { a: A } }"),
    ]));
}

#[test]
fn values() {
    assert_snapshot!(edits(&[
        ("no values", NOTE, "{ type: string, doc: Note, values: {} }"),
        ("of an object", NOTE, "{ type: object, doc: Note, values: { a: A }, fields: { a: { type: int } } }"),
        ("of JSON", NOTE, "{ type: any, doc: Note, values: { yes: A } }"),
        ("a word among numbers", NOTE, "{ type: int, doc: Note, values: { 1: One, two: Two } }"),
    ]));
}

#[test]
fn fixed() {
    assert_snapshot!(edits(&[
        ("in a reply", "count: { type: int,", "count: { type: int, fixed: 1,"),
        ("in an object", NOTE, "{ type: object, doc: Note, fields: { a: { type: int, fixed: 1 } } }"),
        ("a list", NOTE, "{ type: \"string[]\", fixed: [a], doc: Note }"),
        ("beside a default", NOTE, "{ type: string, fixed: a, default: a, doc: Note }"),
        ("of another type", NOTE, "{ type: string, fixed: 1, doc: Note }"),
        ("another one in the example", NOTE, "{ type: string, fixed: a, example: b, doc: Note }"),
    ]));
}

#[test]
fn presence_and_bounds() {
    assert_snapshot!(edits(&[
        ("required with a default", NOTE, "{ type: string, required: true, default: x, doc: Note }"),
        ("required in a reply", "count: { type: int,", "count: { type: int, required: true,"),
        ("least above greatest", "min: 1, max: 9", "min: 9, max: 1"),
        ("shortest above longest", "min_length: 1, max_length: 9", "min_length: 9, max_length: 1"),
    ]));
}

/// Fully expanded, the type of the first field would have 2^60 fields.
#[test]
fn types_that_share_types_are_read_in_time() {
    let types: String = (0..60)
        .map(|n| format!("  t{n}: {{ type: t{n}, fields: {{ a: {{ type: t{0} }}, b: {{ type: t{0} }} }} }}\n", n + 1))
        .collect();
    let last = "  t60: { type: t60, fields: { a: { type: int }, back: { type: t0 } } }\n";
    let spec = Spec::good().edit(OPEN, "response:\n", &format!("response:\n{types}{last}"));
    assert_eq!(spec.findings(), "");
}
