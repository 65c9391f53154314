// Generated from spec/meeting_room/v1/event/meeting_room_status_changed.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
/// Meeting room status changed / 会议室状态信息变更.
///
/// Is pushed when a room has been created, updated, deleted or reserved, with name and ID only; the status is queried separately.
///
/// 会议室被创建、更新、删除或预定时推送，只含名称和 ID，状态需另行查询。
///
/// - Type: `meeting_room.meeting_room.status_changed_v1`
/// - Scopes, any of: `calendar:room:readonly`
///
/// [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/meeting_room-v1/meeting_room/events/status_changed)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MeetingRoomStatusChanged {
    /// The name of the meeting room. / 会议室的名称。
    pub room_name: String,
    /// The ID of the meeting room. / 会议室的 ID。
    pub room_id: String,
}
impl wire::Object for MeetingRoomStatusChanged {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("room_name", &mut self.room_name);
        f.field("room_id", &mut self.room_id);
    }
}
crate::codegen::__impl_object! {
    MeetingRoomStatusChanged
}
crate::codegen::__event! {
    MeetingRoomStatusChanged:
    Descriptor::new("meeting_room.v1.event.meeting_room_status_changed", "meeting_room.meeting_room.status_changed_v1")
        .documented(text("会议室状态信息变更", "Meeting room status changed"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/meeting_room-v1/meeting_room/events/status_changed")
        .access(&[Custom, Store], &[scopes(&[crate::scope::CALENDAR_ROOM_READONLY])])
}
