// Generated from spec/corehr/v1/event/department_deleted.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
/// Department deleted / 【事件】删除部门.
///
/// Is pushed when a department has been deleted in Feishu People and can no longer be queried.
///
/// 飞书人事中删除部门时推送，此后该部门不能再查到。
///
/// - Type: `corehr.department.deleted_v1`
/// - Scopes, any of: `corehr:corehr:readonly`, `corehr:department:read`, `corehr:department:write`
///
/// [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/department/events/deleted)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DepartmentDeleted {
    /// The ID of the deleted department. / 被删除的部门的 ID。
    pub department_id: String,
    /// The code of the department. / 部门的编码。
    pub code: String,
}
impl wire::Object for DepartmentDeleted {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("department_id", &mut self.department_id);
        f.field("code", &mut self.code);
    }
}
crate::codegen::__impl_object! {
    DepartmentDeleted
}
crate::codegen::__event! {
    DepartmentDeleted:
    Descriptor::new("corehr.v1.event.department_deleted", "corehr.department.deleted_v1")
        .documented(text("【事件】删除部门", "Department deleted"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/department/events/deleted")
        .access(&[Custom, Store], &[
            scopes(&[crate::scope::COREHR_COREHR_READONLY]),
            scopes(&[crate::scope::COREHR_DEPARTMENT_READ]),
            scopes(&[crate::scope::COREHR_DEPARTMENT_WRITE]),
        ])
}
