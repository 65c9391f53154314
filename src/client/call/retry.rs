//! Decides when a call is retried, and after which delay.

use super::deadline::Deadline;
use super::pacing::Permits;
use crate::client::random;
use crate::endpoint::Endpoint;
use crate::error::{Error, ResponseProblem, TransportProblem};
use std::time::Duration;

/// The default maximum wait after a rate limit.
const LONGEST_RESET: Duration = Duration::from_secs(60);

/// When and how often a call is retried.
///
/// | What happened | What the client does |
/// |---|---|
/// | The platform reports too many calls: nothing was done. | It waits as long as the platform says, and retries within the call's timeout. |
/// | No connection could be established: nothing was sent. | It retries with increasing delays. |
/// | The gateway answers 502, 503 or 504, the connection breaks, or no response arrives in time: the outcome is unknown. | It retries with increasing delays if repeating the call is harmless: for `GET`, if the documentation says so ([`Endpoint::idempotent`]), and if the request has the key by which the platform detects repeated calls ([`Endpoint::idempotency_key`]), such as the `uuid` of a message. |
/// | Anything else. | It fails. |
///
/// All of this happens within the timeout of the call. If a wait would exceed it, the call fails at once with the last
/// error.
///
/// ```
/// use feishu_api::Client;
/// use feishu_api::client::Retry;
/// use std::time::Duration;
///
/// # fn run() -> Result<(), feishu_api::Error> {
/// let retry = Retry::default().attempts(6).backoff(Duration::from_millis(50), Duration::from_secs(2));
/// let client = Client::builder().app("cli_a1b2", "the app's secret").retry(retry).build()?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[must_use]
pub struct Retry {
    attempts: u32,
    first_wait: Duration,
    longest_wait: Duration,
    longest_reset: Option<Duration>,
    attempt_timeout: Option<Duration>,
}

impl Default for Retry {
    fn default() -> Self {
        Self {
            attempts: 4,
            first_wait: Duration::from_millis(200),
            longest_wait: Duration::from_secs(5),
            longest_reset: Some(LONGEST_RESET),
            attempt_timeout: Some(Duration::from_secs(10)),
        }
    }
}

impl Retry {
    /// Disables retries. A rejected tenant token is still replaced, and the call sent again with the new token.
    pub const fn off() -> Self {
        Self {
            attempts: 1,
            first_wait: Duration::ZERO,
            longest_wait: Duration::ZERO,
            longest_reset: None,
            attempt_timeout: None,
        }
    }

    /// Sets the maximum number of attempts if a connection or the gateway fails. The default is 4. Attempts refused by
    /// a rate limit do not count.
    pub const fn attempts(mut self, attempts: u32) -> Self {
        self.attempts = attempts;
        self
    }

    /// Sets the wait before the second attempt, and the maximum wait. The defaults are 200 ms and 5 s. The wait doubles
    /// with each attempt. A random part of up to one half is subtracted, so that calls that failed together are not
    /// retried together.
    pub const fn backoff(mut self, first: Duration, longest: Duration) -> Self {
        self.first_wait = first;
        self.longest_wait = longest;
        self
    }

    /// Sets the maximum wait after a rate limit. The default is 60 s. If the platform asks for a longer wait, the call
    /// is retried after this time. A random part of up to one quarter is added.
    pub const fn rate_limits(mut self, longest: Duration) -> Self {
        self.longest_reset = Some(longest);
        self
    }

    /// Makes calls fail on a rate limit instead of waiting.
    pub const fn no_rate_limits(mut self) -> Self {
        self.longest_reset = None;
        self
    }

    /// Sets how long an attempt may go without a response before it is given up and retried. The default is 10 s. This
    /// applies only if another attempt may follow; the last attempt has until the timeout of the call.
    pub const fn attempt_timeout(mut self, timeout: Duration) -> Self {
        self.attempt_timeout = Some(timeout);
        self
    }
}

/// The reason why a call may be retried.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum Cause {
    /// Too many calls. The platform may say how long to wait.
    RateLimit(Option<Duration>),
    /// Nothing was sent.
    NotSent,
    /// The outcome is unknown.
    Unknown(Option<Duration>),
}

/// The retry state of one call.
#[derive(Debug)]
pub(super) struct Retries {
    policy: Retry,
    repeatable: bool,
    /// The number of failures other than rate limits.
    failures: u32,
    /// The number of rate limits.
    limited: u32,
}

impl Retries {
    pub(super) fn new(policy: Retry, repeatable: bool) -> Self {
        Self { policy, repeatable, failures: 0, limited: 0 }
    }

    /// Returns the deadline of the next attempt.
    pub(super) fn attempt_deadline(&self, call: Deadline) -> Deadline {
        match self.policy.attempt_timeout {
            Some(timeout) if self.repeatable && self.failures + 1 < self.policy.attempts => call.at_most(timeout),
            _ => call,
        }
    }

    /// Returns the wait before the next attempt; `None` if there is none. `sent` is whether the failed attempt's
    /// request was sent. It was not if the client could not fetch its token.
    pub(super) fn after(&mut self, error: &Error, sent: bool, deadline: Deadline) -> Option<Duration> {
        let wait = match cause(error)? {
            Cause::RateLimit(reset) => {
                self.limited += 1;
                self.rate_limit(reset)?
            }
            Cause::Unknown(_) if sent && !self.repeatable => return None,
            cause => {
                self.failures += 1;
                if self.failures >= self.policy.attempts {
                    return None;
                }
                let asked = if let Cause::Unknown(asked) = cause { asked } else { None };
                let wait = self.backoff(self.failures);
                wait.max(asked.unwrap_or_default().min(self.policy.longest_reset.unwrap_or_default()))
            }
        };
        deadline.allows(wait).then_some(wait)
    }

    /// Updates the limiters after a failed attempt.
    pub(super) fn tell(&self, error: &Error, endpoint: &Endpoint, permits: &Permits) {
        let longest = self.policy.longest_reset.unwrap_or(LONGEST_RESET);
        let wait = error.retry_after().unwrap_or_default().min(longest);
        match error.code().and_then(|code| endpoint.quota_of(code)) {
            Some(_) => permits.close_quotas(wait),
            None if error.is_rate_limited() => permits.close_operation(wait),
            None => {}
        }
    }

    fn rate_limit(&self, reset: Option<Duration>) -> Option<Duration> {
        let longest = self.policy.longest_reset?;
        let Some(reset) = reset else { return Some(self.backoff(self.limited)) };
        let reset = reset.min(longest);
        Some(reset + (reset / 4).mul_f64(random()))
    }

    fn backoff(&self, count: u32) -> Duration {
        let Retry { first_wait, longest_wait, .. } = self.policy;
        let wait = first_wait.saturating_mul(1 << (count - 1).min(20)).min(longest_wait);
        wait.mul_f64(1.0 - random() / 2.0)
    }
}

fn cause(error: &Error) -> Option<Cause> {
    match error {
        _ if error.is_rate_limited() => Some(Cause::RateLimit(error.retry_after())),
        Error::Api(api) => is_gateway(api.reply.status).then_some(Cause::Unknown(error.retry_after())),
        Error::Response(response) => match response.problem {
            ResponseProblem::Truncated { .. } => Some(Cause::Unknown(None)),
            _ => is_gateway(response.status).then_some(Cause::Unknown(error.retry_after())),
        },
        Error::Transport(error) => match error.problem {
            TransportProblem::Tls => None,
            TransportProblem::Connect => Some(Cause::NotSent),
            TransportProblem::Interrupted | TransportProblem::Timeout(_) => Some(Cause::Unknown(None)),
        },
        Error::Decode(_)
        | Error::Request(_)
        | Error::Token(_)
        | Error::SignIn(_)
        | Error::File(_)
        | Error::Content(_)
        | Error::Config(_) => None,
    }
}

/// Whether a gateway answered because it could not reach the platform.
fn is_gateway(status: u16) -> bool {
    matches!(status, 502..=504)
}

/// Returns a random number from 0 to 1.
fn random() -> f64 {
    let bits = random::bits() >> 11;
    bits as f64 / (1_u64 << 53) as f64
}

#[cfg(test)]
mod tests;
