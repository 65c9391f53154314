// Generated from spec/personal_settings/v1/system_status/patch.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::personal_settings::{error, v1};
impl super::Api<'_> {
    /// Update a system status / 修改系统状态: [`Patch`](struct@Patch).
    pub fn patch(
        &self,
        system_status_id: impl Into<String>,
        system_status: v1::SystemStatusInput,
        update_fields: impl Into<Vec<PatchUpdateFields>>,
    ) -> crate::codegen::Call<Patch> {
        crate::codegen::Call::new(
            self.client,
            Patch::new(system_status_id, system_status, update_fields),
        )
    }
}
/// Update a system status / 修改系统状态.
///
/// Changes a system status of the tenant; those who use it see the change only once it is turned on anew.
///
/// 修改一个租户维度的系统状态，对正在使用者须到期并重新开启后才生效。
///
/// - `PATCH /open-apis/personal_settings/v1/system_statuses/:system_status_id`
/// - Rate limit: 100 calls a minute
/// - Token: `tenant_access_token`
/// - Scopes, any of: `personal_settings:status:system_status_update`
///
/// Errors: [`PatchError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/personal_settings-v1/system_status/patch)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Patch {
    /// The ID of the system status, from `personal_settings.v1.system_status.list`.
    ///
    /// 系统状态的 ID，由 `personal_settings.v1.system_status.list` 返回。
    /// - Example: `"7101214603622940633"`
    pub system_status_id: String,
    /// The system status to update. / 要更新的系统状态。
    pub system_status: v1::SystemStatusInput,
    /// The fields to update; others are ignored. / 要更新哪些字段，只有列出的字段才生效。
    /// - Length: at least 1
    /// - Example: `["ICON"]`
    pub update_fields: Vec<PatchUpdateFields>,
}
impl Patch {
    /// Creates the value from its required fields.
    pub fn new(
        system_status_id: impl Into<String>,
        system_status: v1::SystemStatusInput,
        update_fields: impl Into<Vec<PatchUpdateFields>>,
    ) -> Self {
        Self {
            system_status_id: system_status_id.into(),
            system_status,
            update_fields: update_fields.into(),
        }
    }
}
impl wire::Object for Patch {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("system_status_id", &mut self.system_status_id);
        f.field("system_status", &mut self.system_status);
        f.field("update_fields", &mut self.update_fields);
    }
}
crate::codegen::__impl_object! {
    Patch
}
crate::codegen::__operation! {
    Patch => PatchResponse, PatchError:
    Endpoint::new("personal_settings.v1.system_status.patch", Patch, "/open-apis/personal_settings/v1/system_statuses/:system_status_id")
        .documented(text("修改系统状态", "Update a system status"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/personal_settings-v1/system_status/patch")
        .access(&[Tenant], &[Custom], &[scopes(&[crate::scope::PERSONAL_SETTINGS_STATUS_SYSTEM_STATUS_UPDATE])])
        .limits(RateLimit::Fixed(&[Rate::new(100, 60)]), &[])
        .request(Json, &[
            path("system_status_id", String).required(),
            body("system_status", Object).required(),
            body("update_fields", Array).required(),
        ])
}
/// The reply to [`Patch`](struct@Patch).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PatchResponse {
    /// The system status after the update. / 更新后的系统状态。
    pub system_status: v1::SystemStatus,
}
impl wire::Object for PatchResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("system_status", &mut self.system_status);
    }
}
crate::codegen::__impl_object! {
    PatchResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Patch`](struct@Patch).
    PatchError:
    /// [`2005001`](error::INVALID_PARAMETER): Your request contains an invalid request parameter.
    InvalidParameter = error::INVALID_PARAMETER,
    /// [`2005002`](error::NAME_ALREADY_EXISTS): The same name or i18n name has already be created within your tenant.
    NameAlreadyExists = error::NAME_ALREADY_EXISTS,
    /// [`2005003`](error::NAME_CONTAINS_SENSITIVE_WORDS): Name or i18n name contains sensitive words.
    NameContainsSensitiveWords = error::NAME_CONTAINS_SENSITIVE_WORDS,
    /// [`2005005`](error::DUPLICATE_PRIORITY): The priority of tenant system status has already be created within your tenant.
    DuplicatePriority = error::DUPLICATE_PRIORITY,
    /// [`2005007`](error::TENANT_PERMISSION_DENIED): Tenant does not have permission to api.
    TenantPermissionDenied = error::TENANT_PERMISSION_DENIED,
}
/// The fields to update; others are ignored. / 要更新哪些字段，只有列出的字段才生效。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum PatchUpdateFields {
    /// `TITLE`: Name / 名称
    Title,
    /// `I18N_TITLE`: Name in several languages / 名称的多语言版本
    I18NTitle,
    /// `ICON`: Icon / 图标
    Icon,
    /// `COLOR`: Color / 颜色
    Color,
    /// `PRIORITY`: Priority / 优先级
    Priority,
    /// `SYNC_SETTING`: Sync setting / 同步设置
    SyncSetting,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for PatchUpdateFields {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for PatchUpdateFields {
    fn as_str(&self) -> &str {
        match self {
            Self::Title => "TITLE",
            Self::I18NTitle => "I18N_TITLE",
            Self::Icon => "ICON",
            Self::Color => "COLOR",
            Self::Priority => "PRIORITY",
            Self::SyncSetting => "SYNC_SETTING",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "TITLE" => Self::Title,
            "I18N_TITLE" => Self::I18NTitle,
            "ICON" => Self::Icon,
            "COLOR" => Self::Color,
            "PRIORITY" => Self::Priority,
            "SYNC_SETTING" => Self::SyncSetting,
            _ => Self::Other(text.to_owned()),
        }
    }
}
crate::codegen::__impl_enum! {
    PatchUpdateFields
}
