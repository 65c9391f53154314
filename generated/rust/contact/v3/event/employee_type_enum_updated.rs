// Generated from spec/contact/v3/event/employee_type_enum_updated.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::contact::v3;
/// Employee type renamed / 修改人员类型名称.
///
/// Is pushed when the content of an employee type was changed, be it the default or that of a language.
///
/// 一个人员类型的内容被修改时推送，包括默认内容和各语言的内容。
///
/// - Type: `contact.employee_type_enum.updated_v3`
/// - Scopes, any of: `contact:contact.base:readonly`, `contact:contact:readonly_as_app`, `contact:contact:access_as_app`
///
/// [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/employee_type_enum/events/updated)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EmployeeTypeEnumUpdated {
    /// The employee type before the change. / 变更前的人员类型。
    pub old_enum: v3::EmployeeTypeEnum,
    /// The employee type after the change. / 变更后的人员类型。
    pub new_enum: v3::EmployeeTypeEnum,
}
impl wire::Object for EmployeeTypeEnumUpdated {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("old_enum", &mut self.old_enum);
        f.field("new_enum", &mut self.new_enum);
    }
}
crate::codegen::__impl_object! {
    EmployeeTypeEnumUpdated
}
crate::codegen::__event! {
    EmployeeTypeEnumUpdated:
    Descriptor::new("contact.v3.event.employee_type_enum_updated", "contact.employee_type_enum.updated_v3")
        .documented(text("修改人员类型名称", "Employee type renamed"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/employee_type_enum/events/updated")
        .access(&[Custom, Store], &[
            scopes(&[crate::scope::CONTACT_CONTACT_BASE_READONLY]),
            scopes(&[crate::scope::CONTACT_CONTACT_READONLY_AS_APP]),
            scopes(&[crate::scope::CONTACT_CONTACT_ACCESS_AS_APP]),
        ])
}
