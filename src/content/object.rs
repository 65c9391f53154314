//! JSON objects with known fields, which keep what is not known.
//!
//! What is sent as a message is a string, so it is read and written as a [`Json`] value: no code is compiled per type and
//! format. Unlike the types of replies, these keep every key they do not know, and a known key whose value is of another
//! kind, so that what came can be sent on as it came.

use crate::id::{ChatId, FileKey, ImageKey, OpenId};
use crate::wire::Json;

/// The keys of a JSON object and their values.
pub(crate) type Members = serde_json::Map<String, Json>;

/// A value that stands in a field.
pub(crate) trait Field: Sized {
    /// The value of a field, from that of its key. `None` where the object cannot be what it was taken for.
    fn read(value: Option<&Json>) -> Option<Self>;

    /// The value of the key; `None` where it is left out.
    fn write(&self) -> Option<Json>;
}

/// The members that the fields of an object do not write as they came.
pub(crate) fn unknown(came: &Members, written: &Members) -> Members {
    let is_unknown = |(key, value): &(&String, &Json)| written.get(*key) != Some(*value);
    came.iter().filter(is_unknown).map(|(key, value)| (key.clone(), value.clone())).collect()
}

/// Adds the members that an object has beside its fields. A field that was set since counts more.
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
            /// What else it holds, as it came: keys that are not known, and values of another kind than expected.
            pub other: serde_json::Map<String, $crate::wire::Json>,
        }

        impl $name {
            /// The object of these members; `None` where they are those of something else.
            pub(super) fn read(members: &$crate::content::object::Members) -> Option<Self> {
                #[allow(unused_mut, reason = "an object may have no field")]
                let mut object = Self::default();
                $(object.$field = $crate::content::object::Field::read(members.get(stringify!($field)))?;)*
                object.other = $crate::content::object::unknown(members, &object.write());
                Some(object)
            }

            /// The members of this object.
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

/// An object of any members; an empty one is left out.
impl Field for Members {
    fn read(value: Option<&Json>) -> Option<Self> {
        Some(value.and_then(Json::as_object).cloned().unwrap_or_default())
    }

    fn write(&self) -> Option<Json> {
        (!self.is_empty()).then(|| Json::Object(self.clone()))
    }
}

/// A list; an empty one is left out.
impl<T: Field> Field for Vec<T> {
    fn read(value: Option<&Json>) -> Option<Self> {
        Some(list(value, |element| T::read(Some(element))).unwrap_or_default())
    }

    fn write(&self) -> Option<Json> {
        (!self.is_empty()).then(|| self.iter().filter_map(T::write).collect())
    }
}

/// A value that need not be there. One of another kind is kept among the members that are not known.
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

/// The elements of a list, if it is one and all of them can be read.
pub(crate) fn list<T>(value: Option<&Json>, read: impl Fn(&Json) -> Option<T>) -> Option<Vec<T>> {
    value?.as_array()?.iter().map(read).collect()
}
