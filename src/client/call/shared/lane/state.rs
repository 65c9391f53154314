//! What a client knows of the places of one limit.

use super::super::{PaceGrant, PaceReturn};
use std::collections::VecDeque;
use std::time::Duration;
use tokio::time::Instant;

/// How often to ask a store again that failed. No call waits for that.
pub(super) const PROBE: Duration = Duration::from_secs(2);

/// How long after its turn a place may be used. One that waits longer, for another limit or because its runtime rests,
/// is given up.
const USE: Duration = Duration::from_secs(4);

#[derive(Debug, Default)]
pub(super) struct State {
    /// The places that no call has yet, by their turn.
    pub(super) places: VecDeque<Place>,
    /// The places that calls gave back, and when.
    pub(super) returned: Vec<Returned>,
    /// Until when the store is to let nobody through, where it was not told yet.
    pub(super) close: Option<Instant>,
    /// Until when it was told so.
    pub(super) closed: Option<Instant>,
    pub(super) epoch: u64,
    pub(super) clients: u32,
    /// When to ask again for places.
    pub(super) again: Option<Instant>,
    /// When to ask the store again, which failed. Until it answers, the client is alone.
    pub(super) probe: Option<Instant>,
    /// By when what is returned will be told.
    pub(super) flush: Option<Instant>,
}

/// A place: from when until when a call may be sent.
#[derive(Clone, Copy, Debug)]
pub(super) struct Place {
    pub(super) batch: u64,
    pub(super) from: Instant,
    pub(super) until: Instant,
}

#[derive(Clone, Copy, Debug)]
pub(super) struct Returned {
    batch: u64,
    at: Instant,
    sent: bool,
}

impl State {
    /// Adds a place that no call has.
    pub(super) fn add(&mut self, place: Place) {
        let at = self.places.partition_point(|other| other.from <= place.from);
        self.places.insert(at, place);
    }

    /// How many places no call has yet.
    pub(super) fn left(&self) -> u32 {
        u32::try_from(self.places.len()).unwrap_or(u32::MAX)
    }

    pub(super) fn give_back(&mut self, place: Place, sent: bool) {
        self.returned.push(Returned { batch: place.batch, at: Instant::now(), sent });
    }

    /// What is returned, for the store. Those that were returned together are one.
    pub(super) fn told(&mut self, now: Instant, together: Duration) -> Vec<PaceReturn> {
        let mut told: Vec<PaceReturn> = Vec::new();
        // The last first, so that they count from the last one's reply.
        for Returned { batch, at, sent } in self.returned.drain(..).rev() {
            let age = now.saturating_duration_since(at);
            let same = |one: &&mut PaceReturn| one.batch == batch && one.sent == sent && age < one.age + together;
            match told.iter_mut().rev().take(8).find(same) {
                Some(one) => one.calls += 1,
                None => told.push(PaceReturn { batch, calls: 1, age, sent }),
            }
        }
        told
    }

    pub(super) fn take(&mut self, grant: &PaceGrant, wanted: bool, asked: Instant) {
        let now = Instant::now();
        self.probe = None;
        self.clients = grant.clients;
        if self.epoch != grant.epoch {
            // What is kept of an earlier epoch, the store does not know.
            self.epoch = grant.epoch;
            self.returned.clear();
        }
        for turn in &grant.turns {
            // It was counted from a moment between these two.
            let (from, until) = (now + *turn, asked + *turn + USE);
            self.add(Place { batch: grant.batch, from, until });
        }
        if wanted {
            self.again = grant.turns.is_empty().then(|| now + grant.again);
        }
    }

    pub(super) fn fail(&mut self) {
        self.probe = Some(Instant::now() + PROBE);
        (self.epoch, self.again) = (0, None);
        self.places.clear();
        self.returned.clear();
    }
}
