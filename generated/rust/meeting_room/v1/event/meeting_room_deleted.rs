// Generated from spec/meeting_room/v1/event/meeting_room_deleted.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
/// Meeting room deleted / 会议室删除.
///
/// Is pushed when a meeting room has been deleted in the tenant. / 租户中删除会议室时推送。
///
/// **Deprecated**: use `vc.v1.event.room_deleted` instead.
///
/// - Type: `meeting_room.meeting_room.deleted_v1`
/// - Scopes, any of: `calendar:room:readonly`
///
/// [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/meeting_room-v1/meeting_room/events/deleted)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MeetingRoomDeleted {
    /// The name of the meeting room. / 会议室的名称。
    pub room_name: String,
    /// The ID of the meeting room. / 会议室的 ID。
    pub room_id: String,
}
impl wire::Object for MeetingRoomDeleted {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("room_name", &mut self.room_name);
        f.field("room_id", &mut self.room_id);
    }
}
crate::codegen::__impl_object! {
    MeetingRoomDeleted
}
crate::codegen::__event! {
    MeetingRoomDeleted:
    Descriptor::new("meeting_room.v1.event.meeting_room_deleted", "meeting_room.meeting_room.deleted_v1")
        .documented(text("会议室删除", "Meeting room deleted"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/meeting_room-v1/meeting_room/events/deleted")
        .access(&[Custom, Store], &[scopes(&[crate::scope::CALENDAR_ROOM_READONLY])])
}
