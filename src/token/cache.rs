//! The one tenant token that the clones of a client share.
//!
//! The platform's rule: a token lives two hours at most. Asked while 30 minutes or more are left, the platform
//! answers the same token; asked later, a new one, and both are good. So the token is renewed in its last 30 minutes,
//! in the background, and not used in its last minute. A token of a short life is renewed after half of it.

use super::Token;
use crate::error::Error;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

/// The platform gives out a new token once less than this is left of the old one.
const RENEWABLE: Duration = Duration::from_secs(30 * 60);

/// A token is not used in the last part of its life: the call has to arrive while it is good.
const MARGIN: Duration = Duration::from_secs(60);

/// A longer life is not believed.
const LONGEST_LIFE: Duration = Duration::from_secs(2 * 60 * 60);

/// How long to leave the platform alone after a renewal that failed, while the present token is good.
const PAUSE: Duration = Duration::from_secs(30);

/// A token, as it came.
pub(super) struct Fetched {
    pub(super) token: Arc<Token>,
    /// When it was asked for.
    pub(super) asked: Instant,
    /// How long it lives from then, as the platform says.
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
    fn new(fetched: Fetched) -> Self {
        let Fetched { token, asked, life } = fetched;
        let life = life.min(LONGEST_LIFE);
        Self {
            token,
            renew_at: asked + life.saturating_sub(RENEWABLE).max(life / 2),
            stale_at: asked + (life - MARGIN.min(life / 10)),
        }
    }
}

/// The cache.
#[derive(Default)]
pub(crate) struct TenantToken {
    state: Mutex<State>,
    /// Held by whoever fetches a token.
    pub(super) turn: Arc<tokio::sync::Mutex<()>>,
}

#[derive(Default)]
struct State {
    /// How many fetches have come to an end.
    fetches: u64,
    /// How the last one ended; `None` also after its token was rejected.
    last: Option<Result<Entry, Error>>,
}

/// What the cache holds.
pub(super) enum Look {
    /// A good token.
    Fresh(Arc<Token>),
    /// A good token, and it is time to fetch the next one.
    Renewable(Arc<Token>),
    /// No good token.
    Missing {
        /// How many fetches had come to an end when it was looked for.
        seen: u64,
    },
}

impl TenantToken {
    pub(super) fn look(&self, now: Instant) -> Look {
        let state = self.state();
        match &state.last {
            Some(Ok(entry)) if now < entry.renew_at => Look::Fresh(Arc::clone(&entry.token)),
            Some(Ok(entry)) if now < entry.stale_at => Look::Renewable(Arc::clone(&entry.token)),
            _ => Look::Missing { seen: state.fetches },
        }
    }

    /// How a fetch ended that was under way when `seen` was seen, or began after that. It counts however short the
    /// life of the token: a thousand callers who waited must not fetch one after the other.
    pub(super) fn outcome_since(&self, seen: u64) -> Option<Result<Arc<Token>, Error>> {
        let state = self.state();
        let last = state.last.as_ref().filter(|_| state.fetches != seen)?;
        Some(last.as_ref().map(|entry| Arc::clone(&entry.token)).map_err(Error::clone))
    }

    pub(super) fn store(&self, outcome: Result<Fetched, Error>) -> Result<Arc<Token>, Error> {
        let outcome = outcome.map(Entry::new);
        let answer = outcome.as_ref().map(|entry| Arc::clone(&entry.token)).map_err(Error::clone);
        let mut state = self.state();
        state.fetches += 1;
        state.last = Some(outcome);
        answer
    }

    /// Takes the outcome of a renewal; where it failed, the present token stays.
    pub(super) fn renewed(&self, fetched: Option<Fetched>, now: Instant) {
        match fetched {
            Some(fetched) => drop(self.store(Ok(fetched))),
            None => {
                if let Some(Ok(entry)) = &mut self.state().last {
                    entry.renew_at = now + PAUSE;
                }
            }
        }
    }

    /// Drops a token that the platform rejected, unless it has been replaced already.
    pub(crate) fn reject(&self, token: &Arc<Token>) {
        let mut state = self.state();
        if matches!(&state.last, Some(Ok(entry)) if Arc::ptr_eq(&entry.token, token)) {
            state.last = None;
        }
    }

    fn state(&self) -> MutexGuard<'_, State> {
        // No code that can panic runs under this lock, and every state it guards is a good one.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests;
