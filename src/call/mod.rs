//! Calls: one operation on its way, from the typed request to the typed reply.
//!
//! What is generic here is instantiated for every operation of every program that calls it, so it does nothing but
//! hand over to what is not: `start` on the way out, `Sent` on the way back.

mod attempt;
#[cfg(feature = "blocking")]
mod block;
mod deadline;
mod gate;
mod observe;
mod options;
mod pace;
mod retry;
mod run;
mod sent;
mod untyped;

#[cfg(feature = "blocking")]
pub use block::block_on;
pub use observe::{Attempt, Observer, Outcome};
pub use pace::Pacing;
pub use retry::Retry;
pub use sent::{HttpReply, SendingBoth, WithResponse};
pub use untyped::{SendingUntyped, UntypedCall};

pub(crate) use observe::Observers;
pub(crate) use options::Options;
pub(crate) use pace::Pacer;
pub(crate) use sent::{Sent, start};
pub(crate) use untyped::Untyped;

use crate::client::Client;
use crate::error::Error;
use crate::operation::Operation;
use crate::wire::View;
use std::fmt;
use std::future::{Future, IntoFuture};
use std::marker::PhantomData;
use std::pin::Pin;
use std::task::{Context, Poll};

/// A call of an operation. It is sent once it is awaited.
///
/// What the client does for every call can be set otherwise for this one:
///
/// ```no_run
/// # use feishu_api::{Client, Operation, call::{Pacing, Retry}};
/// # use std::time::Duration;
/// # async fn run<R: Operation>(client: &Client, request: R) -> Result<(), feishu_api::Error> {
/// let call = client.send(request).timeout(Duration::from_secs(5)).retry(Retry::off()).pacing(Pacing::Off);
/// let reply = call.await?;
/// # Ok(())
/// # }
/// ```
#[must_use = "a call is not sent until it is awaited"]
pub struct Call<R> {
    client: Client,
    request: R,
    options: Option<Box<Options>>,
}

impl<R: Operation> Call<R> {
    /// A call of the operation that `request` belongs to.
    pub fn new(client: &Client, request: R) -> Self {
        Self { client: client.clone(), request, options: None }
    }

    options::setters!();

    pub(crate) fn into_parts(self) -> (Client, R, Option<Box<Options>>) {
        (self.client, self.request, self.options)
    }

    /// Answers the HTTP status, headers and body beside the typed reply.
    pub fn with_response(self) -> WithResponse<R> {
        WithResponse(self)
    }

    /// Waits for the reply on this thread, for programs that are not asynchronous:
    ///
    /// ```no_run
    /// # fn run(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
    /// let pin = client.im().v1().pin().create("om_1").block()?.pin;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Connections and timers are served by one thread for the whole process.
    ///
    /// # Errors
    /// As the call itself; [`Error::Config`] inside an async runtime, where blocking would stop everybody else.
    #[cfg(feature = "blocking")]
    pub fn block(self) -> Result<R::Response, Error<R::Error>> {
        let sent = start(self.client, R::ENDPOINT, &self.request, self.options);
        let mut response = R::Response::default();
        match block::wait(R::ENDPOINT, sent).receive(&mut response) {
            Ok(()) => Ok(response),
            Err(error) => Err(error.of_operation(R::ENDPOINT)),
        }
    }
}

impl<R: Operation> fmt::Debug for Call<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Call").field(&R::ENDPOINT.id).field(&View::Object(&self.request)).finish()
    }
}

impl<R: Operation> IntoFuture for Call<R> {
    type Output = Result<R::Response, Error<R::Error>>;
    type IntoFuture = Sending<R>;

    fn into_future(self) -> Sending<R> {
        Sending::new(start(self.client, R::ENDPOINT, &self.request, self.options))
    }
}

/// A call that is being sent.
#[must_use = "a call is not sent until it is awaited"]
pub struct Sending<R> {
    sent: Sent,
    operation: PhantomData<fn() -> R>,
}

impl<R: Operation> Future for Sending<R> {
    type Output = Result<R::Response, Error<R::Error>>;

    fn poll(mut self: Pin<&mut Self>, task: &mut Context<'_>) -> Poll<Self::Output> {
        if !self.sent.is_ready(task) {
            return Poll::Pending;
        }
        let mut response = R::Response::default();
        Poll::Ready(match self.sent.receive(&mut response) {
            Ok(()) => Ok(response),
            Err(error) => Err(error.of_operation(R::ENDPOINT)),
        })
    }
}

impl<R> fmt::Debug for Sending<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Sending").finish_non_exhaustive()
    }
}
