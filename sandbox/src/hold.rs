//! Requests that wait until a test lets them go.

use std::sync::Arc;
use tokio::sync::Notify;

/// A request that waits, from [`Sandbox::hold_next`](crate::Sandbox::hold_next).
///
/// Dropping it lets the request go.
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
        // The next one who asks is to know it as well.
        self.0.reached.notify_one();
    }

    /// Lets the request go.
    pub fn release(self) {}
}

impl Drop for Hold {
    fn drop(&mut self) {
        self.0.released.notify_one();
    }
}

impl Gate {
    /// Waits as the request that is held.
    pub(crate) async fn pass(&self) {
        self.reached.notify_one();
        self.released.notified().await;
    }
}
