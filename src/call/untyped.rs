//! Calls of operations for which there are no types.

use super::options::{self, Options};
use super::sent::{Sent, start_prepared};
use crate::client::Client;
use crate::endpoint::{Endpoint, Location};
use crate::error::Error;
use crate::request;
use crate::wire::{Json, Object, Slot, View};
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
    request: Untyped,
    options: Option<Box<Options>>,
}

/// What an untyped call sends.
#[derive(Default)]
pub(crate) struct Untyped {
    pub(crate) fields: Vec<(Location, &'static str, Json)>,
    pub(crate) body: Option<Json>,
}

impl Untyped {
    /// The value of a field, wherever it travels.
    pub(crate) fn value(&self, name: &str) -> Option<&Json> {
        let field = self.fields.iter().find(|(_, field, _)| *field == name);
        field.map(|(.., value)| value).or_else(|| self.body.as_ref()?.get(name))
    }
}

impl UntypedCall {
    pub(crate) fn new(client: &Client, endpoint: &'static Endpoint) -> Self {
        Self { client: client.clone(), endpoint, request: Untyped::default(), options: None }
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

    fn start(self) -> Sent {
        let Self { client, endpoint, request, options } = self;
        let prepared = request::prepare_untyped(&client.inner.base.url, endpoint, &request);
        let quotas = Quotas { endpoint, request: &request };
        let keys = client.inner.pacer.keys(endpoint, &quotas);
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

/// The fields that the quotas of the operation count by, wherever they travel.
struct Quotas<'r> {
    endpoint: &'static Endpoint,
    request: &'r Untyped,
}

impl Object for Quotas<'_> {
    fn fields(&self, visit: &mut dyn FnMut(&'static str, View<'_>)) {
        for quota in self.endpoint.quotas {
            if let Some(value) = self.request.value(quota.per) {
                visit(quota.per, View::Any(value));
            }
        }
    }

    fn field(&mut self, _: &str) -> Slot<'_> {
        Slot::Skip
    }
}

impl IntoFuture for UntypedCall {
    type Output = Result<Json, Error>;
    type IntoFuture = SendingUntyped;

    fn into_future(self) -> SendingUntyped {
        SendingUntyped(self.start())
    }
}

/// An untyped call that is being sent.
#[must_use = "a call is not sent until it is awaited"]
pub struct SendingUntyped(Sent);

impl Future for SendingUntyped {
    type Output = Result<Json, Error>;

    fn poll(mut self: Pin<&mut Self>, task: &mut Context<'_>) -> Poll<Self::Output> {
        if !self.0.is_ready(task) {
            return Poll::Pending;
        }
        Poll::Ready(self.0.receive_json())
    }
}

impl fmt::Debug for SendingUntyped {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SendingUntyped").finish_non_exhaustive()
    }
}
