// Generated from spec/calendar/v4/calendar_event/search.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::{id, types};
use crate::calendar::{error, v4};
impl super::Api<'_> {
    /// Search events / 搜索日程: [`Search`](struct@Search).
    ///
    /// Optional fields are set on the call: `.with(|request| request.user_id_type(…))`.
    pub fn search(
        &self,
        calendar_id: impl Into<id::CalendarId>,
        query: impl Into<String>,
    ) -> crate::codegen::Call<Search> {
        crate::codegen::Call::new(self.client, Search::new(calendar_id, query))
    }
}
/// Search events / 搜索日程.
///
/// Searches the events of a calendar by keyword and filters, page by page. / 在一个日历中按关键词和过滤条件分页搜索日程。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let mut items = client.calendar().v4().calendar_event().search("feishu.cn_xxxxxxxxxx@group.calendar.feishu.cn", "text").stream();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/calendar/v4/calendars/:calendar_id/events/search`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `calendar:calendar`, `calendar:calendar.event:read`, `calendar:calendar:readonly`
///
/// Errors: [`SearchError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar-event/search)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Search {
    /// The ID of the calendar. / 日历的 ID。
    /// - Example: `"feishu.cn_xxxxxxxxxx@group.calendar.feishu.cn"`
    pub calendar_id: id::CalendarId,
    /// What kind of ID the users in request and reply are given by / 请求和响应中的用户 ID 是哪一种
    /// - Default: `"open_id"`
    pub user_id_type: Option<types::UserIdType>,
    /// The `page_token` that the page before returned, to get the one after it. It is left out for the first page. / 上一页返回的 `page_token`，用来取下一页；取第一页时不传。
    /// - Example: `"xxxxx"`
    pub page_token: Option<String>,
    /// How many items a page holds at most. / 每页最多返回多少条。
    /// - Default: `20`
    /// - At most 100
    /// - Example: `10`
    pub page_size: Option<i64>,
    /// What to search for in the titles of events; parts of a title will do. A title with an underscore must be given in full, or the event may not be found.
    ///
    /// 在日程标题中模糊搜索的关键字。标题含下划线的日程须填写完整标题，模糊搜索可能找不到。
    /// - Length: 0 to 200
    /// - Example: `"text"`
    pub query: String,
    /// The conditions that narrow the search down. / 进一步限定搜索结果的条件。
    pub filter: Option<SearchEventSearchFilter>,
}
impl Search {
    /// Creates the value from its required fields.
    pub fn new(
        calendar_id: impl Into<id::CalendarId>,
        query: impl Into<String>,
    ) -> Self {
        Self {
            calendar_id: calendar_id.into(),
            user_id_type: Default::default(),
            page_token: Default::default(),
            page_size: Default::default(),
            query: query.into(),
            filter: Default::default(),
        }
    }
    /// Sets `user_id_type`.
    #[must_use]
    pub fn user_id_type(mut self, value: types::UserIdType) -> Self {
        self.user_id_type = Some(value);
        self
    }
    /// Sets `page_token`.
    #[must_use]
    pub fn page_token(mut self, value: impl Into<String>) -> Self {
        self.page_token = Some(value.into());
        self
    }
    /// Sets `page_size`.
    #[must_use]
    pub fn page_size(mut self, value: i64) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `filter`.
    #[must_use]
    pub fn filter(mut self, value: SearchEventSearchFilter) -> Self {
        self.filter = Some(value);
        self
    }
}
impl wire::Object for Search {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("calendar_id", &mut self.calendar_id);
        f.field("user_id_type", &mut self.user_id_type);
        f.field("page_token", &mut self.page_token);
        f.field("page_size", &mut self.page_size);
        f.field("query", &mut self.query);
        f.field("filter", &mut self.filter);
    }
}
crate::codegen::__impl_object! {
    Search
}
crate::codegen::__operation! {
    Search => SearchResponse, SearchError:
    Endpoint::new("calendar.v4.calendar_event.search", Post, "/open-apis/calendar/v4/calendars/:calendar_id/events/search")
        .documented(text("搜索日程", "Search events"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar-event/search")
        .access(&[Tenant, User], &[Custom, Store], &[
            scopes(&[crate::scope::CALENDAR_CALENDAR]),
            scopes(&[crate::scope::CALENDAR_CALENDAR_EVENT_READ]),
            scopes(&[crate::scope::CALENDAR_CALENDAR_READONLY]),
        ])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(Json, &[
            path("calendar_id", String).required(),
            query("user_id_type", String).default("\"open_id\""),
            query("page_token", String),
            query("page_size", Integer).between(None, Some(100)).default("20"),
            body("query", String).required(),
            body("filter", Object),
        ])
        .paging(Paging::new("page_token", "page_token", "items").size("page_size"))
}
impl crate::codegen::Paged for Search {
    type Item = v4::CalendarEvent;
    fn items(response: SearchResponse) -> Vec<v4::CalendarEvent> {
        response.items
    }
}
/// The reply to [`Search`](struct@Search).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchResponse {
    /// The matching events of this page. / 本页命中的日程。
    pub items: Vec<v4::CalendarEvent>,
    /// Gets the page after this one. It is left out where there is none. / 取下一页用的标记；没有下一页时不返回
    pub page_token: String,
}
impl wire::Object for SearchResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("items", &mut self.items);
        f.field("page_token", &mut self.page_token);
    }
}
crate::codegen::__impl_object! {
    SearchResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Search`](struct@Search).
    SearchError:
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
/// The conditions that narrow the search down. / 进一步限定搜索结果的条件。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchEventSearchFilter {
    /// The start of the time range to search; without it and `end_time`, events of about the last month are searched.
    ///
    /// 搜索时间范围的起点；与 `end_time` 均不填时只搜索近一个月的日程。
    pub start_time: Option<v4::TimeInfoInput>,
    /// The end of the time range to search; without it and `start_time`, events of about the last month are searched.
    ///
    /// 搜索时间范围的终点；与 `start_time` 均不填时只搜索近一个月的日程。
    pub end_time: Option<v4::TimeInfoInput>,
    /// Only events that at least one of these users attends are returned; `user_id_type` IDs.
    ///
    /// 只返回至少有其中一人参与的日程，类型由 `user_id_type` 决定。
    /// - Example: `["ou_e051986ab19f80d16b7b8d74f3f1235"]`
    pub user_ids: Option<Vec<String>>,
    /// Only events with at least one of these meeting rooms are returned, given by their IDs.
    ///
    /// 只返回至少包含其中一个会议室的日程，填会议室 ID。
    /// - Example: `["omm_eada1d61a550955240c28757e7dec3af"]`
    pub room_ids: Option<Vec<String>>,
    /// Only events that at least one of these chats attends are returned, given by their IDs.
    ///
    /// 只返回至少有其中一个群组参与的日程，填群组 ID。
    /// - Example: `["oc_a0553eda9014c201e6969b478895c230"]`
    pub chat_ids: Option<Vec<String>>,
}
impl SearchEventSearchFilter {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `start_time`.
    #[must_use]
    pub fn start_time(mut self, value: v4::TimeInfoInput) -> Self {
        self.start_time = Some(value);
        self
    }
    /// Sets `end_time`.
    #[must_use]
    pub fn end_time(mut self, value: v4::TimeInfoInput) -> Self {
        self.end_time = Some(value);
        self
    }
    /// Sets `user_ids`.
    #[must_use]
    pub fn user_ids(mut self, value: impl Into<Vec<String>>) -> Self {
        self.user_ids = Some(value.into());
        self
    }
    /// Sets `room_ids`.
    #[must_use]
    pub fn room_ids(mut self, value: impl Into<Vec<String>>) -> Self {
        self.room_ids = Some(value.into());
        self
    }
    /// Sets `chat_ids`.
    #[must_use]
    pub fn chat_ids(mut self, value: impl Into<Vec<String>>) -> Self {
        self.chat_ids = Some(value.into());
        self
    }
}
impl wire::Object for SearchEventSearchFilter {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("start_time", &mut self.start_time);
        f.field("end_time", &mut self.end_time);
        f.field("user_ids", &mut self.user_ids);
        f.field("room_ids", &mut self.room_ids);
        f.field("chat_ids", &mut self.chat_ids);
    }
}
crate::codegen::__impl_object! {
    SearchEventSearchFilter
}
