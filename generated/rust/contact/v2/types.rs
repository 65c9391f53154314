// Generated from spec/contact/v2/types.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::id;
/// The department an event is about. / 事件所涉及的部门。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EventDepartment {
    /// The open ID of the department. / 部门的 Open ID。
    pub open_id: id::OpenDepartmentId,
    /// The custom ID of the department. / 部门的自定义 ID。
    pub custom_id: String,
}
impl wire::Object for EventDepartment {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("open_id", &mut self.open_id);
        f.field("custom_id", &mut self.custom_id);
    }
}
/// The status of the account of an employee. / 员工账号的状态。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserStatus {
    /// Whether the account is activated. / 账号是否已激活。
    pub is_active: bool,
    /// Whether the account is suspended. / 账号是否已暂停。
    pub is_frozen: bool,
    /// Whether the employee has resigned. / 员工是否已离职。
    pub is_resigned: bool,
}
impl wire::Object for UserStatus {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("is_active", &mut self.is_active);
        f.field("is_frozen", &mut self.is_frozen);
        f.field("is_resigned", &mut self.is_resigned);
    }
}
crate::codegen::__impl_object! {
    EventDepartment UserStatus
}
