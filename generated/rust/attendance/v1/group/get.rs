// Generated from spec/attendance/v1/group/get.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::attendance::{error, v1};
impl super::Api<'_> {
    /// Get an attendance group / 按 ID 查询考勤组: [`Get`](struct@Get).
    pub fn get(
        &self,
        group_id: impl Into<String>,
        employee_type: v1::EmployeeType,
        dept_type: v1::DeptType,
    ) -> crate::codegen::Call<Get> {
        crate::codegen::Call::new(
            self.client,
            Get::new(group_id, employee_type, dept_type),
        )
    }
}
/// Get an attendance group / 按 ID 查询考勤组.
///
/// Returns the basics, shifts, clock-in methods and settings of an attendance group by its ID.
///
/// 按 ID 返回考勤组的基本信息、班次、考勤方式和设置。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// use feishu_api::attendance::v1::DeptType;
/// use feishu_api::attendance::v1::EmployeeType;
/// let reply = client.attendance().v1().group().get("6919358128597097404", EmployeeType::EmployeeId, DeptType::OpenId).await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/attendance/v1/groups/:group_id`
/// - Rate limit: 50 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `attendance:rule`, `attendance:rule:readonly`
///
/// Errors: [`GetError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/attendance-v1/group/get)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Get {
    /// The ID of the attendance group, from `attendance.v1.group.create`, `attendance.v1.group.search` or `attendance.v1.user_task.query`.
    ///
    /// 考勤组 ID，可由 `attendance.v1.group.create`、`attendance.v1.group.search` 或 `attendance.v1.user_task.query` 得到。
    /// - Example: `"6919358128597097404"`
    pub group_id: String,
    /// The type of ID in `user_id` and `creator_id` in the request and the reply; without access to the admin console, user IDs come from `contact.v3.user.batch_get_id` by phone number or email.
    ///
    /// 请求和响应中 `user_id`、`creator_id` 的 ID 类型；没有管理后台权限时，可通过 `contact.v3.user.batch_get_id` 用手机号或邮箱换取用户 ID。
    pub employee_type: v1::EmployeeType,
    /// The type of department ID. / 部门 ID 的类型。
    pub dept_type: v1::DeptType,
}
impl Get {
    /// Creates the value from its required fields.
    pub fn new(
        group_id: impl Into<String>,
        employee_type: v1::EmployeeType,
        dept_type: v1::DeptType,
    ) -> Self {
        Self {
            group_id: group_id.into(),
            employee_type,
            dept_type,
        }
    }
}
impl wire::Object for Get {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("group_id", &mut self.group_id);
        f.field("employee_type", &mut self.employee_type);
        f.field("dept_type", &mut self.dept_type);
    }
}
crate::codegen::__impl_object! {
    Get
}
crate::codegen::__operation! {
    Get => GetResponse, GetError:
    Endpoint::new("attendance.v1.group.get", Get, "/open-apis/attendance/v1/groups/:group_id")
        .documented(text("按 ID 查询考勤组", "Get an attendance group"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/attendance-v1/group/get")
        .access(&[Tenant], &[Custom], &[
            scopes(&[crate::scope::ATTENDANCE_RULE]),
            scopes(&[crate::scope::ATTENDANCE_RULE_READONLY]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(50, 1)]), &[])
        .request(NoBody, &[
            path("group_id", String).required(),
            query("employee_type", String).required(),
            query("dept_type", String).required(),
        ])
}
/// The reply to [`Get`](struct@Get).
pub type GetResponse = v1::Group;
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
    /// [`1220003`](error::INVALID_EMPLOYEE_TYPE): user_id type is not employee_id or employee_no
    InvalidEmployeeType = error::INVALID_EMPLOYEE_TYPE,
    /// `1225000` (HTTP 500): param is invalid
    ///
    /// The attendance service failed, for example with the `msg` "internal server error". Try again later; if it keeps failing, contact support with the log id.
    ///
    /// 考勤服务异常，例如 `msg` 为“internal server error”。请稍后重试；若持续失败，请联系技术支持并提供 log id。
    SystemError = &ErrorInfo {
        message: "param is invalid",
        ..*error::SYSTEM_ERROR
    },
    /// [`1227000`](error::MANAGEMENT_SERVICE_ERROR): 历史错误码，不再使用
    ManagementServiceError = error::MANAGEMENT_SERVICE_ERROR,
    /// [`1220600`](error::GENERAL_ERROR): 通用错误信息
    GeneralError = error::GENERAL_ERROR,
}
