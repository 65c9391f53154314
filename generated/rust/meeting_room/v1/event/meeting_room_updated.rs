// Generated from spec/meeting_room/v1/event/meeting_room_updated.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
/// Meeting room updated / 会议室属性变更.
///
/// Is pushed when the properties of a meeting room have been updated. / 会议室的属性更新时推送。
///
/// **Deprecated**: use `vc.v1.event.room_updated` instead.
///
/// - Type: `meeting_room.meeting_room.updated_v1`
/// - Scopes, any of: `calendar:room:readonly`
///
/// [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/meeting_room-v1/meeting_room/events/updated)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MeetingRoomUpdated {
    /// The name of the meeting room. / 会议室的名称。
    pub room_name: String,
    /// The ID of the meeting room. / 会议室的 ID。
    pub room_id: String,
}
impl wire::Object for MeetingRoomUpdated {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("room_name", &mut self.room_name);
        f.field("room_id", &mut self.room_id);
    }
}
crate::codegen::__impl_object! {
    MeetingRoomUpdated
}
crate::codegen::__event! {
    MeetingRoomUpdated:
    Descriptor::new("meeting_room.v1.event.meeting_room_updated", "meeting_room.meeting_room.updated_v1")
        .documented(text("会议室属性变更", "Meeting room updated"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/meeting_room-v1/meeting_room/events/updated")
        .access(&[Custom, Store], &[scopes(&[crate::scope::CALENDAR_ROOM_READONLY])])
}
