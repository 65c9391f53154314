// Generated from spec/application/v6/event/app_status_change.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::id;
use crate::application::v6;
/// App enabled or disabled / 应用停启用.
///
/// Is pushed when an admin of a tenant enabled or disabled the store app, or the platform disabled it. An installation by an admin counts as enabling.
///
/// 企业管理员启用或停用商店应用，或平台停用该应用时推送；管理员安装应用也算启用。
///
/// - Type: `app_status_change`
/// - Needs no scope
///
/// [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v6/event/app-enabled-or-disabled)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppStatusChange {
    /// The ID of the app. / 应用 ID。
    pub app_id: id::AppId,
    /// The key of the tenant. / 租户的唯一标识。
    pub tenant_key: id::TenantKey,
    /// The type of the event, always `app_status_change`. / 事件类型，固定为 `app_status_change`。
    pub r#type: String,
    /// What became of the app. / 应用变为何种状态。
    pub status: AppStatusChangeStatus,
    /// The user who enabled the app; present only if `status` is `start_by_tenant`.
    ///
    /// 启用应用的用户，仅当 `status` 为 `start_by_tenant` 时返回。
    pub operator: v6::UserId,
}
impl wire::Object for AppStatusChange {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("app_id", &mut self.app_id);
        f.field("tenant_key", &mut self.tenant_key);
        f.field("type", &mut self.r#type);
        f.field("status", &mut self.status);
        f.field("operator", &mut self.operator);
    }
}
crate::codegen::__impl_object! {
    AppStatusChange
}
crate::codegen::__event! {
    AppStatusChange:
    Descriptor::new("application.v6.event.app_status_change", "app_status_change")
        .documented(text("应用停启用", "App enabled or disabled"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v6/event/app-enabled-or-disabled")
        .access(&[Store], &[])
}
/// What became of the app. / 应用变为何种状态。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AppStatusChangeStatus {
    /// `start_by_tenant`: Enabled by the tenant / 由租户启用
    StartByTenant,
    /// `stop_by_tenant`: Disabled by the tenant / 由租户停用
    StopByTenant,
    /// `stop_by_platform`: Disabled by the platform / 由平台停用
    StopByPlatform,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for AppStatusChangeStatus {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for AppStatusChangeStatus {
    fn as_str(&self) -> &str {
        match self {
            Self::StartByTenant => "start_by_tenant",
            Self::StopByTenant => "stop_by_tenant",
            Self::StopByPlatform => "stop_by_platform",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "start_by_tenant" => Self::StartByTenant,
            "stop_by_tenant" => Self::StopByTenant,
            "stop_by_platform" => Self::StopByPlatform,
            _ => Self::Other(text.to_owned()),
        }
    }
}
crate::codegen::__impl_enum! {
    AppStatusChangeStatus
}
