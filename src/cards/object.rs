//! The objects of a card; each is described once, as a table of its properties.
//!
//! A row of a table is `name: Type = "default" [limits]`. It generates the documented field, the builder method,
//! reading and writing, and the [`Property`](super::shape::Property) used to check cards. Anything not in the table is
//! kept unchanged in `other`.

use crate::content::object::{Field, Members};
use crate::wire::Json;

/// Defines objects of a card.
///
/// - A type is `flag` (off by default: its method takes no argument), `[T]` (a list: its method adds to it) or `T`.
/// - `name "key"` is a field whose key cannot be a Rust name, and `name as method` a field whose builder method has
///   another name.
/// - `["key" = "value"]` identifies the object. It is written, but is not a field.
/// - `legacy` lists the keys that the platform still reads but new cards should not use.
macro_rules! object {
    ($(
        $(#[$doc:meta])*
        $name:ident $([$constant:literal = $value:literal])?
        $(new($($arg:ident: $arg_type:ty),*))?
        $(legacy($($legacy:literal),*))?
        {
            $(
                $(#[$row_doc:meta])*
                $field:ident $($key:literal)? $(as $setter:ident)?: $type:tt $(= $default:literal)? $([$($limit:expr),*])?,
            )*
        }
    )*) => {$(
        $(#[$doc])*
        #[derive(Clone, Debug, Default, PartialEq)]
        #[non_exhaustive]
        pub struct $name {
            $(
                $(#[$row_doc])*
                $(
                    #[doc = ""]
                    #[doc = concat!("- Default: `", $default, "`")]
                )?
                $(
                    #[doc = ""]
                    $(#[doc = concat!("- Limit: `", stringify!($limit), "`")])*
                )?
                pub $field: $crate::cards::object::slot!($type),
            )*
            /// Unknown keys, and values of an unexpected type, unchanged.
            pub other: serde_json::Map<String, $crate::wire::Json>,
        }

        impl $name {
            /// The table of the object, as data.
            pub(crate) const SHAPE: $crate::cards::shape::Shape = {
                #[allow(unused_imports, reason = "an object may have no limit")]
                use $crate::cards::shape::Limit::*;
                $crate::cards::shape::Shape {
                    name: stringify!($name),
                    constant: &[$(($constant, $value))?],
                    properties: &[$($crate::cards::shape::Property {
                        key: $crate::cards::object::key!($field $($key)?),
                        kind: <$crate::cards::object::slot!($type) as $crate::cards::shape::Described>::KIND,
                        limits: &[$($($limit),*)?],
                    }),*],
                    legacy: &[$($($legacy),*)?],
                }
            };

            $(
                /// Creates the object with its required properties.
                pub fn new($($arg: impl Into<$arg_type>),*) -> Self {
                    Self { $($arg: Some($arg.into()),)* ..Self::default() }
                }
            )?

            $($crate::cards::object::setter!(($field $($setter)?) $field $type);)*

            fn members(&self) -> $crate::content::object::Members {
                #[allow(unused_mut, reason = "an object may have no field")]
                let mut members = $crate::content::object::Members::new();
                $(members.insert($constant.to_owned(), $value.into());)?
                $($crate::cards::object::put(&mut members, $crate::cards::object::key!($field $($key)?), &self.$field);)*
                $crate::content::object::add(&mut members, &self.other);
                members
            }
        }

        impl $crate::content::object::Field for $name {
            fn read(value: Option<&$crate::wire::Json>) -> Option<Self> {
                let members = value?.as_object()?;
                $(if members.get($constant)?.as_str()? != $value {
                    return None;
                })?
                let mut object = Self {
                    $($field: $crate::cards::object::take(members, $crate::cards::object::key!($field $($key)?)),)*
                    other: $crate::content::object::Members::new(),
                };
                object.other = $crate::content::object::unknown(members, &object.members());
                Some(object)
            }

            fn write(&self) -> Option<$crate::wire::Json> {
                Some($crate::wire::Json::Object(self.members()))
            }
        }

        impl $crate::cards::shape::Described for $name {
            const KIND: $crate::cards::shape::Kind = $crate::cards::shape::Kind::Object(&Self::SHAPE);
        }
    )*};
}

/// The type of a field.
macro_rules! slot {
    (flag) => { Option<bool> };
    ([$type:ty]) => { Vec<$type> };
    ($type:ty) => { Option<$type> };
}

/// The key of a field.
macro_rules! key {
    ($field:ident) => {
        stringify!($field)
    };
    ($field:ident $key:literal) => {
        $key
    };
}

/// The builder method that sets a field.
macro_rules! setter {
    (($name:ident) $($rest:tt)*) => { $crate::cards::object::setter!(($name $name) $($rest)*); };
    (($_:ident $name:ident) $field:ident flag) => {
        #[doc = concat!("Switches [`", stringify!($field), "`](field@Self::", stringify!($field), ") on.")]
        #[must_use]
        pub fn $name(mut self) -> Self {
            self.$field = Some(true);
            self
        }
    };
    (($_:ident $name:ident) $field:ident [$type:ty]) => {
        #[doc = concat!("Adds to [`", stringify!($field), "`](field@Self::", stringify!($field), ").")]
        #[must_use]
        pub fn $name(mut self, one: impl Into<$type>) -> Self {
            self.$field.push(one.into());
            self
        }
    };
    (($_:ident $name:ident) $field:ident $type:ty) => {
        #[doc = concat!("Sets [`", stringify!($field), "`](field@Self::", stringify!($field), ").")]
        #[must_use]
        pub fn $name(mut self, value: impl Into<$type>) -> Self {
            self.$field = Some(value.into());
            self
        }
    };
}

/// Defines elements: objects with a `tag` and the properties that all elements share.
macro_rules! element {
    ($(
        $(#[$doc:meta])*
        $name:ident $tag:literal $(new($($args:tt)*))? $(legacy($($legacy:tt)*))? { $($rows:tt)* }
    )*) => {
        $crate::cards::object::object! {$(
            $(#[$doc])*
            $name ["tag" = $tag] $(new($($args)*))? $(legacy($($legacy)*))? {
                $($rows)*
                /// The ID with which the app changes the element later: a letter followed by letters, digits and `_`,
                /// unique in the card.
                element_id as id: String [Id],
                /// The margin around the element.
                margin: Edges = "0" [Sides(-99, 99)],
            }
        )*}
    };
}

/// Defines an enum of words that keeps unknown words.
macro_rules! words {
    ($($(#[$doc:meta])* $name:ident { $($variant:ident = $word:literal,)* })*) => {$(
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum $name {
            $(#[doc = concat!("`", $word, "`")] $variant,)*
            /// An unknown word.
            Other(String),
        }

        impl $name {
            const WORDS: &[&str] = &[$($word),*];

            /// Returns the word as used in JSON.
            pub fn as_str(&self) -> &str {
                match self {
                    $(Self::$variant => $word,)*
                    Self::Other(word) => word,
                }
            }
        }

        impl From<&str> for $name {
            fn from(word: &str) -> Self {
                match word {
                    $($word => Self::$variant,)*
                    _ => Self::Other(word.to_owned()),
                }
            }
        }

        impl From<String> for $name {
            fn from(word: String) -> Self {
                word.as_str().into()
            }
        }

        impl $crate::content::object::Field for $name {
            fn read(value: Option<&$crate::wire::Json>) -> Option<Self> {
                value?.as_str().map(Self::from)
            }

            fn write(&self) -> Option<$crate::wire::Json> {
                Some(self.as_str().into())
            }
        }

        impl $crate::cards::shape::Described for $name {
            const KIND: $crate::cards::shape::Kind = $crate::cards::shape::Kind::Words(Self::WORDS);
        }
    )*};
}

pub(super) use {element, key, object, setter, slot, words};

/// Takes the field of a key. A value that would not be written back unchanged stays in `other`.
pub(super) fn take<T: Field + Default>(members: &Members, key: &str) -> T {
    let value = members.get(key);
    match T::read(value) {
        Some(field) if field.write().as_ref() == value => field,
        _ => T::default(),
    }
}

/// Writes the field of a key, unless it is omitted.
pub(super) fn put(members: &mut Members, key: &str, field: &impl Field) {
    if let Some(value) = field.write() {
        members.insert(key.to_owned(), value);
    }
}

/// Any JSON.
impl Field for Json {
    fn read(value: Option<&Json>) -> Option<Self> {
        value.cloned()
    }

    fn write(&self) -> Option<Json> {
        Some(self.clone())
    }
}
