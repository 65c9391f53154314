// Generated from spec/corehr/v2/event/pathway_deleted.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
/// Pathway deleted / 通道删除事件.
///
/// Is pushed when a pathway has been deleted and can no longer be queried. / 删除通道后推送，此后不能再查到。
///
/// - Type: `corehr.pathway.deleted_v2`
/// - Scopes, any of: `corehr:pathway:read`, `corehr:pathway:write`
///
/// [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/pathway/events/deleted)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PathwayDeleted {
    /// The ID of the pathway it belongs to. / 所属通道的 ID。
    pub pathway_id: String,
}
impl wire::Object for PathwayDeleted {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("pathway_id", &mut self.pathway_id);
    }
}
crate::codegen::__impl_object! {
    PathwayDeleted
}
crate::codegen::__event! {
    PathwayDeleted:
    Descriptor::new("corehr.v2.event.pathway_deleted", "corehr.pathway.deleted_v2")
        .documented(text("通道删除事件", "Pathway deleted"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/pathway/events/deleted")
        .access(&[Custom, Store], &[
            scopes(&[crate::scope::COREHR_PATHWAY_READ]),
            scopes(&[crate::scope::COREHR_PATHWAY_WRITE]),
        ])
}
