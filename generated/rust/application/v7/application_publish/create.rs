// Generated from spec/application/v7/application_publish/create.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::id;
use crate::application::error;
impl super::Api<'_> {
    /// Submit an app for release / 提交发布自建应用: [`Create`](struct@Create).
    ///
    /// Optional fields are set on the call: `.with(|request| request.mobile_default_ability(…))`.
    pub fn create(
        &self,
        app_id: impl Into<id::AppId>,
        remark: impl Into<String>,
        changelog: impl Into<String>,
    ) -> crate::codegen::Call<Create> {
        crate::codegen::Call::new(self.client, Create::new(app_id, remark, changelog))
    }
}
/// Submit an app for release / 提交发布自建应用.
///
/// Submits the pending version of a custom app for release, creating one if there is none.
///
/// 提交发布一个自建应用的待发布版本，没有待发布的版本时自动创建一个。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.application().v7().application_publish().create("cli_a508dbf34038d01c", "text", "text").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/application/v7/applications/:app_id/publish`
/// - Rate limit: 20 calls a minute
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `application:application:patch`
///
/// Errors: [`CreateError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v7/application-v7/application-publish/create)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Create {
    /// The App ID of the app; see [how to obtain an App ID](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-obtain-app-id).
    ///
    /// 应用的 App ID，获取方式见[如何获取应用的 App ID](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-obtain-app-id)。
    /// - Example: `"cli_a508dbf34038d01c"`
    pub app_id: id::AppId,
    /// Which feature the app opens with on mobile; required once the app has a mini program, a bot or a web app enabled.
    ///
    /// 在移动端打开应用时默认进入的功能；应用开启了小程序、机器人或网页应用中的任一项时必填。
    pub mobile_default_ability: Option<CreateMobileDefaultAbility>,
    /// Which feature the app opens with on the desktop; required once the app has a mini program, a bot or a web app enabled.
    ///
    /// 在桌面端打开应用时默认进入的功能；应用开启了小程序、机器人或网页应用中的任一项时必填。
    pub pc_default_ability: Option<CreatePcDefaultAbility>,
    /// The reason for requesting the release, of at most 500 characters. / 申请发布的理由，最多 500 个字符。
    /// - Example: `"text"`
    pub remark: String,
    /// What the version changes, in at most 500 characters. / 该版本的更新内容，最多 500 个字符。
    /// - Example: `"text"`
    pub changelog: String,
    /// The version number of the app, such as `1.1.1`. / 应用的版本号，如 `1.1.1`。
    /// - Example: `"1.1.1"`
    pub version: Option<String>,
}
impl Create {
    /// Creates the value from its required fields.
    pub fn new(
        app_id: impl Into<id::AppId>,
        remark: impl Into<String>,
        changelog: impl Into<String>,
    ) -> Self {
        Self {
            app_id: app_id.into(),
            mobile_default_ability: Default::default(),
            pc_default_ability: Default::default(),
            remark: remark.into(),
            changelog: changelog.into(),
            version: Default::default(),
        }
    }
    /// Sets `mobile_default_ability`.
    #[must_use]
    pub fn mobile_default_ability(mut self, value: CreateMobileDefaultAbility) -> Self {
        self.mobile_default_ability = Some(value);
        self
    }
    /// Sets `pc_default_ability`.
    #[must_use]
    pub fn pc_default_ability(mut self, value: CreatePcDefaultAbility) -> Self {
        self.pc_default_ability = Some(value);
        self
    }
    /// Sets `version`.
    #[must_use]
    pub fn version(mut self, value: impl Into<String>) -> Self {
        self.version = Some(value.into());
        self
    }
}
impl wire::Object for Create {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("app_id", &mut self.app_id);
        f.field("mobile_default_ability", &mut self.mobile_default_ability);
        f.field("pc_default_ability", &mut self.pc_default_ability);
        f.field("remark", &mut self.remark);
        f.field("changelog", &mut self.changelog);
        f.field("version", &mut self.version);
    }
}
crate::codegen::__impl_object! {
    Create
}
crate::codegen::__operation! {
    Create => CreateResponse, CreateError:
    Endpoint::new("application.v7.application_publish.create", Post, "/open-apis/application/v7/applications/:app_id/publish")
        .documented(text("提交发布自建应用", "Submit an app for release"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v7/application-v7/application-publish/create")
        .access(&[Tenant, User], &[Custom], &[scopes(&[crate::scope::APPLICATION_APPLICATION_PATCH])])
        .limits(RateLimit::Fixed(&[Rate::new(20, 60)]), &[])
        .request(Json, &[
            path("app_id", String).required(),
            body("mobile_default_ability", String),
            body("pc_default_ability", String),
            body("remark", String).required(),
            body("changelog", String).required(),
            body("version", String),
        ])
}
/// The reply to [`Create`](struct@Create).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResponse {
    /// The ID of the app version that was submitted for release. / 提交发布的应用版本的 ID。
    pub version_id: String,
    /// The version number of the app, such as `1.1.1`. / 应用的版本号，如 `1.1.1`。
    pub version: String,
}
impl wire::Object for CreateResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("version_id", &mut self.version_id);
        f.field("version", &mut self.version);
    }
}
crate::codegen::__impl_object! {
    CreateResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Create`](struct@Create).
    CreateError:
    /// `210001` (HTTP 400): As the app was not created in our developer console, it cannot be released using this API.
    ///
    /// Compare the type and value of each request parameter with the fields of the operation.
    ///
    /// 请对照接口的字段核对各请求参数的类型和取值。
    InvalidParameter = &ErrorInfo {
        message: "As the app was not created in our developer console, it cannot be released using this API.",
        ..*error::INVALID_PARAMETER
    },
    /// [`210302`](error::RELEASE_UNDER_REVIEW): Unable to submit the release request, as the app is currently under review.
    ReleaseUnderReview = error::RELEASE_UNDER_REVIEW,
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
    /// [`210303`](error::INVALID_VERSION): Invalid version number. The number should be in the form X.X.X
    InvalidVersion = error::INVALID_VERSION,
    /// [`210304`](error::REQUIRED_FIELD_MISSING): Missing required fields
    RequiredFieldMissing = error::REQUIRED_FIELD_MISSING,
    /// [`210036`](error::OTHER_APP_DENIED210036): Lack of permission to update other app.
    OtherAppDenied210036 = error::OTHER_APP_DENIED210036,
}
/// Which feature the app opens with on mobile; required once the app has a mini program, a bot or a web app enabled.
///
/// 在移动端打开应用时默认进入的功能；应用开启了小程序、机器人或网页应用中的任一项时必填。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum CreateMobileDefaultAbility {
    /// `gadget`: Mini program / 小程序
    Gadget,
    /// `web_app`: Web app / 网页应用
    WebApp,
    /// `bot`: Bot / 机器人
    Bot,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for CreateMobileDefaultAbility {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for CreateMobileDefaultAbility {
    fn as_str(&self) -> &str {
        match self {
            Self::Gadget => "gadget",
            Self::WebApp => "web_app",
            Self::Bot => "bot",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "gadget" => Self::Gadget,
            "web_app" => Self::WebApp,
            "bot" => Self::Bot,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// Which feature the app opens with on the desktop; required once the app has a mini program, a bot or a web app enabled.
///
/// 在桌面端打开应用时默认进入的功能；应用开启了小程序、机器人或网页应用中的任一项时必填。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum CreatePcDefaultAbility {
    /// `gadget`: Mini program / 小程序
    Gadget,
    /// `web_app`: Web app / 网页应用
    WebApp,
    /// `bot`: Bot / 机器人
    Bot,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for CreatePcDefaultAbility {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for CreatePcDefaultAbility {
    fn as_str(&self) -> &str {
        match self {
            Self::Gadget => "gadget",
            Self::WebApp => "web_app",
            Self::Bot => "bot",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "gadget" => Self::Gadget,
            "web_app" => Self::WebApp,
            "bot" => Self::Bot,
            _ => Self::Other(text.to_owned()),
        }
    }
}
crate::codegen::__impl_enum! {
    CreateMobileDefaultAbility CreatePcDefaultAbility
}
