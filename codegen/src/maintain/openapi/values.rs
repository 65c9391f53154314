//! Values that a field may have.

use super::access;
use super::context::Context;
use super::markdown::code;
use super::schema::Object;
use crate::model::{Direction, EnumValue, Type};
use serde_json::{Value as Json, json};

/// Adds the values to the schema of a type: as all there are to what is sent, as those that are known to what is
/// received.
pub(super) fn add(schema: &mut Object, values: &[EnumValue], ty: &Type, direction: Direction, context: &Context<'_>) {
    // Those of a boolean are explained in words.
    if values.is_empty() || *ty == Type::Boolean {
        return;
    }
    let key = if direction == Direction::Request { "enum" } else { "x-extensible-enum" };
    schema.insert(key.to_owned(), values.iter().map(|value| of_type(value, ty)).collect());
    let names = values.iter().map(|value| value.rust.as_str());
    schema.insert("x-enum-varnames".to_owned(), names.collect());
    let texts = values.iter().map(|value| context.language.title(&value.doc));
    schema.insert("x-enum-descriptions".to_owned(), texts.collect());
}

/// A value as JSON of its type.
fn of_type(value: &EnumValue, ty: &Type) -> Json {
    match ty {
        Type::Integer | Type::Number => serde_json::from_str(&value.value).unwrap_or_else(|_| json!(value.value)),
        _ => json!(value.value),
    }
}

/// The values as a list in Markdown.
pub(super) fn list(values: &[EnumValue], context: &Context<'_>) -> String {
    let colon = context.language.pick(": ", "：");
    let line = |value: &EnumValue| {
        let text = context.language.line(&value.doc);
        let scopes = access::needed(&value.permissions, context);
        let text = if scopes.is_empty() { text } else { format!("{text} ({scopes})") };
        let shown = if value.value.is_empty() { "\"\"" } else { &value.value };
        if text.is_empty() { format!("- {}", code(shown)) } else { format!("- {}{colon}{text}", code(shown)) }
    };
    values.iter().map(line).collect::<Vec<_>>().join("\n")
}
