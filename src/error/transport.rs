//! No answer came back.

use super::report::{ReportBuilder, Reportable, payload, printable};
use crate::endpoint::Endpoint;
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
}

/// What happened to a call that got no answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TransportProblem {
    /// No connection came about.
    Connect,
    /// A connection came about, but no agreement on TLS: a certificate that is not trusted, most of the time.
    Tls,
    /// The call took longer than the client's timeout.
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
        let base_url = base_url.to_owned();
        Self { endpoint, problem: TransportProblem::Timeout(timeout), stage, base_url, source: None }
    }

    pub(crate) fn new(
        endpoint: &'static Endpoint,
        problem: TransportProblem,
        error: reqwest::Error,
        base_url: &str,
    ) -> Self {
        Self {
            endpoint,
            problem,
            stage: Stage::Exchange,
            base_url: base_url.to_owned(),
            // The URL may hold what the caller would not want in a log.
            source: Some(Arc::new(error.without_url())),
        }
    }

    /// Whether the platform may have received the request, and done what it asks for.
    pub fn may_have_worked(&self) -> bool {
        self.stage > Stage::Turn && !matches!(self.problem, TransportProblem::Connect | TransportProblem::Tls)
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
        if let Some(source) = &self.source {
            write!(f, ": {}", printable(&chain(&**source)))?;
        }
        Ok(())
    }

    fn describe(&self, report: &mut ReportBuilder) {
        let [zh, en] = self.texts();
        report.headline(report.text(&zh, &en).to_owned());
        if let Some(source) = &self.source {
            report.row("原因", "cause", &chain(&**source));
        }
        if self.problem == TransportProblem::Connect {
            report.advice(
                "请求未发出，可以重试。检查基础地址、DNS、防火墙、代理环境变量和系统根证书。",
                "Nothing was sent, so it can be called again. Check the base URL, DNS, the firewall, the proxy in the \
                 environment, and the system's root certificates.",
            );
        } else if self.problem == TransportProblem::Tls {
            report.advice(
                "请求未发出。检查基础地址、系统根证书（例如 ca-certificates 软件包）、系统时间，以及是否有代理拦截 TLS。",
                "Nothing was sent. Check the base URL, the system's root certificates (the package ca-certificates, for \
                 example), the system's clock, and whether a proxy intercepts TLS.",
            );
        } else if self.stage == Stage::Turn {
            report.advice(
                "请求未发出，可以重试。降低调用频率，或用 timeout(…) 给调用更多时间；用 pacing(Pacing::Off) 可不排队。",
                "Nothing was sent, so it can be called again. Call less often, or give the call more time with \
                 timeout(…); with pacing(Pacing::Off) it does not wait.",
            );
        } else if !self.may_have_worked() {
            report.advice("请求未发出，可以重试。", "Nothing was sent, so it can be called again.");
        } else if self.endpoint.idempotent {
            report.advice(
                "操作可能已经生效；重复调用不会改变结果，可以重试。",
                "The operation may have done its work. Calling it twice does no harm, so it can be called again.",
            );
        } else {
            report.advice(
                "操作可能已经生效；重试前先确认结果。",
                "The operation may have done its work: look before calling again.",
            );
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
