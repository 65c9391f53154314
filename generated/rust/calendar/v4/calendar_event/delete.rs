// Generated from spec/calendar/v4/calendar_event/delete.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::id;
use crate::calendar::error;
impl super::Api<'_> {
    /// Delete an event / 删除日程: [`Delete`](struct@Delete).
    ///
    /// Optional fields are set on the call: `.with(|request| request.need_notification(…))`.
    pub fn delete(
        &self,
        calendar_id: impl Into<id::CalendarId>,
        event_id: impl Into<String>,
    ) -> crate::codegen::Call<Delete> {
        crate::codegen::Call::new(self.client, Delete::new(calendar_id, event_id))
    }
}
/// Delete an event / 删除日程.
///
/// Deletes an event from a calendar as the app or a user, who must have the writer or owner role in it.
///
/// 以应用或用户身份删除一个日历上的日程，须有该日历的 writer 或 owner 权限。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.calendar().v4().calendar_event().delete("feishu.cn_xxxxxxxxxx@group.calendar.feishu.cn", "xxxxxxxxx_0").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `DELETE /open-apis/calendar/v4/calendars/:calendar_id/events/:event_id`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `calendar:calendar`, `calendar:calendar.event:delete`
///
/// Errors: [`DeleteError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar-event/delete)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Delete {
    /// The ID of the calendar that the event is in. / 日程所在日历的 ID。
    /// - Example: `"feishu.cn_xxxxxxxxxx@group.calendar.feishu.cn"`
    pub calendar_id: id::CalendarId,
    /// The ID of the event to delete, returned on its creation and by listing or searching events.
    ///
    /// 要删除的日程的 ID，创建日程时返回，也可通过日程列表或搜索日程获得。
    /// - Example: `"xxxxxxxxx_0"`
    pub event_id: String,
    /// Whether a bot tells the attendees that the event was deleted. / 删除日程时是否由机器人通知参与人。
    pub need_notification: Option<DeleteNeedNotification>,
}
impl Delete {
    /// Creates the value from its required fields.
    pub fn new(
        calendar_id: impl Into<id::CalendarId>,
        event_id: impl Into<String>,
    ) -> Self {
        Self {
            calendar_id: calendar_id.into(),
            event_id: event_id.into(),
            need_notification: Default::default(),
        }
    }
    /// Sets `need_notification`.
    #[must_use]
    pub fn need_notification(mut self, value: DeleteNeedNotification) -> Self {
        self.need_notification = Some(value);
        self
    }
}
impl wire::Object for Delete {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("calendar_id", &mut self.calendar_id);
        f.field("event_id", &mut self.event_id);
        f.field("need_notification", &mut self.need_notification);
    }
}
crate::codegen::__impl_object! {
    Delete
}
crate::codegen::__operation! {
    Delete => DeleteResponse, DeleteError:
    Endpoint::new("calendar.v4.calendar_event.delete", Delete, "/open-apis/calendar/v4/calendars/:calendar_id/events/:event_id")
        .documented(text("删除日程", "Delete an event"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar-event/delete")
        .access(&[Tenant, User], &[Custom, Store], &[
            scopes(&[crate::scope::CALENDAR_CALENDAR]),
            scopes(&[crate::scope::CALENDAR_CALENDAR_EVENT_DELETE]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(NoBody, &[
            path("calendar_id", String).required(),
            path("event_id", String).required(),
            query("need_notification", String),
        ])
}
/// The reply to [`Delete`](struct@Delete).
pub type DeleteResponse = wire::Empty;
crate::codegen::__error_enum! {
    /// The documented errors of [`Delete`](struct@Delete).
    DeleteError:
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
    /// `193003` (HTTP 403): event is deleted
    ///
    /// The event has been deleted already. Check the `event_id`; the replies of [creating](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar-event/create), [listing](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar-event/list) and [searching](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar-event/search) events have it.
    ///
    /// 日程已删除，无需再次删除。请检查 `event_id`，它可以从[创建日程](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar-event/create)、[日程列表](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar-event/list)或[搜索日程](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar-event/search)的响应中取得。
    EventDeleted = &ErrorInfo {
        fix: Text { zh: "日程已删除，无需再次删除。请检查 `event_id`，它可以从[创建日程](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar-event/create)、[日程列表](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar-event/list)或[搜索日程](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar-event/search)的响应中取得。", en: "The event has been deleted already. Check the `event_id`; the replies of [creating](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar-event/create), [listing](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar-event/list) and [searching](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar-event/search) events have it." },
        links: &[Link { text: "创建日程", url: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar-event/create" }, Link { text: "日程列表", url: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar-event/list" }, Link { text: "搜索日程", url: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar-event/search" }],
        ..*error::EVENT_DELETED
    },
    /// [`195100`](error::USER_NOT_FOUND): user is dismiss or not exist in the tenant
    UserNotFound = error::USER_NOT_FOUND,
}
/// Whether a bot tells the attendees that the event was deleted. / 删除日程时是否由机器人通知参与人。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum DeleteNeedNotification {
    /// `true`: Notify them / 发送通知
    True,
    /// `false`: Do not notify them / 不发送通知
    False,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for DeleteNeedNotification {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for DeleteNeedNotification {
    fn as_str(&self) -> &str {
        match self {
            Self::True => "true",
            Self::False => "false",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "true" => Self::True,
            "false" => Self::False,
            _ => Self::Other(text.to_owned()),
        }
    }
}
crate::codegen::__impl_enum! {
    DeleteNeedNotification
}
