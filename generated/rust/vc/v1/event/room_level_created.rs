// Generated from spec/vc/v1/event/room_level_created.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::vc::v1;
/// Room level created / 创建会议室层级.
///
/// Is pushed when a room level has been created in the tenant. / 租户中创建会议室层级时推送。
///
/// - Type: `vc.room_level.created_v1`
/// - Scopes, any of: `vc:room`, `vc:room:readonly`
///
/// [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/room_level/events/created)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RoomLevelCreated {
    /// The room level that was created. / 被创建的会议室层级。
    pub room_level: v1::RoomLevel,
}
impl wire::Object for RoomLevelCreated {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("room_level", &mut self.room_level);
    }
}
crate::codegen::__impl_object! {
    RoomLevelCreated
}
crate::codegen::__event! {
    RoomLevelCreated:
    Descriptor::new("vc.v1.event.room_level_created", "vc.room_level.created_v1")
        .documented(text("创建会议室层级", "Room level created"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/room_level/events/created")
        .access(&[Custom, Store], &[scopes(&[crate::scope::VC_ROOM]), scopes(&[crate::scope::VC_ROOM_READONLY])])
}
