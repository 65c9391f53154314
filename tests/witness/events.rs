//! Events: the sandbox pushes the same events to the receiver of an SDK and to our decoder.

use crate::compare::{Difference, values};
use crate::explained::judge;
use crate::sdk::{Sdk, Witness};
use crate::server::{Answer, Request, Server};
use crate::world::{self, Stage};
use feishu_api::events::{Decoder, Event, Headers, Payload, Push};
use feishu_api::im::v1::event::{
    ChatDisbanded, ChatMemberBotAdded, ChatMemberBotDeleted, ChatMemberUserAdded, ChatMemberUserDeleted, ChatUpdated,
    MessageReactionCreated, MessageReactionDeleted, MessageRead, MessageRecalled, MessageReceive,
};
use feishu_api::wire::to_json;
use feishu_sandbox::demo::{APP_ID, CHAT, MESSAGE, OTHER_MESSAGE, USER};
use feishu_sandbox::{Chat, Mentioned, Message, Reaction, Subscription, World};
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};
use std::time::Duration;

const TOKEN: &str = "v-verification";
const KEY: &str = "e-encrypt-key";
const PRIVATE: &str = "oc_with_user";

macro_rules! payloads {
    ($($payload:ident)*) => {
        /// The types of the events that the sandbox pushes.
        const TYPES: &[&str] = &[$($payload::DESCRIPTOR.event_type),*];

        /// Returns the payload of an event, decoded as our type.
        fn payload(event: &Event) -> Value {
            $(if event.is::<$payload>() {
                return to_json(&mut event.read::<$payload>().unwrap());
            })*
            panic!("{} is not to be pushed", event.event_type());
        }
    };
}

payloads! {
    ChatDisbanded ChatMemberBotAdded ChatMemberBotDeleted ChatMemberUserAdded ChatMemberUserDeleted ChatUpdated
    MessageRead MessageReactionCreated MessageReactionDeleted MessageRecalled MessageReceive
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_python_sdk_and_our_decoder_agree() {
    compare_with(Sdk::Python).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_node_sdk_and_our_decoder_agree() {
    compare_with(Sdk::Node).await;
}

async fn compare_with(sdk: Sdk) {
    let Some(command) = sdk.command("events") else { return sdk.is_missing() };
    let ours = ours().await;
    let untold: Vec<_> =
        TYPES.iter().filter(|kind| !ours.values().any(|event| event["event_type"] == **kind)).collect();
    assert!(untold.is_empty(), "let these happen, too: {untold:?}");
    let mut stage = world::start().await;
    stage.given["verification_token"] = TOKEN.into();
    stage.given["encrypt_key"] = KEY.into();
    stage.given["event_types"] = json!(TYPES);
    let mut witness = Witness::call(command, &stage);
    let port = witness.answer("where it listens")["port"].as_u64().unwrap();
    happen(&stage, &format!("http://127.0.0.1:{port}/events")).await;
    let mut differences = Vec::new();
    for (id, ours) in &ours {
        let theirs = witness.answer(id);
        let step = format!("event {}", ours["event_type"].as_str().unwrap());
        differences.extend(values(&step, "event", ours, &theirs));
    }
    judge(sdk, "event", &differences as &[Difference]);
}

/// Returns the events that our decoder receives, by event id. Header and payload are merged, as the SDK for Node
/// provides them.
async fn ours() -> BTreeMap<String, Value> {
    let heard = Arc::new(Mutex::new(BTreeMap::new()));
    let log = Arc::clone(&heard);
    let decoder = Decoder::new(TOKEN).encrypt_key(KEY).window(Duration::MAX);
    let server = Server::start(move |request: &Request| {
        let headers = Headers::find(|name| request.header(name).map(str::as_bytes));
        match decoder.decode(headers, request.body.as_bytes()).unwrap() {
            Push::Challenge(challenge) => Answer::json(200, &challenge.reply()),
            Push::Event(event) => {
                log.lock().unwrap().insert(event.id().to_owned(), flat(&event));
                Answer::json(200, "{}")
            }
            other => panic!("not what was to be pushed: {other:?}"),
        }
    });
    happen(&world::start().await, &format!("{}/events", server.await.url)).await;
    heard.lock().unwrap().clone()
}

fn flat(event: &Event) -> Value {
    let header = event.header();
    let mut fields: Map<String, Value> = Map::new();
    for (name, text) in [
        ("event_id", &header.event_id),
        ("event_type", &header.event_type),
        ("app_id", &header.app_id),
        ("tenant_key", &header.tenant_key),
        ("create_time", &header.create_time.to_string()),
    ] {
        fields.insert(name.to_owned(), text.as_str().into());
    }
    fields.extend(payload(event).as_object().unwrap().clone());
    fields.into()
}

/// Causes one event of each type, and waits for each push.
async fn happen(stage: &Stage, url: &str) {
    let subscription = Subscription::new(APP_ID, url, TOKEN).encrypt_key(KEY);
    stage.sandbox.subscribe(subscription).await.unwrap();
    let bot = || [APP_ID.to_owned()];
    let colleague = || [stage.given["colleague"].as_str().unwrap().to_owned()];
    let other_chat = stage.given["other_chat"].as_str().unwrap();
    let said = Message::new("om_said", CHAT).content("text", r#"{"text":"@_user_1 你好"}"#);
    let said = said.mentioning([Mentioned::new("@_user_1", APP_ID, "沙箱")]);
    let renamed = |chat: &mut Chat| chat.info.name = "新名称".to_owned();
    let changes: [&dyn Fn(&mut World); 11] = [
        &|world| {
            world.add_message(said.clone());
        },
        // Read receipts are pushed in private chats only.
        &|world| {
            world
                .add_chat(Chat::private(PRIVATE, APP_ID, USER))
                .add_message(Message::new("om_own", PRIVATE).from(APP_ID));
            world.read_message("om_own", USER, 1);
        },
        &|world| world.recall_message(MESSAGE, 1),
        &|world| {
            world.add_reaction(Reaction::new("r_1", OTHER_MESSAGE, "SMILE", USER));
        },
        &|world| drop(world.remove_reaction("r_1")),
        &|world| world.update_chat(CHAT, renamed),
        &|world| world.add_members(CHAT, &colleague()),
        &|world| world.remove_members(CHAT, &colleague()),
        &|world| world.add_members(other_chat, &bot()),
        &|world| world.remove_members(other_chat, &bot()),
        &|world| world.dissolve_chat(CHAT),
    ];
    for change in changes {
        stage.sandbox.with_world(change);
        stage.sandbox.pushed().await;
    }
}
