//! The tokens that the clones of a client share.
//!
//! The platform's rule: a token lives two hours at most. Asked while 30 minutes or more are left, the platform
//! answers the same token; asked later, a new one, and both are good. So a token is renewed in its last 30 minutes,
//! in the background, and not used in its last minute. A token of a short life is renewed after half of it.

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

/// The platform gives out a new token once less than this is left of the old one.
const RENEWABLE: Duration = Duration::from_secs(30 * 60);

/// A token is not used in the last part of its life: the call has to arrive while it is good.
const MARGIN: Duration = Duration::from_secs(60);

/// A longer life is not believed: that of an app's token, which the platform fixes, and that of a user's.
const LONGEST_LIFE: Duration = Duration::from_secs(2 * 60 * 60);
const LONGEST_LIFE_OF_A_USER: Duration = Duration::from_secs(24 * 60 * 60);

/// How long to leave the platform alone after a renewal that failed, while the present token is good.
const PAUSE: Duration = Duration::from_secs(30);

/// So many failures in a row are a mishap, and are tried again with the next call. After one more, the platform is left
/// alone for a while, and then twice as long each time: until then calls get the error of the last attempt.
const MISHAPS: u32 = 5;
const FIRST_BACK_OFF: Duration = Duration::from_millis(200);
const LONGEST_BACK_OFF: Duration = Duration::from_secs(10);

/// A longer wait that the platform asks for is cut to this.
const LONGEST_RESET: Duration = Duration::from_secs(60);

/// With this many holders, those without a good token are forgotten; if that is not enough, all that nobody uses at
/// the moment.
const MOST_HOLDERS: usize = 10_000;

/// Whom a token is fetched for.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Holder {
    pub(crate) kind: TokenKind,
    /// The key of the tenant, or the name of the user; empty where it is the app alone.
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

/// The cache: a slot for every holder.
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

    /// Lets what failed be tried again at once.
    pub(super) fn forgive(&self) {
        self.slots().values().for_each(|slot| slot.state().failures = 0);
    }

    fn slots(&self) -> MutexGuard<'_, HashMap<Holder, Arc<Slot>>> {
        // No code that can panic runs under this lock, and every state it guards is a good one.
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A token, as it came from the platform, a user's source or a store.
pub(super) struct Fetched {
    pub(super) token: Arc<Token>,
    /// When it lives so long, at least.
    pub(super) at: Instant,
    /// How long it still lives then.
    pub(super) left: Duration,
    /// How long it lives altogether.
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
    /// Tells those who wait that a fetch has ended.
    pub(super) ended: Notify,
    serial: AtomicU64,
}

#[derive(Default)]
struct State {
    /// How many fetches have come to an end.
    fetches: u64,
    /// How the last one ended; `None` also after its token was rejected.
    last: Option<Result<Entry, Error>>,
    /// How many fetches have failed since one succeeded.
    failures: u32,
    /// When the next one may begin.
    retry_at: Option<Instant>,
    /// The token that was rejected last: a store may still have it.
    rejected: Option<Secret>,
}

/// What a slot holds.
pub(super) enum Look {
    /// A good token.
    Fresh(Arc<Token>),
    /// A good token, and it is time to fetch the next one.
    Renewable(Arc<Token>),
    /// No token, and it is too early to try again.
    Failed(Error),
    /// No good token.
    Missing {
        /// How many fetches had come to an end when it was looked for.
        seen: u64,
    },
}

impl Slot {
    fn new(longest_life: Duration) -> Self {
        let (state, under_way) = (Mutex::default(), Mutex::default());
        Self { longest_life, state, under_way, ended: Notify::new(), serial: AtomicU64::new(0) }
    }

    /// Looks at the fetch that is under way, if one is, or changes which it is.
    pub(super) fn under_way<T>(&self, look: impl FnOnce(&mut Option<UnderWay>) -> T) -> T {
        look(&mut self.under_way.lock().unwrap_or_else(PoisonError::into_inner))
    }

    /// A number that no other fetch of this token has.
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

    /// Whether a call has it in its hands. That is decided while no other can take it: under the lock of the cache.
    fn is_in_use(self: &Arc<Self>) -> bool {
        Arc::strong_count(self) > 1
    }

    /// How a fetch ended that was under way when `seen` was seen, or began after that. It counts however short the
    /// life of the token: a thousand callers who waited must not fetch one after the other.
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

    /// Takes the outcome of a renewal; where it failed, the present token stays.
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

    /// Drops a token that the platform rejected, and says whether it was there: it may have been replaced already.
    pub(super) fn reject(&self, token: &Arc<Token>) -> bool {
        let mut state = self.state();
        let present = matches!(&state.last, Some(Ok(entry)) if Arc::ptr_eq(&entry.token, token));
        if present {
            state.last = None;
            state.rejected = Some(token.secret.clone());
        }
        present
    }

    /// The token that was rejected last, unless another one has come since.
    pub(super) fn rejected(&self) -> Option<Secret> {
        self.state().rejected.clone()
    }

    /// Whether a token would be worth taking from a store: it is none that was rejected, and it is still good; or
    /// where the present one is to be renewed, need not be renewed itself.
    pub(super) fn accepts(&self, fetched: &Fetched, now: Instant, renewing: bool) -> bool {
        let entry = Entry::new(
            Fetched { token: Arc::clone(&fetched.token), at: fetched.at, left: fetched.left, life: fetched.life },
            self.longest_life,
        );
        let until = if renewing { entry.renew_at } else { entry.stale_at };
        now < until && self.state().rejected.as_ref() != Some(&fetched.token.secret)
    }

    fn state(&self) -> MutexGuard<'_, State> {
        // No code that can panic runs under this lock, and every state it guards is a good one.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl State {
    /// Counts a failure, and says when to try again.
    fn fail(&mut self, error: &Error, now: Instant) {
        // What the caller has to fix first costs the platform nothing.
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
