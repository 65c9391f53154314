// Generated from spec/corehr/v2/event/department_created.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
/// Department created / 【事件】创建部门.
///
/// Is pushed when a department has been created in Feishu People, parents first as a rule but not guaranteed, and later than the v1 event.
///
/// 飞书人事中创建部门时推送，尽量先推送上级部门，但比 v1 事件慢且不保证完全有序。
///
/// - Type: `corehr.department.created_v2`
/// - Scopes, any of: `corehr:department:read`, `corehr:department:write`
///
/// [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/department/events/created)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DepartmentCreated {
    /// The ID of the department. / 部门 ID。
    pub department_id: String,
}
impl wire::Object for DepartmentCreated {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("department_id", &mut self.department_id);
    }
}
crate::codegen::__impl_object! {
    DepartmentCreated
}
crate::codegen::__event! {
    DepartmentCreated:
    Descriptor::new("corehr.v2.event.department_created", "corehr.department.created_v2")
        .documented(text("【事件】创建部门", "Department created"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/department/events/created")
        .access(&[Custom, Store], &[
            scopes(&[crate::scope::COREHR_DEPARTMENT_READ]),
            scopes(&[crate::scope::COREHR_DEPARTMENT_WRITE]),
        ])
}
