//! How long files may take: the client's timeout, and that again for each MiB.
//!
//! A fixed timeout is too short for a large file or too long for a small one, and one for each piece would let a server
//! that drips go on for ever.

use std::future::{Future, poll_fn};
use std::pin::{Pin, pin};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::task::{Context, Poll, ready};
use std::time::Duration;
use tokio::task::unconstrained;
use tokio::time::{Instant, Sleep, sleep};

const MIB: u64 = 1024 * 1024;

/// How long so many bytes may take.
fn allowance(timeout: Duration, bytes: u64) -> Duration {
    timeout.saturating_mul(u32::try_from(1 + bytes / MIB).unwrap_or(u32::MAX))
}

/// How many bytes of files have been sent.
#[derive(Clone, Debug, Default)]
pub(crate) struct Progress(Arc<AtomicU64>);

impl Progress {
    pub(crate) fn add(&self, bytes: usize) {
        self.0.fetch_add(bytes as u64, Ordering::Relaxed);
    }

    fn bytes(&self) -> u64 {
        self.0.load(Ordering::Relaxed)
    }
}

/// Does some work, such as sending a form, in the time that it and the files it sends may take.
///
/// # Errors
/// Where it takes longer: how long it might have taken.
pub(crate) async fn with_timeout<F: Future>(
    timeout: Duration,
    progress: &Progress,
    work: F,
) -> Result<F::Output, Duration> {
    let start = Instant::now();
    let mut work = pin!(work);
    // The timer must not wait for a turn that `work` has used up.
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

/// The timeout of a file that comes in. Only the time from when a piece is asked for until it is there counts, not what
/// its reader does between two pieces.
pub(crate) struct ReadTimeout {
    timeout: Duration,
    waited: Duration,
    /// Since when the next piece is waited for.
    asked: Option<Instant>,
    /// Ends the wait, where the piece was not there at once.
    over: Option<Pin<Box<Sleep>>>,
}

impl ReadTimeout {
    pub(crate) fn new(timeout: Duration) -> Self {
        Self { timeout, waited: Duration::ZERO, asked: None, over: None }
    }

    /// The next piece is asked for; for the first time, or again.
    pub(crate) fn asked(&mut self) {
        self.asked.get_or_insert_with(Instant::now);
    }

    /// It came.
    pub(crate) fn progressed(&mut self) {
        self.over = None;
        if let Some(asked) = self.asked.take() {
            self.waited = self.waited.saturating_add(asked.elapsed());
        }
    }

    /// Ready once the wait is too long, after so many bytes: with how long it might have taken.
    pub(crate) fn poll_elapsed(&mut self, task: &mut Context<'_>, bytes: u64) -> Poll<Duration> {
        let allowed = allowance(self.timeout, bytes);
        let rest = allowed.saturating_sub(self.waited);
        // A timer would end somewhat later, and where pieces come one by one never.
        if rest.is_zero() {
            return Poll::Ready(allowed);
        }
        self.over.get_or_insert_with(|| Box::pin(sleep(rest))).as_mut().poll(task).map(|()| allowed)
    }
}
