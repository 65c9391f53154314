//! The meaning of an error code.

use crate::endpoint::ErrorInfo;
use crate::endpoint::OperationError;
use crate::gateway::GatewayError;
use std::fmt;

/// The kind of error that the platform returned.
///
/// It compares with the errors of the operation, and can be matched as an enum:
///
/// ```
/// # use feishu_api::endpoint::OperationError;
/// # use feishu_api::error::Kind;
/// # use feishu_api::gateway::GatewayError;
/// # fn handle<CreateError: OperationError>(kind: Kind<CreateError>, gone: CreateError) {
/// if kind == gone { /* one of the operation's own errors */ }
/// if kind == Kind::Gateway(GatewayError::ScopeMissing) { /* an error that any operation may return */ }
/// # }
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Kind<K> {
    /// An error on the operation's own page.
    Documented(K),
    /// An error that any operation may return.
    Gateway(GatewayError),
    /// An undocumented error.
    Undocumented,
}

impl<K: OperationError> PartialEq<K> for Kind<K> {
    fn eq(&self, other: &K) -> bool {
        matches!(self, Self::Documented(kind) if kind == other)
    }
}

/// Compares after `?`, which erases the type of the operation's own errors.
impl<K: OperationError> PartialEq<K> for Kind<Erased> {
    fn eq(&self, other: &K) -> bool {
        matches!(self, Self::Documented(kind) if kind.info() == other.info())
    }
}

/// Stands for the error enum of an operation, if errors of several operations share one type.
///
/// [`ApiError::documented`](super::ApiError::documented) recovers the operation's own error.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Erased(pub(super) &'static ErrorInfo);

impl Erased {
    /// Returns the documentation of the error.
    pub const fn info(self) -> &'static ErrorInfo {
        self.0
    }
}

impl fmt::Debug for Erased {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0.name)
    }
}
