//! Opens a WebSocket to an address, using the client's connector.

use super::address::Address;
use super::error::{Error, FORBIDDEN, TOO_MANY, Trouble};
use crate::client::Client;
use crate::client::transport::Connection;
use crate::printable;
use http::HeaderMap;
use http::Response;
use http::uri::{Scheme, Uri};
use hyper_util::rt::TokioIo;
use tokio::time::timeout;
use tokio_tungstenite::WebSocketStream;
use tokio_tungstenite::tungstenite::client::IntoClientRequest;
use tokio_tungstenite::tungstenite::error::Error as WsError;
use tokio_tungstenite::tungstenite::protocol::WebSocketConfig;

pub(super) type Socket = WebSocketStream<TokioIo<Connection>>;

/// The maximum number of characters shown of a server's message.
const MESSAGE: usize = 200;

/// Connects to an address. `largest` is the maximum size of messages in bytes.
pub(super) async fn connect(client: &Client, address: &Address, largest: usize) -> Result<Socket, Trouble> {
    let again = |what: &str, why: &dyn std::fmt::Display| Trouble::Again(format!("{what} {}: {why}", address.host()));
    let inner = &client.inner;
    let connected = inner.transport.connect(&address.uri).await;
    let connection = connected.map_err(|error| again("no connection to", &chain(&*error)))?;
    let request = websocket(&address.uri).and_then(|uri| uri.into_client_request().ok());
    let Some(request) = request else { return Err(Trouble::Again("the address is invalid".to_owned())) };
    let config = WebSocketConfig::default().max_message_size(Some(largest)).max_frame_size(Some(largest));
    let shaking = tokio_tungstenite::client_async_with_config(request, TokioIo::new(connection), Some(config));
    match timeout(inner.timeout, shaking).await {
        Ok(Ok((socket, _))) => Ok(socket),
        Ok(Err(WsError::Http(response))) => Err(refused(client, &response, address)),
        Ok(Err(error)) => Err(again("no WebSocket with", &error)),
        Err(_) => Err(again("no WebSocket with", &format_args!("no response within {:?}", inner.timeout))),
    }
}

/// Returns the address with a WebSocket scheme.
fn websocket(uri: &Uri) -> Option<Uri> {
    let mut parts = uri.clone().into_parts();
    let scheme = if parts.scheme == Some(Scheme::HTTPS) { "wss" } else { "ws" };
    parts.scheme = scheme.parse().ok();
    Uri::from_parts(parts).ok()
}

/// Interprets a response other than a WebSocket.
fn refused<T>(client: &Client, response: &Response<T>, address: &Address) -> Trouble {
    let headers = response.headers();
    let mut redactor = address.redactor();
    redactor.extend(&client.inner.site.recent());
    client.inner.site.app.iter().for_each(|app| redactor.add(app.secret.expose()));
    let number = |name| text(headers, name).parse::<i64>().ok();
    let status = number("handshake-status").unwrap_or_else(|| response.status().as_u16().into());
    let message: String = redactor.text(text(headers, "handshake-msg")).chars().take(MESSAGE).collect();
    let code = match (status, number("handshake-autherrcode")) {
        (514, Some(TOO_MANY)) => TOO_MANY,
        (403, _) => FORBIDDEN,
        _ => {
            let why = format!("{} refused the handshake with status {status}: {message}", address.host());
            return Trouble::Again(why);
        }
    };
    Error::Refused { code, message, call: None }.into()
}

fn text(headers: &HeaderMap, name: &str) -> String {
    headers.get(name).map(|value| printable::line(&String::from_utf8_lossy(value.as_bytes()))).unwrap_or_default()
}

/// Formats an error with its causes.
fn chain(error: &(dyn std::error::Error + 'static)) -> String {
    let causes = std::iter::successors(Some(error), |error| error.source());
    causes.map(ToString::to_string).collect::<Vec<_>>().join(": ")
}
