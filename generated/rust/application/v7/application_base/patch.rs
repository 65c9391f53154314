// Generated from spec/application/v7/application_base/patch.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::id;
use crate::application::{error, v7};
impl super::Api<'_> {
    /// Update the basic information of an app / 更新应用基础信息配置: [`Patch`](struct@Patch).
    ///
    /// Optional fields are set on the call: `.with(|request| request.i18ns(…))`.
    pub fn patch(&self, app_id: impl Into<id::AppId>) -> crate::codegen::Call<Patch> {
        crate::codegen::Call::new(self.client, Patch::new(app_id))
    }
}
/// Update the basic information of an app / 更新应用基础信息配置.
///
/// Updates the name, description, icon and the like of a custom app, leaving the rest as is; it takes effect once released and approved, and fails during a review.
///
/// 修改自建应用的名称、描述、图标等基础信息，未传入的不变，发布并通过审核后生效，审核期间不能修改。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.application().v7().application_base().patch("cli_a306c5476fb8d00c").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `PATCH /open-apis/application/v7/applications/:app_id/base`
/// - Rate limit: 100 calls a minute
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `application:application:patch`
///
/// Errors: [`PatchError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v7/application-v7/application-base/patch)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Patch {
    /// The App ID of the app; see [how to obtain an App ID](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-obtain-app-id).
    ///
    /// 应用的 App ID，获取方式见[如何获取应用的 App ID](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-obtain-app-id)。
    /// - Example: `"cli_a306c5476fb8d00c"`
    pub app_id: id::AppId,
    /// The name, description and help document of the app in each language. / 应用名称、描述和帮助文档的各语言版本。
    /// - Length: 1 to 100
    pub i18ns: Option<Vec<PatchAppI18nInfo>>,
    /// The URL of the app's icon, from `application.v7.app_avatar_upload.create`.
    ///
    /// 应用图标的 URL，可由 `application.v7.app_avatar_upload.create` 得到。
    /// - Length: at most 512
    /// - Example: `"https://s3-imfile.feishucdn.com/static-resource/v1/v2_953a8fc1-50bd-4b2e-87e2-b09e47dba23g"`
    pub avatar_url: Option<String>,
    /// The URL of the app's admin console. / 应用的管理后台的链接。
    /// - Length: at most 512
    /// - Example: `"https://open.feishu.cn/"`
    pub homepage_url: Option<String>,
}
impl Patch {
    /// Creates the value from its required fields.
    pub fn new(app_id: impl Into<id::AppId>) -> Self {
        Self {
            app_id: app_id.into(),
            i18ns: Default::default(),
            avatar_url: Default::default(),
            homepage_url: Default::default(),
        }
    }
    /// Sets `i18ns`.
    #[must_use]
    pub fn i18ns(mut self, value: impl Into<Vec<PatchAppI18nInfo>>) -> Self {
        self.i18ns = Some(value.into());
        self
    }
    /// Sets `avatar_url`.
    #[must_use]
    pub fn avatar_url(mut self, value: impl Into<String>) -> Self {
        self.avatar_url = Some(value.into());
        self
    }
    /// Sets `homepage_url`.
    #[must_use]
    pub fn homepage_url(mut self, value: impl Into<String>) -> Self {
        self.homepage_url = Some(value.into());
        self
    }
}
impl wire::Object for Patch {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("app_id", &mut self.app_id);
        f.field("i18ns", &mut self.i18ns);
        f.field("avatar_url", &mut self.avatar_url);
        f.field("homepage_url", &mut self.homepage_url);
    }
}
crate::codegen::__impl_object! {
    Patch
}
crate::codegen::__operation! {
    Patch => PatchResponse, PatchError:
    Endpoint::new("application.v7.application_base.patch", Patch, "/open-apis/application/v7/applications/:app_id/base")
        .documented(text("更新应用基础信息配置", "Update the basic information of an app"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v7/application-v7/application-base/patch")
        .access(&[Tenant, User], &[Custom], &[scopes(&[crate::scope::APPLICATION_APPLICATION_PATCH])])
        .limits(RateLimit::Fixed(&[Rate::new(100, 60)]), &[])
        .request(Json, &[
            path("app_id", String).required(),
            body("i18ns", Array),
            body("avatar_url", String),
            body("homepage_url", String),
        ])
}
/// The reply to [`Patch`](struct@Patch).
pub type PatchResponse = wire::Empty;
crate::codegen::__error_enum! {
    /// The documented errors of [`Patch`](struct@Patch).
    PatchError:
    /// `210002` (HTTP 404): The specified application does not exist
    ///
    /// The app does not exist or is not installed in the tenant. Correct `app_id`, or install the app first.
    ///
    /// 应用不存在，或没有安装到企业。请更正 `app_id`，或先安装应用。
    AppNotFound = &ErrorInfo {
        status: Some(404),
        message: "The specified application does not exist",
        ..*error::APP_NOT_FOUND
    },
    /// `210003` (HTTP 500): Internal server error
    ///
    /// A parameter is empty, or an element is both added and deleted. Correct `add_visible_list` and `del_visible_list`.
    ///
    /// 参数为空，或同一元素同时出现在添加列表和删除列表中。请检查 `add_visible_list` 和 `del_visible_list`。
    VisibilityListsEmptyOrConflicting = &ErrorInfo {
        status: Some(500),
        message: "Internal server error",
        ..*error::VISIBILITY_LISTS_EMPTY_OR_CONFLICTING
    },
    /// `210004` (HTTP 400): This API only does not support to update ISV App, only support to update Self-Built App
    ///
    /// The service failed internally. Try again later; if it keeps failing, contact support with the log id.
    ///
    /// 服务内部出错。请稍后重试；若持续失败，请联系技术支持并提供 log id。
    InternalError = &ErrorInfo {
        status: Some(400),
        message: "This API only does not support to update ISV App, only support to update Self-Built App",
        ..*error::INTERNAL_ERROR
    },
    /// `210005` (HTTP 403): As the App was created via Base, it cannot be updated using this API.
    ///
    /// Verify that the user group IDs are right and valid. / 请检查用户组 ID 是否正确有效。
    InvalidGroupId = &ErrorInfo {
        status: Some(403),
        message: "As the App was created via Base, it cannot be updated using this API.",
        ..*error::INVALID_GROUP_ID
    },
    /// `210006` (HTTP 403): Lack of permission to update other app.
    ///
    /// The contacts range of official Feishu apps, and of apps whose range the admin console cannot change, is fixed. Choose another app.
    ///
    /// 飞书官方应用，以及管理后台无法修改通讯录权限范围的应用，不支持此操作。请改为操作其他应用。
    CannotModifyContactsRangeOfSpecialApp = &ErrorInfo {
        status: Some(403),
        message: "Lack of permission to update other app.",
        ..*error::CANNOT_MODIFY_CONTACTS_RANGE_OF_SPECIAL_APP
    },
    /// [`210007`](error::BASIC_INFO_CHANGE_DENIED): The current user has no permission to modify the app configurations
    BasicInfoChangeDenied = error::BASIC_INFO_CHANGE_DENIED,
    /// [`210010`](error::APP_UNDER_REVIEW): Unable to update configurations, as the app is currently under review.
    AppUnderReview = error::APP_UNDER_REVIEW,
    /// [`210011`](error::INVALID_CAPABILITY_PARAMETER): Param is invalid
    InvalidCapabilityParameter = error::INVALID_CAPABILITY_PARAMETER,
    /// `210021` (HTTP 403): The specified application is not created via developer platform, can not modify by this API
    ///
    /// The app does not exist. Verify the app ID in the request. / 指定的应用不存在。请检查请求中的应用 ID。
    ApplicationNotFound = &ErrorInfo {
        status: Some(403),
        message: "The specified application is not created via developer platform, can not modify by this API",
        ..*error::APPLICATION_NOT_FOUND
    },
}
/// The name, description and help document of the app in each language. / 应用名称、描述和帮助文档的各语言版本。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PatchAppI18nInfo {
    /// The language of this entry. / 该条内容所用的语言。
    pub i18n_key: v7::I18nKey,
    /// The name of the app in the language of `i18n_key`. / 应用在 `i18n_key` 所指语言下的名称。
    /// - Length: at least 1
    /// - Example: `"text"`
    pub name: Option<String>,
    /// The description of the app in this language, shown as its subtitle. / 应用在该语言下的描述，即副标题。
    /// - Length: at least 1
    /// - Example: `"text"`
    pub description: Option<String>,
    /// The URL of the help document in this language. / 该语言的帮助文档的链接。
    /// - Example: `"https://www.example.com"`
    pub help_use: Option<String>,
}
impl PatchAppI18nInfo {
    /// Creates the value from its required fields.
    pub fn new(i18n_key: v7::I18nKey) -> Self {
        Self {
            i18n_key,
            name: Default::default(),
            description: Default::default(),
            help_use: Default::default(),
        }
    }
    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `help_use`.
    #[must_use]
    pub fn help_use(mut self, value: impl Into<String>) -> Self {
        self.help_use = Some(value.into());
        self
    }
}
impl wire::Object for PatchAppI18nInfo {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("i18n_key", &mut self.i18n_key);
        f.field("name", &mut self.name);
        f.field("description", &mut self.description);
        f.field("help_use", &mut self.help_use);
    }
}
crate::codegen::__impl_object! {
    PatchAppI18nInfo
}
