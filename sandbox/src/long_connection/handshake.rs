//! Upgrades a connection to a WebSocket.

use super::endpoint::TOO_MANY;
use super::hub::{Outgoing, Refused};
use super::record::LongConnection;
use super::session;
use crate::gateway::arrived;
use crate::lock;
use crate::shared::Shared;
use axum::body::Body;
use axum::http::{HeaderMap, HeaderName, HeaderValue, StatusCode, header};
use axum::response::Response;
use hyper::body::Incoming;
use hyper::upgrade::{OnUpgrade, on};
use std::sync::{Arc, Mutex};
use tokio::sync::mpsc;
use tokio_tungstenite::tungstenite::handshake::derive_accept_key;

/// The header with the reason for refusing a connection; 514 if the client has to request another address.
const STATUS: HeaderName = HeaderName::from_static("handshake-status");
const MESSAGE: HeaderName = HeaderName::from_static("handshake-msg");
const AUTH_CODE: HeaderName = HeaderName::from_static("handshake-autherrcode");

/// The status for an invalid address.
const AUTH_FAILED: u16 = 514;
/// The error code for an address that was used before, or that the sandbox did not issue.
const BAD_TICKET: i64 = 1_000_040_343;

/// The connection that a request was upgraded to, if it was accepted.
pub(crate) type Slot = Arc<Mutex<Option<Accepted>>>;

/// An accepted connection. Dropping this removes it from the hub.
pub(crate) struct Accepted {
    pub(super) shared: Arc<Shared>,
    pub(super) described: LongConnection,
    pub(super) outgoing: mpsc::UnboundedReceiver<Outgoing>,
    upgrade: Option<OnUpgrade>,
}

impl Drop for Accepted {
    fn drop(&mut self) {
        lock(&self.shared.state).hub.leave(self.described.id);
        self.shared.changed.notify_waiters();
    }
}

impl Accepted {
    /// Serves the connection until it ends.
    pub(crate) async fn run(mut self) {
        if let Some(upgrade) = self.upgrade.take()
            && let Ok(upgraded) = upgrade.await
        {
            session::run(upgraded, self).await;
        }
    }
}

/// Answers a request for a WebSocket.
pub(crate) fn handshake(shared: &Arc<Shared>, mut request: hyper::Request<Incoming>, slot: &Slot) -> Response {
    let upgrade = on(&mut request);
    let (parts, _) = request.into_parts();
    let mut record = arrived(shared, &parts, None);
    let query = parts.uri.query().unwrap_or_default();
    let mut response = match accept_key(&parts.headers) {
        Some(key) => enter(shared, query, upgrade, slot, key),
        None => {
            let mut response =
                Response::new(Body::from("This is a WebSocket address: connect with a WebSocket client.\n"));
            *response.status_mut() = StatusCode::BAD_REQUEST;
            response
        }
    };
    if let Ok(log_id) = HeaderValue::try_from(&record.log_id) {
        response.headers_mut().insert("x-tt-logid", log_id);
    }
    record.status = Some(response.status().as_u16());
    shared.note(record);
    response
}

/// Returns the value of `Sec-WebSocket-Accept`; `None` if the request does not ask for a WebSocket.
fn accept_key(headers: &HeaderMap) -> Option<String> {
    let has = |name: HeaderName, word: &str| {
        let value = headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default();
        value.split(',').any(|part| part.trim().eq_ignore_ascii_case(word))
    };
    let is_asked = has(header::CONNECTION, "upgrade")
        && has(header::UPGRADE, "websocket")
        && has(header::SEC_WEBSOCKET_VERSION, "13");
    let key = headers.get(header::SEC_WEBSOCKET_KEY).filter(|_| is_asked)?;
    Some(derive_accept_key(key.as_bytes()))
}

fn enter(shared: &Arc<Shared>, query: &str, upgrade: OnUpgrade, slot: &Slot, key: String) -> Response {
    let state = &mut *lock(&shared.state);
    let (described, outgoing) = match state.hub.enter(query) {
        Ok(entered) => entered,
        Err(Refused::BadTicket) => {
            return refused(AUTH_FAILED, "the address is invalid or was used before", Some(BAD_TICKET));
        }
        Err(Refused::Fault { status, auth_code }) => return refused(status, "refused by a planned fault", auth_code),
        Err(Refused::TooMany) => return refused(AUTH_FAILED, TOO_MANY.message, Some(TOO_MANY.code)),
    };
    state.outbox.connect(&described.app_id);
    *lock(slot) = Some(Accepted { shared: Arc::clone(shared), described, outgoing, upgrade: Some(upgrade) });
    shared.changed.notify_waiters();
    let mut response = Response::new(Body::empty());
    *response.status_mut() = StatusCode::SWITCHING_PROTOCOLS;
    let headers = response.headers_mut();
    headers.insert(header::CONNECTION, HeaderValue::from_static("Upgrade"));
    headers.insert(header::UPGRADE, HeaderValue::from_static("websocket"));
    if let Ok(key) = HeaderValue::try_from(key) {
        headers.insert(header::SEC_WEBSOCKET_ACCEPT, key);
    }
    response
}

/// Refuses a connection. The handshake status is also the HTTP status, if it is a valid one.
fn refused(status: u16, message: &'static str, auth_code: Option<i64>) -> Response {
    let mut response = Response::new(Body::empty());
    *response.status_mut() = StatusCode::from_u16(status).unwrap_or(StatusCode::FORBIDDEN);
    let headers = response.headers_mut();
    headers.insert(STATUS, status.into());
    headers.insert(MESSAGE, HeaderValue::from_static(message));
    if let Some(code) = auth_code {
        headers.insert(AUTH_CODE, code.into());
    }
    response
}
