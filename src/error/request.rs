//! Requests that cannot be sent.

use super::report::{ReportBuilder, Reportable, payload};
use crate::endpoint::{Endpoint, IdKind};
use crate::printable;
use std::fmt;

/// A request that cannot be sent. Nothing was sent.
#[derive(Clone)]
#[non_exhaustive]
pub struct RequestError {
    /// The operation that was called.
    pub endpoint: &'static Endpoint,
    /// The problem.
    pub problem: RequestProblem,
}

/// A problem with a request.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum RequestProblem {
    /// A path parameter is empty.
    EmptyPathParameter(&'static str),
    /// A path parameter is `.` or `..`, which would refer to another path.
    DotPathParameter(&'static str),
    /// The descriptor names a path parameter that the request does not have.
    MissingPathParameter(String),
    /// The path in the descriptor is not valid in a URL.
    InvalidPath(&'static str),
    /// The request has a field that the descriptor does not list.
    UnlistedField(&'static str),
    /// A file was given for an operation that does not take a form.
    NoForm(String),
    /// A form has a field that the descriptor does not list.
    UnknownPart(String),
    /// The value of a parameter cannot be represented where it is sent.
    NotText(&'static str),
    /// The value of a header parameter contains characters that are not valid in a header.
    NotHeader(&'static str),
    /// An added header contains characters that are not valid in a header.
    InvalidHeader(String),
    /// An added header is one that the client sets itself.
    ReservedHeader(String),
    /// A field contains an identifier of the wrong kind. With [`IdCheck::Off`](crate::client::IdCheck::Off) it is sent
    /// anyway.
    OtherId {
        /// The field.
        field: &'static str,
        /// The expected kind of identifier.
        expected: &'static IdKind,
        /// The kind of identifier according to its prefix.
        found: &'static IdKind,
    },
    /// A secret would be part of the URL.
    SecretInUrl(&'static str),
    /// A value cannot be represented as JSON.
    Json(String),
}

impl RequestProblem {
    /// Creates an operation's error with this problem.
    pub(crate) fn of(self, endpoint: &'static Endpoint) -> RequestError {
        RequestError::new(endpoint, self)
    }
}

impl RequestError {
    pub(crate) fn new(endpoint: &'static Endpoint, problem: RequestProblem) -> Self {
        Self { endpoint, problem }
    }

    /// Describes the problem in both languages.
    fn texts(&self) -> [String; 2] {
        match &self.problem {
            RequestProblem::EmptyPathParameter(name) => [
                format!("路径参数 `{name}` 为空；请填入取值。"),
                format!("the path parameter `{name}` is empty. Set a value."),
            ],
            RequestProblem::DotPathParameter(name) => [
                format!("路径参数 `{name}` 为 `.` 或 `..`，会指向其他路径；请填入真实的取值。"),
                format!(
                    "the path parameter `{name}` is `.` or `..`, which refers to another path. Set an actual value."
                ),
            ],
            RequestProblem::MissingPathParameter(name) => [
                format!("路径需要参数 `{name}`，但请求中没有；请重新生成绑定代码。"),
                format!(
                    "the path requires the parameter `{name}`, but the request does not have it. Regenerate the bindings."
                ),
            ],
            RequestProblem::InvalidPath(path) => [
                format!("接口路径 `{}` 无法作为 URL 的一部分；请改正 spec 并重新生成绑定代码。", printable::line(path)),
                format!(
                    "the path `{}` is not valid in a URL. Fix the spec, and regenerate the bindings.",
                    printable::line(path)
                ),
            ],
            RequestProblem::UnlistedField(key) => [
                format!("请求含有描述之外的字段 `{key}`；请重新生成绑定代码。"),
                format!("the request has a field `{key}` that its descriptor does not list. Regenerate the bindings."),
            ],
            RequestProblem::NoForm(name) => [
                format!("接口不接收表单，不能发送文件 `{}`。", printable::line(name)),
                format!("the operation takes no form, so the file `{}` cannot be sent.", printable::line(name)),
            ],
            RequestProblem::UnknownPart(name) => [
                format!("表单中没有字段 `{}`；请检查名称。", printable::line(name)),
                format!("the form of the operation has no field `{}`. Check its name.", printable::line(name)),
            ],
            RequestProblem::NotText(name) => [
                format!("参数 `{name}` 的取值无法写入路径、查询串或请求头。"),
                format!("the value of `{name}` cannot be represented in a path, a query or a header."),
            ],
            RequestProblem::NotHeader(name) => [
                format!("请求头参数 `{name}` 含有不允许的字符，例如换行符；请检查取值。"),
                format!(
                    "the header parameter `{name}` contains characters that are not valid in a header, such as a line break. Check its value."
                ),
            ],
            RequestProblem::InvalidHeader(name) => [
                format!("请求头 `{}` 的名称或取值含有不允许的字符；请检查。", printable::line(name)),
                format!(
                    "the header `{}` contains characters that are not valid in a header, such as a line break. Check its name and value.",
                    printable::line(name)
                ),
            ],
            RequestProblem::ReservedHeader(name) => [
                format!("请求头 `{name}` 由客户端自行设置；请去掉它。访问凭证用 access(…) 选择。"),
                format!("the client sets the header `{name}` itself. Remove it; to choose the token, use access(…)."),
            ],
            RequestProblem::OtherId { field, expected, found } => {
                let (IdKind { name, prefix, .. }, IdKind { name: other, prefix: start, .. }) = (expected, found);
                [
                    format!(
                        "字段 `{field}` 的值以 `{start}` 开头，像是 {other}；这里需要以 `{prefix}` 开头的 {name}。确需发送时用 \
                         id_check(IdCheck::Off)。"
                    ),
                    format!(
                        "the field `{field}` looks like a {other}: it begins with `{start}`. It takes a {name}, which \
                         begins with `{prefix}`. To send it anyway, call id_check(IdCheck::Off)."
                    ),
                ]
            }
            RequestProblem::SecretInUrl(name) => [
                format!("参数 `{name}` 是机密，不能放入 URL。"),
                format!("the parameter `{name}` is a secret, which must not be part of a URL."),
            ],
            RequestProblem::Json(error) => {
                [format!("请求体无法序列化为 JSON：{error}"), format!("the body cannot be serialized as JSON: {error}")]
            }
        }
    }
}

impl Reportable for RequestError {
    fn endpoint(&self) -> Option<&'static Endpoint> {
        Some(self.endpoint)
    }

    fn line(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [_, what] = self.texts();
        write!(f, "{}: not sent: {what}", self.endpoint.id)
    }

    fn describe(&self, report: &mut ReportBuilder) {
        let [zh, en] = self.texts();
        report.headline(format!("{}{}", report.text("未发送：", "was not sent: "), report.text(&zh, &en)));
    }
}

payload!(RequestError);

impl std::error::Error for RequestError {}
