//! `im.v1.message.delete`
//!
//! Checked in this order, after the states of the module:
//!
//! | state | answer |
//! |---|---|
//! | a deleted message | `230110` |
//! | a message of an unsupported type | `230054` |
//! | a message of another sender, and an operator who neither manages the chat nor created it | `230026` |
//! | a message of another sender that is more than a year old | `230026` |
//! | a message that was sent longer ago than the tenant allows | `230009` |
//! | a message that has been recalled | success |

use super::{DAY, is_over, message, millis};
use crate::gateway::{Caller, Refusal};
use crate::operation::reach::operator;
use crate::operation::{Context, Handler};
use crate::world::{Chat, Message, World};
use feishu_api::im::v1::message::{self as api, DeleteError};
use std::time::Duration;

pub(crate) struct Delete;

impl Handler for Delete {
    type Operation = api::Delete;

    fn answer(request: api::Delete, context: &mut Context<'_>) -> Result<api::DeleteResponse, Refusal> {
        let id = request.message_id.as_str();
        let caller = context.caller()?;
        let (_, message, chat) = message::<DeleteError>(id, caller, context.world)?;
        check(message, chat, caller, context.world, context.now)?;
        context.world.recall_message(id, millis(context.now));
        Ok(api::DeleteResponse::default())
    }
}

fn check(message: &Message, chat: &Chat, caller: &Caller, world: &World, now: Duration) -> Result<(), DeleteError> {
    let operator = operator(caller);
    if message.deleted {
        return Err(DeleteError::MessageDeleted);
    }
    if message.unsupported {
        return Err(DeleteError::MessageTypeUnsupported);
    }
    if message.sender != operator {
        let may = chat.is_managed_by(operator) || chat.creator.as_deref() == Some(operator);
        if !may || is_over(message, Some(DAY * 365), now) {
            return Err(DeleteError::RecallDenied);
        }
    }
    if is_over(message, world.tenant.recall_period, now) {
        return Err(DeleteError::RecallPeriodOver);
    }
    Ok(())
}
