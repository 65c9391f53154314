//! `im.v1.pin.create`
//!
//! In the order in which they are looked for:
//!
//! | state | error |
//! |---|---|
//! | more than five calls a second for one message | `230047`, by the gateway: the documentation states the quota |
//! | a message_id that is empty or does not look like one | `230001` |
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
//! A message that is pinned already keeps its pin: operator and time are those of the first call.

use super::{Context, Handler};
use crate::gateway::{Caller, Refusal};
use crate::world::{App, Chat, ChatKind, Message};
use feishu_api::TimestampMs;
use feishu_api::gateway::GatewayError;
use feishu_api::im::v1::pin as api;
use std::time::Duration;

pub(super) struct Create;

impl Handler for Create {
    type Operation = api::Create;

    fn answer(request: api::Create, context: &mut Context<'_>) -> Result<api::CreateResponse, Refusal> {
        let id = request.message_id.as_str();
        if !is_message_id(id) {
            return Err(api::CreateError::InvalidParameter.into());
        }
        let caller = context.caller()?;
        let app = context.world.app(&caller.app_id).ok_or(GatewayError::AppUnavailable)?;
        if !app.bot {
            return Err(api::CreateError::BotNotEnabled.into());
        }
        let Some(message) = context.world.message(id) else {
            return Err(Refusal::from(GatewayError::MessageIdNotFound).filled(&format!("[{id}]")));
        };
        let chat = context.world.chat(&message.chat_id).ok_or(api::CreateError::ChatNotFound)?;
        check_chat(app, chat)?;
        check_message(message, chat, caller)?;

        let pin = match context.world.pin(id) {
            Some(pin) => pin.clone(),
            None => {
                let pin = new_pin(&request, chat, caller, context.now);
                context.world.add_pin(pin.clone());
                pin
            }
        };
        Ok(api::CreateResponse::new().pin(pin))
    }
}

fn new_pin(request: &api::Create, chat: &Chat, caller: &Caller, now: Duration) -> api::Pin {
    let (kind, operator) = match caller.user() {
        Some(user) => (api::OperatorIdType::OpenId, user),
        None => (api::OperatorIdType::AppId, caller.app_id.as_str()),
    };
    let millis = i64::try_from(now.as_millis()).unwrap_or(i64::MAX);
    api::Pin::new()
        .message_id(&request.message_id)
        .chat_id(chat.id.as_str())
        .operator_id(operator)
        .operator_id_type(kind)
        .create_time(TimestampMs::from_millis(millis))
}

fn is_message_id(id: &str) -> bool {
    let is_part =
        |rest: &str| !rest.is_empty() && rest.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_');
    id.strip_prefix("om_").is_some_and(is_part)
}

fn check_chat(app: &App, chat: &Chat) -> Result<(), api::CreateError> {
    if chat.dissolved {
        return Err(api::CreateError::ChatDissolved);
    }
    if chat.external && !app.external_sharing {
        return Err(api::CreateError::PermissionDenied);
    }
    if matches!(&chat.kind, ChatKind::Private { user } if !app.availability.covers(user)) {
        return Err(api::CreateError::UserOutOfScope);
    }
    if !chat.bots.contains(&app.id) {
        return Err(api::CreateError::BotNotInChat);
    }
    Ok(())
}

fn check_message(message: &Message, chat: &Chat, caller: &Caller) -> Result<(), api::CreateError> {
    let operator = caller.user().unwrap_or(&caller.app_id);
    let outside = caller.user().is_some_and(|user| !chat.members.contains(user));
    if outside || message.hidden_from.contains(operator) {
        return Err(api::CreateError::MessageInvisible);
    }
    if message.recalled {
        return Err(api::CreateError::MessageRecalled);
    }
    if message.self_destructing {
        return Err(api::CreateError::MessageSelfDestructing);
    }
    if message.unsupported {
        return Err(api::CreateError::MessageTypeUnsupported);
    }
    if chat.only_managers_pin && !chat.managers.contains(operator) {
        return Err(api::CreateError::PinNotAllowed);
    }
    Ok(())
}
