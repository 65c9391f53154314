//! Cards as types.

mod built;
mod laws;
mod rules;
mod sent;

use super::*;
use crate::wire::Json;
use serde_json::json;

/// A card with these elements.
fn card(elements: Json) -> Json {
    json!({ "schema": "2.0", "body": { "elements": elements } })
}
