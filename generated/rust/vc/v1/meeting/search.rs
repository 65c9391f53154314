// Generated from spec/vc/v1/meeting/search.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::id;
use crate::vc::error;
impl super::Api<'_> {
    /// Search meetings / 搜索会议记录: [`Search`](struct@Search).
    ///
    /// Optional fields are set on the call: `.with(|request| request.page_token(…))`.
    pub fn search(&self) -> crate::codegen::Call<Search> {
        crate::codegen::Call::new(self.client, Search::new())
    }
}
/// Search meetings / 搜索会议记录.
///
/// Searches past meetings by keyword, organizer, participant, room or start time as a user, page by page, with at most 150 results.
///
/// 以用户身份按关键词、组织者、参会人、会议室或开始时间分页搜索会议记录，最多得到 150 条。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let mut items = client.vc().v1().meeting().search().stream();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/vc/v1/meetings/search`
/// - Rate limit: 100 calls a minute
/// - Token: `user_access_token`
/// - Scopes, any of: `vc:meeting.search:read`
///
/// Errors: [`SearchError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/meeting/search)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Search {
    /// The `page_token` that the page before returned, to get the one after it. It is left out for the first page. / 上一页返回的 `page_token`，用来取下一页；取第一页时不传。
    /// - Example: `"eVQrYzJBNDNONlk4VFZBZVlSdzlKdFJ4bVVHVExENDNKVHoxaVdiVnViQT0="`
    pub page_token: Option<String>,
    /// How many items a page holds at most. / 每页最多返回多少条。
    /// - Example: `10`
    pub page_size: Option<i64>,
    /// The words to search for, of 1 to 50 characters. / 搜索的关键词，1 到 50 个字符。
    /// - Example: `"text"`
    pub query: Option<String>,
    /// The conditions the meetings must meet; no restriction if omitted. / 搜索的会议须满足的条件，不填则不限。
    pub meeting_filter: Option<SearchMeetingFilter>,
}
impl Search {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
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
    /// Sets `query`.
    #[must_use]
    pub fn query(mut self, value: impl Into<String>) -> Self {
        self.query = Some(value.into());
        self
    }
    /// Sets `meeting_filter`.
    #[must_use]
    pub fn meeting_filter(mut self, value: SearchMeetingFilter) -> Self {
        self.meeting_filter = Some(value);
        self
    }
}
impl wire::Object for Search {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("page_token", &mut self.page_token);
        f.field("page_size", &mut self.page_size);
        f.field("query", &mut self.query);
        f.field("meeting_filter", &mut self.meeting_filter);
    }
}
crate::codegen::__impl_object! {
    Search
}
crate::codegen::__operation! {
    Search => SearchResponse, SearchError:
    Endpoint::new("vc.v1.meeting.search", Post, "/open-apis/vc/v1/meetings/search")
        .documented(text("搜索会议记录", "Search meetings"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/meeting/search")
        .access(&[User], &[Custom], &[scopes(&[crate::scope::VC_MEETING_SEARCH_READ])])
        .limits(RateLimit::Fixed(&[Rate::new(100, 60)]), &[])
        .request(Json, &[
            query("page_token", String),
            query("page_size", Integer),
            body("query", String),
            body("meeting_filter", Object),
        ])
        .paging(Paging::new("page_token", "page_token", "items").size("page_size").more("has_more"))
}
impl crate::codegen::Paged for Search {
    type Item = SearchMeetingSearchItem;
    fn items(response: SearchResponse) -> Vec<SearchMeetingSearchItem> {
        response.items
    }
}
/// The reply to [`Search`](struct@Search).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchResponse {
    /// How many results there are in total. / 匹配的结果总数。
    pub total: i64,
    /// Whether there is a page after this one / 后面是否还有一页
    pub has_more: bool,
    /// The search results on this page. / 本页的搜索结果。
    pub items: Vec<SearchMeetingSearchItem>,
    /// Gets the page after this one. It is left out where there is none. / 取下一页用的标记；没有下一页时不返回
    pub page_token: String,
}
impl wire::Object for SearchResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("total", &mut self.total);
        f.field("has_more", &mut self.has_more);
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
    /// `121001` (HTTP 500): invalid param
    ///
    /// The service failed internally. Retry; if it keeps failing, contact support with the log id.
    ///
    /// 服务内部错误。请重试；若持续失败，请联系技术支持并提供 log id。
    InternalError = &ErrorInfo {
        message: "invalid param",
        ..*error::INTERNAL_ERROR
    },
    /// `121002` (HTTP 500): network error
    ///
    /// This is not supported. Check that the operation and its parameters apply to this resource.
    ///
    /// 该功能暂不支持。请确认所调用的接口与参数适用于该资源。
    OperationUnsupported = &ErrorInfo {
        status: Some(500),
        message: "network error",
        ..*error::OPERATION_UNSUPPORTED
    },
    /// [`121011`](error::QUERY_TOO_LONG): query is too long
    QueryTooLong = error::QUERY_TOO_LONG,
    /// [`121012`](error::INVALID_FILTER): invalid filter
    InvalidFilter = error::INVALID_FILTER,
    /// [`121020`](error::INVALID_PAGE_TOKEN): page_token is invalid or expired
    InvalidPageToken = error::INVALID_PAGE_TOKEN,
    /// [`121021`](error::PAGE_SIZE_TOO_LARGE): page_size exceeds maximum allowed value
    PageSizeTooLarge = error::PAGE_SIZE_TOO_LARGE,
    /// [`121022`](error::PAGINATION_LIMIT_REACHED): pagination limit reached
    PaginationLimitReached = error::PAGINATION_LIMIT_REACHED,
    /// [`121030`](error::USER_IDENTITY_NOT_FOUND): user identity not found
    UserIdentityNotFound = error::USER_IDENTITY_NOT_FOUND,
    /// [`121031`](error::REQUEST_CONTEXT_FAILED): failed to initialize request context
    RequestContextFailed = error::REQUEST_CONTEXT_FAILED,
    /// [`121040`](error::SEARCH_SERVICE_FAILED): search service error
    SearchServiceFailed = error::SEARCH_SERVICE_FAILED,
    /// [`121041`](error::SEARCH_RESULT_PROCESSING_FAILED): failed to process search result
    SearchResultProcessingFailed = error::SEARCH_RESULT_PROCESSING_FAILED,
    /// [`122601`](error::INVALID_TIME_FORMAT): meeting time format is invalid
    InvalidTimeFormat = error::INVALID_TIME_FORMAT,
    /// [`122602`](error::FILTER_BUILD_FAILED): failed to build meeting filter
    FilterBuildFailed = error::FILTER_BUILD_FAILED,
    /// [`122603`](error::SEARCH_RESULT_CONVERSION_FAILED): failed to convert meeting search result
    SearchResultConversionFailed = error::SEARCH_RESULT_CONVERSION_FAILED,
    /// [`122604`](error::INVALID_ROOM_ID_FORMAT): invalid meeting room ID format
    InvalidRoomIdFormat = error::INVALID_ROOM_ID_FORMAT,
}
/// The conditions the meetings must meet; no restriction if omitted. / 搜索的会议须满足的条件，不填则不限。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchMeetingFilter {
    /// The `open_id` of each organizer whose meetings to return; no restriction if omitted or empty.
    ///
    /// 只返回由这些用户组织的会议，填用户的 `open_id`；不填或为空则不限。
    /// - Length: 0 to 128
    /// - Example: `["ou_789012"]`
    pub organizer_ids: Option<Vec<String>>,
    /// The `open_id` of each participant whose meetings to return, at most 128; no restriction if omitted or empty.
    ///
    /// 只返回有这些用户参加的会议，填用户的 `open_id`，最多 128 个；不填或为空则不限。
    /// - Length: 0 to 128
    /// - Example: `["ou_789012"]`
    pub participant_ids: Option<Vec<String>>,
    /// The IDs of the rooms whose meetings to return, beginning with `omm_`, at most 128; no restriction if omitted or empty.
    ///
    /// 只返回在这些会议室举行的会议，填会议室的 ID（以 `omm_` 开头），最多 128 个；不填或为空则不限。
    /// - Length: 0 to 128
    /// - Example: `["omm_4de32cf10a4358788ff4e09e37ebbf9b"]`
    pub open_room_ids: Option<Vec<id::RoomId>>,
    /// The period in which the meetings started; its `start_time` may not be after its `end_time`.
    ///
    /// 只返回在此时间段内开始的会议，其中的 `start_time` 不得晚于 `end_time`。
    pub start_time: Option<SearchTimeRange>,
}
impl SearchMeetingFilter {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `organizer_ids`.
    #[must_use]
    pub fn organizer_ids(mut self, value: impl Into<Vec<String>>) -> Self {
        self.organizer_ids = Some(value.into());
        self
    }
    /// Sets `participant_ids`.
    #[must_use]
    pub fn participant_ids(mut self, value: impl Into<Vec<String>>) -> Self {
        self.participant_ids = Some(value.into());
        self
    }
    /// Sets `open_room_ids`.
    #[must_use]
    pub fn open_room_ids(mut self, value: impl Into<Vec<id::RoomId>>) -> Self {
        self.open_room_ids = Some(value.into());
        self
    }
    /// Sets `start_time`.
    #[must_use]
    pub fn start_time(mut self, value: SearchTimeRange) -> Self {
        self.start_time = Some(value);
        self
    }
}
impl wire::Object for SearchMeetingFilter {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("organizer_ids", &mut self.organizer_ids);
        f.field("participant_ids", &mut self.participant_ids);
        f.field("open_room_ids", &mut self.open_room_ids);
        f.field("start_time", &mut self.start_time);
    }
}
/// The URL, icon and description of the meeting. / 会议的链接、图标和描述。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchMeetingMeta {
    /// The URL that opens the result. / 打开该结果的链接。
    pub app_link: String,
    /// The URL of the icon. / 图标的 URL。
    pub avatar: String,
    /// The description of the meeting, with its time, organizer and ID. / 会议的描述，含时间、组织者和会议 ID。
    pub description: String,
}
impl wire::Object for SearchMeetingMeta {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("app_link", &mut self.app_link);
        f.field("avatar", &mut self.avatar);
        f.field("description", &mut self.description);
    }
}
/// The search results on this page. / 本页的搜索结果。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchMeetingSearchItem {
    /// The unique ID of the meeting, which exists only once it has started; not the 9-digit number.
    ///
    /// 会议的唯一标识，会议开始后才产生，不是 9 位会议号。
    pub id: String,
    /// The text of the result card with the basics of the meeting; the parts that match the search words are enclosed in tags.
    ///
    /// 搜索结果卡片上的文字，即会议的基本信息，命中关键词的片段用标签标出。
    pub display_info: String,
    /// The URL, icon and description of the meeting. / 会议的链接、图标和描述。
    pub meta_data: SearchMeetingMeta,
}
impl wire::Object for SearchMeetingSearchItem {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("display_info", &mut self.display_info);
        f.field("meta_data", &mut self.meta_data);
    }
}
/// The period in which the meetings started; its `start_time` may not be after its `end_time`.
///
/// 只返回在此时间段内开始的会议，其中的 `start_time` 不得晚于 `end_time`。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchTimeRange {
    /// The start of the period, in ISO 8601 with a time zone, such as `2026-03-21T16:15:30+08:00`.
    ///
    /// 时间段的起点，ISO 8601 格式且带时区，如 `2026-03-21T16:15:30+08:00`。
    /// - Example: `"2026-03-21T16:15:30+08:00"`
    pub start_time: Option<String>,
    /// The end of the period, in ISO 8601 with a time zone, such as `2026-03-21T16:15:30+08:00`.
    ///
    /// 时间段的终点，ISO 8601 格式且带时区，如 `2026-03-21T16:15:30+08:00`。
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
    SearchMeetingFilter SearchMeetingMeta SearchMeetingSearchItem SearchTimeRange
}
