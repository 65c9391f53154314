//! Assembles events that arrive in several frames, in bounded memory.

use bytes::Bytes;
use std::collections::HashMap;
use std::time::Duration;
use tokio::time::Instant;

/// The maximum number of parts of an event. The platform sends few.
const MOST_PARTS: usize = 1024;
/// The maximum number of events with missing parts.
const MOST_EVENTS: usize = 256;
/// How long parts wait for the others. Parts that arrive later belong to a repeat.
pub(super) const AGE: Duration = Duration::from_secs(60);

/// The parts of incomplete events.
pub(super) struct Fragments {
    partial: HashMap<String, Partial>,
    /// The total size of all parts in bytes.
    bytes: usize,
    /// The maximum size of all parts, and of one event.
    most: usize,
    largest: usize,
}

struct Partial {
    parts: Vec<Option<Bytes>>,
    missing: usize,
    bytes: usize,
    begun: Instant,
}

/// A problem with a part.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Problem {
    /// The number is out of range, or other parts disagree on the number of parts.
    OutOfRange,
    /// The event is larger than allowed.
    TooLarge,
}

impl Fragments {
    /// Creates a buffer with these limits for all parts and for one event, in bytes.
    pub(super) fn new(most: usize, largest: usize) -> Self {
        Self { partial: HashMap::new(), bytes: 0, most, largest }
    }

    /// Adds part number `seq` of `sum`. Returns the event once it is complete.
    pub(super) fn add(
        &mut self,
        id: &str,
        (seq, sum): (usize, usize),
        part: &[u8],
        now: Instant,
    ) -> Result<Option<Vec<u8>>, Problem> {
        self.forget_old(now);
        if seq >= sum || sum > MOST_PARTS {
            return Err(Problem::OutOfRange);
        }
        let known = self.partial.get(id);
        let (before, replaced) = known.map_or((0, 0), |partial| {
            (partial.bytes, partial.parts.get(seq).and_then(Option::as_ref).map_or(0, Bytes::len))
        });
        if before - replaced + part.len() > self.largest {
            self.forget(id);
            return Err(Problem::TooLarge);
        }
        if known.is_some_and(|partial| partial.parts.len() != sum) {
            self.forget(id);
            return Err(Problem::OutOfRange);
        }
        if known.is_none() && self.partial.len() >= MOST_EVENTS {
            self.forget_oldest(id);
        }
        while self.bytes - replaced + part.len() > self.most && self.forget_oldest(id) {}
        let partial = self.partial.entry(id.to_owned()).or_insert_with(|| Partial {
            parts: vec![None; sum],
            missing: sum,
            bytes: 0,
            begun: now,
        });
        // Copied, since the part is a slice of a larger buffer that would stay allocated.
        let part = Bytes::copy_from_slice(part);
        partial.bytes = partial.bytes - replaced + part.len();
        self.bytes = self.bytes - replaced + part.len();
        let is_new = partial.parts[seq].replace(part).is_none();
        partial.missing -= usize::from(is_new);
        if partial.missing > 0 {
            return Ok(None);
        }
        let parts = self.forget(id);
        Ok(Some(parts.into_iter().flatten().flatten().collect()))
    }

    /// Drops events that are too old to be completed.
    pub(super) fn forget_old(&mut self, now: Instant) {
        while let Some(id) = self.oldest("")
            && self.partial.get(&id).is_some_and(|partial| now.duration_since(partial.begun) > AGE)
        {
            self.forget(&id);
        }
    }

    /// Drops the oldest event other than this one. Returns whether there was one.
    fn forget_oldest(&mut self, but: &str) -> bool {
        let oldest = self.oldest(but);
        oldest.inspect(|id| drop(self.forget(id))).is_some()
    }

    fn oldest(&self, but: &str) -> Option<String> {
        let others = self.partial.iter().filter(|(id, _)| *id != but);
        others.min_by_key(|(_, partial)| partial.begun).map(|(id, _)| id.clone())
    }

    fn forget(&mut self, id: &str) -> Vec<Option<Bytes>> {
        let Some(partial) = self.partial.remove(id) else { return Vec::new() };
        self.bytes -= partial.bytes;
        partial.parts
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn fragments() -> Fragments {
        Fragments::new(100, 50)
    }

    #[test]
    fn parts_may_be_reordered_and_repeated() {
        let (mut fragments, now) = (fragments(), Instant::now());
        for (seq, part, whole) in
            [(2, "c", None), (0, "x", None), (0, "a", None), (2, "c", None), (1, "b", Some("abc"))]
        {
            let whole: Option<Vec<u8>> = whole.map(|whole: &str| whole.into());
            assert_eq!(fragments.add("m", (seq, 3), part.as_bytes(), now), Ok(whole));
        }
        assert_eq!((fragments.partial.len(), fragments.bytes), (0, 0));
    }

    #[test]
    fn parts_out_of_range_are_refused() {
        let (mut fragments, now) = (fragments(), Instant::now());
        for (seq, sum) in [(0, 0), (2, 2), (usize::MAX, 2), (0, MOST_PARTS + 1), (0, usize::MAX)] {
            assert_eq!(fragments.add("m", (seq, sum), b"a", now), Err(Problem::OutOfRange), "{seq} of {sum}");
        }
        // Parts that disagree do not belong to the same event.
        assert_eq!(fragments.add("m", (0, 2), b"a", now), Ok(None));
        assert_eq!(fragments.add("m", (1, 3), b"b", now), Err(Problem::OutOfRange));
        assert_eq!(fragments.add("m", (1, 2), b"b", now), Ok(None));
        assert_eq!(fragments.add("m", (0, 2), b"a", now), Ok(Some(b"ab".to_vec())));
    }

    #[test]
    fn the_size_is_limited_per_event_and_in_total() {
        let (mut fragments, now) = (fragments(), Instant::now());
        assert_eq!(fragments.add("m", (0, 2), &[0; 30], now), Ok(None));
        assert_eq!(fragments.add("m", (0, 2), &[0; 50], now), Ok(None));
        assert_eq!(fragments.add("m", (1, 2), &[0; 1], now), Err(Problem::TooLarge));
        assert_eq!(fragments.bytes, 0);
        for (second, id) in ["a", "b", "c"].into_iter().enumerate() {
            let now = now + Duration::from_secs(second as u64);
            assert_eq!(fragments.add(id, (0, 2), &[0; 40], now), Ok(None));
        }
        // The oldest was dropped.
        assert_eq!((fragments.bytes, fragments.partial.contains_key("a")), (80, false));
    }

    #[test]
    fn parts_expire() {
        let (mut fragments, now) = (fragments(), Instant::now());
        assert_eq!(fragments.add("m", (0, 2), b"a", now), Ok(None));
        assert_eq!(fragments.add("m", (1, 2), b"b", now + AGE + Duration::from_secs(1)), Ok(None));
        fragments.forget_old(now + 3 * AGE);
        assert_eq!((fragments.partial.len(), fragments.bytes), (0, 0));
    }

    #[test]
    fn empty_parts_are_bounded_too() {
        let (mut fragments, now) = (fragments(), Instant::now());
        for n in 0..10 * MOST_EVENTS {
            assert_eq!(fragments.add(&n.to_string(), (0, 2), b"", now), Ok(None));
        }
        assert_eq!(fragments.partial.len(), MOST_EVENTS);
    }

    proptest! {
        /// Events in parts, in any order and with repeats: each is returned exactly once, and complete.
        #[test]
        fn every_complete_event_is_returned_once(
            events in prop::collection::vec(prop::collection::vec(prop::collection::vec(any::<u8>(), 0..8), 1..6), 1..8),
            order in prop::collection::vec(any::<prop::sample::Index>(), 0..64),
        ) {
            let mut fragments = Fragments::new(4096, 4096);
            let mut parts: Vec<(usize, usize)> =
                events.iter().enumerate().flat_map(|(id, event)| (0..event.len()).map(move |seq| (id, seq))).collect();
            for (at, index) in order.iter().enumerate() {
                let length = parts.len();
                parts.swap(at % length, index.index(length));
            }
            let mut whole = vec![0; events.len()];
            let now = Instant::now();
            for (id, seq) in parts.iter().copied() {
                let key = id.to_string();
                let repeats = 1 + usize::from(whole[id] == 0 && seq % 2 == 0 && events[id].len() > 1);
                for _ in 0..repeats {
                    if whole[id] > 0 {
                        break;
                    }
                    if let Some(event) = fragments.add(&key, (seq, events[id].len()), &events[id][seq], now).unwrap() {
                        prop_assert_eq!(&event, &events[id].concat());
                        whole[id] += 1;
                    }
                }
            }
            prop_assert_eq!(whole, vec![1; events.len()]);
            prop_assert_eq!((fragments.partial.len(), fragments.bytes), (0, 0));
        }

        /// Whatever is received, nothing panics, and the memory is bounded.
        #[test]
        fn nothing_exceeds_the_bounds(
            parts in prop::collection::vec((0u8..6, 0usize..5, 0usize..5, 0usize..40, 0u64..90), 0..200),
        ) {
            let mut fragments = fragments();
            let mut now = Instant::now();
            for (id, seq, sum, length, wait) in parts {
                now += Duration::from_secs(wait / 10);
                let _ = fragments.add(&id.to_string(), (seq, sum), &vec![id; length], now);
                let held = fragments.partial.values().flat_map(|partial| &partial.parts).flatten();
                prop_assert_eq!(held.map(Bytes::len).sum::<usize>(), fragments.bytes);
                prop_assert!(fragments.bytes <= 100 && fragments.partial.values().all(|partial| partial.bytes <= 50));
            }
        }
    }
}
