// Generated from spec/apaas/v1/workspace_table/table_get.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::apaas::{error, v1};
impl super::Api<'_> {
    /// Get a table / 获取数据表详细信息: [`TableGet`](struct@TableGet).
    pub fn table_get(
        &self,
        workspace_id: impl Into<String>,
        table_name: impl Into<String>,
    ) -> crate::codegen::Call<TableGet> {
        crate::codegen::Call::new(self.client, TableGet::new(workspace_id, table_name))
    }
}
/// Get a table / 获取数据表详细信息.
///
/// Returns one table of a workspace in detail by its name. / 按名称返回工作空间中一个数据表的详情。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.apaas().v1().workspace_table().table_get("workspace_aadimx5uzpsls", "table_name_1").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `GET /open-apis/apaas/v1/workspaces/:workspace_id/tables/:table_name`
/// - Rate limit: 10 calls a second
/// - Token: `user_access_token`
/// - Scopes, any of: `app_engine:workspace.table:read`, `app_engine:workspace.table:write`
///
/// Errors: [`TableGetError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/workspace-table/table_get)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TableGet {
    /// The ID of the workspace, the part starting with `workspace_` after `workspace/` in the URL of the data platform.
    ///
    /// 工作空间 ID，即数据平台网址中 `workspace/` 之后以 `workspace_` 开头的一段。
    /// - Example: `"workspace_aadimx5uzpsls"`
    pub workspace_id: String,
    /// The name of the data table. / 数据表的名称。
    /// - Example: `"table_name_1"`
    pub table_name: String,
}
impl TableGet {
    /// Creates the value from its required fields.
    pub fn new(workspace_id: impl Into<String>, table_name: impl Into<String>) -> Self {
        Self {
            workspace_id: workspace_id.into(),
            table_name: table_name.into(),
        }
    }
}
impl wire::Object for TableGet {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("workspace_id", &mut self.workspace_id);
        f.field("table_name", &mut self.table_name);
    }
}
crate::codegen::__impl_object! {
    TableGet
}
crate::codegen::__operation! {
    TableGet => TableGetResponse, TableGetError:
    Endpoint::new("apaas.v1.workspace_table.table_get", Get, "/open-apis/apaas/v1/workspaces/:workspace_id/tables/:table_name")
        .documented(text("获取数据表详细信息", "Get a table"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/workspace-table/table_get")
        .access(&[User], &[Custom], &[
            scopes(&[crate::scope::APP_ENGINE_WORKSPACE_TABLE_READ]),
            scopes(&[crate::scope::APP_ENGINE_WORKSPACE_TABLE_WRITE]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(10, 1)]), &[])
        .request(NoBody, &[path("workspace_id", String).required(), path("table_name", String).required()])
}
/// The reply to [`TableGet`](struct@TableGet).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TableGetResponse {
    /// The name of the data table. / 数据表的名称。
    pub name: String,
    /// The description of the data table. / 数据表的描述。
    pub description: String,
    /// The columns of the data table. / 数据表的列。
    pub columns: Vec<v1::WorkspaceDataTableColumnInfo>,
}
impl wire::Object for TableGetResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("name", &mut self.name);
        f.field("description", &mut self.description);
        f.field("columns", &mut self.columns);
    }
}
crate::codegen::__impl_object! {
    TableGetResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`TableGet`](struct@TableGet).
    TableGetError:
    /// [`2320001`](error::INVALID_PARAMETER): param is invalid
    InvalidParameter = error::INVALID_PARAMETER,
}
