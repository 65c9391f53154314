// Generated from spec/vc/v1/event/room_created.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::vc::v1;
/// Room created / 创建会议室.
///
/// Is pushed when a meeting room has been created in the tenant. / 租户中创建会议室时推送。
///
/// - Type: `vc.room.created_v1`
/// - Scopes, any of: `vc:room`, `vc:room:readonly`
///
/// [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/room/events/created)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RoomCreated {
    /// The meeting room that was created. / 被创建的会议室。
    pub room: v1::RoomEvent,
}
impl wire::Object for RoomCreated {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("room", &mut self.room);
    }
}
crate::codegen::__impl_object! {
    RoomCreated
}
crate::codegen::__event! {
    RoomCreated:
    Descriptor::new("vc.v1.event.room_created", "vc.room.created_v1")
        .documented(text("创建会议室", "Room created"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/room/events/created")
        .access(&[Custom, Store], &[scopes(&[crate::scope::VC_ROOM]), scopes(&[crate::scope::VC_ROOM_READONLY])])
}
