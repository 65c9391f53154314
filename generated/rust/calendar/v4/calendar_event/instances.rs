// Generated from spec/calendar/v4/calendar_event/instances.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::id;
use crate::calendar::{error, v4};
impl super::Api<'_> {
    /// List the instances of a recurring event / 获取重复日程实例: [`Instances`](struct@Instances).
    ///
    /// Optional fields are set on the call: `.with(|request| request.page_size(…))`.
    pub fn instances(
        &self,
        calendar_id: impl Into<id::CalendarId>,
        event_id: impl Into<String>,
        start_time: impl Into<wire::TimestampSec>,
        end_time: impl Into<wire::TimestampSec>,
    ) -> crate::codegen::Call<Instances> {
        crate::codegen::Call::new(
            self.client,
            Instances::new(calendar_id, event_id, start_time, end_time),
        )
    }
}
/// List the instances of a recurring event / 获取重复日程实例.
///
/// Lists the instances of a recurring event within a time range, page by page. / 分页列出一个重复日程在一段时间内的各次实例。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let mut items = client.calendar().v4().calendar_event().instances("feishu.cn_HF9U2MbibE8PPpjro6xjqa@group.calendar.feishu.cn", "75d28f9b-e35c-4230-8a83-4a661497db54_0", "1631777271", "1631777271").stream();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/calendar/v4/calendars/:calendar_id/events/:event_id/instances`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `calendar:calendar`, `calendar:calendar.event:read`, `calendar:calendar:readonly`
///
/// Errors: [`InstancesError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar-event/instances)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Instances {
    /// The ID of the calendar. / 日历的 ID。
    /// - Example: `"feishu.cn_HF9U2MbibE8PPpjro6xjqa@group.calendar.feishu.cn"`
    pub calendar_id: id::CalendarId,
    /// The ID of the event, returned on its creation and by listing or searching events.
    ///
    /// 日程 ID，创建日程时返回，也可通过日程列表或搜索日程获得。
    /// - Example: `"75d28f9b-e35c-4230-8a83-4a661497db54_0"`
    pub event_id: String,
    /// The start of the time range, exclusive, in seconds since 1970; at most 2 years before `end_time`.
    ///
    /// 查询时间范围的起点（不含），秒级时间戳；与 `end_time` 的间隔不能超过 2 年。
    /// - Example: `"1631777271"`
    pub start_time: wire::TimestampSec,
    /// The end of the time range, exclusive, in seconds since 1970; at most 2 years after `start_time`.
    ///
    /// 查询时间范围的终点（不含），秒级时间戳；与 `start_time` 的间隔不能超过 2 年。
    /// - Example: `"1631777271"`
    pub end_time: wire::TimestampSec,
    /// How many items a page holds at most. / 每页最多返回多少条。
    /// - Default: `50`
    /// - From 10 to 500
    /// - Example: `10`
    pub page_size: Option<i64>,
    /// The `page_token` that the page before returned, to get the one after it. It is left out for the first page. / 上一页返回的 `page_token`，用来取下一页；取第一页时不传。
    /// - Example: `"eVQrYzJBNDNONlk4VFZBZVlSdzlKdFJ4bVVHVExENDNKVHoxaVdiVnViQT0="`
    pub page_token: Option<String>,
}
impl Instances {
    /// Creates the value from its required fields.
    pub fn new(
        calendar_id: impl Into<id::CalendarId>,
        event_id: impl Into<String>,
        start_time: impl Into<wire::TimestampSec>,
        end_time: impl Into<wire::TimestampSec>,
    ) -> Self {
        Self {
            calendar_id: calendar_id.into(),
            event_id: event_id.into(),
            start_time: start_time.into(),
            end_time: end_time.into(),
            page_size: Default::default(),
            page_token: Default::default(),
        }
    }
    /// Sets `page_size`.
    #[must_use]
    pub fn page_size(mut self, value: i64) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `page_token`.
    #[must_use]
    pub fn page_token(mut self, value: impl Into<String>) -> Self {
        self.page_token = Some(value.into());
        self
    }
}
impl wire::Object for Instances {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("calendar_id", &mut self.calendar_id);
        f.field("event_id", &mut self.event_id);
        f.field("start_time", &mut self.start_time);
        f.field("end_time", &mut self.end_time);
        f.field("page_size", &mut self.page_size);
        f.field("page_token", &mut self.page_token);
    }
}
crate::codegen::__impl_object! {
    Instances
}
crate::codegen::__operation! {
    Instances => InstancesResponse, InstancesError:
    Endpoint::new("calendar.v4.calendar_event.instances", Get, "/open-apis/calendar/v4/calendars/:calendar_id/events/:event_id/instances")
        .documented(text("获取重复日程实例", "List the instances of a recurring event"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar-event/instances")
        .access(&[Tenant, User], &[Custom, Store], &[
            scopes(&[crate::scope::CALENDAR_CALENDAR]),
            scopes(&[crate::scope::CALENDAR_CALENDAR_EVENT_READ]),
            scopes(&[crate::scope::CALENDAR_CALENDAR_READONLY]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(NoBody, &[
            path("calendar_id", String).required(),
            path("event_id", String).required(),
            query("start_time", String).required(),
            query("end_time", String).required(),
            query("page_size", Integer).between(Some(10), Some(500)).default("50"),
            query("page_token", String),
        ])
        .paging(Paging::new("page_token", "page_token", "items").size("page_size").more("has_more"))
}
impl crate::codegen::Paged for Instances {
    type Item = v4::Instance;
    fn items(response: InstancesResponse) -> Vec<v4::Instance> {
        response.items
    }
}
/// The reply to [`Instances`](struct@Instances).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstancesResponse {
    /// The instances of the recurring event of this page. / 本页的重复日程实例。
    pub items: Vec<v4::Instance>,
    /// Gets the page after this one. It is left out where there is none. / 取下一页用的标记；没有下一页时不返回
    pub page_token: String,
    /// Whether there is a page after this one / 后面是否还有一页
    pub has_more: bool,
}
impl wire::Object for InstancesResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("items", &mut self.items);
        f.field("page_token", &mut self.page_token);
        f.field("has_more", &mut self.has_more);
    }
}
crate::codegen::__impl_object! {
    InstancesResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Instances`](struct@Instances).
    InstancesError:
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
    /// [`193000`](error::INVALID_EVENT_ID): invalid event_id
    InvalidEventId = error::INVALID_EVENT_ID,
    /// [`193001`](error::EVENT_NOT_FOUND): event not found
    EventNotFound = error::EVENT_NOT_FOUND,
    /// [`193002`](error::OPERATE_EVENT_DENIED): no permission to operate event
    OperateEventDenied = error::OPERATE_EVENT_DENIED,
    /// [`193003`](error::EVENT_DELETED): event is deleted
    EventDeleted = error::EVENT_DELETED,
    /// [`195100`](error::USER_NOT_FOUND): user is dismiss or not exist in the tenant
    UserNotFound = error::USER_NOT_FOUND,
}
