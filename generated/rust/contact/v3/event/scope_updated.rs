// Generated from spec/contact/v3/event/scope_updated.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::contact::v3;
/// Contact scope of the app changed / 通讯录权限范围变更.
///
/// Is pushed when the part of the contacts that the app may access has changed. / 应用可以访问的通讯录范围发生变化时推送。
///
/// - Type: `contact.scope.updated_v3`
/// - Scopes, any of: `contact:contact.base:readonly`, `contact:contact:readonly_as_app`, `contact:contact:access_as_app`
///
/// [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/scope/events/updated)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScopeUpdated {
    /// The departments, users and user groups that entered the contact scope of the app with the change.
    ///
    /// 应用通讯录权限范围变更后，新纳入范围的部门、用户和用户组。
    pub added: v3::Scope,
    /// The departments, users and user groups that left the contact scope of the app with the change.
    ///
    /// 应用通讯录权限范围变更后，移出范围的部门、用户和用户组。
    pub removed: v3::Scope,
}
impl wire::Object for ScopeUpdated {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("added", &mut self.added);
        f.field("removed", &mut self.removed);
    }
}
crate::codegen::__impl_object! {
    ScopeUpdated
}
crate::codegen::__event! {
    ScopeUpdated:
    Descriptor::new("contact.v3.event.scope_updated", "contact.scope.updated_v3")
        .documented(text("通讯录权限范围变更", "Contact scope of the app changed"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/scope/events/updated")
        .access(&[Custom, Store], &[
            scopes(&[crate::scope::CONTACT_CONTACT_BASE_READONLY]),
            scopes(&[crate::scope::CONTACT_CONTACT_READONLY_AS_APP]),
            scopes(&[crate::scope::CONTACT_CONTACT_ACCESS_AS_APP]),
        ])
        .guards(&[
            Guard::received("added.departments.name", &[scopes(&[crate::scope::CONTACT_CONTACT_READONLY_AS_APP]), scopes(&[crate::scope::CONTACT_DEPARTMENT_BASE_READONLY]), scopes(&[crate::scope::CONTACT_CONTACT_ACCESS_AS_APP]), scopes(&[crate::scope::CONTACT_CONTACT_READONLY])]),
            Guard::received("added.departments.i18n_name", &[scopes(&[crate::scope::CONTACT_CONTACT_READONLY_AS_APP]), scopes(&[crate::scope::CONTACT_DEPARTMENT_BASE_READONLY]), scopes(&[crate::scope::CONTACT_CONTACT_ACCESS_AS_APP]), scopes(&[crate::scope::CONTACT_CONTACT_READONLY])]),
            Guard::received("added.departments.parent_department_id", &[scopes(&[crate::scope::CONTACT_CONTACT_READONLY_AS_APP]), scopes(&[crate::scope::CONTACT_DEPARTMENT_ORGANIZE_READONLY]), scopes(&[crate::scope::CONTACT_CONTACT_ACCESS_AS_APP]), scopes(&[crate::scope::CONTACT_CONTACT_READONLY])]),
            Guard::received("added.departments.department_id", &[scopes(&[crate::scope::CONTACT_CONTACT_READONLY_AS_APP]), scopes(&[crate::scope::CONTACT_DEPARTMENT_BASE_READONLY]), scopes(&[crate::scope::CONTACT_CONTACT_ACCESS_AS_APP]), scopes(&[crate::scope::CONTACT_CONTACT_READONLY])]),
            Guard::received("added.departments.leader_user_id", &[scopes(&[crate::scope::CONTACT_CONTACT_READONLY_AS_APP]), scopes(&[crate::scope::CONTACT_DEPARTMENT_ORGANIZE_READONLY]), scopes(&[crate::scope::CONTACT_CONTACT_ACCESS_AS_APP]), scopes(&[crate::scope::CONTACT_CONTACT_READONLY])]),
            Guard::received("added.departments.chat_id", &[scopes(&[crate::scope::CONTACT_CONTACT_READONLY_AS_APP]), scopes(&[crate::scope::CONTACT_DEPARTMENT_BASE_READONLY]), scopes(&[crate::scope::CONTACT_CONTACT_ACCESS_AS_APP]), scopes(&[crate::scope::CONTACT_CONTACT_READONLY])]),
            Guard::received("added.departments.order", &[scopes(&[crate::scope::CONTACT_CONTACT_READONLY_AS_APP]), scopes(&[crate::scope::CONTACT_DEPARTMENT_ORGANIZE_READONLY]), scopes(&[crate::scope::CONTACT_CONTACT_ACCESS_AS_APP]), scopes(&[crate::scope::CONTACT_CONTACT_READONLY])]),
            Guard::received("added.departments.unit_ids", &[scopes(&[crate::scope::CONTACT_CONTACT_READONLY_AS_APP]), scopes(&[crate::scope::CONTACT_DEPARTMENT_ORGANIZE_READONLY]), scopes(&[crate::scope::CONTACT_CONTACT_ACCESS_AS_APP]), scopes(&[crate::scope::CONTACT_CONTACT_READONLY])]),
            Guard::received("added.departments.member_count", &[scopes(&[crate::scope::CONTACT_CONTACT_READONLY_AS_APP]), scopes(&[crate::scope::CONTACT_DEPARTMENT_ORGANIZE_READONLY]), scopes(&[crate::scope::CONTACT_CONTACT_ACCESS_AS_APP]), scopes(&[crate::scope::CONTACT_CONTACT_READONLY])]),
            Guard::received("added.departments.status", &[scopes(&[crate::scope::CONTACT_CONTACT_READONLY_AS_APP]), scopes(&[crate::scope::CONTACT_DEPARTMENT_BASE_READONLY]), scopes(&[crate::scope::CONTACT_CONTACT_ACCESS_AS_APP]), scopes(&[crate::scope::CONTACT_CONTACT_READONLY])]),
            Guard::received("added.departments.leaders.leaderID", &[scopes(&[crate::scope::CONTACT_CONTACT_READONLY_AS_APP]), scopes(&[crate::scope::CONTACT_DEPARTMENT_ORGANIZE_READONLY]), scopes(&[crate::scope::CONTACT_CONTACT_ACCESS_AS_APP]), scopes(&[crate::scope::CONTACT_CONTACT_READONLY])]),
            Guard::received("added.departments.primary_member_count", &[scopes(&[crate::scope::CONTACT_CONTACT_READONLY_AS_APP]), scopes(&[crate::scope::CONTACT_DEPARTMENT_ORGANIZE_READONLY]), scopes(&[crate::scope::CONTACT_CONTACT_ACCESS_AS_APP]), scopes(&[crate::scope::CONTACT_CONTACT_READONLY])]),
            Guard::received("added.users.user_id", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]),
            Guard::received("added.users.name", &[scopes(&[crate::scope::CONTACT_CONTACT_READONLY_AS_APP]), scopes(&[crate::scope::CONTACT_USER_BASE_READONLY]), scopes(&[crate::scope::CONTACT_CONTACT_ACCESS_AS_APP]), scopes(&[crate::scope::CONTACT_CONTACT_READONLY])]),
            Guard::received("added.users.en_name", &[scopes(&[crate::scope::CONTACT_CONTACT_READONLY_AS_APP]), scopes(&[crate::scope::CONTACT_USER_BASE_READONLY]), scopes(&[crate::scope::CONTACT_CONTACT_ACCESS_AS_APP]), scopes(&[crate::scope::CONTACT_CONTACT_READONLY])]),
            Guard::received("added.users.nickname", &[scopes(&[crate::scope::CONTACT_CONTACT_READONLY_AS_APP]), scopes(&[crate::scope::CONTACT_USER_BASE_READONLY]), scopes(&[crate::scope::CONTACT_CONTACT_ACCESS_AS_APP]), scopes(&[crate::scope::CONTACT_CONTACT_READONLY])]),
            Guard::received("added.users.email", &[scopes(&[crate::scope::CONTACT_USER_EMAIL_READONLY])]),
            Guard::received("added.users.mobile", &[scopes(&[crate::scope::CONTACT_USER_PHONE_READONLY])]),
            Guard::received("added.users.gender", &[scopes(&[crate::scope::CONTACT_CONTACT_READONLY_AS_APP]), scopes(&[crate::scope::CONTACT_USER_GENDER_READONLY]), scopes(&[crate::scope::CONTACT_CONTACT_ACCESS_AS_APP]), scopes(&[crate::scope::CONTACT_CONTACT_READONLY])]),
            Guard::received("added.users.avatar", &[scopes(&[crate::scope::CONTACT_CONTACT_READONLY_AS_APP]), scopes(&[crate::scope::CONTACT_USER_BASE_READONLY]), scopes(&[crate::scope::CONTACT_CONTACT_ACCESS_AS_APP]), scopes(&[crate::scope::CONTACT_CONTACT_READONLY])]),
            Guard::received("added.users.status", &[scopes(&[crate::scope::CONTACT_CONTACT_READONLY_AS_APP]), scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_READONLY]), scopes(&[crate::scope::CONTACT_CONTACT_ACCESS_AS_APP]), scopes(&[crate::scope::CONTACT_CONTACT_READONLY])]),
            Guard::received("added.users.leader_user_id", &[scopes(&[crate::scope::CONTACT_CONTACT_READONLY_AS_APP]), scopes(&[crate::scope::CONTACT_USER_DEPARTMENT_READONLY]), scopes(&[crate::scope::CONTACT_CONTACT_ACCESS_AS_APP]), scopes(&[crate::scope::CONTACT_CONTACT_READONLY])]),
            Guard::received("added.users.city", &[scopes(&[crate::scope::CONTACT_CONTACT_READONLY_AS_APP]), scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_READONLY]), scopes(&[crate::scope::CONTACT_CONTACT_ACCESS_AS_APP]), scopes(&[crate::scope::CONTACT_CONTACT_READONLY])]),
            Guard::received("added.users.country", &[scopes(&[crate::scope::CONTACT_CONTACT_READONLY_AS_APP]), scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_READONLY]), scopes(&[crate::scope::CONTACT_CONTACT_ACCESS_AS_APP]), scopes(&[crate::scope::CONTACT_CONTACT_READONLY])]),
            Guard::received("added.users.work_station", &[scopes(&[crate::scope::CONTACT_CONTACT_READONLY_AS_APP]), scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_READONLY]), scopes(&[crate::scope::CONTACT_CONTACT_ACCESS_AS_APP]), scopes(&[crate::scope::CONTACT_CONTACT_READONLY])]),
            Guard::received("added.users.join_time", &[scopes(&[crate::scope::CONTACT_CONTACT_READONLY_AS_APP]), scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_READONLY]), scopes(&[crate::scope::CONTACT_CONTACT_ACCESS_AS_APP]), scopes(&[crate::scope::CONTACT_CONTACT_READONLY])]),
            Guard::received("added.users.employee_no", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_READONLY]), scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_NUMBER_READ]), scopes(&[crate::scope::CONTACT_CONTACT_READONLY_AS_APP]), scopes(&[crate::scope::CONTACT_CONTACT_ACCESS_AS_APP]), scopes(&[crate::scope::CONTACT_CONTACT_READONLY])]),
            Guard::received("added.users.employee_type", &[scopes(&[crate::scope::CONTACT_CONTACT_READONLY_AS_APP]), scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_READONLY]), scopes(&[crate::scope::CONTACT_CONTACT_ACCESS_AS_APP]), scopes(&[crate::scope::CONTACT_CONTACT_READONLY])]),
            Guard::received("added.users.custom_attrs", &[scopes(&[crate::scope::CONTACT_CONTACT_READONLY_AS_APP]), scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_READONLY]), scopes(&[crate::scope::CONTACT_CONTACT_ACCESS_AS_APP]), scopes(&[crate::scope::CONTACT_CONTACT_READONLY])]),
            Guard::received("added.users.enterprise_email", &[scopes(&[crate::scope::CONTACT_CONTACT_READONLY_AS_APP]), scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_READONLY]), scopes(&[crate::scope::CONTACT_CONTACT_ACCESS_AS_APP]), scopes(&[crate::scope::CONTACT_CONTACT_READONLY])]),
            Guard::received("added.users.job_title", &[scopes(&[crate::scope::CONTACT_CONTACT_READONLY_AS_APP]), scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_READONLY]), scopes(&[crate::scope::CONTACT_CONTACT_ACCESS_AS_APP]), scopes(&[crate::scope::CONTACT_CONTACT_READONLY])]),
            Guard::received("added.users.job_level_id", &[scopes(&[crate::scope::CONTACT_USER_JOB_LEVEL_READONLY])]),
            Guard::received("added.users.job_family_id", &[scopes(&[crate::scope::CONTACT_USER_JOB_FAMILY_READONLY])]),
            Guard::received("added.users.subscription_ids", &[scopes(&[crate::scope::CONTACT_USER_SUBSCRIPTION_IDS_WRITE])]),
            Guard::received("added.users.assign_info", &[scopes(&[crate::scope::CONTACT_USER_ASSIGN_INFO_READ])]),
            Guard::received("added.users.department_path", &[scopes(&[crate::scope::CONTACT_USER_DEPARTMENT_PATH_READONLY])]),
            Guard::received("removed.departments.name", &[scopes(&[crate::scope::CONTACT_CONTACT_READONLY_AS_APP]), scopes(&[crate::scope::CONTACT_DEPARTMENT_BASE_READONLY]), scopes(&[crate::scope::CONTACT_CONTACT_ACCESS_AS_APP]), scopes(&[crate::scope::CONTACT_CONTACT_READONLY])]),
            Guard::received("removed.departments.i18n_name", &[scopes(&[crate::scope::CONTACT_CONTACT_READONLY_AS_APP]), scopes(&[crate::scope::CONTACT_DEPARTMENT_BASE_READONLY]), scopes(&[crate::scope::CONTACT_CONTACT_ACCESS_AS_APP]), scopes(&[crate::scope::CONTACT_CONTACT_READONLY])]),
            Guard::received("removed.departments.parent_department_id", &[scopes(&[crate::scope::CONTACT_CONTACT_READONLY_AS_APP]), scopes(&[crate::scope::CONTACT_DEPARTMENT_ORGANIZE_READONLY]), scopes(&[crate::scope::CONTACT_CONTACT_ACCESS_AS_APP]), scopes(&[crate::scope::CONTACT_CONTACT_READONLY])]),
            Guard::received("removed.departments.department_id", &[scopes(&[crate::scope::CONTACT_CONTACT_READONLY_AS_APP]), scopes(&[crate::scope::CONTACT_DEPARTMENT_BASE_READONLY]), scopes(&[crate::scope::CONTACT_CONTACT_ACCESS_AS_APP]), scopes(&[crate::scope::CONTACT_CONTACT_READONLY])]),
            Guard::received("removed.departments.leader_user_id", &[scopes(&[crate::scope::CONTACT_CONTACT_READONLY_AS_APP]), scopes(&[crate::scope::CONTACT_DEPARTMENT_ORGANIZE_READONLY]), scopes(&[crate::scope::CONTACT_CONTACT_ACCESS_AS_APP]), scopes(&[crate::scope::CONTACT_CONTACT_READONLY])]),
            Guard::received("removed.departments.chat_id", &[scopes(&[crate::scope::CONTACT_CONTACT_READONLY_AS_APP]), scopes(&[crate::scope::CONTACT_DEPARTMENT_BASE_READONLY]), scopes(&[crate::scope::CONTACT_CONTACT_ACCESS_AS_APP]), scopes(&[crate::scope::CONTACT_CONTACT_READONLY])]),
            Guard::received("removed.departments.order", &[scopes(&[crate::scope::CONTACT_CONTACT_READONLY_AS_APP]), scopes(&[crate::scope::CONTACT_DEPARTMENT_ORGANIZE_READONLY]), scopes(&[crate::scope::CONTACT_CONTACT_ACCESS_AS_APP]), scopes(&[crate::scope::CONTACT_CONTACT_READONLY])]),
            Guard::received("removed.departments.unit_ids", &[scopes(&[crate::scope::CONTACT_CONTACT_READONLY_AS_APP]), scopes(&[crate::scope::CONTACT_DEPARTMENT_ORGANIZE_READONLY]), scopes(&[crate::scope::CONTACT_CONTACT_ACCESS_AS_APP]), scopes(&[crate::scope::CONTACT_CONTACT_READONLY])]),
            Guard::received("removed.departments.member_count", &[scopes(&[crate::scope::CONTACT_CONTACT_READONLY_AS_APP]), scopes(&[crate::scope::CONTACT_DEPARTMENT_ORGANIZE_READONLY]), scopes(&[crate::scope::CONTACT_CONTACT_ACCESS_AS_APP]), scopes(&[crate::scope::CONTACT_CONTACT_READONLY])]),
            Guard::received("removed.departments.status", &[scopes(&[crate::scope::CONTACT_CONTACT_READONLY_AS_APP]), scopes(&[crate::scope::CONTACT_DEPARTMENT_BASE_READONLY]), scopes(&[crate::scope::CONTACT_CONTACT_ACCESS_AS_APP]), scopes(&[crate::scope::CONTACT_CONTACT_READONLY])]),
            Guard::received("removed.departments.leaders.leaderID", &[scopes(&[crate::scope::CONTACT_CONTACT_READONLY_AS_APP]), scopes(&[crate::scope::CONTACT_DEPARTMENT_ORGANIZE_READONLY]), scopes(&[crate::scope::CONTACT_CONTACT_ACCESS_AS_APP]), scopes(&[crate::scope::CONTACT_CONTACT_READONLY])]),
            Guard::received("removed.departments.primary_member_count", &[scopes(&[crate::scope::CONTACT_CONTACT_READONLY_AS_APP]), scopes(&[crate::scope::CONTACT_DEPARTMENT_ORGANIZE_READONLY]), scopes(&[crate::scope::CONTACT_CONTACT_ACCESS_AS_APP]), scopes(&[crate::scope::CONTACT_CONTACT_READONLY])]),
            Guard::received("removed.users.user_id", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]),
            Guard::received("removed.users.name", &[scopes(&[crate::scope::CONTACT_CONTACT_READONLY_AS_APP]), scopes(&[crate::scope::CONTACT_USER_BASE_READONLY]), scopes(&[crate::scope::CONTACT_CONTACT_ACCESS_AS_APP]), scopes(&[crate::scope::CONTACT_CONTACT_READONLY])]),
            Guard::received("removed.users.en_name", &[scopes(&[crate::scope::CONTACT_CONTACT_READONLY_AS_APP]), scopes(&[crate::scope::CONTACT_USER_BASE_READONLY]), scopes(&[crate::scope::CONTACT_CONTACT_ACCESS_AS_APP]), scopes(&[crate::scope::CONTACT_CONTACT_READONLY])]),
            Guard::received("removed.users.nickname", &[scopes(&[crate::scope::CONTACT_CONTACT_READONLY_AS_APP]), scopes(&[crate::scope::CONTACT_USER_BASE_READONLY]), scopes(&[crate::scope::CONTACT_CONTACT_ACCESS_AS_APP]), scopes(&[crate::scope::CONTACT_CONTACT_READONLY])]),
            Guard::received("removed.users.email", &[scopes(&[crate::scope::CONTACT_USER_EMAIL_READONLY])]),
            Guard::received("removed.users.mobile", &[scopes(&[crate::scope::CONTACT_USER_PHONE_READONLY])]),
            Guard::received("removed.users.gender", &[scopes(&[crate::scope::CONTACT_CONTACT_READONLY_AS_APP]), scopes(&[crate::scope::CONTACT_USER_GENDER_READONLY]), scopes(&[crate::scope::CONTACT_CONTACT_ACCESS_AS_APP]), scopes(&[crate::scope::CONTACT_CONTACT_READONLY])]),
            Guard::received("removed.users.avatar", &[scopes(&[crate::scope::CONTACT_CONTACT_READONLY_AS_APP]), scopes(&[crate::scope::CONTACT_USER_BASE_READONLY]), scopes(&[crate::scope::CONTACT_CONTACT_ACCESS_AS_APP]), scopes(&[crate::scope::CONTACT_CONTACT_READONLY])]),
            Guard::received("removed.users.status", &[scopes(&[crate::scope::CONTACT_CONTACT_READONLY_AS_APP]), scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_READONLY]), scopes(&[crate::scope::CONTACT_CONTACT_ACCESS_AS_APP]), scopes(&[crate::scope::CONTACT_CONTACT_READONLY])]),
            Guard::received("removed.users.leader_user_id", &[scopes(&[crate::scope::CONTACT_CONTACT_READONLY_AS_APP]), scopes(&[crate::scope::CONTACT_USER_DEPARTMENT_READONLY]), scopes(&[crate::scope::CONTACT_CONTACT_ACCESS_AS_APP]), scopes(&[crate::scope::CONTACT_CONTACT_READONLY])]),
            Guard::received("removed.users.city", &[scopes(&[crate::scope::CONTACT_CONTACT_READONLY_AS_APP]), scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_READONLY]), scopes(&[crate::scope::CONTACT_CONTACT_ACCESS_AS_APP]), scopes(&[crate::scope::CONTACT_CONTACT_READONLY])]),
            Guard::received("removed.users.country", &[scopes(&[crate::scope::CONTACT_CONTACT_READONLY_AS_APP]), scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_READONLY]), scopes(&[crate::scope::CONTACT_CONTACT_ACCESS_AS_APP]), scopes(&[crate::scope::CONTACT_CONTACT_READONLY])]),
            Guard::received("removed.users.work_station", &[scopes(&[crate::scope::CONTACT_CONTACT_READONLY_AS_APP]), scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_READONLY]), scopes(&[crate::scope::CONTACT_CONTACT_ACCESS_AS_APP]), scopes(&[crate::scope::CONTACT_CONTACT_READONLY])]),
            Guard::received("removed.users.join_time", &[scopes(&[crate::scope::CONTACT_CONTACT_READONLY_AS_APP]), scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_READONLY]), scopes(&[crate::scope::CONTACT_CONTACT_ACCESS_AS_APP]), scopes(&[crate::scope::CONTACT_CONTACT_READONLY])]),
            Guard::received("removed.users.employee_no", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_READONLY]), scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_NUMBER_READ]), scopes(&[crate::scope::CONTACT_CONTACT_READONLY_AS_APP]), scopes(&[crate::scope::CONTACT_CONTACT_ACCESS_AS_APP]), scopes(&[crate::scope::CONTACT_CONTACT_READONLY])]),
            Guard::received("removed.users.employee_type", &[scopes(&[crate::scope::CONTACT_CONTACT_READONLY_AS_APP]), scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_READONLY]), scopes(&[crate::scope::CONTACT_CONTACT_ACCESS_AS_APP]), scopes(&[crate::scope::CONTACT_CONTACT_READONLY])]),
            Guard::received("removed.users.custom_attrs", &[scopes(&[crate::scope::CONTACT_CONTACT_READONLY_AS_APP]), scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_READONLY]), scopes(&[crate::scope::CONTACT_CONTACT_ACCESS_AS_APP]), scopes(&[crate::scope::CONTACT_CONTACT_READONLY])]),
            Guard::received("removed.users.enterprise_email", &[scopes(&[crate::scope::CONTACT_CONTACT_READONLY_AS_APP]), scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_READONLY]), scopes(&[crate::scope::CONTACT_CONTACT_ACCESS_AS_APP]), scopes(&[crate::scope::CONTACT_CONTACT_READONLY])]),
            Guard::received("removed.users.job_title", &[scopes(&[crate::scope::CONTACT_CONTACT_READONLY_AS_APP]), scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_READONLY]), scopes(&[crate::scope::CONTACT_CONTACT_ACCESS_AS_APP]), scopes(&[crate::scope::CONTACT_CONTACT_READONLY])]),
            Guard::received("removed.users.job_level_id", &[scopes(&[crate::scope::CONTACT_USER_JOB_LEVEL_READONLY])]),
            Guard::received("removed.users.job_family_id", &[scopes(&[crate::scope::CONTACT_USER_JOB_FAMILY_READONLY])]),
            Guard::received("removed.users.subscription_ids", &[scopes(&[crate::scope::CONTACT_USER_SUBSCRIPTION_IDS_WRITE])]),
            Guard::received("removed.users.assign_info", &[scopes(&[crate::scope::CONTACT_USER_ASSIGN_INFO_READ])]),
            Guard::received("removed.users.department_path", &[scopes(&[crate::scope::CONTACT_USER_DEPARTMENT_PATH_READONLY])]),
        ])
}
