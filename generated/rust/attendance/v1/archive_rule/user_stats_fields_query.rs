// Generated from spec/attendance/v1/archive_rule/user_stats_fields_query.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::attendance::error;
impl super::Api<'_> {
    /// Get the columns of an archive report / 查询归档报表表头: [`UserStatsFieldsQuery`](struct@UserStatsFieldsQuery).
    ///
    /// Optional fields are set on the call: `.with(|request| request.locale(…))`.
    pub fn user_stats_fields_query(
        &self,
        employee_type: impl Into<String>,
        month: impl Into<String>,
        archive_rule_id: impl Into<String>,
        operator_id: impl Into<String>,
    ) -> crate::codegen::Call<UserStatsFieldsQuery> {
        crate::codegen::Call::new(
            self.client,
            UserStatsFieldsQuery::new(employee_type, month, archive_rule_id, operator_id),
        )
    }
}
/// Get the columns of an archive report / 查询归档报表表头.
///
/// Returns the header fields of an archive report. / 返回一个归档报表的表头字段。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.attendance().v1().archive_rule().user_stats_fields_query("employee_id", "202409", "1", "ax8ud").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/attendance/v1/archive_rule/user_stats_fields_query`
/// - Rate limit: 50 calls a second
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `attendance:task`
///
/// Errors: [`UserStatsFieldsQueryError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/attendance-v1/archive_rule/user_stats_fields_query)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserStatsFieldsQuery {
    /// The type of ID in `user_ids` of the request and `user_id` of the reply: `employee_id` is the user ID shown in the member details of the admin console, `employee_no` the employee number shown there.
    ///
    /// 请求中 `user_ids` 和响应中 `user_id` 的 ID 类型：`employee_id` 为管理后台成员详情中的用户 ID，`employee_no` 为其中的工号。
    /// - Example: `"employee_id"`
    pub employee_type: String,
    /// The language that the column titles are returned in: `en` for English, `ja` for Japanese or `zh` for Chinese; Chinese if omitted.
    ///
    /// 表头用哪种语言返回，`en` 为英语、`ja` 为日语、`zh` 为中文；不填则为中文。
    /// - Example: `"zh"`
    pub locale: Option<String>,
    /// The month whose columns are listed, as yyyyMM. / 查询哪个月的表头，格式为 yyyyMM。
    /// - Example: `"202409"`
    pub month: String,
    /// The ID of the archive rule, from `attendance.v1.archive_rule.list`.
    ///
    /// 归档规则 ID，由 `attendance.v1.archive_rule.list` 得到。
    /// - Example: `"1"`
    pub archive_rule_id: String,
    /// The user who performs the operation, as an `employee_type` ID. / 操作者的用户 ID，类型由 `employee_type` 决定。
    /// - Example: `"ax8ud"`
    pub operator_id: String,
}
impl UserStatsFieldsQuery {
    /// Creates the value from its required fields.
    pub fn new(
        employee_type: impl Into<String>,
        month: impl Into<String>,
        archive_rule_id: impl Into<String>,
        operator_id: impl Into<String>,
    ) -> Self {
        Self {
            employee_type: employee_type.into(),
            locale: Default::default(),
            month: month.into(),
            archive_rule_id: archive_rule_id.into(),
            operator_id: operator_id.into(),
        }
    }
    /// Sets `locale`.
    #[must_use]
    pub fn locale(mut self, value: impl Into<String>) -> Self {
        self.locale = Some(value.into());
        self
    }
}
impl wire::Object for UserStatsFieldsQuery {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("employee_type", &mut self.employee_type);
        f.field("locale", &mut self.locale);
        f.field("month", &mut self.month);
        f.field("archive_rule_id", &mut self.archive_rule_id);
        f.field("operator_id", &mut self.operator_id);
    }
}
crate::codegen::__impl_object! {
    UserStatsFieldsQuery
}
crate::codegen::__operation! {
    UserStatsFieldsQuery => UserStatsFieldsQueryResponse, UserStatsFieldsQueryError:
    Endpoint::new("attendance.v1.archive_rule.user_stats_fields_query", Post, "/open-apis/attendance/v1/archive_rule/user_stats_fields_query")
        .documented(text("查询归档报表表头", "Get the columns of an archive report"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/attendance-v1/archive_rule/user_stats_fields_query")
        .access(&[Tenant, User], &[Custom, Store], &[scopes(&[crate::scope::ATTENDANCE_TASK])])
        .limits(RateLimit::Fixed(&[Rate::new(50, 1)]), &[])
        .request(Json, &[
            query("employee_type", String).required(),
            body("locale", String),
            body("month", String).required(),
            body("archive_rule_id", String).required(),
            body("operator_id", String).required(),
        ])
}
/// The reply to [`UserStatsFieldsQuery`](struct@UserStatsFieldsQuery).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserStatsFieldsQueryResponse {
    /// The columns of the archive report. / 归档报表的各列。
    pub archive_report_fields: Vec<UserStatsFieldsQueryArchiveField>,
}
impl wire::Object for UserStatsFieldsQueryResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("archive_report_fields", &mut self.archive_report_fields);
    }
}
crate::codegen::__impl_object! {
    UserStatsFieldsQueryResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`UserStatsFieldsQuery`](struct@UserStatsFieldsQuery).
    UserStatsFieldsQueryError:
    /// `1220001` (HTTP 400): "%v"
    ///
    /// A request parameter failed validation. Correct the one that the `msg` of the reply names; "employee_type invalid", for example, means a wrong employee ID type.
    ///
    /// 请求参数未通过校验。请根据响应中的 `msg` 修正参数，例如“employee_type invalid”表示员工 ID 类型有误。
    InvalidParameter = &ErrorInfo {
        message: "\"%v\"",
        ..*error::INVALID_PARAMETER
    },
    /// [`1220600`](error::GENERAL_ERROR): 通用错误信息
    GeneralError = error::GENERAL_ERROR,
    /// `1225000` (HTTP 500): "%v"
    ///
    /// The attendance service failed, for example with the `msg` "internal server error". Try again later; if it keeps failing, contact support with the log id.
    ///
    /// 考勤服务异常，例如 `msg` 为“internal server error”。请稍后重试；若持续失败，请联系技术支持并提供 log id。
    SystemError = &ErrorInfo {
        message: "\"%v\"",
        ..*error::SYSTEM_ERROR
    },
}
/// The columns of the archive report. / 归档报表的各列。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserStatsFieldsQueryArchiveField {
    /// The code of the field, which ties a value to its column. / 字段编号，用来把统计数据与表头对应起来。
    pub code: String,
    /// The name that the field is shown under. / 字段显示的名称。
    pub title: String,
    /// The titles of the headings above the column, level by level. / 该列上级表头的名称，按层级排列。
    pub upper_titles: Vec<String>,
}
impl wire::Object for UserStatsFieldsQueryArchiveField {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("code", &mut self.code);
        f.field("title", &mut self.title);
        f.field("upper_titles", &mut self.upper_titles);
    }
}
crate::codegen::__impl_object! {
    UserStatsFieldsQueryArchiveField
}
