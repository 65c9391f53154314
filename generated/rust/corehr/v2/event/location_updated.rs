// Generated from spec/corehr/v2/event/location_updated.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::corehr::v2;
/// Location updated / 【事件】更新地点.
///
/// Is pushed when a location has been updated in Feishu People, which can be queried about 2 seconds later.
///
/// 飞书人事中地点信息更新时推送，约 2 秒后可查到新内容。
///
/// - Type: `corehr.location.updated_v2`
/// - Scopes, any of: `corehr:locations:read`, `corehr:locations:write`
///
/// [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/location/events/updated)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LocationUpdated {
    /// The ID of the location; `corehr.v1.location.get` and `corehr.v2.location.batch_get` return the details.
    ///
    /// 地点 ID，详情用 `corehr.v1.location.get` 或 `corehr.v2.location.batch_get` 查询。
    pub location_id: String,
    /// The fields that changed. / 发生变更的字段。
    /// - Length: 0 to 200
    pub field_changes: Vec<String>,
    /// The individual changes that make up this one. / 构成这次变更的各个子变更。
    pub sub_events: Vec<v2::OrganizationDomainEventData>,
}
impl wire::Object for LocationUpdated {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("location_id", &mut self.location_id);
        f.field("field_changes", &mut self.field_changes);
        f.field("sub_events", &mut self.sub_events);
    }
}
crate::codegen::__impl_object! {
    LocationUpdated
}
crate::codegen::__event! {
    LocationUpdated:
    Descriptor::new("corehr.v2.event.location_updated", "corehr.location.updated_v2")
        .documented(text("【事件】更新地点", "Location updated"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/location/events/updated")
        .access(&[Custom, Store], &[
            scopes(&[crate::scope::COREHR_LOCATIONS_READ]),
            scopes(&[crate::scope::COREHR_LOCATIONS_WRITE]),
        ])
}
