//! An error that is documented.

use super::Text;
use serde::Serialize;

/// A documented error.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Error {
    /// The code in the reply. If the service names the error by a word, the HTTP status.
    pub code: i64,
    /// The word by which the service names the error; empty if it has a number for it.
    pub key: String,
    /// The name: the Rust variant, and with other capitals the constant.
    pub name: String,
    /// Where it is declared.
    pub owner: ErrorOwner,
    /// Whether the page says something else of it than its declaration.
    pub differs: bool,
    /// The HTTP status, where the page says.
    pub status: Option<u16>,
    /// The message the server sends.
    pub message: String,
    /// Whether it says that there were too many calls.
    pub rate_limit: bool,
    /// What to do about it.
    pub fix: Text,
    /// What it can mean in detail.
    pub sub_errors: Vec<SubError>,
    /// The links of the fix: those of the Chinese text, or of the English where there is none.
    pub links: Vec<Link>,
}

impl Error {
    /// What the reply names it by: its code, or its word.
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

/// One of the things an error can mean in detail.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct SubError {
    /// The code that stands in the message.
    pub code: String,
    /// The message the server sends.
    pub message: String,
    /// What to do about it.
    pub fix: Text,
}

/// A link.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Link {
    /// The words that carry it.
    pub text: String,
    /// Where it leads.
    pub url: String,
}
