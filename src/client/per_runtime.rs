//! State that a client keeps per runtime.
//!
//! A connection or queue makes progress only while its runtime is running. An idle runtime, which no thread is blocking
//! on, must not hold up calls on another.

use std::sync::{Arc, Mutex, PoisonError};
use tokio::runtime::{Handle, Id};

/// The maximum number of instances kept. Beyond it, the least recently used ones are dropped, unless they are in use.
const MOST: usize = 16;

/// One `T` per runtime, the most recently used first.
#[derive(Debug)]
pub(crate) struct PerRuntime<T>(Mutex<Vec<(Option<Id>, Arc<T>)>>);

impl<T> Default for PerRuntime<T> {
    fn default() -> Self {
        Self(Mutex::default())
    }
}

impl<T> PerRuntime<T> {
    /// Returns the instance of the current runtime.
    pub(crate) fn here(&self, make: impl FnOnce() -> T) -> Arc<T> {
        let id = Handle::try_current().ok().map(|runtime| runtime.id());
        let mut all = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        match all.iter().position(|(other, _)| *other == id) {
            Some(0) => {}
            Some(at) => all[..=at].rotate_right(1),
            None => {
                all.insert(0, (id, Arc::new(make())));
                let is_unused = |at: &usize| Arc::strong_count(&all[*at].1) == 1;
                if all.len() > MOST
                    && let Some(oldest) = (1..all.len()).rev().find(is_unused)
                {
                    all.remove(oldest);
                }
            }
        }
        Arc::clone(&all[0].1)
    }

    /// Calls a function with each instance.
    pub(crate) fn for_each(&self, visit: impl FnMut(&T)) {
        let all = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        all.iter().map(|(_, one)| &**one).for_each(visit);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_runtime_has_its_own_and_the_oldest_are_dropped() {
        let all = PerRuntime::<u32>::default();
        let runtime = || tokio::runtime::Builder::new_current_thread().build().unwrap();
        let (first, second) = (runtime(), runtime());
        let on = |runtime: &tokio::runtime::Runtime, made: u32| runtime.block_on(async { *all.here(|| made) });
        assert_eq!([on(&first, 1), on(&second, 2), on(&first, 3), on(&second, 4)], [1, 2, 1, 2]);
        assert_eq!(*all.here(|| 5), 5);
        // Instances in use are kept, whatever number follows.
        let used = first.block_on(async { all.here(|| 6) });
        let more: Vec<_> = (0..3 * MOST).map(|_| runtime()).collect();
        more.iter().for_each(|runtime| assert_eq!(on(runtime, 7), 7));
        let mut count = 0;
        all.for_each(|_| count += 1);
        assert_eq!((count, *used, on(&first, 8), on(&second, 9)), (MOST, 1, 1, 9));
    }
}
