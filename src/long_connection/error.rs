//! Errors that end a long connection for good.

use crate::error::Error as CallError;
use std::error::Error as StdError;
use std::fmt;

/// A permanent error of a long connection. Temporary errors are not reported like this: the connection is retried.
///
/// `Display` describes the problem and the advice. It contains no secrets.
#[derive(Clone)]
#[non_exhaustive]
pub enum Error {
    /// The platform refuses the app, because of its credentials, its kind, or the number of its connections.
    Refused {
        /// The code.
        code: i64,
        /// The platform's message.
        message: String,
        /// The failed call for an address; `None` if the connection itself was refused.
        call: Option<CallError>,
    },
    /// The call for an address cannot be made.
    Call(CallError),
    /// The client belongs to a store app, which receives events only by HTTP.
    StoreApp,
    /// All attempts failed that the server or [`Pace::attempts`](super::Pace::attempts) allows.
    GaveUp {
        /// The number of attempts.
        attempts: u32,
        /// The error of the last attempt.
        last: String,
    },
}

/// The code for a refused handshake without a code.
pub(super) const FORBIDDEN: i64 = 403;
/// The app has the maximum number of connections.
pub(super) const TOO_MANY: i64 = 1_000_040_350;

impl Error {
    /// Returns the advice.
    pub fn advice(&self) -> &'static str {
        match self {
            Self::Refused { code: 1_000_040_344 | 1_000_040_345 | FORBIDDEN, .. } => {
                "compare the app id and the app secret with the page Credentials & Basic Info of the developer console"
            }
            Self::Refused { code: TOO_MANY, .. } => {
                "stop other programs that receive events of this app: it can have at most 50 connections"
            }
            Self::Refused { code: 1_000_040_351, .. } => {
                "choose the platform that the app belongs to: base_url(BaseUrl::Lark) or base_url(BaseUrl::Feishu)"
            }
            Self::Refused { .. } => {
                "make sure that the app is an enabled custom app, and choose the persistent connection in the developer \
                 console, under Events & Callbacks > Subscription mode"
            }
            Self::Call(_) => "build the client with the credentials of a custom app: Client::builder().app(id, secret)",
            Self::StoreApp => "receive its events by HTTP: Dispatcher::handle() answers the requests",
            Self::GaveUp { .. } => "fix the cause of the last failure, and run it again",
        }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Refused { code, message, .. } => {
                write!(f, "the platform refused the long connection with the code {code}: {message}")?;
            }
            Self::Call(error) => write!(f, "cannot request the address of the long connection: {error}")?,
            Self::StoreApp => f.write_str("store apps do not support long connections")?,
            Self::GaveUp { attempts, last } => {
                write!(f, "no long connection after {attempts} attempts; the last error: {last}")?;
            }
        }
        write!(f, "; {}", self.advice())
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl StdError for Error {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        match self {
            Self::Refused { call: Some(error), .. } | Self::Call(error) => Some(error),
            _ => None,
        }
    }
}

/// The error of an attempt.
#[derive(Debug)]
pub(super) enum Trouble {
    /// Other attempts would fail as well.
    ForGood(Error),
    /// Another attempt may succeed. Contains the reason.
    Again(String),
}

impl From<Error> for Trouble {
    fn from(error: Error) -> Self {
        Self::ForGood(error)
    }
}
