// Generated from spec/corehr/v2/basic_info_time_zone/search.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::corehr::{error, v2};
impl super::Api<'_> {
    /// Search time zones / 查询时区信息: [`Search`](struct@Search).
    ///
    /// Optional fields are set on the call: `.with(|request| request.page_token(…))`.
    pub fn search(&self, page_size: i64) -> crate::codegen::Call<Search> {
        crate::codegen::Call::new(self.client, Search::new(page_size))
    }
}
/// Search time zones / 查询时区信息.
///
/// Returns time zones by ID or state, page by page. / 按 ID 或状态分页返回时区。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let mut items = client.corehr().v2().basic_info_time_zone().search(100).stream();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/corehr/v2/basic_info/time_zones/search`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `corehr:common_data.basic_data:read`
///
/// Errors: [`SearchError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/basic_info-time_zone/search)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Search {
    /// How many items a page holds at most. / 每页最多返回多少条。
    /// - From 1 to 100
    /// - Example: `100`
    pub page_size: i64,
    /// The `page_token` that the page before returned, to get the one after it. It is left out for the first page. / 上一页返回的 `page_token`，用来取下一页；取第一页时不传。
    /// - Example: `"6862995772275688974"`
    pub page_token: Option<String>,
    /// The IDs of the time zones to return; all of them if omitted. / 按时区 ID 查询，不填则返回全部。
    /// - Length: 0 to 100
    /// - Example: `["6862995813451171342"]`
    pub time_zone_id_list: Option<Vec<String>>,
    /// The states to filter by. / 按状态筛选。
    /// - Default: `[1]`
    /// - Length: 0 to 2
    pub status_list: Option<Vec<i64>>,
}
impl Search {
    /// Creates the value from its required fields.
    pub fn new(page_size: i64) -> Self {
        Self {
            page_size,
            page_token: Default::default(),
            time_zone_id_list: Default::default(),
            status_list: Default::default(),
        }
    }
    /// Sets `page_token`.
    #[must_use]
    pub fn page_token(mut self, value: impl Into<String>) -> Self {
        self.page_token = Some(value.into());
        self
    }
    /// Sets `time_zone_id_list`.
    #[must_use]
    pub fn time_zone_id_list(mut self, value: impl Into<Vec<String>>) -> Self {
        self.time_zone_id_list = Some(value.into());
        self
    }
    /// Sets `status_list`.
    #[must_use]
    pub fn status_list(mut self, value: impl Into<Vec<i64>>) -> Self {
        self.status_list = Some(value.into());
        self
    }
}
impl wire::Object for Search {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("page_size", &mut self.page_size);
        f.field("page_token", &mut self.page_token);
        f.field("time_zone_id_list", &mut self.time_zone_id_list);
        f.field("status_list", &mut self.status_list);
    }
}
crate::codegen::__impl_object! {
    Search
}
crate::codegen::__operation! {
    Search => SearchResponse, SearchError:
    Endpoint::new("corehr.v2.basic_info_time_zone.search", Post, "/open-apis/corehr/v2/basic_info/time_zones/search")
        .documented(text("查询时区信息", "Search time zones"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/basic_info-time_zone/search")
        .access(&[Tenant], &[Custom, Store], &[scopes(&[crate::scope::COREHR_COMMON_DATA_BASIC_DATA_READ])])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(Json, &[
            query("page_size", Integer).required().between(Some(1), Some(100)),
            query("page_token", String),
            body("time_zone_id_list", Array),
            body("status_list", Array).default("[1]"),
        ])
        .paging(Paging::new("page_token", "page_token", "items").size("page_size").more("has_more"))
}
impl crate::codegen::Paged for Search {
    type Item = SearchTimeZone;
    fn items(response: SearchResponse) -> Vec<SearchTimeZone> {
        response.items
    }
}
/// The reply to [`Search`](struct@Search).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchResponse {
    /// The time zones found. / 查到的时区。
    pub items: Vec<SearchTimeZone>,
    /// Gets the page after this one. It is left out where there is none. / 取下一页用的标记；没有下一页时不返回
    pub page_token: String,
    /// Whether there is a page after this one / 后面是否还有一页
    pub has_more: bool,
}
impl wire::Object for SearchResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("items", &mut self.items);
        f.field("page_token", &mut self.page_token);
        f.field("has_more", &mut self.has_more);
    }
}
crate::codegen::__impl_object! {
    SearchResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Search`](struct@Search).
    SearchError:
    /// [`1160998`](error::SERVER_ERROR): Internal Server Error
    ServerError = error::SERVER_ERROR,
}
/// The time zones found. / 查到的时区。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchTimeZone {
    /// The ID of the time zone. / 时区 ID。
    pub time_zone_id: String,
    /// The name of the time zone, by language. / 时区的名称，按语言给出。
    pub name: Vec<v2::I18n>,
    /// The code of the time zone. / 时区的编码。
    pub time_zone_code: String,
    /// The offset from UTC, in minutes. / 与 UTC 的偏移，单位为分钟。
    pub utc_offset: String,
    /// Whether the entry is in effect. / 数据是否生效。
    /// - `1`: In effect / 生效
    /// - `0`: No longer in effect / 失效
    pub status: i64,
}
impl wire::Object for SearchTimeZone {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("time_zone_id", &mut self.time_zone_id);
        f.field("name", &mut self.name);
        f.field("time_zone_code", &mut self.time_zone_code);
        f.field("utc_offset", &mut self.utc_offset);
        f.field("status", &mut self.status);
    }
}
crate::codegen::__impl_object! {
    SearchTimeZone
}
