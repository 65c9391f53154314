//! The records of received requests.

use feishu_api::TokenKind;
use serde_json::Value;
use std::collections::{HashMap, VecDeque};
use std::fmt;

/// A request that the sandbox received.
///
/// It contains no secret: no token, and `[redacted]` for every field that the spec marks as secret. For operations with
/// such fields, unknown fields are redacted as well, because they may be misspelt secrets.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct RequestRecord {
    /// The HTTP method.
    pub method: String,
    /// The path, without the query.
    pub path: String,
    /// The id of the operation, for example `im.v1.pin.create`; `None` if there is none at this path.
    pub operation: Option<&'static str>,
    /// Whether the request had an `Authorization` header.
    pub authorized: bool,
    /// The number of its token, counted from 1 in the order the sandbox issued them; `None` without a known token.
    pub token: Option<u64>,
    /// The kind of the token.
    pub token_kind: Option<TokenKind>,
    /// The query parameters, in order. Empty if there is no operation.
    pub query: Vec<(String, String)>,
    /// The media type of the body; for a form, without its boundary.
    pub content_type: Option<String>,
    /// The body; [`RequestBody::None`] if there is no operation.
    pub body: RequestBody,
    /// The fault that the request met, by its name in the header `x-sandbox-fault`.
    pub fault: Option<String>,
    /// The HTTP status of the reply; `None` if the connection was closed without one.
    pub status: Option<u16>,
    /// The code in the reply, if any.
    pub code: Option<i64>,
    /// The log id of the reply.
    pub log_id: String,
}

/// Formats the request as a line: method, path, HTTP status, code, log id, operation. `-` marks a missing value.
impl fmt::Display for RequestRecord {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let number = |number: Option<i64>| number.map_or_else(|| "-".to_owned(), |number| number.to_string());
        let (status, code) = (number(self.status.map(i64::from)), number(self.code));
        let operation = self.operation.unwrap_or("-");
        write!(f, "{} {} {status} {code} {} {operation}", self.method, self.path, self.log_id)
    }
}

/// The body of a request.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum RequestBody {
    /// No body.
    #[default]
    None,
    /// JSON.
    Json(Value),
    /// The parts of a form, in order.
    Form(Vec<RequestPart>),
    /// The size of a body that is neither, or too large to be recorded.
    Bytes(usize),
}

/// A part of a form.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct RequestPart {
    /// The name of the part.
    pub name: String,
    /// The file name, if given.
    pub file_name: Option<String>,
    /// The media type, if given.
    pub content_type: Option<String>,
    /// The size in bytes.
    pub length: u64,
    /// The text; `None` for a file.
    pub text: Option<String>,
}

/// The maximum number of records; when exceeded, the oldest are dropped.
const MOST_RECORDS: usize = 10_000;

/// The recorded requests.
#[derive(Debug, Default)]
pub(crate) struct Records {
    seen: VecDeque<RequestRecord>,
    counts: HashMap<&'static str, u64>,
}

impl Records {
    pub(crate) fn add(&mut self, record: RequestRecord) {
        if let Some(operation) = record.operation {
            *self.counts.entry(operation).or_default() += 1;
        }
        if self.seen.len() == MOST_RECORDS {
            self.seen.pop_front();
        }
        self.seen.push_back(record);
    }

    pub(crate) fn all(&self) -> Vec<RequestRecord> {
        self.seen.iter().cloned().collect()
    }

    pub(crate) fn count(&self, operation: &str) -> u64 {
        self.counts.get(operation).copied().unwrap_or_default()
    }
}
