//! Fields, and the types of their values.

use super::Scopes;
use crate::endpoint::ValueKind;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::{Number, Value};
use std::fmt;

/// A field of a request, a reply or an object.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct Field {
    /// Its name on the wire.
    pub name: String,
    /// Its type.
    pub r#type: Type,
    /// Whether the platform refuses a request without it.
    pub required: bool,
    /// The values it may take; of a list, those of its elements. Empty: any, or those of its type.
    pub values: Vec<Value>,
    /// The least value.
    pub min: Option<Number>,
    /// The greatest value.
    pub max: Option<Number>,
    /// The least number of characters or elements.
    pub min_length: Option<u64>,
    /// The greatest number of characters or elements.
    pub max_length: Option<u64>,
    /// The least size of a file, in bytes.
    pub min_size: Option<u64>,
    /// The greatest size of a file, in bytes.
    pub max_size: Option<u64>,
    /// A regular expression that the value matches.
    pub pattern: Option<String>,
    /// The value it always has. Operations of one method and path are told apart by it.
    pub fixed: Option<Value>,
    /// What the platform assumes where it is not sent.
    pub default: Option<Value>,
    /// An example.
    pub example: Option<Value>,
    /// The scopes without which it is left out: any one rule suffices.
    pub scopes: Vec<Scopes>,
}

/// A type with a name: an object, or a string of a known set.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct Definition {
    /// The name, for example `im.v1.Message`.
    pub name: String,
    /// The fields of an object; `None`: it is no object.
    pub fields: Option<Vec<Field>>,
    /// The values of a set that may grow; `None`: it is none.
    pub values: Option<Vec<Value>>,
}

/// The type of a value. In the files it is a word: `integer`, `[string]`, `{any}`, `id:chat_id`, `im.v1.Message`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Type {
    /// A string.
    #[default]
    String,
    /// A string that must not be shown.
    Secret,
    /// A string that identifies something, such as `chat_id`.
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
    /// A file in a form.
    File,
    /// Any JSON value.
    Any,
    /// A list.
    List(Box<Type>),
    /// A map from strings.
    Map(Box<Type>),
    /// The type of a name: see [`definition`](super::definition).
    Named(String),
}

impl Type {
    fn parse(text: &str) -> Self {
        let inside =
            |open, close| text.strip_prefix(open)?.strip_suffix(close).map(|inner| Box::new(Self::parse(inner)));
        match text {
            "string" => Self::String,
            "secret" => Self::Secret,
            "timestamp_ms" => Self::TimestampMs,
            "timestamp_sec" => Self::TimestampSec,
            "integer_text" => Self::IntegerText,
            "integer" => Self::Integer,
            "number" => Self::Number,
            "boolean" => Self::Boolean,
            "file" => Self::File,
            "any" => Self::Any,
            _ => {
                if let Some(format) = text.strip_prefix("id:") {
                    return Self::Id(format.to_owned());
                }
                let list = inside('[', ']').map(Self::List);
                list.or_else(|| inside('{', '}').map(Self::Map)).unwrap_or_else(|| Self::Named(text.to_owned()))
            }
        }
    }

    /// The type of which no more is known than its JSON kind.
    pub(super) fn of(kind: ValueKind) -> Self {
        match kind {
            ValueKind::String => Self::String,
            ValueKind::Integer => Self::Integer,
            ValueKind::Number => Self::Number,
            ValueKind::Boolean => Self::Boolean,
            ValueKind::Array => Self::List(Box::new(Self::Any)),
            ValueKind::Object => Self::Map(Box::new(Self::Any)),
            ValueKind::File => Self::File,
            ValueKind::Files => Self::List(Box::new(Self::File)),
            ValueKind::Any => Self::Any,
        }
    }
}

impl fmt::Display for Type {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::String => f.write_str("string"),
            Self::Secret => f.write_str("secret"),
            Self::Id(format) => write!(f, "id:{format}"),
            Self::TimestampMs => f.write_str("timestamp_ms"),
            Self::TimestampSec => f.write_str("timestamp_sec"),
            Self::IntegerText => f.write_str("integer_text"),
            Self::Integer => f.write_str("integer"),
            Self::Number => f.write_str("number"),
            Self::Boolean => f.write_str("boolean"),
            Self::File => f.write_str("file"),
            Self::Any => f.write_str("any"),
            Self::List(element) => write!(f, "[{element}]"),
            Self::Map(value) => write!(f, "{{{value}}}"),
            Self::Named(name) => f.write_str(name),
        }
    }
}

impl Serialize for Type {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Type {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Ok(Self::parse(&String::deserialize(deserializer)?))
    }
}
