// Generated from spec/corehr/v2/event/position_deleted.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
/// Position deleted / 删除岗位事件.
///
/// Is pushed when a position has been deleted in Feishu People and can no longer be queried.
///
/// 飞书人事中删除岗位时推送，此后不能再查到。
///
/// - Type: `corehr.position.deleted_v2`
/// - Scopes, any of: `corehr:position:read`, `corehr:position:write`
///
/// [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/position/events/deleted)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PositionDeleted {
    /// The ID of the position. / 岗位 ID。
    pub position_id: String,
}
impl wire::Object for PositionDeleted {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("position_id", &mut self.position_id);
    }
}
crate::codegen::__impl_object! {
    PositionDeleted
}
crate::codegen::__event! {
    PositionDeleted:
    Descriptor::new("corehr.v2.event.position_deleted", "corehr.position.deleted_v2")
        .documented(text("删除岗位事件", "Position deleted"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/position/events/deleted")
        .access(&[Custom, Store], &[
            scopes(&[crate::scope::COREHR_POSITION_READ]),
            scopes(&[crate::scope::COREHR_POSITION_WRITE]),
        ])
}
