//! Which events were handled already: what a store has to do for it, and the store in memory.

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

/// Why a store could not do what it was asked. Its text must hold no secret.
pub type SeenError = Box<dyn Error + Send + Sync>;

/// Remembers which events were handled, so that one which is pushed again is not handled twice.
///
/// A [`Dispatcher`](super::Dispatcher) claims an event before it calls a handler. If the handler succeeds, the claim
/// becomes [`done`](Self::done); if it fails, the event is [forgotten](Self::forget), and its next push is handled.
/// [`MemorySeen`] keeps this in the process. A store that several processes share, such as Redis, also tells repeats
/// apart after a restart, and when the platform pushes to another process than before.
///
/// **A store that fails loses no event.** After an error, and after two seconds without an answer, the event is handled
/// as if it were new, and the error is reported.
///
/// # The contract
///
/// - [`claim`](Self::claim) reads and writes in one step: of several claims of one event at a time, one gets
///   [`Claim::New`]. In Redis this is `SET key claimed NX PX lease`.
/// - An entry ends by itself when its time is over. So an event whose process died while it was handled can be claimed
///   again after the lease.
/// - A store may drop entries early. Then an event may be handled twice, but none is lost.
pub trait SeenStore: Send + Sync {
    /// Claims an event for `lease`, unless there is an entry for it, and says which it was.
    fn claim<'a>(&'a self, event: &'a Identity, lease: Duration) -> SeenFuture<'a, Claim>;

    /// Notes that an event was handled, for `life`. It replaces the claim.
    fn done<'a>(&'a self, event: &'a Identity, life: Duration) -> SeenFuture<'a, ()>;

    /// Removes the entry of an event that could not be handled.
    fn forget<'a>(&'a self, event: &'a Identity) -> SeenFuture<'a, ()>;
}

/// What a [`SeenStore`] knew of an event.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Claim {
    /// Nothing: it is now claimed by the one who asked.
    New,
    /// It is claimed: somebody is handling it.
    Running,
    /// It was handled.
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
