// Generated from spec/corehr/v2/event/location_deleted.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
/// Location deleted / 【事件】删除地点.
///
/// Is pushed when a location has been deleted in Feishu People and can no longer be queried.
///
/// 飞书人事中删除地点时推送，此后不能再查到。
///
/// - Type: `corehr.location.deleted_v2`
/// - Scopes, any of: `corehr:locations:read`, `corehr:locations:write`
///
/// [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/location/events/deleted)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LocationDeleted {
    /// The ID of the location that was deleted. / 被删除地点的 ID。
    pub location_id: String,
}
impl wire::Object for LocationDeleted {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("location_id", &mut self.location_id);
    }
}
crate::codegen::__impl_object! {
    LocationDeleted
}
crate::codegen::__event! {
    LocationDeleted:
    Descriptor::new("corehr.v2.event.location_deleted", "corehr.location.deleted_v2")
        .documented(text("【事件】删除地点", "Location deleted"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/location/events/deleted")
        .access(&[Custom, Store], &[
            scopes(&[crate::scope::COREHR_LOCATIONS_READ]),
            scopes(&[crate::scope::COREHR_LOCATIONS_WRITE]),
        ])
}
