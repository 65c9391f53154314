// Generated from spec/vc/v1/event/room_deleted.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::vc::v1;
/// Room deleted / 删除会议室.
///
/// Is pushed when a meeting room has been deleted in the tenant. / 租户中删除会议室时推送。
///
/// - Type: `vc.room.deleted_v1`
/// - Scopes, any of: `vc:room`, `vc:room:readonly`
///
/// [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/room/events/deleted)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RoomDeleted {
    /// The meeting room that was deleted. / 被删除的会议室。
    pub room: v1::RoomEvent,
}
impl wire::Object for RoomDeleted {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("room", &mut self.room);
    }
}
crate::codegen::__impl_object! {
    RoomDeleted
}
crate::codegen::__event! {
    RoomDeleted:
    Descriptor::new("vc.v1.event.room_deleted", "vc.room.deleted_v1")
        .documented(text("删除会议室", "Room deleted"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/room/events/deleted")
        .access(&[Custom, Store], &[scopes(&[crate::scope::VC_ROOM]), scopes(&[crate::scope::VC_ROOM_READONLY])])
}
