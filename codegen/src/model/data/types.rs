//! The types of values, and their definitions.

use super::{EnumValue, Field, Text};
use serde::Serialize;

/// The type of a value.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Type {
    /// A string.
    String,
    /// A string that must not be shown.
    Secret,
    /// A string of one of the identifier types, by format name.
    Id(String),
    /// A string of digits: milliseconds since 1970.
    TimestampMs,
    /// A string of digits: seconds since 1970.
    TimestampSec,
    /// A string of digits: an integer.
    IntegerText,
    /// An integer.
    Integer,
    /// A number.
    Number,
    /// `true` or `false`.
    Boolean,
    /// A string with the values of an enum.
    Enum(TypeId),
    /// An object with the fields of a struct.
    Object(TypeId),
    /// A list.
    Array(Box<Type>),
    /// A map with strings as keys.
    Map(Box<Type>),
    /// A file in a multipart body.
    File,
    /// Any JSON value.
    Any,
}

/// A type of the model: its index in [`Model::types`](super::Model::types).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
pub struct TypeId(pub u32);

/// A struct or an enum.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct TypeDef {
    /// The Rust name.
    pub name: String,
    /// Where it is declared.
    pub owner: Owner,
    /// The place of its declaration in that file: the keys that lead to it.
    #[serde(skip)]
    pub path: Vec<String>,
    /// The direction in which it is used.
    pub direction: Direction,
    /// The received form of this type, if this is the sent form.
    pub input_of: Option<TypeId>,
    /// The description.
    pub doc: Text,
    /// Its shape.
    pub shape: Shape,
}

/// The file that declares a type.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Owner {
    /// `platform/types.yaml`
    Platform,
    /// `types.yaml` of a version: `im.v1`.
    Version(String),
    /// An operation or event, by id.
    Page(String),
}

/// The direction of values.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Direction {
    /// Sent.
    Request,
    /// Received.
    Reply,
}

/// The shape of a type.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Shape {
    /// An object.
    Struct(Vec<Field>),
    /// A string from a known set that may grow.
    Enum(Vec<EnumValue>),
}

impl Type {
    /// Whether it is one file or several files in a form.
    pub fn is_file(&self) -> bool {
        match self {
            Self::File => true,
            Self::Array(element) => **element == Self::File,
            _ => false,
        }
    }

    /// Returns the type with a definition that is inside any number of lists and maps.
    pub fn id(&self) -> Option<TypeId> {
        match self {
            Self::Array(inner) | Self::Map(inner) => inner.id(),
            Self::Object(id) | Self::Enum(id) => Some(*id),
            _ => None,
        }
    }
}
