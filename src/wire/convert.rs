//! Converts received values to sent ones.

use super::{Object, decode, to_json};
use serde_json::Value as Json;

/// Fills `input` with the values of `received`. Replies use an empty text, list or map for a missing value, so these
/// are omitted.
pub fn convert(received: &mut dyn Object, input: &mut dyn Object) {
    let mut tree = to_json(received);
    prune(&mut tree);
    // What does not fit is omitted: both come from one declaration.
    let _ = decode(tree.to_string().as_bytes(), input);
}

/// Removes empty values, and objects whose fields are all empty.
fn prune(value: &mut Json) {
    match value {
        Json::Object(entries) => {
            entries.values_mut().for_each(prune);
            entries.retain(|_, value| !is_empty(value));
        }
        Json::Array(elements) => elements.iter_mut().for_each(prune),
        _ => {}
    }
}

fn is_empty(value: &Json) -> bool {
    match value {
        Json::Null => true,
        Json::String(text) => text.is_empty(),
        Json::Array(elements) => elements.is_empty(),
        Json::Object(entries) => entries.is_empty(),
        Json::Bool(_) | Json::Number(_) => false,
    }
}
