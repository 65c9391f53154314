// Generated from spec/calendar/v4/calendar/unsubscribe.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::id;
use crate::calendar::error;
impl super::Api<'_> {
    /// Unsubscribe from a calendar / 取消订阅日历: [`Unsubscribe`](struct@Unsubscribe).
    pub fn unsubscribe(
        &self,
        calendar_id: impl Into<id::CalendarId>,
    ) -> crate::codegen::Call<Unsubscribe> {
        crate::codegen::Call::new(self.client, Unsubscribe::new(calendar_id))
    }
}
/// Unsubscribe from a calendar / 取消订阅日历.
///
/// Ends the subscription of the app or a user to a calendar. / 取消应用或用户对一个已订阅日历的订阅。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.calendar().v4().calendar().unsubscribe("feishu.cn_xxxxxxxxxx@group.calendar.feishu.cn").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/calendar/v4/calendars/:calendar_id/unsubscribe`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `calendar:calendar`, `calendar:calendar:subscribe`
///
/// Errors: [`UnsubscribeError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar/unsubscribe)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Unsubscribe {
    /// The ID of the calendar to unsubscribe from, returned by fetching the primary calendar, listing or searching calendars.
    ///
    /// 要取消订阅的日历的 ID，可通过查询主日历、日历列表或搜索日历获得。
    /// - Example: `"feishu.cn_xxxxxxxxxx@group.calendar.feishu.cn"`
    pub calendar_id: id::CalendarId,
}
impl Unsubscribe {
    /// Creates the value from its required fields.
    pub fn new(calendar_id: impl Into<id::CalendarId>) -> Self {
        Self {
            calendar_id: calendar_id.into(),
        }
    }
}
impl wire::Object for Unsubscribe {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("calendar_id", &mut self.calendar_id);
    }
}
crate::codegen::__impl_object! {
    Unsubscribe
}
crate::codegen::__operation! {
    Unsubscribe => UnsubscribeResponse, UnsubscribeError:
    Endpoint::new("calendar.v4.calendar.unsubscribe", Post, "/open-apis/calendar/v4/calendars/:calendar_id/unsubscribe")
        .documented(text("取消订阅日历", "Unsubscribe from a calendar"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar/unsubscribe")
        .access(&[Tenant, User], &[Custom, Store], &[
            scopes(&[crate::scope::CALENDAR_CALENDAR]),
            scopes(&[crate::scope::CALENDAR_CALENDAR_SUBSCRIBE]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(NoBody, &[path("calendar_id", String).required()])
}
/// The reply to [`Unsubscribe`](struct@Unsubscribe).
pub type UnsubscribeResponse = wire::Empty;
crate::codegen::__error_enum! {
    /// The documented errors of [`Unsubscribe`](struct@Unsubscribe).
    UnsubscribeError:
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
    /// [`191007`](error::ALREADY_UNSUBSCRIBED): target calendar is already unsubscribed
    AlreadyUnsubscribed = error::ALREADY_UNSUBSCRIBED,
    /// [`191008`](error::PRIMARY_CALENDAR_NOT_UNSUBSCRIBABLE): primary calendar can not be unsubscribed
    PrimaryCalendarNotUnsubscribable = error::PRIMARY_CALENDAR_NOT_UNSUBSCRIBABLE,
    /// [`195100`](error::USER_NOT_FOUND): user is dismiss or not exist in the tenant
    UserNotFound = error::USER_NOT_FOUND,
}
