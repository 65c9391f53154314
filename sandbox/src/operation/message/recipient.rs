//! Resolves the recipient of a message.
//!
//! | recipient | error |
//! |---|---|
//! | an id that does not exist | `230034`; for a chat to forward to `230063`, for a thread `230019` |
//! | a user who has left the company | `230029` |
//! | a user of another tenant | `230038` |
//! | a user the app is not available to | `230013` |
//! | a user who has blocked the bot | `230053` |
//! | a thread hidden from the operator | `230074` |
//! | a secret chat | `230075`, or `230062` for what is forwarded |
//! | a chat that the caller cannot reach, or may not speak in | see the module |
//!
//! The first message to a user opens the private chat.

use super::check_speech;
use crate::gateway::{Caller, Refusal};
use crate::operation::reach::{self, message_codes, refusal, refuse};
use crate::world::{User, UserIdKind, UserState, World};
use feishu_api::endpoint::OperationError;

/// A chat, and the thread in it.
#[derive(Clone, Debug)]
pub(super) struct Recipient {
    pub(super) chat_id: String,
    /// The first message of a thread, and the thread_id.
    pub(super) thread: Option<(String, String)>,
}

/// Returns the chat of an id, if the caller may send to it.
pub(super) fn recipient<E: OperationError>(
    kind: &str,
    id: &str,
    caller: &Caller,
    world: &mut World,
) -> Result<Recipient, Refusal> {
    reach::app(caller, world).map_err(|barrier| refusal::<E>(message_codes, barrier, id))?;
    let found = match (kind, UserIdKind::parse(kind)) {
        ("chat_id", _) if world.chat(id).is_some() => Recipient { chat_id: id.to_owned(), thread: None },
        ("chat_id", _) => return Err(refuse::<E>(&[230063, 230034])),
        ("thread_id", _) => thread::<E>(id, caller, world)?,
        (_, Some(kind)) => {
            let user = world.find_user(kind, id).ok_or_else(|| refuse::<E>(&[230034]))?;
            check_user::<E>(user, caller, world)?;
            let open_id = user.open_id.clone();
            let chat_id = match caller.user() {
                Some(own) => world.private_chat_of(own, &open_id),
                None => world.private_chat(&caller.app_id, &open_id),
            };
            Recipient { chat_id, thread: None }
        }
        _ => return Err(refuse::<E>(&[230001])),
    };
    let chat = world.chat(&found.chat_id).ok_or_else(|| refuse::<E>(&[230034]))?;
    let app = reach::app(caller, world);
    app.and_then(|app| reach::check_member(caller, app, chat))
        .map_err(|barrier| refusal::<E>(recipient_codes, barrier, id))?;
    if super::is_secret(chat) {
        return Err(refuse::<E>(&[230062, 230075]));
    }
    check_speech::<E>(caller, chat)?;
    Ok(found)
}

/// Returns the codes of [`message_codes`], extended by the one for a user who is not in the chat, which applies to bots
/// as well.
fn recipient_codes(barrier: reach::Barrier) -> &'static [i64] {
    match barrier {
        reach::Barrier::Invisible => &[230002],
        _ => message_codes(barrier),
    }
}

fn thread<E: OperationError>(id: &str, caller: &Caller, world: &World) -> Result<Recipient, Refusal> {
    let root = world.thread_root(id).ok_or_else(|| refuse::<E>(&[230019, 230001]))?;
    if reach::is_hidden(caller, root) {
        return Err(refuse::<E>(&[230074, 230050]));
    }
    Ok(Recipient { chat_id: root.chat_id.clone(), thread: Some((root.id.clone(), id.to_owned())) })
}

fn check_user<E: OperationError>(user: &User, caller: &Caller, world: &World) -> Result<(), Refusal> {
    if user.state == UserState::Resigned {
        return Err(refuse::<E>(&[230029]));
    }
    if user.tenant.as_ref().is_some_and(|tenant| *tenant != world.tenant.key) {
        return Err(refuse::<E>(&[230038]));
    }
    if caller.user().is_some() {
        return Ok(());
    }
    if world.app(&caller.app_id).is_some_and(|app| !app.availability.covers(&user.open_id)) {
        return Err(refuse::<E>(&[230013]));
    }
    if user.blocked.contains(&caller.app_id) { Err(refuse::<E>(&[230053])) } else { Ok(()) }
}
