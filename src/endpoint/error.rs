//! The documentation of errors.

use super::{Link, Text};

/// A documented error: a row of the error table of a page.
///
/// Unlike the other descriptors, generated code writes it as a literal, since there are many errors and calls of
/// `const` functions would dominate compile time. It does not get new fields within a major version.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct ErrorInfo {
    /// The code in the reply; the HTTP status if the service identifies errors by name.
    pub code: i64,
    /// The name of the error, if the service identifies errors by name instead of number, such as `lamp_not_found`;
    /// otherwise empty.
    pub key: &'static str,
    /// The name of the enum variant.
    pub name: &'static str,
    /// The service it belongs to, for example `im`; empty if it belongs to the platform, and any operation may return
    /// it.
    pub service: &'static str,
    /// The HTTP status, if documented.
    pub status: Option<u16>,
    /// The message that the server sends.
    pub message: &'static str,
    /// Whether the error is a rate limit.
    pub rate_limited: bool,
    /// The advice on how to fix it.
    pub fix: Text,
    /// The links in the Chinese text, in order.
    pub links: &'static [Link],
}

/// A detailed cause of an error: a row of a separate table, identified by a code in the error's message.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct SubError {
    /// The code of the error.
    pub of: i64,
    /// The detailed code in the error's message.
    pub code: &'static str,
    /// The message that the server sends. `%v` is a placeholder.
    pub message: &'static str,
    /// The advice on how to fix it.
    pub fix: Text,
}

impl SubError {
    /// Whether the detailed code occurs in a message, other than as part of a longer code.
    pub(super) fn is_named_in(&self, message: &str) -> bool {
        message.match_indices(self.code).any(|(at, code)| {
            let is_apart =
                |character: Option<char>| !character.is_some_and(|character| character.is_ascii_alphanumeric());
            is_apart(message[..at].chars().next_back()) && is_apart(message[at + code.len()..].chars().next())
        })
    }
}
