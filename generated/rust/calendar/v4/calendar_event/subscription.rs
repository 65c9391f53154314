// Generated from spec/calendar/v4/calendar_event/subscription.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::id;
use crate::calendar::error;
impl super::Api<'_> {
    /// Subscribe to changes of events / 订阅日程变更事件: [`Subscription`](struct@Subscription).
    pub fn subscription(
        &self,
        calendar_id: impl Into<id::CalendarId>,
    ) -> crate::codegen::Call<Subscription> {
        crate::codegen::Call::new(self.client, Subscription::new(calendar_id))
    }
}
/// Subscribe to changes of events / 订阅日程变更事件.
///
/// Subscribes a user, who must have at least the reader role in the calendar, to notifications about changes of its events.
///
/// 以用户身份订阅一个日历的日程变更事件，至少须有该日历的 reader 权限。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.calendar().v4().calendar_event().subscription("feishu.cn_xxxxxxxxxx@group.calendar.feishu.cn").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/calendar/v4/calendars/:calendar_id/events/subscription`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `user_access_token`
/// - Scopes, any of: `calendar:calendar`, `calendar:calendar.event:read`, `calendar:calendar:readonly`
///
/// Errors: [`SubscriptionError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar-event/subscription)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Subscription {
    /// The ID of the calendar. / 日历的 ID。
    /// - Example: `"feishu.cn_xxxxxxxxxx@group.calendar.feishu.cn"`
    pub calendar_id: id::CalendarId,
}
impl Subscription {
    /// Creates the value from its required fields.
    pub fn new(calendar_id: impl Into<id::CalendarId>) -> Self {
        Self {
            calendar_id: calendar_id.into(),
        }
    }
}
impl wire::Object for Subscription {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("calendar_id", &mut self.calendar_id);
    }
}
crate::codegen::__impl_object! {
    Subscription
}
crate::codegen::__operation! {
    Subscription => SubscriptionResponse, SubscriptionError:
    Endpoint::new("calendar.v4.calendar_event.subscription", Post, "/open-apis/calendar/v4/calendars/:calendar_id/events/subscription")
        .documented(text("订阅日程变更事件", "Subscribe to changes of events"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar-event/subscription")
        .access(&[User], &[Custom, Store], &[
            scopes(&[crate::scope::CALENDAR_CALENDAR]),
            scopes(&[crate::scope::CALENDAR_CALENDAR_EVENT_READ]),
            scopes(&[crate::scope::CALENDAR_CALENDAR_READONLY]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(NoBody, &[path("calendar_id", String).required()])
}
/// The reply to [`Subscription`](struct@Subscription).
pub type SubscriptionResponse = wire::Empty;
crate::codegen::__error_enum! {
    /// The documented errors of [`Subscription`](struct@Subscription).
    SubscriptionError:
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
    /// [`195100`](error::USER_NOT_FOUND): user is dismiss or not exist in the tenant
    UserNotFound = error::USER_NOT_FOUND,
}
