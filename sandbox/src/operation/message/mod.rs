//! `im.v1.message`: the states that its operations share.
//!
//! These states are checked for all operations that document the error:
//!
//! | state | error |
//! |---|---|
//! | an id that is empty or malformed | `230001` |
//! | an app whose bot capability is off | `230006` |
//! | a message that does not exist | the gateway's `99992354` |
//! | a dissolved chat | `232009` |
//! | an external chat, and an app without external sharing | `230027` |
//! | a private chat with a user the app is not available to | `230013` |
//! | a chat the app's bot is not in | `230002` |
//! | a message hidden from the operator, or a user who is not in the chat | `230050` |
//! | a chat in which only its owner and managers may speak, and an operator who is neither | `230018` |
//! | a chat to which its bots have sent five messages within the second | `230020` |
//!
//! Each operation's file describes its other states. An operation that does not document `232009` returns `230002` for
//! a dissolved chat, and an operation that documents neither `230002` nor `230050` returns `230027`.

mod content;
mod create;
mod delete;
mod forward;
mod get;
mod list;
mod merge_forward;
mod names;
mod patch;
mod read_users;
mod recipient;
mod reply;
mod update;
mod urgent_app;

pub(super) use create::Create;
pub(super) use delete::Delete;
pub(super) use forward::Forward;
pub(super) use get::Get;
pub(super) use list::List;
pub(super) use merge_forward::MergeForward;
pub(super) use names::Names;
pub(super) use patch::Patch;
pub(super) use read_users::ReadUsers;
pub(super) use reply::Reply;
pub(super) use update::Update;
pub(super) use urgent_app::UrgentApp;

use super::reach::{self, message_codes, operator, refusal, refuse};
use crate::gateway::{Caller, Refusal};
use crate::world::{App, Chat, ChatKind, Message, Once, World, is_bot};
use feishu_api::endpoint::OperationError;
use feishu_api::im::v1::ModerationPermission;
use feishu_api::scope;
use std::time::Duration;

/// The content of merged and forwarded messages.
const MERGED: &str = "Merged and Forwarded Message";
/// The type of merged and forwarded messages.
const MERGE_FORWARD: &str = "merge_forward";
/// The maximum number of messages per second that the bots of a chat may send to it, documented in prose only.
const MESSAGES_A_SECOND: usize = 5;
/// One day.
const DAY: Duration = Duration::from_secs(24 * 60 * 60);

/// Returns the message with an id, its chat and the calling app, if the caller can see the message.
fn message<'w, E: OperationError>(
    id: &str,
    caller: &Caller,
    world: &'w World,
) -> Result<(&'w App, &'w Message, &'w Chat), Refusal> {
    reach::message(id, caller, world).map_err(|barrier| refusal::<E>(message_codes, barrier, id))
}

/// Checks that the operator may send messages to a chat.
fn check_speech<E: OperationError>(caller: &Caller, chat: &Chat) -> Result<(), Refusal> {
    let everybody_may = chat.info.moderation_permission == ModerationPermission::AllMembers;
    if everybody_may || chat.is_managed_by(operator(caller)) { Ok(()) } else { Err(refuse::<E>(&[230018])) }
}

/// Checks that the caller may read the messages of a chat. The required scope depends on the kind of chat.
fn check_reading<E: OperationError>(caller: &Caller, app: &App, chat: &Chat) -> Result<(), Refusal> {
    let needed = match (caller.user(), chat.is_private()) {
        (None, true) => return Ok(()),
        (None, false) => scope::IM_MESSAGE_GROUP_MSG.id,
        (Some(_), true) => scope::IM_MESSAGE_P2P_MSG_GET_AS_USER.id,
        (Some(_), false) => scope::IM_MESSAGE_GROUP_MSG_GET_AS_USER.id,
    };
    if app.scopes.contains(needed) && caller.granted().is_none_or(|granted| granted.contains(needed)) {
        return Ok(());
    }
    Err(extended(refuse::<E>(&[230027]), &format!("need scope: {needed}")))
}

/// Appends details to the message of a refusal, as the platform does.
fn extended(refusal: Refusal, more: &str) -> Refusal {
    let message = format!("{}, ext={more}", refusal.message.trim_end_matches('.'));
    refusal.message(message)
}

/// Returns the deduplication key of a request; `None` if it has no uuid.
fn once(caller: &Caller, action: &str, uuid: Option<&String>) -> Option<Once> {
    let uuid = uuid.filter(|uuid| !uuid.is_empty())?.clone();
    Some(Once { operator: operator(caller).to_owned(), action: action.to_owned(), uuid })
}

/// Checks that the bots of a chat have not reached the limit per second, together and across operations.
fn check_pace<E: OperationError>(caller: &Caller, chat_id: &str, context: Pace<'_>) -> Result<(), Refusal> {
    let since = millis(context.now).saturating_sub(1000);
    let counts = |one: &&Message| one.chat_id == chat_id && one.created > since && one.upper.is_none();
    let recent = context.world.messages().filter(|one| counts(one) && is_bot(&one.sender)).count();
    let is_over = context.limited && caller.user().is_none() && recent >= MESSAGES_A_SECOND;
    if is_over { Err(refuse::<E>(&[230020])) } else { Ok(()) }
}

/// The state for measuring the pace of a chat.
struct Pace<'w> {
    world: &'w World,
    limited: bool,
    now: Duration,
}

/// Sends a message, unless it was sent before, and returns the sent message.
fn send(world: &mut World, message: Message, once: Option<Once>, now: Duration) -> Result<Message, Refusal> {
    let id = world.send(message.at(millis(now)));
    if let Some(once) = once {
        world.remember(once, &id, now);
    }
    world.message(&id).cloned().ok_or_else(|| feishu_api::gateway::GatewayError::InvalidField.into())
}

/// Creates a message of the operator, without id and time.
fn draft(caller: &Caller, chat_id: &str) -> Message {
    Message::new("", chat_id).from(operator(caller))
}

/// Whether a message was sent longer ago than a period.
fn is_over(message: &Message, period: Option<Duration>, now: Duration) -> bool {
    period.is_some_and(|period| millis(now).saturating_sub(message.created) > millis(period))
}

/// Whether a chat is secret, so that apps can neither send to it nor copy from it.
fn is_secret(chat: &Chat) -> bool {
    chat.kind == ChatKind::Secret
}

/// Whether forwarding and downloading a message is restricted.
pub(super) fn is_restricted(message: &Message, chat: &Chat) -> bool {
    let mode = chat.info.restricted_mode_setting.as_ref();
    message.restricted || mode.is_some_and(|mode| mode.status == Some(true))
}

fn millis(time: Duration) -> i64 {
    i64::try_from(time.as_millis()).unwrap_or(i64::MAX)
}
