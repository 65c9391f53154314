// Generated from spec/attendance/v1/user_flow/batch_create.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::attendance::{error, v1};
impl super::Api<'_> {
    /// Import clock-in records / 导入打卡流水: [`BatchCreate`](struct@BatchCreate).
    pub fn batch_create(
        &self,
        employee_type: v1::EmployeeType,
        flow_records: impl Into<Vec<v1::UserFlowInput>>,
    ) -> crate::codegen::Call<BatchCreate> {
        crate::codegen::Call::new(
            self.client,
            BatchCreate::new(employee_type, flow_records),
        )
    }
}
/// Import clock-in records / 导入打卡流水.
///
/// Imports clock-in records, for instance from attendance machines, and computes the results by group and shift.
///
/// 导入员工的打卡流水，并按其考勤组和班次规则计算结果，适用于考勤机数据。
///
/// - `POST /open-apis/attendance/v1/user_flows/batch_create`
/// - Rate limit: 50 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `attendance:task`
///
/// Errors: [`BatchCreateError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/attendance-v1/user_flow/batch_create)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchCreate {
    /// The type of ID in `user_id` and `creator_id` in the request and the reply; without access to the admin console, user IDs come from `contact.v3.user.batch_get_id` by phone number or email.
    ///
    /// 请求和响应中 `user_id`、`creator_id` 的 ID 类型；没有管理后台权限时，可通过 `contact.v3.user.batch_get_id` 用手机号或邮箱换取用户 ID。
    pub employee_type: v1::EmployeeType,
    /// The punch records to import, 50 at most at a time. / 要导入的打卡流水记录，一次最多 50 条。
    pub flow_records: Vec<v1::UserFlowInput>,
}
impl BatchCreate {
    /// Creates the value from its required fields.
    pub fn new(
        employee_type: v1::EmployeeType,
        flow_records: impl Into<Vec<v1::UserFlowInput>>,
    ) -> Self {
        Self {
            employee_type,
            flow_records: flow_records.into(),
        }
    }
}
impl wire::Object for BatchCreate {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("employee_type", &mut self.employee_type);
        f.field("flow_records", &mut self.flow_records);
    }
}
crate::codegen::__impl_object! {
    BatchCreate
}
crate::codegen::__operation! {
    BatchCreate => BatchCreateResponse, BatchCreateError:
    Endpoint::new("attendance.v1.user_flow.batch_create", Post, "/open-apis/attendance/v1/user_flows/batch_create")
        .documented(text("导入打卡流水", "Import clock-in records"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/attendance-v1/user_flow/batch_create")
        .access(&[Tenant], &[Custom, Store], &[scopes(&[crate::scope::ATTENDANCE_TASK])])
        .limits(RateLimit::Fixed(&[Rate::new(50, 1)]), &[])
        .request(Json, &[query("employee_type", String).required(), body("flow_records", Array).required()])
}
/// The reply to [`BatchCreate`](struct@BatchCreate).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchCreateResponse {
    /// The punch records as imported. / 导入后的打卡流水记录。
    pub flow_records: Vec<v1::UserFlow>,
}
impl wire::Object for BatchCreateResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("flow_records", &mut self.flow_records);
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
    /// [`1220600`](error::GENERAL_ERROR): 通用错误信息
    GeneralError = error::GENERAL_ERROR,
}
