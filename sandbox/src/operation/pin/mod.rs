//! `im.v1.pin`: what its operations have in common.
//!
//! They document the same codes for the same states. Here an error has the name that `im.v1.pin.create` gives it.

mod create;
mod delete;
mod list;

pub(super) use create::Create;
pub(super) use delete::Delete;
pub(super) use list::List;

use crate::gateway::{Caller, Refusal};
use crate::world::{App, Chat, ChatKind, Message, World};
use feishu_api::OperationError;
use feishu_api::gateway::GatewayError;
use feishu_api::im::v1::pin::CreateError;

/// An error as the operation with the errors `E` documents it.
fn refusal<E: OperationError>(error: CreateError) -> Refusal {
    E::from_code(error.info().code).map_or_else(|| error.into(), Refusal::from)
}

/// Whether an id looks like one.
fn is_id(prefix: &str, id: &str) -> bool {
    let is_part =
        |rest: &str| !rest.is_empty() && rest.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_');
    id.strip_prefix(prefix).is_some_and(is_part)
}

/// The app that calls, whose bot has to be on.
fn app<'w, E: OperationError>(caller: &Caller, world: &'w World) -> Result<&'w App, Refusal> {
    let app = world.app(&caller.app_id).ok_or(GatewayError::AppUnavailable)?;
    if app.bot { Ok(app) } else { Err(refusal::<E>(CreateError::BotNotEnabled)) }
}

/// The message of an id and its chat, where the caller can see it.
fn message<'w, E: OperationError>(
    id: &str,
    caller: &Caller,
    world: &'w World,
) -> Result<(&'w Message, &'w Chat), Refusal> {
    if !is_id("om_", id) {
        return Err(refusal::<E>(CreateError::InvalidParameter));
    }
    let app = app::<E>(caller, world)?;
    let Some(message) = world.message(id) else {
        return Err(Refusal::from(GatewayError::MessageIdNotFound).filled(&format!("[{id}]")));
    };
    let chat = world.chat(&message.chat_id).ok_or_else(|| refusal::<E>(CreateError::ChatNotFound))?;
    check_chat(app, chat).map_err(refusal::<E>)?;
    if is_outside(caller, chat) || message.hidden_from.contains(operator(caller)) {
        return Err(refusal::<E>(CreateError::MessageInvisible));
    }
    Ok((message, chat))
}

/// Whom a pin names: the user the app acts as, or the app.
fn operator(caller: &Caller) -> &str {
    caller.user().unwrap_or(&caller.app_id)
}

/// Whether the app acts as a user who is not in the chat.
fn is_outside(caller: &Caller, chat: &Chat) -> bool {
    caller.user().is_some_and(|user| !chat.members.contains(user))
}

/// Whether the operator may pin and unpin in a chat.
fn may_pin(caller: &Caller, chat: &Chat) -> bool {
    !chat.only_managers_pin || chat.is_managed_by(operator(caller))
}

fn check_chat(app: &App, chat: &Chat) -> Result<(), CreateError> {
    if chat.dissolved {
        return Err(CreateError::ChatDissolved);
    }
    if chat.external && !app.external_sharing {
        return Err(CreateError::PermissionDenied);
    }
    if matches!(&chat.kind, ChatKind::Private { user } if !app.availability.covers(user)) {
        return Err(CreateError::UserOutOfScope);
    }
    if !chat.bots.contains(&app.id) {
        return Err(CreateError::BotNotInChat);
    }
    Ok(())
}
