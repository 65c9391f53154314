//! Errors of calls, for programs to match on and for people to read.
//!
//! `{}` and `{:?}` write one line, for logs. `{:#}` writes a report of several lines: what happened, what it means, how
//! to fix it, which scopes to apply for and where, and the log id. [`Error::report`] writes the report in a given
//! language. It is plain text: links of the documentation become their text and URL.

mod api;
mod card;
mod config;
mod content;
mod elsewhere;
mod file;
mod kind;
pub(crate) mod markdown;
mod rate_limit;
mod reference;
mod report;
mod request;
mod response;
mod sign_in;
mod token;
mod transport;

pub use api::{ApiError, ApiReply, FieldViolation, Help, PermissionViolation};
pub(crate) use api::{Console, Head, Said};
pub use config::{ConfigError, ConfigProblem};
pub use content::{ContentError, ContentProblem};
pub use file::{FileError, FileProblem};
pub use kind::{Erased, Kind};
pub use rate_limit::RateLimitHeaders;
pub use reference::{REFERENCE, set_reference};
pub use report::Report;
pub use request::{RequestError, RequestProblem};
pub use response::{DecodeError, ResponseError, ResponseProblem};
pub use sign_in::{SignInError, SignInProblem};
pub use token::{SourceError, TokenError, TokenProblem};
pub use transport::{Stage, TransportError, TransportProblem};

use crate::endpoint::Language;
use crate::endpoint::OperationError;
use crate::endpoint::{Endpoint, ErrorInfo};
use report::Reportable;
use std::fmt;
use std::time::Duration;

/// The HTTP status of a rate limit.
const TOO_MANY_REQUESTS: u16 = 429;

/// The error of a call.
///
/// `K` is the error enum of the operation. `?` converts any such error to an `Error`:
///
/// ```
/// use feishu_api::{Client, Error, auth::v3::tenant_access_token::Internal};
///
/// async fn token_life(client: &Client) -> Result<i64, Error> {
///     Ok(client.send(Internal::new("cli_a1b2", "the app's secret")).await?.expire)
/// }
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub enum Error<K = Erased> {
    /// The platform returned an error code.
    Api(ApiError<K>),
    /// The response is not from the platform, or unusable: HTML, a truncated body, nothing.
    Response(Box<ResponseError>),
    /// The platform reported success, but returned values that differ from the documentation.
    Decode(Box<DecodeError>),
    /// No response was received.
    Transport(Box<TransportError>),
    /// The request cannot be sent.
    Request(Box<RequestError>),
    /// The token of the user for whom the call was made could not be obtained.
    Token(Box<TokenError>),
    /// A user is not signed in, or could not sign in.
    SignIn(Box<SignInError>),
    /// A file cannot be sent or saved.
    File(Box<FileError>),
    /// The content of a message cannot be sent.
    Content(Box<ContentError>),
    /// The client's configuration does not allow the call.
    Config(Box<ConfigError>),
}

impl<K> Error<K> {
    /// Returns the report that `{:#}` writes, in a given language.
    ///
    /// ```
    /// # fn show(error: feishu_api::Error) {
    /// eprintln!("{}", error.report(feishu_api::Language::Zh));
    /// # }
    /// ```
    pub fn report(&self, language: Language) -> Report<'_> {
        Report::new(self.reportable(), language)
    }

    /// Returns the operation that failed; `None` if the client could not be built, or if a user's token could not be
    /// obtained.
    ///
    /// This is not always the operation that was called: if the client could not fetch its token, it is the operation
    /// that fetches the token.
    pub fn endpoint(&self) -> Option<&'static Endpoint> {
        self.reportable().endpoint()
    }

    /// Returns the code in the platform's reply.
    pub fn code(&self) -> Option<i64> {
        match self {
            Self::Api(error) => Some(error.reply.code),
            _ => None,
        }
    }

    /// Returns the HTTP status of the response.
    pub fn status(&self) -> Option<u16> {
        match self {
            Self::Api(error) => Some(error.reply.status),
            Self::Response(error) => Some(error.status),
            _ => None,
        }
    }

    /// Returns the platform's log id of the call, which its support asks for.
    pub fn log_id(&self) -> Option<&str> {
        match self {
            Self::Api(error) => error.reply.log_id.as_deref(),
            Self::Response(error) => error.log_id.as_deref(),
            Self::Decode(error) => error.log_id.as_deref(),
            _ => None,
        }
    }

    /// Whether the platform returned this error, whatever the operation: whether the code is the same, and belongs to
    /// the service of the operation that replied or to the platform.
    ///
    /// This works even if the page of the operation does not list the error, and even after `?` has erased the type of
    /// the operation's own errors.
    ///
    /// ```
    /// use feishu_api::{Error, gateway};
    ///
    /// # fn handle<K>(error: Error<K>) {
    /// if error.is(gateway::SCOPE_MISSING) { /* apply for a scope */ }
    /// # }
    /// ```
    pub fn is(&self, info: &'static ErrorInfo) -> bool {
        matches!(self, Self::Api(error) if error.is(info))
    }

    /// Whether this is a rate limit: HTTP 429, code 99991400, a code documented as a rate limit, or the code of one of
    /// the operation's [quotas](Endpoint::quotas). Nothing was done.
    ///
    /// The client has already waited and retried for as long as [`Retry`](crate::client::Retry) and the call's timeout
    /// allow.
    pub fn is_rate_limited(&self) -> bool {
        match self {
            Self::Api(error) => error.is_rate_limited(),
            Self::Response(error) => error.status == TOO_MANY_REQUESTS,
            _ => false,
        }
    }

    /// Returns how long to wait before the next call, if known: from the response headers, or from the exceeded quota.
    pub fn retry_after(&self) -> Option<Duration> {
        match self {
            Self::Api(error) => error.retry_after(),
            Self::Response(error) => error.rate_limit.wait(),
            _ => None,
        }
    }

    /// Whether the request contained a file from a reader or a stream that was already read: it can be read only once,
    /// so the client did not retry, and the next call needs a new [`Upload`](crate::Upload).
    pub fn is_upload_spent(&self) -> bool {
        match self {
            Self::Api(error) => error.reply.upload_spent,
            Self::Response(error) => error.upload_spent,
            Self::Transport(error) => error.upload_spent,
            _ => false,
        }
    }

    /// Returns why the user for whom the call was made is not signed in, if that is the cause: see
    /// [`SignInError::needs_sign_in`].
    pub fn sign_in(&self) -> Option<&SignInError> {
        match self {
            Self::SignIn(error) => Some(error),
            Self::Token(error) => {
                let source = std::error::Error::source(&**error)?;
                let inner = || source.downcast_ref::<Error>()?.sign_in();
                source.downcast_ref::<SignInError>().or_else(inner)
            }
            _ => None,
        }
    }

    /// Returns the kind of error as a word for logs and metrics: the name of the variant, or `rate_limited` if
    /// [`is_rate_limited`](Self::is_rate_limited).
    pub fn kind_name(&self) -> &'static str {
        match self {
            _ if self.is_rate_limited() => "rate_limited",
            Self::Api(_) => "api",
            Self::Response(_) => "response",
            Self::Decode(_) => "decode",
            Self::Transport(_) => "transport",
            Self::Request(_) => "request",
            Self::Token(_) => "token",
            Self::SignIn(_) => "sign_in",
            Self::File(_) => "file",
            Self::Content(_) => "content",
            Self::Config(_) => "config",
        }
    }

    fn reportable(&self) -> &dyn Reportable {
        match self {
            Self::Api(error) => &*error.reply,
            Self::Response(error) => &**error,
            Self::Decode(error) => &**error,
            Self::Transport(error) => &**error,
            Self::Request(error) => &**error,
            Self::Token(error) => &**error,
            Self::SignIn(error) => &**error,
            Self::File(error) => &**error,
            Self::Content(error) => &**error,
            Self::Config(error) => &**error,
        }
    }
}

// The two conversions below are instantiated for every operation that is called: one `match` each, and no more.

impl Error {
    /// Marks the error as that of a request whose upload cannot be read again.
    pub(crate) fn with_spent_upload(mut self) -> Self {
        match &mut self {
            Self::Api(error) => error.reply.upload_spent = true,
            Self::Response(error) => error.upload_spent = true,
            Self::Transport(error) => error.upload_spent = true,
            _ => {}
        }
        self
    }

    /// Converts the error to that of an operation, with its own error enum.
    pub(crate) fn of_operation<K: OperationError>(self, endpoint: &'static Endpoint) -> Error<K> {
        match self {
            Self::Api(error) => Error::Api(error.of_operation(endpoint)),
            Self::Response(error) => Error::Response(error),
            Self::Decode(error) => Error::Decode(error),
            Self::Transport(error) => Error::Transport(error),
            Self::Request(error) => Error::Request(error),
            Self::Token(error) => Error::Token(error),
            Self::SignIn(error) => Error::SignIn(error),
            Self::File(error) => Error::File(error),
            Self::Content(error) => Error::Content(error),
            Self::Config(error) => Error::Config(error),
        }
    }
}

impl<K: OperationError> From<Error<K>> for Error {
    fn from(error: Error<K>) -> Self {
        match error {
            Error::Api(error) => Self::Api(ApiError::new(error.reply)),
            Error::Response(error) => Self::Response(error),
            Error::Decode(error) => Self::Decode(error),
            Error::Transport(error) => Self::Transport(error),
            Error::Request(error) => Self::Request(error),
            Error::Token(error) => Self::Token(error),
            Error::SignIn(error) => Self::SignIn(error),
            Error::File(error) => Self::File(error),
            Error::Content(error) => Self::Content(error),
            Error::Config(error) => Self::Config(error),
        }
    }
}

impl<K> fmt::Display for Error<K> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        report::write(self.reportable(), f)
    }
}

impl<K> fmt::Debug for Error<K> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        report::write(self.reportable(), f)
    }
}

impl<K> std::error::Error for Error<K> {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Transport(error) => std::error::Error::source(&**error),
            Self::Token(error) => std::error::Error::source(&**error),
            Self::File(error) => std::error::Error::source(&**error),
            _ => None,
        }
    }
}

macro_rules! variants {
    ($($variant:ident($payload:ident))*) => {$(
        impl<K> From<$payload> for Error<K> {
            fn from(error: $payload) -> Self {
                Self::$variant(Box::new(error))
            }
        }
    )*};
}

variants! {
    Response(ResponseError)
    Decode(DecodeError)
    Transport(TransportError)
    Request(RequestError)
    Token(TokenError)
    SignIn(SignInError)
    File(FileError)
    Content(ContentError)
    Config(ConfigError)
}

#[cfg(test)]
mod tests;
