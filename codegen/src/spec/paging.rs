//! How the pages of a list follow one another, where the usual names do not say it.

use super::Name;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// Which fields page through the list, or `none` where nothing does.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(untagged)]
pub enum Paging {
    /// `none`: what looks like pages is something else.
    Off(NoPaging),
    /// The fields that are not called as usual.
    Fields(PagingFields),
}

/// There are no pages.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum NoPaging {
    /// What looks like pages is something else.
    None,
}

/// The fields that page through a list. One that is left out is the one that is called as usual.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PagingFields {
    /// The request field that takes the token of a page; usually `page_token`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Option<Name>")]
    pub token: Option<String>,
    /// The request field that says how many items a page holds; usually `page_size`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Option<Name>")]
    pub size: Option<String>,
    /// The reply field that holds the token of the next page; usually `next_page_token` or `page_token`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Option<Name>")]
    pub next: Option<String>,
    /// The reply field that says whether there is a next page; usually `has_more`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Option<Name>")]
    pub more: Option<String>,
    /// The reply field that holds the items; usually the only list, or `items`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Option<Name>")]
    pub items: Option<String>,
}
