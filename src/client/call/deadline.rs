//! By when a call has to be over.

use std::future::{Future, poll_fn};
use std::pin::pin;
use std::task::Poll;
use std::time::Duration;
use tokio::task::unconstrained;
use tokio::time::{Instant, sleep_until};

/// What stands for "never": no clock reaches it, and no arithmetic overflows on the way.
const FAR: Duration = Duration::from_secs(60 * 60 * 24 * 365 * 30);

/// The time a call has, all of its attempts and waits together.
#[derive(Clone, Copy, Debug)]
pub(super) struct Deadline {
    at: Instant,
    /// How long that was from the start, for the error that says so.
    pub(super) timeout: Duration,
}

impl Deadline {
    /// So long from now.
    pub(super) fn after(timeout: Duration) -> Self {
        Self { at: later(timeout), timeout }
    }

    /// What comes of `future`, unless the time is up before: then it is not begun.
    pub(super) async fn bound<F: Future>(self, future: F) -> Option<F::Output> {
        if self.left().is_zero() {
            return None;
        }
        let (mut future, mut timer) = (pin!(future), pin!(None));
        poll_fn(|task| {
            if let Poll::Ready(outcome) = future.as_mut().poll(task) {
                return Poll::Ready(Some(outcome));
            }
            // Most futures are ready at once, and need no timer.
            if timer.is_none() {
                // The timer must not wait for a turn that `future` has used up.
                timer.set(Some(unconstrained(sleep_until(self.at))));
            }
            timer.as_mut().as_pin_mut().map_or(Poll::Pending, |timer| timer.poll(task).map(|()| None))
        })
        .await
    }

    /// Whether something is left after `wait`.
    pub(super) fn allows(self, wait: Duration) -> bool {
        later(wait) < self.at
    }

    /// How much is left.
    pub(super) fn left(self) -> Duration {
        self.at.saturating_duration_since(Instant::now())
    }

    /// The earlier one of this and `timeout` from now.
    pub(super) fn at_most(self, timeout: Duration) -> Self {
        if self.allows(timeout) { Self::after(timeout) } else { self }
    }
}

/// So long from now. Times that no clock reaches are brought within its range.
pub(super) fn later(wait: Duration) -> Instant {
    Instant::now() + wait.min(FAR)
}
