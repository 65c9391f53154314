//! Errors of the catalog: declared once, and referred to.

use serde::{Deserialize, Serialize};

/// A documented error.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct Error {
    /// The code in the reply. If the service names the error by a word, the HTTP status.
    pub code: i64,
    /// The word by which the service names the error; empty if it has a number for it.
    pub key: String,
    /// The name, for example `BotNotInChat`.
    pub name: String,
    /// The HTTP status, where the page says.
    pub status: Option<u16>,
    /// The message the server sends.
    pub message: String,
    /// Whether it says that there were too many calls.
    pub rate_limit: bool,
    /// Of an error that a page words for itself: whether it is one of the platform and not of the service.
    pub platform: bool,
    /// What it can mean in detail.
    pub sub_errors: Vec<SubError>,
}

/// One of the things an error can mean in detail.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SubError {
    /// The code that stands in the message.
    pub code: String,
    /// The message the server sends.
    pub message: String,
}

/// An error of an operation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum ErrorRef {
    /// The code of an error that the service declares, or else the platform.
    Code(i64),
    /// The same, of a service that names errors by words.
    Key(String),
    /// What the page says of an error in words of its own.
    Own(Error),
}

impl Error {
    /// Returns the code or the word by which a reply names the error.
    pub fn id(&self) -> String {
        if self.key.is_empty() { self.code.to_string() } else { self.key.clone() }
    }
}

impl ErrorRef {
    /// Returns whether it refers to this declared error.
    pub(super) fn is(&self, error: &Error) -> bool {
        match self {
            Self::Code(code) => error.code == *code && error.key.is_empty(),
            Self::Key(key) => error.key == *key,
            Self::Own(_) => false,
        }
    }
}
