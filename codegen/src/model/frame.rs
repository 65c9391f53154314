//! The rows that every operation or event has, for pages that word them differently.

use super::report::{Report, root};
use crate::source::did_you_mean;
use crate::spec::Frame;

/// The rows of the envelope of a reply.
pub(super) const REPLY: &[&str] = &["code", "msg", "data"];

/// The rows that the table of every event starts with.
pub(crate) const EVENT: &[&str] =
    &["schema", "header", "event_id", "event_type", "create_time", "token", "app_id", "tenant_key", "event"];

/// Checks the frame of a page: each row has to be one of these.
pub(super) fn frame(written: &Frame, rows: &[&str], report: &mut Report<'_>) -> Frame {
    for name in written.keys().filter(|name| !rows.contains(&name.as_str())) {
        let help = did_you_mean(name, rows.iter().copied()).unwrap_or_default();
        let message = format!("`{name}` is not a row of the envelope");
        report.error("unknown-key", &root().key("frame").key(name).name(), message, help);
    }
    written.clone()
}
