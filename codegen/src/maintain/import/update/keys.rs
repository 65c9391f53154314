//! The owner of each key in a spec file: updates follow this table.

/// The owner of a key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Whose {
    /// The page: a newer page replaces the value, and a page without it removes the key.
    Page,
    /// Us: updates leave it alone.
    Ours,
    /// Both: an update merges the values inside.
    Inside,
    /// Neither: it refers to declarations, and follows from the rest.
    Form,
}

use Whose::{Form, Inside, Ours, Page};

/// Construct, key, owner and reason.
pub(super) const KEYS: &[(&str, &str, Whose, &str)] = &[
    ("Operation", "id", Ours, "a name"),
    ("Operation", "title", Ours, "a text"),
    ("Operation", "source", Page, "a page that moved has another address"),
    ("Operation", "updated", Page, "says which page it follows"),
    ("Operation", "summary", Ours, "a text"),
    ("Operation", "deprecated", Inside, "a page may lie among the historic ones; what took its place is ours"),
    ("Operation", "guide", Ours, "a text"),
    ("Operation", "endpoint", Page, "a fact; the names of its parameters may change"),
    ("Operation", "rate_limit", Page, "a fact"),
    ("Operation", "quotas", Ours, "pages say it in prose only"),
    ("Operation", "apps", Page, "a fact"),
    ("Operation", "tokens", Page, "a fact"),
    ("Operation", "permissions", Page, "a fact"),
    ("Operation", "scope_names", Ours, "texts"),
    ("Operation", "field_permissions", Page, "a fact"),
    ("Operation", "idempotent", Ours, "pages say it in prose only"),
    ("Operation", "idempotency_key", Ours, "pages say it in prose only"),
    ("Operation", "request", Inside, "tables of fields"),
    ("Operation", "envelope", Page, "follows from the table of the reply"),
    ("Operation", "frame", Ours, "texts"),
    ("Operation", "response", Inside, "a table of fields"),
    ("Operation", "response_rows", Form, "the rows of the shared type of the reply"),
    ("Operation", "paging", Ours, "no page says it so"),
    ("Operation", "errors", Inside, "a table of errors"),
    ("Operation", "errors_note", Ours, "a text"),
    ("Operation", "examples", Inside, "examples of the page, with texts that may be ours"),
    ("Operation", "parts", Ours, "texts"),
    ("Deprecation", "replaced_by", Ours, "pages say it in prose only"),
    ("TranslatedSection", "title", Ours, "a text"),
    ("TranslatedSection", "zh", Ours, "a text"),
    ("TranslatedSection", "en", Ours, "a text"),
    ("OwnLimit", "rates", Page, "a fact"),
    ("Quota", "limit", Ours, "see `quotas`"),
    ("Quota", "per", Ours, "see `quotas`"),
    ("Quota", "shared_by", Ours, "see `quotas`"),
    ("Quota", "within", Ours, "see `quotas`"),
    ("Quota", "error", Ours, "see `quotas`"),
    ("Request", "headers", Inside, "a table of fields"),
    ("Request", "path", Inside, "a table of fields"),
    ("Request", "query", Inside, "a table of fields"),
    ("Request", "body", Inside, "a table of fields"),
    ("Request", "body_on_get", Page, "a fact"),
    ("FrameRow", "type", Ours, "a word of a page that was transcribed"),
    ("FrameRow", "doc", Ours, "a text"),
    ("FrameRow", "cells", Ours, "words of a page that was transcribed"),
    ("Error", "name", Ours, "a name; clients compile against it"),
    ("Error", "status", Page, "a fact"),
    ("Error", "message", Page, "a fact"),
    ("Error", "rate_limit", Ours, "a judgement on the message"),
    ("Error", "fix", Ours, "a text"),
    ("Error", "sub", Inside, "a table of errors"),
    ("Error", "without", Form, "keys of the declaration that the page does not state"),
    ("SubError", "message", Page, "a fact"),
    ("SubError", "fix", Ours, "a text"),
    ("Examples", "request", Inside, "a fact, with texts that may be ours"),
    ("Examples", "response", Inside, "a fact, with texts that may be ours"),
    ("Examples", "as_is", Page, "follows from the example and the fields"),
    ("Event", "id", Ours, "a name"),
    ("Event", "title", Ours, "a text"),
    ("Event", "source", Page, "a page that moved has another address"),
    ("Event", "updated", Page, "says which page it follows"),
    ("Event", "summary", Ours, "a text"),
    ("Event", "deprecated", Inside, "a page may lie among the historic ones; what took its place is ours"),
    ("Event", "guide", Ours, "a text"),
    ("Event", "event", Page, "the type by which a page finds its file"),
    ("Event", "identity", Ours, "pages say it in prose only"),
    ("Event", "apps", Page, "a fact"),
    ("Event", "permissions", Page, "a fact"),
    ("Event", "scope_names", Ours, "texts"),
    ("Event", "field_permissions", Page, "a fact"),
    ("Event", "frame", Ours, "texts"),
    ("Event", "fields", Inside, "a table of fields"),
    ("Event", "examples", Inside, "an example of the page, with texts that may be ours"),
    ("Event", "parts", Ours, "texts"),
    ("EventExamples", "event", Inside, "a fact, with texts that may be ours"),
    ("EventExamples", "as_is", Page, "follows from the example and the fields"),
    ("Field", "type", Page, "a fact; the name of a type is ours"),
    ("Field", "use", Form, "the shared field that it is"),
    ("Field", "page_type", Ours, "a word of a page that was transcribed"),
    ("Field", "cells", Ours, "words of a page that was transcribed"),
    ("Field", "name", Ours, "tells apart rows that a page has twice"),
    ("Field", "format", Ours, "a judgement on name and example; clients compile against it"),
    ("Field", "required", Page, "a fact"),
    ("Field", "required_if", Ours, "a text"),
    ("Field", "fixed", Ours, "a judgement on the description; clients compile against it"),
    ("Field", "optional", Ours, "no page says it so; clients compile against it"),
    ("Field", "doc", Ours, "a text"),
    ("Field", "values", Inside, "the values are the page's, their texts ours"),
    ("Field", "example", Inside, "a fact, with texts that may be ours"),
    ("Field", "example_text", Ours, "a text"),
    ("Field", "default", Page, "a fact"),
    ("Field", "default_text", Ours, "a text"),
    ("Field", "min", Page, "a fact"),
    ("Field", "max", Page, "a fact"),
    ("Field", "min_length", Page, "a fact"),
    ("Field", "max_length", Page, "a fact"),
    ("Field", "min_size", Page, "a fact"),
    ("Field", "max_size", Page, "a fact"),
    ("Field", "pattern", Page, "a fact"),
    ("Field", "rules", Ours, "texts"),
    ("Field", "deprecated", Ours, "a text"),
    ("Field", "permissions", Page, "a fact"),
    ("Field", "rust", Ours, "a name"),
    ("Field", "rust_type", Ours, "a name"),
    ("Field", "fields", Inside, "a table of fields"),
    ("Field", "rows", Form, "the rows of the shared type that it is"),
    ("Field", "without", Form, "keys of the declaration that the page does not state"),
    ("FullValueDoc", "doc", Ours, "a text"),
    ("FullValueDoc", "permissions", Page, "a fact"),
    ("FullValueDoc", "rust", Ours, "a name"),
    ("SharedType", "doc", Ours, "a text"),
    ("SharedType", "rust", Ours, "a name"),
    ("SharedType", "direction", Form, "follows from the pages that use it"),
    ("SharedType", "values", Inside, "the values are the pages', their texts ours"),
    ("SharedType", "fields", Inside, "a table of fields"),
];

/// Returns the keys of a construct with this owner.
pub(super) fn keys(construct: &str, whose: Whose) -> impl Iterator<Item = &'static str> {
    KEYS.iter().filter(move |(of, _, is, _)| *of == construct && *is == whose).map(|(_, key, ..)| *key)
}

/// Takes the keys of a construct that belong to the page from the page.
pub(super) fn take(
    construct: &str,
    ours: &mut serde_json::Map<String, serde_json::Value>,
    page: &serde_json::Map<String, serde_json::Value>,
) {
    for key in keys(construct, Page) {
        match page.get(key) {
            Some(value) => _ = ours.insert(key.to_owned(), value.clone()),
            None => _ = ours.shift_remove(key),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::maintain::schema_text;
    use serde_json::Value;
    use std::collections::BTreeSet;

    /// The constructs of the language that pages do not contain: they are in files of the platform, or under keys that
    /// are ours.
    const ELSEWHERE: &[&str] = &["CodePiece", "PagingFields", "Part", "ProseTable", "TablePiece", "Translated"];

    #[test]
    fn every_key_of_the_language_is_in_the_table_once() {
        let schema: Value = serde_json::from_str(&schema_text()).unwrap();
        let mut language = BTreeSet::new();
        for (name, construct) in schema["$defs"].as_object().unwrap() {
            let properties = construct.get("properties").and_then(Value::as_object);
            if !ELSEWHERE.contains(&name.as_str()) {
                language
                    .extend(properties.into_iter().flat_map(|keys| keys.keys().map(|key| (name.clone(), key.clone()))));
            }
        }
        let table: BTreeSet<_> = KEYS.iter().map(|(of, key, ..)| ((*of).to_owned(), (*key).to_owned())).collect();
        assert_eq!(table.len(), KEYS.len(), "a key stands twice");
        assert_eq!(table, language);
    }
}
