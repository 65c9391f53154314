//! Handles events with the same key, such as a chat, one after another.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use tokio::sync::oneshot;

/// The last unfinished event of each key.
#[derive(Clone, Default)]
pub(super) struct Order(Arc<Mutex<Last>>);

#[derive(Default)]
struct Last {
    next: u64,
    /// The number of the last event, and a receiver that is notified when it is done.
    of: HashMap<String, (u64, oneshot::Receiver<()>)>,
}

/// The turn of an event. It ends on drop.
pub(super) struct Turn {
    order: Order,
    key: String,
    number: u64,
    before: Option<oneshot::Receiver<()>>,
    /// Wakes the next event on drop.
    _over: oneshot::Sender<()>,
}

impl Order {
    /// Queues an event behind earlier events with the same key.
    pub(super) fn queue(&self, key: String) -> Turn {
        let (over, after) = oneshot::channel();
        let mut last = self.lock();
        last.next += 1;
        let number = last.next;
        let before = last.of.insert(key.clone(), (number, after)).map(|(_, before)| before);
        Turn { order: self.clone(), key, number, before, _over: over }
    }

    fn lock(&self) -> MutexGuard<'_, Last> {
        // No code that can panic runs under this lock.
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Turn {
    /// Waits until the earlier events are done.
    pub(super) async fn come(&mut self) {
        if let Some(before) = self.before.take() {
            // The sender is dropped, and never sends.
            let _ = before.await;
        }
    }
}

impl Drop for Turn {
    fn drop(&mut self) {
        let mut last = self.order.lock();
        if last.of.get(&self.key).is_some_and(|(number, _)| *number == self.number) {
            last.of.remove(&self.key);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn turns_come_in_order_and_leave_nothing_behind() {
        let order = Order::default();
        let [mut first, mut second, mut other] = ["a", "a", "b"].map(|key| order.queue(key.to_owned()));
        first.come().await;
        other.come().await;
        let waiting = tokio::time::timeout(std::time::Duration::ZERO, second.come()).await;
        assert!(waiting.is_err());
        drop(first);
        second.come().await;
        drop((second, other));
        assert!(order.lock().of.is_empty());
    }
}
