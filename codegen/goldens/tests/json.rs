//! The generated types as JSON: what is written is read again, and what a server sends is taken as
//! it was meant.

#![allow(clippy::unwrap_used, reason = "what a test cannot unwrap fails it")]

use feishu_api::wire::{Mismatch, Object, decode};
use feishu_goldens::bindings::acme::v1::report::FileH;
use feishu_goldens::bindings::acme::v1::{r#box, r#box::lid, report, tree, r#type};
use feishu_goldens::bindings::acme::v2::token;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::fmt::Debug;

/// Reads JSON as the client reads a reply.
fn read<T: Object + Default>(json: &Value) -> (T, Vec<Mismatch>) {
    let mut value = T::default();
    let mismatches = decode(json.to_string().as_bytes(), &mut value).unwrap();
    (value, mismatches)
}

/// Reads JSON, and checks that the same JSON is written, and that serde reads the same.
fn round_trip<T: Object + Default + Serialize + DeserializeOwned + PartialEq + Debug>(json: &Value) -> T {
    let (value, mismatches) = read::<T>(json);
    assert_eq!(mismatches, []);
    assert_eq!(serde_json::to_value(&value).unwrap(), *json);
    assert_eq!(serde_json::from_value::<T>(json.clone()).unwrap(), value);
    value
}

#[test]
fn what_is_fixed_is_sent_and_not_read() {
    let sent = serde_json::to_value(token::Issue::new("s")).unwrap();
    assert_eq!((&sent["grant"], &sent["version"], &sent["strict"]), (&json!("app"), &json!(2), &json!(true)));
    let (read, mismatches) = read::<token::Issue>(&json!({ "grant": "other", "version": [], "secret": "s" }));
    assert_eq!((serde_json::to_value(read).unwrap(), mismatches), (sent, vec![]));
}

#[test]
fn lists_of_lists_and_maps_of_everything() {
    let reply = round_trip::<lid::ListResponse>(&json!({
        "items": [{
            "states": ["on", "off"],
            "state": "lost",
            "grid": [[[1], [2, 3]], [], [[]]],
            "cells": [[{ "text": "a" }], []],
            "names": { "zh": "盖", "en": "lid" },
            "counts": { "a": [1, 2], "b": [] },
            "by_colour": { "red": { "name": "Red", "coats": 2 } },
            "stacks": [{ "top": [{ "thickness": 0.5 }] }, {}],
            "kinds": { "a": "tin" },
            "ids": ["9007199254740993"],
            "times": ["1615380573"],
            "maybe": [],
            "loose": [1, "x", null, { "deep": [true] }],
            "seen": false,
            "score": 1.5,
            "key": "k-1",
        }],
        "has_more": true,
        "page_token": "p",
    }));
    let item = &reply.items[0];
    assert_eq!(item.grid[0], [vec![1], vec![2, 3]]);
    assert_eq!(item.cells[0][0].text, "a");
    assert_eq!(item.by_colour["red"].coats, 2);
    assert_eq!(item.stacks[0]["top"][0].thickness, 0.5);
    assert_eq!(item.kinds["a"], lid::ListKinds::Tin);
    assert_eq!(item.times[0].as_secs(), Some(1_615_380_573));
    assert_eq!((item.seen, item.maybe.as_deref()), (Some(false), Some(&[][..])));
}

#[test]
fn unknown_values_are_kept() {
    let item = round_trip::<lid::ListItem>(&json!({
        "states": ["on", "ajar", ""], "state": "melted", "grid": [], "cells": [], "names": {}, "counts": {},
        "by_colour": {}, "stacks": [], "kinds": { "a": "glass" }, "ids": [], "times": ["soon"], "loose": [],
        "score": 0.0, "key": "",
    }));
    assert_eq!(item.states[1], lid::ListStates::Other("ajar".to_owned()));
    assert_eq!(item.state.map(|state| state.to_string()).as_deref(), Some("melted"));
    assert_eq!(item.kinds["a"].as_str(), "glass");
    assert_eq!(item.times[0].as_str(), "soon");
}

#[test]
fn what_a_server_may_do() {
    let (lid, mismatches) =
        read::<r#box::OpenLid>(&json!({ "id": 7, "opened_at": 1615380573411_u64, "cost": 5, "new": [{}] }));
    assert_eq!((lid.id.as_str(), lid.opened_at.as_millis(), lid.cost), ("7", Some(1_615_380_573_411), Some(5)));
    assert_eq!(mismatches, []);
    // Missing, null and empty are all "none".
    for json in
        [json!({}), json!({ "id": null, "opened_at": null, "cost": null }), json!({ "id": "", "opened_at": "" })]
    {
        let (lid, mismatches) = read::<r#box::OpenLid>(&json);
        assert_eq!((lid.id.is_empty(), lid.opened_at.is_empty(), lid.cost), (true, true, None));
        assert_eq!(mismatches, []);
    }
    let (page, _) = read::<lid::ListResponse>(&json!({ "items": null, "has_more": "true", "page_token": 3 }));
    assert_eq!((page.items.len(), page.has_more, page.page_token.as_str()), (0, true, "3"));
    let (item, _) = read::<lid::ListItem>(
        &json!({ "score": "1.5", "ids": [1, "2"], "states": [1], "grid": [null, [null, [null]]] }),
    );
    assert_eq!((item.score, item.ids.as_slice()), (1.5, &["1".to_owned(), "2".to_owned()][..]));
    assert_eq!(item.states[0].as_str(), "1");
    // What cannot be meant is reported with its place, and the rest is read.
    let (page, mismatches) =
        read::<lid::ListResponse>(&json!({ "items": [{ "score": [] }, { "score": 2 }], "has_more": {} }));
    let places: BTreeSet<_> = mismatches.iter().map(|mismatch| mismatch.path.as_str()).collect();
    assert_eq!((places, page.items[1].score), (BTreeSet::from(["has_more", "items[0].score"]), 2.0));
}

#[test]
fn recursion() {
    let condition = json!({
        "field": "a",
        "not": { "field": "b", "not": { "field": "c", "any": [] } },
        "required_self": { "field": "d" },
        "any": [{ "field": "e", "any": [{ "field": "f" }] }],
        "named": { "g": { "field": "g" } },
    });
    let read = round_trip::<tree::GraftCondition>(&condition);
    let built = tree::GraftCondition::new("a")
        .not(tree::GraftCondition::new("b").not(tree::GraftCondition::new("c").any([])))
        .required_self(tree::GraftCondition::new("d"))
        .any([tree::GraftCondition::new("e").any([tree::GraftCondition::new("f")])])
        .named([("g".to_owned(), tree::GraftCondition::new("g"))].into());
    assert_eq!(read, built);
    // Types that contain each other.
    let family = round_trip::<tree::GraftParent>(&json!({
        "name": "a",
        "child": { "parent": { "name": "b", "child": { "age": 1, "node": { "b": "x" } }, "node": { "a": 2 } }, "age": 3, "node": { "b": "y" } },
        "node": { "a": 4 },
    }));
    assert_eq!(family.child.parent.unwrap().child.age, 1);
    round_trip::<tree::GraftRing>(&json!({ "next": { "ring": { "next": { "only": ["x"] } }, "only": [] } }));
}

#[test]
fn depth() {
    let deep = json!({ "l2": { "l3": [{ "l4": { "k": { "l5": { "l6": [[{ "l7": { "leaf": "x" } }]] } } } }] } });
    let read = round_trip::<tree::GraftL1>(&deep);
    let l5 = read.l2.unwrap().l3.unwrap()[0].l4.clone().unwrap()["k"].l5.clone().unwrap();
    assert_eq!(l5.l6.unwrap()[0][0].l7.clone().unwrap().leaf, "x");
}

#[test]
fn keywords_are_written_as_they_are() {
    let value = round_trip::<r#type::MoveKeywords>(&json!({
        "self": "a", "Self": "b", "super": "c", "crate": "d", "type": "2fa", "default": "e", "zh-CN": "f", "2fa": true,
        "into": "g", "from": "h",
    }));
    assert_eq!((value.self_.as_str(), value.capital_self.as_str(), value.super_.as_str()), ("a", "b", "c"));
    assert_eq!((value.r#type, value.n2fa), (r#type::MoveType::N2fa, true));
    for (text, variant) in
        [("self", r#type::MoveType::Self_), ("Self", r#type::MoveType::Capital), ("type", r#type::MoveType::Type)]
    {
        assert_eq!((r#type::MoveType::parse(text), variant.as_str()), (variant.clone(), text));
    }
}

#[test]
fn numbers_as_strings() {
    let page = report::FilePage::new("a", 1, true, 0.5, 9_007_199_254_740_993, "s", "b_1", FileH::X);
    assert_eq!(
        serde_json::to_value(&page).unwrap(),
        json!({ "a": "a", "b": 1, "c": true, "d": 0.5, "e": "9007199254740993", "f": "s", "g": "b_1", "h": "x" })
    );
    round_trip::<report::FilePage>(&serde_json::to_value(&page).unwrap());
}

#[test]
fn fields_at_the_top_level() {
    let (reply, mismatches) =
        read::<token::IssueResponse>(&json!({ "code": 0, "msg": "ok", "token": "t-1", "expire": "7200" }));
    assert_eq!((reply.token.expose(), reply.expire, mismatches), ("t-1", 7200, vec![]));
}
