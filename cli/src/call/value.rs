//! Values of flags: from text to what the operation takes, checked by what its page says.

use crate::flags::Flag;
use feishu_api::Secret;
use feishu_api::catalog::{Catalog, Field, Type};
use feishu_api::endpoint::ValueKind;
use feishu_source::{did_you_mean, quoted};
use serde_json::{Number, Value};
use std::env;
use std::fs;
use std::path::PathBuf;

/// What a flag was given.
pub(crate) enum Given {
    Json(Value),
    Files(Vec<PathBuf>),
    /// A secret, and how a shell reads it from where it is.
    Secret(Secret, String),
}

/// Reads the value of a flag from its texts.
pub(crate) fn read(catalog: &'static Catalog, flag: &Flag, texts: &[String], checked: bool) -> Result<Given, String> {
    let field = &flag.parameter.field;
    let text = texts.last().map(String::as_str).unwrap_or_default();
    let value = match (&field.r#type, flag.kind) {
        (Type::Secret, _) => return secret(text),
        (_, ValueKind::File | ValueKind::Files) => return Ok(Given::Files(texts.iter().map(PathBuf::from).collect())),
        (Type::List(element), _) => list(catalog, element, texts)?,
        (r#type, _) => one(catalog, r#type, text)?,
    };
    if checked {
        check(catalog, field, &value)?;
    }
    Ok(Given::Json(value))
}

/// Reads a secret from a file or a variable. Arguments are visible to other programs.
fn secret(text: &str) -> Result<Given, String> {
    let quoted = |text: &str| format!("'{}'", text.replace('\'', r"'\''"));
    if let Some(name) = text.strip_prefix("env:") {
        let value = env::var(name).map_err(|_| format!("the variable {name} is not set"))?;
        return Ok(Given::Secret(value.into(), format!("${{{name}}}")));
    }
    if let Some(path) = text.strip_prefix('@') {
        let value = fs::read_to_string(path).map_err(|error| format!("cannot read {path}: {error}"))?;
        return Ok(Given::Secret(value.trim_end().into(), format!("$(cat {})", quoted(path))));
    }
    Err("is a secret, which must not be an argument: give env:NAME or @FILE".to_owned())
}

/// Reads a list: each text is an element or a JSON list.
fn list(catalog: &'static Catalog, element: &Type, texts: &[String]) -> Result<Value, String> {
    let mut values = Vec::new();
    for text in texts {
        if text.trim_start().starts_with('[') || text.starts_with('@') {
            match json(text)? {
                Value::Array(some) if !matches!(element, Type::List(_)) => values.extend(some),
                Value::Array(some) if texts.len() == 1 => values.extend(some),
                other => values.push(other),
            }
        } else {
            values.push(one(catalog, element, text)?);
        }
    }
    Ok(Value::Array(values))
}

/// Reads a value of a type.
fn one(catalog: &'static Catalog, r#type: &Type, text: &str) -> Result<Value, String> {
    match (r#type, catalog.kind(r#type)) {
        (_, ValueKind::Integer) => {
            let number = text.parse::<i64>().map_err(|_| format!("{} is no whole number", quoted(text)))?;
            Ok(number.into())
        }
        (_, ValueKind::Number) => {
            let number = text.parse::<Number>().map_err(|_| format!("{} is no number", quoted(text)))?;
            Ok(number.into())
        }
        (_, ValueKind::Boolean) => match text {
            "true" => Ok(true.into()),
            "false" => Ok(false.into()),
            other => Err(format!("{} is neither true nor false", quoted(other))),
        },
        (_, ValueKind::Object | ValueKind::Array) => json(text),
        (_, ValueKind::Any) => Ok(json(text).unwrap_or_else(|_| text.into())),
        (Type::TimestampMs | Type::TimestampSec | Type::IntegerText, _) if text.parse::<i64>().is_err() => {
            let unit = match r#type {
                Type::TimestampMs => ": milliseconds since 1970",
                Type::TimestampSec => ": seconds since 1970",
                _ => "",
            };
            Err(format!("{} is no whole number{unit}", quoted(text)))
        }
        _ => Ok(text.into()),
    }
}

/// Reads JSON, or the file after `@`.
pub(crate) fn json(text: &str) -> Result<Value, String> {
    let read = |path: &str| fs::read_to_string(path).map_err(|error| format!("cannot read {path}: {error}"));
    let (text, place) = match text.strip_prefix('@') {
        Some(path) => (read(path)?, path.to_owned()),
        None => (text.to_owned(), "the value".to_owned()),
    };
    serde_json::from_str(&text).map_err(|error| format!("{place} is no JSON: {error}"))
}

/// Checks a value against the documented bounds and values.
fn check(catalog: &'static Catalog, field: &Field, value: &Value) -> Result<(), String> {
    match value {
        Value::Array(elements) => {
            length("elements", elements.len(), field)?;
            elements.iter().try_for_each(|element| listed(catalog, field, element))
        }
        Value::String(text) => {
            length("characters", text.chars().count(), field)?;
            listed(catalog, field, value)
        }
        Value::Number(number) => {
            let number = number.as_f64().unwrap_or_default();
            let bound = |bound: &Option<Number>| bound.as_ref().and_then(Number::as_f64);
            let (least, most) = (bound(&field.min), bound(&field.max));
            if least.is_some_and(|least| number < least) || most.is_some_and(|most| number > most) {
                return Err(format!("{value} is out of range: {}", between(least, most)));
            }
            listed(catalog, field, value)
        }
        _ => Ok(()),
    }
}

fn length(what: &str, length: usize, field: &Field) -> Result<(), String> {
    let (least, most) = (field.min_length, field.max_length);
    let length = length as u64;
    if least.is_some_and(|least| length < least) || most.is_some_and(|most| length > most) {
        return Err(format!("has {length} {what}; allowed are {}", between(least, most)));
    }
    Ok(())
}

fn between<T: std::fmt::Display>(least: Option<T>, most: Option<T>) -> String {
    match (least, most) {
        (Some(least), Some(most)) => format!("{least} to {most}"),
        (Some(least), None) => format!("{least} or more"),
        (None, Some(most)) => format!("{most} or less"),
        (None, None) => "any".to_owned(),
    }
}

/// Checks that a value is one of the documented ones.
fn listed(catalog: &'static Catalog, field: &Field, value: &Value) -> Result<(), String> {
    let definition = crate::describe::named(&field.r#type).and_then(|name| catalog.definition(name));
    let of_type = definition.and_then(|definition| definition.values.as_deref()).unwrap_or_default();
    let values = if field.values.is_empty() { of_type } else { &field.values };
    if values.is_empty() || values.contains(value) || value.is_object() {
        return Ok(());
    }
    let text = |value: &Value| value.as_str().map_or_else(|| value.to_string(), str::to_owned);
    let (given, known) = (text(value), values.iter().map(text).collect::<Vec<_>>());
    // What the page writes as text and the wire has as a number, or the other way round.
    if known.contains(&given) {
        return Ok(());
    }
    let help = did_you_mean(&given, known.iter().map(String::as_str)).unwrap_or_default();
    Err(format!("{} is not documented; {help} (--no-check sends it)", quoted(&given)))
}
