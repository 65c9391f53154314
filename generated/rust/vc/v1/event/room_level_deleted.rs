// Generated from spec/vc/v1/event/room_level_deleted.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::id;
/// Room level deleted / 删除会议室层级.
///
/// Is pushed when a room level has been deleted in the tenant. / 租户中删除会议室层级时推送。
///
/// - Type: `vc.room_level.deleted_v1`
/// - Scopes, any of: `vc:room`, `vc:room:readonly`, `vc:rooms.roomlevel:delete`, `vc:rooms.roomlevel:read`
///
/// [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/room_level/events/deleted)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RoomLevelDeleted {
    /// The ID of the room level. / 会议室层级的 ID。
    /// - Length: 1 to 100
    pub room_level_id: id::RoomLevelId,
    /// Whether all levels below are deleted along with the room level. / 删除层级时是否连同其所有子层级一起删除。
    pub delete_child: bool,
}
impl wire::Object for RoomLevelDeleted {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("room_level_id", &mut self.room_level_id);
        f.field("delete_child", &mut self.delete_child);
    }
}
crate::codegen::__impl_object! {
    RoomLevelDeleted
}
crate::codegen::__event! {
    RoomLevelDeleted:
    Descriptor::new("vc.v1.event.room_level_deleted", "vc.room_level.deleted_v1")
        .documented(text("删除会议室层级", "Room level deleted"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/room_level/events/deleted")
        .access(&[Custom, Store], &[
            scopes(&[crate::scope::VC_ROOM]),
            scopes(&[crate::scope::VC_ROOM_READONLY]),
            scopes(&[crate::scope::VC_ROOMS_ROOMLEVEL_DELETE]),
            scopes(&[crate::scope::VC_ROOMS_ROOMLEVEL_READ]),
        ])
}
