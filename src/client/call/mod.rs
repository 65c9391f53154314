//! Calls: one operation, from the typed request to the typed reply.
//!
//! Generic code here is instantiated for every operation that a program calls, so it only delegates to code that is not
//! generic: `start` sends, and `Pending` receives.

mod attempt;
#[cfg(feature = "blocking")]
mod block;
mod deadline;
mod limiter;
mod mark;
mod observe;
mod options;
mod pacing;
mod pending;
#[cfg(any(feature = "sign-in", feature = "webhook"))]
mod raw;
mod retry;
mod run;
mod shared;
mod trace;
mod untyped;
mod with_response;

#[cfg(feature = "blocking")]
pub use block::block_on;
pub use observe::{Attempt, Observer, Outcome};
pub use pacing::Pacing;
pub use retry::Retry;
pub use shared::{PaceAsk, PaceGrant, PaceReturn, SharedPace};
pub use untyped::{RequestPreview, UntypedCall, UntypedCallFuture};
pub use with_response::{HttpReply, WithResponse, WithResponseFuture};

pub(crate) use observe::Observers;
pub(crate) use options::Options;
pub(crate) use pacing::Pacer;
pub(crate) use pending::{Pending, start};
#[cfg(any(feature = "sign-in", feature = "webhook"))]
pub(crate) use raw::RawRequest;
pub(crate) use untyped::start_untyped;

use crate::client::Client;
use crate::endpoint::Operation;
use crate::error::Error;
use std::fmt;
use std::future::{Future, IntoFuture};
use std::marker::PhantomData;
use std::pin::Pin;
use std::task::{Context, Poll};

/// A call of an operation. It is sent when it is awaited.
///
/// The client's settings can be overridden for a call:
///
/// ```no_run
/// # use feishu_api::{Client, Operation};
/// # use feishu_api::client::{Pacing, Retry};
/// # use std::time::Duration;
/// # async fn run<R: Operation>(client: &Client, request: R) -> Result<(), feishu_api::Error> {
/// let call = client.send(request).timeout(Duration::from_secs(5)).retry(Retry::off()).pacing(Pacing::Off);
/// let reply = call.await?;
/// # Ok(())
/// # }
/// ```
///
/// The compiler warns of a call that is not awaited:
///
/// ```compile_fail
/// #![deny(unused_must_use)]
/// # fn run<R: feishu_api::Operation>(client: &feishu_api::Client, request: R) {
/// client.send(request);
/// # }
/// ```
#[must_use = "a call is not sent until it is awaited"]
pub struct Call<R> {
    client: Client,
    request: R,
    options: Option<Box<Options>>,
}

impl<R: Operation> Call<R> {
    /// Creates a call of the operation that `request` belongs to.
    pub fn new(client: &Client, request: R) -> Self {
        Self { client: client.clone(), request, options: None }
    }

    /// Changes the request before it is sent, for example to set optional fields.
    ///
    /// ```no_run
    /// use feishu_api::im::v1::{ReceiveIdType, MsgType};
    ///
    /// # async fn run(client: &feishu_api::Client, content: &str) -> Result<(), feishu_api::Error> {
    /// let messages = client.im().v1().message();
    /// let call = messages.create(ReceiveIdType::ChatId, "oc_1", MsgType::Text, content);
    /// let message = call.with(|m| m.uuid("deploy-17")).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn with(mut self, change: impl FnOnce(R) -> R) -> Self {
        self.request = change(self.request);
        self
    }

    options::setters!();

    /// Makes the call fail with this error when it is awaited, without being sent.
    #[cfg(feature = "im")]
    pub(crate) fn refused(mut self, error: crate::error::ContentError) -> Self {
        self.options.get_or_insert_default().refused = Some(error);
        self
    }

    pub(crate) fn into_parts(self) -> (Client, R, Option<Box<Options>>) {
        (self.client, self.request, self.options)
    }

    /// Returns the HTTP status, headers and body together with the typed reply.
    pub fn with_response(self) -> WithResponse<R> {
        WithResponse(self)
    }

    /// Blocks this thread until the reply arrives, for synchronous programs:
    ///
    /// ```no_run
    /// # fn run(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
    /// let pin = client.im().v1().pin().create("om_1").block()?.pin;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// One thread drives the connections and timers of the whole process.
    ///
    /// # Errors
    /// The errors of the call; [`Error::Config`] inside an async runtime, which must not be blocked.
    #[cfg(feature = "blocking")]
    pub fn block(mut self) -> Result<R::Response, Error<R::Error>> {
        let sent = start(self.client, R::ENDPOINT, &mut self.request, self.options);
        let mut response = R::Response::default();
        match block::wait(R::ENDPOINT, sent).receive(&mut response) {
            Ok(()) => Ok(response),
            Err(error) => Err(error.of_operation(R::ENDPOINT)),
        }
    }
}

impl<R: Operation> fmt::Debug for Call<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Call").field(&R::ENDPOINT.id).field(&self.request).finish()
    }
}

impl<R: Operation> IntoFuture for Call<R> {
    type Output = Result<R::Response, Error<R::Error>>;
    type IntoFuture = CallFuture<R>;

    fn into_future(mut self) -> CallFuture<R> {
        let sent = start(self.client, R::ENDPOINT, &mut self.request, self.options);
        CallFuture { sent, operation: PhantomData }
    }
}

/// A call that is being sent.
#[must_use = "a call is not sent until it is awaited"]
pub struct CallFuture<R> {
    sent: Pending,
    operation: PhantomData<fn() -> R>,
}

impl<R: Operation> Future for CallFuture<R> {
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

impl<R> fmt::Debug for CallFuture<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CallFuture").finish_non_exhaustive()
    }
}
