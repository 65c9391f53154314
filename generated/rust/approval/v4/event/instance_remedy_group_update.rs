// Generated from spec/approval/v4/event/instance_remedy_group_update.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::id;
/// Attendance correction approved / 补卡审批.
///
/// Is pushed when an approval instance was approved whose form has the controls for attendance corrections.
///
/// 表单含补卡控件组的审批实例通过时推送。
///
/// - Type: `approval.instance.remedy_group_update_v4`
/// - Scopes, any of: `approval:approval:readonly`, `approval:approval`
///
/// [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uIDO24iM4YjLygjN/event/attendance-record-correction)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceRemedyGroupUpdate {
    /// The content of the request that was approved. / 通过审批的申请的内容。
    pub object: InstanceRemedyGroupUpdateObject,
}
impl wire::Object for InstanceRemedyGroupUpdate {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("object", &mut self.object);
    }
}
crate::codegen::__impl_object! {
    InstanceRemedyGroupUpdate
}
crate::codegen::__event! {
    InstanceRemedyGroupUpdate:
    Descriptor::new("approval.v4.event.instance_remedy_group_update", "approval.instance.remedy_group_update_v4")
        .documented(text("补卡审批", "Attendance correction approved"), "https://open.feishu.cn/document/ukTMukTMukTM/uIDO24iM4YjLygjN/event/attendance-record-correction")
        .access(&[Custom, Store], &[
            scopes(&[crate::scope::APPROVAL_APPROVAL_READONLY]),
            scopes(&[crate::scope::APPROVAL_APPROVAL]),
        ])
}
/// The content of the request that was approved. / 通过审批的申请的内容。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceRemedyGroupUpdateObject {
    /// The user ID of the user who initiated the approval. / 审批发起人的 user_id。
    pub employee_id: id::UserId,
    /// The code of the approval instance, by which its details can be looked up. / 审批实例的 Code，可用来查询审批实例的详情。
    pub instance_code: id::InstanceCode,
    /// When the approval was initiated, in seconds since 1970. / 审批的发起时间，秒级时间戳。
    pub start_time: i64,
    /// When the approval ended, in seconds since 1970. / 审批的结束时间，秒级时间戳。
    pub end_time: i64,
    /// The clock-in time to correct to, in milliseconds since 1970. / 要补的打卡时间，毫秒级时间戳。
    pub remedy_time: i64,
    /// Why the attendance record is corrected. / 补卡的原因。
    pub remedy_reason: String,
    /// The state of the approval instance, which is `APPROVED` once it has been approved.
    ///
    /// 审批实例的状态，通过时为 `APPROVED`。
    pub status: String,
    /// The type of the event, always `remedy_approval_v2`. / 事件类型，固定为 `remedy_approval_v2`。
    pub r#type: String,
}
impl wire::Object for InstanceRemedyGroupUpdateObject {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("employee_id", &mut self.employee_id);
        f.field("instance_code", &mut self.instance_code);
        f.field("start_time", &mut self.start_time);
        f.field("end_time", &mut self.end_time);
        f.field("remedy_time", &mut self.remedy_time);
        f.field("remedy_reason", &mut self.remedy_reason);
        f.field("status", &mut self.status);
        f.field("type", &mut self.r#type);
    }
}
crate::codegen::__impl_object! {
    InstanceRemedyGroupUpdateObject
}
