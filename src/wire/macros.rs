//! The impls shared by all generated types. Each body is a single call into this module, since its compile time is paid
//! for every type of every crate that uses the bindings.

/// The impls of generated structs, based on [`Object`](crate::wire::Object).
#[doc(hidden)]
#[macro_export]
macro_rules! __impl_object {
    ($($name:ident)*) => {$(
        impl ::std::fmt::Debug for $name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                $crate::wire::debug(self, f)
            }
        }

        impl ::std::cmp::PartialEq for $name {
            fn eq(&self, other: &Self) -> bool {
                $crate::wire::equal(self, other)
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

/// The impls of all types written as a string, based on their `as_str`.
#[doc(hidden)]
#[macro_export]
macro_rules! __impl_text {
    ($name:ident) => {
        impl ::std::convert::AsRef<str> for $name {
            fn as_ref(&self) -> &str {
                self.as_str()
            }
        }

        impl ::std::cmp::PartialEq<str> for $name {
            fn eq(&self, other: &str) -> bool {
                self.as_str() == other
            }
        }

        impl ::std::cmp::PartialEq<&str> for $name {
            fn eq(&self, other: &&str) -> bool {
                self.as_str() == *other
            }
        }

        impl ::std::cmp::PartialEq<::std::string::String> for $name {
            fn eq(&self, other: &::std::string::String) -> bool {
                self.as_str() == other
            }
        }

        impl ::std::fmt::Display for $name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.pad(self.as_str())
            }
        }

        impl $crate::__serde::Serialize for $name {
            fn serialize<S: $crate::__serde::Serializer>(
                &self,
                serializer: S,
            ) -> ::std::result::Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }
    };
}

/// The conversions of types that accept any string.
#[doc(hidden)]
#[macro_export]
macro_rules! __impl_from_text {
    ($name:ident) => {
        impl ::std::convert::From<&str> for $name {
            fn from(text: &str) -> Self {
                Self(text.to_owned())
            }
        }

        impl ::std::convert::From<&::std::string::String> for $name {
            fn from(text: &::std::string::String) -> Self {
                Self(text.clone())
            }
        }

        impl ::std::convert::From<::std::string::String> for $name {
            fn from(text: ::std::string::String) -> Self {
                Self(text)
            }
        }

        impl ::std::convert::From<&$name> for $name {
            fn from(value: &$name) -> Self {
                value.clone()
            }
        }

        impl ::std::str::FromStr for $name {
            type Err = ::std::convert::Infallible;

            fn from_str(text: &str) -> ::std::result::Result<Self, ::std::convert::Infallible> {
                ::std::result::Result::Ok(Self(text.to_owned()))
            }
        }

        impl<'de> $crate::__serde::Deserialize<'de> for $name {
            fn deserialize<D: $crate::__serde::Deserializer<'de>>(
                deserializer: D,
            ) -> ::std::result::Result<Self, D::Error> {
                $crate::__serde::Deserialize::deserialize(deserializer).map(Self)
            }
        }
    };
}

/// The impls of generated open enums, based on [`OpenEnum`](crate::wire::OpenEnum). There is no implicit conversion
/// from strings: passing an argument in place of another must not compile.
#[doc(hidden)]
#[macro_export]
macro_rules! __impl_enum {
    ($($name:ident)*) => {$(
        impl $name {
            /// Returns the value as written on the wire.
            pub fn as_str(&self) -> &str {
                $crate::wire::OpenEnum::as_str(self)
            }

            /// Parses a string; an unknown value becomes `Other`.
            pub fn parse(text: &str) -> Self {
                $crate::wire::OpenEnum::parse(text)
            }
        }

        $crate::__impl_text!($name);

        impl ::std::str::FromStr for $name {
            type Err = ::std::convert::Infallible;

            fn from_str(text: &str) -> ::std::result::Result<Self, ::std::convert::Infallible> {
                ::std::result::Result::Ok(Self::parse(text))
            }
        }

        impl ::std::fmt::Debug for $name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                ::std::fmt::Debug::fmt(self.as_str(), f)
            }
        }

        impl<'de> $crate::__serde::Deserialize<'de> for $name {
            fn deserialize<D: $crate::__serde::Deserializer<'de>>(deserializer: D) -> ::std::result::Result<Self, D::Error> {
                $crate::wire::deserialize_text(deserializer)
            }
        }

        impl $crate::wire::Value for $name {
            fn place(&mut self) -> $crate::wire::Place<'_> {
                $crate::wire::Place::Textual(self)
            }
        }
    )*};
}

/// The error enum of an operation: a variant for each documented error, with its documentation.
#[doc(hidden)]
#[macro_export]
macro_rules! __error_enum {
    ($(#[$doc:meta])* $name:ident: $($(#[$row:meta])* $variant:ident = $info:expr,)*) => {
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Hash)]
        #[non_exhaustive]
        pub enum $name {
            $($(#[$row])* $variant,)*
        }

        // Deriving this would generate a body.
        impl ::std::cmp::Eq for $name {}

        impl $crate::endpoint::OperationError for $name {
            const ERRORS: &'static [&'static $crate::endpoint::ErrorInfo] = {
                #[allow(unused_imports)]
                use $crate::endpoint::words::*;
                &[$($info),*]
            };

            #[inline(never)]
            fn from_reply(code: i64, key: &str) -> ::std::option::Option<Self> {
                [$(Self::$variant),*].get($crate::endpoint::position(Self::ERRORS, code, key)).copied()
            }

            #[inline(never)]
            fn info(self) -> &'static $crate::endpoint::ErrorInfo {
                Self::ERRORS[self as usize]
            }
        }

        impl ::std::fmt::Debug for $name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.write_str($crate::endpoint::OperationError::info(*self).name)
            }
        }
    };
}

/// An operation: its request, reply, errors and documentation, in the vocabulary of [`words`](crate::endpoint::words).
#[doc(hidden)]
#[macro_export]
macro_rules! __operation {
    ($request:ident => $response:ty, $error:ty: $($endpoint:tt)*) => {
        impl $crate::endpoint::Operation for $request {
            type Response = $response;
            type Error = $error;
            const ENDPOINT: &'static $crate::endpoint::Endpoint = {
                use $crate::endpoint::words::*;
                &$($endpoint)*.errors(<$error as $crate::endpoint::OperationError>::ERRORS)
            };
        }
    };
}

/// An event and its documentation.
#[cfg(feature = "events")]
#[doc(hidden)]
#[macro_export]
macro_rules! __event {
    ($event:ident: $($descriptor:tt)*) => {
        impl $event {
            /// The event type in a push.
            pub const TYPE: &'static str = <Self as $crate::events::Payload>::DESCRIPTOR.event_type;
        }

        impl $crate::events::Payload for $event {
            const DESCRIPTOR: &'static $crate::events::Descriptor = {
                use $crate::endpoint::words::*;
                use $crate::events::Descriptor;
                &$($descriptor)*
            };
        }
    };
}

/// Converts received values to sent ones, for types that exist in both directions.
#[doc(hidden)]
#[macro_export]
macro_rules! __impl_input {
    ($($input:ident: $received:ident),*) => {$(
        impl ::std::convert::From<$received> for $input {
            fn from(mut received: $received) -> Self {
                let mut input = Self::default();
                $crate::wire::convert(&mut received, &mut input);
                input
            }
        }
    )*};
}

/// The impls of generated identifiers: strings with their own type, each with the name of its kind and its prefix.
#[doc(hidden)]
#[macro_export]
macro_rules! __impl_id {
    ($($name:ident($kind:literal, $prefix:literal))*) => {
        const KINDS: &[$crate::endpoint::IdKind] = &[$($crate::endpoint::IdKind::new($kind, $prefix)),*];
        $(
        impl $name {
            /// Returns the identifier as written on the wire.
            pub fn as_str(&self) -> &str {
                &self.0
            }

            /// Whether the identifier is empty, as in a reply that omitted it.
            pub fn is_empty(&self) -> bool {
                self.0.is_empty()
            }

            /// Converts the identifier to a string.
            pub fn into_string(self) -> ::std::string::String {
                self.0
            }
        }

        $crate::__impl_text!($name);
        $crate::__impl_from_text!($name);

        impl ::std::borrow::Borrow<str> for $name {
            fn borrow(&self) -> &str {
                &self.0
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

        impl $crate::wire::Textual for $name {
            fn as_str(&self) -> &str {
                &self.0
            }

            fn set(&mut self, text: &str) {
                text.clone_into(&mut self.0);
            }

            fn id_kind(
                &self,
            ) -> ::std::option::Option<(&'static $crate::endpoint::IdKind, &'static [$crate::endpoint::IdKind])> {
                const KIND: &$crate::endpoint::IdKind = &$crate::endpoint::IdKind::new($kind, $prefix);
                ::std::option::Option::Some((KIND, KINDS))
            }
        }

        impl $crate::wire::Value for $name {
            fn place(&mut self) -> $crate::wire::Place<'_> {
                $crate::wire::Place::Textual(self)
            }
        }

        impl ::std::fmt::Debug for $name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                ::std::fmt::Debug::fmt(&self.0, f)
            }
        }
    )*
    };
}
