// Generated from spec/approval/v4/event/leave_approval.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::id;
/// Leave approved / 请假审批通过.
///
/// Is pushed when an approval instance whose form has the controls for leave was approved. `leave_approvalV2` is pushed as well, with another `uuid` and the same `instance_code`; one of the two is enough to handle.
///
/// 表单含请假控件组的审批实例通过时推送。同时还推送 `leave_approvalV2`，其 `uuid` 不同，`instance_code` 相同，处理其一即可。
///
/// - Type: `leave_approval`
/// - Scopes, any of: `approval:approval:readonly`, `approval:approval`
///
/// [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uIDO24iM4YjLygjN/event/leave)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LeaveApproval {
    /// The ID of the app. / 应用的 App ID。
    pub app_id: id::AppId,
    /// The code of the approval definition, by which its details can be looked up. / 审批定义的 Code，可用来查询审批定义的详情。
    pub approval_code: id::ApprovalCode,
    /// The code of the approval instance, by which its details can be looked up. / 审批实例的 Code，可用来查询审批实例的详情。
    pub instance_code: id::InstanceCode,
    /// The user ID of the user who submitted the approval. / 审批提交人的 user_id。
    pub employee_id: id::UserId,
    /// The open ID of the user who submitted the approval. / 审批提交人的 open_id。
    pub open_id: id::OpenId,
    /// When the approval started, in seconds since 1970. / 审批的开始时间，秒级时间戳。
    pub start_time: i64,
    /// When the approval ended, in seconds since 1970. / 审批的结束时间，秒级时间戳。
    pub end_time: i64,
    /// The type of leave, such as personal leave. / 请假的类型，如事假。
    pub leave_type: String,
    /// When the leave starts, in the format `2025-01-14 00:00:00`. / 请假的开始时间，格式如 `2025-01-14 00:00:00`。
    pub leave_start_time: String,
    /// When the leave ends, in the format `2025-01-14 00:00:00`. / 请假的结束时间，格式如 `2025-01-14 00:00:00`。
    pub leave_end_time: String,
    /// How long the leave is, in seconds. / 请假的时长，单位为秒。
    pub leave_interval: i64,
    /// The unit in which the leave was requested. / 请假时长的单位。
    /// - `1`: Days / 天
    /// - `2`: Half days / 半天
    /// - `3`: Hours / 小时
    /// - `4`: Half hours / 半小时
    /// - `5`: Minutes / 分钟
    pub leave_unit: i64,
    /// The reason for the leave. / 请假的事由。
    pub leave_reason: String,
    /// The key of the tenant. / 租户的唯一标识。
    pub tenant_key: id::TenantKey,
    /// The type of the event, always `leave_approval`. / 事件类型，固定为 `leave_approval`。
    pub r#type: String,
}
impl wire::Object for LeaveApproval {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("app_id", &mut self.app_id);
        f.field("approval_code", &mut self.approval_code);
        f.field("instance_code", &mut self.instance_code);
        f.field("employee_id", &mut self.employee_id);
        f.field("open_id", &mut self.open_id);
        f.field("start_time", &mut self.start_time);
        f.field("end_time", &mut self.end_time);
        f.field("leave_type", &mut self.leave_type);
        f.field("leave_start_time", &mut self.leave_start_time);
        f.field("leave_end_time", &mut self.leave_end_time);
        f.field("leave_interval", &mut self.leave_interval);
        f.field("leave_unit", &mut self.leave_unit);
        f.field("leave_reason", &mut self.leave_reason);
        f.field("tenant_key", &mut self.tenant_key);
        f.field("type", &mut self.r#type);
    }
}
crate::codegen::__impl_object! {
    LeaveApproval
}
crate::codegen::__event! {
    LeaveApproval:
    Descriptor::new("approval.v4.event.leave_approval", "leave_approval")
        .documented(text("请假审批通过", "Leave approved"), "https://open.feishu.cn/document/ukTMukTMukTM/uIDO24iM4YjLygjN/event/leave")
        .access(&[Custom, Store], &[
            scopes(&[crate::scope::APPROVAL_APPROVAL_READONLY]),
            scopes(&[crate::scope::APPROVAL_APPROVAL]),
        ])
}
