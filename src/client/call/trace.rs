//! A span for each call, named `feishu_api.call`, and an event for each failed attempt. They contain no secrets and no
//! bodies: only a status, a code and a log id come from the server.

use super::observe::Outcome;
use crate::client::reply::Reply;
use crate::endpoint::Endpoint;
use crate::error::Error;
use std::future::Future;
use std::pin::Pin;
use std::time::Duration;

/// A call in progress, in its span.
pub(super) type Running = Pin<Box<dyn Future<Output = Result<Reply, Error>> + Send>>;

/// Runs a call in its own span, if the span is enabled.
#[cfg(feature = "tracing")]
pub(super) fn call(endpoint: &'static Endpoint, call: Running) -> Running {
    use tracing::Instrument;
    use tracing::field::Empty;

    let span = tracing::info_span!(
        "feishu_api.call",
        operation = endpoint.id,
        method = endpoint.method.as_str(),
        path = endpoint.path,
        attempts = Empty,
        status = Empty,
        code = Empty,
        log_id = Empty,
        elapsed_ms = Empty,
        outcome = Empty,
    );
    if span.is_disabled() { call } else { Box::pin(call.instrument(span)) }
}

/// Records the outcome of an attempt.
#[cfg(feature = "tracing")]
pub(super) fn attempt(outcome: &Outcome<'_>) {
    let Outcome { number, status, error, .. } = *outcome;
    if let Some(error) = error {
        tracing::debug!(number, kind = error.kind_name(), status, code = outcome.code(), "attempt failed");
    }
}

/// Records the outcome of a call.
#[cfg(feature = "tracing")]
pub(super) fn end(outcome: &Result<Reply, Error>, attempts: u32, elapsed: Duration) {
    let span = tracing::Span::current();
    if span.is_disabled() {
        return;
    }
    let (name, status, code, log_id) = match outcome {
        Ok(Reply { context, received }) => ("ok", Some(received.status), Some(0), context.log_id(received)),
        Err(error) => (error.kind_name(), error.status(), error.code(), error.log_id().map(crate::printable::line)),
    };
    span.record("attempts", attempts);
    span.record("outcome", name);
    span.record("status", status);
    span.record("code", code);
    span.record("log_id", log_id);
    span.record("elapsed_ms", u64::try_from(elapsed.as_millis()).unwrap_or(u64::MAX));
}

#[cfg(not(feature = "tracing"))]
pub(super) fn call(_: &'static Endpoint, call: Running) -> Running {
    call
}

#[cfg(not(feature = "tracing"))]
pub(super) fn attempt(_: &Outcome<'_>) {}

#[cfg(not(feature = "tracing"))]
pub(super) fn end(_: &Result<Reply, Error>, _: u32, _: Duration) {}
