//! A queue of events, ordered by due time.

use super::outbox::Pending;
use std::collections::BTreeMap;
use std::time::Duration;

/// The events to be pushed by one way.
#[derive(Debug, Default)]
pub(super) struct Queue {
    /// The events by due time; those with the same time in order of creation.
    pending: BTreeMap<(Duration, u64), Pending>,
    in_flight: usize,
}

/// What to do next.
pub(super) enum Next {
    /// Push this event.
    Push(Box<Pending>),
    /// Wait for this duration.
    Wait(Duration),
    /// Wait for a notification.
    Idle,
}

impl Queue {
    pub(super) fn add(&mut self, pending: Pending) {
        self.pending.insert((pending.due, pending.serial), pending);
    }

    /// Returns what to do next. After [`Next::Push`], [`settle`](Self::settle) has to be called.
    pub(super) fn next(&mut self, now: Duration) -> Next {
        let Some(first) = self.pending.first_entry() else { return Next::Idle };
        let (due, _) = *first.key();
        if due > now {
            return Next::Wait(due - now);
        }
        self.in_flight += 1;
        Next::Push(Box::new(first.remove()))
    }

    /// Marks the current event as answered or given up.
    pub(super) fn settle(&mut self) {
        self.in_flight = self.in_flight.saturating_sub(1);
    }

    /// Drops the pending events of an app.
    pub(super) fn forget(&mut self, app_id: &str) {
        self.pending.retain(|_, pending| &*pending.app_id != app_id);
    }

    /// Whether no event is being pushed or due now.
    pub(super) fn is_idle(&self, now: Duration) -> bool {
        self.in_flight == 0 && self.pending.first_key_value().is_none_or(|((due, _), _)| *due > now)
    }
}
