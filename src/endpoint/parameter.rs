//! The shape of a request.

use std::fmt;

/// An HTTP method.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "catalog", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "UPPERCASE"))]
pub enum Method {
    /// `GET`
    Get,
    /// `POST`
    Post,
    /// `PUT`
    Put,
    /// `PATCH`
    Patch,
    /// `DELETE`
    Delete,
}

impl Method {
    /// The method as it is sent, for example `POST`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Get => "GET",
            Self::Post => "POST",
            Self::Put => "PUT",
            Self::Patch => "PATCH",
            Self::Delete => "DELETE",
        }
    }
}

impl fmt::Display for Method {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

/// A top-level field of a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Parameter {
    /// The key under which the request type holds it (see [`Object`](crate::wire::Object)).
    pub key: &'static str,
    /// Its name on the wire.
    pub name: &'static str,
    /// Where it travels.
    pub location: Location,
    /// Whether the platform refuses a request without it.
    pub required: bool,
    /// The JSON kind of its value.
    pub kind: ValueKind,
    /// Whether it is a secret, which is not to be shown.
    pub secret: bool,
    /// The sizes a file may have, in bytes: from the first to the second, both of which are allowed.
    pub sizes: (u64, u64),
    /// The least whole number it may be.
    pub min: Option<i64>,
    /// The greatest whole number it may be.
    pub max: Option<i64>,
    /// What the platform assumes where it is not sent, as JSON.
    pub default: Option<&'static str>,
    /// The value it always has, as JSON. Operations of the same method and path are told apart by it.
    pub fixed: Option<&'static str>,
}

impl Parameter {
    /// A field that travels under its own key.
    pub const fn new(
        key: &'static str,
        name: &'static str,
        location: Location,
        required: bool,
        kind: ValueKind,
    ) -> Self {
        Self {
            key,
            name,
            location,
            required,
            kind,
            secret: false,
            sizes: (0, u64::MAX),
            min: None,
            max: None,
            default: None,
            fixed: None,
        }
    }

    /// Says that the platform refuses a request without it.
    pub const fn required(mut self) -> Self {
        self.required = true;
        self
    }

    /// Sets the key under which the request type holds it.
    pub const fn keyed(mut self, key: &'static str) -> Self {
        self.key = key;
        self
    }

    /// Says that it is a secret.
    pub const fn secret(mut self) -> Self {
        self.secret = true;
        self
    }

    /// Sets the sizes a file may have, in bytes.
    pub const fn sizes(mut self, least: u64, greatest: u64) -> Self {
        self.sizes = (least, greatest);
        self
    }

    /// Sets the least and the greatest whole number it may be.
    pub const fn between(mut self, min: Option<i64>, max: Option<i64>) -> Self {
        self.min = min;
        self.max = max;
        self
    }

    /// Sets what the platform assumes where it is not sent, as JSON.
    pub const fn default(mut self, json: &'static str) -> Self {
        self.default = Some(json);
        self
    }

    /// Sets the value it always has, as JSON.
    pub const fn fixed(mut self, json: &'static str) -> Self {
        self.fixed = Some(json);
        self
    }
}

/// Where a request field travels.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "catalog", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum Location {
    /// In the path.
    Path,
    /// In the query string.
    Query,
    /// In a header.
    Header,
    /// In the body.
    Body,
}

/// The kind of a JSON value.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ValueKind {
    /// A string.
    String,
    /// A whole number.
    Integer,
    /// A number.
    Number,
    /// `true` or `false`.
    Boolean,
    /// A list.
    Array,
    /// An object.
    Object,
    /// A file, in a multipart body.
    File,
    /// Several files of one name, in a multipart body.
    Files,
    /// Any of them.
    Any,
}

/// How a request body is encoded.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "catalog", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum BodyKind {
    /// There is none.
    None,
    /// `application/json`
    Json,
    /// `multipart/form-data`
    Multipart,
}
