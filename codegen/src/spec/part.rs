//! What a page says beside its data: prose around a table, unusual headings or columns.

use super::{Name, Text};
use indexmap::IndexMap;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// The parts of a page that contain more than their data.
pub type Parts = IndexMap<PartName, Part>;

/// A part of a page, in the order of the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
#[schemars(transform = super::operation::list_values)]
pub enum PartName {
    /// The summary.
    Summary,
    /// 请求, the request.
    Request,
    /// The table of facts: address, method, limits.
    Endpoint,
    /// 接口频率限制, the rate limit, in the table of facts.
    RateLimit,
    /// 权限要求, the scopes, in the table of facts.
    Permissions,
    /// 字段权限要求, the scopes of fields, in the table of facts.
    FieldPermissions,
    /// 请求头, the headers.
    Headers,
    /// 路径参数, the parameters of the path.
    Path,
    /// 查询参数, the parameters of the query string.
    Query,
    /// 请求体, the body.
    Body,
    /// 请求体示例, the example of a body.
    RequestExample,
    /// 响应, the response.
    Response,
    /// 响应体, the body of the response.
    ResponseBody,
    /// 响应体示例, the example of a response.
    ResponseExample,
    /// 错误码, the errors.
    Errors,
    /// 事件, the event.
    Event,
    /// 事件体, the body of the event.
    EventBody,
    /// 事件体示例, the example of an event.
    EventExample,
}

/// What a page says in a part beside the data.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Part {
    /// The heading, if it is not the usual one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub heading: Option<String>,
    /// The titles of the columns, if they are not the usual ones.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub columns: Vec<String>,
    /// The lines of the table, if the page does not separate all cells with ` | `.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub drawn: Option<String>,
    /// The usual rows that the page lacks: `Authorization`, `Content-Type`, `code`, `msg`, `data`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[schemars(with = "Vec<Name>")]
    pub without: Vec<String>,
    /// The prose between the heading and the data.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub above: Option<Prose>,
    /// The prose below the data.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub below: Option<Prose>,
}

/// Prose: a text, or texts with tables and code between them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(untagged)]
pub enum Prose {
    /// A text.
    Text(Text),
    /// Texts, tables and code in their order.
    Pieces(Vec<Piece>),
}

/// A piece of prose.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(untagged)]
pub enum Piece {
    /// A text.
    Text(Text),
    /// A table.
    Table(TablePiece),
    /// Code.
    Code(CodePiece),
}

/// A table between texts.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct TablePiece {
    /// The table.
    pub table: ProseTable,
}

/// A table without data that programs need.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ProseTable {
    /// The titles of the columns.
    pub columns: Vec<Text>,
    /// The rows, with one text per column.
    pub rows: Vec<Vec<Text>>,
}

/// Code between texts.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct CodePiece {
    /// The lines of the code.
    pub code: String,
    /// Its language.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    #[schemars(with = "Name")]
    pub language: String,
}
