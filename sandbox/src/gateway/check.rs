//! Checks the values of fields, at any depth, against the documentation.

use super::refusal::FieldViolation;
use feishu_api::catalog::{self, Field, Type};
use feishu_api::endpoint::ValueKind;
use regex::Regex;
use serde_json::{Number, Value};

/// How thoroughly a request is checked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Extent {
    /// Checks only presence, kind and range of fields. The operation checks the rest itself, because its page documents
    /// other errors for that.
    Outline,
    /// Checks everything that the page says about fields, including those of nested objects.
    Whole,
}

/// Adds the violations of a parameter of a request.
pub(super) fn parameter(one: &Field, value: Option<&Value>, extent: Extent, found: &mut Vec<FieldViolation>) {
    match (extent, value) {
        (Extent::Outline, Some(value)) if !is_of(value, catalog::kind(&one.r#type)) => {
            found.push(violation(&one.name, value, name(catalog::kind(&one.r#type))));
        }
        (Extent::Outline, Some(value)) => {
            found.extend(outside(one, value).map(|expected| violation(&one.name, value, &expected)));
        }
        _ => field(one, value, "", found),
    }
}

/// Adds the violations of a field of the object at the path `around`.
fn field(field: &Field, value: Option<&Value>, around: &str, found: &mut Vec<FieldViolation>) {
    let path = if around.is_empty() { field.name.clone() } else { format!("{around}.{}", field.name) };
    let Some(value) = value else {
        if field.required {
            found.push(FieldViolation { description: format!("{path} is required"), field: path, value: None });
        }
        return;
    };
    let before = found.len();
    typed(&field.r#type, &field.values, value, &path, found);
    // A value of another kind has no bounds to check.
    if found.len() == before
        && let Some(expected) = beyond(field, value)
    {
        found.push(violation(&path, value, &expected));
    }
}

/// Adds the violations of a value of a type, which must be one of `values` unless that is empty.
fn typed(r#type: &Type, values: &[Value], value: &Value, path: &str, found: &mut Vec<FieldViolation>) {
    let kind = catalog::kind(r#type);
    if !is_of(value, kind) {
        return found.push(violation(path, value, name(kind)));
    }
    match (r#type, value) {
        (Type::List(element), Value::Array(items)) => {
            for (index, item) in items.iter().enumerate() {
                typed(element, values, item, &format!("{path}[{index}]"), found);
            }
        }
        (Type::Map(of), Value::Object(entries)) => {
            entries.iter().for_each(|(key, value)| typed(of, values, value, &format!("{path}.{key}"), found));
        }
        (Type::Named(name), _) => {
            let Some(definition) = catalog::definition(name) else { return };
            for one in definition.fields.iter().flatten() {
                field(one, value.get(&one.name).filter(|value| !value.is_null()), path, found);
            }
            one_of(definition.values.as_deref().unwrap_or_default(), value, path, found);
        }
        (Type::TimestampMs | Type::TimestampSec | Type::IntegerText, Value::String(text)) if !is_whole_number(text) => {
            found.push(violation(path, value, "a string of digits"));
        }
        _ => one_of(values, value, path, found),
    }
}

/// Adds a violation if only some values are allowed and this is not one of them.
fn one_of(values: &[Value], value: &Value, path: &str, found: &mut Vec<FieldViolation>) {
    if !values.is_empty() && !values.contains(value) {
        let values: Vec<String> = values.iter().map(shown).collect();
        found.push(violation(path, value, &format!("one of {}", values.join(", "))));
    }
}

/// Returns what is expected of a value of the right kind that is not the fixed value or is out of range.
fn outside(field: &Field, value: &Value) -> Option<String> {
    if let Some(fixed) = field.fixed.as_ref().filter(|fixed| *fixed != value) {
        return Some(fixed.to_string());
    }
    if let Some(number) = number(value, &field.r#type)
        && !is_between(number, field.min.as_ref(), field.max.as_ref(), Number::as_f64)
    {
        return Some(range(field.min.as_ref(), field.max.as_ref()));
    }
    None
}

/// Returns what is expected of a value of the right kind that exceeds the limits of the field.
fn beyond(field: &Field, value: &Value) -> Option<String> {
    if let Some(expected) = outside(field, value) {
        return Some(expected);
    }
    let (length, unit) = match value {
        Value::String(text) => (text.chars().count(), "characters"),
        Value::Array(items) => (items.len(), "elements"),
        _ => (0, ""),
    };
    let whole = |bound: &u64| Some(*bound);
    if !unit.is_empty() && !is_between(length as u64, field.min_length.as_ref(), field.max_length.as_ref(), whole) {
        return Some(format!("{} {unit} long", range(field.min_length.as_ref(), field.max_length.as_ref())));
    }
    if let (Type::File, Some(size)) = (&field.r#type, value["length"].as_u64())
        && !is_between(size, field.min_size.as_ref(), field.max_size.as_ref(), whole)
    {
        return Some(format!("a file of {} bytes", range(field.min_size.as_ref(), field.max_size.as_ref())));
    }
    let (pattern, text) = (field.pattern.as_deref()?, value.as_str()?);
    // The generator has checked that this is a valid regular expression.
    let matches = Regex::new(pattern).map_or(true, |pattern| pattern.is_match(text));
    (!matches).then(|| format!("text that matches the pattern {pattern}"))
}

fn violation(path: &str, value: &Value, expected: &str) -> FieldViolation {
    let name = if path.is_empty() { "the value" } else { path };
    let description = format!("{name} must be {expected}");
    FieldViolation { field: path.to_owned(), value: Some(value.to_string()), description }
}

fn is_of(value: &Value, kind: ValueKind) -> bool {
    match kind {
        ValueKind::String => value.is_string(),
        ValueKind::Integer => value.is_i64() || value.is_u64(),
        ValueKind::Number => value.is_number(),
        ValueKind::Boolean => value.is_boolean(),
        ValueKind::Array | ValueKind::Files => value.is_array(),
        ValueKind::Object | ValueKind::File => value.is_object(),
        _ => true,
    }
}

fn name(kind: ValueKind) -> &'static str {
    match kind {
        ValueKind::String => "a string",
        ValueKind::Integer => "a whole number",
        ValueKind::Number => "a number",
        ValueKind::Boolean => "true or false",
        ValueKind::Array => "a list",
        ValueKind::Object => "an object",
        ValueKind::File => "a file",
        ValueKind::Files => "files",
        _ => "a value",
    }
}

fn is_whole_number(text: &str) -> bool {
    let digits = text.strip_prefix('-').unwrap_or(text);
    !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit())
}

/// Returns the number that a value is or represents.
fn number(value: &Value, r#type: &Type) -> Option<f64> {
    match (r#type, value) {
        (Type::TimestampMs | Type::TimestampSec | Type::IntegerText, Value::String(text)) => text.parse().ok(),
        _ => value.as_f64(),
    }
}

fn is_between<B, N: PartialOrd>(value: N, min: Option<&B>, max: Option<&B>, read: impl Fn(&B) -> Option<N>) -> bool {
    min.and_then(&read).is_none_or(|min| value >= min) && max.and_then(&read).is_none_or(|max| value <= max)
}

fn range<B: ToString>(min: Option<&B>, max: Option<&B>) -> String {
    match (min.map(B::to_string), max.map(B::to_string)) {
        (Some(min), Some(max)) => format!("from {min} to {max}"),
        (Some(min), None) => format!("{min} or more"),
        (None, max) => format!("{} or less", max.unwrap_or_default()),
    }
}

fn shown(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}
