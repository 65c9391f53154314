// Generated from spec/calendar/v4/calendar_event/list.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::{id, types};
use crate::calendar::{error, v4};
impl super::Api<'_> {
    /// List the events of a calendar / 获取日程列表: [`List`](struct@List).
    ///
    /// Optional fields are set on the call: `.with(|request| request.page_size(…))`.
    pub fn list(
        &self,
        calendar_id: impl Into<id::CalendarId>,
    ) -> crate::codegen::Call<List> {
        crate::codegen::Call::new(self.client, List::new(calendar_id))
    }
}
/// List the events of a calendar / 获取日程列表.
///
/// Lists the events of a calendar page by page without expanding recurring ones; afterward a `sync_token` yields only what changed.
///
/// 分页列出一个日历的日程，不展开重复日程，之后可凭 `sync_token` 增量获取变更。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let mut items = client.calendar().v4().calendar_event().list("feishu.cn_xxxxxxxxxx@group.calendar.feishu.cn").stream();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/calendar/v4/calendars/:calendar_id/events`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `calendar:calendar`, `calendar:calendar.event:read`, `calendar:calendar:readonly`
///
/// Errors: [`ListError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar-event/list)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct List {
    /// The ID of the calendar. / 日历的 ID。
    /// - Example: `"feishu.cn_xxxxxxxxxx@group.calendar.feishu.cn"`
    pub calendar_id: id::CalendarId,
    /// How many items a page holds at most. / 每页最多返回多少条。
    /// - Default: `500`
    /// - From 50 to 1000
    /// - Example: `50`
    pub page_size: Option<i64>,
    /// The time from which on events are listed, in seconds since 1970; not together with `start_time` and `end_time`. Single events count by their end, exceptions also by their `original_time`, taken from the ID `{uid}_{original_time}`; recurring events are always returned, even those that are over.
    ///
    /// 只查询该时间点之后的日程，秒级时间戳；不能与 `start_time`、`end_time` 同用。单次日程按结束时间判断，例外日程还要求其原时间（`original_time`，取自日程 ID `{uid}_{original_time}`）不早于该时间点，重复日程则总会返回，包括已结束的。
    /// - Example: `"1609430400"`
    pub anchor_time: Option<String>,
    /// The `page_token` that the page before returned, to get the one after it. It is left out for the first page. / 上一页返回的 `page_token`，用来取下一页；取第一页时不传。
    /// - Example: `"ListCalendarsPageToken_1632452910_1632539310"`
    pub page_token: Option<String>,
    /// The sync token returned at the end of the last listing, to get only the changes since; omit it to get everything.
    ///
    /// 上次查询结束时返回的增量同步标记，只返回此后的变更；不填则查询全部。
    /// - Example: `"ListCalendarsSyncToken_1632452910"`
    pub sync_token: Option<String>,
    /// The start of the time range, in seconds since 1970, together with `end_time`. There is no paging then: events beyond `page_size` are cut off, and `page_token`, `sync_token` and `anchor_time` are not allowed.
    ///
    /// 查询时间范围的起点，秒级时间戳，与 `end_time` 搭配使用。此方式不分页，超出 `page_size` 的日程被截断，且不能与 `page_token`、`sync_token`、`anchor_time` 同用。
    /// - Example: `"1631777271"`
    pub start_time: Option<String>,
    /// The end of the time range, in seconds since 1970, together with `start_time`. There is no paging then: events beyond `page_size` are cut off, and `page_token`, `sync_token` and `anchor_time` are not allowed.
    ///
    /// 查询时间范围的终点，秒级时间戳，与 `start_time` 搭配使用。此方式不分页，超出 `page_size` 的日程被截断，且不能与 `page_token`、`sync_token`、`anchor_time` 同用。
    /// - Example: `"1631777271"`
    pub end_time: Option<String>,
    /// What kind of ID the users in request and reply are given by / 请求和响应中的用户 ID 是哪一种
    /// - Default: `"open_id"`
    pub user_id_type: Option<types::UserIdType>,
}
impl List {
    /// Creates the value from its required fields.
    pub fn new(calendar_id: impl Into<id::CalendarId>) -> Self {
        Self {
            calendar_id: calendar_id.into(),
            page_size: Default::default(),
            anchor_time: Default::default(),
            page_token: Default::default(),
            sync_token: Default::default(),
            start_time: Default::default(),
            end_time: Default::default(),
            user_id_type: Default::default(),
        }
    }
    /// Sets `page_size`.
    #[must_use]
    pub fn page_size(mut self, value: i64) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `anchor_time`.
    #[must_use]
    pub fn anchor_time(mut self, value: impl Into<String>) -> Self {
        self.anchor_time = Some(value.into());
        self
    }
    /// Sets `page_token`.
    #[must_use]
    pub fn page_token(mut self, value: impl Into<String>) -> Self {
        self.page_token = Some(value.into());
        self
    }
    /// Sets `sync_token`.
    #[must_use]
    pub fn sync_token(mut self, value: impl Into<String>) -> Self {
        self.sync_token = Some(value.into());
        self
    }
    /// Sets `start_time`.
    #[must_use]
    pub fn start_time(mut self, value: impl Into<String>) -> Self {
        self.start_time = Some(value.into());
        self
    }
    /// Sets `end_time`.
    #[must_use]
    pub fn end_time(mut self, value: impl Into<String>) -> Self {
        self.end_time = Some(value.into());
        self
    }
    /// Sets `user_id_type`.
    #[must_use]
    pub fn user_id_type(mut self, value: types::UserIdType) -> Self {
        self.user_id_type = Some(value);
        self
    }
}
impl wire::Object for List {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("calendar_id", &mut self.calendar_id);
        f.field("page_size", &mut self.page_size);
        f.field("anchor_time", &mut self.anchor_time);
        f.field("page_token", &mut self.page_token);
        f.field("sync_token", &mut self.sync_token);
        f.field("start_time", &mut self.start_time);
        f.field("end_time", &mut self.end_time);
        f.field("user_id_type", &mut self.user_id_type);
    }
}
crate::codegen::__impl_object! {
    List
}
crate::codegen::__operation! {
    List => ListResponse, ListError:
    Endpoint::new("calendar.v4.calendar_event.list", Get, "/open-apis/calendar/v4/calendars/:calendar_id/events")
        .documented(text("获取日程列表", "List the events of a calendar"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar-event/list")
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
            query("page_size", Integer).between(Some(50), Some(1000)).default("500"),
            query("anchor_time", String),
            query("page_token", String),
            query("sync_token", String),
            query("start_time", String),
            query("end_time", String),
            query("user_id_type", String).default("\"open_id\""),
        ])
        .paging(Paging::new("page_token", "page_token", "items").size("page_size").more("has_more"))
}
impl crate::codegen::Paged for List {
    type Item = v4::CalendarEvent;
    fn items(response: ListResponse) -> Vec<v4::CalendarEvent> {
        response.items
    }
}
/// The reply to [`List`](struct@List).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResponse {
    /// Whether there is a page after this one / 后面是否还有一页
    pub has_more: bool,
    /// Gets the page after this one. It is left out where there is none. / 取下一页用的标记；没有下一页时不返回
    pub page_token: String,
    /// The token to get only the changes with next time; present only if `has_more` is false.
    ///
    /// 增量同步标记，仅当 `has_more` 为 false 时返回，下次请求带上它即可只获取变更。
    pub sync_token: String,
    /// The events of this page. It may be empty; only `has_more` tells whether more follow.
    ///
    /// 本页的日程。可能为空，是否还有更多以 `has_more` 为准。
    pub items: Vec<v4::CalendarEvent>,
}
impl wire::Object for ListResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("has_more", &mut self.has_more);
        f.field("page_token", &mut self.page_token);
        f.field("sync_token", &mut self.sync_token);
        f.field("items", &mut self.items);
    }
}
crate::codegen::__impl_object! {
    ListResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`List`](struct@List).
    ListError:
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
    /// [`190009`](error::SYNC_TOKEN_CONFLICT): sync token cannot be used with other request restrictions
    SyncTokenConflict = error::SYNC_TOKEN_CONFLICT,
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
    /// [`193003`](error::EVENT_DELETED): event is deleted
    EventDeleted = error::EVENT_DELETED,
    /// [`195100`](error::USER_NOT_FOUND): user is dismiss or not exist in the tenant
    UserNotFound = error::USER_NOT_FOUND,
}
