// Generated from spec/attendance/v1/user_flow/query.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::attendance::{error, v1};
impl super::Api<'_> {
    /// Query clock-in records / 批量查询打卡流水: [`Query`](struct@Query).
    ///
    /// Optional fields are set on the call: `.with(|request| request.include_terminated_user(…))`.
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
/// Query clock-in records / 批量查询打卡流水.
///
/// Returns the clock-in records of users in a period, limited to valid ones.
///
/// 批量返回用户在一段时间内的打卡流水，仅含已生效的有效记录。
///
/// - `POST /open-apis/attendance/v1/user_flows/query`
/// - Rate limit: 50 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `attendance:task:readonly`
///
/// Errors: [`QueryError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/attendance-v1/user_flow/query)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Query {
    /// The type of ID in `user_ids` of the request and `user_id` of the reply; without access to the admin console, user IDs come from `contact.v3.user.batch_get_id` by phone number or email.
    ///
    /// 请求中 `user_ids` 和响应中 `user_id` 的 ID 类型；没有管理后台权限时，可通过 `contact.v3.user.batch_get_id` 用手机号或邮箱换取用户 ID。
    pub employee_type: v1::EmployeeType,
    /// Which people to return for an ID, as new hires can get that of someone who has left: true is all who have had it, false only the current holder or the last to leave.
    ///
    /// 新员工可能沿用离职员工的 ID：true 时返回用过该 ID 的所有在职和离职用户的数据，false 时只返回在职者或最近离职者的数据。
    pub include_terminated_user: Option<bool>,
    /// The users whose punch records are queried, as `employee_type` IDs; 50 at most.
    ///
    /// 查询哪些用户的打卡记录，类型由 `employee_type` 决定，最多 50 人。
    /// - Example: `["abd754f7"]`
    pub user_ids: Vec<String>,
    /// The start of the time to query, in seconds since 1970. / 从何时起的打卡记录，秒级时间戳。
    /// - Example: `"1566641088"`
    pub check_time_from: wire::TimestampSec,
    /// The end of the time to query, in seconds since 1970. / 到何时为止的打卡记录，秒级时间戳。
    /// - Example: `"1566641088"`
    pub check_time_to: wire::TimestampSec,
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
            include_terminated_user: Default::default(),
            user_ids: user_ids.into(),
            check_time_from: check_time_from.into(),
            check_time_to: check_time_to.into(),
        }
    }
    /// Sets `include_terminated_user`.
    #[must_use]
    pub fn include_terminated_user(mut self, value: bool) -> Self {
        self.include_terminated_user = Some(value);
        self
    }
}
impl wire::Object for Query {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("employee_type", &mut self.employee_type);
        f.field("include_terminated_user", &mut self.include_terminated_user);
        f.field("user_ids", &mut self.user_ids);
        f.field("check_time_from", &mut self.check_time_from);
        f.field("check_time_to", &mut self.check_time_to);
    }
}
crate::codegen::__impl_object! {
    Query
}
crate::codegen::__operation! {
    Query => QueryResponse, QueryError:
    Endpoint::new("attendance.v1.user_flow.query", Post, "/open-apis/attendance/v1/user_flows/query")
        .documented(text("批量查询打卡流水", "Query clock-in records"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/attendance-v1/user_flow/query")
        .access(&[Tenant], &[Custom], &[scopes(&[crate::scope::ATTENDANCE_TASK_READONLY])])
        .limits(RateLimit::Fixed(&[Rate::new(50, 1)]), &[])
        .request(Json, &[
            query("employee_type", String).required(),
            query("include_terminated_user", Boolean),
            body("user_ids", Array).required(),
            body("check_time_from", String).required(),
            body("check_time_to", String).required(),
        ])
}
/// The reply to [`Query`](struct@Query).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryResponse {
    /// The punch records found. / 查到的打卡流水记录。
    pub user_flow_results: Vec<v1::UserFlow>,
}
impl wire::Object for QueryResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("user_flow_results", &mut self.user_flow_results);
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
    /// `1220002` (HTTP 400): Tenant does not exist
    ///
    /// The tenant could not be determined. Make sure that the `tenant_access_token` is valid and belongs to the right tenant.
    ///
    /// 无法识别租户。请检查 `tenant_access_token` 是否有效且属于目标租户。
    TenantIdEmpty = &ErrorInfo {
        message: "Tenant does not exist",
        ..*error::TENANT_ID_EMPTY
    },
    /// `1220004` (HTTP 400): param is invalid
    ///
    /// A request parameter failed validation. Correct the one that the `msg` of the reply names; "user_id is not exist or does not have permission", for example, means that the user ID does not exist or is out of reach.
    ///
    /// 请求参数未通过校验。请根据响应中的 `msg` 修正参数，例如“user_id is not exist or does not have permission”表示用户 ID 不存在或没有权限。
    InvalidParameter1220004 = &ErrorInfo {
        message: "param is invalid",
        ..*error::INVALID_PARAMETER1220004
    },
    /// `1220005` (HTTP 400): Permission denied
    ///
    /// The caller has no permission on the data. Adjust the data permission range in the [attendance admin console](https://oa.feishu.cn/attendance/manage/member/list).
    ///
    /// 没有访问该数据的权限。请在[考勤管理后台](https://oa.feishu.cn/attendance/manage/member/list)调整数据权限范围。
    PermissionDenied = &ErrorInfo {
        message: "Permission denied",
        ..*error::PERMISSION_DENIED
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
    /// `1226500` (HTTP 500): Historical error code, no longer in use
    ///
    /// The code is retired and should not be returned. If it is, act on the `msg` of the reply or contact support with the log id.
    ///
    /// 该错误码已停用，正常情况下不会返回。若仍收到，请根据响应中的 `msg` 排查，或联系技术支持并提供 log id。
    Retired1226500 = &ErrorInfo {
        message: "Historical error code, no longer in use",
        ..*error::RETIRED1226500
    },
    /// `1227500` (HTTP 500): param is invalid
    ///
    /// The organization service failed or did not find a user, for example with the `msg` "\[BatchGetLarkIDByOpenID] not find user larkID". Check the user IDs and try again; if it keeps failing, contact support with the log id.
    ///
    /// 组织架构服务异常，或找不到对应用户，例如 `msg` 为“\[BatchGetLarkIDByOpenID] not find user larkID”。请检查用户 ID 后重试；若持续失败，请联系技术支持并提供 log id。
    OrganizationServiceError = &ErrorInfo {
        message: "param is invalid",
        ..*error::ORGANIZATION_SERVICE_ERROR
    },
    /// `1220600` (HTTP 400): General error information
    ///
    /// A general attendance error whose cause is in the `msg` of the reply. Look the `msg` up in the [list of error messages](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/attendance-v1/attendance-development-guidelines) and follow the remedy there.
    ///
    /// 考勤的通用错误，具体原因见响应中的 `msg`。请在[错误信息表](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/attendance-v1/attendance-development-guidelines)中查找该 `msg`，并按其说明处理。
    GeneralError = &ErrorInfo {
        message: "General error information",
        ..*error::GENERAL_ERROR
    },
}
