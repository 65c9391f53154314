//! What the documentation says of errors.

use super::{Link, Text};

/// An error the documentation describes: a row of the error table of its page.
///
/// Unlike the other facts it is written as a literal by generated code, since there are many of them:
/// calls would be most of what bindings cost to compile. It will not grow within a major version.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct ErrorInfo {
    /// The code in the reply. If the service names the error by a word, the HTTP status.
    pub code: i64,
    /// The word by which a service names the error that has no numbers for them, such as `lamp_not_found`; else empty.
    pub key: &'static str,
    /// The name of the variant that stands for it.
    pub name: &'static str,
    /// The service it belongs to, for example `im`; empty where it belongs to the platform, and any operation may
    /// answer it.
    pub service: &'static str,
    /// The HTTP status it comes with, where the page says.
    pub status: Option<u16>,
    /// The message the server sends.
    pub message: &'static str,
    /// Whether it says that there were too many calls.
    pub rate_limited: bool,
    /// What to do about it.
    pub fix: Text,
    /// The links of the Chinese text, in its order.
    pub links: &'static [Link],
}

/// What an error can mean in detail: a row of a table of its own, by the code in the error's message.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct SubError {
    /// The code of the error.
    pub of: i64,
    /// The code in its message.
    pub code: &'static str,
    /// The message the server sends. `%v` stands for what it fills in.
    pub message: &'static str,
    /// What to do about it.
    pub fix: Text,
}

impl SubError {
    /// Whether its code stands in a message, and is not part of a longer one.
    pub(super) fn is_named_in(&self, message: &str) -> bool {
        message.match_indices(self.code).any(|(at, code)| {
            let is_apart =
                |character: Option<char>| !character.is_some_and(|character| character.is_ascii_alphanumeric());
            is_apart(message[..at].chars().next_back()) && is_apart(message[at + code.len()..].chars().next())
        })
    }
}
