//! The long connection: an SDK connects to the sandbox, gets events and callbacks and answers them. What it sends is
//! compared with what has to be sent, frame by frame.

use crate::compare::{Difference, values};
use crate::explained::judge;
use crate::sdk::{Sdk, Witness};
use crate::world::{self, Stage};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use feishu_sandbox::demo::{APP_ID, CHAT, MESSAGE, OTHER_MESSAGE, USER};
use feishu_sandbox::{Chat, Click, ConnectionFault, FrameRecord, Message, Preview};
use serde_json::{Map, Value, json};
use std::time::Duration;

const CARD: &str = "om_with_buttons";
const RECEIVED: &str = "im.message.receive_v1";
const RECALLED: &str = "im.message.recalled_v1";
const UPDATED: &str = "im.chat.updated_v1";

/// What is answered to a click.
fn card_answer() -> Value {
    let card = json!({ "schema": "2.0", "body": { "elements": [{ "tag": "markdown", "content": "**完成**" }] } });
    json!({ "toast": { "type": "success", "content": "好" }, "card": { "type": "raw", "data": card } })
}

/// What is answered to who asks for a preview.
fn preview_answer() -> Value {
    json!({ "inline": { "title": "Order 17", "image_key": "img_sandbox", "url": { "pc": "https://example.com/17" } } })
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_python_sdk_answers_over_the_long_connection() {
    compare_with(Sdk::Python).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_node_sdk_answers_over_the_long_connection() {
    compare_with(Sdk::Node).await;
}

async fn compare_with(sdk: Sdk) {
    let Some(command) = sdk.command("long_connection") else { return sdk.is_missing() };
    let mut stage = stage().await;
    stage.given["event_types"] = json!([RECEIVED, RECALLED, UPDATED]);
    stage.given["fails_once"] = UPDATED.into();
    stage.given["card_answer"] = card_answer();
    stage.given["preview_answer"] = preview_answer();
    let mut witness = Witness::call(command, &stage);
    let taken = exchange(&stage).await;
    let mut differences = Vec::new();
    for Exchanged { step, asked, answered } in &taken {
        differences.extend(values(&format!("frame {step}"), "frame", &expected(step, asked.as_ref()), answered));
        if let Some(asked) = asked {
            let heard = witness.answer(step);
            assert_eq!(heard["event_id"], event(&stage, asked)["header"]["event_id"], "{step}: {heard}");
        }
    }
    judge(sdk, "frame", &differences as &[Difference]);
}

/// A sandbox whose app has a card with buttons, and whose events are split where they are long.
async fn stage() -> Stage {
    let stage = world::start_with(|builder| builder.fragment_size(2_000)).await;
    let card =
        Message::new(CARD, CHAT).from(APP_ID).content("interactive", r#"{"schema":"2.0","body":{"elements":[]}}"#);
    stage.sandbox.with_world(|world| {
        world.add_message(card);
    });
    stage
}

/// What was sent to an app, and what it sent.
struct Exchanged {
    step: &'static str,
    /// The event, or the last frame of it.
    asked: Option<FrameRecord>,
    answered: Value,
}

/// Lets everything happen to which an app has to send something, once it is connected.
async fn exchange(stage: &Stage) -> Vec<Exchanged> {
    let sandbox = &stage.sandbox;
    let mut taken = Taken { stage, seen: 0, all: Vec::new() };
    sandbox.frame(|frame| frame.kind() == "pong").await;
    taken.note("ping");

    let said = |id: &str, text: &str| Message::new(id, CHAT).content("text", json!({ "text": text }).to_string());
    for (step, id, text) in
        [(RECEIVED, "om_short", "你好"), ("im.message.receive_v1:fragments", "om_long", &*"长".repeat(2_000))]
    {
        sandbox.with_world(|world| {
            world.add_message(said(id, text));
        });
        sandbox.pushed().await;
        taken.note(step);
    }

    sandbox.with_world(|world| world.update_chat(CHAT, |chat: &mut Chat| chat.info.name = "新名称".to_owned()));
    sandbox.pushed().await;
    taken.note("im.chat.updated_v1:fails");
    sandbox.advance(Duration::from_secs(15));
    sandbox.pushed().await;
    taken.note("im.chat.updated_v1:again");

    sandbox.inject_connection(ConnectionFault::AnswerLost, 1);
    sandbox.with_world(|world| world.recall_message(MESSAGE, 1));
    sandbox.pushed().await;
    taken.note("im.message.recalled_v1:lost");
    sandbox.advance(Duration::from_secs(15));
    sandbox.pushed().await;
    taken.note("im.message.recalled_v1:again");

    let clicked = sandbox.click(Click::new(CARD, USER).value(json!({ "order": 17 }))).await.unwrap();
    assert_eq!(
        (clicked.toast.as_ref(), clicked.card.as_ref()),
        (card_answer().get("toast"), card_answer()["card"].get("data"))
    );
    taken.note("card.action.trigger");

    let previewed = sandbox.preview(Preview::new(APP_ID, OTHER_MESSAGE, "https://example.com/17")).await.unwrap();
    assert_eq!(previewed.inline.as_ref(), preview_answer().get("inline"));
    taken.note("url.preview.get");

    let statuses: Vec<_> = sandbox.pushes().iter().map(|push| push.status).collect();
    let ok = Some(200);
    assert_eq!(statuses, [ok, ok, Some(500), ok, None, ok, ok, ok]);
    taken.all
}

struct Taken<'s> {
    stage: &'s Stage,
    seen: usize,
    all: Vec<Exchanged>,
}

impl Taken<'_> {
    /// Notes what has been sent both ways since the last time.
    fn note(&mut self, step: &'static str) {
        let frames = self.stage.sandbox.frames();
        let new = &frames[self.seen..];
        self.seen = frames.len();
        let asked = new.iter().rfind(|frame| !frame.from_app && frame.kind() == "event").cloned();
        let sent: Vec<_> = new.iter().filter(|frame| frame.from_app).collect();
        let [sent] = sent[..] else { panic!("{step}: one frame is to be sent, not {sent:?}") };
        self.all.push(Exchanged { step, answered: shown(sent, asked.as_ref()), asked });
    }
}

/// The event of a frame, which may have others before it.
fn event(stage: &Stage, last: &FrameRecord) -> Value {
    let frames = stage.sandbox.frames();
    let message = |frame: &&FrameRecord| !frame.from_app && frame.header("message_id") == last.header("message_id");
    let payloads: Vec<&[u8]> = frames.iter().filter(message).filter_map(|frame| frame.payload.as_deref()).collect();
    serde_json::from_slice(&payloads.concat()).unwrap()
}

/// What has to be sent, in the form of [`shown`].
fn expected(step: &str, asked: Option<&FrameRecord>) -> Value {
    let Some(asked) = asked else {
        return json!({
            "method": 0, "service": "service_id", "SeqID": 0, "LogID": 0,
            "headers": { "type": "ping" }, "order": "type", "payload": null,
        });
    };
    let mut headers: Map<String, Value> =
        asked.headers.iter().map(|(key, _)| (key.clone(), "of the event".into())).collect();
    headers.insert("biz_rt".to_owned(), "milliseconds".into());
    let order: Vec<&str> = asked.headers.iter().map(|(key, _)| key.as_str()).chain(["biz_rt"]).collect();
    let payload = match step {
        "card.action.trigger" => json!({ "code": 200, "data": card_answer() }),
        "url.preview.get" => json!({ "code": 200, "data": preview_answer() }),
        "im.chat.updated_v1:fails" => json!({ "code": 500 }),
        _ => json!({ "code": 200 }),
    };
    json!({
        "method": 1, "service": "service_id", "SeqID": "of the event", "LogID": "of the event",
        "headers": headers, "order": order.join(" "), "payload": payload,
    })
}

/// A frame that an app sent, without what is another in every run; `asked` is what it answers.
fn shown(frame: &FrameRecord, asked: Option<&FrameRecord>) -> Value {
    let number = |of: fn(&FrameRecord) -> Option<u64>| match asked.map(of) {
        Some(asked) if asked == of(frame) => "of the event".into(),
        _ => json!(of(frame)),
    };
    let header = |(key, value): &(String, String)| {
        let shown = match (key.as_str(), asked.and_then(|asked| asked.header(key))) {
            (_, Some(asked)) if asked == value => "of the event",
            // The SDK for Node subtracts the end from the beginning, so that most are negative.
            ("biz_rt", _) if value.parse::<i64>().is_ok() => "milliseconds",
            _ => value,
        };
        (key.clone(), shown.into())
    };
    let order: Vec<&str> = frame.headers.iter().map(|(key, _)| key.as_str()).collect();
    let mut payload = match &frame.payload {
        Some(bytes) => serde_json::from_slice(bytes).unwrap_or_else(|_| String::from_utf8_lossy(bytes).into()),
        None => Value::Null,
    };
    if let Some(Value::String(data)) = payload.get("data") {
        payload["data"] = serde_json::from_slice(&STANDARD.decode(data).unwrap()).unwrap();
    }
    json!({
        "method": frame.method,
        // The sandbox has looked at the number.
        "service": "service_id",
        "SeqID": number(|frame| frame.seq_id), "LogID": number(|frame| frame.log_id),
        "headers": frame.headers.iter().map(header).collect::<Map<String, Value>>(), "order": order.join(" "),
        "payload": payload,
        "payload_encoding": frame.payload_encoding, "payload_type": frame.payload_type, "LogIDNew": frame.log_id_new,
        // What the sandbox says of it.
        "problem": frame.problem,
    })
}
