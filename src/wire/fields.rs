//! Visits the fields of an object.

use super::{Constant, Object, Optional, Place, Value};

/// Visits the fields of an object, each by its JSON key and its place.
pub struct Fields<'f>(&'f mut dyn Visit);

/// A visitor of fields.
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

    /// Visits a field.
    pub fn field<T: Value>(&mut self, key: &'static str, value: &mut T) {
        self.place(key, value.place());
    }

    /// Visits an integer written as a string.
    pub fn integer_text(&mut self, key: &'static str, value: &mut i64) {
        self.place(key, Place::IntegerText(value));
    }

    /// Visits an optional integer written as a string.
    pub fn optional_integer_text(&mut self, key: &'static str, value: &mut Option<i64>) {
        self.place(key, Place::Optional(&mut OptionalIntegerText(value)));
    }

    /// Visits a field with a constant value.
    pub fn constant(&mut self, key: &'static str, value: Constant) {
        self.place(key, Place::Constant(value));
    }

    /// Visits a field by its place.
    pub fn place(&mut self, key: &'static str, place: Place<'_>) {
        self.0.visit(key, place);
    }
}

/// Visits the fields of an object.
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
