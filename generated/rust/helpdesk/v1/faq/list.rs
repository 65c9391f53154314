// Generated from spec/helpdesk/v1/faq/list.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::helpdesk::{error, v1};
impl super::Api<'_> {
    /// List FAQs / 获取全部知识库详情: [`List`](struct@List).
    ///
    /// Optional fields are set on the call: `.with(|request| request.category_id(…))`.
    pub fn list(&self) -> crate::codegen::Call<List> {
        crate::codegen::Call::new(self.client, List::new())
    }
}
/// List FAQs / 获取全部知识库详情.
///
/// Returns the entries of the knowledge base of the help desk page by page. / 分页返回服务台知识库的问答。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let mut items = client.helpdesk().v1().faq().list().stream();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/helpdesk/v1/faqs`
/// - Rate limit: special, see the page
/// - Token: `tenant_access_token`
/// - Scopes, any of: `helpdesk:all:readonly`
///
/// Errors: [`ListError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/faq/list)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct List {
    /// The ID of the FAQ category. / 知识库分类的 ID。
    /// - Example: `"6856395522433908739"`
    pub category_id: Option<String>,
    /// The state of the FAQs to list: `1` for online, `0` for deleted but recoverable, `2` for permanently deleted.
    ///
    /// 只查处于该状态的知识库条目：`1` 为在线，`0` 为已删除但可恢复，`2` 为已删除且不可恢复。
    /// - Example: `"1"`
    pub status: Option<String>,
    /// What to search for in the questions, their keywords and the names of users. / 搜索关键词，匹配问题标题、问题关键字和用户姓名。
    /// - Example: `"text"`
    pub search: Option<String>,
    /// The `page_token` that the page before returned, to get the one after it. It is left out for the first page. / 上一页返回的 `page_token`，用来取下一页；取第一页时不传。
    /// - Example: `"6856395634652479491"`
    pub page_token: Option<String>,
    /// How many items a page holds at most. / 每页最多返回多少条。
    /// - Default: `20`
    /// - At most 100
    /// - Example: `10`
    pub page_size: Option<i64>,
}
impl List {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `category_id`.
    #[must_use]
    pub fn category_id(mut self, value: impl Into<String>) -> Self {
        self.category_id = Some(value.into());
        self
    }
    /// Sets `status`.
    #[must_use]
    pub fn status(mut self, value: impl Into<String>) -> Self {
        self.status = Some(value.into());
        self
    }
    /// Sets `search`.
    #[must_use]
    pub fn search(mut self, value: impl Into<String>) -> Self {
        self.search = Some(value.into());
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
impl wire::Object for List {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("category_id", &mut self.category_id);
        f.field("status", &mut self.status);
        f.field("search", &mut self.search);
        f.field("page_token", &mut self.page_token);
        f.field("page_size", &mut self.page_size);
    }
}
crate::codegen::__impl_object! {
    List
}
crate::codegen::__operation! {
    List => ListResponse, ListError:
    Endpoint::new("helpdesk.v1.faq.list", Get, "/open-apis/helpdesk/v1/faqs")
        .documented(text("获取全部知识库详情", "List FAQs"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/faq/list")
        .access(&[Tenant], &[Custom], &[scopes(&[crate::scope::HELPDESK_ALL_READONLY])])
        .limits(RateLimit::Special, &[])
        .request(NoBody, &[
            query("category_id", String),
            query("status", String),
            query("search", String),
            query("page_token", String),
            query("page_size", Integer).between(None, Some(100)).default("20"),
        ])
        .paging(Paging::new("page_token", "page_token", "items").size("page_size").more("has_more"))
}
impl crate::codegen::Paged for List {
    type Item = v1::Faq;
    fn items(response: ListResponse) -> Vec<v1::Faq> {
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
    /// How many items a page holds at most. / 每页最多返回多少条。
    pub page_size: i64,
    /// How many FAQs there are in total. / 符合条件的知识库条目总数。
    pub total: i64,
    /// The FAQs of this page. / 本页的知识库条目。
    pub items: Vec<v1::Faq>,
}
impl wire::Object for ListResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("has_more", &mut self.has_more);
        f.field("page_token", &mut self.page_token);
        f.field("page_size", &mut self.page_size);
        f.field("total", &mut self.total);
        f.field("items", &mut self.items);
    }
}
crate::codegen::__impl_object! {
    ListResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`List`](struct@List).
    ListError:
    /// [`154004`](error::RESOURCE_NOT_FOUND): Resource not found
    ResourceNotFound = error::RESOURCE_NOT_FOUND,
    /// [`155000`](error::INTERNAL_ERROR): Internal error
    InternalError = error::INTERNAL_ERROR,
}
