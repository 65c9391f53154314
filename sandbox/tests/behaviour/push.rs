//! Events: who is told of what, in which form, and how often.

#![allow(clippy::unwrap_used, reason = "helpers of tests")]

use crate::support::{Fixture, send};
use axum::Router;
use axum::body::{Body, to_bytes};
use axum::extract::Request;
use axum::http::StatusCode;
use axum::response::Response;
use feishu_api::events::{Decoder, Event, Payload, Push};
use feishu_api::im::v1::event::{
    ChatDisbanded, ChatMemberBotAdded, ChatMemberBotDeleted, ChatMemberUserAdded, ChatMemberUserDeleted, ChatUpdated,
    MessageReactionCreated, MessageReactionDeleted, MessageRead, MessageRecalled,
    MessageRecalledRecallType as RecallType, MessageReceive,
};
use feishu_api::im::v1::{OperatorType, chat::Update as ChatUpdate, message_reaction::Create as ReactionCreate};
use feishu_sandbox::{Chat, Mentioned, Message, Reaction, Sandbox, SubscribeError, Subscription, demo};
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use std::collections::VecDeque;
use std::sync::{Arc, Mutex};
use std::time::Duration;
use tokio::net::TcpListener;
use tokio::task::JoinHandle;
use tower::ServiceExt;

const TOKEN: &str = "v-verification";
const KEY: &str = "e-encrypt-key";

/// An app that takes pushes.
pub(crate) struct Bot {
    pub(crate) url: String,
    received: Arc<Mutex<Vec<Event>>>,
    /// What it answers instead of 200, first to last.
    answers: Arc<Mutex<VecDeque<u16>>>,
    task: JoinHandle<()>,
}

impl Drop for Bot {
    fn drop(&mut self) {
        self.task.abort();
    }
}

impl Bot {
    /// A bot with this decoder.
    pub(crate) async fn start(decoder: Decoder) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}/events", listener.local_addr().unwrap());
        let (received, answers) = (Arc::default(), Arc::<Mutex<VecDeque<u16>>>::default());
        let state = (Arc::new(decoder), Arc::clone(&received), Arc::clone(&answers));
        let router = Router::new().fallback(move |request: Request| answer(state.clone(), request));
        let task = tokio::spawn(async move {
            loop {
                let (stream, _) = listener.accept().await.unwrap();
                let router = router.clone();
                let service = service_fn(move |request: hyper::Request<hyper::body::Incoming>| {
                    router.clone().oneshot(request.map(Body::new))
                });
                tokio::spawn(
                    async move { http1::Builder::new().serve_connection(TokioIo::new(stream), service).await },
                );
            }
        });
        Self { url, received, answers, task }
    }

    /// A bot of the app of the demo, and a sandbox that pushes to it, encrypted.
    async fn subscribed(sandbox: &Sandbox) -> Self {
        // The sandbox's clock may stand still.
        let bot = Self::start(Decoder::new(TOKEN).encrypt_key(KEY).window(Duration::MAX)).await;
        sandbox.subscribe(Subscription::new(demo::APP_ID, &*bot.url, TOKEN).encrypt_key(KEY)).await.unwrap();
        bot
    }

    pub(crate) fn taken(&self) -> Vec<Event> {
        std::mem::take(&mut *self.received.lock().unwrap())
    }
}

type State = (Arc<Decoder>, Arc<Mutex<Vec<Event>>>, Arc<Mutex<VecDeque<u16>>>);

async fn answer((decoder, received, answers): State, request: Request) -> Response {
    let (parts, body) = request.into_parts();
    let body = to_bytes(body, 1 << 20).await.unwrap();
    let (status, body) = match decoder.decode(&parts.headers, &body) {
        Ok(Push::Challenge(challenge)) => (200, challenge.reply()),
        Ok(Push::Event(event)) => match answers.lock().unwrap().pop_front() {
            Some(status) => {
                decoder.forget(&event);
                (status, String::new())
            }
            None => {
                received.lock().unwrap().push(event);
                (200, String::new())
            }
        },
        Ok(Push::Duplicate(_)) => (200, String::new()),
        Err(error) => (error.status(), error.to_string()),
    };
    Response::builder().status(StatusCode::from_u16(status).unwrap()).body(body.into()).unwrap()
}

/// The events of one change of the world.
async fn events(sandbox: &Sandbox, bot: &Bot, change: impl FnOnce(&mut feishu_sandbox::World)) -> Vec<Event> {
    sandbox.with_world(change);
    sandbox.pushed().await;
    bot.taken()
}

/// The one event of a change, as its type.
async fn event<P: Payload>(sandbox: &Sandbox, bot: &Bot, change: impl FnOnce(&mut feishu_sandbox::World)) -> P {
    let events = events(sandbox, bot, change).await;
    assert_eq!(events.len(), 1, "{events:?}");
    events[0].read().unwrap()
}

const PRIVATE: &str = "oc_with_user";

async fn sandbox() -> (Sandbox, Bot) {
    let sandbox = Sandbox::builder().frozen_clock().start().await.unwrap();
    sandbox.with_world(|world| {
        world.add_chat(Chat::private(PRIVATE, demo::APP_ID, demo::USER));
    });
    let bot = Bot::subscribed(&sandbox).await;
    (sandbox, bot)
}

#[tokio::test]
async fn what_a_user_writes_is_pushed_to_the_bots_of_the_chat() {
    let (sandbox, bot) = sandbox().await;
    let mention = Mentioned::new("@_user_1", demo::APP_ID, "Bot");
    let message = Message::new("om_hello", PRIVATE).content("text", r#"{"text":"@_user_1 hi"}"#);
    let message = message.mentioning([mention]).at(1_700_000_000_123);
    let received: MessageReceive = event(&sandbox, &bot, |world| {
        world.add_message(message);
    })
    .await;
    assert_eq!(received.sender.sender_id.open_id.as_str(), demo::USER);
    assert_eq!((&*received.message.content, received.message.chat_type.as_str()), (r#"{"text":"@_user_1 hi"}"#, "p2p"));
    assert_eq!(received.message.create_time.as_millis(), Some(1_700_000_000_123));
    assert_eq!(received.message.mentions[0].name, "Bot");
    assert_eq!(received.message.thread_id, None);
    // What a bot writes is not.
    let own = Message::new("om_own", PRIVATE).from(demo::APP_ID);
    assert_eq!(
        events(&sandbox, &bot, |world| {
            world.add_message(own);
        })
        .await,
        []
    );
    // Nor what is said elsewhere.
    let elsewhere = Message::new("om_elsewhere", "oc_without_bot");
    assert_eq!(
        events(&sandbox, &bot, |world| {
            world.add_message(elsewhere);
        })
        .await,
        []
    );
}

#[tokio::test]
async fn the_scopes_of_an_app_decide_what_it_is_told() {
    let (sandbox, bot) = sandbox().await;
    let scopes = |scopes: &'static [&str]| {
        sandbox.with_world(|world| {
            world.app_mut(demo::APP_ID).unwrap().scopes = scopes.iter().map(|scope| (*scope).to_owned()).collect();
        });
    };
    let said = |id: &'static str, chat: &'static str, to_bot: bool| {
        let mention = to_bot.then(|| Mentioned::new("@_user_1", demo::APP_ID, "Bot"));
        let message = Message::new(id, chat).mentioning(mention.into_iter().collect::<Vec<_>>());
        events(&sandbox, &bot, |world| {
            world.add_message(message);
        })
    };
    scopes(&["im:message.group_at_msg:readonly"]);
    assert_eq!(said("om_1", demo::CHAT, false).await.len(), 0);
    assert_eq!(said("om_2", demo::CHAT, true).await.len(), 1);
    assert_eq!(said("om_3", PRIVATE, true).await.len(), 0);
    scopes(&["im:message.p2p_msg:readonly"]);
    assert_eq!(said("om_4", PRIVATE, false).await.len(), 1);
    assert_eq!(said("om_5", demo::CHAT, true).await.len(), 0);
    scopes(&["im:message.group_msg"]);
    assert_eq!(said("om_6", demo::CHAT, false).await.len(), 1);
    scopes(&[]);
    assert_eq!(said("om_7", demo::CHAT, true).await.len(), 0);
}

#[tokio::test]
async fn recalls_reads_and_reactions_are_pushed() {
    let (sandbox, bot) = sandbox().await;
    let recalled: MessageRecalled = event(&sandbox, &bot, |world| world.recall_message(demo::MESSAGE, 1)).await;
    assert_eq!((recalled.message_id.as_str(), recalled.recall_type), (demo::MESSAGE, RecallType::MessageOwner));
    assert_eq!(events(&sandbox, &bot, |world| world.recall_message(demo::MESSAGE, 2)).await, [], "it is only once");
    let own = Message::new("om_own", PRIVATE).from(demo::APP_ID);
    assert_eq!(
        events(&sandbox, &bot, |world| {
            world.add_message(own);
        })
        .await,
        []
    );
    let read: MessageRead = event(&sandbox, &bot, |world| world.read_message("om_own", demo::USER, 1)).await;
    assert_eq!(read.message_id_list[0].as_str(), "om_own");
    let reaction = Reaction::new("r_1", demo::OTHER_MESSAGE, "SMILE", demo::USER);
    let created: MessageReactionCreated = event(&sandbox, &bot, |world| {
        world.add_reaction(reaction);
    })
    .await;
    assert_eq!((created.operator_type, &*created.reaction_type.emoji_type), (OperatorType::User, "SMILE"));
    assert_eq!(created.user_id.unwrap().open_id.as_str(), demo::USER);
    let deleted: MessageReactionDeleted = event(&sandbox, &bot, |world| drop(world.remove_reaction("r_1"))).await;
    assert_eq!(deleted.message_id.as_str(), demo::OTHER_MESSAGE);
}

#[tokio::test]
async fn what_becomes_of_chats_and_members_is_pushed() {
    let (sandbox, bot) = sandbox().await;
    let renamed = |chat: &mut Chat| chat.info.name = "新名称".to_owned();
    let updated: ChatUpdated = event(&sandbox, &bot, |world| world.update_chat(demo::CHAT, renamed)).await;
    assert_eq!(
        (updated.before_change.name.as_deref(), updated.after_change.name.as_deref()),
        (Some("沙箱"), Some("新名称"))
    );
    assert_eq!(updated.after_change.avatar, None, "only what changed is told");
    assert_eq!(events(&sandbox, &bot, |world| world.update_chat(demo::CHAT, |_| {})).await, []);
    let who = [demo::USER_OUT_OF_SCOPE.to_owned()];
    let added: ChatMemberUserAdded = event(&sandbox, &bot, |world| world.add_members(demo::CHAT, &who)).await;
    assert_eq!((added.users[0].user_id.open_id.as_str(), &*added.users[0].name), (&*who[0], "李四"));
    assert_eq!(events(&sandbox, &bot, |world| world.add_members(demo::CHAT, &who)).await, [], "they are in it");
    let left: ChatMemberUserDeleted = event(&sandbox, &bot, |world| world.remove_members(demo::CHAT, &who)).await;
    assert_eq!(left.users.len(), 1);
    let itself = [demo::APP_ID.to_owned()];
    let joined: ChatMemberBotAdded = event(&sandbox, &bot, |world| world.add_members("oc_without_bot", &itself)).await;
    assert_eq!(joined.chat_id.as_str(), "oc_without_bot");
    let removed: ChatMemberBotDeleted =
        event(&sandbox, &bot, |world| world.remove_members("oc_without_bot", &itself)).await;
    assert_eq!(removed.chat_id.as_str(), "oc_without_bot");
    let gone: ChatDisbanded = event(&sandbox, &bot, |world| world.dissolve_chat(demo::CHAT)).await;
    assert_eq!(gone.name, "新名称");
}

#[tokio::test]
async fn what_an_operation_changes_is_pushed_with_its_operator() {
    let fixture = Fixture::new().await;
    let bot = Bot::subscribed(&fixture.sandbox).await;
    let token = fixture.token().await;
    let body = serde_json::json!({ "reaction_type": { "emoji_type": "SMILE" } });
    send(fixture.request::<ReactionCreate>(&token, &[demo::MESSAGE]).json(&body)).await;
    fixture.sandbox.pushed().await;
    let created: MessageReactionCreated = bot.taken()[0].read().unwrap();
    assert_eq!((created.operator_type, created.app_id.unwrap().as_str()), (OperatorType::App, demo::APP_ID));
    // What is refused is none.
    send(fixture.request::<ReactionCreate>(&token, &[demo::RECALLED]).json(&body)).await;
    fixture.sandbox.pushed().await;
    assert_eq!(bot.taken(), []);
    let name = serde_json::json!({ "name": "新名称" });
    send(fixture.request::<ChatUpdate>(&token, &[demo::CHAT]).json(&name)).await;
    fixture.sandbox.pushed().await;
    let updated: ChatUpdated = bot.taken()[0].read().unwrap();
    assert_eq!(updated.after_change.name.as_deref(), Some("新名称"));
}

#[tokio::test]
async fn a_push_that_fails_is_repeated_as_documented_and_then_given_up() {
    let (sandbox, bot) = sandbox().await;
    bot.answers.lock().unwrap().extend([500, 404, 201]);
    assert_eq!(events(&sandbox, &bot, |world| world.recall_message(demo::MESSAGE, 1)).await, []);
    for (seconds, received) in [(14, 0), (1, 0), (5 * 60, 0), (60 * 60, 1)] {
        sandbox.advance(Duration::from_secs(seconds));
        sandbox.pushed().await;
        assert_eq!(bot.taken().len(), received, "{seconds}");
    }
    let pushes = sandbox.pushes();
    let shown: Vec<_> = pushes.iter().map(|push| (push.earlier, push.status)).collect();
    assert_eq!(shown, [(0, Some(500)), (1, Some(404)), (2, Some(201)), (3, Some(200))]);
    assert!(pushes.iter().all(|push| push.event_id == pushes[0].event_id && push.app_id == demo::APP_ID));
    bot.answers.lock().unwrap().extend([500; 6]);
    assert_eq!(events(&sandbox, &bot, |world| world.recall_message(demo::OTHER_MESSAGE, 1)).await, []);
    for _ in 0..6 {
        sandbox.advance(Duration::from_secs(6 * 60 * 60));
        sandbox.pushed().await;
    }
    assert_eq!((sandbox.pushes().len(), bot.taken().len()), (4 + 5, 0));
}

#[tokio::test]
async fn without_a_key_pushes_are_plain() {
    let sandbox = Sandbox::start().await.unwrap();
    let bot = Bot::start(Decoder::new(TOKEN)).await;
    sandbox.subscribe(Subscription::new(demo::APP_ID, &*bot.url, TOKEN)).await.unwrap();
    let recalled: MessageRecalled = event(&sandbox, &bot, |world| world.recall_message(demo::MESSAGE, 1)).await;
    assert_eq!(recalled.chat_id.as_str(), demo::CHAT);
}

#[tokio::test]
async fn an_address_that_does_not_answer_the_challenge_is_not_taken() {
    let sandbox = Sandbox::start().await.unwrap();
    let bot = Bot::start(Decoder::new("another")).await;
    let subscribe = |url: &str| sandbox.subscribe(Subscription::new(demo::APP_ID, url, TOKEN));
    assert!(matches!(subscribe(&bot.url).await, Err(SubscribeError::WrongAnswer { status: 401, .. })));
    assert_eq!(subscribe("ftp://x").await, Err(SubscribeError::BadUrl("ftp://x".to_owned())));
    let closed = TcpListener::bind("127.0.0.1:0").await.unwrap().local_addr().unwrap();
    assert_eq!(subscribe(&format!("http://{closed}/")).await, Err(SubscribeError::NoAnswer));
    assert_eq!(events(&sandbox, &bot, |world| world.recall_message(demo::MESSAGE, 1)).await, []);
}

#[tokio::test]
async fn who_unsubscribes_is_told_nothing_more() {
    let (sandbox, bot) = sandbox().await;
    sandbox.unsubscribe(demo::APP_ID);
    assert_eq!(events(&sandbox, &bot, |world| world.recall_message(demo::MESSAGE, 1)).await, []);
    assert_eq!(sandbox.pushes(), []);
}
