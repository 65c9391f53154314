//! How a list is split into pages, if the names of its fields are unusual.

use super::Name;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// The fields that page through a list, or `none` if the operation has no pages.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(untagged)]
pub enum Paging {
    /// `none`: the operation has no pages, although its fields look like it.
    Off(NoPaging),
    /// The fields with unusual names.
    Fields(PagingFields),
}

/// The value `none`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum NoPaging {
    /// The operation has no pages.
    None,
}

/// The fields that page through a list. A field that is left out has its usual name.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PagingFields {
    /// The request field for the token of a page; usually `page_token`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Option<Name>")]
    pub token: Option<String>,
    /// The request field for the number of items per page; usually `page_size`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Option<Name>")]
    pub size: Option<String>,
    /// The reply field with the token of the next page; usually `next_page_token` or `page_token`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Option<Name>")]
    pub next: Option<String>,
    /// The reply field that tells whether there is a next page; usually `has_more`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Option<Name>")]
    pub more: Option<String>,
    /// The reply field with the items; usually the only list, or `items`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Option<Name>")]
    pub items: Option<String>,
}
