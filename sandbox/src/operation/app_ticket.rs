//! `auth.v3.app_ticket.resend`
//!
//! | state | answer |
//! |---|---|
//! | no such app, or a malformed request | `10003` |
//! | a wrong secret, an app that is disabled or not installed | `10014` |
//! | an app that is not a store app | `10016` |
//! | otherwise | a new ticket is pushed: see [`Sandbox::app_ticket`](crate::Sandbox::app_ticket) |

use super::{Context, Handler, admit, is_for};
use crate::gateway::Refusal;
use feishu_api::auth::v3::app_ticket as api;

pub(super) struct Resend;

impl Handler for Resend {
    type Operation = api::Resend;

    fn answer(request: api::Resend, context: &mut Context<'_>) -> Result<api::ResendResponse, Refusal> {
        let app = context.world.app(&request.app_id).ok_or(api::ResendError::InvalidParameter)?;
        admit(app, &request.app_secret, api::ResendError::AppUnauthorized)?;
        if !is_for::<api::Resend>(app) {
            return Err(api::ResendError::ResendFailed.into());
        }
        context.tickets.push(&app.id);
        Ok(api::ResendResponse::default())
    }

    fn malformed() -> Option<Refusal> {
        Some(api::ResendError::InvalidParameter.into())
    }
}
