// Generated from spec/performance/v2/metric_template/query.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::performance::{error, v2};
impl super::Api<'_> {
    /// Query metric templates / 获取指标模板列表: [`Query`](struct@Query).
    ///
    /// Optional fields are set on the call: `.with(|request| request.user_id_type(…))`.
    pub fn query(&self) -> crate::codegen::Call<Query> {
        crate::codegen::Call::new(self.client, Query::new())
    }
}
/// Query metric templates / 获取指标模板列表.
///
/// Returns the metric templates page by page. / 分页返回指标模板的信息。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let mut items = client.performance().v2().metric_template().query().stream();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/performance/v2/metric_templates/query`
/// - Rate limit: 20 calls a minute
/// - Token: `tenant_access_token`
/// - Scopes, any of: `performance:metric:write`, `performance:metric_lib:read`, `performance:metric:read`
///
/// Errors: [`QueryError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/performance-v2/metric_template/query)
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
    /// - Example: `30`
    pub page_size: Option<i64>,
    /// The IDs of the metric templates to return. / 要查询的指标模板 ID。
    /// - Length: 0 to 50
    /// - Example: `["7360956875099078676"]`
    pub metrics_template_ids: Option<Vec<String>>,
    /// The state of the metric templates to return. / 只查处于该状态的指标模板。
    pub status: Option<v2::Status>,
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
    /// Sets `metrics_template_ids`.
    #[must_use]
    pub fn metrics_template_ids(mut self, value: impl Into<Vec<String>>) -> Self {
        self.metrics_template_ids = Some(value.into());
        self
    }
    /// Sets `status`.
    #[must_use]
    pub fn status(mut self, value: v2::Status) -> Self {
        self.status = Some(value);
        self
    }
}
impl wire::Object for Query {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("user_id_type", &mut self.user_id_type);
        f.field("page_token", &mut self.page_token);
        f.field("page_size", &mut self.page_size);
        f.field("metrics_template_ids", &mut self.metrics_template_ids);
        f.field("status", &mut self.status);
    }
}
crate::codegen::__impl_object! {
    Query
}
crate::codegen::__operation! {
    Query => QueryResponse, QueryError:
    Endpoint::new("performance.v2.metric_template.query", Post, "/open-apis/performance/v2/metric_templates/query")
        .documented(text("获取指标模板列表", "Query metric templates"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/performance-v2/metric_template/query")
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
            body("metrics_template_ids", Array),
            body("status", String),
        ])
        .paging(Paging::new("page_token", "page_token", "items").size("page_size").more("has_more"))
}
impl crate::codegen::Paged for Query {
    type Item = QueryMetricTemplate;
    fn items(response: QueryResponse) -> Vec<QueryMetricTemplate> {
        response.items
    }
}
/// The reply to [`Query`](struct@Query).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryResponse {
    /// The metric templates found. / 符合条件的指标模板。
    pub items: Vec<QueryMetricTemplate>,
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
/// How reviewees can add metrics of their own. / 被评估人能否、怎样自行添加指标。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryCustomMetricConfig {
    /// How metrics outside the library are scored: `0` is by hand, anything else is the ID of a formula.
    ///
    /// 不在指标库中的指标怎样评分：`0` 为手动评分，其他值为公式 ID。
    pub default_formula_id: String,
    /// How many metrics have to be added at least. / 至少须添加的指标数。
    pub least_metrics_size: i64,
    /// The ways to add metrics. / 可以怎样添加指标。
    pub add_metric_options: Vec<i64>,
}
impl wire::Object for QueryCustomMetricConfig {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("default_formula_id", &mut self.default_formula_id);
        f.field("least_metrics_size", &mut self.least_metrics_size);
        f.field("add_metric_options", &mut self.add_metric_options);
    }
}
/// The dimensions of the template. / 模板的指标维度。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMetricDimension {
    /// The ID of the group of people that it applies to; empty if the template does not set metrics by group.
    ///
    /// 所属的人群分组 ID；模板未按人群设置指标时为空。
    pub group_id: String,
    /// The ID of the dimension. / 指标维度 ID。
    pub metric_dimension_id: String,
    /// The name of the dimension. / 指标维度名称。
    pub name: v2::I18n,
    /// The ID of the rule that the metrics are evaluated by. / 指标评估规则的 ID。
    pub evaluation_rule_id_for_each_metric: String,
    /// The weight of the dimension, in percent; empty if none is set, which differs from 0.
    ///
    /// 维度的权重，单位为百分比；为空表示未设置，与设为 0 不同。
    pub dimension_weight: String,
    /// The description of the dimension. / 维度的描述。
    pub description: v2::I18n,
    /// Whether the metrics of the dimension share one evaluation rule. / 维度内各指标是否使用相同的评估规则。
    /// - `0`: Same rule / 使用相同规则
    /// - `1`: Different rules / 使用不同规则
    pub review_rule_option: i64,
    /// How reviewees can add metrics of their own. / 被评估人能否、怎样自行添加指标。
    pub custom_metric_config: QueryCustomMetricConfig,
}
impl wire::Object for QueryMetricDimension {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("group_id", &mut self.group_id);
        f.field("metric_dimension_id", &mut self.metric_dimension_id);
        f.field("name", &mut self.name);
        f.field(
            "evaluation_rule_id_for_each_metric",
            &mut self.evaluation_rule_id_for_each_metric,
        );
        f.field("dimension_weight", &mut self.dimension_weight);
        f.field("description", &mut self.description);
        f.field("review_rule_option", &mut self.review_rule_option);
        f.field("custom_metric_config", &mut self.custom_metric_config);
    }
}
/// The fields of the metric with their values. / 指标的各个字段及其值。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMetricFieldInTemplate {
    /// The ID of the metric field. For details, call `performance.v2.metric_field.query`.
    ///
    /// 指标字段 ID，可用 `performance.v2.metric_field.query` 查询详情。
    pub id: String,
    /// Who fills in the field. / 该字段由谁填写。
    pub input_setting: v2::InputSetting,
    /// The value of the field (the name is spelled this way). / 字段的值（字段名即如此拼写）。
    pub filed_value: String,
    /// The person in the field; only person fields have it. / 字段的人员值，仅人员字段有值。
    pub field_value_person: v2::User,
}
impl wire::Object for QueryMetricFieldInTemplate {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("input_setting", &mut self.input_setting);
        f.field("filed_value", &mut self.filed_value);
        f.field("field_value_person", &mut self.field_value_person);
    }
}
/// The groups of people that the template sets metrics for. / 模板按其设置指标的人群分组。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMetricGroup {
    /// The ID of the group of people. / 人群分组 ID。
    pub group_id: String,
    /// The name of the group of people. / 人群分组名称。
    pub name: String,
}
impl wire::Object for QueryMetricGroup {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("group_id", &mut self.group_id);
        f.field("name", &mut self.name);
    }
}
/// The metrics in the template. / 模板中的指标。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMetricInTemplate {
    /// The ID of the group of people that it applies to; empty if the template does not set metrics by group.
    ///
    /// 所属的人群分组 ID；模板未按人群设置指标时为空。
    pub group_id: String,
    /// The ID of the metric as such; in a template with groups it takes the `group_id` as well to identify a metric.
    ///
    /// 指标的统一 ID；模板分组时同一指标可能出现在多组，须连同 `group_id` 才能唯一确定。
    pub metric_id: String,
    /// The name of the metric in this template. / 指标在该模板中的名称。
    pub name: String,
    /// The ID of the type of the metric. / 指标类型 ID。
    pub type_id: String,
    /// The fields of the metric with their values. / 指标的各个字段及其值。
    pub fields: Vec<QueryMetricFieldInTemplate>,
    /// Whether the metric comes from the metric library. / 指标是否引自指标库。
    pub is_from_library: bool,
    /// Whether the metric is scored by hand or by a formula. / 指标手动评分还是按公式评分。
    pub scoring_setting_type: QueryScoringSettingType,
    /// The people who enter the data. / 负责录入数据的人员。
    pub data_source_inputters: Vec<v2::User>,
    /// The ID of the dimension. / 指标维度 ID。
    pub metric_dimension_id: String,
    /// The range that the metric is scored in. / 指标的评分范围。
    pub review_rule_config: QueryMetricReviewRuleConfig,
}
impl wire::Object for QueryMetricInTemplate {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("group_id", &mut self.group_id);
        f.field("metric_id", &mut self.metric_id);
        f.field("name", &mut self.name);
        f.field("type_id", &mut self.type_id);
        f.field("fields", &mut self.fields);
        f.field("is_from_library", &mut self.is_from_library);
        f.field("scoring_setting_type", &mut self.scoring_setting_type);
        f.field("data_source_inputters", &mut self.data_source_inputters);
        f.field("metric_dimension_id", &mut self.metric_dimension_id);
        f.field("review_rule_config", &mut self.review_rule_config);
    }
}
/// The range that the metric is scored in. / 指标的评分范围。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMetricReviewRuleConfig {
    /// The highest score. / 最高分。
    pub max: String,
    /// The lowest score. / 最低分。
    pub min: String,
}
impl wire::Object for QueryMetricReviewRuleConfig {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("max", &mut self.max);
        f.field("min", &mut self.min);
    }
}
/// The metric templates found. / 符合条件的指标模板。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMetricTemplate {
    /// The ID of the metric template. / 指标模板 ID。
    pub id: String,
    /// The name of the metric template. / 指标模板名称。
    pub name: v2::I18n,
    /// The description of the metric template. / 指标模板的描述。
    pub description: v2::I18n,
    /// The state of the metric template. / 指标模板的状态。
    pub status: v2::Status,
    /// Whether the template sets its metrics by group of people. / 模板是否按人群分组设置不同的指标。
    pub is_set_by_group: bool,
    /// How the total score of the metrics is found. / 指标总分怎样得出。
    pub total_metric_score_method: QueryTotalMetricScoreMethod,
    /// What the weights of the metrics have to add up to. / 指标权重之和在什么范围内须为 100%。
    pub metric_weight_method: QueryMetricWeightMethod,
    /// The dimensions of the template. / 模板的指标维度。
    pub metric_dimensions: Vec<QueryMetricDimension>,
    /// The metrics in the template. / 模板中的指标。
    pub metrics: Vec<QueryMetricInTemplate>,
    /// The groups of people that the template sets metrics for. / 模板按其设置指标的人群分组。
    pub groups: Vec<QueryMetricGroup>,
}
impl wire::Object for QueryMetricTemplate {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("name", &mut self.name);
        f.field("description", &mut self.description);
        f.field("status", &mut self.status);
        f.field("is_set_by_group", &mut self.is_set_by_group);
        f.field("total_metric_score_method", &mut self.total_metric_score_method);
        f.field("metric_weight_method", &mut self.metric_weight_method);
        f.field("metric_dimensions", &mut self.metric_dimensions);
        f.field("metrics", &mut self.metrics);
        f.field("groups", &mut self.groups);
    }
}
/// What the weights of the metrics have to add up to. / 指标权重之和在什么范围内须为 100%。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum QueryMetricWeightMethod {
    /// `sum_of_metric_weights_for_each_dimension_equals_1`: 100% in each dimension / 每个维度内合计 100%
    SumOfMetricWeightsForEachDimensionEquals1,
    /// `total_sum_of_all_metric_weight_equals_1`: 100% over all metrics / 全部指标合计 100%
    TotalSumOfAllMetricWeightEquals1,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for QueryMetricWeightMethod {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for QueryMetricWeightMethod {
    fn as_str(&self) -> &str {
        match self {
            Self::SumOfMetricWeightsForEachDimensionEquals1 => {
                "sum_of_metric_weights_for_each_dimension_equals_1"
            }
            Self::TotalSumOfAllMetricWeightEquals1 => {
                "total_sum_of_all_metric_weight_equals_1"
            }
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "sum_of_metric_weights_for_each_dimension_equals_1" => {
                Self::SumOfMetricWeightsForEachDimensionEquals1
            }
            "total_sum_of_all_metric_weight_equals_1" => {
                Self::TotalSumOfAllMetricWeightEquals1
            }
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// Whether the metric is scored by hand or by a formula. / 指标手动评分还是按公式评分。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum QueryScoringSettingType {
    /// `socre_manually`: Scored by hand / 手动评分
    SocreManually,
    /// `score_by_formula`: Scored by a formula / 公式评分
    ScoreByFormula,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for QueryScoringSettingType {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for QueryScoringSettingType {
    fn as_str(&self) -> &str {
        match self {
            Self::SocreManually => "socre_manually",
            Self::ScoreByFormula => "score_by_formula",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "socre_manually" => Self::SocreManually,
            "score_by_formula" => Self::ScoreByFormula,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// How the total score of the metrics is found. / 指标总分怎样得出。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum QueryTotalMetricScoreMethod {
    /// `review_manually`: Reviewed by hand / 手动评估
    ReviewManually,
    /// `sum`: Sum / 加和
    Sum,
    /// `weight`: Weighted / 加权
    Weight,
    /// `formula`: Custom formula / 自定义公式
    Formula,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for QueryTotalMetricScoreMethod {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for QueryTotalMetricScoreMethod {
    fn as_str(&self) -> &str {
        match self {
            Self::ReviewManually => "review_manually",
            Self::Sum => "sum",
            Self::Weight => "weight",
            Self::Formula => "formula",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "review_manually" => Self::ReviewManually,
            "sum" => Self::Sum,
            "weight" => Self::Weight,
            "formula" => Self::Formula,
            _ => Self::Other(text.to_owned()),
        }
    }
}
crate::codegen::__impl_object! {
    QueryCustomMetricConfig QueryMetricDimension QueryMetricFieldInTemplate
    QueryMetricGroup QueryMetricInTemplate QueryMetricReviewRuleConfig
    QueryMetricTemplate
}
crate::codegen::__impl_enum! {
    QueryMetricWeightMethod QueryScoringSettingType QueryTotalMetricScoreMethod
}
