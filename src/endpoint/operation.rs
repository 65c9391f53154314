//! The traits of generated operations.

use crate::endpoint::{Endpoint, ErrorInfo};
use crate::wire::Object;
use std::fmt;

/// A request of an operation, with the types of its reply and errors.
pub trait Operation: Object + fmt::Debug + 'static {
    /// The type of the reply.
    type Response: Object + Default + Send + 'static;
    /// The documented errors.
    type Error: OperationError;
    /// The documentation of the operation, as data.
    const ENDPOINT: &'static Endpoint;
}

/// The error type of an operation without documented errors. It has no values.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum NoError {}

impl OperationError for NoError {
    const ERRORS: &'static [&'static ErrorInfo] = &[];

    fn from_reply(_code: i64, _key: &str) -> Option<Self> {
        None
    }

    fn info(self) -> &'static ErrorInfo {
        match self {}
    }
}

/// The documented errors of one operation.
pub trait OperationError: Copy + Eq + fmt::Debug + Send + Sync + 'static {
    /// The documentation of each error, in the order of the page.
    const ERRORS: &'static [&'static ErrorInfo];

    /// Returns the error with a code and a [key](ErrorInfo::key), if documented.
    fn from_reply(code: i64, key: &str) -> Option<Self>;

    /// Returns the error with a code, if documented.
    fn from_code(code: i64) -> Option<Self> {
        Self::from_reply(code, "")
    }

    /// Returns the documentation of this error.
    fn info(self) -> &'static ErrorInfo;
}

/// Returns the index of a key in a table, or else of a code; an index beyond the end if it has neither.
#[doc(hidden)]
pub fn position(table: &[&ErrorInfo], code: i64, key: &str) -> usize {
    let by_key = || table.iter().position(|info| info.key == key);
    let by_code = || table.iter().position(|info| info.code == code && info.key.is_empty());
    let found = if key.is_empty() { None } else { by_key() };
    found.or_else(by_code).unwrap_or(usize::MAX)
}
