//! `im.v1.message_reaction`: the states that its operations share.
//!
//! | state | error |
//! |---|---|
//! | a malformed id, or a message that does not exist or was recalled | `231003` |
//! | a deleted message | `230110` |
//! | a chat that does not exist | `231004` |
//! | a dissolved chat | `232009` |
//! | an external chat, and an app without external sharing | `231021` |
//! | a private chat with a user the app is not available to | `231022` |
//! | a chat the app's bot is not in, or an app whose bot capability is off | `231002` |
//! | a message hidden from the operator, or a user who is not in the chat | `231018` |
//!
//! An operation that does not document the error of a state returns `231008`.

mod create;
mod delete;
mod list;

pub(super) use create::Create;
pub(super) use delete::Delete;
pub(super) use list::List;

use super::message::Names;
use super::reach::{self, Barrier, refusal, refuse};
use crate::filled::filled;
use crate::gateway::{Caller, Refusal};
use crate::world::{Message, Reaction, World, is_bot};
use feishu_api::TimestampMs;
use feishu_api::endpoint::OperationError;
use feishu_api::im::v1::{MessageReaction, OperatorType};

fn codes(barrier: Barrier) -> &'static [i64] {
    match barrier {
        Barrier::NoId | Barrier::NoMessage => &[231003],
        Barrier::NoChat => &[231004, 231008],
        Barrier::Dissolved => &[232009, 231008],
        Barrier::External => &[231021, 231008],
        Barrier::OutOfScope => &[231022, 231008],
        Barrier::BotOutside | Barrier::BotOff => &[231002, 231008],
        Barrier::Invisible => &[231018],
    }
}

/// Returns the message with an id, if the caller can see it.
fn message<'w, E: OperationError>(id: &str, caller: &Caller, world: &'w World) -> Result<&'w Message, Refusal> {
    let found = reach::message(id, caller, world);
    let (_, message, _) = found.map_err(|barrier| refusal::<E>(codes, barrier, id))?;
    if message.deleted {
        return Err(refuse::<E>(&[230110]));
    }
    if message.recalled { Err(refuse::<E>(&[231003])) } else { Ok(message) }
}

/// Converts a reaction to the form of the replies.
fn shown(reaction: &Reaction, names: &Names<'_>) -> MessageReaction {
    let who = reaction.operator.as_str();
    filled(|shown: &mut MessageReaction| {
        shown.reaction_id = reaction.id.as_str().into();
        (shown.operator.operator_id, shown.operator.operator_type) = match is_bot(who) {
            true => (who.to_owned(), OperatorType::App),
            false => (names.user(who), OperatorType::User),
        };
        shown.action_time = TimestampMs::from_millis(reaction.created);
        shown.reaction_type.emoji_type.clone_from(&reaction.emoji);
    })
}
