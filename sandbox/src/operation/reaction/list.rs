//! `im.v1.message_reaction.list`
//!
//! Checked in this order, after the states of the module:
//!
//! | state | answer |
//! |---|---|
//! | a page_size that is out of range | the gateway's `99992402`: the documentation states the range |
//! | an unknown `user_id_type` | `231014` |
//! | a page_token that was not issued for this message and emoji | `231012` |
//! | otherwise | the reactions, oldest first |

use super::{message, shown};
use crate::filled::filled;
use crate::gateway::Refusal;
use crate::operation::message::Names;
use crate::operation::{Context, Handler, page};
use crate::world::Reaction;
use feishu_api::im::v1::message_reaction::{self as api, ListError};
use feishu_api::types::UserIdType;

pub(crate) struct List;

impl Handler for List {
    type Operation = api::List;

    fn answer(request: api::List, context: &mut Context<'_>) -> Result<api::ListResponse, Refusal> {
        let (caller, world) = (context.caller()?, &*context.world);
        let id = request.message_id.as_str();
        message::<ListError>(id, caller, world)?;
        let kind = request.user_id_type.as_ref().map_or("", UserIdType::as_str);
        let names = Names::by(kind, world).ok_or(ListError::InvalidUserIdType)?;
        let emoji = request.reaction_type.as_deref().filter(|emoji| !emoji.is_empty());
        let list = format!("{id} {}", emoji.unwrap_or("-"));
        let after = match request.page_token.as_deref() {
            None | Some("") => None,
            Some(token) => Some(place(&list, token).ok_or(ListError::InvalidPageToken)?),
        };
        let place = |reaction: &Reaction| (reaction.created, reaction.id.clone());
        let mut reactions: Vec<&Reaction> = world
            .reactions()
            .filter(|reaction| reaction.message_id == id && emoji.is_none_or(|emoji| reaction.emoji == emoji))
            .filter(|reaction| after.as_ref().is_none_or(|after| place(reaction) > *after))
            .collect();
        reactions.sort_by_key(|reaction| place(reaction));
        let (reactions, has_more) = page::cut(reactions, request.page_size);
        Ok(filled(|reply: &mut api::ListResponse| {
            reply.has_more = has_more;
            let last = reactions.last().filter(|_| has_more);
            reply.page_token = last.map(|last| page::write(&list, &[&last.created.to_string(), &last.id]));
            reply.items = reactions.iter().map(|one| shown(one, &names)).collect();
        }))
    }
}

fn place(list: &str, token: &str) -> Option<(i64, String)> {
    let [time, id] = page::read(list, token)?;
    Some((time.parse().ok()?, id))
}
