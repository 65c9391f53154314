//! One HTTP request and its response.

mod body;
mod connect;
mod connection;
mod encoding;
#[cfg(feature = "gzip")]
mod gzip;

pub(crate) use body::{BodyError, ReplyBody, RequestBody};
pub(crate) use connect::Connector;
#[cfg(feature = "ws")]
pub(crate) use connection::Connection;
pub(crate) use encoding::Encoding;

use super::per_runtime::PerRuntime;
use super::reply::in_place_of_file;
use super::tls::is_tls;
use crate::endpoint::{Endpoint, Envelope};
use crate::error::{Error, ResponseProblem, Stage, TransportError, TransportProblem};
use http::header::{CONTENT_LENGTH, HeaderMap};
use hyper_util::client::legacy::Client as HttpClient;
use hyper_util::rt::{TokioExecutor, TokioTimer};
use std::time::Duration;

/// A response as received.
pub(crate) struct Received {
    pub(crate) status: u16,
    pub(crate) headers: HeaderMap,
    /// The body, or as much of it as could be read.
    pub(crate) body: Vec<u8>,
    /// The reason why the body is incomplete or unusable.
    pub(crate) cut: Option<ResponseProblem>,
    /// The rest of the body, if it is a file.
    pub(crate) rest: Option<Rest>,
}

/// The maximum buffer allocated for a body in advance, whatever length its header declares.
const FIRST_CAPACITY: u64 = 1024 * 1024;

/// The read buffer of a connection, and the maximum size of a response's head.
const READ: usize = 64 * 1024;

/// The connections of a client, and the limits for replies.
pub(crate) struct Transport {
    connector: Connector,
    /// A connection pool per runtime, since connections make progress only while their runtime is running.
    pools: PerRuntime<HttpClient<Connector, RequestBody>>,
    /// The maximum size of a reply in bytes.
    largest_reply: usize,
    downloads: DownloadLimits,
}

/// The limits for a download.
#[derive(Clone, Copy, Default)]
pub(crate) struct DownloadLimits {
    /// The time allowed per MiB.
    pub(crate) timeout: Duration,
    /// The maximum size in bytes.
    pub(crate) largest: u64,
}

/// The rest of a body that is a file.
#[derive(Default)]
pub(crate) struct Rest {
    /// `None` if nothing is left.
    pub(crate) body: Option<ReplyBody>,
    pub(crate) limits: DownloadLimits,
}

impl Transport {
    pub(crate) fn new(connector: Connector, largest_reply: usize, downloads: DownloadLimits) -> Self {
        Self { connector, pools: PerRuntime::default(), largest_reply, downloads }
    }

    /// Creates a transport with the same settings and its own connections.
    #[cfg(feature = "sign-in")]
    pub(crate) fn over(&self, connector: Connector) -> Self {
        Self::new(connector, self.largest_reply, self.downloads)
    }

    /// Sends a request, and reads the response to its end or to the client's limit; a file only as far as needed to
    /// recognize that it is a file.
    ///
    /// `stage` records the progress, in case the caller drops the future at its deadline.
    pub(crate) async fn exchange(
        &self,
        endpoint: &'static Endpoint,
        mut request: http::Request<RequestBody>,
        base_url: &str,
        stage: &mut Stage,
    ) -> Result<Received, Error> {
        *stage = Stage::Exchange;
        let scheme = request.uri().scheme();
        if let Some(credentials) = scheme.and_then(|scheme| self.connector.proxy_authorization(scheme)).cloned() {
            request.headers_mut().insert(http::header::PROXY_AUTHORIZATION, credentials);
        }
        let sent = self.pools.here(|| self.pool()).request(request).await;
        let response = sent.map_err(|error| TransportError::new(endpoint, problem(&error), error, base_url))?;
        *stage = Stage::Body;
        let (mut head, body) = response.into_parts();
        let mut body = ReplyBody::new(body, &mut head.headers);
        let mut received =
            Received { status: head.status.as_u16(), headers: head.headers, body: Vec::new(), cut: None, rest: None };
        if endpoint.envelope == Envelope::Binary && head.status.is_success() {
            received.look_at_file(body, self.downloads, endpoint).await;
        } else if received.read(&mut body, self.largest_reply, |_| true).await == Some(End::More) {
            received.body.truncate(self.largest_reply);
            received.cut = Some(ResponseProblem::TooLarge { largest: self.largest_reply });
        }
        Ok(received)
    }

    /// Opens a separate connection to an address with a port, through the proxy that the environment specifies for it.
    #[cfg(feature = "ws")]
    pub(crate) async fn connect(&self, to: &http::Uri) -> Result<Connection, Box<dyn std::error::Error + Send + Sync>> {
        self.connector.open(&hyper_util::client::proxy::matcher::Matcher::from_env(), to).await
    }

    fn pool(&self) -> HttpClient<Connector, RequestBody> {
        let mut pool = HttpClient::builder(TokioExecutor::new());
        pool.pool_timer(TokioTimer::new()).http1_max_buf_size(READ);
        pool.build(self.connector.clone())
    }
}

/// Returns the problem of a request without a response.
fn problem(error: &hyper_util::client::legacy::Error) -> TransportProblem {
    match error.is_connect() {
        true if is_tls(error) => TransportProblem::Tls,
        true => TransportProblem::Connect,
        false => TransportProblem::Interrupted,
    }
}

/// Where reading ended.
#[derive(Clone, Copy, PartialEq, Eq)]
enum End {
    /// At the end of the body.
    Whole,
    /// Before it: no more was requested.
    More,
}

impl Received {
    /// Returns the length declared by the headers.
    pub(crate) fn length(&self) -> Option<u64> {
        self.headers.get(CONTENT_LENGTH)?.to_str().ok()?.trim().parse().ok()
    }

    /// Reads until there are more than `enough` bytes, or until they are not `wanted`. Returns `None` if the body is
    /// cut short.
    async fn read(&mut self, body: &mut ReplyBody, enough: usize, wanted: fn(&[u8]) -> bool) -> Option<End> {
        let capacity = self.length().unwrap_or_default().min(FIRST_CAPACITY);
        self.body.reserve(usize::try_from(capacity).unwrap_or_default());
        while self.body.len() <= enough && wanted(&self.body) {
            match body.piece().await {
                None => return Some(End::Whole),
                Some(Ok(piece)) => {
                    self.body.extend_from_slice(&piece);
                    // If data is always available, timers still need to run.
                    tokio::task::consume_budget().await;
                }
                Some(Err(error)) => {
                    self.cut = Some(self.body_problem(error, self.body.len()));
                    return None;
                }
            }
        }
        Some(End::More)
    }

    /// Reads as much of a file as needed to recognize that it is a file, and not what a server or a proxy sent in its
    /// place.
    async fn look_at_file(&mut self, mut body: ReplyBody, limits: DownloadLimits, endpoint: &'static Endpoint) {
        if let Some(encoding) = Encoding::of(&self.headers).text() {
            self.cut = Some(ResponseProblem::Compressed { encoding });
            return;
        }
        if endpoint.protocol.is_some() {
            // Services with their own protocol report errors by HTTP status.
            self.rest = Some(Rest { body: Some(body), limits });
            return;
        }
        let largest = in_place_of_file::LARGEST;
        let is_long = self.length().is_some_and(|length| length > largest as u64);
        let end = match is_long && !in_place_of_file::is_page(&self.headers, &[]) {
            true => Some(End::More),
            false => self.read(&mut body, largest, in_place_of_file::may_be_other).await,
        };
        let Some(end) = end else { return };
        if in_place_of_file::is_page(&self.headers, &self.body) {
            self.cut = Some(ResponseProblem::WebPage);
        } else if end == End::More || !in_place_of_file::is_failure(endpoint, &self.headers, &self.body) {
            self.rest = Some(Rest { body: Some(body).filter(|_| end == End::More), limits });
        }
    }

    /// Returns the reason why a body cannot be read after `received` bytes.
    pub(crate) fn body_problem(&self, error: BodyError, received: usize) -> ResponseProblem {
        match error {
            BodyError::Cut => ResponseProblem::Truncated { received },
            #[cfg(feature = "gzip")]
            BodyError::Encoding(error) => {
                ResponseProblem::WrongEncoding { encoding: "gzip".to_owned(), why: error.to_string() }
            }
        }
    }
}
