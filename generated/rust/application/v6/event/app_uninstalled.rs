// Generated from spec/application/v6/event/app_uninstalled.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::id;
/// App uninstalled / 应用卸载.
///
/// Is pushed when a tenant uninstalled the store app, or was dissolved; time to close its account and delete its data.
///
/// 租户卸载商店应用或解散时推送，可据此注销账户、清理数据。
///
/// - Type: `app_uninstalled`
/// - Needs no scope
///
/// [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v6/event/app-uninstalled)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppUninstalled {
    /// The ID of the app that was uninstalled. / 被卸载的应用的 ID。
    pub app_id: id::AppId,
    /// The key of the tenant that uninstalled the app. / 卸载应用的租户的唯一标识。
    pub tenant_key: id::TenantKey,
    /// The type of the event, always `app_uninstalled`. / 事件类型，固定为 `app_uninstalled`。
    pub r#type: String,
}
impl wire::Object for AppUninstalled {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("app_id", &mut self.app_id);
        f.field("tenant_key", &mut self.tenant_key);
        f.field("type", &mut self.r#type);
    }
}
crate::codegen::__impl_object! {
    AppUninstalled
}
crate::codegen::__event! {
    AppUninstalled:
    Descriptor::new("application.v6.event.app_uninstalled", "app_uninstalled")
        .documented(text("应用卸载", "App uninstalled"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v6/event/app-uninstalled")
        .access(&[Store], &[])
}
