//! `auth.v3.app_access_token.internal` and `auth.v3.app_access_token.create`
//!
//! | state | `internal` (custom apps) | `create` (store apps) |
//! |---|---|---|
//! | no such app, or a malformed request | `10003` | `10003` |
//! | a wrong secret, an app that is disabled or not installed | `10014` | `10014` |
//! | an app of the other kind | `10012` | `10012` |
//! | a ticket that is not the one pushed last | | `10012` |
//! | otherwise | the tenant token: a custom app has one token for both | the current token, or a new one in its last 30 minutes |

use super::{Context, Handler, admit, is_for, seconds};
use crate::filled::filled;
use crate::gateway::Refusal;
use crate::token::Bearer;
use feishu_api::auth::v3::app_access_token as api;

pub(super) struct Internal;

impl Handler for Internal {
    type Operation = api::Internal;

    fn answer(request: api::Internal, context: &mut Context<'_>) -> Result<api::InternalResponse, Refusal> {
        let app = context.world.app(&request.app_id).ok_or(api::InternalError::InvalidParameter)?;
        admit(app, &request.app_secret, api::InternalError::AppUnauthorized)?;
        if !is_for::<api::Internal>(app) {
            return Err(api::InternalError::AppTokenUnavailable.into());
        }
        let (token, left) = context.tokens.present(&app.id, Bearer::Tenant(String::new()), context.now);
        Ok(filled(|reply: &mut api::InternalResponse| {
            reply.app_access_token = token.into();
            reply.tenant_access_token = token.into();
            reply.expire = seconds(left);
        }))
    }

    fn malformed() -> Option<Refusal> {
        Some(api::InternalError::InvalidParameter.into())
    }
}

pub(super) struct Create;

impl Handler for Create {
    type Operation = api::Create;

    fn answer(request: api::Create, context: &mut Context<'_>) -> Result<api::CreateResponse, Refusal> {
        let app = context.world.app(&request.app_id).ok_or(api::CreateError::InvalidParameter)?;
        admit(app, &request.app_secret, api::CreateError::AppUnauthorized)?;
        if !is_for::<api::Create>(app) || !context.tickets.is_last(&app.id, &request.app_ticket) {
            return Err(api::CreateError::AppTokenUnavailable.into());
        }
        let (token, left) = context.tokens.present(&app.id, Bearer::App, context.now);
        Ok(filled(|reply: &mut api::CreateResponse| {
            reply.app_access_token = token.into();
            reply.expire = seconds(left);
        }))
    }

    fn malformed() -> Option<Refusal> {
        Some(api::CreateError::InvalidParameter.into())
    }
}
