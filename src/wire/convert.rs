//! From what was received to what is sent.

use super::{Object, decode, to_json};
use serde_json::Value as Json;

/// Fills `input` with what `received` holds. A text, a list or a map that is empty is how a reply says that it has
/// none, so it is left out.
pub fn convert(received: &mut dyn Object, input: &mut dyn Object) {
    let mut tree = to_json(received);
    prune(&mut tree);
    // What does not fit is left out: both come from one declaration.
    let _ = decode(tree.to_string().as_bytes(), input);
}

/// Removes what is empty; an object whose fields are all empty is as well.
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
