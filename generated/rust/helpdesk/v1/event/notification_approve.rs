// Generated from spec/helpdesk/v1/event/notification_approve.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
/// Broadcast review status changed / 推送审核通知.
///
/// Is pushed when the review of a broadcast has changed status. / 推送消息的审核状态变更时推送。
///
/// - Type: `helpdesk.notification.approve_v1`
/// - Scopes, any of: `helpdesk:all:readonly`
///
/// [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/notification/events/approve)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NotificationApprove {
    /// The ID of the notification. / 推送任务的 ID。
    pub notification_id: String,
    /// The ID of the help desk. / 服务台的 ID。
    pub helpdesk_id: String,
    /// The result of the approval: `APPROVED`, `REJECTED`, `CANCELED`, or `DELETED`.
    ///
    /// 审核的结果：`APPROVED` 为通过，`REJECTED` 为不通过，`CANCELED` 为已取消，`DELETED` 为已删除。
    pub approve_status: String,
}
impl wire::Object for NotificationApprove {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("notification_id", &mut self.notification_id);
        f.field("helpdesk_id", &mut self.helpdesk_id);
        f.field("approve_status", &mut self.approve_status);
    }
}
crate::codegen::__impl_object! {
    NotificationApprove
}
crate::codegen::__event! {
    NotificationApprove:
    Descriptor::new("helpdesk.v1.event.notification_approve", "helpdesk.notification.approve_v1")
        .documented(text("推送审核通知", "Broadcast review status changed"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/notification/events/approve")
        .access(&[Custom], &[scopes(&[crate::scope::HELPDESK_ALL_READONLY])])
}
