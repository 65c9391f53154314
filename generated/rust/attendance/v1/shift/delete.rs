// Generated from spec/attendance/v1/shift/delete.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::attendance::error;
impl super::Api<'_> {
    /// Delete a shift / 删除班次: [`Delete`](struct@Delete).
    pub fn delete(&self, shift_id: impl Into<String>) -> crate::codegen::Call<Delete> {
        crate::codegen::Call::new(self.client, Delete::new(shift_id))
    }
}
/// Delete a shift / 删除班次.
///
/// Deletes one shift by its ID. / 按 ID 删除一个班次。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.attendance().v1().shift().delete("6919358778597097404").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `DELETE /open-apis/attendance/v1/shifts/:shift_id`
/// - Rate limit: 50 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `attendance:rule`
///
/// Errors: [`DeleteError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/attendance-v1/shift/delete)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Delete {
    /// The ID of the shift, from `attendance.v1.shift.query` or `attendance.v1.shift.create`.
    ///
    /// 班次 ID，由 `attendance.v1.shift.query` 或 `attendance.v1.shift.create` 得到。
    /// - Example: `"6919358778597097404"`
    pub shift_id: String,
}
impl Delete {
    /// Creates the value from its required fields.
    pub fn new(shift_id: impl Into<String>) -> Self {
        Self { shift_id: shift_id.into() }
    }
}
impl wire::Object for Delete {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("shift_id", &mut self.shift_id);
    }
}
crate::codegen::__impl_object! {
    Delete
}
crate::codegen::__operation! {
    Delete => DeleteResponse, DeleteError:
    Endpoint::new("attendance.v1.shift.delete", Delete, "/open-apis/attendance/v1/shifts/:shift_id")
        .documented(text("删除班次", "Delete a shift"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/attendance-v1/shift/delete")
        .access(&[Tenant], &[Custom], &[scopes(&[crate::scope::ATTENDANCE_RULE])])
        .limits(RateLimit::Fixed(&[Rate::new(50, 1)]), &[])
        .request(NoBody, &[path("shift_id", String).required()])
}
/// The reply to [`Delete`](struct@Delete).
pub type DeleteResponse = wire::Empty;
crate::codegen::__error_enum! {
    /// The documented errors of [`Delete`](struct@Delete).
    DeleteError:
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
    /// `1220005` (HTTP 400): No permission
    ///
    /// The caller has no permission on the data. Adjust the data permission range in the [attendance admin console](https://oa.feishu.cn/attendance/manage/member/list).
    ///
    /// 没有访问该数据的权限。请在[考勤管理后台](https://oa.feishu.cn/attendance/manage/member/list)调整数据权限范围。
    PermissionDenied = &ErrorInfo {
        message: "No permission",
        ..*error::PERMISSION_DENIED
    },
    /// `1225000` (HTTP 500): System error
    ///
    /// The attendance service failed, for example with the `msg` "internal server error". Try again later; if it keeps failing, contact support with the log id.
    ///
    /// 考勤服务异常，例如 `msg` 为“internal server error”。请稍后重试；若持续失败，请联系技术支持并提供 log id。
    SystemError = &ErrorInfo {
        message: "System error",
        ..*error::SYSTEM_ERROR
    },
    /// `1226000` (HTTP 400): Shift service system error
    ///
    /// The shift service failed, for example with the `msg` "internal server error". Try again later; if it keeps failing, contact support with the log id.
    ///
    /// 班次服务异常，例如 `msg` 为“internal server error”。请稍后重试；若持续失败，请联系技术支持并提供 log id。
    ShiftServiceError = &ErrorInfo {
        status: Some(400),
        message: "Shift service system error",
        ..*error::SHIFT_SERVICE_ERROR
    },
    /// [`1226001`](error::RETIRED1226001): 历史错误码，不再使用
    Retired1226001 = error::RETIRED1226001,
    /// `1226003` (HTTP 400): Default shift can not be changed
    ///
    /// The shift request is not allowed. Change it as the `msg` of the reply says; "default shift are not allowed to change.", for example, means that the default shift cannot be changed.
    ///
    /// 班次请求不被允许。请根据响应中的 `msg` 调整，例如“default shift are not allowed to change.”表示默认班次不能修改。
    InvalidShiftRequest = &ErrorInfo {
        message: "Default shift can not be changed",
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
