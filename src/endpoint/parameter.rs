//! The format of a request.

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
    /// Returns the method as sent, for example `POST`.
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
    /// The key of the field in the request type (see [`Object`](crate::wire::Object)).
    pub key: &'static str,
    /// The name on the wire.
    pub name: &'static str,
    /// Where the field is sent.
    pub location: Location,
    /// Whether the platform refuses a request without it.
    pub required: bool,
    /// The JSON type of the value.
    pub kind: ValueKind,
    /// Whether the value is a secret that must not be shown.
    pub secret: bool,
    /// The allowed sizes of a file in bytes: minimum and maximum, both inclusive.
    pub sizes: (u64, u64),
    /// The minimum of an integer.
    pub min: Option<i64>,
    /// The maximum of an integer.
    pub max: Option<i64>,
    /// The value that the platform assumes if the field is omitted, as JSON.
    pub default: Option<&'static str>,
    /// The constant value of the field, as JSON. It distinguishes operations with the same method and path.
    pub fixed: Option<&'static str>,
}

impl Parameter {
    /// Creates a field whose key is its name on the wire.
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

    /// Declares that the platform refuses a request without the field.
    pub const fn required(mut self) -> Self {
        self.required = true;
        self
    }

    /// Sets the key of the field in the request type.
    pub const fn keyed(mut self, key: &'static str) -> Self {
        self.key = key;
        self
    }

    /// Declares that the value is a secret.
    pub const fn secret(mut self) -> Self {
        self.secret = true;
        self
    }

    /// Sets the allowed sizes of a file in bytes.
    pub const fn sizes(mut self, least: u64, greatest: u64) -> Self {
        self.sizes = (least, greatest);
        self
    }

    /// Sets the minimum and the maximum of an integer.
    pub const fn between(mut self, min: Option<i64>, max: Option<i64>) -> Self {
        self.min = min;
        self.max = max;
        self
    }

    /// Sets the value that the platform assumes if the field is omitted, as JSON.
    pub const fn default(mut self, json: &'static str) -> Self {
        self.default = Some(json);
        self
    }

    /// Sets the constant value of the field, as JSON.
    pub const fn fixed(mut self, json: &'static str) -> Self {
        self.fixed = Some(json);
        self
    }
}

/// Where a request field is sent.
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

/// The type of a JSON value.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ValueKind {
    /// A string.
    String,
    /// An integer.
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
    /// Several files with the same name, in a multipart body.
    Files,
    /// Any type.
    Any,
}

/// The encoding of a request body.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "catalog", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum BodyKind {
    /// No body.
    None,
    /// `application/json`
    Json,
    /// `multipart/form-data`
    Multipart,
}
