// Generated from spec/calendar/v4/calendar_event_attendee/batch_delete.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::{id, types};
use crate::calendar::{error, v4};
impl super::Api<'_> {
    /// Remove attendees from an event / 删除日程参与人: [`BatchDelete`](struct@BatchDelete).
    ///
    /// Optional fields are set on the call: `.with(|request| request.user_id_type(…))`.
    pub fn batch_delete(
        &self,
        calendar_id: impl Into<id::CalendarId>,
        event_id: impl Into<String>,
    ) -> crate::codegen::Call<BatchDelete> {
        crate::codegen::Call::new(self.client, BatchDelete::new(calendar_id, event_id))
    }
}
/// Remove attendees from an event / 删除日程参与人.
///
/// Removes one or more attendees from an event, as the app or a user. / 以应用或用户身份从一个日程中移除一个或多个参与人。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.calendar().v4().calendar_event_attendee().batch_delete("feishu.cn_xxxxxxxxxx@group.calendar.feishu.cn", "xxxxxxxxx_0").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/calendar/v4/calendars/:calendar_id/events/:event_id/attendees/batch_delete`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `calendar:calendar`, `calendar:calendar.event:update`
///
/// Errors: [`BatchDeleteError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar-event-attendee/batch_delete)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchDelete {
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
    /// The attendees to remove by their attendee IDs, returned on addition and by listing the attendees of the event. Together with `delete_ids` at most 500 per request.
    ///
    /// 要移除的参与人的 ID，添加参与人时返回，也可通过日程参与人列表获得。与 `delete_ids` 合计一次最多 500 个。
    /// - Example: `["user_xxxxx"]`
    pub attendee_ids: Option<Vec<String>>,
    /// Further attendees to remove, given as users, chats, meeting rooms or email addresses rather than by attendee ID. Together with `attendee_ids` at most 500 per request.
    ///
    /// 要移除的参与人，以用户、群组、会议室或邮箱表示，作为 `attendee_ids` 的补充。与 `attendee_ids` 合计一次最多 500 个。
    pub delete_ids: Option<Vec<BatchDeleteCalendarEventAttendeeId>>,
    /// Whether a bot tells the attendees that they were removed. / 是否由机器人通知被移除的参与人。
    /// - Default: `true`
    pub need_notification: Option<bool>,
    /// Which instance of a recurring event to change as a meeting room administrator; leave it out for other events.
    ///
    /// 以会议室管理员身份操作重复日程时，要修改的那一个实例；非重复日程不用填写。
    /// - Example: `"1647320400"`
    pub instance_start_time_admin: Option<String>,
    /// Whether to act as a meeting room administrator, which the caller must have been made in the admin console.
    ///
    /// 是否以会议室管理员身份操作；调用者须已在管理后台被设为会议室管理员。
    /// - Default: `false`
    pub is_enable_admin: Option<bool>,
}
impl BatchDelete {
    /// Creates the value from its required fields.
    pub fn new(
        calendar_id: impl Into<id::CalendarId>,
        event_id: impl Into<String>,
    ) -> Self {
        Self {
            calendar_id: calendar_id.into(),
            event_id: event_id.into(),
            user_id_type: Default::default(),
            attendee_ids: Default::default(),
            delete_ids: Default::default(),
            need_notification: Default::default(),
            instance_start_time_admin: Default::default(),
            is_enable_admin: Default::default(),
        }
    }
    /// Sets `user_id_type`.
    #[must_use]
    pub fn user_id_type(mut self, value: types::UserIdType) -> Self {
        self.user_id_type = Some(value);
        self
    }
    /// Sets `attendee_ids`.
    #[must_use]
    pub fn attendee_ids(mut self, value: impl Into<Vec<String>>) -> Self {
        self.attendee_ids = Some(value.into());
        self
    }
    /// Sets `delete_ids`.
    #[must_use]
    pub fn delete_ids(
        mut self,
        value: impl Into<Vec<BatchDeleteCalendarEventAttendeeId>>,
    ) -> Self {
        self.delete_ids = Some(value.into());
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
}
impl wire::Object for BatchDelete {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("calendar_id", &mut self.calendar_id);
        f.field("event_id", &mut self.event_id);
        f.field("user_id_type", &mut self.user_id_type);
        f.field("attendee_ids", &mut self.attendee_ids);
        f.field("delete_ids", &mut self.delete_ids);
        f.field("need_notification", &mut self.need_notification);
        f.field("instance_start_time_admin", &mut self.instance_start_time_admin);
        f.field("is_enable_admin", &mut self.is_enable_admin);
    }
}
crate::codegen::__impl_object! {
    BatchDelete
}
crate::codegen::__operation! {
    BatchDelete => BatchDeleteResponse, BatchDeleteError:
    Endpoint::new("calendar.v4.calendar_event_attendee.batch_delete", Post, "/open-apis/calendar/v4/calendars/:calendar_id/events/:event_id/attendees/batch_delete")
        .documented(text("删除日程参与人", "Remove attendees from an event"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar-event-attendee/batch_delete")
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
            body("attendee_ids", Array),
            body("delete_ids", Array),
            body("need_notification", Boolean).default("true"),
            body("instance_start_time_admin", String),
            body("is_enable_admin", Boolean).default("false"),
        ])
}
/// The reply to [`BatchDelete`](struct@BatchDelete).
pub type BatchDeleteResponse = wire::Empty;
crate::codegen::__error_enum! {
    /// The documented errors of [`BatchDelete`](struct@BatchDelete).
    BatchDeleteError:
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
/// Further attendees to remove, given as users, chats, meeting rooms or email addresses rather than by attendee ID. Together with `attendee_ids` at most 500 per request.
///
/// 要移除的参与人，以用户、群组、会议室或邮箱表示，作为 `attendee_ids` 的补充。与 `attendee_ids` 合计一次最多 500 个。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchDeleteCalendarEventAttendeeId {
    /// The type of attendee, which decides the ID field to use. / 参与人的类型，决定使用哪个 ID 字段。
    pub r#type: Option<v4::Type>,
    /// The user to remove, as a `user_id_type` ID; for the `type` user.
    ///
    /// 要移除的用户，`type` 为 user 时填写，类型由 `user_id_type` 决定。
    /// - Example: `"ou_xxxxxxxx"`
    pub user_id: Option<String>,
    /// The ID of the chat to remove; for the `type` chat. / 要移除的群组的 ID，`type` 为 chat 时填写。
    /// - Example: `"oc_xxxxxxxxx"`
    pub chat_id: Option<id::ChatId>,
    /// The ID of the meeting room to remove; for the `type` resource. / 要移除的会议室的 ID，`type` 为 resource 时填写。
    /// - Example: `"omm_xxxxxxxx"`
    pub room_id: Option<id::RoomId>,
    /// The external email address to remove; for the `type` third_party.
    ///
    /// 要移除的外部邮箱地址，`type` 为 third_party 时填写。
    /// - Example: `"wangwu@email.com"`
    pub third_party_email: Option<String>,
}
impl BatchDeleteCalendarEventAttendeeId {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `type`.
    #[must_use]
    pub fn r#type(mut self, value: v4::Type) -> Self {
        self.r#type = Some(value);
        self
    }
    /// Sets `user_id`.
    #[must_use]
    pub fn user_id(mut self, value: impl Into<String>) -> Self {
        self.user_id = Some(value.into());
        self
    }
    /// Sets `chat_id`.
    #[must_use]
    pub fn chat_id(mut self, value: impl Into<id::ChatId>) -> Self {
        self.chat_id = Some(value.into());
        self
    }
    /// Sets `room_id`.
    #[must_use]
    pub fn room_id(mut self, value: impl Into<id::RoomId>) -> Self {
        self.room_id = Some(value.into());
        self
    }
    /// Sets `third_party_email`.
    #[must_use]
    pub fn third_party_email(mut self, value: impl Into<String>) -> Self {
        self.third_party_email = Some(value.into());
        self
    }
}
impl wire::Object for BatchDeleteCalendarEventAttendeeId {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("type", &mut self.r#type);
        f.field("user_id", &mut self.user_id);
        f.field("chat_id", &mut self.chat_id);
        f.field("room_id", &mut self.room_id);
        f.field("third_party_email", &mut self.third_party_email);
    }
}
crate::codegen::__impl_object! {
    BatchDeleteCalendarEventAttendeeId
}
