//! Internal requests that a descriptor cannot fully describe: a body that is not JSON, or a secret in the path.

use super::options::Options;
use super::pacing::Keys;
use super::pending::start_prepared;
use crate::client::Client;
use crate::client::request::{HttpRequest, Prepared};
use crate::endpoint::Endpoint;
use crate::error::{Error, RequestError, RequestProblem};
use crate::secret::{Redactor, Secret};
use crate::wire::Object;
use bytes::Bytes;
use http::header::{HeaderName, HeaderValue};
use http::uri::PathAndQuery;
use std::future::poll_fn;
use std::task::Poll;

/// A raw request.
pub(crate) struct RawRequest {
    /// The path below the base URL, with its query.
    pub(crate) path: String,
    pub(crate) headers: Vec<(HeaderName, HeaderValue)>,
    pub(crate) body: Bytes,
    /// Secrets that errors must not show.
    pub(crate) secrets: Vec<Secret>,
}

impl RawRequest {
    fn prepared(self, client: &Client, endpoint: &'static Endpoint) -> Result<Prepared, RequestError> {
        let base = &client.inner.site.base;
        let path = format!("{}{}", base.path, self.path);
        let path = PathAndQuery::try_from(path)
            .map_err(|_| RequestError::new(endpoint, RequestProblem::InvalidPath(endpoint.path)))?;
        let mut http = HttpRequest::new(endpoint.method, base.uri(path), self.headers);
        http.body = Some(self.body);
        let mut redactor = Redactor::default();
        self.secrets.iter().for_each(|secret| redactor.add(secret.expose()));
        Ok(Prepared { http, form: None, redactor, confidential: true, keyed: false })
    }
}

impl Client {
    /// Sends a request, and reads the reply into `response`.
    pub(crate) async fn send_raw(
        &self,
        endpoint: &'static Endpoint,
        request: RawRequest,
        options: Option<Box<Options>>,
        response: &mut (dyn Object + Send),
    ) -> Result<(), Error> {
        let prepared = request.prepared(self, endpoint);
        let mut sent = start_prepared(self.clone(), endpoint, prepared, Keys::new(), options);
        poll_fn(|task| if sent.is_ready(task) { Poll::Ready(()) } else { Poll::Pending }).await;
        sent.receive(response)
    }
}
