// Generated from spec/contact/v3/event/department_created.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::contact::v3;
/// Department created / 部门新建.
///
/// Is pushed when a department has been created in the contacts. / 通讯录中有部门被创建时推送。
///
/// - Type: `contact.department.created_v3`
/// - Scopes, any of: `contact:contact.base:readonly`, `contact:contact:readonly_as_app`, `contact:contact:access_as_app`
///
/// [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/department/events/created)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DepartmentCreated {
    /// The department the event is about. / 事件所涉及的部门。
    pub object: v3::DepartmentEvent,
}
impl wire::Object for DepartmentCreated {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("object", &mut self.object);
    }
}
crate::codegen::__impl_object! {
    DepartmentCreated
}
crate::codegen::__event! {
    DepartmentCreated:
    Descriptor::new("contact.v3.event.department_created", "contact.department.created_v3")
        .documented(text("部门新建", "Department created"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/department/events/created")
        .access(&[Custom, Store], &[
            scopes(&[crate::scope::CONTACT_CONTACT_BASE_READONLY]),
            scopes(&[crate::scope::CONTACT_CONTACT_READONLY_AS_APP]),
            scopes(&[crate::scope::CONTACT_CONTACT_ACCESS_AS_APP]),
        ])
        .guards(&[
            Guard::received("object.name", &[scopes(&[crate::scope::CONTACT_CONTACT_READONLY_AS_APP]), scopes(&[crate::scope::CONTACT_DEPARTMENT_BASE_READONLY]), scopes(&[crate::scope::CONTACT_CONTACT_ACCESS_AS_APP]), scopes(&[crate::scope::CONTACT_CONTACT_READONLY])]),
            Guard::received("object.parent_department_id", &[scopes(&[crate::scope::CONTACT_CONTACT_READONLY_AS_APP]), scopes(&[crate::scope::CONTACT_DEPARTMENT_ORGANIZE_READONLY]), scopes(&[crate::scope::CONTACT_CONTACT_ACCESS_AS_APP]), scopes(&[crate::scope::CONTACT_CONTACT_READONLY])]),
            Guard::received("object.department_id", &[scopes(&[crate::scope::CONTACT_CONTACT_READONLY_AS_APP]), scopes(&[crate::scope::CONTACT_DEPARTMENT_BASE_READONLY]), scopes(&[crate::scope::CONTACT_CONTACT_ACCESS_AS_APP]), scopes(&[crate::scope::CONTACT_CONTACT_READONLY])]),
            Guard::received("object.leader_user_id", &[scopes(&[crate::scope::CONTACT_CONTACT_READONLY_AS_APP]), scopes(&[crate::scope::CONTACT_DEPARTMENT_BASE_READONLY]), scopes(&[crate::scope::CONTACT_CONTACT_ACCESS_AS_APP]), scopes(&[crate::scope::CONTACT_CONTACT_READONLY])]),
            Guard::received("object.chat_id", &[scopes(&[crate::scope::CONTACT_CONTACT_READONLY_AS_APP]), scopes(&[crate::scope::CONTACT_DEPARTMENT_ORGANIZE_READONLY]), scopes(&[crate::scope::CONTACT_CONTACT_ACCESS_AS_APP]), scopes(&[crate::scope::CONTACT_CONTACT_READONLY])]),
            Guard::received("object.order", &[scopes(&[crate::scope::CONTACT_CONTACT_READONLY_AS_APP]), scopes(&[crate::scope::CONTACT_DEPARTMENT_ORGANIZE_READONLY]), scopes(&[crate::scope::CONTACT_CONTACT_ACCESS_AS_APP]), scopes(&[crate::scope::CONTACT_CONTACT_READONLY])]),
            Guard::received("object.status", &[scopes(&[crate::scope::CONTACT_CONTACT_READONLY_AS_APP]), scopes(&[crate::scope::CONTACT_DEPARTMENT_BASE_READONLY]), scopes(&[crate::scope::CONTACT_CONTACT_ACCESS_AS_APP]), scopes(&[crate::scope::CONTACT_CONTACT_READONLY])]),
            Guard::received("object.leaders.leaderID", &[scopes(&[crate::scope::CONTACT_CONTACT_READONLY_AS_APP]), scopes(&[crate::scope::CONTACT_DEPARTMENT_ORGANIZE_READONLY]), scopes(&[crate::scope::CONTACT_CONTACT_ACCESS_AS_APP]), scopes(&[crate::scope::CONTACT_CONTACT_READONLY])]),
            Guard::received("object.department_hrbps", &[scopes(&[crate::scope::CONTACT_DEPARTMENT_HRBP_READONLY])]),
        ])
}
