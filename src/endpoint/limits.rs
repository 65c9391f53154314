//! The rate limits of an operation.

use std::time::Duration;

/// A number of calls per time window.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "catalog", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Rate {
    /// The number of calls.
    pub calls: u32,
    /// The window in seconds.
    pub seconds: u32,
}

impl Rate {
    /// Creates a rate of at most `calls` in `seconds`.
    pub const fn new(calls: u32, seconds: u32) -> Self {
        Self { calls, seconds }
    }

    /// Returns the time window.
    pub const fn window(&self) -> Duration {
        Duration::from_secs(self.seconds as u64)
    }
}

/// The rate limit of an operation, per app and tenant.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RateLimit {
    /// The page states no rate limit.
    Unstated,
    /// All of these rates apply.
    Fixed(&'static [Rate]),
    /// A special limit that the page describes in prose.
    Special,
}

/// A rate limit per value of a request field.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Quota {
    /// The limit.
    pub rate: Rate,
    /// The key of the request field whose values are counted separately.
    pub per: &'static str,
    /// The subject that the platform counts by, if the field identifies it: quotas of the same service and rate are
    /// counted together if they have the same subject here and the same value of the field.
    pub shared_by: Option<&'static str>,
    /// The subject that the platform counts by, if the request does not identify it. The field is only an
    /// approximation, so calls within this quota may still exceed the limit.
    pub within: Option<&'static str>,
    /// The error code for calls over the limit, if documented.
    pub error: Option<i64>,
}

impl Quota {
    /// Creates a limit per value of the field `per`.
    pub const fn new(rate: Rate, per: &'static str, error: Option<i64>) -> Self {
        Self { rate, per, shared_by: None, within: None, error }
    }

    /// Sets the subject that the field identifies, which other operations count by as well.
    pub const fn shared_by(mut self, subject: &'static str) -> Self {
        self.shared_by = Some(subject);
        self
    }

    /// Sets the subject that the platform counts by instead of the field.
    pub const fn within(mut self, subject: &'static str) -> Self {
        self.within = Some(subject);
        self
    }
}
