// Generated from spec/calendar/v4/event/third_party_meeting_room_event_created.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::id;
use crate::calendar::v4;
/// Event with a third-party meeting room changed / 第三方会议室日程变动.
///
/// Is pushed when an event with a third-party meeting room was created or deleted, or its time was changed.
///
/// 使用第三方会议室的日程被创建、删除或改动时间时推送。
///
/// - Type: `third_party_meeting_room_event_created`
/// - Needs no scope
///
/// [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/meeting_room-v1/event/third-room-event-changes)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ThirdPartyMeetingRoomEventCreated {
    /// The ID of the app. / 应用 ID。
    pub app_id: id::AppId,
    /// The key that identifies the tenant. / 租户的唯一标识。
    pub tenant_key: id::TenantKey,
    /// The type of the event. / 事件的类型。
    pub r#type: String,
    /// When the event happened. / 事件的发生时间。
    pub event_time: String,
    /// The unique ID of the event; with `original_time` it makes up `event_id`.
    ///
    /// 日程的唯一标识；与 `original_time` 组成 `event_id`。
    pub uid: String,
    /// A timestamp that identifies an exception within its recurring event; 0 for other events.
    ///
    /// 例外日程在所属重复日程中的唯一标识，以时间戳表示，其他日程为 0。
    pub original_time: i64,
    /// The ID of the event as `{Uid}_{Original time}`; the original time is 0 for single and recurring events, and a timestamp for exceptions.
    ///
    /// 日程 ID，格式为 `{Uid}_{Original time}`；普通日程和重复日程的原始时间为 0，例外日程为其时间戳。
    pub event_id: String,
    /// When the event starts. / 日程的开始时间。
    pub start: v4::EventTime,
    /// When the event ends. / 日程的结束时间。
    pub end: v4::EventTime,
    /// The meeting rooms that the event booked. / 日程预定的会议室。
    pub meeting_rooms: Vec<ThirdPartyMeetingRoomEventCreatedMeetingRooms>,
    /// The organizer of the event. / 日程的组织者。
    pub organizer: ThirdPartyMeetingRoomEventCreatedUserInfo,
}
impl wire::Object for ThirdPartyMeetingRoomEventCreated {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("app_id", &mut self.app_id);
        f.field("tenant_key", &mut self.tenant_key);
        f.field("type", &mut self.r#type);
        f.field("event_time", &mut self.event_time);
        f.field("uid", &mut self.uid);
        f.field("original_time", &mut self.original_time);
        f.field("event_id", &mut self.event_id);
        f.field("start", &mut self.start);
        f.field("end", &mut self.end);
        f.field("meeting_rooms", &mut self.meeting_rooms);
        f.field("organizer", &mut self.organizer);
    }
}
crate::codegen::__impl_object! {
    ThirdPartyMeetingRoomEventCreated
}
crate::codegen::__event! {
    ThirdPartyMeetingRoomEventCreated:
    Descriptor::new("calendar.v4.event.third_party_meeting_room_event_created", "third_party_meeting_room_event_created")
        .documented(text("第三方会议室日程变动", "Event with a third-party meeting room changed"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/meeting_room-v1/event/third-room-event-changes")
        .access(&[Custom, Store], &[])
}
/// The meeting rooms that the event booked. / 日程预定的会议室。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ThirdPartyMeetingRoomEventCreatedMeetingRooms {
    /// The ID of the meeting room. / 会议室的 ID。
    pub open_id: id::RoomId,
}
impl wire::Object for ThirdPartyMeetingRoomEventCreatedMeetingRooms {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("open_id", &mut self.open_id);
    }
}
/// The organizer of the event. / 日程的组织者。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ThirdPartyMeetingRoomEventCreatedUserInfo {
    /// The open_id of the organizer. / 组织者的 open_id。
    pub open_id: id::OpenId,
    /// The user_id of the organizer; present only if the app has the scope `contact:user.employee_id:readonly`.
    ///
    /// 组织者的 user_id；仅当应用申请了“获取用户 user ID”权限（`contact:user.employee_id:readonly`）时返回。
    pub user_id: id::UserId,
    /// The union_id of the organizer. / 组织者的 union_id。
    pub union_id: id::UnionId,
}
impl wire::Object for ThirdPartyMeetingRoomEventCreatedUserInfo {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("open_id", &mut self.open_id);
        f.field("user_id", &mut self.user_id);
        f.field("union_id", &mut self.union_id);
    }
}
crate::codegen::__impl_object! {
    ThirdPartyMeetingRoomEventCreatedMeetingRooms
    ThirdPartyMeetingRoomEventCreatedUserInfo
}
