//! The events being handled, so that a repeat can wait for the outcome of the first push.

use super::Outcome;
use crate::events::identity::Identity;
use std::collections::HashMap;
use std::collections::hash_map;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use tokio::sync::watch;

/// The events being handled in this process.
#[derive(Clone, Default)]
pub(super) struct Running(Arc<Mutex<HashMap<Identity, watch::Receiver<Option<Outcome>>>>>);

/// Whether an event is a repeat.
pub(super) enum Entry {
    /// The first push of the event.
    First(First),
    /// A repeated push of an event that is being handled.
    Repeat(watch::Receiver<Option<Outcome>>),
}

/// An event being handled, until this is dropped.
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
    /// Reports the outcome to repeats. Later pushes ask the store.
    pub(super) fn end(self, outcome: &Outcome) {
        // There is always at least one receiver, which is kept to be cloned.
        let _ = self.outcome.send(Some(outcome.clone()));
    }
}

impl Drop for First {
    fn drop(&mut self) {
        self.running.lock().remove(&self.identity);
    }
}
