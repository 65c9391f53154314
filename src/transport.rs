//! One HTTP request and its answer.

use crate::client::Inner;
use crate::endpoint::Endpoint;
use crate::error::{Error, ResponseProblem, Stage, TransportError};
use reqwest::header::HeaderMap;

/// An answer, as it came.
pub(crate) struct Received {
    pub(crate) status: u16,
    pub(crate) headers: HeaderMap,
    /// The body, or as much of it as could be read.
    pub(crate) body: Vec<u8>,
    /// Why the body is not whole.
    pub(crate) cut: Option<ResponseProblem>,
}

/// What is set aside for a body before any of it came, whatever length its header promises.
const FIRST_CAPACITY: u64 = 1024 * 1024;

/// Sends a request, and reads the answer to its end or to the client's limit.
///
/// `stage` says how far it came, should the caller drop the future at its deadline.
pub(crate) async fn exchange(
    client: &Inner,
    endpoint: &'static Endpoint,
    request: reqwest::Request,
    stage: &mut Stage,
) -> Result<Received, Error> {
    *stage = Stage::Exchange;
    let sent = client.http.execute(request).await;
    let mut response = sent.map_err(|error| TransportError::new(endpoint, error, &client.base.prefix))?;
    *stage = Stage::Body;
    let largest = client.largest_reply;
    let promised = response.content_length().unwrap_or_default();
    let mut body = Vec::with_capacity(usize::try_from(promised.min(FIRST_CAPACITY)).unwrap_or_default());
    let cut = loop {
        match response.chunk().await {
            Ok(None) => break None,
            Ok(Some(chunk)) => {
                let room = largest.saturating_sub(body.len());
                body.extend_from_slice(chunk.get(..room).unwrap_or(&chunk));
                if chunk.len() > room {
                    break Some(ResponseProblem::TooLarge { largest });
                }
            }
            // The connection broke, or the body is not framed as HTTP asks: either way the rest is lost.
            Err(_) => break Some(ResponseProblem::Truncated { received: body.len() }),
        }
    };
    Ok(Received { status: response.status().as_u16(), headers: std::mem::take(response.headers_mut()), body, cut })
}
