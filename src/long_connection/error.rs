//! Why a long connection came to an end for good.

use crate::error::Error as CallError;
use std::error::Error as StdError;
use std::fmt;

/// Why a long connection came to an end for good. What another attempt may change is no such error: then it goes on.
///
/// `Display` says what happened and what to do. No secret stands in it.
#[derive(Clone)]
#[non_exhaustive]
pub enum Error {
    /// The platform refuses the app: its credentials, its kind, or the number of its connections.
    Refused {
        /// The code.
        code: i64,
        /// The platform's message.
        message: String,
        /// The call for an address that failed; `None` where the connection itself was refused.
        call: Option<CallError>,
    },
    /// The call for an address cannot be made.
    Call(CallError),
    /// The client is one of a store app. Events reach these by HTTP only.
    StoreApp,
    /// As many attempts failed as the server or [`Pace::attempts`](super::Pace::attempts) allow.
    GaveUp {
        /// How many.
        attempts: u32,
        /// Why the last one failed.
        last: String,
    },
}

/// The code of a handshake that was refused without one.
pub(super) const FORBIDDEN: i64 = 403;
/// There are as many connections of the app as there may be.
pub(super) const TOO_MANY: i64 = 1_000_040_350;

impl Error {
    /// What to do about it.
    pub fn advice(&self) -> &'static str {
        match self {
            Self::Refused { code: 1_000_040_344 | 1_000_040_345 | FORBIDDEN, .. } => {
                "compare the app id and the app secret with the page Credentials & Basic Info of the developer console"
            }
            Self::Refused { code: TOO_MANY, .. } => {
                "stop other programs that receive events of this app: it may have 50 connections at most"
            }
            Self::Refused { code: 1_000_040_351, .. } => {
                "choose the platform that the app belongs to: base_url(BaseUrl::Lark) or base_url(BaseUrl::Feishu)"
            }
            Self::Refused { .. } => {
                "let the app be a custom app that is enabled, and choose the persistent connection in the developer \
                 console, under Events & Callbacks > Subscription mode"
            }
            Self::Call(_) => "make the client with the credentials of a custom app: Client::builder().app(id, secret)",
            Self::StoreApp => "receive its events by HTTP: Dispatcher::handle() answers the requests",
            Self::GaveUp { .. } => "look into the last attempt, and run it again",
        }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Refused { code, message, .. } => {
                write!(f, "the platform refused the long connection with the code {code}: {message}")?;
            }
            Self::Call(error) => write!(f, "the address of the long connection cannot be asked for: {error}")?,
            Self::StoreApp => f.write_str("a store app has no long connection")?,
            Self::GaveUp { attempts, last } => {
                write!(f, "no long connection after {attempts} attempts; the last one failed: {last}")?;
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

/// Why an attempt failed.
#[derive(Debug)]
pub(super) enum Trouble {
    /// Another one would, too.
    ForGood(Error),
    /// Another one may not, for this reason.
    Again(String),
}

impl From<Error> for Trouble {
    fn from(error: Error) -> Self {
        Self::ForGood(error)
    }
}
