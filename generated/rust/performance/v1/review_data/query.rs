// Generated from spec/performance/v1/review_data/query.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::performance::{error, v1};
impl super::Api<'_> {
    /// Get review data (v1) / 获取绩效结果: [`Query`](struct@Query).
    ///
    /// Optional fields are set on the call: `.with(|request| request.user_id_type(…))`.
    pub fn query(
        &self,
        start_time: impl Into<wire::TimestampMs>,
        end_time: impl Into<wire::TimestampMs>,
        stage_types: impl Into<Vec<QueryStageTypes>>,
        reviewee_user_id_list: impl Into<Vec<String>>,
    ) -> crate::codegen::Call<Query> {
        crate::codegen::Call::new(
            self.client,
            Query::new(start_time, end_time, stage_types, reviewee_user_id_list),
        )
    }
}
/// Get review data (v1) / 获取绩效结果.
///
/// Returns the review results of reviewees for each stage of a review cycle and activity; apps should prefer `performance.v2.review_data.query`.
///
/// 返回被评估人在指定周期和项目中各环节的评估结果；以应用身份调用时推荐改用 `performance.v2.review_data.query`。
///
/// - `POST /open-apis/performance/v1/review_datas/query`
/// - Rate limit: 20 calls a minute
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `performance:performance`, `performance:performance:readonly`
///
/// Errors: [`QueryError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/performance-v1/review_data/query)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Query {
    /// The type of user ID in the request and the reply. / 请求和响应中用户 ID 的类型。
    /// - Default: `"open_id"`
    pub user_id_type: Option<v1::PerformanceUserIdType>,
    /// The time before which no cycle may start to be included, in milliseconds since 1970; it is ignored if `semester_id_list` is given.
    ///
    /// 只查在此时间及之后开始的周期，毫秒级时间戳；填了 `semester_id_list` 时无效。
    /// - Example: `"1430425599999"`
    pub start_time: wire::TimestampMs,
    /// The time after which no cycle may end to be included, in milliseconds since 1970; it is ignored if `semester_id_list` is given.
    ///
    /// 只查在此时间及之前结束的周期，毫秒级时间戳；填了 `semester_id_list` 时无效。
    /// - Example: `"1630425599999"`
    pub end_time: wire::TimestampMs,
    /// The stages to query; all of them without it. / 查询哪些环节，不填为全部环节。
    /// - Length: at most 50
    /// - Example: `["leader_review"]`
    pub stage_types: Vec<QueryStageTypes>,
    /// The states of the stages to query; all of them without it. / 只查处于这些状态的环节，不填为所有状态。
    /// - Length: at most 50
    /// - Example: `[1]`
    pub stage_progress: Option<Vec<i64>>,
    /// The IDs of the review cycles, from `performance.v1.semester.list`.
    ///
    /// 评估周期 ID，由 `performance.v1.semester.list` 得到。
    /// - Length: at most 50
    /// - Example: `["6992035450862224940"]`
    pub semester_id_list: Option<Vec<String>>,
    /// The reviewees whose results are queried, as `user_id_type` IDs. / 查询哪些被评估人的结果，类型由 `user_id_type` 决定。
    /// - Length: at most 50
    /// - Example: `["ou_838b193464e10df19f1e1b3853698cca"]`
    pub reviewee_user_id_list: Vec<String>,
    /// The time after which something must have been submitted in a stage for it to be returned, in milliseconds since 1970.
    ///
    /// 只查在此时间之后有内容提交的环节，毫秒级时间戳。
    /// - Example: `"1630425599999"`
    pub updated_later_than: Option<wire::TimestampMs>,
}
impl Query {
    /// Creates the value from its required fields.
    pub fn new(
        start_time: impl Into<wire::TimestampMs>,
        end_time: impl Into<wire::TimestampMs>,
        stage_types: impl Into<Vec<QueryStageTypes>>,
        reviewee_user_id_list: impl Into<Vec<String>>,
    ) -> Self {
        Self {
            user_id_type: Default::default(),
            start_time: start_time.into(),
            end_time: end_time.into(),
            stage_types: stage_types.into(),
            stage_progress: Default::default(),
            semester_id_list: Default::default(),
            reviewee_user_id_list: reviewee_user_id_list.into(),
            updated_later_than: Default::default(),
        }
    }
    /// Sets `user_id_type`.
    #[must_use]
    pub fn user_id_type(mut self, value: v1::PerformanceUserIdType) -> Self {
        self.user_id_type = Some(value);
        self
    }
    /// Sets `stage_progress`.
    #[must_use]
    pub fn stage_progress(mut self, value: impl Into<Vec<i64>>) -> Self {
        self.stage_progress = Some(value.into());
        self
    }
    /// Sets `semester_id_list`.
    #[must_use]
    pub fn semester_id_list(mut self, value: impl Into<Vec<String>>) -> Self {
        self.semester_id_list = Some(value.into());
        self
    }
    /// Sets `updated_later_than`.
    #[must_use]
    pub fn updated_later_than(mut self, value: impl Into<wire::TimestampMs>) -> Self {
        self.updated_later_than = Some(value.into());
        self
    }
}
impl wire::Object for Query {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("user_id_type", &mut self.user_id_type);
        f.field("start_time", &mut self.start_time);
        f.field("end_time", &mut self.end_time);
        f.field("stage_types", &mut self.stage_types);
        f.field("stage_progress", &mut self.stage_progress);
        f.field("semester_id_list", &mut self.semester_id_list);
        f.field("reviewee_user_id_list", &mut self.reviewee_user_id_list);
        f.field("updated_later_than", &mut self.updated_later_than);
    }
}
crate::codegen::__impl_object! {
    Query
}
crate::codegen::__operation! {
    Query => QueryResponse, QueryError:
    Endpoint::new("performance.v1.review_data.query", Post, "/open-apis/performance/v1/review_datas/query")
        .documented(text("获取绩效结果", "Get review data (v1)"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/performance-v1/review_data/query")
        .access(&[Tenant, User], &[Custom, Store], &[
            scopes(&[crate::scope::PERFORMANCE_PERFORMANCE]),
            scopes(&[crate::scope::PERFORMANCE_PERFORMANCE_READONLY]),
        ])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(20, 60)]), &[])
        .request(Json, &[
            query("user_id_type", String).default("\"open_id\""),
            body("start_time", String).required(),
            body("end_time", String).required(),
            body("stage_types", Array).required(),
            body("stage_progress", Array),
            body("semester_id_list", Array),
            body("reviewee_user_id_list", Array).required(),
            body("updated_later_than", String),
        ])
}
/// The reply to [`Query`](struct@Query).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryResponse {
    /// The review cycles that the results refer to. / 结果涉及的评估周期。
    pub semesters: Vec<v1::Semester>,
    /// The performance activities that the results refer to. / 结果涉及的绩效项目。
    pub activities: Vec<QueryActivity>,
    /// The review items with their grades. / 评估项及其等级。
    pub indicators: Vec<QueryIndicator>,
    /// The templates of the stages. / 环节所用的评估模板。
    pub templates: Vec<QueryTemplate>,
    /// The units of the review, which group the questions of a template. / 评估内容，即模板中把题目归在一起的部分。
    pub units: Vec<QueryUnit>,
    /// The fields of the review, which are its questions. / 评估字段，即评估内容中的各个题目。
    pub fields: Vec<QueryField>,
    /// The performance data of the reviewees. / 各被评估人的绩效数据。
    pub datas: Vec<QueryReviewProfile>,
}
impl wire::Object for QueryResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("semesters", &mut self.semesters);
        f.field("activities", &mut self.activities);
        f.field("indicators", &mut self.indicators);
        f.field("templates", &mut self.templates);
        f.field("units", &mut self.units);
        f.field("fields", &mut self.fields);
        f.field("datas", &mut self.datas);
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
    /// `1580901` (HTTP 400): tenant no license
    ///
    /// The tenant has no seats for Feishu Performance. Ask the tenant administrator to buy or activate them.
    ///
    /// 租户尚无飞书绩效的席位。请由租户管理员购买或开通。
    TenantNoLicense = &ErrorInfo {
        message: "tenant no license",
        ..*error::TENANT_NO_LICENSE
    },
}
/// The performance activities that the results refer to. / 结果涉及的绩效项目。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryActivity {
    /// The ID of the activity, as in `performance.v2.activity.query`.
    ///
    /// 绩效项目 ID，与 `performance.v2.activity.query` 返回的一致。
    pub id: String,
    /// The name of the performance activity. / 绩效项目的名称。
    pub name: v1::I18n,
    /// The ID of the review cycle, as in `performance.v1.semester.list`.
    ///
    /// 评估周期 ID，与 `performance.v1.semester.list` 返回的一致。
    pub semester_id: String,
}
impl wire::Object for QueryActivity {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("name", &mut self.name);
        f.field("semester_id", &mut self.semester_id);
    }
}
/// The fields of the review, which are its questions. / 评估字段，即评估内容中的各个题目。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryField {
    /// The ID of the field. / 评估字段 ID。
    pub id: String,
    /// The name of the field. / 评估字段名称。
    pub name: v1::I18n,
    /// The ID of the review item behind the field, as in `performance.v2.indicator.query`.
    ///
    /// 该字段对应的评估项 ID，与 `performance.v2.indicator.query` 返回的一致。
    pub indicator_id: String,
    /// The ID of the field that this one belongs to. / 上级评估字段的 ID。
    pub parent_field_id: String,
}
impl wire::Object for QueryField {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("name", &mut self.name);
        f.field("indicator_id", &mut self.indicator_id);
        f.field("parent_field_id", &mut self.parent_field_id);
    }
}
/// The review items with their grades. / 评估项及其等级。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryIndicator {
    /// The ID of the review item, as in `performance.v2.indicator.query`.
    ///
    /// 评估项 ID，与 `performance.v2.indicator.query` 返回的一致。
    pub id: String,
    /// The name of the review item. / 评估项名称。
    pub name: v1::I18n,
    /// The grades that the review item can get. / 评估项可选的等级。
    pub options: Vec<QueryIndicatorOption>,
}
impl wire::Object for QueryIndicator {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("name", &mut self.name);
        f.field("options", &mut self.options);
    }
}
/// The grades that the review item can get. / 评估项可选的等级。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryIndicatorOption {
    /// The ID of the grade, which the stage data refers to as `option_id`. / 等级 ID，环节数据中以 `option_id` 引用。
    pub id: String,
    /// The name of the grade. / 等级名称。
    pub name: v1::I18n,
    /// The short label of the grade. / 等级代号。
    pub label: String,
}
impl wire::Object for QueryIndicatorOption {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("name", &mut self.name);
        f.field("label", &mut self.label);
    }
}
/// What has been filled in in the stage. / 该环节中填写的内容。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryReviewDetail {
    /// The ID of the review template filled in, whose settings `performance.v2.review_template.query` gives.
    ///
    /// 填写所用的评估模板 ID，可用 `performance.v2.review_template.query` 查询配置。
    pub template_id: String,
    /// The ID of the unit. / 评估内容 ID。
    pub unit_id: String,
    /// The ID of the field. / 评估字段 ID。
    pub field_id: String,
    /// The user IDs of the reviewer. / 评估人的用户 ID。
    pub reviewer_user_id: v1::User,
    /// When it was last submitted, in milliseconds since 1970. / 最后一次提交的时间，毫秒级时间戳。
    pub submit_time: wire::TimestampMs,
    /// The ID of the review item. For details, call `performance.v2.indicator.query`; present only with `option_id` or `score`.
    ///
    /// 评估项 ID，仅在 `option_id` 或 `score` 有值时返回，可用 `performance.v2.indicator.query` 查询详情。
    pub indicator_id: String,
    /// The ID of the grade given; only review items that are graded have it. / 所选等级的 ID，仅评级型评估项有值。
    pub option_id: String,
    /// The score given; only review items that are scored have it. / 所填的分数，仅评分型评估项有值。
    pub score: String,
    /// The text entered; only text questions have it. / 所填的文字，仅填写项有值。
    pub text: String,
    /// The performance coefficient. / 绩效系数。
    pub perf_coefficient_result: String,
    /// The text entered as rich text, in the [format of the editor component](https://open.larkoffice.com/document/client-docs/gadget/component-component/basic-component/form/editor#51af2f4f).
    ///
    /// 填写内容的富文本形式，按[编辑器组件的格式](https://open.larkoffice.com/document/client-docs/gadget/component-component/basic-component/form/editor#51af2f4f)解析。
    pub richtext: String,
}
impl wire::Object for QueryReviewDetail {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("template_id", &mut self.template_id);
        f.field("unit_id", &mut self.unit_id);
        f.field("field_id", &mut self.field_id);
        f.field("reviewer_user_id", &mut self.reviewer_user_id);
        f.field("submit_time", &mut self.submit_time);
        f.field("indicator_id", &mut self.indicator_id);
        f.field("option_id", &mut self.option_id);
        f.field("score", &mut self.score);
        f.field("text", &mut self.text);
        f.field("perf_coefficient_result", &mut self.perf_coefficient_result);
        f.field("richtext", &mut self.richtext);
    }
}
/// The performance data of the reviewees. / 各被评估人的绩效数据。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryReviewProfile {
    /// The user IDs of the reviewee. / 被评估人的用户 ID。
    pub user_id: v1::User,
    /// The ID of the review cycle, as in `performance.v1.semester.list`.
    ///
    /// 评估周期 ID，与 `performance.v1.semester.list` 返回的一致。
    pub semester_id: String,
    /// The ID of the activity that the reviewee takes part in. For details, call `performance.v2.activity.query`.
    ///
    /// 被评估人参与的绩效项目 ID，可用 `performance.v2.activity.query` 查询详情。
    pub activity_id: String,
    /// The data of the reviewee, stage by stage. / 被评估人各环节的数据。
    pub stages: Vec<QueryReviewStage>,
}
impl wire::Object for QueryReviewProfile {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("user_id", &mut self.user_id);
        f.field("semester_id", &mut self.semester_id);
        f.field("activity_id", &mut self.activity_id);
        f.field("stages", &mut self.stages);
    }
}
/// The data of the reviewee, stage by stage. / 被评估人各环节的数据。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryReviewStage {
    /// The type of stage. / 环节的种类。
    pub stage_type: String,
    /// The state of the stage. / 环节的状态。
    /// - `0`: Not started, the start time has not come / 未开始，尚未到开始时间
    /// - `1`: To be completed before the deadline / 待完成，已开始且未截止
    /// - `2`: Not completed by the deadline / 已截止但未完成
    /// - `3`: Completed / 已完成
    /// - `4`: Appealed against by the reviewee after the result was opened / 已复议，结果开通后被评估人发起了复议
    pub progress: i64,
    /// What has been filled in in the stage. / 该环节中填写的内容。
    pub data: Vec<QueryReviewDetail>,
}
impl wire::Object for QueryReviewStage {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("stage_type", &mut self.stage_type);
        f.field("progress", &mut self.progress);
        f.field("data", &mut self.data);
    }
}
/// The stages to query; all of them without it. / 查询哪些环节，不填为全部环节。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum QueryStageTypes {
    /// `leader_review`: Final review / 终评环节
    LeaderReview,
    /// `communication_and_open_result`: Communication of the result / 结果沟通环节
    CommunicationAndOpenResult,
    /// `view_result`: Viewing of the result / 查看绩效结果环节
    ViewResult,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for QueryStageTypes {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for QueryStageTypes {
    fn as_str(&self) -> &str {
        match self {
            Self::LeaderReview => "leader_review",
            Self::CommunicationAndOpenResult => "communication_and_open_result",
            Self::ViewResult => "view_result",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "leader_review" => Self::LeaderReview,
            "communication_and_open_result" => Self::CommunicationAndOpenResult,
            "view_result" => Self::ViewResult,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// The templates of the stages. / 环节所用的评估模板。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryTemplate {
    /// The ID of the review template, whose settings `performance.v2.review_template.query` gives.
    ///
    /// 评估模板 ID，可用 `performance.v2.review_template.query` 查询配置。
    pub id: String,
    /// The name of the stage. / 环节名称。
    pub name: v1::I18n,
    /// The type of stage the template is for. / 模板所用的环节类型。
    pub stage: String,
}
impl wire::Object for QueryTemplate {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("name", &mut self.name);
        f.field("stage", &mut self.stage);
    }
}
/// The units of the review, which group the questions of a template. / 评估内容，即模板中把题目归在一起的部分。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryUnit {
    /// The ID of the unit. / 评估内容 ID。
    pub id: String,
    /// The name of the unit. / 评估内容名称。
    pub name: v1::I18n,
}
impl wire::Object for QueryUnit {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("name", &mut self.name);
    }
}
crate::codegen::__impl_object! {
    QueryActivity QueryField QueryIndicator QueryIndicatorOption QueryReviewDetail
    QueryReviewProfile QueryReviewStage QueryTemplate QueryUnit
}
crate::codegen::__impl_enum! {
    QueryStageTypes
}
