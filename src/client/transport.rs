//! One HTTP request and its answer.

use super::reply::{envelope, log_id};
use super::tls::is_tls;
use crate::endpoint::{Endpoint, Envelope};
use crate::error::{Error, ResponseProblem, Stage, TransportError, TransportProblem};
use reqwest::header::{CONTENT_DISPOSITION, CONTENT_LENGTH, CONTENT_TYPE, HeaderMap};
use std::time::Duration;

/// An answer, as it came.
pub(crate) struct Received {
    pub(crate) status: u16,
    pub(crate) headers: HeaderMap,
    /// The body, or as much of it as could be read.
    pub(crate) body: Vec<u8>,
    /// Why the body is not whole.
    pub(crate) cut: Option<ResponseProblem>,
    /// The rest of the body, where it is a file.
    pub(crate) rest: Option<Rest>,
}

/// What is set aside for a body before any of it came, whatever length its header promises.
const FIRST_CAPACITY: u64 = 1024 * 1024;

/// How much of a file in JSON is read to tell whether it is an error instead. Errors are smaller.
const LARGEST_ERROR: usize = 64 * 1024;

/// The connections of a client, and how much may come over them.
pub(crate) struct Transport {
    pub(crate) http: reqwest::Client,
    /// How many bytes a reply may have.
    pub(crate) largest_reply: usize,
    pub(crate) downloads: DownloadLimits,
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
    pub(crate) body: reqwest::Body,
    pub(crate) limits: DownloadLimits,
}

impl Transport {
    /// Sends a request, and reads the answer to its end or to the client's limit; where it is a file, no further than
    /// it takes to tell that it is one.
    ///
    /// `stage` says how far it came, should the caller drop the future at its deadline.
    pub(crate) async fn exchange(
        &self,
        endpoint: &'static Endpoint,
        request: reqwest::Request,
        base_url: &str,
        stage: &mut Stage,
    ) -> Result<Received, Error> {
        *stage = Stage::Exchange;
        let sent = self.http.execute(request).await;
        let mut response = sent.map_err(|error| TransportError::new(endpoint, problem(&error), error, base_url))?;
        *stage = Stage::Body;
        let status = response.status();
        let headers = std::mem::take(response.headers_mut());
        let mut received = Received { status: status.as_u16(), headers, body: Vec::new(), cut: None, rest: None };
        if endpoint.envelope != Envelope::Binary || !status.is_success() {
            let largest = self.largest_reply;
            if received.read(&mut response, largest).await == Some(End::More) {
                received.body.truncate(largest);
                received.cut = Some(ResponseProblem::TooLarge { largest });
            }
            return Ok(received);
        }
        // A service without codes tells of errors by the HTTP status.
        let may_be_error = endpoint.protocol.is_none() && received.may_be_error();
        let end = if may_be_error { received.read(&mut response, LARGEST_ERROR).await } else { Some(End::More) };
        let rest = match end {
            Some(End::More) => Some(response.into()),
            Some(End::Whole) if !envelope::is_failure(&received.body) => Some(reqwest::Body::default()),
            Some(End::Whole) | None => None,
        };
        received.rest = rest.map(|body| Rest { body, limits: self.downloads });
        Ok(received)
    }
}

/// What happened to a request without an answer.
fn problem(error: &reqwest::Error) -> TransportProblem {
    match error.is_connect() || error.is_builder() {
        true if is_tls(error) => TransportProblem::Tls,
        true => TransportProblem::Connect,
        false => TransportProblem::Interrupted,
    }
}

/// Where reading came to an end.
#[derive(PartialEq, Eq)]
enum End {
    /// At the end of the body.
    Whole,
    /// Beyond what was asked for.
    More,
}

impl Received {
    /// The id under which the platform logged the call.
    pub(crate) fn log_id(&self, endpoint: &Endpoint) -> Option<&str> {
        self.headers.get(log_id(endpoint))?.to_str().ok()
    }

    /// The length its header promises.
    pub(crate) fn length(&self) -> Option<u64> {
        self.headers.get(CONTENT_LENGTH)?.to_str().ok()?.trim().parse().ok()
    }

    /// Reads on until there is more than `enough`. `None` where the body is cut.
    async fn read(&mut self, response: &mut reqwest::Response, enough: usize) -> Option<End> {
        let capacity = self.length().unwrap_or_default().min(FIRST_CAPACITY);
        self.body.reserve(usize::try_from(capacity).unwrap_or_default());
        while self.body.len() <= enough {
            match response.chunk().await {
                Ok(None) => return Some(End::Whole),
                Ok(Some(chunk)) => self.body.extend_from_slice(&chunk),
                // The connection broke, or the body is not framed as HTTP asks: either way the rest is lost.
                Err(_) => {
                    self.cut = Some(ResponseProblem::Truncated { received: self.body.len() });
                    return None;
                }
            }
        }
        Some(End::More)
    }

    /// Whether what came in place of a file may be an error: it is JSON, and is not given a file name.
    fn may_be_error(&self) -> bool {
        let media_type = self.headers.get(CONTENT_TYPE).map(|value| value.as_bytes().to_ascii_lowercase());
        let is_json = media_type.is_some_and(|media_type| media_type.starts_with(b"application/json"));
        is_json && !self.headers.contains_key(CONTENT_DISPOSITION)
    }
}
