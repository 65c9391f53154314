//! A rate limit, and the calls waiting for it.
//!
//! At most the allowed number of calls may be in flight or have ended within the limit's window. A call counts from
//! before it is sent until one window after its reply. The platform counts it at some moment in between, so it never
//! sees more calls than allowed, however long each takes to arrive.

use super::deadline::later;
use super::shared::{Lane, Sharing, Ticket};
use crate::client::per_runtime::PerRuntime;
use crate::endpoint::Rate;
use std::collections::VecDeque;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;
use tokio::sync::Notify;
use tokio::time::{Instant, timeout_at};

/// A call without a reply counts as arrived after this time, so that the calls behind it need not wait for its timeout.
const ARRIVED: Duration = Duration::from_secs(1);

/// A call that was let through but not sent stops counting after this time, since its runtime may be idle.
const FORGOTTEN: Duration = Duration::from_secs(60);

/// A limit: a number of calls per window.
#[derive(Debug)]
pub(super) struct Limiter {
    rate: Rate,
    /// The waiting calls of each runtime. An idle runtime whose turn it is must not block the others.
    queues: PerRuntime<Queue>,
    slots: Arc<Mutex<Slots>>,
    /// The client's places, if the limit is shared with other clients.
    lane: Option<Arc<Lane>>,
}

/// The waiting calls of a runtime.
#[derive(Debug, Default)]
struct Queue {
    /// Held by the next call. Tokio passes it on in the order of requests, skipping calls that were dropped.
    turn: tokio::sync::Mutex<()>,
    /// Notifies the next call that there may be room earlier than expected.
    changed: Notify,
}

#[derive(Debug, Default)]
struct Slots {
    /// The calls that count, sorted by when they stop counting. Most are added near the end.
    taken: VecDeque<Slot>,
    serial: u64,
    /// Until when the platform refuses all calls.
    closed: Option<Instant>,
}

/// The time until which a call counts, and the serial number of the call.
type Slot = (Instant, u64);

impl Limiter {
    pub(super) fn new(rate: Rate) -> Self {
        Self { rate, queues: PerRuntime::default(), slots: Arc::default(), lane: None }
    }

    /// Creates a limit shared with other clients, which use the same key.
    pub(super) fn shared(rate: Rate, key: u128, sharing: &Arc<Sharing>) -> Self {
        let limiter = Self::new(rate);
        let slots = Arc::clone(&limiter.slots);
        let lane = Lane::new(Arc::clone(sharing), key, rate, move || locked(&slots).count());
        Self { lane: Some(Arc::new(lane)), ..limiter }
    }

    /// Waits for a turn: first come, first served, on each runtime.
    pub(super) async fn acquire(self: Arc<Self>) -> Permit {
        let _in_line = self.lane.as_ref().map(|lane| lane.line_up());
        let queue = self.queues.here(Queue::default);
        let turn = queue.turn.lock().await;
        let permit = loop {
            let slot = self.slot(&queue).await;
            let mut permit = Permit { limiter: Arc::clone(&self), slot, sent: false, place: None };
            if let Some(lane) = &self.lane {
                permit.place = lane.place().await;
            }
            // The platform may have reported a rate limit in the meantime.
            if self.slots().is_open() {
                break permit;
            }
        };
        drop(turn);
        permit
    }

    /// Takes a slot as soon as one is free.
    async fn slot(&self, queue: &Queue) -> Slot {
        loop {
            let calls = self.lane.as_ref().map_or(self.rate.calls, |lane| lane.calls());
            let taken = self.slots().take(calls, self.rate.window());
            match taken {
                Ok(slot) => return slot,
                // The next iteration finds out whether the time came or something changed.
                Err(until) => drop(timeout_at(until, queue.changed.notified()).await),
            }
        }
    }

    /// Lets no call through for this time.
    pub(super) fn close(&self, time: Duration) {
        let until = later(time);
        let mut slots = self.slots();
        slots.closed = slots.closed.max(Some(until));
        drop(slots);
        if let Some(lane) = &self.lane {
            lane.close(time);
        }
    }

    /// Whether the limiter currently works without the shared store.
    #[cfg(test)]
    pub(super) fn is_alone(&self) -> bool {
        self.lane.as_ref().is_some_and(|lane| lane.is_alone())
    }

    /// Whether the limiter is unused.
    pub(super) fn is_idle(self: &Arc<Self>) -> bool {
        Arc::strong_count(self) == 1 && self.slots().is_empty()
    }

    /// Notifies waiting calls that there may be room earlier than expected.
    fn changed(&self) {
        self.queues.for_each(|queue| queue.changed.notify_one());
    }

    fn slots(&self) -> MutexGuard<'_, Slots> {
        locked(&self.slots)
    }
}

fn locked(slots: &Mutex<Slots>) -> MutexGuard<'_, Slots> {
    // No code that can panic runs under this lock, and every state it guards is valid.
    slots.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Slots {
    /// Takes a slot, or returns when to try again.
    fn take(&mut self, calls: u32, window: Duration) -> Result<Slot, Instant> {
        self.forget_old();
        if let Some(closed) = self.closed {
            return Err(closed);
        }
        // A limit of zero calls would block forever.
        if self.taken.len() >= usize::try_from(calls.max(1)).unwrap_or(usize::MAX)
            && let Some((until, _)) = self.taken.front()
        {
            return Err(*until);
        }
        self.serial += 1;
        let slot = (later(FORGOTTEN + window), self.serial);
        self.insert(slot);
        Ok(slot)
    }

    fn insert(&mut self, slot: Slot) {
        let at = self.taken.partition_point(|other| *other < slot);
        self.taken.insert(at, slot);
    }

    /// Removes a slot. Returns whether it was present.
    fn remove(&mut self, slot: &Slot) -> bool {
        let found = self.taken.binary_search(slot);
        found.is_ok_and(|at| self.taken.remove(at).is_some())
    }

    /// Returns the number of calls that count.
    fn count(&mut self) -> u32 {
        self.forget_old();
        u32::try_from(self.taken.len()).unwrap_or(u32::MAX)
    }

    fn is_open(&mut self) -> bool {
        self.forget_old();
        self.closed.is_none()
    }

    fn is_empty(&mut self) -> bool {
        self.forget_old();
        self.taken.is_empty() && self.closed.is_none()
    }

    fn forget_old(&mut self) {
        let now = Instant::now();
        while self.taken.front().is_some_and(|(until, _)| *until <= now) {
            self.taken.pop_front();
        }
        self.closed = self.closed.filter(|until| *until > now);
    }
}

/// A call that was let through. If dropped before the call is sent, it returns its slot.
#[derive(Debug)]
pub(super) struct Permit {
    limiter: Arc<Limiter>,
    slot: Slot,
    sent: bool,
    /// The call's place among the calls of all clients.
    place: Option<Ticket>,
}

impl Permit {
    /// Marks the call as sent: from now on it counts, whatever its outcome.
    pub(super) fn sent(&mut self) {
        self.sent = true;
        if let Some(place) = &mut self.place {
            place.sent();
        }
        let mut slots = self.limiter.slots();
        slots.remove(&self.slot);
        self.slot.0 = later(ARRIVED + self.limiter.rate.window());
        slots.insert(self.slot);
        drop(slots);
        self.limiter.changed();
    }

    pub(super) fn limiter(&self) -> &Limiter {
        &self.limiter
    }

    /// Counts the call until `until`, or until its current end if that is earlier.
    fn count_until(&mut self, until: Instant) {
        let mut slots = self.limiter.slots();
        if slots.remove(&self.slot) {
            self.slot.0 = self.slot.0.min(until);
            slots.insert(self.slot);
        }
        drop(slots);
        self.limiter.changed();
    }
}

impl Drop for Permit {
    fn drop(&mut self) {
        if self.sent {
            self.count_until(later(self.limiter.rate.window()));
        } else {
            self.limiter.slots().remove(&self.slot);
            self.limiter.changed();
        }
    }
}

#[cfg(test)]
mod tests;
