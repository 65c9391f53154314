// Generated from spec/calendar/v4/calendar_event/reply.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::id;
use crate::calendar::{error, v4};
impl super::Api<'_> {
    /// Reply to an event / 回复日程: [`Reply`](struct@Reply).
    pub fn reply(
        &self,
        calendar_id: impl Into<id::CalendarId>,
        event_id: impl Into<String>,
        rsvp_status: v4::RsvpStatus,
    ) -> crate::codegen::Call<Reply> {
        crate::codegen::Call::new(
            self.client,
            Reply::new(calendar_id, event_id, rsvp_status),
        )
    }
}
/// Reply to an event / 回复日程.
///
/// Replies to the invitation to an event, as the app or a user: accept, decline or tentative.
///
/// 以应用或用户身份答复一个日程邀请：接受、拒绝或待定。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// use feishu_api::calendar::v4::RsvpStatus;
/// let reply = client.calendar().v4().calendar_event().reply("feishu.cn_HF9U2MbibE8PPpjro6xjqa@group.calendar.feishu.cn", "75d28f9b-e35c-4230-8a83-4a661497db54_0", RsvpStatus::Accept).await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/calendar/v4/calendars/:calendar_id/events/:event_id/reply`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `calendar:calendar`, `calendar:calendar.event:reply`, `calendar:calendar.event:writeonly`
///
/// Errors: [`ReplyError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar-event/reply)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Reply {
    /// The ID of the calendar that the event is in. / 日程所在日历的 ID。
    /// - Example: `"feishu.cn_HF9U2MbibE8PPpjro6xjqa@group.calendar.feishu.cn"`
    pub calendar_id: id::CalendarId,
    /// The ID of the event, returned on its creation and by listing or searching events.
    ///
    /// 日程 ID，创建日程时返回，也可通过日程列表或搜索日程获得。
    /// - Example: `"75d28f9b-e35c-4230-8a83-4a661497db54_0"`
    pub event_id: String,
    /// The answer of the attendee to the invitation. / 参与人对日程邀请的答复。
    pub rsvp_status: v4::RsvpStatus,
}
impl Reply {
    /// Creates the value from its required fields.
    pub fn new(
        calendar_id: impl Into<id::CalendarId>,
        event_id: impl Into<String>,
        rsvp_status: v4::RsvpStatus,
    ) -> Self {
        Self {
            calendar_id: calendar_id.into(),
            event_id: event_id.into(),
            rsvp_status,
        }
    }
}
impl wire::Object for Reply {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("calendar_id", &mut self.calendar_id);
        f.field("event_id", &mut self.event_id);
        f.field("rsvp_status", &mut self.rsvp_status);
    }
}
crate::codegen::__impl_object! {
    Reply
}
crate::codegen::__operation! {
    Reply => ReplyResponse, ReplyError:
    Endpoint::new("calendar.v4.calendar_event.reply", Post, "/open-apis/calendar/v4/calendars/:calendar_id/events/:event_id/reply")
        .documented(text("回复日程", "Reply to an event"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar-event/reply")
        .access(&[Tenant, User], &[Custom, Store], &[
            scopes(&[crate::scope::CALENDAR_CALENDAR]),
            scopes(&[crate::scope::CALENDAR_CALENDAR_EVENT_REPLY]),
            scopes(&[crate::scope::CALENDAR_CALENDAR_EVENT_WRITEONLY]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(Json, &[
            path("calendar_id", String).required(),
            path("event_id", String).required(),
            body("rsvp_status", String).required(),
        ])
}
/// The reply to [`Reply`](struct@Reply).
pub type ReplyResponse = wire::Empty;
crate::codegen::__error_enum! {
    /// The documented errors of [`Reply`](struct@Reply).
    ReplyError:
    /// [`190002`](error::INVALID_PARAMETER): invalid parameters in request
    InvalidParameter = error::INVALID_PARAMETER,
    /// [`190003`](error::INTERNAL_ERROR): internal service error
    InternalError = error::INTERNAL_ERROR,
    /// [`190004`](error::METHOD_RATE_LIMITED): method rate limited
    MethodRateLimited = error::METHOD_RATE_LIMITED,
    /// [`190005`](error::APP_RATE_LIMITED): app rate limited
    AppRateLimited = error::APP_RATE_LIMITED,
    /// [`190006`](error::WRONG_TENANT_UNIT): wrong unit for app tenant
    WrongTenantUnit = error::WRONG_TENANT_UNIT,
    /// [`190007`](error::APP_BOT_ID_NOT_FOUND): app bot_id not found
    AppBotIdNotFound = error::APP_BOT_ID_NOT_FOUND,
    /// [`190010`](error::RATE_LIMITED): current operation rate limited
    RateLimited = error::RATE_LIMITED,
    /// [`191000`](error::CALENDAR_NOT_FOUND): calendar not found
    CalendarNotFound = error::CALENDAR_NOT_FOUND,
    /// [`191001`](error::INVALID_CALENDAR_ID): invalid calendar_id
    InvalidCalendarId = error::INVALID_CALENDAR_ID,
    /// [`191002`](error::NO_CALENDAR_ACCESS_ROLE): no calendar access_role
    NoCalendarAccessRole = error::NO_CALENDAR_ACCESS_ROLE,
    /// [`191003`](error::CALENDAR_DELETED): calendar is deleted
    CalendarDeleted = error::CALENDAR_DELETED,
    /// [`191004`](error::INVALID_CALENDAR_TYPE): invalid calendar type
    InvalidCalendarType = error::INVALID_CALENDAR_TYPE,
    /// [`193000`](error::INVALID_EVENT_ID): invalid event_id
    InvalidEventId = error::INVALID_EVENT_ID,
    /// [`193001`](error::EVENT_NOT_FOUND): event not found
    EventNotFound = error::EVENT_NOT_FOUND,
    /// [`193002`](error::OPERATE_EVENT_DENIED): no permission to operate event
    OperateEventDenied = error::OPERATE_EVENT_DENIED,
    /// [`193003`](error::EVENT_DELETED): event is deleted
    EventDeleted = error::EVENT_DELETED,
    /// [`195100`](error::USER_NOT_FOUND): user is dismiss or not exist in the tenant
    UserNotFound = error::USER_NOT_FOUND,
}
