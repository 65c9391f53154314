// Generated from spec/contact/v3/event/department_updated.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::contact::v3;
/// Department changed / 部门信息变化.
///
/// Is pushed when a department has been changed, whether in the admin console or through the API.
///
/// 部门信息发生变化时推送，无论是在管理后台还是通过接口修改的。
///
/// - Type: `contact.department.updated_v3`
/// - Scopes, any of: `contact:contact.base:readonly`, `contact:contact:readonly_as_app`, `contact:contact:access_as_app`
///
/// [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/department/events/updated)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DepartmentUpdated {
    /// The department after the update. / 更新后的部门信息。
    pub object: v3::DepartmentEvent,
    /// The department before the update. / 更新前的部门信息。
    pub old_object: v3::DepartmentEvent,
}
impl wire::Object for DepartmentUpdated {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("object", &mut self.object);
        f.field("old_object", &mut self.old_object);
    }
}
crate::codegen::__impl_object! {
    DepartmentUpdated
}
crate::codegen::__event! {
    DepartmentUpdated:
    Descriptor::new("contact.v3.event.department_updated", "contact.department.updated_v3")
        .documented(text("部门信息变化", "Department changed"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/department/events/updated")
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
            Guard::received("old_object.name", &[scopes(&[crate::scope::CONTACT_CONTACT_READONLY_AS_APP]), scopes(&[crate::scope::CONTACT_DEPARTMENT_BASE_READONLY]), scopes(&[crate::scope::CONTACT_CONTACT_ACCESS_AS_APP]), scopes(&[crate::scope::CONTACT_CONTACT_READONLY])]),
            Guard::received("old_object.parent_department_id", &[scopes(&[crate::scope::CONTACT_CONTACT_READONLY_AS_APP]), scopes(&[crate::scope::CONTACT_DEPARTMENT_ORGANIZE_READONLY]), scopes(&[crate::scope::CONTACT_CONTACT_ACCESS_AS_APP]), scopes(&[crate::scope::CONTACT_CONTACT_READONLY])]),
            Guard::received("old_object.department_id", &[scopes(&[crate::scope::CONTACT_CONTACT_READONLY_AS_APP]), scopes(&[crate::scope::CONTACT_DEPARTMENT_BASE_READONLY]), scopes(&[crate::scope::CONTACT_CONTACT_ACCESS_AS_APP]), scopes(&[crate::scope::CONTACT_CONTACT_READONLY])]),
            Guard::received("old_object.leader_user_id", &[scopes(&[crate::scope::CONTACT_CONTACT_READONLY_AS_APP]), scopes(&[crate::scope::CONTACT_DEPARTMENT_BASE_READONLY]), scopes(&[crate::scope::CONTACT_CONTACT_ACCESS_AS_APP]), scopes(&[crate::scope::CONTACT_CONTACT_READONLY])]),
            Guard::received("old_object.chat_id", &[scopes(&[crate::scope::CONTACT_CONTACT_READONLY_AS_APP]), scopes(&[crate::scope::CONTACT_DEPARTMENT_ORGANIZE_READONLY]), scopes(&[crate::scope::CONTACT_CONTACT_ACCESS_AS_APP]), scopes(&[crate::scope::CONTACT_CONTACT_READONLY])]),
            Guard::received("old_object.order", &[scopes(&[crate::scope::CONTACT_CONTACT_READONLY_AS_APP]), scopes(&[crate::scope::CONTACT_DEPARTMENT_ORGANIZE_READONLY]), scopes(&[crate::scope::CONTACT_CONTACT_ACCESS_AS_APP]), scopes(&[crate::scope::CONTACT_CONTACT_READONLY])]),
            Guard::received("old_object.status", &[scopes(&[crate::scope::CONTACT_CONTACT_READONLY_AS_APP]), scopes(&[crate::scope::CONTACT_DEPARTMENT_BASE_READONLY]), scopes(&[crate::scope::CONTACT_CONTACT_ACCESS_AS_APP]), scopes(&[crate::scope::CONTACT_CONTACT_READONLY])]),
            Guard::received("old_object.leaders.leaderID", &[scopes(&[crate::scope::CONTACT_CONTACT_READONLY_AS_APP]), scopes(&[crate::scope::CONTACT_DEPARTMENT_ORGANIZE_READONLY]), scopes(&[crate::scope::CONTACT_CONTACT_ACCESS_AS_APP]), scopes(&[crate::scope::CONTACT_CONTACT_READONLY])]),
            Guard::received("old_object.department_hrbps", &[scopes(&[crate::scope::CONTACT_DEPARTMENT_HRBP_READONLY])]),
        ])
}
