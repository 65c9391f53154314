//! The timeout for files: the client's timeout, extended by the same amount for each MiB.
//!
//! A fixed timeout is too short for large files or too long for small ones, and a timeout per chunk would let a slow
//! server continue forever.

use std::future::{Future, poll_fn};
use std::pin::{Pin, pin};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::task::{Context, Poll, ready};
use std::time::Duration;
use tokio::task::unconstrained;
use tokio::time::{Instant, Sleep, sleep};

const MIB: u64 = 1024 * 1024;

/// Returns the time allowed for this many bytes.
fn allowance(timeout: Duration, bytes: u64) -> Duration {
    timeout.saturating_mul(u32::try_from(1 + bytes / MIB).unwrap_or(u32::MAX))
}

/// The number of file bytes sent.
#[derive(Clone, Default)]
pub(crate) struct Progress {
    sent: Arc<AtomicU64>,
    tell: Option<Tell>,
}

/// A callback that receives the number of file bytes sent.
pub(crate) type Tell = Arc<dyn Fn(u64) + Send + Sync>;

impl Progress {
    /// Creates a counter that reports to a callback.
    pub(crate) fn told(tell: Option<Tell>) -> Self {
        Self { sent: Arc::default(), tell }
    }

    pub(crate) fn add(&self, bytes: usize) {
        let bytes = bytes as u64;
        let sent = self.sent.fetch_add(bytes, Ordering::Relaxed) + bytes;
        if let Some(tell) = &self.tell {
            tell(sent);
        }
    }

    fn bytes(&self) -> u64 {
        self.sent.load(Ordering::Relaxed)
    }
}

/// Runs some work, such as sending a form, within the time allowed for it and the file bytes it sends.
///
/// # Errors
/// Returns the time that was allowed if the work takes longer.
pub(crate) async fn with_timeout<F: Future>(
    timeout: Duration,
    progress: &Progress,
    work: F,
) -> Result<F::Output, Duration> {
    let start = Instant::now();
    let mut work = pin!(work);
    // The timer must fire even if `work` has used up the task's coop budget.
    let mut over = pin!(unconstrained(sleep(timeout)));
    poll_fn(|task| {
        if let Poll::Ready(outcome) = work.as_mut().poll(task) {
            return Poll::Ready(Ok(outcome));
        }
        loop {
            ready!(over.as_mut().poll(task));
            let allowed = allowance(timeout, progress.bytes());
            match allowed.checked_sub(start.elapsed()) {
                Some(rest) if !rest.is_zero() => over.set(unconstrained(sleep(rest))),
                _ => return Poll::Ready(Err(allowed)),
            }
        }
    })
    .await
}

/// The timeout of a download. Only the time spent waiting for a chunk counts, not the time that the reader takes
/// between chunks.
pub(crate) struct ReadTimeout {
    timeout: Duration,
    waited: Duration,
    /// When waiting for the next chunk began.
    asked: Option<Instant>,
    /// The timer, if the chunk was not available at once.
    over: Option<Pin<Box<Sleep>>>,
}

impl ReadTimeout {
    pub(crate) fn new(timeout: Duration) -> Self {
        Self { timeout, waited: Duration::ZERO, asked: None, over: None }
    }

    /// Starts or continues waiting for the next chunk.
    pub(crate) fn asked(&mut self) {
        self.asked.get_or_insert_with(Instant::now);
    }

    /// Ends the wait: the chunk arrived.
    pub(crate) fn progressed(&mut self) {
        self.over = None;
        if let Some(asked) = self.asked.take() {
            self.waited = self.waited.saturating_add(asked.elapsed());
        }
    }

    /// Ready when the wait exceeds the time allowed for `bytes`; returns that time.
    pub(crate) fn poll_elapsed(&mut self, task: &mut Context<'_>, bytes: u64) -> Poll<Duration> {
        let allowed = allowance(self.timeout, bytes);
        let rest = allowed.saturating_sub(self.waited);
        // A timer would fire somewhat later, and never if every chunk is available at once.
        if rest.is_zero() {
            return Poll::Ready(allowed);
        }
        self.over.get_or_insert_with(|| Box::pin(sleep(rest))).as_mut().poll(task).map(|()| allowed)
    }
}
