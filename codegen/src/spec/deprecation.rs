//! Deprecated operations and events.

use super::Name;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// Marks an operation or event as deprecated. It still works.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Deprecation {
    /// The ids of its replacements; empty if there are none.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[schemars(with = "Vec<Name>")]
    pub replaced_by: Vec<String>,
}
