// Generated from spec/contact/v2/event/user_update.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::id;
/// Employee updated (legacy) / 员工信息变更（旧版）.
///
/// Is pushed when the information of an employee within the contact scope of the app has changed.
///
/// 通讯录权限范围内员工的个人信息变更时推送。
///
/// **Deprecated**: use `contact.v3.event.user_updated` instead.
///
/// - Type: `user_update`
/// - Scopes, any of: `contact:contact:access_as_app`
///
/// [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uETNz4SM1MjLxUzM//event/employee-change)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserUpdate {
    /// The type of the event, always `user_update`. / 事件类型，固定为 `user_update`。
    pub r#type: String,
    /// The ID of the app. / 应用 ID。
    pub app_id: id::AppId,
    /// The key of the tenant. / 租户的唯一标识。
    pub tenant_key: id::TenantKey,
    /// The open ID of the employee, within this app. / 员工在此应用中的 Open ID。
    pub open_id: id::OpenId,
    /// The user ID of the employee; only custom apps get it. / 员工的用户 ID，仅自建应用返回。
    pub employee_id: id::UserId,
    /// The union ID of the employee, the same across all apps of one developer. / 员工的 Union ID，在同一开发商的各应用间相同。
    pub union_id: id::UnionId,
}
impl wire::Object for UserUpdate {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("type", &mut self.r#type);
        f.field("app_id", &mut self.app_id);
        f.field("tenant_key", &mut self.tenant_key);
        f.field("open_id", &mut self.open_id);
        f.field("employee_id", &mut self.employee_id);
        f.field("union_id", &mut self.union_id);
    }
}
crate::codegen::__impl_object! {
    UserUpdate
}
crate::codegen::__event! {
    UserUpdate:
    Descriptor::new("contact.v2.event.user_update", "user_update")
        .documented(text("员工信息变更（旧版）", "Employee updated (legacy)"), "https://open.feishu.cn/document/ukTMukTMukTM/uETNz4SM1MjLxUzM//event/employee-change")
        .access(&[Custom, Store], &[scopes(&[crate::scope::CONTACT_CONTACT_ACCESS_AS_APP])])
}
