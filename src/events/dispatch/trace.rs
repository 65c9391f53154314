//! A span for each handler, named `feishu_api.event`, and log events for failures without a callback. They contain no
//! secrets and nothing of an event's content.

use super::failure::Failure;
use crate::events::error::Error;
use crate::events::event::Event;
use std::future::Future;

/// Runs a handler in its own span.
#[cfg(feature = "tracing")]
pub(super) fn handling<F: Future>(event: &Event, handling: F) -> impl Future<Output = F::Output> + use<F> {
    use tracing::Instrument;

    let header = event.header();
    handling.instrument(tracing::info_span!(
        "feishu_api.event",
        event_type = header.event_type.as_str(),
        event_id = header.event_id.as_str(),
    ))
}

/// Logs a failure.
#[cfg(feature = "tracing")]
pub(super) fn failure(failure: &Failure) {
    tracing::error!("{failure}");
}

/// Logs a refused request.
#[cfg(feature = "tracing")]
pub(super) fn refused(error: &Error) {
    tracing::warn!("refused a push: {error}");
}

/// Logs an event without a handler.
#[cfg(feature = "tracing")]
pub(super) fn unhandled(event: &Event) {
    tracing::debug!(event_type = event.event_type(), event_id = event.id(), "no handler for this event");
}

#[cfg(not(feature = "tracing"))]
pub(super) fn handling<F: Future>(_: &Event, handling: F) -> F {
    handling
}

#[cfg(not(feature = "tracing"))]
pub(super) fn failure(_: &Failure) {}

#[cfg(not(feature = "tracing"))]
pub(super) fn refused(_: &Error) {}

#[cfg(not(feature = "tracing"))]
pub(super) fn unhandled(_: &Event) {}
