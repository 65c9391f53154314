//! What a sandbox remembers of the requests it saw.

use feishu_api::TokenKind;
use serde_json::Value;
use std::collections::{HashMap, VecDeque};

/// A request as the sandbox saw it.
///
/// It holds no secret: not the token, and `[redacted]` in place of every field that the spec says is secret. Where an
/// operation has such fields, what it does not know is redacted as well, as it may be one that was misspelt.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct RequestRecord {
    /// The HTTP method.
    pub method: String,
    /// The path, without the query.
    pub path: String,
    /// The id of the operation, for example `im.v1.pin.create`; `None` where there is none at that path.
    pub operation: Option<&'static str>,
    /// Whether an `Authorization` header came with it.
    pub authorized: bool,
    /// Which of the tokens the sandbox issued it carried: 1 is the first. `None` where it was none of them.
    pub token: Option<u64>,
    /// The kind of that token.
    pub token_kind: Option<TokenKind>,
    /// The parameters of the query, in their order. None are kept where there is no operation.
    pub query: Vec<(String, String)>,
    /// The media type of the body; of a form, without its boundary.
    pub content_type: Option<String>,
    /// The body. None is kept where there is no operation.
    pub body: RequestBody,
    /// The fault it met, by the name the header `x-sandbox-fault` has for it.
    pub fault: Option<String>,
    /// The HTTP status of the reply; `None` where the connection ended without one.
    pub status: Option<u16>,
    /// The code in the reply; `None` where the reply has none.
    pub code: Option<i64>,
    /// The log id of the reply.
    pub log_id: String,
}

/// The body of a request.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum RequestBody {
    /// There was none.
    #[default]
    None,
    /// JSON.
    Json(Value),
    /// A form, as its parts in their order.
    Form(Vec<RequestPart>),
    /// So many bytes, which were neither, or too many to be kept.
    Bytes(usize),
}

/// A part of a form.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct RequestPart {
    /// Its name.
    pub name: String,
    /// The name of the file, where it says one.
    pub file_name: Option<String>,
    /// Its media type, where it says one.
    pub content_type: Option<String>,
    /// How many bytes it has.
    pub length: u64,
    /// What it says; `None` for a file.
    pub text: Option<String>,
}

/// Records kept; of more, the oldest are dropped.
const MOST_RECORDS: usize = 10_000;

/// The requests seen.
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
