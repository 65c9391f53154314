// Generated from spec/calendar/v4/calendar_event/patch.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::{id, types};
use crate::calendar::{error, v4};
impl super::Api<'_> {
    /// Update an event / 更新日程: [`Patch`](struct@Patch).
    ///
    /// Optional fields are set on the call: `.with(|request| request.user_id_type(…))`.
    pub fn patch(
        &self,
        calendar_id: impl Into<id::CalendarId>,
        event_id: impl Into<String>,
    ) -> crate::codegen::Call<Patch> {
        crate::codegen::Call::new(self.client, Patch::new(calendar_id, event_id))
    }
}
/// Update an event / 更新日程.
///
/// Changes an event as the app or a user, for example its title, description, times, video meeting or location.
///
/// 以应用或用户身份修改一个日程，如标题、描述、起止时间、视频会议或地点。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.calendar().v4().calendar_event().patch("feishu.cn_xxxxxxxxxx@group.calendar.feishu.cn", "00592a0e-7edf-4678-bc9d-1b77383ef08e_0").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `PATCH /open-apis/calendar/v4/calendars/:calendar_id/events/:event_id`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `calendar:calendar`, `calendar:calendar.event:update`
///
/// Errors: [`PatchError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar-event/patch)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Patch {
    /// The ID of the calendar that the event is in, returned on creation of a shared calendar, and by fetching the primary calendar, listing or searching calendars.
    ///
    /// 日程所在日历的 ID，创建共享日历时返回，也可通过查询主日历、日历列表或搜索日历获得。
    /// - Example: `"feishu.cn_xxxxxxxxxx@group.calendar.feishu.cn"`
    pub calendar_id: id::CalendarId,
    /// The ID of the event to update, returned on its creation and by listing or searching events.
    ///
    /// 要更新的日程的 ID，创建日程时返回，也可通过日程列表或搜索日程获得。
    /// - Example: `"00592a0e-7edf-4678-bc9d-1b77383ef08e_0"`
    pub event_id: String,
    /// What kind of ID the users in request and reply are given by / 请求和响应中的用户 ID 是哪一种
    /// - Default: `"open_id"`
    pub user_id_type: Option<types::UserIdType>,
    /// The title of the event. / 日程的标题。
    /// - Length: at most 1000
    /// - Example: `"text"`
    pub summary: Option<String>,
    /// The new description of the event. The API cannot edit rich text, so updating a description made in a client loses its formatting.
    ///
    /// 日程的新描述。接口不支持编辑富文本，若描述在客户端编辑为富文本，更新后会丢失其格式。
    /// - Length: at most 40960
    /// - Example: `"text"`
    pub description: Option<String>,
    /// Whether a bot notifies the attendees of the event. / 是否由机器人向日程参与人发送通知。
    pub need_notification: Option<bool>,
    /// When the event starts from now on; it only takes effect together with `end_time`.
    ///
    /// 日程的新开始时间；须与 `end_time` 一起填写才会生效。
    pub start_time: Option<v4::TimeInfoInput>,
    /// When the event ends from now on; it only takes effect together with `start_time`.
    ///
    /// 日程的新结束时间；须与 `start_time` 一起填写才会生效。
    pub end_time: Option<v4::TimeInfoInput>,
    /// The video meeting of the event; unchanged if omitted. / 日程的视频会议；不填则不变。
    pub vchat: Option<v4::VchatInput>,
    /// How much of the event others may see; the update holds for the current identity only.
    ///
    /// 日程的公开范围；更新只对当前身份生效。
    pub visibility: Option<v4::Visibility>,
    /// What attendees may do with the event. / 参与人对日程的权限。
    pub attendee_ability: Option<v4::AttendeeAbility>,
    /// Whether one counts as busy or free during the event; the update holds for the current identity only; a new event is `busy` by default.
    ///
    /// 日程期间显示为忙碌还是空闲；更新只对当前身份生效，新建的日程默认为 `busy`。
    pub free_busy_status: Option<v4::FreeBusyStatus>,
    /// Where the event takes place from now on; unchanged if omitted. / 日程的新地点；不填则不变。
    pub location: Option<v4::EventLocationInput>,
    /// The color of the event, an RGB value as an int32, for the current identity only; clients show the nearest color of their palette. 0 or -1 for the color of the calendar.
    ///
    /// 日程的颜色，以 int32 表示的 RGB 值，仅对当前身份生效；客户端取色板上最接近的颜色展示，0 或 -1 表示跟随日历颜色。
    /// - Example: `-1`
    pub color: Option<i64>,
    /// The new reminders of the event; unchanged if omitted. / 日程的新提醒；不填则不变。
    pub reminders: Option<Vec<v4::ReminderInput>>,
    /// How the event recurs, as an RRULE of [RFC 5545](https://datatracker.ietf.org/doc/html/rfc5545#section-3.3.10). COUNT and UNTIL exclude each other, and an event with a meeting room may recur for two years at most.
    ///
    /// 重复日程的重复规则，采用 [RFC 5545](https://datatracker.ietf.org/doc/html/rfc5545#section-3.3.10) 的 RRULE 语法。COUNT 和 UNTIL 不能同时出现；预定会议室时重复期不能超过两年。
    /// - Length: at most 2000
    /// - Example: `"FREQ=DAILY;INTERVAL=1"`
    pub recurrence: Option<String>,
    /// How the elements of the detail page of the event are shown. The list replaces the former one, an empty one clears it; unchanged if omitted.
    ///
    /// 控制日程详情页各界面元素的展示。每次整体覆盖原有列表，空列表表示清空；不填则不变。
    pub schemas: Option<Vec<v4::SchemaInput>>,
    /// The attachments of the event. / 日程的附件。
    pub attachments: Option<Vec<v4::AttachmentInput>>,
    /// How attendees check in to the event; no check-in if omitted. / 日程的签到设置；不填则不设置签到。
    pub event_check_in: Option<v4::EventCheckInInput>,
}
impl Patch {
    /// Creates the value from its required fields.
    pub fn new(
        calendar_id: impl Into<id::CalendarId>,
        event_id: impl Into<String>,
    ) -> Self {
        Self {
            calendar_id: calendar_id.into(),
            event_id: event_id.into(),
            user_id_type: Default::default(),
            summary: Default::default(),
            description: Default::default(),
            need_notification: Default::default(),
            start_time: Default::default(),
            end_time: Default::default(),
            vchat: Default::default(),
            visibility: Default::default(),
            attendee_ability: Default::default(),
            free_busy_status: Default::default(),
            location: Default::default(),
            color: Default::default(),
            reminders: Default::default(),
            recurrence: Default::default(),
            schemas: Default::default(),
            attachments: Default::default(),
            event_check_in: Default::default(),
        }
    }
    /// Sets `user_id_type`.
    #[must_use]
    pub fn user_id_type(mut self, value: types::UserIdType) -> Self {
        self.user_id_type = Some(value);
        self
    }
    /// Sets `summary`.
    #[must_use]
    pub fn summary(mut self, value: impl Into<String>) -> Self {
        self.summary = Some(value.into());
        self
    }
    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `need_notification`.
    #[must_use]
    pub fn need_notification(mut self, value: bool) -> Self {
        self.need_notification = Some(value);
        self
    }
    /// Sets `start_time`.
    #[must_use]
    pub fn start_time(mut self, value: v4::TimeInfoInput) -> Self {
        self.start_time = Some(value);
        self
    }
    /// Sets `end_time`.
    #[must_use]
    pub fn end_time(mut self, value: v4::TimeInfoInput) -> Self {
        self.end_time = Some(value);
        self
    }
    /// Sets `vchat`.
    #[must_use]
    pub fn vchat(mut self, value: v4::VchatInput) -> Self {
        self.vchat = Some(value);
        self
    }
    /// Sets `visibility`.
    #[must_use]
    pub fn visibility(mut self, value: v4::Visibility) -> Self {
        self.visibility = Some(value);
        self
    }
    /// Sets `attendee_ability`.
    #[must_use]
    pub fn attendee_ability(mut self, value: v4::AttendeeAbility) -> Self {
        self.attendee_ability = Some(value);
        self
    }
    /// Sets `free_busy_status`.
    #[must_use]
    pub fn free_busy_status(mut self, value: v4::FreeBusyStatus) -> Self {
        self.free_busy_status = Some(value);
        self
    }
    /// Sets `location`.
    #[must_use]
    pub fn location(mut self, value: v4::EventLocationInput) -> Self {
        self.location = Some(value);
        self
    }
    /// Sets `color`.
    #[must_use]
    pub fn color(mut self, value: i64) -> Self {
        self.color = Some(value);
        self
    }
    /// Sets `reminders`.
    #[must_use]
    pub fn reminders(mut self, value: impl Into<Vec<v4::ReminderInput>>) -> Self {
        self.reminders = Some(value.into());
        self
    }
    /// Sets `recurrence`.
    #[must_use]
    pub fn recurrence(mut self, value: impl Into<String>) -> Self {
        self.recurrence = Some(value.into());
        self
    }
    /// Sets `schemas`.
    #[must_use]
    pub fn schemas(mut self, value: impl Into<Vec<v4::SchemaInput>>) -> Self {
        self.schemas = Some(value.into());
        self
    }
    /// Sets `attachments`.
    #[must_use]
    pub fn attachments(mut self, value: impl Into<Vec<v4::AttachmentInput>>) -> Self {
        self.attachments = Some(value.into());
        self
    }
    /// Sets `event_check_in`.
    #[must_use]
    pub fn event_check_in(mut self, value: v4::EventCheckInInput) -> Self {
        self.event_check_in = Some(value);
        self
    }
}
impl wire::Object for Patch {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("calendar_id", &mut self.calendar_id);
        f.field("event_id", &mut self.event_id);
        f.field("user_id_type", &mut self.user_id_type);
        f.field("summary", &mut self.summary);
        f.field("description", &mut self.description);
        f.field("need_notification", &mut self.need_notification);
        f.field("start_time", &mut self.start_time);
        f.field("end_time", &mut self.end_time);
        f.field("vchat", &mut self.vchat);
        f.field("visibility", &mut self.visibility);
        f.field("attendee_ability", &mut self.attendee_ability);
        f.field("free_busy_status", &mut self.free_busy_status);
        f.field("location", &mut self.location);
        f.field("color", &mut self.color);
        f.field("reminders", &mut self.reminders);
        f.field("recurrence", &mut self.recurrence);
        f.field("schemas", &mut self.schemas);
        f.field("attachments", &mut self.attachments);
        f.field("event_check_in", &mut self.event_check_in);
    }
}
crate::codegen::__impl_object! {
    Patch
}
crate::codegen::__operation! {
    Patch => PatchResponse, PatchError:
    Endpoint::new("calendar.v4.calendar_event.patch", Patch, "/open-apis/calendar/v4/calendars/:calendar_id/events/:event_id")
        .documented(text("更新日程", "Update an event"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar-event/patch")
        .access(&[Tenant, User], &[Custom, Store], &[
            scopes(&[crate::scope::CALENDAR_CALENDAR]),
            scopes(&[crate::scope::CALENDAR_CALENDAR_EVENT_UPDATE]),
        ])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(Json, &[
            path("calendar_id", String).required(),
            path("event_id", String).required(),
            query("user_id_type", String).default("\"open_id\""),
            body("summary", String),
            body("description", String),
            body("need_notification", Boolean),
            body("start_time", Object),
            body("end_time", Object),
            body("vchat", Object),
            body("visibility", String),
            body("attendee_ability", String),
            body("free_busy_status", String),
            body("location", Object),
            body("color", Integer),
            body("reminders", Array),
            body("recurrence", String),
            body("schemas", Array),
            body("attachments", Array),
            body("event_check_in", Object),
        ])
}
/// The reply to [`Patch`](struct@Patch).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PatchResponse {
    /// The event after the update. / 更新后的日程。
    pub event: v4::CalendarEvent,
}
impl wire::Object for PatchResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("event", &mut self.event);
    }
}
crate::codegen::__impl_object! {
    PatchResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Patch`](struct@Patch).
    PatchError:
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
    /// [`190013`](error::CONTENT_AT_RISK): content being saved is at risk
    ContentAtRisk = error::CONTENT_AT_RISK,
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
    /// [`193101`](error::ORGANIZER_IS_BOT): organizer is bot, can not set assign_hosts, and allow_attendees_start must be true
    OrganizerIsBot = error::ORGANIZER_IS_BOT,
    /// [`193102`](error::HOSTS_BY_ORGANIZER_ONLY): only organizer(not bot) can set assign_hosts
    HostsByOrganizerOnly = error::HOSTS_BY_ORGANIZER_ONLY,
    /// [`195100`](error::USER_NOT_FOUND): user is dismiss or not exist in the tenant
    UserNotFound = error::USER_NOT_FOUND,
    /// [`195112`](error::INVALID_MEETING_PASSWORD): invalid password
    InvalidMeetingPassword = error::INVALID_MEETING_PASSWORD,
    /// [`195113`](error::PASSWORD_BY_ORGANIZER_ONLY): only organizer can set password
    PasswordByOrganizerOnly = error::PASSWORD_BY_ORGANIZER_ONLY,
    /// [`193105`](error::INVALID_ATTACHMENT_FILE_TOKEN): invalid attachment file token
    InvalidAttachmentFileToken = error::INVALID_ATTACHMENT_FILE_TOKEN,
    /// [`193106`](error::ATTACHMENT_TOTAL_SIZE_LIMIT_EXCEEDED): the total size of attachment exceed limit
    AttachmentTotalSizeLimitExceeded = error::ATTACHMENT_TOTAL_SIZE_LIMIT_EXCEEDED,
    /// [`193107`](error::ATTACHMENT_FILE_TOKEN_DENIED): no permission to access attachment file token
    AttachmentFileTokenDenied = error::ATTACHMENT_FILE_TOKEN_DENIED,
}
