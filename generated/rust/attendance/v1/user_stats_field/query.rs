// Generated from spec/attendance/v1/user_stats_field/query.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::attendance::{error, v1};
impl super::Api<'_> {
    /// Query the columns of attendance statistics / 查询统计表头: [`Query`](struct@Query).
    pub fn query(
        &self,
        employee_type: v1::EmployeeType,
        locale: v1::Locale,
        stats_type: v1::StatsType,
        start_date: i64,
        end_date: i64,
    ) -> crate::codegen::Call<Query> {
        crate::codegen::Call::new(
            self.client,
            Query::new(employee_type, locale, stats_type, start_date, end_date),
        )
    }
}
/// Query the columns of attendance statistics / 查询统计表头.
///
/// Returns the header fields that daily or monthly statistics support. / 返回日度或月度统计支持的表头字段。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// use feishu_api::attendance::v1::EmployeeType;
/// use feishu_api::attendance::v1::Locale;
/// use feishu_api::attendance::v1::StatsType;
/// let reply = client.attendance().v1().user_stats_field().query(EmployeeType::EmployeeId, Locale::Zh, StatsType::Daily, 20210316, 20210323).await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/attendance/v1/user_stats_fields/query`
/// - Rate limit: 50 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `attendance:task`, `attendance:task:readonly`
///
/// Errors: [`QueryError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/attendance-v1/user_stats_field/query)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Query {
    /// The type of ID in `user_id` of the reply; without access to the admin console, user IDs come from `contact.v3.user.batch_get_id` by phone number or email.
    ///
    /// 响应中 `user_id` 的 ID 类型；没有管理后台权限时，可通过 `contact.v3.user.batch_get_id` 用手机号或邮箱换取用户 ID。
    pub employee_type: v1::EmployeeType,
    /// The language that statistics are returned in. / 统计数据的返回语言。
    pub locale: v1::Locale,
    /// Whether statistics are daily or monthly. / 按日统计还是按月统计。
    pub stats_type: v1::StatsType,
    /// The first day, as yyyyMMdd; a field without effect. / 起始日期，格式为 yyyyMMdd；无效字段，传了也不起作用。
    /// - Example: `20210316`
    pub start_date: i64,
    /// The last day, as yyyyMMdd, at most 40 days from the first; a field without effect.
    ///
    /// 结束日期，格式为 yyyyMMdd，距起始日期不超过 40 天；无效字段，传了也不起作用。
    /// - Example: `20210323`
    pub end_date: i64,
}
impl Query {
    /// Creates the value from its required fields.
    pub fn new(
        employee_type: v1::EmployeeType,
        locale: v1::Locale,
        stats_type: v1::StatsType,
        start_date: i64,
        end_date: i64,
    ) -> Self {
        Self {
            employee_type,
            locale,
            stats_type,
            start_date,
            end_date,
        }
    }
}
impl wire::Object for Query {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("employee_type", &mut self.employee_type);
        f.field("locale", &mut self.locale);
        f.field("stats_type", &mut self.stats_type);
        f.field("start_date", &mut self.start_date);
        f.field("end_date", &mut self.end_date);
    }
}
crate::codegen::__impl_object! {
    Query
}
crate::codegen::__operation! {
    Query => QueryResponse, QueryError:
    Endpoint::new("attendance.v1.user_stats_field.query", Post, "/open-apis/attendance/v1/user_stats_fields/query")
        .documented(text("查询统计表头", "Query the columns of attendance statistics"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/attendance-v1/user_stats_field/query")
        .access(&[Tenant], &[Custom, Store], &[
            scopes(&[crate::scope::ATTENDANCE_TASK]),
            scopes(&[crate::scope::ATTENDANCE_TASK_READONLY]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(50, 1)]), &[])
        .request(Json, &[
            query("employee_type", String).required(),
            body("locale", String).required(),
            body("stats_type", String).required(),
            body("start_date", Integer).required(),
            body("end_date", Integer).required(),
        ])
}
/// The reply to [`Query`](struct@Query).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryResponse {
    /// The headings of the statistics. / 统计报表的表头。
    pub user_stats_field: QueryUserStatsField,
}
impl wire::Object for QueryResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("user_stats_field", &mut self.user_stats_field);
    }
}
crate::codegen::__impl_object! {
    QueryResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Query`](struct@Query).
    QueryError:
    /// `1220001` (HTTP 400): param is invalid
    ///
    /// A request parameter failed validation. Correct the one that the `msg` of the reply names; "employee_type invalid", for example, means a wrong employee ID type.
    ///
    /// 请求参数未通过校验。请根据响应中的 `msg` 修正参数，例如“employee_type invalid”表示员工 ID 类型有误。
    InvalidParameter = &ErrorInfo {
        message: "param is invalid",
        ..*error::INVALID_PARAMETER
    },
    /// [`1220002`](error::TENANT_ID_EMPTY): tenant_id is empty
    TenantIdEmpty = error::TENANT_ID_EMPTY,
    /// [`1228000`](error::RETIRED1228000): 历史错误码，不再使用
    Retired1228000 = error::RETIRED1228000,
    /// [`1220600`](error::GENERAL_ERROR): 通用错误信息
    GeneralError = error::GENERAL_ERROR,
}
/// The fields in the group. / 分组中的字段。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryChildField {
    /// The code of the field, which ties a value to its column. / 字段编号，用来把统计数据与表头对应起来。
    pub code: String,
    /// The name that the field is shown under. / 字段显示的名称。
    pub title: String,
    /// The unit of time of the field; no longer used. / 字段的时间单位，已停用。
    pub time_unit: String,
}
impl wire::Object for QueryChildField {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("code", &mut self.code);
        f.field("title", &mut self.title);
        f.field("time_unit", &mut self.time_unit);
    }
}
/// The groups of headings. / 表头的各个分组。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryField {
    /// The code of the group. / 分组编号。
    pub code: String,
    /// The name of the group. / 分组名称。
    pub title: String,
    /// The fields in the group. / 分组中的字段。
    pub child_fields: Vec<QueryChildField>,
}
impl wire::Object for QueryField {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("code", &mut self.code);
        f.field("title", &mut self.title);
        f.field("child_fields", &mut self.child_fields);
    }
}
/// The headings of the statistics. / 统计报表的表头。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryUserStatsField {
    /// Whether statistics are daily or monthly. / 按日统计还是按月统计。
    pub stats_type: v1::StatsType,
    /// The ID of the user; no longer used. / 用户 ID，已废弃。
    pub user_id: String,
    /// The groups of headings. / 表头的各个分组。
    pub fields: Vec<QueryField>,
}
impl wire::Object for QueryUserStatsField {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("stats_type", &mut self.stats_type);
        f.field("user_id", &mut self.user_id);
        f.field("fields", &mut self.fields);
    }
}
crate::codegen::__impl_object! {
    QueryChildField QueryField QueryUserStatsField
}
