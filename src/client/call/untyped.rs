//! Calls of operations for which there are no types.

use super::options::{self, Options};
use super::pending::{Pending, start_prepared};
use crate::client::Client;
use crate::client::file::{Download, Upload};
use crate::client::paging::UntypedPages;
use crate::client::request::{self, UntypedRequest};
use crate::endpoint::{Endpoint, Location, Method};
use crate::error::Error;
use crate::wire::Json;
use http::header::{HeaderName, HeaderValue};
use std::fmt;
use std::future::{Future, IntoFuture, poll_fn};
use std::pin::Pin;
use std::sync::Arc;
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

    /// Adds a parameter that is sent as a header. For a secret, use [`header`](Self::header).
    pub fn header_parameter(self, name: &'static str, value: impl Into<Json>) -> Self {
        self.field(Location::Header, name, value.into())
    }

    /// Adds a file to the form. The other form fields are those of [`body`](Self::body).
    ///
    /// # Errors
    /// The call fails with [`Error::Request`] if the descriptor has no form, or no field with this name.
    pub fn file(mut self, name: impl Into<String>, file: Upload) -> Self {
        self.request.files.push((name.into(), file));
        self
    }

    /// Sets a callback that receives the number of bytes of the form sent so far, summed over all attempts.
    pub fn on_upload(mut self, tell: impl Fn(u64) + Send + Sync + 'static) -> Self {
        self.request.progress = Some(Arc::new(tell));
        self
    }

    /// Sets the body: JSON, or the fields of a form.
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
        start_untyped(client, endpoint, &mut request, options)
    }

    /// Sends the call and returns the file in the reply. If the descriptor's [`envelope`](Endpoint::envelope) is not
    /// [`Binary`](crate::endpoint::Envelope::Binary), the file is empty.
    ///
    /// # Errors
    /// The same errors as for any call.
    pub async fn download(self) -> Result<Download, Error> {
        let mut sent = self.start();
        poll_fn(|task| if sent.is_ready(task) { Poll::Ready(()) } else { Poll::Pending }).await;
        let mut file = Download::default();
        sent.receive(&mut file)?;
        Ok(file)
    }

    /// Returns the items of all pages, page by page, following the descriptor's [`paging`](Endpoint::paging). Without
    /// `paging` there is one page without items.
    pub fn pages(self) -> UntypedPages {
        let Self { client, endpoint, request, options } = self;
        UntypedPages::new(client, endpoint, request, options)
    }

    /// Returns the request without sending it. The token is left out, and so is the body of a form.
    ///
    /// # Errors
    /// [`Error::Request`] if the request is invalid.
    pub fn preview(mut self) -> Result<RequestPreview, Error> {
        let site = &self.client.inner.site;
        let prepared = request::prepare_untyped(&site.base, self.endpoint, &mut self.request)?;
        let header = |(name, value): &(HeaderName, HeaderValue)| {
            (name.to_string(), String::from_utf8_lossy(value.as_bytes()).into_owned())
        };
        let http = &prepared.http;
        Ok(RequestPreview {
            method: self.endpoint.method,
            url: http.uri.to_string(),
            headers: http.headers.iter().filter(|_| prepared.form.is_none()).map(header).collect(),
            body: http.body.as_ref().map(|body| body.to_vec()),
        })
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

/// A request as it would be sent. See [`UntypedCall::preview`].
#[derive(Clone)]
#[non_exhaustive]
pub struct RequestPreview {
    /// The HTTP method.
    pub method: Method,
    /// The whole address.
    pub url: String,
    /// The headers, without that of the token. Those of a form are left out, too.
    pub headers: Vec<(String, String)>,
    /// The body; `None` if there is none or it is a form.
    pub body: Option<Vec<u8>>,
}

/// Omits headers and body, which may contain secrets.
impl fmt::Debug for RequestPreview {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RequestPreview").field("method", &self.method).finish_non_exhaustive()
    }
}

/// Encodes a request, and starts its way.
pub(crate) fn start_untyped(
    client: Client,
    endpoint: &'static Endpoint,
    request: &mut UntypedRequest,
    options: Option<Box<Options>>,
) -> Pending {
    let prepared = request::prepare_untyped(&client.inner.site.base, endpoint, request);
    let keys = client.inner.pacer.keys(endpoint, &mut request.quota_fields(endpoint));
    start_prepared(client, endpoint, prepared, keys, options)
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
