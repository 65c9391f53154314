// Generated from spec/performance/v2/review_template/query.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::performance::{error, v2};
impl super::Api<'_> {
    /// Query review templates / 获取绩效模板: [`Query`](struct@Query).
    ///
    /// Optional fields are set on the call: `.with(|request| request.page_token(…))`.
    pub fn query(&self) -> crate::codegen::Call<Query> {
        crate::codegen::Call::new(self.client, Query::new())
    }
}
/// Query review templates / 获取绩效模板.
///
/// Returns the review templates with names, roles and types of items, page by page.
///
/// 分页返回绩效模板的名称、执行角色和填写项类型。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let mut items = client.performance().v2().review_template().query().stream();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/performance/v2/review_templates/query`
/// - Rate limit: 10 calls a minute
/// - Token: `tenant_access_token`
/// - Scopes, any of: `performance:performance`, `performance:performance:readonly`, `performance:review_template:read`
///
/// Errors: [`QueryError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/performance-v2/review_template/query)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Query {
    /// The `page_token` that the page before returned, to get the one after it. It is left out for the first page. / 上一页返回的 `page_token`，用来取下一页；取第一页时不传。
    /// - Example: `"eVQrYzJBNDNONlk4VFZBZVlSdzlKdFJ4bVVHVExENDNKVHoxaVdiVnViQT0="`
    pub page_token: Option<String>,
    /// How many items a page holds at most. / 每页最多返回多少条。
    /// - Default: `20`
    /// - From 0 to 50
    /// - Example: `30`
    pub page_size: Option<i64>,
    /// The IDs of the review templates to return; all of them without it. / 要查询的绩效模板 ID，不填为全部模板。
    /// - Length: 0 to 50
    /// - Example: `["7343513161666707459"]`
    pub review_template_ids: Option<Vec<String>>,
}
impl Query {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
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
    /// Sets `review_template_ids`.
    #[must_use]
    pub fn review_template_ids(mut self, value: impl Into<Vec<String>>) -> Self {
        self.review_template_ids = Some(value.into());
        self
    }
}
impl wire::Object for Query {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("page_token", &mut self.page_token);
        f.field("page_size", &mut self.page_size);
        f.field("review_template_ids", &mut self.review_template_ids);
    }
}
crate::codegen::__impl_object! {
    Query
}
crate::codegen::__operation! {
    Query => QueryResponse, QueryError:
    Endpoint::new("performance.v2.review_template.query", Post, "/open-apis/performance/v2/review_templates/query")
        .documented(text("获取绩效模板", "Query review templates"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/performance-v2/review_template/query")
        .access(&[Tenant], &[Custom, Store], &[
            scopes(&[crate::scope::PERFORMANCE_PERFORMANCE]),
            scopes(&[crate::scope::PERFORMANCE_PERFORMANCE_READONLY]),
            scopes(&[crate::scope::PERFORMANCE_REVIEW_TEMPLATE_READ]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(10, 60)]), &[])
        .request(Json, &[
            query("page_token", String),
            query("page_size", Integer).between(Some(0), Some(50)).default("20"),
            body("review_template_ids", Array),
        ])
        .paging(Paging::new("page_token", "page_token", "review_templates").size("page_size").more("has_more"))
}
impl crate::codegen::Paged for Query {
    type Item = QueryReviewTemplate;
    fn items(response: QueryResponse) -> Vec<QueryReviewTemplate> {
        response.review_templates
    }
}
/// The reply to [`Query`](struct@Query).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryResponse {
    /// The review templates. / 绩效模板的配置。
    pub review_templates: Vec<QueryReviewTemplate>,
    /// Whether there is a page after this one / 后面是否还有一页
    pub has_more: bool,
    /// Gets the page after this one. It is left out where there is none. / 取下一页用的标记；没有下一页时不返回
    pub page_token: String,
}
impl wire::Object for QueryResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("review_templates", &mut self.review_templates);
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
    /// [`1580102`](error::INVALID_PARAMETER): param is invalid
    InvalidParameter = error::INVALID_PARAMETER,
    /// [`1580101`](error::INTERNAL_ERROR): internal error
    InternalError = error::INTERNAL_ERROR,
    /// [`1580901`](error::TENANT_NO_LICENSE): tenant no licnese
    TenantNoLicense = error::TENANT_NO_LICENSE,
}
/// The questions of the unit, which are review items or text questions. / 评估内容中的各道题，可以是评估项或填写项。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryField {
    /// The ID of the question. / 评估题 ID。
    pub field_id: String,
    /// The name of the review item, text question or tag-based question; only that of a text question may be empty.
    ///
    /// 评估题名称，即相应评估项、填写项或标签填写题的名称；只有填写项可能为空。
    pub name: v2::I18n,
    /// The ID of the review item, whose settings `performance.v2.indicator.query` gives.
    ///
    /// 评估项 ID，可用 `performance.v2.indicator.query` 查询配置。
    pub indicator_id: String,
    /// The ID of the tag-based question, whose settings `performance.v2.question.query` gives.
    ///
    /// 标签填写题 ID，可用 `performance.v2.question.query` 查询配置。
    pub tag_based_question_id: String,
    /// The title of the text question on objectives (the name is spelled this way).
    ///
    /// 针对目标（O）的填写项标题（字段名即如此拼写）。
    pub objective_text_qustion_title: v2::I18n,
    /// The title of the text question on key results (the name is spelled this way).
    ///
    /// 针对关键举措（KR）的填写项标题（字段名即如此拼写）。
    pub keyresult_text_qustion_title: v2::I18n,
    /// The ID of the review item that this one belongs to. / 所属上级评估项的 ID。
    pub parent_field_id: String,
    /// The ID of the metric template. For details, call `performance.v2.metric_template.query`.
    ///
    /// 指标模板 ID，可用 `performance.v2.metric_template.query` 查询详情。
    pub kpi_template_id: String,
}
impl wire::Object for QueryField {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("field_id", &mut self.field_id);
        f.field("name", &mut self.name);
        f.field("indicator_id", &mut self.indicator_id);
        f.field("tag_based_question_id", &mut self.tag_based_question_id);
        f.field("objective_text_qustion_title", &mut self.objective_text_qustion_title);
        f.field("keyresult_text_qustion_title", &mut self.keyresult_text_qustion_title);
        f.field("parent_field_id", &mut self.parent_field_id);
        f.field("kpi_template_id", &mut self.kpi_template_id);
    }
}
/// The review templates. / 绩效模板的配置。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryReviewTemplate {
    /// The stage templates of the review template. / 绩效模板包含的环节模板。
    pub templates: Vec<QueryTemplate>,
    /// The units of the review, which group the questions of a template. / 评估内容，即模板中把题目归在一起的部分。
    pub units: Vec<QueryUnit>,
    /// The ID of the review template. / 绩效模板 ID。
    pub review_template_id: String,
    /// The name of the review template. / 绩效模板名称。
    pub name: v2::I18n,
    /// The description of the review template. / 绩效模板的描述。
    pub description: v2::I18n,
    /// The state of the review template: `to_be_configured`, `to_be_enabled`, `enabled`, `disabled`, or `deleted` after an activity has used it.
    ///
    /// 绩效模板的状态：`to_be_configured` 待完成配置、`to_be_enabled` 待启用、`enabled` 已启用、`disabled` 已停用、`deleted` 已删除但曾被项目引用。
    pub status: QueryStatus,
}
impl wire::Object for QueryReviewTemplate {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("templates", &mut self.templates);
        f.field("units", &mut self.units);
        f.field("review_template_id", &mut self.review_template_id);
        f.field("name", &mut self.name);
        f.field("description", &mut self.description);
        f.field("status", &mut self.status);
    }
}
/// The type of stage: `summarize_key_outputs` is the work summary, `review` a review, `communication_and_open_result` the communication of the result, `view_result` its viewing, `calibration` the calibration and `reconsideration` an appeal.
///
/// 环节种类：`summarize_key_outputs` 工作总结、`review` 评估、`communication_and_open_result` 结果沟通、`view_result` 查看结果、`calibration` 校准、`reconsideration` 结果复议。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum QueryStageType {
    /// `summarize_key_outputs`
    SummarizeKeyOutputs,
    /// `review`
    Review,
    /// `communication_and_open_result`
    CommunicationAndOpenResult,
    /// `view_result`
    ViewResult,
    /// `calibration`
    Calibration,
    /// `reconsideration`
    Reconsideration,
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
            Self::SummarizeKeyOutputs => "summarize_key_outputs",
            Self::Review => "review",
            Self::CommunicationAndOpenResult => "communication_and_open_result",
            Self::ViewResult => "view_result",
            Self::Calibration => "calibration",
            Self::Reconsideration => "reconsideration",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "summarize_key_outputs" => Self::SummarizeKeyOutputs,
            "review" => Self::Review,
            "communication_and_open_result" => Self::CommunicationAndOpenResult,
            "view_result" => Self::ViewResult,
            "calibration" => Self::Calibration,
            "reconsideration" => Self::Reconsideration,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// The state of the review template: `to_be_configured`, `to_be_enabled`, `enabled`, `disabled`, or `deleted` after an activity has used it.
///
/// 绩效模板的状态：`to_be_configured` 待完成配置、`to_be_enabled` 待启用、`enabled` 已启用、`disabled` 已停用、`deleted` 已删除但曾被项目引用。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum QueryStatus {
    /// `to_be_configured`
    ToBeConfigured,
    /// `to_be_enabled`
    ToBeEnabled,
    /// `enabled`
    Enabled,
    /// `disabled`
    Disabled,
    /// `deleted`
    Deleted,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for QueryStatus {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for QueryStatus {
    fn as_str(&self) -> &str {
        match self {
            Self::ToBeConfigured => "to_be_configured",
            Self::ToBeEnabled => "to_be_enabled",
            Self::Enabled => "enabled",
            Self::Disabled => "disabled",
            Self::Deleted => "deleted",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "to_be_configured" => Self::ToBeConfigured,
            "to_be_enabled" => Self::ToBeEnabled,
            "enabled" => Self::Enabled,
            "disabled" => Self::Disabled,
            "deleted" => Self::Deleted,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// The stage templates of the review template. / 绩效模板包含的环节模板。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryTemplate {
    /// The ID of the stage template. / 环节模板 ID。
    pub template_id: String,
    /// The name of the stage that the template is for. / 使用该模板的环节叫什么。
    pub name: v2::I18n,
    /// The type of stage: `summarize_key_outputs` is the work summary, `review` a review, `communication_and_open_result` the communication of the result, `view_result` its viewing, `calibration` the calibration and `reconsideration` an appeal.
    ///
    /// 环节种类：`summarize_key_outputs` 工作总结、`review` 评估、`communication_and_open_result` 结果沟通、`view_result` 查看结果、`calibration` 校准、`reconsideration` 结果复议。
    pub stage_type: QueryStageType,
    /// The role that carries out a review stage: `reviewee`, `invited_reviewer` for 360° reviewers, `solid_line_leader`, `dotted_line_leader`, `secondary_solid_line_leader`, `direct_project_leader` for the direct manager in a project, or `custom_review_role` for a custom role.
    ///
    /// 评估型环节由什么角色执行：`reviewee` 被评估人、`invited_reviewer` 360° 评估人、`solid_line_leader` 实线上级、`dotted_line_leader` 虚线上级、`secondary_solid_line_leader` 第二实线上级、`direct_project_leader` 项目直属上级、`custom_review_role` 自定义角色。
    pub review_stage_role: v2::ReviewStageRole,
    /// The mode in which a review stage is filled in. / 评估型环节以哪种模式填写评估。
    pub review_stage_data_write_mode: String,
}
impl wire::Object for QueryTemplate {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("template_id", &mut self.template_id);
        f.field("name", &mut self.name);
        f.field("stage_type", &mut self.stage_type);
        f.field("review_stage_role", &mut self.review_stage_role);
        f.field("review_stage_data_write_mode", &mut self.review_stage_data_write_mode);
    }
}
/// The units of the review, which group the questions of a template. / 评估内容，即模板中把题目归在一起的部分。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryUnit {
    /// The ID of the unit. / 评估内容 ID。
    pub unit_id: String,
    /// The name of the unit. / 评估内容名称。
    pub name: v2::I18n,
    /// The questions of the unit, which are review items or text questions. / 评估内容中的各道题，可以是评估项或填写项。
    pub fields: Vec<QueryField>,
}
impl wire::Object for QueryUnit {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("unit_id", &mut self.unit_id);
        f.field("name", &mut self.name);
        f.field("fields", &mut self.fields);
    }
}
crate::codegen::__impl_object! {
    QueryField QueryReviewTemplate QueryTemplate QueryUnit
}
crate::codegen::__impl_enum! {
    QueryStageType QueryStatus
}
