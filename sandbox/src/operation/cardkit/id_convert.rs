//! `cardkit.v1.card.id_convert`: returns the card of a message, and creates one if the message has none. A message that
//! is not a card of JSON 2.0 sent by the app is an invalid field (`99992402`): the page documents no error.

use crate::card::CARD;
use crate::filled::filled;
use crate::gateway::Refusal;
use crate::operation::{Context, Handler};
use crate::world::entity;
use feishu_api::cardkit::v1::card as api;
use feishu_api::gateway::GatewayError;
use serde_json::Value;

pub(crate) struct IdConvert;

impl Handler for IdConvert {
    type Operation = api::IdConvert;

    fn answer(request: api::IdConvert, context: &mut Context<'_>) -> Result<api::IdConvertResponse, Refusal> {
        let app_id = context.caller()?.app_id.clone();
        let id = request.message_id.as_str();
        let none = || {
            let refusal = Refusal::from(GatewayError::InvalidField);
            refusal.field(
                "message_id",
                Some(format!("{id:?}")),
                "message_id does not belong to a card of JSON 2.0 that the app sent",
            )
        };
        let message = context.world.message(id).ok_or_else(none)?;
        if message.msg_type != CARD || message.sender != app_id {
            return Err(none());
        }
        let card_id = match entity(&message.content) {
            Some(card_id) => card_id,
            None => {
                let content: Value = serde_json::from_str(&message.content).map_err(|_| none())?;
                if content.get("schema").is_none_or(|schema| schema != "2.0") {
                    return Err(none());
                }
                context.world.convert_card(id, &app_id, content, context.now)
            }
        };
        Ok(filled(|reply: &mut api::IdConvertResponse| reply.card_id = card_id))
    }
}
