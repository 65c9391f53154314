//! Tests of sent and received content, and its laws.

use super::*;
use serde_json::json;

mod laws;
mod limits;
mod plain;
mod received;
mod sent;

/// Returns the JSON that is sent.
fn encoded(content: impl Into<Content>) -> Json {
    serde_json::from_str(&content.into().encode().unwrap()).unwrap()
}
