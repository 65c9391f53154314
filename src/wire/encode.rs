//! Encodes typed values to any serde serializer, and to `Debug`.

use super::{CloneObject, Json, Object, Place, for_each};
use serde::ser::{Serialize, SerializeMap, SerializeSeq, Serializer};
use std::cell::RefCell;
use std::fmt;

/// A value being encoded. Serde and `fmt` borrow values as `&self`, so this is a cell.
pub(crate) struct Shown<'a>(RefCell<Place<'a>>);

impl<'a> Shown<'a> {
    pub(crate) fn new(place: Place<'a>) -> Self {
        Self(RefCell::new(place))
    }
}

impl Serialize for Shown<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.0.borrow_mut().reborrow().present() {
            None => serializer.serialize_unit(),
            Some(place) => serialize_present(place, serializer),
        }
    }
}

fn serialize_present<S: Serializer>(place: Place<'_>, serializer: S) -> Result<S::Ok, S::Error> {
    match place {
        Place::Boolean(truth) => serializer.serialize_bool(*truth),
        Place::Integer(number) => serializer.serialize_i64(*number),
        Place::IntegerText(number) => serializer.collect_str(number),
        Place::Number(number) => serializer.serialize_f64(*number),
        Place::Text(text) | Place::Secret(text) => serializer.serialize_str(text),
        Place::Textual(text) => serializer.serialize_str(text.as_str()),
        Place::Any(value) => value.serialize(serializer),
        Place::Constant(constant) => constant.serialize(serializer),
        Place::File(file) => file.describe().serialize(serializer),
        Place::Optional(_) => serializer.serialize_unit(),
        Place::Object(object) => serialize_fields(object, serializer),
        Place::List(list) => {
            let mut sequence = serializer.serialize_seq(None)?;
            let mut result = Ok(());
            list.for_each(&mut |element| {
                if result.is_ok() {
                    result = sequence.serialize_element(&Shown::new(element));
                }
            });
            result?;
            sequence.end()
        }
        Place::Map(entries) => {
            let mut map = serializer.serialize_map(None)?;
            let mut result = Ok(());
            entries.for_each(&mut |key, value| {
                if let (true, Some(value)) = (result.is_ok(), value.present()) {
                    result = map.serialize_entry(key, &Shown::new(value));
                }
            });
            result?;
            map.end()
        }
    }
}

/// Implements `Serialize` for generated types. Absent fields are omitted.
///
/// # Errors
/// Fails if the serializer fails.
pub fn serialize<S: Serializer>(object: &dyn CloneObject, serializer: S) -> Result<S::Ok, S::Error> {
    serialize_fields(&mut *object.clone_object(), serializer)
}

fn serialize_fields<S: Serializer>(object: &mut dyn Object, serializer: S) -> Result<S::Ok, S::Error> {
    let mut map = serializer.serialize_map(None)?;
    let mut result = Ok(());
    for_each(object, |key, value| {
        if let (true, Some(value)) = (result.is_ok(), value.present()) {
            result = map.serialize_entry(key, &Shown::new(value));
        }
    });
    result?;
    map.end()
}

/// Converts an object to JSON.
pub fn to_json(object: &mut dyn Object) -> Json {
    // Every key is a string, so this cannot fail.
    serde_json::to_value(Shown::new(Place::Object(object))).unwrap_or_default()
}

/// Returns a JSON value as text. Using its `Display` would add a second serializer to every program.
pub(crate) fn json_text(value: &Json) -> String {
    serde_json::to_string(value).unwrap_or_default()
}

impl fmt::Debug for Shown<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut place = self.0.borrow_mut();
        let Some(place) = place.reborrow().present() else { return f.write_str("None") };
        match place {
            Place::Boolean(truth) => truth.fmt(f),
            Place::Integer(number) | Place::IntegerText(number) => number.fmt(f),
            Place::Number(number) => number.fmt(f),
            Place::Text(text) => text.fmt(f),
            Place::Textual(text) => text.as_str().fmt(f),
            Place::Secret(_) => f.write_str(crate::secret::REDACTED),
            Place::Any(value) => value.fmt(f),
            Place::Constant(constant) => constant.fmt(f),
            Place::File(file) => file.fmt(f),
            Place::Optional(_) => f.write_str("None"),
            Place::Object(object) => debug_fields(object, f),
            Place::List(list) => {
                let mut out = f.debug_list();
                list.for_each(&mut |element| {
                    out.entry(&Shown::new(element));
                });
                out.finish()
            }
            Place::Map(entries) => {
                let mut out = f.debug_map();
                entries.for_each(&mut |key, value| {
                    out.entry(&key, &Shown::new(value));
                });
                out.finish()
            }
        }
    }
}

/// Implements `Debug` for generated types.
///
/// # Errors
/// Fails if the formatter fails.
pub fn debug(object: &dyn CloneObject, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    debug_fields(&mut *object.clone_object(), f)
}

fn debug_fields(object: &mut dyn Object, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let path = object.path();
    let mut out = f.debug_struct(path.rsplit("::").next().unwrap_or(path));
    for_each(object, |key, value| {
        out.field(key, &Shown::new(value));
    });
    out.finish()
}
