//! How the command ends: exit codes, and failures with their messages.

use feishu_api::endpoint::OperationError as _;
use feishu_api::error::ConfigProblem;
use feishu_api::gateway::GatewayError;
use feishu_api::{Error, Language};
use std::fmt;
use std::process::ExitCode;

/// What the exit code says. `docs/cli.md` lists them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Exit {
    /// It did what it was asked to do.
    Success = 0,
    /// Something on this machine: a file cannot be read or written.
    Local = 1,
    /// The command line, or what it names, is wrong.
    Usage = 2,
    /// There is no such operation, code, profile or event.
    NotFound = 3,
    /// No credentials, or the platform does not accept them.
    SignIn = 4,
    /// A scope or a permission is missing.
    Permission = 5,
    /// There were too many calls.
    RateLimit = 6,
    /// The platform answered with another error.
    Platform = 7,
    /// No answer came back.
    Transport = 8,
    /// What came back is no answer of the platform.
    Reply = 9,
}

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> Self {
        Self::from(exit as u8)
    }
}

/// Why the command did not do what it was asked to.
#[derive(Debug)]
pub(crate) struct Failure {
    pub(crate) exit: Exit,
    /// What happened and what to do, for standard error.
    pub(crate) message: String,
}

impl Failure {
    pub(crate) fn new(exit: Exit, message: impl Into<String>) -> Self {
        Self { exit, message: message.into() }
    }

    pub(crate) fn usage(message: impl Into<String>) -> Self {
        Self::new(Exit::Usage, message)
    }

    pub(crate) fn not_found(message: impl Into<String>) -> Self {
        Self::new(Exit::NotFound, message)
    }

    /// Creates the failure of reading or writing a file.
    pub(crate) fn file(what: &str, path: &dyn fmt::Display, error: &std::io::Error) -> Self {
        Self::new(Exit::Local, format!("cannot {what} {path}: {error}"))
    }

    /// Creates the failure of a call, with the report of its error.
    pub(crate) fn call(error: &Error, language: Language) -> Self {
        Self::new(exit_of(error), error.report(language).to_string())
    }
}

/// Returns whether the gateway rejects a token with this code.
fn is_rejected(code: i64) -> bool {
    use GatewayError as Gateway;
    matches!(
        GatewayError::from_code(code),
        Some(
            Gateway::TokenMissing
                | Gateway::InvalidTenantToken
                | Gateway::InvalidAppToken
                | Gateway::TenantTokenMalformed
                | Gateway::InvalidUserToken
                | Gateway::TokenMalformed
                | Gateway::UserTokenExpired
        )
    )
}

fn exit_of(error: &Error) -> Exit {
    match error {
        _ if error.is_rate_limited() => Exit::RateLimit,
        Error::Api(error) => {
            let reply = &error.reply;
            // What issues tokens refuses the credentials.
            let is_token = reply.endpoint.service() == "auth";
            let is_rejected = reply.endpoint.protocol.is_none() && is_rejected(reply.code);
            match reply.status {
                _ if is_rejected || is_token => Exit::SignIn,
                _ if !reply.missing_scopes().is_empty() => Exit::Permission,
                401 => Exit::SignIn,
                403 => Exit::Permission,
                _ => Exit::Platform,
            }
        }
        Error::Response(_) | Error::Decode(_) => Exit::Reply,
        Error::Transport(_) => Exit::Transport,
        Error::Token(_) | Error::SignIn(_) => Exit::SignIn,
        Error::Config(error) => match error.problem {
            ConfigProblem::BaseUrl { .. } => Exit::Usage,
            _ => Exit::SignIn,
        },
        Error::File(_) => Exit::Local,
        _ => Exit::Usage,
    }
}
