// Generated from spec/contact/v3/event/employee_type_enum_created.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::contact::v3;
/// Employee type created / 新建人员类型.
///
/// Is pushed when an employee type has been added to the tenant. / 企业新增人员类型时推送。
///
/// - Type: `contact.employee_type_enum.created_v3`
/// - Scopes, any of: `contact:contact.base:readonly`, `contact:contact:readonly_as_app`, `contact:contact:access_as_app`
///
/// [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/employee_type_enum/events/created)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EmployeeTypeEnumCreated {
    /// The employee type that was created. / 新建的人员类型。
    pub new_enum: v3::EmployeeTypeEnum,
}
impl wire::Object for EmployeeTypeEnumCreated {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("new_enum", &mut self.new_enum);
    }
}
crate::codegen::__impl_object! {
    EmployeeTypeEnumCreated
}
crate::codegen::__event! {
    EmployeeTypeEnumCreated:
    Descriptor::new("contact.v3.event.employee_type_enum_created", "contact.employee_type_enum.created_v3")
        .documented(text("新建人员类型", "Employee type created"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/employee_type_enum/events/created")
        .access(&[Custom, Store], &[
            scopes(&[crate::scope::CONTACT_CONTACT_BASE_READONLY]),
            scopes(&[crate::scope::CONTACT_CONTACT_READONLY_AS_APP]),
            scopes(&[crate::scope::CONTACT_CONTACT_ACCESS_AS_APP]),
        ])
}
