//! `cardkit.v1.card.batch_update`: several changes in one request. If one fails, the card stays unchanged, and the
//! error is that of the single operation. Actions that are not a list, or an unknown action, are `10002`.

use super::elements::{add, patch, replace, take};
use super::settings::set;
use super::{Change, change};
use crate::gateway::Refusal;
use crate::operation::reach::refuse;
use crate::operation::{Context, Handler};
use crate::world::CardEntity;
use feishu_api::cardkit::v1::card::{self as api, BatchUpdateError as Error};
use serde_json::Value;
use std::time::Duration;

pub(crate) struct BatchUpdate;

impl Handler for BatchUpdate {
    type Operation = api::BatchUpdate;

    fn answer(request: api::BatchUpdate, context: &mut Context<'_>) -> Result<api::BatchUpdateResponse, Refusal> {
        let what = Change {
            card_id: &request.card_id,
            sequence: request.sequence,
            uuid: request.uuid.as_ref(),
            what: format!("batch {}", request.actions),
            over: &[],
        };
        change::<Error>(&what, context, |card, now| {
            let actions: Value = serde_json::from_str(&request.actions).unwrap_or_default();
            let actions = actions.as_array().filter(|actions| !actions.is_empty());
            let actions = actions.ok_or_else(|| refuse::<Error>(&[10002]))?;
            actions.iter().try_for_each(|action| apply(card, action, now))
        })?;
        Ok(api::BatchUpdateResponse::default())
    }
}

fn apply(card: &mut CardEntity, action: &Value, now: Duration) -> Result<(), Refusal> {
    let params = action.get("params").unwrap_or(&Value::Null);
    let part = |key: &str| params.get(key).unwrap_or(&Value::Null);
    let text = |key: &str| part(key).as_str().unwrap_or_default();
    match action.get("action").and_then(Value::as_str).unwrap_or_default() {
        "partial_update_setting" => set::<Error>(card, part("settings"), now),
        "add_elements" => add::<Error>(card, text("type"), text("target_element_id"), part("elements")),
        "delete_elements" => {
            let ids = part("element_ids").as_array().ok_or_else(|| refuse::<Error>(&[300314]))?;
            ids.iter().try_for_each(|id| take::<Error>(card, id.as_str().unwrap_or_default()))
        }
        "partial_update_element" => patch::<Error>(card, text("element_id"), part("partial_element")),
        "update_element" => replace::<Error>(card, text("element_id"), part("element")),
        _ => Err(refuse::<Error>(&[10002])),
    }
}
