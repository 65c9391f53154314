// Generated from spec/calendar/v4/event/calendar_acl_created.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::calendar::v4;
/// Access control added / 创建 ACL.
///
/// Is pushed when an access control was added to a calendar whose access control changes have been subscribed to.
///
/// 已订阅的日历上新增访问控制时推送，须先订阅访问控制变更事件。
///
/// - Type: `calendar.calendar.acl.created_v4`
/// - Scopes, any of: `calendar:calendar`, `calendar:calendar.acl:read`, `calendar:calendar:readonly`
///
/// [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar-acl/events/created)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CalendarAclCreated {
    /// The ID of the access control, unique within one calendar only. / 访问控制的 ID，只在同一日历内唯一。
    pub acl_id: String,
    /// What the grantee may do with the calendar. / 被授权者对日历的访问权限。
    pub role: v4::Role,
    /// Who the access is granted to. / 该权限授予谁。
    pub scope: v4::AclScopeEvent,
    /// The users that this event is sent for. / 此事件推送给哪些用户。
    pub user_id_list: Vec<v4::UserId>,
}
impl wire::Object for CalendarAclCreated {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("acl_id", &mut self.acl_id);
        f.field("role", &mut self.role);
        f.field("scope", &mut self.scope);
        f.field("user_id_list", &mut self.user_id_list);
    }
}
crate::codegen::__impl_object! {
    CalendarAclCreated
}
crate::codegen::__event! {
    CalendarAclCreated:
    Descriptor::new("calendar.v4.event.calendar_acl_created", "calendar.calendar.acl.created_v4")
        .documented(text("创建 ACL", "Access control added"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/calendar-v4/calendar-acl/events/created")
        .access(&[Custom, Store], &[
            scopes(&[crate::scope::CALENDAR_CALENDAR]),
            scopes(&[crate::scope::CALENDAR_CALENDAR_ACL_READ]),
            scopes(&[crate::scope::CALENDAR_CALENDAR_READONLY]),
        ])
        .guards(&[
            Guard::received("scope.user_id.user_id", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]),
        ])
}
