//! Examples in code fences.

use crate::emit::example::{bare, pretty};
use crate::model::{Location, Operation};
use serde_json::Value as Json;

/// The boundary between the parts of a form, as the pages write it.
const BOUNDARY: &str = "---7MA4YWxkTrZu0gW";

/// A JSON document.
pub(super) fn json(example: &Json) -> String {
    format!("```json\n{}\n```", pretty(example))
}

/// A form, from the JSON object that holds its parts.
pub(super) fn multipart(example: &Json, operation: &Operation) -> String {
    let Json::Object(parts) = example else { return json(example) };
    let mut form = String::from("```HTTP");
    for (name, value) in parts {
        form.push_str(&format!("\n{BOUNDARY}\nContent-Disposition: form-data; name=\"{name}\";"));
        if operation.parameters(Location::Body).any(|field| field.field.name == *name && field.field.ty.is_file()) {
            form.push_str("\nContent-Type: application/octet-stream");
        }
        form.push_str(&format!("\n\n{}", bare(value)));
    }
    form.push_str(&format!("\n{BOUNDARY}\n```"));
    form
}
