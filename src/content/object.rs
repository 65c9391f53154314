//! JSON objects with known fields that keep unknown content.
//!
//! The content of a message is a string, so it is read and written as a [`Json`] value, without compiling code per type
//! and format. Unlike the types of replies, these keep every unknown key, and every known key whose value has an
//! unexpected type, so that received content can be sent on unchanged.

use crate::id::{ChatId, FileKey, ImageKey, OpenId};
use crate::wire::Json;

/// The keys of a JSON object and their values.
pub(crate) type Members = serde_json::Map<String, Json>;

/// The value of a field.
pub(crate) trait Field: Sized {
    /// Reads a field from the value of its key. Returns `None` if the object cannot be of this type.
    fn read(value: Option<&Json>) -> Option<Self>;

    /// Returns the value of the key; `None` if it is omitted.
    fn write(&self) -> Option<Json>;
}

/// Returns the members that the fields of an object do not write back unchanged.
pub(crate) fn unknown(came: &Members, written: &Members) -> Members {
    let is_unknown = |(key, value): &(&String, &Json)| written.get(*key) != Some(*value);
    came.iter().filter(is_unknown).map(|(key, value)| (key.clone(), value.clone())).collect()
}

/// Adds an object's other members to those of its fields. Fields that were set since take precedence.
pub(crate) fn add(members: &mut Members, other: &Members) {
    for (key, value) in other {
        if !members.contains_key(key) {
            members.insert(key.clone(), value.clone());
        }
    }
}

/// Defines a struct that is a JSON object.
macro_rules! object {
    (
        $(#[$doc:meta])*
        $name:ident {
            $($(#[$field_doc:meta])* $field:ident: $type:ty,)*
        }
    ) => {
        $(#[$doc])*
        #[derive(Clone, Debug, Default, PartialEq)]
        #[non_exhaustive]
        pub struct $name {
            $($(#[$field_doc])* pub $field: $type,)*
            /// Unknown keys, and values of an unexpected type, unchanged.
            pub other: serde_json::Map<String, $crate::wire::Json>,
        }

        impl $name {
            /// Reads an object from its members; `None` if it is something else.
            pub(super) fn read(members: &$crate::content::object::Members) -> Option<Self> {
                #[allow(unused_mut, reason = "an object may have no field")]
                let mut object = Self::default();
                $(object.$field = $crate::content::object::Field::read(members.get(stringify!($field)))?;)*
                object.other = $crate::content::object::unknown(members, &object.write());
                Some(object)
            }

            /// Returns the members of this object.
            pub(super) fn write(&self) -> $crate::content::object::Members {
                let mut members = $crate::content::object::Members::new();
                $(
                    if let Some(value) = $crate::content::object::Field::write(&self.$field) {
                        members.insert(stringify!($field).to_owned(), value);
                    }
                )*
                $crate::content::object::add(&mut members, &self.other);
                members
            }
        }
    };
}

pub(super) use object;

impl Field for String {
    fn read(value: Option<&Json>) -> Option<Self> {
        value?.as_str().map(str::to_owned)
    }

    fn write(&self) -> Option<Json> {
        Some(Json::String(self.clone()))
    }
}

impl Field for bool {
    fn read(value: Option<&Json>) -> Option<Self> {
        value?.as_bool()
    }

    fn write(&self) -> Option<Json> {
        Some(Json::Bool(*self))
    }
}

impl Field for i64 {
    fn read(value: Option<&Json>) -> Option<Self> {
        value?.as_i64()
    }

    fn write(&self) -> Option<Json> {
        Some(Json::from(*self))
    }
}

/// An object with any members; omitted if empty.
impl Field for Members {
    fn read(value: Option<&Json>) -> Option<Self> {
        Some(value.and_then(Json::as_object).cloned().unwrap_or_default())
    }

    fn write(&self) -> Option<Json> {
        (!self.is_empty()).then(|| Json::Object(self.clone()))
    }
}

/// A list; omitted if empty.
impl<T: Field> Field for Vec<T> {
    fn read(value: Option<&Json>) -> Option<Self> {
        Some(list(value, |element| T::read(Some(element))).unwrap_or_default())
    }

    fn write(&self) -> Option<Json> {
        (!self.is_empty()).then(|| self.iter().filter_map(T::write).collect())
    }
}

/// An optional value. A value of an unexpected type is kept among the unknown members.
impl<T: Field> Field for Option<T> {
    fn read(value: Option<&Json>) -> Option<Self> {
        Some(T::read(value))
    }

    fn write(&self) -> Option<Json> {
        self.as_ref().and_then(T::write)
    }
}

macro_rules! identifiers {
    ($($type:ident)*) => {$(
        impl Field for $type {
            fn read(value: Option<&Json>) -> Option<Self> {
                value?.as_str().map(Self::from)
            }

            fn write(&self) -> Option<Json> {
                Some(Json::from(self.as_str()))
            }
        }
    )*};
}

identifiers! { ChatId FileKey ImageKey OpenId }

/// Reads the elements of a list, if it is one and all of them can be read.
pub(crate) fn list<T>(value: Option<&Json>, read: impl Fn(&Json) -> Option<T>) -> Option<Vec<T>> {
    value?.as_array()?.iter().map(read).collect()
}
