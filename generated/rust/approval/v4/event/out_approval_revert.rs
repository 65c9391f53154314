// Generated from spec/approval/v4/event/out_approval_revert.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::id;
/// Outing revoked / 外出审批撤销.
///
/// Is pushed when an approval instance whose form has the controls for outings was revoked after it had been approved. It is also sent to subscribers of `out_approval`.
///
/// 表单含外出控件组的审批实例通过后又被撤销时推送。订阅 `out_approval` 后即可收到。
///
/// - Type: `out_approval_revert`
/// - Scopes, any of: `approval:approval:readonly`, `approval:approval`
///
/// [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uIDO24iM4YjLygjN/event/out-of-office)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OutApprovalRevert {
    /// The ID of the app. / 应用的 App ID。
    pub app_id: id::AppId,
    /// The code of the approval instance, by which its details can be looked up. / 审批实例的 Code，可用来查询审批实例的详情。
    pub instance_code: id::InstanceCode,
    /// The code of the approval definition, by which its details can be looked up. / 审批定义的 Code，可用来查询审批定义的详情。
    pub approval_code: id::ApprovalCode,
    /// When the approval was revoked, in seconds since 1970. / 撤销的时间，秒级时间戳。
    pub operate_time: wire::TimestampSec,
    /// The key of the tenant. / 租户的唯一标识。
    pub tenant_key: id::TenantKey,
    /// The type of the event, always `out_approval_revert`. / 事件类型，固定为 `out_approval_revert`。
    pub r#type: String,
}
impl wire::Object for OutApprovalRevert {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("app_id", &mut self.app_id);
        f.field("instance_code", &mut self.instance_code);
        f.field("approval_code", &mut self.approval_code);
        f.field("operate_time", &mut self.operate_time);
        f.field("tenant_key", &mut self.tenant_key);
        f.field("type", &mut self.r#type);
    }
}
crate::codegen::__impl_object! {
    OutApprovalRevert
}
crate::codegen::__event! {
    OutApprovalRevert:
    Descriptor::new("approval.v4.event.out_approval_revert", "out_approval_revert")
        .documented(text("外出审批撤销", "Outing revoked"), "https://open.feishu.cn/document/ukTMukTMukTM/uIDO24iM4YjLygjN/event/out-of-office")
        .access(&[Custom, Store], &[
            scopes(&[crate::scope::APPROVAL_APPROVAL_READONLY]),
            scopes(&[crate::scope::APPROVAL_APPROVAL]),
        ])
}
