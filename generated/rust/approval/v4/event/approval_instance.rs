// Generated from spec/approval/v4/event/approval_instance.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::id;
use crate::approval::v4;
/// Status of an approval instance changed / 审批实例状态变更.
///
/// Is pushed when the status of an approval instance has changed, for example submitted, approved, rejected or canceled.
///
/// 审批实例的状态发生变更时推送，如提交、通过、拒绝或撤回。
///
/// - Type: `approval_instance`
/// - Scopes, any of: `approval:approval:readonly`, `approval:approval`
///
/// [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uIDO24iM4YjLygjN/event/common-event/approval-instance-event)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApprovalInstance {
    /// The ID of the app. / 应用的 App ID。
    pub app_id: id::AppId,
    /// The key of the tenant the event belongs to. / 事件所属租户的唯一标识。
    pub tenant_key: id::TenantKey,
    /// The type of the event, always `approval_instance`. / 事件类型，固定为 `approval_instance`。
    pub r#type: String,
    /// The code of the approval definition, by which its details can be looked up. / 审批定义的 Code，可用来查询审批定义的详情。
    pub approval_code: id::ApprovalCode,
    /// The code of the approval instance, by which its details can be looked up. / 审批实例的 Code，可用来查询审批实例的详情。
    pub instance_code: id::InstanceCode,
    /// The state of the approval instance. / 审批实例的状态。
    pub status: v4::Status,
    /// When the event happened, in milliseconds since 1970. If an approved instance is revoked by its initiator (state `REVERTED`), the value is an integer instead of a string.
    ///
    /// 事件的发生时间，毫秒级时间戳。发起人撤销已通过的审批（状态为 `REVERTED`）时，该值是整数而不是字符串。
    pub operate_time: String,
    /// When the action on the instance happened, in milliseconds since 1970. / 审批实例上的操作发生的时间，毫秒级时间戳。
    pub instance_operate_time: String,
    /// The `uuid` given when the instance was created, if any. / 创建实例时传入的 `uuid`，未传则没有。
    pub uuid: String,
}
impl wire::Object for ApprovalInstance {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("app_id", &mut self.app_id);
        f.field("tenant_key", &mut self.tenant_key);
        f.field("type", &mut self.r#type);
        f.field("approval_code", &mut self.approval_code);
        f.field("instance_code", &mut self.instance_code);
        f.field("status", &mut self.status);
        f.field("operate_time", &mut self.operate_time);
        f.field("instance_operate_time", &mut self.instance_operate_time);
        f.field("uuid", &mut self.uuid);
    }
}
crate::codegen::__impl_object! {
    ApprovalInstance
}
crate::codegen::__event! {
    ApprovalInstance:
    Descriptor::new("approval.v4.event.approval_instance", "approval_instance")
        .documented(text("审批实例状态变更", "Status of an approval instance changed"), "https://open.feishu.cn/document/ukTMukTMukTM/uIDO24iM4YjLygjN/event/common-event/approval-instance-event")
        .access(&[Custom, Store], &[
            scopes(&[crate::scope::APPROVAL_APPROVAL_READONLY]),
            scopes(&[crate::scope::APPROVAL_APPROVAL]),
        ])
}
