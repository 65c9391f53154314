// Generated from spec/contact/v2/event/dept_delete.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::id;
use crate::contact::v2;
/// Department deleted (legacy) / 删除部门（旧版）.
///
/// Is pushed when a department within the contact scope of the app was deleted. / 通讯录权限范围内的部门被删除时推送。
///
/// **Deprecated**: use `contact.v3.event.department_deleted` instead.
///
/// - Type: `dept_delete`
/// - Scopes, any of: `contact:contact:access_as_app`
///
/// [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uETNz4SM1MjLxUzM//event/department-update)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeptDelete {
    /// The type of the event, always `dept_delete`. / 事件类型，固定为 `dept_delete`。
    pub r#type: String,
    /// The ID of the app. / 应用 ID。
    pub app_id: id::AppId,
    /// The key of the tenant. / 租户的唯一标识。
    pub tenant_key: id::TenantKey,
    /// The ID of the department. / 部门的 ID。
    ///
    /// **Deprecated.** Use `department` instead. / 改用 `department`。
    pub open_department_id: String,
    /// The department the event is about. / 事件所涉及的部门。
    pub department: v2::EventDepartment,
}
impl wire::Object for DeptDelete {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("type", &mut self.r#type);
        f.field("app_id", &mut self.app_id);
        f.field("tenant_key", &mut self.tenant_key);
        f.field("open_department_id", &mut self.open_department_id);
        f.field("department", &mut self.department);
    }
}
crate::codegen::__impl_object! {
    DeptDelete
}
crate::codegen::__event! {
    DeptDelete:
    Descriptor::new("contact.v2.event.dept_delete", "dept_delete")
        .documented(text("删除部门（旧版）", "Department deleted (legacy)"), "https://open.feishu.cn/document/ukTMukTMukTM/uETNz4SM1MjLxUzM//event/department-update")
        .access(&[Custom, Store], &[scopes(&[crate::scope::CONTACT_CONTACT_ACCESS_AS_APP])])
}
