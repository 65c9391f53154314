// Generated from spec/attendance/v1/user_approval/query.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::attendance::{error, v1};
impl super::Api<'_> {
    /// Query approvals / 获取审批数据: [`Query`](struct@Query).
    ///
    /// Optional fields are set on the call: `.with(|request| request.check_date_type(…))`.
    pub fn query(
        &self,
        employee_type: v1::EmployeeType,
        user_ids: impl Into<Vec<String>>,
        check_date_from: i64,
        check_date_to: i64,
    ) -> crate::codegen::Call<Query> {
        crate::codegen::Call::new(
            self.client,
            Query::new(employee_type, user_ids, check_date_from, check_date_to),
        )
    }
}
/// Query approvals / 获取审批数据.
///
/// Returns the approvals of employees in a period, leave and overtime only if passed or revoked, outings and trips in any status.
///
/// 按时间段返回员工的四类审批：请假和加班仅含已通过、已撤回的，外出和出差不限状态。
///
/// - `POST /open-apis/attendance/v1/user_approvals/query`
/// - Rate limit: 50 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `attendance:task:readonly`
///
/// Errors: [`QueryError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/attendance-v1/user_approval/query)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Query {
    /// The type of ID in `user_ids` of the request and `user_id` of the reply; without access to the admin console, user IDs come from `contact.v3.user.batch_get_id` by phone number or email.
    ///
    /// 请求中 `user_ids` 和响应中 `user_id` 的 ID 类型；没有管理后台权限时，可通过 `contact.v3.user.batch_get_id` 用手机号或邮箱换取用户 ID。
    pub employee_type: v1::EmployeeType,
    /// The users whose approvals are queried, as `employee_type` IDs. / 查询哪些用户的审批，类型由 `employee_type` 决定。
    /// - Example: `["abd754f7"]`
    pub user_ids: Vec<String>,
    /// The first day to query, as yyyyMMdd; it can be tomorrow at the latest, and later dates are an error.
    ///
    /// 查询的起始日期，格式为 yyyyMMdd，最晚可为明天，再晚会报错。
    /// - Example: `20190817`
    pub check_date_from: i64,
    /// The last day to query, as yyyyMMdd, at most 30 days from `check_date_from`.
    ///
    /// 查询的结束日期，格式为 yyyyMMdd，距 `check_date_from` 不超过 30 天。
    /// - Example: `20190820`
    pub check_date_to: i64,
    /// The time of the approval that the query goes by, `PeriodTime` by default.
    ///
    /// 查询依据单据的哪个时间，默认为 `PeriodTime`。
    pub check_date_type: Option<v1::CheckDateType>,
    /// The state of the approvals to query; approved ones without it. Time out and trips can be queried by every state, leave and overtime only by approved and withdrawn.
    ///
    /// 只查哪种状态的审批，不填为已通过。外出、出差可查所有状态，请假、加班只能查已通过和已撤回。
    /// - `0`: Pending / 待审批
    /// - `1`: Rejected / 未通过
    /// - `2`: Approved / 已通过
    /// - `3`: Withdrawn / 已撤回
    /// - `4`: Revoked / 已撤销
    /// - Example: `2`
    pub status: Option<i64>,
    /// The start of the time to query, in seconds since 1970; not open for general use yet.
    ///
    /// 查询的起始时间，秒级时间戳；处于灰度阶段，暂未开放。
    /// - Example: `"1566641088"`
    pub check_time_from: Option<wire::TimestampSec>,
    /// The end of the time to query, in seconds since 1970; not open for general use yet.
    ///
    /// 查询的结束时间，秒级时间戳；处于灰度阶段，暂未开放。
    /// - Example: `"1592561088"`
    pub check_time_to: Option<wire::TimestampSec>,
}
impl Query {
    /// Creates the value from its required fields.
    pub fn new(
        employee_type: v1::EmployeeType,
        user_ids: impl Into<Vec<String>>,
        check_date_from: i64,
        check_date_to: i64,
    ) -> Self {
        Self {
            employee_type,
            user_ids: user_ids.into(),
            check_date_from,
            check_date_to,
            check_date_type: Default::default(),
            status: Default::default(),
            check_time_from: Default::default(),
            check_time_to: Default::default(),
        }
    }
    /// Sets `check_date_type`.
    #[must_use]
    pub fn check_date_type(mut self, value: v1::CheckDateType) -> Self {
        self.check_date_type = Some(value);
        self
    }
    /// Sets `status`.
    #[must_use]
    pub fn status(mut self, value: i64) -> Self {
        self.status = Some(value);
        self
    }
    /// Sets `check_time_from`.
    #[must_use]
    pub fn check_time_from(mut self, value: impl Into<wire::TimestampSec>) -> Self {
        self.check_time_from = Some(value.into());
        self
    }
    /// Sets `check_time_to`.
    #[must_use]
    pub fn check_time_to(mut self, value: impl Into<wire::TimestampSec>) -> Self {
        self.check_time_to = Some(value.into());
        self
    }
}
impl wire::Object for Query {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("employee_type", &mut self.employee_type);
        f.field("user_ids", &mut self.user_ids);
        f.field("check_date_from", &mut self.check_date_from);
        f.field("check_date_to", &mut self.check_date_to);
        f.field("check_date_type", &mut self.check_date_type);
        f.field("status", &mut self.status);
        f.field("check_time_from", &mut self.check_time_from);
        f.field("check_time_to", &mut self.check_time_to);
    }
}
crate::codegen::__impl_object! {
    Query
}
crate::codegen::__operation! {
    Query => QueryResponse, QueryError:
    Endpoint::new("attendance.v1.user_approval.query", Post, "/open-apis/attendance/v1/user_approvals/query")
        .documented(text("获取审批数据", "Query approvals"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/attendance-v1/user_approval/query")
        .access(&[Tenant], &[Custom], &[scopes(&[crate::scope::ATTENDANCE_TASK_READONLY])])
        .limits(RateLimit::Fixed(&[Rate::new(50, 1)]), &[])
        .request(Json, &[
            query("employee_type", String).required(),
            body("user_ids", Array).required(),
            body("check_date_from", Integer).required(),
            body("check_date_to", Integer).required(),
            body("check_date_type", String),
            body("status", Integer),
            body("check_time_from", String),
            body("check_time_to", String),
        ])
}
/// The reply to [`Query`](struct@Query).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryResponse {
    /// The approvals found, grouped by user and day. / 查到的审批，按用户和日期归集。
    pub user_approvals: Vec<v1::UserApproval>,
}
impl wire::Object for QueryResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("user_approvals", &mut self.user_approvals);
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
    /// [`1220004`](error::INVALID_PARAMETER1220004): param is invalis
    InvalidParameter1220004 = error::INVALID_PARAMETER1220004,
    /// [`1220005`](error::PERMISSION_DENIED): 没有权限
    PermissionDenied = error::PERMISSION_DENIED,
    /// [`1225000`](error::SYSTEM_ERROR): param is invalis
    SystemError = error::SYSTEM_ERROR,
    /// [`1226000`](error::SHIFT_SERVICE_ERROR): param is invalis
    ShiftServiceError = error::SHIFT_SERVICE_ERROR,
    /// [`1226500`](error::RETIRED1226500): 历史错误码，不再使用
    Retired1226500 = error::RETIRED1226500,
    /// [`1220600`](error::GENERAL_ERROR): 通用错误信息
    GeneralError = error::GENERAL_ERROR,
}
