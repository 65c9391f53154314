//! Examples in code fences.

use crate::emit::example::{bare, pretty};
use crate::model::{BodyKind, Event, Location, Operation};
use serde_json::Value as Json;

/// The boundary between the parts of a form, as the pages write it.
const BOUNDARY: &str = "---7MA4YWxkTrZu0gW";

/// An example in its fence.
pub(super) struct Fence {
    pub(super) text: String,
    /// Whether an empty line stands between it and its heading.
    pub(super) apart: bool,
}

/// Code in a fence, with more backticks around it than stand in it.
pub(super) fn code(code: &str, language: &str) -> String {
    let longest = code.split(|c| c != '`').map(str::len).max().unwrap_or_default();
    let ticks = "`".repeat(longest.max(2) + 1);
    format!("{ticks}{language}\n{code}\n{ticks}")
}

/// The example of a request body.
pub(super) fn request(operation: &Operation) -> Option<Fence> {
    let is_form = operation.body == BodyKind::Multipart;
    let lines = operation.request_example_lines.clone();
    let text = match (&operation.request_example, is_form) {
        (Some(example), true) => lines.unwrap_or_else(|| form(example, operation)),
        (Some(example), false) => lines.unwrap_or_else(|| pretty(example)),
        (None, _) => lines?,
    };
    Some(Fence { text: code(&text, if is_form { "HTTP" } else { "json" }), apart: is_form })
}

/// The example of a reply.
pub(super) fn response(operation: &Operation) -> Option<Fence> {
    let lines = operation.response_example_lines.clone();
    let text = lines.or_else(|| operation.response_example.as_ref().map(pretty))?;
    Some(Fence { text: code(&text, "json"), apart: false })
}

/// The example of an event.
pub(super) fn event(event: &Event) -> Option<Fence> {
    let text = event.example_lines.clone().or_else(|| event.example.as_ref().map(pretty))?;
    Some(Fence { text: code(&text, "json"), apart: false })
}

/// A form, from the JSON object that holds its parts.
pub(crate) fn form(example: &Json, operation: &Operation) -> String {
    let Json::Object(parts) = example else { return pretty(example) };
    let mut form = String::new();
    for (name, value) in parts {
        form.push_str(&format!("{BOUNDARY}\nContent-Disposition: form-data; name=\"{name}\";"));
        if operation.parameters(Location::Body).any(|field| field.field.name == *name && field.field.ty.is_file()) {
            form.push_str("\nContent-Type: application/octet-stream");
        }
        form.push_str(&format!("\n\n{}\n", bare(value)));
    }
    form.push_str(BOUNDARY);
    form
}
