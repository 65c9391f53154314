//! Values encoded as text: in a path, a query, a header, or a form.

use feishu_api::catalog::{self, Type};
use feishu_api::endpoint::ValueKind;
use serde_json::Value;

/// Returns the value that texts of one name represent; `None` without texts. Text that is not of the type stays text.
pub(super) fn value(r#type: &Type, texts: Vec<String>) -> Option<Value> {
    if let Type::List(element) = r#type {
        return (!texts.is_empty()).then(|| texts.into_iter().map(|text| one(element, text)).collect());
    }
    texts.into_iter().next().map(|text| one(r#type, text))
}

/// Returns the value that a text represents.
pub(super) fn one(r#type: &Type, text: String) -> Value {
    let parsed = match (catalog::kind(r#type), text.as_str()) {
        (ValueKind::String | ValueKind::Any, _) => None,
        // The official SDK for Python writes booleans like this.
        (ValueKind::Boolean, "True") => Some(true.into()),
        (ValueKind::Boolean, "False") => Some(false.into()),
        (_, text) => serde_json::from_str(text).ok(),
    };
    parsed.unwrap_or(Value::String(text))
}
