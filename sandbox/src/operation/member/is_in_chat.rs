//! `im.v1.chat_members.is_in_chat`
//!
//! Returns whether the operator is in the chat, or the errors of a chat that the caller cannot reach; see
//! [`chat`](super::super::chat).

use crate::filled::filled;
use crate::gateway::Refusal;
use crate::operation::chat::chat;
use crate::operation::reach::operator;
use crate::operation::{Context, Handler};
use feishu_api::im::v1::chat_members::{self as api, IsInChatError as E};

pub(in crate::operation) struct IsInChat;

impl Handler for IsInChat {
    type Operation = api::IsInChat;

    fn answer(request: api::IsInChat, context: &mut Context<'_>) -> Result<api::IsInChatResponse, Refusal> {
        let caller = context.caller()?;
        let (_, chat) = chat::<E>(request.chat_id.as_str(), caller, context.world)?;
        let is_in_chat = chat.contains(operator(caller)) && !chat.dissolved;
        Ok(filled(|reply: &mut api::IsInChatResponse| reply.is_in_chat = is_in_chat))
    }
}
