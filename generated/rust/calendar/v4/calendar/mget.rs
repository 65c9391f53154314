// Generated from spec/calendar/v4/calendar/mget.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::id;
use crate::calendar::{error, v4};
impl super::Api<'_> {
    /// Get calendars in bulk / 批量查询日历信息: [`Mget`](struct@Mget).
    pub fn mget(
        &self,
        calendar_ids: impl Into<Vec<id::CalendarId>>,
    ) -> crate::codegen::Call<Mget> {
        crate::codegen::Call::new(self.client, Mget::new(calendar_ids))
    }
}
/// Get calendars in bulk / 批量查询日历信息.
///
/// Returns several calendars by their IDs, with titles, descriptions and how public they are.
///
/// 按 ID 一次返回多个日历的标题、描述和公开范围等信息。
///
/// - `POST /open-apis/calendar/v4/calendars/mget`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `calendar:calendar:read`, `calendar:calendar:readonly`
///
/// Errors: [`MgetError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar/mget)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Mget {
    /// The IDs of the calendars to fetch, returned on creation of a shared calendar, and by fetching the primary calendar, listing or searching calendars.
    ///
    /// 要查询的日历的 ID，创建共享日历时返回，也可通过查询主日历、日历列表或搜索日历获得。
    /// - Length: 1 to 10
    /// - Example: `["feishu.cn_xxxxxxxxxx@group.calendar.feishu.cn"]`
    pub calendar_ids: Vec<id::CalendarId>,
}
impl Mget {
    /// Creates the value from its required fields.
    pub fn new(calendar_ids: impl Into<Vec<id::CalendarId>>) -> Self {
        Self {
            calendar_ids: calendar_ids.into(),
        }
    }
}
impl wire::Object for Mget {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("calendar_ids", &mut self.calendar_ids);
    }
}
crate::codegen::__impl_object! {
    Mget
}
crate::codegen::__operation! {
    Mget => MgetResponse, MgetError:
    Endpoint::new("calendar.v4.calendar.mget", Post, "/open-apis/calendar/v4/calendars/mget")
        .documented(text("批量查询日历信息", "Get calendars in bulk"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar/mget")
        .access(&[Tenant, User], &[Custom, Store], &[
            scopes(&[crate::scope::CALENDAR_CALENDAR_READ]),
            scopes(&[crate::scope::CALENDAR_CALENDAR_READONLY]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(Json, &[body("calendar_ids", Array).required()])
}
/// The reply to [`Mget`](struct@Mget).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MgetResponse {
    /// The calendars found. / 查到的日历。
    pub calendars: Vec<v4::Calendar>,
}
impl wire::Object for MgetResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("calendars", &mut self.calendars);
    }
}
crate::codegen::__impl_object! {
    MgetResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Mget`](struct@Mget).
    MgetError:
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
    /// [`195100`](error::USER_NOT_FOUND): user is dismiss or not exist in the tenant
    UserNotFound = error::USER_NOT_FOUND,
    /// [`198007`](error::CALENDAR_ID_LIMIT_EXCEEDED): the number of calendar IDs exceeds the limit
    CalendarIdLimitExceeded = error::CALENDAR_ID_LIMIT_EXCEEDED,
}
