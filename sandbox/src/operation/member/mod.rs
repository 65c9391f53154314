//! `im.v1.chat_members` and `im.v1.chat_managers`.

mod create;
mod delete;
mod get;
mod is_in_chat;
mod managers;
mod me_join;

pub(super) use create::Create;
pub(super) use delete::Delete;
pub(super) use get::Get;
pub(super) use is_in_chat::IsInChat;
pub(super) use managers::{AddManagers, DeleteManagers};
pub(super) use me_join::MeJoin;

use super::chat::{MOST_BOTS, most_members};
use super::reach::refuse;
use crate::gateway::Refusal;
use crate::world::{Chat, ChatKind, World};
use feishu_api::endpoint::OperationError;

/// Whether a chat is of a kind whose members can be changed.
fn is_open(chat: &Chat) -> bool {
    matches!(chat.kind, ChatKind::Group | ChatKind::Topic)
}

/// Checks that a chat has room for these numbers of additional users and bots.
fn check_room<E: OperationError>(chat: &Chat, users: usize, bots: usize, world: &World) -> Result<(), Refusal> {
    let (by_tenant, by_platform) = most_members(chat, world);
    let members = chat.members.len() + users;
    if members > by_platform || chat.bots.len() + bots > MOST_BOTS {
        Err(refuse::<E>(&[232013]))
    } else if members > by_tenant {
        Err(refuse::<E>(&[232044, 232013]))
    } else {
        Ok(())
    }
}
