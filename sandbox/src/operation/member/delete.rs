//! `im.v1.chat_members.delete`
//!
//! Checked in this order:
//!
//! | state | answer |
//! |---|---|
//! | an unknown `member_id_type` | `232001` |
//! | a chat that the caller cannot reach | see [`chat`](super::super::chat) |
//! | a chat that is neither a group nor a topic chat | `232007` |
//! | an operator who is not in the chat | `232011` |
//! | more than 50 users, or more than 5 bots | `232001` |
//! | an empty list, or a list of people who are not in the chat | `232027` |
//! | others than the operator, who is not a manager | `232014` |
//! | the owner, removed by someone else | `232076` |
//! | the owner leaves, and no other user stays | `232029` |
//! | otherwise | those in the chat are removed, and the others are in `invalid_id_list`; if the owner leaves, a remaining user takes over |

use super::is_open;
use crate::filled::filled;
use crate::gateway::Refusal;
use crate::operation::chat::{IdKind, Lookup, chat, lookup, manages, own_chat};
use crate::operation::reach::operator;
use crate::operation::{Context, Handler};
use feishu_api::im::v1::MemberIdType;
use feishu_api::im::v1::chat_members::{self as api, DeleteError as E};

pub(in crate::operation) struct Delete;

impl Handler for Delete {
    type Operation = api::Delete;

    fn answer(request: api::Delete, context: &mut Context<'_>) -> Result<api::DeleteResponse, Refusal> {
        let (caller, world) = (context.caller()?, &*context.world);
        let kind = request.member_id_type.as_ref().map_or("open_id", MemberIdType::as_str);
        let kind = IdKind::parse::<E>(kind)?;
        let id = request.chat_id.as_str();
        if !is_open(chat::<E>(id, caller, world)?.1) {
            return Err(E::InvalidChatOrUserId.into());
        }
        let (app, chat) = own_chat::<E>(id, caller, world)?;
        let ids = request.id_list.unwrap_or_default();
        if ids.len() > kind.most() {
            return Err(E::InvalidChatParameter.into());
        }
        let found = ids.iter().map(|id| lookup(id, kind, caller, app, world));
        let (members, others): (Vec<Lookup>, Vec<Lookup>) = found.partition(|one| chat.contains(&one.who));
        if members.is_empty() {
            return Err(E::NoValidMember.into());
        }
        let operator = operator(caller);
        if members.iter().any(|one| one.who != operator) && !manages(caller, app, chat) {
            return Err(E::OperatorNotPermitted.into());
        }
        let leaves = |who: &str| members.iter().any(|one| one.who == who);
        let mut heir = None;
        if chat.owner.as_deref().is_some_and(leaves) {
            if !chat.is_owned_by(operator) {
                return Err(E::OwnerNotRemovable.into());
            }
            heir = Some(chat.members.iter().find(|member| !leaves(member)).ok_or(E::NoOwnerCandidate)?.clone());
        }
        let members: Vec<String> = members.into_iter().map(|one| one.who).collect();
        context.world.remove_members(id, &members);
        if heir.is_some() {
            context.world.update_chat(id, |chat| chat.owner = heir);
        }
        Ok(filled(|reply: &mut api::DeleteResponse| {
            reply.invalid_id_list = others.into_iter().map(|one| one.id).collect();
        }))
    }
}
