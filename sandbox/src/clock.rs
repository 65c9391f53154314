//! The clock of a sandbox, which a test can move.

use crate::lock;
use std::sync::Mutex;
use std::time::{Duration, SystemTime, UNIX_EPOCH};
use tokio::time::Instant;

/// The start of a frozen clock: the time in the documented reply of `im.v1.pin.create`.
const FROZEN_START: Duration = Duration::from_millis(1_615_380_573_211);

/// A clock that runs or is frozen, and that can be moved forward.
#[derive(Debug)]
pub(crate) struct Clock {
    start: Duration,
    /// Measured by the clock of the runtime, so pausing the runtime pauses the sandbox, too.
    running_since: Option<Instant>,
    advanced: Mutex<Duration>,
}

impl Clock {
    /// Creates a clock that shows the system time.
    pub(crate) fn running() -> Self {
        let start = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
        Self { start, running_since: Some(Instant::now()), advanced: Mutex::default() }
    }

    /// Creates a clock that moves only on [`advance`](Self::advance).
    pub(crate) fn frozen() -> Self {
        Self { start: FROZEN_START, running_since: None, advanced: Mutex::default() }
    }

    /// Returns the time since 1970-01-01T00:00:00Z.
    pub(crate) fn now(&self) -> Duration {
        let ran = self.running_since.map_or(Duration::ZERO, |since| since.elapsed());
        self.start.saturating_add(ran).saturating_add(*lock(&self.advanced))
    }

    /// Moves the clock forward.
    pub(crate) fn advance(&self, by: Duration) {
        let mut advanced = lock(&self.advanced);
        *advanced = advanced.saturating_add(by);
    }
}
