//! Fields and types in the catalog.

use super::operation::{ScopeRule, scope_rules};
use super::{is_false, name_of, type_name};
use crate::model::{self, EnumValue, Model, Shape, Type, TypeDef, TypeId};
use serde::Serialize;
use serde_json::{Number, Value as Json};

/// A field.
#[derive(Serialize)]
pub(super) struct Field<'m> {
    name: &'m str,
    #[serde(rename = "type", skip_serializing_if = "is_string")]
    ty: String,
    #[serde(skip_serializing_if = "is_false")]
    required: bool,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    values: Vec<Json>,
    #[serde(skip_serializing_if = "Option::is_none")]
    min: Option<&'m Number>,
    #[serde(skip_serializing_if = "Option::is_none")]
    max: Option<&'m Number>,
    #[serde(skip_serializing_if = "Option::is_none")]
    min_length: Option<u64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    max_length: Option<u64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    min_size: Option<u64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    max_size: Option<u64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pattern: Option<&'m str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    fixed: Option<&'m Json>,
    #[serde(skip_serializing_if = "Option::is_none")]
    default: Option<&'m Json>,
    #[serde(skip_serializing_if = "Option::is_none")]
    example: Option<&'m Json>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    scopes: Vec<ScopeRule<'m>>,
}

/// A type: an object with fields, or a string of a known set.
#[derive(Serialize)]
pub(super) struct Definition<'m> {
    name: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    fields: Option<Vec<Field<'m>>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    values: Option<Vec<Json>>,
}

fn is_string(ty: &str) -> bool {
    ty == "string"
}

impl<'m> Field<'m> {
    pub(super) fn of(field: &'m model::Field, model: &'m Model) -> Self {
        let bounds = &field.bounds;
        Self {
            name: &field.name,
            ty: type_name(&field.ty, model),
            required: field.required,
            // Those of an enum stand with the enum, and a boolean has no others.
            values: match innermost(&field.ty) {
                Type::Enum(_) | Type::Boolean => Vec::new(),
                ty => values(&field.values, ty),
            },
            min: bounds.min.as_ref(),
            max: bounds.max.as_ref(),
            min_length: bounds.min_length,
            max_length: bounds.max_length,
            min_size: bounds.min_size,
            max_size: bounds.max_size,
            pattern: bounds.pattern.as_deref(),
            fixed: field.fixed.as_ref(),
            default: field.default.as_ref(),
            example: field.example.as_ref(),
            scopes: scope_rules(&field.permissions),
        }
    }
}

impl<'m> Definition<'m> {
    pub(super) fn of(id: TypeId, definition: &'m TypeDef, model: &'m Model) -> Self {
        let name = name_of(model, id);
        match &definition.shape {
            Shape::Struct(fields) => {
                let fields = fields.iter().map(|field| Field::of(field, model)).collect();
                Self { name, fields: Some(fields), values: None }
            }
            Shape::Enum(all) => Self { name, fields: None, values: Some(values(all, &Type::String)) },
        }
    }
}

fn innermost(ty: &Type) -> &Type {
    match ty {
        Type::Array(inner) | Type::Map(inner) => innermost(inner),
        ty => ty,
    }
}

/// Allowed values, as JSON of their type.
fn values(values: &[EnumValue], ty: &Type) -> Vec<Json> {
    let value = |value: &EnumValue| match ty {
        Type::Integer | Type::Number => {
            serde_json::from_str(&value.value).unwrap_or_else(|_| value.value.as_str().into())
        }
        _ => value.value.as_str().into(),
    };
    values.iter().map(value).collect()
}
