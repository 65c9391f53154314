// Generated from spec/approval/v4/event/approval_task.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::approval::v4;
/// Status of an approval task changed / 审批任务状态变更.
///
/// Is pushed when the status of a task of an approval instance has changed, such as to pending, approved or rejected, depending on whether its node needs all or any of its approvers.
///
/// 审批实例中某个任务的状态发生变更时推送，如待审批、同意或拒绝，取决于会签或或签等节点类型。
///
/// - Type: `approval_task`
/// - Scopes, any of: `approval:approval:readonly`, `approval:approval`
///
/// [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uIDO24iM4YjLygjN/event/common-event/approval-task-event)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApprovalTask {
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
impl wire::Object for ApprovalTask {
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
    ApprovalTask
}
crate::codegen::__event! {
    ApprovalTask:
    Descriptor::new("approval.v4.event.approval_task", "approval_task")
        .documented(text("审批任务状态变更", "Status of an approval task changed"), "https://open.feishu.cn/document/ukTMukTMukTM/uIDO24iM4YjLygjN/event/common-event/approval-task-event")
        .access(&[Custom, Store], &[
            scopes(&[crate::scope::APPROVAL_APPROVAL_READONLY]),
            scopes(&[crate::scope::APPROVAL_APPROVAL]),
        ])
}
