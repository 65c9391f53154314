//! The generated types of events: what is pushed is read as it was meant, and what the page says is data.

#![allow(clippy::unwrap_used, reason = "what a test cannot unwrap fails it")]

use feishu_api::endpoint::AppType;
use feishu_api::events::{Decoder, Error, Event, Headers, Payload, PayloadProblem, Push, Version};
use feishu_goldens::bindings::acme;
use feishu_goldens::bindings::acme::v1::event::{BoxOpened, BoxOpenedHow, LidMoved};
use serde_json::{Value, json};

fn event(json: &Value) -> Event {
    Event::from_json(json.to_string().as_bytes()).unwrap()
}

fn opened() -> Value {
    json!({
        "schema": "2.0",
        "header": {
            "event_id": "e-1",
            "event_type": "acme.box.opened_v1",
            "create_time": "1608725989000",
            "token": "v-1",
            "app_id": "cli_1",
            "tenant_key": "t-1",
            "colour": "red",
        },
        "event": {
            "operator": { "staff_id": "s-1", "name": "Tom" },
            "box_id": "b_1",
            "open_time": 1609073151345_i64,
            "how": "magic",
            "weight": "9007199254740993",
            "lids": [{ "lid_id": "l-1", "by": { "staff_id": "s-2" } }, { "lid_id": "l-2" }],
            "colour": "red",
        },
    })
}

#[test]
fn a_push_is_read_as_leniently_as_a_reply() {
    let event = event(&opened());
    assert!(event.is::<BoxOpened>() && !event.is::<LidMoved>());
    assert_eq!((event.event_type(), event.version()), (BoxOpened::TYPE, Version::V2));
    let header = event.header();
    assert_eq!((&*header.event_id, &*header.app_id, &*header.tenant_key), ("e-1", "cli_1", "t-1"));
    assert_eq!(header.create_time.as_millis(), Some(1_608_725_989_000));
    let opened: BoxOpened = event.read().unwrap();
    assert_eq!((&*opened.operator.staff_id, &*opened.operator.name), ("s-1", "Tom"));
    assert_eq!((opened.box_id.as_str(), opened.open_time.as_millis()), ("b_1", Some(1_609_073_151_345)));
    assert_eq!(
        (opened.how, opened.weight, opened.r#type),
        (BoxOpenedHow::Other("magic".to_owned()), Some(9_007_199_254_740_993), String::new())
    );
    assert_eq!((opened.lids[0].by.as_ref().unwrap().staff_id.as_str(), &opened.lids[1].by), ("s-2", &None));
}

#[test]
fn another_type_is_not_read() {
    let event = event(&opened());
    let error = event.read::<LidMoved>().unwrap_err();
    let Error::Payload { problem, .. } = &error else { panic!("{error}") };
    assert_eq!(*problem, PayloadProblem::OtherType { expected: LidMoved::TYPE });
}

#[test]
fn a_value_of_another_kind_is_an_error_with_its_path() {
    let mut push = opened();
    push["event"]["lids"][1]["by"] = json!([1]);
    let error = event(&push).read::<BoxOpened>().unwrap_err();
    assert!(error.to_string().contains("`event.lids[1].by`"), "{error}");
    assert_eq!(event(&push).json().unwrap()["lids"][1]["by"], json!([1]));
}

#[test]
fn the_first_version_is_read_as_well() {
    let push = json!({
        "uuid": "u-1", "ts": "1502199207.7171419", "token": "v-1", "type": "event_callback",
        "event": { "type": "acme_lid_moved", "app_id": "cli_1", "tenant_key": "t-1", "mover": { "name": "Tom" } },
    });
    let event = event(&push);
    let header = event.header();
    assert_eq!(
        (event.version(), &*header.event_id, &*header.app_id, &*header.tenant_key),
        (Version::V1, "u-1", "cli_1", "t-1")
    );
    assert_eq!(header.create_time.as_millis(), Some(1_502_199_207_717));
    assert_eq!(event.read::<LidMoved>().unwrap().mover.name, "Tom");
}

#[test]
fn debug_shows_no_token_and_nothing_of_what_was_said() {
    let shown = format!("{:?}", event(&opened()));
    assert!(shown.contains("e-1") && !shown.contains("v-1") && !shown.contains("Tom"), "{shown}");
}

#[test]
fn what_the_page_says_is_data() {
    let descriptor = BoxOpened::DESCRIPTOR;
    assert_eq!((descriptor.id, descriptor.event_type), ("acme.v1.event.box_opened", "acme.box.opened_v1"));
    assert_eq!(
        (descriptor.title.en, descriptor.source),
        ("A box was opened", "https://acme.example/docs/event/box_opened")
    );
    assert_eq!(descriptor.apps, [AppType::Custom, AppType::Store]);
    let scopes: Vec<Vec<&str>> =
        descriptor.scopes.iter().map(|rule| rule.all_of.iter().map(|scope| scope.id).collect()).collect();
    assert_eq!(scopes, [vec!["acme:box"], vec!["acme:box:readonly", "acme:staff"]]);
}

#[test]
fn what_identifies_an_event_is_data() {
    assert_eq!(BoxOpened::DESCRIPTOR.identity, ["box_id", "operator.staff_id"]);
    assert!(LidMoved::DESCRIPTOR.identity.is_empty());
    // A decoder that knows the bindings goes by it, and another does not.
    let again = |decoder: &Decoder| {
        let mut push = opened();
        let mut decode = |id: &str| {
            push["header"]["event_id"] = id.into();
            decoder.decode(Headers::default(), push.to_string().as_bytes()).unwrap()
        };
        decode("e-1");
        matches!(decode("e-2"), Push::Duplicate(_))
    };
    assert!(again(&Decoder::new("v-1").events(acme::events())));
    assert!(!again(&Decoder::new("v-1")));
}
