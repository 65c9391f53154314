//! Calls under way, and what comes back beside the typed reply.

use super::observe::trace;
use super::options::Options;
use super::pace::{Keys, Pacing};
use super::run::{Outgoing, run};
use super::{Call, Sending};
use crate::client::Client;
use crate::endpoint::Endpoint;
use crate::error::{ConfigError, ConfigProblem, Error, RequestError};
use crate::operation::Operation;
use crate::reply::Reply;
use crate::request::{self, Prepared};
use crate::wire::{Json, Object};
use reqwest::header::HeaderMap;
use std::fmt;
use std::future::{Future, IntoFuture};
use std::marker::PhantomData;
use std::pin::Pin;
use std::task::{Context, Poll};

/// A call under way, whatever its operation.
pub(crate) enum Sent {
    Running(Running),
    /// What came back, not yet decoded: for that the type of the reply is needed.
    Done(Box<Result<Reply, Error>>),
    Received,
}

pub(crate) type Running = Pin<Box<dyn Future<Output = Result<Reply, Error>> + Send>>;

/// Encodes a request, and starts its way.
#[inline(never)]
pub(crate) fn start(
    client: Client,
    endpoint: &'static Endpoint,
    request: &dyn Object,
    options: Option<Box<Options>>,
) -> Sent {
    let prepared = request::prepare(&client.inner.base.url, endpoint, request);
    let pacing = options.as_ref().and_then(|options| options.pacing).unwrap_or(client.inner.pacing);
    let keys = if pacing == Pacing::On { client.inner.pacer.keys(endpoint, request) } else { Keys::new() };
    start_prepared(client, endpoint, prepared, keys, options)
}

/// Starts the way of a request that is encoded.
pub(super) fn start_prepared(
    client: Client,
    endpoint: &'static Endpoint,
    prepared: Result<Prepared, RequestError>,
    keys: Keys,
    options: Option<Box<Options>>,
) -> Sent {
    let attempts = prepared
        .map_err(Error::from)
        .and_then(|prepared| Outgoing { client, endpoint, prepared, keys, options }.into_attempts());
    Sent::Running(trace::call(endpoint, async move {
        let attempts = attempts?;
        if tokio::runtime::Handle::try_current().is_err() {
            return Err(ConfigError::of(endpoint, ConfigProblem::NoRuntime).into());
        }
        run(attempts).await
    }))
}

impl Sent {
    /// Whether the outcome is there to be taken. Once it was, there is none any more, however often it is polled.
    #[inline(never)]
    pub(crate) fn is_ready(&mut self, task: &mut Context<'_>) -> bool {
        if let Self::Running(running) = self
            && let Poll::Ready(outcome) = running.as_mut().poll(task)
        {
            *self = Self::Done(Box::new(outcome));
        }
        matches!(self, Self::Done(_))
    }

    /// Takes what came back, which [`is_ready`](Self::is_ready) says it did.
    pub(crate) fn take(&mut self) -> Option<Result<Reply, Error>> {
        match std::mem::replace(self, Self::Received) {
            Self::Done(outcome) => Some(*outcome),
            Self::Running(_) | Self::Received => None,
        }
    }

    /// Decodes what came back.
    #[inline(never)]
    pub(crate) fn receive(&mut self, response: &mut dyn Object) -> Result<(), Error> {
        self.take().map_or(Ok(()), |outcome| outcome?.receive(response))
    }

    /// Takes what came back as JSON.
    pub(super) fn receive_json(&mut self) -> Result<Json, Error> {
        self.take().map_or(Ok(Json::Null), |outcome| outcome?.json())
    }

    /// Decodes what came back, and answers it as it came, too.
    #[inline(never)]
    fn receive_both(&mut self, response: &mut dyn Object) -> Result<HttpReply, Error> {
        let Some(outcome) = self.take() else { return Ok(HttpReply::default()) };
        let reply = outcome?;
        if reply.received.rest.is_some() {
            // The body is the file, and goes into the response.
            let (status, headers) = (reply.received.status, reply.received.headers.clone());
            reply.receive(response)?;
            return Ok(HttpReply { status, headers, body: Vec::new() });
        }
        reply.decode(response)?;
        Ok(HttpReply::new(reply))
    }
}

/// An answer of success as it came over the wire.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HttpReply {
    /// The HTTP status.
    pub status: u16,
    /// The body; empty where it is a file, which is read from the reply.
    pub body: Vec<u8>,
    headers: HeaderMap,
}

impl HttpReply {
    pub(super) fn new(reply: Reply) -> Self {
        let received = reply.received;
        Self { status: received.status, headers: received.headers, body: received.body }
    }

    /// The value of a header, whatever the case of its name; `None` where it is missing or no text.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name)?.to_str().ok()
    }

    /// All headers, with names in lower case, in no particular order.
    pub fn headers(&self) -> impl Iterator<Item = (&str, &[u8])> {
        self.headers.iter().map(|(name, value)| (name.as_str(), value.as_bytes()))
    }

    /// The id under which the platform logged the call.
    pub fn log_id(&self) -> Option<&str> {
        self.header("x-tt-logid")
    }
}

/// Without the body and the values of headers: they may hold what is not to be shown.
impl fmt::Debug for HttpReply {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("HttpReply")
            .field("status", &self.status)
            .field("log_id", &self.log_id())
            .field("bytes", &self.body.len())
            .finish_non_exhaustive()
    }
}

/// A call that answers what came over the wire beside the typed reply. See [`Call::with_response`].
#[must_use = "a call is not sent until it is awaited"]
pub struct WithResponse<R>(pub(super) Call<R>);

impl<R: Operation> IntoFuture for WithResponse<R> {
    type Output = Result<(R::Response, HttpReply), Error<R::Error>>;
    type IntoFuture = SendingBoth<R>;

    fn into_future(self) -> SendingBoth<R> {
        SendingBoth(self.0.into_future())
    }
}

#[cfg(feature = "blocking")]
impl<R: Operation> WithResponse<R> {
    /// Waits for the reply on this thread. See [`Call::block`].
    ///
    /// # Errors
    /// As the call itself; [`Error::Config`] inside an async runtime.
    pub fn block(self) -> Result<(R::Response, HttpReply), Error<R::Error>> {
        let call = self.0;
        let sent = start(call.client, R::ENDPOINT, &call.request, call.options);
        let mut response = R::Response::default();
        match super::block::wait(R::ENDPOINT, sent).receive_both(&mut response) {
            Ok(http) => Ok((response, http)),
            Err(error) => Err(error.of_operation(R::ENDPOINT)),
        }
    }
}

impl<R: Operation> fmt::Debug for WithResponse<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("WithResponse").field(&self.0).finish()
    }
}

/// A call with its response that is being sent.
#[must_use = "a call is not sent until it is awaited"]
#[derive(Debug)]
pub struct SendingBoth<R>(Sending<R>);

impl<R: Operation> Future for SendingBoth<R> {
    type Output = Result<(R::Response, HttpReply), Error<R::Error>>;

    fn poll(mut self: Pin<&mut Self>, task: &mut Context<'_>) -> Poll<Self::Output> {
        if !self.0.sent.is_ready(task) {
            return Poll::Pending;
        }
        let mut response = R::Response::default();
        Poll::Ready(match self.0.sent.receive_both(&mut response) {
            Ok(http) => Ok((response, http)),
            Err(error) => Err(error.of_operation(R::ENDPOINT)),
        })
    }
}

impl<R> Sending<R> {
    pub(super) fn new(sent: Sent) -> Self {
        Self { sent, operation: PhantomData }
    }
}
