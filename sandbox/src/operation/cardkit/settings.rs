//! `cardkit.v1.card.settings`: sets `config` and `card_link`, key by key. See the [module](super) for the errors;
//! settings that are not a JSON object with these keys are `300122`.

use super::change::set as set_members;
use super::{Change, change};
use crate::gateway::Refusal;
use crate::operation::reach::refuse;
use crate::operation::{Context, Handler};
use crate::world::CardEntity;
use feishu_api::cardkit::v1::card as api;
use feishu_api::endpoint::OperationError;
use serde_json::{Value, json};
use std::time::Duration;

pub(crate) struct Settings;

impl Handler for Settings {
    type Operation = api::Settings;

    fn answer(request: api::Settings, context: &mut Context<'_>) -> Result<api::SettingsResponse, Refusal> {
        let what = Change {
            card_id: &request.card_id,
            sequence: request.sequence,
            uuid: request.uuid.as_ref(),
            what: format!("settings {}", request.settings),
            over: &[],
        };
        change::<api::SettingsError>(&what, context, |card, now| {
            let settings = serde_json::from_str(&request.settings).unwrap_or_default();
            set::<api::SettingsError>(card, &settings, now)
        })?;
        Ok(api::SettingsResponse::default())
    }
}

/// Applies the given settings to a card.
pub(super) fn set<E: OperationError>(card: &mut CardEntity, settings: &Value, now: Duration) -> Result<(), Refusal> {
    let refused = || refuse::<E>(&[300122]);
    let settings = settings.as_object().filter(|settings| !settings.is_empty()).ok_or_else(refused)?;
    for (key, value) in settings {
        let given = value.as_object().filter(|_| matches!(key.as_str(), "config" | "card_link")).ok_or_else(refused)?;
        let card = card.content.as_object_mut().ok_or_else(refused)?;
        set_members(card.entry(key.as_str()).or_insert_with(|| json!({})), given);
    }
    match settings.get("config").and_then(|config| config.get("streaming_mode")) {
        Some(Value::Bool(true)) => card.streaming = Some(now),
        Some(_) => card.streaming = None,
        None => {}
    }
    Ok(())
}
