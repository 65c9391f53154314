//! Whose turn it is to fetch a token: one at a time, whichever runtime the calls run on that wait for it.
//!
//! A fetch makes progress only while its runtime runs. One of several may rest with a fetch half done, because its
//! program blocks on it only now and then. Those on others find that out, and fetch for themselves.

use super::Token;
use super::cache::{Fetched, Slot};
use crate::error::Error;
use std::future::Future;
use std::pin::{Pin, pin};
use std::sync::Arc;
use std::time::Duration;
use tokio::runtime::Handle;
use tokio::time::{Instant, timeout};

/// How long to wait for a fetch on another runtime before asking whether that runs.
const PATIENCE: Duration = Duration::from_millis(200);

/// A runtime that runs does nothing in much less than this.
const SIGN_OF_LIFE: Duration = Duration::from_secs(1);

/// A fetch under way, as the slot of its token knows it.
pub(super) struct UnderWay {
    pub(super) serial: u64,
    runtime: Handle,
}

/// The turn to fetch a token. Dropped, it is somebody else's.
pub(super) struct Fetch {
    slot: Arc<Slot>,
    serial: u64,
}

/// Who fetches a token.
pub(super) enum Turn {
    /// The caller.
    Ours(Fetch),
    /// Somebody else did, since the caller looked for one.
    Over(Result<Arc<Token>, Error>),
}

impl Fetch {
    /// Begins to fetch, unless somebody else does.
    pub(super) fn begin(slot: &Arc<Slot>) -> Option<Self> {
        Self::replace(slot, None)
    }

    /// Waits until there is an outcome, or it is the caller's turn to bring one about.
    pub(super) async fn turn(slot: &Arc<Slot>, seen: u64) -> Turn {
        loop {
            let mut ended = pin!(slot.ended.notified());
            // Before it is looked for, so that no end is missed in between.
            ended.as_mut().enable();
            if let Some(outcome) = slot.outcome_since(seen) {
                return Turn::Over(outcome);
            }
            let other = slot.under_way(|under_way| under_way.as_ref().map(|one| (one.serial, one.runtime.clone())));
            let resting = match other {
                None => None,
                Some((_, runtime)) if comes_to_an_end(ended, &runtime).await => continue,
                Some((serial, _)) => Some(serial),
            };
            if let Some(fetch) = Self::replace(slot, resting) {
                return Turn::Ours(fetch);
            }
        }
    }

    /// Begins to fetch in place of this fetch, or of none, unless there is another one by now.
    fn replace(slot: &Arc<Slot>, resting: Option<u64>) -> Option<Self> {
        let runtime = Handle::try_current().ok()?;
        let serial = slot.under_way(|under_way| {
            if under_way.as_ref().map(|one| one.serial) != resting {
                return None;
            }
            let serial = slot.next_serial();
            *under_way = Some(UnderWay { serial, runtime });
            Some(serial)
        })?;
        Some(Self { slot: Arc::clone(slot), serial })
    }

    /// Puts the outcome into the slot, unless somebody else fetches in its place by now: theirs is newer.
    pub(super) fn end(self, outcome: Result<Fetched, Error>) -> Result<Arc<Token>, Error> {
        match self.is_current() {
            true => self.slot.store(outcome, Instant::now()),
            false => outcome.map(|fetched| fetched.token),
        }
    }

    /// The same, for a fetch that no call waits for.
    pub(super) fn end_renewal(self, fetched: Option<Fetched>) {
        if self.is_current() {
            self.slot.renewed(fetched, Instant::now());
        }
    }

    fn is_current(&self) -> bool {
        self.slot.under_way(|under_way| under_way.as_ref().is_some_and(|one| one.serial == self.serial))
    }
}

impl Drop for Fetch {
    fn drop(&mut self) {
        self.slot.under_way(|under_way| {
            if under_way.as_ref().is_some_and(|one| one.serial == self.serial) {
                *under_way = None;
            }
        });
        self.slot.ended.notify_waiters();
    }
}

/// Waits for the end of a fetch. Says no where the runtime that it is made on does not run.
async fn comes_to_an_end(mut ended: Pin<&mut impl Future<Output = ()>>, runtime: &Handle) -> bool {
    if Handle::try_current().is_ok_and(|ours| ours.id() == runtime.id()) {
        ended.await;
        return true;
    }
    loop {
        if timeout(PATIENCE, ended.as_mut()).await.is_ok() {
            return true;
        }
        let nothing = runtime.spawn(async {});
        if !matches!(timeout(SIGN_OF_LIFE, nothing).await, Ok(Ok(()))) {
            return false;
        }
    }
}
