//! `auth.v3.tenant_access_token.internal` and `auth.v3.tenant_access_token.create`
//!
//! | state | `internal` (custom apps) | `create` (store apps) |
//! |---|---|---|
//! | a malformed request | `10003` | `10003` |
//! | credentials that are not accepted | `10014` (a wrong secret with the message the platform sends today; the documented `10015` only on request) | |
//! | an app token that is unknown, revoked or expired | | `10013` |
//! | an app of the other kind | `10013` | `10013` |
//! | an app that is disabled or not installed | `10014` | `10014` |
//! | a tenant that has not installed the app | | `10005` |
//! | the current token lives 30 minutes or more | that token, and its remaining life | the same |
//! | otherwise | a new token; the old one stays valid until it expires | the same |

use super::{Context, Handler, admit, is_for, seconds};
use crate::filled::filled;
use crate::gateway::Refusal;
use crate::token::Bearer;
use crate::world::AppState;
use feishu_api::auth::v3::tenant_access_token as api;

pub(super) struct Internal;

impl Handler for Internal {
    type Operation = api::Internal;

    fn answer(request: api::Internal, context: &mut Context<'_>) -> Result<api::InternalResponse, Refusal> {
        let app = context.world.app(&request.app_id).ok_or(api::InternalError::InvalidParameter)?;
        admit(app, &request.app_secret, api::InternalError::AppUnauthorized)?;
        if !is_for::<api::Internal>(app) {
            return Err(api::InternalError::TenantTokenUnavailable.into());
        }
        let (token, left) = context.tokens.present(&app.id, Bearer::Tenant(String::new()), context.now);
        Ok(filled(|reply: &mut api::InternalResponse| {
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
        let by = context.tokens.valid(request.app_access_token.expose(), context.now);
        let by = by.ok().filter(|token| matches!(token.bearer, Bearer::App));
        let app = by.and_then(|token| context.world.app(&token.app_id)).filter(|app| is_for::<api::Create>(app));
        let app = app.ok_or(api::CreateError::TenantTokenUnavailable)?;
        if app.state != AppState::Enabled {
            return Err(api::CreateError::AppUnauthorized.into());
        }
        if !app.tenants.contains(&request.tenant_key) {
            return Err(api::CreateError::TenantUnauthorized.into());
        }
        let (token, left) = context.tokens.present(&app.id, Bearer::Tenant(request.tenant_key), context.now);
        Ok(filled(|reply: &mut api::CreateResponse| {
            reply.tenant_access_token = token.into();
            reply.expire = seconds(left);
        }))
    }

    fn malformed() -> Option<Refusal> {
        Some(api::CreateError::InvalidParameter.into())
    }
}
