//! `im.v1.chat`: the states that its operations share with those of `im.v1.chat_members` and `im.v1.chat_managers`.
//!
//! Checked in this order, as far as an operation documents them:
//!
//! | state | error |
//! |---|---|
//! | a chat_id that is empty or malformed | `232006` |
//! | an app whose bot capability is off | `232025` |
//! | a chat that does not exist | `232006` |
//! | an internal chat of another tenant, or an operator of another one | `232010` |
//! | an external chat, and an app without external sharing | `232033` |
//! | a dissolved chat | `232009` |
//!
//! The operations on managers do not have `232006`, and return `232001` instead.

mod create;
mod delete;
mod get;
mod ids;
mod link;
mod list;
mod rules;
mod search;
mod update;

pub(super) use create::Create;
pub(super) use delete::Delete;
pub(super) use get::Get;
pub(super) use ids::{Found, IdKind, Lookup, lookup, shown};
pub(super) use link::Link;
pub(super) use list::List;
pub(super) use search::Search;
pub(super) use update::Update;

use super::reach::{self, Barrier, is_id, operator, refuse};
use crate::filled::filled;
use crate::gateway::{Caller, Refusal};
use crate::world::{App, Chat, ChatKind, UserIdKind, World};
use feishu_api::endpoint::OperationError;
use feishu_api::im::v1;
use feishu_api::im::v1::chat::CreateError;
use feishu_api::scope;
use feishu_api::types::UserIdType;
use feishu_api::wire::{Object, decode};
use serde::Serialize;

/// The scope with which an app has the owner's rights in a chat that its bot created.
const OPERATE_AS_OWNER: &str = scope::IM_CHAT_OPERATE_AS_OWNER.id;

/// Returns the codes of `im.v1.chat` and related resources.
fn codes(barrier: Barrier) -> &'static [i64] {
    match barrier {
        Barrier::NoId | Barrier::NoChat | Barrier::NoMessage => &[232006, 232001],
        Barrier::BotOff => &[232025],
        Barrier::Dissolved => &[232009],
        Barrier::External => &[232033],
        Barrier::OutOfScope => &[232024],
        Barrier::BotOutside | Barrier::Invisible => &[232011],
    }
}

/// Returns the calling app, whose bot must be on.
pub(super) fn app<'w, E: OperationError>(caller: &Caller, world: &'w World) -> Result<&'w App, Refusal> {
    reach::app(caller, world).map_err(|barrier| reach::refusal::<E>(codes, barrier, ""))
}

/// Returns the chat with an id, and the calling app.
pub(super) fn chat<'w, E: OperationError>(
    id: &str,
    caller: &Caller,
    world: &'w World,
) -> Result<(&'w App, &'w Chat), Refusal> {
    let refusal = |barrier| reach::refusal::<E>(codes, barrier, id);
    if !is_id("oc_", id) {
        return Err(refusal(Barrier::NoId));
    }
    let app = app::<E>(caller, world)?;
    let chat = world.chat(id).ok_or_else(|| refusal(Barrier::NoChat))?;
    let stranger = caller.user().and_then(|user| world.user(user)).is_some_and(|user| user.tenant != chat.tenant);
    if !chat.external && (chat.tenant.is_some() || stranger) {
        return Err(refuse::<E>(&[232010, 232001]));
    }
    if chat.external && !app.external_sharing {
        return Err(refusal(Barrier::External));
    }
    if chat.dissolved && E::from_code(232009).is_some() {
        return Err(refusal(Barrier::Dissolved));
    }
    Ok((app, chat))
}

/// Returns the chat with an id and the calling app, if the operator is in the chat.
pub(super) fn own_chat<'w, E: OperationError>(
    id: &str,
    caller: &Caller,
    world: &'w World,
) -> Result<(&'w App, &'w Chat), Refusal> {
    let (app, chat) = chat::<E>(id, caller, world)?;
    if chat.contains(operator(caller)) {
        Ok((app, chat))
    } else {
        Err(reach::refusal::<E>(codes, Barrier::BotOutside, id))
    }
}

/// Whether the operator has the rights of the owner and the managers.
pub(super) fn manages(caller: &Caller, app: &App, chat: &Chat) -> bool {
    chat.is_managed_by(operator(caller)) || created(caller, app, chat)
}

/// Whether the operator is the bot that created the chat, and may act as its owner.
fn created(caller: &Caller, app: &App, chat: &Chat) -> bool {
    caller.user().is_none() && chat.creator.as_ref() == Some(&app.id) && app.scopes.contains(OPERATE_AS_OWNER)
}

/// Returns the maximum number of members of a chat: as set by the administrators, and by the platform.
pub(super) fn most_members(chat: &Chat, world: &World) -> (usize, usize) {
    let limit = if chat.info.chat_tag == v1::ChatTag::Meeting { 3000 } else { 5000 };
    (world.tenant.member_limit.unwrap_or(usize::MAX), limit)
}

/// The maximum number of bots in a chat.
pub(super) const MOST_BOTS: usize = 15;

/// Copies the fields that have the same name; fields that `from` lacks stay unchanged.
fn carry(from: &impl Serialize, to: &mut dyn Object) {
    // The JSON was just written, so it can be read.
    let fields = serde_json::to_vec(from).unwrap_or_default();
    let _ = decode(&fields, to);
}

/// Applies the settings of a request.
fn set(from: &impl Serialize, info: &mut v1::Chat) {
    carry(from, info);
    // The owner is not one of the settings.
    (info.owner_id, info.owner_id_type) = (None, None);
}

/// Returns all information about a chat.
fn view(chat: &Chat, world: &World, kind: UserIdKind) -> v1::Chat {
    let mut info = chat.info.clone();
    set_owner(&mut info, chat, world, kind);
    let is_user = |id: &&String| chat.members.contains(*id);
    info.user_manager_id_list = chat.managers.iter().filter(is_user).map(|id| shown(world, id, kind)).collect();
    info.bot_manager_id_list = chat.managers.iter().filter(|id| chat.bots.contains(*id)).cloned().collect();
    info.chat_mode = match chat.kind {
        ChatKind::Private { .. } => v1::ChatMode::P2p,
        ChatKind::Topic => v1::ChatMode::Topic,
        _ => v1::ChatMode::Group,
    };
    info.external = chat.external;
    info.tenant_key = tenant(chat, world).to_owned();
    info.user_count = Some(count(chat.members.len()));
    info.bot_count = Some(count(chat.bots.len()));
    info.chat_status = status(chat);
    info
}

/// Returns the entry of a chat in a list.
fn entry(chat: &Chat, world: &World, kind: UserIdKind) -> v1::Chat {
    filled(|entry: &mut v1::Chat| {
        entry.chat_id = chat.id.as_str().into();
        entry.avatar.clone_from(&chat.info.avatar);
        entry.name.clone_from(&chat.info.name);
        entry.description.clone_from(&chat.info.description);
        entry.external = chat.external;
        entry.tenant_key = tenant(chat, world).to_owned();
        entry.chat_status = status(chat);
        set_owner(entry, chat, world, kind);
    })
}

/// Sets the owner and the kind of the owner's ID, if the owner is a user.
fn set_owner(info: &mut v1::Chat, chat: &Chat, world: &World, kind: UserIdKind) {
    if let Some(owner) = chat.owner.as_ref().filter(|owner| !chat.bots.contains(*owner)) {
        info.owner_id = Some(shown(world, owner, kind));
        info.owner_id_type = Some(kind.name().to_owned());
    }
}

fn tenant<'w>(chat: &'w Chat, world: &'w World) -> &'w str {
    chat.tenant.as_deref().unwrap_or(&world.tenant.key)
}

fn status(chat: &Chat) -> v1::ChatStatus {
    if chat.dissolved { v1::ChatStatus::Dissolved } else { v1::ChatStatus::Normal }
}

fn count(number: usize) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}

/// Returns the kind of user ID that a request asks for.
fn kind(asked: Option<&UserIdType>) -> Result<UserIdKind, CreateError> {
    let kind = UserIdKind::parse(asked.map_or("open_id", UserIdType::as_str));
    kind.filter(|kind| *kind != UserIdKind::Email).ok_or(CreateError::InvalidChatParameter)
}
