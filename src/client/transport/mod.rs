//! One HTTP request and its answer.

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

/// An answer, as it came.
pub(crate) struct Received {
    pub(crate) status: u16,
    pub(crate) headers: HeaderMap,
    /// The body, or as much of it as could be read.
    pub(crate) body: Vec<u8>,
    /// Why the body is not whole, or of no use.
    pub(crate) cut: Option<ResponseProblem>,
    /// The rest of the body, where it is a file.
    pub(crate) rest: Option<Rest>,
}

/// What is set aside for a body before any of it came, whatever length its header promises.
const FIRST_CAPACITY: u64 = 1024 * 1024;

/// How much a connection reads at once, and how long the head of an answer may be.
const READ: usize = 64 * 1024;

/// The connections of a client, and how much may come over them.
pub(crate) struct Transport {
    connector: Connector,
    /// A pool of connections for each runtime: only while that runs do its connections move.
    pools: PerRuntime<HttpClient<Connector, RequestBody>>,
    /// How many bytes a reply may have.
    largest_reply: usize,
    downloads: DownloadLimits,
}

/// What a file that comes in has to keep to.
#[derive(Clone, Copy, Default)]
pub(crate) struct DownloadLimits {
    /// How long each MiB of it may take.
    pub(crate) timeout: Duration,
    /// How many bytes it may have.
    pub(crate) largest: u64,
}

/// The rest of a body that is a file.
#[derive(Default)]
pub(crate) struct Rest {
    /// `None` where nothing is left.
    pub(crate) body: Option<ReplyBody>,
    pub(crate) limits: DownloadLimits,
}

impl Transport {
    pub(crate) fn new(connector: Connector, largest_reply: usize, downloads: DownloadLimits) -> Self {
        Self { connector, pools: PerRuntime::default(), largest_reply, downloads }
    }

    /// The same, over connections of its own.
    #[cfg(feature = "sign-in")]
    pub(crate) fn over(&self, connector: Connector) -> Self {
        Self::new(connector, self.largest_reply, self.downloads)
    }

    /// Sends a request, and reads the answer to its end or to the client's limit; where it is a file, no further than
    /// it takes to tell that it is one.
    ///
    /// `stage` says how far it came, should the caller drop the future at its deadline.
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

    /// Opens a connection of its own to an address with a port, by the proxy that the environment names for it.
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

/// What happened to a request without an answer.
fn problem(error: &hyper_util::client::legacy::Error) -> TransportProblem {
    match error.is_connect() {
        true if is_tls(error) => TransportProblem::Tls,
        true => TransportProblem::Connect,
        false => TransportProblem::Interrupted,
    }
}

/// Where reading came to an end.
#[derive(Clone, Copy, PartialEq, Eq)]
enum End {
    /// At the end of the body.
    Whole,
    /// Before it: no more was asked for.
    More,
}

impl Received {
    /// The length its header promises.
    pub(crate) fn length(&self) -> Option<u64> {
        self.headers.get(CONTENT_LENGTH)?.to_str().ok()?.trim().parse().ok()
    }

    /// Reads on until there is more than `enough`, or what came is not `wanted`. `None` where the body is cut.
    async fn read(&mut self, body: &mut ReplyBody, enough: usize, wanted: fn(&[u8]) -> bool) -> Option<End> {
        let capacity = self.length().unwrap_or_default().min(FIRST_CAPACITY);
        self.body.reserve(usize::try_from(capacity).unwrap_or_default());
        while self.body.len() <= enough && wanted(&self.body) {
            match body.piece().await {
                None => return Some(End::Whole),
                Some(Ok(piece)) => {
                    self.body.extend_from_slice(&piece);
                    // Where there is always another piece, timers need a turn as well.
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

    /// Reads as much of a file as it takes to tell that it is one, and not what a server or a proxy sent in its place.
    async fn look_at_file(&mut self, mut body: ReplyBody, limits: DownloadLimits, endpoint: &'static Endpoint) {
        if let Some(encoding) = Encoding::of(&self.headers).text() {
            self.cut = Some(ResponseProblem::Compressed { encoding });
            return;
        }
        if endpoint.protocol.is_some() {
            // Such a service tells of errors by the HTTP status.
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

    /// Why a body of which so much came cannot be read on.
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
