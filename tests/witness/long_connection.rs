//! The long connection: an SDK and our client connect to sandboxes, receive events and callbacks and answer them. Their
//! requests and frames are compared.

use crate::compare::{self, Difference, values};
use crate::explained::judge;
use crate::sdk::{Sdk, Witness};
use crate::step::Outcome;
use crate::world::{self, Stage};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use feishu_api::Client;
use feishu_api::events::{CardAnswer, Dispatcher, Toast};
use feishu_api::im::v1::event::{ChatUpdated, MessageRecalled, MessageReceive};
use feishu_sandbox::demo::{APP_ID, APP_SECRET, CHAT, MESSAGE, OTHER_MESSAGE, USER};
use feishu_sandbox::{Chat, Click, ConnectionFault, FrameRecord, Message, Preview};
use serde_json::{Map, Value, json};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

const CARD: &str = "om_with_buttons";
const RECEIVED: &str = "im.message.receive_v1";
const RECALLED: &str = "im.message.recalled_v1";
const UPDATED: &str = "im.chat.updated_v1";

/// Returns the answer to a click.
fn card_answer() -> Value {
    let card = json!({ "schema": "2.0", "body": { "elements": [{ "tag": "markdown", "content": "**完成**" }] } });
    json!({ "toast": { "type": "success", "content": "好" }, "card": { "type": "raw", "data": card } })
}

/// Returns the answer to a preview request.
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
    let (ours, theirs) = (ours().await, exchange(&stage).await);
    let mut differences = compare::differences("frame connecting", &ours.connecting, &theirs.connecting);
    for (ours, Exchanged { step, asked, answered }) in ours.frames.iter().zip(&theirs.frames) {
        differences.extend(values(&format!("frame {step}"), "frame", &ours.answered, answered));
        if let Some(asked) = asked {
            let heard = witness.answer(step);
            assert_eq!(heard["event_id"], event(&stage, asked)["header"]["event_id"], "{step}: {heard}");
        }
    }
    judge(sdk, "frame", &differences as &[Difference]);
}

/// Runs our client.
async fn ours() -> Exchange {
    let stage = stage().await;
    let client = Client::builder().app(APP_ID, APP_SECRET).base_url(stage.sandbox.base_url()).build().unwrap();
    let has_failed = Arc::new(AtomicBool::new(false));
    let dispatcher = Dispatcher::builder(has_failed)
        .on::<MessageReceive>(|_, _| async { Ok(()) })
        .on::<MessageRecalled>(|_, _| async { Ok(()) })
        .on::<ChatUpdated>(|has_failed, _| async move {
            if has_failed.swap(true, Ordering::Relaxed) { Ok(()) } else { Err("as requested".into()) }
        })
        .on_card(|_, _| async {
            Ok(CardAnswer::new().toast(Toast::success("好")).card(card_answer()["card"]["data"].clone()))
        })
        .on_callback("url.preview.get", |_, _| async { Ok(preview_answer()) })
        .on_error(|_| {})
        .build();
    let connection = client.long_connection(dispatcher);
    let (handle, running) = (connection.handle(), tokio::spawn(connection.run()));
    let taken = exchange(&stage).await;
    handle.shutdown();
    running.await.unwrap().unwrap();
    for Exchanged { step, answered, .. } in &taken.frames {
        assert_eq!(answered["problem"], Value::Null, "{step}");
    }
    taken
}

/// Creates a sandbox in which the app has a card with buttons, and long events are split.
async fn stage() -> Stage {
    let stage = world::start_with(|builder| builder.fragment_size(2_000)).await;
    let card =
        Message::new(CARD, CHAT).from(APP_ID).content("interactive", r#"{"schema":"2.0","body":{"elements":[]}}"#);
    stage.sandbox.with_world(|world| {
        world.add_message(card);
    });
    stage
}

/// An event sent to an app, and the app's answer.
struct Exchanged {
    step: &'static str,
    /// The last frame of the event.
    asked: Option<FrameRecord>,
    answered: Value,
}

/// Everything that an app sent.
struct Exchange {
    connecting: compare::Taken,
    frames: Vec<Exchanged>,
}

/// Causes everything that a connected app has to answer.
async fn exchange(stage: &Stage) -> Exchange {
    let sandbox = &stage.sandbox;
    let mut taken = Taken { stage, seen: 0, all: Vec::new() };
    sandbox.frame(|frame| frame.kind() == "pong").await;
    let connecting = compare::Taken { outcome: Outcome::default(), requests: stage.new_requests() };
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
    Exchange { connecting, frames: taken.all }
}

struct Taken<'s> {
    stage: &'s Stage,
    seen: usize,
    all: Vec<Exchanged>,
}

impl Taken<'_> {
    /// Records the frames since the last call.
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

/// Returns the event of a frame, which may be the last of several.
fn event(stage: &Stage, last: &FrameRecord) -> Value {
    let frames = stage.sandbox.frames();
    let message = |frame: &&FrameRecord| !frame.from_app && frame.header("message_id") == last.header("message_id");
    let payloads: Vec<&[u8]> = frames.iter().filter(message).filter_map(|frame| frame.payload.as_deref()).collect();
    serde_json::from_slice(&payloads.concat()).unwrap()
}

/// Returns the parts of an app's frame that are the same in every run; `asked` is the frame it answers.
fn shown(frame: &FrameRecord, asked: Option<&FrameRecord>) -> Value {
    let number = |of: fn(&FrameRecord) -> Option<u64>| match asked.map(of) {
        Some(asked) if asked == of(frame) => "of the event".into(),
        _ => json!(of(frame)),
    };
    let header = |(key, value): &(String, String)| {
        let shown = match (key.as_str(), asked.and_then(|asked| asked.header(key))) {
            (_, Some(asked)) if asked == value => "of the event",
            // The SDK for Node subtracts the end from the start, so most values are negative.
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
        // The sandbox has already checked the number.
        "service": "service_id",
        "SeqID": number(|frame| frame.seq_id), "LogID": number(|frame| frame.log_id),
        "headers": frame.headers.iter().map(header).collect::<Map<String, Value>>(), "order": order.join(" "),
        "payload": payload,
        "payload_encoding": frame.payload_encoding, "payload_type": frame.payload_type, "LogIDNew": frame.log_id_new,
        // The problem reported by the sandbox.
        "problem": frame.problem,
    })
}
