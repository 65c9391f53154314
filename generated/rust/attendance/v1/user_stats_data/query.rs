// Generated from spec/attendance/v1/user_stats_data/query.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::attendance::{error, v1};
impl super::Api<'_> {
    /// Query attendance statistics / 查询统计数据: [`Query`](struct@Query).
    ///
    /// Optional fields are set on the call: `.with(|request| request.user_ids(…))`.
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
/// Query attendance statistics / 查询统计数据.
///
/// Returns daily or monthly statistics of attendance, exceptions, leave and overtime; days outside any group have none.
///
/// 返回员工日度或月度的出勤、异常、请假、加班等统计，不在考勤组的日期没有数据。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// use feishu_api::attendance::v1::EmployeeType;
/// use feishu_api::attendance::v1::Locale;
/// use feishu_api::attendance::v1::StatsType;
/// let reply = client.attendance().v1().user_stats_data().query(EmployeeType::EmployeeId, Locale::Zh, StatsType::Month, 20210316, 20210323).await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/attendance/v1/user_stats_datas/query`
/// - Rate limit: 50 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `attendance:task`, `attendance:task:readonly`
///
/// Errors: [`QueryError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/attendance-v1/user_stats_data/query)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Query {
    /// The type of ID in `user_ids` of the request and `user_id` of the reply; without access to the admin console, user IDs come from `contact.v3.user.batch_get_id` by phone number or email.
    ///
    /// 请求中 `user_ids` 和响应中 `user_id` 的 ID 类型；没有管理后台权限时，可通过 `contact.v3.user.batch_get_id` 用手机号或邮箱换取用户 ID。
    pub employee_type: v1::EmployeeType,
    /// The language that statistics are returned in. / 统计数据的返回语言。
    pub locale: v1::Locale,
    /// Whether statistics are daily or monthly. / 按日统计还是按月统计。
    pub stats_type: v1::StatsType,
    /// The first day of the statistics, as yyyyMMdd. / 统计的起始日期，格式为 yyyyMMdd。
    /// - Example: `20210316`
    pub start_date: i64,
    /// The last day of the statistics, as yyyyMMdd, at most 31 days from `start_date`.
    ///
    /// 统计的结束日期，格式为 yyyyMMdd，距 `start_date` 不超过 31 天。
    /// - Example: `20210323`
    pub end_date: i64,
    /// The users whose statistics are queried, as `employee_type` IDs, 200 at most; since the system upgrade it cannot be left out.
    ///
    /// 查询哪些用户的统计数据，类型由 `employee_type` 决定，最多 200 人。系统升级后不能省略。
    pub user_ids: Option<Vec<String>>,
    /// Whether people who have left the company or the group are included; by default they are not.
    ///
    /// 是否包含已离职和已转出的人员，默认不包含。
    pub need_history: Option<bool>,
    /// Whether only data of the employee's current attendance group is returned; false, the default, returns that of all groups.
    ///
    /// 是否只返回员工当前所属考勤组的数据；默认 false，即返回所有考勤组的数据。
    pub current_group_only: Option<bool>,
    /// The admin who performs the operation, as an `employee_type` ID. Each admin sets the fields of the reports, so it decides which data is returned; since the system upgrade it cannot be left out.
    ///
    /// 操作者（管理员）的用户 ID，类型由 `employee_type` 决定。报表字段由各管理员自行设置，返回哪些字段取决于操作者；系统升级后不能省略。
    /// - Example: `"ec8ddg56"`
    pub user_id: Option<String>,
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
            user_ids: Default::default(),
            need_history: Default::default(),
            current_group_only: Default::default(),
            user_id: Default::default(),
        }
    }
    /// Sets `user_ids`.
    #[must_use]
    pub fn user_ids(mut self, value: impl Into<Vec<String>>) -> Self {
        self.user_ids = Some(value.into());
        self
    }
    /// Sets `need_history`.
    #[must_use]
    pub fn need_history(mut self, value: bool) -> Self {
        self.need_history = Some(value);
        self
    }
    /// Sets `current_group_only`.
    #[must_use]
    pub fn current_group_only(mut self, value: bool) -> Self {
        self.current_group_only = Some(value);
        self
    }
    /// Sets `user_id`.
    #[must_use]
    pub fn user_id(mut self, value: impl Into<String>) -> Self {
        self.user_id = Some(value.into());
        self
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
        f.field("user_ids", &mut self.user_ids);
        f.field("need_history", &mut self.need_history);
        f.field("current_group_only", &mut self.current_group_only);
        f.field("user_id", &mut self.user_id);
    }
}
crate::codegen::__impl_object! {
    Query
}
crate::codegen::__operation! {
    Query => QueryResponse, QueryError:
    Endpoint::new("attendance.v1.user_stats_data.query", Post, "/open-apis/attendance/v1/user_stats_datas/query")
        .documented(text("查询统计数据", "Query attendance statistics"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/attendance-v1/user_stats_data/query")
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
            body("user_ids", Array),
            body("need_history", Boolean),
            body("current_group_only", Boolean),
            body("user_id", String),
        ])
}
/// The reply to [`Query`](struct@Query).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryResponse {
    /// The statistics by user; anything beyond 1000 entries is cut off. / 用户的统计数据，最多 1000 条，超出部分会被截断。
    pub user_datas: Vec<QueryUserStatsData>,
    /// The users whose data the caller may not get, as `employee_type` IDs.
    ///
    /// 无权获取其数据的用户，类型由 `employee_type` 决定。
    pub invalid_user_list: Vec<String>,
}
impl wire::Object for QueryResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("user_datas", &mut self.user_datas);
        f.field("invalid_user_list", &mut self.invalid_user_list);
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
    /// `1220004` (HTTP 400): param is invalid
    ///
    /// A request parameter failed validation. Correct the one that the `msg` of the reply names; "user_id is not exist or does not have permission", for example, means that the user ID does not exist or is out of reach.
    ///
    /// 请求参数未通过校验。请根据响应中的 `msg` 修正参数，例如“user_id is not exist or does not have permission”表示用户 ID 不存在或没有权限。
    InvalidParameter1220004 = &ErrorInfo {
        message: "param is invalid",
        ..*error::INVALID_PARAMETER1220004
    },
    /// [`1228000`](error::RETIRED1228000): 历史错误码，不再使用
    Retired1228000 = error::RETIRED1228000,
    /// [`1220600`](error::GENERAL_ERROR): 通用错误信息
    GeneralError = error::GENERAL_ERROR,
}
/// The statistics by user; anything beyond 1000 entries is cut off. / 用户的统计数据，最多 1000 条，超出部分会被截断。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryUserStatsData {
    /// The name of the user. / 用户姓名。
    pub name: String,
    /// The ID of the user, as an `employee_type` ID. / 用户 ID，类型由 `employee_type` 决定。
    pub user_id: String,
    /// The values of the user, whose `code` matches a heading from `attendance.v1.user_stats_field.query`.
    ///
    /// 该用户的各项统计数据，`code` 与 `attendance.v1.user_stats_field.query` 返回的表头对应。
    pub datas: Vec<QueryUserStatsDataCell>,
}
impl wire::Object for QueryUserStatsData {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("name", &mut self.name);
        f.field("user_id", &mut self.user_id);
        f.field("datas", &mut self.datas);
    }
}
/// The values of the user, whose `code` matches a heading from `attendance.v1.user_stats_field.query`.
///
/// 该用户的各项统计数据，`code` 与 `attendance.v1.user_stats_field.query` 返回的表头对应。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryUserStatsDataCell {
    /// The code of the field, which ties a value to its column. / 字段编号，用来把统计数据与表头对应起来。
    pub code: String,
    /// The value of the statistic. / 该项统计的值。
    pub value: String,
    /// Further attributes of the value. / 该项数据的附加属性。
    pub features: Vec<QueryUserStatsDataFeature>,
    /// The title of the field. / 字段标题。
    pub title: String,
    /// The duration, given in several units of time. / 以不同时间单位分别表示的时长。
    pub duration_num: QueryUserStatsDataDuration,
}
impl wire::Object for QueryUserStatsDataCell {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("code", &mut self.code);
        f.field("value", &mut self.value);
        f.field("features", &mut self.features);
        f.field("title", &mut self.title);
        f.field("duration_num", &mut self.duration_num);
    }
}
/// The duration, given in several units of time. / 以不同时间单位分别表示的时长。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryUserStatsDataDuration {
    /// The duration in days. / 以天计的时长。
    pub day: String,
    /// The duration in half days. / 以半天计的时长。
    pub half_day: String,
    /// The duration in hours. / 以小时计的时长。
    pub hour: String,
    /// The duration in half hours. / 以半小时计的时长。
    pub half_hour: String,
    /// The duration in minutes. / 以分钟计的时长。
    pub minute: String,
}
impl wire::Object for QueryUserStatsDataDuration {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("day", &mut self.day);
        f.field("half_day", &mut self.half_day);
        f.field("hour", &mut self.hour);
        f.field("half_hour", &mut self.half_hour);
        f.field("minute", &mut self.minute);
    }
}
/// Further attributes of the value. / 该项数据的附加属性。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryUserStatsDataFeature {
    /// The name of the attribute. / 附加属性的名称。
    pub key: String,
    /// The value of the attribute; the results of the punches come first, then the times of leave requests, if any.
    ///
    /// 附加属性的值，先列上下班打卡结果，有假勤申请时再列申请时间。
    pub value: String,
}
impl wire::Object for QueryUserStatsDataFeature {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("key", &mut self.key);
        f.field("value", &mut self.value);
    }
}
crate::codegen::__impl_object! {
    QueryUserStatsData QueryUserStatsDataCell QueryUserStatsDataDuration
    QueryUserStatsDataFeature
}
