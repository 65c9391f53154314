//! Limits that several clients keep to together: what a store has to do for it.

mod lane;

pub(super) use lane::{Lane, Sharing, Ticket};

use crate::client::token::{BoxFuture, StoreError};
use crate::endpoint::Rate;
use std::sync::Arc;
use std::time::Duration;

/// Lets several clients keep to the documented limits together: the replicas of a service, or all that one app runs.
///
/// The platform counts calls by app. A client alone keeps to its limits by [`Pacing`](super::Pacing), but does not know
/// of the others. With a store, each limit is a number of places that all clients take from: 50 for "50 calls a second".
/// A call has a place from before it is sent until the time of the limit has passed after its reply.
///
/// A client takes places for the calls that wait at this moment, several at a time, and says in the same request which it
/// no longer needs. Its own limiter stays in front: it keeps the order of its calls, and paces them if there is no store.
///
/// **A store that fails fails no call.** After an error, and after half a second without an answer, the client paces by
/// itself: with the limit divided by the number of clients that the store knew last. It asks the store again in the
/// background, every two seconds, and tells it how many calls it made alone.
///
/// `redis::RedisStore`, with the feature `redis`, is such a store.
///
/// # The contract
///
/// [`reserve`](Self::reserve) does all of this in one step, which no other `reserve` of the key comes between. All times
/// are measured by one clock, that of the store.
///
/// 1. It forgets places whose time is over.
/// 2. Where [`PaceAsk::epoch`] is not the epoch of what is kept, [`PaceAsk::counting`] places are taken for
///    `rate.window()`, and [`PaceAsk::returned`] is ignored: the store was emptied, or the client was alone.
/// 3. It takes back what is [returned](PaceAsk::returned): a place counts for `rate.window()` from when its call had its
///    reply, and one that was not used is free at its turn.
/// 4. It gives out up to [`PaceAsk::want`] places that are free now, or will be within [`PaceAsk::ahead`], and nothing
///    before [`PaceAsk::close`] has passed, whoever asked for that. Those who ask first come first: a client that got
///    none is remembered, and others get what it leaves.
/// 5. A place that is never returned counts for [`PaceAsk::hold`] and `rate.window()` from its turn.
pub trait SharedPace: Send + Sync {
    /// Gives places back, and takes new ones.
    fn reserve<'a>(&'a self, ask: &'a PaceAsk) -> BoxFuture<'a, Result<PaceGrant, StoreError>>;
}

impl<S: SharedPace + ?Sized> SharedPace for Arc<S> {
    fn reserve<'a>(&'a self, ask: &'a PaceAsk) -> BoxFuture<'a, Result<PaceGrant, StoreError>> {
        (**self).reserve(ask)
    }
}

/// What a client asks of a [`SharedPace`].
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct PaceAsk {
    /// Which limit: 32 hexadecimal digits, a hash of the platform's address, the app, the tenant, the operation or the
    /// quota with its value, and the rate.
    pub key: String,
    /// How many calls in how much time.
    pub rate: Rate,
    /// Who asks: 16 hexadecimal digits, different for each client.
    pub client: String,
    /// How many places it wants, for calls that wait. It may be 0.
    pub want: u32,
    /// The epoch of the last answer; 0 where there was none, or the client was alone since.
    pub epoch: u64,
    /// How many calls of this client count at the moment.
    pub counting: u32,
    /// The places it no longer needs.
    pub returned: Vec<PaceReturn>,
    /// Lets nobody through for so long: the platform said that there were too many calls. Mostly zero.
    pub close: Duration,
    /// How far ahead places are given out that are not free yet.
    pub ahead: Duration,
    /// How long after its turn a call may hold its place before it is sent and has its reply.
    pub hold: Duration,
}

impl PaceAsk {
    /// One that wants nothing yet, for programs that try a store.
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

/// Places that a client no longer needs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct PaceReturn {
    /// With which [`PaceGrant::batch`] they were given out.
    pub batch: u64,
    /// How many.
    pub calls: u32,
    /// How long ago the calls had their replies.
    pub age: Duration,
    /// Whether the calls were sent. A place that was not used counts no longer.
    pub sent: bool,
}

impl PaceReturn {
    /// Places of calls that had their replies so long ago.
    pub const fn sent(batch: u64, calls: u32, age: Duration) -> Self {
        Self { batch, calls, age, sent: true }
    }

    /// Places that were not used.
    pub const fn unused(batch: u64, calls: u32) -> Self {
        Self { batch, calls, age: Duration::ZERO, sent: false }
    }
}

/// What a [`SharedPace`] gives out.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
#[non_exhaustive]
pub struct PaceGrant {
    /// What is kept since when: another number once the store has lost it. Not 0.
    pub epoch: u64,
    /// The number of this grant, other than that of any grant of the key whose places are not all returned.
    pub batch: u64,
    /// The places: in how much time the turn of each comes, from now, the first one first.
    pub turns: Vec<Duration>,
    /// When to ask again, where there was no place.
    pub again: Duration,
    /// How many clients asked for this limit lately, with this one.
    pub clients: u32,
}

impl PaceGrant {
    /// No place yet.
    pub fn new(epoch: u64, batch: u64) -> Self {
        Self { epoch, batch, clients: 1, ..Self::default() }
    }
}
