// Generated from spec/approval/v4/event/approval_updated.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::id;
/// Approval definition updated / 审批定义更新.
///
/// Is pushed when the basics, the form or the process of an approval definition has changed.
///
/// 审批定义的基本资料、表单或流程被修改时推送。
///
/// - Type: `approval.approval.updated_v4`
/// - Scopes, any of: `approval:approval:readonly`, `approval:approval`
///
/// [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uIDO24iM4YjLygjN/event/custom-approval-event)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApprovalUpdated {
    /// The approval definition that changed. / 发生变化的审批定义。
    pub object: ApprovalUpdatedObject,
}
impl wire::Object for ApprovalUpdated {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("object", &mut self.object);
    }
}
crate::codegen::__impl_object! {
    ApprovalUpdated
}
crate::codegen::__event! {
    ApprovalUpdated:
    Descriptor::new("approval.v4.event.approval_updated", "approval.approval.updated_v4")
        .documented(text("审批定义更新", "Approval definition updated"), "https://open.feishu.cn/document/ukTMukTMukTM/uIDO24iM4YjLygjN/event/custom-approval-event")
        .access(&[Custom, Store], &[
            scopes(&[crate::scope::APPROVAL_APPROVAL_READONLY]),
            scopes(&[crate::scope::APPROVAL_APPROVAL]),
        ])
}
/// The approval definition that changed. / 发生变化的审批定义。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApprovalUpdatedObject {
    /// The code of the approval definition. / 审批定义的 Code。
    pub approval_code: id::ApprovalCode,
    /// The ID of the approval definition. / 审批定义的 ID。
    pub approval_id: String,
    /// Additional data of the approval definition. / 审批定义的扩展数据。
    pub extra: String,
    /// The ID of the form definition of the approval definition. / 审批定义所用表单定义的 ID。
    pub form_definition_id: String,
    /// The approval process, as JSON in a string. / 审批流程的 JSON 数据。
    pub process_obj: String,
    /// When the approval definition was updated, in seconds since 1970. / 审批定义的更新时间，秒级时间戳。
    pub timestamp: wire::TimestampSec,
    /// The version of the approval definition. / 审批定义的版本号。
    pub version_id: String,
    /// The type of widget group the form uses, 0 if it uses none. / 表单所用控件组的类型，0 表示未使用控件组。
    pub widget_group_type: i64,
}
impl wire::Object for ApprovalUpdatedObject {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("approval_code", &mut self.approval_code);
        f.field("approval_id", &mut self.approval_id);
        f.field("extra", &mut self.extra);
        f.field("form_definition_id", &mut self.form_definition_id);
        f.field("process_obj", &mut self.process_obj);
        f.field("timestamp", &mut self.timestamp);
        f.field("version_id", &mut self.version_id);
        f.field("widget_group_type", &mut self.widget_group_type);
    }
}
crate::codegen::__impl_object! {
    ApprovalUpdatedObject
}
