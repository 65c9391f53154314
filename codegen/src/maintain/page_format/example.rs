//! Examples: values in tables, JSON and forms in code blocks.

use super::line;
use crate::model::{Location, Operation};
use serde::Serialize;
use serde_json::Value as Json;
use serde_json::ser::{PrettyFormatter, Serializer};

/// Returns JSON over several lines, indented by four spaces, with keys in their own order.
pub(crate) fn pretty(value: &Json) -> String {
    let mut bytes = Vec::new();
    let mut serializer = Serializer::with_formatter(&mut bytes, PrettyFormatter::with_indent(b"    "));
    match value.serialize(&mut serializer) {
        Ok(()) => String::from_utf8_lossy(&bytes).into_owned(),
        Err(_) => value.to_string(),
    }
}

/// Returns a value as a form or a query string contains it: a string without quotes, everything else as JSON.
pub(crate) fn bare(value: &Json) -> String {
    match value {
        Json::String(text) => text.clone(),
        other => other.to_string(),
    }
}

/// The notation of examples in a table.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Quotes {
    /// Strings in quotes, as JSON.
    Json,
    /// Strings as in a query string.
    Bare,
}

/// Returns an example as its table shows it. A string in place of a list, a number or a file is a remark.
pub(crate) fn shown(example: &Json, is_text: bool, quotes: Quotes) -> String {
    let shown = match example {
        Json::String(words) if quotes == Quotes::Bare || !is_text => words.clone(),
        Json::Array(items) if quotes == Quotes::Bare && items.len() == 1 => items.iter().map(bare).collect(),
        other => other.to_string(),
    };
    line(&shown)
}

/// Returns a default as its table shows it.
pub(crate) fn default(value: &Json) -> String {
    format!("`{}`", bare(value))
}

/// The language of a code block with JSON.
pub(crate) const JSON: &str = "json";
/// The language of a code block with a form.
pub(crate) const FORM: &str = "HTTP";

/// The boundary between the parts of a form on the pages.
const BOUNDARY: &str = "---7MA4YWxkTrZu0gW";

/// Returns a form, from the JSON object that holds its parts.
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
