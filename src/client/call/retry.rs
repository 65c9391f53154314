//! When a call is sent again, and after how long.

use super::deadline::Deadline;
use super::pacing::Permits;
use crate::client::random;
use crate::endpoint::Endpoint;
use crate::error::{Error, ResponseProblem, TransportProblem};
use std::time::Duration;

/// The longest wait after a rate limit, unless told otherwise.
const LONGEST_RESET: Duration = Duration::from_secs(60);

/// When and how often a call is sent again.
///
/// | What happened | What the client does |
/// |---|---|
/// | The platform answers that there were too many calls: nothing was done. | It waits as long as the platform says, and tries again as long as the call's timeout allows. |
/// | No connection came about: nothing was sent. | It tries again, after a while that grows. |
/// | The gateway answers 502, 503 or 504, the connection breaks, or no answer comes in time: nobody knows what was done. | The same, where calling twice does no harm: with `GET`, where the documentation says so ([`Endpoint::idempotent`]), and where the request has the key that the platform tells repeated calls by ([`Endpoint::idempotency_key`]), such as the `uuid` of a message. |
/// | Anything else. | It fails. |
///
/// All of that happens within the timeout of the call. Where a wait would go beyond it, the call fails at once, with
/// the error that would have been waited for.
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
    /// No call is sent again. A rejected tenant token is replaced all the same, and the call sent with the new one.
    pub const fn off() -> Self {
        Self {
            attempts: 1,
            first_wait: Duration::ZERO,
            longest_wait: Duration::ZERO,
            longest_reset: None,
            attempt_timeout: None,
        }
    }

    /// How often a call is sent at most where a connection or the gateway fails: 4 times unless told otherwise. What
    /// is answered with a rate limit does not count.
    pub const fn attempts(mut self, attempts: u32) -> Self {
        self.attempts = attempts;
        self
    }

    /// How long to wait before the second attempt, and before any: 200 ms and 5 s unless told otherwise. The wait
    /// doubles each time. A random part of up to a half is taken off, so that calls that failed together do not come
    /// back together.
    pub const fn backoff(mut self, first: Duration, longest: Duration) -> Self {
        self.first_wait = first;
        self.longest_wait = longest;
        self
    }

    /// The longest wait that the platform may ask for after a rate limit: 60 s unless told otherwise. If it asks for
    /// more, it is called again after this. A random part of up to a quarter is added.
    pub const fn rate_limits(mut self, longest: Duration) -> Self {
        self.longest_reset = Some(longest);
        self
    }

    /// Fails at a rate limit instead of waiting.
    pub const fn no_rate_limits(mut self) -> Self {
        self.longest_reset = None;
        self
    }

    /// After how long without an answer an attempt is given up in favour of the next one: 10 s unless told otherwise.
    /// It holds only where there may be a next one; the last attempt has until the timeout of the call.
    pub const fn attempt_timeout(mut self, timeout: Duration) -> Self {
        self.attempt_timeout = Some(timeout);
        self
    }
}

/// Why a call may be sent again.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum Cause {
    /// There were too many calls. The platform says when to come back, if it does.
    RateLimit(Option<Duration>),
    /// Nothing was sent.
    NotSent,
    /// It may or may not have been done.
    Unknown(Option<Duration>),
}

/// What happened to one call so far, and how it goes on.
#[derive(Debug)]
pub(super) struct Retries {
    policy: Retry,
    repeatable: bool,
    /// How often the call failed for another reason than a rate limit.
    failures: u32,
    /// How often it met a rate limit.
    limited: u32,
}

impl Retries {
    pub(super) fn new(policy: Retry, repeatable: bool) -> Self {
        Self { policy, repeatable, failures: 0, limited: 0 }
    }

    /// By when the next attempt has to be over.
    pub(super) fn attempt_deadline(&self, call: Deadline) -> Deadline {
        match self.policy.attempt_timeout {
            Some(timeout) if self.repeatable && self.failures + 1 < self.policy.attempts => call.at_most(timeout),
            _ => call,
        }
    }

    /// How long to wait before the next attempt; `None` if there is to be none. `sent` says whether the failed one was
    /// on its way: it is not where the client could not fetch its token.
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

    /// Tells those who wait for their turn what an attempt met.
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

/// Whether a gateway answered in the platform's place, because it could not reach it.
fn is_gateway(status: u16) -> bool {
    matches!(status, 502..=504)
}

/// A number from 0 to 1.
fn random() -> f64 {
    let bits = random::bits() >> 11;
    bits as f64 / (1_u64 << 53) as f64
}

#[cfg(test)]
mod tests;
