//! `im.v1.message_reaction.delete`
//!
//! Checked in this order, after the states of the module:
//!
//! | state | error |
//! |---|---|
//! | a reaction that does not exist | `231011` |
//! | a reaction to another message | `231010` |
//! | a reaction of another operator | `231007` |

use super::{message, shown};
use crate::gateway::Refusal;
use crate::operation::message::Names;
use crate::operation::reach::operator;
use crate::operation::{Context, Handler};
use feishu_api::im::v1::message_reaction::{self as api, DeleteError};

pub(crate) struct Delete;

impl Handler for Delete {
    type Operation = api::Delete;

    fn answer(request: api::Delete, context: &mut Context<'_>) -> Result<api::DeleteResponse, Refusal> {
        let caller = context.caller()?.clone();
        let message = message::<DeleteError>(request.message_id.as_str(), &caller, context.world)?;
        let id = request.reaction_id.as_str();
        let reaction = context.world.reaction(id).ok_or(DeleteError::InvalidReactionId)?;
        if reaction.message_id != message.id {
            return Err(DeleteError::ReactionNotOnMessage.into());
        }
        if reaction.operator != operator(&caller) {
            return Err(DeleteError::NotReactionOwner.into());
        }
        let removed = context.world.remove_reaction(id).ok_or(DeleteError::InvalidReactionId)?;
        Ok(shown(&removed, &Names::open(context.world)))
    }
}
