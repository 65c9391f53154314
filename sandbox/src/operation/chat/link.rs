//! `im.v1.chat.link`
//!
//! Checked in this order:
//!
//! | state | answer |
//! |---|---|
//! | an unknown validity | `232001` |
//! | a chat that the caller cannot reach | see [`chat`](super) |
//! | a user who does not exist in the world | `232065` |
//! | a secret chat | `232061` |
//! | a private chat | `232062` |
//! | the chat of a team | `232063` |
//! | an operator who is not in the chat | `232011` |
//! | an operator who is not a manager, where only managers may share it | `232064` |
//! | otherwise | a new link for every call |

use super::{chat, manages, own_chat};
use crate::filled::filled;
use crate::gateway::Refusal;
use crate::operation::{Context, Handler};
use crate::world::{ChatKind, ShareLink};
use feishu_api::TimestampSec;
use feishu_api::im::v1::AddMemberPermission;
use feishu_api::im::v1::chat::{self as api, LinkError as E, LinkValidityPeriod as ValidityPeriod};

/// A day, in seconds.
const DAY: i64 = 24 * 60 * 60;

pub(in crate::operation) struct Link;

impl Handler for Link {
    type Operation = api::Link;

    fn answer(request: api::Link, context: &mut Context<'_>) -> Result<api::LinkResponse, Refusal> {
        let (caller, world) = (context.caller()?.clone(), &mut *context.world);
        let now = i64::try_from(context.now.as_secs()).unwrap_or(i64::MAX);
        let expires = match request.validity_period {
            None | Some(ValidityPeriod::Week) => Some(now + 7 * DAY),
            Some(ValidityPeriod::Year) => Some(now + 365 * DAY),
            Some(ValidityPeriod::Permanently) => None,
            Some(_) => return Err(E::InvalidChatParameter.into()),
        };
        let id = request.chat_id.as_str();
        let (_, found) = chat::<E>(id, &caller, world)?;
        if caller.user().is_some_and(|user| world.user(user).is_none()) {
            return Err(E::OperatorNotFound.into());
        }
        match found.kind {
            ChatKind::Secret => return Err(E::SecretChat.into()),
            ChatKind::Private { .. } => return Err(E::PrivateChat.into()),
            ChatKind::Team => return Err(E::TeamChat.into()),
            _ => {}
        }
        let (app, chat) = own_chat::<E>(id, &caller, world)?;
        if chat.info.add_member_permission == AddMemberPermission::OnlyOwner && !manages(&caller, app, chat) {
            return Err(E::OwnerOrManagerOnly.into());
        }
        let token = world.next_key("");
        let url = format!("https://applink.feishu.cn/client/chat/chatter/add_by_link?link_token={token}");
        let by = caller.user().unwrap_or(&caller.app_id).to_owned();
        world.update_chat(id, |chat| chat.links.push(ShareLink { url: url.clone(), by, expires }));
        Ok(filled(|reply: &mut api::LinkResponse| {
            reply.share_link = url;
            reply.is_permanent = expires.is_none();
            reply.expire_time = expires.map_or_else(TimestampSec::default, TimestampSec::from_secs);
        }))
    }
}
