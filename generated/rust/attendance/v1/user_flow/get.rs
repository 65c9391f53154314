// Generated from spec/attendance/v1/user_flow/get.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::attendance::{error, v1};
impl super::Api<'_> {
    /// Get a clock-in record / 查询打卡流水: [`Get`](struct@Get).
    pub fn get(
        &self,
        user_flow_id: impl Into<String>,
        employee_type: v1::EmployeeType,
    ) -> crate::codegen::Call<Get> {
        crate::codegen::Call::new(self.client, Get::new(user_flow_id, employee_type))
    }
}
/// Get a clock-in record / 查询打卡流水.
///
/// Returns the time, place and method of one clock-in record by its ID. / 按记录 ID 返回一条打卡流水的时间、位置和方式。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// use feishu_api::attendance::v1::EmployeeType;
/// let reply = client.attendance().v1().user_flow().get("6708236686834352397", EmployeeType::EmployeeId).await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/attendance/v1/user_flows/:user_flow_id`
/// - Rate limit: 50 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `attendance:task`, `attendance:task:readonly`
///
/// Errors: [`GetError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/attendance-v1/user_flow/get)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Get {
    /// The ID of the punch record, from `attendance.v1.user_flow.query`, `attendance.v1.user_task.query` or `attendance.v1.user_flow.batch_create`.
    ///
    /// 打卡流水记录 ID，可由 `attendance.v1.user_flow.query`、`attendance.v1.user_task.query` 或 `attendance.v1.user_flow.batch_create` 得到。
    /// - Example: `"6708236686834352397"`
    pub user_flow_id: String,
    /// The type of ID in `user_id` and `creator_id` in the reply; without access to the admin console, user IDs come from `contact.v3.user.batch_get_id` by phone number or email.
    ///
    /// 响应中 `user_id`、`creator_id` 的 ID 类型；没有管理后台权限时，可通过 `contact.v3.user.batch_get_id` 用手机号或邮箱换取用户 ID。
    pub employee_type: v1::EmployeeType,
}
impl Get {
    /// Creates the value from its required fields.
    pub fn new(
        user_flow_id: impl Into<String>,
        employee_type: v1::EmployeeType,
    ) -> Self {
        Self {
            user_flow_id: user_flow_id.into(),
            employee_type,
        }
    }
}
impl wire::Object for Get {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("user_flow_id", &mut self.user_flow_id);
        f.field("employee_type", &mut self.employee_type);
    }
}
crate::codegen::__impl_object! {
    Get
}
crate::codegen::__operation! {
    Get => GetResponse, GetError:
    Endpoint::new("attendance.v1.user_flow.get", Get, "/open-apis/attendance/v1/user_flows/:user_flow_id")
        .documented(text("查询打卡流水", "Get a clock-in record"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/attendance-v1/user_flow/get")
        .access(&[Tenant], &[Custom, Store], &[
            scopes(&[crate::scope::ATTENDANCE_TASK]),
            scopes(&[crate::scope::ATTENDANCE_TASK_READONLY]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(50, 1)]), &[])
        .request(NoBody, &[path("user_flow_id", String).required(), query("employee_type", String).required()])
}
/// The reply to [`Get`](struct@Get).
pub type GetResponse = v1::UserFlow;
crate::codegen::__error_enum! {
    /// The documented errors of [`Get`](struct@Get).
    GetError:
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
    /// `1225000` (HTTP 500): param is invalid
    ///
    /// The attendance service failed, for example with the `msg` "internal server error". Try again later; if it keeps failing, contact support with the log id.
    ///
    /// 考勤服务异常，例如 `msg` 为“internal server error”。请稍后重试；若持续失败，请联系技术支持并提供 log id。
    SystemError = &ErrorInfo {
        message: "param is invalid",
        ..*error::SYSTEM_ERROR
    },
    /// [`1226500`](error::RETIRED1226500): 历史错误码，不再使用
    Retired1226500 = error::RETIRED1226500,
    /// `1227500` (HTTP 500): 组织架构服务系统错误
    ///
    /// The organization service failed or did not find a user, for example with the `msg` "\[BatchGetLarkIDByOpenID] not find user larkID". Check the user IDs and try again; if it keeps failing, contact support with the log id.
    ///
    /// 组织架构服务异常，或找不到对应用户，例如 `msg` 为“\[BatchGetLarkIDByOpenID] not find user larkID”。请检查用户 ID 后重试；若持续失败，请联系技术支持并提供 log id。
    OrganizationServiceError = &ErrorInfo {
        message: "组织架构服务系统错误",
        ..*error::ORGANIZATION_SERVICE_ERROR
    },
    /// [`1220600`](error::GENERAL_ERROR): 通用错误信息
    GeneralError = error::GENERAL_ERROR,
}
