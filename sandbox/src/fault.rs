//! Faults: failures that can be caused on request.

use crate::fault_error::{FaultError, Of};
use crate::hold::Gate;
use crate::operation::Route;
use std::collections::{HashMap, VecDeque};
use std::fmt;
use std::str::FromStr;
use std::sync::Arc;

/// A failure of a reply, independent of state and request.
///
/// Faults are planned with [`Sandbox::inject`](crate::Sandbox::inject) or, from any language, requested with the header
/// `x-sandbox-fault`. The header takes the names below, and the code or the name of any documented error.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Fault {
    /// A documented error, by its code: `230011`.
    Error(i64),
    /// A documented error, by its name or by the service's keyword for it: `lamp_not_found`.
    Named(String),
    /// `rate-limit[=SECONDS]`: HTTP 429 with code 99991400 and the number of seconds until calls are allowed again.
    RateLimit {
        /// The number of seconds.
        reset: u64,
    },
    /// `rate-limit-400[=SECONDS]`: like `rate-limit`, but with HTTP 400, as older operations answer.
    RateLimit400 {
        /// The number of seconds.
        reset: u64,
    },
    /// `html[=STATUS]`: an HTML page, as from a proxy, with status 502 by default.
    Html(u16),
    /// `empty`: a reply with status 200 and no body.
    EmptyBody,
    /// `truncated`: the operation is performed, but the body ends before `content-length` is reached.
    TruncatedBody,
    /// `garbled`: the operation is performed, but the JSON of the reply ends early, with a matching `content-length`.
    GarbledBody,
    /// `oversized[=BYTES]`: the operation is performed, but its reply is followed by white space, 64 MiB by default.
    OversizedBody(u64),
    /// `closed`: the connection is closed without a reply; the operation is not performed.
    Closed,
    /// `closed-midway`: the operation is performed, but the connection is closed within the body of its reply, which
    /// has no `content-length`.
    ClosedMidway,
    /// `hang`: the request is never answered.
    Hang,
    /// `redirect`: a 302 to another host name of the same sandbox.
    Redirect,
    /// An arbitrary reply; it has no name.
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
    /// Creates a JSON reply that the sandbox would not send itself, to see how a client handles it.
    pub fn json(status: u16, body: impl Into<Vec<u8>>) -> Self {
        Self::Reply { status, content_type: "application/json; charset=utf-8".to_owned(), body: body.into() }
    }
}

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

impl FromStr for Fault {
    type Err = FaultError;

    /// Parses the name of a fault or the code of an error. Does not check whether an operation documents the error.
    fn from_str(text: &str) -> Result<Self, FaultError> {
        let (name, value) = match text.split_once('=') {
            Some((name, value)) => (name, Some(value)),
            None => (text, None),
        };
        let unknown = || FaultError::unknown(text);
        let number = |default: u64, what: &'static str| match value {
            Some(value) => value.parse().map_err(|_| FaultError::bad_value(text, what)),
            None => Ok(default),
        };
        Ok(match name {
            "rate-limit" => Self::RateLimit { reset: number(1, SECONDS)? },
            "rate-limit-400" => Self::RateLimit400 { reset: number(1, SECONDS)? },
            "html" => match u16::try_from(number(502, STATUS)?) {
                Ok(status @ 200..=599) => Self::Html(status),
                _ => return Err(FaultError::bad_value(text, STATUS)),
            },
            "oversized" => Self::OversizedBody(number(OVERSIZED, "a number of bytes")?),
            _ if value.is_some() => return Err(unknown()),
            "empty" => Self::EmptyBody,
            "truncated" => Self::TruncatedBody,
            "garbled" => Self::GarbledBody,
            "closed" => Self::Closed,
            "closed-midway" => Self::ClosedMidway,
            "hang" => Self::Hang,
            "redirect" => Self::Redirect,
            code => Self::Error(code.parse().map_err(|_| unknown())?),
        })
    }
}

const SECONDS: &str = "a number of seconds";
const STATUS: &str = "a status, 200 to 599";

impl Fault {
    /// Parses a fault for an operation, whose error names are accepted as well.
    pub(crate) fn named(text: &str, route: &Route) -> Result<Self, FaultError> {
        if let Some(error) = route.named(text) {
            return Ok(Self::Named(error.name.to_owned()));
        }
        match text.parse::<Self>() {
            Ok(fault) => fault.check(route).map(|()| fault),
            Err(FaultError { of: Of::Name, .. }) => Err(FaultError::unknown_for(text, route)),
            Err(error) => Err(error),
        }
    }

    /// Checks that calls of an operation can meet this fault.
    pub(crate) fn check(&self, route: &Route) -> Result<(), FaultError> {
        match self {
            Self::Error(code) if route.error(*code).is_none() => Err(FaultError::undocumented(*code, route)),
            Self::Named(name) if route.named(name).is_none() => Err(FaultError::unknown_for(name, route)),
            _ => Ok(()),
        }
    }
}

/// The plan for the next calls, per operation.
#[derive(Debug, Default)]
pub(crate) struct Plan {
    queues: HashMap<&'static str, VecDeque<(Planned, usize)>>,
}

/// What happens to a call.
#[derive(Clone, Debug)]
pub(crate) enum Planned {
    /// The call is answered as usual.
    Pass,
    /// The call meets a fault.
    Fault(Fault),
    /// The call waits.
    Hold(Arc<Gate>),
}

impl Plan {
    /// Plans this for the given number of calls, after those already planned.
    pub(crate) fn add(&mut self, operation: &'static str, planned: Planned, calls: usize) {
        if calls > 0 {
            self.queues.entry(operation).or_default().push_back((planned, calls));
        }
    }

    pub(crate) fn next(&mut self, operation: &'static str) -> Option<Planned> {
        let queue = self.queues.get_mut(operation)?;
        let (planned, calls) = queue.front_mut()?;
        *calls -= 1;
        match calls {
            0 => queue.pop_front().map(|(planned, _)| planned),
            _ => Some(planned.clone()),
        }
    }

    pub(crate) fn clear(&mut self) {
        self.queues.clear();
    }
}

/// A fault planned for some of the next calls of an operation.
///
/// ```
/// use feishu_sandbox::{Fault, FaultPlan};
///
/// // The second and the third message are refused.
/// let plan = FaultPlan::new("im.v1.message.create", Fault::Error(230020)).after(1).times(2);
/// assert_eq!((plan.after, plan.times), (1, 2));
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct FaultPlan {
    /// The id of the operation, such as `im.v1.message.create`.
    pub operation: String,
    /// The fault.
    pub fault: Fault,
    /// The number of calls to answer as usual first, after the calls already planned.
    pub after: usize,
    /// The number of calls that meet the fault.
    pub times: usize,
}

impl FaultPlan {
    /// Plans a fault for the next call of an operation.
    pub fn new(operation: impl Into<String>, fault: Fault) -> Self {
        Self { operation: operation.into(), fault, after: 0, times: 1 }
    }

    /// Sets the number of calls to answer as usual first.
    #[must_use]
    pub fn after(mut self, calls: usize) -> Self {
        self.after = calls;
        self
    }

    /// Sets the number of calls that meet the fault.
    #[must_use]
    pub fn times(mut self, calls: usize) -> Self {
        self.times = calls;
        self
    }
}
