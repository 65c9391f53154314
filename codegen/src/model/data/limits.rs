//! How often an operation may be called, and by whom.

use crate::spec::TokenKind;
use serde::Serialize;

/// How often an operation may be called.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum RateLimit {
    /// The page states no limit.
    Unstated,
    /// Rates, all of which apply.
    Fixed(Vec<Rate>),
    /// A limit that is described in the prose.
    Special,
}

/// A number of calls per period.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Rate {
    /// The number of calls.
    pub calls: u32,
    /// The period: 1, 60, 3600 or 86400 seconds.
    pub seconds: u32,
}

/// A limit per value of a request field.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Quota {
    /// The rate.
    pub rate: Rate,
    /// The key of the request field.
    pub per: String,
    /// The name under which it is shared: quotas of the service with this name are counted together.
    pub shared_by: Option<String>,
    /// The name of what the platform counts by, if the request does not carry it.
    pub within: Option<String>,
    /// The code of the error for a call over the limit.
    pub error: Option<i64>,
}

/// Scopes that open an operation together.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ScopeRule {
    /// The kind of token that the rule is for; `None`: every kind.
    pub token: Option<TokenKind>,
    /// The ids of the scopes.
    pub all_of: Vec<String>,
}
