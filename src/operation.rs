//! What generated operations have in common.

use crate::endpoint::{Endpoint, ErrorInfo};
use crate::wire::Object;
use std::fmt;

/// A request of one operation, with the types of its outcome.
pub trait Operation: Object + Send + Sync + 'static {
    /// What the operation answers.
    type Response: Object + Default + Send + 'static;
    /// The errors its documentation lists.
    type Error: OperationError;
    /// What its documentation says, as data.
    const ENDPOINT: &'static Endpoint;
}

/// The documented errors of one operation.
pub trait OperationError: Copy + Eq + fmt::Debug + Send + Sync + 'static {
    /// The error of a code, if the documentation lists it.
    fn from_code(code: i64) -> Option<Self>;

    /// What the documentation says of it.
    fn info(self) -> &'static ErrorInfo;
}
