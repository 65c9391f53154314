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

    fn from_code(_code: i64) -> Option<Self> {
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

    /// The error of a code, if the documentation lists it.
    fn from_code(code: i64) -> Option<Self>;

    /// What the documentation says of this one.
    fn info(self) -> &'static ErrorInfo;
}

/// Where a table has a code; beyond its end if it does not.
#[doc(hidden)]
pub fn position(table: &[&ErrorInfo], code: i64) -> usize {
    table.iter().position(|info| info.code == code).unwrap_or(usize::MAX)
}
