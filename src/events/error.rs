//! Why a push is not to be trusted, or cannot be read.

use crate::wire::Mismatch;
use std::fmt;
use std::time::Duration;

/// Why a push is not to be trusted, or cannot be read. No secret stands in it.
///
/// [`status`](Self::status) is what to answer with. The platform then sends the event again later.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Error {
    /// The body is longer than the decoder accepts.
    TooLarge {
        /// How many bytes it has.
        length: usize,
        /// How many bytes it may have.
        greatest: usize,
    },
    /// It is not what the platform pushes.
    Malformed {
        /// What is wrong with it.
        reason: String,
    },
    /// It is a click on a card as the first version of callbacks has it.
    FirstCardCallback,
    /// It is encrypted, and the decoder has no encrypt key.
    NoEncryptKey,
    /// It is not encrypted, though the app has an encrypt key.
    NotEncrypted,
    /// It is encrypted, but nothing proves that the platform sent it.
    NotSigned,
    /// The signature is not that of the body.
    WrongSignature,
    /// It is signed, but at another time than now: it may be a copy.
    OutOfTime {
        /// How far the time it says is from now.
        distance: Duration,
        /// How far it may be.
        window: Duration,
    },
    /// It is signed, but not with the key that it is encrypted with.
    NotDecrypted,
    /// It has another verification token than the app.
    WrongToken,
    /// An event that the platform sent cannot be read as the type that was asked for.
    Payload {
        /// Identifies the event.
        event_id: String,
        /// The type of the event.
        event_type: String,
        /// What is wrong.
        problem: PayloadProblem,
    },
}

/// Why an event cannot be read as a type.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum PayloadProblem {
    /// The event is of another type.
    OtherType {
        /// The type of the event that was asked for.
        expected: &'static str,
    },
    /// Values are of another kind than documented.
    Mismatch(Vec<Mismatch>),
}

impl Error {
    /// The HTTP status to answer with.
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

    /// What to do about it.
    pub fn advice(&self) -> &'static str {
        match self {
            Self::TooLarge { .. } => "if the app receives events of this size, raise max_body()",
            Self::Malformed { .. } => "let only the platform push to this address",
            Self::FirstCardCallback => {
                "in the developer console, under Events & Callbacks > Callback Configuration, subscribe to \
                 card.action.trigger and remove the request URL for cards of the old version"
            }
            Self::NoEncryptKey => {
                "give the decoder the key with encrypt_key(); the developer console shows it under Events & Callbacks > \
                 Encryption Strategy"
            }
            Self::NotEncrypted => {
                "if the app has no encrypt key any more, leave encrypt_key() out; otherwise someone else sent this request"
            }
            Self::NotSigned => {
                "if a proxy is in front of this server, let it pass the headers X-Lark-Request-Timestamp, \
                 X-Lark-Request-Nonce and X-Lark-Signature; otherwise someone else sent this request"
            }
            Self::WrongSignature => {
                "pass the body exactly as it was received, and compare the encrypt key with the developer console; \
                 otherwise someone else sent this request"
            }
            Self::OutOfTime { .. } => {
                "set this machine's clock; widen window() if requests wait that long on their way here"
            }
            Self::NotDecrypted => "compare the encrypt key with the developer console",
            Self::WrongToken => {
                "compare the verification token with the developer console, under Events & Callbacks > Encryption \
                 Strategy; otherwise someone else sent this request"
            }
            Self::Payload { problem: PayloadProblem::OtherType { .. }, .. } => {
                "match on event_type(), or ask with is(), before you read()"
            }
            Self::Payload { .. } => {
                "Event::bytes() has what was sent; please report the difference to the documentation"
            }
        }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::TooLarge { length, greatest } => write!(f, "the push is {length} bytes; the limit is {greatest}")?,
            Self::Malformed { reason } => write!(f, "this is not a push of the platform: {reason}")?,
            Self::FirstCardCallback => {
                f.write_str("this is a click on a card in the first version of callbacks, which is not supported")?;
            }
            Self::NoEncryptKey => f.write_str("the push is encrypted, and there is no key to decrypt it")?,
            Self::NotEncrypted => f.write_str("the push is not encrypted, though the app has an encrypt key")?,
            Self::NotSigned => f.write_str("the push is encrypted, but not signed")?,
            Self::WrongSignature => f.write_str("the signature of the push is wrong")?,
            Self::OutOfTime { distance, window } => write!(
                f,
                "the push was signed {} seconds from now; the most is {}",
                distance.as_secs(),
                window.as_secs()
            )?,
            Self::NotDecrypted => f.write_str("the push cannot be decrypted")?,
            Self::WrongToken => f.write_str("the verification token of the push is wrong")?,
            Self::Payload { event_id, event_type, problem } => {
                write!(f, "the event {event_id:?} of the type {event_type:?} cannot be read: ")?;
                match problem {
                    PayloadProblem::OtherType { expected } => write!(f, "{expected:?} was asked for")?,
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
