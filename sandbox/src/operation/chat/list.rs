//! `im.v1.chat.list`
//!
//! | state | answer |
//! |---|---|
//! | a page_size that is out of range | the gateway's `99992402`: the documentation states the range |
//! | an app whose bot capability is off | `232025` |
//! | an order that does not exist, or a page_token that was not issued for this list | `232001` |
//! | otherwise | the chats the operator is in, without private and dissolved ones |

use super::{app, entry, kind};
use crate::filled::filled;
use crate::gateway::Refusal;
use crate::operation::reach::operator;
use crate::operation::{Context, Handler, page};
use crate::world::Chat;
use feishu_api::im::v1::chat::{self as api, ListError as E};

pub(in crate::operation) struct List;

impl Handler for List {
    type Operation = api::List;

    fn answer(request: api::List, context: &mut Context<'_>) -> Result<api::ListResponse, Refusal> {
        let (caller, world) = (context.caller()?, &*context.world);
        app::<E>(caller, world)?;
        let kind = kind(request.user_id_type.as_ref())?;
        let place: fn(&Chat) -> (i64, &str) = match request.sort_type {
            None | Some(api::ListSortType::ByCreateTimeAsc) => |chat| (chat.created, &chat.id),
            Some(api::ListSortType::ByActiveTimeDesc) => |chat| (chat.active.saturating_neg(), &chat.id),
            Some(_) => return Err(E::InvalidChatParameter.into()),
        };
        let sort = request.sort_type.as_ref().map_or("ByCreateTimeAsc", api::ListSortType::as_str);
        let name = format!("{sort}/{}", operator(caller));
        let after = match request.page_token.as_deref() {
            None | Some("") => None,
            Some(token) => {
                let [time, id]: [String; 2] = page::read(&name, token).ok_or(E::InvalidChatParameter)?;
                Some((time.parse::<i64>().map_err(|_| E::InvalidChatParameter)?, id))
            }
        };
        let is_after = |chat: &&Chat| after.as_ref().is_none_or(|(time, id)| place(chat) > (*time, id.as_str()));
        let is_its = |chat: &&Chat| chat.contains(operator(caller)) && !chat.is_private() && !chat.dissolved;
        let mut chats: Vec<&Chat> = world.chats().filter(is_its).filter(is_after).collect();
        chats.sort_by(|one, other| place(one).cmp(&place(other)));
        let (chats, has_more) = page::cut(chats, request.page_size);
        Ok(filled(|reply: &mut api::ListResponse| {
            reply.has_more = has_more;
            reply.page_token = chats.last().filter(|_| has_more).map(|last| {
                let (time, id) = place(last);
                page::write(&name, &[&time.to_string(), id])
            });
            reply.items = chats.into_iter().map(|chat| entry(chat, world, kind)).collect();
        }))
    }
}
