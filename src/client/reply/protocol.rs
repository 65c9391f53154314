//! Success and error of a service that is not one of Feishu's, by its [`Protocol`].

use super::context::{Context, is_success};
use crate::client::transport::Received;
use crate::endpoint::Protocol;
use crate::error::Error;
use crate::printable;
use serde_json::Value;

/// The longest message taken from a body that is no JSON.
const LONGEST_TEXT: usize = 200;

/// What a body says of an error.
#[derive(Default)]
struct Named {
    code: Option<i64>,
    key: String,
    message: String,
}

impl Context {
    /// Whether the answer is one of success: the HTTP status says so.
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
            // A page of HTML is not from the service, but from something on the way to it.
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

/// The value at a path of keys with a `.` between.
fn find<'v>(body: &'v Value, path: &str) -> Option<&'v Value> {
    path.split('.').try_fold(body, |value, key| value.get(key))
}

/// The message in a body that is plain text.
fn plain(body: &[u8]) -> String {
    let start = body.get(..LONGEST_TEXT * 4).unwrap_or(body);
    printable::line(&String::from_utf8_lossy(start)).chars().take(LONGEST_TEXT).collect()
}

#[cfg(test)]
mod tests;
