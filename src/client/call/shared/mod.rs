//! Limits shared by several clients: the contract of a store.

mod lane;

pub(super) use lane::{Lane, Sharing, Ticket};

use crate::client::token::{BoxFuture, StoreError};
use crate::endpoint::Rate;
use std::sync::Arc;
use std::time::Duration;

/// Lets several clients share the documented limits: the replicas of a service, or all programs of one app.
///
/// The platform counts calls per app. A single client keeps to its limits by [`Pacing`](super::Pacing), but does not
/// know about other clients. With a store, each limit is a number of places that all clients take from: 50 for "50
/// calls a second". A call has a place from before it is sent until one window of the limit after its reply.
///
/// A client takes places for the calls waiting at the moment, several at a time, and returns places that it no longer
/// needs in the same request. Its own limiter stays in front: it keeps its calls in order, and paces them if the store
/// fails.
///
/// **A failing store fails no call.** After an error, or half a second without a response, the client paces by itself,
/// using the limit divided by the number of clients last known to the store. It asks the store again in the background
/// every two seconds, and reports how many calls it made alone.
///
/// `redis::RedisStore`, with the feature `redis`, is such a store.
///
/// # The contract
///
/// [`reserve`](Self::reserve) does all of this atomically with respect to other calls of `reserve` for the key. All
/// times are measured by the store's clock.
///
/// 1. It forgets expired places.
/// 2. If [`PaceAsk::epoch`] differs from the store's epoch, [`PaceAsk::counting`] places are taken for `rate.window()`,
///    and [`PaceAsk::returned`] is ignored: the store was emptied, or the client was alone.
/// 3. It takes back the [returned](PaceAsk::returned) places: a place counts for `rate.window()` after its call's
///    reply, and an unused place is free at its turn.
/// 4. It grants up to [`PaceAsk::want`] places that are free now or will be within [`PaceAsk::ahead`], but none before
///    the end of any client's [`PaceAsk::close`]. Clients are served in order: a client that got no place is
///    remembered, and others get what it leaves.
/// 5. A place that is never returned counts for [`PaceAsk::hold`] plus `rate.window()` from its turn.
pub trait SharedPace: Send + Sync {
    /// Returns places, and takes new ones.
    fn reserve<'a>(&'a self, ask: &'a PaceAsk) -> BoxFuture<'a, Result<PaceGrant, StoreError>>;
}

impl<S: SharedPace + ?Sized> SharedPace for Arc<S> {
    fn reserve<'a>(&'a self, ask: &'a PaceAsk) -> BoxFuture<'a, Result<PaceGrant, StoreError>> {
        (**self).reserve(ask)
    }
}

/// A client's request to a [`SharedPace`].
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct PaceAsk {
    /// The key of the limit: 32 hexadecimal digits, a hash of the platform's base URL, the app, the tenant, the
    /// operation or the quota with its value, and the rate.
    pub key: String,
    /// The rate: a number of calls per window.
    pub rate: Rate,
    /// The id of the client: 16 hexadecimal digits, unique per client.
    pub client: String,
    /// The number of places wanted, for waiting calls. It may be 0.
    pub want: u32,
    /// The epoch of the last answer; 0 if there was none, or if the client has been alone since.
    pub epoch: u64,
    /// The number of calls of this client that currently count.
    pub counting: u32,
    /// The places that the client no longer needs.
    pub returned: Vec<PaceReturn>,
    /// How long to let no call through, because the platform reported too many calls. Usually zero.
    pub close: Duration,
    /// How far ahead to grant places that are not free yet.
    pub ahead: Duration,
    /// How long after its turn a call may hold its place before it is sent and has its reply.
    pub hold: Duration,
}

impl PaceAsk {
    /// Creates a request that wants nothing yet, to test a store.
    pub fn new(key: impl Into<String>, rate: Rate, client: impl Into<String>) -> Self {
        Self {
            key: key.into(),
            rate,
            client: client.into(),
            want: 0,
            epoch: 0,
            counting: 0,
            returned: Vec::new(),
            close: Duration::ZERO,
            ahead: Duration::ZERO,
            hold: Duration::ZERO,
        }
    }
}

/// Places returned by a client.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct PaceReturn {
    /// The [`PaceGrant::batch`] of the places.
    pub batch: u64,
    /// The number of places.
    pub calls: u32,
    /// The time since the calls had their replies.
    pub age: Duration,
    /// Whether the calls were sent. Unused places no longer count.
    pub sent: bool,
}

impl PaceReturn {
    /// Returns places of calls whose replies arrived `age` ago.
    pub const fn sent(batch: u64, calls: u32, age: Duration) -> Self {
        Self { batch, calls, age, sent: true }
    }

    /// Returns unused places.
    pub const fn unused(batch: u64, calls: u32) -> Self {
        Self { batch, calls, age: Duration::ZERO, sent: false }
    }
}

/// A grant of a [`SharedPace`].
#[derive(Clone, Debug, PartialEq, Eq, Default)]
#[non_exhaustive]
pub struct PaceGrant {
    /// The epoch of the store's data: a different number after the store has lost it. Never 0.
    pub epoch: u64,
    /// The number of this grant, unique among the grants of the key whose places are not all returned.
    pub batch: u64,
    /// The granted places: the time from now until the turn of each, earliest first.
    pub turns: Vec<Duration>,
    /// How long to wait before asking again, if no place was granted.
    pub again: Duration,
    /// The number of clients that recently asked for this limit, including this one.
    pub clients: u32,
}

impl PaceGrant {
    /// Creates a grant without places.
    pub fn new(epoch: u64, batch: u64) -> Self {
        Self { epoch, batch, clients: 1, ..Self::default() }
    }
}
