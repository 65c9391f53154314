//! The sign-in of users: the page of an authorization link, and codes for other devices.
//!
//! | address | answer |
//! |---|---|
//! | `GET /open-apis/authen/v1/authorize` | a page on which each user of the world can agree or refuse |
//! | `GET /sandbox/sign-in` | redirects the browser, with the code of a user who agreed, or with `error=access_denied` |
//! | `POST /oauth/v1/device_authorization` | a code for another device |
//! | `GET /sandbox/device` | a page on which each user can agree or refuse, by the code they enter |
//! | `POST /open-apis/authen/v2/oauth/token` for a device | a token once a user has agreed |
//!
//! If the platform shows an error page for an invalid request, the sandbox does so as well, with the same code.

mod authorize;
mod device;
mod page;

pub use authorize::AuthorizeError;
pub(crate) use authorize::{agree, refuse};
use device::token;
pub(crate) use device::{Devices, decide};

use crate::gateway::Reply;
use crate::shared::Shared;
use axum::http::request::Parts;
use axum::http::{Method, header};
use feishu_api::Secret;

/// Answers the addresses that are not operations; returns `None` for all others.
pub(crate) fn answer(shared: &Shared, parts: &Parts) -> Option<Reply> {
    let query = parts.uri.query().unwrap_or_default();
    match (&parts.method, parts.uri.path()) {
        // An app that is not in the world gets the operation's example, as for every operation without state.
        (&Method::GET, authorize::PATH) if has_app(shared, query) => Some(authorize::page(shared, query)),
        (&Method::GET, authorize::DECISION) => Some(authorize::decision(shared, query)),
        (&Method::GET, device::PAGE) => Some(device::page(shared, query)),
        _ => None,
    }
}

/// Answers the addresses that take a body; returns `None` for all others.
pub(crate) fn answer_with_body(shared: &Shared, parts: &Parts, body: &[u8]) -> Option<Reply> {
    match (&parts.method, parts.uri.path()) {
        (&Method::POST, device::PATH) => {
            let basic = parts.headers.get(header::AUTHORIZATION).and_then(|value| value.to_str().ok());
            Some(device::authorize(shared, basic, body))
        }
        (&Method::POST, device::TOKEN) => token(shared, body),
        _ => None,
    }
}

/// Whether a query names an app of the world.
fn has_app(shared: &Shared, query: &str) -> bool {
    value(&pairs(query), "client_id").is_some_and(|app_id| crate::lock(&shared.state).world.app(&app_id).is_some())
}

/// Returns the value of a query or form parameter.
fn value(pairs: &[(String, String)], name: &str) -> Option<String> {
    pairs.iter().find(|(key, _)| key == name).map(|(_, value)| value.clone())
}

/// Parses the parameters of a query or a form.
fn pairs(text: &str) -> Vec<(String, String)> {
    let uri = format!("/?{text}").parse().unwrap_or_default();
    axum::extract::Query::try_from_uri(&uri).map(|query| query.0).unwrap_or_default()
}

/// Encodes text as the value of a parameter.
fn encoded(text: &str) -> String {
    let mut encoded = String::new();
    for byte in text.bytes() {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' => encoded.push(char::from(byte)),
            _ => encoded.push_str(&format!("%{byte:02X}")),
        }
    }
    encoded
}

/// Whether an app exists and the secret is correct.
fn is_app(shared: &Shared, app_id: &str, secret: &Secret) -> bool {
    crate::lock(&shared.state).world.app(app_id).is_some_and(|app| app.secret == *secret)
}
