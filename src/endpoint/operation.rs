//! What generated operations have in common.

use crate::endpoint::{Endpoint, ErrorInfo};
use crate::wire::Object;
use std::fmt;

/// A request of one operation, with the types of its outcome.
pub trait Operation: Object + fmt::Debug + 'static {
    /// What the operation answers.
    type Response: Object + Default + Send + 'static;
    /// The errors its documentation lists.
    type Error: OperationError;
    /// What its documentation says, as data.
    const ENDPOINT: &'static Endpoint;
}

/// The error of an operation whose page lists none. There is no value of it.
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
    /// What the documentation says of each, in the order of the page.
    const ERRORS: &'static [&'static ErrorInfo];

    /// The error of a code and a [key](ErrorInfo::key), if the documentation lists it.
    fn from_reply(code: i64, key: &str) -> Option<Self>;

    /// The error of a code, if the documentation lists it.
    fn from_code(code: i64) -> Option<Self> {
        Self::from_reply(code, "")
    }

    /// What the documentation says of this one.
    fn info(self) -> &'static ErrorInfo;
}

/// Where a table has a key, or else a code; beyond its end if it has neither.
#[doc(hidden)]
pub fn position(table: &[&ErrorInfo], code: i64, key: &str) -> usize {
    let by_key = || table.iter().position(|info| info.key == key);
    let by_code = || table.iter().position(|info| info.code == code && info.key.is_empty());
    let found = if key.is_empty() { None } else { by_key() };
    found.or_else(by_code).unwrap_or(usize::MAX)
}
