//! A field, and what its value may be.

use super::{ScopeRule, Text, Type};
use serde::Serialize;
use serde_json::Value as Json;

/// A field of a request, a reply or an object.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Field {
    /// Its name on the wire.
    pub name: String,
    /// The Rust field.
    pub rust: String,
    /// Its type.
    #[serde(rename = "type")]
    pub ty: Type,
    /// Whether it must be sent.
    pub required: bool,
    /// The value it always has: it is sent of itself, and is no field in Rust.
    pub fixed: Option<Json>,
    /// The condition under which it must be sent.
    pub required_if: Option<Text>,
    /// Whether the Rust field is an `Option`.
    pub optional: bool,
    /// Whether the Rust field is boxed, because its type contains itself.
    pub boxed: bool,
    /// What it means.
    pub doc: Text,
    /// The field of `platform/fields.yaml` whose text it has: that is explained once for all of them.
    pub doc_of: Option<String>,
    /// The values it may take, in the order of the page.
    pub values: Vec<EnumValue>,
    /// An example.
    pub example: Option<Json>,
    /// What the platform assumes where it is not sent.
    pub default: Option<Json>,
    /// The bounds of its value.
    pub bounds: Bounds,
    /// Other rules for its value, in words.
    pub rules: Vec<Text>,
    /// Why it should no longer be used.
    pub deprecated: Option<Text>,
    /// The scopes without which it is left out: any one rule suffices.
    pub permissions: Vec<ScopeRule>,
}

/// The bounds of a value.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Bounds {
    /// The least value.
    pub min: Option<serde_json::Number>,
    /// The greatest value.
    pub max: Option<serde_json::Number>,
    /// The least number of characters or elements.
    pub min_length: Option<u64>,
    /// The greatest number of characters or elements.
    pub max_length: Option<u64>,
    /// The least size of a file, in bytes.
    pub min_size: Option<u64>,
    /// The greatest size of a file, in bytes.
    pub max_size: Option<u64>,
    /// A regular expression the value matches.
    pub pattern: Option<String>,
}

/// A value of an enum.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct EnumValue {
    /// The value on the wire.
    pub value: String,
    /// The Rust variant.
    pub rust: String,
    /// What it means.
    pub doc: Text,
    /// The scopes without which it cannot be used: any one rule suffices.
    pub permissions: Vec<ScopeRule>,
}
