//! Tests of cards.

mod built;
mod laws;
mod rules;
mod sent;

use super::*;
use crate::wire::Json;
use serde_json::json;

/// A card with the given elements.
fn card(elements: Json) -> Json {
    json!({ "schema": "2.0", "body": { "elements": elements } })
}
