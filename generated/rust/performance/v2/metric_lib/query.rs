// Generated from spec/performance/v2/metric_lib/query.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::performance::{error, v2};
impl super::Api<'_> {
    /// Query the metric library / 获取指标列表: [`Query`](struct@Query).
    ///
    /// Optional fields are set on the call: `.with(|request| request.user_id_type(…))`.
    pub fn query(&self) -> crate::codegen::Call<Query> {
        crate::codegen::Call::new(self.client, Query::new())
    }
}
/// Query the metric library / 获取指标列表.
///
/// Returns the metrics of the library by state, type and range of use, page by page.
///
/// 按启用状态、类型和可用范围分页返回指标库中的指标。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let mut items = client.performance().v2().metric_lib().query().stream();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/performance/v2/metric_libs/query`
/// - Rate limit: 20 calls a minute
/// - Token: `tenant_access_token`
/// - Scopes, any of: `performance:metric:write`, `performance:metric_lib:read`, `performance:metric:read`
///
/// Errors: [`QueryError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/performance-v2/metric_lib/query)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Query {
    /// The type of user ID in the request and the reply. / 请求和响应中用户 ID 的类型。
    /// - Default: `"open_id"`
    pub user_id_type: Option<v2::PerformanceUserIdType>,
    /// The `page_token` that the page before returned, to get the one after it. It is left out for the first page. / 上一页返回的 `page_token`，用来取下一页；取第一页时不传。
    /// - Example: `"eVQrYzJBNDNONlk4VFZBZVlSdzlKdFJ4bVVHVExENDNKVHoxaVdiVnViQT0="`
    pub page_token: Option<String>,
    /// How many items a page holds at most. / 每页最多返回多少条。
    /// - Default: `20`
    /// - From 1 to 50
    pub page_size: Option<i64>,
    /// Whether to return the metrics in use (true) or those that are not (false); both without it.
    ///
    /// 只查启用（true）或停用（false）的指标，不填则都查。
    pub is_active: Option<bool>,
    /// The IDs of the tags that metrics must have to be returned, from `performance.v2.metric_tag.list`.
    ///
    /// 只查带有这些标签的指标，ID 由 `performance.v2.metric_tag.list` 得到。
    /// - Length: 0 to 99
    /// - Example: `["7302271694582841364"]`
    pub tag_ids: Option<Vec<String>>,
    /// The IDs of the types of metrics to return, 99 at most, from `metrics.type_id` of `performance.v2.metric_template.query`.
    ///
    /// 只查这些类型的指标，ID 取自 `performance.v2.metric_template.query` 返回的 `metrics.type_id`，最多 99 个。
    /// - Example: `["7272578300650717203"]`
    pub type_ids: Option<Vec<String>>,
    /// Who must be able to use the metrics for them to be returned. / 只查可用范围为该值的指标，即谁可以使用该指标。
    pub range_of_availability: Option<v2::RangeOfAvailability>,
    /// How metrics must be scored to be returned. / 只查按此方式评分的指标。
    pub scoring_setting_type: Option<v2::ScoringSettingType>,
}
impl Query {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `user_id_type`.
    #[must_use]
    pub fn user_id_type(mut self, value: v2::PerformanceUserIdType) -> Self {
        self.user_id_type = Some(value);
        self
    }
    /// Sets `page_token`.
    #[must_use]
    pub fn page_token(mut self, value: impl Into<String>) -> Self {
        self.page_token = Some(value.into());
        self
    }
    /// Sets `page_size`.
    #[must_use]
    pub fn page_size(mut self, value: i64) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `is_active`.
    #[must_use]
    pub fn is_active(mut self, value: bool) -> Self {
        self.is_active = Some(value);
        self
    }
    /// Sets `tag_ids`.
    #[must_use]
    pub fn tag_ids(mut self, value: impl Into<Vec<String>>) -> Self {
        self.tag_ids = Some(value.into());
        self
    }
    /// Sets `type_ids`.
    #[must_use]
    pub fn type_ids(mut self, value: impl Into<Vec<String>>) -> Self {
        self.type_ids = Some(value.into());
        self
    }
    /// Sets `range_of_availability`.
    #[must_use]
    pub fn range_of_availability(mut self, value: v2::RangeOfAvailability) -> Self {
        self.range_of_availability = Some(value);
        self
    }
    /// Sets `scoring_setting_type`.
    #[must_use]
    pub fn scoring_setting_type(mut self, value: v2::ScoringSettingType) -> Self {
        self.scoring_setting_type = Some(value);
        self
    }
}
impl wire::Object for Query {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("user_id_type", &mut self.user_id_type);
        f.field("page_token", &mut self.page_token);
        f.field("page_size", &mut self.page_size);
        f.field("is_active", &mut self.is_active);
        f.field("tag_ids", &mut self.tag_ids);
        f.field("type_ids", &mut self.type_ids);
        f.field("range_of_availability", &mut self.range_of_availability);
        f.field("scoring_setting_type", &mut self.scoring_setting_type);
    }
}
crate::codegen::__impl_object! {
    Query
}
crate::codegen::__operation! {
    Query => QueryResponse, QueryError:
    Endpoint::new("performance.v2.metric_lib.query", Post, "/open-apis/performance/v2/metric_libs/query")
        .documented(text("获取指标列表", "Query the metric library"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/performance-v2/metric_lib/query")
        .access(&[Tenant], &[Custom, Store], &[
            scopes(&[crate::scope::PERFORMANCE_METRIC_WRITE]),
            scopes(&[crate::scope::PERFORMANCE_METRIC_LIB_READ]),
            scopes(&[crate::scope::PERFORMANCE_METRIC_READ]),
        ])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(20, 60)]), &[])
        .request(Json, &[
            query("user_id_type", String).default("\"open_id\""),
            query("page_token", String),
            query("page_size", Integer).between(Some(1), Some(50)).default("20"),
            body("is_active", Boolean),
            body("tag_ids", Array),
            body("type_ids", Array),
            body("range_of_availability", String),
            body("scoring_setting_type", String),
        ])
        .paging(Paging::new("page_token", "page_token", "items").size("page_size").more("has_more"))
}
impl crate::codegen::Paged for Query {
    type Item = QueryMetricInLibrary;
    fn items(response: QueryResponse) -> Vec<QueryMetricInLibrary> {
        response.items
    }
}
/// The reply to [`Query`](struct@Query).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryResponse {
    /// The metrics of the library that were found. / 指标库中符合条件的指标。
    pub items: Vec<QueryMetricInLibrary>,
    /// Whether there is a page after this one / 后面是否还有一页
    pub has_more: bool,
    /// Gets the page after this one. It is left out where there is none. / 取下一页用的标记；没有下一页时不返回
    pub page_token: String,
}
impl wire::Object for QueryResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("items", &mut self.items);
        f.field("has_more", &mut self.has_more);
        f.field("page_token", &mut self.page_token);
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
    /// [`1580107`](error::INVALID_PAGE_TOKEN): page token invalid
    InvalidPageToken = error::INVALID_PAGE_TOKEN,
    /// [`1580108`](error::PAGE_TOKEN_EXPIRED): page token expired
    PageTokenExpired = error::PAGE_TOKEN_EXPIRED,
    /// [`1580901`](error::TENANT_NO_LICENSE): tenant no licnese
    TenantNoLicense = error::TENANT_NO_LICENSE,
}
/// The formula that the metric is scored by. / 指标的评分公式。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryFormula {
    /// The ID of the formula. / 公式 ID。
    pub formula_id: String,
    /// The name of the formula. / 公式名称。
    pub formula_name: String,
    /// The formula itself. / 公式的内容。
    pub formula_details: String,
}
impl wire::Object for QueryFormula {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("formula_id", &mut self.formula_id);
        f.field("formula_name", &mut self.formula_name);
        f.field("formula_details", &mut self.formula_details);
    }
}
/// The fields of the metric with their values. / 指标的各个字段及其值。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMetricFieldInLibrary {
    /// The ID of the metric field. For details, call `performance.v2.metric_field.query`.
    ///
    /// 指标字段 ID，可用 `performance.v2.metric_field.query` 查询详情。
    pub field_id: String,
    /// Who fills in the metric field. / 该指标字段由谁填写。
    pub input_setting: v2::InputSetting,
    /// The value of the metric field. / 指标字段的值。
    pub field_value: String,
    /// The person in the field; only person fields have it. / 指标字段的人员值，仅人员字段有值。
    pub field_value_person: v2::User,
}
impl wire::Object for QueryMetricFieldInLibrary {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("field_id", &mut self.field_id);
        f.field("input_setting", &mut self.input_setting);
        f.field("field_value", &mut self.field_value);
        f.field("field_value_person", &mut self.field_value_person);
    }
}
/// The metrics of the library that were found. / 指标库中符合条件的指标。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMetricInLibrary {
    /// The ID of the metric. / 指标 ID。
    pub metric_id: String,
    /// The name of the metric. / 指标名称。
    pub name: String,
    /// The ID of the type of the metric. / 指标类型 ID。
    pub type_id: String,
    /// The tags of the metric. / 指标的标签。
    pub tags: Vec<v2::MetricTag>,
    /// The fields of the metric with their values. / 指标的各个字段及其值。
    pub fields: Vec<QueryMetricFieldInLibrary>,
    /// Whether the metric is scored by hand or by a formula. / 指标手动评分还是按公式评分。
    pub scoring_setting_type: v2::ScoringSettingType,
    /// The formula that the metric is scored by. / 指标的评分公式。
    pub scoring_formula: QueryFormula,
    /// The people who enter the data of the metric. / 负责录入指标数据的人员。
    pub data_source_inputters: Vec<v2::User>,
    /// Who can use the metric. / 谁可以使用该指标。
    pub range_of_availability: v2::RangeOfAvailability,
    /// Whether the metric is in use. / 指标是否启用。
    pub is_active: bool,
}
impl wire::Object for QueryMetricInLibrary {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("metric_id", &mut self.metric_id);
        f.field("name", &mut self.name);
        f.field("type_id", &mut self.type_id);
        f.field("tags", &mut self.tags);
        f.field("fields", &mut self.fields);
        f.field("scoring_setting_type", &mut self.scoring_setting_type);
        f.field("scoring_formula", &mut self.scoring_formula);
        f.field("data_source_inputters", &mut self.data_source_inputters);
        f.field("range_of_availability", &mut self.range_of_availability);
        f.field("is_active", &mut self.is_active);
    }
}
crate::codegen::__impl_object! {
    QueryFormula QueryMetricFieldInLibrary QueryMetricInLibrary
}
