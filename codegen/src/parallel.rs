//! Processes many files at once.

use std::num::NonZero;
use std::thread;

/// Applies `work` to every item on as many threads as the machine has, keeping the order.
///
/// # Errors
/// Fails with the first error of an item.
pub fn parallel<T: Send, R: Send, E: Send>(
    items: Vec<T>,
    work: impl Fn(T) -> Result<R, E> + Sync,
) -> Result<Vec<R>, E> {
    let threads = thread::available_parallelism().map_or(1, NonZero::get);
    let size = items.len().div_ceil(threads).max(1);
    let mut rest = items.into_iter();
    let chunks: Vec<Vec<T>> =
        std::iter::from_fn(|| Some(rest.by_ref().take(size).collect::<Vec<_>>()).filter(|chunk| !chunk.is_empty()))
            .collect();
    let work = &work;
    thread::scope(|scope| {
        let handles: Vec<_> = chunks
            .into_iter()
            .map(|chunk| scope.spawn(move || chunk.into_iter().map(work).collect::<Result<Vec<R>, E>>()))
            .collect();
        let mut results = Vec::new();
        for handle in handles {
            match handle.join() {
                Ok(chunk) => results.extend(chunk?),
                Err(panic) => std::panic::resume_unwind(panic),
            }
        }
        Ok(results)
    })
}
