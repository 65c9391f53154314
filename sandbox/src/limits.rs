//! Counts calls in sliding windows.

use feishu_api::endpoint::Rate;
use std::collections::{HashMap, VecDeque};
use std::time::Duration;

/// The calls that still count, per operation and per key within it.
#[derive(Debug, Default)]
pub(crate) struct Limits {
    calls: HashMap<(&'static str, String), VecDeque<Duration>>,
}

/// A limit that a call exceeds.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Exceeded {
    /// The number of calls allowed.
    pub(crate) limit: u32,
    /// The whole seconds until a call is allowed again; at least one.
    pub(crate) reset: u64,
}

impl Limits {
    /// Counts a call of `operation`, unless it exceeds one of `rates`.
    pub(crate) fn take(
        &mut self,
        operation: &'static str,
        subject: &str,
        rates: &[Rate],
        now: Duration,
    ) -> Result<(), Exceeded> {
        let Some(longest) = rates.iter().map(window).max() else { return Ok(()) };
        let calls = self.calls.entry((operation, subject.to_owned())).or_default();
        while calls.front().is_some_and(|at| *at + longest <= now) {
            calls.pop_front();
        }
        let exceeded = rates.iter().filter_map(|rate| exceeded(calls, rate, now)).max_by_key(|exceeded| exceeded.reset);
        match exceeded {
            Some(exceeded) => Err(exceeded),
            None => {
                calls.push_back(now);
                Ok(())
            }
        }
    }
}

fn window(rate: &Rate) -> Duration {
    Duration::from_secs(rate.seconds.into())
}

fn exceeded(calls: &VecDeque<Duration>, rate: &Rate, now: Duration) -> Option<Exceeded> {
    let allowed = usize::try_from(rate.calls).unwrap_or(usize::MAX);
    // This call has to leave the window to make room for the next one.
    let blocking = *calls.get(calls.len().checked_sub(allowed)?)?;
    let left = (blocking + window(rate)).checked_sub(now).filter(|left| !left.is_zero())?;
    let reset = left.as_secs() + u64::from(left.subsec_nanos() > 0);
    Some(Exceeded { limit: rate.calls, reset })
}
