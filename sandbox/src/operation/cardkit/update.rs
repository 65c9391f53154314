//! `cardkit.v1.card.update`: replaces the whole card; needs no streaming mode. See the [module](super) for the errors.

use super::{Change, change};
use crate::gateway::Refusal;
use crate::operation::reach::refuse;
use crate::operation::{Context, Handler};
use feishu_api::cardkit::v1::{Type, card as api};
use serde_json::Value;

pub(crate) struct Update;

impl Handler for Update {
    type Operation = api::Update;

    fn answer(request: api::Update, context: &mut Context<'_>) -> Result<api::UpdateResponse, Refusal> {
        let what = Change {
            card_id: &request.card_id,
            sequence: request.sequence,
            uuid: request.uuid.as_ref(),
            what: format!("update {}", request.card.data),
            over: &[],
        };
        change::<api::UpdateError>(&what, context, |card, now| {
            if request.card.r#type != Type::CardJson {
                return Err(refuse::<api::UpdateError>(&[10002]));
            }
            match serde_json::from_str::<Value>(&request.card.data) {
                Ok(content @ Value::Object(_)) => card.become_card(content, now),
                _ => return Err(refuse::<api::UpdateError>(&[200220])),
            }
            Ok(())
        })?;
        Ok(api::UpdateResponse::default())
    }
}
