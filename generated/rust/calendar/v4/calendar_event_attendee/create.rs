// Generated from spec/calendar/v4/calendar_event_attendee/create.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::{id, types};
use crate::calendar::{error, v4};
impl super::Api<'_> {
    /// Add attendees to an event / 添加日程参与人: [`Create`](struct@Create).
    ///
    /// Optional fields are set on the call: `.with(|request| request.user_id_type(…))`.
    pub fn create(
        &self,
        calendar_id: impl Into<id::CalendarId>,
        event_id: impl Into<String>,
    ) -> crate::codegen::Call<Create> {
        crate::codegen::Call::new(self.client, Create::new(calendar_id, event_id))
    }
}
/// Add attendees to an event / 添加日程参与人.
///
/// Adds attendees to an event as the app or a user; they may be users, chats, meeting rooms or email addresses.
///
/// 以应用或用户身份为一个日程添加参与人，可以是用户、群、会议室或邮箱。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.calendar().v4().calendar_event_attendee().create("feishu.cn_xxxxxxxxxx@group.calendar.feishu.cn", "xxxxxxxxx_0").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/calendar/v4/calendars/:calendar_id/events/:event_id/attendees`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `calendar:calendar`, `calendar:calendar.event:update`
///
/// Errors: [`CreateError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar-event-attendee/create)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Create {
    /// The ID of the calendar that the event is in. / 日程所在日历的 ID。
    /// - Example: `"feishu.cn_xxxxxxxxxx@group.calendar.feishu.cn"`
    pub calendar_id: id::CalendarId,
    /// The ID of the event, returned on its creation and by listing or searching events.
    ///
    /// 日程 ID，创建日程时返回，也可通过日程列表或搜索日程获得。
    /// - Example: `"xxxxxxxxx_0"`
    pub event_id: String,
    /// What kind of ID the users in request and reply are given by / 请求和响应中的用户 ID 是哪一种
    /// - Default: `"open_id"`
    pub user_id_type: Option<types::UserIdType>,
    /// The attendees to add, at most 1000 per request with meeting rooms, and at most 100 meeting rooms.
    ///
    /// 要添加的参与人，一次最多 1000 个（包括会议室），其中会议室最多 100 个。
    pub attendees: Option<Vec<v4::CalendarEventAttendeeInput>>,
    /// Whether a bot notifies the attendees. / 是否由机器人通知参与人。
    /// - Default: `true`
    pub need_notification: Option<bool>,
    /// Which instance of a recurring event to change as a meeting room administrator: the timestamp at the end of its `event_id`, so 1713168000 for `2cf525f0-1e67-4b04-ad4d-30b7f003903c_1713168000`. Leave it out for other events.
    ///
    /// 以会议室管理员身份操作重复日程时，要修改的那一个实例，取该实例 `event_id` 末尾的时间戳，例如 `2cf525f0-1e67-4b04-ad4d-30b7f003903c_1713168000` 填 1713168000；非重复日程不用填写。
    /// - Example: `"1647320400"`
    pub instance_start_time_admin: Option<String>,
    /// Whether to act as a meeting room administrator, which the caller must have been made in the admin console. If so, only meeting rooms are added and other attendees ignored.
    ///
    /// 是否以会议室管理员身份操作；调用者须已在管理后台被设为会议室管理员。启用后只处理会议室，其他参与人被忽略。
    /// - Default: `false`
    pub is_enable_admin: Option<bool>,
    /// Whether the contact person of the meeting room (`operate_id`) becomes an attendee too.
    ///
    /// 是否把会议室联系人（`operate_id`）也加为参与人。
    /// - Default: `true`
    pub add_operator_to_attendee: Option<bool>,
}
impl Create {
    /// Creates the value from its required fields.
    pub fn new(
        calendar_id: impl Into<id::CalendarId>,
        event_id: impl Into<String>,
    ) -> Self {
        Self {
            calendar_id: calendar_id.into(),
            event_id: event_id.into(),
            user_id_type: Default::default(),
            attendees: Default::default(),
            need_notification: Default::default(),
            instance_start_time_admin: Default::default(),
            is_enable_admin: Default::default(),
            add_operator_to_attendee: Default::default(),
        }
    }
    /// Sets `user_id_type`.
    #[must_use]
    pub fn user_id_type(mut self, value: types::UserIdType) -> Self {
        self.user_id_type = Some(value);
        self
    }
    /// Sets `attendees`.
    #[must_use]
    pub fn attendees(
        mut self,
        value: impl Into<Vec<v4::CalendarEventAttendeeInput>>,
    ) -> Self {
        self.attendees = Some(value.into());
        self
    }
    /// Sets `need_notification`.
    #[must_use]
    pub fn need_notification(mut self, value: bool) -> Self {
        self.need_notification = Some(value);
        self
    }
    /// Sets `instance_start_time_admin`.
    #[must_use]
    pub fn instance_start_time_admin(mut self, value: impl Into<String>) -> Self {
        self.instance_start_time_admin = Some(value.into());
        self
    }
    /// Sets `is_enable_admin`.
    #[must_use]
    pub fn is_enable_admin(mut self, value: bool) -> Self {
        self.is_enable_admin = Some(value);
        self
    }
    /// Sets `add_operator_to_attendee`.
    #[must_use]
    pub fn add_operator_to_attendee(mut self, value: bool) -> Self {
        self.add_operator_to_attendee = Some(value);
        self
    }
}
impl wire::Object for Create {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("calendar_id", &mut self.calendar_id);
        f.field("event_id", &mut self.event_id);
        f.field("user_id_type", &mut self.user_id_type);
        f.field("attendees", &mut self.attendees);
        f.field("need_notification", &mut self.need_notification);
        f.field("instance_start_time_admin", &mut self.instance_start_time_admin);
        f.field("is_enable_admin", &mut self.is_enable_admin);
        f.field("add_operator_to_attendee", &mut self.add_operator_to_attendee);
    }
}
crate::codegen::__impl_object! {
    Create
}
crate::codegen::__operation! {
    Create => CreateResponse, CreateError:
    Endpoint::new("calendar.v4.calendar_event_attendee.create", Post, "/open-apis/calendar/v4/calendars/:calendar_id/events/:event_id/attendees")
        .documented(text("添加日程参与人", "Add attendees to an event"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar-event-attendee/create")
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
            body("attendees", Array),
            body("need_notification", Boolean).default("true"),
            body("instance_start_time_admin", String),
            body("is_enable_admin", Boolean).default("false"),
            body("add_operator_to_attendee", Boolean).default("true"),
        ])
}
/// The reply to [`Create`](struct@Create).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResponse {
    /// The attendees of the event after the addition. / 添加后的日程参与人。
    pub attendees: Vec<v4::CalendarEventAttendee>,
}
impl wire::Object for CreateResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("attendees", &mut self.attendees);
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
    /// [`194000`](error::ATTENDEE_NOT_FOUND): attendee not found
    AttendeeNotFound = error::ATTENDEE_NOT_FOUND,
    /// [`194001`](error::LIST_EVENT_ATTENDEE_DENIED): no permission to list event attendees
    ListEventAttendeeDenied = error::LIST_EVENT_ATTENDEE_DENIED,
    /// [`194002`](error::CREATE_EVENT_ATTENDEE_DENIED): no permission to create event attendees
    CreateEventAttendeeDenied = error::CREATE_EVENT_ATTENDEE_DENIED,
    /// [`194003`](error::DELETE_EVENT_ATTENDEE_DENIED): no permission to delete event attendees
    DeleteEventAttendeeDenied = error::DELETE_EVENT_ATTENDEE_DENIED,
    /// [`194004`](error::INVALID_ATTENDEE_TYPE): invalid attendee type
    InvalidAttendeeType = error::INVALID_ATTENDEE_TYPE,
    /// [`195100`](error::USER_NOT_FOUND): user is dismiss or not exist in the tenant
    UserNotFound = error::USER_NOT_FOUND,
}
