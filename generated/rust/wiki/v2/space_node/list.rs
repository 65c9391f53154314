// Generated from spec/wiki/v2/space_node/list.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::wiki::{error, v2};
impl super::Api<'_> {
    /// List child wiki nodes / 获取知识空间子节点列表: [`List`](struct@List).
    ///
    /// Optional fields are set on the call: `.with(|request| request.page_size(…))`.
    pub fn list(&self, space_id: impl Into<String>) -> crate::codegen::Call<List> {
        crate::codegen::Call::new(self.client, List::new(space_id))
    }
}
/// List child wiki nodes / 获取知识空间子节点列表.
///
/// Lists the children of a wiki node page by page; as they are filtered by permission, a page may be empty though more follow.
///
/// 分页列出一个节点的子节点，因按权限过滤，某页可能为空而后面仍有内容。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let mut items = client.wiki().v2().space_node().list("6946843325487906839").stream();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/wiki/v2/spaces/:space_id/nodes`
/// - Rate limit: 100 calls a minute
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `wiki:node:retrieve`, `wiki:wiki`, `wiki:wiki:readonly`
///
/// Errors: [`ListError`]. [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/wiki-v2/space-node/list)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct List {
    /// The ID of the wiki space whose nodes are listed; `my_library` stands for "My Document Library".
    ///
    /// 要列出节点的知识空间 ID；传 `my_library` 表示“我的文档库”。
    /// - Example: `"6946843325487906839"`
    pub space_id: String,
    /// How many items a page holds at most. / 每页最多返回多少条。
    /// - At most 50
    /// - Example: `10`
    pub page_size: Option<i64>,
    /// The `page_token` that the page before returned, to get the one after it. It is left out for the first page. / 上一页返回的 `page_token`，用来取下一页；取第一页时不传。
    /// - Example: `"6946843325487456878"`
    pub page_token: Option<String>,
    /// The token of the node whose children are listed; omit it to list the top-level nodes of the space.
    ///
    /// 列出哪个节点的子节点；不传则列出知识空间的一级节点。
    /// - Example: `"wikcnKQ1k3p******8Vabce"`
    pub parent_node_token: Option<String>,
}
impl List {
    /// Creates the value from its required fields.
    pub fn new(space_id: impl Into<String>) -> Self {
        Self {
            space_id: space_id.into(),
            page_size: Default::default(),
            page_token: Default::default(),
            parent_node_token: Default::default(),
        }
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
    /// Sets `parent_node_token`.
    #[must_use]
    pub fn parent_node_token(mut self, value: impl Into<String>) -> Self {
        self.parent_node_token = Some(value.into());
        self
    }
}
impl wire::Object for List {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("space_id", &mut self.space_id);
        f.field("page_size", &mut self.page_size);
        f.field("page_token", &mut self.page_token);
        f.field("parent_node_token", &mut self.parent_node_token);
    }
}
crate::codegen::__impl_object! {
    List
}
crate::codegen::__operation! {
    List => ListResponse, ListError:
    Endpoint::new("wiki.v2.space_node.list", Get, "/open-apis/wiki/v2/spaces/:space_id/nodes")
        .documented(text("获取知识空间子节点列表", "List child wiki nodes"), "https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/wiki-v2/space-node/list")
        .access(&[Tenant, User], &[Custom, Store], &[
            scopes(&[crate::scope::WIKI_NODE_RETRIEVE]),
            scopes(&[crate::scope::WIKI_WIKI]),
            scopes(&[crate::scope::WIKI_WIKI_READONLY]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(100, 60)]), &[])
        .request(NoBody, &[
            path("space_id", String).required(),
            query("page_size", Integer).between(None, Some(50)),
            query("page_token", String),
            query("parent_node_token", String),
        ])
        .paging(Paging::new("page_token", "page_token", "items").size("page_size").more("has_more"))
}
impl crate::codegen::Paged for List {
    type Item = v2::Node;
    fn items(response: ListResponse) -> Vec<v2::Node> {
        response.items
    }
}
/// The reply to [`List`](struct@List).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResponse {
    /// The nodes on this page. / 本页的节点。
    pub items: Vec<v2::Node>,
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
    /// [`131005`](error::NOT_FOUND): not found
    NotFound = error::NOT_FOUND,
    /// [`131006`](error::PERMISSION_DENIED): permission denied
    PermissionDenied = error::PERMISSION_DENIED,
    /// [`131007`](error::INTERNAL_ERROR): internal err
    InternalError = error::INTERNAL_ERROR,
}
