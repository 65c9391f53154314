mod arbitrary;
mod legacy;

use super::{Comments, add_entries, entries, yaml};
use crate::at;
use crate::source::{Diagnostics, Document, Style};
use crate::spec::{Operation, Scopes};
use arbitrary::{arbitrary, json, name, printable_text};
use proptest::prelude::*;
use serde_json::{Value, json};

/// Reads a text in the same way as the pipeline.
fn read(text: &str) -> Operation {
    let mut found = Diagnostics::new();
    let operation =
        Document::parse("written.yaml", text, &mut found).and_then(|document| document.read::<Operation>(&mut found));
    let findings: String = found.sorted().iter().map(|finding| finding.render(Style::Plain)).collect();
    assert_eq!(findings, "", "{text}");
    operation.unwrap()
}

/// Reads a platform file in the same way as the pipeline.
fn document(text: &str) -> Document {
    Document::parse("scopes.yaml", text, &mut Diagnostics::new()).unwrap()
}

const SCHEMA: Option<&str> = Some("../../../../generated/spec.schema.json");

/// A sample file in the layout of the writer.
#[test]
fn the_seed_is_written_as_it_was() {
    let seed = include_str!("../../../../spec/im/v1/pin/create.yaml");
    let mut comments = Comments::new();
    comments
        .behind(&at!["idempotent"], "注意事项: pinning a pinned message changes nothing and returns the existing pin");
    assert_eq!(yaml(&read(seed), SCHEMA, &comments), seed);
}

/// Only the required keys; the tests add the rest.
fn operation(more: Value) -> Operation {
    let mut operation = json!({ "title": "t", "source": "s", "summary": "s", "endpoint": "GET /" });
    operation.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    serde_json::from_value(operation).unwrap()
}

fn written(operation: &Operation) -> String {
    yaml(operation, SCHEMA, &Comments::new())
}

proptest! {
    #[test]
    fn written_yaml_reads_back_unchanged(value in arbitrary::<Operation>()) {
        let operation: Operation = serde_json::from_value(value).unwrap();
        prop_assert_eq!(&read(&written(&operation)), &operation);
    }

    #[test]
    fn every_text_comes_back(text in printable_text(), key in name()) {
        let places = json!({
            "title": { "zh": text, "en": text },
            "errors_note": text,
            "guide": { &key: text },
            "quotas": [{ "limit": text, "per": key }],
            "examples": { "request": [text, [[text]], { &key: text }], "response": text },
        });
        let operation = operation(places);
        prop_assert_eq!(&read(&written(&operation)), &operation);
    }

    #[test]
    fn every_example_comes_back(example in json()) {
        let operation = operation(json!({ "examples": { "request": [example] } }));
        prop_assert_eq!(&read(&written(&operation)), &operation);
    }
}

#[test]
fn default_values_are_not_written() {
    assert_eq!(
        yaml(&operation(json!({})), None, &Comments::new()),
        "title: t\nsource: s\nsummary: s\n\nendpoint: GET /\n"
    );
}

/// The layout decisions of the writer, as an example.
#[test]
fn short_values_take_one_line_and_long_values_several() {
    let long = "a text that goes on and on, ".repeat(6);
    let operation = operation(json!({
        "title": { "zh": "标题", "en": "A title: of two parts" },
        "guide": { "使用场景": "短。", "计费说明": { "title": "Billing", "zh": "按次。", "en": "Per call." }, "注意": "一\n二\n" },
        "rate_limit": "special",
        "quotas": [{ "limit": "5/s", "per": "a" }, { "limit": "1/s", "per": "b", "error": 17 }],
        "permissions": { "tenant": ["a:b"], "user": [["a:b", "c:d.e"]] },
        "request": { "query": {
            "ids": { "type": "string[]", "doc": "IDs", "example": ["1", "null", "yes", "a, b"] },
            "page_size": { "type": "int", "doc": { "zh": "分页大小", "en": "Page size" }, "default": 20, "min": 1 },
            "zh-CN": { "type": "string", "doc": long },
            "content": { "type": "string", "doc": "JSON", "example": "{\"text\":\"it is\"}" },
            "code": { "type": "string", "doc": "x", "values": { "1": "one", "-2": "two", "03": "three", "": "none", "true": "yes" } },
        } },
        "envelope": "top",
        "response": { "items": { "type": "item[]", "doc": "Items", "fields": { "id": { "type": "string", "doc": "ID" } } } },
        "errors": [16, { "17": { "name": "A", "status": 200, "message": "it's \"a\"", "fix": "" } }, 16, { "E-5": { "fix": long } }],
        "examples": {
            "request": { "ids": ["1"], "nested": [[1, 2], []], "objects": [{ "a": 1, "b": {} }, { "c": [{ "d": null }] }] },
            "response": [1.5, true, "\ttab", "bell\u{7}", " indented\n  more\n", "two\n\n"],
        },
    }));
    insta::assert_snapshot!(written(&operation));
}

#[test]
fn comments_keep_their_place_or_move_to_an_ancestor() {
    let operation = operation(json!({
        "guide": { "注意": "一\n二\n" },
        "apps": ["custom", "store"],
        "request": { "body": { "a": { "type": "string", "doc": "x" }, "b": { "type": "int", "doc": "y" } } },
        "examples": { "request": { "a": [{ "b": 1 }, { "b": 2 }] } },
    }));
    let mut comments = Comments::new();
    comments.above(&[], "the page\nhas two lines\r\u{202e}");
    comments.behind(&[], "and more");
    comments.behind(&at!["title"], "behind a text\nof one line");
    comments.above(&at!["errors"], "no errors");
    comments.behind(&at!["guide", "注意"], "behind a block");
    comments.above(&at!["apps", 1], "above an item");
    comments.behind(&at!["request", "body"], "behind a mapping");
    comments.above(&at!["request", "body", "a", "doc"], "above an entry of what would be one line");
    comments.above(&at!["request", "body", "b", "example"], "no example");
    comments.behind(&at!["request", "body", "b", "doc", "en", 7], "nor this");
    comments.above(&at!["examples", "request", "a", 0], "above a first item");
    comments.above(&at!["examples", "request", "a", 1, "b"], "above the entry of an item");
    let written = yaml(&operation, SCHEMA, &comments);
    assert_eq!(read(&written), operation);
    insta::assert_snapshot!(written);
}

/// YAML allows no more than 1024 characters before a `:` without a `?`.
#[test]
fn a_key_may_be_long() {
    for length in [999, 1000, 1001, 1024, 100_000] {
        let key = "钥".repeat(length);
        let operation =
            operation(json!({ "guide": { &key: "x" }, "examples": { "request": { &key: { &key: [{ &key: 1 }] } } } }));
        assert_eq!(read(&written(&operation)), operation, "{length}");
    }
}

/// Deeper than the reader accepts, and wider than any real file.
#[test]
fn writes_deep_and_wide_values() {
    let deep = |depth| {
        (0..depth).fold(json!("x"), |inner, level| if level % 3 == 0 { json!([inner]) } else { json!({ "k": inner }) })
    };
    let operation_of = |example| operation(json!({ "examples": { "request": example } }));
    let as_deep_as_is_read = operation_of(deep(60));
    assert_eq!(read(&written(&as_deep_as_is_read)), as_deep_as_is_read);
    assert!(written(&operation_of(deep(100))).ends_with("- x\n"));
    for text in ["长".repeat(1 << 20), "a: b\n".repeat(1 << 18), "\t".repeat(1 << 18), "1".repeat(1 << 20)] {
        let operation = operation(json!({ "summary": text, "examples": { "request": [text, { &text: text }] } }));
        assert_eq!(read(&written(&operation)), operation);
    }
}

#[test]
fn platform_files_are_written_as_they_are() {
    let written = include_str!("../../../../spec/platform/scopes.yaml");
    let scopes: Scopes = document(written).read(&mut Diagnostics::new()).unwrap();
    let (comment, rest) = written.split_once('\n').unwrap();
    assert!(comment.starts_with('#'));
    assert_eq!(entries(&scopes), rest);
}

#[test]
fn added_scopes_are_inserted_in_order() {
    let scopes = |ids: &[&str]| ids.iter().map(|id| ((*id).to_owned(), json!({ "name": "new" }))).collect();
    let add = |text: &str, ids: &[&str]| add_entries(&document(text), &scopes(ids));
    let sorted = "# The scopes.\nb: { name: B } # kept\n# About d.\n# More.\nd:\n  name: D";
    let expected = "# The scopes.\na:\n  name: new\nb: { name: B } # kept\nc:\n  name: new\n# About d.\n# More.\nd:\n  name: D\ne:\n  name: new\n";
    assert_eq!(add(sorted, &["e", "b", "a", "c"]).as_deref(), Some(expected));
    let unsorted = "d: { name: D }\nb: { name: B }\n";
    assert_eq!(add(unsorted, &["c", "a"]), Some(format!("{unsorted}c:\n  name: new\na:\n  name: new\n")));
    assert_eq!(add(sorted, &["d"]).as_deref(), Some(sorted));
    assert_eq!(add("{ b: { name: B } }", &["a"]), None);
    assert_eq!(add("[b]", &["a"]), None);
}
