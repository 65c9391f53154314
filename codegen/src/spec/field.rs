//! Fields of requests and replies.

use super::{Name, ScopeTerm, Text, is_default};
use indexmap::IndexMap;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// Fields by name, in the order of the page.
pub type Fields = IndexMap<String, Field>;

/// A row of a field table, with the rows below it.
///
/// If it shows a row of a shared type (see [`Row`]), it states only what differs on its page.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Field {
    /// `string`, `int`, `float`, `boolean`, `object`, `file`, `any`, `map<T>`, or the name of an object type or enum; a
    /// suffix `[]` makes it a list. A named type with `fields` is declared here; without `fields` it refers to a
    /// declaration on this page, in the `types.yaml` of its version, or in `platform/types.yaml`.
    #[serde(default, rename = "type", skip_serializing_if = "String::is_empty")]
    #[schemars(with = "Name")]
    pub ty: String,
    /// The field of `platform/fields.yaml` that this field is; the other keys state what differs.
    #[serde(default, rename = "use", skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Option<Name>")]
    pub uses: Option<String>,
    /// The text in the page's type column, if it is not `type`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Option<Name>")]
    pub page_type: Option<String>,
    /// The texts of the row in columns that have no key of their own: see [`Cells`].
    #[serde(default, skip_serializing_if = "Cells::is_empty")]
    pub cells: Cells,
    /// The name in JSON, if it differs from the key because the page lists the field twice.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Option<Name>")]
    pub name: Option<String>,
    /// What the string or number represents: a format of `platform/formats.yaml`, or one of `int64`, `timestamp_ms`,
    /// `timestamp_s`, `secret`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Option<Name>")]
    pub format: Option<String>,
    /// In a request: whether it is required.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub required: bool,
    /// In a request: the condition under which it is required.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub required_if: Option<Text>,
    /// In a request: its constant value. The client sends it automatically, and it tells operations with the same
    /// method and path apart.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fixed: Option<serde_json::Value>,
    /// In a reply: whether its absence has a meaning, so that the Rust field is an `Option`.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub optional: bool,
    /// The description.
    #[serde(default, skip_serializing_if = "is_default")]
    pub doc: Text,
    /// The possible values with their meaning, or a plain list if the doc explains them. A server may send others.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub values: Option<Values>,
    /// An example.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub example: Option<serde_json::Value>,
    /// The example as the page words it, if it is not a JSON value.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub example_text: Option<String>,
    /// The value that the platform assumes if the field is not sent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub default: Option<serde_json::Value>,
    /// The default in words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub default_text: Option<String>,
    /// The minimum value.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub min: Option<serde_json::Number>,
    /// The maximum value.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub max: Option<serde_json::Number>,
    /// The minimum number of characters, or of elements of a list.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub min_length: Option<u64>,
    /// The maximum number of characters, or of elements of a list.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub max_length: Option<u64>,
    /// The minimum size of a file, for example `1B`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub min_size: Option<String>,
    /// The maximum size of a file: a number of `B`, `KB`, `MB` or `GB`, for example `10MB`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub max_size: Option<String>,
    /// A regular expression that the value matches.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pattern: Option<String>,
    /// Other constraints on the value, in words.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub rules: Vec<Text>,
    /// The reason why it is deprecated.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub deprecated: Option<Text>,
    /// The scopes without which the field is omitted; any one suffices.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub permissions: Vec<ScopeTerm>,
    /// The Rust name, if the derived name is unsuitable.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Option<Name>")]
    pub rust: Option<String>,
    /// The Rust name of its type, if the derived name is unsuitable.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Option<Name>")]
    pub rust_type: Option<String>,
    /// The fields of an object, or of the objects in a list or map.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fields: Option<Fields>,
    /// The rows of a shared type that the page shows, if they differ from the declaration.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rows: Option<Rows>,
    /// For a shared field or a row of a shared type: the keys of the declaration that the page does not state.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[schemars(with = "Vec<Name>")]
    pub without: Vec<String>,
}

/// The texts of a row's cells that no other key of the row covers, by the title of the column, or by its number if it
/// has no title of its own.
pub type Cells = IndexMap<String, String>;

/// The rows of a shared type that a page shows, in the order of the page.
pub type Rows = Vec<Row>;

/// A row of a shared type: its name, or `name: { … }` with what differs on the page.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(untagged)]
pub enum Row {
    /// As it is declared.
    AsDeclared(#[schemars(with = "Name")] String),
    /// With texts or bounds of the page, by the name of the row.
    Own(IndexMap<String, Field>),
}

/// The values of a field.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(untagged)]
pub enum Values {
    /// With their meaning.
    Explained(IndexMap<String, ValueDoc>),
    /// Values that the doc explains.
    Listed(#[schemars(with = "Vec<Name>")] Vec<String>),
}

impl Values {
    /// Returns the values.
    pub fn names(&self) -> Vec<&str> {
        match self {
            Self::Explained(values) => values.keys().map(String::as_str).collect(),
            Self::Listed(values) => values.iter().map(String::as_str).collect(),
        }
    }

    /// Whether no values are listed.
    pub fn is_empty(&self) -> bool {
        match self {
            Self::Explained(values) => values.is_empty(),
            Self::Listed(values) => values.is_empty(),
        }
    }
}

/// The meaning of a listed value.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(untagged)]
pub enum ValueDoc {
    /// Its meaning.
    Doc(Text),
    /// Its meaning, and further keys.
    Full(FullValueDoc),
}

/// The meaning of a value, and further keys.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct FullValueDoc {
    /// The meaning.
    pub doc: Text,
    /// The scopes without which the value cannot be used; any one suffices.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub permissions: Vec<ScopeTerm>,
    /// The Rust name of the variant, if the derived name is unsuitable.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Option<Name>")]
    pub rust: Option<String>,
}

impl ValueDoc {
    /// Returns the meaning.
    pub fn doc(&self) -> &Text {
        match self {
            Self::Doc(doc) => doc,
            Self::Full(full) => &full.doc,
        }
    }

    /// Returns the requested Rust name, if any.
    pub fn rust(&self) -> Option<&str> {
        match self {
            Self::Doc(_) => None,
            Self::Full(full) => full.rust.as_deref(),
        }
    }

    /// Returns the scopes that the value needs.
    pub fn permissions(&self) -> &[ScopeTerm] {
        match self {
            Self::Doc(_) => &[],
            Self::Full(full) => &full.permissions,
        }
    }
}
