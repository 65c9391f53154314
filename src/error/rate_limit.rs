//! What an answer says of rate limits.

use super::report::ReportBuilder;
use std::time::Duration;

/// What the headers of an answer say of rate limits.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
pub struct RateLimitHeaders {
    /// `x-ogw-ratelimit-limit`: how many calls are allowed.
    pub limit: Option<u64>,
    /// `x-ogw-ratelimit-reset`: after how long calls are allowed again.
    pub reset: Option<Duration>,
    /// `Retry-After`, where it is in seconds: proxies and gateways send it.
    pub retry_after: Option<Duration>,
}

impl RateLimitHeaders {
    /// How long to wait before the next call. A server that says "now" says nothing.
    pub(super) fn wait(&self) -> Option<Duration> {
        self.reset.or(self.retry_after).filter(|wait| !wait.is_zero())
    }

    pub(super) fn describe(&self, report: &mut ReportBuilder) {
        if let Some(limit) = self.limit {
            report.row("频率上限", "rate limit", &limit.to_string());
        }
    }
}

/// What to do about a rate limit, in the two languages.
pub(super) fn advice(wait: Option<Duration>) -> [String; 2] {
    match wait.map(|wait| wait.as_secs()) {
        Some(seconds) => [
            format!("{seconds} 秒后重试，并降低调用频率。"),
            format!("Call again in {seconds} s, and call less often."),
        ],
        None => [
            "稍后重试（间隔逐次加长），并降低调用频率。".to_owned(),
            "Wait, longer each time, before calling again, and call less often.".to_owned(),
        ],
    }
}
