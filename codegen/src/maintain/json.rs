//! The model as JSON, for external emitters.

use crate::model::{Model, TypeId};
use serde::Serialize;
use serde_json::{Map, Value};

/// Returns the model, or one operation or event of it, as indented JSON. Returns `None` if the id is unknown.
///
/// A single operation or event includes the types it uses, by id, so that it is self-contained.
pub fn model_json(model: &Model, id: Option<&str>) -> Option<String> {
    let value = match id {
        None => serde_json::to_value(model).ok()?,
        Some(id) => match model.operations.iter().find(|operation| operation.id == id) {
            Some(operation) => with_types(model, operation, operation.roots())?,
            None => {
                let event = model.events.iter().find(|event| event.id == id)?;
                with_types(model, event, event.roots())?
            }
        },
    };
    let mut text = crate::maintain::page_format::example::pretty(&value);
    text.push('\n');
    Some(text)
}

/// Returns an operation or event as JSON, with the types it uses under `definitions`, by id.
fn with_types(model: &Model, page: &impl Serialize, roots: impl Iterator<Item = TypeId>) -> Option<Value> {
    let mut used: Vec<TypeId> = model.reachable_from(roots).into_iter().collect();
    used.sort_unstable();
    let definition = |id: &TypeId| Some((id.0.to_string(), serde_json::to_value(model.definition(*id)).ok()?));
    let definitions: Option<Map<String, Value>> = used.iter().map(definition).collect();
    let mut value = serde_json::to_value(page).ok()?;
    value.as_object_mut()?.insert("definitions".to_owned(), Value::Object(definitions?));
    Some(value)
}
