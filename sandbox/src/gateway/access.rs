//! Identifies the caller, and checks whether the caller may use the operation.

use super::Refusal;
use super::refusal::{Help, PermissionViolation};
use crate::token::{Bearer, Rejected, Tokens};
use crate::world::{App, AppState, World};
use axum::http::{HeaderMap, header};
use feishu_api::TokenKind;
use feishu_api::endpoint::{AppType, Endpoint, ScopeRule};
use feishu_api::gateway::GatewayError;
use std::collections::BTreeSet;
use std::time::Duration;

/// The gateway's message for a user token on an operation that takes none.
const USER_TOKEN_NOT_TAKEN: &str = "user access token not support";

/// The caller of an operation.
#[derive(Clone, Debug)]
pub(crate) struct Caller {
    /// The App ID of the app.
    pub(crate) app_id: String,
    /// The identity the app acts as.
    pub(crate) bearer: Bearer,
}

impl Caller {
    /// Returns the open_id of the user the app acts as, if any.
    pub(crate) fn user(&self) -> Option<&str> {
        match &self.bearer {
            Bearer::User { open_id, .. } => Some(open_id),
            Bearer::Tenant(_) | Bearer::App => None,
        }
    }

    /// Returns the scopes that the user granted, if the app acts as a user.
    pub(crate) fn granted(&self) -> Option<&BTreeSet<String>> {
        match &self.bearer {
            Bearer::User { granted, .. } => Some(granted),
            Bearer::Tenant(_) | Bearer::App => None,
        }
    }
}

/// Returns the token of a request, if its header is well-formed.
pub(crate) fn token(headers: &HeaderMap) -> Option<&str> {
    let value = headers.get(header::AUTHORIZATION)?.to_str().ok()?;
    let (scheme, token) = value.split_once(' ')?;
    let token = token.trim();
    (scheme.eq_ignore_ascii_case("bearer") && !token.is_empty()).then_some(token)
}

/// Returns the caller of an operation; `None` if the operation takes no token.
pub(crate) fn caller(
    endpoint: &Endpoint,
    headers: &HeaderMap,
    world: &World,
    tokens: &Tokens,
    now: Duration,
) -> Result<Option<Caller>, Refusal> {
    if endpoint.tokens.is_empty() {
        return Ok(None);
    }
    let text = token(headers).ok_or(GatewayError::TokenMissing)?;
    let kind = kind(text).ok_or(GatewayError::TokenMalformed)?;
    let token = tokens.valid(text, now).map_err(|rejected| match (kind, rejected) {
        (TokenKind::User, Rejected::Expired) => GatewayError::UserTokenExpired,
        (TokenKind::User, Rejected::Unknown) => GatewayError::InvalidUserToken,
        (TokenKind::App, _) => GatewayError::InvalidAppToken,
        _ => GatewayError::InvalidTenantToken,
    })?;
    let app = world.app(&token.app_id).ok_or(GatewayError::AppUnavailable)?;
    match app.state {
        AppState::Disabled => return Err(GatewayError::AppDisabled.into()),
        AppState::NotInstalled => return Err(GatewayError::AppUnavailable.into()),
        AppState::Enabled => {}
    }
    // The tenant token of a custom app is its app token as well.
    let is_app_token = kind == TokenKind::Tenant && app.app_type == AppType::Custom;
    let is_taken = |taken: &TokenKind| *taken == kind || (is_app_token && *taken == TokenKind::App);
    if !endpoint.tokens.iter().any(is_taken) {
        return Err(match kind {
            TokenKind::User => Refusal::from(GatewayError::InvalidUserToken).message(USER_TOKEN_NOT_TAKEN),
            TokenKind::App => GatewayError::InvalidAppToken.into(),
            _ => GatewayError::InvalidTenantToken.into(),
        });
    }
    if !endpoint.apps.is_empty() && !endpoint.apps.contains(&app.app_type) {
        return Err(GatewayError::AppUnavailable.into());
    }
    let caller = Caller { app_id: token.app_id.clone(), bearer: token.bearer.clone() };
    check_scopes(endpoint, app, &caller)?;
    Ok(Some(caller))
}

fn kind(token: &str) -> Option<TokenKind> {
    match token.split_once('-')?.0 {
        "t" => Some(TokenKind::Tenant),
        "u" => Some(TokenKind::User),
        "a" => Some(TokenKind::App),
        _ => None,
    }
}

fn check_scopes(endpoint: &Endpoint, app: &App, caller: &Caller) -> Result<(), Refusal> {
    let kind = caller.bearer.kind();
    let any = |granted: &dyn Fn(&str) -> bool| {
        let mut rules = rules(endpoint, kind).peekable();
        rules.peek().is_none() || rules.any(|rule| rule.all_of.iter().all(|scope| granted(scope.id)))
    };
    if !any(&|scope| app.scopes.contains(scope)) {
        return Err(scope_missing(endpoint, kind, &app.id));
    }
    match &caller.bearer {
        Bearer::User { granted, .. } if !any(&|scope| granted.contains(scope)) => Err(not_authorized(endpoint)),
        _ => Ok(()),
    }
}

fn rules(endpoint: &Endpoint, kind: TokenKind) -> impl Iterator<Item = &'static ScopeRule> {
    endpoint.scopes.iter().filter(move |rule| rule.token.is_none_or(|token| token == kind))
}

fn subjects(rules: impl Iterator<Item = &'static ScopeRule>) -> Vec<&'static str> {
    let mut subjects = Vec::new();
    for scope in rules.flat_map(|rule| rule.all_of) {
        if !subjects.contains(&scope.id) {
            subjects.push(scope.id);
        }
    }
    subjects
}

/// The error of an app that lacks the scopes of an operation.
pub(super) fn scope_missing(endpoint: &Endpoint, kind: TokenKind, app_id: &str) -> Refusal {
    missing(&subjects(rules(endpoint, kind)), kind, app_id)
}

/// The error of an app that lacks the scopes of a field.
pub(super) fn field_scope_missing(rules: &'static [ScopeRule], caller: &Caller) -> Refusal {
    missing(&subjects(rules.iter()), caller.bearer.kind(), &caller.app_id)
}

fn missing(subjects: &[&'static str], kind: TokenKind, app_id: &str) -> Refusal {
    let as_whom = if kind == TokenKind::User { "user" } else { "tenant" };
    let help = Help {
        url: format!(
            "https://open.feishu.cn/app/{app_id}/auth?q={}&op_from=openapi&token_type={as_whom}",
            subjects.join(",")
        ),
        description: "申请开通任一权限 (apply for any one of these scopes)",
    };
    let mut refusal = violations(GatewayError::ScopeMissing, "action_scope_required", ": ", subjects);
    refusal.detail.helps.push(help);
    refusal
}

/// The error of a user who did not grant the app the scopes of an operation.
pub(super) fn not_authorized(endpoint: &Endpoint) -> Refusal {
    unauthorized(&subjects(rules(endpoint, TokenKind::User)))
}

/// The error of a user who did not grant the app the scopes of a field.
pub(super) fn field_not_authorized(rules: &'static [ScopeRule]) -> Refusal {
    unauthorized(&subjects(rules.iter()))
}

fn unauthorized(subjects: &[&'static str]) -> Refusal {
    let before = " required one of these privileges: ";
    violations(GatewayError::UserNotAuthorized, "action_privilege_required", before, subjects)
}

fn violations(error: GatewayError, r#type: &'static str, before: &str, subjects: &[&'static str]) -> Refusal {
    let mut refusal = Refusal::from(error);
    refusal.message.push_str(&format!("{before}[{}]", subjects.join(", ")));
    refusal.detail.permission_violations =
        subjects.iter().map(|&subject| PermissionViolation { r#type, subject }).collect();
    refusal
}
