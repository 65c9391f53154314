//! The events that were decoded already: so many of them at most, and for so long.

use super::identity::Identity;
use std::collections::{HashMap, VecDeque};
use std::time::Duration;

/// Remembers events by what identifies them.
pub(super) struct Seen {
    /// How long an event is remembered.
    pub(super) life: Duration,
    /// How many are remembered; the oldest make room.
    pub(super) capacity: usize,
    /// When each was seen, the oldest first. An entry counts only as long as `ids` has its number.
    order: VecDeque<(Duration, Identity, u64)>,
    ids: HashMap<Identity, u64>,
    next: u64,
}

impl Seen {
    pub(super) fn new(life: Duration, capacity: usize) -> Self {
        Self { life, capacity, order: VecDeque::new(), ids: HashMap::new(), next: 0 }
    }

    /// Notes an event at a time since 1970. Whether it is new.
    pub(super) fn insert(&mut self, id: Identity, now: Duration) -> bool {
        while let Some((seen, ..)) = self.order.front()
            && (now.saturating_sub(*seen) > self.life || self.order.len() >= self.capacity.max(1))
        {
            self.drop_oldest();
        }
        if self.ids.contains_key(&id) {
            return false;
        }
        if self.capacity > 0 {
            self.ids.insert(id, self.next);
            self.order.push_back((now, id, self.next));
            self.next += 1;
        }
        true
    }

    /// Forgets an event.
    pub(super) fn remove(&mut self, id: &Identity) {
        self.ids.remove(id);
    }

    fn drop_oldest(&mut self) {
        if let Some((_, id, number)) = self.order.pop_front()
            && self.ids.get(&id) == Some(&number)
        {
            self.ids.remove(&id);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn id(name: &str) -> Identity {
        let mut id = Identity::default();
        id[..name.len()].copy_from_slice(name.as_bytes());
        id
    }

    fn at(seconds: u64) -> Duration {
        Duration::from_secs(1_000_000 + seconds)
    }

    #[test]
    fn an_event_is_new_once_while_it_is_remembered() {
        let mut seen = Seen::new(Duration::from_secs(10), 100);
        assert!(seen.insert(id("a"), at(0)));
        assert!(!seen.insert(id("a"), at(10)));
        assert!(seen.insert(id("a"), at(11)));
    }

    #[test]
    fn the_oldest_make_room() {
        let mut seen = Seen::new(Duration::from_secs(10), 2);
        assert!(["a", "b", "c"].into_iter().all(|name| seen.insert(id(name), at(0))));
        assert_eq!((seen.order.len(), seen.ids.len()), (2, 2));
        assert!(!seen.insert(id("c"), at(1)));
        assert!(seen.insert(id("a"), at(1)));
    }

    #[test]
    fn what_was_forgotten_and_seen_anew_is_not_lost_with_its_first_entry() {
        let mut seen = Seen::new(Duration::from_secs(10), 100);
        assert!(seen.insert(id("a"), at(0)));
        seen.remove(&id("a"));
        assert!(seen.insert(id("a"), at(5)));
        assert!(!seen.insert(id("a"), at(12)));
    }

    #[test]
    fn a_clock_that_is_set_back_does_not_forget() {
        let mut seen = Seen::new(Duration::from_secs(10), 100);
        assert!(seen.insert(id("a"), at(100)));
        assert!(!seen.insert(id("a"), at(0)));
    }

    #[test]
    fn nothing_is_remembered_without_room() {
        let mut seen = Seen::new(Duration::from_secs(10), 0);
        assert!(seen.insert(id("a"), at(0)) && seen.insert(id("a"), at(0)));
        assert_eq!(seen.order.len(), 0);
    }
}
