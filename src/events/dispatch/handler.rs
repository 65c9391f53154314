//! Event handlers: the program's closures, converted to one type.

use super::failure::{FailureProblem, HandlerError};
use crate::events::descriptor::Payload;
use crate::events::event::{Event, Header};
use crate::wire::Json;
use std::fmt;
use std::future::Future;
use std::ops::Deref;
use std::pin::Pin;

/// An event for a handler: its payload, and the event as pushed.
///
/// It dereferences to the payload: `received.message.message_id`. To move a field out of it, use
/// [`payload`](Self::payload).
#[derive(Clone)]
#[non_exhaustive]
pub struct Received<P> {
    /// The payload.
    pub payload: P,
    /// The event as pushed.
    pub event: Event,
}

impl<P> Received<P> {
    /// Returns the header: id, type, time, app and tenant.
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

/// A function that handles an input `I` and returns `A`: any `Fn(S, I)` whose future returns `Result<A, HandlerError>`.
/// `S` is the state passed to the [builder](super::Dispatcher::builder).
///
/// It is implemented for closures and functions, and need not be implemented manually.
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

/// A running handler. It returns the response if it handles callbacks.
pub(super) type Handling = Pin<Box<dyn Future<Output = Result<Option<Json>, FailureProblem>> + Send>>;

/// A handler for any type of event.
pub(super) struct AnyHandler {
    run: Box<dyn Fn(Event) -> Handling + Send + Sync>,
    /// Whether the platform waits for its response.
    pub(super) answers: bool,
}

impl AnyHandler {
    /// Creates a handler for an event type. `answer` converts its result to a response.
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

    /// Creates a handler for events as pushed.
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

/// Converts the result of a callback handler to JSON; `None` for events, which have no response.
pub(super) type Answering<A> = Option<fn(A) -> Json>;
