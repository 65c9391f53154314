//! Sign-in on other devices: the device authorization grant of RFC 8628.

use super::page::html;
use super::{encoded, is_app, pairs, value};
use crate::gateway::{Reply, oauth_success};
use crate::grant::{Grant, offline};
use crate::lock;
use crate::operation::issue;
use crate::shared::{Shared, State};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use feishu_api::Secret;
use feishu_api::wire::to_json;
use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::time::Duration;

pub(super) const PATH: &str = "/oauth/v1/device_authorization";
pub(super) const TOKEN: &str = "/open-apis/authen/v2/oauth/token";
pub(super) const PAGE: &str = "/sandbox/device";

const GRANT: &str = "urn:ietf:params:oauth:grant-type:device_code";

/// The lifetime of a code.
const LIFE: Duration = Duration::from_secs(240);
const INTERVAL: Duration = Duration::from_secs(5);

/// The sign-ins on other devices.
#[derive(Debug, Default)]
pub(crate) struct Devices(Vec<Device>);

#[derive(Debug)]
struct Device {
    code: Secret,
    user_code: String,
    app_id: String,
    scopes: Vec<String>,
    ends: Duration,
    /// The time of the last poll, and the interval between polls.
    asked: Option<Duration>,
    interval: Duration,
    decision: Decision,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Decision {
    None,
    Agreed {
        open_id: String,
        at: Duration,
    },
    Refused,
    /// The token was issued.
    Over,
}

/// Starts a sign-in.
pub(super) fn authorize(shared: &Shared, basic: Option<&str>, body: &[u8]) -> Reply {
    let form = pairs(&String::from_utf8_lossy(body));
    let credentials = basic.and_then(|basic| STANDARD.decode(basic.strip_prefix("Basic ")?).ok());
    let credentials = credentials.and_then(|bytes| String::from_utf8(bytes).ok()).unwrap_or_default();
    let (app_id, secret) = credentials.split_once(':').unwrap_or_default();
    if !is_app(shared, app_id, &secret.into()) || value(&form, "client_id").as_deref() != Some(app_id) {
        return refused(401, "invalid_client", "the app could not be authenticated");
    }
    let now = shared.clock.now();
    let mut state = lock(&shared.state);
    let scope = value(&form, "scope").unwrap_or_default();
    let scopes: Vec<String> = scope.split_whitespace().map(str::to_owned).collect();
    let has = |scope: &String| state.world.app(app_id).is_some_and(|app| app.scopes.contains(scope));
    if let Some(lacking) = scopes.iter().find(|scope| !offline(scope) && !has(scope)) {
        return refused(400, "invalid_scope", &format!("the app has not been granted {lacking}"));
    }
    let serial = state.devices.0.len() + 1;
    let user_code = format!("SAND-{serial:04}");
    let code = Secret::from(format!("device-code-of-the-sandbox-{serial:06}"));
    let page = format!("http://127.0.0.1:{}{PAGE}", shared.port);
    let reply = json!({
        "device_code": code.expose(),
        "user_code": user_code,
        "verification_uri": page,
        "verification_uri_complete": format!("{page}?user_code={user_code}"),
        "expires_in": LIFE.as_secs(),
        "interval": INTERVAL.as_secs(),
    });
    state.devices.0.push(Device {
        code,
        user_code,
        app_id: app_id.to_owned(),
        scopes,
        ends: now + LIFE,
        asked: None,
        interval: INTERVAL,
        decision: Decision::None,
    });
    Reply::json_without_code(200, &reply)
}

/// Records the decision of a user about a code. Returns whether the code exists and was still undecided.
pub(crate) fn decide(state: &mut State, user_code: &str, open_id: Option<&str>, now: Duration) -> bool {
    let State { devices, world, .. } = state;
    let is_match = |device: &&mut Device| device.user_code == user_code && device.decision == Decision::None;
    let Some(device) = devices.0.iter_mut().find(is_match).filter(|device| device.ends > now) else { return false };
    device.decision = match open_id {
        Some(open_id) => {
            world.grant(&device.app_id, open_id, &device.scopes);
            Decision::Agreed { open_id: open_id.to_owned(), at: now }
        }
        None => Decision::Refused,
    };
    true
}

/// Returns the page on which users decide.
pub(super) fn page(shared: &Shared, query: &str) -> Reply {
    let now = shared.clock.now();
    let mut state = lock(&shared.state);
    let query = pairs(query);
    let Some(user_code) = value(&query, "user_code") else {
        return html(200, "Sign in", "Add ?user_code=CODE to this address.", &[]);
    };
    if let Some(open_id) = value(&query, "as") {
        let done = decide(&mut state, &user_code, Some(open_id.as_str()).filter(|id| !id.is_empty()), now);
        return match done {
            true => html(200, "Sign in", "Done. Go back to the other device.", &[]),
            false => html(400, "Sign in", "The code does not exist, or is no longer valid.", &[]),
        };
    }
    let link = |open_id: &str| format!("{PAGE}?user_code={}&as={}", encoded(&user_code), encoded(open_id));
    let agree = state.world.users().map(|user| (format!("Agree as {}", user.name), link(&user.open_id)));
    let links: Vec<(String, String)> = agree.chain([("Refuse".to_owned(), link(""))]).collect();
    html(200, "Sign in", &format!("Code {user_code}"), &links)
}

/// Answers a token request for a device; returns `None` for other token requests.
pub(crate) fn token(shared: &Shared, body: &[u8]) -> Option<Reply> {
    let body: Value = serde_json::from_slice(body).unwrap_or_default();
    let field = |name: &str| body[name].as_str().unwrap_or_default();
    if field("grant_type") != GRANT {
        return None;
    }
    let (app_id, code) = (field("client_id"), Secret::from(field("device_code")));
    if !is_app(shared, app_id, &field("client_secret").into()) {
        return Some(refused(401, "invalid_client", "the app could not be authenticated"));
    }
    let now = shared.clock.now();
    let state = &mut *lock(&shared.state);
    let State { devices, world, tokens, grants, .. } = state;
    let is_match = |device: &&mut Device| device.code == code && device.app_id == app_id;
    let Some(device) = devices.0.iter_mut().find(is_match).filter(|device| device.decision != Decision::Over) else {
        return Some(refused(400, "invalid_grant", "there is no such code"));
    };
    let too_soon = device.asked.is_some_and(|asked| now < asked + device.interval);
    device.asked = Some(now);
    if device.ends <= now {
        return Some(refused(400, "expired_token", "the code has expired"));
    }
    if too_soon && shared.limited {
        device.interval += INTERVAL;
        return Some(refused(400, "slow_down", "polling too often"));
    }
    Some(match std::mem::replace(&mut device.decision, Decision::None) {
        Decision::Refused => {
            device.decision = Decision::Refused;
            refused(400, "access_denied", "the user refused")
        }
        Decision::None | Decision::Over => refused(400, "authorization_pending", "the user has not decided"),
        Decision::Agreed { open_id, at } => {
            device.decision = Decision::Over;
            let granted = world.user(&open_id).and_then(|user| user.granted.get(app_id)).cloned();
            let scopes: BTreeSet<String> = granted.unwrap_or_default();
            let grant = Grant { app_id: app_id.to_owned(), open_id, since: at };
            let mut issued = issue(grant, scopes, tokens, grants, now);
            oauth_success(&to_json(&mut issued))
        }
    })
}

fn refused(status: u16, error: &str, description: &str) -> Reply {
    Reply::json_without_code(status, &json!({ "error": error, "error_description": description }))
}
