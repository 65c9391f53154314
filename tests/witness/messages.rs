//! Messages, reactions and pins.

use crate::scene::Scene;
use crate::step::{Step, another, fails, pages, succeeds};
use feishu_api::content::{Card, Content, Text};
use feishu_api::id::MessageId;
use feishu_api::im::v1::{EmojiInput, MsgType, ReceiveIdType, message, message_reaction, pin};
use feishu_api::types::UserIdType;
use feishu_api::{Access, Call, TokenKind};
use serde_json::json;

const CREATED: &str = "im.v1.message.create";
const REPLIED: &str = "im.v1.message.reply";
const CARD: &str = "im.v1.message.create:card";
const REACTED: &str = "im.v1.message_reaction.create";

pub(crate) fn steps() -> Vec<Step> {
    [messages(), changes(), reactions(), pins()].into_iter().flatten().collect()
}

fn messages() -> Vec<Step> {
    vec![
        succeeds(|s| create(s, s.given("chat"), Text::new("good morning"))),
        fails(230002, |s| create(s, s.given("other_chat"), Text::new("good morning"))),
        another("card", |s| create(s, s.given("chat"), Card::from(json!({ "elements": [] })))),
        succeeds(|s| reply(s, s.replied(CREATED, "message_id"))),
        fails(230011, |s| reply(s, s.given("recalled"))),
        succeeds(|s| s.send(message::Get::new(s.replied(REPLIED, "message_id")).user_id_type(UserIdType::OpenId))),
        fails(230110, |s| s.send(message::Get::new(s.given("deleted")).user_id_type(UserIdType::OpenId))),
        another("user", |s| {
            let user = Access::Token(TokenKind::User, s.given("user_token").into());
            s.send(message::Get::new(s.given("message"))).access(user)
        }),
        succeeds(|s| s.send(history(s.given("chat")).sort_type(message::ListSortType::NewestFirst).page_size(50))),
        fails(230001, |s| s.send(history("nonsense"))),
        pages(|s| s.send(history(s.given("chat")).sort_type(message::ListSortType::OldestFirst).page_size(5))),
    ]
}

fn changes() -> Vec<Step> {
    vec![
        succeeds(|s| update(s, s.replied(CREATED, "message_id"))),
        fails(230071, |s| update(s, s.given("message"))),
        succeeds(|s| patch(s, s.replied(CARD, "message_id"))),
        fails(230031, |s| patch(s, s.given("old_card"))),
        succeeds(|s| urgent(s, s.replied(CREATED, "message_id"))),
        fails(230012, |s| urgent(s, s.given("message"))),
        succeeds(|s| read_users(s, s.replied(CREATED, "message_id"))),
        fails(230012, |s| read_users(s, s.given("message"))),
        succeeds(|s| forward(s, s.replied(CREATED, "message_id"), "forward-1")),
        fails(230065, |s| forward(s, s.given("recalled"), "forward-2")),
        succeeds(|s| {
            let messages = [s.replied(CREATED, "message_id"), s.replied(REPLIED, "message_id"), s.given("unsupported")];
            merge_forward(s, &messages, "merge-1")
        }),
        fails(230065, |s| merge_forward(s, &[s.given("recalled")], "merge-2")),
        succeeds(|s| s.send(message::Delete::new(s.replied(REPLIED, "message_id")))),
        fails(230026, |s| s.send(message::Delete::new(s.given("message")))),
    ]
}

fn reactions() -> Vec<Step> {
    vec![
        succeeds(|s| react(s, s.given("message"), "SMILE")),
        another("second", |s| react(s, s.given("message"), "OK")),
        fails(231017, |s| react(s, s.given("unsupported"), "SMILE")),
        succeeds(|s| s.send(list_reactions(s.given("message")).reaction_type("SMILE"))),
        fails(231003, |s| s.send(list_reactions("om_nowhere"))),
        pages(|s| s.send(list_reactions(s.given("message")).page_size(1))),
        succeeds(|s| s.send(message_reaction::Delete::new(s.given("message"), s.replied(REACTED, "reaction_id")))),
        fails(231011, |s| s.send(message_reaction::Delete::new(s.given("message"), "reaction_nowhere"))),
    ]
}

fn pins() -> Vec<Step> {
    vec![
        succeeds(|s| s.send(pin::Create::new(s.given("message")))),
        fails(230011, |s| s.send(pin::Create::new(s.given("recalled")))),
        another("second", |s| s.send(pin::Create::new(s.replied(CREATED, "message_id")))),
        succeeds(|s| s.send(pin::List::new(s.given("chat")).page_size(50))),
        fails(230002, |s| s.send(pin::List::new(s.given("other_chat")))),
        pages(|s| s.send(pin::List::new(s.given("chat")).page_size(1))),
        succeeds(|s| s.send(pin::Delete::new(s.given("message")))),
        fails(230001, |s| s.send(pin::Delete::new("nonsense"))),
    ]
}

fn create(scene: &Scene, chat: &str, content: impl Into<Content>) -> Call<message::Create> {
    let content = content.into();
    let request = message::Create::new(
        ReceiveIdType::ChatId,
        chat,
        MsgType::parse(content.msg_type()),
        content.encode().unwrap(),
    );
    scene.send(request.uuid(format!("create-{}", content.msg_type())))
}

fn text(text: &str) -> String {
    Content::from(text).encode().unwrap()
}

fn reply(scene: &Scene, message: &str) -> Call<message::Reply> {
    let request = message::Reply::new(message, text("and a good day to you"), MsgType::Text);
    scene.send(request.reply_in_thread(false).uuid("reply-1"))
}

fn history(chat: &str) -> message::List {
    message::List::new(message::ListContainerIdType::Chat, chat)
}

fn update(scene: &Scene, message: &str) -> Call<message::Update> {
    scene.send(message::Update::new(message, message::EditableMsgType::Text, text("good evening")))
}

fn patch(scene: &Scene, message: &str) -> Call<message::Patch> {
    let card = Content::from(Card::from(json!({ "elements": [{ "tag": "hr" }] })));
    scene.send(message::Patch::new(message, card.encode().unwrap()))
}

fn urgent(scene: &Scene, message: &str) -> Call<message::UrgentApp> {
    scene.send(message::UrgentApp::new(message, UserIdType::OpenId, [scene.given("user").to_owned()]))
}

fn read_users(scene: &Scene, message: &str) -> Call<message::ReadUsers> {
    scene.send(message::ReadUsers::new(message, UserIdType::OpenId).page_size(20))
}

fn forward(scene: &Scene, message: &str, uuid: &str) -> Call<message::Forward> {
    scene.send(message::Forward::new(message, ReceiveIdType::ChatId, scene.given("chat")).uuid(uuid))
}

fn merge_forward(scene: &Scene, messages: &[&str], uuid: &str) -> Call<message::MergeForward> {
    let messages: Vec<MessageId> = messages.iter().map(|id| MessageId::from(*id)).collect();
    scene.send(message::MergeForward::new(ReceiveIdType::ChatId, scene.given("chat"), messages).uuid(uuid))
}

fn react(scene: &Scene, message: &str, emoji: &str) -> Call<message_reaction::Create> {
    scene.send(message_reaction::Create::new(message, EmojiInput::new(emoji)))
}

fn list_reactions(message: &str) -> message_reaction::List {
    message_reaction::List::new(message).user_id_type(UserIdType::OpenId)
}
