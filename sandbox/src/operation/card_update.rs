//! `interactive.v1.card.update`: changes a card after a click on it was answered.
//!
//! Checked in this order:
//!
//! | state | error |
//! |---|---|
//! | a token that belongs to no click | `300020` |
//! | a click on the card of another app | `200310` |
//! | a click more than 30 minutes ago | `300030` |
//! | a token that was used twice | `300040` |
//! | a message that was recalled or deleted | `200000` |
//! | a card that is not an object, or of version 1.0 when the message has 2.0 | `11311` |
//! | more than 30 KB | `100000` |
//! | a card of JSON 2.0 that `feishu_api::cards` rejects | `10002` |

use super::cardkit::{server_message, wrong};
use crate::gateway::Refusal;
use crate::operation::{Context, Handler};
use feishu_api::content::CARD_LIMIT;
use feishu_api::interactive::v1::card::{self as api, UpdateError};
use serde_json::Value;
use std::time::Duration;

pub(crate) struct CardUpdate;

/// The period in which the token of a click can be used.
const LIFE: Duration = Duration::from_secs(30 * 60);
const USES: u32 = 2;

impl Handler for CardUpdate {
    type Operation = api::Update;

    fn answer(request: api::Update, context: &mut Context<'_>) -> Result<api::UpdateResponse, Refusal> {
        let app_id = context.caller()?.app_id.clone();
        let (now, world) = (context.now, &mut *context.world);
        let click = world.click(&request.token).ok_or(UpdateError::InvalidUpdateCardTokenFormat)?.clone();
        if click.app_id != app_id {
            return Err(UpdateError::CannotUpdateCardOfOtherApp.into());
        }
        if now.saturating_sub(click.at) > LIFE {
            return Err(UpdateError::UpdateCardTokenExpired.into());
        }
        if click.uses >= USES {
            return Err(UpdateError::UpdateCardTokenUsedUp.into());
        }
        let message = world.message(&click.message_id).filter(|message| !message.recalled && !message.deleted);
        let message = message.ok_or(UpdateError::MessageCardRecalled)?;
        let is_second = |card: &Value| card.get("schema").is_some_and(|schema| schema == "2.0");
        let old: Value = serde_json::from_str(&world.sent_card(message)).unwrap_or_default();
        let is_named = request.card.get("data").is_some();
        if !request.card.is_object() || is_second(&old) && !is_second(&request.card) && !is_named {
            return Err(UpdateError::InvalidCardFormat.into());
        }
        let content = request.card.to_string();
        if content.len() > CARD_LIMIT {
            return Err(UpdateError::CardTooLarge.into());
        }
        if let Some(finding) = wrong(&request.card) {
            let refusal = Refusal::from(UpdateError::InvalidCardParameter);
            let message = format!("{}, {}", refusal.message, server_message(&finding));
            return Err(refusal.message(message));
        }
        world.use_click(&request.token);
        world.update_card(&click.message_id, content, i64::try_from(now.as_millis()).unwrap_or(i64::MAX));
        Ok(api::UpdateResponse::default())
    }
}
