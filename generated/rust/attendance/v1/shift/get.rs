// Generated from spec/attendance/v1/shift/get.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::attendance::{error, v1};
impl super::Api<'_> {
    /// Get a shift / 按 ID 查询班次: [`Get`](struct@Get).
    pub fn get(&self, shift_id: impl Into<String>) -> crate::codegen::Call<Get> {
        crate::codegen::Call::new(self.client, Get::new(shift_id))
    }
}
/// Get a shift / 按 ID 查询班次.
///
/// Returns the clock-in rules and other details of a shift by its ID. / 按 ID 返回一个班次的打卡规则等详情。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.attendance().v1().shift().get("6919358778597097404").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/attendance/v1/shifts/:shift_id`
/// - Rate limit: 50 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `attendance:rule`, `attendance:rule:readonly`
///
/// Errors: [`GetError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/attendance-v1/shift/get)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Get {
    /// The ID of the shift, from `attendance.v1.shift.query` or `attendance.v1.shift.create`.
    ///
    /// 班次 ID，由 `attendance.v1.shift.query` 或 `attendance.v1.shift.create` 得到。
    /// - Example: `"6919358778597097404"`
    pub shift_id: String,
}
impl Get {
    /// Creates the value from its required fields.
    pub fn new(shift_id: impl Into<String>) -> Self {
        Self { shift_id: shift_id.into() }
    }
}
impl wire::Object for Get {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("shift_id", &mut self.shift_id);
    }
}
crate::codegen::__impl_object! {
    Get
}
crate::codegen::__operation! {
    Get => GetResponse, GetError:
    Endpoint::new("attendance.v1.shift.get", Get, "/open-apis/attendance/v1/shifts/:shift_id")
        .documented(text("按 ID 查询班次", "Get a shift"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/attendance-v1/shift/get")
        .access(&[Tenant], &[Custom], &[
            scopes(&[crate::scope::ATTENDANCE_RULE]),
            scopes(&[crate::scope::ATTENDANCE_RULE_READONLY]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(50, 1)]), &[])
        .request(NoBody, &[path("shift_id", String).required()])
}
/// The reply to [`Get`](struct@Get).
pub type GetResponse = v1::Shift;
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
    /// `1226003` (HTTP 400): param is invalid
    ///
    /// The shift request is not allowed. Change it as the `msg` of the reply says; "default shift are not allowed to change.", for example, means that the default shift cannot be changed.
    ///
    /// 班次请求不被允许。请根据响应中的 `msg` 调整，例如“default shift are not allowed to change.”表示默认班次不能修改。
    InvalidShiftRequest = &ErrorInfo {
        message: "param is invalid",
        ..*error::INVALID_SHIFT_REQUEST
    },
    /// `1220600` (HTTP 400): General error message
    ///
    /// A general attendance error whose cause is in the `msg` of the reply. Look the `msg` up in the [list of error messages](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/attendance-v1/attendance-development-guidelines) and follow the remedy there.
    ///
    /// 考勤的通用错误，具体原因见响应中的 `msg`。请在[错误信息表](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/attendance-v1/attendance-development-guidelines)中查找该 `msg`，并按其说明处理。
    GeneralError = &ErrorInfo {
        message: "General error message",
        ..*error::GENERAL_ERROR
    },
}
