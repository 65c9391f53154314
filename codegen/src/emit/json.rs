//! The model as JSON, for emitters that are not part of this program.

use crate::model::Model;

/// The model, or one operation or event of it, as JSON over several lines; `None` where nothing has that id.
pub fn model_json(model: &Model, id: Option<&str>) -> Option<String> {
    let value = match id {
        None => serde_json::to_value(model),
        Some(id) => match model.operations.iter().find(|operation| operation.id == id) {
            Some(operation) => serde_json::to_value(operation),
            None => serde_json::to_value(model.events.iter().find(|event| event.id == id)?),
        },
    };
    let mut text = super::example::pretty(&value.ok()?);
    text.push('\n');
    Some(text)
}
