//! What came back cannot be used.

use super::report::{ReportBuilder, Reportable, line_tail, payload};
use super::{RateLimitHeaders, TOO_MANY_REQUESTS, rate_limit};
use crate::endpoint::{Endpoint, Envelope};
use crate::printable;
use crate::wire::Mismatch;
use std::fmt;

/// What came back is not an answer of the platform.
#[derive(Clone)]
#[non_exhaustive]
pub struct ResponseError {
    /// The operation that was called.
    pub endpoint: &'static Endpoint,
    /// What is wrong with what came back.
    pub problem: ResponseProblem,
    /// The HTTP status.
    pub status: u16,
    /// The header `Content-Type`.
    pub content_type: Option<String>,
    /// The header `Content-Length`.
    pub content_length: Option<u64>,
    /// The id under which the platform logged the call.
    pub log_id: Option<String>,
    /// What the headers say of rate limits.
    pub rate_limit: RateLimitHeaders,
    /// How the body begins, on one line; `None` where it may hold a secret.
    pub start: Option<String>,
    /// Whether the operation has, or may have, done its work all the same.
    pub may_have_worked: bool,
    /// The base URL of the client.
    pub base_url: String,
    /// See [`Error::is_upload_spent`](super::Error::is_upload_spent).
    pub(crate) upload_spent: bool,
}

/// What is wrong with what came back.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ResponseProblem {
    /// A redirect. It was not followed: it would have taken the token elsewhere.
    Redirect {
        /// Where to, without a query.
        location: String,
    },
    /// There is no body.
    Empty,
    /// The body is not JSON: a page of a proxy, most of the time.
    NotJson,
    /// The body is JSON with a mistake in it.
    Malformed {
        /// The mistake.
        why: String,
    },
    /// The body ends early.
    Truncated {
        /// How many bytes came.
        received: usize,
    },
    /// The body is compressed, which was not asked for.
    Compressed {
        /// How: the header `Content-Encoding`.
        encoding: String,
    },
    /// The body is not in the encoding that its header states, or ends before that does.
    WrongEncoding {
        /// The encoding.
        encoding: String,
        /// What is wrong.
        why: String,
    },
    /// A web page came in place of a file.
    WebPage,
    /// The body is longer than the client accepts.
    TooLarge {
        /// How many bytes it accepts.
        largest: usize,
    },
    /// The body is JSON, but does not say whether the call succeeded.
    NoCode,
    /// The `code` of the body is no whole number, so nobody can tell whether the call succeeded.
    UnreadableCode {
        /// What stands in its place, as JSON; the beginning, if it is long.
        code: String,
        /// The message beside it; empty if there is none.
        message: String,
    },
    /// The body says that the call succeeded, the HTTP status that it did not.
    Contradiction,
    /// The body was to hold an access token, and holds none that could be sent.
    NoToken,
    /// The body says that there is another page, but not by which token to ask for it.
    NoPageToken,
    /// The body gives a token for the next page that it gave for an earlier one.
    RepeatedPageToken,
    /// The body says that there is another page, and as many as the caller wanted at most have come.
    TooManyPages {
        /// How many that is.
        most: u64,
    },
}

impl ResponseProblem {
    /// Whether the body is an answer, and only the way from it to the next page is missing.
    fn is_about_pages(&self) -> bool {
        matches!(self, Self::NoPageToken | Self::RepeatedPageToken | Self::TooManyPages { .. })
    }
}

impl ResponseError {
    /// What came back, in the two languages.
    fn texts(&self) -> [String; 2] {
        match &self.problem {
            ResponseProblem::Redirect { location } => [
                format!("返回重定向（{}），未跟随", printable::line(location)),
                format!("answered with a redirect to {}, which was not followed", printable::line(location)),
            ],
            ResponseProblem::Empty => ["返回空响应体".into(), "answered with no body".into()],
            ResponseProblem::NotJson => ["返回的不是 JSON".into(), "answered with something that is not JSON".into()],
            ResponseProblem::Malformed { why } => {
                [format!("返回的 JSON 有误：{why}"), format!("answered with malformed JSON: {why}")]
            }
            ResponseProblem::Truncated { received } => {
                let (zh, en) = match self.content_length {
                    Some(length) if length > *received as u64 => {
                        (format!("（共 {length} 字节）"), format!(" of {length}"))
                    }
                    // All of it came: it was sent like that.
                    _ => (String::new(), String::new()),
                };
                [
                    format!("响应体不完整：仅收到 {received} 字节{zh}"),
                    format!("answered with a body that ends early: {received} bytes{en} came"),
                ]
            }
            ResponseProblem::Compressed { encoding } => [
                format!("返回未请求的压缩内容（{}）", printable::line(encoding)),
                format!("answered with a compressed body ({}), which was not asked for", printable::line(encoding)),
            ],
            ResponseProblem::WrongEncoding { encoding, why } => {
                let (encoding, why) = (printable::line(encoding), printable::line(why));
                [
                    format!("响应体标为 {encoding}，但无法解压：{why}"),
                    format!("answered with a body that is labelled {encoding} and cannot be decompressed: {why}"),
                ]
            }
            ResponseProblem::WebPage => {
                ["返回的是网页，而不是文件".into(), "answered with a web page in place of the file".into()]
            }
            ResponseProblem::TooLarge { largest } => {
                [format!("响应体超过上限 {largest} 字节"), format!("answered with a body of more than {largest} bytes")]
            }
            ResponseProblem::NoCode => {
                ["返回的 JSON 没有 `code`".into(), "answered with JSON that has no `code`".into()]
            }
            ResponseProblem::UnreadableCode { code, message } => {
                let code = printable::line(code);
                let (zh, en) = match printable::line(message).as_str() {
                    "" => (String::new(), String::new()),
                    message => (format!("，消息：{message}"), format!(": {message}")),
                };
                [
                    format!("返回的 `code` 不是整数（{code}）{zh}"),
                    format!("answered with a `code` that is not a whole number ({code}){en}"),
                ]
            }
            ResponseProblem::NoToken => {
                ["没有返回可用的访问凭证".into(), "answered without a usable access token".into()]
            }
            ResponseProblem::NoPageToken => [
                "表示还有下一页，但没有返回分页标记".into(),
                "says that there is another page, but gives no page token".into(),
            ],
            ResponseProblem::RepeatedPageToken => {
                ["把之前返回过的一页当作下一页".into(), "returned a page token it had already returned".into()]
            }
            ResponseProblem::TooManyPages { most } => [
                format!("已返回 {most} 页，仍表示还有下一页"),
                format!("says that there is another page after {most} pages"),
            ],
            ResponseProblem::Contradiction => [
                "返回 code 0，但 HTTP 状态码表示失败".into(),
                "answered with code 0, but with an HTTP status of failure".into(),
            ],
        }
    }

    /// What to do about it, in the two languages.
    fn advice(&self) -> [String; 2] {
        let texts = |zh: &str, en: &str| [zh.to_owned(), en.to_owned()];
        let base = &self.base_url;
        match &self.problem {
            ResponseProblem::Redirect { .. } => [
                format!("检查基础地址 {base}：协议、主机名和路径前缀。"),
                format!("Check the base URL {base}: its scheme, its host, the path before that of the operation."),
            ],
            ResponseProblem::TooLarge { .. } if self.endpoint.envelope == Envelope::Binary => texts(
                "用 largest_download() 提高上限；若调用的是 bytes(上限)，改用 save() 或更大的上限。",
                "Accept more with largest_download() on the builder; where bytes(limit) was called, with a higher limit or with save().",
            ),
            ResponseProblem::TooLarge { .. } => texts(
                "减小分页大小，或用 largest_reply() 提高上限。",
                "Ask for smaller pages, or accept more with largest_reply() on the builder.",
            ),
            ResponseProblem::Compressed { encoding } if is_gzip(encoding) && !cfg!(feature = "gzip") => texts(
                "启用 feishu-api 的 gzip 特性，或检查代理和网关为何忽略 Accept-Encoding。",
                "Enable the feature `gzip` of feishu-api, or find out which proxy or gateway on the way ignores Accept-Encoding.",
            ),
            ResponseProblem::Compressed { .. } => texts(
                "检查代理和网关为何忽略 Accept-Encoding。",
                "Find out which proxy or gateway on the way ignores Accept-Encoding.",
            ),
            ResponseProblem::WrongEncoding { .. } => texts(
                "检查是哪个代理或网关改动了响应体或 Content-Encoding。",
                "Find out which proxy or gateway on the way changes bodies or their Content-Encoding.",
            ),
            ResponseProblem::WebPage => [
                format!(
                    "应答来自代理或网关，而不是平台，例如登录页：查看下面的响应体开头，并检查代理设置和基础地址 {base}。"
                ),
                format!(
                    "A proxy or gateway answered, and not the platform: with its login page, for example. See how it \
                     begins, and check the settings of proxies and the base URL {base}."
                ),
            ],
            ResponseProblem::TooManyPages { .. } => texts(
                "确认列表确实有这么长：用 most_pages() 提高上限，或从 page_token() 继续。",
                "If the list really is that long, ask for more with most_pages(), or go on from page_token().",
            ),
            problem if problem.is_about_pages() => texts(
                "之前各页的内容已全部返回；从 page_token() 所指的页重新开始，仍然出现时附上日志 ID 联系服务方的技术支持。",
                "All items up to here have been yielded. Ask again from page_token(); if it persists, ask the service's support and quote the log id.",
            ),
            _ if self.status == 404 => [
                format!("检查基础地址：{base} 下没有此接口。"),
                format!("Check the base URL: there is no such operation below {base}."),
            ],
            _ if self.status == 407 || self.status == 511 => {
                texts("网络代理要求认证；检查代理设置。", "A proxy wants credentials: check its settings.")
            }
            _ if self.may_have_worked && self.endpoint.idempotent => texts(
                "操作可能已经生效；重复调用不会改变结果，可以重试，仍然出现时检查代理和网关。",
                "The operation may have taken effect. Calling it twice does no harm, so it is safe to call again. If it persists, check proxies and gateways on the way.",
            ),
            ResponseProblem::UnreadableCode { .. } if self.may_have_worked => texts(
                "无法判断操作是否生效；重试前先确认结果，仍然出现时附上日志 ID 联系服务方的技术支持。",
                "It is not known whether the operation took effect: check before calling again. If it happens again, ask the service's support and quote the log id.",
            ),
            _ if self.may_have_worked => texts(
                "操作可能已经生效；重试前先确认结果，仍然出现时检查代理和网关。",
                "The operation may have taken effect: check before calling again. If it happens again, check proxies and gateways on the way.",
            ),
            ResponseProblem::NotJson | ResponseProblem::NoCode if self.status < 500 => [
                format!("应答可能不是来自平台：检查基础地址 {base}，以及代理和网关。"),
                format!(
                    "What answered may not be the platform: check the base URL {base}, proxies and gateways on the way."
                ),
            ],
            _ => texts(
                "稍后重试；仍然出现时检查代理和网关，或附上日志 ID 联系服务方的技术支持。",
                "Call again later. If it happens again, check proxies and gateways on the way, or ask the service's support and quote the log id.",
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
            Some(start) => report.row("响应体开头", "the body begins", start),
            None => {
                let hidden = report.text("（可能含有机密，不显示）", "(not shown: it may hold a secret)").to_owned();
                report.row("响应体开头", "the body begins", &hidden);
            }
        }
        self.rate_limit.describe(report);
        report.reply(Some(self.status), self.log_id.as_deref());
    }
}

payload!(ResponseError);

impl std::error::Error for ResponseError {}

/// An answer of success that holds values of other kinds than documented. The operation only reads, so it can be
/// called again; where one writes, such values are passed over, and the call succeeds.
#[derive(Clone)]
#[non_exhaustive]
pub struct DecodeError {
    /// The operation that was called.
    pub endpoint: &'static Endpoint,
    /// The values, each with where it stands. The first few, if there are many.
    pub mismatches: Vec<Mismatch>,
    /// The id under which the platform logged the call.
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
            "Compare with the documentation, correct the type in the spec, and regenerate the bindings.",
        );
        report.reply(None, self.log_id.as_deref());
    }
}

payload!(DecodeError);

impl std::error::Error for DecodeError {}
