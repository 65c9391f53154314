//! `im.v1.message.merge_forward`
//!
//! Checked in this order:
//!
//! | state | answer |
//! |---|---|
//! | a uuid that was sent before, by the same operator to the same recipient, within an hour | success, with the message that was sent the first time |
//! | no message, or more than 100 | `230001` |
//! | messages that have all been recalled | `230065` |
//! | no message that exists, is visible, and is neither a system message nor part of a merged one | `230064` |
//! | messages of several chats | `230069` |
//! | messages of several threads, or both in and outside a thread | `230067` |
//! | messages in a secret chat | `230066` |
//! | a message whose forwarding is restricted | `230070` |
//! | a recipient that cannot be sent to | see [`recipient`](super::recipient) |
//! | some messages cannot be forwarded | success without them; the reply lists them |

use super::Names;
use super::forward::addressed;
use super::recipient::recipient;
use super::{MERGE_FORWARD, MERGED, Pace, check_pace, draft, is_restricted, is_secret, once, send};
use crate::filled::filled;
use crate::gateway::{Caller, Refusal};
use crate::operation::reach::{self, message_codes, refusal};
use crate::operation::{Context, Handler};
use crate::world::{Message, World};
use feishu_api::id::MessageId;
use feishu_api::im::v1::message::{self as api, MergeForwardError};

/// The maximum number of messages to merge.
const MOST: usize = 100;

pub(crate) struct MergeForward;

impl Handler for MergeForward {
    type Operation = api::MergeForward;

    fn answer(request: api::MergeForward, context: &mut Context<'_>) -> Result<api::MergeForwardResponse, Refusal> {
        let caller = context.caller()?.clone();
        let world = &mut *context.world;
        let once = once(&caller, &format!("merge_forward {}", request.receive_id), request.uuid.as_ref());
        if let Some(sent) = once.as_ref().and_then(|once| world.sent_once(once, context.now)) {
            return Ok(reply(sent, world));
        }
        reach::app(&caller, world).map_err(|barrier| refusal::<MergeForwardError>(message_codes, barrier, ""))?;
        let (sources, invalid) = sources(&request.message_id_list, &caller, world)?;
        check(&sources, world)?;
        let kind = request.receive_id_type.as_str();
        let to = recipient::<MergeForwardError>(kind, &request.receive_id, &caller, world)?;
        let pace = Pace { world, limited: context.limited, now: context.now };
        check_pace::<MergeForwardError>(&caller, &to.chat_id, pace)?;
        let merged = addressed(draft(&caller, &to.chat_id).content(MERGE_FORWARD, MERGED), &to);
        let sent = send(world, merged, once, context.now)?;
        for source in sources {
            copy(world, source, sent.id.as_str());
        }
        let mut reply = reply(&sent, world);
        reply.invalid_message_id_list = invalid;
        Ok(reply)
    }
}

/// Copies a message, with all that it contains, into another message.
fn copy(world: &mut World, source: Message, upper: &str) {
    let id = source.id.clone();
    let copied = world.send(source.part_of(upper));
    copy_parts(world, &id, &copied);
}

/// Copies the contents of a merged message into another message.
pub(super) fn copy_parts(world: &mut World, id: &str, upper: &str) {
    let is_part = |one: &&Message| one.upper.as_deref() == Some(id);
    let mut parts: Vec<Message> = world.messages().filter(is_part).cloned().collect();
    parts.sort_by_key(Message::place);
    parts.into_iter().for_each(|part| copy(world, part, upper));
}

fn reply(sent: &Message, world: &World) -> api::MergeForwardResponse {
    filled(|reply: &mut api::MergeForwardResponse| reply.message = Names::open(world).shown(sent))
}

/// Returns the messages that can be forwarded, and the ids of the others.
fn sources(
    ids: &[MessageId],
    caller: &Caller,
    world: &World,
) -> Result<(Vec<Message>, Vec<MessageId>), MergeForwardError> {
    if ids.is_empty() || ids.len() > MOST {
        return Err(MergeForwardError::InvalidParameter);
    }
    let mut sources: Vec<Message> = Vec::new();
    let mut invalid = Vec::new();
    for id in ids {
        match reach::message(id.as_str(), caller, world) {
            Ok((_, message, _)) if is_mergeable(message) => {
                if !sources.iter().any(|known| known.id == message.id) {
                    sources.push(message.clone());
                }
            }
            _ => invalid.push(id.clone()),
        }
    }
    let is_recalled = |id: &MessageId| world.message(id.as_str()).is_some_and(|message| message.recalled);
    if !sources.is_empty() {
        return Ok((sources, invalid));
    }
    Err(if ids.iter().all(is_recalled) {
        MergeForwardError::SourceRecalled
    } else {
        MergeForwardError::MessageNotForwardable
    })
}

fn is_mergeable(message: &Message) -> bool {
    let is_gone = message.recalled || message.deleted;
    !is_gone && !message.unsupported && message.upper.is_none() && message.msg_type != "system"
}

fn check(sources: &[Message], world: &World) -> Result<(), MergeForwardError> {
    let Some(first) = sources.first() else { return Err(MergeForwardError::MessageNotForwardable) };
    if sources.iter().any(|source| source.chat_id != first.chat_id) {
        return Err(MergeForwardError::SourcesInSeveralChats);
    }
    if sources.iter().any(|source| source.thread != first.thread) {
        return Err(MergeForwardError::MixedSources);
    }
    let Some(chat) = world.chat(&first.chat_id) else { return Err(MergeForwardError::MessageNotForwardable) };
    if is_secret(chat) {
        return Err(MergeForwardError::SourceInSecretChat);
    }
    if sources.iter().any(|source| is_restricted(source, chat)) {
        return Err(MergeForwardError::RestrictedMode);
    }
    Ok(())
}
