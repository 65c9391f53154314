// Generated from spec/calendar/v4/event/calendar_event_changed.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::id;
use crate::calendar::v4;
/// Event of a calendar changed / 日程变更.
///
/// Is pushed when an event has changed in a calendar to whose event changes a user has subscribed.
///
/// 用户订阅了日程变更事件的日历上，有日程发生变更时推送。
///
/// - Type: `calendar.calendar.event.changed_v4`
/// - Scopes, any of: `calendar:calendar`, `calendar:calendar.event:read`, `calendar:calendar:readonly`
///
/// [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar-event/events/changed)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CalendarEventChanged {
    /// The ID of the calendar that the event is in. / 日程所在日历的 ID。
    pub calendar_id: id::CalendarId,
    /// The users that this event is sent for. / 此事件推送给哪些用户。
    pub user_id_list: Vec<v4::UserId>,
    /// The ID of the event that changed; still being rolled out, so ask [support](https://applink.feishu.cn/TLJpeNdW) before use.
    ///
    /// 发生变更的日程的 ID；灰度中，使用前请联系[技术支持](https://applink.feishu.cn/TLJpeNdW)。
    pub calendar_event_id: String,
    /// What happened to the event: `create` it appeared on the calendar (made or invited to), `update` it changed, `delete` it left the calendar (deleted or removed from), `rsvp` a user answered. Changes of one event on one calendar within 3 seconds are merged: `create` and `delete` send nothing, either of them outlasts `update`, and of several `update` or `rsvp` only the last is sent. Still being rolled out, so ask [support](https://applink.feishu.cn/TLJpeNdW) before use.
    ///
    /// 日程发生了何种变更：`create` 为出现在日历上（新建或被邀请），`update` 为内容变化，`delete` 为从日历上消失（删除或被移出），`rsvp` 为用户参与人答复。同一日历同一日程的变更按 3 秒合并推送：`create` 加 `delete` 不推送，与 `update` 合并时分别推送 `create` 或 `delete`，多次 `update` 或 `rsvp` 只推送最后一次。灰度中，使用前请联系[技术支持](https://applink.feishu.cn/TLJpeNdW)。
    pub change_type: CalendarEventChangedChangeType,
    /// Which user attendees changed their answer, and to what; still being rolled out, so ask [support](https://applink.feishu.cn/TLJpeNdW) before use.
    ///
    /// 哪些用户参与人更改了答复及其新状态；灰度中，使用前请联系[技术支持](https://applink.feishu.cn/TLJpeNdW)。
    pub rsvp_infos: Vec<CalendarEventChangedOpenEventRsvpInfo>,
}
impl wire::Object for CalendarEventChanged {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("calendar_id", &mut self.calendar_id);
        f.field("user_id_list", &mut self.user_id_list);
        f.field("calendar_event_id", &mut self.calendar_event_id);
        f.field("change_type", &mut self.change_type);
        f.field("rsvp_infos", &mut self.rsvp_infos);
    }
}
crate::codegen::__impl_object! {
    CalendarEventChanged
}
crate::codegen::__event! {
    CalendarEventChanged:
    Descriptor::new("calendar.v4.event.calendar_event_changed", "calendar.calendar.event.changed_v4")
        .documented(text("日程变更", "Event of a calendar changed"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar-event/events/changed")
        .access(&[Custom, Store], &[
            scopes(&[crate::scope::CALENDAR_CALENDAR]),
            scopes(&[crate::scope::CALENDAR_CALENDAR_EVENT_READ]),
            scopes(&[crate::scope::CALENDAR_CALENDAR_READONLY]),
        ])
        .guards(&[
            Guard::received("rsvp_infos.from_user_id.user_id", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]),
        ])
}
/// What happened to the event: `create` it appeared on the calendar (made or invited to), `update` it changed, `delete` it left the calendar (deleted or removed from), `rsvp` a user answered. Changes of one event on one calendar within 3 seconds are merged: `create` and `delete` send nothing, either of them outlasts `update`, and of several `update` or `rsvp` only the last is sent. Still being rolled out, so ask [support](https://applink.feishu.cn/TLJpeNdW) before use.
///
/// 日程发生了何种变更：`create` 为出现在日历上（新建或被邀请），`update` 为内容变化，`delete` 为从日历上消失（删除或被移出），`rsvp` 为用户参与人答复。同一日历同一日程的变更按 3 秒合并推送：`create` 加 `delete` 不推送，与 `update` 合并时分别推送 `create` 或 `delete`，多次 `update` 或 `rsvp` 只推送最后一次。灰度中，使用前请联系[技术支持](https://applink.feishu.cn/TLJpeNdW)。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum CalendarEventChangedChangeType {
    /// `create`
    Create,
    /// `update`
    Update,
    /// `delete`
    Delete,
    /// `rsvp`
    Rsvp,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for CalendarEventChangedChangeType {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for CalendarEventChangedChangeType {
    fn as_str(&self) -> &str {
        match self {
            Self::Create => "create",
            Self::Update => "update",
            Self::Delete => "delete",
            Self::Rsvp => "rsvp",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "create" => Self::Create,
            "update" => Self::Update,
            "delete" => Self::Delete,
            "rsvp" => Self::Rsvp,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// Which user attendees changed their answer, and to what; still being rolled out, so ask [support](https://applink.feishu.cn/TLJpeNdW) before use.
///
/// 哪些用户参与人更改了答复及其新状态；灰度中，使用前请联系[技术支持](https://applink.feishu.cn/TLJpeNdW)。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CalendarEventChangedOpenEventRsvpInfo {
    /// The user that changed their answer. / 更改答复的用户。
    pub from_user_id: v4::UserId,
    /// What the user answered: accepted (`accept`), declined (`decline`) or tentative (`tentative`).
    ///
    /// 用户的新答复：接受（`accept`）、拒绝（`decline`）或待定（`tentative`）。
    pub rsvp_status: v4::RsvpStatus,
}
impl wire::Object for CalendarEventChangedOpenEventRsvpInfo {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("from_user_id", &mut self.from_user_id);
        f.field("rsvp_status", &mut self.rsvp_status);
    }
}
crate::codegen::__impl_object! {
    CalendarEventChangedOpenEventRsvpInfo
}
crate::codegen::__impl_enum! {
    CalendarEventChangedChangeType
}
