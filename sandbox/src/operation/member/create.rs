//! `im.v1.chat_members.create`
//!
//! Checked in this order:
//!
//! | state | `succeed_type` 0 | 1 | 2 |
//! |---|---|---|---|
//! | an unknown `succeed_type` or `member_id_type` | `232001` | | |
//! | a chat that the caller cannot reach: see [`chat`](super::super::chat) | | | |
//! | a chat that is neither a group nor a topic chat | `232090` | `232090` | `232090` |
//! | an operator who is not in the chat | `232011` | `232011` | `232011` |
//! | an operator who is not a manager, where only managers may add members | `232017` | `232017` | `232017` |
//! | an empty list | `232027` | `232027` | `232027` |
//! | more than 50 users, or more than 5 bots | `232001` | `232001` | `232001` |
//! | an ID that does not exist | `99992351`, `99992360`, `99992364`, of an app `232043` | `not_existed_id_list` | as 0 |
//! | a user the app is not available to | `232024` | `invalid_id_list` | `232024` |
//! | an app without a bot | `232043` | `invalid_id_list` | `232043` |
//! | a user who has left | `invalid_id_list` | `invalid_id_list` | `232043` |
//! | a user of another tenant, in an internal chat | `232028` | `invalid_id_list` | `232028` |
//! | more members than the administrators allow | `232044` | `232044` | `232044` |
//! | more members, or more bots, than the platform allows | `232013` | `232013` | `232013` |
//! | joining needs approval, and the operator is not a manager | `pending_approval_id_list` | the same | the same |

use super::{check_room, is_open};
use crate::filled::filled;
use crate::gateway::Refusal;
use crate::operation::chat::{Found, IdKind, Lookup, chat, lookup, manages, own_chat};
use crate::operation::reach::refuse;
use crate::operation::{Context, Handler};
use crate::world::Chat;
use feishu_api::im::v1::chat_members::{self as api, CreateError as E};
use feishu_api::im::v1::{AddMemberPermission, MemberIdType, MembershipApproval};

pub(in crate::operation) struct Create;

/// The handling of IDs that cannot be used.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Tolerance {
    /// Only users who have left are skipped.
    Resigned,
    /// All are skipped.
    All,
    /// None is skipped.
    None,
}

impl Handler for Create {
    type Operation = api::Create;

    fn answer(request: api::Create, context: &mut Context<'_>) -> Result<api::CreateResponse, Refusal> {
        let (caller, world) = (context.caller()?, &*context.world);
        let kind = request.member_id_type.as_ref().map_or("open_id", MemberIdType::as_str);
        let kind = IdKind::parse::<E>(kind)?;
        let tolerance = match request.succeed_type.unwrap_or_default() {
            0 => Tolerance::Resigned,
            1 => Tolerance::All,
            2 => Tolerance::None,
            _ => return Err(E::InvalidChatParameter.into()),
        };
        let id = request.chat_id.as_str();
        if !is_open(chat::<E>(id, caller, world)?.1) {
            return Err(E::UnsupportedChatType.into());
        }
        let (app, chat) = own_chat::<E>(id, caller, world)?;
        let manages = manages(caller, app, chat);
        if chat.info.add_member_permission == AddMemberPermission::OnlyOwner && !manages {
            return Err(E::OwnerOnly.into());
        }
        let ids = request.id_list.unwrap_or_default();
        if ids.is_empty() {
            return Err(E::NoValidMember.into());
        }
        if ids.len() > kind.most() {
            return Err(E::InvalidChatParameter.into());
        }
        let found: Vec<Lookup> = ids.iter().map(|id| lookup(id, kind, caller, app, world)).collect();
        let mut sorted = Sorted::default();
        for one in found {
            sorted.put(one, kind, chat, tolerance)?;
        }
        let new: Vec<String> =
            sorted.usable.iter().filter(|one| !chat.contains(&one.who)).map(|one| one.who.clone()).collect();
        let bots = if kind == IdKind::App { new.len() } else { 0 };
        check_room::<E>(chat, new.len() - bots, bots, world)?;
        let mut reply = filled(|reply: &mut api::CreateResponse| {
            reply.invalid_id_list = sorted.invalid;
            reply.not_existed_id_list = sorted.missing;
        });
        if chat.info.membership_approval == MembershipApproval::ApprovalRequired && !manages {
            reply.pending_approval_id_list =
                sorted.usable.into_iter().filter(|one| new.contains(&one.who)).map(|one| one.id).collect();
        } else {
            context.world.add_members(id, &new);
        }
        Ok(reply)
    }
}

/// The IDs of a request, sorted by result.
#[derive(Default)]
struct Sorted {
    usable: Vec<Lookup>,
    invalid: Vec<String>,
    missing: Vec<String>,
}

impl Sorted {
    fn put(&mut self, one: Lookup, kind: IdKind, chat: &Chat, tolerance: Tolerance) -> Result<(), Refusal> {
        let passes = match one.found {
            Found::Usable => true,
            Found::External => chat.external,
            _ => false,
        };
        if passes {
            self.usable.push(one);
            return Ok(());
        }
        let is_passed_over = match one.found {
            Found::Resigned => tolerance != Tolerance::None,
            _ => tolerance == Tolerance::All,
        };
        match one.found {
            Found::Missing if is_passed_over => self.missing.push(one.id),
            _ if is_passed_over => self.invalid.push(one.id),
            Found::Missing => return Err(refuse::<E>(kind.not_found()).filled(&format!("[{}]", one.id))),
            Found::Invisible => return Err(E::UserNotVisible.into()),
            Found::External => return Err(E::ExternalMemberRefused.into()),
            _ => return Err(E::UnavailableIds.into()),
        }
        Ok(())
    }
}
