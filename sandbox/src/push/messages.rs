//! The events of messages and their reactions.

use super::Pushed;
use super::recipient::Recipient;
use crate::card::CardForm;
use crate::filled::filled;
use crate::world::{Mentioned, Message, Reaction, is_bot};
use feishu_api::endpoint::Scope;
use feishu_api::id::AppId;
use feishu_api::im::v1::event::{
    Mention, MessageReactionCreated, MessageReactionDeleted, MessageRead, MessageRecalled,
    MessageRecalledRecallType as RecallType, MessageReceive, MessageReceiveChatType as ChatType, SenderType,
};
use feishu_api::im::v1::{OperatorType, UserIds};
use feishu_api::{TimestampMs, scope};

/// Returns the event for a new message, which goes to the bots of the chat except the sender. The scopes of the app
/// decide whether it receives all messages of a group or only those that mention it, and whether it receives those of
/// other bots.
pub(super) fn received(to: &Recipient<'_>, id: &str) -> Option<Pushed> {
    let message = to.world.message(id).filter(|message| message.upper.is_none() && message.sender != to.app.id)?;
    let chat = to.chat(&message.chat_id).filter(|_| !message.hidden_from.contains(&to.app.id))?;
    let is_mentioned = message.mentions.iter().any(|mention| mention.who == to.app.id);
    if !opening(chat.is_private(), is_bot(&message.sender), is_mentioned).iter().any(|scope| to.has(scope.id)) {
        return None;
    }
    let mention = |one: &Mentioned| {
        filled(|mention: &mut Mention| {
            mention.key.clone_from(&one.key);
            mention.id = to.ids(&one.who);
            mention.name.clone_from(&one.name);
            mention.tenant_key = to.tenant(&one.who).to_owned();
        })
    };
    Pushed::new(&filled(|event: &mut MessageReceive| {
        event.sender.sender_id = to.sender_ids(&message.sender);
        event.sender.sender_type = if is_bot(&message.sender) { SenderType::Bot } else { SenderType::User };
        event.sender.tenant_key = to.tenant(&message.sender).to_owned();
        let said = &mut event.message;
        said.message_id = message.id.as_str().into();
        said.root_id = message.root.as_deref().map(Into::into);
        said.parent_id = message.parent.as_deref().map(Into::into);
        said.create_time = TimestampMs::from_millis(message.created);
        said.update_time = TimestampMs::from_millis(message.updated);
        said.chat_id = message.chat_id.as_str().into();
        said.thread_id = message.thread.as_deref().map(Into::into);
        said.chat_type = if chat.is_private() { ChatType::P2p } else { ChatType::Group };
        said.message_type.clone_from(&message.msg_type);
        said.content = CardForm::default().of(&message.msg_type, &message.content);
        said.mentions = message.mentions.iter().map(mention).collect();
    }))
}

/// Returns the scopes, any of which allows receiving a message.
fn opening(is_private: bool, is_of_bot: bool, is_mentioned: bool) -> Vec<Scope> {
    const PRIVATE: [Scope; 2] = [scope::IM_MESSAGE_P2P_MSG, scope::IM_MESSAGE_P2P_MSG_READONLY];
    const MENTION: [Scope; 2] = [scope::IM_MESSAGE_GROUP_AT_MSG, scope::IM_MESSAGE_GROUP_AT_MSG_READONLY];
    const MENTION_OF_ANY: [Scope; 1] = [scope::IM_MESSAGE_GROUP_AT_MSG_INCLUDE_BOT_READONLY];
    const USERS: [Scope; 2] = [scope::IM_MESSAGE_GROUP_MSG, scope::IM_MESSAGE_GROUP_MSG_READONLY];
    const BOTS: [Scope; 1] = [scope::IM_MESSAGE_GROUP_BOT_MSG_READONLY];
    const ALL: [Scope; 1] = [scope::IM_MESSAGE_GROUP_MSG_INCLUDE_BOT_READ];
    let mut scopes: Vec<Scope> = Vec::new();
    match (is_private, is_of_bot) {
        (true, false) => scopes.extend(PRIVATE),
        // A private chat has one bot.
        (true, true) => {}
        (false, false) => scopes.extend(USERS.into_iter().chain(ALL)),
        (false, true) => scopes.extend(BOTS.into_iter().chain(ALL)),
    }
    if is_mentioned && !is_private {
        scopes.extend(MENTION_OF_ANY);
        scopes.extend(MENTION.into_iter().filter(|_| !is_of_bot));
    }
    scopes
}

/// Returns the event for a recalled message, which goes to the bots of the chat.
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
    Pushed::new(&filled(|event: &mut MessageRecalled| {
        event.message_id = id.into();
        event.chat_id = chat.id.as_str().into();
        event.recall_time = TimestampMs::from_millis(now);
        event.recall_type = by;
    }))
}

/// Returns the event for a bot whose message in a private chat was read by the user.
pub(super) fn read(to: &Recipient<'_>, id: &str, reader: &str, now: i64) -> Option<Pushed> {
    let message = to.world.message(id).filter(|message| message.sender == to.app.id)?;
    to.chat(&message.chat_id).filter(|chat| chat.is_private())?;
    Pushed::new(&filled(|event: &mut MessageRead| {
        event.reader.reader_id = to.ids(reader);
        event.reader.read_time = TimestampMs::from_millis(now);
        event.reader.tenant_key = to.tenant(reader).to_owned();
        event.message_id_list = vec![id.into()];
    }))
}

/// Returns the event for a new reaction, which goes to the bots of the chat.
pub(super) fn reacted(to: &Recipient<'_>, reaction: &Reaction, now: i64) -> Option<Pushed> {
    reacted_message(to, reaction)?;
    Pushed::new(&filled(|event: &mut MessageReactionCreated| {
        event.message_id = reaction.message_id.as_str().into();
        event.reaction_type.emoji_type.clone_from(&reaction.emoji);
        (event.operator_type, event.user_id, event.app_id) = operator(to, reaction);
        event.action_time = TimestampMs::from_millis(now);
    }))
}

/// Returns the event for a removed reaction, which goes to the bots of the chat.
pub(super) fn unreacted(to: &Recipient<'_>, reaction: &Reaction, now: i64) -> Option<Pushed> {
    reacted_message(to, reaction)?;
    Pushed::new(&filled(|event: &mut MessageReactionDeleted| {
        event.message_id = reaction.message_id.as_str().into();
        event.reaction_type.emoji_type.clone_from(&reaction.emoji);
        (event.operator_type, event.user_id, event.app_id) = operator(to, reaction);
        event.action_time = TimestampMs::from_millis(now);
    }))
}

/// Returns who reacted: the type of operator, and the IDs of the user or the ID of the app.
fn operator(to: &Recipient<'_>, reaction: &Reaction) -> (OperatorType, Option<UserIds>, Option<AppId>) {
    let who = reaction.operator.as_str();
    match is_bot(who) {
        true => (OperatorType::App, None, Some(who.into())),
        false => (OperatorType::User, Some(to.ids(who)), None),
    }
}

fn reacted_message<'w>(to: &Recipient<'w>, reaction: &Reaction) -> Option<&'w Message> {
    let message = to.world.message(&reaction.message_id)?;
    to.chat(&message.chat_id).map(|_| message)
}
