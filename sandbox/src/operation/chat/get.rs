//! `im.v1.chat.get`
//!
//! | state | answer |
//! |---|---|
//! | a chat that the caller cannot reach | see [`chat`](super) |
//! | a private chat the operator is not in | `232011` |
//! | another chat the operator is not in | its name, avatar, status, and numbers of members |
//! | otherwise | all information about the chat, even if it was dissolved |

use super::{chat, kind, view};
use crate::filled::filled;
use crate::gateway::Refusal;
use crate::operation::reach::operator;
use crate::operation::{Context, Handler};
use feishu_api::im::v1::chat::{self as api, GetError as E};

pub(in crate::operation) struct Get;

impl Handler for Get {
    type Operation = api::Get;

    fn answer(request: api::Get, context: &mut Context<'_>) -> Result<api::GetResponse, Refusal> {
        let (caller, world) = (context.caller()?, &*context.world);
        let (_, chat) = chat::<E>(request.chat_id.as_str(), caller, world)?;
        let all = view(chat, world, kind(request.user_id_type.as_ref())?);
        if chat.contains(operator(caller)) {
            return Ok(all);
        }
        if chat.is_private() {
            return Err(E::OperatorNotInChat.into());
        }
        Ok(filled(|some: &mut api::GetResponse| {
            some.avatar = all.avatar;
            some.name = all.name;
            some.chat_status = all.chat_status;
            some.user_count = all.user_count;
            some.bot_count = all.bot_count;
        }))
    }
}
