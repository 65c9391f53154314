//! `im.v1.message_reaction`: what its operations have in common.
//!
//! | state | error |
//! |---|---|
//! | an id that does not look like one, or a message that does not exist or was recalled | `231003` |
//! | a deleted message | `230110` |
//! | a chat that does not exist | `231004` |
//! | a dissolved chat | `232009` |
//! | an external chat, and an app without external sharing | `231021` |
//! | a private chat with a user the app is not available to | `231022` |
//! | a chat the app's bot is not in, or an app whose bot capability is off | `231002` |
//! | a message hidden from the operator, or a user who is not in the chat | `231018` |
//!
//! Where an operation does not document the error of a state, it answers `231008`.

mod create;
mod delete;
mod list;

pub(super) use create::Create;
pub(super) use delete::Delete;
pub(super) use list::List;

use super::message::Names;
use super::reach::{self, Barrier, refusal, refuse};
use crate::gateway::{Caller, Refusal};
use crate::world::{Message, Reaction, World, is_bot};
use feishu_api::im::v1::message_reaction::{Operator, OperatorType};
use feishu_api::{OperationError, TimestampMs};

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

/// The message of an id, where the caller can see it.
fn message<'w, E: OperationError>(id: &str, caller: &Caller, world: &'w World) -> Result<&'w Message, Refusal> {
    let found = reach::message(id, caller, world);
    let (_, message, _) = found.map_err(|barrier| refusal::<E>(codes, barrier, id))?;
    if message.deleted {
        return Err(refuse::<E>(&[230110]));
    }
    if message.recalled { Err(refuse::<E>(&[231003])) } else { Ok(message) }
}

/// Who added a reaction, and when.
fn details(reaction: &Reaction, names: &Names<'_>) -> (Operator, TimestampMs) {
    let who = reaction.operator.as_str();
    let operator = if is_bot(who) {
        Operator::new().operator_id(who).operator_type(OperatorType::App)
    } else {
        Operator::new().operator_id(names.user(who)).operator_type(OperatorType::User)
    };
    (operator, TimestampMs::from_millis(reaction.created))
}

/// A reply that shows a reaction, or a part of one.
trait Shape {
    fn shape(reaction: &Reaction, names: &Names<'_>) -> Self;
}

macro_rules! shapes {
    ($($shape:ident)*) => {$(
        impl Shape for feishu_api::im::v1::message_reaction::$shape {
            fn shape(reaction: &Reaction, names: &Names<'_>) -> Self {
                let (operator, time) = details(reaction, names);
                let emoji = feishu_api::im::v1::message_reaction::ReactionType::new();
                Self::new()
                    .reaction_id(reaction.id.as_str())
                    .operator(operator)
                    .action_time(time)
                    .reaction_type(emoji.emoji_type(reaction.emoji.as_str()))
            }
        }
    )*};
}

shapes! { CreateResponse DeleteResponse MessageReaction }
