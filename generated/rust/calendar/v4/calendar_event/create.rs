// Generated from spec/calendar/v4/calendar_event/create.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::{id, types};
use crate::calendar::{error, v4};
impl super::Api<'_> {
    /// Create an event / 创建日程: [`Create`](struct@Create).
    ///
    /// Optional fields are set on the call: `.with(|request| request.idempotency_key(…))`.
    pub fn create(
        &self,
        calendar_id: impl Into<id::CalendarId>,
        start_time: v4::TimeInfoInput,
        end_time: v4::TimeInfoInput,
    ) -> crate::codegen::Call<Create> {
        crate::codegen::Call::new(
            self.client,
            Create::new(calendar_id, start_time, end_time),
        )
    }
}
/// Create an event / 创建日程.
///
/// Creates an event in a calendar as the app or a user, who must have the writer or owner role in it.
///
/// 以应用或用户身份在一个日历上创建日程，须有该日历的 writer 或 owner 权限。
///
/// - `POST /open-apis/calendar/v4/calendars/:calendar_id/events`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `calendar:calendar`, `calendar:calendar.event:create`
///
/// Errors: [`CreateError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar-event/create)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Create {
    /// The ID of the calendar, returned on creation of a shared calendar, and by fetching the primary calendar, listing or searching calendars.
    ///
    /// 日历 ID，创建共享日历时返回，也可通过查询主日历、日历列表或搜索日历获得。
    /// - Example: `"feishu.cn_xxxxxxxxxx@group.calendar.feishu.cn"`
    pub calendar_id: id::CalendarId,
    /// A key that makes the call idempotent, unique for the app and the calendar; repeated requests with the same key create one event.
    ///
    /// 幂等标识，在同一应用和日历下唯一，携带相同标识的重复请求不会重复创建日程。
    /// - Length: 32 to 128
    /// - Example: `"25fdf41b-8c80-2ce1-e94c-de8b5e7aa7e6"`
    pub idempotency_key: Option<String>,
    /// What kind of ID the users in request and reply are given by / 请求和响应中的用户 ID 是哪一种
    /// - Default: `"open_id"`
    pub user_id_type: Option<types::UserIdType>,
    /// The title of the event. No meeting notes are made if it contains a sensitive Chinese word for promotion, performance, job report, pay or grade change, review, appeal, calibration or defense.
    ///
    /// 日程的标题。含有晋升、绩效、述职、调薪、调级、复议、申诉、校准、答辩等敏感词时，该日程不会生成会议纪要。
    /// - Length: at most 1000
    /// - Example: `"text"`
    pub summary: Option<String>,
    /// The description of the event; HTML tags give some rich text. The rich text of clients is not HTML, so updating a description made in a client loses its formatting.
    ///
    /// 日程的描述，可用 HTML 标签表示部分富文本。客户端的富文本不基于 HTML，若描述在客户端编辑过，再通过接口更新会丢失其格式。
    /// - Length: at most 40960
    /// - Example: `"text"`
    pub description: Option<String>,
    /// Whether a bot notifies the attendees of the event. / 是否由机器人向日程参与人发送通知。
    pub need_notification: Option<bool>,
    /// When the event starts. / 日程的开始时间。
    pub start_time: v4::TimeInfoInput,
    /// When the event ends. / 日程的结束时间。
    pub end_time: v4::TimeInfoInput,
    /// The video meeting of the event. / 日程的视频会议。
    pub vchat: Option<v4::VchatInput>,
    /// How much of the event others may see. On creation it holds for all attendees, default if omitted; later changes hold for the current identity only.
    ///
    /// 日程的公开范围。新建时对所有参与人生效，默认为 default；之后再修改则只对当前身份生效。
    pub visibility: Option<v4::Visibility>,
    /// What attendees may do with the event. / 参与人对日程的权限。
    pub attendee_ability: Option<v4::AttendeeAbility>,
    /// Whether one counts as busy or free during the event. On creation it holds for all attendees, busy if omitted; later changes hold for the current identity only.
    ///
    /// 日程期间显示为忙碌还是空闲。新建时对所有参与人生效，默认为 busy；之后再修改则只对当前身份生效。
    pub free_busy_status: Option<v4::FreeBusyStatus>,
    /// Where the event takes place; none if omitted. / 日程的地点；不填则没有地点。
    pub location: Option<v4::EventLocationInput>,
    /// The color of the event, an RGB value as an int32, for the current identity only; clients show the nearest color of their palette. 0 or -1 for the color of the calendar.
    ///
    /// 日程的颜色，以 int32 表示的 RGB 值，仅对当前身份生效；客户端取色板上最接近的颜色展示，0 或 -1 表示跟随日历颜色。
    /// - Example: `-1`
    pub color: Option<i64>,
    /// The reminders of the event; none if omitted. / 日程的提醒；不填则没有提醒。
    pub reminders: Option<Vec<v4::ReminderInput>>,
    /// How the event recurs, as an RRULE of [RFC 5545](https://datatracker.ietf.org/doc/html/rfc5545#section-3.3.10).
    ///
    /// 重复日程的重复规则，采用 [RFC 5545](https://datatracker.ietf.org/doc/html/rfc5545#section-3.3.10) 的 RRULE 语法。
    /// - Length: at most 2000
    /// - Example: `"FREQ=DAILY;INTERVAL=1"`
    pub recurrence: Option<String>,
    /// How the elements of the detail page of the event are shown; the usual page if omitted.
    ///
    /// 控制日程详情页各界面元素的展示；不填则使用默认界面。
    pub schemas: Option<Vec<v4::SchemaInput>>,
    /// The attachments of the event. / 日程的附件。
    pub attachments: Option<Vec<v4::AttachmentInput>>,
    /// How attendees check in to the event; no check-in if omitted. / 日程的签到设置；不填则不设置签到。
    pub event_check_in: Option<v4::EventCheckInInput>,
}
impl Create {
    /// Creates the value from its required fields.
    pub fn new(
        calendar_id: impl Into<id::CalendarId>,
        start_time: v4::TimeInfoInput,
        end_time: v4::TimeInfoInput,
    ) -> Self {
        Self {
            calendar_id: calendar_id.into(),
            idempotency_key: Default::default(),
            user_id_type: Default::default(),
            summary: Default::default(),
            description: Default::default(),
            need_notification: Default::default(),
            start_time,
            end_time,
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
    /// Sets `idempotency_key`.
    #[must_use]
    pub fn idempotency_key(mut self, value: impl Into<String>) -> Self {
        self.idempotency_key = Some(value.into());
        self
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
impl wire::Object for Create {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("calendar_id", &mut self.calendar_id);
        f.field("idempotency_key", &mut self.idempotency_key);
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
    Create
}
crate::codegen::__operation! {
    Create => CreateResponse, CreateError:
    Endpoint::new("calendar.v4.calendar_event.create", Post, "/open-apis/calendar/v4/calendars/:calendar_id/events")
        .documented(text("创建日程", "Create an event"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar-event/create")
        .access(&[Tenant, User], &[Custom, Store], &[
            scopes(&[crate::scope::CALENDAR_CALENDAR]),
            scopes(&[crate::scope::CALENDAR_CALENDAR_EVENT_CREATE]),
        ])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(Json, &[
            path("calendar_id", String).required(),
            query("idempotency_key", String),
            query("user_id_type", String).default("\"open_id\""),
            body("summary", String),
            body("description", String),
            body("need_notification", Boolean),
            body("start_time", Object).required(),
            body("end_time", Object).required(),
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
/// The reply to [`Create`](struct@Create).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResponse {
    /// The event that was created. / 新建的日程。
    pub event: v4::CalendarEvent,
}
impl wire::Object for CreateResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("event", &mut self.event);
    }
}
crate::codegen::__impl_object! {
    CreateResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Create`](struct@Create).
    CreateError:
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
