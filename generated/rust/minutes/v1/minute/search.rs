// Generated from spec/minutes/v1/minute/search.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::types;
use crate::minutes::error;
impl super::Api<'_> {
    /// Search minutes / 搜索妙记: [`Search`](struct@Search).
    ///
    /// Optional fields are set on the call: `.with(|request| request.page_size(…))`.
    pub fn search(&self) -> crate::codegen::Call<Search> {
        crate::codegen::Call::new(self.client, Search::new())
    }
}
/// Search minutes / 搜索妙记.
///
/// Searches minutes by keyword, creator, participant or creation time as a user, page by page.
///
/// 以用户身份按关键词、创建者、参与者或创建时间分页搜索妙记。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let mut items = client.minutes().v1().minute().search().stream();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/minutes/v1/minutes/search`
/// - Rate limit: 100 calls a minute
/// - Token: `user_access_token`
/// - Scopes, any of: `minutes:minutes.search:read`
///
/// Errors: [`SearchError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/minutes-v1/minute/search)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Search {
    /// How many items a page holds at most. / 每页最多返回多少条。
    /// - Example: `10`
    pub page_size: Option<i64>,
    /// The `page_token` that the page before returned, to get the one after it. It is left out for the first page. / 上一页返回的 `page_token`，用来取下一页；取第一页时不传。
    /// - Example: `"eVQrYzJBNDNONlk4VFZBZVlSdzlKdFJ4bVVHVExENDNKVHoxaVdiVnViQT0="`
    pub page_token: Option<String>,
    /// What kind of ID the users in request and reply are given by / 请求和响应中的用户 ID 是哪一种
    /// - Default: `"open_id"`
    pub user_id_type: Option<types::UserIdType>,
    /// The keyword to search for. / 搜索的关键词。
    /// - Length: 0 to 50
    /// - Example: `"text"`
    pub query: Option<String>,
    /// The conditions the minutes must meet; no restriction if omitted. / 搜索的妙记须满足的条件，不填则不限。
    pub filter: Option<SearchMinutesFilter>,
}
impl Search {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
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
    /// Sets `user_id_type`.
    #[must_use]
    pub fn user_id_type(mut self, value: types::UserIdType) -> Self {
        self.user_id_type = Some(value);
        self
    }
    /// Sets `query`.
    #[must_use]
    pub fn query(mut self, value: impl Into<String>) -> Self {
        self.query = Some(value.into());
        self
    }
    /// Sets `filter`.
    #[must_use]
    pub fn filter(mut self, value: SearchMinutesFilter) -> Self {
        self.filter = Some(value);
        self
    }
}
impl wire::Object for Search {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("page_size", &mut self.page_size);
        f.field("page_token", &mut self.page_token);
        f.field("user_id_type", &mut self.user_id_type);
        f.field("query", &mut self.query);
        f.field("filter", &mut self.filter);
    }
}
crate::codegen::__impl_object! {
    Search
}
crate::codegen::__operation! {
    Search => SearchResponse, SearchError:
    Endpoint::new("minutes.v1.minute.search", Post, "/open-apis/minutes/v1/minutes/search")
        .documented(text("搜索妙记", "Search minutes"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/minutes-v1/minute/search")
        .access(&[User], &[Custom], &[scopes(&[crate::scope::MINUTES_MINUTES_SEARCH_READ])])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(100, 60)]), &[])
        .request(Json, &[
            query("page_size", Integer),
            query("page_token", String),
            query("user_id_type", String).default("\"open_id\""),
            body("query", String),
            body("filter", Object),
        ])
        .paging(Paging::new("page_token", "page_token", "items").size("page_size").more("has_more"))
}
impl crate::codegen::Paged for Search {
    type Item = SearchMinutesSearchItem;
    fn items(response: SearchResponse) -> Vec<SearchMinutesSearchItem> {
        response.items
    }
}
/// The reply to [`Search`](struct@Search).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchResponse {
    /// The minutes on this page. / 本页的妙记。
    pub items: Vec<SearchMinutesSearchItem>,
    /// How many minutes match in total. / 符合条件的妙记总数。
    pub total: i64,
    /// Whether there is a page after this one / 后面是否还有一页
    pub has_more: bool,
    /// Gets the page after this one. It is left out where there is none. / 取下一页用的标记；没有下一页时不返回
    pub page_token: String,
}
impl wire::Object for SearchResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("items", &mut self.items);
        f.field("total", &mut self.total);
        f.field("has_more", &mut self.has_more);
        f.field("page_token", &mut self.page_token);
    }
}
crate::codegen::__impl_object! {
    SearchResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Search`](struct@Search).
    SearchError:
    /// [`2094001`](error::INVALID_SEARCH_PARAMETER): invalid request parameter
    InvalidSearchParameter = error::INVALID_SEARCH_PARAMETER,
    /// [`2094002`](error::QUERY_TOO_LONG): query is too long
    QueryTooLong = error::QUERY_TOO_LONG,
    /// [`2094003`](error::INVALID_FILTER): invalid filter
    InvalidFilter = error::INVALID_FILTER,
    /// [`2094004`](error::INVALID_SORTER): invalid sorter
    InvalidSorter = error::INVALID_SORTER,
    /// [`2094005`](error::INVALID_PAGE_TOKEN): page_token is invalid or expired, please start a new search
    InvalidPageToken = error::INVALID_PAGE_TOKEN,
    /// [`2094006`](error::PAGE_SIZE_TOO_LARGE): page_size exceeds maximum allowed value
    PageSizeTooLarge = error::PAGE_SIZE_TOO_LARGE,
    /// [`2094007`](error::PAGINATION_LIMIT_REACHED): pagination limit reached, please refine your query with more specific keywords or filters
    PaginationLimitReached = error::PAGINATION_LIMIT_REACHED,
    /// [`2094011`](error::USER_NOT_IDENTIFIED): user identity not found, please check your access token
    UserNotIdentified = error::USER_NOT_IDENTIFIED,
    /// [`2094012`](error::REQUEST_CONTEXT_FAILED): failed to initialize request context, please check your access token
    RequestContextFailed = error::REQUEST_CONTEXT_FAILED,
    /// [`2095001`](error::SEARCH_SERVICE_FAILED): search service error
    SearchServiceFailed = error::SEARCH_SERVICE_FAILED,
    /// [`2095002`](error::SEARCH_RESULT_PROCESSING_FAILED): failed to process search result
    SearchResultProcessingFailed = error::SEARCH_RESULT_PROCESSING_FAILED,
    /// [`2094101`](error::FILTER_BUILD_FAILED): failed to build minutes filter
    FilterBuildFailed = error::FILTER_BUILD_FAILED,
    /// [`2094102`](error::INVALID_TIME_FORMAT): minutes time format is invalid, expected ISO 8601
    InvalidTimeFormat = error::INVALID_TIME_FORMAT,
    /// [`2095101`](error::SEARCH_RESULT_CONVERSION_FAILED): failed to convert minutes search result
    SearchResultConversionFailed = error::SEARCH_RESULT_CONVERSION_FAILED,
}
/// The conditions the minutes must meet; no restriction if omitted. / 搜索的妙记须满足的条件，不填则不限。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchMinutesFilter {
    /// The `open_id` of each user whose minutes to return, that is, minutes the user created; no restriction if omitted or empty.
    ///
    /// 只返回这些用户创建的妙记，填用户的 `open_id`；不填或为空则不限。
    /// - Length: 0 to 100
    /// - Example: `["ou-7890123456abcdef"]`
    pub owner_ids: Option<Vec<String>>,
    /// The `open_id` of each participant of the minutes to return; no restriction if omitted or empty.
    ///
    /// 只返回有这些用户参与的妙记，填用户的 `open_id`；不填或为空则不限。
    /// - Length: 0 to 100
    /// - Example: `["ou-7890123456abcdef"]`
    pub participant_ids: Option<Vec<String>>,
    /// The period in which the minutes were created; `start_time` may not be after `end_time`.
    ///
    /// 只返回在此时间段内创建的妙记，`start_time` 不得晚于 `end_time`。
    pub create_time: Option<SearchTimeRange>,
}
impl SearchMinutesFilter {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `owner_ids`.
    #[must_use]
    pub fn owner_ids(mut self, value: impl Into<Vec<String>>) -> Self {
        self.owner_ids = Some(value.into());
        self
    }
    /// Sets `participant_ids`.
    #[must_use]
    pub fn participant_ids(mut self, value: impl Into<Vec<String>>) -> Self {
        self.participant_ids = Some(value.into());
        self
    }
    /// Sets `create_time`.
    #[must_use]
    pub fn create_time(mut self, value: SearchTimeRange) -> Self {
        self.create_time = Some(value);
        self
    }
}
impl wire::Object for SearchMinutesFilter {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("owner_ids", &mut self.owner_ids);
        f.field("participant_ids", &mut self.participant_ids);
        f.field("create_time", &mut self.create_time);
    }
}
/// The URL, cover and description of the minutes. / 妙记的链接、封面和描述。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchMinutesMeta {
    /// The URL that opens the minutes. / 打开妙记的链接。
    pub app_link: String,
    /// The URL of the cover picture of the minutes. / 妙记封面图的 URL。
    pub avatar: String,
    /// The description of the minutes. / 妙记的描述。
    pub description: String,
}
impl wire::Object for SearchMinutesMeta {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("app_link", &mut self.app_link);
        f.field("avatar", &mut self.avatar);
        f.field("description", &mut self.description);
    }
}
/// The minutes on this page. / 本页的妙记。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchMinutesSearchItem {
    /// The token that identifies the minutes. / 妙记的 token，唯一标识一篇妙记。
    pub token: String,
    /// The text of the result card with the basics of the minutes; the parts that match the search words are enclosed in tags.
    ///
    /// 搜索结果卡片上的文字，即妙记的基本信息，命中关键词的片段用标签标出。
    pub display_info: String,
    /// The URL, cover and description of the minutes. / 妙记的链接、封面和描述。
    pub meta_data: SearchMinutesMeta,
}
impl wire::Object for SearchMinutesSearchItem {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("token", &mut self.token);
        f.field("display_info", &mut self.display_info);
        f.field("meta_data", &mut self.meta_data);
    }
}
/// The period in which the minutes were created; `start_time` may not be after `end_time`.
///
/// 只返回在此时间段内创建的妙记，`start_time` 不得晚于 `end_time`。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchTimeRange {
    /// The start of the range of creation times, in ISO 8601 with a time zone, such as `2026-03-21T16:15:30+08:00`.
    ///
    /// 创建时间范围的起点，ISO 8601 格式且带时区，如 `2026-03-21T16:15:30+08:00`。
    /// - Example: `"2026-03-21T16:15:30+08:00"`
    pub start_time: Option<String>,
    /// The end of the range of creation times, in ISO 8601 with a time zone, such as `2026-03-21T16:15:30+08:00`.
    ///
    /// 创建时间范围的终点，ISO 8601 格式且带时区，如 `2026-03-21T16:15:30+08:00`。
    /// - Example: `"2026-03-21T16:15:30+08:00"`
    pub end_time: Option<String>,
}
impl SearchTimeRange {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
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
}
impl wire::Object for SearchTimeRange {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("start_time", &mut self.start_time);
        f.field("end_time", &mut self.end_time);
    }
}
crate::codegen::__impl_object! {
    SearchMinutesFilter SearchMinutesMeta SearchMinutesSearchItem SearchTimeRange
}
