// Generated from spec/wiki/v2/space/list.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::wiki::{error, v2};
impl super::Api<'_> {
    /// List wiki spaces / 获取知识空间列表: [`List`](struct@List).
    ///
    /// Optional fields are set on the call: `.with(|request| request.page_size(…))`.
    pub fn list(&self) -> crate::codegen::Call<List> {
        crate::codegen::Call::new(self.client, List::new())
    }
}
/// List wiki spaces / 获取知识空间列表.
///
/// Lists the wiki spaces that the caller may access, page by page. / 分页列出调用者有权访问的知识空间。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let mut items = client.wiki().v2().space().list().stream();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/wiki/v2/spaces`
/// - Rate limit: 100 calls a minute
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `wiki:space:retrieve`, `wiki:wiki`, `wiki:wiki:readonly`
///
/// Errors: [`ListError`]. [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/wiki-v2/space/list)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct List {
    /// How many items a page holds at most. / 每页最多返回多少条。
    /// - Default: `20`
    /// - At most 50
    /// - Example: `10`
    pub page_size: Option<i64>,
    /// The `page_token` that the page before returned, to get the one after it. It is left out for the first page. / 上一页返回的 `page_token`，用来取下一页；取第一页时不传。
    /// - Example: `"1565676577122621"`
    pub page_token: Option<String>,
}
impl List {
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
}
impl wire::Object for List {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("page_size", &mut self.page_size);
        f.field("page_token", &mut self.page_token);
    }
}
crate::codegen::__impl_object! {
    List
}
crate::codegen::__operation! {
    List => ListResponse, ListError:
    Endpoint::new("wiki.v2.space.list", Get, "/open-apis/wiki/v2/spaces")
        .documented(text("获取知识空间列表", "List wiki spaces"), "https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/wiki-v2/space/list")
        .access(&[Tenant, User], &[Custom, Store], &[
            scopes(&[crate::scope::WIKI_SPACE_RETRIEVE]),
            scopes(&[crate::scope::WIKI_WIKI]),
            scopes(&[crate::scope::WIKI_WIKI_READONLY]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(100, 60)]), &[])
        .request(NoBody, &[
            query("page_size", Integer).between(None, Some(50)).default("20"),
            query("page_token", String),
        ])
        .paging(Paging::new("page_token", "page_token", "items").size("page_size").more("has_more"))
}
impl crate::codegen::Paged for List {
    type Item = v2::Space;
    fn items(response: ListResponse) -> Vec<v2::Space> {
        response.items
    }
}
/// The reply to [`List`](struct@List).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResponse {
    /// The wiki spaces on this page. / 本页的知识空间。
    pub items: Vec<v2::Space>,
    /// Gets the page after this one. It is left out where there is none. / 取下一页用的标记；没有下一页时不返回
    pub page_token: String,
    /// Whether there is a page after this one / 后面是否还有一页
    pub has_more: bool,
}
impl wire::Object for ListResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("items", &mut self.items);
        f.field("page_token", &mut self.page_token);
        f.field("has_more", &mut self.has_more);
    }
}
crate::codegen::__impl_object! {
    ListResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`List`](struct@List).
    ListError:
    /// [`131001`](error::RPC_FAILED): rpc fail
    RpcFailed = error::RPC_FAILED,
    /// [`131002`](error::INVALID_PARAMETER): param err
    InvalidParameter = error::INVALID_PARAMETER,
    /// [`131004`](error::INVALID_USER): invalid user
    InvalidUser = error::INVALID_USER,
    /// [`131007`](error::INTERNAL_ERROR): internal err
    InternalError = error::INTERNAL_ERROR,
}
