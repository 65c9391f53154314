// Generated from spec/approval/v4/event/approval_cc.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::id;
/// Approval copy created or read / 审批抄送状态变更.
///
/// Is pushed when a copy of an approval instance was sent or its recipient has read it; `operate` tells which.
///
/// 审批实例被抄送或被抄送人已读时推送，由 `operate` 区分。
///
/// - Type: `approval_cc`
/// - Scopes, any of: `approval:approval:readonly`, `approval:approval`
///
/// [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uIDO24iM4YjLygjN/event/common-event/approval-cc-event)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApprovalCc {
    /// The ID of the app. / 应用的 App ID。
    pub app_id: id::AppId,
    /// The key of the tenant the event belongs to. / 事件所属租户的唯一标识。
    pub tenant_key: id::TenantKey,
    /// The type of the event, always `approval_cc`. / 事件类型，固定为 `approval_cc`。
    pub r#type: String,
    /// The code of the approval definition, by which its details can be looked up. / 审批定义的 Code，可用来查询审批定义的详情。
    pub approval_code: id::ApprovalCode,
    /// The code of the approval instance, by which its details can be looked up. / 审批实例的 Code，可用来查询审批实例的详情。
    pub instance_code: id::InstanceCode,
    /// The ID of the CC. / 抄送 ID。
    pub id: String,
    /// The user ID of the user who was copied in. / 被抄送人的 user_id。
    pub user_id: id::UserId,
    /// When the CC was sent, in milliseconds since 1970. / 抄送的时间，毫秒级时间戳。
    pub create_time: i64,
    /// What happened to the CC. / 抄送的变化。
    pub operate: ApprovalCcOperate,
    /// The user ID of the user who sent the CC, which may be empty. / 发起抄送的用户的 user_id，可能为空。
    pub from: String,
}
impl wire::Object for ApprovalCc {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("app_id", &mut self.app_id);
        f.field("tenant_key", &mut self.tenant_key);
        f.field("type", &mut self.r#type);
        f.field("approval_code", &mut self.approval_code);
        f.field("instance_code", &mut self.instance_code);
        f.field("id", &mut self.id);
        f.field("user_id", &mut self.user_id);
        f.field("create_time", &mut self.create_time);
        f.field("operate", &mut self.operate);
        f.field("from", &mut self.from);
    }
}
crate::codegen::__impl_object! {
    ApprovalCc
}
crate::codegen::__event! {
    ApprovalCc:
    Descriptor::new("approval.v4.event.approval_cc", "approval_cc")
        .documented(text("审批抄送状态变更", "Approval copy created or read"), "https://open.feishu.cn/document/ukTMukTMukTM/uIDO24iM4YjLygjN/event/common-event/approval-cc-event")
        .access(&[Custom, Store], &[
            scopes(&[crate::scope::APPROVAL_APPROVAL_READONLY]),
            scopes(&[crate::scope::APPROVAL_APPROVAL]),
        ])
}
/// What happened to the CC. / 抄送的变化。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ApprovalCcOperate {
    /// `CREATE`: The CC was sent / 创建了抄送
    Create,
    /// `READ`: The CC was read / 被抄送人已读
    Read,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for ApprovalCcOperate {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for ApprovalCcOperate {
    fn as_str(&self) -> &str {
        match self {
            Self::Create => "CREATE",
            Self::Read => "READ",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "CREATE" => Self::Create,
            "READ" => Self::Read,
            _ => Self::Other(text.to_owned()),
        }
    }
}
crate::codegen::__impl_enum! {
    ApprovalCcOperate
}
