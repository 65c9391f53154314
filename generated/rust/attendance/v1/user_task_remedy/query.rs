// Generated from spec/attendance/v1/user_task_remedy/query.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::attendance::{error, v1};
impl super::Api<'_> {
    /// Query clock-in corrections / 获取补卡记录: [`Query`](struct@Query).
    ///
    /// Optional fields are set on the call: `.with(|request| request.check_date_type(…))`.
    pub fn query(
        &self,
        employee_type: v1::EmployeeType,
        user_ids: impl Into<Vec<String>>,
        check_time_from: impl Into<wire::TimestampSec>,
        check_time_to: impl Into<wire::TimestampSec>,
    ) -> crate::codegen::Call<Query> {
        crate::codegen::Call::new(
            self.client,
            Query::new(employee_type, user_ids, check_time_from, check_time_to),
        )
    }
}
/// Query clock-in corrections / 获取补卡记录.
///
/// Returns the clock-in corrections of employees. / 返回员工的补卡记录。
///
/// - `POST /open-apis/attendance/v1/user_task_remedys/query`
/// - Rate limit: 50 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `attendance:task:readonly`
///
/// Errors: [`QueryError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/attendance-v1/user_task_remedy/query)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Query {
    /// The type of ID in `user_ids` of the request and `user_id` of the reply; without access to the admin console, user IDs come from `contact.v3.user.batch_get_id` by phone number or email.
    ///
    /// 请求中 `user_ids` 和响应中 `user_id` 的 ID 类型；没有管理后台权限时，可通过 `contact.v3.user.batch_get_id` 用手机号或邮箱换取用户 ID。
    pub employee_type: v1::EmployeeType,
    /// The users whose punch corrections are queried, as `employee_type` IDs; 50 at most.
    ///
    /// 查询哪些用户的补卡记录，类型由 `employee_type` 决定，最多 50 人。
    /// - Example: `["abd754f7"]`
    pub user_ids: Vec<String>,
    /// The start of the time to query, in seconds since 1970. / 从何时起的补卡记录，秒级时间戳。
    /// - Example: `"1566641088"`
    pub check_time_from: wire::TimestampSec,
    /// The end of the time to query, in seconds since 1970. / 到何时为止的补卡记录，秒级时间戳。
    /// - Example: `"1592561088"`
    pub check_time_to: wire::TimestampSec,
    /// The time of the approval that is queried by; `PeriodTime` by default, and the others work for certain tenants only.
    ///
    /// 按单据的哪个时间查询，默认为 `PeriodTime`；其他取值只有特定租户可用。
    pub check_date_type: Option<v1::CheckDateType>,
    /// The state of the punch corrections to query; approved ones without it. / 只查哪种状态的补卡，不填为已通过。
    /// - `0`: Pending / 待审批
    /// - `1`: Rejected / 未通过
    /// - `2`: Approved / 已通过
    /// - `3`: Canceled / 已取消
    /// - `4`: Withdrawn / 已撤回
    /// - Example: `2`
    pub status: Option<i64>,
}
impl Query {
    /// Creates the value from its required fields.
    pub fn new(
        employee_type: v1::EmployeeType,
        user_ids: impl Into<Vec<String>>,
        check_time_from: impl Into<wire::TimestampSec>,
        check_time_to: impl Into<wire::TimestampSec>,
    ) -> Self {
        Self {
            employee_type,
            user_ids: user_ids.into(),
            check_time_from: check_time_from.into(),
            check_time_to: check_time_to.into(),
            check_date_type: Default::default(),
            status: Default::default(),
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
}
impl wire::Object for Query {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("employee_type", &mut self.employee_type);
        f.field("user_ids", &mut self.user_ids);
        f.field("check_time_from", &mut self.check_time_from);
        f.field("check_time_to", &mut self.check_time_to);
        f.field("check_date_type", &mut self.check_date_type);
        f.field("status", &mut self.status);
    }
}
crate::codegen::__impl_object! {
    Query
}
crate::codegen::__operation! {
    Query => QueryResponse, QueryError:
    Endpoint::new("attendance.v1.user_task_remedy.query", Post, "/open-apis/attendance/v1/user_task_remedys/query")
        .documented(text("获取补卡记录", "Query clock-in corrections"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/attendance-v1/user_task_remedy/query")
        .access(&[Tenant], &[Custom], &[scopes(&[crate::scope::ATTENDANCE_TASK_READONLY])])
        .limits(RateLimit::Fixed(&[Rate::new(50, 1)]), &[])
        .request(Json, &[
            query("employee_type", String).required(),
            body("user_ids", Array).required(),
            body("check_time_from", String).required(),
            body("check_time_to", String).required(),
            body("check_date_type", String),
            body("status", Integer),
        ])
}
/// The reply to [`Query`](struct@Query).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryResponse {
    /// The punch corrections found. / 查到的补卡记录。
    pub user_remedys: Vec<v1::UserTaskRemedy>,
}
impl wire::Object for QueryResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("user_remedys", &mut self.user_remedys);
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
    /// `1220005` (HTTP 400): permission denied
    ///
    /// The caller has no permission on the data. Adjust the data permission range in the [attendance admin console](https://oa.feishu.cn/attendance/manage/member/list).
    ///
    /// 没有访问该数据的权限。请在[考勤管理后台](https://oa.feishu.cn/attendance/manage/member/list)调整数据权限范围。
    PermissionDenied = &ErrorInfo {
        message: "permission denied",
        ..*error::PERMISSION_DENIED
    },
    /// `1220600` (HTTP 400): general error message
    ///
    /// A general attendance error whose cause is in the `msg` of the reply. Look the `msg` up in the [list of error messages](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/attendance-v1/attendance-development-guidelines) and follow the remedy there.
    ///
    /// 考勤的通用错误，具体原因见响应中的 `msg`。请在[错误信息表](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/attendance-v1/attendance-development-guidelines)中查找该 `msg`，并按其说明处理。
    GeneralError = &ErrorInfo {
        message: "general error message",
        ..*error::GENERAL_ERROR
    },
    /// `1225000` (HTTP 500): param is invalid
    ///
    /// The attendance service failed, for example with the `msg` "internal server error". Try again later; if it keeps failing, contact support with the log id.
    ///
    /// 考勤服务异常，例如 `msg` 为“internal server error”。请稍后重试；若持续失败，请联系技术支持并提供 log id。
    SystemError = &ErrorInfo {
        message: "param is invalid",
        ..*error::SYSTEM_ERROR
    },
    /// `1226500` (HTTP 500): historical error code, no longer in use
    ///
    /// The code is retired and should not be returned. If it is, act on the `msg` of the reply or contact support with the log id.
    ///
    /// 该错误码已停用，正常情况下不会返回。若仍收到，请根据响应中的 `msg` 排查，或联系技术支持并提供 log id。
    Retired1226500 = &ErrorInfo {
        message: "historical error code, no longer in use",
        ..*error::RETIRED1226500
    },
}
