// Generated from spec/calendar/v4/calendar/subscription.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::calendar::error;
impl super::Api<'_> {
    /// Subscribe to changes of calendars / 订阅日历变更事件: [`Subscription`](struct@Subscription).
    pub fn subscription(&self) -> crate::codegen::Call<Subscription> {
        crate::codegen::Call::new(self.client, Subscription::new())
    }
}
/// Subscribe to changes of calendars / 订阅日历变更事件.
///
/// Subscribes the current user to events about changes of the user's calendar list; only a user can do so.
///
/// 为当前用户订阅其日历列表的变更事件，只支持用户身份。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.calendar().v4().calendar().subscription().await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/calendar/v4/calendars/subscription`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `user_access_token`
/// - Scopes, any of: `calendar:calendar`, `calendar:calendar:read`, `calendar:calendar:readonly`
///
/// Errors: [`SubscriptionError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar/subscription)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Subscription {}
impl Subscription {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
}
impl wire::Object for Subscription {
    #[inline(never)]
    fn fields(&mut self, _: &mut wire::Fields<'_>) {}
}
crate::codegen::__impl_object! {
    Subscription
}
crate::codegen::__operation! {
    Subscription => SubscriptionResponse, SubscriptionError:
    Endpoint::new("calendar.v4.calendar.subscription", Post, "/open-apis/calendar/v4/calendars/subscription")
        .documented(text("订阅日历变更事件", "Subscribe to changes of calendars"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar/subscription")
        .access(&[User], &[Custom, Store], &[
            scopes(&[crate::scope::CALENDAR_CALENDAR]),
            scopes(&[crate::scope::CALENDAR_CALENDAR_READ]),
            scopes(&[crate::scope::CALENDAR_CALENDAR_READONLY]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(NoBody, &[])
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
    /// [`195100`](error::USER_NOT_FOUND): user is dismiss or not exist in the tenant
    UserNotFound = error::USER_NOT_FOUND,
}
