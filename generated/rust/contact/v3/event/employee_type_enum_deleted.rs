// Generated from spec/contact/v3/event/employee_type_enum_deleted.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::contact::v3;
/// Employee type deleted / 删除人员类型.
///
/// Is pushed when an employee type of the tenant has been deleted. / 企业的一个人员类型被删除时推送。
///
/// - Type: `contact.employee_type_enum.deleted_v3`
/// - Scopes, any of: `contact:contact.base:readonly`, `contact:contact:readonly_as_app`, `contact:contact:access_as_app`
///
/// [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/employee_type_enum/events/deleted)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EmployeeTypeEnumDeleted {
    /// The employee type as it was before its deletion. / 被删除前的人员类型。
    pub old_enum: v3::EmployeeTypeEnum,
}
impl wire::Object for EmployeeTypeEnumDeleted {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("old_enum", &mut self.old_enum);
    }
}
crate::codegen::__impl_object! {
    EmployeeTypeEnumDeleted
}
crate::codegen::__event! {
    EmployeeTypeEnumDeleted:
    Descriptor::new("contact.v3.event.employee_type_enum_deleted", "contact.employee_type_enum.deleted_v3")
        .documented(text("删除人员类型", "Employee type deleted"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/employee_type_enum/events/deleted")
        .access(&[Custom, Store], &[
            scopes(&[crate::scope::CONTACT_CONTACT_BASE_READONLY]),
            scopes(&[crate::scope::CONTACT_CONTACT_READONLY_AS_APP]),
            scopes(&[crate::scope::CONTACT_CONTACT_ACCESS_AS_APP]),
        ])
}
