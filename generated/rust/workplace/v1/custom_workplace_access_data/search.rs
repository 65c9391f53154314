// Generated from spec/workplace/v1/custom_workplace_access_data/search.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::workplace::{error, v1};
impl super::Api<'_> {
    /// Query the visits of custom workplaces / 获取定制工作台访问数据: [`Search`](struct@Search).
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
/// Query the visits of custom workplaces / 获取定制工作台访问数据.
///
/// Returns how often custom workplaces were visited, page by page. / 分页返回各定制工作台的访问数据。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let mut items = client.workplace().v1().custom_workplace_access_data().search("2023-03-01", "2023-03-22", 20).stream();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/workplace/v1/custom_workplace_access_data/search`
/// - Rate limit: 20 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `workplace:workplace_using_data:read`
///
/// Errors: [`SearchError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/workplace-v1/custom_workplace_access_data/search)
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
    /// - From 1 to 100
    pub page_size: i64,
    /// The `page_token` that the page before returned, to get the one after it. It is left out for the first page. / 上一页返回的 `page_token`，用来取下一页；取第一页时不传。
    /// - Example: `"ddowkdkl9w2d"`
    pub page_token: Option<String>,
    /// Only data of this custom workplace is returned; all, if omitted. To see the ID, open the settings of the workplace in the admin console and click the word for settings at the top three times.
    ///
    /// 只返回此定制工作台的数据，不填则返回所有定制工作台的；ID 在管理后台该工作台的设置页面连续点击三次顶部的“设置”后显示。
    /// - Example: `"tpl_647184b585400013254c4ea6"`
    pub custom_workplace_id: Option<String>,
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
            custom_workplace_id: Default::default(),
        }
    }
    /// Sets `page_token`.
    #[must_use]
    pub fn page_token(mut self, value: impl Into<String>) -> Self {
        self.page_token = Some(value.into());
        self
    }
    /// Sets `custom_workplace_id`.
    #[must_use]
    pub fn custom_workplace_id(mut self, value: impl Into<String>) -> Self {
        self.custom_workplace_id = Some(value.into());
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
        f.field("custom_workplace_id", &mut self.custom_workplace_id);
    }
}
crate::codegen::__impl_object! {
    Search
}
crate::codegen::__operation! {
    Search => SearchResponse, SearchError:
    Endpoint::new("workplace.v1.custom_workplace_access_data.search", Post, "/open-apis/workplace/v1/custom_workplace_access_data/search")
        .documented(text("获取定制工作台访问数据", "Query the visits of custom workplaces"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/workplace-v1/custom_workplace_access_data/search")
        .access(&[Tenant], &[Custom, Store], &[scopes(&[crate::scope::WORKPLACE_WORKPLACE_USING_DATA_READ])])
        .limits(RateLimit::Fixed(&[Rate::new(20, 1)]), &[])
        .request(NoBody, &[
            query("from_date", String).required(),
            query("to_date", String).required(),
            query("page_size", Integer).required().between(Some(1), Some(100)).default("20"),
            query("page_token", String),
            query("custom_workplace_id", String),
        ])
        .paging(Paging::new("page_token", "page_token", "items").size("page_size").more("has_more"))
}
impl crate::codegen::Paged for Search {
    type Item = SearchCustomWorkplaceAccessData;
    fn items(response: SearchResponse) -> Vec<SearchCustomWorkplaceAccessData> {
        response.items
    }
}
/// The reply to [`Search`](struct@Search).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchResponse {
    /// The visits to custom workplaces of this page. / 本页的定制工作台访问数据。
    pub items: Vec<SearchCustomWorkplaceAccessData>,
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
    /// [`1621001`](error::INVALID_TIME_FORMAT): invalid time format
    InvalidTimeFormat = error::INVALID_TIME_FORMAT,
    /// [`1621002`](error::FROM_DATE_AFTER_TO_DATE): from_date can't be greater than to_date
    FromDateAfterToDate = error::FROM_DATE_AFTER_TO_DATE,
    /// [`1621003`](error::INTERNAL_ERROR): internal service error
    InternalError = error::INTERNAL_ERROR,
    /// [`1621004`](error::INVALID_PAGE_TOKEN): invalid page_token
    InvalidPageToken = error::INVALID_PAGE_TOKEN,
}
/// The visits to custom workplaces of this page. / 本页的定制工作台访问数据。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchCustomWorkplaceAccessData {
    /// The ID of the custom workplace. / 定制工作台的 ID。
    pub custom_workplace_id: String,
    /// The visits to the custom workplace. / 定制工作台的访问数据。
    pub access_data: v1::AccessData,
    /// The day that the data is of, as yyyy-MM-dd. / 数据所属的日期，格式为 yyyy-MM-dd。
    pub date: String,
    /// The name of the custom workplace in several languages. / 定制工作台名称的多语言版本。
    pub custom_workplace_name: Vec<SearchI18nName>,
}
impl wire::Object for SearchCustomWorkplaceAccessData {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("custom_workplace_id", &mut self.custom_workplace_id);
        f.field("access_data", &mut self.access_data);
        f.field("date", &mut self.date);
        f.field("custom_workplace_name", &mut self.custom_workplace_name);
    }
}
/// The name of the custom workplace in several languages. / 定制工作台名称的多语言版本。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchI18nName {
    /// The language of the name, as an ISO 639-1 code such as `zh`. / 名称的语言，为 ISO 639-1 代码，如 `zh`。
    pub language: String,
    /// The name of the custom workplace. / 定制工作台的名称。
    pub name: String,
}
impl wire::Object for SearchI18nName {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("language", &mut self.language);
        f.field("name", &mut self.name);
    }
}
crate::codegen::__impl_object! {
    SearchCustomWorkplaceAccessData SearchI18nName
}
