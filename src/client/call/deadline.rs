//! The deadline of a call.

use std::future::{Future, poll_fn};
use std::pin::pin;
use std::task::Poll;
use std::time::Duration;
use tokio::task::unconstrained;
use tokio::time::{Instant, sleep_until};

/// Stands for "never": clocks do not reach it, and arithmetic with it does not overflow.
const FAR: Duration = Duration::from_secs(60 * 60 * 24 * 365 * 30);

/// The time limit of a call, for all of its attempts and waits together.
#[derive(Clone, Copy, Debug)]
pub(super) struct Deadline {
    at: Instant,
    /// The original timeout, for the error message.
    pub(super) timeout: Duration,
}

impl Deadline {
    /// Returns the deadline `timeout` from now.
    pub(super) fn after(timeout: Duration) -> Self {
        Self { at: later(timeout), timeout }
    }

    /// Returns the result of `future`, or `None` if the time is up first. If the time is already up, `future` is not
    /// polled.
    pub(super) async fn bound<F: Future>(self, future: F) -> Option<F::Output> {
        if self.left().is_zero() {
            return None;
        }
        let (mut future, mut timer) = (pin!(future), pin!(None));
        poll_fn(|task| {
            if let Poll::Ready(outcome) = future.as_mut().poll(task) {
                return Poll::Ready(Some(outcome));
            }
            // Most futures are ready at once and need no timer.
            if timer.is_none() {
                // The timer must fire even if `future` has used up the task's coop budget.
                timer.set(Some(unconstrained(sleep_until(self.at))));
            }
            timer.as_mut().as_pin_mut().map_or(Poll::Pending, |timer| timer.poll(task).map(|()| None))
        })
        .await
    }

    /// Whether time remains after `wait`.
    pub(super) fn allows(self, wait: Duration) -> bool {
        later(wait) < self.at
    }

    /// Returns the remaining time.
    pub(super) fn left(self) -> Duration {
        self.at.saturating_duration_since(Instant::now())
    }

    /// Returns the earlier of this deadline and `timeout` from now.
    pub(super) fn at_most(self, timeout: Duration) -> Self {
        if self.allows(timeout) { Self::after(timeout) } else { self }
    }
}

/// Returns the instant `wait` from now. Times beyond the range of the clock are capped.
pub(super) fn later(wait: Duration) -> Instant {
    Instant::now() + wait.min(FAR)
}
