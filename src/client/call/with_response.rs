//! The HTTP response together with the typed reply.

use super::pending::Pending;
#[cfg(feature = "blocking")]
use super::pending::start;
use super::{Call, CallFuture};
use crate::client::reply::Reply;
use crate::endpoint::Operation;
use crate::error::Error;
use crate::wire::Object;
use http::HeaderMap;
use std::fmt;
use std::future::{Future, IntoFuture};
use std::pin::Pin;
use std::task::{Context, Poll};

impl Pending {
    /// Decodes the reply, and returns the HTTP response as well.
    #[inline(never)]
    fn receive_both(&mut self, response: &mut dyn Object) -> Result<HttpReply, Error> {
        let Some(outcome) = self.take() else { return Ok(HttpReply::default()) };
        let reply = outcome?;
        if reply.received.rest.is_some() {
            // The body is the file, and goes into the typed reply.
            let (status, headers) = (reply.received.status, reply.clean_headers());
            reply.receive(response)?;
            return Ok(HttpReply { status, headers, body: Vec::new() });
        }
        reply.decode(response)?;
        Ok(HttpReply::new(reply))
    }
}

/// A successful HTTP response as received, without headers in which the server echoes a secret.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HttpReply {
    /// The HTTP status.
    pub status: u16,
    /// The body; empty if it is a file, which is read from the reply.
    pub body: Vec<u8>,
    headers: HeaderMap,
}

impl HttpReply {
    pub(super) fn new(reply: Reply) -> Self {
        let headers = reply.clean_headers();
        Self { status: reply.received.status, headers, body: reply.received.body }
    }

    /// Returns the value of a header, ignoring the case of its name; `None` if it is missing or not text.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name)?.to_str().ok()
    }

    /// Returns all headers, with lower-case names, in no particular order.
    pub fn headers(&self) -> impl Iterator<Item = (&str, &[u8])> {
        self.headers.iter().map(|(name, value)| (name.as_str(), value.as_bytes()))
    }

    /// Returns the platform's log id of the call.
    pub fn log_id(&self) -> Option<&str> {
        self.header("x-tt-logid")
    }
}

/// Omits the body and the values of headers, which may contain secrets.
impl fmt::Debug for HttpReply {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("HttpReply")
            .field("status", &self.status)
            .field("log_id", &self.log_id())
            .field("bytes", &self.body.len())
            .finish_non_exhaustive()
    }
}

/// A call that returns the HTTP response together with the typed reply. See [`Call::with_response`].
#[must_use = "a call is not sent until it is awaited"]
pub struct WithResponse<R>(pub(super) Call<R>);

impl<R: Operation> IntoFuture for WithResponse<R> {
    type Output = Result<(R::Response, HttpReply), Error<R::Error>>;
    type IntoFuture = WithResponseFuture<R>;

    fn into_future(self) -> WithResponseFuture<R> {
        WithResponseFuture(self.0.into_future())
    }
}

#[cfg(feature = "blocking")]
impl<R: Operation> WithResponse<R> {
    /// Blocks this thread until the reply arrives. See [`Call::block`].
    ///
    /// # Errors
    /// The errors of the call; [`Error::Config`] inside an async runtime.
    pub fn block(self) -> Result<(R::Response, HttpReply), Error<R::Error>> {
        let mut call = self.0;
        let sent = start(call.client, R::ENDPOINT, &mut call.request, call.options);
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

/// A call with its response, in progress.
#[must_use = "a call is not sent until it is awaited"]
#[derive(Debug)]
pub struct WithResponseFuture<R>(CallFuture<R>);

impl<R: Operation> Future for WithResponseFuture<R> {
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
