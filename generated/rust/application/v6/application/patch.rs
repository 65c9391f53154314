// Generated from spec/application/v6/application/patch.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::id;
use crate::application::{error, v6};
impl super::Api<'_> {
    /// Update the categories of an app / 更新应用分组信息: [`Patch`](struct@Patch).
    ///
    /// Optional fields are set on the call: `.with(|request| request.common_categories(…))`.
    pub fn patch(
        &self,
        app_id: impl Into<id::AppId>,
        lang: v6::Lang,
    ) -> crate::codegen::Call<Patch> {
        crate::codegen::Call::new(self.client, Patch::new(app_id, lang))
    }
}
/// Update the categories of an app / 更新应用分组信息.
///
/// Changes the categories of an app, which affects where the workplace shows it.
///
/// 修改一个应用的分组，会影响它在工作台中的分类。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// use feishu_api::application::v6::Lang;
/// let reply = client.application().v6().application().patch("cli_9b445f5258795107", Lang::ZhCn).await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `PATCH /open-apis/application/v6/applications/:app_id`
/// - Rate limit: 10 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `admin:app.category:update`, `application:application`
///
/// Errors: [`PatchError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v6/application/patch)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Patch {
    /// The ID of the app to update. / 要更新的应用的 ID。
    /// - Example: `"cli_9b445f5258795107"`
    pub app_id: id::AppId,
    /// The language in which the contents are returned. / 返回内容所用的语言。
    pub lang: v6::Lang,
    /// The categories of the app, by their names in the chosen language. / 应用分类，以所选语言的名称表示。
    /// - Length: 1 to 3
    /// - Example: `["text"]`
    pub common_categories: Option<Vec<String>>,
    /// Whether the app may refresh a `user_access_token` with a `refresh_token`.
    ///
    /// 应用能否用 `refresh_token` 刷新 `user_access_token`。
    pub allow_refresh_token: Option<bool>,
    /// How the app receives callbacks, and which ones it subscribes to. / 应用如何接收回调、订阅了哪些回调。
    pub callback_info: Option<PatchCallbackInfo>,
}
impl Patch {
    /// Creates the value from its required fields.
    pub fn new(app_id: impl Into<id::AppId>, lang: v6::Lang) -> Self {
        Self {
            app_id: app_id.into(),
            lang,
            common_categories: Default::default(),
            allow_refresh_token: Default::default(),
            callback_info: Default::default(),
        }
    }
    /// Sets `common_categories`.
    #[must_use]
    pub fn common_categories(mut self, value: impl Into<Vec<String>>) -> Self {
        self.common_categories = Some(value.into());
        self
    }
    /// Sets `allow_refresh_token`.
    #[must_use]
    pub fn allow_refresh_token(mut self, value: bool) -> Self {
        self.allow_refresh_token = Some(value);
        self
    }
    /// Sets `callback_info`.
    #[must_use]
    pub fn callback_info(mut self, value: PatchCallbackInfo) -> Self {
        self.callback_info = Some(value);
        self
    }
}
impl wire::Object for Patch {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("app_id", &mut self.app_id);
        f.field("lang", &mut self.lang);
        f.field("common_categories", &mut self.common_categories);
        f.field("allow_refresh_token", &mut self.allow_refresh_token);
        f.field("callback_info", &mut self.callback_info);
    }
}
crate::codegen::__impl_object! {
    Patch
}
crate::codegen::__operation! {
    Patch => PatchResponse, PatchError:
    Endpoint::new("application.v6.application.patch", Patch, "/open-apis/application/v6/applications/:app_id")
        .documented(text("更新应用分组信息", "Update the categories of an app"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v6/application/patch")
        .access(&[Tenant], &[Custom], &[
            scopes(&[crate::scope::ADMIN_APP_CATEGORY_UPDATE]),
            scopes(&[crate::scope::APPLICATION_APPLICATION]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(10, 1)]), &[])
        .request(Json, &[
            path("app_id", String).required(),
            query("lang", String).required(),
            body("common_categories", Array),
            body("allow_refresh_token", Boolean),
            body("callback_info", Object),
        ])
}
/// The reply to [`Patch`](struct@Patch).
pub type PatchResponse = wire::Empty;
crate::codegen::__error_enum! {
    /// The documented errors of [`Patch`](struct@Patch).
    PatchError:
    /// [`210503`](error::INVALID_PATH_APP_ID): invalid app_id
    InvalidPathAppId = error::INVALID_PATH_APP_ID,
    /// [`210504`](error::NO_APP_IN_TENANT): no such app in tenant
    NoAppInTenant = error::NO_APP_IN_TENANT,
    /// [`210505`](error::TARGET_APP_NOT_CUSTOM_APP): target app not a custom app
    TargetAppNotCustomApp = error::TARGET_APP_NOT_CUSTOM_APP,
    /// [`210506`](error::APP_ID_NOT_FOUND): no such app
    AppIdNotFound = error::APP_ID_NOT_FOUND,
    /// [`211000`](error::COMMON_CATEGORY_SIZE_OUT_OF_RANGE): size of common categories out of range, should be between 1 and 3
    CommonCategorySizeOutOfRange = error::COMMON_CATEGORY_SIZE_OUT_OF_RANGE,
    /// `211001` (HTTP 400): common_categories\[%d](%s) not exist (index starts from 0)
    ///
    /// An entry of `common_categories` does not exist. Correct the one at the index in the message (counted from 0), written in the language of `lang`.
    ///
    /// `common_categories` 中有不存在的应用分类。请按错误信息中的下标（从 0 开始）修改该分类，并使其语言与 `lang` 一致。
    ParameterError = &ErrorInfo {
        message: "common_categories[%d](%s) not exist (index starts from 0)",
        fix: Text { zh: "`common_categories` 中有不存在的应用分类。请按错误信息中的下标（从 0 开始）修改该分类，并使其语言与 `lang` 一致。", en: "An entry of `common_categories` does not exist. Correct the one at the index in the message (counted from 0), written in the language of `lang`." },
        ..*error::PARAMETER_ERROR
    },
}
/// How the app receives callbacks, and which ones it subscribes to. / 应用如何接收回调、订阅了哪些回调。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PatchCallbackInfo {
    /// How the app receives callbacks. / 应用通过何种方式接收回调。
    pub callback_type: Option<PatchCallbackType>,
    /// The URL of the server that receives callbacks. / 接收回调的服务器的地址。
    /// - Example: `"https://open.feishu.cn/"`
    pub request_url: Option<String>,
    /// The callbacks that the app subscribes to, such as `url.preview.get`. / 应用所订阅的回调，如 `url.preview.get`。
    /// - Length: 0 to 99999
    /// - Example: `["url.preview.get"]`
    pub subscribed_callbacks: Option<Vec<String>>,
}
impl PatchCallbackInfo {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `callback_type`.
    #[must_use]
    pub fn callback_type(mut self, value: PatchCallbackType) -> Self {
        self.callback_type = Some(value);
        self
    }
    /// Sets `request_url`.
    #[must_use]
    pub fn request_url(mut self, value: impl Into<String>) -> Self {
        self.request_url = Some(value.into());
        self
    }
    /// Sets `subscribed_callbacks`.
    #[must_use]
    pub fn subscribed_callbacks(mut self, value: impl Into<Vec<String>>) -> Self {
        self.subscribed_callbacks = Some(value.into());
        self
    }
}
impl wire::Object for PatchCallbackInfo {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("callback_type", &mut self.callback_type);
        f.field("request_url", &mut self.request_url);
        f.field("subscribed_callbacks", &mut self.subscribed_callbacks);
    }
}
/// How the app receives callbacks. / 应用通过何种方式接收回调。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum PatchCallbackType {
    /// `webhook`: Sent to the developer's server / 推送到开发者的服务器
    Webhook,
    /// `websocket`: Sent over a WebSocket connection / 通过 WebSocket 长连接推送
    Websocket,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for PatchCallbackType {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for PatchCallbackType {
    fn as_str(&self) -> &str {
        match self {
            Self::Webhook => "webhook",
            Self::Websocket => "websocket",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "webhook" => Self::Webhook,
            "websocket" => Self::Websocket,
            _ => Self::Other(text.to_owned()),
        }
    }
}
crate::codegen::__impl_object! {
    PatchCallbackInfo
}
crate::codegen::__impl_enum! {
    PatchCallbackType
}
