//! Observers of calls in progress.

use super::options;
use crate::endpoint::Endpoint;
use crate::error::{Error, RequestProblem};
use crate::secret::Redactor;
use http::HeaderMap;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

/// Observes every attempt of every call of a client: for metrics, logs, or headers such as those of distributed
/// tracing. Both methods are called while the call is in progress, so they must be fast.
///
/// An attempt is one request. A call has several attempts if it is retried or a rejected token is replaced, and none if
/// it fails before it is sent. The client's own requests for tokens are not observed.
///
/// ```
/// use feishu_api::Client;
/// use feishu_api::client::{Attempt, Observer, Outcome};
///
/// struct Log;
///
/// impl Observer for Log {
///     fn before(&self, attempt: &mut Attempt<'_>) {
///         let _ = attempt.header("X-Request-Id", "42");
///     }
///
///     fn after(&self, outcome: &Outcome<'_>) {
///         println!("{} {:?} in {:?}", outcome.endpoint.id, outcome.status, outcome.elapsed);
///     }
/// }
///
/// # fn run() -> Result<(), feishu_api::Error> {
/// let client = Client::builder().app("cli_a1b2", "the app's secret").observer(Log).build()?;
/// # Ok(())
/// # }
/// ```
pub trait Observer: Send + Sync {
    /// Called before an attempt is sent.
    fn before(&self, attempt: &mut Attempt<'_>) {
        let _ = attempt;
    }

    /// Called when an attempt ended. It is not called if the call is dropped before that.
    fn after(&self, outcome: &Outcome<'_>) {
        let _ = outcome;
    }
}

/// An attempt that is about to be sent.
#[non_exhaustive]
pub struct Attempt<'a> {
    /// The operation.
    pub endpoint: &'static Endpoint,
    /// The number of the attempt, starting at 1.
    pub number: u32,
    pub(super) headers: &'a mut HeaderMap,
    pub(super) redactor: &'a mut Redactor,
}

impl Attempt<'_> {
    /// Adds a header to the request, or replaces the header of this name. The value is treated as a secret.
    ///
    /// # Errors
    /// Fails if the name or value is not valid in a header, or if the client sets this header itself, such as
    /// `Authorization`.
    pub fn header(&mut self, name: &str, value: &str) -> Result<(), RequestProblem> {
        let (key, header) = options::header(name, value)?;
        self.headers.insert(key, header);
        self.redactor.add(value);
        Ok(())
    }
}

impl fmt::Debug for Attempt<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Attempt")
            .field("operation", &self.endpoint.id)
            .field("number", &self.number)
            .finish_non_exhaustive()
    }
}

/// The outcome of an attempt.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Outcome<'a> {
    /// The operation.
    pub endpoint: &'static Endpoint,
    /// The number of the attempt, starting at 1.
    pub number: u32,
    /// The HTTP status; `None` without a response.
    pub status: Option<u16>,
    /// The platform's log id.
    pub log_id: Option<&'a str>,
    /// The duration since the request was sent, without waiting for a token or a limit.
    pub elapsed: Duration,
    /// The error, if the attempt failed. The call may still be retried.
    pub error: Option<&'a Error>,
}

impl Outcome<'_> {
    /// Returns the platform's code: 0 if the attempt succeeded.
    pub fn code(&self) -> Option<i64> {
        self.error.map_or(Some(0), Error::code)
    }
}

/// The observers of a client.
#[derive(Clone, Default)]
pub(crate) struct Observers(Vec<Arc<dyn Observer>>);

impl Observers {
    pub(crate) fn add(&mut self, observer: impl Observer + 'static) {
        self.0.push(Arc::new(observer));
    }

    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub(super) fn before(&self, attempt: &mut Attempt<'_>) {
        self.0.iter().for_each(|observer| observer.before(attempt));
    }

    /// Notifies the observers of an outcome in reverse order, since earlier observers wrap later ones.
    pub(super) fn after(&self, outcome: &Outcome<'_>) {
        self.0.iter().rev().for_each(|observer| observer.after(outcome));
    }
}

impl fmt::Debug for Observers {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.len().fmt(f)
    }
}
