// Generated from spec/corehr/v2/event/pathway_updated.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
/// Pathway updated / 通道更新事件.
///
/// Is pushed when the code, name, state or description of a pathway has been updated, naming the fields that changed.
///
/// 通道的编码、名称、状态或描述更新后推送，并列出变更的字段。
///
/// - Type: `corehr.pathway.updated_v2`
/// - Scopes, any of: `corehr:pathway:read`, `corehr:pathway:write`
///
/// [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/pathway/events/updated)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PathwayUpdated {
    /// The ID of the pathway it belongs to. / 所属通道的 ID。
    pub pathway_id: String,
    /// The fields that changed. / 发生变更的字段。
    /// - Length: 0 to 200
    pub field_changes: Vec<String>,
}
impl wire::Object for PathwayUpdated {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("pathway_id", &mut self.pathway_id);
        f.field("field_changes", &mut self.field_changes);
    }
}
crate::codegen::__impl_object! {
    PathwayUpdated
}
crate::codegen::__event! {
    PathwayUpdated:
    Descriptor::new("corehr.v2.event.pathway_updated", "corehr.pathway.updated_v2")
        .documented(text("通道更新事件", "Pathway updated"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/pathway/events/updated")
        .access(&[Custom, Store], &[
            scopes(&[crate::scope::COREHR_PATHWAY_READ]),
            scopes(&[crate::scope::COREHR_PATHWAY_WRITE]),
        ])
}
