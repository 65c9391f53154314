// Generated from spec/corehr/v2/event/pathway_created.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
/// Pathway created / 通道创建事件.
///
/// Is pushed when a pathway has been created, which can be queried about 2 seconds later.
///
/// 创建通道后推送，约 2 秒后才可查到。
///
/// - Type: `corehr.pathway.created_v2`
/// - Scopes, any of: `corehr:pathway:read`, `corehr:pathway:write`
///
/// [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/pathway/events/created)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PathwayCreated {
    /// The ID of the pathway it belongs to. / 所属通道的 ID。
    pub pathway_id: String,
}
impl wire::Object for PathwayCreated {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("pathway_id", &mut self.pathway_id);
    }
}
crate::codegen::__impl_object! {
    PathwayCreated
}
crate::codegen::__event! {
    PathwayCreated:
    Descriptor::new("corehr.v2.event.pathway_created", "corehr.pathway.created_v2")
        .documented(text("通道创建事件", "Pathway created"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/pathway/events/created")
        .access(&[Custom, Store], &[
            scopes(&[crate::scope::COREHR_PATHWAY_READ]),
            scopes(&[crate::scope::COREHR_PATHWAY_WRITE]),
        ])
}
