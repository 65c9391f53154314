// Generated from spec/approval/v4/event/shift_approval.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::id;
/// Shift swap approved / 换班审批.
///
/// Is pushed when an approval instance was approved whose form has the controls for shift swaps.
///
/// 表单含换班控件组的审批实例通过时推送。
///
/// - Type: `shift_approval`
/// - Scopes, any of: `approval:approval:readonly`, `approval:approval`
///
/// [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uIDO24iM4YjLygjN/event/shift-change)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ShiftApproval {
    /// The ID of the app. / 应用 ID。
    pub app_id: id::AppId,
    /// The key of the tenant. / 租户的唯一标识。
    pub tenant_key: id::TenantKey,
    /// The type of the event, always `shift_approval`. / 事件类型，固定为 `shift_approval`。
    pub r#type: String,
    /// The code of the approval instance, by which its details can be looked up. / 审批实例的 Code，可用来查询审批实例的详情。
    pub instance_code: id::InstanceCode,
    /// The code of the approval definition, by which its details can be looked up. / 审批定义的 Code，可用来查询审批定义的详情。
    pub approval_code: id::ApprovalCode,
    /// The user ID of the user who submitted the approval. / 审批提交人的 user_id。
    pub employee_id: id::UserId,
    /// The open ID of the user who submitted the approval. / 审批提交人的 open_id。
    pub open_id: id::OpenId,
    /// When the approval was initiated, in seconds since 1970. / 审批的发起时间，秒级时间戳。
    pub start_time: i64,
    /// When the approval ended, in seconds since 1970. / 审批的结束时间，秒级时间戳。
    pub end_time: i64,
    /// The time of the shift that is swapped, in the format `2018-12-01 12:00:00`.
    ///
    /// 换班的时间，格式如 `2018-12-01 12:00:00`。
    pub shift_time: String,
    /// The time of the shift worked in return, in the format `2018-12-01 12:00:00`.
    ///
    /// 还班的时间，格式如 `2018-12-01 12:00:00`。
    pub return_time: String,
    /// The reason for the change of shift. / 换班的事由。
    pub shift_reason: String,
}
impl wire::Object for ShiftApproval {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("app_id", &mut self.app_id);
        f.field("tenant_key", &mut self.tenant_key);
        f.field("type", &mut self.r#type);
        f.field("instance_code", &mut self.instance_code);
        f.field("approval_code", &mut self.approval_code);
        f.field("employee_id", &mut self.employee_id);
        f.field("open_id", &mut self.open_id);
        f.field("start_time", &mut self.start_time);
        f.field("end_time", &mut self.end_time);
        f.field("shift_time", &mut self.shift_time);
        f.field("return_time", &mut self.return_time);
        f.field("shift_reason", &mut self.shift_reason);
    }
}
crate::codegen::__impl_object! {
    ShiftApproval
}
crate::codegen::__event! {
    ShiftApproval:
    Descriptor::new("approval.v4.event.shift_approval", "shift_approval")
        .documented(text("换班审批", "Shift swap approved"), "https://open.feishu.cn/document/ukTMukTMukTM/uIDO24iM4YjLygjN/event/shift-change")
        .access(&[Custom, Store], &[
            scopes(&[crate::scope::APPROVAL_APPROVAL_READONLY]),
            scopes(&[crate::scope::APPROVAL_APPROVAL]),
        ])
}
