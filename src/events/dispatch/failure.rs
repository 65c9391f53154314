//! What went wrong with an event, for the program to know.

use crate::events::error::Error;
use crate::events::event::Event;
use crate::events::seen::SeenError;
use std::error::Error as StdError;
use std::fmt;
use std::time::Duration;

/// What a handler fails with. Every error converts into it by `?`.
pub type HandlerError = Box<dyn StdError + Send + Sync>;

/// An event that was not handled as it should have been: what [`on_error`](super::DispatcherBuilder::on_error) is told.
///
/// `Display` says what happened to which event, and what comes of it. It shows nothing that the event says.
#[derive(Debug)]
#[non_exhaustive]
pub struct Failure {
    /// The event.
    pub event: Event,
    /// What happened.
    pub problem: FailureProblem,
    /// Whether the platform was told already that the event is handled, or no longer waits for an answer. It then does
    /// not push it again, as it otherwise does with all but callbacks.
    pub acknowledged: bool,
}

/// What happened to an event.
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
    /// The event is not of the type that its documentation describes.
    Unreadable(Error),
    /// The handler of a callback ended after its deadline. What it answered reached nobody.
    TooLate(Duration),
    /// The store of handled events failed. The event is handled all the same, and perhaps for the second time.
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
                "the answer to the callback came more than {} ms after it: answer sooner, and do the rest in a task of \
                 its own",
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
            (_, true) => f.write_str("; the platform does not push it again"),
            (_, false) => f.write_str("; the platform is told so, and pushes it again unless it is a callback"),
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
