//! `im.v1.chat.delete`
//!
//! Checked in this order:
//!
//! | state | answer |
//! |---|---|
//! | a chat that the caller cannot reach | see [`chat`](super) |
//! | a chat that is not an ordinary group | `232008` |
//! | an operator who is not in the chat | `232011` |
//! | an operator who does not own it, and is not the bot that created it with `im:chat:operate_as_owner` | `232017` |
//! | otherwise | the chat is dissolved |

use super::{chat, created, own_chat};
use crate::gateway::Refusal;
use crate::operation::reach::operator;
use crate::operation::{Context, Handler};
use crate::world::ChatKind;
use feishu_api::im::v1::chat::{self as api, DeleteError as E};

pub(in crate::operation) struct Delete;

impl Handler for Delete {
    type Operation = api::Delete;

    fn answer(request: api::Delete, context: &mut Context<'_>) -> Result<api::DeleteResponse, Refusal> {
        let (caller, world) = (context.caller()?, &*context.world);
        let id = request.chat_id.as_str();
        if chat::<E>(id, caller, world)?.1.kind != ChatKind::Group {
            return Err(E::ChatTypeUnsupported.into());
        }
        let (app, chat) = own_chat::<E>(id, caller, world)?;
        if !chat.is_owned_by(operator(caller)) && !created(caller, app, chat) {
            return Err(E::OwnerOnly.into());
        }
        context.world.dissolve_chat(id);
        Ok(api::DeleteResponse::default())
    }
}
