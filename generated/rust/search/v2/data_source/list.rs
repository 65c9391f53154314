// Generated from spec/search/v2/data_source/list.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::search::{error, v2};
impl super::Api<'_> {
    /// List data sources / 批量获取数据源: [`List`](struct@List).
    ///
    /// Optional fields are set on the call: `.with(|request| request.view(…))`.
    pub fn list(&self) -> crate::codegen::Call<List> {
        crate::codegen::Call::new(self.client, List::new())
    }
}
/// List data sources / 批量获取数据源.
///
/// Returns the data sources of the search page by page. / 分页返回已创建的搜索数据源。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let mut items = client.search().v2().data_source().list().stream();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/search/v2/data_sources`
/// - Token: `tenant_access_token`
/// - Scopes, any of: `search:data_source`, `search:data_source:readonly`
///
/// Errors: [`ListError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/search-v2/data_source/list)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct List {
    /// How much to return; the summary holds only `id`, `name` and `state`.
    ///
    /// 返回多少信息；摘要只含 `id`、`name` 和 `state`。
    /// - `0`: Everything / 全部
    /// - `1`: Summary / 摘要
    /// - Example: `0`
    pub view: Option<i64>,
    /// How many items a page holds at most. / 每页最多返回多少条。
    /// - At most 50
    /// - Example: `10`
    pub page_size: Option<i64>,
    /// The `page_token` that the page before returned, to get the one after it. It is left out for the first page. / 上一页返回的 `page_token`，用来取下一页；取第一页时不传。
    /// - Example: `"\"PxZFma9OIRhdBlT/dOYNiu2Ro8F2WAhcby7OhOijfljZ\""`
    pub page_token: Option<String>,
}
impl List {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `view`.
    #[must_use]
    pub fn view(mut self, value: i64) -> Self {
        self.view = Some(value);
        self
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
impl wire::Object for List {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("view", &mut self.view);
        f.field("page_size", &mut self.page_size);
        f.field("page_token", &mut self.page_token);
    }
}
crate::codegen::__impl_object! {
    List
}
crate::codegen::__operation! {
    List => ListResponse, ListError:
    Endpoint::new("search.v2.data_source.list", Get, "/open-apis/search/v2/data_sources")
        .documented(text("批量获取数据源", "List data sources"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/search-v2/data_source/list")
        .access(&[Tenant], &[Custom, Store], &[
            scopes(&[crate::scope::SEARCH_DATA_SOURCE]),
            scopes(&[crate::scope::SEARCH_DATA_SOURCE_READONLY]),
        ])
        .request(NoBody, &[
            query("view", Integer),
            query("page_size", Integer).between(None, Some(50)),
            query("page_token", String),
        ])
        .paging(Paging::new("page_token", "page_token", "items").size("page_size").more("has_more"))
}
impl crate::codegen::Paged for List {
    type Item = v2::DataSource;
    fn items(response: ListResponse) -> Vec<v2::DataSource> {
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
    /// The data sources of this page. / 本页的数据源。
    pub items: Vec<v2::DataSource>,
}
impl wire::Object for ListResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("has_more", &mut self.has_more);
        f.field("page_token", &mut self.page_token);
        f.field("items", &mut self.items);
    }
}
crate::codegen::__impl_object! {
    ListResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`List`](struct@List).
    ListError:
    /// [`1270001`](error::SYSTEM_INTERNAL_ERROR): 系统内部错误
    SystemInternalError = error::SYSTEM_INTERNAL_ERROR,
    /// [`1270002`](error::INVALID_PARAMETER): 参数错误
    InvalidParameter = error::INVALID_PARAMETER,
    /// [`1270005`](error::FLAGSHIP_EDITION_ONLY): 该功能仅对旗舰版可用
    FlagshipEditionOnly = error::FLAGSHIP_EDITION_ONLY,
    /// [`1271001`](error::INVALID_PAGE_TOKEN): 非法 page_token
    InvalidPageToken = error::INVALID_PAGE_TOKEN,
    /// [`1271002`](error::PAGE_TOKEN_GENERATION_FAILED): 生成 page_token 失败
    PageTokenGenerationFailed = error::PAGE_TOKEN_GENERATION_FAILED,
}
