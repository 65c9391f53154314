// Generated from spec/application/v6/types.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::id;
/// The features of the app that are enabled in the version. / 该版本中应用开启的功能。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppAbility {
    /// The configuration of the mini program. / 小程序的配置。
    pub gadget: Gadget,
    /// The configuration of the web app. / 网页应用的配置。
    pub web_app: WebApp,
    /// The configuration of the bot. / 机器人的配置。
    pub bot: Bot,
    /// The widgets for the workplace. / 工作台小组件的配置。
    pub workplace_widgets: Vec<WorkplaceWidget>,
    /// The mini program shown in the main navigation. / 主导航小程序的配置。
    pub navigate: Navigate,
    /// The configuration as a document app. / 云文档应用的配置。
    pub cloud_doc: CloudDoc,
    /// The blocks for documents. / 云文档小组件的配置。
    pub docs_blocks: Vec<DocsBlock>,
    /// The shortcut offered on messages. / 消息快捷操作的配置。
    pub message_action: MessageAction,
    /// The entry in the plus menu. / 加号菜单的配置。
    pub plus_menu: PlusMenu,
}
impl wire::Object for AppAbility {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("gadget", &mut self.gadget);
        f.field("web_app", &mut self.web_app);
        f.field("bot", &mut self.bot);
        f.field("workplace_widgets", &mut self.workplace_widgets);
        f.field("navigate", &mut self.navigate);
        f.field("cloud_doc", &mut self.cloud_doc);
        f.field("docs_blocks", &mut self.docs_blocks);
        f.field("message_action", &mut self.message_action);
        f.field("plus_menu", &mut self.plus_menu);
    }
}
/// A collaborator of an app. / 应用的协作者。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppCollaborator {
    /// The role of the collaborator. / 协作者的角色。
    pub r#type: AppCollaboratorType,
    /// The collaborator, as a `user_id_type` ID. / 协作者的用户 ID，类型由 `user_id_type` 决定。
    pub user_id: String,
}
impl wire::Object for AppCollaborator {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("type", &mut self.r#type);
        f.field("user_id", &mut self.user_id);
    }
}
/// The request form of [`AppCollaborator`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppCollaboratorInput {
    /// The role of the collaborator. / 协作者的角色。
    pub r#type: AppCollaboratorType,
    /// The collaborator, as a `user_id_type` ID. / 协作者的用户 ID，类型由 `user_id_type` 决定。
    pub user_id: String,
}
impl AppCollaboratorInput {
    /// Creates the value from its required fields.
    pub fn new(r#type: AppCollaboratorType, user_id: impl Into<String>) -> Self {
        Self {
            r#type,
            user_id: user_id.into(),
        }
    }
}
impl wire::Object for AppCollaboratorInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("type", &mut self.r#type);
        f.field("user_id", &mut self.user_id);
    }
}
/// The role of the collaborator. / 协作者的角色。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AppCollaboratorType {
    /// `administrator`: Administrator / 管理员
    Administrator,
    /// `developer`: Developer / 开发者
    Developer,
    /// `operator`: Operator / 运营
    Operator,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for AppCollaboratorType {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for AppCollaboratorType {
    fn as_str(&self) -> &str {
        match self {
            Self::Administrator => "administrator",
            Self::Developer => "developer",
            Self::Operator => "operator",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "administrator" => Self::Administrator,
            "developer" => Self::Developer,
            "operator" => Self::Operator,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// A list of users, departments and user groups. / 一组用户、部门和用户组。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppContactsRangeIdList {
    /// The users, as `user_id_type` IDs. / 用户 ID，类型由 `user_id_type` 决定。
    /// - Length: at most 100
    /// - Example: `["ou_7dab8a3d3cdcc9da365777c7ad535d62"]`
    pub user_ids: Option<Vec<String>>,
    /// The departments, as `department_id_type` IDs. / 部门 ID，类型由 `department_id_type` 决定。
    /// - Length: at most 100
    /// - Example: `["od-4e6ac4d14bcd5071a37a39de902c7141"]`
    pub department_ids: Option<Vec<String>>,
    /// The IDs of the user groups. / 用户组的 ID。
    /// - Length: at most 100
    /// - Example: `["g12334"]`
    pub group_ids: Option<Vec<String>>,
}
impl AppContactsRangeIdList {
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
    /// Sets `group_ids`.
    #[must_use]
    pub fn group_ids(mut self, value: impl Into<Vec<String>>) -> Self {
        self.group_ids = Some(value.into());
        self
    }
}
impl wire::Object for AppContactsRangeIdList {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("user_ids", &mut self.user_ids);
        f.field("department_ids", &mut self.department_ids);
        f.field("group_ids", &mut self.group_ids);
    }
}
/// The name, description and so on of the app in each language. / 应用在各语言下的名称、描述等信息。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppI18nInfo {
    /// The language of this entry. / 该条内容所用的语言。
    pub i18n_key: I18nKey,
    /// The name of the app in this language. / 应用在该语言下的名称。
    pub name: String,
    /// The description of the app in this language, shown as its subtitle. / 应用在该语言下的描述，即副标题。
    pub description: String,
    /// The URL of the help document in this language. / 该语言的帮助文档的链接。
    pub help_use: String,
}
impl wire::Object for AppI18nInfo {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("i18n_key", &mut self.i18n_key);
        f.field("name", &mut self.name);
        f.field("description", &mut self.description);
        f.field("help_use", &mut self.help_use);
    }
}
/// A recommended item. / 一个推荐应用项。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppRecommendRuleItemInfo {
    /// The ID of the recommended item. / 推荐项的 ID。
    pub item_id: String,
    /// Whether the recommended item is an app or a link. / 推荐项是应用还是链接。
    pub item_type: AppRecommendRuleItemInfoItemType,
    /// The name of the recommended item. / 推荐项的名称。
    pub name: String,
    /// The description of the recommended item. / 推荐项的描述。
    pub description: String,
    /// The URL the item opens, empty if it is an app. / 点击后打开的链接，推荐项为应用时为空。
    pub link_url: String,
    /// The ID of the recommended app, empty if the item is a link. / 所推荐应用的 ID，推荐项为链接时为空。
    pub client_id: String,
    /// The URL of the item's icon. / 推荐项图标的链接。
    pub icon_url: String,
    /// The language a link is shown in by default, empty if the item is an app. / 链接默认展示的语言，推荐项为应用时为空。
    pub default_locale: AppRecommendRuleItemInfoDefaultLocale,
    /// The name of the recommended item in each language. / 推荐项在各语言下的名称。
    pub i18n_name: AppRecommendRuleItemInfoI18nName,
}
impl wire::Object for AppRecommendRuleItemInfo {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("item_id", &mut self.item_id);
        f.field("item_type", &mut self.item_type);
        f.field("name", &mut self.name);
        f.field("description", &mut self.description);
        f.field("link_url", &mut self.link_url);
        f.field("client_id", &mut self.client_id);
        f.field("icon_url", &mut self.icon_url);
        f.field("default_locale", &mut self.default_locale);
        f.field("i18n_name", &mut self.i18n_name);
    }
}
/// The language a link is shown in by default, empty if the item is an app. / 链接默认展示的语言，推荐项为应用时为空。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AppRecommendRuleItemInfoDefaultLocale {
    /// `zh_cn`: Simplified Chinese / 简体中文
    ZhCn,
    /// `zh_hk`: Traditional Chinese (Hong Kong, China) / 繁体中文（中国香港）
    ZhHk,
    /// `zh_tw`: Traditional Chinese (Taiwan, China) / 繁体中文（中国台湾）
    ZhTw,
    /// `en_us`: English / 英文
    EnUs,
    /// `ja_jp`: Japanese / 日文
    JaJp,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for AppRecommendRuleItemInfoDefaultLocale {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for AppRecommendRuleItemInfoDefaultLocale {
    fn as_str(&self) -> &str {
        match self {
            Self::ZhCn => "zh_cn",
            Self::ZhHk => "zh_hk",
            Self::ZhTw => "zh_tw",
            Self::EnUs => "en_us",
            Self::JaJp => "ja_jp",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "zh_cn" => Self::ZhCn,
            "zh_hk" => Self::ZhHk,
            "zh_tw" => Self::ZhTw,
            "en_us" => Self::EnUs,
            "ja_jp" => Self::JaJp,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// The name of the recommended item in each language. / 推荐项在各语言下的名称。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppRecommendRuleItemInfoI18nName {
    /// The name of the item in Simplified Chinese. / 应用项的简体中文名称。
    pub zh_cn: String,
    /// The name of the item in Traditional Chinese (Hong Kong, China). / 应用项的繁体中文（中国香港）名称。
    pub zh_hk: String,
    /// The name of the item in Traditional Chinese (Taiwan, China). / 应用项的繁体中文（中国台湾）名称。
    pub zh_tw: String,
    /// The name of the item in English. / 应用项的英文名称。
    pub en_us: String,
    /// The name of the item in Japanese. / 应用项的日文名称。
    pub ja_jp: String,
}
impl wire::Object for AppRecommendRuleItemInfoI18nName {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("zh_cn", &mut self.zh_cn);
        f.field("zh_hk", &mut self.zh_hk);
        f.field("zh_tw", &mut self.zh_tw);
        f.field("en_us", &mut self.en_us);
        f.field("ja_jp", &mut self.ja_jp);
    }
}
/// Whether the recommended item is an app or a link. / 推荐项是应用还是链接。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AppRecommendRuleItemInfoItemType {
    /// `application`: App / 应用
    Application,
    /// `link`: Link / 链接
    Link,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for AppRecommendRuleItemInfoItemType {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for AppRecommendRuleItemInfoItemType {
    fn as_str(&self) -> &str {
        match self {
            Self::Application => "application",
            Self::Link => "link",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "application" => Self::Application,
            "link" => Self::Link,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// The scopes of the app. / 应用的权限。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppScope {
    /// The name of the scope. / 权限的名称。
    pub scope: String,
    /// The description of the scope, in the chosen language. / 权限的说明，使用所选的语言。
    pub description: String,
    /// How sensitive the scope is. / 权限的敏感等级。
    /// - `1`: Ordinary / 普通权限
    /// - `2`: Advanced / 高级权限
    /// - `3`: Highly sensitive / 超敏感权限
    /// - `0`: Unknown / 未知等级
    pub level: i64,
    /// As whom a call may use the scope; both are returned if both are possible. / 权限支持以哪些身份调用，两种都支持时同时返回。
    pub token_types: Vec<AppScopeTokenTypes>,
}
impl wire::Object for AppScope {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("scope", &mut self.scope);
        f.field("description", &mut self.description);
        f.field("level", &mut self.level);
        f.field("token_types", &mut self.token_types);
    }
}
/// As whom a call may use the scope; both are returned if both are possible. / 权限支持以哪些身份调用，两种都支持时同时返回。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AppScopeTokenTypes {
    /// `tenant`: As the app / 应用身份
    Tenant,
    /// `user`: As a user / 用户身份
    User,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for AppScopeTokenTypes {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for AppScopeTokenTypes {
    fn as_str(&self) -> &str {
        match self {
            Self::Tenant => "tenant",
            Self::User => "user",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "tenant" => Self::Tenant,
            "user" => Self::User,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// The notes and suggested availability submitted with the version. / 随版本提交的说明与可用范围建议。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppVersionRemark {
    /// The note to the reviewers, given when the version was submitted. / 提交版本时给审核人员的备注。
    pub remark: String,
    /// What is new in the version. / 该版本的更新说明。
    pub update_remark: String,
    /// The availability the developer suggests for the version, empty if none was suggested.
    ///
    /// 开发者为该版本建议的可用范围，未填写时为空。
    pub visibility: AppVisibility,
}
impl wire::Object for AppVersionRemark {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("remark", &mut self.remark);
        f.field("update_remark", &mut self.update_remark);
        f.field("visibility", &mut self.visibility);
    }
}
/// The notes and suggested availability submitted with the version. / 随版本提交的说明与可用范围建议。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppVersionRemarkEvent {
    /// The note to the reviewers, given when the version was submitted. / 提交版本时给审核人员的备注。
    pub remark: String,
    /// What is new in the version. / 该版本的更新说明。
    pub update_remark: String,
    /// The availability the developer suggests for the version. / 开发者为该版本建议的可用范围。
    pub visibility: AppVisibilityEvent,
}
impl wire::Object for AppVersionRemarkEvent {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("remark", &mut self.remark);
        f.field("update_remark", &mut self.update_remark);
        f.field("visibility", &mut self.visibility);
    }
}
/// The availability the developer suggests for the version, empty if none was suggested.
///
/// 开发者为该版本建议的可用范围，未填写时为空。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppVisibility {
    /// Whether it is visible to everyone. / 是否全员可见。
    pub is_all: bool,
    /// Who can see the app. / 可以看到应用的成员。
    pub visible_list: AppVisibleList,
    /// Who cannot see the app. / 不可见应用的成员。
    pub invisible_list: AppVisibleList,
}
impl wire::Object for AppVisibility {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("is_all", &mut self.is_all);
        f.field("visible_list", &mut self.visible_list);
        f.field("invisible_list", &mut self.invisible_list);
    }
}
/// The availability the developer suggests for the version. / 开发者为该版本建议的可用范围。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppVisibilityEvent {
    /// Whether it is visible to everyone. / 是否全员可见。
    pub is_all: bool,
    /// Who can see the app. / 可以看到应用的成员。
    pub visible_list: AppVisibleListEvent,
    /// Who cannot see the app. / 不可见应用的成员。
    pub invisible_list: AppVisibleListEvent,
}
impl wire::Object for AppVisibilityEvent {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("is_all", &mut self.is_all);
        f.field("visible_list", &mut self.visible_list);
        f.field("invisible_list", &mut self.invisible_list);
    }
}
/// A list of users, departments and user groups. / 一组用户、部门和用户组。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppVisibilityIdList {
    /// The users, as `user_id_type` IDs. / 用户 ID，类型由 `user_id_type` 决定。
    /// - Length: at most 100
    /// - Example: `["ou_84aad35d084aa403a838cf73ee18467"]`
    pub user_ids: Option<Vec<String>>,
    /// The departments, as `department_id_type` IDs. / 部门 ID，类型由 `department_id_type` 决定。
    /// - Length: at most 100
    /// - Example: `["od-4e6ac4d14bcd5071a37a39de902c7141"]`
    pub department_ids: Option<Vec<String>>,
    /// The IDs of the user groups. / 用户组的 ID。
    /// - Length: at most 100
    /// - Example: `["g193821"]`
    pub group_ids: Option<Vec<String>>,
}
impl AppVisibilityIdList {
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
    /// Sets `group_ids`.
    #[must_use]
    pub fn group_ids(mut self, value: impl Into<Vec<String>>) -> Self {
        self.group_ids = Some(value.into());
        self
    }
}
impl wire::Object for AppVisibilityIdList {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("user_ids", &mut self.user_ids);
        f.field("department_ids", &mut self.department_ids);
        f.field("group_ids", &mut self.group_ids);
    }
}
/// A list of members. / 一组成员。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppVisibleList {
    /// The Open IDs of the users on the list. / 名单中的用户的 Open ID。
    pub open_ids: Vec<id::OpenId>,
    /// The IDs of the departments on the list. / 名单中的部门的 ID。
    pub department_ids: Vec<String>,
    /// The IDs of the user groups on the list. / 名单中的用户组的 ID。
    pub group_ids: Vec<String>,
}
impl wire::Object for AppVisibleList {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("open_ids", &mut self.open_ids);
        f.field("department_ids", &mut self.department_ids);
        f.field("group_ids", &mut self.group_ids);
    }
}
/// A list of members, in an event. / 一组成员，用于事件。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppVisibleListEvent {
    /// The users on the list, with all types of their IDs. / 名单中的用户，包含各类 ID。
    pub open_ids: Vec<UserId>,
    /// The IDs of the departments on the list. / 名单中的部门的 ID。
    pub department_ids: Vec<String>,
}
impl wire::Object for AppVisibleListEvent {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("open_ids", &mut self.open_ids);
        f.field("department_ids", &mut self.department_ids);
    }
}
/// An app. / 应用的信息。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Application {
    /// The ID of the app. / 应用 ID。
    pub app_id: id::AppId,
    /// The ID of the creator of the app, who is its owner. / 应用创建者的 ID，创建者即应用的所有者。
    pub creator_id: String,
    /// The state of the app. / 应用的状态。
    /// - `0`: Disabled / 停用
    /// - `1`: Enabled / 启用
    /// - `2`: Not yet enabled / 未启用
    /// - `3`: Unknown / 未知
    pub status: i64,
    /// The type of app. / 应用的类型。
    /// - `0`: Custom app / 自建应用
    /// - `1`: Store app / 应用商店应用
    /// - `2`: Store app for individuals / 个人应用商店应用
    /// - `3`: Unknown / 未知
    pub scene_type: i64,
    /// Whether the app is free or paid. / 应用是否付费。
    /// - `0`: Free / 免费
    /// - `1`: Paid / 付费
    pub payment_type: i64,
    /// Where the app was created; currently only returned for apps created by a base.
    ///
    /// 应用从何处创建，目前仅由多维表格创建的应用返回。
    pub create_source: CreateSource,
    /// The redirect URLs configured in the security settings of the app. / 在应用安全设置中配置的重定向 URL。
    pub redirect_urls: Vec<String>,
    /// The ID of the version that is online, empty if there is none. / 线上版本的 ID，没有则为空。
    pub online_version_id: String,
    /// The ID of the version under review, empty if there is none. / 审核中的版本的 ID，没有则为空。
    pub unaudit_version_id: String,
    /// The name of the app. / 应用名称。
    pub app_name: String,
    /// The URL of the app's icon. / 应用图标的链接。
    pub avatar_url: String,
    /// The default description of the app; those in other languages are in `i18n`. / 应用的默认描述，各语言的描述见 `i18n`。
    pub description: String,
    /// The scopes of the app. / 应用的权限。
    pub scopes: Vec<AppScope>,
    /// The URL of the home page of the app's own admin console. / 应用管理后台主页的地址。
    pub back_home_url: String,
    /// The name, description and so on of the app in each language. / 应用在各语言下的名称、描述等信息。
    pub i18n: Vec<AppI18nInfo>,
    /// The primary language of the app. / 应用的主语言。
    pub primary_language: ApplicationPrimaryLanguage,
    /// The categories of the app, by their names in the chosen language. / 应用分类，以所选语言的名称表示。
    pub common_categories: Vec<String>,
    /// The owner of the app. / 应用的所有者。
    pub owner: ApplicationOwner,
    /// Which feature the app opens with on mobile. / 在移动端打开应用时默认进入的功能。
    pub mobile_default_ability: ApplicationMobileDefaultAbility,
    /// Which feature the app opens with on the desktop. / 在 PC 端打开应用时默认进入的功能。
    pub pc_default_ability: ApplicationPcDefaultAbility,
}
impl wire::Object for Application {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("app_id", &mut self.app_id);
        f.field("creator_id", &mut self.creator_id);
        f.field("status", &mut self.status);
        f.field("scene_type", &mut self.scene_type);
        f.field("payment_type", &mut self.payment_type);
        f.field("create_source", &mut self.create_source);
        f.field("redirect_urls", &mut self.redirect_urls);
        f.field("online_version_id", &mut self.online_version_id);
        f.field("unaudit_version_id", &mut self.unaudit_version_id);
        f.field("app_name", &mut self.app_name);
        f.field("avatar_url", &mut self.avatar_url);
        f.field("description", &mut self.description);
        f.field("scopes", &mut self.scopes);
        f.field("back_home_url", &mut self.back_home_url);
        f.field("i18n", &mut self.i18n);
        f.field("primary_language", &mut self.primary_language);
        f.field("common_categories", &mut self.common_categories);
        f.field("owner", &mut self.owner);
        f.field("mobile_default_ability", &mut self.mobile_default_ability);
        f.field("pc_default_ability", &mut self.pc_default_ability);
    }
}
/// A range of contacts that an app may access. / 通讯录权限范围。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplicationAppContactsRange {
    /// The type of range. If it is that of the app's availability, its members are returned by the operation that gets the availability of an app.
    ///
    /// 通讯录权限范围的类型，与应用可用范围一致时具体成员由获取应用可用范围的接口查询。
    pub contacts_scope_type: ApplicationAppContactsRangeContactsScopeType,
    /// The members within the range. / 通讯录权限范围内的成员。
    pub visible_list: AppVisibleList,
}
impl wire::Object for ApplicationAppContactsRange {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("contacts_scope_type", &mut self.contacts_scope_type);
        f.field("visible_list", &mut self.visible_list);
    }
}
/// The type of range. If it is that of the app's availability, its members are returned by the operation that gets the availability of an app.
///
/// 通讯录权限范围的类型，与应用可用范围一致时具体成员由获取应用可用范围的接口查询。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ApplicationAppContactsRangeContactsScopeType {
    /// `equal_to_availability`: Same as the app's availability / 与应用可用范围一致
    EqualToAvailability,
    /// `some`: Some members, listed in `visible_list` / 部分成员，见 `visible_list`
    Some,
    /// `all`: All members / 全部成员
    All,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for ApplicationAppContactsRangeContactsScopeType {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for ApplicationAppContactsRangeContactsScopeType {
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
/// A usage metric with its value. / 一项使用指标及其值。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplicationAppUsage {
    /// The name of the metric, such as `uv`. / 指标的名称，例如 `uv`。
    pub metric_name: String,
    /// The value of the metric. / 指标的值。
    pub metric_value: i64,
}
impl wire::Object for ApplicationAppUsage {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("metric_name", &mut self.metric_name);
        f.field("metric_value", &mut self.metric_value);
    }
}
/// A version of an app. / 应用的一个版本。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplicationAppVersion {
    /// The ID of the app. / 应用 ID。
    pub app_id: id::AppId,
    /// The version number given by the developer in the developer console. / 开发者在开发者后台填写的版本号。
    pub version: String,
    /// The ID of the app version. / 应用版本的 ID。
    pub version_id: String,
    /// The default name of the app; those in other languages are in `i18n`. / 应用的默认名称，其他语言的名称见 `i18n`。
    pub app_name: String,
    /// The URL of the app's icon. / 应用图标的链接。
    pub avatar_url: String,
    /// The default description of the app; those in other languages are in `i18n`. / 应用的默认描述，各语言的描述见 `i18n`。
    pub description: String,
    /// The scopes of the app. / 应用的权限。
    pub scopes: Vec<AppScope>,
    /// The URL of the home page of the app's own admin console. / 应用管理后台主页的地址。
    pub back_home_url: String,
    /// The name, description and so on of the app in each language. / 应用在各语言下的名称、描述等信息。
    pub i18n: Vec<AppI18nInfo>,
    /// The categories of the app, by their names in the chosen language. / 应用分类，以所选语言的名称表示。
    pub common_categories: Vec<String>,
    /// The types of events the app subscribed to. / 应用已订阅的事件的类型。
    pub events: Vec<String>,
    /// The state of review of the app version. / 应用版本的审核状态。
    /// - `0`: Unknown / 未知
    /// - `1`: Approved / 审核通过
    /// - `2`: Rejected / 审核拒绝
    /// - `3`: Under review / 审核中
    /// - `4`: Not submitted / 未提交审核
    pub status: i64,
    /// When the version was created, in seconds since 1970. / 版本的创建时间，为秒级时间戳。
    pub create_time: wire::TimestampSec,
    /// When the version was published, in seconds since 1970. / 版本的发布时间，为秒级时间戳。
    pub publish_time: wire::TimestampSec,
    /// The features of the app that are enabled in the version. / 该版本中应用开启的功能。
    pub ability: AppAbility,
    /// The notes and suggested availability submitted with the version. / 随版本提交的说明与可用范围建议。
    pub remark: AppVersionRemark,
    /// The details of the events the app subscribed to. / 应用已订阅的事件的详情。
    pub event_infos: Vec<Event>,
}
impl wire::Object for ApplicationAppVersion {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("app_id", &mut self.app_id);
        f.field("version", &mut self.version);
        f.field("version_id", &mut self.version_id);
        f.field("app_name", &mut self.app_name);
        f.field("avatar_url", &mut self.avatar_url);
        f.field("description", &mut self.description);
        f.field("scopes", &mut self.scopes);
        f.field("back_home_url", &mut self.back_home_url);
        f.field("i18n", &mut self.i18n);
        f.field("common_categories", &mut self.common_categories);
        f.field("events", &mut self.events);
        f.field("status", &mut self.status);
        f.field("create_time", &mut self.create_time);
        f.field("publish_time", &mut self.publish_time);
        f.field("ability", &mut self.ability);
        f.field("remark", &mut self.remark);
        f.field("event_infos", &mut self.event_infos);
    }
}
/// A version of an app, in an event. / 应用的一个版本，用于事件。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplicationAppVersionEvent {
    /// The ID of the app. / 应用 ID。
    pub app_id: id::AppId,
    /// The version number given by the developer. / 开发者填写的应用版本号。
    /// - Length: at least 1
    pub version: String,
    /// The ID of the app version. / 应用版本的 ID。
    pub version_id: String,
    /// The default name of the app; those in other languages are in `i18n`. / 应用的默认名称，其他语言的名称见 `i18n`。
    /// - Length: at least 1
    pub app_name: String,
    /// The URL of the app's icon. / 应用图标的链接。
    pub avatar_url: String,
    /// The default description of the app; those in other languages are in `i18n`. / 应用的默认描述，各语言的描述见 `i18n`。
    /// - Length: at least 1
    pub description: String,
    /// The scopes of the app. / 应用的权限。
    pub scopes: Vec<AppScope>,
    /// The URL of the home page of the app's own admin console. / 应用管理后台主页的地址。
    pub back_home_url: String,
    /// The name, description and so on of the app in each language. / 应用在各语言下的名称、描述等信息。
    /// - Length: at least 1
    pub i18n: Vec<AppI18nInfo>,
    /// The categories of the app, by their names in the chosen language. / 应用分类，以所选语言的名称表示。
    /// - Length: at most 3
    pub common_categories: Vec<String>,
    /// The types of events the app subscribed to. / 应用已订阅的事件的类型。
    pub events: Vec<String>,
    /// The state of review of the app version. / 应用版本的审核状态。
    /// - `0`: Unknown / 未知
    /// - `1`: Approved / 审核通过
    /// - `2`: Rejected / 审核拒绝
    /// - `3`: Under review / 审核中
    /// - `4`: Not submitted / 未提交审核
    pub status: i64,
    /// When the version was created, in seconds since 1970. / 版本的创建时间，为秒级时间戳。
    pub create_time: wire::TimestampSec,
    /// When the version was published, in seconds since 1970. / 版本的发布时间，为秒级时间戳。
    pub publish_time: wire::TimestampSec,
    /// The features of the app that are enabled in the version. / 该版本中应用开启的功能。
    pub ability: AppAbility,
    /// The notes and suggested availability submitted with the version. / 随版本提交的说明与可用范围建议。
    pub remark: AppVersionRemarkEvent,
}
impl wire::Object for ApplicationAppVersionEvent {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("app_id", &mut self.app_id);
        f.field("version", &mut self.version);
        f.field("version_id", &mut self.version_id);
        f.field("app_name", &mut self.app_name);
        f.field("avatar_url", &mut self.avatar_url);
        f.field("description", &mut self.description);
        f.field("scopes", &mut self.scopes);
        f.field("back_home_url", &mut self.back_home_url);
        f.field("i18n", &mut self.i18n);
        f.field("common_categories", &mut self.common_categories);
        f.field("events", &mut self.events);
        f.field("status", &mut self.status);
        f.field("create_time", &mut self.create_time);
        f.field("publish_time", &mut self.publish_time);
        f.field("ability", &mut self.ability);
        f.field("remark", &mut self.remark);
    }
}
/// Which feature the app opens with on mobile. / 在移动端打开应用时默认进入的功能。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ApplicationMobileDefaultAbility {
    /// `gadget`: Mini program / 小程序
    Gadget,
    /// `web_app`: Web app / 网页应用
    WebApp,
    /// `bot`: Bot / 机器人
    Bot,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for ApplicationMobileDefaultAbility {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for ApplicationMobileDefaultAbility {
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
/// The owner of the app. / 应用的所有者。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplicationOwner {
    /// The type of owner the app has. / 应用的所有者的类型。
    /// - `0`: Feishu / 飞书科技
    /// - `1`: Feishu partner / 飞书合作伙伴
    /// - `2`: Member of the tenant / 企业内成员
    pub r#type: i64,
    /// The ID of the owner of the app. / 应用所有者的 ID。
    pub owner_id: String,
    /// The name of the developer, only returned for store apps. / 应用开发商的名称，仅商店应用返回。
    pub name: String,
    /// The URL of the developer's help desk, only returned for store apps. / 应用开发商服务台的链接，仅商店应用返回。
    pub help_desk: String,
    /// The email address of the developer, only returned for store apps. / 应用开发商的邮箱，仅商店应用返回。
    pub email: String,
    /// The phone number of the developer, only returned for store apps. / 应用开发商的手机号，仅商店应用返回。
    pub phone: String,
    /// The customer service account, only returned for store apps that have one. / 开发商的客服账号，仅配置了客服账号的商店应用返回。
    pub customer_service_account: String,
}
impl wire::Object for ApplicationOwner {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("type", &mut self.r#type);
        f.field("owner_id", &mut self.owner_id);
        f.field("name", &mut self.name);
        f.field("help_desk", &mut self.help_desk);
        f.field("email", &mut self.email);
        f.field("phone", &mut self.phone);
        f.field("customer_service_account", &mut self.customer_service_account);
    }
}
/// Which feature the app opens with on the desktop. / 在 PC 端打开应用时默认进入的功能。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ApplicationPcDefaultAbility {
    /// `gadget`: Mini program / 小程序
    Gadget,
    /// `web_app`: Web app / 网页应用
    WebApp,
    /// `bot`: Bot / 机器人
    Bot,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for ApplicationPcDefaultAbility {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for ApplicationPcDefaultAbility {
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
/// The primary language of the app. / 应用的主语言。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ApplicationPrimaryLanguage {
    /// `zh_cn`: Chinese / 中文
    ZhCn,
    /// `en_us`: English / 英文
    EnUs,
    /// `ja_jp`: Japanese / 日文
    JaJp,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for ApplicationPrimaryLanguage {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for ApplicationPrimaryLanguage {
    fn as_str(&self) -> &str {
        match self {
            Self::ZhCn => "zh_cn",
            Self::EnUs => "en_us",
            Self::JaJp => "ja_jp",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "zh_cn" => Self::ZhCn,
            "en_us" => Self::EnUs,
            "ja_jp" => Self::JaJp,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// The name of the block in each language. / 云文档小组件在各语言下的名称。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BlockI18nInfo {
    /// The language of this entry. / 该条内容所用的语言。
    pub i18n_key: I18nKey,
    /// The name of the block in this language. / 云文档小组件在该语言下的名称。
    pub name: String,
}
impl wire::Object for BlockI18nInfo {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("i18n_key", &mut self.i18n_key);
        f.field("name", &mut self.name);
    }
}
/// The configuration of the bot. / 机器人的配置。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Bot {
    /// The URL that receives the callbacks of message cards. / 接收消息卡片回调的地址。
    pub card_request_url: String,
}
impl wire::Object for Bot {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("card_request_url", &mut self.card_request_url);
    }
}
/// The numbers shown as badges on one client. / 一端显示的徽标数。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ClientBadgeNum {
    /// The number on the badge of the web app. / 网页应用的徽标数。
    /// - From 0 to 2147483647
    /// - Example: `1`
    pub web_app: Option<i64>,
    /// The number on the badge of the mini program. / 小程序的徽标数。
    /// - From 0 to 2147483647
    /// - Example: `2`
    pub gadget: Option<i64>,
}
impl ClientBadgeNum {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `web_app`.
    #[must_use]
    pub fn web_app(mut self, value: i64) -> Self {
        self.web_app = Some(value);
        self
    }
    /// Sets `gadget`.
    #[must_use]
    pub fn gadget(mut self, value: i64) -> Self {
        self.gadget = Some(value);
        self
    }
}
impl wire::Object for ClientBadgeNum {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("web_app", &mut self.web_app);
        f.field("gadget", &mut self.gadget);
    }
}
/// The configuration as a document app. / 云文档应用的配置。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloudDoc {
    /// The redirect URL for the drive. / 云空间的重定向 URL。
    pub space_url: String,
    /// The name and the like in each language. / 在各语言下的名称等信息。
    pub i18n: Vec<CloudDocI18nInfo>,
    /// The URL of the icon. / 图标的链接。
    pub icon_url: String,
    /// On which client the document app can be used. / 云文档应用支持在哪一端使用。
    /// - `0`: Unknown / 未知
    /// - `1`: Mobile / 移动端
    pub mode: i64,
}
impl wire::Object for CloudDoc {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("space_url", &mut self.space_url);
        f.field("i18n", &mut self.i18n);
        f.field("icon_url", &mut self.icon_url);
        f.field("mode", &mut self.mode);
    }
}
/// The name and the like in each language. / 在各语言下的名称等信息。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloudDocI18nInfo {
    /// The language of this entry. / 该条内容所用的语言。
    pub i18n_key: I18nKey,
    /// The name of the document app in this language. / 云文档应用在该语言下的名称。
    pub name: String,
    /// The explanation of the read permission in this language. / 该语言下对读权限的说明。
    pub read_description: String,
    /// The explanation of the write permission in this language. / 该语言下对写权限的说明。
    pub write_description: String,
}
impl wire::Object for CloudDocI18nInfo {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("i18n_key", &mut self.i18n_key);
        f.field("name", &mut self.name);
        f.field("read_description", &mut self.read_description);
        f.field("write_description", &mut self.write_description);
    }
}
/// Where the app was created. / 应用从何处创建。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum CreateSource {
    /// `developer_console`: Developer console / 开发者后台
    DeveloperConsole,
    /// `base`: Automation of a base / 多维表格自动化流程
    Base,
    /// `app_engine`: Feishu app engine / 飞书应用引擎
    AppEngine,
    /// `bot_builder`: Bot builder / 机器人助手
    BotBuilder,
    /// `aily`: Agent platform aily / 智能伙伴搭建平台 aily
    Aily,
    /// `unknown`: Unknown / 未知
    Unknown,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for CreateSource {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for CreateSource {
    fn as_str(&self) -> &str {
        match self {
            Self::DeveloperConsole => "developer_console",
            Self::Base => "base",
            Self::AppEngine => "app_engine",
            Self::BotBuilder => "bot_builder",
            Self::Aily => "aily",
            Self::Unknown => "unknown",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "developer_console" => Self::DeveloperConsole,
            "base" => Self::Base,
            "app_engine" => Self::AppEngine,
            "bot_builder" => Self::BotBuilder,
            "aily" => Self::Aily,
            "unknown" => Self::Unknown,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// The blocks for documents. / 云文档小组件的配置。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DocsBlock {
    /// The `BlockTypeID` of the block. / 云文档小组件的 `BlockTypeID`。
    pub block_type_id: String,
    /// The name of the block in each language. / 云文档小组件在各语言下的名称。
    pub i18n: Vec<BlockI18nInfo>,
    /// The URL of the icon on mobile. / 移动端图标的链接。
    pub mobile_icon_url: String,
    /// The URL of the icon on the desktop. / PC 端图标的链接。
    pub pc_icon_url: String,
}
impl wire::Object for DocsBlock {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("block_type_id", &mut self.block_type_id);
        f.field("i18n", &mut self.i18n);
        f.field("mobile_icon_url", &mut self.mobile_icon_url);
        f.field("pc_icon_url", &mut self.pc_icon_url);
    }
}
/// The details of the events the app subscribed to. / 应用已订阅的事件的详情。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Event {
    /// The type of the event, which identifies it. / 事件类型，即事件的唯一标识。
    pub event_type: String,
    /// The name of the event. / 事件的名称。
    pub event_name: String,
    /// The description of the event. / 事件的说明。
    pub event_description: String,
}
impl wire::Object for Event {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("event_type", &mut self.event_type);
        f.field("event_name", &mut self.event_name);
        f.field("event_description", &mut self.event_description);
    }
}
/// The configuration of the mini program. / 小程序的配置。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Gadget {
    /// The modes the mini program supports on the desktop; the values are bits that can be combined.
    ///
    /// PC 端小程序支持的模式，各取值可按位组合。
    /// - `1`: Sidebar / 侧边栏模式
    /// - `2`: Desktop / PC 模式
    /// - `4`: Main navigation / 主导航模式
    pub enable_pc_mode: i64,
    /// The schema URLs the mini program may open. / 小程序可打开的 schema URL。
    pub schema_urls: Vec<String>,
    /// Whether the desktop uses the mini program package of mobile. / PC 端是否使用移动端的小程序包。
    pub pc_use_mobile_pkg: bool,
    /// The version of the mini program on the desktop. / PC 端小程序的版本号。
    pub pc_version: String,
    /// The version of the mini program on mobile. / 移动端小程序的版本号。
    pub mobile_version: String,
    /// The oldest Feishu version on mobile that the mini program works with. / 移动端所需的最低飞书版本。
    pub mobile_min_lark_version: String,
    /// The oldest Feishu version on the desktop that the mini program works with. / PC 端所需的最低飞书版本。
    pub pc_min_lark_version: String,
}
impl wire::Object for Gadget {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("enable_pc_mode", &mut self.enable_pc_mode);
        f.field("schema_urls", &mut self.schema_urls);
        f.field("pc_use_mobile_pkg", &mut self.pc_use_mobile_pkg);
        f.field("pc_version", &mut self.pc_version);
        f.field("mobile_version", &mut self.mobile_version);
        f.field("mobile_min_lark_version", &mut self.mobile_min_lark_version);
        f.field("pc_min_lark_version", &mut self.pc_min_lark_version);
    }
}
/// The language of this entry. / 该条内容所用的语言。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum I18nKey {
    /// `zh_cn`: Chinese / 中文
    ZhCn,
    /// `en_us`: English / 英文
    EnUs,
    /// `ja_jp`: Japanese / 日文
    JaJp,
    /// `zh_hk`: Traditional Chinese (Hong Kong, China) / 繁体中文（中国香港）
    ZhHk,
    /// `zh_tw`: Traditional Chinese (Taiwan, China) / 繁体中文（中国台湾）
    ZhTw,
    /// `id_id`: Indonesian / 印度尼西亚语
    IdId,
    /// `ms_my`: Malay / 马来语
    MsMy,
    /// `de_de`: German / 德语
    DeDe,
    /// `es_es`: Spanish / 西班牙语
    EsEs,
    /// `fr_fr`: French / 法语
    FrFr,
    /// `it_it`: Italian / 意大利语
    ItIt,
    /// `pt_br`: Portuguese (Brazil) / 葡萄牙语（巴西）
    PtBr,
    /// `vi_vn`: Vietnamese / 越南语
    ViVn,
    /// `ru_ru`: Russian / 俄语
    RuRu,
    /// `th_th`: Thai / 泰语
    ThTh,
    /// `ko_kr`: Korean / 韩语
    KoKr,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for I18nKey {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for I18nKey {
    fn as_str(&self) -> &str {
        match self {
            Self::ZhCn => "zh_cn",
            Self::EnUs => "en_us",
            Self::JaJp => "ja_jp",
            Self::ZhHk => "zh_hk",
            Self::ZhTw => "zh_tw",
            Self::IdId => "id_id",
            Self::MsMy => "ms_my",
            Self::DeDe => "de_de",
            Self::EsEs => "es_es",
            Self::FrFr => "fr_fr",
            Self::ItIt => "it_it",
            Self::PtBr => "pt_br",
            Self::ViVn => "vi_vn",
            Self::RuRu => "ru_ru",
            Self::ThTh => "th_th",
            Self::KoKr => "ko_kr",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "zh_cn" => Self::ZhCn,
            "en_us" => Self::EnUs,
            "ja_jp" => Self::JaJp,
            "zh_hk" => Self::ZhHk,
            "zh_tw" => Self::ZhTw,
            "id_id" => Self::IdId,
            "ms_my" => Self::MsMy,
            "de_de" => Self::DeDe,
            "es_es" => Self::EsEs,
            "fr_fr" => Self::FrFr,
            "it_it" => Self::ItIt,
            "pt_br" => Self::PtBr,
            "vi_vn" => Self::ViVn,
            "ru_ru" => Self::RuRu,
            "th_th" => Self::ThTh,
            "ko_kr" => Self::KoKr,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// The language in which the information about the app is returned. / 应用信息的返回语言。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Lang {
    /// `zh_cn`: Chinese / 中文
    ZhCn,
    /// `en_us`: English / 英文
    EnUs,
    /// `ja_jp`: Japanese / 日文
    JaJp,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for Lang {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for Lang {
    fn as_str(&self) -> &str {
        match self {
            Self::ZhCn => "zh_cn",
            Self::EnUs => "en_us",
            Self::JaJp => "ja_jp",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "zh_cn" => Self::ZhCn,
            "en_us" => Self::EnUs,
            "ja_jp" => Self::JaJp,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// The shortcut offered on messages. / 消息快捷操作的配置。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MessageAction {
    /// The link opened on the desktop. / 在 PC 端点击后打开的链接。
    pub pc_app_link: String,
    /// The link opened on mobile. / 在移动端点击后打开的链接。
    pub mobile_app_link: String,
    /// The name and the like in each language. / 在各语言下的名称等信息。
    pub i18n: Vec<MessageActionI18nInfo>,
}
impl wire::Object for MessageAction {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("pc_app_link", &mut self.pc_app_link);
        f.field("mobile_app_link", &mut self.mobile_app_link);
        f.field("i18n", &mut self.i18n);
    }
}
/// The name and the like in each language. / 在各语言下的名称等信息。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MessageActionI18nInfo {
    /// The language of this entry. / 该条内容所用的语言。
    pub i18n_key: I18nKey,
    /// The name of the message shortcut in this language. / 消息快捷操作在该语言下的名称。
    pub name: String,
}
impl wire::Object for MessageActionI18nInfo {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("i18n_key", &mut self.i18n_key);
        f.field("name", &mut self.name);
    }
}
/// The mini program shown in the main navigation. / 主导航小程序的配置。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Navigate {
    /// The mini program in the main navigation on the desktop. / PC 端的主导航小程序。
    pub pc: NavigateMeta,
    /// The mini program in the main navigation on mobile. / 移动端的主导航小程序。
    pub mobile: NavigateMeta,
}
impl wire::Object for Navigate {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("pc", &mut self.pc);
        f.field("mobile", &mut self.mobile);
    }
}
/// The mini program in the main navigation on one client. / 主导航小程序在一端的配置。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NavigateMeta {
    /// The version of the mini program in the main navigation. / 主导航小程序的版本号。
    pub version: String,
    /// The URL of the icon shown by default. / 未选中时图标的链接。
    pub image_url: String,
    /// The URL of the icon shown when selected. / 选中时图标的链接。
    pub hover_image_url: String,
}
impl wire::Object for NavigateMeta {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("version", &mut self.version);
        f.field("image_url", &mut self.image_url);
        f.field("hover_image_url", &mut self.hover_image_url);
    }
}
/// The entry in the plus menu. / 加号菜单的配置。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PlusMenu {
    /// The link opened on the desktop. / 在 PC 端点击后打开的链接。
    pub pc_app_link: String,
    /// The link opened on mobile. / 在移动端点击后打开的链接。
    pub mobile_app_link: String,
}
impl wire::Object for PlusMenu {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("pc_app_link", &mut self.pc_app_link);
        f.field("mobile_app_link", &mut self.mobile_app_link);
    }
}
/// The IDs of a user, one of each type. / 用户的各类 ID。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserId {
    /// The Union ID of the user, the same across all apps of one developer. / 用户的 Union ID，在同一开发商的各应用间相同。
    pub union_id: id::UnionId,
    /// The User ID of the user, unique within the tenant. / 用户的 User ID，在租户内唯一。
    /// - Present only with one of the scopes `contact:user.employee_id:readonly`
    pub user_id: id::UserId,
    /// The Open ID of the user, different in every app. / 用户的 Open ID，同一用户在不同应用中各不相同。
    pub open_id: id::OpenId,
}
impl wire::Object for UserId {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("union_id", &mut self.union_id);
        f.field("user_id", &mut self.user_id);
        f.field("open_id", &mut self.open_id);
    }
}
/// The configuration of the web app. / 网页应用的配置。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WebApp {
    /// The URL of the web app on the desktop. / PC 端打开网页应用的链接。
    pub pc_url: String,
    /// The URL of the web app on mobile. / 移动端打开网页应用的链接。
    pub mobile_url: String,
}
impl wire::Object for WebApp {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("pc_url", &mut self.pc_url);
        f.field("mobile_url", &mut self.mobile_url);
    }
}
/// The widgets for the workplace. / 工作台小组件的配置。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WorkplaceWidget {
    /// The oldest Feishu version the widget works with. / 小组件所需的最低飞书版本。
    pub min_lark_version: String,
}
impl wire::Object for WorkplaceWidget {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("min_lark_version", &mut self.min_lark_version);
    }
}
crate::codegen::__impl_object! {
    AppAbility AppCollaborator AppCollaboratorInput AppContactsRangeIdList AppI18nInfo
    AppRecommendRuleItemInfo AppRecommendRuleItemInfoI18nName AppScope AppVersionRemark
    AppVersionRemarkEvent AppVisibility AppVisibilityEvent AppVisibilityIdList
    AppVisibleList AppVisibleListEvent Application ApplicationAppContactsRange
    ApplicationAppUsage ApplicationAppVersion ApplicationAppVersionEvent ApplicationOwner
    BlockI18nInfo Bot ClientBadgeNum CloudDoc CloudDocI18nInfo DocsBlock Event Gadget
    MessageAction MessageActionI18nInfo Navigate NavigateMeta PlusMenu UserId WebApp
    WorkplaceWidget
}
crate::codegen::__impl_enum! {
    AppCollaboratorType AppRecommendRuleItemInfoDefaultLocale
    AppRecommendRuleItemInfoItemType AppScopeTokenTypes
    ApplicationAppContactsRangeContactsScopeType ApplicationMobileDefaultAbility
    ApplicationPcDefaultAbility ApplicationPrimaryLanguage CreateSource I18nKey Lang
}
crate::codegen::__impl_input! {
    AppCollaboratorInput : AppCollaborator
}
