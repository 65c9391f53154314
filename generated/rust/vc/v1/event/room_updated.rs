// Generated from spec/vc/v1/event/room_updated.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::vc::v1;
/// Room updated / 更新会议室.
///
/// Is pushed when the information of a meeting room has been updated. / 会议室的信息更新时推送。
///
/// - Type: `vc.room.updated_v1`
/// - Scopes, any of: `vc:room`, `vc:room:readonly`
///
/// [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/room/events/updated)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RoomUpdated {
    /// The meeting room, with its details. / 会议室的详细信息。
    pub room: v1::RoomEvent,
}
impl wire::Object for RoomUpdated {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("room", &mut self.room);
    }
}
crate::codegen::__impl_object! {
    RoomUpdated
}
crate::codegen::__event! {
    RoomUpdated:
    Descriptor::new("vc.v1.event.room_updated", "vc.room.updated_v1")
        .documented(text("更新会议室", "Room updated"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/room/events/updated")
        .access(&[Custom, Store], &[scopes(&[crate::scope::VC_ROOM]), scopes(&[crate::scope::VC_ROOM_READONLY])])
}
