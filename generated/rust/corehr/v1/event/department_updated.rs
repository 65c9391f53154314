// Generated from spec/corehr/v1/event/department_updated.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
/// Department updated (v1) / 【事件】更新部门.
///
/// Is pushed when a department has been updated in Feishu People, possibly out of order; where order matters, use `corehr.v2.event.department_updated`.
///
/// 飞书人事中部门信息更新时推送，事件可能乱序；需要有序时用 `corehr.v2.event.department_updated`。
///
/// - Type: `corehr.department.updated_v1`
/// - Scopes, any of: `corehr:corehr:readonly`, `corehr:department:read`, `corehr:department:write`
///
/// [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/department/events/updated)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DepartmentUpdated {
    /// The ID of the updated department. / 被更新的部门的 ID。
    pub department_id: String,
    /// The fields that changed. / 发生变更的字段。
    pub field_changes: Vec<String>,
}
impl wire::Object for DepartmentUpdated {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("department_id", &mut self.department_id);
        f.field("field_changes", &mut self.field_changes);
    }
}
crate::codegen::__impl_object! {
    DepartmentUpdated
}
crate::codegen::__event! {
    DepartmentUpdated:
    Descriptor::new("corehr.v1.event.department_updated", "corehr.department.updated_v1")
        .documented(text("【事件】更新部门", "Department updated (v1)"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/department/events/updated")
        .access(&[Custom, Store], &[
            scopes(&[crate::scope::COREHR_COREHR_READONLY]),
            scopes(&[crate::scope::COREHR_DEPARTMENT_READ]),
            scopes(&[crate::scope::COREHR_DEPARTMENT_WRITE]),
        ])
}
