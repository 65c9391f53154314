// Generated from spec/apaas/v1/workspace_table/records_batch_update.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::apaas::error;
impl super::Api<'_> {
    /// Update table records in bulk / 批量更新数据表中的记录: [`RecordsBatchUpdate`](struct@RecordsBatchUpdate).
    pub fn records_batch_update(
        &self,
        workspace_id: impl Into<String>,
        table_name: impl Into<String>,
        records: impl Into<String>,
    ) -> crate::codegen::Call<RecordsBatchUpdate> {
        crate::codegen::Call::new(
            self.client,
            RecordsBatchUpdate::new(workspace_id, table_name, records),
        )
    }
}
/// Update table records in bulk / 批量更新数据表中的记录.
///
/// Updates several records of a table in one call. / 批量更新数据表中的多条记录。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.apaas().v1().workspace_table().records_batch_update("workspace_aadimx5uzpsls", "table_name_1", "[{\"_id\":\"657fade8-394d-4d86-aa35-0129e3bd7614\",\"age\":10}]").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `PATCH /open-apis/apaas/v1/workspaces/:workspace_id/tables/:table_name/records_batch_update`
/// - Rate limit: 10 calls a second
/// - Token: `user_access_token`
/// - Scopes, any of: `app_engine:workspace.table.record:write`
///
/// Errors: [`RecordsBatchUpdateError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/workspace-table/records_batch_update)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecordsBatchUpdate {
    /// The ID of the workspace, the part starting with `workspace_` after `workspace/` in the URL of the data platform.
    ///
    /// 工作空间 ID，即数据平台网址中 `workspace/` 之后以 `workspace_` 开头的一段。
    /// - Example: `"workspace_aadimx5uzpsls"`
    pub workspace_id: String,
    /// The name of the data table, as shown in the data platform. / 数据表的名称，可在数据平台查看。
    /// - Example: `"table_name_1"`
    pub table_name: String,
    /// The records to update, at most 500 at a time; each must hold the primary key `_id`, and all must set the same fields.
    ///
    /// 要更新的记录，一次最多 500 条；每条须含主键 `_id`，且各条更新的字段须相同。
    /// - Example: `"[{\"_id\":\"657fade8-394d-4d86-aa35-0129e3bd7614\",\"age\":10}]"`
    pub records: String,
}
impl RecordsBatchUpdate {
    /// Creates the value from its required fields.
    pub fn new(
        workspace_id: impl Into<String>,
        table_name: impl Into<String>,
        records: impl Into<String>,
    ) -> Self {
        Self {
            workspace_id: workspace_id.into(),
            table_name: table_name.into(),
            records: records.into(),
        }
    }
}
impl wire::Object for RecordsBatchUpdate {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("workspace_id", &mut self.workspace_id);
        f.field("table_name", &mut self.table_name);
        f.field("records", &mut self.records);
    }
}
crate::codegen::__impl_object! {
    RecordsBatchUpdate
}
crate::codegen::__operation! {
    RecordsBatchUpdate => RecordsBatchUpdateResponse, RecordsBatchUpdateError:
    Endpoint::new("apaas.v1.workspace_table.records_batch_update", Patch, "/open-apis/apaas/v1/workspaces/:workspace_id/tables/:table_name/records_batch_update")
        .documented(text("批量更新数据表中的记录", "Update table records in bulk"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/workspace-table/records_batch_update")
        .access(&[User], &[Custom], &[scopes(&[crate::scope::APP_ENGINE_WORKSPACE_TABLE_RECORD_WRITE])])
        .limits(RateLimit::Fixed(&[Rate::new(10, 1)]), &[])
        .request(Json, &[
            path("workspace_id", String).required(),
            path("table_name", String).required(),
            body("records", String).required(),
        ])
}
/// The reply to [`RecordsBatchUpdate`](struct@RecordsBatchUpdate).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecordsBatchUpdateResponse {
    /// The IDs of the records updated. / 已更新的记录的 ID。
    pub record_ids: Vec<String>,
}
impl wire::Object for RecordsBatchUpdateResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("record_ids", &mut self.record_ids);
    }
}
crate::codegen::__impl_object! {
    RecordsBatchUpdateResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`RecordsBatchUpdate`](struct@RecordsBatchUpdate).
    RecordsBatchUpdateError:
    /// [`2320001`](error::INVALID_PARAMETER): param is invalid
    InvalidParameter = error::INVALID_PARAMETER,
}
