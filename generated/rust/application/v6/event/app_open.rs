// Generated from spec/application/v6/event/app_open.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::id;
use crate::application::v6;
/// App enabled for the first time / 首次启用应用.
///
/// Is pushed when a tenant has installed and enabled the store app for the first time, be it by an admin, on request of a member, or by a member without review.
///
/// 租户首次安装并启用商店应用时推送，无论由管理员安装、成员申请安装，还是成员免审安装。
///
/// - Type: `app_open`
/// - Needs no scope
///
/// [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v6/event/app-first-enabled)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppOpen {
    /// The ID of the app. / 应用 ID。
    pub app_id: id::AppId,
    /// The key of the tenant that enabled the app. / 启用应用的租户的唯一标识。
    pub tenant_key: id::TenantKey,
    /// The type of the event, always `app_open`. / 事件类型，固定为 `app_open`。
    pub r#type: String,
    /// The users who requested the app, possibly several. / 申请安装应用的用户，可能有多个。
    pub applicants: Vec<v6::UserId>,
    /// The admin who installed the app, directly or on request of a member; absent if a member installed it without review.
    ///
    /// 安装应用的管理员；管理员直接安装或批准成员的申请时返回，免审安装时不返回。
    pub installer: v6::UserId,
    /// The member who installed the app; present only if it was installed without review.
    ///
    /// 安装应用的普通成员，仅免审安装时返回。
    pub installer_employee: v6::UserId,
}
impl wire::Object for AppOpen {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("app_id", &mut self.app_id);
        f.field("tenant_key", &mut self.tenant_key);
        f.field("type", &mut self.r#type);
        f.field("applicants", &mut self.applicants);
        f.field("installer", &mut self.installer);
        f.field("installer_employee", &mut self.installer_employee);
    }
}
crate::codegen::__impl_object! {
    AppOpen
}
crate::codegen::__event! {
    AppOpen:
    Descriptor::new("application.v6.event.app_open", "app_open")
        .documented(text("首次启用应用", "App enabled for the first time"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v6/event/app-first-enabled")
        .access(&[Store], &[])
}
