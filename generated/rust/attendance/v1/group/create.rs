// Generated from spec/attendance/v1/group/create.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::attendance::{error, v1};
impl super::Api<'_> {
    /// Create or update an attendance group / 创建或修改考勤组: [`Create`](struct@Create).
    ///
    /// Optional fields are set on the call: `.with(|request| request.operator_id(…))`.
    pub fn create(
        &self,
        employee_type: v1::EmployeeType,
        dept_type: v1::DeptType,
        group: v1::GroupInput,
    ) -> crate::codegen::Call<Create> {
        crate::codegen::Call::new(
            self.client,
            Create::new(employee_type, dept_type, group),
        )
    }
}
/// Create or update an attendance group / 创建或修改考勤组.
///
/// Creates an attendance group, or replaces an existing one as a whole, so that everything must be given.
///
/// 创建考勤组，传入 ID 时则整体覆盖已有的组，故须传全部内容。
///
/// - `POST /open-apis/attendance/v1/groups`
/// - Rate limit: 50 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `attendance:rule`
///
/// Errors: [`CreateError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/attendance-v1/group/create)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Create {
    /// The type of ID in `user_id` of the reply; without access to the admin console, user IDs come from `contact.v3.user.batch_get_id` by phone number or email.
    ///
    /// 响应中 `user_id` 的 ID 类型；没有管理后台权限时，可通过 `contact.v3.user.batch_get_id` 用手机号或邮箱换取用户 ID。
    pub employee_type: v1::EmployeeType,
    /// The type of department ID. / 部门 ID 的类型。
    pub dept_type: v1::DeptType,
    /// The configuration of the attendance group. / 考勤组的配置。
    pub group: v1::GroupInput,
    /// The user who performs the operation, as an `employee_type` ID. It must be given unless the [API access setup](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/attendance-v1/attendance-development-guidelines) in the attendance admin console is done.
    ///
    /// 操作者的用户 ID，类型由 `employee_type` 决定。尚未在考勤管理后台完成[“API 接入”](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/attendance-v1/attendance-development-guidelines)时必须传。
    /// - Example: `"dd31248a"`
    pub operator_id: Option<String>,
}
impl Create {
    /// Creates the value from its required fields.
    pub fn new(
        employee_type: v1::EmployeeType,
        dept_type: v1::DeptType,
        group: v1::GroupInput,
    ) -> Self {
        Self {
            employee_type,
            dept_type,
            group,
            operator_id: Default::default(),
        }
    }
    /// Sets `operator_id`.
    #[must_use]
    pub fn operator_id(mut self, value: impl Into<String>) -> Self {
        self.operator_id = Some(value.into());
        self
    }
}
impl wire::Object for Create {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("employee_type", &mut self.employee_type);
        f.field("dept_type", &mut self.dept_type);
        f.field("group", &mut self.group);
        f.field("operator_id", &mut self.operator_id);
    }
}
crate::codegen::__impl_object! {
    Create
}
crate::codegen::__operation! {
    Create => CreateResponse, CreateError:
    Endpoint::new("attendance.v1.group.create", Post, "/open-apis/attendance/v1/groups")
        .documented(text("创建或修改考勤组", "Create or update an attendance group"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/attendance-v1/group/create")
        .access(&[Tenant], &[Custom], &[scopes(&[crate::scope::ATTENDANCE_RULE])])
        .limits(RateLimit::Fixed(&[Rate::new(50, 1)]), &[])
        .request(Json, &[
            query("employee_type", String).required(),
            query("dept_type", String).required(),
            body("group", Object).required(),
            body("operator_id", String),
        ])
}
/// The reply to [`Create`](struct@Create).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResponse {
    /// The configuration of the attendance group. / 考勤组的配置。
    pub group: v1::Group,
}
impl wire::Object for CreateResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("group", &mut self.group);
    }
}
crate::codegen::__impl_object! {
    CreateResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Create`](struct@Create).
    CreateError:
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
    /// `1227500` (HTTP 400): param is invalid
    ///
    /// The organization service failed or did not find a user, for example with the `msg` "\[BatchGetLarkIDByOpenID] not find user larkID". Check the user IDs and try again; if it keeps failing, contact support with the log id.
    ///
    /// 组织架构服务异常，或找不到对应用户，例如 `msg` 为“\[BatchGetLarkIDByOpenID] not find user larkID”。请检查用户 ID 后重试；若持续失败，请联系技术支持并提供 log id。
    OrganizationServiceError = &ErrorInfo {
        status: Some(400),
        message: "param is invalid",
        ..*error::ORGANIZATION_SERVICE_ERROR
    },
    /// `1227000` (HTTP 400): param is invalid
    ///
    /// The management service failed. Act on the `msg` of the reply or try again later; if it keeps failing, contact support with the log id.
    ///
    /// 管理服务异常。请根据响应中的 `msg` 排查或稍后重试；若持续失败，请联系技术支持并提供 log id。
    ManagementServiceError = &ErrorInfo {
        status: Some(400),
        message: "param is invalid",
        ..*error::MANAGEMENT_SERVICE_ERROR
    },
}
