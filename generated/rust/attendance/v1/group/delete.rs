// Generated from spec/attendance/v1/group/delete.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::attendance::error;
impl super::Api<'_> {
    /// Delete an attendance group / 删除考勤组: [`Delete`](struct@Delete).
    pub fn delete(&self, group_id: impl Into<String>) -> crate::codegen::Call<Delete> {
        crate::codegen::Call::new(self.client, Delete::new(group_id))
    }
}
/// Delete an attendance group / 删除考勤组.
///
/// Deletes one attendance group by its ID. / 按 ID 删除一个考勤组。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.attendance().v1().group().delete("6919358128597097404").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `DELETE /open-apis/attendance/v1/groups/:group_id`
/// - Rate limit: 50 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `attendance:rule`
///
/// Errors: [`DeleteError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/attendance-v1/group/delete)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Delete {
    /// The ID of the attendance group, from `attendance.v1.group.create`, `attendance.v1.group.search` or `attendance.v1.user_task.query`.
    ///
    /// 考勤组 ID，可由 `attendance.v1.group.create`、`attendance.v1.group.search` 或 `attendance.v1.user_task.query` 得到。
    /// - Example: `"6919358128597097404"`
    pub group_id: String,
}
impl Delete {
    /// Creates the value from its required fields.
    pub fn new(group_id: impl Into<String>) -> Self {
        Self { group_id: group_id.into() }
    }
}
impl wire::Object for Delete {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("group_id", &mut self.group_id);
    }
}
crate::codegen::__impl_object! {
    Delete
}
crate::codegen::__operation! {
    Delete => DeleteResponse, DeleteError:
    Endpoint::new("attendance.v1.group.delete", Delete, "/open-apis/attendance/v1/groups/:group_id")
        .documented(text("删除考勤组", "Delete an attendance group"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/attendance-v1/group/delete")
        .access(&[Tenant], &[Custom], &[scopes(&[crate::scope::ATTENDANCE_RULE])])
        .limits(RateLimit::Fixed(&[Rate::new(50, 1)]), &[])
        .request(NoBody, &[path("group_id", String).required()])
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
    /// [`1220600`](error::GENERAL_ERROR): 通用错误信息
    GeneralError = error::GENERAL_ERROR,
}
