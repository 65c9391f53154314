//! What the platform keeps and no longer recommends.

use super::Name;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// That an operation or event is superseded. It works as before.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Deprecation {
    /// The ids of what took its place; none where nothing did.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[schemars(with = "Vec<Name>")]
    pub replaced_by: Vec<String>,
}
