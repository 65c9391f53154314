//! How often an operation may be called, and by whom.

use crate::spec::TokenKind;
use serde::Serialize;

/// How often an operation may be called.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum RateLimit {
    /// The page states no limit.
    Unstated,
    /// Every rate holds.
    Fixed(Vec<Rate>),
    /// Described in the prose.
    Special,
}

/// So many calls in so many seconds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Rate {
    /// The number of calls.
    pub calls: u32,
    /// The time they count in: 1, 60, 3600 or 86400 seconds.
    pub seconds: u32,
}

/// A limit per value of a request field.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Quota {
    /// The rate.
    pub rate: Rate,
    /// The key of the request field.
    pub per: String,
    /// What it is shared by: quotas of the service with this name count together.
    pub shared_by: Option<String>,
    /// What the platform counts by, which the request does not say.
    pub within: Option<String>,
    /// The code that answers a call over it.
    pub error: Option<i64>,
}

/// Scopes that together open an operation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ScopeRule {
    /// The kind of token it is for; `None`: every kind.
    pub token: Option<TokenKind>,
    /// The ids of the scopes.
    pub all_of: Vec<String>,
}
