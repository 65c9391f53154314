// Generated from spec/calendar/v4/calendar_event/instance_view.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::{id, types};
use crate::calendar::{error, v4};
impl super::Api<'_> {
    /// View the event instances of a calendar / 查询日程视图: [`InstanceView`](struct@InstanceView).
    ///
    /// Optional fields are set on the call: `.with(|request| request.user_id_type(…))`.
    pub fn instance_view(
        &self,
        calendar_id: impl Into<id::CalendarId>,
        start_time: impl Into<wire::TimestampSec>,
        end_time: impl Into<wire::TimestampSec>,
    ) -> crate::codegen::Call<InstanceView> {
        crate::codegen::Call::new(
            self.client,
            InstanceView::new(calendar_id, start_time, end_time),
        )
    }
}
/// View the event instances of a calendar / 查询日程视图.
///
/// Returns, as a user, what a calendar holds within a time range, with recurring events expanded into their instances.
///
/// 以用户身份返回一个日历在一段时间内的日程，重复日程展开为各次实例。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.calendar().v4().calendar_event().instance_view("feishu.cn_HF9U2MbibE8PPpjro6xjqa@group.calendar.feishu.cn", "1631777271", "1631777271").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/calendar/v4/calendars/:calendar_id/events/instance_view`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `calendar:calendar`, `calendar:calendar.event:read`, `calendar:calendar:readonly`
///
/// Errors: [`InstanceViewError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar-event/instance_view)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceView {
    /// The ID of the calendar. / 日历的 ID。
    /// - Example: `"feishu.cn_HF9U2MbibE8PPpjro6xjqa@group.calendar.feishu.cn"`
    pub calendar_id: id::CalendarId,
    /// The start of the time range, in seconds since 1970; it must be less than 40 days before `end_time`.
    ///
    /// 查询时间范围的起点，秒级时间戳；与 `end_time` 的间隔须小于 40 天。
    /// - Example: `"1631777271"`
    pub start_time: wire::TimestampSec,
    /// The end of the time range, in seconds since 1970; it must be less than 40 days after `start_time`.
    ///
    /// 查询时间范围的终点，秒级时间戳；与 `start_time` 的间隔须小于 40 天。
    /// - Example: `"1631777271"`
    pub end_time: wire::TimestampSec,
    /// What kind of ID the users in request and reply are given by / 请求和响应中的用户 ID 是哪一种
    /// - Default: `"open_id"`
    pub user_id_type: Option<types::UserIdType>,
}
impl InstanceView {
    /// Creates the value from its required fields.
    pub fn new(
        calendar_id: impl Into<id::CalendarId>,
        start_time: impl Into<wire::TimestampSec>,
        end_time: impl Into<wire::TimestampSec>,
    ) -> Self {
        Self {
            calendar_id: calendar_id.into(),
            start_time: start_time.into(),
            end_time: end_time.into(),
            user_id_type: Default::default(),
        }
    }
    /// Sets `user_id_type`.
    #[must_use]
    pub fn user_id_type(mut self, value: types::UserIdType) -> Self {
        self.user_id_type = Some(value);
        self
    }
}
impl wire::Object for InstanceView {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("calendar_id", &mut self.calendar_id);
        f.field("start_time", &mut self.start_time);
        f.field("end_time", &mut self.end_time);
        f.field("user_id_type", &mut self.user_id_type);
    }
}
crate::codegen::__impl_object! {
    InstanceView
}
crate::codegen::__operation! {
    InstanceView => InstanceViewResponse, InstanceViewError:
    Endpoint::new("calendar.v4.calendar_event.instance_view", Get, "/open-apis/calendar/v4/calendars/:calendar_id/events/instance_view")
        .documented(text("查询日程视图", "View the event instances of a calendar"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar-event/instance_view")
        .access(&[Tenant, User], &[Custom, Store], &[
            scopes(&[crate::scope::CALENDAR_CALENDAR]),
            scopes(&[crate::scope::CALENDAR_CALENDAR_EVENT_READ]),
            scopes(&[crate::scope::CALENDAR_CALENDAR_READONLY]),
        ])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(NoBody, &[
            path("calendar_id", String).required(),
            query("start_time", String).required(),
            query("end_time", String).required(),
            query("user_id_type", String).default("\"open_id\""),
        ])
}
/// The reply to [`InstanceView`](struct@InstanceView).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstanceViewResponse {
    /// The instances of events in the time range, with recurring events expanded. / 时间范围内的日程实例，重复日程已展开。
    pub items: Vec<v4::Instance>,
}
impl wire::Object for InstanceViewResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("items", &mut self.items);
    }
}
crate::codegen::__impl_object! {
    InstanceViewResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`InstanceView`](struct@InstanceView).
    InstanceViewError:
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
    /// [`190008`](error::PAGE_TOKEN_EXPIRED): page_token or sync_token expired
    PageTokenExpired = error::PAGE_TOKEN_EXPIRED,
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
    /// [`193103`](error::TIME_RANGE_TOO_LONG): requested time exceeds the allowed range
    TimeRangeTooLong = error::TIME_RANGE_TOO_LONG,
    /// [`193104`](error::INSTANCE_LIMIT_EXCEEDED): exceeded the maximum instance number
    InstanceLimitExceeded = error::INSTANCE_LIMIT_EXCEEDED,
    /// [`195100`](error::USER_NOT_FOUND): user is dismiss or not exist in the tenant
    UserNotFound = error::USER_NOT_FOUND,
}
