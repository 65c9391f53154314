// Generated from spec/attendance/v1/user_flow/batch_del.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::attendance::error;
impl super::Api<'_> {
    /// Delete clock-in records / 删除打卡流水: [`BatchDel`](struct@BatchDel).
    pub fn batch_del(
        &self,
        record_ids: impl Into<Vec<String>>,
    ) -> crate::codegen::Call<BatchDel> {
        crate::codegen::Call::new(self.client, BatchDel::new(record_ids))
    }
}
/// Delete clock-in records / 删除打卡流水.
///
/// Deletes clock-in records imported through the API and computes the results anew; failures are returned with reasons.
///
/// 删除员工通过接口导入的打卡流水并重新计算结果，部分失败时返回原因。
///
/// - `POST /open-apis/attendance/v1/user_flows/batch_del`
/// - Rate limit: 10 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `attendance:task`
///
/// Errors: [`BatchDelError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/attendance-v1/user_flow/batch_del)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchDel {
    /// The IDs of the punch records to delete, from `attendance.v1.user_flow.query`, `attendance.v1.user_task.query` or `attendance.v1.user_flow.batch_create`.
    ///
    /// 要删除的打卡流水记录 ID，可由 `attendance.v1.user_flow.query`、`attendance.v1.user_task.query` 或 `attendance.v1.user_flow.batch_create` 得到。
    /// - Length: 1 to 10
    /// - Example: `["6709359313699356941"]`
    pub record_ids: Vec<String>,
}
impl BatchDel {
    /// Creates the value from its required fields.
    pub fn new(record_ids: impl Into<Vec<String>>) -> Self {
        Self {
            record_ids: record_ids.into(),
        }
    }
}
impl wire::Object for BatchDel {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("record_ids", &mut self.record_ids);
    }
}
crate::codegen::__impl_object! {
    BatchDel
}
crate::codegen::__operation! {
    BatchDel => BatchDelResponse, BatchDelError:
    Endpoint::new("attendance.v1.user_flow.batch_del", Post, "/open-apis/attendance/v1/user_flows/batch_del")
        .documented(text("删除打卡流水", "Delete clock-in records"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/attendance-v1/user_flow/batch_del")
        .access(&[Tenant], &[Custom, Store], &[scopes(&[crate::scope::ATTENDANCE_TASK])])
        .limits(RateLimit::Fixed(&[Rate::new(10, 1)]), &[])
        .request(Json, &[body("record_ids", Array).required()])
}
/// The reply to [`BatchDel`](struct@BatchDel).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchDelResponse {
    /// The IDs of the records that have been deleted. / 已删除的记录 ID。
    pub success_record_ids: Vec<String>,
    /// The IDs of the records that could not be deleted. / 删除失败的记录 ID。
    pub fail_record_ids: Vec<String>,
}
impl wire::Object for BatchDelResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("success_record_ids", &mut self.success_record_ids);
        f.field("fail_record_ids", &mut self.fail_record_ids);
    }
}
crate::codegen::__impl_object! {
    BatchDelResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`BatchDel`](struct@BatchDel).
    BatchDelError:
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
    /// `1220003` (HTTP 400): user_id type is not employee_id or employee_no
    ///
    /// The user ID is invalid. Pass a valid ID of the type that the operation expects.
    ///
    /// 用户 ID 无效。请改为接口要求类型的有效用户 ID。
    InvalidEmployeeType = &ErrorInfo {
        fix: Text { zh: "用户 ID 无效。请改为接口要求类型的有效用户 ID。", en: "The user ID is invalid. Pass a valid ID of the type that the operation expects." },
        ..*error::INVALID_EMPLOYEE_TYPE
    },
    /// [`1220006`](error::APP_PERMISSION_DENIED): enterprise tenant app has no privilege
    AppPermissionDenied = error::APP_PERMISSION_DENIED,
    /// `1225000` (HTTP 500): system error
    ///
    /// The attendance service failed, for example with the `msg` "internal server error". Try again later; if it keeps failing, contact support with the log id.
    ///
    /// 考勤服务异常，例如 `msg` 为“internal server error”。请稍后重试；若持续失败，请联系技术支持并提供 log id。
    SystemError = &ErrorInfo {
        message: "system error",
        ..*error::SYSTEM_ERROR
    },
    /// `1227000` (HTTP 500): management service error
    ///
    /// The management service failed. Act on the `msg` of the reply or try again later; if it keeps failing, contact support with the log id.
    ///
    /// 管理服务异常。请根据响应中的 `msg` 排查或稍后重试；若持续失败，请联系技术支持并提供 log id。
    ManagementServiceError = &ErrorInfo {
        message: "management service error",
        ..*error::MANAGEMENT_SERVICE_ERROR
    },
}
