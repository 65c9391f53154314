// Generated from spec/contact/v3/event/user_created.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::contact::v3;
/// Employee joined / 员工入职.
///
/// Is pushed when an employee has joined, whether added in the admin console or created through the API.
///
/// 有新员工入职时推送，无论是在管理后台添加还是通过接口创建的。
///
/// - Type: `contact.user.created_v3`
/// - Scopes, any of: `contact:contact.base:readonly`, `contact:contact:readonly_as_app`, `contact:contact:access_as_app`
///
/// [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/user/events/created)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserCreated {
    /// The employee the event is about. / 事件所涉及的员工。
    pub object: v3::UserEvent,
}
impl wire::Object for UserCreated {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("object", &mut self.object);
    }
}
crate::codegen::__impl_object! {
    UserCreated
}
crate::codegen::__event! {
    UserCreated:
    Descriptor::new("contact.v3.event.user_created", "contact.user.created_v3")
        .documented(text("员工入职", "Employee joined"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/user/events/created")
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
        ])
}
