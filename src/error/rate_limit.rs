//! The rate limit headers of a response.

use super::report::ReportBuilder;
use std::time::Duration;

/// The rate limit headers of a response.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
pub struct RateLimitHeaders {
    /// `x-ogw-ratelimit-limit`: the number of allowed calls.
    pub limit: Option<u64>,
    /// `x-ogw-ratelimit-reset`: the time until calls are allowed again.
    pub reset: Option<Duration>,
    /// `Retry-After`, if it is in seconds. Proxies and gateways send it.
    pub retry_after: Option<Duration>,
}

impl RateLimitHeaders {
    /// Returns how long to wait before the next call. A wait of zero is ignored.
    pub(super) fn wait(&self) -> Option<Duration> {
        self.reset.or(self.retry_after).filter(|wait| !wait.is_zero())
    }

    pub(super) fn describe(&self, report: &mut ReportBuilder) {
        if let Some(limit) = self.limit {
            report.row("频率上限", "rate limit", &limit.to_string());
        }
    }
}

/// Returns the advice for a rate limit in both languages.
pub(super) fn advice(wait: Option<Duration>) -> [String; 2] {
    match wait.map(|wait| wait.as_secs()) {
        Some(seconds) => {
            [format!("{seconds} 秒后重试，并降低调用频率。"), format!("Retry after {seconds} s, and call less often.")]
        }
        None => [
            "稍后重试（间隔逐次加长），并降低调用频率。".to_owned(),
            "Retry later, with increasing delays, and call less often.".to_owned(),
        ],
    }
}
