// Generated from spec/performance/v2/metric_detail/query.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::performance::{error, v2};
impl super::Api<'_> {
    /// Query metric results of reviewees / 获取被评估人关键指标结果: [`Query`](struct@Query).
    ///
    /// Optional fields are set on the call: `.with(|request| request.user_id_type(…))`.
    pub fn query(
        &self,
        semester_id: impl Into<String>,
        reviewee_user_ids: impl Into<Vec<String>>,
    ) -> crate::codegen::Call<Query> {
        crate::codegen::Call::new(
            self.client,
            Query::new(semester_id, reviewee_user_ids),
        )
    }
}
/// Query metric results of reviewees / 获取被评估人关键指标结果.
///
/// Returns the key metric results of reviewees for a review cycle. / 批量返回被评估人在指定周期的关键指标结果。
///
/// - `POST /open-apis/performance/v2/metric_details/query`
/// - Rate limit: 20 calls a minute
/// - Token: `tenant_access_token`
/// - Scopes, any of: `performance:metric:write`, `performance:metric:read`
///
/// Errors: [`QueryError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/performance-v2/metric_detail/query)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Query {
    /// The type of user ID in the request and the reply. / 请求和响应中用户 ID 的类型。
    /// - Default: `"open_id"`
    pub user_id_type: Option<v2::PerformanceUserIdType>,
    /// The ID of the cycle to query, only one at a time, from `performance.v1.semester.list`.
    ///
    /// 查询哪个周期，一次只能查一个，ID 由 `performance.v1.semester.list` 得到。
    /// - Example: `"6992035450862224940"`
    pub semester_id: String,
    /// The reviewees to query, as `user_id_type` IDs. / 查询哪些被评估人，类型由 `user_id_type` 决定。
    /// - Length: 1 to 50
    /// - Example: `["ou_3245842393d09e9428ad4655da6e30b3"]`
    pub reviewee_user_ids: Vec<String>,
}
impl Query {
    /// Creates the value from its required fields.
    pub fn new(
        semester_id: impl Into<String>,
        reviewee_user_ids: impl Into<Vec<String>>,
    ) -> Self {
        Self {
            user_id_type: Default::default(),
            semester_id: semester_id.into(),
            reviewee_user_ids: reviewee_user_ids.into(),
        }
    }
    /// Sets `user_id_type`.
    #[must_use]
    pub fn user_id_type(mut self, value: v2::PerformanceUserIdType) -> Self {
        self.user_id_type = Some(value);
        self
    }
}
impl wire::Object for Query {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("user_id_type", &mut self.user_id_type);
        f.field("semester_id", &mut self.semester_id);
        f.field("reviewee_user_ids", &mut self.reviewee_user_ids);
    }
}
crate::codegen::__impl_object! {
    Query
}
crate::codegen::__operation! {
    Query => QueryResponse, QueryError:
    Endpoint::new("performance.v2.metric_detail.query", Post, "/open-apis/performance/v2/metric_details/query")
        .documented(text("获取被评估人关键指标结果", "Query metric results of reviewees"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/performance-v2/metric_detail/query")
        .access(&[Tenant], &[Custom, Store], &[
            scopes(&[crate::scope::PERFORMANCE_METRIC_WRITE]),
            scopes(&[crate::scope::PERFORMANCE_METRIC_READ]),
        ])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(20, 60)]), &[])
        .request(Json, &[
            query("user_id_type", String).default("\"open_id\""),
            body("semester_id", String).required(),
            body("reviewee_user_ids", Array).required(),
        ])
}
/// The reply to [`Query`](struct@Query).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryResponse {
    /// The ID of the review cycle. For details, call `performance.v1.semester.list`.
    ///
    /// 评估周期 ID，可用 `performance.v1.semester.list` 查询详情。
    pub semester_id: String,
    /// The metrics of the reviewees. / 各被评估人的指标明细。
    pub reviewee_metrics: Vec<QueryRevieweeMetric>,
}
impl wire::Object for QueryResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("semester_id", &mut self.semester_id);
        f.field("reviewee_metrics", &mut self.reviewee_metrics);
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
    /// [`1580105`](error::SEMESTER_NOT_FOUND): invalid semester ID
    SemesterNotFound = error::SEMESTER_NOT_FOUND,
    /// [`1580901`](error::TENANT_NO_LICENSE): tenant no licnese
    TenantNoLicense = error::TENANT_NO_LICENSE,
}
/// Who added the metric. / 指标由谁添加。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum QueryAddFrom {
    /// `reviewee`: The person who sets the metrics / 指标制定人
    Reviewee,
    /// `admin`: An admin / 管理员
    Admin,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for QueryAddFrom {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for QueryAddFrom {
    fn as_str(&self) -> &str {
        match self {
            Self::Reviewee => "reviewee",
            Self::Admin => "admin",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "reviewee" => Self::Reviewee,
            "admin" => Self::Admin,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// The details of the metrics. / 被评估人的指标详情。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMetricDetail {
    /// The ID of the metric. For details, call `performance.v2.metric_lib.query`.
    ///
    /// 指标 ID，可用 `performance.v2.metric_lib.query` 查询详情。
    pub metric_id: String,
    /// The name of the metric in these details, which may differ from that in the library.
    ///
    /// 指标在该明细中的名称，可能与指标库中的不同。
    pub name: String,
    /// The fields of the metric with their values. / 指标的各个字段及其值。
    pub fields: Vec<QueryMetricFieldInDetails>,
    /// The ID of the dimension of the metric. / 指标维度 ID。
    pub dimension_id: String,
    /// The name of the dimension of the metric. / 指标维度名称。
    pub dimension_name: v2::I18n,
    /// The weight of the dimension, in percent; empty if none is set. / 指标维度的权重，单位为百分比；未设置时为空。
    pub dimension_weight: String,
    /// Who added the metric. / 指标由谁添加。
    pub add_from: QueryAddFrom,
    /// Whether the metric comes from the metric library. / 指标是否引自指标库。
    pub is_from_library: bool,
}
impl wire::Object for QueryMetricDetail {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("metric_id", &mut self.metric_id);
        f.field("name", &mut self.name);
        f.field("fields", &mut self.fields);
        f.field("dimension_id", &mut self.dimension_id);
        f.field("dimension_name", &mut self.dimension_name);
        f.field("dimension_weight", &mut self.dimension_weight);
        f.field("add_from", &mut self.add_from);
        f.field("is_from_library", &mut self.is_from_library);
    }
}
/// The fields of the metric with their values. / 指标的各个字段及其值。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryMetricFieldInDetails {
    /// The ID of the metric field. For details, call `performance.v2.metric_field.query`.
    ///
    /// 指标字段 ID，可用 `performance.v2.metric_field.query` 查询详情。
    pub field_id: String,
    /// The value of the metric field. / 指标字段的值。
    pub field_value: String,
    /// The person in the field; only person fields have it. / 指标字段的人员值，仅人员字段有值。
    pub field_value_person: v2::User,
}
impl wire::Object for QueryMetricFieldInDetails {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("field_id", &mut self.field_id);
        f.field("field_value", &mut self.field_value);
        f.field("field_value_person", &mut self.field_value_person);
    }
}
/// The metrics of the reviewees. / 各被评估人的指标明细。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryRevieweeMetric {
    /// The reviewee whom the metrics belong to. / 指标所属的被评估人。
    pub reviewee_user_id: v2::User,
    /// The ID of the metric template used. For details, call `performance.v2.metric_template.query`.
    ///
    /// 所用指标模板的 ID，可用 `performance.v2.metric_template.query` 查询详情。
    pub metric_template_id: String,
    /// The details of the metrics. / 被评估人的指标详情。
    pub metric_details: QueryMetricDetail,
    /// The states of the metric stages of the reviewee. / 被评估人在各指标环节的状态。
    pub reviewee_stage_statuses: Vec<QueryRevieweeStageStatus>,
}
impl wire::Object for QueryRevieweeMetric {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("reviewee_user_id", &mut self.reviewee_user_id);
        f.field("metric_template_id", &mut self.metric_template_id);
        f.field("metric_details", &mut self.metric_details);
        f.field("reviewee_stage_statuses", &mut self.reviewee_stage_statuses);
    }
}
/// The states of the metric stages of the reviewee. / 被评估人在各指标环节的状态。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryRevieweeStageStatus {
    /// The ID of the stage. / 环节 ID。
    pub stage_id: String,
    /// The type of stage: `kpi_metric_setting` sets the metrics, `kpi_result_recording` records the results.
    ///
    /// 环节种类：`kpi_metric_setting` 指标制定，`kpi_result_recording` 结果录入。
    pub stage_type: QueryStageType,
    /// The state of the stage: `0` is not started, `1` to be submitted, `2` overdue, `3` being confirmed, `4` rejected and `5` completed.
    ///
    /// 环节状态：`0` 未开始、`1` 待提交、`2` 已逾期、`3` 确认中、`4` 被驳回、`5` 已完成。
    /// - `0`:
    /// - `1`:
    /// - `2`:
    /// - `3`:
    /// - `4`:
    /// - `5`:
    pub stage_status: i64,
}
impl wire::Object for QueryRevieweeStageStatus {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("stage_id", &mut self.stage_id);
        f.field("stage_type", &mut self.stage_type);
        f.field("stage_status", &mut self.stage_status);
    }
}
/// The type of stage: `kpi_metric_setting` sets the metrics, `kpi_result_recording` records the results.
///
/// 环节种类：`kpi_metric_setting` 指标制定，`kpi_result_recording` 结果录入。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum QueryStageType {
    /// `kpi_metric_setting`
    KpiMetricSetting,
    /// `kpi_result_recording`
    KpiResultRecording,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for QueryStageType {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for QueryStageType {
    fn as_str(&self) -> &str {
        match self {
            Self::KpiMetricSetting => "kpi_metric_setting",
            Self::KpiResultRecording => "kpi_result_recording",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "kpi_metric_setting" => Self::KpiMetricSetting,
            "kpi_result_recording" => Self::KpiResultRecording,
            _ => Self::Other(text.to_owned()),
        }
    }
}
crate::codegen::__impl_object! {
    QueryMetricDetail QueryMetricFieldInDetails QueryRevieweeMetric
    QueryRevieweeStageStatus
}
crate::codegen::__impl_enum! {
    QueryAddFrom QueryStageType
}
