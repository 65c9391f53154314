//! What is sent, what is received, and the laws for both.

use super::*;
use serde_json::json;

mod laws;
mod limits;
mod plain;
mod received;
mod sent;

/// The JSON that is sent.
fn encoded(content: impl Into<Content>) -> Json {
    serde_json::from_str(&content.into().encode().unwrap()).unwrap()
}
