// Generated from spec/workplace/v1/workplace_access_data/search.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::workplace::{error, v1};
impl super::Api<'_> {
    /// Query the visits of the workplace / 获取工作台访问数据: [`Search`](struct@Search).
    ///
    /// Optional fields are set on the call: `.with(|request| request.page_token(…))`.
    pub fn search(
        &self,
        from_date: impl Into<String>,
        to_date: impl Into<String>,
        page_size: i64,
    ) -> crate::codegen::Call<Search> {
        crate::codegen::Call::new(
            self.client,
            Search::new(from_date, to_date, page_size),
        )
    }
}
/// Query the visits of the workplace / 获取工作台访问数据.
///
/// Returns how often the default and custom workplaces were visited, page by page.
///
/// 分页返回工作台的访问数据，包括默认和定制工作台。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let mut items = client.workplace().v1().workplace_access_data().search("2023-03-01", "2023-03-22", 20).stream();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/workplace/v1/workplace_access_data/search`
/// - Rate limit: 20 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `workplace:workplace_using_data:read`
///
/// Errors: [`SearchError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/workplace-v1/workplace_access_data/search)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Search {
    /// The first day of the statistics, as yyyy-MM-dd. / 统计的起始日期，格式为 yyyy-MM-dd。
    /// - Example: `"2023-03-01"`
    pub from_date: String,
    /// The last day of the statistics, as yyyy-MM-dd. / 统计的截止日期，格式为 yyyy-MM-dd。
    /// - Example: `"2023-03-22"`
    pub to_date: String,
    /// How many items a page holds at most. / 每页最多返回多少条。
    /// - Default: `20`
    /// - From 1 to 200
    pub page_size: i64,
    /// The `page_token` that the page before returned, to get the one after it. It is left out for the first page. / 上一页返回的 `page_token`，用来取下一页；取第一页时不传。
    /// - Example: `"ddowkdkl9w2d"`
    pub page_token: Option<String>,
}
impl Search {
    /// Creates the value from its required fields.
    pub fn new(
        from_date: impl Into<String>,
        to_date: impl Into<String>,
        page_size: i64,
    ) -> Self {
        Self {
            from_date: from_date.into(),
            to_date: to_date.into(),
            page_size,
            page_token: Default::default(),
        }
    }
    /// Sets `page_token`.
    #[must_use]
    pub fn page_token(mut self, value: impl Into<String>) -> Self {
        self.page_token = Some(value.into());
        self
    }
}
impl wire::Object for Search {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("from_date", &mut self.from_date);
        f.field("to_date", &mut self.to_date);
        f.field("page_size", &mut self.page_size);
        f.field("page_token", &mut self.page_token);
    }
}
crate::codegen::__impl_object! {
    Search
}
crate::codegen::__operation! {
    Search => SearchResponse, SearchError:
    Endpoint::new("workplace.v1.workplace_access_data.search", Post, "/open-apis/workplace/v1/workplace_access_data/search")
        .documented(text("获取工作台访问数据", "Query the visits of the workplace"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/workplace-v1/workplace_access_data/search")
        .access(&[Tenant], &[Custom, Store], &[scopes(&[crate::scope::WORKPLACE_WORKPLACE_USING_DATA_READ])])
        .limits(RateLimit::Fixed(&[Rate::new(20, 1)]), &[])
        .request(NoBody, &[
            query("from_date", String).required(),
            query("to_date", String).required(),
            query("page_size", Integer).required().between(Some(1), Some(200)).default("20"),
            query("page_token", String),
        ])
        .paging(Paging::new("page_token", "page_token", "items").size("page_size").more("has_more"))
}
impl crate::codegen::Paged for Search {
    type Item = SearchWorkplaceAccessData;
    fn items(response: SearchResponse) -> Vec<SearchWorkplaceAccessData> {
        response.items
    }
}
/// The reply to [`Search`](struct@Search).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchResponse {
    /// The visits to the workplace of this page. / 本页的工作台访问数据。
    pub items: Vec<SearchWorkplaceAccessData>,
    /// Whether there is a page after this one / 后面是否还有一页
    pub has_more: bool,
    /// Gets the page after this one. It is left out where there is none. / 取下一页用的标记；没有下一页时不返回
    pub page_token: String,
}
impl wire::Object for SearchResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("items", &mut self.items);
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
    /// [`1628001`](error::INVALID_ACCESS_DATA_TIME_FORMAT): invalid time format
    InvalidAccessDataTimeFormat = error::INVALID_ACCESS_DATA_TIME_FORMAT,
    /// [`1628002`](error::ACCESS_DATA_FROM_DATE_AFTER_TO_DATE): from_date can't be greater than to_date
    AccessDataFromDateAfterToDate = error::ACCESS_DATA_FROM_DATE_AFTER_TO_DATE,
    /// [`1628003`](error::ACCESS_DATA_INTERNAL_ERROR): internal service error
    AccessDataInternalError = error::ACCESS_DATA_INTERNAL_ERROR,
    /// [`1628004`](error::INVALID_ACCESS_DATA_PAGE_TOKEN): invalid page_token
    InvalidAccessDataPageToken = error::INVALID_ACCESS_DATA_PAGE_TOKEN,
}
/// The visits to the workplace of this page. / 本页的工作台访问数据。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchWorkplaceAccessData {
    /// The day that the data is of, as yyyy-MM-dd. / 数据所属的日期，格式为 yyyy-MM-dd。
    pub date: String,
    /// The visits to all workplaces, default and custom; for historical reasons, it may differ from the sum of both.
    ///
    /// 所有工作台的访问数据，含默认和定制工作台；由于历史原因，可能与两者之和不等。
    pub all_workplace: v1::AccessData,
    /// The visits to the default workplace. / 默认工作台的访问数据。
    pub default_workplace: v1::AccessData,
}
impl wire::Object for SearchWorkplaceAccessData {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("date", &mut self.date);
        f.field("all_workplace", &mut self.all_workplace);
        f.field("default_workplace", &mut self.default_workplace);
    }
}
crate::codegen::__impl_object! {
    SearchWorkplaceAccessData
}
