// Generated from spec/corehr/v2/event/department_updated.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
/// Department updated (v2) / 【事件】更新部门.
///
/// Is pushed when a department has been updated in Feishu People, as a rule after the creation of its parent but not guaranteed, and later than the v1 event.
///
/// 飞书人事中部门信息更新时推送，尽量在上级部门的创建事件之后，但比 v1 事件慢且不保证完全有序。
///
/// - Type: `corehr.department.updated_v2`
/// - Scopes, any of: `corehr:department:read`, `corehr:department:write`
///
/// [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/department/events/updated)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DepartmentUpdated {
    /// The ID of the department. / 部门 ID。
    pub department_id: String,
    /// The fields that changed. / 发生变更的字段。
    /// - Length: 0 to 1000
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
    Descriptor::new("corehr.v2.event.department_updated", "corehr.department.updated_v2")
        .documented(text("【事件】更新部门", "Department updated (v2)"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/department/events/updated")
        .access(&[Custom, Store], &[
            scopes(&[crate::scope::COREHR_DEPARTMENT_READ]),
            scopes(&[crate::scope::COREHR_DEPARTMENT_WRITE]),
        ])
}
