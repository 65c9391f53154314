//! Events in the order in which they are to be pushed.

use super::outbox::Pending;
use std::collections::BTreeMap;
use std::time::Duration;

/// Events that are still to be pushed one way.
#[derive(Debug, Default)]
pub(super) struct Queue {
    /// By when they are due; of one time, in the order they came up.
    pending: BTreeMap<(Duration, u64), Pending>,
    in_flight: usize,
}

/// What to do next.
pub(super) enum Next {
    /// Push this.
    Push(Box<Pending>),
    /// Wait so long.
    Wait(Duration),
    /// Wait for something to happen.
    Idle,
}

impl Queue {
    pub(super) fn add(&mut self, pending: Pending) {
        self.pending.insert((pending.due, pending.serial), pending);
    }

    /// What to do next. What is to be pushed has to be settled afterwards.
    pub(super) fn next(&mut self, now: Duration) -> Next {
        let Some(first) = self.pending.first_entry() else { return Next::Idle };
        let (due, _) = *first.key();
        if due > now {
            return Next::Wait(due - now);
        }
        self.in_flight += 1;
        Next::Push(Box::new(first.remove()))
    }

    /// Says that what was to be pushed has been answered, or was given up.
    pub(super) fn settle(&mut self) {
        self.in_flight = self.in_flight.saturating_sub(1);
    }

    /// Forgets what was to be pushed to an app.
    pub(super) fn forget(&mut self, app_id: &str) {
        self.pending.retain(|_, pending| &*pending.app_id != app_id);
    }

    /// Whether nothing is being pushed, nor to be pushed now.
    pub(super) fn is_idle(&self, now: Duration) -> bool {
        self.in_flight == 0 && self.pending.first_key_value().is_none_or(|((due, _), _)| *due > now)
    }
}
