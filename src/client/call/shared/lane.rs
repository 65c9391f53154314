//! A client's places in one shared limit.

mod state;

use self::state::{PROBE, Place, State};
use super::super::deadline::later;
use super::{PaceAsk, SharedPace};
use crate::client::random;
use crate::client::token::StoreError;
use crate::endpoint::Rate;
use std::fmt;
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;
use tokio::runtime::Handle;
use tokio::sync::Notify;
use tokio::time::{Instant, sleep, timeout, timeout_at};

/// The maximum wait for the store's answer.
const PATIENCE: Duration = Duration::from_millis(500);

/// How long after its turn a place counts if it is never returned: its call has been sent and has arrived by then.
const HOLD: Duration = Duration::from_secs(5);

/// Closing times that differ by less than this are not reported to the store again.
const TOLD_TOGETHER: Duration = Duration::from_millis(200);

/// Places of one batch whose replies arrived within this part of the window are returned together.
const TOGETHER: u32 = 500;

/// What the limits of a client have in common: the store, and the client's identity.
pub(in super::super) struct Sharing {
    store: Box<dyn SharedPace>,
    client: String,
}

impl Sharing {
    pub(in super::super) fn new(store: Box<dyn SharedPace>) -> Self {
        Self { store, client: format!("{:016x}", random::bits()) }
    }
}

impl fmt::Debug for Sharing {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Sharing").field("client", &self.client).finish_non_exhaustive()
    }
}

/// Returns the number of calls of this client that count.
type Counting = Box<dyn Fn() -> u32 + Send + Sync>;

/// The places of one limit.
pub(in super::super) struct Lane {
    sharing: Arc<Sharing>,
    key: u128,
    rate: Rate,
    /// The number of calls that wait for a place or behind a call that does.
    waiting: AtomicU32,
    /// Returns the number of calls that currently count, including those at the head.
    counting: Counting,
    /// The number of calls at the head of their queue, about to get a place: at most one per runtime.
    head: AtomicU32,
    state: Mutex<State>,
    /// Notifies the call waiting for a place that the state has changed.
    changed: Notify,
}

/// The next step of a call that wants a place.
enum Next {
    Take(Place),
    Ask(u32),
    Wait(Instant),
    Alone,
}

impl Lane {
    pub(in super::super) fn new(
        sharing: Arc<Sharing>,
        key: u128,
        rate: Rate,
        counting: impl Fn() -> u32 + Send + Sync + 'static,
    ) -> Self {
        let (waiting, head, counting) = (AtomicU32::new(0), AtomicU32::new(0), Box::new(counting));
        Self { sharing, key, rate, waiting, counting, head, state: Mutex::default(), changed: Notify::new() }
    }

    /// Registers a call that waits for a place.
    pub(in super::super) fn line_up(&self) -> Counted<'_> {
        Counted::new(&self.waiting)
    }

    /// Whether the store failed and has not answered since.
    #[cfg(test)]
    pub(in super::super) fn is_alone(&self) -> bool {
        self.state().probe.is_some()
    }

    /// Returns the number of calls that this client lets through: while it is alone, its share of the limit.
    pub(in super::super) fn calls(&self) -> u32 {
        let state = self.state();
        match state.probe {
            Some(_) => (self.rate.calls / state.clients.max(1)).max(1),
            None => self.rate.calls,
        }
    }

    /// Waits for a place and its turn; `None` if the client is alone.
    pub(in super::super) async fn place(self: &Arc<Self>) -> Option<Ticket> {
        let _at_head = Counted::new(&self.head);
        loop {
            let changed = self.changed.notified();
            match self.next() {
                Next::Alone => return None,
                Next::Take(place) => {
                    let mut ticket = Ticket { lane: Arc::clone(self), place, sent: false };
                    loop {
                        let changed = self.changed.notified();
                        let again = self.look_ahead(&mut ticket.place);
                        let turn = ticket.place.from;
                        if turn <= Instant::now() {
                            return Some(ticket);
                        }
                        let until = again.map_or(turn, |again| again.min(turn));
                        drop(timeout_at(until, changed).await);
                    }
                }
                // In a task, so that no place is lost if the call is dropped while the request is in flight.
                Next::Ask(want) => drop(tokio::spawn(Arc::clone(self).ask(want)).await),
                Next::Wait(until) => drop(timeout_at(until, changed).await),
            }
        }
    }

    /// Tells the store to let no call through for this time.
    pub(in super::super) fn close(self: &Arc<Self>, time: Duration) {
        let until = later(time);
        let mut state = self.state();
        // Calls that were refused together report the same time.
        if state.closed.is_some_and(|told| until < told + TOLD_TOGETHER) {
            return;
        }
        (state.close, state.closed) = (Some(until), Some(until));
        let is_alone = state.probe.is_some();
        drop(state);
        if !is_alone && let Ok(runtime) = Handle::try_current() {
            runtime.spawn(Arc::clone(self).ask(0));
        }
    }

    fn next(self: &Arc<Self>) -> Next {
        let now = Instant::now();
        let mut state = self.state();
        if let Some(probe) = state.probe {
            if now >= probe {
                state.probe = Some(now + PROBE);
                drop(state);
                tokio::spawn(Arc::clone(self).ask(0));
            }
            return Next::Alone;
        }
        let place = loop {
            match state.places.pop_front() {
                Some(place) if now >= place.until => state.give_back(place, false),
                place => break place,
            }
        };
        match (place, state.again) {
            (Some(place), _) => Next::Take(place),
            (None, Some(again)) if now < again => Next::Wait(again),
            (None, _) => Next::Ask(self.want(&mut state, now)),
        }
    }

    /// Asks for more places before the present ones run out, so that calls need not wait for the answer. Replaces
    /// `place` with one whose turn is earlier, if there is one. Returns when to look again.
    fn look_ahead(self: &Arc<Self>, place: &mut Place) -> Option<Instant> {
        let now = Instant::now();
        let mut state = self.state();
        if let Some(first) = state.places.front_mut().filter(|first| first.from < place.from) {
            std::mem::swap(first, place);
            let later = state.places.pop_front();
            later.into_iter().for_each(|place| state.add(place));
        }
        // One of the waiting calls already has its place.
        let waiting = self.waiting.load(Ordering::Relaxed).saturating_sub(1);
        if state.left() >= waiting || state.left() > self.batch() / 2 || state.probe.is_some() {
            return None;
        }
        if state.again.is_some_and(|again| now < again) {
            return state.again;
        }
        let want = self.want(&mut state, now);
        drop(state);
        tokio::spawn(Arc::clone(self).ask(want));
        None
    }

    /// Returns how many places to ask for. Calls that arrive in the meantime wait for this answer.
    fn want(&self, state: &mut State, now: Instant) -> u32 {
        state.again = Some(now + 2 * PATIENCE);
        self.waiting.load(Ordering::Relaxed).saturating_sub(state.left()).clamp(1, self.batch())
    }

    /// Returns how many places to take at a time: a tenth of the limit, so that other clients get their turn.
    fn batch(&self) -> u32 {
        (self.rate.calls / 10).clamp(1, 100)
    }

    /// Returns how far ahead to take places: half of the window, which is much longer than a request takes.
    fn ahead(&self) -> Duration {
        (self.rate.window() / 2).min(Duration::from_secs(1))
    }

    /// Asks the store for places, and reports returned places and closing times.
    async fn ask(self: Arc<Self>, want: u32) {
        let asked = Instant::now();
        let counting = (self.counting)().saturating_sub(self.head.load(Ordering::Relaxed));
        let ask = {
            let mut state = self.state();
            let close = state.close.take().map(|until| until.saturating_duration_since(asked));
            PaceAsk {
                want,
                epoch: state.epoch,
                counting,
                returned: state.told(asked, self.rate.window() / TOGETHER),
                close: close.unwrap_or_default(),
                ahead: self.ahead(),
                hold: HOLD,
                ..PaceAsk::new(format!("{:032x}", self.key), self.rate, self.sharing.client.as_str())
            }
        };
        let late = || Err(StoreError::from("no response in time"));
        let answer = timeout(PATIENCE, self.sharing.store.reserve(&ask)).await.unwrap_or_else(|_| late());
        let mut state = self.state();
        match answer {
            Ok(grant) => state.take(&grant, want > 0, asked),
            Err(_) => state.fail(),
        }
        drop(state);
        self.changed.notify_one();
    }

    /// Returns a place that a call no longer needs. The store is told with the next request or a little later, together
    /// with other returns, long before the place is free again.
    fn give_back(self: &Arc<Self>, place: Place, sent: bool) {
        let now = Instant::now();
        let mut state = self.state();
        match !sent && now < place.until && state.probe.is_none() {
            // Another call can take its turn.
            true => state.add(place),
            false => state.give_back(place, sent),
        }
        let pause = self.ahead() / 4;
        if state.flush.is_none_or(|at| at + 2 * pause < now)
            && let Ok(runtime) = Handle::try_current()
        {
            state.flush = Some(now + pause);
            runtime.spawn(Arc::clone(self).flush(pause));
        }
        drop(state);
        self.changed.notify_one();
    }

    async fn flush(self: Arc<Self>, pause: Duration) {
        sleep(pause).await;
        let has_news = {
            let mut state = self.state();
            state.flush = None;
            if self.waiting.load(Ordering::Relaxed) == 0 {
                while let Some(place) = state.places.pop_front() {
                    state.give_back(place, false);
                }
            }
            !state.returned.is_empty() && state.probe.is_none()
        };
        if has_news {
            self.ask(0).await;
        }
    }

    fn state(&self) -> MutexGuard<'_, State> {
        // No code that can panic runs under this lock, and every state it guards is valid.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl fmt::Debug for Lane {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Lane").field("key", &self.key).field("state", &self.state).finish_non_exhaustive()
    }
}

/// Counts a call until it is dropped.
pub(in super::super) struct Counted<'c>(&'c AtomicU32);

impl<'c> Counted<'c> {
    fn new(count: &'c AtomicU32) -> Self {
        count.fetch_add(1, Ordering::Relaxed);
        Self(count)
    }
}

impl Drop for Counted<'_> {
    fn drop(&mut self) {
        self.0.fetch_sub(1, Ordering::Relaxed);
    }
}

/// The place of a call. It is returned when dropped.
#[derive(Debug)]
pub(in super::super) struct Ticket {
    lane: Arc<Lane>,
    place: Place,
    sent: bool,
}

impl Ticket {
    /// Marks the call as sent.
    pub(in super::super) fn sent(&mut self) {
        self.sent = true;
    }
}

impl Drop for Ticket {
    fn drop(&mut self) {
        self.lane.give_back(self.place, self.sent);
    }
}

#[cfg(test)]
mod tests;
