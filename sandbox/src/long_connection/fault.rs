//! Faults of long connections.

use super::config::ClientConfig;
use super::endpoint::TOO_MANY;
use crate::fault_error::FaultError;
use std::collections::VecDeque;
use std::fmt;
use std::str::FromStr;

/// A failure of a long connection that the app did not cause.
///
/// Each fault is met on one of three occasions: when an app connects, when an event or a callback is sent to it, or
/// when its ping is answered. Scenario files use the names below. A failure of the request for an address is a
/// [`Fault`](crate::Fault) of the operation `callback.ws.endpoint`.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ConnectionFault {
    /// `refused=STATUS`, or `too-many` for 514 with 1000040350: the connection is refused.
    Refused {
        /// The `Handshake-Status`. After 403 a client gives up; after any other status it requests a new address.
        status: u16,
        /// The `Handshake-Autherrcode`. After 514 with 1000040350 a client also gives up.
        auth_code: Option<i64>,
    },
    /// `silent`: the connection is accepted, and nothing is ever sent over it.
    Silent,
    /// `no-events`: the connection is accepted and pings are answered, but no event is ever sent over it.
    NoEvents,
    /// `fragment-lost`: an event is split, and its last frame is not sent.
    FragmentLost,
    /// `fragment-twice`: an event is split, and its first frame is sent twice.
    FragmentTwice,
    /// `fragment-out-of-range`: an event is split, and an additional frame has a `seq` equal to its `sum`.
    FragmentOutOfRange,
    /// `answer-lost`: the answer to an event is lost, so the event is sent again.
    AnswerLost,
    /// `closed`: the connection is closed instead of sending an event, without a closing frame.
    Closed,
    /// `garbage`: a message that is not a frame is sent instead of an event.
    Garbage,
    /// `large=BYTES`: an event is padded with white space to this number of bytes, 10 MiB by default, and sent in one
    /// frame.
    Large(usize),
    /// `ping-interval=SECONDS`: a pong has other settings than those configured in the sandbox.
    Pong(ClientConfig),
}

/// The occasion on which a fault is met.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Occasion {
    Connecting,
    Event,
    Ping,
}

/// The default size of a padded event, in bytes.
const LARGE: usize = 10 * 1024 * 1024;
const AUTH_FAILED: u16 = 514;

const NAMES: [&str; 12] = [
    "refused=STATUS",
    "too-many",
    "silent",
    "no-events",
    "fragment-lost",
    "fragment-twice",
    "fragment-out-of-range",
    "answer-lost",
    "closed",
    "garbage",
    "large=BYTES",
    "ping-interval=SECONDS",
];

impl ConnectionFault {
    /// The fault of an app that has reached its maximum number of connections.
    pub fn too_many() -> Self {
        Self::Refused { status: AUTH_FAILED, auth_code: Some(TOO_MANY.code) }
    }

    pub(super) fn occasion(&self) -> Occasion {
        match self {
            Self::Refused { .. } | Self::Silent | Self::NoEvents => Occasion::Connecting,
            Self::Pong(_) => Occasion::Ping,
            Self::FragmentLost
            | Self::FragmentTwice
            | Self::FragmentOutOfRange
            | Self::AnswerLost
            | Self::Closed
            | Self::Garbage
            | Self::Large(_) => Occasion::Event,
        }
    }
}

impl fmt::Display for ConnectionFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Refused { auth_code: Some(_), .. } => f.write_str("too-many"),
            Self::Refused { status, auth_code: None } => write!(f, "refused={status}"),
            Self::Silent => f.write_str("silent"),
            Self::NoEvents => f.write_str("no-events"),
            Self::FragmentLost => f.write_str("fragment-lost"),
            Self::FragmentTwice => f.write_str("fragment-twice"),
            Self::FragmentOutOfRange => f.write_str("fragment-out-of-range"),
            Self::AnswerLost => f.write_str("answer-lost"),
            Self::Closed => f.write_str("closed"),
            Self::Garbage => f.write_str("garbage"),
            Self::Large(bytes) => write!(f, "large={bytes}"),
            Self::Pong(config) => write!(f, "ping-interval={}", config.ping_interval),
        }
    }
}

impl FromStr for ConnectionFault {
    type Err = FaultError;

    /// Parses the name of a fault.
    fn from_str(text: &str) -> Result<Self, FaultError> {
        let (name, value) = match text.split_once('=') {
            Some((name, value)) => (name, Some(value)),
            None => (text, None),
        };
        let number = |what: &str| match value.unwrap_or_default().parse() {
            Ok(number) => Ok(number),
            Err(_) => Err(FaultError::bad_value(text, what)),
        };
        Ok(match (name, value) {
            ("refused", _) => match number("a status, 400 to 599")? {
                status @ 400..=599 => {
                    Self::Refused { status: u16::try_from(status).unwrap_or(AUTH_FAILED), auth_code: None }
                }
                _ => return Err(FaultError::bad_value(text, "a status, 400 to 599")),
            },
            ("large", None) => Self::Large(LARGE),
            ("large", Some(_)) => Self::Large(usize::try_from(number("a number of bytes")?).unwrap_or(LARGE)),
            ("ping-interval", _) => Self::Pong(ClientConfig::default().ping_interval(number("a number of seconds")?)),
            ("too-many", None) => Self::too_many(),
            ("silent", None) => Self::Silent,
            ("no-events", None) => Self::NoEvents,
            ("fragment-lost", None) => Self::FragmentLost,
            ("fragment-twice", None) => Self::FragmentTwice,
            ("fragment-out-of-range", None) => Self::FragmentOutOfRange,
            ("answer-lost", None) => Self::AnswerLost,
            ("closed", None) => Self::Closed,
            ("garbage", None) => Self::Garbage,
            _ => return Err(FaultError::unknown_of_a_connection(text, &NAMES)),
        })
    }
}

/// A fault planned for long connections.
///
/// ```
/// use feishu_sandbox::{ConnectionFault, ConnectionFaultPlan};
///
/// // Of the next three events, the answers to the second and the third are lost.
/// let plan = ConnectionFaultPlan::new(ConnectionFault::AnswerLost).after(1).times(2);
/// assert_eq!((plan.after, plan.times), (1, 2));
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct ConnectionFaultPlan {
    /// The fault.
    pub fault: ConnectionFault,
    /// The number of occasions of the same kind to skip first, after those already planned.
    pub after: usize,
    /// The number of times the fault is met.
    pub times: usize,
}

impl ConnectionFaultPlan {
    /// Plans a fault for the next occasion.
    pub fn new(fault: ConnectionFault) -> Self {
        Self { fault, after: 0, times: 1 }
    }

    /// Sets the number of occasions to skip first.
    #[must_use]
    pub fn after(mut self, occasions: usize) -> Self {
        self.after = occasions;
        self
    }

    /// Sets the number of times the fault is met.
    #[must_use]
    pub fn times(mut self, occasions: usize) -> Self {
        self.times = occasions;
        self
    }
}

/// The condition of a connection.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Condition {
    #[default]
    Healthy,
    /// Nothing is sent over the connection.
    Silent,
    /// Pongs are sent over the connection, but no events.
    NoEvents,
}

/// The faults planned for connecting, sending events, and answering pings.
#[derive(Debug, Default)]
pub(crate) struct Plans {
    connecting: Turns,
    events: Turns,
    pings: Turns,
}

/// Faults with the number of times they are met; `None` for no fault.
type Turns = VecDeque<(Option<ConnectionFault>, usize)>;

impl Plans {
    pub(crate) fn add(&mut self, plan: ConnectionFaultPlan) {
        let ConnectionFaultPlan { fault, after, times } = plan;
        let turns = self.turns(fault.occasion());
        turns.extend([(None, after), (Some(fault), times)].into_iter().filter(|(_, times)| *times > 0));
    }

    /// Returns the fault to apply now.
    pub(super) fn next(&mut self, occasion: Occasion) -> Option<ConnectionFault> {
        let turns = self.turns(occasion);
        let (planned, times) = turns.front_mut()?;
        *times -= 1;
        match times {
            0 => turns.pop_front().and_then(|(planned, _)| planned),
            _ => planned.clone(),
        }
    }

    fn turns(&mut self, occasion: Occasion) -> &mut Turns {
        match occasion {
            Occasion::Connecting => &mut self.connecting,
            Occasion::Event => &mut self.events,
            Occasion::Ping => &mut self.pings,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{ConnectionFault, NAMES};

    #[test]
    fn every_name_is_read_as_it_is_written() {
        for name in NAMES {
            let name = name.replace("STATUS", "403").replace("BYTES", "17").replace("SECONDS", "0");
            assert_eq!(name.parse::<ConnectionFault>().unwrap().to_string(), name);
        }
    }

    #[test]
    fn what_is_no_name_is_explained() {
        for (name, says) in [
            ("slient", "did you mean `silent`?"),
            ("whatever", "write one of: refused=STATUS, too-many"),
            ("refused", "write a status, 400 to 599 after the `=`"),
            ("refused=200", "write a status"),
            ("ping-interval=soon", "write a number of seconds"),
            ("closed=1", "unknown fault `closed=1`"),
        ] {
            let error = name.parse::<ConnectionFault>().unwrap_err().to_string();
            assert!(error.contains(says), "{name}: {error}");
        }
    }
}
