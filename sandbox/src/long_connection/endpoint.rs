//! The address where a program requests its long connection: `POST /callback/ws/endpoint`.
//!
//! | state | answer |
//! |---|---|
//! | AppID or AppSecret missing | `1000040344` |
//! | no such app, a wrong secret, an app that is disabled or not installed, a store app | `1000040345` |
//! | an app that has reached its maximum number of connections | `1000040350` |
//! | otherwise | an address that is valid for one connection |

use crate::gateway::Refusal;
use crate::operation::{Answer, Context, Route, Style};
use crate::world::AppState;
use feishu_api::Secret;
use feishu_api::endpoint::{AppType, BodyKind, Endpoint, ErrorInfo, Location, Method, Parameter, Text, ValueKind};
use serde_json::{Map, Value, json};

/// The documentation has no page for this operation, so it is not in the catalog.
const ENDPOINT: &Endpoint = &Endpoint::new("callback.ws.endpoint", Method::Post, "/callback/ws/endpoint")
    .request(BodyKind::Json, PARAMETERS)
    .errors(ERRORS);

const PARAMETERS: &[Parameter] = &[
    Parameter::new("AppID", "AppID", Location::Body, false, ValueKind::String),
    Parameter::new("AppSecret", "AppSecret", Location::Body, false, ValueKind::String).secret(),
];

const BUSY: &ErrorInfo = &error(1, "Busy", "system busy", true);
const INTERNAL: &ErrorInfo = &error(1_000_040_343, "InternalError", "internal error", false);
const NO_CREDENTIAL: &ErrorInfo = &error(1_000_040_344, "NoCredential", "app_id or app_secret is empty", false);
const INVALID_CREDENTIAL: &ErrorInfo =
    &error(1_000_040_345, "InvalidCredential", "app_id or app_secret is invalid", false);
pub(super) const TOO_MANY: &ErrorInfo =
    &error(1_000_040_350, "TooManyConnections", "the number of connections exceeded the limit", false);
const WRONG_DOMAIN: &ErrorInfo = &error(1_000_040_351, "WrongDomain", "the app is not of this domain", false);

const ERRORS: &[&ErrorInfo] = &[BUSY, INTERNAL, NO_CREDENTIAL, INVALID_CREDENTIAL, TOO_MANY, WRONG_DOMAIN];

const fn error(code: i64, name: &'static str, message: &'static str, rate_limited: bool) -> ErrorInfo {
    let fix = Text::new("", "");
    ErrorInfo { code, key: "", name, service: "callback", status: Some(200), message, rate_limited, fix, links: &[] }
}

/// Returns the route of the operation.
pub(crate) fn route() -> Route {
    Route::new(ENDPOINT, answer).style(Style::LongConnection)
}

fn answer(fields: Map<String, Value>, context: &mut Context<'_>) -> Answer {
    let text = |name: &str| fields.get(name).and_then(Value::as_str).unwrap_or_default().to_owned();
    let (app_id, secret) = (text("AppID"), Secret::from(text("AppSecret")));
    if app_id.is_empty() || secret.is_empty() {
        return Err(Refusal::documented(NO_CREDENTIAL));
    }
    let app = context.world.app(&app_id).filter(|app| app.secret == secret);
    let app = app.filter(|app| app.state == AppState::Enabled && app.app_type == AppType::Custom);
    if app.is_none() {
        return Err(Refusal::documented(INVALID_CREDENTIAL));
    }
    if context.hub.is_full(&app_id) {
        return Err(Refusal::documented(TOO_MANY));
    }
    let query = context.hub.invite(&app_id);
    let url = format!("ws://127.0.0.1:{}{}?{query}", context.port, super::PATH);
    Ok(json!({ "URL": url, "ClientConfig": context.hub.rules.config }))
}
