//! Which operations have pages, by the names of their fields or by the spec.

#![allow(clippy::unwrap_used, reason = "a failed unwrap fails the test")]

mod support;

use serde_json::{Value, json};

/// Returns the paging of an operation with these fields.
fn paging(request: &str, response: &str, rest: &str) -> Value {
    let directory = tempfile::tempdir().unwrap();
    let path = "acme/v1/lid/list.yaml";
    let text = format!(
        "title: Lids\nsource: https://acme.example/lids\nsummary: Lists lids.\nendpoint: POST /acme/v1/lids\n\
         request: {request}\nresponse: {response}\n{rest}"
    );
    support::write(directory.path(), path, &text);
    support::write(directory.path(), "platform/services.yaml", "acme: { title: Acme }\n");
    serde_json::to_value(&support::model(directory.path()).operations[0].paging).unwrap()
}

const TOKEN: &str = "{ query: { page_token: { type: string } } }";
const SIZED: &str = "{ query: { page_size: { type: int }, page_token: { type: string } } }";
const IN_BODY: &str = "{ body: { page_size: { type: int }, page_token: { type: string } } }";
const USUAL: &str = "{ has_more: { type: boolean }, page_token: { type: string }, items: { type: \"int[]\" } }";

fn usual() -> Value {
    json!({
        "token": "page_token", "size": "page_size", "next": "page_token", "more": "has_more", "items": "items",
        "item": "integer",
    })
}

fn with(changes: Value) -> Value {
    let mut paging = usual();
    for (key, value) in changes.as_object().unwrap() {
        paging[key] = value.clone();
    }
    paging
}

#[test]
fn the_usual_names_are_recognised() {
    assert_eq!(paging(SIZED, USUAL, ""), usual());
    assert_eq!(paging(IN_BODY, USUAL, ""), usual());
    assert_eq!(paging(TOKEN, USUAL, ""), with(json!({ "size": null })));
    let other_names =
        "{ next_page_token: { type: string }, page_token: { type: string }, records: { type: \"any[]\" } }";
    let expected = with(json!({ "next": "next_page_token", "more": null, "items": "records", "item": "any" }));
    assert_eq!(paging(SIZED, other_names, ""), expected);
}

#[test]
fn other_fields_of_the_reply_do_not_matter() {
    let more = "total: { type: int }, setting: { type: string }, users: { type: \"map<string[]>\" }, deleted: { type: \"string[]\" }";
    let response = USUAL.replace("{ has_more", &format!("{{ {more}, has_more"));
    assert_eq!(paging(SIZED, &response, ""), usual(), "of two lists, `items` is the one");
}

#[test]
fn other_fields_are_not_paging() {
    let text_items = USUAL.replace("int[]", "string");
    let two_lists = USUAL.replace("items: { type: \"int[]\" }", "a: { type: \"int[]\" }, b: { type: \"int[]\" }");
    for (request, response) in [
        ("{}", USUAL),
        ("{ query: { page_size: { type: int }, offset: { type: int } } }", USUAL),
        ("{ query: { page_token: { type: int } } }", USUAL),
        ("{ headers: { page_token: { type: string } } }", USUAL),
        (SIZED, "{ has_more: { type: boolean }, items: { type: \"int[]\" } }"),
        (SIZED, "{ page_token: { type: string } }"),
        (SIZED, &text_items),
        (SIZED, &two_lists),
    ] {
        assert_eq!(paging(request, response, ""), Value::Null, "{request} {response}");
    }
    assert_eq!(paging(SIZED, USUAL, "paging: none\n"), Value::Null);
}

#[test]
fn the_spec_may_name_the_fields() {
    let two_lists = USUAL.replace("items: { type: \"int[]\" }", "a: { type: \"int[]\" }, b: { type: \"string[]\" }");
    let expected = with(json!({ "items": "b", "item": "string" }));
    assert_eq!(paging(SIZED, &two_lists, "paging: { items: b }\n"), expected);
    let request = "{ query: { page_token: { type: string }, cursor: { type: string }, limit: { type: int } } }";
    let response = "{ after: { type: string }, left: { type: boolean }, lids: { type: \"int[]\" } }";
    let expected = json!({
        "token": "cursor", "size": "limit", "next": "after", "more": "left", "items": "lids", "item": "integer",
    });
    let rest = "paging: { token: cursor, size: limit, next: after, more: left }\n";
    assert_eq!(paging(request, response, rest), expected);
}

#[test]
fn a_field_is_named_by_its_key_where_two_share_a_name() {
    let request = "{ query: { page_token: { type: string } }, body: { page_token: { type: int } } }";
    assert_eq!(paging(request, USUAL, ""), with(json!({ "size": null, "token": "query_page_token" })));
}
