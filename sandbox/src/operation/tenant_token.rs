//! `auth.v3.tenant_access_token.internal`
//!
//! | state | answer |
//! |---|---|
//! | no such app, or a malformed request | `10003` |
//! | an app that is not a custom one | `10013` |
//! | an app that is disabled or not installed | `10014` |
//! | a wrong secret | `10014`, with the message the platform sends today; the documented `10015` only on request |
//! | the present token lives 30 minutes or more | that token, and what is left of its life |
//! | else | a new token; the old one stays valid as long as it lives |

use super::{Context, Handler};
use crate::gateway::Refusal;
use crate::world::AppState;
use feishu_api::Operation;
use feishu_api::auth::v3::tenant_access_token as api;

/// What the platform says of a wrong secret. The documentation does not list this message.
const WRONG_SECRET: &str = "app secret invalid";

pub(super) struct Internal;

impl Handler for Internal {
    type Operation = api::Internal;

    fn answer(request: api::Internal, context: &mut Context<'_>) -> Result<api::InternalResponse, Refusal> {
        let app = context.world.app(&request.app_id).ok_or(api::InternalError::InvalidParameter)?;
        if app.secret != request.app_secret {
            return Err(Refusal::from(api::InternalError::AppUnauthorized).message(WRONG_SECRET));
        }
        if app.state != AppState::Enabled {
            return Err(api::InternalError::AppUnauthorized.into());
        }
        if !api::Internal::ENDPOINT.apps.contains(&app.app_type) {
            return Err(api::InternalError::TenantTokenUnavailable.into());
        }
        let (token, left) = context.tokens.tenant(&app.id, context.now);
        let left = i64::try_from(left).unwrap_or(i64::MAX);
        Ok(api::InternalResponse::new().tenant_access_token(token).expire(left))
    }

    fn malformed() -> Option<Refusal> {
        Some(api::InternalError::InvalidParameter.into())
    }
}
