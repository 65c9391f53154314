//! Requests that wait until a test releases them.

use std::sync::Arc;
use tokio::sync::Notify;

/// A request that is held, from [`Sandbox::hold_next`](crate::Sandbox::hold_next).
///
/// Dropping it releases the request.
#[derive(Debug)]
pub struct Hold(pub(crate) Arc<Gate>);

#[derive(Debug, Default)]
pub(crate) struct Gate {
    reached: Notify,
    released: Notify,
}

impl Hold {
    /// Waits until the request has arrived.
    pub async fn reached(&self) {
        self.0.reached.notified().await;
        // The next caller has to be notified as well.
        self.0.reached.notify_one();
    }

    /// Releases the request.
    pub fn release(self) {}
}

impl Drop for Hold {
    fn drop(&mut self) {
        self.0.released.notify_one();
    }
}

impl Gate {
    /// Waits until the held request is released.
    pub(crate) async fn pass(&self) {
        self.reached.notify_one();
        self.released.notified().await;
    }
}
