//! Remembers the events of this process, limited by number and time.

use super::{Claim, SeenFuture, SeenStore};
use crate::events::identity::Identity;
use std::collections::{HashMap, VecDeque};
use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;
use tokio::time::Instant;

/// The default number of events remembered, at about 100 bytes each.
pub(crate) const CAPACITY: usize = 1 << 16;

/// The number of outdated entries allowed in `order` in addition to the valid ones.
const SPARE: usize = 1024;

/// Remembers events by their identity.
pub(crate) struct Seen {
    /// The maximum number of events; beyond it, the oldest are dropped.
    capacity: usize,
    /// The events in the order of their claims. An entry is valid only while `entries` has its number.
    order: VecDeque<(Identity, u64)>,
    entries: HashMap<Identity, Entry>,
    next: u64,
}

struct Entry {
    number: u64,
    until: Duration,
    claim: Claim,
}

impl Seen {
    pub(crate) fn new(capacity: usize) -> Self {
        Self { capacity, order: VecDeque::new(), entries: HashMap::new(), next: 0 }
    }

    /// Claims an event at a time measured from any fixed moment. Returns what was known about it.
    pub(crate) fn claim(&mut self, id: Identity, now: Duration, lease: Duration) -> Claim {
        match self.entries.get(&id) {
            Some(entry) if now <= entry.until => entry.claim,
            _ => {
                self.insert(id, Claim::Running, now, lease);
                Claim::New
            }
        }
    }

    /// Records that an event was handled.
    pub(crate) fn done(&mut self, id: Identity, now: Duration, life: Duration) {
        match self.entries.get_mut(&id) {
            Some(entry) => (entry.claim, entry.until) = (Claim::Done, now + life),
            None => self.insert(id, Claim::Done, now, life),
        }
    }

    /// Forgets an event.
    pub(crate) fn forget(&mut self, id: &Identity) {
        self.entries.remove(id);
    }

    fn insert(&mut self, id: Identity, claim: Claim, now: Duration, life: Duration) {
        self.entries.remove(&id);
        while let Some((id, number)) = self.order.front()
            && self
                .entries
                .get(id)
                .is_none_or(|entry| entry.number != *number || now > entry.until || self.entries.len() >= self.capacity)
        {
            if self.entries.get(id).is_some_and(|entry| entry.number == *number) {
                self.entries.remove(id);
            }
            self.order.pop_front();
        }
        if self.order.len() > 2 * self.entries.len() + SPARE {
            self.order.retain(|(id, number)| self.entries.get(id).is_some_and(|entry| entry.number == *number));
        }
        if self.capacity > 0 {
            self.entries.insert(id, Entry { number: self.next, until: now + life, claim });
            self.order.push_back((id, self.next));
            self.next += 1;
        }
    }
}

/// A [`SeenStore`] in memory. Its clones share the same data.
#[derive(Clone)]
pub struct MemorySeen {
    seen: Arc<Mutex<Seen>>,
    begin: Instant,
}

impl MemorySeen {
    /// Creates a store for this many events, at about 100 bytes each. When it is full, the oldest are dropped. With 0,
    /// it remembers none.
    pub fn new(capacity: usize) -> Self {
        Self { seen: Arc::new(Mutex::new(Seen::new(capacity))), begin: Instant::now() }
    }

    fn seen(&self) -> MutexGuard<'_, Seen> {
        // No code that can panic runs under this lock.
        self.seen.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn now(&self) -> Duration {
        self.begin.elapsed()
    }
}

/// Creates a store for 65,536 events.
impl Default for MemorySeen {
    fn default() -> Self {
        Self::new(CAPACITY)
    }
}

impl SeenStore for MemorySeen {
    fn claim<'a>(&'a self, event: &'a Identity, lease: Duration) -> SeenFuture<'a, Claim> {
        Box::pin(async move { Ok(self.seen().claim(*event, self.now(), lease)) })
    }

    fn done<'a>(&'a self, event: &'a Identity, life: Duration) -> SeenFuture<'a, ()> {
        Box::pin(async move {
            self.seen().done(*event, self.now(), life);
            Ok(())
        })
    }

    fn forget<'a>(&'a self, event: &'a Identity) -> SeenFuture<'a, ()> {
        Box::pin(async move {
            self.seen().forget(event);
            Ok(())
        })
    }
}

impl fmt::Debug for MemorySeen {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("MemorySeen").field("events", &self.seen().entries.len()).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const LIFE: Duration = Duration::from_secs(10);

    fn id(name: &str) -> Identity {
        let mut bytes = [0; 16];
        bytes[..name.len()].copy_from_slice(name.as_bytes());
        Identity::from_bytes(bytes)
    }

    fn at(seconds: u64) -> Duration {
        Duration::from_secs(1_000_000 + seconds)
    }

    fn claim(seen: &mut Seen, name: &str, seconds: u64) -> Claim {
        seen.claim(id(name), at(seconds), LIFE)
    }

    #[test]
    fn a_remembered_event_is_new_only_once() {
        let mut seen = Seen::new(100);
        let claims = [0, 10, 11].map(|second| claim(&mut seen, "a", second));
        assert_eq!(claims, [Claim::New, Claim::Running, Claim::New]);
    }

    #[test]
    fn the_life_of_a_handled_event_starts_when_it_is_done() {
        let mut seen = Seen::new(100);
        claim(&mut seen, "a", 0);
        seen.done(id("a"), at(5), LIFE);
        let claims = [11, 15, 16].map(|second| claim(&mut seen, "a", second));
        assert_eq!(claims, [Claim::Done, Claim::Done, Claim::New]);
        // Its claim may have expired by the time it is done.
        seen.done(id("b"), at(0), LIFE);
        assert_eq!(claim(&mut seen, "b", 1), Claim::Done);
    }

    #[test]
    fn the_oldest_are_dropped() {
        let mut seen = Seen::new(2);
        assert!(["a", "b", "c"].into_iter().all(|name| claim(&mut seen, name, 0) == Claim::New));
        assert_eq!((seen.order.len(), seen.entries.len()), (2, 2));
        assert_eq!(claim(&mut seen, "c", 1), Claim::Running);
        assert_eq!(claim(&mut seen, "a", 1), Claim::New);
    }

    #[test]
    fn a_new_claim_survives_the_first_entry() {
        let mut seen = Seen::new(100);
        claim(&mut seen, "a", 0);
        seen.forget(&id("a"));
        assert_eq!(claim(&mut seen, "a", 5), Claim::New);
        assert_eq!(claim(&mut seen, "b", 12), Claim::New);
        assert_eq!(claim(&mut seen, "a", 12), Claim::Running);
    }

    #[test]
    fn setting_the_clock_back_forgets_nothing() {
        let mut seen = Seen::new(100);
        claim(&mut seen, "a", 100);
        assert_eq!(claim(&mut seen, "a", 0), Claim::Running);
    }

    #[test]
    fn nothing_is_remembered_with_capacity_zero() {
        let mut seen = Seen::new(0);
        assert_eq!([0, 0].map(|second| claim(&mut seen, "a", second)), [Claim::New, Claim::New]);
        seen.done(id("a"), at(0), LIFE);
        assert_eq!((seen.order.len(), seen.entries.len()), (0, 0));
    }

    #[test]
    fn forgotten_events_take_no_capacity() {
        let mut seen = Seen::new(100);
        claim(&mut seen, "first", 0);
        for _ in 0..10 * SPARE {
            assert_eq!(claim(&mut seen, "again", 0), Claim::New);
            seen.forget(&id("again"));
        }
        assert!(seen.order.len() <= 2 * SPARE, "{}", seen.order.len());
    }
}
