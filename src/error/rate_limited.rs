//! Too many calls.

use super::report::{Fault, Sheet, line_tail, payload, printable};
use crate::endpoint::Endpoint;
use std::fmt;
use std::time::Duration;

/// The platform answered that there were too many calls: HTTP 429, or code 99991400.
///
/// A limit of the operation's own, which its page lists with a code, is an [`ApiError`](super::ApiError) instead.
#[derive(Clone)]
#[non_exhaustive]
pub struct RateLimited {
    /// The operation that answered.
    pub endpoint: &'static Endpoint,
    /// The error code, if the answer has one.
    pub code: Option<i64>,
    /// The platform's message.
    pub message: String,
    /// The HTTP status.
    pub status: u16,
    /// How many calls are allowed, where the platform says so.
    pub limit: Option<u64>,
    /// After how long calls are allowed again, where the platform says so.
    pub reset: Option<Duration>,
    /// The id under which the platform logged the call.
    pub log_id: Option<String>,
}

impl Fault for RateLimited {
    fn endpoint(&self) -> Option<&'static Endpoint> {
        Some(self.endpoint)
    }

    fn line(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: rate limited", self.endpoint.id)?;
        if let Some(code) = self.code {
            write!(f, ": {code} {}", printable(&self.message))?;
        }
        if let Some(reset) = self.reset {
            write!(f, ", again in {} s", reset.as_secs())?;
        }
        line_tail(f, Some(self.status), self.log_id.as_deref())
    }

    fn describe(&self, sheet: &mut Sheet) {
        sheet.headline(sheet.text("触发频率限制", "was called too often").to_owned());
        if let Some(code) = self.code {
            sheet.row("错误码", "code", &code.to_string());
        }
        sheet.row("平台消息", "message", &self.message);
        if let Some(limit) = self.limit {
            sheet.row("上限", "limit", &limit.to_string());
        }
        match self.reset.map(|reset| reset.as_secs()) {
            Some(seconds) => sheet.advice(
                &format!("{seconds} 秒后重试，并降低调用频率。"),
                &format!("Call again in {seconds} s, and call less often."),
            ),
            None => sheet.advice(
                "稍后重试（间隔逐次加长），并降低调用频率。",
                "Wait, longer each time, before calling again, and call less often.",
            ),
        }
        sheet.reply(Some(self.status), self.log_id.as_deref());
    }
}

payload!(RateLimited);

impl std::error::Error for RateLimited {}
