//! Places: the values of fields, to be read or written.

use super::{Constant, Json, Object, Value};
use crate::endpoint::IdKind;
use std::any::Any;
use std::collections::BTreeMap;
use std::fmt;

/// A value, borrowed by code that visits the fields of an object.
#[non_exhaustive]
pub enum Place<'a> {
    /// `true` or `false`.
    Boolean(&'a mut bool),
    /// An integer.
    Integer(&'a mut i64),
    /// An integer written as a string.
    IntegerText(&'a mut i64),
    /// A number.
    Number(&'a mut f64),
    /// A string.
    Text(&'a mut String),
    /// A string that `Debug` does not show.
    Secret(&'a mut String),
    /// A custom type written as a string.
    Textual(&'a mut dyn Textual),
    /// A list.
    List(&'a mut dyn List),
    /// A map.
    Map(&'a mut dyn Map),
    /// An object.
    Object(&'a mut dyn Object),
    /// A value that may be absent.
    Optional(&'a mut dyn Optional),
    /// Any JSON value.
    Any(&'a mut Json),
    /// A constant value.
    Constant(Constant),
    /// A file: part of a form, or a whole reply.
    File(&'a mut dyn Attachment),
}

impl Place<'_> {
    /// Reborrows the place for a shorter time.
    pub fn reborrow(&mut self) -> Place<'_> {
        match self {
            Self::Boolean(truth) => Place::Boolean(truth),
            Self::Integer(number) => Place::Integer(number),
            Self::IntegerText(number) => Place::IntegerText(number),
            Self::Number(number) => Place::Number(number),
            Self::Text(text) => Place::Text(text),
            Self::Secret(text) => Place::Secret(text),
            Self::Textual(text) => Place::Textual(*text),
            Self::List(list) => Place::List(*list),
            Self::Map(map) => Place::Map(*map),
            Self::Object(object) => Place::Object(*object),
            Self::Optional(optional) => Place::Optional(*optional),
            Self::Any(value) => Place::Any(value),
            Self::Constant(constant) => Place::Constant(*constant),
            Self::File(file) => Place::File(*file),
        }
    }

    /// Returns the text of a string that is not secret.
    pub fn text(&self) -> Option<&str> {
        match self {
            Self::Text(text) => Some(text),
            Self::Textual(text) => Some(text.as_str()),
            Self::Constant(Constant::Text(text)) => Some(text),
            Self::Any(Json::String(text)) => Some(text),
            _ => None,
        }
    }
}

impl<'a> Place<'a> {
    /// Returns the place inside any optional places; `None` if the value is absent.
    pub fn present(self) -> Option<Place<'a>> {
        let mut place = self;
        while let Place::Optional(optional) = place {
            place = optional.get()?;
        }
        Some(place)
    }

    /// Returns the place inside any optional places. Absent values become defaults.
    pub fn insert(self) -> Place<'a> {
        let mut place = self;
        while let Place::Optional(optional) = place {
            place = optional.insert();
        }
        place
    }
}

/// A custom type written as a string.
pub trait Textual {
    /// Returns the value as written on the wire.
    fn as_str(&self) -> &str;

    /// Sets the value from a string. Every string is accepted: unknown values are kept.
    fn set(&mut self, text: &str);

    /// Returns the kind of identifier, and all existing kinds; `None` if the type is not an identifier.
    fn id_kind(&self) -> Option<(&'static IdKind, &'static [IdKind])> {
        None
    }
}

/// A list of values.
pub trait List {
    /// Visits every element.
    fn for_each(&mut self, visit: &mut dyn FnMut(Place<'_>));

    /// Removes all elements.
    fn clear(&mut self);

    /// Adds an element, and returns its place.
    fn push(&mut self) -> Place<'_>;
}

/// A map from strings to values.
pub trait Map {
    /// Visits every value.
    fn for_each(&mut self, visit: &mut dyn FnMut(&str, Place<'_>));

    /// Removes all entries.
    fn clear(&mut self);

    /// Adds an entry, and returns its place.
    fn insert(&mut self, key: &str) -> Place<'_>;
}

/// A value that may be absent.
pub trait Optional {
    /// Returns the place of the value, if there is one.
    fn get(&mut self) -> Option<Place<'_>>;

    /// Makes the value present, and returns its place.
    fn insert(&mut self) -> Place<'_>;
}

/// A file, which is not part of the JSON. This module knows nothing about files; code that handles them recognizes them
/// by type.
pub trait Attachment: Any + fmt::Debug {
    /// Describes the file as JSON.
    fn describe(&self) -> Json;

    /// Whether another attachment has the same content.
    fn is_equal(&self, other: &dyn Attachment) -> bool;
}

impl<T: Value> List for Vec<T> {
    fn for_each(&mut self, visit: &mut dyn FnMut(Place<'_>)) {
        self.iter_mut().for_each(|element| visit(element.place()));
    }

    fn clear(&mut self) {
        Vec::clear(self);
    }

    fn push(&mut self) -> Place<'_> {
        let index = self.len();
        Vec::push(self, T::default());
        self[index].place()
    }
}

impl<T: Value> Map for BTreeMap<String, T> {
    fn for_each(&mut self, visit: &mut dyn FnMut(&str, Place<'_>)) {
        self.iter_mut().for_each(|(key, value)| visit(key, value.place()));
    }

    fn clear(&mut self) {
        BTreeMap::clear(self);
    }

    fn insert(&mut self, key: &str) -> Place<'_> {
        let value = self.entry(key.to_owned()).or_default();
        // A repeated key replaces the first value: the last one counts.
        *value = T::default();
        value.place()
    }
}

impl<T: Value> Optional for Option<T> {
    fn get(&mut self) -> Option<Place<'_>> {
        self.as_mut().map(T::place)
    }

    fn insert(&mut self) -> Place<'_> {
        Option::insert(self, T::default()).place()
    }
}
