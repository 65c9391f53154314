// Generated from spec/calendar/v4/calendar/unsubscription.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::calendar::error;
impl super::Api<'_> {
    /// Unsubscribe from changes of calendars / 取消订阅日历变更事件: [`Unsubscription`](struct@Unsubscription).
    pub fn unsubscription(&self) -> crate::codegen::Call<Unsubscription> {
        crate::codegen::Call::new(self.client, Unsubscription::new())
    }
}
/// Unsubscribe from changes of calendars / 取消订阅日历变更事件.
///
/// Ends the current user's subscription to events about changes of the calendar list; only a user can do so.
///
/// 取消当前用户对其日历列表变更事件的订阅，只支持用户身份。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.calendar().v4().calendar().unsubscription().await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/calendar/v4/calendars/unsubscription`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `user_access_token`
/// - Scopes, any of: `calendar:calendar`, `calendar:calendar:read`, `calendar:calendar:readonly`
///
/// Errors: [`UnsubscriptionError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar/unsubscription)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Unsubscription {}
impl Unsubscription {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
}
impl wire::Object for Unsubscription {
    #[inline(never)]
    fn fields(&mut self, _: &mut wire::Fields<'_>) {}
}
crate::codegen::__impl_object! {
    Unsubscription
}
crate::codegen::__operation! {
    Unsubscription => UnsubscriptionResponse, UnsubscriptionError:
    Endpoint::new("calendar.v4.calendar.unsubscription", Post, "/open-apis/calendar/v4/calendars/unsubscription")
        .documented(text("取消订阅日历变更事件", "Unsubscribe from changes of calendars"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar/unsubscription")
        .access(&[User], &[Custom, Store], &[
            scopes(&[crate::scope::CALENDAR_CALENDAR]),
            scopes(&[crate::scope::CALENDAR_CALENDAR_READ]),
            scopes(&[crate::scope::CALENDAR_CALENDAR_READONLY]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(NoBody, &[])
}
/// The reply to [`Unsubscription`](struct@Unsubscription).
pub type UnsubscriptionResponse = wire::Empty;
crate::codegen::__error_enum! {
    /// The documented errors of [`Unsubscription`](struct@Unsubscription).
    UnsubscriptionError:
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
