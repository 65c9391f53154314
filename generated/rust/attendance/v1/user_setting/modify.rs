// Generated from spec/attendance/v1/user_setting/modify.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::attendance::{error, v1};
impl super::Api<'_> {
    /// Update the face photo setting of a user / 修改用户人脸识别信息: [`Modify`](struct@Modify).
    ///
    /// Optional fields are set on the call: `.with(|request| request.user_setting(…))`.
    pub fn modify(
        &self,
        employee_type: v1::EmployeeType,
    ) -> crate::codegen::Call<Modify> {
        crate::codegen::Call::new(self.client, Modify::new(employee_type))
    }
}
/// Update the face photo setting of a user / 修改用户人脸识别信息.
///
/// Changes the face photo of an employee within the app's scope, which the admin console no longer allows.
///
/// 修改授权范围内员工的人脸照片等设置，管理后台已不能修改。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// use feishu_api::attendance::v1::EmployeeType;
/// let reply = client.attendance().v1().user_setting().modify(EmployeeType::EmployeeId).await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/attendance/v1/user_settings/modify`
/// - Rate limit: 50 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `attendance:rule`
///
/// Errors: [`ModifyError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/attendance-v1/user_setting/modify)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Modify {
    /// The type of ID in `user_ids` of the request and `user_id` of the reply; without access to the admin console, user IDs come from `contact.v3.user.batch_get_id` by phone number or email.
    ///
    /// 请求中 `user_ids` 和响应中 `user_id` 的 ID 类型；没有管理后台权限时，可通过 `contact.v3.user.batch_get_id` 用手机号或邮箱换取用户 ID。
    pub employee_type: v1::EmployeeType,
    /// The face recognition settings of the user. / 用户的人脸识别设置。
    pub user_setting: Option<v1::UserSettingInput>,
}
impl Modify {
    /// Creates the value from its required fields.
    pub fn new(employee_type: v1::EmployeeType) -> Self {
        Self {
            employee_type,
            user_setting: Default::default(),
        }
    }
    /// Sets `user_setting`.
    #[must_use]
    pub fn user_setting(mut self, value: v1::UserSettingInput) -> Self {
        self.user_setting = Some(value);
        self
    }
}
impl wire::Object for Modify {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("employee_type", &mut self.employee_type);
        f.field("user_setting", &mut self.user_setting);
    }
}
crate::codegen::__impl_object! {
    Modify
}
crate::codegen::__operation! {
    Modify => ModifyResponse, ModifyError:
    Endpoint::new("attendance.v1.user_setting.modify", Post, "/open-apis/attendance/v1/user_settings/modify")
        .documented(text("修改用户人脸识别信息", "Update the face photo setting of a user"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/attendance-v1/user_setting/modify")
        .access(&[Tenant], &[Custom], &[scopes(&[crate::scope::ATTENDANCE_RULE])])
        .limits(RateLimit::Fixed(&[Rate::new(50, 1)]), &[])
        .request(Json, &[query("employee_type", String).required(), body("user_setting", Object)])
}
/// The reply to [`Modify`](struct@Modify).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ModifyResponse {
    /// The face recognition settings of the user. / 用户的人脸识别设置。
    pub user_setting: v1::UserSetting,
}
impl wire::Object for ModifyResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("user_setting", &mut self.user_setting);
    }
}
crate::codegen::__impl_object! {
    ModifyResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Modify`](struct@Modify).
    ModifyError:
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
    /// `1227000` (HTTP 400): 历史错误码，不再使用
    ///
    /// The management service failed. Act on the `msg` of the reply or try again later; if it keeps failing, contact support with the log id.
    ///
    /// 管理服务异常。请根据响应中的 `msg` 排查或稍后重试；若持续失败，请联系技术支持并提供 log id。
    ManagementServiceError = &ErrorInfo {
        status: Some(400),
        ..*error::MANAGEMENT_SERVICE_ERROR
    },
    /// [`1220600`](error::GENERAL_ERROR): 通用错误信息
    GeneralError = error::GENERAL_ERROR,
}
