//! Fields of requests and replies.

use super::{Name, ScopeTerm, Text, is_default};
use indexmap::IndexMap;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// Fields by name, in the order of the page.
pub type Fields = IndexMap<String, Field>;

/// One row of a field table, with the rows below it.
///
/// Where it shows a row of a shared type (see [`Row`]), it states only what its page says in its own way.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Field {
    /// `string`, `int`, `float`, `boolean`, `object`, `file`, `any`, `map<T>`, or the name of an object type or
    /// enum; `[]` behind it makes a list. A named type with `fields` is declared here; one without refers to
    /// where it is declared: on this page, in the `types.yaml` of its version, or in `platform/types.yaml`.
    #[serde(default, rename = "type", skip_serializing_if = "String::is_empty")]
    #[schemars(with = "Name")]
    pub ty: String,
    /// The field of `platform/fields.yaml` that this one is; the other keys say what differs.
    #[serde(default, rename = "use", skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Option<Name>")]
    pub uses: Option<String>,
    /// What the page's type column says, where it does not say `type`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Option<Name>")]
    pub page_type: Option<String>,
    /// What the row says in columns for which there is no other key: see [`Cells`].
    #[serde(default, skip_serializing_if = "Cells::is_empty")]
    pub cells: Cells,
    /// What it is called in JSON, where its key here is another because the page lists it twice.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Option<Name>")]
    pub name: Option<String>,
    /// What the string or number stands for: a format of `platform/formats.yaml`, or one of
    /// `int64`, `timestamp_ms`, `timestamp_s`, `secret`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Option<Name>")]
    pub format: Option<String>,
    /// In a request: whether it must be sent.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub required: bool,
    /// In a request: the condition under which it must be sent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub required_if: Option<Text>,
    /// In a request: the value it always has. It is sent of itself, and tells operations apart that share method and path.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fixed: Option<serde_json::Value>,
    /// In a reply: whether its absence means something, so that the Rust field is an `Option`.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub optional: bool,
    /// What it means.
    #[serde(default, skip_serializing_if = "is_default")]
    pub doc: Text,
    /// The values it may take, with their meaning; a list of them where the doc explains them. A
    /// server may send others.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub values: Option<Values>,
    /// An example.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub example: Option<serde_json::Value>,
    /// The example as the page words it, where it is not a value as JSON has it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub example_text: Option<String>,
    /// What the platform assumes where it is not sent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub default: Option<serde_json::Value>,
    /// What the platform assumes, in words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub default_text: Option<String>,
    /// The least value.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub min: Option<serde_json::Number>,
    /// The greatest value.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub max: Option<serde_json::Number>,
    /// The least number of characters, or of elements of a list.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub min_length: Option<u64>,
    /// The greatest number of characters, or of elements of a list.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub max_length: Option<u64>,
    /// The least size of a file, for example `1B`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub min_size: Option<String>,
    /// The greatest size of a file: a number of `B`, `KB`, `MB` or `GB`, for example `10MB`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub max_size: Option<String>,
    /// A regular expression the value matches.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pattern: Option<String>,
    /// Other rules for its value, in words.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub rules: Vec<Text>,
    /// Why it should no longer be used.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub deprecated: Option<Text>,
    /// The scopes without which it is left out; any one suffices.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub permissions: Vec<ScopeTerm>,
    /// The Rust name, where the one derived from the field's name will not do.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Option<Name>")]
    pub rust: Option<String>,
    /// The Rust name of its type, where the derived one will not do.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Option<Name>")]
    pub rust_type: Option<String>,
    /// The fields of an object, or of the objects in a list or map.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fields: Option<Fields>,
    /// The rows of a shared type that the page shows, where it does not show all of them as they are declared.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rows: Option<Rows>,
    /// Where it is a shared field or a row of a shared type: the keys of the declaration that the page does not state.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[schemars(with = "Vec<Name>")]
    pub without: Vec<String>,
}

/// The words of a row's cells that the other keys of the row do not give, by the title of the column, or by its number
/// where it has no title of its own.
pub type Cells = IndexMap<String, String>;

/// The rows of a shared type that a page shows, in the order of the page.
pub type Rows = Vec<Row>;

/// A row of a shared type: its name, or `name: { … }` with what the page says in its own way.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(untagged)]
pub enum Row {
    /// As it is declared.
    AsDeclared(#[schemars(with = "Name")] String),
    /// With words or bounds of the page's own, by the name of the row.
    Own(IndexMap<String, Field>),
}

/// The values of a field.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(untagged)]
pub enum Values {
    /// With their meaning.
    Explained(IndexMap<String, ValueDoc>),
    /// Those the doc explains.
    Listed(#[schemars(with = "Vec<Name>")] Vec<String>),
}

impl Values {
    /// The values.
    pub fn names(&self) -> Vec<&str> {
        match self {
            Self::Explained(values) => values.keys().map(String::as_str).collect(),
            Self::Listed(values) => values.iter().map(String::as_str).collect(),
        }
    }

    /// Whether none are listed.
    pub fn is_empty(&self) -> bool {
        match self {
            Self::Explained(values) => values.is_empty(),
            Self::Listed(values) => values.is_empty(),
        }
    }
}

/// What a listed value means.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(untagged)]
pub enum ValueDoc {
    /// Its meaning.
    Doc(Text),
    /// Its meaning, and more.
    Full(FullValueDoc),
}

/// The meaning of a value, and more.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct FullValueDoc {
    /// What it means.
    pub doc: Text,
    /// The scopes without which it cannot be used; any one suffices.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub permissions: Vec<ScopeTerm>,
    /// The Rust name of the variant, where the derived one will not do.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Option<Name>")]
    pub rust: Option<String>,
}

impl ValueDoc {
    /// What it means.
    pub fn doc(&self) -> &Text {
        match self {
            Self::Doc(doc) => doc,
            Self::Full(full) => &full.doc,
        }
    }

    /// The Rust name it asks for.
    pub fn rust(&self) -> Option<&str> {
        match self {
            Self::Doc(_) => None,
            Self::Full(full) => full.rust.as_deref(),
        }
    }

    /// The scopes it needs.
    pub fn permissions(&self) -> &[ScopeTerm] {
        match self {
            Self::Doc(_) => &[],
            Self::Full(full) => &full.permissions,
        }
    }
}
