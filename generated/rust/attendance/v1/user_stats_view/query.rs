// Generated from spec/attendance/v1/user_stats_view/query.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::attendance::{error, v1};
impl super::Api<'_> {
    /// Query the view of attendance statistics / 查询统计设置: [`Query`](struct@Query).
    ///
    /// Optional fields are set on the call: `.with(|request| request.user_id(…))`.
    pub fn query(
        &self,
        employee_type: v1::EmployeeType,
        locale: v1::Locale,
        stats_type: v1::StatsType,
    ) -> crate::codegen::Call<Query> {
        crate::codegen::Call::new(
            self.client,
            Query::new(employee_type, locale, stats_type),
        )
    }
}
/// Query the view of attendance statistics / 查询统计设置.
///
/// Returns the column settings of daily or monthly statistics, keeping the form of former views per user though they now are per tenant.
///
/// 返回日度或月度统计的表头设置，兼容可按用户设置的历史视图，现仅支持租户维度。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// use feishu_api::attendance::v1::EmployeeType;
/// use feishu_api::attendance::v1::Locale;
/// use feishu_api::attendance::v1::StatsType;
/// let reply = client.attendance().v1().user_stats_view().query(EmployeeType::EmployeeId, Locale::Zh, StatsType::Daily).await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/attendance/v1/user_stats_views/query`
/// - Rate limit: 50 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `attendance:task`, `attendance:task:readonly`
///
/// Errors: [`QueryError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/attendance-v1/user_stats_view/query)
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
    /// The user who performs the operation, as an `employee_type` ID; since the system upgrade it cannot be left out.
    ///
    /// 操作者的用户 ID，类型由 `employee_type` 决定；系统升级后不能省略。
    /// - Example: `"dd31248a"`
    pub user_id: Option<String>,
}
impl Query {
    /// Creates the value from its required fields.
    pub fn new(
        employee_type: v1::EmployeeType,
        locale: v1::Locale,
        stats_type: v1::StatsType,
    ) -> Self {
        Self {
            employee_type,
            locale,
            stats_type,
            user_id: Default::default(),
        }
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
        f.field("user_id", &mut self.user_id);
    }
}
crate::codegen::__impl_object! {
    Query
}
crate::codegen::__operation! {
    Query => QueryResponse, QueryError:
    Endpoint::new("attendance.v1.user_stats_view.query", Post, "/open-apis/attendance/v1/user_stats_views/query")
        .documented(text("查询统计设置", "Query the view of attendance statistics"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/attendance-v1/user_stats_view/query")
        .access(&[Tenant], &[Custom, Store], &[
            scopes(&[crate::scope::ATTENDANCE_TASK]),
            scopes(&[crate::scope::ATTENDANCE_TASK_READONLY]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(50, 1)]), &[])
        .request(Json, &[
            query("employee_type", String).required(),
            body("locale", String).required(),
            body("stats_type", String).required(),
            body("user_id", String),
        ])
}
/// The reply to [`Query`](struct@Query).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryResponse {
    /// The statistics view of the operator. / 该操作者的统计视图。
    pub view: v1::UserStatsView,
}
impl wire::Object for QueryResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("view", &mut self.view);
    }
}
crate::codegen::__impl_object! {
    QueryResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Query`](struct@Query).
    QueryError:
    /// [`1220001`](error::INVALID_PARAMETER): param is invalis
    InvalidParameter = error::INVALID_PARAMETER,
    /// [`1220002`](error::TENANT_ID_EMPTY): tenant_id is empty
    TenantIdEmpty = error::TENANT_ID_EMPTY,
    /// [`1228000`](error::RETIRED1228000): 历史错误码，不再使用
    Retired1228000 = error::RETIRED1228000,
    /// [`1220600`](error::GENERAL_ERROR): 通用错误信息
    GeneralError = error::GENERAL_ERROR,
}
