// Generated from spec/apaas/v1/workspace_enum/list.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::apaas::{error, v1};
impl super::Api<'_> {
    /// List custom enums / 获取工作空间下的自定义枚举列表: [`List`](struct@List).
    ///
    /// Optional fields are set on the call: `.with(|request| request.page_size(…))`.
    pub fn list(&self, workspace_id: impl Into<String>) -> crate::codegen::Call<List> {
        crate::codegen::Call::new(self.client, List::new(workspace_id))
    }
}
/// List custom enums / 获取工作空间下的自定义枚举列表.
///
/// Returns the custom enums of a workspace page by page. / 分页返回工作空间下的自定义枚举。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let mut items = client.apaas().v1().workspace_enum().list("workspace_aadimx5uzpsls").stream();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/apaas/v1/workspaces/:workspace_id/enums`
/// - Rate limit: 10 calls a second
/// - Token: `user_access_token`
/// - Scopes, any of: `app_engine:workspace.table:read`, `app_engine:workspace.table:write`
///
/// Errors: [`ListError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/workspace-enum/list)
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
    /// - From 0 to 500
    pub page_size: Option<i64>,
    /// The `page_token` that the page before returned, to get the one after it. It is left out for the first page. / 上一页返回的 `page_token`，用来取下一页；取第一页时不传。
    /// - Example: `"AQD9/Rn9eij9Pm39ED40/RD/cIFmu77WxpxPB/2oHfQLZ+G8JG6tK7+ZnHiT7COhD2hMSICh/eBl7cpzU6JEC3J7COKNe4jrQ8ExwBCR"`
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
    Endpoint::new("apaas.v1.workspace_enum.list", Get, "/open-apis/apaas/v1/workspaces/:workspace_id/enums")
        .documented(text("获取工作空间下的自定义枚举列表", "List custom enums"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/workspace-enum/list")
        .access(&[User], &[Custom], &[
            scopes(&[crate::scope::APP_ENGINE_WORKSPACE_TABLE_READ]),
            scopes(&[crate::scope::APP_ENGINE_WORKSPACE_TABLE_WRITE]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(10, 1)]), &[])
        .request(NoBody, &[
            path("workspace_id", String).required(),
            query("page_size", Integer).between(Some(0), Some(500)).default("10"),
            query("page_token", String),
        ])
        .paging(Paging::new("page_token", "page_token", "items").size("page_size").more("has_more"))
}
impl crate::codegen::Paged for List {
    type Item = ListWorkspaceEnum;
    fn items(response: ListResponse) -> Vec<ListWorkspaceEnum> {
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
    /// The enums on this page. / 本页的枚举。
    pub items: Vec<ListWorkspaceEnum>,
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
/// The enums on this page. / 本页的枚举。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWorkspaceEnum {
    /// The name of the enum. / 枚举的名称。
    pub name: String,
    /// The description of the enum. / 枚举的描述。
    pub description: String,
    /// The values of the enum. / 枚举的全部取值。
    pub options: Vec<String>,
    /// When the enum was created, in milliseconds since 1970. / 枚举的创建时间，毫秒级时间戳。
    pub created_at: i64,
    /// The user who created the enum. / 创建枚举的用户。
    pub created_by: v1::WorkspaceUserInfo,
}
impl wire::Object for ListWorkspaceEnum {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("name", &mut self.name);
        f.field("description", &mut self.description);
        f.field("options", &mut self.options);
        f.field("created_at", &mut self.created_at);
        f.field("created_by", &mut self.created_by);
    }
}
crate::codegen::__impl_object! {
    ListWorkspaceEnum
}
