//! Failures while handling events.

use crate::events::error::Error;
use crate::events::event::Event;
use crate::events::seen::SeenError;
use std::error::Error as StdError;
use std::fmt;
use std::time::Duration;

/// The error of a handler. Every error converts to it with `?`.
pub type HandlerError = Box<dyn StdError + Send + Sync>;

/// An event that was not handled properly, passed to [`on_error`](super::DispatcherBuilder::on_error).
///
/// `Display` describes the problem, the event, and the consequence. It shows nothing of the event's content.
#[derive(Debug)]
#[non_exhaustive]
pub struct Failure {
    /// The event.
    pub event: Event,
    /// The problem.
    pub problem: FailureProblem,
    /// Whether the platform was already told that the event is handled, or no longer waits for a response. It then does
    /// not push the event again. Otherwise it does, except for callbacks.
    pub acknowledged: bool,
}

/// A problem while handling an event.
#[derive(Debug)]
#[non_exhaustive]
pub enum FailureProblem {
    /// The handler returned an error.
    Handler(HandlerError),
    /// The handler panicked, with this message.
    Panic(String),
    /// The handler took longer than the [time limit](super::DispatcherBuilder::time_limit), and was dropped.
    TimeLimit(Duration),
    /// The dispatcher was shut down, and the handler did not end in time.
    Stopped,
    /// The event does not match the documentation of its type.
    Unreadable(Error),
    /// The handler of a callback ended after its deadline, so its response was discarded.
    TooLate(Duration),
    /// The store of handled events failed. The event is handled nevertheless, possibly for the second time.
    Store(SeenError),
}

impl fmt::Display for FailureProblem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Handler(error) => write!(f, "the handler failed: {error}"),
            Self::Panic(message) => write!(f, "the handler panicked: {message}"),
            Self::TimeLimit(limit) => write!(
                f,
                "the handler was stopped after {} seconds; if it needs longer, raise time_limit()",
                limit.as_secs()
            ),
            Self::Stopped => f.write_str("the handler was stopped because the dispatcher shut down"),
            Self::Unreadable(error) => write!(f, "{error}"),
            Self::TooLate(deadline) => write!(
                f,
                "the response to the callback took longer than {} ms: respond sooner, and do the rest in a separate \
                 task",
                deadline.as_millis()
            ),
            Self::Store(error) => {
                write!(f, "the store of handled events failed, so this event may be handled twice: {error}")
            }
        }
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "event {} of the type {}: {}", self.event.id(), self.event.event_type(), self.problem)?;
        match (&self.problem, self.acknowledged) {
            (FailureProblem::Store(_) | FailureProblem::TooLate(_), _) => Ok(()),
            (_, true) => f.write_str("; the platform does not push the event again"),
            (_, false) => f.write_str(
                "; the failure is reported to the platform, which pushes the event again unless it is a callback",
            ),
        }
    }
}

impl StdError for Failure {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        match &self.problem {
            FailureProblem::Handler(error) | FailureProblem::Store(error) => Some(&**error),
            FailureProblem::Unreadable(error) => Some(error),
            _ => None,
        }
    }
}
