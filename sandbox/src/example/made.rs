//! Generates example values from types.

use feishu_api::catalog::{self, Field, Type};
use feishu_api::endpoint::ValueKind;
use serde_json::{Map, Value};

/// Returns an object with all of these fields.
pub(super) fn object(fields: &[Field]) -> Map<String, Value> {
    inside(fields, &mut Vec::new())
}

/// Returns an object with these fields, leaving out fields whose types are already being generated (`open`).
fn inside<'t>(fields: &'t [Field], open: &mut Vec<&'t str>) -> Map<String, Value> {
    fields.iter().filter_map(|field| Some((field.name.clone(), of_field(field, open)?))).collect()
}

fn of_field<'t>(field: &'t Field, open: &mut Vec<&'t str>) -> Option<Value> {
    let fits = |value: &&Value| fits(value, catalog::kind(&field.r#type));
    let known = field.fixed.iter().chain(&field.example).chain(&field.default);
    match known.into_iter().find(fits).or(field.values.first()) {
        Some(value) if fits(&value) => Some(value.clone()),
        first => of_type(&field.r#type, first, open),
    }
}

/// Returns a value of a type; `first` is the first allowed value. Returns `None` inside a value of the same type.
fn of_type<'t>(r#type: &'t Type, first: Option<&Value>, open: &mut Vec<&'t str>) -> Option<Value> {
    Some(match r#type {
        Type::List(element) => of_type(element, first, open).into_iter().collect(),
        Type::Map(value) => of_type(value, first, open).map(|value| ("key".to_owned(), value)).into_iter().collect(),
        Type::Named(name) => {
            let definition = catalog::definition(name)?;
            if let Some(value) = definition.values.as_ref().and_then(|values| values.first()) {
                return Some(value.clone());
            }
            if open.contains(&name.as_str()) {
                return None;
            }
            open.push(name);
            let object = inside(definition.fields.as_deref().unwrap_or_default(), open);
            open.pop();
            object.into()
        }
        _ if first.is_some() => first.cloned().unwrap_or_default(),
        Type::Integer | Type::Number => 1.into(),
        Type::Boolean => true.into(),
        Type::TimestampMs => "1615380573211".into(),
        Type::TimestampSec => "1615380573".into(),
        Type::IntegerText => "1".into(),
        Type::Id(format) => format!("{format}_example").into(),
        _ => "example".into(),
    })
}

fn fits(value: &Value, kind: ValueKind) -> bool {
    match kind {
        ValueKind::String => value.is_string(),
        ValueKind::Integer => value.is_i64() || value.is_u64(),
        ValueKind::Number => value.is_number(),
        ValueKind::Boolean => value.is_boolean(),
        ValueKind::Array => value.is_array(),
        ValueKind::Object => value.is_object(),
        _ => true,
    }
}
