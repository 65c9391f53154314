// Generated from spec/contact/v2/event/contact_scope_change.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::id;
/// Contact scope of the app changed (legacy) / 通讯录权限范围变更（旧版）.
///
/// Is pushed when an admin has changed the part of the contacts that the app may access; apps with the scope `contact:contact:access_as_app` get it without subscription.
///
/// 管理员调整应用的通讯录权限范围时推送；有“以应用身份访问通讯录”权限的应用自动订阅。
///
/// **Deprecated**: use `contact.v3.event.scope_updated` instead.
///
/// - Type: `contact_scope_change`
/// - Scopes, any of: `contact:contact:access_as_app`
///
/// [Documentation](https://open.feishu.cn/document/ukTMukTMukTM/uETNz4SM1MjLxUzM//event/scope-change)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContactScopeChange {
    /// The type of the event, always `contact_scope_change`. / 事件类型，固定为 `contact_scope_change`。
    pub r#type: String,
    /// The ID of the app. / 应用 ID。
    pub app_id: id::AppId,
    /// The key of the tenant. / 租户的唯一标识。
    pub tenant_key: id::TenantKey,
}
impl wire::Object for ContactScopeChange {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("type", &mut self.r#type);
        f.field("app_id", &mut self.app_id);
        f.field("tenant_key", &mut self.tenant_key);
    }
}
crate::codegen::__impl_object! {
    ContactScopeChange
}
crate::codegen::__event! {
    ContactScopeChange:
    Descriptor::new("contact.v2.event.contact_scope_change", "contact_scope_change")
        .documented(text("通讯录权限范围变更（旧版）", "Contact scope of the app changed (legacy)"), "https://open.feishu.cn/document/ukTMukTMukTM/uETNz4SM1MjLxUzM//event/scope-change")
        .access(&[Custom, Store], &[scopes(&[crate::scope::CONTACT_CONTACT_ACCESS_AS_APP])])
}
