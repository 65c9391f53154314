//! Compares an example with the decoded value.

use crate::differences::Differences;
use feishu_api::catalog::{self, Field, Type, definition};
use feishu_api::endpoint::ValueKind;
use serde_json::{Map, Number, Value};

/// Lists the parts of an example that are missing in the result, under the id of its page.
pub(crate) struct Comparison<'d> {
    pub(crate) id: &'d str,
    pub(crate) differences: &'d mut Differences,
}

impl Comparison<'_> {
    pub(crate) fn fields(&mut self, fields: &[Field], example: &Map<String, Value>, got: &Value, around: &str) {
        for (name, value) in example {
            let path = if around.is_empty() { name.clone() } else { format!("{around}.{name}") };
            match fields.iter().find(|field| field.name == *name) {
                Some(field) => self.value(field, &field.r#type, value, got.get(name), &path),
                None if name.contains(|next: char| next.is_ascii_alphanumeric()) => {
                    self.differences.add("unlisted", self.id, &path);
                }
                None => self.differences.add("damaged", self.id, &path),
            }
        }
    }

    fn value(&mut self, field: &Field, r#type: &Type, example: &Value, got: Option<&Value>, path: &str) {
        match (r#type, example, got) {
            // `null` is equivalent to a missing field.
            (_, Value::Null, _) => {}
            (Type::List(element), Value::Array(examples), Some(Value::Array(got))) => {
                for (at, example) in examples.iter().enumerate() {
                    self.value(field, element, example, got.get(at), &format!("{path}[]"));
                }
            }
            (Type::Map(of), Value::Object(examples), Some(Value::Object(got))) => {
                for (key, example) in examples {
                    self.value(field, of, example, got.get(key), &format!("{path}{{}}"));
                }
            }
            (Type::Named(name), Value::Object(example), Some(got @ Value::Object(_))) => {
                let fields = definition(name).and_then(|definition| definition.fields.as_deref());
                self.fields(fields.unwrap_or_default(), example, got, path);
            }
            (_, example, Some(got)) if is_equal(example, got) => {}
            _ => self.differences.add(&kind(field, r#type, example, got), self.id, path),
        }
    }
}

/// Returns the kind of difference between two values.
pub(crate) fn kind(field: &Field, r#type: &Type, example: &Value, got: Option<&Value>) -> String {
    let (shown, declared) = (name_of(example), name(catalog::kind(r#type)));
    match got {
        Some(_) if field.fixed.is_some() => "fixed".to_owned(),
        Some(got) if stands_for(example, got) => format!("understood: {shown} for {declared}"),
        _ => format!("lost: {shown} for {declared}"),
    }
}

/// Whether two scalars of different JSON types represent the same value.
fn stands_for(example: &Value, got: &Value) -> bool {
    match (example, got) {
        (Value::String(text), value @ (Value::Number(_) | Value::Bool(_)))
        | (value @ Value::Number(_), Value::String(text)) => {
            serde_json::from_str::<Value>(text).is_ok_and(|read| read == *value)
        }
        (Value::Number(number), Value::Bool(truth)) => number.as_i64() == Some((*truth).into()),
        (Value::Bool(truth), Value::Number(number)) => number.as_i64() == Some((*truth).into()),
        _ => false,
    }
}

fn name_of(value: &Value) -> &'static str {
    match value {
        Value::Null => "nothing",
        Value::Bool(_) => "boolean",
        Value::Number(number) if number.is_f64() => "number",
        Value::Number(_) => "integer",
        Value::String(text) if text.is_empty() => "empty string",
        Value::String(_) => "string",
        Value::Array(_) => "list",
        Value::Object(_) => "object",
    }
}

fn name(kind: ValueKind) -> &'static str {
    match kind {
        ValueKind::String => "string",
        ValueKind::Integer => "integer",
        ValueKind::Number => "number",
        ValueKind::Boolean => "boolean",
        ValueKind::Array | ValueKind::Files => "list",
        ValueKind::Object => "object",
        ValueKind::File => "file",
        _ => "any value",
    }
}

/// Whether two values are equal; 1 and 1.0 are.
pub(crate) fn is_equal(a: &Value, b: &Value) -> bool {
    match (a, b) {
        (Value::Number(a), Value::Number(b)) => a == b || number(a) == number(b),
        (Value::Array(a), Value::Array(b)) => a.len() == b.len() && a.iter().zip(b).all(|(a, b)| is_equal(a, b)),
        (Value::Object(a), Value::Object(b)) => {
            a.len() == b.len() && a.iter().all(|(key, a)| b.get(key).is_some_and(|b| is_equal(a, b)))
        }
        _ => a == b,
    }
}

fn number(number: &Number) -> Option<f64> {
    // Integers are compared as such: as floating point, distinct large integers could be equal.
    number.as_f64().filter(|number| number.abs() < 9_007_199_254_740_992.0)
}
