//! A documented error.

use super::Text;
use serde::Serialize;

/// A documented error.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Error {
    /// The code in the reply; for an error that is identified by a word, the HTTP status.
    pub code: i64,
    /// The word that identifies the error; empty if a number identifies it.
    pub key: String,
    /// The name: the Rust variant, and in capitals the constant.
    pub name: String,
    /// The file that declares it.
    pub owner: ErrorOwner,
    /// Whether the page states something different from the declaration.
    pub differs: bool,
    /// The HTTP status, if the page states it.
    pub status: Option<u16>,
    /// The message the server sends.
    pub message: String,
    /// Whether the error is a rate limit.
    pub rate_limit: bool,
    /// What to do about it.
    pub fix: Text,
    /// Its detailed causes.
    pub sub_errors: Vec<SubError>,
    /// The links in the Chinese text of `fix`, or in the English text if there is no Chinese one.
    pub links: Vec<Link>,
}

impl Error {
    /// Returns the identifier in a reply: the code, or the word.
    pub fn id(&self) -> String {
        if self.key.is_empty() { self.code.to_string() } else { self.key.clone() }
    }
}

/// The file that declares an error.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum ErrorOwner {
    /// `platform/errors.yaml`
    Platform,
    /// `errors.yaml` of the service.
    Service,
    /// The page that lists it.
    Page,
}

/// A detailed cause of an error.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct SubError {
    /// The code in the message.
    pub code: String,
    /// The message the server sends.
    pub message: String,
    /// What to do about it.
    pub fix: Text,
}

/// A link.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Link {
    /// The text of the link.
    pub text: String,
    /// The target.
    pub url: String,
}
