// Generated from spec/application/v7/application_ability/patch.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::id;
use crate::application::{error, v7};
impl super::Api<'_> {
    /// Update the capabilities of an app / 更新应用能力: [`Patch`](struct@Patch).
    ///
    /// Optional fields are set on the call: `.with(|request| request.web_app(…))`.
    pub fn patch(&self, app_id: impl Into<id::AppId>) -> crate::codegen::Call<Patch> {
        crate::codegen::Call::new(self.client, Patch::new(app_id))
    }
}
/// Update the capabilities of an app / 更新应用能力.
///
/// Updates capabilities of a custom app, such as bot and web app, leaving the rest as is; it takes effect once released and approved, and fails during a review.
///
/// 修改自建应用的机器人、网页应用等能力，未传入的不变，发布并通过审核后生效，审核期间不能修改。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.application().v7().application_ability().patch("cli_a42d0b833ab8d01b").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `PATCH /open-apis/application/v7/applications/:app_id/ability`
/// - Rate limit: 100 calls a minute
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `application:application:patch`
///
/// Errors: [`PatchError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v7/application-v7/application-ability/patch)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Patch {
    /// The App ID of the app; see [how to obtain an App ID](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-obtain-app-id).
    ///
    /// 应用的 App ID，获取方式见[如何获取应用的 App ID](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-obtain-app-id)。
    /// - Example: `"cli_a42d0b833ab8d01b"`
    pub app_id: id::AppId,
    /// The settings of the web app feature. / 网页应用能力的配置。
    pub web_app: Option<PatchAppAbilityWeb>,
    /// The settings of the bot feature. / 机器人能力的配置。
    pub bot: Option<PatchAppAbilityBot>,
}
impl Patch {
    /// Creates the value from its required fields.
    pub fn new(app_id: impl Into<id::AppId>) -> Self {
        Self {
            app_id: app_id.into(),
            web_app: Default::default(),
            bot: Default::default(),
        }
    }
    /// Sets `web_app`.
    #[must_use]
    pub fn web_app(mut self, value: PatchAppAbilityWeb) -> Self {
        self.web_app = Some(value);
        self
    }
    /// Sets `bot`.
    #[must_use]
    pub fn bot(mut self, value: PatchAppAbilityBot) -> Self {
        self.bot = Some(value);
        self
    }
}
impl wire::Object for Patch {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("app_id", &mut self.app_id);
        f.field("web_app", &mut self.web_app);
        f.field("bot", &mut self.bot);
    }
}
crate::codegen::__impl_object! {
    Patch
}
crate::codegen::__operation! {
    Patch => PatchResponse, PatchError:
    Endpoint::new("application.v7.application_ability.patch", Patch, "/open-apis/application/v7/applications/:app_id/ability")
        .documented(text("更新应用能力", "Update the capabilities of an app"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v7/application-v7/application-ability/patch")
        .access(&[Tenant, User], &[Custom], &[scopes(&[crate::scope::APPLICATION_APPLICATION_PATCH])])
        .limits(RateLimit::Fixed(&[Rate::new(100, 60)]), &[])
        .request(Json, &[path("app_id", String).required(), body("web_app", Object), body("bot", Object)])
}
/// The reply to [`Patch`](struct@Patch).
pub type PatchResponse = wire::Empty;
crate::codegen::__error_enum! {
    /// The documented errors of [`Patch`](struct@Patch).
    PatchError:
    /// [`210011`](error::INVALID_CAPABILITY_PARAMETER): Param is invalid
    InvalidCapabilityParameter = error::INVALID_CAPABILITY_PARAMETER,
    /// [`210012`](error::APP_NOT_FOUND210012): The specified application does not exist
    AppNotFound210012 = error::APP_NOT_FOUND210012,
    /// [`210013`](error::SERVICE_FAILED): Internal server error
    ServiceFailed = error::SERVICE_FAILED,
    /// [`210014`](error::ISV_APP_UNSUPPORTED210014): This API only does not support to update ISV App, only support to update Self-Built App
    IsvAppUnsupported210014 = error::ISV_APP_UNSUPPORTED210014,
    /// [`210015`](error::CREATED_IN_BASE): As the App was created via Base, it cannot be updated using this API.
    CreatedInBase = error::CREATED_IN_BASE,
    /// [`210016`](error::OTHER_APP_DENIED): Lack of permission to update other App.
    OtherAppDenied = error::OTHER_APP_DENIED,
    /// [`210017`](error::CAPABILITY_CHANGE_DENIED): The current user has no permission to modify the app configurations
    CapabilityChangeDenied = error::CAPABILITY_CHANGE_DENIED,
    /// [`210019`](error::INVALID_MESSAGE_CARD_CALLBACK_URL): The validation for message_card_callback_url failed.
    InvalidMessageCardCallbackUrl = error::INVALID_MESSAGE_CARD_CALLBACK_URL,
    /// [`210020`](error::CAPABILITIES_UNDER_REVIEW): Unable to update configurations, as the app is currently under review.
    CapabilitiesUnderReview = error::CAPABILITIES_UNDER_REVIEW,
    /// `210021` (HTTP 403): The specified application is not created via developer platform, can not modify by this API
    ///
    /// The app does not exist. Verify the app ID in the request. / 指定的应用不存在。请检查请求中的应用 ID。
    ApplicationNotFound = &ErrorInfo {
        status: Some(403),
        message: "The specified application is not created via developer platform, can not modify by this API",
        ..*error::APPLICATION_NOT_FOUND
    },
}
/// The settings of the bot feature. / 机器人能力的配置。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PatchAppAbilityBot {
    /// Whether the app has the bot feature enabled. / 应用是否启用机器人能力。
    pub enable: bool,
    /// The URL that receives the callbacks of message cards. / 接收消息卡片回调的地址。
    /// - Example: `"https://open.feishu.cn"`
    pub message_card_callback_url: Option<String>,
    /// The introduction to the bot in each language. / 机器人使用说明的各语言版本。
    /// - Length: 1 to 200
    pub i18ns: Option<Vec<PatchAppAbilityBotI18n>>,
}
impl PatchAppAbilityBot {
    /// Creates the value from its required fields.
    pub fn new(enable: bool) -> Self {
        Self {
            enable,
            message_card_callback_url: Default::default(),
            i18ns: Default::default(),
        }
    }
    /// Sets `message_card_callback_url`.
    #[must_use]
    pub fn message_card_callback_url(mut self, value: impl Into<String>) -> Self {
        self.message_card_callback_url = Some(value.into());
        self
    }
    /// Sets `i18ns`.
    #[must_use]
    pub fn i18ns(mut self, value: impl Into<Vec<PatchAppAbilityBotI18n>>) -> Self {
        self.i18ns = Some(value.into());
        self
    }
}
impl wire::Object for PatchAppAbilityBot {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("enable", &mut self.enable);
        f.field("message_card_callback_url", &mut self.message_card_callback_url);
        f.field("i18ns", &mut self.i18ns);
    }
}
/// The introduction to the bot in each language. / 机器人使用说明的各语言版本。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PatchAppAbilityBotI18n {
    /// The language of this entry. / 该条内容所用的语言。
    pub i18n_key: v7::I18nKey,
    /// The text in this language that tells how to get started with the bot. / 该语言下介绍如何开始使用机器人的文案。
    /// - Length: at most 64
    /// - Example: `"text"`
    pub get_started_desc: String,
}
impl PatchAppAbilityBotI18n {
    /// Creates the value from its required fields.
    pub fn new(i18n_key: v7::I18nKey, get_started_desc: impl Into<String>) -> Self {
        Self {
            i18n_key,
            get_started_desc: get_started_desc.into(),
        }
    }
}
impl wire::Object for PatchAppAbilityBotI18n {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("i18n_key", &mut self.i18n_key);
        f.field("get_started_desc", &mut self.get_started_desc);
    }
}
/// The settings of the web app feature. / 网页应用能力的配置。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PatchAppAbilityWeb {
    /// Whether the app has the web app feature enabled. / 应用是否启用网页应用能力。
    pub enable: bool,
    /// The URL of the web app on the desktop. / 网页应用在桌面端的主页地址。
    /// - Length: at most 512
    /// - Example: `"https://open.feishu.cn/"`
    pub pc_url: Option<String>,
    /// Whether new pages open in Feishu or in the browser on the desktop. / 在桌面端打开新页面时使用飞书还是浏览器。
    pub pc_new_page_open_mode: Option<PatchPcNewPageOpenMode>,
    /// The URL of the web app on mobile. / 网页应用在移动端的主页地址。
    /// - Length: at most 512
    /// - Example: `"https://open.feishu.cn/"`
    pub mobile_url: Option<String>,
}
impl PatchAppAbilityWeb {
    /// Creates the value from its required fields.
    pub fn new(enable: bool) -> Self {
        Self {
            enable,
            pc_url: Default::default(),
            pc_new_page_open_mode: Default::default(),
            mobile_url: Default::default(),
        }
    }
    /// Sets `pc_url`.
    #[must_use]
    pub fn pc_url(mut self, value: impl Into<String>) -> Self {
        self.pc_url = Some(value.into());
        self
    }
    /// Sets `pc_new_page_open_mode`.
    #[must_use]
    pub fn pc_new_page_open_mode(mut self, value: PatchPcNewPageOpenMode) -> Self {
        self.pc_new_page_open_mode = Some(value);
        self
    }
    /// Sets `mobile_url`.
    #[must_use]
    pub fn mobile_url(mut self, value: impl Into<String>) -> Self {
        self.mobile_url = Some(value.into());
        self
    }
}
impl wire::Object for PatchAppAbilityWeb {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("enable", &mut self.enable);
        f.field("pc_url", &mut self.pc_url);
        f.field("pc_new_page_open_mode", &mut self.pc_new_page_open_mode);
        f.field("mobile_url", &mut self.mobile_url);
    }
}
/// Whether new pages open in Feishu or in the browser on the desktop. / 在桌面端打开新页面时使用飞书还是浏览器。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum PatchPcNewPageOpenMode {
    /// `new_tab`: In Feishu / 在飞书内打开
    NewTab,
    /// `browser`: In the browser / 在浏览器中打开
    Browser,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for PatchPcNewPageOpenMode {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for PatchPcNewPageOpenMode {
    fn as_str(&self) -> &str {
        match self {
            Self::NewTab => "new_tab",
            Self::Browser => "browser",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "new_tab" => Self::NewTab,
            "browser" => Self::Browser,
            _ => Self::Other(text.to_owned()),
        }
    }
}
crate::codegen::__impl_object! {
    PatchAppAbilityBot PatchAppAbilityBotI18n PatchAppAbilityWeb
}
crate::codegen::__impl_enum! {
    PatchPcNewPageOpenMode
}
