// Generated from spec/personal_settings/v1/system_status/create.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::personal_settings::{error, v1};
impl super::Api<'_> {
    /// Create a system status / 创建系统状态: [`Create`](struct@Create).
    ///
    /// Optional fields are set on the call: `.with(|request| request.i18n_title(…))`.
    pub fn create(
        &self,
        title: impl Into<String>,
        icon_key: v1::IconKey,
    ) -> crate::codegen::Call<Create> {
        crate::codegen::Call::new(self.client, Create::new(title, icon_key))
    }
}
/// Create a system status / 创建系统状态.
///
/// Creates a system status of the tenant, which can have at most 10. / 创建一个租户维度的系统状态，每个租户最多 10 个。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// use feishu_api::personal_settings::v1::IconKey;
/// let reply = client.personal_settings().v1().system_status().create("text", IconKey::GeneralBusinessTrip).await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/personal_settings/v1/system_statuses`
/// - Rate limit: 100 calls a minute
/// - Token: `tenant_access_token`
/// - Scopes, any of: `personal_settings:status:system_status_update`
///
/// Errors: [`CreateError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/personal_settings-v1/system_status/create)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Create {
    /// The name of the system status, unlike that of any other, with 1 to 20 characters; a Chinese character counts as 2.
    ///
    /// 系统状态的名称，不能与其他系统状态重复，1 至 20 个字符，一个汉字计 2 个字符。
    /// - Example: `"text"`
    pub title: String,
    /// The name of the system status in several languages, each unlike that of any other, with 1 to 20 characters; a Chinese character counts as 2.
    ///
    /// 系统状态名称的多语言版本，每种都不能与其他系统状态重复，1 至 20 个字符，一个汉字计 2 个字符。
    pub i18n_title: Option<v1::SystemStatusI18nNameInput>,
    /// The icon of the system status. / 系统状态的图标。
    pub icon_key: v1::IconKey,
    /// The color of the system status. / 系统状态的颜色。
    /// - Default: `"BLUE"`
    pub color: Option<v1::Color>,
    /// The priority; the smaller it is, the earlier the system status is shown. It must differ from that of any other.
    ///
    /// 优先级，数值越小越优先显示，不能与其他系统状态相同。
    /// - Default: `0`
    /// - From 0 to 9
    /// - Example: `1`
    pub priority: Option<i64>,
    /// The switch for syncing that users see in the client. / 用户可在客户端设置的同步开关。
    pub sync_setting: Option<v1::SystemStatusSyncSettingInput>,
}
impl Create {
    /// Creates the value from its required fields.
    pub fn new(title: impl Into<String>, icon_key: v1::IconKey) -> Self {
        Self {
            title: title.into(),
            i18n_title: Default::default(),
            icon_key,
            color: Default::default(),
            priority: Default::default(),
            sync_setting: Default::default(),
        }
    }
    /// Sets `i18n_title`.
    #[must_use]
    pub fn i18n_title(mut self, value: v1::SystemStatusI18nNameInput) -> Self {
        self.i18n_title = Some(value);
        self
    }
    /// Sets `color`.
    #[must_use]
    pub fn color(mut self, value: v1::Color) -> Self {
        self.color = Some(value);
        self
    }
    /// Sets `priority`.
    #[must_use]
    pub fn priority(mut self, value: i64) -> Self {
        self.priority = Some(value);
        self
    }
    /// Sets `sync_setting`.
    #[must_use]
    pub fn sync_setting(mut self, value: v1::SystemStatusSyncSettingInput) -> Self {
        self.sync_setting = Some(value);
        self
    }
}
impl wire::Object for Create {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("title", &mut self.title);
        f.field("i18n_title", &mut self.i18n_title);
        f.field("icon_key", &mut self.icon_key);
        f.field("color", &mut self.color);
        f.field("priority", &mut self.priority);
        f.field("sync_setting", &mut self.sync_setting);
    }
}
crate::codegen::__impl_object! {
    Create
}
crate::codegen::__operation! {
    Create => CreateResponse, CreateError:
    Endpoint::new("personal_settings.v1.system_status.create", Post, "/open-apis/personal_settings/v1/system_statuses")
        .documented(text("创建系统状态", "Create a system status"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/personal_settings-v1/system_status/create")
        .access(&[Tenant], &[Custom], &[scopes(&[crate::scope::PERSONAL_SETTINGS_STATUS_SYSTEM_STATUS_UPDATE])])
        .limits(RateLimit::Fixed(&[Rate::new(100, 60)]), &[])
        .request(Json, &[
            body("title", String).required(),
            body("i18n_title", Object),
            body("icon_key", String).required(),
            body("color", String).default("\"BLUE\""),
            body("priority", Integer).between(Some(0), Some(9)).default("0"),
            body("sync_setting", Object),
        ])
}
/// The reply to [`Create`](struct@Create).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResponse {
    /// The system status that was created. / 新建的系统状态。
    pub system_status: v1::SystemStatus,
}
impl wire::Object for CreateResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("system_status", &mut self.system_status);
    }
}
crate::codegen::__impl_object! {
    CreateResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Create`](struct@Create).
    CreateError:
    /// [`2005001`](error::INVALID_PARAMETER): Your request contains an invalid request parameter.
    InvalidParameter = error::INVALID_PARAMETER,
    /// [`2005002`](error::NAME_ALREADY_EXISTS): The same name or i18n name has already be created within your tenant.
    NameAlreadyExists = error::NAME_ALREADY_EXISTS,
    /// [`2005003`](error::NAME_CONTAINS_SENSITIVE_WORDS): Name or i18n name contains sensitive words.
    NameContainsSensitiveWords = error::NAME_CONTAINS_SENSITIVE_WORDS,
    /// [`2005004`](error::SYSTEM_STATUS_LIMIT_EXCEEDED): The number of tenant system status exceeds limit
    SystemStatusLimitExceeded = error::SYSTEM_STATUS_LIMIT_EXCEEDED,
    /// [`2005005`](error::DUPLICATE_PRIORITY): The priority of tenant system status has already be created within your tenant.
    DuplicatePriority = error::DUPLICATE_PRIORITY,
    /// [`2005007`](error::TENANT_PERMISSION_DENIED): Tenant does not have permission to api.
    TenantPermissionDenied = error::TENANT_PERMISSION_DENIED,
}
