//! From typed values to any serde serializer.

use super::{List, Map, Object};
use crate::file::Upload;
use serde::ser::{Serialize, SerializeMap, SerializeSeq, Serializer};
use std::fmt;

/// A value as JSON sees it.
#[derive(Clone, Copy)]
#[non_exhaustive]
pub enum View<'a> {
    /// No value: the key is left out.
    Absent,
    /// `true` or `false`.
    Boolean(bool),
    /// A whole number.
    Integer(i64),
    /// A whole number that is written as a string.
    IntegerText(i64),
    /// A number.
    Number(f64),
    /// A string.
    Text(&'a str),
    /// A string that `Debug` does not show.
    Secret(&'a str),
    /// A list.
    List(&'a dyn List),
    /// A map.
    Map(&'a dyn Map),
    /// An object.
    Object(&'a dyn Object),
    /// A file, in a form.
    File(&'a Upload),
    /// Any JSON value.
    Any(&'a serde_json::Value),
}

impl View<'_> {
    fn is_absent(&self) -> bool {
        matches!(self, Self::Absent)
    }
}

impl Serialize for View<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match *self {
            Self::Absent => serializer.serialize_unit(),
            Self::Boolean(truth) => serializer.serialize_bool(truth),
            Self::Integer(number) => serializer.serialize_i64(number),
            Self::IntegerText(number) => serializer.collect_str(&number),
            Self::Number(number) => serializer.serialize_f64(number),
            Self::Text(text) | Self::Secret(text) => serializer.serialize_str(text),
            Self::File(file) => file.serialize(serializer),
            Self::Any(value) => value.serialize(serializer),
            Self::List(list) => {
                let mut sequence = serializer.serialize_seq(None)?;
                let mut result = Ok(());
                list.elements(&mut |element| {
                    if result.is_ok() {
                        result = sequence.serialize_element(&element);
                    }
                });
                result?;
                sequence.end()
            }
            Self::Map(entries) => {
                let mut map = serializer.serialize_map(None)?;
                let mut result = Ok(());
                entries.entries(&mut |key, value| {
                    if result.is_ok() && !value.is_absent() {
                        result = map.serialize_entry(key, &value);
                    }
                });
                result?;
                map.end()
            }
            Self::Object(object) => {
                let mut map = serializer.serialize_map(None)?;
                let mut result = Ok(());
                object.fields(&mut |key, value| {
                    if result.is_ok() && !value.is_absent() {
                        result = map.serialize_entry(key, &value);
                    }
                });
                result?;
                map.end()
            }
        }
    }
}

impl fmt::Debug for View<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match *self {
            Self::Absent => f.write_str("None"),
            Self::Boolean(truth) => truth.fmt(f),
            Self::Integer(number) | Self::IntegerText(number) => number.fmt(f),
            Self::Number(number) => number.fmt(f),
            Self::Text(text) => text.fmt(f),
            Self::Secret(_) => f.write_str(crate::secret::REDACTED),
            Self::File(file) => file.fmt(f),
            Self::Any(value) => value.fmt(f),
            Self::List(list) => {
                let mut out = f.debug_list();
                list.elements(&mut |element| {
                    out.entry(&element);
                });
                out.finish()
            }
            Self::Map(entries) => {
                let mut out = f.debug_map();
                entries.entries(&mut |key, value| {
                    out.entry(&key, &value);
                });
                out.finish()
            }
            Self::Object(object) => {
                let mut out = f.debug_map();
                object.fields(&mut |key, value| {
                    out.entry(&key, &value);
                });
                out.finish()
            }
        }
    }
}

/// What a generated type's `Serialize` does.
pub fn serialize<S: Serializer>(object: &dyn Object, serializer: S) -> Result<S::Ok, S::Error> {
    View::Object(object).serialize(serializer)
}

/// What a generated type's `Debug` does.
pub fn debug(name: &str, object: &dyn Object, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let mut out = f.debug_struct(name);
    object.fields(&mut |key, value| {
        out.field(key, &value);
    });
    out.finish()
}
