//! The model as JSON, for emitters that are not part of this program.

use crate::model::Model;

/// The model, or one operation of it, as JSON over several lines; `None` where there is no
/// operation of that id.
pub fn model_json(model: &Model, operation: Option<&str>) -> Option<String> {
    let value = match operation {
        None => serde_json::to_value(model),
        Some(id) => serde_json::to_value(model.operations.iter().find(|operation| operation.id == id)?),
    };
    let mut text = super::example::pretty(&value.ok()?);
    text.push('\n');
    Some(text)
}
