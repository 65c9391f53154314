//! Prints examples in code fences.

use crate::maintain::page_format::example::{FORM, JSON, form, pretty};
use crate::model::{BodyKind, Event, Operation};

/// An example in its fence.
pub(super) struct Fence {
    pub(super) text: String,
    /// Whether an empty line separates it from its heading.
    pub(super) apart: bool,
}

/// Returns code in a fence with more backticks than the code contains.
pub(super) fn code(code: &str, language: &str) -> String {
    let longest = code.split(|c| c != '`').map(str::len).max().unwrap_or_default();
    let ticks = "`".repeat(longest.max(2) + 1);
    format!("{ticks}{language}\n{code}\n{ticks}")
}

/// Returns the example of a request body.
pub(super) fn request(operation: &Operation) -> Option<Fence> {
    let is_form = operation.body == BodyKind::Multipart;
    let lines = operation.page.request_example_lines.clone();
    let text = match (&operation.request_example, is_form) {
        (Some(example), true) => lines.unwrap_or_else(|| form(example, operation)),
        (Some(example), false) => lines.unwrap_or_else(|| pretty(example)),
        (None, _) => lines?,
    };
    Some(Fence { text: code(&text, if is_form { FORM } else { JSON }), apart: is_form })
}

/// Returns the example of a reply.
pub(super) fn response(operation: &Operation) -> Option<Fence> {
    let lines = operation.page.response_example_lines.clone();
    let text = lines.or_else(|| operation.response_example.as_ref().map(pretty))?;
    Some(Fence { text: code(&text, JSON), apart: false })
}

/// Returns the example of an event.
pub(super) fn event(event: &Event) -> Option<Fence> {
    let text = event.page.response_example_lines.clone().or_else(|| event.example.as_ref().map(pretty))?;
    Some(Fence { text: code(&text, JSON), apart: false })
}
