//! The options of a call, which override the client's settings.

use super::{Pacing, Retry};
use crate::client::Client;
use crate::client::request::{IdCheck, Prepared};
use crate::client::token::Access;
use crate::endpoint::Endpoint;
use crate::error::{ContentError, RequestProblem};
use crate::secret::Secret;
use http::header::{self, HeaderName, HeaderValue};
use std::time::{Duration, Instant};

/// The options of a call.
#[derive(Clone, Default)]
pub(crate) struct Options {
    pub(super) headers: Vec<(String, Secret)>,
    pub(super) limit: Option<Limit>,
    pub(super) access: Option<Access>,
    pub(super) retry: Option<Retry>,
    pub(super) pacing: Option<Pacing>,
    pub(super) id_check: Option<IdCheck>,
    pub(super) idempotent: bool,
    /// The reason why the call must not be sent.
    pub(super) refused: Option<ContentError>,
}

/// The time limit of a call.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Limit {
    /// A duration from when the call is sent.
    Timeout(Duration),
    /// A point in time.
    Deadline(Instant),
}

/// The effective settings of a call: those of the client, overridden by the options of the call.
#[derive(Debug)]
pub(super) struct Settings {
    pub(super) limit: Limit,
    pub(super) retry: Retry,
    pub(super) pacing: Pacing,
    /// Whether repeating the call is harmless.
    pub(super) repeatable: bool,
}

impl Options {
    /// Adds the call's own headers to a request.
    pub(super) fn add_headers(&self, request: &mut Prepared) -> Result<(), RequestProblem> {
        self.headers.iter().try_for_each(|(name, value)| {
            request.redactor.add(value.expose());
            request.http.headers.push(header(name, value.expose())?);
            Ok(())
        })
    }
}

impl Limit {
    /// Returns the remaining time.
    pub(super) fn left(self) -> Duration {
        match self {
            Self::Timeout(timeout) => timeout,
            Self::Deadline(deadline) => deadline.saturating_duration_since(Instant::now()),
        }
    }
}

impl Settings {
    pub(super) fn new(client: &Client, endpoint: &Endpoint, prepared: &Prepared, options: Option<&Options>) -> Self {
        let inner = &client.inner;
        let own = |pick: fn(&Options) -> bool| options.is_some_and(pick);
        Self {
            limit: options.and_then(|options| options.limit).unwrap_or(Limit::Timeout(inner.timeout)),
            retry: options.and_then(|options| options.retry).unwrap_or(inner.retry),
            pacing: options.and_then(|options| options.pacing).unwrap_or(inner.pacing),
            repeatable: endpoint.is_repeatable() || prepared.keyed || own(|options| options.idempotent),
        }
    }
}

/// Headers that only the client sets: they determine the destination and the sender of a request.
const RESERVED: [HeaderName; 6] = [
    header::AUTHORIZATION,
    header::CONNECTION,
    header::CONTENT_LENGTH,
    header::CONTENT_TYPE,
    header::HOST,
    header::TRANSFER_ENCODING,
];

/// Checks a header requested by the caller or an observer.
pub(super) fn header(name: &str, value: &str) -> Result<(HeaderName, HeaderValue), RequestProblem> {
    let problem = || RequestProblem::InvalidHeader(name.to_owned());
    let key = HeaderName::from_bytes(name.as_bytes()).map_err(|_| problem())?;
    if RESERVED.contains(&key) {
        return Err(RequestProblem::ReservedHeader(name.to_owned()));
    }
    let mut value = HeaderValue::from_str(value).map_err(|_| problem())?;
    value.set_sensitive(true);
    Ok((key, value))
}

/// The setters for per-call overrides, for all kinds of calls.
macro_rules! setters {
    () => {
        /// Adds a header to the request, or replaces the header of this name.
        ///
        /// The value is treated as a secret: it is not shown, and is removed from what errors quote.
        ///
        /// # Errors
        /// The call fails with [`Error::Request`](crate::Error::Request) if the name or value is not valid in a header,
        /// or if the client sets this header itself, such as `Authorization`.
        pub fn header(mut self, name: impl Into<String>, value: impl Into<crate::Secret>) -> Self {
            self.options.get_or_insert_default().headers.push((name.into(), value.into()));
            self
        }

        /// Overrides the client's timeout: the total time of the call, with all attempts and waits.
        pub fn timeout(mut self, timeout: ::std::time::Duration) -> Self {
            self.options.get_or_insert_default().limit = Some(crate::client::call::options::Limit::Timeout(timeout));
            self
        }

        /// Sets a point in time by which the call must be done, in place of the client's timeout.
        pub fn deadline(mut self, deadline: ::std::time::Instant) -> Self {
            self.options.get_or_insert_default().limit = Some(crate::client::call::options::Limit::Deadline(deadline));
            self
        }

        /// Chooses the token for this call: a [`TokenKind`](crate::TokenKind), a tenant, a user, or a token obtained
        /// elsewhere.
        pub fn access(mut self, access: impl Into<crate::Access>) -> Self {
            self.options.get_or_insert_default().access = Some(access.into());
            self
        }

        /// Overrides when and how often the call is retried.
        pub fn retry(mut self, retry: crate::client::call::Retry) -> Self {
            self.options.get_or_insert_default().retry = Some(retry);
            self
        }

        /// Overrides whether the call waits for its turn under the documented limits.
        pub fn pacing(mut self, pacing: crate::client::call::Pacing) -> Self {
            self.options.get_or_insert_default().pacing = Some(pacing);
            self
        }

        /// Overrides whether the call is refused if an identifier is of the wrong kind for its field.
        pub fn id_check(mut self, check: crate::client::IdCheck) -> Self {
            self.options.get_or_insert_default().id_check = Some(check);
            self
        }

        /// Declares that sending this call twice is harmless although its documentation does not say so, for example
        /// because it contains a key by which the platform detects repeated calls. The call is then retried like a
        /// read.
        pub fn idempotent(mut self) -> Self {
            self.options.get_or_insert_default().idempotent = true;
            self
        }
    };
}
pub(super) use setters;
