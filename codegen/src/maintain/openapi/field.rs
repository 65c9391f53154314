//! A field: its schema, and what is said of it.

use super::access;
use super::context::Context;
use super::limits::bytes;
use super::markdown::code;
use super::nulls::Place;
use super::schema::{Object, schema};
use super::values;
use super::words::joined;
use crate::model::{Bounds, Direction, Field, Type};
use serde_json::{Number, Value as Json, json};

/// A field in two parts: what it means, and what its value may be.
pub(super) struct Described {
    pub(super) description: String,
    pub(super) schema: Object,
}

/// The properties of an object, and the names of those it must have.
pub(super) fn properties<'f>(
    fields: impl IntoIterator<Item = &'f Field>,
    direction: Direction,
    place: Place<'_>,
    context: &Context<'_>,
) -> Object {
    let (mut properties, mut required) = (Object::new(), Vec::new());
    for field in fields {
        // What is received may lack any field: one that needs a scope, one without a value, one that came later.
        if field.required && direction == Direction::Request {
            required.push(Json::from(field.name.as_str()));
        }
        properties.insert(field.name.clone(), property(field, direction, place, context).into());
    }
    let mut object = Object::new();
    object.insert("type".to_owned(), "object".into());
    if !properties.is_empty() {
        object.insert("properties".to_owned(), properties.into());
    }
    if !required.is_empty() {
        object.insert("required".to_owned(), required.into());
    }
    object
}

/// A field as a property of an object.
fn property(field: &Field, direction: Direction, place: Place<'_>, context: &Context<'_>) -> Object {
    let Described { description, mut schema } = described(field, direction, context);
    if context.nulls.has(place, &field.name) {
        schema = or_null(schema);
    }
    if !description.is_empty() {
        schema.insert("description".to_owned(), description.into());
    }
    if field.deprecated.is_some() {
        schema.insert("deprecated".to_owned(), true.into());
    }
    // In place of a file, pages have words.
    if let Some(example) = field.example.as_ref().filter(|_| !field.ty.is_file()) {
        schema.insert("examples".to_owned(), json!([example]));
    }
    access::add_alternatives(&mut schema, &field.permissions);
    schema
}

/// A schema for which `null` is valid as well.
fn or_null(mut schema: Object) -> Object {
    match schema.get("type") {
        Some(Json::String(name)) if !schema.contains_key("enum") && !schema.contains_key("const") => {
            schema.insert("type".to_owned(), json!([name, "null"]));
            schema
        }
        // Anything goes already.
        None if schema.is_empty() => schema,
        _ => Object::from_iter([("anyOf".to_owned(), json!([schema, { "type": "null" }]))]),
    }
}

/// What a field means, and its schema without that.
pub(super) fn described(field: &Field, direction: Direction, context: &Context<'_>) -> Described {
    let mut schema = schema(&field.ty, &field.values, direction, context);
    if let Some(fixed) = &field.fixed {
        schema.insert("const".to_owned(), fixed.clone());
    }
    if let Some(default) = &field.default {
        schema.insert("default".to_owned(), default.clone());
    }
    if direction == Direction::Request {
        add_bounds(&mut schema, &field.bounds, &field.ty);
    }
    Described { description: description(field, context), schema }
}

fn description(field: &Field, context: &Context<'_>) -> String {
    let language = context.language;
    let mut blocks = vec![language.block(&field.doc)];
    // Those of an enum stand with the enum.
    if !is_of_enum(&field.ty) {
        blocks.push(values::list(&field.values, context));
    }
    if let Some(condition) = &field.required_if {
        blocks.push(language.labelled("Required if", "何时必填", &language.line(condition)));
    }
    blocks.extend(field.rules.iter().map(|rule| language.block(rule)));
    blocks.push(bounds(&field.bounds, &field.ty, context));
    if let Some(why) = &field.deprecated {
        blocks.push(language.labelled("Deprecated", "已废弃", &language.line(why)));
    }
    if !field.permissions.is_empty() {
        blocks.push(language.labelled("Scope", "权限", &access::needed(&field.permissions, context)));
    }
    joined(blocks)
}

fn is_of_enum(ty: &Type) -> bool {
    match ty {
        Type::Array(inner) | Type::Map(inner) => is_of_enum(inner),
        Type::Enum(_) => true,
        _ => false,
    }
}

/// Adds the bounds that a schema can say of a type.
fn add_bounds(schema: &mut Object, bounds: &Bounds, ty: &Type) {
    let mut add = |key: &str, value: Option<Json>| {
        if let Some(value) = value {
            schema.insert(key.to_owned(), value);
        }
    };
    match ty {
        Type::Integer | Type::Number => {
            add("minimum", bounds.min.clone().map(Json::Number));
            add("maximum", bounds.max.clone().map(Json::Number));
        }
        Type::Array(element) => {
            add("minItems", bounds.min_length.map(Json::from));
            add("maxItems", bounds.max_length.map(Json::from));
            // Each of the files has the size.
            if let (Type::File, Some(Json::Object(items))) = (&**element, schema.get_mut("items")) {
                add_bounds(items, bounds, element);
            }
        }
        // Of a file, these count octets.
        Type::File => {
            add("minLength", bounds.min_size.map(Json::from));
            add("maxLength", bounds.max_size.map(Json::from));
        }
        Type::Boolean | Type::Object(_) | Type::Map(_) | Type::Any => {}
        _ => {
            add("minLength", bounds.min_length.map(Json::from));
            add("maxLength", bounds.max_length.map(Json::from));
            add("pattern", bounds.pattern.as_deref().map(Json::from));
        }
    }
}

/// The bounds that a schema cannot say of a type, in words.
fn bounds(bounds: &Bounds, ty: &Type, context: &Context<'_>) -> String {
    let language = context.language;
    let mut said = Vec::new();
    if matches!(ty, Type::TimestampMs | Type::TimestampSec | Type::IntegerText) {
        let number = |bound: &Option<Number>| bound.as_ref().map(|bound| code(&bound.to_string()));
        said.extend(
            range(number(&bounds.min), number(&bounds.max), context)
                .map(|range| language.labelled("Value", "取值范围", &range)),
        );
    }
    if ty.is_file() {
        said.extend(
            range(bounds.min_size.map(bytes), bounds.max_size.map(bytes), context)
                .map(|range| language.labelled("Size", "文件大小", &range)),
        );
    }
    said.join("\n\n")
}

fn range(min: Option<String>, max: Option<String>, context: &Context<'_>) -> Option<String> {
    match (min, max) {
        (None, None) => None,
        (Some(min), None) => Some(context.language.pick(format!("{min} or more"), format!("不小于 {min}"))),
        (None, Some(max)) => Some(context.language.pick(format!("{max} or less"), format!("不超过 {max}"))),
        (Some(min), Some(max)) => {
            Some(context.language.pick(format!("from {min} to {max}"), format!("{min} 到 {max}")))
        }
    }
}
