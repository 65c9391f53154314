// Generated from spec/corehr/v2/event/location_created.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
/// Location created / 【事件】创建地点.
///
/// Is pushed when a new location takes effect, which can be queried about 2 seconds later.
///
/// 新地点生效时推送，约 2 秒后才可查到。
///
/// - Type: `corehr.location.created_v2`
/// - Scopes, any of: `corehr:locations:read`, `corehr:locations:write`
///
/// [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/location/events/created)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LocationCreated {
    /// The ID of the location; `corehr.v1.location.get` and `corehr.v2.location.batch_get` return the details.
    ///
    /// 地点 ID，详情用 `corehr.v1.location.get` 或 `corehr.v2.location.batch_get` 查询。
    pub location_id: String,
}
impl wire::Object for LocationCreated {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("location_id", &mut self.location_id);
    }
}
crate::codegen::__impl_object! {
    LocationCreated
}
crate::codegen::__event! {
    LocationCreated:
    Descriptor::new("corehr.v2.event.location_created", "corehr.location.created_v2")
        .documented(text("【事件】创建地点", "Location created"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/location/events/created")
        .access(&[Custom, Store], &[
            scopes(&[crate::scope::COREHR_LOCATIONS_READ]),
            scopes(&[crate::scope::COREHR_LOCATIONS_WRITE]),
        ])
}
