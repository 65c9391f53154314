//! The request cannot be sent as it is.

use super::report::{ReportBuilder, Reportable, payload};
use crate::endpoint::{Endpoint, IdKind};
use crate::printable;
use std::fmt;

/// A request that cannot be sent as it is. Nothing was sent.
#[derive(Clone)]
#[non_exhaustive]
pub struct RequestError {
    /// The operation that was called.
    pub endpoint: &'static Endpoint,
    /// What is wrong.
    pub problem: RequestProblem,
}

/// What is wrong with a request.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum RequestProblem {
    /// A parameter in the path has no value.
    EmptyPathParameter(&'static str),
    /// A parameter in the path is `.` or `..`, which would lead to another path.
    DotPathParameter(&'static str),
    /// The descriptor names a path parameter that the request does not have.
    MissingPathParameter(String),
    /// The path in the descriptor cannot be part of an address.
    InvalidPath(&'static str),
    /// The request has a field that the descriptor does not list.
    UnlistedField(&'static str),
    /// A parameter has a kind of value that cannot stand where it travels.
    NotText(&'static str),
    /// A parameter in a header holds what no header can.
    NotHeader(&'static str),
    /// A header that was added holds what no header can.
    InvalidHeader(String),
    /// A header was added that the client sets itself.
    ReservedHeader(String),
    /// A field holds an identifier of another kind. [`IdCheck`](crate::client::IdCheck) sends it all the same.
    OtherId {
        /// The field.
        field: &'static str,
        /// The kind of identifier that belongs there.
        expected: &'static IdKind,
        /// The kind that it is by its prefix.
        found: &'static IdKind,
    },
    /// A secret would be part of the URL.
    SecretInUrl(&'static str),
    /// A value cannot be written as JSON.
    Json(String),
}

impl RequestProblem {
    /// The error of an operation that has this problem.
    pub(crate) fn of(self, endpoint: &'static Endpoint) -> RequestError {
        RequestError::new(endpoint, self)
    }
}

impl RequestError {
    pub(crate) fn new(endpoint: &'static Endpoint, problem: RequestProblem) -> Self {
        Self { endpoint, problem }
    }

    /// What is wrong in the two languages.
    fn texts(&self) -> [String; 2] {
        match &self.problem {
            RequestProblem::EmptyPathParameter(name) => [
                format!("路径参数 `{name}` 为空；请填入取值。"),
                format!("the path parameter `{name}` is empty. Give it a value."),
            ],
            RequestProblem::DotPathParameter(name) => [
                format!("路径参数 `{name}` 为 `.` 或 `..`，会指向其他路径；请填入真实的取值。"),
                format!("the path parameter `{name}` is `.` or `..`, which leads elsewhere. Give it a real value."),
            ],
            RequestProblem::MissingPathParameter(name) => [
                format!("路径需要参数 `{name}`，但请求中没有；请重新生成绑定代码。"),
                format!("the path asks for `{name}`, which the request does not have. Regenerate the bindings."),
            ],
            RequestProblem::InvalidPath(path) => [
                format!("接口路径 `{}` 无法写入地址；请改正 spec 并重新生成绑定代码。", printable::line(path)),
                format!(
                    "the path `{}` cannot be part of an address. Correct the spec, and regenerate the bindings.",
                    printable::line(path)
                ),
            ],
            RequestProblem::UnlistedField(key) => [
                format!("请求含有描述之外的字段 `{key}`；请重新生成绑定代码。"),
                format!("the request has a field `{key}` that its descriptor does not list. Regenerate the bindings."),
            ],
            RequestProblem::NotText(name) => [
                format!("参数 `{name}` 的取值无法写入路径、查询串或请求头。"),
                format!("the value of `{name}` cannot be sent in a path, a query or a header."),
            ],
            RequestProblem::NotHeader(name) => [
                format!("请求头参数 `{name}` 含有不允许的字符，例如换行符；请检查取值。"),
                format!(
                    "the header parameter `{name}` holds characters that a header cannot, such as a line break. Check its value."
                ),
            ],
            RequestProblem::InvalidHeader(name) => [
                format!("请求头 `{}` 的名称或取值含有不允许的字符；请检查。", printable::line(name)),
                format!(
                    "the header `{}` holds characters that a header cannot, such as a line break. Check it.",
                    printable::line(name)
                ),
            ],
            RequestProblem::ReservedHeader(name) => [
                format!("请求头 `{name}` 由客户端自行设置；请去掉它。访问凭证用 access(…) 选择。"),
                format!("the client sets the header `{name}` itself. Leave it out; access(…) chooses the token."),
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
                         begins with `{prefix}`. To send it all the same, call id_check(IdCheck::Off)."
                    ),
                ]
            }
            RequestProblem::SecretInUrl(name) => [
                format!("参数 `{name}` 是机密，不能放入 URL。"),
                format!("`{name}` is a secret, and secrets are not put into URLs."),
            ],
            RequestProblem::Json(error) => {
                [format!("请求体无法写成 JSON：{error}"), format!("the body cannot be written as JSON: {error}")]
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
