//! `im.v1.chat_managers.add_managers` and `im.v1.chat_managers.delete_managers`
//!
//! Checked in this order:
//!
//! | state | `add_managers` | `delete_managers` |
//! |---|---|---|
//! | an unknown `member_id_type` | `232001` | `232001` |
//! | a chat that the caller cannot reach: see [`chat`](super::super::chat) | | |
//! | a chat that is neither a group nor a topic chat | `232001` | `232001` |
//! | an operator who is not in the chat | `232011` | `232011` |
//! | an operator who does not own the chat | `232038` | `232038` |
//! | more than 50 users, or more than 5 bots | `232001` | `232001` |
//! | a user the app is not available to | `232024` | `232024` |
//! | an empty list, or a list of people who are not in the chat | `232027` | `232027` |
//! | more than 10 managers, or 20 in a chat of more than 500 | `232040` | |
//! | otherwise | they become managers | they are no longer managers |

use super::is_open;
use crate::filled::filled;
use crate::gateway::{Caller, Refusal};
use crate::operation::chat::{Found, IdKind, chat, lookup, own_chat, shown};
use crate::operation::reach::{operator, refuse};
use crate::operation::{Context, Handler};
use crate::world::{Chat, World};
use feishu_api::endpoint::OperationError;
use feishu_api::im::v1::MemberIdType;
use feishu_api::im::v1::chat_managers::{self as api, AddManagersError, DeleteManagersError};
use std::collections::BTreeSet;

/// The number of users above which a chat may have more managers.
const LARGE: usize = 500;

pub(in crate::operation) struct AddManagers;

impl Handler for AddManagers {
    type Operation = api::AddManagers;

    fn answer(request: api::AddManagers, context: &mut Context<'_>) -> Result<api::AddManagersResponse, Refusal> {
        type E = AddManagersError;
        let (caller, world) = (context.caller()?.clone(), &mut *context.world);
        let kind = IdKind::parse::<E>(request.member_id_type.as_ref().map_or("open_id", MemberIdType::as_str))?;
        let ids = request.manager_ids.unwrap_or_default();
        let id = request.chat_id.as_str();
        let (chat, members) = members::<E>(id, &ids, kind, &caller, world)?;
        let mut managers: BTreeSet<String> = chat.managers.clone();
        managers.extend(members.into_iter().filter(|member| !chat.is_owned_by(member)));
        if managers.len() > if chat.members.len() > LARGE { 20 } else { 10 } {
            return Err(E::ManagerLimitReached.into());
        }
        world.update_chat(id, |chat| chat.managers = managers);
        Ok(filled(|reply: &mut api::AddManagersResponse| {
            (reply.chat_managers, reply.chat_bot_managers) = lists(id, kind, world);
        }))
    }
}

pub(in crate::operation) struct DeleteManagers;

impl Handler for DeleteManagers {
    type Operation = api::DeleteManagers;

    fn answer(request: api::DeleteManagers, context: &mut Context<'_>) -> Result<api::DeleteManagersResponse, Refusal> {
        type E = DeleteManagersError;
        let (caller, world) = (context.caller()?.clone(), &mut *context.world);
        let kind = IdKind::parse::<E>(request.member_id_type.as_ref().map_or("open_id", MemberIdType::as_str))?;
        let ids = request.manager_ids.unwrap_or_default();
        let id = request.chat_id.as_str();
        let (_, members) = members::<E>(id, &ids, kind, &caller, world)?;
        world.update_chat(id, |chat| chat.managers.retain(|manager| !members.contains(manager)));
        Ok(filled(|reply: &mut api::DeleteManagersResponse| {
            (reply.chat_managers, reply.chat_bot_managers) = lists(id, kind, world);
        }))
    }
}

/// Returns the chat, and those of the IDs who are in it.
fn members<'w, E: OperationError>(
    id: &str,
    ids: &[String],
    kind: IdKind,
    caller: &Caller,
    world: &'w World,
) -> Result<(&'w Chat, Vec<String>), Refusal> {
    if !is_open(chat::<E>(id, caller, world)?.1) {
        return Err(refuse::<E>(&[232001]));
    }
    let (app, chat) = own_chat::<E>(id, caller, world)?;
    if !chat.is_owned_by(operator(caller)) {
        return Err(refuse::<E>(&[232038]));
    }
    if ids.len() > kind.most() {
        return Err(refuse::<E>(&[232001]));
    }
    let found: Vec<_> = ids.iter().map(|id| lookup(id, kind, caller, app, world)).collect();
    if found.iter().any(|one| one.found == Found::Invisible) {
        return Err(refuse::<E>(&[232024]));
    }
    let members: Vec<String> = found.into_iter().map(|one| one.who).filter(|who| chat.contains(who)).collect();
    if members.is_empty() { Err(refuse::<E>(&[232027])) } else { Ok((chat, members)) }
}

/// Returns the managers of a chat: users by the kind of ID to show, and bots.
fn lists(id: &str, kind: IdKind, world: &World) -> (Vec<String>, Vec<String>) {
    let Some(chat) = world.chat(id) else { return Default::default() };
    let (bots, users): (Vec<&String>, Vec<&String>) = chat.managers.iter().partition(|id| chat.bots.contains(*id));
    let users = users.into_iter().map(|user| shown(world, user, kind.of_users())).collect();
    (users, bots.into_iter().cloned().collect())
}
