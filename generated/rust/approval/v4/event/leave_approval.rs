// Generated from spec/approval/v4/event/leave_approval.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::approval::v4;
/// Leave approved or revoked / 请假审批.
///
/// Is pushed when an approval instance whose form has the controls for leave was approved, or was revoked after that.
///
/// 表单含请假控件组的审批实例通过，或通过后被撤销时推送。
///
/// - Type: `leave_approval`
/// - Scopes, any of: `approval:approval:readonly`, `approval:approval`
///
/// [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uIDO24iM4YjLygjN/event/leave)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LeaveApproval {
    /// When the event was sent, in seconds since 1970 with a fraction.
    ///
    /// 事件的发送时间，为带小数的秒级时间戳。
    pub ts: String,
    /// The unique ID of the event, by which events delivered more than once can be recognized.
    ///
    /// 事件的唯一标识，可用来排除重复推送。
    pub uuid: String,
    /// The verification token of the app, by which the event can be verified to come from the open platform.
    ///
    /// 应用的 Verification Token，用来确认事件来自开放平台。
    pub token: String,
    /// The kind of callback, always `event_callback`.
    ///
    /// 回调的类型，固定为 `event_callback`。
    pub r#type: String,
    /// The content of the event.
    ///
    /// 事件的内容。
    pub event: v4::Event,
}
impl wire::Object for LeaveApproval {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("ts", &mut self.ts);
        f.field("uuid", &mut self.uuid);
        f.field("token", &mut self.token);
        f.field("type", &mut self.r#type);
        f.field("event", &mut self.event);
    }
}
crate::codegen::__impl_object! {
    LeaveApproval
}
crate::codegen::__event! {
    LeaveApproval:
    Descriptor::new("approval.v4.event.leave_approval", "leave_approval")
        .documented(text("请假审批", "Leave approved or revoked"), "https://open.feishu.cn/document/ukTMukTMukTM/uIDO24iM4YjLygjN/event/leave")
        .access(&[Custom, Store], &[
            scopes(&[crate::scope::APPROVAL_APPROVAL_READONLY]),
            scopes(&[crate::scope::APPROVAL_APPROVAL]),
        ])
}
