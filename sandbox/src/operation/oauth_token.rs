//! `authen.v2.oauth_token.create` and `authen.v2.oauth_token.refresh`
//!
//! Checked in this order:
//!
//! | state | `create` | `refresh` |
//! |---|---|---|
//! | a required field that is missing | `20001` | `20001` |
//! | another grant_type | `20036` | `20036` |
//! | a request that cannot be read, or a field of the wrong kind | `20063` | `20063` |
//! | an unknown app | `20048` | `20048` |
//! | a wrong secret | `20002` | `20002` |
//! | an app that is disabled | `20069` | `20069` |
//! | an app that is not installed | `20009` | `20009` |
//! | an app that may not refresh tokens | | `20074` |
//! | no such code or refresh token | `20003` | `20026` |
//! | one that was given to another app | `20024` | `20024` |
//! | one that was used before | `20065` | `20064` |
//! | one that the user revoked | | `20064` |
//! | one that has expired: after 5 minutes; after 7 days, or 365 days after consent | `20004` | `20037` |
//! | a redirect_uri other than that of the link | `20071` | |
//! | a code_verifier that does not match the challenge | `20049` | |
//! | a user who does not exist | `20008` | `20008` |
//! | a user who has left, is suspended, or has not signed in yet | `20066` | `20066` |
//! | a user the app is not available to | `20010` | `20010` |
//! | a duplicate scope | `20067` | `20067` |
//! | a scope that the user has not granted | `20068` | `20068` |
//! | otherwise | a token with all granted scopes, or with the requested ones | the same; the old token stays valid until it expires |
//!
//! The reply includes a refresh token if `offline_access` is among the scopes. A code or a refresh token is used up
//! only by a request that succeeds.

use super::{Context, Handler, Style, seconds};
use crate::filled::filled;
use crate::gateway::Refusal;
use crate::grant::{Grant, Grants, offline};
use crate::token::Tokens;
use crate::world::{App, AppState, UserState, World};
use feishu_api::Secret;
use feishu_api::authen::v2::{OauthToken, oauth_token as api};
use feishu_api::endpoint::OperationError;
use std::collections::BTreeSet;
use std::time::Duration;

pub(super) struct Create;

impl Handler for Create {
    type Operation = api::Create;
    const STYLE: Style = Style::OAuth;

    fn answer(request: api::Create, context: &mut Context<'_>) -> Result<api::CreateResponse, Refusal> {
        use api::CreateError as E;
        app::<E>(&request.client_id, &request.client_secret, context.world)?;
        let now = context.now;
        let code = context.grants.code(&request.code).ok_or(E::CodeNotFound)?;
        if code.grant.app_id != request.client_id {
            return Err(E::ClientMismatch.into());
        }
        if code.used {
            return Err(E::CodeUsed.into());
        }
        if code.is_expired(now) {
            return Err(E::CodeExpired.into());
        }
        if code.consent.redirect_uri != request.redirect_uri && code.consent.redirect_uri.is_some() {
            return Err(E::RedirectUriMismatch.into());
        }
        if !code.consent.is_verified_by(request.code_verifier.as_ref()) {
            return Err(E::PkceFailed.into());
        }
        let grant = code.grant.clone();
        let scopes = scopes::<E>(&grant, request.scope.as_deref(), context.world)?;
        code.used = true;
        Ok(issue(grant, scopes, context.tokens, context.grants, now))
    }

    fn malformed_as(found: Refusal) -> Refusal {
        malformed::<api::CreateError>(&found)
    }
}

pub(super) struct Refresh;

impl Handler for Refresh {
    type Operation = api::Refresh;
    const STYLE: Style = Style::OAuth;

    fn answer(request: api::Refresh, context: &mut Context<'_>) -> Result<api::RefreshResponse, Refusal> {
        use api::RefreshError as E;
        let app = app::<E>(&request.client_id, &request.client_secret, context.world)?;
        if !app.refresh {
            return Err(E::RefreshNotAllowed.into());
        }
        let now = context.now;
        let refresh = context.grants.refresh(&request.refresh_token).ok_or(E::UnknownRefreshToken)?;
        if refresh.grant.app_id != request.client_id {
            return Err(E::ClientMismatch.into());
        }
        // The documentation has `20073` for a used refresh token, but users report this code.
        if refresh.used || refresh.revoked {
            return Err(E::RefreshTokenRevoked.into());
        }
        if refresh.is_expired(now) {
            return Err(E::RefreshTokenExpired.into());
        }
        let grant = refresh.grant.clone();
        let scopes = scopes::<E>(&grant, request.scope.as_deref(), context.world)?;
        refresh.used = true;
        Ok(issue(grant, scopes, context.tokens, context.grants, now))
    }

    fn malformed_as(found: Refusal) -> Refusal {
        malformed::<api::RefreshError>(&found)
    }
}

/// Returns an error as the operation with the errors `E` documents it. `error` has the name that `create` gives it.
fn refusal<E: OperationError>(error: api::CreateError) -> Refusal {
    E::from_code(error.info().code).map_or_else(|| error.into(), Refusal::from)
}

/// Returns the error for a malformed request.
fn malformed<E: OperationError>(found: &Refusal) -> Refusal {
    let is_missing =
        |violation: &crate::gateway::FieldViolation| violation.value.is_none() && !violation.field.is_empty();
    let violations = &found.detail.field_violations;
    refusal::<E>(if violations.iter().any(|violation| violation.field == "grant_type" && violation.value.is_some()) {
        api::CreateError::GrantTypeUnsupported
    } else if violations.iter().any(is_missing) {
        api::CreateError::MissingParameter
    } else {
        api::CreateError::RequestMalformed
    })
}

/// Returns the app that requests a token, if it may.
fn app<'w, E: OperationError>(id: &str, secret: &Secret, world: &'w World) -> Result<&'w App, Refusal> {
    let error = |error| refusal::<E>(error);
    let app = world.app(id).ok_or_else(|| error(api::CreateError::AppNotFound))?;
    if app.secret != *secret {
        return Err(error(api::CreateError::WrongClientSecret));
    }
    match app.state {
        AppState::Enabled => Ok(app),
        AppState::Disabled => Err(error(api::CreateError::AppNotEnabled)),
        AppState::NotInstalled => Err(error(api::CreateError::AppNotInstalled)),
    }
}

/// Returns the scopes of the token: all that the user has granted, or the requested ones.
fn scopes<E: OperationError>(grant: &Grant, asked: Option<&str>, world: &World) -> Result<BTreeSet<String>, Refusal> {
    let error = |error| refusal::<E>(error);
    let user = world.user(&grant.open_id).ok_or_else(|| error(api::CreateError::UserNotFound))?;
    if user.state != UserState::Active {
        return Err(error(api::CreateError::InvalidUserStatus));
    }
    if world.app(&grant.app_id).is_none_or(|app| !app.availability.covers(&grant.open_id)) {
        return Err(error(api::CreateError::UserOutOfScope));
    }
    let granted = user.granted.get(&grant.app_id).cloned().unwrap_or_default();
    let Some(asked) = asked.filter(|asked| !asked.trim().is_empty()) else { return Ok(granted) };
    let mut scopes = BTreeSet::new();
    for scope in asked.split_whitespace() {
        if !scopes.insert(scope.to_owned()) {
            return Err(error(api::CreateError::DuplicateScopes));
        }
        if !granted.contains(scope) {
            return Err(error(api::CreateError::ScopeNotAllowed));
        }
    }
    Ok(scopes)
}

/// Issues a token of a user, with a refresh token if they agreed to that.
pub(crate) fn issue(
    grant: Grant,
    scopes: BTreeSet<String>,
    tokens: &mut Tokens,
    grants: &mut Grants,
    now: Duration,
) -> OauthToken {
    let scope = scopes.iter().map(String::as_str).collect::<Vec<_>>().join(" ");
    let is_offline = scopes.iter().any(|scope| offline(scope));
    let (token, left) = tokens.for_user(&grant.app_id, &grant.open_id, scopes, now);
    let mut issued = filled(|issued: &mut OauthToken| {
        issued.access_token = token;
        issued.expires_in = seconds(left);
        issued.token_type = "Bearer".to_owned();
        issued.scope = scope;
    });
    if is_offline {
        let (refresh, left) = grants.issue(grant, now);
        issued.refresh_token = Some(refresh);
        issued.refresh_token_expires_in = Some(seconds(left));
    }
    issued
}
