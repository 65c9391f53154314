//! `im.v1.message_reaction.list`
//!
//! In the order in which they are looked for, after the states of the module:
//!
//! | state | answer |
//! |---|---|
//! | a page_size that is out of range | the gateway's `99992402`: the documentation states the range |
//! | a `user_id_type` that is none | `231014` |
//! | a page_token that was not given out for this message and emoji | `231012` |
//! | else | the reactions, the oldest first |

use super::{Shape, message};
use crate::gateway::Refusal;
use crate::operation::message::Names;
use crate::operation::{Context, Handler, page};
use crate::world::Reaction;
use feishu_api::im::v1::message_reaction::{self as api, ListError};

pub(crate) struct List;

impl Handler for List {
    type Operation = api::List;

    fn answer(request: api::List, context: &mut Context<'_>) -> Result<api::ListResponse, Refusal> {
        let (caller, world) = (context.caller()?, &*context.world);
        let id = request.message_id.as_str();
        message::<ListError>(id, caller, world)?;
        let kind = request.user_id_type.as_ref().map_or("", api::UserIdType::as_str);
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
        let mut response = api::ListResponse::new().has_more(has_more);
        if let (true, Some(last)) = (has_more, reactions.last()) {
            response = response.page_token(page::write(&list, &[&last.created.to_string(), &last.id]));
        }
        let items: Vec<api::MessageReaction> = reactions.iter().map(|one| Shape::shape(one, &names)).collect();
        Ok(response.items(items))
    }
}

fn place(list: &str, token: &str) -> Option<(i64, String)> {
    let [time, id] = page::read(list, token)?;
    Some((time.parse().ok()?, id))
}
