//! Unusable responses.

use super::report::{ReportBuilder, Reportable, line_tail, payload};
use super::{RateLimitHeaders, TOO_MANY_REQUESTS, rate_limit};
use crate::endpoint::{Endpoint, Envelope};
use crate::printable;
use crate::wire::Mismatch;
use std::fmt;

/// A response that is not a valid reply of the platform.
#[derive(Clone)]
#[non_exhaustive]
pub struct ResponseError {
    /// The operation that was called.
    pub endpoint: &'static Endpoint,
    /// The problem.
    pub problem: ResponseProblem,
    /// The HTTP status.
    pub status: u16,
    /// The header `Content-Type`.
    pub content_type: Option<String>,
    /// The header `Content-Length`.
    pub content_length: Option<u64>,
    /// The platform's log id.
    pub log_id: Option<String>,
    /// The rate limit headers.
    pub rate_limit: RateLimitHeaders,
    /// The beginning of the body, on one line; `None` if it may contain a secret.
    pub start: Option<String>,
    /// Whether the operation took effect or may have taken effect nevertheless.
    pub may_have_worked: bool,
    /// The base URL of the client.
    pub base_url: String,
    /// See [`Error::is_upload_spent`](super::Error::is_upload_spent).
    pub(crate) upload_spent: bool,
}

/// A problem with a response.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ResponseProblem {
    /// A redirect. It was not followed, since that would have sent the token elsewhere.
    Redirect {
        /// The target without its query.
        location: String,
    },
    /// There is no body.
    Empty,
    /// The body is not JSON; usually it is a page of a proxy.
    NotJson,
    /// The body is malformed JSON.
    Malformed {
        /// The problem.
        why: String,
    },
    /// The body ends early.
    Truncated {
        /// The number of bytes received.
        received: usize,
    },
    /// The body is compressed, although this was not requested.
    Compressed {
        /// The header `Content-Encoding`.
        encoding: String,
    },
    /// The body is not in the encoding that its header declares, or its encoded data ends early.
    WrongEncoding {
        /// The encoding.
        encoding: String,
        /// The problem.
        why: String,
    },
    /// A web page was received in place of a file.
    WebPage,
    /// The body is longer than the client accepts.
    TooLarge {
        /// The maximum size in bytes.
        largest: usize,
    },
    /// The body is JSON, but does not say whether the call succeeded.
    NoCode,
    /// The `code` in the body is not an integer, so it is unknown whether the call succeeded.
    UnreadableCode {
        /// The value of `code` as JSON, shortened if it is long.
        code: String,
        /// The message with it; empty if there is none.
        message: String,
    },
    /// The body reports success, but the HTTP status reports failure.
    Contradiction,
    /// The body should contain an access token, but contains none that can be sent.
    NoToken,
    /// The body announces another page, but has no page token.
    NoPageToken,
    /// The body has a page token that was already returned before.
    RepeatedPageToken,
    /// The body announces another page, although the maximum number of pages was received.
    TooManyPages {
        /// The maximum number of pages.
        most: u64,
    },
}

impl ResponseProblem {
    /// Whether the body itself is valid, and only the way to the next page is missing.
    fn is_about_pages(&self) -> bool {
        matches!(self, Self::NoPageToken | Self::RepeatedPageToken | Self::TooManyPages { .. })
    }
}

impl ResponseError {
    /// Describes the problem in both languages.
    fn texts(&self) -> [String; 2] {
        match &self.problem {
            ResponseProblem::Redirect { location } => [
                format!("返回重定向（{}），未跟随", printable::line(location)),
                format!("answered with a redirect to {}, which was not followed", printable::line(location)),
            ],
            ResponseProblem::Empty => ["返回空响应体".into(), "answered with an empty body".into()],
            ResponseProblem::NotJson => ["返回的不是 JSON".into(), "answered with something that is not JSON".into()],
            ResponseProblem::Malformed { why } => {
                [format!("返回的 JSON 有误：{why}"), format!("answered with malformed JSON: {why}")]
            }
            ResponseProblem::Truncated { received } => {
                let (zh, en) = match self.content_length {
                    Some(length) if length > *received as u64 => {
                        (format!("（共 {length} 字节）"), format!(" of {length}"))
                    }
                    // The whole body was received: it was sent like that.
                    _ => (String::new(), String::new()),
                };
                [
                    format!("响应体不完整：仅收到 {received} 字节{zh}"),
                    format!("answered with a truncated body: {received} bytes{en} received"),
                ]
            }
            ResponseProblem::Compressed { encoding } => [
                format!("返回未请求的压缩内容（{}）", printable::line(encoding)),
                format!("answered with a compressed body ({}), which was not requested", printable::line(encoding)),
            ],
            ResponseProblem::WrongEncoding { encoding, why } => {
                let (encoding, why) = (printable::line(encoding), printable::line(why));
                [
                    format!("响应体标为 {encoding}，但无法解压：{why}"),
                    format!("answered with a body declared as {encoding} that cannot be decompressed: {why}"),
                ]
            }
            ResponseProblem::WebPage => {
                ["返回的是网页，而不是文件".into(), "answered with a web page in place of the file".into()]
            }
            ResponseProblem::TooLarge { largest } => {
                [format!("响应体超过上限 {largest} 字节"), format!("answered with a body of more than {largest} bytes")]
            }
            ResponseProblem::NoCode => ["返回的 JSON 没有 `code`".into(), "answered with JSON without a `code`".into()],
            ResponseProblem::UnreadableCode { code, message } => {
                let code = printable::line(code);
                let (zh, en) = match printable::line(message).as_str() {
                    "" => (String::new(), String::new()),
                    message => (format!("，消息：{message}"), format!(": {message}")),
                };
                [
                    format!("返回的 `code` 不是整数（{code}）{zh}"),
                    format!("answered with a `code` that is not an integer ({code}){en}"),
                ]
            }
            ResponseProblem::NoToken => {
                ["没有返回可用的访问凭证".into(), "answered without a usable access token".into()]
            }
            ResponseProblem::NoPageToken => {
                ["表示还有下一页，但没有返回分页标记".into(), "announced another page without a page token".into()]
            }
            ResponseProblem::RepeatedPageToken => {
                ["返回了重复的分页标记".into(), "returned a page token it had already returned".into()]
            }
            ResponseProblem::TooManyPages { most } => {
                [format!("已返回 {most} 页，仍表示还有下一页"), format!("announced another page after {most} pages")]
            }
            ResponseProblem::Contradiction => [
                "返回 code 0，但 HTTP 状态码表示失败".into(),
                "answered with code 0, but with a failure HTTP status".into(),
            ],
        }
    }

    /// Returns the advice in both languages.
    fn advice(&self) -> [String; 2] {
        let texts = |zh: &str, en: &str| [zh.to_owned(), en.to_owned()];
        let base = &self.base_url;
        match &self.problem {
            ResponseProblem::Redirect { .. } => [
                format!("检查基础地址 {base}：协议、主机名和路径前缀。"),
                format!("Check the base URL {base}: its scheme, host and path prefix."),
            ],
            ResponseProblem::TooLarge { .. } if self.endpoint.envelope == Envelope::Binary => texts(
                "用 largest_download() 提高上限；若调用的是 bytes(上限)，改用 save() 或更大的上限。",
                "Raise the limit with largest_download() on the builder. If bytes(limit) was called, pass a higher limit or use save().",
            ),
            ResponseProblem::TooLarge { .. } => texts(
                "减小分页大小，或用 largest_reply() 提高上限。",
                "Request smaller pages, or raise the limit with largest_reply() on the builder.",
            ),
            ResponseProblem::Compressed { encoding } if is_gzip(encoding) && !cfg!(feature = "gzip") => texts(
                "启用 feishu-api 的 gzip 特性，或检查代理和网关为何忽略 Accept-Encoding。",
                "Enable the feature `gzip` of feishu-api, or find out which proxy or gateway ignores Accept-Encoding.",
            ),
            ResponseProblem::Compressed { .. } => texts(
                "检查代理和网关为何忽略 Accept-Encoding。",
                "Find out which proxy or gateway ignores Accept-Encoding.",
            ),
            ResponseProblem::WrongEncoding { .. } => texts(
                "检查是哪个代理或网关改动了响应体或 Content-Encoding。",
                "Find out which proxy or gateway changes bodies or their Content-Encoding.",
            ),
            ResponseProblem::WebPage => [
                format!(
                    "应答来自代理或网关，而不是平台，例如登录页：查看下面的响应体开头，并检查代理设置和基础地址 {base}。"
                ),
                format!(
                    "A proxy or gateway answered instead of the platform, for example with its login page. See the \
                     start of the body below, and check the proxy settings and the base URL {base}."
                ),
            ],
            ResponseProblem::TooManyPages { .. } => texts(
                "确认列表确实有这么长：用 most_pages() 提高上限，或从 page_token() 继续。",
                "If the list really is that long, raise the limit with most_pages(), or continue from page_token().",
            ),
            problem if problem.is_about_pages() => texts(
                "之前各页的内容已全部返回；从 page_token() 所指的页重新开始；如果仍然出现，请附上日志 ID 联系服务方的技术支持。",
                "All items up to here have been yielded. Resume from page_token(). If the problem persists, contact the service's support and quote the log id.",
            ),
            _ if self.status == 404 => [
                format!("检查基础地址：{base} 下没有此接口。"),
                format!("Check the base URL: {base} does not have this operation."),
            ],
            _ if self.status == 407 || self.status == 511 => {
                texts("网络代理要求认证；检查代理设置。", "A proxy requires credentials: check the proxy settings.")
            }
            _ if self.may_have_worked && self.endpoint.idempotent => texts(
                "操作可能已经生效；重复调用不会改变结果，可以重试，仍然出现时检查代理和网关。",
                "The operation may have taken effect. Repeating the call is harmless, so it is safe to retry. If the problem persists, check proxies and gateways.",
            ),
            ResponseProblem::UnreadableCode { .. } if self.may_have_worked => texts(
                "无法判断操作是否生效；重试前先确认结果，仍然出现时附上日志 ID 联系服务方的技术支持。",
                "It is unknown whether the operation took effect: check before retrying. If the problem persists, contact the service's support and quote the log id.",
            ),
            _ if self.may_have_worked => texts(
                "操作可能已经生效；重试前先确认结果，仍然出现时检查代理和网关。",
                "The operation may have taken effect: check before retrying. If the problem persists, check proxies and gateways.",
            ),
            ResponseProblem::NotJson | ResponseProblem::NoCode if self.status < 500 => [
                format!("应答可能不是来自平台：检查基础地址 {base}，以及代理和网关。"),
                format!("The response may not be from the platform: check the base URL {base}, proxies and gateways."),
            ],
            _ => texts(
                "稍后重试；仍然出现时检查代理和网关，或附上日志 ID 联系服务方的技术支持。",
                "Retry later. If the problem persists, check proxies and gateways, or contact the service's support and quote the log id.",
            ),
        }
    }
}

fn is_gzip(encoding: &str) -> bool {
    encoding.eq_ignore_ascii_case("gzip") || encoding.eq_ignore_ascii_case("x-gzip")
}

impl Reportable for ResponseError {
    fn endpoint(&self) -> Option<&'static Endpoint> {
        Some(self.endpoint)
    }

    fn line(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [_, what] = self.texts();
        write!(f, "{}: {what}", self.endpoint.id)?;
        if let Some(content_type) = &self.content_type {
            write!(f, ", {}", printable::line(content_type))?;
        }
        line_tail(f, Some(self.status), self.log_id.as_deref())
    }

    fn describe(&self, report: &mut ReportBuilder) {
        let [zh, en] = self.texts();
        report.headline(report.text(&zh, &en).to_owned());
        if self.status == TOO_MANY_REQUESTS {
            let [zh, en] = rate_limit::advice(self.rate_limit.wait());
            report.advice(&zh, &en);
        } else {
            let [zh, en] = self.advice();
            report.advice(&zh, &en);
        }
        if self.upload_spent {
            report.spent_upload();
        }
        report.row("内容类型", "content type", self.content_type.as_deref().unwrap_or_default());
        match &self.start {
            Some(start) => report.row("响应体开头", "start of body", start),
            None => {
                let hidden = report.text("（可能含有机密，不显示）", "(not shown: it may contain a secret)").to_owned();
                report.row("响应体开头", "start of body", &hidden);
            }
        }
        self.rate_limit.describe(report);
        report.reply(Some(self.status), self.log_id.as_deref());
    }
}

payload!(ResponseError);

impl std::error::Error for ResponseError {}

/// A successful reply with values of other types than documented. The operation only reads, so it can be repeated. If
/// an operation writes, such values are ignored and the call succeeds.
#[derive(Clone)]
#[non_exhaustive]
pub struct DecodeError {
    /// The operation that was called.
    pub endpoint: &'static Endpoint,
    /// The values with their paths; the first few, if there are many.
    pub mismatches: Vec<Mismatch>,
    /// The platform's log id.
    pub log_id: Option<String>,
}

impl Reportable for DecodeError {
    fn endpoint(&self) -> Option<&'static Endpoint> {
        Some(self.endpoint)
    }

    fn line(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: the reply is not as documented", self.endpoint.id)?;
        if let Some(first) = self.mismatches.first() {
            write!(f, ": {}", printable::line(&first.to_string()))?;
        }
        if self.mismatches.len() > 1 {
            write!(f, ", and {} more", self.mismatches.len() - 1)?;
        }
        line_tail(f, None, self.log_id.as_deref())
    }

    fn describe(&self, report: &mut ReportBuilder) {
        report.headline(
            report.text("调用成功，但返回值与文档不符", "succeeded, but its reply is not as documented").to_owned(),
        );
        for mismatch in &self.mismatches {
            report.row("字段", "value", &mismatch.to_string());
        }
        report.advice(
            "对照文档修正 spec 中该字段的类型，并重新生成绑定代码。",
            "Compare the field with the documentation, fix its type in the spec, and regenerate the bindings.",
        );
        report.reply(None, self.log_id.as_deref());
    }
}

payload!(DecodeError);

impl std::error::Error for DecodeError {}
