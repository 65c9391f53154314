//! The events of messages and of reactions to them.

use super::Pushed;
use super::recipient::Recipient;
use crate::world::{Message, Reaction, is_bot};
use feishu_api::im::v1::event::{
    self as api, Emoji, Mention, MessageMessageRead, MessageReactionCreated, MessageReactionDeleted, MessageRecalled,
    MessageReceive, OperatorType, Reader, RecallType, Sender,
};
use feishu_api::{TimestampMs, scope};

/// What a user writes is told to the bots of the chat: in a group of all messages or of those that mention the bot, as
/// the scopes of the app have it.
pub(super) fn received(to: &Recipient<'_>, id: &str) -> Option<Pushed> {
    let message = to.world.message(id).filter(|message| message.upper.is_none() && !is_bot(&message.sender))?;
    let chat = to.chat(&message.chat_id).filter(|_| !message.hidden_from.contains(&to.app.id))?;
    let mentioned = message.mentions.iter().any(|mention| mention.who == to.app.id);
    let any = |scopes: &[feishu_api::endpoint::Scope]| scopes.iter().any(|scope| to.has(scope.id));
    let is_told = match (chat.is_private(), mentioned) {
        (true, _) => any(&[scope::IM_MESSAGE_P2P_MSG, scope::IM_MESSAGE_P2P_MSG_READONLY]),
        (false, true) if any(&[scope::IM_MESSAGE_GROUP_AT_MSG, scope::IM_MESSAGE_GROUP_AT_MSG_READONLY]) => true,
        (false, _) => any(&[scope::IM_MESSAGE_GROUP_MSG, scope::IM_MESSAGE_GROUP_MSG_READONLY]),
    };
    if !is_told {
        return None;
    }
    let mention = |one: &crate::world::Mentioned| {
        Mention::new()
            .key(one.key.as_str())
            .id(to.ids(&one.who))
            .name(one.name.as_str())
            .tenant_key(to.tenant(&one.who))
    };
    let mut said = api::Message::new()
        .message_id(message.id.as_str())
        .create_time(millis(message.created))
        .update_time(millis(message.updated))
        .chat_id(message.chat_id.as_str())
        .chat_type(if chat.is_private() { api::ChatType::P2p } else { api::ChatType::Group })
        .message_type(message.msg_type.as_str())
        .content(message.content.as_str())
        .mentions(message.mentions.iter().map(mention).collect::<Vec<_>>());
    said.root_id = message.root.as_deref().map(Into::into);
    said.parent_id = message.parent.as_deref().map(Into::into);
    said.thread_id = message.thread.as_deref().map(Into::into);
    let sender =
        Sender::new().sender_id(to.ids(&message.sender)).sender_type("user").tenant_key(to.tenant(&message.sender));
    Pushed::new(&MessageReceive::new().sender(sender).message(said))
}

/// What is recalled is told to the bots of the chat.
pub(super) fn recalled(to: &Recipient<'_>, id: &str, operator: &str, now: i64) -> Option<Pushed> {
    let message = to.world.message(id)?;
    let chat = to.chat(&message.chat_id)?;
    let by = match operator {
        "" => RecallType::MessageOwner,
        one if one == message.sender => RecallType::MessageOwner,
        one if chat.is_owned_by(one) => RecallType::GroupOwner,
        one if chat.is_managed_by(one) => RecallType::GroupManager,
        _ => RecallType::EnterpriseManager,
    };
    let recalled = MessageRecalled::new().message_id(id).chat_id(chat.id.as_str());
    Pushed::new(&recalled.recall_time(millis(now)).recall_type(by))
}

/// That a user has read what a bot wrote in a private chat is told to that bot.
pub(super) fn read(to: &Recipient<'_>, id: &str, reader: &str, now: i64) -> Option<Pushed> {
    let message = to.world.message(id).filter(|message| message.sender == to.app.id)?;
    to.chat(&message.chat_id).filter(|chat| chat.is_private())?;
    let reader = Reader::new().reader_id(to.ids(reader)).read_time(millis(now)).tenant_key(to.tenant(reader));
    Pushed::new(&MessageMessageRead::new().reader(reader).message_id_list([id.into()]))
}

/// Reactions are told to the bots of the chat.
pub(super) fn reacted(to: &Recipient<'_>, reaction: &Reaction, now: i64) -> Option<Pushed> {
    reacted_message(to, reaction)?;
    let mut created = MessageReactionCreated::new()
        .message_id(reaction.message_id.as_str())
        .reaction_type(Emoji::new().emoji_type(reaction.emoji.as_str()))
        .action_time(millis(now));
    match Operator::of(to, reaction) {
        Operator::App(app) => (created.operator_type, created.app_id) = (OperatorType::App, Some(app)),
        Operator::User(ids) => (created.operator_type, created.user_id) = (OperatorType::User, Some(ids)),
    }
    Pushed::new(&created)
}

/// So is that one was removed.
pub(super) fn unreacted(to: &Recipient<'_>, reaction: &Reaction, now: i64) -> Option<Pushed> {
    reacted_message(to, reaction)?;
    let mut deleted = MessageReactionDeleted::new()
        .message_id(reaction.message_id.as_str())
        .reaction_type(Emoji::new().emoji_type(reaction.emoji.as_str()))
        .action_time(millis(now));
    match Operator::of(to, reaction) {
        Operator::App(app) => (deleted.operator_type, deleted.app_id) = (OperatorType::App, Some(app)),
        Operator::User(ids) => (deleted.operator_type, deleted.user_id) = (OperatorType::User, Some(ids)),
    }
    Pushed::new(&deleted)
}

/// Who reacted.
enum Operator {
    App(feishu_api::id::AppId),
    User(api::UserIds),
}

impl Operator {
    fn of(to: &Recipient<'_>, reaction: &Reaction) -> Self {
        if is_bot(&reaction.operator) {
            Self::App(reaction.operator.as_str().into())
        } else {
            Self::User(to.ids(&reaction.operator))
        }
    }
}

fn reacted_message<'w>(to: &Recipient<'w>, reaction: &Reaction) -> Option<&'w Message> {
    let message = to.world.message(&reaction.message_id)?;
    to.chat(&message.chat_id).map(|_| message)
}

fn millis(time: i64) -> TimestampMs {
    TimestampMs::from_millis(time)
}
