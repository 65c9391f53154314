//! The events that are being handled, so that a repeat waits for the outcome of the first.

use super::Outcome;
use crate::events::identity::Identity;
use std::collections::HashMap;
use std::collections::hash_map;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use tokio::sync::watch;

/// The events that are being handled in this process.
#[derive(Clone, Default)]
pub(super) struct Running(Arc<Mutex<HashMap<Identity, watch::Receiver<Option<Outcome>>>>>);

/// What an event is.
pub(super) enum Entry {
    /// The first of its identity.
    First(First),
    /// Another push of an event that is being handled.
    Repeat(watch::Receiver<Option<Outcome>>),
}

/// An event that is being handled, until this is dropped.
pub(super) struct First {
    running: Running,
    pub(super) identity: Identity,
    outcome: watch::Sender<Option<Outcome>>,
}

impl Running {
    pub(super) fn enter(&self, identity: Identity) -> Entry {
        match self.lock().entry(identity) {
            hash_map::Entry::Occupied(entry) => Entry::Repeat(entry.get().clone()),
            hash_map::Entry::Vacant(entry) => {
                let (outcome, repeats) = watch::channel(None);
                entry.insert(repeats);
                Entry::First(First { running: self.clone(), identity, outcome })
            }
        }
    }

    fn lock(&self) -> MutexGuard<'_, HashMap<Identity, watch::Receiver<Option<Outcome>>>> {
        // No code that can panic runs under this lock.
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl First {
    /// Tells the repeats. What comes from now on asks the store.
    pub(super) fn end(self, outcome: &Outcome) {
        // There is one repeat at least: the one that is kept for others to clone.
        let _ = self.outcome.send(Some(outcome.clone()));
    }
}

impl Drop for First {
    fn drop(&mut self) {
        self.running.lock().remove(&self.identity);
    }
}
