// Generated from spec/contact/v2/event/user_status_change.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::id;
use crate::contact::v2;
/// Employee status changed (legacy) / 员工状态变更（旧版）.
///
/// Is pushed when an employee activated the account, the account was suspended or restored, or the employee resigned. It needs no scope.
///
/// 员工激活账号、被暂停或恢复账号、离职时推送，无需任何权限。
///
/// **Deprecated**: use `contact.v3.event.user_updated` instead.
///
/// - Type: `user_status_change`
/// - Needs no scope
///
/// [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uETNz4SM1MjLxUzM//event/user-status-changed)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserStatusChange {
    /// The type of the event, always `user_status_change`. / 事件类型，固定为 `user_status_change`。
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
    /// The status before the change. / 变更前的状态。
    pub before_status: v2::UserStatus,
    /// When the status changed, in the format `2020-02-21 16:28:48`. / 状态变更的时间，格式如 `2020-02-21 16:28:48`。
    pub change_time: String,
    /// The status after the change. / 变更后的状态。
    pub current_status: v2::UserStatus,
}
impl wire::Object for UserStatusChange {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("type", &mut self.r#type);
        f.field("app_id", &mut self.app_id);
        f.field("tenant_key", &mut self.tenant_key);
        f.field("open_id", &mut self.open_id);
        f.field("employee_id", &mut self.employee_id);
        f.field("union_id", &mut self.union_id);
        f.field("before_status", &mut self.before_status);
        f.field("change_time", &mut self.change_time);
        f.field("current_status", &mut self.current_status);
    }
}
crate::codegen::__impl_object! {
    UserStatusChange
}
crate::codegen::__event! {
    UserStatusChange:
    Descriptor::new("contact.v2.event.user_status_change", "user_status_change")
        .documented(text("员工状态变更（旧版）", "Employee status changed (legacy)"), "https://open.feishu.cn/document/ukTMukTMukTM/uETNz4SM1MjLxUzM//event/user-status-changed")
        .access(&[Custom, Store], &[])
}
