//! Declarations that the pages of a service or version share: types and errors.

use super::{Error, Fields, Name, Text, Values, is_default};
use indexmap::IndexMap;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// `im/v1/types.yaml`: the types that the pages of a version refer to; `platform/types.yaml`: the types that all pages
/// may refer to.
pub type Types = IndexMap<String, SharedType>;

/// `im/errors.yaml`: the errors of a service; `platform/errors.yaml`: the errors that any operation may return. By
/// code.
pub type Errors = IndexMap<String, Error>;

/// A shared type: an object with `fields`, or an enum of strings with `values`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct SharedType {
    /// The description.
    #[serde(default, skip_serializing_if = "is_default")]
    pub doc: Text,
    /// The Rust name, if the derived name is unsuitable.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Option<Name>")]
    pub rust: Option<String>,
    /// The direction in which the type is used. An enum is used in both directions, whatever this says.
    #[serde(default, skip_serializing_if = "is_default")]
    pub direction: Direction,
    /// The values of an enum.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub values: Option<Values>,
    /// The fields of an object.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fields: Option<Fields>,
}

/// The direction in which a type is used.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Direction {
    /// Received: in replies and events.
    #[default]
    Reply,
    /// Sent: in requests.
    Request,
    /// Both: the type becomes a received type, and a sent type whose name ends in `Input`.
    Both,
}
