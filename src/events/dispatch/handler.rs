//! What handles events: closures of the program, made into one type.

use super::failure::{FailureProblem, HandlerError};
use crate::events::descriptor::Payload;
use crate::events::event::{Event, Header};
use crate::wire::Json;
use std::fmt;
use std::future::Future;
use std::ops::Deref;
use std::pin::Pin;

/// An event for a handler: what it says, and the event as it was pushed.
///
/// It derefs to the payload: `received.message.message_id`. To take a field out of it, use
/// [`payload`](Self::payload).
#[derive(Clone)]
#[non_exhaustive]
pub struct Received<P> {
    /// What the event says.
    pub payload: P,
    /// The event as it was pushed.
    pub event: Event,
}

impl<P> Received<P> {
    /// The header: id, type, time, app and tenant.
    pub fn header(&self) -> &Header {
        self.event.header()
    }
}

impl<P> Deref for Received<P> {
    type Target = P;

    fn deref(&self) -> &P {
        &self.payload
    }
}

impl<P: fmt::Debug> fmt::Debug for Received<P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Received").field("payload", &self.payload).field("event", &self.event).finish()
    }
}

/// A function that handles an input `I` and returns `A`: any `Fn(S, I)` whose future ends with
/// `Result<A, HandlerError>`. `S` is the state that the [builder](super::Dispatcher::builder) was given.
///
/// It is implemented for closures and functions, and need not be implemented by hand.
pub trait Handler<S, I, A>: Fn(S, I) -> Self::Future + Send + Sync + 'static {
    /// The future that the function returns.
    type Future: Future<Output = Result<A, HandlerError>> + Send + 'static;
}

impl<S, I, A, F, R> Handler<S, I, A> for F
where
    F: Fn(S, I) -> R + Send + Sync + 'static,
    R: Future<Output = Result<A, HandlerError>> + Send + 'static,
{
    type Future = R;
}

/// A handler under way. What it answers, if it is one of callbacks.
pub(super) type Handling = Pin<Box<dyn Future<Output = Result<Option<Json>, FailureProblem>> + Send>>;

/// A handler of any type of event.
pub(super) struct AnyHandler {
    run: Box<dyn Fn(Event) -> Handling + Send + Sync>,
    /// Whether somebody waits for what it answers.
    pub(super) answers: bool,
}

impl AnyHandler {
    /// A handler of a type of event. `answer` says what becomes of what it returns.
    pub(super) fn typed<S, P, A>(state: &S, handler: impl Handler<S, Received<P>, A>, answer: Answering<A>) -> Self
    where
        S: Clone + Send + Sync + 'static,
        P: Payload,
        A: 'static,
    {
        let state = state.clone();
        Self::new(answer, move |event| {
            let payload = event.read::<P>().map_err(FailureProblem::Unreadable)?;
            Ok(handler(state.clone(), Received { payload, event }))
        })
    }

    /// A handler of events as they were pushed.
    pub(super) fn raw<S, A>(state: &S, handler: impl Handler<S, Event, A>, answer: Answering<A>) -> Self
    where
        S: Clone + Send + Sync + 'static,
        A: 'static,
    {
        let state = state.clone();
        Self::new(answer, move |event| Ok(handler(state.clone(), event)))
    }

    fn new<A, R>(
        answer: Answering<A>,
        begin: impl Fn(Event) -> Result<R, FailureProblem> + Send + Sync + 'static,
    ) -> Self
    where
        A: 'static,
        R: Future<Output = Result<A, HandlerError>> + Send + 'static,
    {
        let run = move |event| -> Handling {
            match begin(event) {
                Ok(handling) => Box::pin(async move {
                    let result = handling.await.map_err(FailureProblem::Handler)?;
                    Ok(answer.map(|answer| answer(result)))
                }),
                Err(problem) => Box::pin(std::future::ready(Err(problem))),
            }
        };
        Self { run: Box::new(run), answers: answer.is_some() }
    }

    pub(super) fn run(&self, event: Event) -> Handling {
        (self.run)(event)
    }
}

/// What makes JSON of the answer to a callback; `None` for an event, which has no answer.
pub(super) type Answering<A> = Option<fn(A) -> Json>;
