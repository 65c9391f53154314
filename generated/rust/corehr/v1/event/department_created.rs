// Generated from spec/corehr/v1/event/department_created.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
/// Department created (v1) / 【事件】创建部门.
///
/// Is pushed when a department has been created in Feishu People, possibly out of order between parent and child; where order matters, use `corehr.v2.event.department_created`.
///
/// 飞书人事中创建部门时推送，上下级部门的事件可能乱序；需要有序时用 `corehr.v2.event.department_created`。
///
/// - Type: `corehr.department.created_v1`
/// - Scopes, any of: `corehr:corehr:readonly`, `corehr:department:read`, `corehr:department:write`
///
/// [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/department/events/created)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DepartmentCreated {
    /// The ID of the new department. / 新建的部门的 ID。
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
    Descriptor::new("corehr.v1.event.department_created", "corehr.department.created_v1")
        .documented(text("【事件】创建部门", "Department created (v1)"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/department/events/created")
        .access(&[Custom, Store], &[
            scopes(&[crate::scope::COREHR_COREHR_READONLY]),
            scopes(&[crate::scope::COREHR_DEPARTMENT_READ]),
            scopes(&[crate::scope::COREHR_DEPARTMENT_WRITE]),
        ])
}
