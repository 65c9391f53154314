//! `im.v1.message_reaction.create`
//!
//! Checked in this order, after the states of the module:
//!
//! | state | answer |
//! |---|---|
//! | an invalid emoji: empty, or with characters other than letters, digits and `_` | `231001` |
//! | a system message, or a message of an unsupported type | `231017` |
//! | an emoji that the operator has already added | success, with the existing reaction |

use super::{message, shown};
use crate::gateway::Refusal;
use crate::operation::message::Names;
use crate::operation::reach::operator;
use crate::operation::{Context, Handler};
use crate::world::Reaction;
use feishu_api::im::v1::message_reaction::{self as api, CreateError};

pub(crate) struct Create;

impl Handler for Create {
    type Operation = api::Create;

    fn answer(request: api::Create, context: &mut Context<'_>) -> Result<api::CreateResponse, Refusal> {
        let caller = context.caller()?.clone();
        let (operator, id) = (operator(&caller), request.message_id.as_str());
        let message = message::<CreateError>(id, &caller, context.world)?;
        let emoji = request.reaction_type.emoji_type.as_str();
        if emoji.is_empty() || !emoji.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_') {
            return Err(CreateError::InvalidReactionType.into());
        }
        if message.unsupported || message.msg_type == "system" {
            return Err(CreateError::ReactionUnsupported.into());
        }
        let is_match = |one: &&Reaction| one.message_id == id && one.emoji == emoji && one.operator == operator;
        let there = context.world.reactions().find(is_match).cloned();
        let reaction = match there {
            Some(there) => there,
            None => {
                let millis = i64::try_from(context.now.as_millis()).unwrap_or(i64::MAX);
                let reaction = Reaction::new(context.world.next_key("ZC"), id, emoji, operator).at(millis);
                context.world.add_reaction(reaction.clone());
                reaction
            }
        };
        Ok(shown(&reaction, &Names::open(context.world)))
    }
}
