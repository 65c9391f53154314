// Generated from spec/apaas/v1/workspace_table/records_delete.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::apaas::error;
impl super::Api<'_> {
    /// Delete table records / 删除数据表中的记录: [`RecordsDelete`](struct@RecordsDelete).
    pub fn records_delete(
        &self,
        workspace_id: impl Into<String>,
        table_name: impl Into<String>,
        filter: impl Into<String>,
    ) -> crate::codegen::Call<RecordsDelete> {
        crate::codegen::Call::new(
            self.client,
            RecordsDelete::new(workspace_id, table_name, filter),
        )
    }
}
/// Delete table records / 删除数据表中的记录.
///
/// Deletes the records of a table that match a filter. / 按条件删除数据表中的记录。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.apaas().v1().workspace_table().records_delete("workspace_aadimx5uzpsls", "table_name_1", "age%3Dgt.10").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `DELETE /open-apis/apaas/v1/workspaces/:workspace_id/tables/:table_name/records`
/// - Rate limit: 10 calls a second
/// - Token: `user_access_token`
/// - Scopes, any of: `app_engine:workspace.table.record:write`
///
/// Errors: [`RecordsDeleteError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/workspace-table/records_delete)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecordsDelete {
    /// The ID of the workspace, the part starting with `workspace_` after `workspace/` in the URL of the data platform.
    ///
    /// 工作空间 ID，即数据平台网址中 `workspace/` 之后以 `workspace_` 开头的一段。
    /// - Example: `"workspace_aadimx5uzpsls"`
    pub workspace_id: String,
    /// The name of the data table, as shown in the data platform. / 数据表的名称，可在数据平台查看。
    /// - Example: `"table_name_1"`
    pub table_name: String,
    /// The conditions the records to change must meet, in [PostgREST row filter syntax](https://docs.postgrest.org/en/v13/references/api/tables_views.html#horizontal-filtering) and URL-encoded; `age=gt.10`, for example, is age above 10.
    ///
    /// 要操作的记录须满足的条件，采用 [PostgREST 行筛选语法](https://docs.postgrest.org/en/v13/references/api/tables_views.html#horizontal-filtering)并做 URL 编码，如 `age=gt.10` 表示 age 大于 10。
    /// - Example: `"age%3Dgt.10"`
    pub filter: String,
}
impl RecordsDelete {
    /// Creates the value from its required fields.
    pub fn new(
        workspace_id: impl Into<String>,
        table_name: impl Into<String>,
        filter: impl Into<String>,
    ) -> Self {
        Self {
            workspace_id: workspace_id.into(),
            table_name: table_name.into(),
            filter: filter.into(),
        }
    }
}
impl wire::Object for RecordsDelete {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("workspace_id", &mut self.workspace_id);
        f.field("table_name", &mut self.table_name);
        f.field("filter", &mut self.filter);
    }
}
crate::codegen::__impl_object! {
    RecordsDelete
}
crate::codegen::__operation! {
    RecordsDelete => RecordsDeleteResponse, RecordsDeleteError:
    Endpoint::new("apaas.v1.workspace_table.records_delete", Delete, "/open-apis/apaas/v1/workspaces/:workspace_id/tables/:table_name/records")
        .documented(text("删除数据表中的记录", "Delete table records"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/workspace-table/records_delete")
        .access(&[User], &[Custom], &[scopes(&[crate::scope::APP_ENGINE_WORKSPACE_TABLE_RECORD_WRITE])])
        .limits(RateLimit::Fixed(&[Rate::new(10, 1)]), &[])
        .request(NoBody, &[
            path("workspace_id", String).required(),
            path("table_name", String).required(),
            query("filter", String).required(),
        ])
}
/// The reply to [`RecordsDelete`](struct@RecordsDelete).
pub type RecordsDeleteResponse = wire::Empty;
crate::codegen::__error_enum! {
    /// The documented errors of [`RecordsDelete`](struct@RecordsDelete).
    RecordsDeleteError:
    /// [`2320001`](error::INVALID_PARAMETER): param is invalid
    InvalidParameter = error::INVALID_PARAMETER,
}
