//! Events: their recipients, format, and retries.

#![allow(clippy::unwrap_used, clippy::panic, reason = "helpers of tests")]

use crate::support::{Fixture, send};
use axum::Router;
use axum::body::{Body, to_bytes};
use axum::extract::Request;
use axum::http::StatusCode;
use axum::response::Response;
use feishu_api::content::Template;
use feishu_api::events::{CardAnswer, Decoder, Event, Payload, Push, Toast};
use feishu_api::im::v1::event::{
    CardActionTrigger, ChatDisbanded, ChatMemberBotAdded, ChatMemberBotDeleted, ChatMemberUserAdded,
    ChatMemberUserDeleted, ChatUpdated, MessageReactionCreated, MessageReactionDeleted, MessageRead, MessageRecalled,
    MessageRecalledRecallType as RecallType, MessageReceive, SenderType,
};
use feishu_api::im::v1::{OperatorType, chat::Update as ChatUpdate, message_reaction::Create as ReactionCreate};
use feishu_sandbox::{Chat, Click, Mentioned, Message, Reaction, Sandbox, SubscribeError, Subscription, demo};
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

/// An app that receives pushes.
pub(crate) struct Bot {
    pub(crate) url: String,
    received: Arc<Mutex<Vec<Event>>>,
    /// The statuses to answer with in order; 200 afterwards.
    answers: Arc<Mutex<VecDeque<u16>>>,
    /// The answer to clicks on cards.
    card: Arc<Mutex<(u16, String)>>,
    task: JoinHandle<()>,
}

impl Drop for Bot {
    fn drop(&mut self) {
        self.task.abort();
    }
}

impl Bot {
    /// Starts a bot with this decoder.
    pub(crate) async fn start(decoder: Decoder) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}/events", listener.local_addr().unwrap());
        let (received, answers) = (Arc::default(), Arc::<Mutex<VecDeque<u16>>>::default());
        let card = Arc::new(Mutex::new((200, "{}".to_owned())));
        let state = (Arc::new(decoder), Arc::clone(&received), Arc::clone(&answers), Arc::clone(&card));
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
        Self { url, received, answers, card, task }
    }

    /// Starts a bot for the demo app, and subscribes it to encrypted pushes of the sandbox.
    async fn subscribed(sandbox: &Sandbox) -> Self {
        // The sandbox's clock may be frozen.
        let bot = Self::start(Decoder::new(TOKEN).encrypt_key(KEY).window(Duration::MAX)).await;
        sandbox.subscribe(Subscription::new(demo::APP_ID, &*bot.url, TOKEN).encrypt_key(KEY)).await.unwrap();
        bot
    }

    pub(crate) fn taken(&self) -> Vec<Event> {
        std::mem::take(&mut *self.received.lock().unwrap())
    }
}

type State = (Arc<Decoder>, Arc<Mutex<Vec<Event>>>, Arc<Mutex<VecDeque<u16>>>, Arc<Mutex<(u16, String)>>);

async fn answer((decoder, received, answers, card): State, request: Request) -> Response {
    let (parts, body) = request.into_parts();
    let body = to_bytes(body, 1 << 20).await.unwrap();
    let (status, body) = match decoder.decode(&parts.headers, &body) {
        Ok(Push::Challenge(challenge)) => (200, challenge.reply()),
        Ok(Push::Event(event)) if event.is::<CardActionTrigger>() => {
            received.lock().unwrap().push(event);
            card.lock().unwrap().clone()
        }
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

/// Returns the events of a change of the world.
async fn events(sandbox: &Sandbox, bot: &Bot, change: impl FnOnce(&mut feishu_sandbox::World)) -> Vec<Event> {
    sandbox.with_world(change);
    sandbox.pushed().await;
    bot.taken()
}

/// Returns the only event of a change, decoded as its type.
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
async fn a_message_of_a_user_is_pushed_to_the_bots_of_the_chat() {
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
    // Messages of a bot are not pushed to itself.
    let own = Message::new("om_own", PRIVATE).from(demo::APP_ID);
    assert_eq!(
        events(&sandbox, &bot, |world| {
            world.add_message(own);
        })
        .await,
        []
    );
    // Messages in other chats are not pushed.
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
async fn the_scopes_of_an_app_decide_which_messages_it_receives() {
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
async fn changes_of_chats_and_members_are_pushed() {
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
async fn changes_by_operations_are_pushed_with_their_operator() {
    let fixture = Fixture::new().await;
    let bot = Bot::subscribed(&fixture.sandbox).await;
    let token = fixture.token().await;
    let body = serde_json::json!({ "reaction_type": { "emoji_type": "SMILE" } });
    send(fixture.request::<ReactionCreate>(&token, &[demo::MESSAGE]).json(&body)).await;
    fixture.sandbox.pushed().await;
    let created: MessageReactionCreated = bot.taken()[0].read().unwrap();
    assert_eq!((created.operator_type, created.app_id.unwrap().as_str()), (OperatorType::App, demo::APP_ID));
    // A refused operation causes no event.
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
async fn an_address_that_does_not_answer_the_challenge_is_rejected() {
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
async fn no_events_are_pushed_after_unsubscribing() {
    let (sandbox, bot) = sandbox().await;
    sandbox.unsubscribe(demo::APP_ID);
    assert_eq!(events(&sandbox, &bot, |world| world.recall_message(demo::MESSAGE, 1)).await, []);
    assert_eq!(sandbox.pushes(), []);
}

/// A message of a bot is pushed to the other bots of a group, if their scopes include bots; never to itself.
#[tokio::test]
async fn the_scopes_of_an_app_decide_whether_it_receives_messages_of_bots() {
    let (sandbox, bot) = sandbox().await;
    let bots = [demo::APP_WITHOUT_SCOPES.to_owned()];
    sandbox.with_world(|world| world.add_members(demo::CHAT, &bots));
    sandbox.pushed().await;
    bot.taken();
    let mut count = 0;
    for (scope, from, mentioned, is_told) in [
        ("im:message.group_msg", demo::APP_WITHOUT_SCOPES, true, false),
        ("im:message.group_at_msg:readonly", demo::APP_WITHOUT_SCOPES, true, false),
        ("im:message.group_at_msg.include_bot:readonly", demo::APP_WITHOUT_SCOPES, true, true),
        ("im:message.group_at_msg.include_bot:readonly", demo::APP_WITHOUT_SCOPES, false, false),
        ("im:message.group_at_msg.include_bot:readonly", demo::USER, true, true),
        ("im:message.group_at_msg.include_bot:readonly", demo::USER, false, false),
        ("im:message.group_msg.include_bot:read", demo::APP_WITHOUT_SCOPES, false, true),
        ("im:message.group_msg.include_bot:read", demo::USER, false, true),
        ("im:message.group_msg.include_bot:read", demo::APP_ID, true, false),
        ("im:message.group_bot_msg:readonly", demo::APP_WITHOUT_SCOPES, false, true),
        ("im:message.group_bot_msg:readonly", demo::USER, true, false),
    ] {
        count += 1;
        let mention = mentioned.then(|| Mentioned::new("@_user_1", demo::APP_ID, "Bot"));
        let message = Message::new(format!("om_said_{count}"), demo::CHAT).from(from);
        let told = events(&sandbox, &bot, |world| {
            world.app_mut(demo::APP_ID).unwrap().scopes = [scope.to_owned()].into();
            world.add_message(message.mentioning(mention.into_iter().collect::<Vec<_>>()));
        })
        .await;
        assert_eq!(told.len(), usize::from(is_told), "{scope} {from} {mentioned}");
        for event in told {
            let sender = event.read::<MessageReceive>().unwrap().sender;
            let kind = if from == demo::USER { SenderType::User } else { SenderType::Bot };
            assert_eq!(sender.sender_type, kind);
            assert!(sender.sender_id.open_id.as_str().starts_with("ou_"), "{sender:?}");
        }
    }
}

const CLICKED: &str = r#"{"schema":"2.0","body":{"elements":[]}}"#;

/// Creates a sandbox with a card of the demo app, and an app at its address that gives the same answer to everything.
async fn card(answer: (u16, &str)) -> (Sandbox, Bot) {
    let (sandbox, bot) = sandbox().await;
    sandbox.with_world(|world| {
        world.add_message(Message::new("om_clicked", demo::CHAT).from(demo::APP_ID).content("interactive", CLICKED));
    });
    *bot.card.lock().unwrap() = (answer.0, answer.1.to_owned());
    (sandbox, bot)
}

fn click() -> Click {
    Click::new("om_clicked", demo::USER).value(serde_json::json!({ "n": 1 })).form(serde_json::json!({ "why": ["x"] }))
}

/// The sandbox accepts the typed answer and applies it.
#[tokio::test]
async fn a_click_is_pushed_and_its_answer_shown() {
    let new = serde_json::json!({ "schema": "2.0", "body": { "elements": [{ "tag": "hr" }] } });
    let answer = CardAnswer::new().toast(Toast::success("done").in_language("zh_cn", "好")).card(new.clone());
    let (sandbox, bot) = card((200, &answer.reply())).await;
    let clicked = sandbox.click(click()).await.unwrap();
    assert_eq!((clicked.toast.unwrap()["content"].as_str(), clicked.card), (Some("done"), Some(new.clone())));
    let content = sandbox.with_world(|world| world.message("om_clicked").unwrap().content.clone());
    assert_eq!(serde_json::from_str::<serde_json::Value>(&content).unwrap(), new);
    let [event] = &bot.taken()[..] else { panic!("one event") };
    let pushed: CardActionTrigger = event.read().unwrap();
    assert_eq!((pushed.action.value["n"].as_i64(), pushed.action.form_value["why"][0].as_str()), (Some(1), Some("x")));
    assert_eq!(
        (pushed.context.open_message_id.as_str(), pushed.context.open_chat_id.as_str()),
        ("om_clicked", demo::CHAT)
    );
    assert_eq!(pushed.operator.open_id.as_str(), demo::USER);
    assert_eq!(
        (event.header().create_time.as_millis(), event.header().create_time.as_str().len()),
        (Some(1_615_380_573_211), 16)
    );
    assert_eq!(
        sandbox.pushes().last().map(|push| (push.event_type.as_str(), push.status)),
        Some(("card.action.trigger", Some(200)))
    );
    let template = CardAnswer::new().card(Template::new("AAq").variable("n", 1));
    let (sandbox, _bot) = card((200, &template.reply())).await;
    assert_eq!(sandbox.click(click()).await.unwrap().card.unwrap()["type"], "template");
    let (sandbox, _bot) = card((200, &CardAnswer::new().reply())).await;
    let clicked = sandbox.click(click()).await.unwrap();
    assert_eq!((clicked.toast, clicked.card), (None, None));
}

#[tokio::test]
async fn an_invalid_answer_to_a_click_is_an_error_with_the_reason() {
    for (status, body, code, says) in [
        (500, "{}", 200671, "answer with 200"),
        (200, "", 200672, "not a JSON object"),
        (200, "ok", 200672, "not a JSON object"),
        (200, r#"{"code":0}"#, 200672, "`code` is neither `toast` nor `card`"),
        (200, r#"{"toast":{"type":"ok","content":"x"}}"#, 200672, "none of `info`"),
        (200, r#"{"toast":{"type":"info"}}"#, 200672, "`toast.content` is not a string"),
        (200, r#"{"toast":{"content":"x","i18n":{"zh_cn":1}}}"#, 200672, "`toast.i18n`"),
        (200, r#"{"card":{"schema":"2.0"}}"#, 200673, "`card.data` is not an object"),
        (200, r#"{"card":{"type":"card","data":{}}}"#, 200673, "neither `raw` nor `template`"),
        (200, r#"{"card":{"type":"template","data":{}}}"#, 200673, "template_id"),
        (200, r#"{"card":{"type":"raw","data":{"elements":[]}}}"#, 200830, "version 1.0"),
    ] {
        let (sandbox, bot) = card((status, body)).await;
        let error = sandbox.click(click()).await.unwrap_err();
        assert_eq!(error.code(), Some(code), "{body}");
        let text = error.to_string();
        assert!(text.contains(says) && text.starts_with(&format!("the user sees error {code}: ")), "{text}");
        let content = sandbox.with_world(|world| world.message("om_clicked").unwrap().content.clone());
        assert_eq!((content.as_str(), bot.taken().len()), (CLICKED, 1), "and it is not pushed again");
    }
    let (sandbox, bot) = card((200, "{}")).await;
    let address = bot.url.clone();
    for (click, code) in [
        (Click::new("om_none", demo::USER), None),
        (Click::new(demo::MESSAGE, demo::USER), None),
        (Click::new("om_clicked", "ou_nobody"), None),
    ] {
        assert_eq!(sandbox.click(click).await.unwrap_err().code(), code);
    }
    sandbox.unsubscribe(demo::APP_ID);
    assert_eq!(sandbox.click(click()).await.unwrap_err().code(), Some(200340));
    let subscription = Subscription::new(demo::APP_ID, address, TOKEN).encrypt_key(KEY);
    sandbox.subscribe(subscription).await.unwrap();
    drop(bot);
    tokio::task::yield_now().await;
    let error = sandbox.click(click()).await.unwrap_err();
    assert!(matches!(error.code(), Some(200341 | 200342)), "{error}");
}
