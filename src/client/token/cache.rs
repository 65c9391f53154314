//! The token cache shared by the clones of a client.
//!
//! The platform's rule: a token lives at most two hours. If at least 30 minutes are left, a request returns the same
//! token; otherwise a new one, and both are valid. So a token is renewed in the background during its last 30 minutes,
//! and not used during its last minute. A short-lived token is renewed after half of its life.

use super::Token;
use super::fetch::UnderWay;
use crate::endpoint::TokenKind;
use crate::error::Error;
use crate::secret::Secret;
use std::collections::HashMap;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;
use tokio::sync::Notify;
use tokio::time::Instant;

/// The platform issues a new token once less than this is left of the old one.
const RENEWABLE: Duration = Duration::from_secs(30 * 60);

/// A token is not used in the last part of its life, since it must still be valid when the call arrives.
const MARGIN: Duration = Duration::from_secs(60);

/// The longest lifetime that is believed, for both app tokens, whose lifetime the platform fixes, and user tokens.
const LONGEST_LIFE: Duration = Duration::from_secs(2 * 60 * 60);
const LONGEST_LIFE_OF_A_USER: Duration = Duration::from_secs(24 * 60 * 60);

/// The pause after a failed renewal, while the present token is valid.
const PAUSE: Duration = Duration::from_secs(30);

/// Failures in a row that are retried with the next call. After one more, fetching pauses, twice as long each time;
/// until then calls get the error of the last attempt.
const MISHAPS: u32 = 5;
const FIRST_BACK_OFF: Duration = Duration::from_millis(200);
const LONGEST_BACK_OFF: Duration = Duration::from_secs(10);

/// The maximum wait after a rate limit.
const LONGEST_RESET: Duration = Duration::from_secs(60);

/// At this number of holders, those without a valid token are removed; if that is not enough, all that are not in use.
const MOST_HOLDERS: usize = 10_000;

/// The holder of a token.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Holder {
    pub(crate) kind: TokenKind,
    /// The key of the tenant or the name of the user; empty for the app itself.
    pub(crate) subject: String,
}

impl Holder {
    pub(crate) fn new(kind: TokenKind, subject: &str) -> Self {
        Self { kind, subject: subject.to_owned() }
    }

    pub(super) fn longest_life(&self) -> Duration {
        if self.kind == TokenKind::User { LONGEST_LIFE_OF_A_USER } else { LONGEST_LIFE }
    }
}

/// The cache: one slot per holder.
#[derive(Default)]
pub(crate) struct Cache(Mutex<HashMap<Holder, Arc<Slot>>>);

impl Cache {
    pub(super) fn slot(&self, holder: &Holder) -> Arc<Slot> {
        let mut slots = self.slots();
        if let Some(slot) = slots.get(holder) {
            return Arc::clone(slot);
        }
        if slots.len() >= MOST_HOLDERS {
            let now = Instant::now();
            slots.retain(|_, slot| slot.is_in_use() || !matches!(slot.look(now), Look::Missing { .. }));
            if slots.len() >= MOST_HOLDERS {
                slots.retain(|_, slot| slot.is_in_use());
            }
        }
        let slot = Arc::new(Slot::new(holder.longest_life()));
        slots.insert(holder.clone(), Arc::clone(&slot));
        slot
    }

    /// Allows failed fetches to be retried at once.
    pub(super) fn forgive(&self) {
        self.slots().values().for_each(|slot| slot.state().failures = 0);
    }

    fn slots(&self) -> MutexGuard<'_, HashMap<Holder, Arc<Slot>>> {
        // No code that can panic runs under this lock, and every state it guards is valid.
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A token from the platform, from a user's source or from a store.
pub(super) struct Fetched {
    pub(super) token: Arc<Token>,
    /// The time at which `left` was known.
    pub(super) at: Instant,
    /// The remaining lifetime at that time.
    pub(super) left: Duration,
    /// The total lifetime.
    pub(super) life: Duration,
}

/// A token in the cache.
#[derive(Clone)]
struct Entry {
    token: Arc<Token>,
    renew_at: Instant,
    stale_at: Instant,
}

impl Entry {
    fn new(fetched: Fetched, longest_life: Duration) -> Self {
        let Fetched { token, at, left, life } = fetched;
        let left = left.min(longest_life);
        let life = life.clamp(left, longest_life);
        Self {
            token,
            renew_at: at + left.saturating_sub(RENEWABLE.min(life / 2)),
            stale_at: at + left.saturating_sub(MARGIN.min(life / 10)),
        }
    }
}

/// The token of one holder.
pub(crate) struct Slot {
    longest_life: Duration,
    state: Mutex<State>,
    under_way: Mutex<Option<UnderWay>>,
    /// Notifies waiting calls that a fetch has ended.
    pub(super) ended: Notify,
    serial: AtomicU64,
}

#[derive(Default)]
struct State {
    /// The number of fetches that have ended.
    fetches: u64,
    /// The outcome of the last fetch; `None` also after its token was rejected.
    last: Option<Result<Entry, Error>>,
    /// The number of failed fetches since the last success.
    failures: u32,
    /// When the next fetch may start.
    retry_at: Option<Instant>,
    /// The last rejected token, which a store may still have.
    rejected: Option<Secret>,
}

/// The state of a slot.
pub(super) enum Look {
    /// A valid token.
    Fresh(Arc<Token>),
    /// A valid token that is due for renewal.
    Renewable(Arc<Token>),
    /// No token, and it is too early to retry.
    Failed(Error),
    /// No valid token.
    Missing {
        /// The number of fetches that had ended when the slot was checked.
        seen: u64,
    },
}

impl Slot {
    fn new(longest_life: Duration) -> Self {
        let (state, under_way) = (Mutex::default(), Mutex::default());
        Self { longest_life, state, under_way, ended: Notify::new(), serial: AtomicU64::new(0) }
    }

    /// Inspects or changes the fetch in progress, if any.
    pub(super) fn under_way<T>(&self, look: impl FnOnce(&mut Option<UnderWay>) -> T) -> T {
        look(&mut self.under_way.lock().unwrap_or_else(PoisonError::into_inner))
    }

    /// Returns a number unique among the fetches of this token.
    pub(super) fn next_serial(&self) -> u64 {
        self.serial.fetch_add(1, Ordering::Relaxed)
    }

    pub(super) fn look(&self, now: Instant) -> Look {
        let state = self.state();
        match &state.last {
            Some(Ok(entry)) if now < entry.renew_at => Look::Fresh(Arc::clone(&entry.token)),
            Some(Ok(entry)) if now < entry.stale_at => Look::Renewable(Arc::clone(&entry.token)),
            Some(Err(error)) if state.failures > 0 && state.retry_at.is_some_and(|at| now < at) => {
                Look::Failed(error.clone())
            }
            _ => Look::Missing { seen: state.fetches },
        }
    }

    /// Whether a call holds this slot. This is checked under the lock of the cache, so that no other call can take it
    /// meanwhile.
    fn is_in_use(self: &Arc<Self>) -> bool {
        Arc::strong_count(self) > 1
    }

    /// Returns the outcome of a fetch that was in progress when `seen` was read, or that started later. It counts even
    /// if the token is short-lived: a thousand waiting calls must not fetch one after another.
    pub(super) fn outcome_since(&self, seen: u64) -> Option<Result<Arc<Token>, Error>> {
        let state = self.state();
        let last = state.last.as_ref().filter(|_| state.fetches != seen)?;
        Some(last.as_ref().map(|entry| Arc::clone(&entry.token)).map_err(Error::clone))
    }

    pub(super) fn store(&self, outcome: Result<Fetched, Error>, now: Instant) -> Result<Arc<Token>, Error> {
        let outcome = outcome.map(|fetched| Entry::new(fetched, self.longest_life));
        let answer = outcome.as_ref().map(|entry| Arc::clone(&entry.token)).map_err(Error::clone);
        let mut state = self.state();
        state.fetches += 1;
        match &outcome {
            Ok(_) => {
                state.failures = 0;
                state.rejected = None;
            }
            Err(error) => state.fail(error, now),
        }
        state.last = Some(outcome);
        answer
    }

    /// Stores the outcome of a renewal; after a failure, the present token stays.
    pub(super) fn renewed(&self, fetched: Option<Fetched>, now: Instant) {
        match fetched {
            Some(fetched) => drop(self.store(Ok(fetched), now)),
            None => {
                if let Some(Ok(entry)) = &mut self.state().last {
                    entry.renew_at = now + PAUSE;
                }
            }
        }
    }

    /// Drops a token that the platform rejected. Returns whether it was present: it may have been replaced already.
    pub(super) fn reject(&self, token: &Arc<Token>) -> bool {
        let mut state = self.state();
        let present = matches!(&state.last, Some(Ok(entry)) if Arc::ptr_eq(&entry.token, token));
        if present {
            state.last = None;
            state.rejected = Some(token.secret.clone());
        }
        present
    }

    /// Returns the last rejected token, unless a new one was stored since.
    pub(super) fn rejected(&self) -> Option<Secret> {
        self.state().rejected.clone()
    }

    /// Whether a token from a store is useful: it is valid and was not rejected; and during a renewal, it is not itself
    /// due for renewal.
    pub(super) fn accepts(&self, fetched: &Fetched, now: Instant, renewing: bool) -> bool {
        let entry = Entry::new(
            Fetched { token: Arc::clone(&fetched.token), at: fetched.at, left: fetched.left, life: fetched.life },
            self.longest_life,
        );
        let until = if renewing { entry.renew_at } else { entry.stale_at };
        now < until && self.state().rejected.as_ref() != Some(&fetched.token.secret)
    }

    fn state(&self) -> MutexGuard<'_, State> {
        // No code that can panic runs under this lock, and every state it guards is valid.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl State {
    /// Records a failure, and determines when to retry.
    fn fail(&mut self, error: &Error, now: Instant) {
        // Errors that the caller must fix do not involve the platform.
        if matches!(error, Error::Config(_)) {
            self.failures = 0;
            return;
        }
        self.failures = self.failures.saturating_add(1);
        let back_off = match self.failures.saturating_sub(MISHAPS) {
            0 => Duration::ZERO,
            times => FIRST_BACK_OFF.saturating_mul(1 << (times - 1).min(16)).min(LONGEST_BACK_OFF),
        };
        let reset = error.retry_after().unwrap_or_default().min(LONGEST_RESET);
        self.retry_at = Some(now + back_off.max(reset));
    }
}

#[cfg(test)]
mod tests;
