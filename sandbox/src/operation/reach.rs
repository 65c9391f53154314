//! The reasons why a caller cannot reach a chat or a message.
//!
//! The platform checks the same states in every operation, but each operation has its own codes for them.

use crate::gateway::{Caller, Refusal};
use crate::world::{App, Chat, ChatKind, Message, World};
use feishu_api::endpoint::OperationError;
use feishu_api::gateway::GatewayError;

/// The reason why a caller cannot reach a chat or a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Barrier {
    /// The id is empty or malformed.
    NoId,
    /// The app's bot capability is off.
    BotOff,
    /// There is no such message.
    NoMessage,
    /// There is no such chat.
    NoChat,
    /// The chat has been dissolved.
    Dissolved,
    /// The chat is an external one, and the app has no external sharing.
    External,
    /// The chat is a private one with a user the app is not available to.
    OutOfScope,
    /// The bot is not in the chat.
    BotOutside,
    /// The operator is not in the chat, or the message is hidden from them.
    Invisible,
}

/// Returns the codes for a barrier in a family of operations. An operation uses the first one that it documents.
pub(super) type Codes = fn(Barrier) -> &'static [i64];

/// Returns the codes of `im.v1.pin` and `im.v1.message`.
pub(super) fn message_codes(barrier: Barrier) -> &'static [i64] {
    match barrier {
        Barrier::NoId => &[230001],
        Barrier::BotOff => &[230006],
        Barrier::NoMessage => &[],
        Barrier::NoChat => &[230045, 232009, 230002, 230027],
        Barrier::Dissolved => &[232009, 230002, 230027],
        Barrier::External => &[230027],
        Barrier::OutOfScope => &[230013, 230027],
        Barrier::BotOutside => &[230002, 230027],
        Barrier::Invisible => &[230050, 230027],
    }
}

/// Returns the error of an operation with the errors `E` that has one of these codes.
pub(super) fn refuse<E: OperationError>(codes: &[i64]) -> Refusal {
    codes.iter().find_map(|code| E::from_code(*code)).map_or_else(|| GatewayError::InvalidField.into(), Refusal::from)
}

/// Converts a barrier to the error of an operation with the errors `E`; `id` is the requested id.
pub(super) fn refusal<E: OperationError>(codes: Codes, barrier: Barrier, id: &str) -> Refusal {
    match (barrier, codes(barrier)) {
        (Barrier::NoMessage, []) => Refusal::from(GatewayError::MessageIdNotFound).filled(&format!("[{id}]")),
        (_, codes) => refuse::<E>(codes),
    }
}

/// Whether an id is well-formed.
pub(super) fn is_id(prefix: &str, id: &str) -> bool {
    let is_part =
        |rest: &str| !rest.is_empty() && rest.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_');
    id.strip_prefix(prefix).is_some_and(is_part)
}

/// Returns who performs an action: the user the app acts as, or the app.
pub(crate) fn operator(caller: &Caller) -> &str {
    caller.user().unwrap_or(&caller.app_id)
}

/// Whether the app acts as a user who is not in the chat.
pub(super) fn is_outside(caller: &Caller, chat: &Chat) -> bool {
    caller.user().is_some_and(|user| !chat.members.contains(user))
}

/// Whether the caller cannot see a message of a chat.
pub(super) fn is_hidden(caller: &Caller, message: &Message) -> bool {
    message.hidden_from.contains(operator(caller))
}

/// Returns the calling app, whose bot must be on.
pub(super) fn app<'w>(caller: &Caller, world: &'w World) -> Result<&'w App, Barrier> {
    world.app(&caller.app_id).filter(|app| app.bot).ok_or(Barrier::BotOff)
}

/// Checks that an app may act in a chat.
pub(super) fn check_chat(app: &App, chat: &Chat) -> Result<(), Barrier> {
    if chat.dissolved {
        return Err(Barrier::Dissolved);
    }
    if chat.external && !app.external_sharing {
        return Err(Barrier::External);
    }
    if matches!(&chat.kind, ChatKind::Private { user } if !app.availability.covers(user)) {
        return Err(Barrier::OutOfScope);
    }
    if !chat.bots.contains(&app.id) {
        return Err(Barrier::BotOutside);
    }
    Ok(())
}

/// Checks that the caller may act in a chat: as the user it acts as, or as its bot.
pub(super) fn check_member(caller: &Caller, app: &App, chat: &Chat) -> Result<(), Barrier> {
    match (caller.user(), check_chat(app, chat)) {
        (Some(_), Ok(()) | Err(Barrier::BotOutside)) if is_outside(caller, chat) => Err(Barrier::Invisible),
        (Some(_), Err(Barrier::BotOutside)) => Ok(()),
        (_, checked) => checked,
    }
}

/// Returns the message with an id and its chat, if the caller can see it.
pub(super) fn message<'w>(
    id: &str,
    caller: &Caller,
    world: &'w World,
) -> Result<(&'w App, &'w Message, &'w Chat), Barrier> {
    if !is_id("om_", id) {
        return Err(Barrier::NoId);
    }
    let app = app(caller, world)?;
    let message = world.message(id).ok_or(Barrier::NoMessage)?;
    let chat = world.chat(&message.chat_id).ok_or(Barrier::NoChat)?;
    check_member(caller, app, chat)?;
    if is_hidden(caller, message) { Err(Barrier::Invisible) } else { Ok((app, message, chat)) }
}
