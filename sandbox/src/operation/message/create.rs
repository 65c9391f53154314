//! `im.v1.message.create`
//!
//! A uuid that was sent before, by the same operator to the same recipient, within an hour: success, with the message
//! that was sent the first time. Otherwise see [`recipient`](super::recipient) and [`content`](super::content), in this
//! order.

use super::Names;
use super::content::{Setting, receive};
use super::recipient::recipient;
use super::{Pace, check_pace, draft, once, send};
use crate::gateway::Refusal;
use crate::operation::{Context, Handler};
use feishu_api::Operation;
use feishu_api::im::v1::message as api;

pub(crate) struct Create;

impl Handler for Create {
    type Operation = api::Create;

    fn answer(request: api::Create, context: &mut Context<'_>) -> Result<api::CreateResponse, Refusal> {
        let caller = context.caller()?.clone();
        let world = &mut *context.world;
        let once = once(&caller, &format!("create {}", request.receive_id), request.uuid.as_ref());
        if let Some(sent) = once.as_ref().and_then(|once| world.sent_once(once, context.now)) {
            return Ok(Names::open(world).shown(sent));
        }
        let kind = request.receive_id_type.as_str();
        if kind == "thread_id" {
            return Err(api::CreateError::InvalidParameter.into());
        }
        let to = recipient::<api::CreateError>(kind, &request.receive_id, &caller, world)?;
        let pace = Pace { world, limited: context.limited, now: context.now };
        check_pace::<api::CreateError>(&caller, &to.chat_id, pace)?;
        let chat = world.chat(&to.chat_id).ok_or(api::CreateError::InvalidReceiveId)?;
        let setting = Setting { endpoint: api::Create::ENDPOINT, caller: &caller, world, chat };
        let received = receive::<api::CreateError>(request.msg_type.as_str(), &request.content, &setting)?;
        let message = draft(&caller, &to.chat_id).content(request.msg_type.as_str(), received.content);
        let message = message.mentioning(received.mentions);
        let sent = send(world, message, once, context.now)?;
        Ok(Names::open(world).shown(&sent))
    }
}
