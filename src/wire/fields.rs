//! Going over the fields of an object.

use super::{Constant, Object, Optional, Place, Value};

/// Goes over the fields of an object: is told of each by its key in JSON, with its place.
pub struct Fields<'f>(&'f mut dyn Visit);

/// What is done with the fields.
pub(super) trait Visit {
    fn visit(&mut self, key: &'static str, place: Place<'_>);
}

impl<F: FnMut(&'static str, Place<'_>)> Visit for F {
    fn visit(&mut self, key: &'static str, place: Place<'_>) {
        self(key, place);
    }
}

impl<'f> Fields<'f> {
    pub(super) fn new(visitor: &'f mut dyn Visit) -> Self {
        Self(visitor)
    }

    /// A field.
    pub fn field<T: Value>(&mut self, key: &'static str, value: &mut T) {
        self.place(key, value.place());
    }

    /// A whole number that is written as a string.
    pub fn integer_text(&mut self, key: &'static str, value: &mut i64) {
        self.place(key, Place::IntegerText(value));
    }

    /// A whole number that is written as a string, or absent.
    pub fn optional_integer_text(&mut self, key: &'static str, value: &mut Option<i64>) {
        self.place(key, Place::Optional(&mut OptionalIntegerText(value)));
    }

    /// A field that always has the same value.
    pub fn constant(&mut self, key: &'static str, value: Constant) {
        self.place(key, Place::Constant(value));
    }

    /// A field, by its place.
    pub fn place(&mut self, key: &'static str, place: Place<'_>) {
        self.0.visit(key, place);
    }
}

/// Goes over the fields of an object.
pub fn for_each(object: &mut dyn Object, mut visit: impl FnMut(&'static str, Place<'_>)) {
    object.fields(&mut Fields::new(&mut visit));
}

struct OptionalIntegerText<'n>(&'n mut Option<i64>);

impl Optional for OptionalIntegerText<'_> {
    fn get(&mut self) -> Option<Place<'_>> {
        self.0.as_mut().map(Place::IntegerText)
    }

    fn insert(&mut self) -> Place<'_> {
        Place::IntegerText(self.0.insert(0))
    }
}
