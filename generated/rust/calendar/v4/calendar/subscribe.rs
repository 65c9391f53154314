// Generated from spec/calendar/v4/calendar/subscribe.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::id;
use crate::calendar::{error, v4};
impl super::Api<'_> {
    /// Subscribe to a calendar / 订阅日历: [`Subscribe`](struct@Subscribe).
    pub fn subscribe(
        &self,
        calendar_id: impl Into<id::CalendarId>,
    ) -> crate::codegen::Call<Subscribe> {
        crate::codegen::Call::new(self.client, Subscribe::new(calendar_id))
    }
}
/// Subscribe to a calendar / 订阅日历.
///
/// Subscribes the app or a user to a calendar, so that it appears in their list, and returns the calendar.
///
/// 让应用或用户订阅一个日历，使其出现在自己的日历列表中，并返回该日历。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.calendar().v4().calendar().subscribe("feishu.cn_xxxxxxxxxx@group.calendar.feishu.cn").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/calendar/v4/calendars/:calendar_id/subscribe`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `calendar:calendar`, `calendar:calendar:subscribe`
///
/// Errors: [`SubscribeError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar/subscribe)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Subscribe {
    /// The ID of the calendar, returned on creation of a shared calendar, and by fetching the primary calendar, listing or searching calendars.
    ///
    /// 日历 ID，创建共享日历时返回，也可通过查询主日历、日历列表或搜索日历获得。
    /// - Example: `"feishu.cn_xxxxxxxxxx@group.calendar.feishu.cn"`
    pub calendar_id: id::CalendarId,
}
impl Subscribe {
    /// Creates the value from its required fields.
    pub fn new(calendar_id: impl Into<id::CalendarId>) -> Self {
        Self {
            calendar_id: calendar_id.into(),
        }
    }
}
impl wire::Object for Subscribe {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("calendar_id", &mut self.calendar_id);
    }
}
crate::codegen::__impl_object! {
    Subscribe
}
crate::codegen::__operation! {
    Subscribe => SubscribeResponse, SubscribeError:
    Endpoint::new("calendar.v4.calendar.subscribe", Post, "/open-apis/calendar/v4/calendars/:calendar_id/subscribe")
        .documented(text("订阅日历", "Subscribe to a calendar"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar/subscribe")
        .access(&[Tenant, User], &[Custom, Store], &[
            scopes(&[crate::scope::CALENDAR_CALENDAR]),
            scopes(&[crate::scope::CALENDAR_CALENDAR_SUBSCRIBE]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(NoBody, &[path("calendar_id", String).required()])
}
/// The reply to [`Subscribe`](struct@Subscribe).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubscribeResponse {
    /// The calendar that was subscribed to. / 所订阅的日历。
    pub calendar: v4::Calendar,
}
impl wire::Object for SubscribeResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("calendar", &mut self.calendar);
    }
}
crate::codegen::__impl_object! {
    SubscribeResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Subscribe`](struct@Subscribe).
    SubscribeError:
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
    /// [`191005`](error::SUBSCRIPTION_LIMIT_REACHED): subscribe calendars count rich limit
    SubscriptionLimitReached = error::SUBSCRIPTION_LIMIT_REACHED,
    /// [`191006`](error::SUBSCRIPTION_NOT_ALLOWED): subscribe target calendar is not allowed
    SubscriptionNotAllowed = error::SUBSCRIPTION_NOT_ALLOWED,
    /// [`195100`](error::USER_NOT_FOUND): user is dismiss or not exist in the tenant
    UserNotFound = error::USER_NOT_FOUND,
}
