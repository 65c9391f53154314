// Generated from spec/calendar/v4/calendar_event/get.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::{id, types};
use crate::calendar::{error, v4};
impl super::Api<'_> {
    /// Get an event / 获取日程: [`Get`](struct@Get).
    ///
    /// Optional fields are set on the call: `.with(|request| request.need_meeting_settings(…))`.
    pub fn get(
        &self,
        calendar_id: impl Into<id::CalendarId>,
        event_id: impl Into<String>,
    ) -> crate::codegen::Call<Get> {
        crate::codegen::Call::new(self.client, Get::new(calendar_id, event_id))
    }
}
/// Get an event / 获取日程.
///
/// Returns an event of a calendar: title, time, video meeting, visibility, what attendees may do and more.
///
/// 返回一个日历上某个日程的标题、时间、视频会议、公开范围和参与人权限等信息。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.calendar().v4().calendar_event().get("feishu.cn_xxxxxxxxxx@group.calendar.feishu.cn", "xxxxxxxxx_0").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/calendar/v4/calendars/:calendar_id/events/:event_id`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `calendar:calendar`, `calendar:calendar.event:read`, `calendar:calendar:readonly`
///
/// Errors: [`GetError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar-event/get)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Get {
    /// The ID of the calendar that the event is in. / 日程所在日历的 ID。
    /// - Example: `"feishu.cn_xxxxxxxxxx@group.calendar.feishu.cn"`
    pub calendar_id: id::CalendarId,
    /// The ID of the event, returned on its creation and by listing or searching events.
    ///
    /// 日程 ID，创建日程时返回，也可通过日程列表或搜索日程获得。
    /// - Example: `"xxxxxxxxx_0"`
    pub event_id: String,
    /// Whether to return the settings of the video meeting; they only come if the `vc_type` of the event is vc and the caller may edit it.
    ///
    /// 是否返回飞书视频会议的会前设置；仅当日程的 `vc_type` 为 vc 且调用者有日程的编辑权限时才会返回。
    /// - Default: `false`
    pub need_meeting_settings: Option<bool>,
    /// Whether to return the attendees. / 是否返回参与人。
    /// - Default: `false`
    pub need_attendee: Option<bool>,
    /// How many attendees to return at most; list the attendees of the event to get all.
    ///
    /// 最多返回多少个参与人；完整名单请查询日程参与人列表。
    /// - Default: `10`
    /// - At most 100
    pub max_attendee_num: Option<i64>,
    /// What kind of ID the users in request and reply are given by / 请求和响应中的用户 ID 是哪一种
    /// - Default: `"open_id"`
    pub user_id_type: Option<types::UserIdType>,
}
impl Get {
    /// Creates the value from its required fields.
    pub fn new(
        calendar_id: impl Into<id::CalendarId>,
        event_id: impl Into<String>,
    ) -> Self {
        Self {
            calendar_id: calendar_id.into(),
            event_id: event_id.into(),
            need_meeting_settings: Default::default(),
            need_attendee: Default::default(),
            max_attendee_num: Default::default(),
            user_id_type: Default::default(),
        }
    }
    /// Sets `need_meeting_settings`.
    #[must_use]
    pub fn need_meeting_settings(mut self, value: bool) -> Self {
        self.need_meeting_settings = Some(value);
        self
    }
    /// Sets `need_attendee`.
    #[must_use]
    pub fn need_attendee(mut self, value: bool) -> Self {
        self.need_attendee = Some(value);
        self
    }
    /// Sets `max_attendee_num`.
    #[must_use]
    pub fn max_attendee_num(mut self, value: i64) -> Self {
        self.max_attendee_num = Some(value);
        self
    }
    /// Sets `user_id_type`.
    #[must_use]
    pub fn user_id_type(mut self, value: types::UserIdType) -> Self {
        self.user_id_type = Some(value);
        self
    }
}
impl wire::Object for Get {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("calendar_id", &mut self.calendar_id);
        f.field("event_id", &mut self.event_id);
        f.field("need_meeting_settings", &mut self.need_meeting_settings);
        f.field("need_attendee", &mut self.need_attendee);
        f.field("max_attendee_num", &mut self.max_attendee_num);
        f.field("user_id_type", &mut self.user_id_type);
    }
}
crate::codegen::__impl_object! {
    Get
}
crate::codegen::__operation! {
    Get => GetResponse, GetError:
    Endpoint::new("calendar.v4.calendar_event.get", Get, "/open-apis/calendar/v4/calendars/:calendar_id/events/:event_id")
        .documented(text("获取日程", "Get an event"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar-event/get")
        .access(&[Tenant, User], &[Custom, Store], &[
            scopes(&[crate::scope::CALENDAR_CALENDAR]),
            scopes(&[crate::scope::CALENDAR_CALENDAR_EVENT_READ]),
            scopes(&[crate::scope::CALENDAR_CALENDAR_READONLY]),
        ])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(NoBody, &[
            path("calendar_id", String).required(),
            path("event_id", String).required(),
            query("need_meeting_settings", Boolean).default("false"),
            query("need_attendee", Boolean).default("false"),
            query("max_attendee_num", Integer).between(None, Some(100)).default("10"),
            query("user_id_type", String).default("\"open_id\""),
        ])
}
/// The reply to [`Get`](struct@Get).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// The details of the event. / 日程的详情。
    pub event: v4::CalendarEvent,
}
impl wire::Object for GetResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("event", &mut self.event);
    }
}
crate::codegen::__impl_object! {
    GetResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Get`](struct@Get).
    GetError:
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
    /// [`190011`](error::TENANT_ENCRYPT_KEY_DELETED): tenant encrypt key has been deleted
    TenantEncryptKeyDeleted = error::TENANT_ENCRYPT_KEY_DELETED,
    /// [`190012`](error::TENANT_DECRYPT_KEY_DELETED): tenant decrypt key has been deleted
    TenantDecryptKeyDeleted = error::TENANT_DECRYPT_KEY_DELETED,
    /// [`190014`](error::INVALID_REQUEST_PARAMETER): invalid request parameters. check details for more info.
    InvalidRequestParameter = error::INVALID_REQUEST_PARAMETER,
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
    /// [`194001`](error::LIST_EVENT_ATTENDEE_DENIED): no permission to list event attendees
    ListEventAttendeeDenied = error::LIST_EVENT_ATTENDEE_DENIED,
    /// [`195100`](error::USER_NOT_FOUND): user is dismiss or not exist in the tenant
    UserNotFound = error::USER_NOT_FOUND,
}
