//! A client's knowledge of the places of one limit.

use super::super::{PaceGrant, PaceReturn};
use std::collections::VecDeque;
use std::time::Duration;
use tokio::time::Instant;

/// The interval at which a failed store is asked again. No call waits for it.
pub(super) const PROBE: Duration = Duration::from_secs(2);

/// How long after its turn a place may be used. If its call is held up longer, by another limit or an idle runtime, the
/// place is given up.
const USE: Duration = Duration::from_secs(4);

#[derive(Debug, Default)]
pub(super) struct State {
    /// The places not yet taken by a call, ordered by turn.
    pub(super) places: VecDeque<Place>,
    /// The returned places.
    pub(super) returned: Vec<Returned>,
    /// Until when the store must let no call through, if it was not told yet.
    pub(super) close: Option<Instant>,
    /// The last closing time that the store was told.
    pub(super) closed: Option<Instant>,
    pub(super) epoch: u64,
    pub(super) clients: u32,
    /// When to ask for places again.
    pub(super) again: Option<Instant>,
    /// When to ask a failed store again. Until it answers, the client is alone.
    pub(super) probe: Option<Instant>,
    /// When the store will be told what is returned.
    pub(super) flush: Option<Instant>,
}

/// A place: the period in which its call may be sent.
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
    /// Adds a place for any call.
    pub(super) fn add(&mut self, place: Place) {
        let at = self.places.partition_point(|other| other.from <= place.from);
        self.places.insert(at, place);
    }

    /// Returns the number of places not yet taken by a call.
    pub(super) fn left(&self) -> u32 {
        u32::try_from(self.places.len()).unwrap_or(u32::MAX)
    }

    pub(super) fn give_back(&mut self, place: Place, sent: bool) {
        self.returned.push(Returned { batch: place.batch, at: Instant::now(), sent });
    }

    /// Returns the returned places for the store. Places returned together become one entry.
    pub(super) fn told(&mut self, now: Instant, together: Duration) -> Vec<PaceReturn> {
        let mut told: Vec<PaceReturn> = Vec::new();
        // Starts with the last, so that they count from the last reply.
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
            // The store does not know what was kept in an earlier epoch.
            self.epoch = grant.epoch;
            self.returned.clear();
        }
        for turn in &grant.turns {
            // The store counted the turn from a moment between these two.
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
