//! How typed values become JSON and back, without generic code per type.
//!
//! A generated struct says only two things: which value each of its fields shows ([`View`]) and
//! where the value of a JSON key goes ([`Slot`]). One encoder and one decoder, compiled once in this
//! crate on top of serde_json, do the rest. That keeps bindings cheap to compile, and it puts
//! leniency towards the server (unknown keys, numbers sent as strings, missing fields) in one place.

mod decode;
mod encode;
mod macros;
mod open_enum;
mod timestamp;

pub use decode::{Mismatch, Slot, Start, decode, deserialize, deserialize_text};
pub use encode::{View, debug, serialize};
pub use open_enum::OpenEnum;
pub use timestamp::{TimestampMs, TimestampSec};

/// Any JSON value, for the few fields whose shape the documentation leaves open.
pub use serde_json::Value as Json;

use std::collections::BTreeMap;

/// A JSON object with known fields.
pub trait Object: Send + Sync {
    /// Shows every field, in the order of the documentation.
    fn fields(&self, visit: &mut dyn FnMut(&'static str, View<'_>));

    /// Where the value of a key goes; [`Slot::Skip`] for a key that is not known.
    fn field(&mut self, key: &str) -> Slot<'_>;
}

/// A value that can stand in a list, a map or an optional field.
pub trait Value: Default + Send + Sync {
    /// The value as JSON sees it.
    fn view(&self) -> View<'_>;

    /// Where a JSON value goes to become this one.
    fn slot(&mut self) -> Slot<'_>;
}

/// A list of values.
pub trait List {
    /// Shows every element.
    fn elements(&self, visit: &mut dyn FnMut(View<'_>));

    /// Adds an element, and says where its value goes.
    fn push(&mut self) -> Slot<'_>;
}

/// A map from strings to values.
pub trait Map {
    /// Shows every entry.
    fn entries(&self, visit: &mut dyn FnMut(&str, View<'_>));

    /// Adds an entry, and says where its value goes.
    fn insert(&mut self, key: &str) -> Slot<'_>;
}

/// A value that is written as a string.
pub trait FromText {
    /// Takes the value of a string. Every string is taken: what is not understood is kept.
    fn set_text(&mut self, text: &str);
}

impl<T: Value> List for Vec<T> {
    fn elements(&self, visit: &mut dyn FnMut(View<'_>)) {
        self.iter().for_each(|element| visit(element.view()));
    }

    fn push(&mut self) -> Slot<'_> {
        Vec::push(self, T::default());
        self.last_mut().map_or(Slot::Skip, T::slot)
    }
}

impl<T: Value> Map for BTreeMap<String, T> {
    fn entries(&self, visit: &mut dyn FnMut(&str, View<'_>)) {
        self.iter().for_each(|(key, value)| visit(key, value.view()));
    }

    fn insert(&mut self, key: &str) -> Slot<'_> {
        let value = self.entry(key.to_owned()).or_default();
        // A key that comes twice starts anew: the last one counts.
        *value = T::default();
        value.slot()
    }
}

macro_rules! values {
    ($($type:ty: $view:expr, $slot:expr;)*) => {$(
        impl Value for $type {
            fn view(&self) -> View<'_> {
                $view(self)
            }

            fn slot(&mut self) -> Slot<'_> {
                $slot(self)
            }
        }
    )*};
}

values! {
    String: View::Text, Slot::Text;
    i64: |number: &i64| View::Integer(*number), Slot::Integer;
    f64: |number: &f64| View::Number(*number), Slot::Number;
    bool: |truth: &bool| View::Boolean(*truth), Slot::Boolean;
    serde_json::Value: View::Any, Slot::Any;
}

impl<T: Value> Value for Option<T> {
    fn view(&self) -> View<'_> {
        self.as_ref().map_or(View::Absent, T::view)
    }

    fn slot(&mut self) -> Slot<'_> {
        Slot::Optional(self)
    }
}

impl<T: Value> Value for Box<T> {
    fn view(&self) -> View<'_> {
        T::view(self)
    }

    fn slot(&mut self) -> Slot<'_> {
        T::slot(self)
    }
}

impl<T: Value> Value for Vec<T> {
    fn view(&self) -> View<'_> {
        View::List(self)
    }

    fn slot(&mut self) -> Slot<'_> {
        Slot::List(self)
    }
}

impl<T: Value> Value for BTreeMap<String, T> {
    fn view(&self) -> View<'_> {
        View::Map(self)
    }

    fn slot(&mut self) -> Slot<'_> {
        Slot::Map(self)
    }
}

#[cfg(test)]
mod tests;
