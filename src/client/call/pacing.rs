//! Keeps calls within the documented limits, so that the platform does not need to refuse them.
//!
//! A call first waits for its quotas, such as five per second for one message, and then for the limit of its operation:
//! a call waiting for its message does not hold up calls for other messages.

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
/// The limits come from the documentation of the operations ([`Endpoint::rate_limit`], [`Endpoint::quotas`]): a number
/// of calls of one operation per second or minute, or a number per message, counted separately for each tenant.
/// Operations that share a limit are counted together if their requests contain the key of the limit
/// ([`Quota::shared_by`](crate::endpoint::Quota)): for example, five messages per second to one chat, whether sent or
/// forwarded. A reply to a message does not name its chat, so the client counts replies per message, and the platform
/// may refuse some of them ([`Quota::within`](crate::endpoint::Quota)).
///
/// Waiting calls are let through in order, and wait no longer than their timeout. The clones of a client share their
/// limits; separate clients and processes share them through [shared pacing](crate::ClientBuilder::shared_pacing).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
pub enum Pacing {
    /// Calls wait, so that the platform has no reason to refuse them.
    #[default]
    On,
    /// Calls are sent at once. [`Retry`](super::Retry) handles those that the platform refuses.
    Off,
}

/// The maximum number of limiters kept. Beyond it, calls are not paced, and the platform may refuse them.
const MOST_LIMITERS: usize = 10_000;

/// The limiters of a client.
#[derive(Debug, Default)]
pub(crate) struct Pacer {
    limiters: Mutex<Limiters>,
    /// The shared store, and the hash that separates the limits of this app from those of other apps.
    shared: Option<(Arc<Sharing>, u128)>,
}

/// The keys by which a call is counted: one for each quota of its operation that applies.
pub(super) type Keys = Vec<(Rate, u128)>;

/// The permits of one attempt.
#[derive(Debug, Default)]
pub(super) struct Permits {
    quotas: Vec<Permit>,
    operation: Vec<Permit>,
}

impl Pacer {
    /// Creates a pacer that shares its limits with other clients, which identify the app by the same words.
    pub(crate) fn shared(store: Box<dyn SharedPace>, app: &[&str]) -> Self {
        let app = Mark::of(app.iter().map(|word| word.as_bytes()));
        Self { limiters: Mutex::default(), shared: Some((Arc::new(Sharing::new(store)), app)) }
    }

    /// Returns the keys by which a request is counted. Values are hashed, so memory use does not depend on their
    /// length.
    pub(super) fn keys(&self, endpoint: &Endpoint, request: &mut dyn Object) -> Keys {
        let mut keys = Vec::with_capacity(endpoint.quotas.len());
        if !endpoint.quotas.is_empty() {
            for_each(request, |key, mut place| {
                for quota in endpoint.quotas.iter().filter(|quota| quota.per == key) {
                    let value = value(place.reborrow());
                    // Operations that share a limit have one limiter; the others have one each.
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

    /// Returns the tenant of a call, as far as it is known: limits are counted separately for each tenant.
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
        // No code that can panic runs under this lock, and every state it guards is valid.
        self.limiters.lock().unwrap_or_else(PoisonError::into_inner).find(key, make)
    }
}

/// Returns the value by which a request is counted.
fn value(place: Place<'_>) -> Option<Vec<u8>> {
    match place.present()? {
        Place::Integer(number) | Place::IntegerText(number) => Some(number.to_string().into_bytes()),
        place => Some(place.text()?.as_bytes().to_vec()),
    }
}

/// The limiters in use, or used recently.
#[derive(Debug, Default)]
struct Limiters {
    known: HashMap<u128, Arc<Limiter>>,
    /// The number of limiters from which idle ones are removed.
    full: usize,
    /// When idle limiters were last removed.
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

    /// Removes idle limiters once there are twice as many as after the last removal. If all are in use, they are not
    /// scanned on every call.
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
    /// Marks the call as sent.
    pub(super) fn sent(&mut self) {
        self.quotas.iter_mut().chain(&mut self.operation).for_each(Permit::sent);
    }

    /// Lets no call of the operation through for this time.
    pub(super) fn close_operation(&self, time: Duration) {
        self.operation.iter().for_each(|permit| permit.limiter().close(time));
    }

    /// Lets no call for these quota values through for this time.
    pub(super) fn close_quotas(&self, time: Duration) {
        self.quotas.iter().for_each(|permit| permit.limiter().close(time));
    }
}

#[cfg(test)]
mod tests;
