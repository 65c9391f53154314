//! Calls without a response.

use super::report::{ReportBuilder, Reportable, payload};
use crate::endpoint::{Endpoint, Method};
use crate::printable;
use std::error::Error as StdError;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

/// No response was received.
#[derive(Clone)]
#[non_exhaustive]
pub struct TransportError {
    /// The operation that was called.
    pub endpoint: &'static Endpoint,
    /// The problem.
    pub problem: TransportProblem,
    /// The stage that the call had reached.
    pub stage: Stage,
    /// The base URL of the client.
    pub base_url: String,
    source: Option<Arc<dyn StdError + Send + Sync>>,
    /// See [`Error::is_upload_spent`](super::Error::is_upload_spent).
    pub(super) upload_spent: bool,
}

/// The reason why a call has no response.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TransportProblem {
    /// No connection could be established.
    Connect,
    /// A connection was established, but the TLS handshake failed, usually because a certificate is not trusted.
    Tls,
    /// The call took longer than its timeout.
    Timeout(Duration),
    /// The connection broke.
    Interrupted,
}

/// The stage of a call.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Stage {
    /// Waiting for its access token.
    Token,
    /// Waiting for its turn under the documented limits.
    Turn,
    /// Connecting, sending, or waiting for the response to begin.
    Exchange,
    /// Receiving the response.
    Body,
}

impl TransportError {
    pub(crate) fn timeout(endpoint: &'static Endpoint, stage: Stage, timeout: Duration, base_url: &str) -> Self {
        let (problem, base_url) = (TransportProblem::Timeout(timeout), base_url.to_owned());
        Self { endpoint, problem, stage, base_url, source: None, upload_spent: false }
    }

    pub(crate) fn new(
        endpoint: &'static Endpoint,
        problem: TransportProblem,
        error: impl StdError + Send + Sync + 'static,
        base_url: &str,
    ) -> Self {
        Self {
            endpoint,
            problem,
            stage: Stage::Exchange,
            base_url: base_url.to_owned(),
            source: Some(Arc::new(error)),
            upload_spent: false,
        }
    }

    /// Whether the platform may have received and processed the request.
    pub fn may_have_worked(&self) -> bool {
        self.stage > Stage::Turn && !matches!(self.problem, TransportProblem::Connect | TransportProblem::Tls)
    }

    /// Returns the causes, without the outermost error, which only repeats that there was no response.
    fn cause(&self) -> Option<String> {
        let source = self.source.as_deref()?;
        Some(chain(source.source().unwrap_or(source)))
    }

    /// Describes the problem in both languages.
    fn texts(&self) -> [String; 2] {
        let base = &self.base_url;
        match self.problem {
            TransportProblem::Connect => [format!("无法连接 {base}"), format!("could not connect to {base}")],
            TransportProblem::Tls => {
                [format!("与 {base} 的 TLS 握手失败"), format!("the TLS handshake with {base} failed")]
            }
            TransportProblem::Interrupted => {
                [format!("与 {base} 的连接中断"), format!("lost the connection to {base} before receiving a response")]
            }
            TransportProblem::Timeout(timeout) => {
                let (zh, en) = match self.stage {
                    Stage::Token => ("获取访问凭证", "fetching the access token"),
                    Stage::Turn => ("按频率限制排队", "waiting for its turn under the documented limits"),
                    Stage::Exchange => ("等待应答", "waiting for a response"),
                    Stage::Body => ("接收应答", "receiving the response"),
                };
                [
                    format!("{zh}时超时（{timeout:?}）：{base}"),
                    format!("timed out after {timeout:?} while {en}: {base}"),
                ]
            }
        }
    }
}

impl Reportable for TransportError {
    fn endpoint(&self) -> Option<&'static Endpoint> {
        Some(self.endpoint)
    }

    fn line(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [_, what] = self.texts();
        write!(f, "{}: {what}", self.endpoint.id)?;
        match self.cause() {
            Some(cause) => write!(f, ": {}", printable::line(&cause)),
            None => Ok(()),
        }
    }

    fn describe(&self, report: &mut ReportBuilder) {
        let [zh, en] = self.texts();
        report.headline(report.text(&zh, &en).to_owned());
        report.row("原因", "cause", &self.cause().unwrap_or_default());
        let [zh, en] = self.advice();
        report.advice(zh, en);
        if self.upload_spent {
            report.spent_upload();
        }
    }
}

impl TransportError {
    /// Returns the advice in both languages.
    fn advice(&self) -> [&'static str; 2] {
        match (self.problem, self.stage) {
            (TransportProblem::Connect, _) => [
                "请求未发出，可以重试。检查基础地址、DNS、防火墙，以及环境变量 HTTPS_PROXY 和 NO_PROXY 指定的代理。",
                "Nothing was sent, so it is safe to retry. Check the base URL, DNS, the firewall, and the proxies set by \
                 the environment variables HTTPS_PROXY and NO_PROXY.",
            ],
            (TransportProblem::Tls, _) => [
                "请求未发出。检查基础地址、系统根证书（例如 ca-certificates 软件包）、系统时间，以及是否有代理拦截 TLS。",
                "Nothing was sent. Check the base URL, the system's root certificates (for example, the package \
                 ca-certificates), the system's clock, and whether a proxy intercepts TLS.",
            ],
            (_, Stage::Token) => [
                "请求未发出，可以重试；仍然超时时检查网络，或用 timeout(…) 给调用更多时间。",
                "Nothing was sent, so it is safe to retry. If the problem persists, check the network, or give the call more time \
                 with timeout(…).",
            ],
            (_, Stage::Turn) => [
                "请求未发出，可以重试。降低调用频率，或用 timeout(…) 给调用更多时间；用 pacing(Pacing::Off) 可不排队。",
                "Nothing was sent, so it is safe to retry. Call less often, or give the call more time with \
                 timeout(…); with pacing(Pacing::Off) the call does not wait for its turn.",
            ],
            _ if self.endpoint.method == Method::Get => [
                "操作只读取数据，可以重试；仍然出现时检查网络和代理，或用 timeout(…) 给调用更多时间。",
                "The operation only reads, so it is safe to retry. If the problem persists, check the network and proxies, or \
                 give the call more time with timeout(…).",
            ],
            _ if self.endpoint.idempotent => [
                "操作可能已经生效；重复调用不会改变结果，可以重试。仍然出现时检查网络和代理，或用 timeout(…) 给调用更多时间。",
                "The operation may have taken effect. Repeating the call is harmless, so it is safe to retry. If the problem \
                 persists, check the network and proxies, or give the call more time with timeout(…).",
            ],
            _ => [
                "操作可能已经生效；重试前先确认结果。仍然出现时检查网络和代理，或用 timeout(…) 给调用更多时间。",
                "The operation may have taken effect: check before retrying. If the problem persists, check the network and \
                 proxies, or give the call more time with timeout(…).",
            ],
        }
    }
}

payload!(TransportError);

impl StdError for TransportError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.source.as_deref().map(|source| source as _)
    }
}

/// Formats an error with its causes on one line, omitting repetitions.
pub(super) fn chain(error: &dyn StdError) -> String {
    let mut text = error.to_string();
    let mut cause = error.source();
    while let Some(error) = cause {
        let next = error.to_string();
        if !text.contains(&next) {
            text.push_str(": ");
            text.push_str(&next);
        }
        cause = error.source();
    }
    text
}
