//! Compares what is needed only to reproduce a page: text for people.

use super::Kind;
use super::log::{At, Log};
use super::text::{prose, words};
use crate::model::{Page, Piece};

/// Compares what two pages say in addition to their facts. Field tables are compared with the fields, and the error
/// table with the errors.
pub(super) fn page(log: &mut Log, old: &Page, new: &Page) {
    let Page {
        address_query,
        scope_names,
        field_permissions,
        frame,
        headers: _,
        path: _,
        query: _,
        body: _,
        response: _,
        errors: _,
        errors_note,
        request_example_lines,
        response_example_lines,
        examples_as_is,
        parts,
    } = new;
    let at = &At::ROOT;
    words(log, Kind::TextChanged, &at.key("endpoint"), &old.address_query, address_query);
    words(log, Kind::TextChanged, &at.key("scope_names"), &old.scope_names, scope_names);
    words(log, Kind::TextChanged, &at.key("field_permissions"), &old.field_permissions, field_permissions);
    words(log, Kind::TextChanged, &at.key("frame"), &old.frame, frame);
    let note = |note: &Option<Vec<Piece>>| note.clone().unwrap_or_default();
    prose(log, &at.key("errors_note"), &note(&old.errors_note), &note(errors_note));
    words(log, Kind::TextChanged, &at.key("parts"), &old.parts, parts);
    let at = &at.key("examples");
    let mut example = |key, old, new| words(log, Kind::ExampleChanged, &at.key(key), old, new);
    example("request", &old.request_example_lines, request_example_lines);
    example("response", &old.response_example_lines, response_example_lines);
    words(log, Kind::ExampleChanged, &at.key("as_is"), &old.examples_as_is, examples_as_is);
}
