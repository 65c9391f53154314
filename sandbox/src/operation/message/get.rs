//! `im.v1.message.get`
//!
//! Checked in this order, after the states of the module:
//!
//! | state | answer |
//! |---|---|
//! | an unknown `user_id_type` or `card_msg_content_type` | `230001` |
//! | a caller without the scope that this kind of chat requires | `230027` |
//! | a deleted message | `230110` |
//! | a recalled message | success, without its content |
//! | a merged and forwarded message | success, with the messages it contains |

use super::Names;
use super::{check_reading, message};
use crate::card::CardForm;
use crate::filled::filled;
use crate::gateway::Refusal;
use crate::operation::{Context, Handler};
use crate::world::Message;
use feishu_api::im::v1::message as api;
use feishu_api::types::UserIdType;

pub(crate) struct Get;

impl Handler for Get {
    type Operation = api::Get;

    fn answer(request: api::Get, context: &mut Context<'_>) -> Result<api::GetResponse, Refusal> {
        let caller = context.caller()?;
        let kind = request.user_id_type.as_ref().map_or("", UserIdType::as_str);
        let names = Names::by(kind, context.world).ok_or(api::GetError::InvalidParameter)?;
        let cards = CardForm::asked(request.card_msg_content_type.as_ref()).ok_or(api::GetError::InvalidParameter)?;
        let names = names.cards(cards);
        let id = request.message_id.as_str();
        let (app, message, chat) = message::<api::GetError>(id, caller, context.world)?;
        check_reading::<api::GetError>(caller, app, chat)?;
        if message.deleted {
            return Err(api::GetError::MessageDeleted.into());
        }
        let shown = |message: &Message| {
            let mut shown = names.shown(message);
            if message.recalled {
                shown.body.content.clear();
            }
            shown
        };
        let parts = context.world.parts(id);
        let items = std::iter::once(message).chain(parts).map(shown).collect();
        Ok(filled(|reply: &mut api::GetResponse| reply.items = items))
    }
}
