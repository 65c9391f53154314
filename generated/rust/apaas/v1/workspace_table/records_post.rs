// Generated from spec/apaas/v1/workspace_table/records_post.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::apaas::error;
impl super::Api<'_> {
    /// Insert or upsert table records / 向数据表中添加或更新记录: [`RecordsPost`](struct@RecordsPost).
    ///
    /// Optional fields are set on the call: `.with(|request| request.columns(…))`.
    pub fn records_post(
        &self,
        workspace_id: impl Into<String>,
        table_name: impl Into<String>,
        records: impl Into<String>,
    ) -> crate::codegen::Call<RecordsPost> {
        crate::codegen::Call::new(
            self.client,
            RecordsPost::new(workspace_id, table_name, records),
        )
    }
}
/// Insert or upsert table records / 向数据表中添加或更新记录.
///
/// Adds records to a table, or updates those that exist already. / 向数据表添加记录，或在已存在时更新。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.apaas().v1().workspace_table().records_post("workspace_aadimx5uzpsls", "table_name_1", "text").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/apaas/v1/workspaces/:workspace_id/tables/:table_name/records`
/// - Rate limit: 10 calls a second
/// - Token: `user_access_token`
/// - Scopes, any of: `app_engine:workspace.table.record:write`
///
/// Errors: [`RecordsPostError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/workspace-table/records_post)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecordsPost {
    /// The ID of the workspace, the part starting with `workspace_` after `workspace/` in the URL of the data platform.
    ///
    /// 工作空间 ID，即数据平台网址中 `workspace/` 之后以 `workspace_` 开头的一段。
    /// - Example: `"workspace_aadimx5uzpsls"`
    pub workspace_id: String,
    /// The name of the data table, as shown in the data platform. / 数据表的名称，可在数据平台查看。
    /// - Example: `"table_name_1"`
    pub table_name: String,
    /// Which columns to write in an upsert, separated by commas. / 插入或更新（upsert）时要写入的列，多列以英文逗号分隔。
    /// - Example: `"name,age"`
    pub columns: Option<String>,
    /// The columns, one or several under a unique constraint, that decide in an upsert whether a record exists; the primary key if omitted.
    ///
    /// 插入或更新（upsert）时用于判断冲突的列，可为一列或多列，须有唯一约束；不填则为主键。
    /// - Example: `"user_id,product_id"`
    pub on_conflict: Option<String>,
    /// How to write: without it, records are only inserted; `resolution=merge-duplicates` updates existing ones on conflict, see [upsert in PostgREST](https://docs.postgrest.org/en/v13/references/api/tables_views.html#upsert).
    ///
    /// 写入方式：不填则仅插入；`resolution=merge-duplicates` 表示遇冲突时更新已有记录，见 [PostgREST 的 upsert](https://docs.postgrest.org/en/v13/references/api/tables_views.html#upsert)。
    /// - Example: `"resolution=merge-duplicates"`
    pub prefer: Option<String>,
    /// The records to insert, at most 500 at a time. / 要插入的记录，一次最多 500 条。
    /// - Example: `"text"`
    pub records: String,
}
impl RecordsPost {
    /// Creates the value from its required fields.
    pub fn new(
        workspace_id: impl Into<String>,
        table_name: impl Into<String>,
        records: impl Into<String>,
    ) -> Self {
        Self {
            workspace_id: workspace_id.into(),
            table_name: table_name.into(),
            columns: Default::default(),
            on_conflict: Default::default(),
            prefer: Default::default(),
            records: records.into(),
        }
    }
    /// Sets `columns`.
    #[must_use]
    pub fn columns(mut self, value: impl Into<String>) -> Self {
        self.columns = Some(value.into());
        self
    }
    /// Sets `on_conflict`.
    #[must_use]
    pub fn on_conflict(mut self, value: impl Into<String>) -> Self {
        self.on_conflict = Some(value.into());
        self
    }
    /// Sets `Prefer`.
    #[must_use]
    pub fn prefer(mut self, value: impl Into<String>) -> Self {
        self.prefer = Some(value.into());
        self
    }
}
impl wire::Object for RecordsPost {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("workspace_id", &mut self.workspace_id);
        f.field("table_name", &mut self.table_name);
        f.field("columns", &mut self.columns);
        f.field("on_conflict", &mut self.on_conflict);
        f.field("Prefer", &mut self.prefer);
        f.field("records", &mut self.records);
    }
}
crate::codegen::__impl_object! {
    RecordsPost
}
crate::codegen::__operation! {
    RecordsPost => RecordsPostResponse, RecordsPostError:
    Endpoint::new("apaas.v1.workspace_table.records_post", Post, "/open-apis/apaas/v1/workspaces/:workspace_id/tables/:table_name/records")
        .documented(text("向数据表中添加或更新记录", "Insert or upsert table records"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/workspace-table/records_post")
        .access(&[User], &[Custom], &[scopes(&[crate::scope::APP_ENGINE_WORKSPACE_TABLE_RECORD_WRITE])])
        .limits(RateLimit::Fixed(&[Rate::new(10, 1)]), &[])
        .request(Json, &[
            path("workspace_id", String).required(),
            path("table_name", String).required(),
            query("columns", String),
            query("on_conflict", String),
            header("Prefer", String),
            body("records", String).required(),
        ])
}
/// The reply to [`RecordsPost`](struct@RecordsPost).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecordsPostResponse {
    /// The IDs of the records inserted or updated, in the order of the request. / 插入或更新的记录的 ID，与请求中记录的顺序一致。
    pub record_ids: Vec<String>,
}
impl wire::Object for RecordsPostResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("record_ids", &mut self.record_ids);
    }
}
crate::codegen::__impl_object! {
    RecordsPostResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`RecordsPost`](struct@RecordsPost).
    RecordsPostError:
    /// [`2320001`](error::INVALID_PARAMETER): param is invalid
    InvalidParameter = error::INVALID_PARAMETER,
}
