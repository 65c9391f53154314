//! Errors of the caller's source of user tokens.

use super::report::{ReportBuilder, Reportable, payload};
use super::transport::chain;
use crate::endpoint::Endpoint;
use crate::printable;
use std::error::Error as StdError;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

/// The error of a source. Its text is shown in the error of the call, so it must not contain secrets.
pub type SourceError = Box<dyn StdError + Send + Sync>;

/// A user's token could not be obtained because [`UserTokens`](crate::client::token::UserTokens) failed. The call was
/// not sent.
#[derive(Clone)]
#[non_exhaustive]
pub struct TokenError {
    /// The user, identified as in [`Access::User`](crate::client::token::Access::User).
    pub user: String,
    /// The problem.
    pub problem: TokenProblem,
    source: Option<Arc<dyn StdError + Send + Sync>>,
}

/// A problem with a user's token.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum TokenProblem {
    /// The source failed; its error is the `source` of this one.
    Failed,
    /// The source panicked.
    Panicked,
    /// The source took longer than the client's timeout.
    Timeout(Duration),
    /// The source returned a token that is empty or contains characters that are not valid in a header.
    NoToken,
}

impl TokenError {
    fn new(user: &str, problem: TokenProblem) -> Self {
        Self { user: user.to_owned(), problem, source: None }
    }

    pub(crate) fn failed(user: &str, error: SourceError) -> Self {
        Self { source: Some(Arc::from(error)), ..Self::new(user, TokenProblem::Failed) }
    }

    pub(crate) fn panicked(user: &str) -> Self {
        Self::new(user, TokenProblem::Panicked)
    }

    pub(crate) fn timeout(user: &str, timeout: Duration) -> Self {
        Self::new(user, TokenProblem::Timeout(timeout))
    }

    pub(crate) fn no_token(user: &str) -> Self {
        Self::new(user, TokenProblem::NoToken)
    }

    /// Describes the problem in both languages.
    fn texts(&self) -> [String; 2] {
        let user = printable::line(&self.user);
        match self.problem {
            TokenProblem::Failed => [
                format!("无法取得用户 `{user}` 的 user_access_token"),
                format!("could not obtain the user_access_token of `{user}`"),
            ],
            TokenProblem::Panicked => [
                format!("为用户 `{user}` 提供 user_access_token 的代码发生 panic"),
                format!("the source of the user_access_token of `{user}` panicked"),
            ],
            TokenProblem::Timeout(timeout) => [
                format!("取得用户 `{user}` 的 user_access_token 超时（{timeout:?}）"),
                format!("obtaining the user_access_token of `{user}` timed out after {timeout:?}"),
            ],
            TokenProblem::NoToken => [
                format!("用户 `{user}` 的 user_access_token 为空，或含有请求头不允许的字符"),
                format!(
                    "the user_access_token of `{user}` is empty or contains characters that are not valid in a header"
                ),
            ],
        }
    }
}

impl Reportable for TokenError {
    fn endpoint(&self) -> Option<&'static Endpoint> {
        None
    }

    fn line(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [_, what] = self.texts();
        f.write_str(&what)?;
        if let Some(source) = &self.source {
            write!(f, ": {}", printable::line(&chain(&**source)))?;
        }
        Ok(())
    }

    fn describe(&self, report: &mut ReportBuilder) {
        let [zh, en] = self.texts();
        report.headline(report.text(&zh, &en).to_owned());
        if let Some(source) = &self.source {
            report.row("原因", "cause", &chain(&**source));
        }
        report.advice(
            "请求未发出。检查交给 user_tokens(…) 的 UserTokens；刷新凭证失效时，让用户重新授权。",
            "Nothing was sent. Check the UserTokens passed to user_tokens(…); if the refresh token is no longer valid, \
             have the user authorize the app again.",
        );
    }
}

payload!(TokenError);

impl StdError for TokenError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.source.as_deref().map(|source| source as _)
    }
}
