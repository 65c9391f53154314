//! Keys and values against the JSON Schema of a type.

use super::operation::{Operation, TokenKind};
use super::{GOOD, findings, findings_of_more, read};
use feishu_source::{Diagnostics, Document, Style};
use indexmap::IndexMap;
use insta::assert_snapshot;
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::Deserialize;

#[test]
fn a_file_without_mistakes() {
    let (operation, diagnostics) =
        read(&format!("{GOOD}errors:\n  230002:\n    {{ name: A, status: 400, message: m, fix: f }}\n"));
    assert!(diagnostics.is_empty(), "{}", diagnostics.render(Style::Plain));
    let operation = operation.unwrap();
    assert_eq!(operation.title.zh(), "Pin 消息");
    assert_eq!(operation.errors.keys().collect::<Vec<_>>(), ["230002"]);
}

#[test]
fn every_kind_of_value_is_checked() {
    assert_eq!(feishu_source::unchecked_keywords::<Operation>(), [""; 0]);
}

#[test]
fn unknown_keys() {
    assert_snapshot!("near", findings_of_more("idempotant: true\nrequest: { bdy: {} }\n"));
    assert_snapshot!("far", findings_of_more("colour: red\nexamples: { request: {}, response: {}, both: {} }\n"));
    // One slip is one finding, and the intended key is read.
    let (operation, diagnostics) = read(&GOOD.replace("title", "titel"));
    assert_eq!(diagnostics.count(), 1);
    assert_eq!(operation.unwrap().title.en(), "Pin a message");
    // A key that exists already cannot be what the misspelt key was meant to be.
    let (operation, diagnostics) = read(&format!("{GOOD}titel: no\n"));
    assert_eq!(diagnostics.count(), 1);
    assert_eq!(operation.unwrap().title.en(), "Pin a message");
}

#[test]
fn missing_keys() {
    assert_snapshot!(findings(
        "title: t\nerrors:\n  230002: { name: A }\nquotas:\n  - limit: 5/s\nrequest:\n  body:\n    a:\n      doc: d\n"
    ));
}

#[test]
fn wrong_kinds() {
    assert_snapshot!(findings_of_more(
        "idempotent: yes
tokens: tenant
apps: { custom: true }
permissions: [[a, [b]], { c: d }]
request: []
quotas: [{ limit: 5, per: true, error: \"230047\" }]
errors_note: [a]
guide: { 前提条件: 5 }
response:
  a: { type: string, min: \"5\", values: { 1: x, 2: 2 } }
  b: string
"
    ));
    // An unquoted number or boolean is the text it was meant to be.
    let (operation, diagnostics) = read(&GOOD.replace("Pin 一条指定的消息。", "0404"));
    assert_eq!(diagnostics.count(), 1);
    assert_eq!(operation.unwrap().summary, "0404");
}

#[test]
fn missing_values() {
    assert_snapshot!(findings(&format!(
        "{}idempotent:\ntokens: [tenant, ]\napps: [~]\n",
        GOOD.replace("POST /open-apis/im/v1/pins", "")
    )));
}

#[test]
fn values_that_are_not_allowed() {
    assert_snapshot!(findings_of_more(
        "tokens: [tenat, owner]
envelope: dta
rate_limit: 50/s
errors:
  1: { name: A, status: 70000, message: m, fix: f }
  2: { name: A, status: -1, message: m, fix: f }
  3: { name: A, status: 400.5, message: m, fix: f }
  4: { name: A, status: 1e999, message: m, fix: f }
  5: { name: A, status: 99999999999999999999, message: m, fix: f }
"
    ));
}

#[test]
fn unions_are_read_as_what_fits_best() {
    let values =
        |value: &str| findings_of_more(&format!("response: {{ a: {{ type: string, values: {{ x: {value} }} }} }}\n"));
    assert_eq!(values("text"), "");
    assert_eq!(values("{ zh: text }"), "");
    assert_eq!(values("{ doc: { zh: text }, permissions: [a, [b, c]] }"), "");
    assert_snapshot!("translated", values("{ zh: text, english: text }"));
    assert_snapshot!("full", values("{ doc: text, permision: [a] }"));
    assert_snapshot!("neither", values("[a]"));
}

#[test]
fn keys_that_are_not_free() {
    #[derive(Debug, Deserialize, JsonSchema)]
    #[serde(transparent)]
    struct ByToken(#[schemars(schema_with = "by_token")] IndexMap<TokenKind, u8>);

    fn by_token(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "type": "object",
            "propertyNames": generator.subschema_for::<TokenKind>(),
            "additionalProperties": generator.subschema_for::<u8>(),
        })
    }

    let mut diagnostics = Diagnostics::new();
    let document = Document::parse("tokens.yaml", "user: 1\ntenat: 2\nowner: 300\n", &mut diagnostics).unwrap();
    assert!(document.read::<ByToken>(&mut diagnostics).is_none());
    assert_snapshot!(diagnostics.render(Style::Plain));

    let document = Document::parse("tokens.yaml", "user: 1\n", &mut diagnostics).unwrap();
    assert_eq!(document.read::<ByToken>(&mut diagnostics).unwrap().0[&TokenKind::User], 1);
}

#[test]
fn reports_mistakes_that_the_schema_allows() {
    /// Its schema allows any name.
    #[derive(Debug, Deserialize, JsonSchema)]
    #[serde(transparent)]
    struct Names(#[schemars(with = "IndexMap<String, u8>")] IndexMap<TokenKind, u8>);

    let mut diagnostics = Diagnostics::new();
    let document = Document::parse("tokens.yaml", "tenat: 1\n", &mut diagnostics).unwrap();
    assert!(document.read::<Names>(&mut diagnostics).is_none_or(|names| names.0.is_empty()));
    assert_snapshot!(diagnostics.render(Style::Plain));
}
