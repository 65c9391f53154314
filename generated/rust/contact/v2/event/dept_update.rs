// Generated from spec/contact/v2/event/dept_update.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::id;
use crate::contact::v2;
/// Department updated (legacy) / 修改部门（旧版）.
///
/// Is pushed when a department within the contact scope of the app was changed. / 通讯录权限范围内的部门被修改时推送。
///
/// **Deprecated**: use `contact.v3.event.department_updated` instead.
///
/// - Type: `dept_update`
/// - Scopes, any of: `contact:contact:access_as_app`
///
/// [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uETNz4SM1MjLxUzM//event/department-update)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeptUpdate {
    /// The type of the event, always `dept_update`. / 事件类型，固定为 `dept_update`。
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
impl wire::Object for DeptUpdate {
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
    DeptUpdate
}
crate::codegen::__event! {
    DeptUpdate:
    Descriptor::new("contact.v2.event.dept_update", "dept_update")
        .documented(text("修改部门（旧版）", "Department updated (legacy)"), "https://open.feishu.cn/document/ukTMukTMukTM/uETNz4SM1MjLxUzM//event/department-update")
        .access(&[Custom, Store], &[scopes(&[crate::scope::CONTACT_CONTACT_ACCESS_AS_APP])])
}
