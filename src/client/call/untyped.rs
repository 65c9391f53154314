//! Calls of operations for which there are no types.

use super::options::{self, Options};
use super::pending::{Pending, start_prepared};
use crate::client::Client;
use crate::client::request::{self, UntypedRequest};
use crate::endpoint::{Endpoint, Location};
use crate::error::Error;
use crate::wire::Json;
use std::fmt;
use std::future::{Future, IntoFuture};
use std::pin::Pin;
use std::task::{Context, Poll};

/// A call of an operation for which there are no types, by its descriptor. It is sent once it is awaited, and answers
/// JSON: what the reply keeps in `data`, or all of it where the descriptor says that its fields are at the top.
///
/// It has the tokens, limits, retries and errors of every other call, as far as the descriptor knows them:
///
/// ```no_run
/// use feishu_api::endpoint::{Endpoint, Method, TokenKind};
///
/// const MEMBERS: &Endpoint = &Endpoint::new("im.v1.chat.members", Method::Get, "/open-apis/im/v1/chats/:chat_id/members")
///     .access(&[TokenKind::Tenant, TokenKind::User], &[], &[]);
///
/// # async fn run(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let members = client.call(MEMBERS).path("chat_id", "oc_1").query("page_size", 50).await?;
/// println!("{}", members["items"]);
/// # Ok(())
/// # }
/// ```
///
/// A descriptor whose parts are known only at run time can be leaked, once for each.
#[must_use = "a call is not sent until it is awaited"]
pub struct UntypedCall {
    client: Client,
    endpoint: &'static Endpoint,
    request: UntypedRequest,
    options: Option<Box<Options>>,
}

impl UntypedCall {
    pub(crate) fn new(client: &Client, endpoint: &'static Endpoint) -> Self {
        Self { client: client.clone(), endpoint, request: UntypedRequest::default(), options: None }
    }

    /// Sets the parameter that stands as `:name` in the path.
    pub fn path(self, name: &'static str, value: impl Into<Json>) -> Self {
        self.field(Location::Path, name, value.into())
    }

    /// Adds a parameter to the query. A list is added as the same parameter several times.
    pub fn query(self, name: &'static str, value: impl Into<Json>) -> Self {
        self.field(Location::Query, name, value.into())
    }

    /// Sets the body.
    pub fn body(mut self, body: impl Into<Json>) -> Self {
        self.request.body = Some(body.into());
        self
    }

    options::setters!();

    fn field(mut self, location: Location, name: &'static str, value: Json) -> Self {
        self.request.fields.push((location, name, value));
        self
    }

    fn start(self) -> Pending {
        let Self { client, endpoint, mut request, options } = self;
        let prepared = request::prepare_untyped(&client.inner.site.base, endpoint, &mut request);
        let keys = client.inner.pacer.keys(endpoint, &mut request.quota_fields(endpoint));
        start_prepared(client, endpoint, prepared, keys, options)
    }

    /// Waits for the reply on this thread. See [`Call::block`](super::Call::block).
    ///
    /// # Errors
    /// As the call itself; [`Error::Config`] inside an async runtime.
    #[cfg(feature = "blocking")]
    pub fn block(self) -> Result<Json, Error> {
        let endpoint = self.endpoint;
        super::block::wait(endpoint, self.start()).receive_json()
    }
}

impl fmt::Debug for UntypedCall {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // What it sends may be a secret: without types nobody knows.
        f.debug_tuple("UntypedCall").field(&self.endpoint.id).finish_non_exhaustive()
    }
}

impl IntoFuture for UntypedCall {
    type Output = Result<Json, Error>;
    type IntoFuture = UntypedCallFuture;

    fn into_future(self) -> UntypedCallFuture {
        UntypedCallFuture(self.start())
    }
}

/// An untyped call that is being sent.
#[must_use = "a call is not sent until it is awaited"]
pub struct UntypedCallFuture(Pending);

impl Future for UntypedCallFuture {
    type Output = Result<Json, Error>;

    fn poll(mut self: Pin<&mut Self>, task: &mut Context<'_>) -> Poll<Self::Output> {
        if !self.0.is_ready(task) {
            return Poll::Pending;
        }
        Poll::Ready(self.0.receive_json())
    }
}

impl fmt::Debug for UntypedCallFuture {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("UntypedCallFuture").finish_non_exhaustive()
    }
}
