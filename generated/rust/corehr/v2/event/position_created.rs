// Generated from spec/corehr/v2/event/position_created.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
/// Position created / 创建岗位事件.
///
/// Is pushed when a new position actually takes effect, not when it is entered. / 新岗位实际生效时推送，而非创建当时。
///
/// - Type: `corehr.position.created_v2`
/// - Scopes, any of: `corehr:position:read`, `corehr:position:write`
///
/// [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/position/events/created)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PositionCreated {
    /// The ID of the position; `corehr.v2.position.query` returns the details.
    ///
    /// 岗位 ID，详情用 `corehr.v2.position.query` 查询。
    pub position_id: String,
}
impl wire::Object for PositionCreated {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("position_id", &mut self.position_id);
    }
}
crate::codegen::__impl_object! {
    PositionCreated
}
crate::codegen::__event! {
    PositionCreated:
    Descriptor::new("corehr.v2.event.position_created", "corehr.position.created_v2")
        .documented(text("创建岗位事件", "Position created"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/position/events/created")
        .access(&[Custom, Store], &[
            scopes(&[crate::scope::COREHR_POSITION_READ]),
            scopes(&[crate::scope::COREHR_POSITION_WRITE]),
        ])
}
