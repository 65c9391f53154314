//! The schema of a type.

use super::context::Context;
use super::names::{of_type, reference};
use super::values;
use crate::model::{Direction, EnumValue, Type};
use serde_json::{Map, Value as Json, json};

/// An object of the document.
pub(super) type Object = Map<String, Json>;

/// What a string of digits looks like.
const DIGITS: &str = "^-?[0-9]+$";

/// The schema of a type that travels one way, whose values are these where there are any.
pub(super) fn schema(ty: &Type, known: &[EnumValue], direction: Direction, context: &Context<'_>) -> Object {
    let mut schema = Object::new();
    let mut is = |name: &str, format: &str| {
        schema.insert("type".to_owned(), name.into());
        if !format.is_empty() {
            schema.insert("format".to_owned(), format.into());
        }
    };
    match ty {
        Type::String => is("string", ""),
        Type::Secret => is("string", "password"),
        Type::Id(format) => is("string", format),
        Type::TimestampMs => is("string", "timestamp-ms"),
        Type::TimestampSec => is("string", "timestamp-s"),
        Type::IntegerText => is("string", "int64-text"),
        Type::Integer => is("integer", "int64"),
        Type::Number => is("number", "double"),
        Type::Boolean => is("boolean", ""),
        Type::File => {
            is("string", "binary");
            schema.insert("contentMediaType".to_owned(), "application/octet-stream".into());
        }
        Type::Any => {}
        Type::Object(id) => {
            schema.insert("$ref".to_owned(), reference("schemas", &of_type(context.model, *id)).into());
        }
        Type::Enum(id) => {
            let all = reference("schemas", &of_type(context.model, *id));
            match direction {
                Direction::Request => schema.insert("$ref".to_owned(), all.into()),
                // The platform may add values.
                Direction::Reply => schema.insert("anyOf".to_owned(), json!([{ "$ref": all }, { "type": "string" }])),
            };
        }
        Type::Array(inner) => {
            is("array", "");
            schema.insert("items".to_owned(), self::schema(inner, known, direction, context).into());
        }
        Type::Map(inner) => {
            is("object", "");
            schema.insert("additionalProperties".to_owned(), self::schema(inner, known, direction, context).into());
        }
    }
    if direction == Direction::Request && matches!(ty, Type::TimestampMs | Type::TimestampSec | Type::IntegerText) {
        schema.insert("pattern".to_owned(), DIGITS.into());
    }
    if !matches!(ty, Type::Array(_) | Type::Map(_) | Type::Enum(_) | Type::Object(_)) {
        values::add(&mut schema, known, ty, direction, context);
    }
    schema
}
