//! What a program sees of its calls while they are on their way.

use super::options;
use crate::endpoint::Endpoint;
use crate::error::{Error, RequestProblem};
use crate::secret::Redactor;
use http::HeaderMap;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

/// Sees every attempt of every call of a client: for metrics, for logs, for headers such as those of a distributed
/// trace. Both methods are called on the way of the call, so they have to be quick.
///
/// An attempt is one request. A call has several where it is retried, and where a rejected token is replaced; none
/// where it fails before it is sent. The requests by which the client fetches tokens are not shown.
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
    /// An attempt is about to be sent.
    fn before(&self, attempt: &mut Attempt<'_>) {
        let _ = attempt;
    }

    /// An attempt ended. Where the call is dropped meanwhile, this is not called.
    fn after(&self, outcome: &Outcome<'_>) {
        let _ = outcome;
    }
}

/// An attempt that is about to be sent.
#[non_exhaustive]
pub struct Attempt<'a> {
    /// The operation.
    pub endpoint: &'static Endpoint,
    /// Which attempt of the call it is, from 1.
    pub number: u32,
    pub(super) headers: &'a mut HeaderMap,
    pub(super) redactor: &'a mut Redactor,
}

impl Attempt<'_> {
    /// Sends another header along. One that the request has already is replaced. What it holds counts as a secret.
    ///
    /// # Errors
    /// Where no header can hold it, and where it is one that the client sets itself, such as `Authorization`.
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

/// How an attempt ended.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Outcome<'a> {
    /// The operation.
    pub endpoint: &'static Endpoint,
    /// Which attempt of the call it was, from 1.
    pub number: u32,
    /// The HTTP status, if there was an answer.
    pub status: Option<u16>,
    /// The id under which the platform logged it.
    pub log_id: Option<&'a str>,
    /// How long it took, from when it was sent. Waiting for a token or a turn is not part of it.
    pub elapsed: Duration,
    /// What went wrong. The call may be tried again all the same.
    pub error: Option<&'a Error>,
}

impl Outcome<'_> {
    /// The platform's code: 0 where the attempt succeeded.
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

    /// Tells of an outcome; the last added is told first, as around each other.
    pub(super) fn after(&self, outcome: &Outcome<'_>) {
        self.0.iter().rev().for_each(|observer| observer.after(outcome));
    }
}

impl fmt::Debug for Observers {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.len().fmt(f)
    }
}
