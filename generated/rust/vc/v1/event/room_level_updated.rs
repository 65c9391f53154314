// Generated from spec/vc/v1/event/room_level_updated.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::vc::v1;
/// Room level updated / 更新会议室层级.
///
/// Is pushed when the information of a room level has been updated. / 会议室层级的信息更新时推送。
///
/// - Type: `vc.room_level.updated_v1`
/// - Scopes, any of: `vc:room`, `vc:room:readonly`
///
/// [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/room_level/events/updated)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RoomLevelUpdated {
    /// The room level after the update. / 更新后的会议室层级。
    pub room_level: v1::RoomLevel,
}
impl wire::Object for RoomLevelUpdated {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("room_level", &mut self.room_level);
    }
}
crate::codegen::__impl_object! {
    RoomLevelUpdated
}
crate::codegen::__event! {
    RoomLevelUpdated:
    Descriptor::new("vc.v1.event.room_level_updated", "vc.room_level.updated_v1")
        .documented(text("更新会议室层级", "Room level updated"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/room_level/events/updated")
        .access(&[Custom, Store], &[scopes(&[crate::scope::VC_ROOM]), scopes(&[crate::scope::VC_ROOM_READONLY])])
}
