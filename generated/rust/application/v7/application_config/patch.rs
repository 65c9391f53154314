// Generated from spec/application/v7/application_config/patch.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::{id, types};
use crate::application::{error, v7};
impl super::Api<'_> {
    /// Update the development configuration of an app / 更新应用开发配置: [`Patch`](struct@Patch).
    ///
    /// Optional fields are set on the call: `.with(|request| request.department_id_type(…))`.
    pub fn patch(&self, app_id: impl Into<id::AppId>) -> crate::codegen::Call<Patch> {
        crate::codegen::Call::new(self.client, Patch::new(app_id))
    }
}
/// Update the development configuration of an app / 更新应用开发配置.
///
/// Updates the scopes, events, callbacks, security, contact scope and the like of a custom app, leaving the rest as is; some take effect at once, others after a release.
///
/// 修改自建应用的权限、事件、回调、安全、通讯录范围等配置，未传入的不变，部分立即生效，其余须发布。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.application().v7().application_config().patch("cli_a306c5476fb8d00c").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `PATCH /open-apis/application/v7/applications/:app_id/config`
/// - Rate limit: 100 calls a minute
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `application:application:patch`
///
/// Errors: [`PatchError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v7/application-v7/application-config/patch)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Patch {
    /// The App ID of the app; see [how to obtain an App ID](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-obtain-app-id).
    ///
    /// 应用的 App ID，获取方式见[如何获取应用的 App ID](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-obtain-app-id)。
    /// - Example: `"cli_a306c5476fb8d00c"`
    pub app_id: id::AppId,
    /// What kind of ID the departments in request and reply are given by / 请求和响应中的部门 ID 是哪一种
    /// - Default: `"open_department_id"`
    pub department_id_type: Option<types::DepartmentIdType>,
    /// What kind of ID the users in request and reply are given by / 请求和响应中的用户 ID 是哪一种
    /// - Default: `"open_id"`
    pub user_id_type: Option<types::UserIdType>,
    /// The scopes to add and remove, out of the [list of API scopes](https://open.feishu.cn/document/ukTMukTMukTM/uYTM5UjL2ETO14iNxkTN/scope-list); unchanged if omitted.
    ///
    /// 要增加和移除的权限，全部权限见 [API 权限列表](https://open.feishu.cn/document/ukTMukTMukTM/uYTM5UjL2ETO14iNxkTN/scope-list)；不填则不变。
    pub scope: Option<PatchAppConfigScope>,
    /// The settings of event subscription; unchanged if omitted. / 事件订阅的配置，不填则不变。
    pub event: Option<PatchAppConfigEvent>,
    /// The security settings; unchanged if omitted. / 安全设置，不填则不变。
    pub security: Option<PatchAppConfigSecurity>,
    /// Who may use the app; unchanged if omitted. / 哪些人可以使用应用，不填则不变。
    pub visibility: Option<PatchAppConfigVisibility>,
    /// The part of the directory that the app may access; unchanged if omitted. / 应用可访问的通讯录范围，不填则不变。
    pub contacts: Option<PatchAppConfigContactsRange>,
    /// How events and callbacks are encrypted and verified; unchanged if omitted. / 事件和回调如何加密与校验，不填则不变。
    pub event_and_callback_encrypt_strategy: Option<
        PatchEventAndCallbackEncryptStrategy,
    >,
    /// The settings of callback subscription; unchanged if omitted. / 回调订阅的配置，不填则不变。
    pub callback: Option<PatchAppConfigCallback>,
}
impl Patch {
    /// Creates the value from its required fields.
    pub fn new(app_id: impl Into<id::AppId>) -> Self {
        Self {
            app_id: app_id.into(),
            department_id_type: Default::default(),
            user_id_type: Default::default(),
            scope: Default::default(),
            event: Default::default(),
            security: Default::default(),
            visibility: Default::default(),
            contacts: Default::default(),
            event_and_callback_encrypt_strategy: Default::default(),
            callback: Default::default(),
        }
    }
    /// Sets `department_id_type`.
    #[must_use]
    pub fn department_id_type(mut self, value: types::DepartmentIdType) -> Self {
        self.department_id_type = Some(value);
        self
    }
    /// Sets `user_id_type`.
    #[must_use]
    pub fn user_id_type(mut self, value: types::UserIdType) -> Self {
        self.user_id_type = Some(value);
        self
    }
    /// Sets `scope`.
    #[must_use]
    pub fn scope(mut self, value: PatchAppConfigScope) -> Self {
        self.scope = Some(value);
        self
    }
    /// Sets `event`.
    #[must_use]
    pub fn event(mut self, value: PatchAppConfigEvent) -> Self {
        self.event = Some(value);
        self
    }
    /// Sets `security`.
    #[must_use]
    pub fn security(mut self, value: PatchAppConfigSecurity) -> Self {
        self.security = Some(value);
        self
    }
    /// Sets `visibility`.
    #[must_use]
    pub fn visibility(mut self, value: PatchAppConfigVisibility) -> Self {
        self.visibility = Some(value);
        self
    }
    /// Sets `contacts`.
    #[must_use]
    pub fn contacts(mut self, value: PatchAppConfigContactsRange) -> Self {
        self.contacts = Some(value);
        self
    }
    /// Sets `event_and_callback_encrypt_strategy`.
    #[must_use]
    pub fn event_and_callback_encrypt_strategy(
        mut self,
        value: PatchEventAndCallbackEncryptStrategy,
    ) -> Self {
        self.event_and_callback_encrypt_strategy = Some(value);
        self
    }
    /// Sets `callback`.
    #[must_use]
    pub fn callback(mut self, value: PatchAppConfigCallback) -> Self {
        self.callback = Some(value);
        self
    }
}
impl wire::Object for Patch {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("app_id", &mut self.app_id);
        f.field("department_id_type", &mut self.department_id_type);
        f.field("user_id_type", &mut self.user_id_type);
        f.field("scope", &mut self.scope);
        f.field("event", &mut self.event);
        f.field("security", &mut self.security);
        f.field("visibility", &mut self.visibility);
        f.field("contacts", &mut self.contacts);
        f.field(
            "event_and_callback_encrypt_strategy",
            &mut self.event_and_callback_encrypt_strategy,
        );
        f.field("callback", &mut self.callback);
    }
}
crate::codegen::__impl_object! {
    Patch
}
crate::codegen::__operation! {
    Patch => PatchResponse, PatchError:
    Endpoint::new("application.v7.application_config.patch", Patch, "/open-apis/application/v7/applications/:app_id/config")
        .documented(text("更新应用开发配置", "Update the development configuration of an app"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v7/application-v7/application-config/patch")
        .access(&[Tenant, User], &[Custom], &[scopes(&[crate::scope::APPLICATION_APPLICATION_PATCH])])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(100, 60)]), &[])
        .request(Json, &[
            path("app_id", String).required(),
            query("department_id_type", String).default("\"open_department_id\""),
            query("user_id_type", String).default("\"open_id\""),
            body("scope", Object),
            body("event", Object),
            body("security", Object),
            body("visibility", Object),
            body("contacts", Object),
            body("event_and_callback_encrypt_strategy", Object),
            body("callback", Object),
        ])
}
/// The reply to [`Patch`](struct@Patch).
pub type PatchResponse = wire::Empty;
crate::codegen::__error_enum! {
    /// The documented errors of [`Patch`](struct@Patch).
    PatchError:
    /// [`210031`](error::INVALID_DEVELOPMENT_CONFIG): Param is invalid
    InvalidDevelopmentConfig = error::INVALID_DEVELOPMENT_CONFIG,
    /// [`210032`](error::APP_NOT_FOUND210032): The specified application does not exist
    AppNotFound210032 = error::APP_NOT_FOUND210032,
    /// [`210033`](error::SERVICE_FAILED210033): Internal server error
    ServiceFailed210033 = error::SERVICE_FAILED210033,
    /// [`210034`](error::ISV_APP_UNSUPPORTED210034): This API only does not support to update ISV App, only support to update Self-Built App
    IsvAppUnsupported210034 = error::ISV_APP_UNSUPPORTED210034,
    /// [`210035`](error::CREATED_IN_BASE210035): As the app was created via Base, it cannot be updated using this API.
    CreatedInBase210035 = error::CREATED_IN_BASE210035,
    /// [`210036`](error::OTHER_APP_DENIED210036): Lack of permission to update other app.
    OtherAppDenied210036 = error::OTHER_APP_DENIED210036,
    /// [`210037`](error::DEVELOPMENT_CONFIG_CHANGE_DENIED): The current user has no permission to modify the app configurations
    DevelopmentConfigChangeDenied = error::DEVELOPMENT_CONFIG_CHANGE_DENIED,
    /// [`210040`](error::DEVELOPMENT_CONFIG_UNDER_REVIEW): Unable to update configurations, as the app is currently under review.
    DevelopmentConfigUnderReview = error::DEVELOPMENT_CONFIG_UNDER_REVIEW,
    /// [`210041`](error::BOT_CAPABILITY_REQUIRED): The scope that parameter indicated needs robot ability to be enable first.
    BotCapabilityRequired = error::BOT_CAPABILITY_REQUIRED,
    /// [`210042`](error::INVALID_EVENT_REQUEST_URL): The validation for event.request_url failed.
    InvalidEventRequestUrl = error::INVALID_EVENT_REQUEST_URL,
    /// [`210043`](error::NOT_CREATED_IN_DEVELOPER_CONSOLE): The specified application is not created via developer platform, can not modify by this API
    NotCreatedInDeveloperConsole = error::NOT_CREATED_IN_DEVELOPER_CONSOLE,
}
/// The settings of callback subscription; unchanged if omitted. / 回调订阅的配置，不填则不变。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PatchAppConfigCallback {
    /// How the app receives callbacks. / 应用通过何种方式接收回调。
    pub callback_type: PatchCallbackType,
    /// The URL of the server that receives callbacks, for when `callback_type` is `webhook`.
    ///
    /// 接收回调的服务器的地址，用于 `callback_type` 为 `webhook` 时。
    /// - Example: `"https://open.feishu.cn/callback"`
    pub request_url: Option<String>,
    /// The callbacks to subscribe to, such as `url.preview.get`. / 要新订阅的回调，如 `url.preview.get`。
    /// - Length: 0 to 50
    /// - Example: `["url.preview.get"]`
    pub add_callbacks: Option<Vec<String>>,
    /// The callbacks to unsubscribe from, such as `url.preview.get`. / 要取消订阅的回调，如 `url.preview.get`。
    /// - Length: 0 to 50
    /// - Example: `["url.preview.get"]`
    pub remove_callbacks: Option<Vec<String>>,
}
impl PatchAppConfigCallback {
    /// Creates the value from its required fields.
    pub fn new(callback_type: PatchCallbackType) -> Self {
        Self {
            callback_type,
            request_url: Default::default(),
            add_callbacks: Default::default(),
            remove_callbacks: Default::default(),
        }
    }
    /// Sets `request_url`.
    #[must_use]
    pub fn request_url(mut self, value: impl Into<String>) -> Self {
        self.request_url = Some(value.into());
        self
    }
    /// Sets `add_callbacks`.
    #[must_use]
    pub fn add_callbacks(mut self, value: impl Into<Vec<String>>) -> Self {
        self.add_callbacks = Some(value.into());
        self
    }
    /// Sets `remove_callbacks`.
    #[must_use]
    pub fn remove_callbacks(mut self, value: impl Into<Vec<String>>) -> Self {
        self.remove_callbacks = Some(value.into());
        self
    }
}
impl wire::Object for PatchAppConfigCallback {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("callback_type", &mut self.callback_type);
        f.field("request_url", &mut self.request_url);
        f.field("add_callbacks", &mut self.add_callbacks);
        f.field("remove_callbacks", &mut self.remove_callbacks);
    }
}
/// The part of the directory that the app may access; unchanged if omitted. / 应用可访问的通讯录范围，不填则不变。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PatchAppConfigContactsRange {
    /// The type of range to set; for `some`, members are added and removed with `add_visible_list` and `del_visible_list`.
    ///
    /// 将通讯录权限范围更新为哪一种，为 `some` 时由 `add_visible_list` 与 `del_visible_list` 增减成员。
    pub contacts_range_type: PatchContactsRangeType,
    /// The members and departments whose directory data the app may access. / 应用可访问其通讯录数据的成员和部门。
    pub visible_list: Option<PatchAppContactsRangeIdList>,
}
impl PatchAppConfigContactsRange {
    /// Creates the value from its required fields.
    pub fn new(contacts_range_type: PatchContactsRangeType) -> Self {
        Self {
            contacts_range_type,
            visible_list: Default::default(),
        }
    }
    /// Sets `visible_list`.
    #[must_use]
    pub fn visible_list(mut self, value: PatchAppContactsRangeIdList) -> Self {
        self.visible_list = Some(value);
        self
    }
}
impl wire::Object for PatchAppConfigContactsRange {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("contacts_range_type", &mut self.contacts_range_type);
        f.field("visible_list", &mut self.visible_list);
    }
}
/// The settings of event subscription; unchanged if omitted. / 事件订阅的配置，不填则不变。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PatchAppConfigEvent {
    /// How the app receives events. / 应用通过何种方式接收事件。
    pub subscription_type: PatchSubscriptionType,
    /// The URL of the server that receives events, required if `subscription_type` is `webhook`.
    ///
    /// 接收事件的服务器的地址，`subscription_type` 为 `webhook` 时须填。
    /// - Example: `"https://open.feishu.cn/"`
    pub request_url: Option<String>,
    /// The types of the events to subscribe to, such as `im.chat.updated_v1`.
    ///
    /// 要新订阅的事件的类型，如 `im.chat.updated_v1`。
    /// - Length: 0 to 2000
    /// - Example: `["im.chat.updated_v1"]`
    pub add_events: Option<Vec<String>>,
    /// The types of the events to unsubscribe from, such as `im.chat.updated_v1`.
    ///
    /// 要取消订阅的事件的类型，如 `im.chat.updated_v1`。
    /// - Length: 0 to 2000
    /// - Example: `["im.chat.updated_v1"]`
    pub remove_events: Option<Vec<String>>,
}
impl PatchAppConfigEvent {
    /// Creates the value from its required fields.
    pub fn new(subscription_type: PatchSubscriptionType) -> Self {
        Self {
            subscription_type,
            request_url: Default::default(),
            add_events: Default::default(),
            remove_events: Default::default(),
        }
    }
    /// Sets `request_url`.
    #[must_use]
    pub fn request_url(mut self, value: impl Into<String>) -> Self {
        self.request_url = Some(value.into());
        self
    }
    /// Sets `add_events`.
    #[must_use]
    pub fn add_events(mut self, value: impl Into<Vec<String>>) -> Self {
        self.add_events = Some(value.into());
        self
    }
    /// Sets `remove_events`.
    #[must_use]
    pub fn remove_events(mut self, value: impl Into<Vec<String>>) -> Self {
        self.remove_events = Some(value.into());
        self
    }
}
impl wire::Object for PatchAppConfigEvent {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("subscription_type", &mut self.subscription_type);
        f.field("request_url", &mut self.request_url);
        f.field("add_events", &mut self.add_events);
        f.field("remove_events", &mut self.remove_events);
    }
}
/// The scopes to add and remove, out of the [list of API scopes](https://open.feishu.cn/document/ukTMukTMukTM/uYTM5UjL2ETO14iNxkTN/scope-list); unchanged if omitted.
///
/// 要增加和移除的权限，全部权限见 [API 权限列表](https://open.feishu.cn/document/ukTMukTMukTM/uYTM5UjL2ETO14iNxkTN/scope-list)；不填则不变。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PatchAppConfigScope {
    /// The scopes to add to the app. / 要为应用申请的权限。
    /// - Length: 0 to 2000
    pub add_scopes: Option<Vec<v7::AppConfigScopeItem>>,
    /// The scopes to remove from the app. / 要从应用移除的权限。
    /// - Length: 0 to 2000
    pub remove_scopes: Option<Vec<v7::AppConfigScopeItem>>,
}
impl PatchAppConfigScope {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `add_scopes`.
    #[must_use]
    pub fn add_scopes(mut self, value: impl Into<Vec<v7::AppConfigScopeItem>>) -> Self {
        self.add_scopes = Some(value.into());
        self
    }
    /// Sets `remove_scopes`.
    #[must_use]
    pub fn remove_scopes(
        mut self,
        value: impl Into<Vec<v7::AppConfigScopeItem>>,
    ) -> Self {
        self.remove_scopes = Some(value.into());
        self
    }
}
impl wire::Object for PatchAppConfigScope {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("add_scopes", &mut self.add_scopes);
        f.field("remove_scopes", &mut self.remove_scopes);
    }
}
/// The security settings; unchanged if omitted. / 安全设置，不填则不变。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PatchAppConfigSecurity {
    /// What to add to each of the lists. / 要加入各名单的内容。
    pub add: Option<v7::AppConfigSecurityItem>,
    /// What to remove from each of the lists. / 要移出各名单的内容。
    pub remove: Option<v7::AppConfigSecurityItem>,
    /// Whether the app may refresh a `user_access_token` with a `refresh_token`.
    ///
    /// 应用能否用 `refresh_token` 刷新 `user_access_token`。
    pub allow_refresh_token: Option<bool>,
}
impl PatchAppConfigSecurity {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `add`.
    #[must_use]
    pub fn add(mut self, value: v7::AppConfigSecurityItem) -> Self {
        self.add = Some(value);
        self
    }
    /// Sets `remove`.
    #[must_use]
    pub fn remove(mut self, value: v7::AppConfigSecurityItem) -> Self {
        self.remove = Some(value);
        self
    }
    /// Sets `allow_refresh_token`.
    #[must_use]
    pub fn allow_refresh_token(mut self, value: bool) -> Self {
        self.allow_refresh_token = Some(value);
        self
    }
}
impl wire::Object for PatchAppConfigSecurity {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("add", &mut self.add);
        f.field("remove", &mut self.remove);
        f.field("allow_refresh_token", &mut self.allow_refresh_token);
    }
}
/// Who may use the app; unchanged if omitted. / 哪些人可以使用应用，不填则不变。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PatchAppConfigVisibility {
    /// Whether everyone can see the app; unchanged if omitted. If so, the members added as allowed have no effect, while those who are barred remain so.
    ///
    /// 应用是否对全员可见，不填则保持现状。全员可见时，添加的可用人员不起作用，被禁用的人员仍不可用。
    pub is_visible_to_all: bool,
    /// The members and departments that may use the app; has no effect if `is_visible_to_all` is `true`.
    ///
    /// 可以使用应用的成员和部门，`is_visible_to_all` 为 `true` 时不起作用。
    pub visible_list: Option<PatchAppVisibilityIdList>,
}
impl PatchAppConfigVisibility {
    /// Creates the value from its required fields.
    pub fn new(is_visible_to_all: bool) -> Self {
        Self {
            is_visible_to_all,
            visible_list: Default::default(),
        }
    }
    /// Sets `visible_list`.
    #[must_use]
    pub fn visible_list(mut self, value: PatchAppVisibilityIdList) -> Self {
        self.visible_list = Some(value);
        self
    }
}
impl wire::Object for PatchAppConfigVisibility {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("is_visible_to_all", &mut self.is_visible_to_all);
        f.field("visible_list", &mut self.visible_list);
    }
}
/// The members and departments whose directory data the app may access. / 应用可访问其通讯录数据的成员和部门。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PatchAppContactsRangeIdList {
    /// The members, as `user_id_type` IDs. / 成员的 ID，类型由 `user_id_type` 决定。
    /// - Length: 0 to 2000
    /// - Example: `["ou_7dab8a3d3cdcc9da365777c7ad535d62"]`
    pub user_ids: Option<Vec<String>>,
    /// The departments, as `department_id_type` IDs. / 部门的 ID，类型由 `department_id_type` 决定。
    /// - Length: 0 to 2000
    /// - Example: `["od-4e6ac4d14bcd5071a37a39de902c7141"]`
    pub department_ids: Option<Vec<String>>,
}
impl PatchAppContactsRangeIdList {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `user_ids`.
    #[must_use]
    pub fn user_ids(mut self, value: impl Into<Vec<String>>) -> Self {
        self.user_ids = Some(value.into());
        self
    }
    /// Sets `department_ids`.
    #[must_use]
    pub fn department_ids(mut self, value: impl Into<Vec<String>>) -> Self {
        self.department_ids = Some(value.into());
        self
    }
}
impl wire::Object for PatchAppContactsRangeIdList {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("user_ids", &mut self.user_ids);
        f.field("department_ids", &mut self.department_ids);
    }
}
/// The members and departments that may use the app; has no effect if `is_visible_to_all` is `true`.
///
/// 可以使用应用的成员和部门，`is_visible_to_all` 为 `true` 时不起作用。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PatchAppVisibilityIdList {
    /// The IDs of the members: `open_id`, `union_id` or `user_id`, as `user_id_type` says.
    ///
    /// 成员的 ID：`open_id`、`union_id` 或 `user_id`，由 `user_id_type` 决定。
    /// - Length: 0 to 2000
    /// - Example: `["ou_84aad35d084aa403a838cf73ee18467"]`
    pub user_ids: Option<Vec<String>>,
    /// The IDs of the departments: custom department IDs or `open_department_id`, as `department_id_type` says.
    ///
    /// 部门的 ID：自定义的部门 ID 或 `open_department_id`，由 `department_id_type` 决定。
    /// - Length: 0 to 2000
    /// - Example: `["od-4e6ac4d14bcd5071a37a39de902c7141"]`
    pub department_ids: Option<Vec<String>>,
}
impl PatchAppVisibilityIdList {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `user_ids`.
    #[must_use]
    pub fn user_ids(mut self, value: impl Into<Vec<String>>) -> Self {
        self.user_ids = Some(value.into());
        self
    }
    /// Sets `department_ids`.
    #[must_use]
    pub fn department_ids(mut self, value: impl Into<Vec<String>>) -> Self {
        self.department_ids = Some(value.into());
        self
    }
}
impl wire::Object for PatchAppVisibilityIdList {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("user_ids", &mut self.user_ids);
        f.field("department_ids", &mut self.department_ids);
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
/// The type of range to set; for `some`, members are added and removed with `add_visible_list` and `del_visible_list`.
///
/// 将通讯录权限范围更新为哪一种，为 `some` 时由 `add_visible_list` 与 `del_visible_list` 增减成员。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum PatchContactsRangeType {
    /// `equal_to_availability`: Always the same as the app's availability / 始终与应用可用范围一致
    EqualToAvailability,
    /// `some`: Some members / 部分成员
    Some,
    /// `all`: All members / 全部成员
    All,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for PatchContactsRangeType {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for PatchContactsRangeType {
    fn as_str(&self) -> &str {
        match self {
            Self::EqualToAvailability => "equal_to_availability",
            Self::Some => "some",
            Self::All => "all",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "equal_to_availability" => Self::EqualToAvailability,
            "some" => Self::Some,
            "all" => Self::All,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// How events and callbacks are encrypted and verified; unchanged if omitted. / 事件和回调如何加密与校验，不填则不变。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PatchEventAndCallbackEncryptStrategy {
    /// The Encrypt Key; once it is set, the events sent to the request URL are encrypted.
    ///
    /// 即 Encrypt Key，配置后推送到请求地址的事件会被加密。
    /// - Length: 1 to 32
    /// - Example: `"xE4k2SkQgtbC8jZEviGRxxxxxxxx"`
    pub encryption_key: Option<String>,
    /// The token that comes with every event pushed, by which the app can check that the event is meant for it.
    ///
    /// 随每个推送的事件一同发来的 Token，应用可借此确认事件确是发给自己的。
    /// - Length: 1 to 32
    /// - Example: `"lVEjWtBAu6kVIgSLMV3C4fxxxx"`
    pub verification_token: Option<String>,
}
impl PatchEventAndCallbackEncryptStrategy {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `encryption_key`.
    #[must_use]
    pub fn encryption_key(mut self, value: impl Into<String>) -> Self {
        self.encryption_key = Some(value.into());
        self
    }
    /// Sets `verification_token`.
    #[must_use]
    pub fn verification_token(mut self, value: impl Into<String>) -> Self {
        self.verification_token = Some(value.into());
        self
    }
}
impl wire::Object for PatchEventAndCallbackEncryptStrategy {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("encryption_key", &mut self.encryption_key);
        f.field("verification_token", &mut self.verification_token);
    }
}
/// How the app receives events. / 应用通过何种方式接收事件。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum PatchSubscriptionType {
    /// `webhook`: Sent to the developer's server / 推送到开发者的服务器
    Webhook,
    /// `websocket`: Sent over a WebSocket connection / 通过 WebSocket 长连接推送
    Websocket,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for PatchSubscriptionType {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for PatchSubscriptionType {
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
    PatchAppConfigCallback PatchAppConfigContactsRange PatchAppConfigEvent
    PatchAppConfigScope PatchAppConfigSecurity PatchAppConfigVisibility
    PatchAppContactsRangeIdList PatchAppVisibilityIdList
    PatchEventAndCallbackEncryptStrategy
}
crate::codegen::__impl_enum! {
    PatchCallbackType PatchContactsRangeType PatchSubscriptionType
}
