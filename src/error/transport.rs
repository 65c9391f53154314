//! No answer came back.

use super::report::{ReportBuilder, Reportable, payload};
use crate::endpoint::{Endpoint, Method};
use crate::printable;
use std::error::Error as StdError;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

/// No answer came back.
#[derive(Clone)]
#[non_exhaustive]
pub struct TransportError {
    /// The operation that was called.
    pub endpoint: &'static Endpoint,
    /// What happened.
    pub problem: TransportProblem,
    /// How far the call had come.
    pub stage: Stage,
    /// The base URL of the client.
    pub base_url: String,
    source: Option<Arc<dyn StdError + Send + Sync>>,
    /// See [`Error::is_upload_spent`](super::Error::is_upload_spent).
    pub(super) upload_spent: bool,
}

/// What happened to a call that got no answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TransportProblem {
    /// No connection came about.
    Connect,
    /// A connection came about, but no agreement on TLS: a certificate that is not trusted, most of the time.
    Tls,
    /// The call took longer than its timeout.
    Timeout(Duration),
    /// The connection broke.
    Interrupted,
}

/// How far a call had come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Stage {
    /// It was waiting for its access token.
    Token,
    /// It was waiting for its turn under the documented limits.
    Turn,
    /// It was connecting, sending, or waiting for the answer to begin.
    Exchange,
    /// The answer had begun.
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

    /// Whether the platform may have received the request, and done what it asks for.
    pub fn may_have_worked(&self) -> bool {
        self.stage > Stage::Turn && !matches!(self.problem, TransportProblem::Connect | TransportProblem::Tls)
    }

    /// The causes, without the first, which only says again that there was no answer.
    fn cause(&self) -> Option<String> {
        let source = self.source.as_deref()?;
        Some(chain(source.source().unwrap_or(source)))
    }

    /// What happened, in the two languages.
    fn texts(&self) -> [String; 2] {
        let base = &self.base_url;
        match self.problem {
            TransportProblem::Connect => [format!("无法连接 {base}"), format!("could not connect to {base}")],
            TransportProblem::Tls => {
                [format!("与 {base} 的 TLS 握手失败"), format!("could not agree on TLS with {base}")]
            }
            TransportProblem::Interrupted => {
                [format!("与 {base} 的连接中断"), format!("lost the connection to {base} before an answer came")]
            }
            TransportProblem::Timeout(timeout) => {
                let (zh, en) = match self.stage {
                    Stage::Token => ("获取访问凭证", "fetching the access token"),
                    Stage::Turn => ("按频率限制排队", "waiting for its turn under the documented limits"),
                    Stage::Exchange => ("等待应答", "waiting for an answer"),
                    Stage::Body => ("接收应答", "receiving the answer"),
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
    /// What to do about it, in the two languages.
    fn advice(&self) -> [&'static str; 2] {
        match (self.problem, self.stage) {
            (TransportProblem::Connect, _) => [
                "请求未发出，可以重试。检查基础地址、DNS、防火墙，以及环境变量 HTTPS_PROXY 和 NO_PROXY 指定的代理。",
                "Nothing was sent, so it is safe to call again. Check the base URL, DNS, the firewall, and the proxy that \
                 HTTPS_PROXY and NO_PROXY name in the environment.",
            ],
            (TransportProblem::Tls, _) => [
                "请求未发出。检查基础地址、系统根证书（例如 ca-certificates 软件包）、系统时间，以及是否有代理拦截 TLS。",
                "Nothing was sent. Check the base URL, the system's root certificates (the package ca-certificates, for \
                 example), the system's clock, and whether a proxy intercepts TLS.",
            ],
            (_, Stage::Token) => [
                "请求未发出，可以重试；仍然超时时检查网络，或用 timeout(…) 给调用更多时间。",
                "Nothing was sent, so it is safe to call again. If it persists, check the network, or give the call more time \
                 with timeout(…).",
            ],
            (_, Stage::Turn) => [
                "请求未发出，可以重试。降低调用频率，或用 timeout(…) 给调用更多时间；用 pacing(Pacing::Off) 可不排队。",
                "Nothing was sent, so it is safe to call again. Call less often, or give the call more time with \
                 timeout(…); with pacing(Pacing::Off) it does not wait.",
            ],
            _ if self.endpoint.method == Method::Get => [
                "操作只读取数据，可以重试；仍然出现时检查网络和代理，或用 timeout(…) 给调用更多时间。",
                "The operation only reads, so it is safe to call again. If it persists, check the network and proxies, or \
                 give the call more time with timeout(…).",
            ],
            _ if self.endpoint.idempotent => [
                "操作可能已经生效；重复调用不会改变结果，可以重试。仍然出现时检查网络和代理，或用 timeout(…) 给调用更多时间。",
                "The operation may have taken effect. Calling it twice does no harm, so it is safe to call again. If it \
                 persists, check the network and proxies, or give the call more time with timeout(…).",
            ],
            _ => [
                "操作可能已经生效；重试前先确认结果。仍然出现时检查网络和代理，或用 timeout(…) 给调用更多时间。",
                "The operation may have taken effect: check before calling again. If it happens again, check the network and \
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

/// An error with its causes, on one line, without repeating what a cause says again.
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
