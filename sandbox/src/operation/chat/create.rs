//! `im.v1.chat.create`
//!
//! Checked in this order:
//!
//! | state | answer |
//! |---|---|
//! | an app whose bot capability is off | `232025` |
//! | a uuid that was sent before, with the same owner, by the same app, within 10 hours | success with the chat that was created the first time |
//! | more than 50 users, or more than 5 bots; an invalid avatar; a mode other than `group` | `232001` |
//! | a public chat without a name | `232042` |
//! | a public chat with a name of one character | `232020` |
//! | an owner who does not exist | `232030` |
//! | an owner of another tenant | `232032` |
//! | an owner or a user who has left | `232022` |
//! | a user who does not exist, or whom the app is not available to | `232043` |
//! | a bot that does not exist, or whose capability is off | `232021` |
//! | a user of another tenant, and an app without external sharing | `232033` |
//! | a user of another tenant, and no user who owns the chat | `232001` |
//! | settings that the tenant does not allow | see [`rules`](super::rules) |
//! | otherwise | the bot is in the chat, and owns it if no owner was given |

use super::rules::{Settings, address, avatar};
use super::{Found, IdKind, app, kind, lookup, set, view};
use crate::gateway::{Caller, Refusal};
use crate::operation::{Context, Handler};
use crate::world::{App, Chat, UserIdKind, World};
use feishu_api::im::v1;
use feishu_api::im::v1::chat::{self as api, CreateError as E};
use std::time::Duration;

/// The period in which a uuid refers to the chat that was created with it.
const DEDUPLICATED: Duration = Duration::from_secs(10 * 60 * 60);

/// The name of a private chat without a name.
const UNNAMED: &str = "(无主题)";

pub(in crate::operation) struct Create;

impl Handler for Create {
    type Operation = api::Create;

    fn answer(request: api::Create, context: &mut Context<'_>) -> Result<api::CreateResponse, Refusal> {
        let caller = context.caller()?.clone();
        let now = i64::try_from(context.now.as_millis()).unwrap_or(i64::MAX);
        let world = &mut *context.world;
        let app = app::<E>(&caller, world)?.clone();
        let id_kind = kind(request.user_id_type.as_ref())?;
        let owner = request.owner_id.as_deref().unwrap_or_default();
        let once = request.uuid.as_ref().map(|uuid| format!("{} {uuid} {owner}", app.id));
        if let Some(chat) = once.as_ref().and_then(|once| created_once(world, once, now)) {
            return Ok(reply(chat, world, id_kind));
        }

        check(&request, world)?;
        let people = people(&request, &caller, &app, id_kind, world)?;
        let settings = Settings {
            texts: [request.name.as_ref(), request.description.as_ref()],
            chat_type: request.chat_type.as_ref(),
            restricted: request.restricted_mode_setting.as_ref(),
            hidden_count: request.hide_member_count_setting.as_ref(),
            external: people.external,
        };
        settings.check::<E>(world)?;
        let mut chat = draft(world.next_key("oc_"), &request, people, &app.id);
        chat.once = once;
        (chat.created, chat.active) = (now, now);
        let response = reply(&chat, world, id_kind);
        world.create_chat(chat);
        Ok(response)
    }
}

/// Checks the fields of a request that do not depend on state.
fn check(request: &api::Create, world: &World) -> Result<(), E> {
    let most = |list: Option<&Vec<String>>, most| list.is_none_or(|list| list.len() <= most);
    let is_mode = request.chat_mode.as_ref().is_none_or(|mode| *mode == api::NewChatMode::Group);
    let is_avatar = request.avatar.as_ref().is_none_or(|key| avatar(key, world).is_some());
    if !most(request.user_id_list.as_ref(), 50) || !most(request.bot_id_list.as_ref(), 5) || !is_mode || !is_avatar {
        return Err(E::InvalidChatParameter);
    }
    if request.chat_type != Some(v1::ChatType::Public) {
        return Ok(());
    }
    match request.name.as_deref().unwrap_or_default().chars().count() {
        0 => Err(E::PublicNameMissing),
        1 => Err(E::PublicNameTooShort),
        _ => Ok(()),
    }
}

/// The people of a new chat.
struct People {
    /// The user who will own it.
    owner: Option<String>,
    users: Vec<String>,
    bots: Vec<String>,
    /// Whether they include people of other tenants.
    external: bool,
}

fn people(request: &api::Create, caller: &Caller, app: &App, id_kind: UserIdKind, world: &World) -> Result<People, E> {
    let find = |id: &String| lookup(id, IdKind::User(id_kind), caller, app, world);
    let owner = request.owner_id.as_ref().filter(|owner| !owner.is_empty()).map(find);
    match owner.as_ref().map(|owner| owner.found) {
        Some(Found::Missing | Found::Invisible | Found::NoBot) => return Err(E::InvalidUserId),
        Some(Found::External) => return Err(E::OwnerInOtherTenant),
        Some(Found::Resigned) => return Err(E::InvitedUserResigned),
        Some(Found::Usable) | None => {}
    }
    let users: Vec<_> = request.user_id_list.iter().flatten().map(find).collect();
    if users.iter().any(|user| user.found == Found::Resigned) {
        return Err(E::InvitedUserResigned);
    }
    if users.iter().any(|user| matches!(user.found, Found::Missing | Found::Invisible)) {
        return Err(E::UnavailableIds);
    }
    let bots = request.bot_id_list.clone().unwrap_or_default();
    if bots.iter().any(|bot| world.app(bot).is_none_or(|app| !app.bot)) {
        return Err(E::BotNotFound);
    }
    let external = users.iter().any(|user| user.found == Found::External);
    if external && !app.external_sharing {
        return Err(E::ExternalChatScopeMissing);
    }
    if external && owner.is_none() {
        return Err(E::InvalidChatParameter);
    }
    let users = users.into_iter().map(|user| user.who).collect();
    Ok(People { owner: owner.map(|owner| owner.who), users, bots, external })
}

/// Returns the chat that a request describes.
fn draft(id: String, request: &api::Create, people: People, app_id: &str) -> Chat {
    let mut chat = Chat::group(id).bots(people.bots).members(people.users).owner(app_id);
    set(request, &mut chat.info);
    chat.info.avatar = address(request.avatar.as_deref().unwrap_or("default-avatar_sandbox"));
    if chat.info.name.is_empty() {
        chat.info.name = UNNAMED.to_owned();
    }
    if let Some(owner) = people.owner {
        chat = chat.owner(owner);
        if request.set_bot_manager == Some(true) {
            chat = chat.managers([app_id]);
        }
    }
    chat.creator = Some(app_id.to_owned());
    chat.external = people.external;
    chat
}

fn created_once<'w>(world: &'w World, once: &str, now: i64) -> Option<&'w Chat> {
    let since = now.saturating_sub(i64::try_from(DEDUPLICATED.as_millis()).unwrap_or(i64::MAX));
    world.chats().find(|chat| chat.once.as_deref() == Some(once) && chat.created > since)
}

fn reply(chat: &Chat, world: &World, kind: UserIdKind) -> api::CreateResponse {
    let mut reply = view(chat, world, kind);
    reply.chat_id = chat.id.as_str().into();
    reply
}
