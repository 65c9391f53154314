//! Stores of handled events: the contract, and the store in memory.

mod memory;

pub use memory::MemorySeen;
pub(super) use memory::{CAPACITY, Seen};

use super::identity::Identity;
use std::error::Error;
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

/// The future that a method of a [`SeenStore`] returns.
pub type SeenFuture<'a, T> = Pin<Box<dyn Future<Output = Result<T, SeenError>> + Send + 'a>>;

/// The error of a store. Its text must not contain secrets.
pub type SeenError = Box<dyn Error + Send + Sync>;

/// Remembers handled events, so that repeated pushes are not handled again.
///
/// A [`Dispatcher`](super::Dispatcher) claims an event before it calls a handler. If the handler succeeds, the claim
/// becomes [`done`](Self::done); if it fails, the event is [forgotten](Self::forget), and its next push is handled.
/// [`MemorySeen`] keeps this in the process. A store shared by several processes, such as Redis, also detects repeats
/// after a restart, and repeats that are pushed to another process.
///
/// **A failing store loses no event.** After an error, or two seconds without a response, the event is handled as new,
/// and the error is reported.
///
/// # The contract
///
/// - [`claim`](Self::claim) reads and writes atomically: of several concurrent claims of one event, only one gets
///   [`Claim::New`]. In Redis this is `SET key claimed NX PX lease`.
/// - An entry expires by itself. So if a process dies while handling an event, the event can be claimed again after the
///   lease.
/// - A store may drop entries early. Then an event may be handled twice, but none is lost.
pub trait SeenStore: Send + Sync {
    /// Claims an event for `lease` unless there is an entry for it, and returns what was known about it.
    fn claim<'a>(&'a self, event: &'a Identity, lease: Duration) -> SeenFuture<'a, Claim>;

    /// Records that an event was handled, for `life`. This replaces the claim.
    fn done<'a>(&'a self, event: &'a Identity, life: Duration) -> SeenFuture<'a, ()>;

    /// Removes the entry of an event that could not be handled.
    fn forget<'a>(&'a self, event: &'a Identity) -> SeenFuture<'a, ()>;
}

/// What a [`SeenStore`] knew about an event.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Claim {
    /// The event is new, and is now claimed by the caller.
    New,
    /// The event is claimed: it is being handled.
    Running,
    /// The event was handled.
    Done,
}

impl<S: SeenStore + ?Sized> SeenStore for Arc<S> {
    fn claim<'a>(&'a self, event: &'a Identity, lease: Duration) -> SeenFuture<'a, Claim> {
        (**self).claim(event, lease)
    }

    fn done<'a>(&'a self, event: &'a Identity, life: Duration) -> SeenFuture<'a, ()> {
        (**self).done(event, life)
    }

    fn forget<'a>(&'a self, event: &'a Identity) -> SeenFuture<'a, ()> {
        (**self).forget(event)
    }
}
