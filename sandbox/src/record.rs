//! What a sandbox remembers of the requests it saw.

use std::collections::{HashMap, VecDeque};

/// A request as the sandbox saw it. It holds no secret: neither body nor token nor query.
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
    /// The fault it met, by the name the header `x-sandbox-fault` has for it.
    pub fault: Option<String>,
    /// The HTTP status of the reply; `None` where the connection ended without one.
    pub status: Option<u16>,
    /// The code in the reply; `None` where the reply has none.
    pub code: Option<i64>,
    /// The log id of the reply.
    pub log_id: String,
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
