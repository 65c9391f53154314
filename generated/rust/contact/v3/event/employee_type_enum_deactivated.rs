// Generated from spec/contact/v3/event/employee_type_enum_deactivated.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::contact::v3;
/// Employee type deactivated / 停用人员类型.
///
/// Is pushed when an employee type that was active has been deactivated. / 一个已激活的人员类型被停用时推送。
///
/// - Type: `contact.employee_type_enum.deactivated_v3`
/// - Scopes, any of: `contact:contact.base:readonly`, `contact:contact:readonly_as_app`, `contact:contact:access_as_app`
///
/// [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/employee_type_enum/events/deactivated)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EmployeeTypeEnumDeactivated {
    /// The employee type before the change. / 变更前的人员类型。
    pub old_enum: v3::EmployeeTypeEnum,
    /// The employee type after the change. / 变更后的人员类型。
    pub new_enum: v3::EmployeeTypeEnum,
}
impl wire::Object for EmployeeTypeEnumDeactivated {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("old_enum", &mut self.old_enum);
        f.field("new_enum", &mut self.new_enum);
    }
}
crate::codegen::__impl_object! {
    EmployeeTypeEnumDeactivated
}
crate::codegen::__event! {
    EmployeeTypeEnumDeactivated:
    Descriptor::new("contact.v3.event.employee_type_enum_deactivated", "contact.employee_type_enum.deactivated_v3")
        .documented(text("停用人员类型", "Employee type deactivated"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/employee_type_enum/events/deactivated")
        .access(&[Custom, Store], &[
            scopes(&[crate::scope::CONTACT_CONTACT_BASE_READONLY]),
            scopes(&[crate::scope::CONTACT_CONTACT_READONLY_AS_APP]),
            scopes(&[crate::scope::CONTACT_CONTACT_ACCESS_AS_APP]),
        ])
}
