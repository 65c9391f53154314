//! By when a call has to be over.

use std::future::Future;
use std::pin::pin;
use std::time::Duration;
use tokio::time::{Instant, timeout_at};

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
        pin!(timeout_at(self.at, future)).await.ok()
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
