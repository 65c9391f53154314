// Generated from spec/attendance/v1/user_daily_shift/batch_create_temp.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::attendance::{error, v1};
impl super::Api<'_> {
    /// Create or update temporary schedules / 创建或更改临时排班: [`BatchCreateTemp`](struct@BatchCreateTemp).
    ///
    /// Optional fields are set on the call: `.with(|request| request.operator_id(…))`.
    pub fn batch_create_temp(
        &self,
        employee_type: v1::EmployeeType,
        user_tmp_daily_shifts: impl Into<Vec<v1::UserTmpDailyShiftInput>>,
    ) -> crate::codegen::Call<BatchCreateTemp> {
        crate::codegen::Call::new(
            self.client,
            BatchCreateTemp::new(employee_type, user_tmp_daily_shifts),
        )
    }
}
/// Create or update temporary schedules / 创建或更改临时排班.
///
/// Sets temporary shifts of people by date, a paid feature; those not applied are listed in msg.
///
/// 按日期为一人或多人排临时班次，属付费功能，未成功的人员在 msg 中返回。
///
/// - `POST /open-apis/attendance/v1/user_daily_shifts/batch_create_temp`
/// - Rate limit: 50 calls a second
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `attendance:rule`
///
/// Errors: [`BatchCreateTempError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/attendance-v1/user_daily_shift/batch_create_temp)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchCreateTemp {
    /// The type of ID in `user_id` in the request and the reply; without access to the admin console, user IDs come from `contact.v3.user.batch_get_id` by phone number or email.
    ///
    /// 请求和响应中 `user_id` 的 ID 类型；没有管理后台权限时，可通过 `contact.v3.user.batch_get_id` 用手机号或邮箱换取用户 ID。
    pub employee_type: v1::EmployeeType,
    /// The temporary schedule to write, one user and day per entry. / 要写入的临时排班，一项为一名用户一天的上下班时间。
    /// - Length: 0 to 50
    pub user_tmp_daily_shifts: Vec<v1::UserTmpDailyShiftInput>,
    /// The user who performs the operation, as an `employee_type` ID. / 操作者的用户 ID，类型由 `employee_type` 决定。
    /// - Example: `"dd31248a"`
    pub operator_id: Option<String>,
}
impl BatchCreateTemp {
    /// Creates the value from its required fields.
    pub fn new(
        employee_type: v1::EmployeeType,
        user_tmp_daily_shifts: impl Into<Vec<v1::UserTmpDailyShiftInput>>,
    ) -> Self {
        Self {
            employee_type,
            user_tmp_daily_shifts: user_tmp_daily_shifts.into(),
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
impl wire::Object for BatchCreateTemp {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("employee_type", &mut self.employee_type);
        f.field("user_tmp_daily_shifts", &mut self.user_tmp_daily_shifts);
        f.field("operator_id", &mut self.operator_id);
    }
}
crate::codegen::__impl_object! {
    BatchCreateTemp
}
crate::codegen::__operation! {
    BatchCreateTemp => BatchCreateTempResponse, BatchCreateTempError:
    Endpoint::new("attendance.v1.user_daily_shift.batch_create_temp", Post, "/open-apis/attendance/v1/user_daily_shifts/batch_create_temp")
        .documented(text("创建或更改临时排班", "Create or update temporary schedules"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/attendance-v1/user_daily_shift/batch_create_temp")
        .access(&[Tenant, User], &[Custom], &[scopes(&[crate::scope::ATTENDANCE_RULE])])
        .limits(RateLimit::Fixed(&[Rate::new(50, 1)]), &[])
        .request(Json, &[
            query("employee_type", String).required(),
            body("user_tmp_daily_shifts", Array).required(),
            body("operator_id", String),
        ])
}
/// The reply to [`BatchCreateTemp`](struct@BatchCreateTemp).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchCreateTempResponse {
    /// The temporary schedule as written. / 写入后的临时排班。
    pub user_tmp_daily_shifts: Vec<v1::UserTmpDailyShift>,
}
impl wire::Object for BatchCreateTempResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("user_tmp_daily_shifts", &mut self.user_tmp_daily_shifts);
    }
}
crate::codegen::__impl_object! {
    BatchCreateTempResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`BatchCreateTemp`](struct@BatchCreateTemp).
    BatchCreateTempError:
    /// `1220001` (HTTP 400): param is invalid
    ///
    /// A request parameter failed validation. Correct the one that the `msg` of the reply names; "employee_type invalid", for example, means a wrong employee ID type.
    ///
    /// 请求参数未通过校验。请根据响应中的 `msg` 修正参数，例如“employee_type invalid”表示员工 ID 类型有误。
    InvalidParameter = &ErrorInfo {
        message: "param is invalid",
        ..*error::INVALID_PARAMETER
    },
}
