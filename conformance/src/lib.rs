//! The bindings of every operation and event as rows of a table, so that tests can iterate over them.
//!
//! `build.rs` generates the table from the spec. Generic code here is instantiated for every row, so it only forwards
//! to non-generic code.

use feishu_api::client::{HttpReply, WithResponse};
use feishu_api::codegen::wire::{self, Json, Object};
use feishu_api::codegen::{Call, Operation, endpoint::Endpoint, events};
use feishu_api::{Client, Error};
use std::future::{Future, IntoFuture};
use std::pin::Pin;
use std::task::{Context, Poll};

/// The bindings of an operation.
#[derive(Clone, Copy)]
pub struct OperationRow {
    /// The descriptor of the operation.
    pub endpoint: &'static Endpoint,
    /// Creates an empty request.
    pub request: fn() -> Box<dyn Object>,
    /// Creates an empty reply.
    pub response: fn() -> Box<dyn Object>,
    /// Sends a request that `Fill` has filled, and returns the typed reply as JSON, with the raw reply.
    pub send: fn(&Client, Fill<'_>) -> Sending,
}

/// The bindings of an event.
#[derive(Clone, Copy)]
pub struct EventRow {
    /// The descriptor of the event.
    pub descriptor: &'static events::Descriptor,
    /// Decodes a push.
    pub read: fn(&events::Event) -> Result<Box<dyn Object>, events::Error>,
    /// Creates an empty payload.
    pub payload: fn() -> Box<dyn Object>,
}

/// Fills an empty request.
pub type Fill<'f> = &'f mut dyn FnMut(&mut dyn Object);

/// A pending call.
pub type Sending = Pin<Box<dyn Future<Output = Result<(Json, HttpReply), Error>> + Send>>;

/// All operations.
pub static OPERATIONS: &[OperationRow] = include!(concat!(env!("OUT_DIR"), "/operations.rs"));

/// All events.
pub static EVENTS: &[EventRow] = include!(concat!(env!("OUT_DIR"), "/events.rs"));

const fn operation<R: Operation + Default>() -> OperationRow {
    OperationRow { endpoint: R::ENDPOINT, request: empty::<R>, response: empty::<R::Response>, send: send::<R> }
}

const fn event<P: events::Payload + 'static>() -> EventRow {
    EventRow { descriptor: P::DESCRIPTOR, read: read::<P>, payload: empty::<P> }
}

fn empty<T: Object + Default + 'static>() -> Box<dyn Object> {
    Box::<T>::default()
}

fn read<P: events::Payload + 'static>(event: &events::Event) -> Result<Box<dyn Object>, events::Error> {
    Ok(Box::new(event.read::<P>()?))
}

fn send<R: Operation + Default>(client: &Client, fill: Fill<'_>) -> Sending {
    let mut request = R::default();
    fill(&mut request);
    Box::pin(Erased::<R>(Call::new(client, request).with_response().into_future()))
}

/// A call that returns its reply as JSON, whatever its type.
struct Erased<R: Operation>(<WithResponse<R> as IntoFuture>::IntoFuture);

impl<R: Operation> Future for Erased<R> {
    type Output = Result<(Json, HttpReply), Error>;

    fn poll(mut self: Pin<&mut Self>, task: &mut Context<'_>) -> Poll<Self::Output> {
        match Pin::new(&mut self.0).poll(task) {
            Poll::Pending => Poll::Pending,
            Poll::Ready(Ok((mut response, http))) => Poll::Ready(Ok((wire::to_json(&mut response), http))),
            Poll::Ready(Err(error)) => Poll::Ready(Err(error.into())),
        }
    }
}
