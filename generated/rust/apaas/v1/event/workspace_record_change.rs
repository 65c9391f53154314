// Generated from spec/apaas/v1/event/workspace_record_change.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
/// Workspace record changed / 数据记录变更.
///
/// Is pushed when a record of a table in a workspace has changed. / 工作空间的数据表记录发生变更时推送。
///
/// **Deprecated**: the platform no longer recommends it, and there is no replacement.
///
/// - Type: `apaas.workspace.record_change_v1`
/// - Scopes, any of: `app_engine:data.record.change:read`
///
/// [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/workspace/events/record_change)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WorkspaceRecordChange {
    /// The workspace of the data platform the changed record is in. / 发生变更的记录所在的数据平台工作空间。
    pub workspace: String,
    /// The ID of the app the workspace belongs to. / 与工作空间关联的应用的 ID。
    pub app: String,
    /// The data table the changed record is in. / 发生变更的记录所在的数据表。
    pub table: String,
    /// What happened to the record: `INSERT`, `UPDATE` or `DELETE`.
    ///
    /// 变更的种类：`INSERT` 为新增，`UPDATE` 为更新，`DELETE` 为删除。
    pub r#type: String,
    /// The user who made the change. / 作出变更的人。
    pub operator: String,
    /// The record before the change; `NULL` for an insertion, with all fields for a deletion.
    ///
    /// 变更前的记录；新增时为 `NULL`，删除时含全部字段。
    pub before: String,
    /// The record after the change, with changed fields only; all fields for an insertion, `NULL` for a deletion.
    ///
    /// 变更后的记录，仅含有变化的字段；新增时含全部字段，删除时为 `NULL`。
    pub after: String,
}
impl wire::Object for WorkspaceRecordChange {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("workspace", &mut self.workspace);
        f.field("app", &mut self.app);
        f.field("table", &mut self.table);
        f.field("type", &mut self.r#type);
        f.field("operator", &mut self.operator);
        f.field("before", &mut self.before);
        f.field("after", &mut self.after);
    }
}
crate::codegen::__impl_object! {
    WorkspaceRecordChange
}
crate::codegen::__event! {
    WorkspaceRecordChange:
    Descriptor::new("apaas.v1.event.workspace_record_change", "apaas.workspace.record_change_v1")
        .documented(text("数据记录变更", "Workspace record changed"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/workspace/events/record_change")
        .access(&[Custom], &[scopes(&[crate::scope::APP_ENGINE_DATA_RECORD_CHANGE_READ])])
}
