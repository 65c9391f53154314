//! A field, and the values it may have.

use super::{ScopeRule, Text, Type};
use serde::Serialize;
use serde_json::Value as Json;

/// A field of a request, a reply or an object.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Field {
    /// Its name on the wire.
    pub name: String,
    /// The name of the Rust field.
    pub rust: String,
    /// Its type.
    #[serde(rename = "type")]
    pub ty: Type,
    /// Whether it is required.
    pub required: bool,
    /// The constant value, which the client sends automatically; such a field does not exist in Rust.
    pub fixed: Option<Json>,
    /// The condition under which it is required.
    pub required_if: Option<Text>,
    /// Whether the Rust field is an `Option`.
    pub optional: bool,
    /// Whether the Rust field is boxed, because its type contains itself.
    pub boxed: bool,
    /// The description.
    pub doc: Text,
    /// The field of `platform/fields.yaml` that it shares its doc with.
    pub doc_of: Option<String>,
    /// The possible values, in the order of the page.
    pub values: Vec<EnumValue>,
    /// An example.
    pub example: Option<Json>,
    /// The value that the platform assumes if the field is not sent.
    pub default: Option<Json>,
    /// The bounds of its value.
    pub bounds: Bounds,
    /// Other constraints on the value, in words.
    pub rules: Vec<Text>,
    /// The reason why it is deprecated.
    pub deprecated: Option<Text>,
    /// The scopes without which the field is omitted; any one rule suffices.
    pub permissions: Vec<ScopeRule>,
}

/// The bounds of a value.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Bounds {
    /// The minimum value.
    pub min: Option<serde_json::Number>,
    /// The maximum value.
    pub max: Option<serde_json::Number>,
    /// The minimum number of characters or elements.
    pub min_length: Option<u64>,
    /// The maximum number of characters or elements.
    pub max_length: Option<u64>,
    /// The minimum size of a file, in bytes.
    pub min_size: Option<u64>,
    /// The maximum size of a file, in bytes.
    pub max_size: Option<u64>,
    /// A regular expression that the value matches.
    pub pattern: Option<String>,
}

/// A value of an enum.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct EnumValue {
    /// The value on the wire.
    pub value: String,
    /// The Rust variant.
    pub rust: String,
    /// The meaning.
    pub doc: Text,
    /// The scopes without which the value cannot be used; any one rule suffices.
    pub permissions: Vec<ScopeRule>,
}
