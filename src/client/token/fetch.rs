//! Lets one call at a time fetch a token, whichever runtimes the waiting calls run on.
//!
//! A fetch makes progress only while its runtime is running. A runtime may become idle during a fetch, because its
//! program blocks on it only from time to time. Calls on other runtimes detect this, and fetch the token themselves.

use super::Token;
use super::cache::{Fetched, Slot};
use crate::error::Error;
use std::future::Future;
use std::pin::{Pin, pin};
use std::sync::Arc;
use std::time::Duration;
use tokio::runtime::Handle;
use tokio::time::{Instant, timeout};

/// How long to wait for a fetch on another runtime before checking whether that runtime is running.
const PATIENCE: Duration = Duration::from_millis(200);

/// A running runtime responds well within this time.
const SIGN_OF_LIFE: Duration = Duration::from_secs(1);

/// A fetch in progress, as recorded in its slot.
pub(super) struct UnderWay {
    pub(super) serial: u64,
    runtime: Handle,
}

/// The right to fetch a token. When dropped, another call may fetch.
pub(super) struct Fetch {
    slot: Arc<Slot>,
    serial: u64,
}

/// The outcome of waiting for one's turn.
pub(super) enum Turn {
    /// The caller fetches.
    Ours(Fetch),
    /// Another call has fetched a token since the caller looked for one.
    Over(Result<Arc<Token>, Error>),
}

impl Fetch {
    /// Starts a fetch, unless another is in progress.
    pub(super) fn begin(slot: &Arc<Slot>) -> Option<Self> {
        Self::replace(slot, None)
    }

    /// Waits until there is an outcome, or until the caller may fetch.
    pub(super) async fn turn(slot: &Arc<Slot>, seen: u64) -> Turn {
        loop {
            let mut ended = pin!(slot.ended.notified());
            // Registered before checking, so that no end is missed in between.
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

    /// Starts a fetch in place of an idle one or of none, unless another has started by now.
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

    /// Stores the outcome in the slot, unless another fetch has replaced this one: its outcome is newer.
    pub(super) fn end(self, outcome: Result<Fetched, Error>) -> Result<Arc<Token>, Error> {
        match self.is_current() {
            true => self.slot.store(outcome, Instant::now()),
            false => outcome.map(|fetched| fetched.token),
        }
    }

    /// Stores the outcome of a renewal, which no call waits for.
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

/// Waits for the end of a fetch. Returns `false` if its runtime is idle.
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
