//! What is set for one call, in place of what the client does for all.

use super::{Pacing, Retry};
use crate::client::Client;
use crate::client::request::{IdCheck, Prepared};
use crate::client::token::Access;
use crate::endpoint::Endpoint;
use crate::error::{ContentError, RequestProblem};
use crate::secret::Secret;
use http::header::{self, HeaderName, HeaderValue};
use std::time::{Duration, Instant};

/// What is set for one call.
#[derive(Clone, Default)]
pub(crate) struct Options {
    pub(super) headers: Vec<(String, Secret)>,
    pub(super) limit: Option<Limit>,
    pub(super) access: Option<Access>,
    pub(super) retry: Option<Retry>,
    pub(super) pacing: Option<Pacing>,
    pub(super) id_check: Option<IdCheck>,
    pub(super) idempotent: bool,
    /// Why the call is not sent at all.
    pub(super) refused: Option<ContentError>,
}

/// How long a call may take.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Limit {
    /// So long from when it is sent.
    Timeout(Duration),
    /// Until then.
    Deadline(Instant),
}

/// How a call behaves: what the client says, with what is set for the call.
#[derive(Debug)]
pub(super) struct Settings {
    pub(super) limit: Limit,
    pub(super) retry: Retry,
    pub(super) pacing: Pacing,
    /// Whether calling it twice has the effect of calling it once.
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
    /// How much time that is from now on.
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

/// Headers that are the client's own business: what they hold decides where a request goes and who it is from.
const RESERVED: [HeaderName; 6] = [
    header::AUTHORIZATION,
    header::CONNECTION,
    header::CONTENT_LENGTH,
    header::CONTENT_TYPE,
    header::HOST,
    header::TRANSFER_ENCODING,
];

/// A header that somebody other than the client asked for.
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

/// The methods by which a call is told to be otherwise, for all kinds of call.
macro_rules! setters {
    () => {
        /// Sends another header along. One that the call has already is replaced.
        ///
        /// What it holds counts as a secret: it is not shown, and taken out of what errors quote.
        ///
        /// # Errors
        /// The call fails with [`Error::Request`](crate::Error::Request) where no header can hold it, and where it
        /// is one that the client sets itself, such as `Authorization`.
        pub fn header(mut self, name: impl Into<String>, value: impl Into<crate::Secret>) -> Self {
            self.options.get_or_insert_default().headers.push((name.into(), value.into()));
            self
        }

        /// How long the call may take altogether, with all its attempts and waits, in place of the client's timeout.
        pub fn timeout(mut self, timeout: ::std::time::Duration) -> Self {
            self.options.get_or_insert_default().limit = Some(crate::client::call::options::Limit::Timeout(timeout));
            self
        }

        /// By when the call has to be over, in place of the client's timeout.
        pub fn deadline(mut self, deadline: ::std::time::Instant) -> Self {
            self.options.get_or_insert_default().limit = Some(crate::client::call::options::Limit::Deadline(deadline));
            self
        }

        /// Chooses the token this call is sent with, in place of what the client chooses: a
        /// [`TokenKind`](crate::TokenKind), a tenant, a user, or a token from elsewhere.
        pub fn access(mut self, access: impl Into<crate::Access>) -> Self {
            self.options.get_or_insert_default().access = Some(access.into());
            self
        }

        /// When and how often the call is sent again, in place of what the client does.
        pub fn retry(mut self, retry: crate::client::call::Retry) -> Self {
            self.options.get_or_insert_default().retry = Some(retry);
            self
        }

        /// Whether the call waits for its turn under the documented limits, in place of what the client does.
        pub fn pacing(mut self, pacing: crate::client::call::Pacing) -> Self {
            self.options.get_or_insert_default().pacing = Some(pacing);
            self
        }

        /// Whether identifiers of another kind than their field are refused, in place of what the client does.
        pub fn id_check(mut self, check: crate::client::IdCheck) -> Self {
            self.options.get_or_insert_default().id_check = Some(check);
            self
        }

        /// Says that sending this call twice does no harm, although its page does not: because it holds a key by
        /// which the platform knows it again, for example. It is then retried as a reading one is.
        pub fn idempotent(mut self) -> Self {
            self.options.get_or_insert_default().idempotent = true;
            self
        }
    };
}
pub(super) use setters;
