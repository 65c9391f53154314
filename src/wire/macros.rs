//! The impls that are the same for every generated type. Each body is one call into this module:
//! what a body costs is paid for every type of every crate that uses the bindings.

/// `Debug`, `Serialize` and `Deserialize` for generated structs, by way of [`Object`](crate::wire::Object).
#[doc(hidden)]
#[macro_export]
macro_rules! __impl_object {
    ($($name:ident)*) => {$(
        impl ::std::fmt::Debug for $name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                $crate::wire::debug(stringify!($name), self, f)
            }
        }

        impl $crate::__serde::Serialize for $name {
            fn serialize<S: $crate::__serde::Serializer>(&self, serializer: S) -> ::std::result::Result<S::Ok, S::Error> {
                $crate::wire::serialize(self, serializer)
            }
        }

        impl<'de> $crate::__serde::Deserialize<'de> for $name {
            fn deserialize<D: $crate::__serde::Deserializer<'de>>(deserializer: D) -> ::std::result::Result<Self, D::Error> {
                $crate::wire::deserialize(deserializer)
            }
        }
    )*};
}

/// [`Value`](crate::wire::Value) for generated structs that stand in a list, a map or an optional field.
#[doc(hidden)]
#[macro_export]
macro_rules! __impl_object_value {
    ($($name:ident)*) => {$(
        impl $crate::wire::Value for $name {
            fn view(&self) -> $crate::wire::View<'_> {
                $crate::wire::View::Object(self)
            }

            fn slot(&mut self) -> $crate::wire::Slot<'_> {
                $crate::wire::Slot::Object(self)
            }
        }
    )*};
}

/// [`Value`](crate::wire::Value) for generated enums that stand in a list, a map or an optional field.
#[doc(hidden)]
#[macro_export]
macro_rules! __impl_enum_value {
    ($($name:ident)*) => {$(
        impl $crate::wire::Value for $name {
            fn view(&self) -> $crate::wire::View<'_> {
                $crate::wire::View::Text($crate::wire::OpenEnum::as_str(self))
            }

            fn slot(&mut self) -> $crate::wire::Slot<'_> {
                $crate::wire::Slot::FromText(self)
            }
        }
    )*};
}

/// The impls of generated open enums, by way of [`OpenEnum`](crate::wire::OpenEnum).
#[doc(hidden)]
#[macro_export]
macro_rules! __impl_enum {
    ($($name:ident)*) => {$(
        impl $name {
            /// The value as it is written on the wire.
            pub fn as_str(&self) -> &str {
                $crate::wire::OpenEnum::as_str(self)
            }
        }

        impl ::std::convert::From<&str> for $name {
            fn from(text: &str) -> Self {
                $crate::wire::OpenEnum::parse(text)
            }
        }

        impl ::std::fmt::Debug for $name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                ::std::fmt::Debug::fmt(self.as_str(), f)
            }
        }

        impl ::std::fmt::Display for $name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.write_str(self.as_str())
            }
        }

        impl $crate::__serde::Serialize for $name {
            fn serialize<S: $crate::__serde::Serializer>(&self, serializer: S) -> ::std::result::Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }

        impl<'de> $crate::__serde::Deserialize<'de> for $name {
            fn deserialize<D: $crate::__serde::Deserializer<'de>>(deserializer: D) -> ::std::result::Result<Self, D::Error> {
                $crate::wire::deserialize_text(deserializer)
            }
        }
    )*};
}

/// The impls of generated error enums, by way of [`OperationError`](crate::OperationError).
#[doc(hidden)]
#[macro_export]
macro_rules! __impl_error {
    ($($name:ident)*) => {$(
        impl ::std::fmt::Debug for $name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.write_str($crate::OperationError::info(*self).name)
            }
        }
    )*};
}

/// The impls of generated identifiers: strings of a type of their own.
#[doc(hidden)]
#[macro_export]
macro_rules! __impl_id {
    ($($name:ident)*) => {$(
        impl $name {
            /// The identifier as it is written on the wire.
            pub fn as_str(&self) -> &str {
                &self.0
            }

            /// Whether the identifier is empty, as in a reply that left it out.
            pub fn is_empty(&self) -> bool {
                self.0.is_empty()
            }

            /// The identifier as a string.
            pub fn into_string(self) -> ::std::string::String {
                self.0
            }
        }

        impl ::std::convert::From<&str> for $name {
            fn from(text: &str) -> Self {
                Self(text.to_owned())
            }
        }

        impl ::std::convert::From<&$name> for $name {
            fn from(id: &$name) -> Self {
                id.clone()
            }
        }

        impl ::std::convert::From<::std::string::String> for $name {
            fn from(text: ::std::string::String) -> Self {
                Self(text)
            }
        }

        impl ::std::convert::From<$name> for ::std::string::String {
            fn from(id: $name) -> Self {
                id.0
            }
        }

        impl ::std::convert::From<&$name> for ::std::string::String {
            fn from(id: &$name) -> Self {
                id.0.clone()
            }
        }

        impl ::std::convert::AsRef<str> for $name {
            fn as_ref(&self) -> &str {
                &self.0
            }
        }

        impl ::std::cmp::PartialEq<str> for $name {
            fn eq(&self, other: &str) -> bool {
                self.0 == other
            }
        }

        impl ::std::cmp::PartialEq<&str> for $name {
            fn eq(&self, other: &&str) -> bool {
                self.0 == *other
            }
        }

        impl ::std::fmt::Display for $name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.pad(&self.0)
            }
        }

        impl ::std::fmt::Debug for $name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                ::std::fmt::Debug::fmt(&self.0, f)
            }
        }

        impl $crate::wire::Value for $name {
            fn view(&self) -> $crate::wire::View<'_> {
                $crate::wire::View::Text(&self.0)
            }

            fn slot(&mut self) -> $crate::wire::Slot<'_> {
                $crate::wire::Slot::Text(&mut self.0)
            }
        }

        impl $crate::__serde::Serialize for $name {
            fn serialize<S: $crate::__serde::Serializer>(&self, serializer: S) -> ::std::result::Result<S::Ok, S::Error> {
                serializer.serialize_str(&self.0)
            }
        }

        impl<'de> $crate::__serde::Deserialize<'de> for $name {
            fn deserialize<D: $crate::__serde::Deserializer<'de>>(deserializer: D) -> ::std::result::Result<Self, D::Error> {
                $crate::__serde::Deserialize::deserialize(deserializer).map(Self)
            }
        }
    )*};
}
