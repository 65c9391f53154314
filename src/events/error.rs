//! Pushes that are not trusted or cannot be read.

use crate::wire::Mismatch;
use std::fmt;
use std::time::Duration;

/// A push is not trusted, or cannot be read. The error contains no secrets.
///
/// [`status`](Self::status) is the HTTP status to respond with. The platform then pushes the event again later.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Error {
    /// The body is longer than the decoder accepts.
    TooLarge {
        /// The size in bytes.
        length: usize,
        /// The maximum size in bytes.
        greatest: usize,
    },
    /// The request is not a push of the platform.
    Malformed {
        /// The problem.
        reason: String,
    },
    /// The request is a card click of the first version of callbacks.
    FirstCardCallback,
    /// The push is encrypted, but the decoder has no encrypt key.
    NoEncryptKey,
    /// The push is not encrypted, although the app has an encrypt key.
    NotEncrypted,
    /// The push is encrypted, but not signed, so its origin is unproven.
    NotSigned,
    /// The signature does not match the body.
    WrongSignature,
    /// The push is signed for another time: it may be a replay.
    OutOfTime {
        /// The difference between the signed time and the current time.
        distance: Duration,
        /// The maximum difference.
        window: Duration,
    },
    /// The signature is valid, but the body cannot be decrypted with the encrypt key.
    NotDecrypted,
    /// The verification token is not that of the app.
    WrongToken,
    /// An event from the platform cannot be read as the requested type.
    Payload {
        /// The id of the event.
        event_id: String,
        /// The type of the event.
        event_type: String,
        /// The problem.
        problem: PayloadProblem,
    },
}

/// The reason why an event cannot be read as a type.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum PayloadProblem {
    /// The event is of another type.
    OtherType {
        /// The type that was requested.
        expected: &'static str,
    },
    /// Values have other types than documented.
    Mismatch(Vec<Mismatch>),
}

impl Error {
    /// Returns the HTTP status to respond with.
    pub fn status(&self) -> u16 {
        match self {
            Self::TooLarge { .. } => 413,
            Self::Malformed { .. } | Self::FirstCardCallback => 400,
            Self::NotEncrypted
            | Self::NotSigned
            | Self::WrongSignature
            | Self::OutOfTime { .. }
            | Self::NotDecrypted
            | Self::WrongToken => 401,
            Self::NoEncryptKey | Self::Payload { .. } => 500,
        }
    }

    /// Returns the advice.
    pub fn advice(&self) -> &'static str {
        match self {
            Self::TooLarge { .. } => "if the app receives events of this size, raise max_body()",
            Self::Malformed { .. } => "let only the platform push to this address",
            Self::FirstCardCallback => {
                "in the developer console, under Events & Callbacks > Callback Configuration, subscribe to \
                 card.action.trigger and remove the request URL for cards of the old version"
            }
            Self::NoEncryptKey => {
                "set the key on the decoder with encrypt_key(); the developer console shows it under Events & Callbacks > \
                 Encryption Strategy"
            }
            Self::NotEncrypted => {
                "if the app no longer has an encrypt key, remove encrypt_key(); otherwise someone else sent this request"
            }
            Self::NotSigned => {
                "if a proxy is in front of this server, let it forward the headers X-Lark-Request-Timestamp, \
                 X-Lark-Request-Nonce and X-Lark-Signature; otherwise someone else sent this request"
            }
            Self::WrongSignature => {
                "pass the body exactly as it was received, and compare the encrypt key with the developer console; \
                 otherwise someone else sent this request"
            }
            Self::OutOfTime { .. } => "check this machine's clock; increase window() if requests are delayed that long",
            Self::NotDecrypted => "compare the encrypt key with the developer console",
            Self::WrongToken => {
                "compare the verification token with the developer console, under Events & Callbacks > Encryption \
                 Strategy; otherwise someone else sent this request"
            }
            Self::Payload { problem: PayloadProblem::OtherType { .. }, .. } => {
                "check event_type() or is() before calling read()"
            }
            Self::Payload { .. } => {
                "Event::bytes() contains the original push; please report the difference from the documentation"
            }
        }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::TooLarge { length, greatest } => write!(f, "the push is {length} bytes; the limit is {greatest}")?,
            Self::Malformed { reason } => write!(f, "this is not a push from the platform: {reason}")?,
            Self::FirstCardCallback => {
                f.write_str("this is a card click of the first version of callbacks, which is not supported")?;
            }
            Self::NoEncryptKey => f.write_str("the push is encrypted, but the decoder has no encrypt key")?,
            Self::NotEncrypted => f.write_str("the push is not encrypted, although the app has an encrypt key")?,
            Self::NotSigned => f.write_str("the push is encrypted, but not signed")?,
            Self::WrongSignature => f.write_str("the signature of the push is wrong")?,
            Self::OutOfTime { distance, window } => write!(
                f,
                "the push was signed {} seconds before or after the current time; the limit is {}",
                distance.as_secs(),
                window.as_secs()
            )?,
            Self::NotDecrypted => f.write_str("the push cannot be decrypted")?,
            Self::WrongToken => f.write_str("the verification token of the push is wrong")?,
            Self::Payload { event_id, event_type, problem } => {
                write!(f, "the event {event_id:?} of the type {event_type:?} cannot be read: ")?;
                match problem {
                    PayloadProblem::OtherType { expected } => write!(f, "{expected:?} was requested")?,
                    PayloadProblem::Mismatch(mismatches) => {
                        for (index, mismatch) in mismatches.iter().enumerate() {
                            write!(f, "{}{mismatch}", if index > 0 { ", " } else { "" })?;
                        }
                    }
                }
            }
        }
        write!(f, "; {}", self.advice())
    }
}

impl std::error::Error for Error {}
