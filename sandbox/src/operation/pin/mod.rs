//! `im.v1.pin`: the states that its operations share.

mod create;
mod delete;
mod list;

pub(super) use create::Create;
pub(super) use delete::Delete;
pub(super) use list::List;

use super::reach::{self, message_codes, operator, refusal};
use crate::gateway::{Caller, Refusal};
use crate::world::{Chat, Message, World};
use feishu_api::endpoint::OperationError;

/// Returns the message with an id and its chat, if the caller can see it and the app's bot is in the chat.
fn message<'w, E: OperationError>(
    id: &str,
    caller: &Caller,
    world: &'w World,
) -> Result<(&'w Message, &'w Chat), Refusal> {
    let found = reach::message(id, caller, world).and_then(|(app, message, chat)| {
        reach::check_chat(app, chat)?;
        Ok((message, chat))
    });
    found.map_err(|barrier| refusal::<E>(message_codes, barrier, id))
}

/// Whether the operator may pin and unpin in a chat.
fn may_pin(caller: &Caller, chat: &Chat) -> bool {
    !chat.only_managers_pin || chat.is_managed_by(operator(caller))
}
