//! `im.v1.message.forward`
//!
//! Checked in this order:
//!
//! | state | answer |
//! |---|---|
//! | a uuid that was sent before, by the same operator to the same recipient, within an hour | success, with the message that was sent the first time |
//! | a message that does not exist, or is part of a merged and forwarded one | `230064` |
//! | a message the operator cannot reach or see | as in the module |
//! | a deleted message | `230110` |
//! | a recalled message | `230065` |
//! | a message of a type that cannot be forwarded | `230061` |
//! | a message in a secret chat | `230066` |
//! | a message whose forwarding is restricted | `230070` |
//! | a recipient that cannot be sent to | see [`recipient`](super::recipient) |

use super::Names;
use super::merge_forward::copy_parts;
use super::recipient::{Recipient, recipient};
use super::{Pace, check_pace, draft, is_restricted, is_secret, message, once, send};
use crate::gateway::Refusal;
use crate::operation::{Context, Handler};
use crate::world::{Chat, Message};
use feishu_api::im::v1::message::{self as api, ForwardError};

pub(crate) struct Forward;

impl Handler for Forward {
    type Operation = api::Forward;

    fn answer(request: api::Forward, context: &mut Context<'_>) -> Result<api::ForwardResponse, Refusal> {
        let caller = context.caller()?.clone();
        let world = &mut *context.world;
        let id = request.message_id.as_str();
        let once = once(&caller, &format!("forward {}", request.receive_id), request.uuid.as_ref());
        if let Some(sent) = once.as_ref().and_then(|once| world.sent_once(once, context.now)) {
            return Ok(Names::open(world).shown(sent));
        }
        if super::reach::is_id("om_", id) && world.message(id).is_none() {
            return Err(ForwardError::MessageNotForwardable.into());
        }
        let (_, source, chat) = message::<ForwardError>(id, &caller, world)?;
        check(source, chat)?;
        let source = source.clone();
        let kind = request.receive_id_type.as_str();
        let to = recipient::<ForwardError>(kind, &request.receive_id, &caller, world)?;
        let pace = Pace { world, limited: context.limited, now: context.now };
        check_pace::<ForwardError>(&caller, &to.chat_id, pace)?;
        let copy = draft(&caller, &to.chat_id).content(source.msg_type.as_str(), source.content.as_str());
        let copy = addressed(copy.mentioning(source.mentions.clone()), &to);
        let sent = send(world, copy, once, context.now)?;
        copy_parts(world, id, &sent.id);
        Ok(Names::open(world).shown(&sent))
    }
}

/// Addresses a message to a recipient, including the thread.
pub(super) fn addressed(message: Message, to: &Recipient) -> Message {
    match &to.thread {
        Some((root, thread)) => message.reply_to(root.as_str(), root.as_str()).in_thread(thread.as_str()),
        None => message,
    }
}

/// Whether messages of a type can be forwarded one by one.
fn is_forwardable(msg_type: &str) -> bool {
    !matches!(msg_type, "hongbao" | "vote" | "audio" | "general_calendar" | "system")
}

fn check(source: &Message, chat: &Chat) -> Result<(), ForwardError> {
    if source.deleted {
        return Err(ForwardError::MessageDeleted);
    }
    if source.recalled {
        return Err(ForwardError::SourceRecalled);
    }
    if source.upper.is_some() {
        return Err(ForwardError::MessageNotForwardable);
    }
    if !is_forwardable(&source.msg_type) || source.unsupported {
        return Err(ForwardError::TypeNotForwardable);
    }
    if is_secret(chat) {
        return Err(ForwardError::SourceInSecretChat);
    }
    if is_restricted(source, chat) {
        return Err(ForwardError::RestrictedMode);
    }
    Ok(())
}
