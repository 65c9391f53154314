// Generated from spec/attendance/v1/user_daily_shift/query.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::attendance::{error, v1};
impl super::Api<'_> {
    /// Query schedules / 查询班表信息: [`Query`](struct@Query).
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
/// Query schedules / 查询班表信息.
///
/// Returns the schedules of several users over at most 30 days. / 返回多名用户在 30 天以内的排班结果。
///
/// - `POST /open-apis/attendance/v1/user_daily_shifts/query`
/// - Rate limit: 50 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `attendance:task:readonly`
///
/// Errors: [`QueryError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/attendance-v1/user_daily_shift/query)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Query {
    /// The type of ID in `user_ids` of the request and `user_id` of the reply; without access to the admin console, user IDs come from `contact.v3.user.batch_get_id` by phone number or email.
    ///
    /// 请求中 `user_ids` 和响应中 `user_id` 的 ID 类型；没有管理后台权限时，可通过 `contact.v3.user.batch_get_id` 用手机号或邮箱换取用户 ID。
    pub employee_type: v1::EmployeeType,
    /// The users whose schedules are queried, as `employee_type` IDs; 50 at most.
    ///
    /// 查询哪些用户的排班，类型由 `employee_type` 决定，最多 50 人。
    /// - Example: `["abd754f7"]`
    pub user_ids: Vec<String>,
    /// The first working day to query, as yyyyMMdd. / 查询的第一个工作日，格式为 yyyyMMdd。
    /// - Example: `20190817`
    pub check_date_from: i64,
    /// The last working day to query, as yyyyMMdd. / 查询的最后一个工作日，格式为 yyyyMMdd。
    /// - Example: `20190820`
    pub check_date_to: i64,
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
        }
    }
}
impl wire::Object for Query {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("employee_type", &mut self.employee_type);
        f.field("user_ids", &mut self.user_ids);
        f.field("check_date_from", &mut self.check_date_from);
        f.field("check_date_to", &mut self.check_date_to);
    }
}
crate::codegen::__impl_object! {
    Query
}
crate::codegen::__operation! {
    Query => QueryResponse, QueryError:
    Endpoint::new("attendance.v1.user_daily_shift.query", Post, "/open-apis/attendance/v1/user_daily_shifts/query")
        .documented(text("查询班表信息", "Query schedules"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/attendance-v1/user_daily_shift/query")
        .access(&[Tenant], &[Custom], &[scopes(&[crate::scope::ATTENDANCE_TASK_READONLY])])
        .limits(RateLimit::Fixed(&[Rate::new(50, 1)]), &[])
        .request(Json, &[
            query("employee_type", String).required(),
            body("user_ids", Array).required(),
            body("check_date_from", Integer).required(),
            body("check_date_to", Integer).required(),
        ])
}
/// The reply to [`Query`](struct@Query).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryResponse {
    /// The schedule, one user and day per entry. / 排班列表，一项为一名用户一天的班次。
    pub user_daily_shifts: Vec<v1::UserDailyShift>,
}
impl wire::Object for QueryResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("user_daily_shifts", &mut self.user_daily_shifts);
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
    /// [`1220005`](error::PERMISSION_DENIED): 没有权限
    PermissionDenied = error::PERMISSION_DENIED,
    /// [`1220600`](error::GENERAL_ERROR): 通用错误信息
    GeneralError = error::GENERAL_ERROR,
    /// `1225000` (HTTP 500): param is invalid
    ///
    /// The attendance service failed, for example with the `msg` "internal server error". Try again later; if it keeps failing, contact support with the log id.
    ///
    /// 考勤服务异常，例如 `msg` 为“internal server error”。请稍后重试；若持续失败，请联系技术支持并提供 log id。
    SystemError = &ErrorInfo {
        message: "param is invalid",
        ..*error::SYSTEM_ERROR
    },
    /// `1226000` (HTTP 500): param is invalid
    ///
    /// The shift service failed, for example with the `msg` "internal server error". Try again later; if it keeps failing, contact support with the log id.
    ///
    /// 班次服务异常，例如 `msg` 为“internal server error”。请稍后重试；若持续失败，请联系技术支持并提供 log id。
    ShiftServiceError = &ErrorInfo {
        message: "param is invalid",
        ..*error::SHIFT_SERVICE_ERROR
    },
    /// `1226003` (HTTP 500): param is invalid
    ///
    /// The shift request is not allowed. Change it as the `msg` of the reply says; "default shift are not allowed to change.", for example, means that the default shift cannot be changed.
    ///
    /// 班次请求不被允许。请根据响应中的 `msg` 调整，例如“default shift are not allowed to change.”表示默认班次不能修改。
    InvalidShiftRequest = &ErrorInfo {
        status: Some(500),
        message: "param is invalid",
        ..*error::INVALID_SHIFT_REQUEST
    },
}
