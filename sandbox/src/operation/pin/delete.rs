//! `im.v1.pin.delete`
//!
//! Checked in this order:
//!
//! | state | answer |
//! |---|---|
//! | more than five calls a second for one message | `230047`, by the gateway: the documentation states the quota |
//! | a message_id that is empty or malformed | `230001` |
//! | an app whose bot capability is off | `230006` |
//! | a message that does not exist | the gateway's `99992354` |
//! | a chat that does not exist | `230045` |
//! | a dissolved chat | `232009` |
//! | an external chat, and an app without external sharing | `230027` |
//! | a private chat with a user the app is not available to | `230013` |
//! | a chat the app's bot is not in | `230002` |
//! | a message hidden from the operator, or an operator who is not in the chat | `230050` |
//! | a chat where only owner and administrators may pin, and an operator who is neither | `230046` |
//! | a message that is pinned | success, and it is no longer pinned |
//! | a message that is not pinned, or was recalled | success |

use super::{may_pin, message};
use crate::gateway::Refusal;
use crate::operation::{Context, Handler};
use feishu_api::im::v1::pin as api;

pub(crate) struct Delete;

impl Handler for Delete {
    type Operation = api::Delete;

    fn answer(request: api::Delete, context: &mut Context<'_>) -> Result<api::DeleteResponse, Refusal> {
        let id = request.message_id.as_str();
        let caller = context.caller()?;
        let (_, chat) = message::<api::DeleteError>(id, caller, context.world)?;
        if !may_pin(caller, chat) {
            return Err(api::DeleteError::PinNotAllowed.into());
        }
        context.world.remove_pin(id);
        Ok(api::DeleteResponse::default())
    }
}
