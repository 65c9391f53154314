//! Types, fields and errors that pages share: contradictions, and references to missing declarations.

use crate::{OPEN, Spec, cases};
use insta::assert_snapshot;

const TYPES: &str = "acme/v1/types.yaml";
const PLATFORM_TYPES: &str = "platform/types.yaml";
const FIELDS: &str = "platform/fields.yaml";
const ERRORS: &str = "acme/errors.yaml";
const GET: &str = "acme/v1/crate/get.yaml";

/// Shared types, fields and errors without mistakes, and an operation that uses them.
fn good() -> Spec {
    Spec::good()
        .with(PLATFORM_TYPES, "colour:\n  doc: Colour\n  values: { red: Red, blue: Blue }\n")
        .with(FIELDS, "page_token: { type: string, doc: Page }\n")
        .with(ERRORS, "10201: { name: NoCrate, status: 400, message: no crate, fix: Look. }\n")
        .with(
            TYPES,
            "\
crate:
  doc: A crate
  fields:
    id: { type: string, doc: ID }
    colour: { type: colour, doc: Colour }
    lid: { type: object, doc: Lid, fields: { size: { type: int, doc: Size } } }
    note: { type: note, doc: Note }
note: { direction: both, doc: A note, fields: { text: { type: string, required: true, doc: Text } } }
filter: { direction: request, doc: A filter, fields: { size: { type: int, doc: Size } } }
",
        )
        .with(
            GET,
            "\
title: { zh: 查看, en: Get a crate }
source: https://acme.example/get
summary: Gets a crate.
endpoint: POST /acme/v1/crates
request:
  query:
    page_token: { use: page_token }
    colour: { type: colour, doc: Colour }
  body:
    note: { type: note, doc: Note }
    filter: { type: filter, doc: Filter }
response:
  crate: { type: crate, doc: Crate, rows: [id, colour, lid] }
  crates: { type: \"crate[]\", doc: Crates }
errors: [10201, 99000001]
",
        )
}

/// Returns the findings of separate edits to the operation.
fn edits(edits: &[(&str, &str, &str)]) -> String {
    cases(edits.iter().map(|(title, old, new)| (*title, good().edit(GET, old, new))))
}

#[test]
fn types_that_hide_shared_ones() {
    let own = "note: { type: note, doc: Note, fields: { text: { type: string, doc: Text } } }";
    let of_page = good().edit(GET, "note: { type: note, doc: Note }", own);
    let of_version = good().edit(TYPES, "note: { type: note, doc: Note }", own);
    assert_snapshot!(cases([("in a page", of_page), ("in a shared type", of_version)]));
}

#[test]
fn what_is_shared_without_mistakes() {
    assert_eq!(good().findings(), "");
}

#[test]
fn undeclared_references() {
    let fields = "response:\n  crate: { type: crate, doc: Crate, rows: [id, colour, lid] }\n  crates: { type: \"crate[]\", doc: Crates }\n";
    assert_snapshot!(edits(&[
        ("a type", "type: filter", "type: filtre"),
        ("a type without a near one", "type: filter", "type: pallet"),
        ("a field", "use: page_token", "use: pagetoken"),
        ("a field without a near one", "use: page_token", "use: colour_of_the_lid"),
        ("an error", "[10201,", "[10202,"),
        ("an error of the page without a name", "[10201,", "[10202: { message: lost },"),
        ("a row", "[id, colour, lid]", "[id, color, lid]"),
        ("a row without a near one", "[id, colour, lid]", "[id, weight]"),
        ("a row in the page's own words", "[id, colour, lid]", "[id, weight: { doc: Weight }]"),
        ("a row further in", "[id, colour, lid]", "[lid: { rows: [sise] }]"),
        ("the type of the reply", fields, "response: crat\n"),
        ("a row of the reply", fields, "response: crate\nresponse_rows: [id, color]\n"),
    ]));
}

#[test]
fn what_contradicts_the_declaration() {
    let rows = "[id, colour, lid]";
    assert_snapshot!(edits(&[
        ("another type", rows, "[id: { type: int }]"),
        ("another format", rows, "[id: { format: box_id }]"),
        ("another presence", rows, "[id: { optional: true }]"),
        ("other fields", rows, "[lid: { fields: { size: { type: int } } }]"),
        ("another Rust name", rows, "[id: { rust: identity }]"),
        ("a value that is not declared", rows, "[colour: { values: { green: Green } }]"),
        (
            "a value of a field",
            "{ type: colour, doc: Colour }",
            "{ type: colour, doc: Colour, values: { green: Green } }"
        ),
        ("another type of a shared field", "use: page_token", "use: page_token, type: int"),
        ("another name of an error", "[10201,", "[10201: { name: CrateLost },"),
    ]));
}

#[test]
fn wrong_direction() {
    assert_snapshot!(edits(&[
        (
            "a type that is only sent",
            "{ type: crate, doc: Crate, rows: [id, colour, lid] }",
            "{ type: filter, doc: F }"
        ),
        ("a type that is only received", "{ type: filter, doc: Filter }", "{ type: crate, doc: Crate }"),
        (
            "a reply that is only sent",
            "response:\n  crate: { type: crate, doc: Crate, rows: [id, colour, lid] }\n  crates: { type: \"crate[]\", doc: Crates }\n",
            "response: filter\n"
        ),
        (
            "a reply that is an enum",
            "response:\n  crate: { type: crate, doc: Crate, rows: [id, colour, lid] }\n  crates: { type: \"crate[]\", doc: Crates }\n",
            "response: colour\n"
        ),
        ("rows of a type that is not shared", "{ use: page_token }", "{ type: string, doc: Page, rows: [id] }"),
        ("rows of an enum", "{ type: colour, doc: Colour }", "{ type: colour, doc: Colour, rows: [red] }"),
        ("rows of a reply with fields", "errors:", "response_rows: [id]\nerrors:"),
        ("a field without a type", "{ use: page_token }", "{ doc: Page }"),
        ("a row of the errors without a code", "[10201,", "[{},"),
    ]));
}

#[test]
fn declarations() {
    let types = |old: &str, new: &str| good().edit(TYPES, old, new);
    let errors = |text: &str| good().edit(ERRORS, "10201:", &format!("{text}\n10201:"));
    assert_snapshot!(cases([
        ("an object and an enum", types("note: { direction", "note: { values: { a: A }, direction")),
        (
            "neither",
            types(
                "note: { direction: both, doc: A note, fields: { text: { type: string, required: true, doc: Text } } }",
                "note: { doc: A note }"
            )
        ),
        ("an invalid direction", types("direction: both", "direction: back")),
        (
            "two types of one name in Rust",
            types(
                "filter: {",
                "n: { rust: Same, fields: { a: { type: int, doc: A } } }\nm: { rust: Same, fields: { a: { type: int, doc: A } } }\nfilter: {"
            )
        ),
        ("a type of Rust", types("filter: {", "vec: { rust: Vec, fields: { a: { type: int, doc: A } } }\nfilter: {")),
        (
            "no Rust name",
            types("filter: {", "pallet: { rust: my_pallet, fields: { a: { type: int, doc: A } } }\nfilter: {")
        ),
        ("an unknown type", types("type: note", "type: nota")),
        ("a type that is only sent", types("type: note", "type: filter")),
        ("a field that must be in a reply", types("lid: { type: object,", "lid: { type: object, required: true,")),
        (
            "an example that does not fit",
            types(
                "size: { type: int, doc: Size } } }\n    note",
                "size: { type: int, doc: Size, example: x } } }\n    note"
            )
        ),
        ("an error without a message", errors("10202: { name: Lost, fix: f }")),
        ("an error without a name", errors("10202: { message: lost, fix: f }")),
        ("two errors of one name", errors("10202: { name: NoCrate, message: lost, fix: f }")),
        (
            "errors whose names differ in capitals",
            errors(
                "10202: { name: Nocrate, message: lost, fix: f }\n10203: { name: NoCrateS, message: lost, fix: f }\n10204: { name: NoCRATE, message: lost, fix: f }"
            )
        ),
        ("no code", errors("E10202: { name: Lost, message: lost, fix: f }")),
        ("no name", errors("10202: { name: lost, message: lost, fix: f }")),
        ("a field of an unknown type", good().edit(FIELDS, "type: string", "type: strng")),
        ("types that are not YAML", types("crate:\n", "crate: [\n")),
        ("errors that are not YAML", good().edit(ERRORS, "10201: {", "10201: [")),
        ("fields that are not YAML", good().edit(FIELDS, "page_token: {", "page_token: [")),
    ]));
}

#[test]
fn names_that_pages_have_as_well() {
    let open = good().0[OPEN].clone();
    let with = |path: &str, text: String| good().with(path, text);
    assert_snapshot!(cases([
        ("a request", with("acme/v1/filter.yaml", open.clone())),
        ("a type", with("acme/v1/shut.yaml", open.replace("{ type: lid, doc", "{ type: lid, rust_type: Note, doc"))),
    ]));
}

#[test]
fn reserved_directory_names() {
    let good = Spec::good;
    assert_snapshot!(cases([
        ("a version called like the errors", good().copy("acme/error/box/open.yaml", &[])),
        ("a resource called like the types", good().copy("acme/v1/types/open.yaml", &[])),
        (
            "a service called like the types",
            good()
                .edit("platform/services.yaml", "acme: {", "types: { title: Types }\nacme: {")
                .copy("types/v1/box/open.yaml", &[])
        ),
    ]));
}
