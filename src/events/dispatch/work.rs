//! Processes an event: claim, turn, handler, outcome.

use super::builder::Acknowledge;
use super::failure::{Failure, FailureProblem};
use super::handler::{AnyHandler, Handling};
use super::order::{Order, Turn};
use super::running::{First, Running};
use super::{Outcome, trace};
use crate::events::error::Error;
use crate::events::event::Event;
use crate::events::identity::{Identities, Identity};
use crate::events::seen::{Claim, SeenFuture, SeenStore};
use crate::wire::Json;
use std::any::Any;
use std::collections::HashMap;
use std::future::{Future, poll_fn};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::pin::pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::task::Poll;
use std::time::Duration;
use tokio::sync::{Semaphore, oneshot, watch};
use tokio::time::timeout;

/// The maximum wait for the store of handled events.
const STORE_PATIENCE: Duration = Duration::from_secs(2);

/// How much longer than its handler's time limit a claim lasts.
const SPARE: Duration = Duration::from_secs(60);

/// The callbacks that expect a response, with or without a handler.
const CALLBACKS: [&str; 2] = ["card.action.trigger", "url.preview.get"];

pub(super) type OnError = Box<dyn Fn(&Failure) + Send + Sync>;
pub(super) type OnRefused = Box<dyn Fn(&Error) + Send + Sync>;
pub(super) type Key = Box<dyn Fn(&Event) -> Option<String> + Send + Sync>;

/// The state shared by the clones of a dispatcher.
pub(super) struct Workshop {
    pub(super) handlers: HashMap<String, AnyHandler>,
    pub(super) fallback: Option<AnyHandler>,
    pub(super) identities: Identities,
    pub(super) store: Box<dyn SeenStore>,
    pub(super) life: Duration,
    pub(super) acknowledge: Acknowledge,
    pub(super) deadline: Duration,
    pub(super) time_limit: Duration,
    pub(super) key: Option<Key>,
    pub(super) on_error: OnError,
    pub(super) on_refused: OnRefused,
    pub(super) running: Running,
    pub(super) order: Order,
    /// A permit for each handler that may run concurrently.
    pub(super) slots: Semaphore,
    /// The maximum number of events that are accepted and not finished.
    pub(super) most: usize,
    pub(super) pending: Arc<watch::Sender<usize>>,
    pub(super) closed: AtomicBool,
    /// Closed to stop the handlers. It has no permits.
    pub(super) stop: Semaphore,
}

/// An accepted event.
pub(super) struct Job {
    pub(super) event: Event,
    /// `None` if the event has no identity.
    pub(super) first: Option<First>,
    pub(super) place: Place,
    pub(super) turn: Option<Turn>,
    pub(super) is_callback: bool,
    /// Whether the event was acknowledged before it is handled.
    pub(super) early: bool,
    pub(super) report: oneshot::Sender<Outcome>,
}

/// The place of an unfinished event.
pub(super) struct Place(Arc<watch::Sender<usize>>);

impl Drop for Place {
    fn drop(&mut self) {
        self.0.send_modify(|pending| *pending -= 1);
    }
}

impl Workshop {
    /// Returns a place for another event, if there is one.
    pub(super) fn place(&self) -> Option<Place> {
        let taken = self.pending.send_if_modified(|pending| {
            // Checked under this lock, so that no event is accepted after `close` has returned.
            let is_free = *pending < self.most && !self.closed.load(Ordering::Relaxed);
            *pending += usize::from(is_free);
            is_free
        });
        taken.then(|| Place(Arc::clone(&self.pending)))
    }

    /// Accepts no more events.
    pub(super) fn close(&self) {
        self.pending.send_modify(|_| self.closed.store(true, Ordering::Relaxed));
    }

    pub(super) fn is_callback(&self, event_type: &str) -> bool {
        CALLBACKS.contains(&event_type) || self.handlers.get(event_type).is_some_and(|handler| handler.answers)
    }

    pub(super) async fn work(self: Arc<Self>, job: Job) {
        let Job { event, first, place, turn, is_callback, early, report } = job;
        let result = match &first {
            Some(first) => self.once(&event, &first.identity, turn).await,
            None => self.handle(&event, turn).await.map_err(Some),
        };
        let outcome = match &result {
            Ok(Some(answer)) => Outcome::Acknowledged { answer: Some(answer.clone()) },
            Ok(None) => Outcome::done_without(is_callback),
            Err(_) => Outcome::Failed,
        };
        if let Some(first) = first {
            first.end(&outcome);
        }
        // If the event was already acknowledged, no one waits for the outcome.
        let is_late = report.send(outcome).is_err();
        let acknowledged = is_late && (early || is_callback || self.acknowledge != Acknowledge::WhenHandled);
        match result {
            Err(Some(problem)) => self.tell(event, problem, acknowledged),
            Ok(Some(_)) if acknowledged => self.tell(event, FailureProblem::TooLate(self.deadline), true),
            _ => {}
        }
        drop(place);
    }

    /// Handles an event, unless it was handled before. The error is `None` if another process is handling it.
    async fn once(
        &self,
        event: &Event,
        identity: &Identity,
        turn: Option<Turn>,
    ) -> Result<Option<Json>, Option<FailureProblem>> {
        let lease = self.time_limit.saturating_add(SPARE);
        match self.ask(event, self.store.claim(identity, lease)).await {
            Some(Claim::Done) => return Ok(None),
            Some(Claim::Running) => return Err(None),
            Some(Claim::New) | None => {}
        }
        let result = self.handle(event, turn).await;
        self.ask(
            event,
            match &result {
                Ok(_) => self.store.done(identity, self.life),
                Err(_) => self.store.forget(identity),
            },
        )
        .await;
        result.map_err(Some)
    }

    /// Returns the store's answer. A store that fails or hangs is skipped.
    async fn ask<T>(&self, event: &Event, asked: SeenFuture<'_, T>) -> Option<T> {
        let late = || format!("no response within {} seconds", STORE_PATIENCE.as_secs()).into();
        match timeout(STORE_PATIENCE, asked).await.unwrap_or_else(|_| Err(late())) {
            Ok(answer) => Some(answer),
            Err(error) => {
                self.tell(event.clone(), FailureProblem::Store(error), false);
                None
            }
        }
    }

    /// Waits for the event's turn and a free slot, and calls the handler.
    async fn handle(&self, event: &Event, mut turn: Option<Turn>) -> Result<Option<Json>, FailureProblem> {
        let Some(handler) = self.handlers.get(event.event_type()).or(self.fallback.as_ref()) else {
            trace::unhandled(event);
            return Ok(None);
        };
        let slot = async {
            if let Some(turn) = &mut turn {
                turn.come().await;
            }
            self.slots.acquire().await
        };
        let _slot = self.unless_stopped(slot).await?;
        let handling = async { self.contained(event, handler).await };
        let handling = timeout(self.time_limit, trace::handling(event, handling));
        let outcome = self.unless_stopped(handling).await?;
        outcome.unwrap_or(Err(FailureProblem::TimeLimit(self.time_limit)))
    }

    /// Calls the handler, and catches panics.
    async fn contained(&self, event: &Event, handler: &AnyHandler) -> Result<Option<Json>, FailureProblem> {
        let called = catch_unwind(AssertUnwindSafe(|| handler.run(event.clone())));
        let mut handling: Handling = called.map_err(panicked)?;
        poll_fn(|task| {
            catch_unwind(AssertUnwindSafe(|| handling.as_mut().poll(task)))
                .unwrap_or_else(|panic| Poll::Ready(Err(panicked(panic))))
        })
        .await
    }

    async fn unless_stopped<T>(&self, future: impl Future<Output = T>) -> Result<T, FailureProblem> {
        let (mut future, mut stopped) = (pin!(future), pin!(self.stop.acquire()));
        poll_fn(|task| match future.as_mut().poll(task) {
            Poll::Ready(output) => Poll::Ready(Ok(output)),
            Poll::Pending => stopped.as_mut().poll(task).map(|_| Err(FailureProblem::Stopped)),
        })
        .await
    }

    fn tell(&self, event: Event, problem: FailureProblem, acknowledged: bool) {
        (self.on_error)(&Failure { event, problem, acknowledged });
    }
}

/// Returns the message of a panic.
fn panicked(panic: Box<dyn Any + Send>) -> FailureProblem {
    let text = panic.downcast_ref::<&str>().map(|text| (*text).to_owned());
    FailureProblem::Panic(text.or_else(|| panic.downcast().ok().map(|text| *text)).unwrap_or_default())
}
