//! Cards that are created, sent and changed.

use crate::scene::Scene;
use crate::step::{Step, another, fails, succeeds};
use feishu_api::Call;
use feishu_api::cardkit::v1::card_element::{self as element, CreateType};
use feishu_api::cardkit::v1::{Type, card};
use feishu_api::im::v1::{MsgType, ReceiveIdType, message};
use feishu_api::interactive::v1::card::Update;
use serde_json::json;

const MADE: &str = "cardkit.v1.card.create";
const SENT: &str = "im.v1.message.create:entity";

const CARD: &str = r#"{"schema":"2.0","config":{"streaming_mode":true},"body":{"elements":[{"tag":"hr","element_id":"rule"},{"tag":"markdown","element_id":"answer","content":""}]}}"#;
const OFF: &str = r#"{"config":{"streaming_mode":false}}"#;
const LINE: &str = r#"[{"tag":"hr","element_id":"line"}]"#;
const ACTIONS: &str = r#"[{"action":"delete_elements","params":{"element_ids":["line"]}}]"#;

pub(crate) fn steps() -> Vec<Step> {
    vec![
        succeeds(|s| s.send(card::Create::new(Type::CardJson, CARD))),
        fails(300307, |s| s.send(card::Create::new(Type::CardJson, "{}"))),
        another("entity", sent),
        #[allow(deprecated, reason = "it is an operation all the same")]
        succeeds(|s| s.send(card::IdConvert::new(s.replied(SENT, "message_id")))),
        #[allow(deprecated, reason = "it is an operation all the same")]
        fails(99992402, |s| s.send(card::IdConvert::new(s.given("message")))),
        succeeds(|s| content(s, "answer", 1)),
        fails(300310, |s| content(s, "rule", 2)),
        succeeds(|s| add(s, LINE, 2)),
        fails(300315, |s| add(s, "{}", 3)),
        succeeds(|s| patch(s, r#"{"content":"Hi"}"#, 3)),
        fails(300312, |s| patch(s, r#"{"tag":"div"}"#, 4)),
        succeeds(|s| replace(s, "rule", 4)),
        fails(300121, |s| replace(s, "none", 5)),
        succeeds(|s| batch(s, ACTIONS, 5)),
        fails(10002, |s| batch(s, "[]", 6)),
        succeeds(|s| s.send(element::Delete::new(made(s), "rule", 6))),
        fails(300314, |s| s.send(element::Delete::new(made(s), "rule", 7))),
        succeeds(|s| s.send(card::Settings::new(made(s), OFF, 7))),
        fails(300122, |s| s.send(card::Settings::new(made(s), "{}", 8))),
        succeeds(|s| whole(s, 8)),
        fails(300317, |s| whole(s, 8)),
        succeeds(|s| s.send(Update::new(s.given("click"), json!({ "elements": [] })))),
        fails(300020, |s| s.send(Update::new("c-none", json!({ "elements": [] })))),
    ]
}

fn made(s: &Scene) -> &str {
    s.replied(MADE, "card_id")
}

fn sent(s: &Scene) -> Call<message::Create> {
    let content = format!(r#"{{"type":"card","data":{{"card_id":"{}"}}}}"#, made(s));
    let create = message::Create::new(ReceiveIdType::ChatId, s.given("chat"), MsgType::Interactive, content);
    s.send(create.uuid("create-entity"))
}

fn content(s: &Scene, id: &str, sequence: i64) -> Call<element::Content> {
    s.send(element::Content::new(made(s), id, "Hello", sequence))
}

fn add(s: &Scene, elements: &str, sequence: i64) -> Call<element::Create> {
    s.send(element::Create::new(made(s), CreateType::Append, sequence, elements))
}

fn patch(s: &Scene, change: &str, sequence: i64) -> Call<element::Patch> {
    s.send(element::Patch::new(made(s), "answer", change, sequence))
}

fn replace(s: &Scene, id: &str, sequence: i64) -> Call<element::Update> {
    s.send(element::Update::new(made(s), id, r#"{"tag":"hr","element_id":"rule"}"#, sequence))
}

fn batch(s: &Scene, actions: &str, sequence: i64) -> Call<card::BatchUpdate> {
    s.send(card::BatchUpdate::new(made(s), sequence, actions))
}

fn whole(s: &Scene, sequence: i64) -> Call<card::Update> {
    s.send(card::Update::new(made(s), card::UpdateCard::new(Type::CardJson, CARD), sequence))
}
