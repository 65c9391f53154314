//! The schema that editors use accepts every spec, and nothing that `check` refuses for its form.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a failed unwrap fails the test")]

mod support;

use feishu_codegen::source::{
    Diagnostics, Document, Kind, NAME_PATTERN, Node, TEXT_PATTERN, is_hidden, is_unprintable,
};
use feishu_codegen::{load_operation, schema_text};
use serde_json::{Number, Value, json};
use std::fs;
use std::path::{Path, PathBuf};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

fn schema() -> Value {
    serde_json::from_str(&schema_text()).unwrap()
}

fn validator() -> jsonschema::Validator {
    jsonschema::draft202012::new(&schema()).unwrap()
}

/// A validator for shared declarations, by the definition of their file.
fn validator_of(definition: &str) -> jsonschema::Validator {
    let definitions = schema()["$defs"].clone();
    jsonschema::draft202012::new(&json!({ "$ref": format!("#/$defs/{definition}"), "$defs": definitions })).unwrap()
}

/// A spec file as JSON.
fn json_of(path: &Path) -> Value {
    let mut diagnostics = Diagnostics::new();
    let document = Document::parse("spec.yaml", fs::read_to_string(path).unwrap(), &mut diagnostics).unwrap();
    assert!(diagnostics.is_empty());
    json_of_node(&document.root)
}

fn json_of_node(node: &Node) -> Value {
    match &node.kind {
        Kind::Null | Kind::Refused => Value::Null,
        Kind::Bool(truth) => json!(truth),
        Kind::Int(number) => Value::Number(Number::from_i128(*number).unwrap()),
        Kind::Float(number) => json!(number),
        Kind::String(text) => json!(text),
        Kind::List(items) => items.iter().map(json_of_node).collect(),
        Kind::Map(entries) => {
            Value::Object(entries.iter().map(|one| (one.key.name.clone(), json_of_node(&one.value))).collect())
        }
    }
}

#[test]
fn the_schema_is_valid_and_the_one_checked_in() {
    assert!(jsonschema::meta::is_valid(&schema()));
    let present = fs::read_to_string(root().join("generated/spec.schema.json")).unwrap();
    // Printing both in full would fill the screen.
    assert!(schema_text() == present, "generated/spec.schema.json differs; run: cargo regen");
}

#[test]
fn every_spec_is_valid() {
    let (page, types, errors, fields) =
        (validator(), validator_of("Types"), validator_of("Errors"), validator_of("Fields"));
    for directory in [root().join("spec"), support::acme(), support::acme().with_file_name("shop")] {
        let files = support::files(&directory);
        for (path, _) in &files {
            let validator = match path.rsplit_once('/') {
                Some((_, "types.yaml")) => &types,
                Some((_, "errors.yaml")) => &errors,
                Some(("platform", "fields.yaml")) => &fields,
                Some(("platform", _)) => continue,
                _ => &page,
            };
            let findings: Vec<_> =
                validator.iter_errors(&json_of(&directory.join(path))).map(|one| one.to_string()).collect();
            assert_eq!(findings, [""; 0], "{path}");
        }
    }
}

/// Mistakes: a place in the spec of `acme.v1.box.open`, and the new value; `null` removes it.
fn mutations() -> Vec<(&'static str, Value)> {
    let field = "/request/body/reason";
    vec![
        ("/titel", json!("t")),
        ("/title", Value::Null),
        ("/title", json!(5)),
        ("/title", json!({ "zh": "t", "fr": "t" })),
        ("/source", Value::Null),
        ("/source", json!("acme.example/docs")),
        ("/summary", Value::Null),
        ("/summary", json!([])),
        ("/endpoint", Value::Null),
        ("/endpoint", json!("FETCH /acme/v1/boxes/:box_id/lids/:type/open")),
        ("/endpoint", json!("POST acme/v1/boxes/:box_id/lids/:type/open")),
        ("/id", json!("Acme.Open")),
        ("/guide", json!([])),
        ("/guide/前提条件", json!({ "fr": "t" })),
        ("/rate_limit", json!(50)),
        ("/rate_limit", json!("fast")),
        ("/rate_limit", json!([])),
        ("/rate_limit/0", json!("0/s")),
        ("/rate_limit/0", json!("50/sec")),
        ("/quotas/0/limit", json!("5 / s")),
        ("/quotas/0/per", Value::Null),
        ("/quotas/0/error", json!("10002")),
        ("/apps/0", json!("selfmade")),
        ("/tokens/0", json!("tenat")),
        ("/tokens", json!("tenant")),
        ("/permissions/robot", json!(["acme:box"])),
        ("/permissions/tenant", json!("acme:box")),
        ("/permissions/tenant/0", json!([["acme:box"]])),
        ("/idempotent", json!("yes")),
        ("/request/bdy", json!({})),
        ("/request/body", json!([])),
        ("/envelope", json!("bottom")),
        ("/response", json!([])),
        (field, json!("string")),
        ("/request/body/reason/type", json!("")),
        ("/request/body/reason/typ", json!("string")),
        ("/request/body/reason/required", json!(1)),
        ("/request/body/reason/min_length", json!(-1)),
        ("/request/body/weight/max", json!("9")),
        ("/request/body/type/values", json!({})),
        ("/request/body/type/values", json!([1])),
        ("/request/body/type/values/slow", json!({ "permissions": [] })),
        ("/request/body/label/fields/text/requird", json!(true)),
        ("/errors", json!({ "10001": { "name": "A", "status": 400, "message": "m", "fix": "f" } })),
        ("/errors/0", json!("10001")),
        ("/errors/0", json!({})),
        ("/errors/0/10001/name", json!("not_camel")),
        ("/errors/0/10001/status", json!(4000)),
        ("/errors/0/10001/status", json!("400")),
        ("/errors/0/10001/message", json!(400)),
        ("/errors/0/10001/retry", json!(true)),
        ("/examples/reply", json!({})),
    ]
}

/// Mistakes in the event `acme.v1.event.box_opened`.
fn mutations_of_an_event() -> Vec<(&'static str, Value)> {
    vec![
        ("/event", json!("box opened")),
        ("/event", json!("")),
        ("/event", json!(["acme.box.opened_v1"])),
        ("/endpoint", json!("GET /acme/v1/boxes")),
        ("/tokens", json!(["tenant"])),
        ("/title", Value::Null),
        ("/source", json!("acme.example/docs")),
        ("/permissions", json!({ "tenant": ["acme:box"] })),
        ("/fields", json!([])),
        ("/fields/weight/typ", json!("string")),
        ("/examples/response", json!({})),
        ("/parts/event/title", json!("t")),
    ]
}

#[test]
fn mistakes_of_form_are_refused_by_schema_and_check() {
    refused("acme/v1/box/open.yaml", mutations());
    refused("acme/v1/event/box_opened.yaml", mutations_of_an_event());
}

/// Makes the mistakes in a spec, one after the other.
fn refused(path: &str, mutations: Vec<(&'static str, Value)>) {
    let (validator, good) = (validator(), json_of(&support::acme().join(path)));
    let id = path.trim_end_matches(".yaml").replace('/', ".");
    let mut accepted = Vec::new();
    for (place, value) in mutations {
        let mut mutant = good.clone();
        let (above, key) = place.rsplit_once('/').unwrap();
        match mutant.pointer_mut(above).unwrap() {
            Value::Object(map) if value.is_null() => assert!(map.shift_remove(key).is_some(), "{place}"),
            Value::Object(map) => drop(map.insert(key.to_owned(), value.clone())),
            Value::Array(items) => items[key.parse::<usize>().unwrap()] = value.clone(),
            other => panic!("{place}: {other}"),
        }
        if validator.is_valid(&mutant) {
            accepted.push(format!("schema: {place} = {value}"));
        }
        // JSON is YAML.
        let mut diagnostics = Diagnostics::new();
        let document = Document::parse("open.yaml", mutant.to_string(), &mut diagnostics).unwrap();
        let loaded = load_operation(&support::acme(), Some(&id), document).unwrap();
        if loaded.diagnostics.is_empty() {
            accepted.push(format!("check: {place} = {value}"));
        }
    }
    assert_eq!(accepted, [""; 0]);
}

/// The patterns refuse the characters that `check` refuses, and no others.
#[test]
fn editors_know_which_characters_stand_where() {
    let validator =
        |pattern: &str| jsonschema::draft202012::new(&json!({ "type": "string", "pattern": pattern })).unwrap();
    let (name, text) = (validator(NAME_PATTERN), validator(TEXT_PATTERN));
    let ranges =
        [0..0x3200, 0xfe00..0x1_0010, 0x1_3420..0x1_3450, 0x1_bc90..0x1_bcb0, 0x1_d160..0x1_d190, 0xe_0000..0xe_1010];
    for character in ranges.into_iter().flatten().filter_map(char::from_u32) {
        let value = json!(format!("a{character}b"));
        assert_eq!(name.is_valid(&value), !is_hidden(character), "{}", character.escape_unicode());
        assert_eq!(text.is_valid(&value), !is_unprintable(character), "{}", character.escape_unicode());
    }
}
