//! `im.v1.pin.create`
//!
//! Checked in this order:
//!
//! | state | error |
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
//! | a recalled message | `230011` |
//! | a message that is set to delete itself | `230111` |
//! | a message of a type that cannot be pinned | `230054` |
//! | a chat where only owner and administrators may pin, and an operator who is neither | `230046` |
//!
//! A message that is already pinned keeps its pin: operator and time are those of the first call.

use super::{may_pin, message};
use crate::filled::filled;
use crate::gateway::{Caller, Refusal};
use crate::operation::{Context, Handler};
use crate::world::{Chat, Message};
use feishu_api::TimestampMs;
use feishu_api::im::v1::{Pin, PinOperatorIdType, pin as api};
use std::time::Duration;

pub(crate) struct Create;

impl Handler for Create {
    type Operation = api::Create;

    fn answer(request: api::Create, context: &mut Context<'_>) -> Result<api::CreateResponse, Refusal> {
        let id = request.message_id.as_str();
        let caller = context.caller()?;
        let (message, chat) = message::<api::CreateError>(id, caller, context.world)?;
        check(message, chat, caller)?;

        let pin = match context.world.pin(id) {
            Some(pin) => pin.clone(),
            None => {
                let pin = new_pin(&request, chat, caller, context.now);
                context.world.add_pin(pin.clone());
                pin
            }
        };
        Ok(filled(|reply: &mut api::CreateResponse| reply.pin = pin))
    }
}

fn new_pin(request: &api::Create, chat: &Chat, caller: &Caller, now: Duration) -> Pin {
    let (kind, operator) = match caller.user() {
        Some(user) => (PinOperatorIdType::OpenId, user),
        None => (PinOperatorIdType::AppId, caller.app_id.as_str()),
    };
    let millis = i64::try_from(now.as_millis()).unwrap_or(i64::MAX);
    filled(|pin: &mut Pin| {
        pin.message_id = request.message_id.clone();
        pin.chat_id = chat.id.as_str().into();
        pin.operator_id = operator.to_owned();
        pin.operator_id_type = kind;
        pin.create_time = TimestampMs::from_millis(millis);
    })
}

fn check(message: &Message, chat: &Chat, caller: &Caller) -> Result<(), api::CreateError> {
    if message.recalled {
        return Err(api::CreateError::MessageRecalled);
    }
    if message.self_destructing {
        return Err(api::CreateError::MessageSelfDestructing);
    }
    if message.unsupported {
        return Err(api::CreateError::MessageTypeUnsupported);
    }
    if !may_pin(caller, chat) {
        return Err(api::CreateError::PinNotAllowed);
    }
    Ok(())
}
