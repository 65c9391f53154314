// Generated from spec/meeting_room/v1/event/meeting_room_created.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
/// Meeting room created / 会议室创建.
///
/// Is pushed when a meeting room has been created in the tenant. / 租户中创建会议室时推送。
///
/// **Deprecated**: use `vc.v1.event.room_created` instead.
///
/// - Type: `meeting_room.meeting_room.created_v1`
/// - Scopes, any of: `calendar:room:readonly`
///
/// [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/meeting_room-v1/meeting_room/events/created)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MeetingRoomCreated {
    /// The name of the meeting room. / 会议室的名称。
    pub room_name: String,
    /// The ID of the meeting room. / 会议室的 ID。
    pub room_id: String,
}
impl wire::Object for MeetingRoomCreated {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("room_name", &mut self.room_name);
        f.field("room_id", &mut self.room_id);
    }
}
crate::codegen::__impl_object! {
    MeetingRoomCreated
}
crate::codegen::__event! {
    MeetingRoomCreated:
    Descriptor::new("meeting_room.v1.event.meeting_room_created", "meeting_room.meeting_room.created_v1")
        .documented(text("会议室创建", "Meeting room created"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/meeting_room-v1/meeting_room/events/created")
        .access(&[Custom, Store], &[scopes(&[crate::scope::CALENDAR_ROOM_READONLY])])
}
