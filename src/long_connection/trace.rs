//! Log events of a long connection. They contain no secrets and nothing of an event's content.

use std::time::Duration;

#[cfg(feature = "tracing")]
pub(super) fn connected(host: &str) {
    tracing::info!(host, "long connection: connected");
}

#[cfg(feature = "tracing")]
pub(super) fn waiting(why: &str, wait: Duration) {
    tracing::warn!(seconds = wait.as_secs_f32(), "long connection: {why}; the next attempt follows");
}

#[cfg(feature = "tracing")]
pub(super) fn ignored(why: &str, message_id: &str) {
    tracing::warn!(message_id, "long connection: ignored a frame: {why}");
}

#[cfg(feature = "tracing")]
pub(super) fn closed() {
    tracing::info!("long connection: closed");
}

#[cfg(not(feature = "tracing"))]
pub(super) fn connected(_: &str) {}

#[cfg(not(feature = "tracing"))]
pub(super) fn waiting(_: &str, _: Duration) {}

#[cfg(not(feature = "tracing"))]
pub(super) fn ignored(_: &str, _: &str) {}

#[cfg(not(feature = "tracing"))]
pub(super) fn closed() {}
