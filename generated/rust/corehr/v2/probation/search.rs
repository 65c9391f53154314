// Generated from spec/corehr/v2/probation/search.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::corehr::{error, v2};
impl super::Api<'_> {
    /// Search probations / 搜索试用期信息: [`Search`](struct@Search).
    ///
    /// Optional fields are set on the call: `.with(|request| request.page_token(…))`.
    pub fn search(&self, page_size: i64) -> crate::codegen::Call<Search> {
        crate::codegen::Call::new(self.client, Search::new(page_size))
    }
}
/// Search probations / 搜索试用期信息.
///
/// Searches the probations of employees page by page; a new one is found after about 5 seconds.
///
/// 按条件分页搜索员工的试用期信息，新建后约 5 秒可查到。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let mut items = client.corehr().v2().probation().search(100).stream();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/corehr/v2/probation/search`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `corehr:probation:read`, `corehr:probation:write`
///
/// Errors: [`SearchError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/probation/search)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Search {
    /// How many items a page holds at most. / 每页最多返回多少条。
    /// - From 1 to 100
    /// - Example: `100`
    pub page_size: i64,
    /// The `page_token` that the page before returned, to get the one after it. It is left out for the first page. / 上一页返回的 `page_token`，用来取下一页；取第一页时不传。
    /// - Example: `"6891251722631890445"`
    pub page_token: Option<String>,
    /// The type of user ID used in this call. / 本次调用中用户 ID 采用的类型。
    /// - Default: `"open_id"`
    pub user_id_type: Option<v2::CorehrUserIdType>,
    /// The type of department ID used in this call. / 本次调用中部门 ID 采用的类型。
    /// - Default: `"open_department_id"`
    pub department_id_type: Option<v2::CorehrDepartmentIdType>,
    /// The employment IDs of the people on probation to search for; `corehr.v2.employee.search` returns them.
    ///
    /// 按员工筛选：雇佣 ID 列表，可由 `corehr.v2.employee.search` 获取。
    /// - Example: `["7140964208476371111"]`
    pub employment_ids: Option<Vec<String>>,
    /// The IDs of the departments to search in; `corehr.v2.department.batch_get` returns them.
    ///
    /// 按部门筛选：部门 ID 列表，可由 `corehr.v2.department.batch_get` 获取。
    /// - Example: `["7140964208476371121"]`
    pub department_ids: Option<Vec<String>>,
    /// The start of the range in which the probation began, given together with `probation_start_date_end`, as `YYYY-MM-DD`.
    ///
    /// 试用期开始日期范围的起点，与 `probation_start_date_end` 一同填写，格式为 `YYYY-MM-DD`。
    /// - Example: `"2022-05-18"`
    pub probation_start_date_start: Option<String>,
    /// The end of the range in which the probation began, as `YYYY-MM-DD`. / 试用期开始日期范围的终点，格式为 `YYYY-MM-DD`。
    /// - Example: `"2022-05-20"`
    pub probation_start_date_end: Option<String>,
    /// The start of the range in which the probation is expected to end, given together with `probation_expected_end_date_end`, as `YYYY-MM-DD`.
    ///
    /// 试用期预计结束日期范围的起点，与 `probation_expected_end_date_end` 一同填写，格式为 `YYYY-MM-DD`。
    /// - Example: `"2022-06-20"`
    pub probation_expected_end_date_start: Option<String>,
    /// The end of the range in which the probation is expected to end, as `YYYY-MM-DD`.
    ///
    /// 试用期预计结束日期范围的终点，格式为 `YYYY-MM-DD`。
    /// - Example: `"2022-07-20"`
    pub probation_expected_end_date_end: Option<String>,
    /// The start of the range in which the probation actually ended, given together with `actual_probation_end_date_end`, as `YYYY-MM-DD`.
    ///
    /// 试用期实际结束日期范围的起点，与 `actual_probation_end_date_end` 一同填写，格式为 `YYYY-MM-DD`。
    /// - Example: `"2022-08-20"`
    pub actual_probation_end_date_start: Option<String>,
    /// The end of the range in which the probation actually ended, as `YYYY-MM-DD`.
    ///
    /// 试用期实际结束日期范围的终点，格式为 `YYYY-MM-DD`。
    /// - Example: `"2022-09-20"`
    pub actual_probation_end_date_end: Option<String>,
    /// The start of the range in which confirmation was initiated, given together with `initiating_time_end`, as `YYYY-MM-DD`.
    ///
    /// 转正发起日期范围的起点，与 `initiating_time_end` 一同填写，格式为 `YYYY-MM-DD`。
    /// - Example: `"2022-10-20"`
    pub initiating_time_start: Option<String>,
    /// The end of the range in which confirmation was initiated, as `YYYY-MM-DD`.
    ///
    /// 转正发起日期范围的终点，格式为 `YYYY-MM-DD`。
    /// - Example: `"2022-11-20"`
    pub initiating_time_end: Option<String>,
    /// The state of the probation. / 试用期的状态。
    pub probation_status: Option<v2::CorehrProbationStatus>,
    /// The final assessment result to search for. / 按试用期最终考核结果筛选。
    pub final_assessment_result: Option<SearchFinalAssessmentResult>,
    /// The final assessment grade to search for, as the API name of an option; `corehr.v1.custom_field.get_by_param` gives the options, with `object_api_name` set to `probation_management` and `custom_api_name` to `final_assessment_grade`.
    ///
    /// 按试用期考核的最终等级筛选，填选项的 API 名称；选项由 `corehr.v1.custom_field.get_by_param` 查询（`object_api_name` 为 `probation_management`，`custom_api_name` 为 `final_assessment_grade`）。
    /// - Example: `"grade_a"`
    /// - Present only with one of the scopes `corehr:probation.grade.search:read`
    pub final_assessment_grade: Option<String>,
}
impl Search {
    /// Creates the value from its required fields.
    pub fn new(page_size: i64) -> Self {
        Self {
            page_size,
            page_token: Default::default(),
            user_id_type: Default::default(),
            department_id_type: Default::default(),
            employment_ids: Default::default(),
            department_ids: Default::default(),
            probation_start_date_start: Default::default(),
            probation_start_date_end: Default::default(),
            probation_expected_end_date_start: Default::default(),
            probation_expected_end_date_end: Default::default(),
            actual_probation_end_date_start: Default::default(),
            actual_probation_end_date_end: Default::default(),
            initiating_time_start: Default::default(),
            initiating_time_end: Default::default(),
            probation_status: Default::default(),
            final_assessment_result: Default::default(),
            final_assessment_grade: Default::default(),
        }
    }
    /// Sets `page_token`.
    #[must_use]
    pub fn page_token(mut self, value: impl Into<String>) -> Self {
        self.page_token = Some(value.into());
        self
    }
    /// Sets `user_id_type`.
    #[must_use]
    pub fn user_id_type(mut self, value: v2::CorehrUserIdType) -> Self {
        self.user_id_type = Some(value);
        self
    }
    /// Sets `department_id_type`.
    #[must_use]
    pub fn department_id_type(mut self, value: v2::CorehrDepartmentIdType) -> Self {
        self.department_id_type = Some(value);
        self
    }
    /// Sets `employment_ids`.
    #[must_use]
    pub fn employment_ids(mut self, value: impl Into<Vec<String>>) -> Self {
        self.employment_ids = Some(value.into());
        self
    }
    /// Sets `department_ids`.
    #[must_use]
    pub fn department_ids(mut self, value: impl Into<Vec<String>>) -> Self {
        self.department_ids = Some(value.into());
        self
    }
    /// Sets `probation_start_date_start`.
    #[must_use]
    pub fn probation_start_date_start(mut self, value: impl Into<String>) -> Self {
        self.probation_start_date_start = Some(value.into());
        self
    }
    /// Sets `probation_start_date_end`.
    #[must_use]
    pub fn probation_start_date_end(mut self, value: impl Into<String>) -> Self {
        self.probation_start_date_end = Some(value.into());
        self
    }
    /// Sets `probation_expected_end_date_start`.
    #[must_use]
    pub fn probation_expected_end_date_start(
        mut self,
        value: impl Into<String>,
    ) -> Self {
        self.probation_expected_end_date_start = Some(value.into());
        self
    }
    /// Sets `probation_expected_end_date_end`.
    #[must_use]
    pub fn probation_expected_end_date_end(mut self, value: impl Into<String>) -> Self {
        self.probation_expected_end_date_end = Some(value.into());
        self
    }
    /// Sets `actual_probation_end_date_start`.
    #[must_use]
    pub fn actual_probation_end_date_start(mut self, value: impl Into<String>) -> Self {
        self.actual_probation_end_date_start = Some(value.into());
        self
    }
    /// Sets `actual_probation_end_date_end`.
    #[must_use]
    pub fn actual_probation_end_date_end(mut self, value: impl Into<String>) -> Self {
        self.actual_probation_end_date_end = Some(value.into());
        self
    }
    /// Sets `initiating_time_start`.
    #[must_use]
    pub fn initiating_time_start(mut self, value: impl Into<String>) -> Self {
        self.initiating_time_start = Some(value.into());
        self
    }
    /// Sets `initiating_time_end`.
    #[must_use]
    pub fn initiating_time_end(mut self, value: impl Into<String>) -> Self {
        self.initiating_time_end = Some(value.into());
        self
    }
    /// Sets `probation_status`.
    #[must_use]
    pub fn probation_status(mut self, value: v2::CorehrProbationStatus) -> Self {
        self.probation_status = Some(value);
        self
    }
    /// Sets `final_assessment_result`.
    #[must_use]
    pub fn final_assessment_result(
        mut self,
        value: SearchFinalAssessmentResult,
    ) -> Self {
        self.final_assessment_result = Some(value);
        self
    }
    /// Sets `final_assessment_grade`.
    #[must_use]
    pub fn final_assessment_grade(mut self, value: impl Into<String>) -> Self {
        self.final_assessment_grade = Some(value.into());
        self
    }
}
impl wire::Object for Search {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("page_size", &mut self.page_size);
        f.field("page_token", &mut self.page_token);
        f.field("user_id_type", &mut self.user_id_type);
        f.field("department_id_type", &mut self.department_id_type);
        f.field("employment_ids", &mut self.employment_ids);
        f.field("department_ids", &mut self.department_ids);
        f.field("probation_start_date_start", &mut self.probation_start_date_start);
        f.field("probation_start_date_end", &mut self.probation_start_date_end);
        f.field(
            "probation_expected_end_date_start",
            &mut self.probation_expected_end_date_start,
        );
        f.field(
            "probation_expected_end_date_end",
            &mut self.probation_expected_end_date_end,
        );
        f.field(
            "actual_probation_end_date_start",
            &mut self.actual_probation_end_date_start,
        );
        f.field(
            "actual_probation_end_date_end",
            &mut self.actual_probation_end_date_end,
        );
        f.field("initiating_time_start", &mut self.initiating_time_start);
        f.field("initiating_time_end", &mut self.initiating_time_end);
        f.field("probation_status", &mut self.probation_status);
        f.field("final_assessment_result", &mut self.final_assessment_result);
        f.field("final_assessment_grade", &mut self.final_assessment_grade);
    }
}
crate::codegen::__impl_object! {
    Search
}
crate::codegen::__operation! {
    Search => SearchResponse, SearchError:
    Endpoint::new("corehr.v2.probation.search", Post, "/open-apis/corehr/v2/probation/search")
        .documented(text("搜索试用期信息", "Search probations"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/probation/search")
        .access(&[Tenant], &[Custom, Store], &[
            scopes(&[crate::scope::COREHR_PROBATION_READ]),
            scopes(&[crate::scope::COREHR_PROBATION_WRITE]),
        ])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
            Guard::sent("final_assessment_grade", &[scopes(&[crate::scope::COREHR_PROBATION_GRADE_SEARCH_READ])]),
            Guard::received("items.self_review", &[scopes(&[crate::scope::COREHR_PROBATION_SELF_REVIEW_READ]), scopes(&[crate::scope::COREHR_PROBATION_SELF_REVIEW_WRITE])]),
            Guard::received("items.notes", &[scopes(&[crate::scope::COREHR_PROBATION_NOTES_READ]), scopes(&[crate::scope::COREHR_PROBATION_NOTES_WRITE])]),
            Guard::received("items.custom_fields", &[scopes(&[crate::scope::COREHR_PROBATION_CUSTOM_FIELD_READ]), scopes(&[crate::scope::COREHR_PROBATION_CUSTOM_FIELD_WRITE])]),
            Guard::received("items.final_assessment_score", &[scopes(&[crate::scope::COREHR_PROBATION_ASSESSMENT_READ]), scopes(&[crate::scope::COREHR_PROBATION_ASSESSMENT_WRITE])]),
            Guard::received("items.final_assessment_grade", &[scopes(&[crate::scope::COREHR_PROBATION_ASSESSMENT_READ]), scopes(&[crate::scope::COREHR_PROBATION_ASSESSMENT_WRITE])]),
            Guard::received("items.final_assessment_comment", &[scopes(&[crate::scope::COREHR_PROBATION_ASSESSMENT_READ]), scopes(&[crate::scope::COREHR_PROBATION_ASSESSMENT_WRITE])]),
            Guard::received("items.final_assessment_detail", &[scopes(&[crate::scope::COREHR_PROBATION_ASSESSMENT_READ]), scopes(&[crate::scope::COREHR_PROBATION_ASSESSMENT_WRITE])]),
            Guard::received("items.assessments", &[scopes(&[crate::scope::COREHR_PROBATION_ASSESSMENT_READ]), scopes(&[crate::scope::COREHR_PROBATION_ASSESSMENT_WRITE])]),
            Guard::received("items.probation_extend_expected_end_date", &[scopes(&[crate::scope::COREHR_PROBATION_PROBATION_OUTCOME_READ]), scopes(&[crate::scope::COREHR_PROBATION_PROBATION_OUTCOME_WRITE])]),
            Guard::received("items.extended_probation_period_duration", &[scopes(&[crate::scope::COREHR_PROBATION_PROBATION_OUTCOME_READ]), scopes(&[crate::scope::COREHR_PROBATION_PROBATION_OUTCOME_WRITE])]),
            Guard::received("items.extended_probation_period_unit", &[scopes(&[crate::scope::COREHR_PROBATION_PROBATION_OUTCOME_READ]), scopes(&[crate::scope::COREHR_PROBATION_PROBATION_OUTCOME_WRITE])]),
            Guard::received("items.probation_outcome", &[scopes(&[crate::scope::COREHR_PROBATION_PROBATION_OUTCOME_READ]), scopes(&[crate::scope::COREHR_PROBATION_PROBATION_OUTCOME_WRITE])]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(Json, &[
            query("page_size", Integer).required().between(Some(1), Some(100)),
            query("page_token", String),
            query("user_id_type", String).default("\"open_id\""),
            query("department_id_type", String).default("\"open_department_id\""),
            body("employment_ids", Array),
            body("department_ids", Array),
            body("probation_start_date_start", String),
            body("probation_start_date_end", String),
            body("probation_expected_end_date_start", String),
            body("probation_expected_end_date_end", String),
            body("actual_probation_end_date_start", String),
            body("actual_probation_end_date_end", String),
            body("initiating_time_start", String),
            body("initiating_time_end", String),
            body("probation_status", String),
            body("final_assessment_result", String),
            body("final_assessment_grade", String),
        ])
        .paging(Paging::new("page_token", "page_token", "items").size("page_size").more("has_more"))
}
impl crate::codegen::Paged for Search {
    type Item = SearchProbationInfo;
    fn items(response: SearchResponse) -> Vec<SearchProbationInfo> {
        response.items
    }
}
/// The reply to [`Search`](struct@Search).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchResponse {
    /// The probations on this page. / 本页的试用期信息。
    pub items: Vec<SearchProbationInfo>,
    /// Gets the page after this one. It is left out where there is none. / 取下一页用的标记；没有下一页时不返回
    pub page_token: String,
    /// Whether there is a page after this one / 后面是否还有一页
    pub has_more: bool,
}
impl wire::Object for SearchResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("items", &mut self.items);
        f.field("page_token", &mut self.page_token);
        f.field("has_more", &mut self.has_more);
    }
}
crate::codegen::__impl_object! {
    SearchResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Search`](struct@Search).
    SearchError:
    /// `1160017` (HTTP 400): 请求参数中字段权限缺失
    ///
    /// The app lacks the scope of a requested field. Apply for the missing field scopes in the developer console and try again.
    ///
    /// 应用缺少所请求字段的权限。请在开发者后台为应用申请缺失的字段权限后重试。
    UserNotFound = &ErrorInfo {
        message: "请求参数中字段权限缺失",
        fix: Text { zh: "应用缺少所请求字段的权限。请在开发者后台为应用申请缺失的字段权限后重试。", en: "The app lacks the scope of a requested field. Apply for the missing field scopes in the developer console and try again." },
        ..*error::USER_NOT_FOUND
    },
}
/// The assessment results of the probation. / 试用期考核结果列表。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchAssessment {
    /// The ID of the assessment result. / 考核结果的 ID。
    pub assessment_id: String,
    /// The state of the assessment: `not_started`, `in_process`, `completed` or `no_need`.
    ///
    /// 考核状态：`not_started` 未开始、`in_process` 进行中、`completed` 已完成、`no_need` 无需考核。
    pub assessment_status: SearchAssessmentStatus,
    /// The result of the assessment: `approved` or `rejected`. / 考核结果：`approved` 通过、`rejected` 不通过。
    pub assessment_result: SearchAssessmentResult,
    /// The score of the assessment. / 考核得分。
    pub assessment_score: f64,
    /// The grade of the assessment; `corehr.v1.custom_field.get_by_param` gives the options, with `object_api_name` set to `probation_management` and `custom_api_name` to `final_assessment_grade`.
    ///
    /// 考核等级，选项由 `corehr.v1.custom_field.get_by_param` 查询（`object_api_name` 为 `probation_management`，`custom_api_name` 为 `final_assessment_grade`）。
    pub assessment_grade: SearchAssessmentGrade,
    /// The comment of the assessment. / 考核评语。
    pub assessment_comment: String,
    /// The URL of the page with the result. / 考核结果页面的链接。
    pub assessment_detail: String,
    /// Whether this is the final result. / 是否为最终考核结果。
    pub is_final_asssessment: bool,
}
impl wire::Object for SearchAssessment {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("assessment_id", &mut self.assessment_id);
        f.field("assessment_status", &mut self.assessment_status);
        f.field("assessment_result", &mut self.assessment_result);
        f.field("assessment_score", &mut self.assessment_score);
        f.field("assessment_grade", &mut self.assessment_grade);
        f.field("assessment_comment", &mut self.assessment_comment);
        f.field("assessment_detail", &mut self.assessment_detail);
        f.field("is_final_asssessment", &mut self.is_final_asssessment);
    }
}
/// The grade of the assessment; `corehr.v1.custom_field.get_by_param` gives the options, with `object_api_name` set to `probation_management` and `custom_api_name` to `final_assessment_grade`.
///
/// 考核等级，选项由 `corehr.v1.custom_field.get_by_param` 查询（`object_api_name` 为 `probation_management`，`custom_api_name` 为 `final_assessment_grade`）。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchAssessmentGrade {
    /// The identifier of the enum option. / 枚举选项的标识。
    pub enum_name: String,
    /// The display name of the enum option in each language. / 枚举选项在各语言中的显示名称。
    pub display: Vec<v2::I18n>,
}
impl wire::Object for SearchAssessmentGrade {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("enum_name", &mut self.enum_name);
        f.field("display", &mut self.display);
    }
}
/// The result of the assessment: `approved` or `rejected`. / 考核结果：`approved` 通过、`rejected` 不通过。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchAssessmentResult {
    /// The identifier of the enum option. / 枚举选项的标识。
    pub enum_name: String,
    /// The display name of the enum option in each language. / 枚举选项在各语言中的显示名称。
    pub display: Vec<v2::I18n>,
}
impl wire::Object for SearchAssessmentResult {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("enum_name", &mut self.enum_name);
        f.field("display", &mut self.display);
    }
}
/// The state of the assessment: `not_started`, `in_process`, `completed` or `no_need`.
///
/// 考核状态：`not_started` 未开始、`in_process` 进行中、`completed` 已完成、`no_need` 无需考核。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchAssessmentStatus {
    /// The identifier of the enum option. / 枚举选项的标识。
    pub enum_name: String,
    /// The display name of the enum option in each language. / 枚举选项在各语言中的显示名称。
    pub display: Vec<v2::I18n>,
}
impl wire::Object for SearchAssessmentStatus {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("enum_name", &mut self.enum_name);
        f.field("display", &mut self.display);
    }
}
/// The unit of `extended_probation_period_duration`, by which the probation is extended.
///
/// `extended_probation_period_duration` 的单位，即试用期延长多久的单位。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchExtendedProbationPeriodUnit {
    /// The identifier of the enum option. / 枚举选项的标识。
    pub enum_name: String,
    /// The display name of the enum option in each language. / 枚举选项在各语言中的显示名称。
    pub display: Vec<v2::I18n>,
}
impl wire::Object for SearchExtendedProbationPeriodUnit {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("enum_name", &mut self.enum_name);
        f.field("display", &mut self.display);
    }
}
/// The final assessment result to search for. / 按试用期最终考核结果筛选。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum SearchFinalAssessmentResult {
    /// `approved`: Passed / 通过
    Approved,
    /// `rejected`: Failed / 不通过
    Rejected,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for SearchFinalAssessmentResult {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for SearchFinalAssessmentResult {
    fn as_str(&self) -> &str {
        match self {
            Self::Approved => "approved",
            Self::Rejected => "rejected",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "approved" => Self::Approved,
            "rejected" => Self::Rejected,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// The probations on this page. / 本页的试用期信息。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchProbationInfo {
    /// The employment ID of the employee. For details, call the employee search. / 员工的雇佣 ID，详情可用搜索员工信息接口获取。
    pub employment_id: String,
    /// The ID of the probation record. / 试用期信息的 ID。
    pub probation_id: String,
    /// The first day of the probation, as `YYYY-MM-DD`. / 试用期的开始日期，格式为 `YYYY-MM-DD`。
    pub probation_start_date: String,
    /// The date on which the probation is expected to end, as `YYYY-MM-DD`. / 试用期预计结束的日期，格式为 `YYYY-MM-DD`。
    pub probation_expected_end_date: String,
    /// The date on which the probation actually ended, as `YYYY-MM-DD`. / 试用期实际结束的日期，格式为 `YYYY-MM-DD`。
    pub actual_probation_end_date: String,
    /// The date on which confirmation was initiated, as `YYYY-MM-DD`. / 发起转正的日期，格式为 `YYYY-MM-DD`。
    pub initiating_time: String,
    /// Who initiated confirmation: HR (`hr_submission`), the employee (`self_submission`) or the system (`system`).
    ///
    /// 转正的发起方：`hr_submission` 为 HR，`self_submission` 为员工本人，`system` 为系统。
    pub submission_type: v2::SubmissionType,
    /// The employment ID of the person who initiated confirmation, empty if it was the system; `corehr.v2.employee.search` returns the details.
    ///
    /// 转正发起人的雇佣 ID，由系统发起时为空，详情用 `corehr.v2.employee.search` 查询。
    pub initiator_id: String,
    /// The state of the probation: `waiting` for confirmation to be initiated, `pending` approval, `approved`, `rejected`, `converted` (confirmed) or `offboarded`.
    ///
    /// 试用期状态：`waiting` 待发起转正、`pending` 审批中、`approved` 审批通过、`rejected` 已拒绝、`converted` 已转正、`offboarded` 已离职。
    pub probation_status: v2::ProbationStatus,
    /// What the employee wrote in the self-review. / 员工的自评内容。
    /// - Present only with one of the scopes `corehr:probation.self_review:read`, `corehr:probation.self_review:write`
    pub self_review: String,
    /// The notes on it. / 备注。
    /// - Present only with one of the scopes `corehr:probation.notes:read`, `corehr:probation.notes:write`
    pub notes: String,
    /// The ID of the process instance. / 流程实例的 ID。
    pub process_id: String,
    /// Whether confirmation goes through a BPM process. / 是否通过 BPM 流程转正。
    pub converted_via_bpm: bool,
    /// The values of custom fields. / 自定义字段的值。
    /// - Present only with one of the scopes `corehr:probation.custom_field:read`, `corehr:probation.custom_field:write`
    pub custom_fields: Vec<v2::CustomFieldData>,
    /// The final state of the assessment: `not_started`, `in_process`, `completed` or `no_need`.
    ///
    /// 试用期考核的最终状态：`not_started` 未开始、`in_process` 进行中、`completed` 已完成、`no_need` 无需考核。
    pub final_assessment_status: v2::FinalAssessmentStatus,
    /// The final result of the assessment: `approved` or `rejected`.
    ///
    /// 试用期考核的最终结果：`approved` 通过、`rejected` 不通过。
    pub final_assessment_result: v2::FinalAssessmentResult,
    /// The final score of the assessment. / 试用期考核的最终得分。
    /// - Present only with one of the scopes `corehr:probation.assessment:read`, `corehr:probation.assessment:write`
    pub final_assessment_score: f64,
    /// The final grade of the assessment; `corehr.v1.custom_field.get_by_param` gives the options, with `object_api_name` set to `probation_management` and `custom_api_name` to `final_assessment_grade`.
    ///
    /// 试用期考核的最终等级，选项由 `corehr.v1.custom_field.get_by_param` 查询（`object_api_name` 为 `probation_management`，`custom_api_name` 为 `final_assessment_grade`）。
    /// - Present only with one of the scopes `corehr:probation.assessment:read`, `corehr:probation.assessment:write`
    pub final_assessment_grade: v2::FinalAssessmentGrade,
    /// The final comment of the assessment. / 试用期考核的最终评语。
    /// - Present only with one of the scopes `corehr:probation.assessment:read`, `corehr:probation.assessment:write`
    pub final_assessment_comment: String,
    /// The URL of the page with the final result. / 最终考核结果页面的链接。
    /// - Present only with one of the scopes `corehr:probation.assessment:read`, `corehr:probation.assessment:write`
    pub final_assessment_detail: String,
    /// The assessment results of the probation. / 试用期考核结果列表。
    /// - Present only with one of the scopes `corehr:probation.assessment:read`, `corehr:probation.assessment:write`
    pub assessments: Vec<SearchAssessment>,
    /// The date on which the extended probation is expected to end. / 试用期延长后预计结束的日期。
    /// - Present only with one of the scopes `corehr:probation.probation_outcome:read`, `corehr:probation.probation_outcome:write`
    pub probation_extend_expected_end_date: String,
    /// By how much the probation was extended, in `extended_probation_period_unit`.
    ///
    /// 试用期延长的时长，单位见 `extended_probation_period_unit`。
    /// - Present only with one of the scopes `corehr:probation.probation_outcome:read`, `corehr:probation.probation_outcome:write`
    pub extended_probation_period_duration: i64,
    /// The unit of `extended_probation_period_duration`, by which the probation is extended.
    ///
    /// `extended_probation_period_duration` 的单位，即试用期延长多久的单位。
    ///
    /// - Present only with one of the scopes `corehr:probation.probation_outcome:read`, `corehr:probation.probation_outcome:write`
    pub extended_probation_period_unit: SearchExtendedProbationPeriodUnit,
    /// The outcome of the probation. / 试用期的结果。
    /// - Present only with one of the scopes `corehr:probation.probation_outcome:read`, `corehr:probation.probation_outcome:write`
    pub probation_outcome: v2::ProbationOutcome,
}
impl wire::Object for SearchProbationInfo {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("employment_id", &mut self.employment_id);
        f.field("probation_id", &mut self.probation_id);
        f.field("probation_start_date", &mut self.probation_start_date);
        f.field("probation_expected_end_date", &mut self.probation_expected_end_date);
        f.field("actual_probation_end_date", &mut self.actual_probation_end_date);
        f.field("initiating_time", &mut self.initiating_time);
        f.field("submission_type", &mut self.submission_type);
        f.field("initiator_id", &mut self.initiator_id);
        f.field("probation_status", &mut self.probation_status);
        f.field("self_review", &mut self.self_review);
        f.field("notes", &mut self.notes);
        f.field("process_id", &mut self.process_id);
        f.field("converted_via_bpm", &mut self.converted_via_bpm);
        f.field("custom_fields", &mut self.custom_fields);
        f.field("final_assessment_status", &mut self.final_assessment_status);
        f.field("final_assessment_result", &mut self.final_assessment_result);
        f.field("final_assessment_score", &mut self.final_assessment_score);
        f.field("final_assessment_grade", &mut self.final_assessment_grade);
        f.field("final_assessment_comment", &mut self.final_assessment_comment);
        f.field("final_assessment_detail", &mut self.final_assessment_detail);
        f.field("assessments", &mut self.assessments);
        f.field(
            "probation_extend_expected_end_date",
            &mut self.probation_extend_expected_end_date,
        );
        f.field(
            "extended_probation_period_duration",
            &mut self.extended_probation_period_duration,
        );
        f.field(
            "extended_probation_period_unit",
            &mut self.extended_probation_period_unit,
        );
        f.field("probation_outcome", &mut self.probation_outcome);
    }
}
crate::codegen::__impl_object! {
    SearchAssessment SearchAssessmentGrade SearchAssessmentResult SearchAssessmentStatus
    SearchExtendedProbationPeriodUnit SearchProbationInfo
}
crate::codegen::__impl_enum! {
    SearchFinalAssessmentResult
}
