//! Keeps calls within the documented limits before the platform has to.
//!
//! A call permits the limiters of its quotas first, such as five a second for one message, and those of its operation
//! after that: one that waits for its message holds up no call for another.

use super::limiter::{Limiter, Permit};
use super::mark::Mark;
use super::shared::{SharedPace, Sharing};
use crate::client::token::Access;
use crate::endpoint::{Endpoint, Rate, RateLimit, TokenKind};
use crate::wire::{Object, Place, for_each};
use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;
use tokio::time::Instant;

/// Whether calls wait for their turn under the documented limits.
///
/// The limits are those on the pages of the operations ([`Endpoint::rate_limit`], [`Endpoint::quotas`]): so many calls
/// of one operation in a second or a minute, so many for one message, in each tenant apart. Operations that share a limit
/// are counted together where their requests say what it counts by ([`Quota::shared_by`](crate::endpoint::Quota)): five
/// messages a second to one chat, be they sent or forwarded. A reply does not name its chat, so the client counts replies
/// by the message, and the platform may refuse some of them ([`Quota::within`](crate::endpoint::Quota)).
///
/// Calls that wait are let through in the order they came, and wait no longer than their timeout. The clones of a client
/// wait together; programs, and clients made apart, know of each other where they
/// [share their pacing](crate::ClientBuilder::shared_pacing).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
pub enum Pacing {
    /// They wait, so that the platform has no reason to refuse them.
    #[default]
    On,
    /// They are sent at once. What the platform refuses is up to [`Retry`](super::Retry).
    Off,
}

/// How many limiters are kept. Further ones are not: what they would have held back is left to the platform.
const MOST_LIMITERS: usize = 10_000;

/// The limiters of a client.
#[derive(Debug, Default)]
pub(crate) struct Pacer {
    limiters: Mutex<Limiters>,
    /// The store that other clients use as well, and what tells the limits of this app from those of others there.
    shared: Option<(Arc<Sharing>, u128)>,
}

/// What a call is counted by: one number for each quota of its operation that applies.
pub(super) type Keys = Vec<(Rate, u128)>;

/// The permits of one attempt.
#[derive(Debug, Default)]
pub(super) struct Permits {
    quotas: Vec<Permit>,
    operation: Vec<Permit>,
}

impl Pacer {
    /// One that shares its limits with others, who know the app by the same words.
    pub(crate) fn shared(store: Box<dyn SharedPace>, app: &[&str]) -> Self {
        let app = Mark::of(app.iter().map(|word| word.as_bytes()));
        Self { limiters: Mutex::default(), shared: Some((Arc::new(Sharing::new(store)), app)) }
    }

    /// What a request is counted by. Values are hashed: however long they are, what is kept of them is not.
    pub(super) fn keys(&self, endpoint: &Endpoint, request: &mut dyn Object) -> Keys {
        let mut keys = Vec::with_capacity(endpoint.quotas.len());
        if !endpoint.quotas.is_empty() {
            for_each(request, |key, mut place| {
                for quota in endpoint.quotas.iter().filter(|quota| quota.per == key) {
                    let value = value(place.reborrow());
                    // Operations that share a limit have one gate, the others each its own.
                    let scope = match quota.shared_by {
                        Some(subject) => (endpoint.service(), subject),
                        None => (endpoint.id, key),
                    };
                    keys.extend(
                        value.map(|value| (quota.rate, Mark::of([scope.0.as_bytes(), scope.1.as_bytes(), &value]))),
                    );
                }
            });
        }
        keys
    }

    /// The tenant a call is made in, as far as it is known: limits count in each of them apart.
    pub(super) fn tenant(&self, access: &Access) -> u128 {
        match access {
            Access::Tenant(key) => Mark::of([&b"key"[..], key.as_bytes()]),
            Access::Token(TokenKind::Tenant, token) => Mark::of([&b"token"[..], token.expose().as_bytes()]),
            _ => 0,
        }
    }

    /// Waits until the call is within all limits of its operation.
    pub(super) async fn acquire(&self, endpoint: &'static Endpoint, tenant: u128, keys: &Keys) -> Permits {
        let mut permits = Permits::default();
        for (rate, key) in keys {
            permits.quotas.push(self.limiter(tenant, *rate, *key).acquire().await);
        }
        if let RateLimit::Fixed(rates) = endpoint.rate_limit {
            let key = Mark::of([endpoint.id.as_bytes()]);
            for rate in rates {
                permits.operation.push(self.limiter(tenant, *rate, key).acquire().await);
            }
        }
        permits
    }

    fn limiter(&self, tenant: u128, rate: Rate, key: u128) -> Arc<Limiter> {
        let app = self.shared.as_ref().map_or(0, |(_, app)| *app);
        let (calls, seconds) = (rate.calls.to_le_bytes(), rate.seconds.to_le_bytes());
        let [app, tenant, key] = [app, tenant, key].map(u128::to_le_bytes);
        let key = Mark::of([&app[..], &tenant, &calls, &seconds, &key]);
        let make = || match &self.shared {
            Some((sharing, _)) => Limiter::shared(rate, key, sharing),
            None => Limiter::new(rate),
        };
        // No code that can panic runs under this lock, and every state it guards is a good one.
        self.limiters.lock().unwrap_or_else(PoisonError::into_inner).find(key, make)
    }
}

/// The value that a request is counted by.
fn value(place: Place<'_>) -> Option<Vec<u8>> {
    match place.present()? {
        Place::Integer(number) | Place::IntegerText(number) => Some(number.to_string().into_bytes()),
        place => Some(place.text()?.as_bytes().to_vec()),
    }
}

/// The limiters that are in use, or were lately.
#[derive(Debug, Default)]
struct Limiters {
    known: HashMap<u128, Arc<Limiter>>,
    /// From how many limiters on the idle ones are looked for.
    full: usize,
    /// When that was done last.
    cleared: Option<Instant>,
}

impl Limiters {
    fn find(&mut self, key: u128, make: impl FnOnce() -> Limiter) -> Arc<Limiter> {
        if let Some(limiter) = self.known.get(&key) {
            return Arc::clone(limiter);
        }
        let limiter = Arc::new(make());
        self.make_room();
        if self.known.len() < MOST_LIMITERS {
            self.known.insert(key, Arc::clone(&limiter));
        }
        limiter
    }

    /// Forgets the idle limiters, once there are twice as many as were left the last time. Where all are in use, they
    /// are not looked through for every call.
    fn make_room(&mut self) {
        const PAUSE: Duration = Duration::from_millis(100);
        let now = Instant::now();
        if self.known.len() < self.full.max(64) || self.cleared.is_some_and(|at| now - at < PAUSE) {
            return;
        }
        self.known.retain(|_, limiter| !limiter.is_idle());
        self.full = (self.known.len() * 2).min(MOST_LIMITERS);
        self.cleared = Some(now);
    }
}

impl Permits {
    /// The call is being sent.
    pub(super) fn sent(&mut self) {
        self.quotas.iter_mut().chain(&mut self.operation).for_each(Permit::sent);
    }

    /// The platform lets no call of the operation through for so long.
    pub(super) fn close_operation(&self, time: Duration) {
        self.operation.iter().for_each(|permit| permit.limiter().close(time));
    }

    /// The platform lets no call for these values through for so long.
    pub(super) fn close_quotas(&self, time: Duration) {
        self.quotas.iter().for_each(|permit| permit.limiter().close(time));
    }
}

#[cfg(test)]
mod tests;
