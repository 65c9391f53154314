//! Converts typed values to and from JSON, without generic code per type.
//!
//! A generated struct only defines its fields ([`Object::fields`]). One encoder and one decoder, compiled once in this
//! crate on top of serde_json, visit them and do the rest. This keeps bindings cheap to compile, and handles deviations
//! by the server (unknown keys, numbers sent as strings, missing fields) in one place.

mod constant;
mod convert;
mod decode;
mod deep;
mod empty;
mod encode;
mod equal;
mod fields;
mod macros;
mod open_enum;
mod place;
mod repair;
mod timestamp;

pub use constant::Constant;
pub use convert::convert;
pub use decode::{Mismatch, decode, deserialize, deserialize_text};
pub use deep::{DEEPEST, any_json};
pub use empty::Empty;
pub(crate) use encode::{Shown, json_text};
pub use encode::{debug, serialize, to_json};
pub use equal::equal;
pub use fields::{Fields, for_each};
pub use open_enum::OpenEnum;
pub use place::{Attachment, List, Map, Optional, Place, Textual};
pub(crate) use repair::without_mark;
pub use timestamp::{TimestampMs, TimestampSec};

/// Any JSON value, for the few fields whose format is not documented.
pub use serde_json::Value as Json;

use std::any::type_name;
use std::collections::BTreeMap;

/// A JSON object with known fields.
pub trait Object: Send + Sync {
    /// Visits all fields, in the order of the documentation.
    ///
    /// The fields are borrowed as places that can be read and written, so that one method serves all purposes. Code
    /// that only has a `&self` visits a copy made with [`CloneObject`].
    fn fields(&mut self, f: &mut Fields<'_>);

    /// Returns the path of the type; `Debug` shows its last part.
    fn path(&self) -> &'static str {
        type_name::<Self>()
    }
}

/// An object that can be copied, independent of its type.
pub trait CloneObject {
    /// Returns a copy.
    fn clone_object(&self) -> Box<dyn Object + '_>;
}

impl<T: Object + Clone> CloneObject for T {
    fn clone_object(&self) -> Box<dyn Object + '_> {
        Box::new(self.clone())
    }
}

/// A value of a field.
pub trait Value: Default + Send + Sync {
    /// Returns the place of the value.
    fn place(&mut self) -> Place<'_>;
}

macro_rules! values {
    ($($type:ty => $place:ident,)*) => {$(
        impl Value for $type {
            fn place(&mut self) -> Place<'_> {
                Place::$place(self)
            }
        }
    )*};
}

values! {
    bool => Boolean,
    i64 => Integer,
    f64 => Number,
    String => Text,
    Json => Any,
}

impl<T: Value> Value for Option<T> {
    fn place(&mut self) -> Place<'_> {
        Place::Optional(self)
    }
}

impl<T: Object> Object for Box<T> {
    fn fields(&mut self, f: &mut Fields<'_>) {
        T::fields(self, f);
    }

    fn path(&self) -> &'static str {
        T::path(self)
    }
}

impl<T: Object + Default> Value for T {
    fn place(&mut self) -> Place<'_> {
        Place::Object(self)
    }
}

impl<T: Value> Value for Vec<T> {
    fn place(&mut self) -> Place<'_> {
        Place::List(self)
    }
}

impl<T: Value> Value for BTreeMap<String, T> {
    fn place(&mut self) -> Place<'_> {
        Place::Map(self)
    }
}

#[cfg(test)]
mod tests;
