//! What the pages of a service and version share: types, and errors.

use super::{Error, Fields, Name, Text, Values, is_default};
use indexmap::IndexMap;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// `im/v1/types.yaml`: the types that the pages of a version refer to; `platform/types.yaml`: those of all pages.
pub type Types = IndexMap<String, SharedType>;

/// `im/errors.yaml`: the errors of a service; `platform/errors.yaml`: those any operation may answer. By code.
pub type Errors = IndexMap<String, Error>;

/// A type that is declared once: an object with `fields`, or an enum of strings with `values`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct SharedType {
    /// What it is.
    #[serde(default, skip_serializing_if = "is_default")]
    pub doc: Text,
    /// The Rust name, where the one derived from its name will not do.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Option<Name>")]
    pub rust: Option<String>,
    /// Which way it travels. An enum travels both ways whatever this says.
    #[serde(default, skip_serializing_if = "is_default")]
    pub direction: Direction,
    /// The values of an enum.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub values: Option<Values>,
    /// The fields of an object.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fields: Option<Fields>,
}

/// Which way a type travels.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Direction {
    /// It is received: in replies and events.
    #[default]
    Reply,
    /// It is sent.
    Request,
    /// Both: it becomes a type that is received, and one that is sent, with `Input` behind its name.
    Both,
}
