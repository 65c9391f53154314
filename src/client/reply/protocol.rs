//! Success and errors of a service other than Feishu, according to its [`Protocol`].

use super::context::{Context, is_success};
use crate::client::transport::Received;
use crate::endpoint::Protocol;
use crate::error::Error;
use crate::printable;
use serde_json::Value;

/// The maximum length of a message taken from a body that is not JSON.
const LONGEST_TEXT: usize = 200;

/// The error information in a body.
#[derive(Default)]
struct Named {
    code: Option<i64>,
    key: String,
    message: String,
}

impl Context {
    /// Checks whether the HTTP status means success.
    pub(super) fn check_status(&self, protocol: &Protocol, received: &Received) -> Result<(), Error> {
        if let Some(cut) = &received.cut {
            return Err(self.response_error(received, cut.clone()).into());
        }
        if is_success(received) {
            return Ok(());
        }
        let status = i64::from(received.status);
        let named = match serde_json::from_slice(&received.body) {
            Ok(body) => Named::read(protocol, &body),
            // An HTML page does not come from the service, but from a proxy or gateway.
            Err(error) if received.body.trim_ascii_start().starts_with(b"<") => {
                return Err(self.malformed(received, &error).into());
            }
            Err(_) => Named { message: plain(&received.body), ..Named::default() },
        };
        let Named { code, key, message } = named;
        Err(self.api_error(received, code.unwrap_or(status), &key, &message, &Value::Null))
    }
}

impl Named {
    fn read(protocol: &Protocol, body: &Value) -> Self {
        let at = |path: Option<&'static str>| path.and_then(|path| find(body, path));
        let mut named = Self::default();
        match at(protocol.error_code) {
            Some(Value::Number(number)) => named.code = number.as_i64(),
            Some(Value::String(text)) => match text.parse() {
                Ok(code) => named.code = Some(code),
                Err(_) => named.key = text.clone(),
            },
            _ => {}
        }
        if let Some(Value::String(text)) = at(protocol.error_message) {
            named.message = text.clone();
        }
        named
    }
}

/// Returns the value at a path of keys separated by `.`.
fn find<'v>(body: &'v Value, path: &str) -> Option<&'v Value> {
    path.split('.').try_fold(body, |value, key| value.get(key))
}

/// Returns the message in a plain-text body.
fn plain(body: &[u8]) -> String {
    let start = body.get(..LONGEST_TEXT * 4).unwrap_or(body);
    printable::line(&String::from_utf8_lossy(start)).chars().take(LONGEST_TEXT).collect()
}

#[cfg(test)]
mod tests;
