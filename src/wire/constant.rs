//! Constant values of fields.

use serde::{Serialize, Serializer};
use std::fmt;

/// A constant value of a field: it is sent, but is not part of the struct.
#[derive(Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum Constant {
    /// `true` or `false`.
    Boolean(bool),
    /// An integer.
    Integer(i64),
    /// A number.
    Number(f64),
    /// A string.
    Text(&'static str),
}

impl fmt::Debug for Constant {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Boolean(truth) => truth.fmt(f),
            Self::Integer(number) => number.fmt(f),
            Self::Number(number) => number.fmt(f),
            Self::Text(text) => text.fmt(f),
        }
    }
}

impl Serialize for Constant {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match *self {
            Self::Boolean(truth) => serializer.serialize_bool(truth),
            Self::Integer(number) => serializer.serialize_i64(number),
            Self::Number(number) => serializer.serialize_f64(number),
            Self::Text(text) => serializer.serialize_str(text),
        }
    }
}
