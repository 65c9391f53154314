//! `im.v1.message.patch`
//!
//! Checked in this order, after the states of the module:
//!
//! | state | error |
//! |---|---|
//! | a deleted message | `230110` |
//! | a recalled message | `230011` |
//! | a message that is not a card | `230001` |
//! | a card of another sender | `230027` |
//! | a card that was sent more than 14 days ago | `230031` |
//! | content that cannot be sent | see [`content`](super::content) |

use super::content::{Setting, receive};
use super::{DAY, extended, is_over, message, millis};
use crate::card::CARD;
use crate::gateway::{Caller, Refusal};
use crate::operation::reach::operator;
use crate::operation::{Context, Handler};
use crate::world::Message;
use feishu_api::Operation;
use feishu_api::im::v1::message::{self as api, PatchError};
use std::time::Duration;

pub(crate) struct Patch;

impl Handler for Patch {
    type Operation = api::Patch;

    fn answer(request: api::Patch, context: &mut Context<'_>) -> Result<api::PatchResponse, Refusal> {
        let caller = context.caller()?.clone();
        let world = &mut *context.world;
        let id = request.message_id.as_str();
        let (_, message, chat) = message::<PatchError>(id, &caller, world)?;
        check(message, &caller, context.now)?;
        let setting = Setting { endpoint: api::Patch::ENDPOINT, caller: &caller, world, chat };
        let received = receive::<PatchError>(CARD, &request.content, &setting)?;
        world.update_card(id, received.content, millis(context.now));
        Ok(api::PatchResponse::default())
    }
}

fn check(message: &Message, caller: &Caller, now: Duration) -> Result<(), Refusal> {
    if message.deleted {
        return Err(PatchError::MessageDeleted.into());
    }
    if message.recalled {
        return Err(PatchError::MessageRecalled.into());
    }
    if message.msg_type != CARD {
        return Err(extended(PatchError::InvalidParameter.into(), "This message is NOT a card"));
    }
    if message.sender != operator(caller) {
        return Err(PatchError::PermissionDenied.into());
    }
    if is_over(message, Some(DAY * 14), now) {
        return Err(PatchError::UpdatePeriodOver.into());
    }
    Ok(())
}
