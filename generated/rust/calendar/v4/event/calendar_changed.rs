// Generated from spec/calendar/v4/event/calendar_changed.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::calendar::v4;
/// Calendar list changed / 日历变更.
///
/// Is pushed when the calendar list of a subscribed user has changed; it names the users, not the calendars.
///
/// 已订阅的用户的日历列表发生变动时推送，只说明是哪些用户，不含日历信息。
///
/// - Type: `calendar.calendar.changed_v4`
/// - Scopes, any of: `calendar:calendar`, `calendar:calendar:read`, `calendar:calendar:readonly`
///
/// [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar/events/changed)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CalendarChanged {
    /// The users that this event is sent for. / 此事件推送给哪些用户。
    pub user_id_list: Vec<v4::UserId>,
}
impl wire::Object for CalendarChanged {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("user_id_list", &mut self.user_id_list);
    }
}
crate::codegen::__impl_object! {
    CalendarChanged
}
crate::codegen::__event! {
    CalendarChanged:
    Descriptor::new("calendar.v4.event.calendar_changed", "calendar.calendar.changed_v4")
        .documented(text("日历变更", "Calendar list changed"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar/events/changed")
        .access(&[Custom, Store], &[
            scopes(&[crate::scope::CALENDAR_CALENDAR]),
            scopes(&[crate::scope::CALENDAR_CALENDAR_READ]),
            scopes(&[crate::scope::CALENDAR_CALENDAR_READONLY]),
        ])
}
