// Generated from spec/helpdesk/v1/faq/search.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::helpdesk::{error, v1};
impl super::Api<'_> {
    /// Search FAQs / 搜索知识库: [`Search`](struct@Search).
    ///
    /// Optional fields are set on the call: `.with(|request| request.base64(…))`.
    pub fn search(&self, query: impl Into<String>) -> crate::codegen::Call<Search> {
        crate::codegen::Call::new(self.client, Search::new(query))
    }
}
/// Search FAQs / 搜索知识库.
///
/// Searches the entries of the knowledge base of the help desk by keyword, page by page.
///
/// 按关键词分页搜索服务台知识库的问答。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let mut items = client.helpdesk().v1().faq().search("wifi").stream();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/helpdesk/v1/faqs/search`
/// - Rate limit: special, see the page
/// - Token: `tenant_access_token`
/// - Scopes, any of: `helpdesk:all:readonly`
///
/// Errors: [`SearchError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/faq/search)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Search {
    /// What to search for. Anything beyond English letters, such as Chinese or spaces, must be URL encoded, or base64 encoded with `base64` set to `true`.
    ///
    /// 搜索内容。含中文、空格等非英文字符时，须经 URL 编码，或经 base64 编码并把 `base64` 设为 `true`。
    /// - Example: `"wifi"`
    pub query: String,
    /// Set to `true` if `query` is base64 encoded; omit it otherwise.
    ///
    /// `query` 是否经过 base64 编码，是则填 `true`；不填即为否。
    ///
    /// - Example: `"true"`
    pub base64: Option<String>,
    /// The `page_token` that the page before returned, to get the one after it. It is left out for the first page. / 上一页返回的 `page_token`，用来取下一页；取第一页时不传。
    /// - Example: `"6936004780707807251"`
    pub page_token: Option<String>,
    /// How many items a page holds at most. / 每页最多返回多少条。
    /// - Default: `20`
    /// - At most 100
    /// - Example: `10`
    pub page_size: Option<i64>,
}
impl Search {
    /// Creates the value from its required fields.
    pub fn new(query: impl Into<String>) -> Self {
        Self {
            query: query.into(),
            base64: Default::default(),
            page_token: Default::default(),
            page_size: Default::default(),
        }
    }
    /// Sets `base64`.
    #[must_use]
    pub fn base64(mut self, value: impl Into<String>) -> Self {
        self.base64 = Some(value.into());
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
}
impl wire::Object for Search {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("query", &mut self.query);
        f.field("base64", &mut self.base64);
        f.field("page_token", &mut self.page_token);
        f.field("page_size", &mut self.page_size);
    }
}
crate::codegen::__impl_object! {
    Search
}
crate::codegen::__operation! {
    Search => SearchResponse, SearchError:
    Endpoint::new("helpdesk.v1.faq.search", Get, "/open-apis/helpdesk/v1/faqs/search")
        .documented(text("搜索知识库", "Search FAQs"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/faq/search")
        .access(&[Tenant], &[Custom], &[scopes(&[crate::scope::HELPDESK_ALL_READONLY])])
        .limits(RateLimit::Special, &[])
        .request(NoBody, &[
            query("query", String).required(),
            query("base64", String),
            query("page_token", String),
            query("page_size", Integer).between(None, Some(100)).default("20"),
        ])
        .paging(Paging::new("page_token", "page_token", "items").size("page_size").more("has_more"))
}
impl crate::codegen::Paged for Search {
    type Item = v1::Faq;
    fn items(response: SearchResponse) -> Vec<v1::Faq> {
        response.items
    }
}
/// The reply to [`Search`](struct@Search).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchResponse {
    /// Whether there is a page after this one / 后面是否还有一页
    pub has_more: bool,
    /// Gets the page after this one. It is left out where there is none. / 取下一页用的标记；没有下一页时不返回
    pub page_token: String,
    /// The FAQs of this page. / 本页的知识库条目。
    pub items: Vec<v1::Faq>,
}
impl wire::Object for SearchResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("has_more", &mut self.has_more);
        f.field("page_token", &mut self.page_token);
        f.field("items", &mut self.items);
    }
}
crate::codegen::__impl_object! {
    SearchResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Search`](struct@Search).
    SearchError:
    /// [`154000`](error::BAD_REQUEST): Bad request, please check your request body
    BadRequest = error::BAD_REQUEST,
    /// [`154001`](error::UNAUTHORIZED): Unauthorized, please check you have the correct access
    Unauthorized = error::UNAUTHORIZED,
    /// [`155000`](error::INTERNAL_ERROR): Internal error
    InternalError = error::INTERNAL_ERROR,
}
