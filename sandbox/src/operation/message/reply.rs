//! `im.v1.message.reply`
//!
//! Checked in this order, after the states of the module:
//!
//! | state | answer |
//! |---|---|
//! | a uuid that was sent before, by the same operator to the same message, within an hour | success, with the reply that was sent the first time |
//! | a recalled message | `230011` |
//! | a message that is set to delete itself | `230111` |
//! | a message of an unsupported type | `230054` |
//! | a secret chat | `230075` |
//! | a reply in a thread, to an aggregated message | `230072` |
//! | a reply in a thread, in a private chat | `230071` |
//! | content that cannot be sent | see [`content`](super::content) |
//!
//! A reply to a message in a thread goes to that thread, and the first message of the thread is both its root and its
//! parent.

use super::Names;
use super::content::{Setting, receive};
use super::{Pace, check_pace, check_speech, draft, is_secret, message, once, send};
use crate::gateway::Refusal;
use crate::operation::{Context, Handler};
use crate::world::{Chat, Message};
use feishu_api::Operation;
use feishu_api::im::v1::message as api;

pub(crate) struct Reply;

impl Handler for Reply {
    type Operation = api::Reply;

    fn answer(request: api::Reply, context: &mut Context<'_>) -> Result<api::ReplyResponse, Refusal> {
        let caller = context.caller()?.clone();
        let world = &mut *context.world;
        let id = request.message_id.as_str();
        let (_, parent, chat) = message::<api::ReplyError>(id, &caller, world)?;
        let once = once(&caller, &format!("reply {id}"), request.uuid.as_ref());
        if let Some(sent) = once.as_ref().and_then(|once| world.sent_once(once, context.now)) {
            return Ok(Names::open(world).shown(sent));
        }
        let in_thread = request.reply_in_thread == Some(true);
        check(parent, chat, in_thread)?;
        check_speech::<api::ReplyError>(&caller, chat)?;
        let pace = Pace { world, limited: context.limited, now: context.now };
        check_pace::<api::ReplyError>(&caller, &chat.id, pace)?;
        let setting = Setting { endpoint: api::Reply::ENDPOINT, caller: &caller, world, chat };
        let received = receive::<api::ReplyError>(request.msg_type.as_str(), &request.content, &setting)?;

        let reply = draft(&caller, &chat.id).content(request.msg_type.as_str(), received.content);
        let reply = reply.mentioning(received.mentions);
        let root = parent.root.clone().unwrap_or_else(|| id.to_owned());
        let thread = if in_thread { world.open_thread(id) } else { parent.thread.clone() };
        let reply = match thread {
            Some(thread) => {
                let first = world.thread_root(&thread).map_or_else(|| root.clone(), |first| first.id.clone());
                reply.reply_to(first.as_str(), first.as_str()).in_thread(thread)
            }
            None => reply.reply_to(id, root),
        };
        let sent = send(world, reply, once, context.now)?;
        Ok(Names::open(world).shown(&sent))
    }
}

fn check(parent: &Message, chat: &Chat, in_thread: bool) -> Result<(), api::ReplyError> {
    if parent.recalled || parent.deleted {
        return Err(api::ReplyError::MessageRecalled);
    }
    if parent.self_destructing {
        return Err(api::ReplyError::MessageSelfDestructing);
    }
    if parent.unsupported {
        return Err(api::ReplyError::MessageTypeUnsupported);
    }
    if is_secret(chat) {
        return Err(api::ReplyError::EncryptedChat);
    }
    if in_thread && parent.folded {
        return Err(api::ReplyError::AggregatedMessage);
    }
    if in_thread && chat.is_private() {
        return Err(api::ReplyError::ThreadReplyUnsupported);
    }
    Ok(())
}
