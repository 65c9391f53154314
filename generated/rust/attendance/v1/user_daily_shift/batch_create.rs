// Generated from spec/attendance/v1/user_daily_shift/batch_create.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::attendance::{error, v1};
impl super::Api<'_> {
    /// Create or update schedules / 创建或修改排班表: [`BatchCreate`](struct@BatchCreate).
    ///
    /// Optional fields are set on the call: `.with(|request| request.operator_id(…))`.
    pub fn batch_create(
        &self,
        employee_type: v1::EmployeeType,
        user_daily_shifts: impl Into<Vec<v1::UserDailyShiftInput>>,
    ) -> crate::codegen::Call<BatchCreate> {
        crate::codegen::Call::new(
            self.client,
            BatchCreate::new(employee_type, user_daily_shifts),
        )
    }
}
/// Create or update schedules / 创建或修改排班表.
///
/// Sets the shifts of people by date, changing existing ones; each may be in one group a day, and those not applied are listed in msg.
///
/// 为一人或多人按日期排班，已有则修改，每人每天只能在一个考勤组中，未生效的人员在 msg 中返回。
///
/// - `POST /open-apis/attendance/v1/user_daily_shifts/batch_create`
/// - Rate limit: 50 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `attendance:rule`
///
/// Errors: [`BatchCreateError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/attendance-v1/user_daily_shift/batch_create)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchCreate {
    /// The type of ID in `user_id` in the request and the reply; without access to the admin console, user IDs come from `contact.v3.user.batch_get_id` by phone number or email.
    ///
    /// 请求和响应中 `user_id` 的 ID 类型；没有管理后台权限时，可通过 `contact.v3.user.batch_get_id` 用手机号或邮箱换取用户 ID。
    pub employee_type: v1::EmployeeType,
    /// The schedule to write, one user and day per entry. / 要写入的排班，一项为一名用户一天的班次。
    pub user_daily_shifts: Vec<v1::UserDailyShiftInput>,
    /// The user who performs the operation, as an `employee_type` ID. It must be given unless the [API access setup](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/attendance-v1/attendance-development-guidelines) in the attendance admin console is done.
    ///
    /// 操作者的用户 ID，类型由 `employee_type` 决定。尚未在考勤管理后台完成[“API 接入”](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/attendance-v1/attendance-development-guidelines)时必须传。
    /// - Example: `"dd31248a"`
    pub operator_id: Option<String>,
}
impl BatchCreate {
    /// Creates the value from its required fields.
    pub fn new(
        employee_type: v1::EmployeeType,
        user_daily_shifts: impl Into<Vec<v1::UserDailyShiftInput>>,
    ) -> Self {
        Self {
            employee_type,
            user_daily_shifts: user_daily_shifts.into(),
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
impl wire::Object for BatchCreate {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("employee_type", &mut self.employee_type);
        f.field("user_daily_shifts", &mut self.user_daily_shifts);
        f.field("operator_id", &mut self.operator_id);
    }
}
crate::codegen::__impl_object! {
    BatchCreate
}
crate::codegen::__operation! {
    BatchCreate => BatchCreateResponse, BatchCreateError:
    Endpoint::new("attendance.v1.user_daily_shift.batch_create", Post, "/open-apis/attendance/v1/user_daily_shifts/batch_create")
        .documented(text("创建或修改排班表", "Create or update schedules"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/attendance-v1/user_daily_shift/batch_create")
        .access(&[Tenant], &[Custom], &[scopes(&[crate::scope::ATTENDANCE_RULE])])
        .limits(RateLimit::Fixed(&[Rate::new(50, 1)]), &[])
        .request(Json, &[
            query("employee_type", String).required(),
            body("user_daily_shifts", Array).required(),
            body("operator_id", String),
        ])
}
/// The reply to [`BatchCreate`](struct@BatchCreate).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchCreateResponse {
    /// The schedule, one user and day per entry. / 排班列表，一项为一名用户一天的班次。
    pub user_daily_shifts: Vec<v1::UserDailyShift>,
}
impl wire::Object for BatchCreateResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("user_daily_shifts", &mut self.user_daily_shifts);
    }
}
crate::codegen::__impl_object! {
    BatchCreateResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`BatchCreate`](struct@BatchCreate).
    BatchCreateError:
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
    /// `1225000` (HTTP 400): param is invalid
    ///
    /// The attendance service failed, for example with the `msg` "internal server error". Try again later; if it keeps failing, contact support with the log id.
    ///
    /// 考勤服务异常，例如 `msg` 为“internal server error”。请稍后重试；若持续失败，请联系技术支持并提供 log id。
    SystemError = &ErrorInfo {
        status: Some(400),
        message: "param is invalid",
        ..*error::SYSTEM_ERROR
    },
    /// `1226000` (HTTP 400): param is invalid
    ///
    /// The shift service failed, for example with the `msg` "internal server error". Try again later; if it keeps failing, contact support with the log id.
    ///
    /// 班次服务异常，例如 `msg` 为“internal server error”。请稍后重试；若持续失败，请联系技术支持并提供 log id。
    ShiftServiceError = &ErrorInfo {
        status: Some(400),
        message: "param is invalid",
        ..*error::SHIFT_SERVICE_ERROR
    },
    /// `1226003` (HTTP 400): param is invalid
    ///
    /// The shift request is not allowed. Change it as the `msg` of the reply says; "default shift are not allowed to change.", for example, means that the default shift cannot be changed.
    ///
    /// 班次请求不被允许。请根据响应中的 `msg` 调整，例如“default shift are not allowed to change.”表示默认班次不能修改。
    InvalidShiftRequest = &ErrorInfo {
        message: "param is invalid",
        ..*error::INVALID_SHIFT_REQUEST
    },
}
