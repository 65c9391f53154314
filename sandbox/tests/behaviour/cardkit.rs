//! `cardkit.v1`: cards that are created, sent and changed.

#![allow(clippy::unwrap_used, reason = "helpers of tests")]

use crate::support::{Fixture, Reply, assert_code, send};
use feishu_api::Operation;
use feishu_api::cardkit::v1::card::{BatchUpdate, Create, IdConvert, Settings, Update};
use feishu_api::cardkit::v1::card_element as element;
use feishu_api::im::v1::message;
use feishu_sandbox::{App, CardEntity, demo};
use serde_json::{Value, json};
use std::time::Duration;

/// A sandbox without limits, with a token and a card in streaming mode.
struct Scene {
    fixture: Fixture,
    token: String,
    card_id: String,
}

impl Scene {
    async fn new() -> Self {
        Self::of(Fixture::with(|builder| builder.without_limits()).await).await
    }

    async fn of(fixture: Fixture) -> Self {
        let token = fixture.token().await;
        let made = make(&fixture, &token, &streaming()).await;
        let card_id = made.body["data"]["card_id"].as_str().unwrap_or_default().to_owned();
        assert!(!card_id.is_empty(), "{}", made.body);
        Self { fixture, token, card_id }
    }

    /// Calls an operation on the card, with a sequence number.
    async fn call<O: Operation>(&self, path: &[&str], sequence: i64, mut body: Value) -> Reply {
        body["sequence"] = json!(sequence);
        let path: Vec<&str> = std::iter::once(self.card_id.as_str()).chain(path.iter().copied()).collect();
        send(self.fixture.request::<O>(&self.token, &path).json(&body)).await
    }

    async fn content(&self, sequence: i64, text: &str) -> Reply {
        self.call::<element::Content>(&["answer"], sequence, json!({ "content": text })).await
    }

    fn card(&self) -> CardEntity {
        self.fixture.sandbox.with_world(|world| world.card(&self.card_id).cloned()).unwrap()
    }

    fn text(&self) -> Value {
        self.card().element("answer").unwrap()["content"].clone()
    }

    fn elements(&self) -> Vec<String> {
        let elements = self.card().content["body"]["elements"].as_array().cloned().unwrap_or_default();
        elements.iter().map(|one| one["element_id"].as_str().unwrap_or_default().to_owned()).collect()
    }
}

fn streaming() -> Value {
    json!({
        "schema": "2.0",
        "config": { "streaming_mode": true },
        "body": { "elements": [
            { "tag": "hr", "element_id": "rule" },
            { "tag": "markdown", "element_id": "answer", "content": "" },
        ] },
    })
}

async fn make(fixture: &Fixture, token: &str, card: &Value) -> Reply {
    let body = json!({ "type": "card_json", "data": card.to_string() });
    send(fixture.request::<Create>(token, &[]).json(&body)).await
}

async fn send_card(scene: &Scene, content: &Value) -> Reply {
    let body = json!({ "receive_id": demo::CHAT, "msg_type": "interactive", "content": content.to_string() });
    let request = scene.fixture.request::<message::Create>(&scene.token, &[]);
    send(request.query(&[("receive_id_type", "chat_id")]).json(&body)).await
}

#[tokio::test]
async fn a_card_is_created_sent_once_and_changed() {
    let scene = Scene::new().await;
    let entity = json!({ "type": "card", "data": { "card_id": scene.card_id } });
    let sent = send_card(&scene, &entity).await;
    assert_eq!(sent.code(), 0, "{}", sent.body);
    assert_eq!(scene.card().message_id.as_deref(), sent.body["data"]["message_id"].as_str());
    assert_eq!(scene.content(1, "Hello").await.code(), 0);
    assert_eq!(scene.content(2, "Hello world").await.code(), 0);
    assert_eq!(scene.text(), "Hello world");

    // Reading the message returns the current card.
    let id = scene.card().message_id.unwrap();
    let read = scene.fixture.request::<message::Get>(&scene.token, &[&id]);
    let read = send(read.query(&[("card_msg_content_type", "user_card_content")])).await;
    let content: Value =
        serde_json::from_str(read.body["data"]["items"][0]["body"]["content"].as_str().unwrap()).unwrap();
    assert_eq!(content, scene.card().content);

    let again = send_card(&scene, &entity).await;
    assert_code::<message::Create>(&again, 230099, "a second message");
    assert!(again.message().contains("ErrCode: 11310") && again.message().contains("cardid is invalid"));
    let converted =
        send(scene.fixture.request::<IdConvert>(&scene.token, &[]).json(&json!({ "message_id": id }))).await;
    assert_eq!(converted.body["data"]["card_id"], scene.card_id.as_str());
}

#[tokio::test]
async fn changes_are_checked_against_the_state_of_the_card() {
    let scene = Scene::new().await;
    assert_code::<element::Content>(&scene.content(0, "a").await, 10002, "no sequence number");
    assert_eq!(scene.content(5, "a").await.code(), 0);
    for sequence in [5, 4] {
        assert_code::<element::Content>(&scene.content(sequence, "b").await, 300317, "a number that was used");
    }
    let uuid = |text: &str| json!({ "content": text, "uuid": "u-1" });
    assert_eq!(scene.call::<element::Content>(&["answer"], 6, uuid("b")).await.code(), 0);
    assert_eq!(scene.content(7, "c").await.code(), 0);
    // The same request again changes nothing.
    assert_eq!(scene.call::<element::Content>(&["answer"], 6, uuid("b")).await.code(), 0);
    assert_eq!((scene.text(), scene.card().sequence), (json!("c"), 7));
    let other = scene.call::<element::Content>(&["answer"], 8, uuid("x")).await;
    assert_code::<element::Content>(&other, 200770, "a uuid of something else");

    let nothing = Scene { card_id: "1".to_owned(), ..Scene::new().await };
    assert_code::<element::Content>(&nothing.content(1, "a").await, 200740, "no card");
    scene.fixture.sandbox.with_world(|world| {
        world.add_app(App::new("cli_other", demo::APP_SECRET).scopes(["cardkit:card:write"]));
    });
    let token = scene.fixture.token_of("cli_other").await;
    let body = json!({ "content": "a", "sequence": 9 });
    let path = [scene.card_id.as_str(), "answer"];
    let others = send(scene.fixture.request::<element::Content>(&token, &path).json(&body)).await;
    assert_code::<element::Content>(&others, 300311, "the card of another app");

    // A token lives two hours.
    scene.fixture.sandbox.advance(Duration::from_secs(14 * 24 * 60 * 60 + 1));
    let scene = Scene { token: scene.fixture.token().await, ..scene };
    assert_code::<element::Content>(&scene.content(9, "a").await, 200750, "after 14 days");
}

#[tokio::test]
async fn a_stream_ends_after_ten_minutes() {
    let scene = Scene::new().await;
    scene.fixture.sandbox.advance(Duration::from_secs(599));
    assert_eq!(scene.content(1, "a").await.code(), 0);
    scene.fixture.sandbox.advance(Duration::from_secs(1));
    assert_code::<element::Content>(&scene.content(2, "ab").await, 200850, "the first time");
    assert_code::<element::Content>(&scene.content(2, "ab").await, 300309, "the second time");
    let on = json!({ "settings": r#"{"config":{"streaming_mode":true}}"# });
    assert_eq!(scene.call::<Settings>(&[], 3, on).await.code(), 0);
    assert_eq!(scene.content(4, "ab").await.code(), 0);
    let off = json!({ "settings": r#"{"config":{"streaming_mode":false,"summary":{"content":"ab"}}}"# });
    assert_eq!(scene.call::<Settings>(&[], 5, off).await.code(), 0);
    assert_eq!(scene.card().content["config"]["summary"]["content"], "ab");
    assert_code::<element::Content>(&scene.content(6, "abc").await, 300309, "switched off");
    // Updating the whole card needs no streaming mode.
    let card = json!({ "card": { "type": "card_json", "data": streaming().to_string() } });
    assert_eq!(scene.call::<Update>(&[], 6, card).await.code(), 0);
    scene.fixture.sandbox.advance(Duration::from_secs(600));
    let add = json!({ "type": "append", "elements": r#"[{"tag":"hr"}]"# });
    assert_code::<element::Create>(&scene.call::<element::Create>(&[], 7, add).await, 200510, "an element");
}

#[tokio::test]
async fn a_card_can_be_changed_ten_times_a_second() {
    let scene = Scene::of(Fixture::new().await).await;
    for sequence in 1..=10 {
        assert_eq!(scene.content(sequence, &"a".repeat(sequence as usize)).await.code(), 0);
    }
    let over = scene.content(11, "b").await;
    assert_eq!((over.status, over.code(), over.header("x-ogw-ratelimit-reset")), (429, 99991400, "1"));
    scene.fixture.sandbox.advance(Duration::from_secs(1));
    assert_eq!(scene.content(11, "b").await.code(), 0);
}

#[tokio::test]
async fn elements_are_inserted_replaced_changed_and_removed() {
    let scene = Scene::new().await;
    let add = |kind: &str, target: Option<&str>, id: &str| {
        let elements = json!([{ "tag": "hr", "element_id": id }]).to_string();
        let mut body = json!({ "type": kind, "elements": elements });
        if let Some(target) = target {
            body["target_element_id"] = json!(target);
        }
        body
    };
    for (sequence, body, after) in [
        (1, add("append", None, "last"), vec!["rule", "answer", "last"]),
        (2, add("insert_before", Some("rule"), "first"), vec!["first", "rule", "answer", "last"]),
        (3, add("insert_after", Some("answer"), "mid"), vec!["first", "rule", "answer", "mid", "last"]),
    ] {
        let reply = scene.call::<element::Create>(&[], sequence, body).await;
        assert_eq!((reply.code(), scene.elements()), (0, after.iter().map(ToString::to_string).collect()));
    }
    let panel = json!({ "tag": "collapsible_panel", "element_id": "last", "header": { "title": { "tag": "plain_text", "content": "a" } } });
    let replaced = scene.call::<element::Update>(&["last"], 4, json!({ "element": panel.to_string() })).await;
    assert_eq!(replaced.code(), 0, "{}", replaced.body);
    assert_eq!(scene.call::<element::Create>(&[], 5, add("append", Some("last"), "inner")).await.code(), 0);
    let patch = |change: Value| json!({ "partial_element": change.to_string() });
    assert_eq!(scene.call::<element::Patch>(&["last"], 6, patch(json!({ "expanded": true }))).await.code(), 0);
    let last = scene.card().element("last").unwrap().clone();
    assert_eq!((&last["expanded"], &last["elements"][0]["element_id"]), (&json!(true), &json!("inner")));
    assert_eq!(scene.call::<element::Delete>(&["last"], 7, json!({})).await.code(), 0);
    assert!(scene.card().element("inner").is_none());

    let refused = scene.call::<element::Create>(&[], 8, add("append", Some("answer"), "x")).await;
    assert_code::<element::Create>(&refused, 300315, "no container");
    let refused = scene.call::<element::Create>(&[], 8, add("append", None, "answer")).await;
    assert_code::<element::Create>(&refused, 300301, "an ID that is used");
    let refused = scene.call::<element::Update>(&["none"], 8, json!({ "element": "{}" })).await;
    assert_code::<element::Update>(&refused, 300121, "no element");
    let refused = scene.call::<element::Patch>(&["answer"], 8, patch(json!({ "tag": "div" }))).await;
    assert_code::<element::Patch>(&refused, 300312, "another tag");
    let refused = scene.call::<element::Patch>(&["none"], 8, patch(json!({}))).await;
    assert_eq!((refused.code(), refused.message()), (300313, "not find elementID : none"));
    let refused = scene.call::<element::Delete>(&["none"], 8, json!({})).await;
    assert_code::<element::Delete>(&refused, 300314, "no element");
    let refused = scene.call::<element::Content>(&["rule"], 8, json!({ "content": "a" })).await;
    assert_code::<element::Content>(&refused, 300310, "no text");
    let refused = scene.call::<Settings>(&[], 8, json!({ "settings": r#"{"body":{}}"# })).await;
    assert_code::<Settings>(&refused, 300122, "no settings");
    assert_eq!(scene.card().sequence, 7);
}

#[tokio::test]
async fn a_batch_is_atomic() {
    let scene = Scene::new().await;
    let actions = |last: Value| {
        let actions = json!([
            { "action": "partial_update_setting", "params": { "settings": { "config": { "streaming_mode": false } } } },
            { "action": "add_elements", "params": { "type": "append", "elements": [{ "tag": "hr", "element_id": "new" }] } },
            { "action": "update_element", "params": { "element_id": "rule", "element": { "tag": "hr", "element_id": "line" } } },
            { "action": "partial_update_element", "params": { "element_id": "answer", "partial_element": { "content": "Hi" } } },
            last,
        ]);
        json!({ "actions": actions.to_string() })
    };
    let failing = actions(json!({ "action": "delete_elements", "params": { "element_ids": ["new", "none"] } }));
    assert_code::<BatchUpdate>(&scene.call::<BatchUpdate>(&[], 1, failing).await, 300314, "no element");
    assert_eq!(
        (scene.elements(), scene.card().streaming.is_some()),
        (vec!["rule".to_owned(), "answer".to_owned()], true)
    );
    let unknown = actions(json!({ "action": "turn" }));
    assert_code::<BatchUpdate>(&scene.call::<BatchUpdate>(&[], 1, unknown).await, 10002, "no action");
    let right = actions(json!({ "action": "delete_elements", "params": { "element_ids": ["new"] } }));
    let reply = scene.call::<BatchUpdate>(&[], 1, right).await;
    assert_eq!(reply.code(), 0, "{}", reply.body);
    assert_eq!((scene.elements(), scene.text()), (vec!["line".to_owned(), "answer".to_owned()], json!("Hi")));
    assert!(scene.card().streaming.is_none());
}

#[tokio::test]
async fn invalid_cards_are_not_created() {
    let fixture = Fixture::with(|builder| builder.without_limits()).await;
    let token = fixture.token().await;
    let with = |elements: Value| json!({ "schema": "2.0", "body": { "elements": elements } });
    for (card, code) in [
        (json!({}), 300307),
        (json!({ "elements": [] }), 300303),
        (json!({ "schema": "2.0", "config": { "update_multi": false } }), 300302),
        (with(json!([{ "tag": "hr", "element_id": "1" }])), 300301),
        (with(Value::Array(vec![json!({ "tag": "hr" }); 201])), 300305),
        (with(json!([{ "tag": "markdown", "content": "x".repeat(30 * 1024) }])), 200860),
        (with(json!([{ "tag": "note" }])), 200220),
        (with(json!([{ "tag": "video" }])), 200220),
    ] {
        let reply = make(&fixture, &token, &card).await;
        assert_code::<Create>(&reply, code, &card.to_string().chars().take(80).collect::<String>());
    }
    for (body, code) in [
        (json!({ "type": "card_json", "data": "[]" }), 200220),
        (json!({ "type": "template", "data": "{}" }), 200220),
        (json!({ "type": "template", "data": r#"{"template_id":"AAq"}"# }), 0),
    ] {
        let reply = send(fixture.request::<Create>(&token, &[]).json(&body)).await;
        assert_eq!(reply.code(), code, "{body}: {}", reply.body);
    }
}

#[tokio::test]
async fn invalid_cards_are_not_sent() {
    let scene = Scene::new().await;
    let with = |elements: Value| json!({ "schema": "2.0", "body": { "elements": elements } });
    for (card, code, says) in [
        (json!({ "schema": "2.0", "elements": [] }), "200621", "unknown property, property: elements"),
        (with(json!([{ "tag": "note", "elements": [] }])), "200861", "unsupported tag note"),
        (with(json!([{ "tag": "divider" }])), "11310", "unsupported type of block"),
        (with(json!([{ "tag": "vidoe" }])), "11310", "unsupported type of block"),
        (with(json!([{ "tag": "form", "name": "f", "elements": [] }])), "11310", "no submit button"),
        (
            with(
                json!([{ "tag": "column_set", "columns": [{ "tag": "column", "elements": [{ "tag": "table", "columns": [], "rows": [] }] }] }]),
            ),
            "200621",
            "type of element is not supported tag: table",
        ),
        (with(json!([{ "tag": "input", "max_length": 1001 }])), "11310", "max_length"),
        (
            with(json!([{ "tag": "hr", "element_id": "a" }, { "tag": "hr", "element_id": "a" }])),
            "300301",
            "Duplicate ID",
        ),
        (json!({ "type": "card", "data": { "card_id": "1" } }), "11310", "cardid is invalid"),
    ] {
        let reply = send_card(&scene, &card).await;
        assert_code::<message::Create>(&reply, 230099, &card.to_string());
        assert!(
            reply.message().contains(&format!("ErrCode: {code};")) && reply.message().contains(says),
            "{}",
            reply.message()
        );
    }
    // A card with mere warnings is sent, and so is a card of version 1.0.
    for card in [
        with(json!([{ "tag": "markdown", "content": "a", "text_size": "huge" }])),
        json!({ "elements": [{ "tag": "note" }] }),
    ] {
        assert_eq!(send_card(&scene, &card).await.code(), 0);
    }
}
