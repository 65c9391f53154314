//! Generates and checks values according to the catalog.

use feishu_api::catalog::{self, Definition, Field, Type, definition};
use feishu_api::endpoint::ValueKind;
use serde_json::{Map, Number, Value};

/// Whether a type is a file, or a list of files.
pub(crate) fn is_file(r#type: &Type) -> bool {
    matches!(catalog::kind(r#type), ValueKind::File | ValueKind::Files)
}

/// Returns a value for a field, with all nested fields.
pub(crate) fn made(field: &Field) -> Value {
    of_field(field, &mut Vec::new()).unwrap_or_default()
}

fn of_field<'t>(field: &'t Field, open: &mut Vec<&'t str>) -> Option<Value> {
    let example = field.example.clone().filter(|_| field.pattern.is_some());
    let value = field.fixed.clone().or(example).or_else(|| of_type(&field.r#type, field, open))?;
    let least = usize::try_from(field.min_length.unwrap_or(0)).unwrap_or_default();
    let most = usize::try_from(field.max_length.unwrap_or(u64::MAX)).unwrap_or(usize::MAX);
    Some(match value {
        Value::Array(items) => {
            let count = items.len().max(least).min(most);
            items.iter().cycle().take(if items.is_empty() { 0 } else { count }).cloned().collect()
        }
        Value::String(text) if is_free(field) => {
            let text: String = text.chars().cycle().take(text.chars().count().max(least).min(most)).collect();
            text.into()
        }
        value => value,
    })
}

/// Whether any text is valid.
fn is_free(field: &Field) -> bool {
    let is_text = matches!(field.r#type, Type::String | Type::Secret | Type::Id(_));
    is_text && field.values.is_empty() && field.fixed.is_none() && field.pattern.is_none()
}

fn of_type<'t>(r#type: &'t Type, field: &'t Field, open: &mut Vec<&'t str>) -> Option<Value> {
    let first = field.values.first();
    let number = || field.min.clone().or_else(|| field.max.clone()).unwrap_or_else(|| Number::from(1));
    Some(match r#type {
        Type::List(element) => of_type(element, field, open).into_iter().collect(),
        Type::Map(value) => {
            let entries = of_type(value, field, open).into_iter().map(|value| ("key".to_owned(), value));
            Value::Object(entries.collect::<Map<_, _>>())
        }
        Type::Named(name) => {
            let definition: &Definition = definition(name)?;
            if let Some(value) = definition.values.as_ref().and_then(|values| values.first()) {
                return Some(value.clone());
            }
            if open.contains(&name.as_str()) {
                return None;
            }
            open.push(name);
            let fields = definition.fields.iter().flatten();
            let fields = fields.filter_map(|field| Some((field.name.clone(), of_field(field, open)?)));
            let object = Value::Object(fields.collect::<Map<_, _>>());
            open.pop();
            object
        }
        _ if first.is_some() => first.cloned()?,
        Type::Integer | Type::Number => number().into(),
        Type::Boolean => true.into(),
        Type::TimestampMs | Type::TimestampSec | Type::IntegerText => number().to_string().into(),
        Type::File => "x".repeat(usize::try_from(field.min_size.unwrap_or(1)).unwrap_or(1)).into(),
        _ => "x".into(),
    })
}

/// Adds the paths of values in a reply that are not of the kind their fields declare.
pub(crate) fn mismatches(fields: &[Field], value: &Value, around: &str, found: &mut Vec<String>) {
    for field in fields {
        let value = &value[&field.name];
        if !value.is_null() {
            mismatch(&field.r#type, value, &format!("{around}{}", field.name), found);
        }
    }
}

fn mismatch(r#type: &Type, value: &Value, path: &str, found: &mut Vec<String>) {
    let fits = match catalog::kind(r#type) {
        ValueKind::String => value.is_string(),
        ValueKind::Integer => value.is_i64() || value.is_u64(),
        ValueKind::Number => value.is_number(),
        ValueKind::Boolean => value.is_boolean(),
        ValueKind::Array => value.is_array(),
        ValueKind::Object => value.is_object(),
        _ => true,
    };
    match (r#type, value) {
        _ if !fits => found.push(path.to_owned()),
        (Type::List(element), Value::Array(items)) => {
            items.iter().for_each(|item| mismatch(element, item, path, found));
        }
        (Type::Map(of), Value::Object(entries)) => {
            entries.values().for_each(|value| mismatch(of, value, path, found));
        }
        (Type::Named(name), value) => {
            let fields = definition(name).and_then(|definition| definition.fields.as_deref());
            mismatches(fields.unwrap_or_default(), value, &format!("{path}."), found);
        }
        _ => {}
    }
}
