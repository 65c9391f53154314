//! `im.v1.message.update`
//!
//! Checked in this order, after the states of the module:
//!
//! | state | error |
//! |---|---|
//! | a deleted message | `230110` |
//! | a recalled message | `230011` |
//! | a message of another sender | `230071` |
//! | a message or a new content that is neither text nor post | `230054` |
//! | a secret chat | `230073` |
//! | a message that has been edited 20 times | `230072` |
//! | a message that was sent longer ago than the tenant allows | `230075` |
//! | content that cannot be sent | see [`content`](super::content) |

use super::Names;
use super::content::{Setting, receive};
use super::{check_speech, is_over, is_secret, message, millis};
use crate::gateway::{Caller, Refusal};
use crate::operation::reach::{operator, refuse};
use crate::operation::{Context, Handler};
use crate::world::{Chat, Edit, Message, World};
use feishu_api::Operation;
use feishu_api::im::v1::message::{self as api, EditableMsgType, UpdateError};
use std::time::Duration;

/// The maximum number of edits of a message, documented in prose only.
const EDITS: u32 = 20;

pub(crate) struct Update;

impl Handler for Update {
    type Operation = api::Update;

    fn answer(request: api::Update, context: &mut Context<'_>) -> Result<api::UpdateResponse, Refusal> {
        let caller = context.caller()?.clone();
        let world = &mut *context.world;
        let id = request.message_id.as_str();
        let (_, message, chat) = message::<UpdateError>(id, &caller, world)?;
        check(message, chat, &caller, world, context.now)?;
        if matches!(request.msg_type, EditableMsgType::Other(_)) {
            return Err(UpdateError::MessageTypeUnsupported.into());
        }
        check_speech::<UpdateError>(&caller, chat)?;
        let setting = Setting { endpoint: api::Update::ENDPOINT, caller: &caller, world, chat };
        let received = receive::<UpdateError>(request.msg_type.as_str(), &request.content, &setting)?;
        let msg_type = request.msg_type.as_str().to_owned();
        let edit = Edit { msg_type, content: received.content, mentions: received.mentions };
        world.edit_message(id, edit, millis(context.now));
        let edited = world.message(id).ok_or(UpdateError::MessageDeleted)?;
        Ok(Names::open(world).shown(edited))
    }
}

// The page of this operation gives some codes another meaning than their names say.
fn check(message: &Message, chat: &Chat, caller: &Caller, world: &World, now: Duration) -> Result<(), Refusal> {
    if message.deleted {
        return Err(UpdateError::MessageDeleted.into());
    }
    if message.recalled {
        return Err(UpdateError::MessageRecalled.into());
    }
    if message.sender != operator(caller) {
        return Err(refuse::<UpdateError>(&[230071]));
    }
    if !matches!(message.msg_type.as_str(), "text" | "post") {
        return Err(UpdateError::MessageTypeUnsupported.into());
    }
    if is_secret(chat) {
        return Err(refuse::<UpdateError>(&[230073]));
    }
    if message.edits >= EDITS {
        return Err(refuse::<UpdateError>(&[230072]));
    }
    if is_over(message, world.tenant.edit_period, now) {
        return Err(refuse::<UpdateError>(&[230075]));
    }
    Ok(())
}
