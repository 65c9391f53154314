// Generated from spec/apaas/v1/workspace_table/list.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::apaas::{error, v1};
impl super::Api<'_> {
    /// List tables / 获取工作空间下的数据表列表: [`List`](struct@List).
    ///
    /// Optional fields are set on the call: `.with(|request| request.page_size(…))`.
    pub fn list(&self, workspace_id: impl Into<String>) -> crate::codegen::Call<List> {
        crate::codegen::Call::new(self.client, List::new(workspace_id))
    }
}
/// List tables / 获取工作空间下的数据表列表.
///
/// Returns the tables of a workspace page by page. / 分页返回工作空间下的数据表。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let mut items = client.apaas().v1().workspace_table().list("workspace_aadimx5uzpsls").stream();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/apaas/v1/workspaces/:workspace_id/tables`
/// - Rate limit: 10 calls a second
/// - Token: `user_access_token`
/// - Scopes, any of: `app_engine:workspace.table:read`, `app_engine:workspace.table:write`
///
/// Errors: [`ListError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/workspace-table/list)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct List {
    /// The ID of the workspace, the part starting with `workspace_` after `workspace/` in the URL of the data platform.
    ///
    /// 工作空间 ID，即数据平台网址中 `workspace/` 之后以 `workspace_` 开头的一段。
    /// - Example: `"workspace_aadimx5uzpsls"`
    pub workspace_id: String,
    /// How many items a page holds at most. / 每页最多返回多少条。
    /// - Default: `10`
    /// - From 1 to 500
    pub page_size: Option<i64>,
    /// The `page_token` that the page before returned, to get the one after it. It is left out for the first page. / 上一页返回的 `page_token`，用来取下一页；取第一页时不传。
    /// - Example: `"eVQrYzJBNDNONlk4VFZBZVlSdzlKdFJ4bVVHVExENDNKVHoxaVdiVnViQT0="`
    pub page_token: Option<String>,
}
impl List {
    /// Creates the value from its required fields.
    pub fn new(workspace_id: impl Into<String>) -> Self {
        Self {
            workspace_id: workspace_id.into(),
            page_size: Default::default(),
            page_token: Default::default(),
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
}
impl wire::Object for List {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("workspace_id", &mut self.workspace_id);
        f.field("page_size", &mut self.page_size);
        f.field("page_token", &mut self.page_token);
    }
}
crate::codegen::__impl_object! {
    List
}
crate::codegen::__operation! {
    List => ListResponse, ListError:
    Endpoint::new("apaas.v1.workspace_table.list", Get, "/open-apis/apaas/v1/workspaces/:workspace_id/tables")
        .documented(text("获取工作空间下的数据表列表", "List tables"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/workspace-table/list")
        .access(&[User], &[Custom], &[
            scopes(&[crate::scope::APP_ENGINE_WORKSPACE_TABLE_READ]),
            scopes(&[crate::scope::APP_ENGINE_WORKSPACE_TABLE_WRITE]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(10, 1)]), &[])
        .request(NoBody, &[
            path("workspace_id", String).required(),
            query("page_size", Integer).between(Some(1), Some(500)).default("10"),
            query("page_token", String),
        ])
        .paging(Paging::new("page_token", "page_token", "items").size("page_size").more("has_more"))
}
impl crate::codegen::Paged for List {
    type Item = ListWorkspaceDataTable;
    fn items(response: ListResponse) -> Vec<ListWorkspaceDataTable> {
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
    /// The data tables on this page. / 本页的数据表。
    pub items: Vec<ListWorkspaceDataTable>,
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
    /// [`2320001`](error::INVALID_PARAMETER): param is invalid
    InvalidParameter = error::INVALID_PARAMETER,
}
/// The data tables on this page. / 本页的数据表。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWorkspaceDataTable {
    /// The name of the data table. / 数据表的名称。
    pub name: String,
    /// The description of the data table. / 数据表的描述。
    pub description: String,
    /// The columns of the data table. / 数据表的列。
    pub columns: Vec<v1::WorkspaceDataTableColumnInfo>,
}
impl wire::Object for ListWorkspaceDataTable {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("name", &mut self.name);
        f.field("description", &mut self.description);
        f.field("columns", &mut self.columns);
    }
}
crate::codegen::__impl_object! {
    ListWorkspaceDataTable
}
