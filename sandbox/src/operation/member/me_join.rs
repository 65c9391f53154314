//! `im.v1.chat_members.me_join`
//!
//! Checked in this order:
//!
//! | state | answer |
//! |---|---|
//! | a chat that the caller cannot reach | see [`chat`](super::super::chat) |
//! | a chat that is neither a group nor a topic chat, or is not public | `232008` |
//! | an operator who is in it | success |
//! | a chat that needs approval to join | `232075` |
//! | a chat that is full | `232013` |
//! | otherwise | the operator joins the chat |

use super::{check_room, is_open};
use crate::gateway::Refusal;
use crate::operation::chat::chat;
use crate::operation::reach::operator;
use crate::operation::{Context, Handler};
use feishu_api::im::v1::chat_members::{self as api, MeJoinError as E};
use feishu_api::im::v1::{ChatType, MembershipApproval};

pub(in crate::operation) struct MeJoin;

impl Handler for MeJoin {
    type Operation = api::MeJoin;

    fn answer(request: api::MeJoin, context: &mut Context<'_>) -> Result<api::MeJoinResponse, Refusal> {
        let (caller, world) = (context.caller()?, &*context.world);
        let id = request.chat_id.as_str();
        let (_, chat) = chat::<E>(id, caller, world)?;
        if !is_open(chat) || chat.info.chat_type != ChatType::Public {
            return Err(E::ChatTypeUnsupported.into());
        }
        let who = operator(caller).to_owned();
        if !chat.contains(&who) {
            if chat.info.membership_approval == MembershipApproval::ApprovalRequired {
                return Err(E::ApprovalRequired.into());
            }
            let bots = usize::from(caller.user().is_none());
            check_room::<E>(chat, 1 - bots, bots, world)?;
            context.world.add_members(id, &[who]);
        }
        Ok(api::MeJoinResponse::default())
    }
}
