//! The time of a sandbox, which a test can move.

use crate::lock;
use std::sync::Mutex;
use std::time::{Duration, SystemTime, UNIX_EPOCH};
use tokio::time::Instant;

/// Where a clock that stands still starts: the time in the reply of the documentation of `im.v1.pin.create`.
const FROZEN_START: Duration = Duration::from_millis(1_615_380_573_211);

/// A clock: it runs or stands still, and it can be moved forward.
#[derive(Debug)]
pub(crate) struct Clock {
    start: Duration,
    /// By the time of the runtime, so that one that is paused pauses the sandbox, too.
    running_since: Option<Instant>,
    advanced: Mutex<Duration>,
}

impl Clock {
    /// A clock that shows the time of the system.
    pub(crate) fn running() -> Self {
        let start = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
        Self { start, running_since: Some(Instant::now()), advanced: Mutex::default() }
    }

    /// A clock that moves only when told to.
    pub(crate) fn frozen() -> Self {
        Self { start: FROZEN_START, running_since: None, advanced: Mutex::default() }
    }

    /// The time since 1970-01-01T00:00:00Z.
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
