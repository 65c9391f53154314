//! How often an operation may be called.

use std::time::Duration;

/// So many calls in so much time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "catalog", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Rate {
    /// The number of calls.
    pub calls: u32,
    /// The time they count in, in seconds.
    pub seconds: u32,
}

impl Rate {
    /// At most `calls` in `seconds`.
    pub const fn new(calls: u32, seconds: u32) -> Self {
        Self { calls, seconds }
    }

    /// The time in which the calls count.
    pub const fn window(&self) -> Duration {
        Duration::from_secs(self.seconds as u64)
    }
}

/// How often one app may call an operation in one tenant.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RateLimit {
    /// The page states no limit.
    Unstated,
    /// Every one of these holds.
    Fixed(&'static [Rate]),
    /// A limit of the operation's own, which the page describes in prose.
    Special,
}

/// A limit that counts per value of a request field.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Quota {
    /// The limit.
    pub rate: Rate,
    /// The key of the request field whose values are counted apart.
    pub per: &'static str,
    /// What the platform counts by, where the field says that: quotas of the same service and rate count together if they
    /// have the same name here and the field the same value.
    pub shared_by: Option<&'static str>,
    /// What the platform counts by, where the request does not say that. The field is the nearest there is, so calls that
    /// keep to this quota may meet the limit all the same.
    pub within: Option<&'static str>,
    /// The code of the error that answers a call over the limit, where the page says so.
    pub error: Option<i64>,
}

impl Quota {
    /// A limit per value of the field `per`.
    pub const fn new(rate: Rate, per: &'static str, error: Option<i64>) -> Self {
        Self { rate, per, shared_by: None, within: None, error }
    }

    /// Says what the field stands for, which other operations count by as well.
    pub const fn shared_by(mut self, subject: &'static str) -> Self {
        self.shared_by = Some(subject);
        self
    }

    /// Says what the platform counts by in place of the field.
    pub const fn within(mut self, subject: &'static str) -> Self {
        self.within = Some(subject);
        self
    }
}
