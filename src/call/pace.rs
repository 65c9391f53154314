//! Keeps calls within the documented limits before the platform has to.
//!
//! A call passes the gates of its quotas first, such as five a second for one message, and those of its operation
//! after that: one that waits for its message holds up no call for another.

use super::gate::{Gate, Pass};
use crate::endpoint::{Endpoint, Rate, RateLimit, TokenKind};
use crate::token::Access;
use crate::wire::{Object, View};
use std::collections::HashMap;
use std::hash::{BuildHasher, RandomState};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;
use tokio::time::Instant;

/// Whether calls wait for their turn under the documented limits.
///
/// The limits are those on the pages of the operations ([`Endpoint::rate_limit`], [`Endpoint::quotas`]): so many calls
/// of one operation in a second or a minute, so many for one message, in each tenant apart. Calls that wait are let through in the order
/// they came, and wait no longer than their timeout. The clones of a client wait together; programs, and clients made
/// apart, do not know of each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
#[non_exhaustive]
pub enum Pacing {
    /// They wait, so that the platform has no reason to refuse them.
    #[default]
    On,
    /// They are sent at once. What the platform refuses is up to [`Retry`](super::Retry).
    Off,
}

/// How many gates are kept. Further ones are not: what they would have held back is left to the platform.
const MOST_GATES: usize = 10_000;

/// The gates of a client.
#[derive(Debug, Default)]
pub(crate) struct Pacer {
    hasher: RandomState,
    gates: Mutex<Gates>,
}

/// What a call is counted by: one number for each quota of its operation that applies.
pub(super) type Keys = Vec<(Rate, u64)>;

/// The passes of one attempt.
#[derive(Debug, Default)]
pub(super) struct Passes {
    quotas: Vec<Pass>,
    operation: Vec<Pass>,
}

impl Pacer {
    /// What a request is counted by. Values are hashed: however long they are, what is kept of them is not.
    pub(super) fn keys(&self, endpoint: &Endpoint, request: &dyn Object) -> Keys {
        let mut keys = Vec::with_capacity(endpoint.quotas.len());
        if !endpoint.quotas.is_empty() {
            request.fields(&mut |key, view| {
                for quota in endpoint.quotas.iter().filter(|quota| quota.per == key) {
                    keys.extend(self.value(view).map(|value| (quota.rate, self.hasher.hash_one((key, value)))));
                }
            });
        }
        keys
    }

    /// The tenant a call is made in, as far as it is known: limits count in each of them apart.
    pub(super) fn tenant(&self, access: &Access) -> u64 {
        match access {
            Access::Tenant(key) => self.hasher.hash_one(key),
            Access::Token(TokenKind::Tenant, token) => self.hasher.hash_one(token.expose()),
            _ => 0,
        }
    }

    /// Waits until the call is within all limits of its operation.
    pub(super) async fn pass(&self, endpoint: &'static Endpoint, tenant: u64, keys: &Keys) -> Passes {
        let mut passes = Passes::default();
        for (rate, key) in keys {
            passes.quotas.push(self.gate(endpoint, tenant, *rate, *key).enter().await);
        }
        if let RateLimit::Fixed(rates) = endpoint.rate_limit {
            for rate in rates {
                passes.operation.push(self.gate(endpoint, tenant, *rate, 0).enter().await);
            }
        }
        passes
    }

    fn value(&self, view: View<'_>) -> Option<u64> {
        match view {
            View::Text(text) => Some(self.hasher.hash_one(text)),
            View::Integer(number) | View::IntegerText(number) => Some(self.hasher.hash_one(number)),
            View::Any(serde_json::Value::String(text)) => Some(self.hasher.hash_one(text)),
            _ => None,
        }
    }

    fn gate(&self, endpoint: &'static Endpoint, tenant: u64, rate: Rate, key: u64) -> Arc<Gate> {
        let key = self.hasher.hash_one((endpoint.id, tenant, rate, key));
        // No code that can panic runs under this lock, and every state it guards is a good one.
        self.gates.lock().unwrap_or_else(PoisonError::into_inner).find(key, rate)
    }
}

/// The gates that are in use, or were lately.
#[derive(Debug, Default)]
struct Gates {
    known: HashMap<u64, Arc<Gate>>,
    /// From how many gates on the idle ones are looked for.
    full: usize,
    /// When that was done last.
    cleared: Option<Instant>,
}

impl Gates {
    fn find(&mut self, key: u64, rate: Rate) -> Arc<Gate> {
        if let Some(gate) = self.known.get(&key) {
            return Arc::clone(gate);
        }
        let gate = Arc::new(Gate::new(rate));
        self.make_room();
        if self.known.len() < MOST_GATES {
            self.known.insert(key, Arc::clone(&gate));
        }
        gate
    }

    /// Forgets the idle gates, once there are twice as many as were left the last time. Where all are in use, they
    /// are not looked through for every call.
    fn make_room(&mut self) {
        const PAUSE: Duration = Duration::from_millis(100);
        let now = Instant::now();
        if self.known.len() < self.full.max(64) || self.cleared.is_some_and(|at| now - at < PAUSE) {
            return;
        }
        self.known.retain(|_, gate| !gate.is_idle());
        self.full = (self.known.len() * 2).min(MOST_GATES);
        self.cleared = Some(now);
    }
}

impl Passes {
    /// The call is being sent.
    pub(super) fn sent(&mut self) {
        self.quotas.iter_mut().chain(&mut self.operation).for_each(Pass::sent);
    }

    /// The platform lets no call of the operation through for so long.
    pub(super) fn close_operation(&self, time: Duration) {
        self.operation.iter().for_each(|pass| pass.gate().close(time));
    }

    /// The platform lets no call for these values through for so long.
    pub(super) fn close_quotas(&self, time: Duration) {
        self.quotas.iter().for_each(|pass| pass.gate().close(time));
    }
}

#[cfg(test)]
mod tests;
