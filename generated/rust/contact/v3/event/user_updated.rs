// Generated from spec/contact/v3/event/user_updated.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::contact::v3;
/// Employee changed / 员工信息被修改.
///
/// Is pushed when the data of an employee was changed, such as name, department, job title, status or custom fields; `old_object` holds the values from before.
///
/// 员工的信息被修改时推送，如姓名、部门、职务、状态或自定义字段，可从 `old_object` 中取得修改前的值。
///
/// - Type: `contact.user.updated_v3`
/// - Scopes, any of: `contact:contact.base:readonly`, `contact:contact:readonly_as_app`, `contact:contact:access_as_app`
///
/// [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/user/events/updated)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserUpdated {
    /// The user after the change. / 变更后的用户信息。
    pub object: v3::UserEvent,
    /// The user before the change, with only the fields that changed. / 变更前的用户信息，只包含有变化的字段。
    pub old_object: v3::UserEvent,
}
impl wire::Object for UserUpdated {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("object", &mut self.object);
        f.field("old_object", &mut self.old_object);
    }
}
crate::codegen::__impl_object! {
    UserUpdated
}
crate::codegen::__event! {
    UserUpdated:
    Descriptor::new("contact.v3.event.user_updated", "contact.user.updated_v3")
        .documented(text("员工信息被修改", "Employee changed"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/user/events/updated")
        .access(&[Custom, Store], &[
            scopes(&[crate::scope::CONTACT_CONTACT_BASE_READONLY]),
            scopes(&[crate::scope::CONTACT_CONTACT_READONLY_AS_APP]),
            scopes(&[crate::scope::CONTACT_CONTACT_ACCESS_AS_APP]),
        ])
        .guards(&[
            Guard::received("object.user_id", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]),
            Guard::received("object.name", &[scopes(&[crate::scope::CONTACT_CONTACT_READONLY_AS_APP]), scopes(&[crate::scope::CONTACT_USER_BASE_READONLY]), scopes(&[crate::scope::CONTACT_CONTACT_ACCESS_AS_APP]), scopes(&[crate::scope::CONTACT_CONTACT_READONLY])]),
            Guard::received("object.en_name", &[scopes(&[crate::scope::CONTACT_CONTACT_READONLY_AS_APP]), scopes(&[crate::scope::CONTACT_USER_BASE_READONLY]), scopes(&[crate::scope::CONTACT_CONTACT_ACCESS_AS_APP]), scopes(&[crate::scope::CONTACT_CONTACT_READONLY])]),
            Guard::received("object.nickname", &[scopes(&[crate::scope::CONTACT_CONTACT_READONLY_AS_APP]), scopes(&[crate::scope::CONTACT_USER_BASE_READONLY]), scopes(&[crate::scope::CONTACT_CONTACT_ACCESS_AS_APP]), scopes(&[crate::scope::CONTACT_CONTACT_READONLY])]),
            Guard::received("object.email", &[scopes(&[crate::scope::CONTACT_USER_EMAIL_READONLY])]),
            Guard::received("object.enterprise_email", &[scopes(&[crate::scope::CONTACT_CONTACT_READONLY_AS_APP]), scopes(&[crate::scope::CONTACT_USER_BASE_READONLY]), scopes(&[crate::scope::CONTACT_CONTACT_ACCESS_AS_APP]), scopes(&[crate::scope::CONTACT_CONTACT_READONLY])]),
            Guard::received("object.mobile", &[scopes(&[crate::scope::CONTACT_USER_PHONE_READONLY])]),
            Guard::received("object.gender", &[scopes(&[crate::scope::CONTACT_CONTACT_READONLY_AS_APP]), scopes(&[crate::scope::CONTACT_USER_GENDER_READONLY]), scopes(&[crate::scope::CONTACT_CONTACT_ACCESS_AS_APP]), scopes(&[crate::scope::CONTACT_CONTACT_READONLY])]),
            Guard::received("object.avatar", &[scopes(&[crate::scope::CONTACT_CONTACT_READONLY_AS_APP]), scopes(&[crate::scope::CONTACT_USER_BASE_READONLY]), scopes(&[crate::scope::CONTACT_CONTACT_ACCESS_AS_APP]), scopes(&[crate::scope::CONTACT_CONTACT_READONLY])]),
            Guard::received("object.status", &[scopes(&[crate::scope::CONTACT_CONTACT_READONLY_AS_APP]), scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_READONLY]), scopes(&[crate::scope::CONTACT_CONTACT_ACCESS_AS_APP]), scopes(&[crate::scope::CONTACT_CONTACT_READONLY])]),
            Guard::received("object.department_ids", &[scopes(&[crate::scope::CONTACT_CONTACT_READONLY_AS_APP]), scopes(&[crate::scope::CONTACT_USER_DEPARTMENT_READONLY]), scopes(&[crate::scope::CONTACT_CONTACT_ACCESS_AS_APP]), scopes(&[crate::scope::CONTACT_CONTACT_READONLY])]),
            Guard::received("object.leader_user_id", &[scopes(&[crate::scope::CONTACT_CONTACT_READONLY_AS_APP]), scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_READONLY]), scopes(&[crate::scope::CONTACT_CONTACT_ACCESS_AS_APP]), scopes(&[crate::scope::CONTACT_CONTACT_READONLY])]),
            Guard::received("object.city", &[scopes(&[crate::scope::CONTACT_CONTACT_READONLY_AS_APP]), scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_READONLY]), scopes(&[crate::scope::CONTACT_CONTACT_ACCESS_AS_APP]), scopes(&[crate::scope::CONTACT_CONTACT_READONLY])]),
            Guard::received("object.country", &[scopes(&[crate::scope::CONTACT_CONTACT_READONLY_AS_APP]), scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_READONLY]), scopes(&[crate::scope::CONTACT_CONTACT_ACCESS_AS_APP]), scopes(&[crate::scope::CONTACT_CONTACT_READONLY])]),
            Guard::received("object.work_station", &[scopes(&[crate::scope::CONTACT_CONTACT_READONLY_AS_APP]), scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_READONLY]), scopes(&[crate::scope::CONTACT_CONTACT_ACCESS_AS_APP]), scopes(&[crate::scope::CONTACT_CONTACT_READONLY])]),
            Guard::received("object.join_time", &[scopes(&[crate::scope::CONTACT_CONTACT_READONLY_AS_APP]), scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_READONLY]), scopes(&[crate::scope::CONTACT_CONTACT_ACCESS_AS_APP]), scopes(&[crate::scope::CONTACT_CONTACT_READONLY])]),
            Guard::received("object.employee_no", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_READONLY]), scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_NUMBER_READ]), scopes(&[crate::scope::CONTACT_CONTACT_READONLY_AS_APP]), scopes(&[crate::scope::CONTACT_CONTACT_ACCESS_AS_APP]), scopes(&[crate::scope::CONTACT_CONTACT_READONLY])]),
            Guard::received("object.employee_type", &[scopes(&[crate::scope::CONTACT_CONTACT_READONLY_AS_APP]), scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_READONLY]), scopes(&[crate::scope::CONTACT_CONTACT_ACCESS_AS_APP]), scopes(&[crate::scope::CONTACT_CONTACT_READONLY])]),
            Guard::received("object.orders", &[scopes(&[crate::scope::CONTACT_CONTACT_READONLY_AS_APP]), scopes(&[crate::scope::CONTACT_USER_DEPARTMENT_READONLY]), scopes(&[crate::scope::CONTACT_CONTACT_ACCESS_AS_APP]), scopes(&[crate::scope::CONTACT_CONTACT_READONLY])]),
            Guard::received("object.custom_attrs", &[scopes(&[crate::scope::CONTACT_CONTACT_READONLY_AS_APP]), scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_READONLY]), scopes(&[crate::scope::CONTACT_CONTACT_ACCESS_AS_APP]), scopes(&[crate::scope::CONTACT_CONTACT_READONLY])]),
            Guard::received("object.job_level_id", &[scopes(&[crate::scope::CONTACT_USER_JOB_LEVEL_READONLY])]),
            Guard::received("object.job_family_id", &[scopes(&[crate::scope::CONTACT_USER_JOB_FAMILY_READONLY])]),
            Guard::received("object.dotted_line_leader_user_ids", &[scopes(&[crate::scope::CONTACT_USER_DOTTED_LINE_LEADER_INFO_READ])]),
            Guard::received("old_object.user_id", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]),
            Guard::received("old_object.name", &[scopes(&[crate::scope::CONTACT_CONTACT_READONLY_AS_APP]), scopes(&[crate::scope::CONTACT_USER_BASE_READONLY]), scopes(&[crate::scope::CONTACT_CONTACT_ACCESS_AS_APP]), scopes(&[crate::scope::CONTACT_CONTACT_READONLY])]),
            Guard::received("old_object.en_name", &[scopes(&[crate::scope::CONTACT_CONTACT_READONLY_AS_APP]), scopes(&[crate::scope::CONTACT_USER_BASE_READONLY]), scopes(&[crate::scope::CONTACT_CONTACT_ACCESS_AS_APP]), scopes(&[crate::scope::CONTACT_CONTACT_READONLY])]),
            Guard::received("old_object.nickname", &[scopes(&[crate::scope::CONTACT_CONTACT_READONLY_AS_APP]), scopes(&[crate::scope::CONTACT_USER_BASE_READONLY]), scopes(&[crate::scope::CONTACT_CONTACT_ACCESS_AS_APP]), scopes(&[crate::scope::CONTACT_CONTACT_READONLY])]),
            Guard::received("old_object.email", &[scopes(&[crate::scope::CONTACT_USER_EMAIL_READONLY])]),
            Guard::received("old_object.mobile", &[scopes(&[crate::scope::CONTACT_USER_PHONE_READONLY])]),
            Guard::received("old_object.gender", &[scopes(&[crate::scope::CONTACT_CONTACT_READONLY_AS_APP]), scopes(&[crate::scope::CONTACT_USER_GENDER_READONLY]), scopes(&[crate::scope::CONTACT_CONTACT_ACCESS_AS_APP]), scopes(&[crate::scope::CONTACT_CONTACT_READONLY])]),
            Guard::received("old_object.avatar", &[scopes(&[crate::scope::CONTACT_CONTACT_READONLY_AS_APP]), scopes(&[crate::scope::CONTACT_USER_BASE_READONLY]), scopes(&[crate::scope::CONTACT_CONTACT_ACCESS_AS_APP]), scopes(&[crate::scope::CONTACT_CONTACT_READONLY])]),
            Guard::received("old_object.status", &[scopes(&[crate::scope::CONTACT_CONTACT_READONLY_AS_APP]), scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_READONLY]), scopes(&[crate::scope::CONTACT_CONTACT_ACCESS_AS_APP]), scopes(&[crate::scope::CONTACT_CONTACT_READONLY])]),
            Guard::received("old_object.department_ids", &[scopes(&[crate::scope::CONTACT_CONTACT_READONLY_AS_APP]), scopes(&[crate::scope::CONTACT_USER_DEPARTMENT_READONLY]), scopes(&[crate::scope::CONTACT_CONTACT_ACCESS_AS_APP]), scopes(&[crate::scope::CONTACT_CONTACT_READONLY])]),
            Guard::received("old_object.leader_user_id", &[scopes(&[crate::scope::CONTACT_CONTACT_READONLY_AS_APP]), scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_READONLY]), scopes(&[crate::scope::CONTACT_CONTACT_ACCESS_AS_APP]), scopes(&[crate::scope::CONTACT_CONTACT_READONLY])]),
            Guard::received("old_object.city", &[scopes(&[crate::scope::CONTACT_CONTACT_READONLY_AS_APP]), scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_READONLY]), scopes(&[crate::scope::CONTACT_CONTACT_ACCESS_AS_APP]), scopes(&[crate::scope::CONTACT_CONTACT_READONLY])]),
            Guard::received("old_object.country", &[scopes(&[crate::scope::CONTACT_CONTACT_READONLY_AS_APP]), scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_READONLY]), scopes(&[crate::scope::CONTACT_CONTACT_ACCESS_AS_APP]), scopes(&[crate::scope::CONTACT_CONTACT_READONLY])]),
            Guard::received("old_object.work_station", &[scopes(&[crate::scope::CONTACT_CONTACT_READONLY_AS_APP]), scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_READONLY]), scopes(&[crate::scope::CONTACT_CONTACT_ACCESS_AS_APP]), scopes(&[crate::scope::CONTACT_CONTACT_READONLY])]),
            Guard::received("old_object.join_time", &[scopes(&[crate::scope::CONTACT_CONTACT_READONLY_AS_APP]), scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_READONLY]), scopes(&[crate::scope::CONTACT_CONTACT_ACCESS_AS_APP]), scopes(&[crate::scope::CONTACT_CONTACT_READONLY])]),
            Guard::received("old_object.employee_no", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_READONLY]), scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_NUMBER_READ]), scopes(&[crate::scope::CONTACT_CONTACT_READONLY_AS_APP]), scopes(&[crate::scope::CONTACT_CONTACT_ACCESS_AS_APP]), scopes(&[crate::scope::CONTACT_CONTACT_READONLY])]),
            Guard::received("old_object.employee_type", &[scopes(&[crate::scope::CONTACT_CONTACT_READONLY_AS_APP]), scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_READONLY]), scopes(&[crate::scope::CONTACT_CONTACT_ACCESS_AS_APP]), scopes(&[crate::scope::CONTACT_CONTACT_READONLY])]),
            Guard::received("old_object.orders", &[scopes(&[crate::scope::CONTACT_CONTACT_READONLY_AS_APP]), scopes(&[crate::scope::CONTACT_USER_DEPARTMENT_READONLY]), scopes(&[crate::scope::CONTACT_CONTACT_ACCESS_AS_APP]), scopes(&[crate::scope::CONTACT_CONTACT_READONLY])]),
            Guard::received("old_object.custom_attrs", &[scopes(&[crate::scope::CONTACT_CONTACT_READONLY_AS_APP]), scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_READONLY]), scopes(&[crate::scope::CONTACT_CONTACT_ACCESS_AS_APP]), scopes(&[crate::scope::CONTACT_CONTACT_READONLY])]),
            Guard::received("old_object.job_level_id", &[scopes(&[crate::scope::CONTACT_USER_JOB_LEVEL_READONLY])]),
            Guard::received("old_object.job_family_id", &[scopes(&[crate::scope::CONTACT_USER_JOB_FAMILY_READONLY])]),
            Guard::received("old_object.dotted_line_leader_user_ids", &[scopes(&[crate::scope::CONTACT_USER_DOTTED_LINE_LEADER_INFO_READ])]),
        ])
}
