// Generated from spec/performance/v2/metric_field/query.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::performance::{error, v2};
impl super::Api<'_> {
    /// Query metric fields / 获取指标字段列表: [`Query`](struct@Query).
    ///
    /// Optional fields are set on the call: `.with(|request| request.field_ids(…))`.
    pub fn query(&self) -> crate::codegen::Call<Query> {
        crate::codegen::Call::new(self.client, Query::new())
    }
}
/// Query metric fields / 获取指标字段列表.
///
/// Returns the names, types and other basics of metric fields. / 批量返回指标字段的名称、类型等基本信息。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.performance().v2().metric_field().query().await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/performance/v2/metric_fields/query`
/// - Rate limit: 20 calls a minute
/// - Token: `tenant_access_token`
/// - Scopes, any of: `performance:metric:write`, `performance:metric_lib:read`, `performance:metric:read`
///
/// Errors: [`QueryError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/performance-v2/metric_field/query)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Query {
    /// The IDs of the metric fields to return; all of them without it. / 要查询的指标字段 ID，不填为全部字段。
    /// - Length: 0 to 50
    /// - Example: `["7293169069640630291"]`
    pub field_ids: Option<Vec<String>>,
}
impl Query {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `field_ids`.
    #[must_use]
    pub fn field_ids(mut self, value: impl Into<Vec<String>>) -> Self {
        self.field_ids = Some(value.into());
        self
    }
}
impl wire::Object for Query {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("field_ids", &mut self.field_ids);
    }
}
crate::codegen::__impl_object! {
    Query
}
crate::codegen::__operation! {
    Query => QueryResponse, QueryError:
    Endpoint::new("performance.v2.metric_field.query", Post, "/open-apis/performance/v2/metric_fields/query")
        .documented(text("获取指标字段列表", "Query metric fields"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/performance-v2/metric_field/query")
        .access(&[Tenant], &[Custom, Store], &[
            scopes(&[crate::scope::PERFORMANCE_METRIC_WRITE]),
            scopes(&[crate::scope::PERFORMANCE_METRIC_LIB_READ]),
            scopes(&[crate::scope::PERFORMANCE_METRIC_READ]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(20, 60)]), &[])
        .request(Json, &[body("field_ids", Array)])
}
/// The reply to [`Query`](struct@Query).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryResponse {
    /// The metric fields found. / 符合条件的指标字段。
    pub items: Vec<QueryMetricField>,
}
impl wire::Object for QueryResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("items", &mut self.items);
    }
}
crate::codegen::__impl_object! {
    QueryResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Query`](struct@Query).
    QueryError:
    /// [`1580101`](error::INTERNAL_ERROR): internal error
    InternalError = error::INTERNAL_ERROR,
    /// [`1580102`](error::INVALID_PARAMETER): param is invalid
    InvalidParameter = error::INVALID_PARAMETER,
    /// [`1580901`](error::TENANT_NO_LICENSE): tenant no licnese
    TenantNoLicense = error::TENANT_NO_LICENSE,
}
/// The metric fields found. / 符合条件的指标字段。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMetricField {
    /// The ID of the metric field. / 指标字段 ID。
    pub field_id: String,
    /// The name of the metric field. / 指标字段名称。
    pub name: v2::I18n,
    /// The type of value the metric field holds. / 指标字段值的种类。
    pub r#type: QueryType,
}
impl wire::Object for QueryMetricField {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("field_id", &mut self.field_id);
        f.field("name", &mut self.name);
        f.field("type", &mut self.r#type);
    }
}
/// The type of value the metric field holds. / 指标字段值的种类。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum QueryType {
    /// `text`: Text / 文本
    Text,
    /// `number`: Number / 数字
    Number,
    /// `pencentage`: Percentage / 百分比
    Pencentage,
    /// `person`: One person / 单个人员
    Person,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for QueryType {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for QueryType {
    fn as_str(&self) -> &str {
        match self {
            Self::Text => "text",
            Self::Number => "number",
            Self::Pencentage => "pencentage",
            Self::Person => "person",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "text" => Self::Text,
            "number" => Self::Number,
            "pencentage" => Self::Pencentage,
            "person" => Self::Person,
            _ => Self::Other(text.to_owned()),
        }
    }
}
crate::codegen::__impl_object! {
    QueryMetricField
}
crate::codegen::__impl_enum! {
    QueryType
}
