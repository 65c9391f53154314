// Generated from spec/attendance/v1/approval_info/process.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::attendance::{error, v1};
impl super::Api<'_> {
    /// Update the status of an external approval / 通知审批状态更新: [`Process`](struct@Process).
    pub fn process(
        &self,
        approval_id: impl Into<String>,
        approval_type: v1::ApprovalType,
        status: i64,
    ) -> crate::codegen::Call<Process> {
        crate::codegen::Call::new(
            self.client,
            Process::new(approval_id, approval_type, status),
        )
    }
}
/// Update the status of an external approval / 通知审批状态更新.
///
/// Updates the status of a third-party approval in attendance: pending ones can pass or fail, passed ones can be revoked.
///
/// 更新写入考勤系统的三方审批的状态，审批中的可改为通过或不通过，已通过的可撤销。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// use feishu_api::attendance::v1::ApprovalType;
/// let reply = client.attendance().v1().approval_info().process("6737202939523236113", ApprovalType::Remedy, 4).await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/attendance/v1/approval_infos/process`
/// - Rate limit: 50 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `attendance:task`
///
/// Errors: [`ProcessError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/attendance-v1/approval_info/process)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Process {
    /// The ID of the approval whose state changes, from `attendance.v1.user_approval.query` or `attendance.v1.user_approval.create`, or from `attendance.v1.user_task_remedy.create` for a punch correction.
    ///
    /// 要更新状态的审批实例 ID，可来自 `attendance.v1.user_approval.query`、`attendance.v1.user_approval.create`，补卡审批则来自 `attendance.v1.user_task_remedy.create`。
    /// - Example: `"6737202939523236113"`
    pub approval_id: String,
    /// The type of approval that `approval_id` stands for. / `approval_id` 所指审批的种类。
    pub approval_type: v1::ApprovalType,
    /// The new state of the approval: `1` is rejected, `2` approved and `4` revoked. Leave, time out, overtime and trips can only be revoked; punch corrections take all three.
    ///
    /// 审批的新状态：`1` 不通过、`2` 通过、`4` 撤销。请假、外出、加班、出差只能撤销，补卡三种均可。
    /// - Example: `4`
    pub status: i64,
}
impl Process {
    /// Creates the value from its required fields.
    pub fn new(
        approval_id: impl Into<String>,
        approval_type: v1::ApprovalType,
        status: i64,
    ) -> Self {
        Self {
            approval_id: approval_id.into(),
            approval_type,
            status,
        }
    }
}
impl wire::Object for Process {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("approval_id", &mut self.approval_id);
        f.field("approval_type", &mut self.approval_type);
        f.field("status", &mut self.status);
    }
}
crate::codegen::__impl_object! {
    Process
}
crate::codegen::__operation! {
    Process => ProcessResponse, ProcessError:
    Endpoint::new("attendance.v1.approval_info.process", Post, "/open-apis/attendance/v1/approval_infos/process")
        .documented(text("通知审批状态更新", "Update the status of an external approval"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/attendance-v1/approval_info/process")
        .access(&[Tenant], &[Custom, Store], &[scopes(&[crate::scope::ATTENDANCE_TASK])])
        .limits(RateLimit::Fixed(&[Rate::new(50, 1)]), &[])
        .request(Json, &[
            body("approval_id", String).required(),
            body("approval_type", String).required(),
            body("status", Integer).required(),
        ])
}
/// The reply to [`Process`](struct@Process).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProcessResponse {
    /// The approval after the change. / 状态更新后的审批。
    pub approval_info: ProcessApprovalInfo,
}
impl wire::Object for ProcessResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("approval_info", &mut self.approval_info);
    }
}
crate::codegen::__impl_object! {
    ProcessResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Process`](struct@Process).
    ProcessError:
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
    /// `1227500` (HTTP 500): param is invalid
    ///
    /// The organization service failed or did not find a user, for example with the `msg` "\[BatchGetLarkIDByOpenID] not find user larkID". Check the user IDs and try again; if it keeps failing, contact support with the log id.
    ///
    /// 组织架构服务异常，或找不到对应用户，例如 `msg` 为“\[BatchGetLarkIDByOpenID] not find user larkID”。请检查用户 ID 后重试；若持续失败，请联系技术支持并提供 log id。
    OrganizationServiceError = &ErrorInfo {
        message: "param is invalid",
        ..*error::ORGANIZATION_SERVICE_ERROR
    },
}
/// The approval after the change. / 状态更新后的审批。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProcessApprovalInfo {
    /// The ID of the approval instance. / 审批实例 ID。
    pub approval_id: String,
    /// The type of approval. / 审批的种类。
    pub approval_type: v1::ApprovalType,
    /// The state the approval is in. / 审批当前的状态。
    /// - `0`: Pending / 待审批
    /// - `1`: Rejected / 未通过
    /// - `2`: Approved / 已通过
    /// - `3`: Canceled / 已取消
    /// - `4`: Withdrawn / 已撤回
    pub status: i64,
}
impl wire::Object for ProcessApprovalInfo {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("approval_id", &mut self.approval_id);
        f.field("approval_type", &mut self.approval_type);
        f.field("status", &mut self.status);
    }
}
crate::codegen::__impl_object! {
    ProcessApprovalInfo
}
