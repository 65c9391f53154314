//! `im.v1.chat_members.get`
//!
//! Checked in this order:
//!
//! | state | answer |
//! |---|---|
//! | a page_size that is out of range | the gateway's `99992402`: the documentation states the range |
//! | an unknown `member_id_type` | `232001` |
//! | a chat that the caller cannot reach | see [`chat`](super::super::chat) |
//! | an operator who is not in the chat | `232011` |
//! | a page_token that was not issued for this chat | `232001` |
//! | otherwise | the users in it, by open_id; bots are left out |

use crate::filled::filled;
use crate::gateway::Refusal;
use crate::operation::chat::{IdKind, own_chat, shown};
use crate::operation::{Context, Handler, page};
use feishu_api::im::v1::chat_members::{self as api, GetError as E};
use feishu_api::types::UserIdType;

pub(in crate::operation) struct Get;

impl Handler for Get {
    type Operation = api::Get;

    fn answer(request: api::Get, context: &mut Context<'_>) -> Result<api::GetResponse, Refusal> {
        let (caller, world) = (context.caller()?, &*context.world);
        let kind = request.member_id_type.as_ref().map_or("open_id", UserIdType::as_str);
        let IdKind::User(kind) = IdKind::parse::<E>(kind)? else { return Err(E::InvalidChatParameter.into()) };
        let (_, chat) = own_chat::<E>(request.chat_id.as_str(), caller, world)?;
        let name = format!("members/{}", chat.id);
        let after = match request.page_token.as_deref() {
            None | Some("") => String::new(),
            Some(token) => {
                let [who]: [String; 1] = page::read(&name, token).ok_or(E::InvalidChatParameter)?;
                who
            }
        };
        let members: Vec<&String> = chat.members.iter().filter(|member| **member > after).collect();
        let (members, has_more) = page::cut(members, request.page_size);
        let total = i64::try_from(chat.members.len()).unwrap_or(i64::MAX);
        let item = |member: &String| {
            let user = world.user(member);
            let tenant = user.and_then(|user| user.tenant.as_ref()).unwrap_or(&world.tenant.key);
            filled(|item: &mut api::GetListMember| {
                item.member_id_type = kind.name().to_owned();
                item.member_id = shown(world, member, kind);
                item.name = user.map(|user| user.name.clone()).unwrap_or_default();
                item.tenant_key.clone_from(tenant);
            })
        };
        Ok(filled(|reply: &mut api::GetResponse| {
            reply.has_more = has_more;
            reply.member_total = total;
            reply.page_token = members.last().filter(|_| has_more).map(|last| page::write(&name, &[last]));
            reply.items = members.into_iter().map(item).collect();
        }))
    }
}
