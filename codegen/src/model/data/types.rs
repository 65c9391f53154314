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
    /// A string of digits: a whole number.
    IntegerText,
    /// A whole number.
    Integer,
    /// A number.
    Number,
    /// `true` or `false`.
    Boolean,
    /// A string of an enum.
    Enum(TypeId),
    /// An object of a struct.
    Object(TypeId),
    /// A list.
    Array(Box<Type>),
    /// A map from strings.
    Map(Box<Type>),
    /// A file in a multipart body.
    File,
    /// Any JSON value.
    Any,
}

/// A type of the model, by its place in [`Model::types`](super::Model::types).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
pub struct TypeId(pub u32);

/// A struct or an enum.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct TypeDef {
    /// The Rust name.
    pub name: String,
    /// Where it is declared.
    pub owner: Owner,
    /// The place in that file: the keys that lead to its declaration.
    #[serde(skip)]
    pub path: Vec<String>,
    /// Which way it travels.
    pub direction: Direction,
    /// What is received where this is what is sent.
    pub input_of: Option<TypeId>,
    /// What it is.
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

/// Which way values travel.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Direction {
    /// They are sent.
    Request,
    /// They are received.
    Reply,
}

/// The shape of a type.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Shape {
    /// An object.
    Struct(Vec<Field>),
    /// A string of a known set that may grow.
    Enum(Vec<EnumValue>),
}

impl Type {
    /// Whether it stands for one file in a form, or for several.
    pub fn is_file(&self) -> bool {
        match self {
            Self::File => true,
            Self::Array(element) => **element == Self::File,
            _ => false,
        }
    }

    /// The type that has a definition, behind any number of lists and maps.
    pub fn id(&self) -> Option<TypeId> {
        match self {
            Self::Array(inner) | Self::Map(inner) => inner.id(),
            Self::Object(id) | Self::Enum(id) => Some(*id),
            _ => None,
        }
    }
}
