//! What can be made to go wrong on request.

use crate::hold::Gate;
use std::collections::{HashMap, VecDeque};
use std::fmt;
use std::str::FromStr;
use std::sync::Arc;

/// Something that goes wrong with a reply although state and request are fine.
///
/// A fault is asked for through [`Sandbox::inject`](crate::Sandbox::inject) or, from any language, with the request
/// header `x-sandbox-fault`. The header takes the names below, and the code or the name of any documented error.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Fault {
    /// A documented error, by its code: `230011`.
    Error(i64),
    /// The same by its name, or by the word that a service has for it: `lamp_not_found`.
    Named(String),
    /// `rate-limit[=SECONDS]`: HTTP 429 with code 99991400 and the seconds until calls are let through again.
    RateLimit {
        /// The seconds.
        reset: u64,
    },
    /// `rate-limit-400[=SECONDS]`: the same with HTTP 400, as older operations answer.
    RateLimit400 {
        /// The seconds.
        reset: u64,
    },
    /// `html[=STATUS]`: a page of HTML from a proxy in between, with status 502 unless another is given.
    Html(u16),
    /// `empty`: a reply with status 200 and no body.
    EmptyBody,
    /// `truncated`: the operation is performed, but the body ends before its `content-length` does.
    TruncatedBody,
    /// `garbled`: the operation is performed, but the JSON of the reply ends early, with a `content-length` that fits.
    GarbledBody,
    /// `oversized[=BYTES]`: the operation is performed, but its reply is followed by white space, 64 MiB unless told.
    OversizedBody(u64),
    /// `closed`: the connection is closed without a reply; the operation is not performed.
    Closed,
    /// `closed-midway`: the operation is performed, but the connection is closed within the body of its reply, which
    /// has no `content-length`.
    ClosedMidway,
    /// `hang`: nothing is ever answered, until the client gives up.
    Hang,
    /// `redirect`: a 302 to another host name, at which the same sandbox answers.
    Redirect,
    /// Any reply at all; it has no name.
    Reply {
        /// The HTTP status.
        status: u16,
        /// The content type.
        content_type: String,
        /// The body.
        body: Vec<u8>,
    },
}

impl Fault {
    /// A reply of JSON that the sandbox would not send on its own, to see how a client takes it.
    pub fn json(status: u16, body: impl Into<Vec<u8>>) -> Self {
        Self::Reply { status, content_type: "application/json; charset=utf-8".to_owned(), body: body.into() }
    }
}

/// The names a fault can have in the header, for those who misspell one.
pub(crate) const NAMES: &str = "the code or the name of a documented error, rate-limit[=SECONDS], \
     rate-limit-400[=SECONDS], html[=STATUS], empty, truncated, garbled, oversized[=BYTES], closed, closed-midway, \
     hang, redirect";

const OVERSIZED: u64 = 64 * 1024 * 1024;

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Error(code) => write!(f, "{code}"),
            Self::Named(name) => f.write_str(name),
            Self::RateLimit { reset } => write!(f, "rate-limit={reset}"),
            Self::RateLimit400 { reset } => write!(f, "rate-limit-400={reset}"),
            Self::Html(status) => write!(f, "html={status}"),
            Self::EmptyBody => f.write_str("empty"),
            Self::TruncatedBody => f.write_str("truncated"),
            Self::GarbledBody => f.write_str("garbled"),
            Self::OversizedBody(bytes) => write!(f, "oversized={bytes}"),
            Self::Closed => f.write_str("closed"),
            Self::ClosedMidway => f.write_str("closed-midway"),
            Self::Hang => f.write_str("hang"),
            Self::Redirect => f.write_str("redirect"),
            Self::Reply { status, .. } => write!(f, "reply={status}"),
        }
    }
}

/// A text that names no fault.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnknownFault(pub(crate) String);

impl fmt::Display for UnknownFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "there is no fault `{}` here; there are: {NAMES}", self.0)
    }
}

impl std::error::Error for UnknownFault {}

impl FromStr for Fault {
    type Err = UnknownFault;

    fn from_str(text: &str) -> Result<Self, UnknownFault> {
        let (name, value) = match text.split_once('=') {
            Some((name, value)) => (name, Some(value)),
            None => (text, None),
        };
        let number = |default: u64| match value {
            Some(value) => value.parse().map_err(|_| UnknownFault(text.to_owned())),
            None => Ok(default),
        };
        Ok(match name {
            "rate-limit" => Self::RateLimit { reset: number(1)? },
            "rate-limit-400" => Self::RateLimit400 { reset: number(1)? },
            "html" => match u16::try_from(number(502)?) {
                Ok(status @ 200..=599) => Self::Html(status),
                _ => return Err(UnknownFault(text.to_owned())),
            },
            "oversized" => Self::OversizedBody(number(OVERSIZED)?),
            _ => match text {
                "empty" => Self::EmptyBody,
                "truncated" => Self::TruncatedBody,
                "garbled" => Self::GarbledBody,
                "closed" => Self::Closed,
                "closed-midway" => Self::ClosedMidway,
                "hang" => Self::Hang,
                "redirect" => Self::Redirect,
                code => Self::Error(code.parse().map_err(|_| UnknownFault(text.to_owned()))?),
            },
        })
    }
}

/// What is to happen to the next calls, per operation.
#[derive(Debug, Default)]
pub(crate) struct Plan {
    queues: HashMap<&'static str, VecDeque<Planned>>,
}

/// What is to happen to one call.
#[derive(Debug)]
pub(crate) enum Planned {
    /// It meets a fault.
    Fault(Fault),
    /// It waits.
    Hold(Arc<Gate>),
}

impl Plan {
    pub(crate) fn add(&mut self, operation: &'static str, planned: Planned) {
        self.queues.entry(operation).or_default().push_back(planned);
    }

    pub(crate) fn next(&mut self, operation: &'static str) -> Option<Planned> {
        self.queues.get_mut(operation)?.pop_front()
    }

    pub(crate) fn clear(&mut self) {
        self.queues.clear();
    }
}
