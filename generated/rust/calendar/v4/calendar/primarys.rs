// Generated from spec/calendar/v4/calendar/primarys.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::types;
use crate::calendar::{error, v4};
impl super::Api<'_> {
    /// Get the primary calendars of users / 批量获取主日历信息: [`Primarys`](struct@Primarys).
    ///
    /// Optional fields are set on the call: `.with(|request| request.user_id_type(…))`.
    pub fn primarys(
        &self,
        user_ids: impl Into<Vec<String>>,
    ) -> crate::codegen::Call<Primarys> {
        crate::codegen::Call::new(self.client, Primarys::new(user_ids))
    }
}
/// Get the primary calendars of users / 批量获取主日历信息.
///
/// Returns the primary calendars of several users by the IDs of the users. / 按用户 ID 批量返回多个用户的主日历。
///
/// - `POST /open-apis/calendar/v4/calendars/primarys`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `calendar:calendar:read`, `calendar:calendar:readonly`
///
/// Errors: [`PrimarysError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar/primarys)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Primarys {
    /// What kind of ID the users in request and reply are given by / 请求和响应中的用户 ID 是哪一种
    /// - Default: `"open_id"`
    pub user_id_type: Option<types::UserIdType>,
    /// The users to fetch the primary calendars of, as `user_id_type` IDs.
    ///
    /// 要查询其主日历的用户的 ID，类型由 `user_id_type` 决定。
    /// - Length: 1 to 10
    /// - Example: `["ou_c186b6833e2d5faf2bc587e71ddabcef"]`
    pub user_ids: Vec<String>,
}
impl Primarys {
    /// Creates the value from its required fields.
    pub fn new(user_ids: impl Into<Vec<String>>) -> Self {
        Self {
            user_id_type: Default::default(),
            user_ids: user_ids.into(),
        }
    }
    /// Sets `user_id_type`.
    #[must_use]
    pub fn user_id_type(mut self, value: types::UserIdType) -> Self {
        self.user_id_type = Some(value);
        self
    }
}
impl wire::Object for Primarys {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("user_id_type", &mut self.user_id_type);
        f.field("user_ids", &mut self.user_ids);
    }
}
crate::codegen::__impl_object! {
    Primarys
}
crate::codegen::__operation! {
    Primarys => PrimarysResponse, PrimarysError:
    Endpoint::new("calendar.v4.calendar.primarys", Post, "/open-apis/calendar/v4/calendars/primarys")
        .documented(text("批量获取主日历信息", "Get the primary calendars of users"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar/primarys")
        .access(&[Tenant, User], &[Custom, Store], &[
            scopes(&[crate::scope::CALENDAR_CALENDAR_READ]),
            scopes(&[crate::scope::CALENDAR_CALENDAR_READONLY]),
        ])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(Json, &[query("user_id_type", String).default("\"open_id\""), body("user_ids", Array).required()])
}
/// The reply to [`Primarys`](struct@Primarys).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PrimarysResponse {
    /// The primary calendars, each with its user. / 主日历，附带其所属用户。
    pub calendars: Vec<v4::UserCalendar>,
}
impl wire::Object for PrimarysResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("calendars", &mut self.calendars);
    }
}
crate::codegen::__impl_object! {
    PrimarysResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Primarys`](struct@Primarys).
    PrimarysError:
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
    /// [`198001`](error::USER_ID_LIMIT_EXCEEDED): the number of user IDs exceeds the limit
    UserIdLimitExceeded = error::USER_ID_LIMIT_EXCEEDED,
}
