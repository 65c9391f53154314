// Generated from spec/im/v2/types.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
/// How users are notified of the card; without it they are. / 卡片的通知设置；不传则照常通知。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppFeedNotify {
    /// Whether the notification of the card is switched off. / 是否关闭该卡片的通知。
    /// - Default: `false`
    pub close_notify: Option<bool>,
    /// The text read aloud when the notification arrives, only on mobile clients. / 通知到达时语音播报的文字，仅移动端支持。
    /// - Length: at most 20
    /// - Example: `"text"`
    pub custom_sound_text: Option<String>,
    /// Whether `custom_sound_text` is read aloud when the notification arrives, only on mobile clients; the voice is female and cannot be changed.
    ///
    /// 通知到达时是否语音播报 `custom_sound_text`，仅移动端支持；播报用女声，暂不能更换。
    /// - Default: `false`
    pub with_custom_sound: Option<bool>,
}
impl AppFeedNotify {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `close_notify`.
    #[must_use]
    pub fn close_notify(mut self, value: bool) -> Self {
        self.close_notify = Some(value);
        self
    }
    /// Sets `custom_sound_text`.
    #[must_use]
    pub fn custom_sound_text(mut self, value: impl Into<String>) -> Self {
        self.custom_sound_text = Some(value.into());
        self
    }
    /// Sets `with_custom_sound`.
    #[must_use]
    pub fn with_custom_sound(mut self, value: bool) -> Self {
        self.with_custom_sound = Some(value);
        self
    }
}
impl wire::Object for AppFeedNotify {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("close_notify", &mut self.close_notify);
        f.field("custom_sound_text", &mut self.custom_sound_text);
        f.field("with_custom_sound", &mut self.with_custom_sound);
    }
}
/// A user for whom it failed, and why. / 操作失败的用户及原因。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FailedReason {
    /// The error code for the user. / 该用户设置失败的错误码。
    pub error_code: i64,
    /// The error message for the user. / 该用户设置失败的说明。
    pub error_message: String,
    /// The ID of the user. / 用户的 ID。
    pub user_id: String,
}
impl wire::Object for FailedReason {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("error_code", &mut self.error_code);
        f.field("error_message", &mut self.error_message);
        f.field("user_id", &mut self.user_id);
    }
}
/// The contents of the feed card; an update takes only the fields that `update_fields` lists.
///
/// 应用消息流卡片的内容；更新时只取 `update_fields` 列出的字段。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenAppFeedCard {
    /// The business ID of the card, which may be chosen freely; without it the system assigns one and returns it.
    ///
    /// 卡片的业务 ID，可自行指定以便管理；不传则由系统分配并在响应中返回。
    /// - Length: 0 to 200
    /// - Example: `"096e2927-40a6-41a3-9562-314d641d09ae"`
    pub biz_id: Option<String>,
    /// The title of the card, of which one line is shown and the rest is cut off; its size and color cannot be set.
    ///
    /// 卡片的主标题，最多显示一行，超出部分省略，不能设置字号和颜色。
    /// - Length: 0 to 60
    /// - Example: `"text"`
    pub title: Option<String>,
    /// The key of the card's avatar, from an uploaded image. / 卡片头像的 key，由上传图片得到。
    /// - Length: 0 to 100
    /// - Example: `"v3_0041_007bca9f-67ba-4199-bf00-4031b12cf226"`
    pub avatar_key: Option<String>,
    /// The preview below the title, of which one line is shown and the rest is cut off; symbols and emojis are allowed, but its size and color cannot be set.
    ///
    /// 标题下方的预览文字，最多显示一行，超出部分省略；可含特殊符号和 emoji，不能设置字号和颜色。
    /// - Length: 0 to 120
    /// - Example: `"text"`
    pub preview: Option<String>,
    /// The status label of the card; without it the time when the card arrived is shown.
    ///
    /// 卡片的状态标签；不传则显示卡片送达的时间。
    pub status_label: Option<OpenFeedStatusLabel>,
    /// The buttons on the card, at most 2; without it the card has none. / 卡片上的交互按钮，最多 2 个；不传则不显示按钮。
    pub buttons: Option<OpenAppFeedCardButtons>,
    /// The link that a click on the card opens; it has to be given when the card is created.
    ///
    /// 点击卡片打开的链接；创建卡片时必须填写。
    pub link: Option<OpenAppFeedLink>,
    /// Whether the card is time-sensitive, which keeps it at the top of the user's message list for the time being.
    ///
    /// 是否开启即时提醒，开启后卡片在用户的消息列表中临时置顶。
    /// - Default: `false`
    pub time_sensitive: Option<bool>,
    /// How users are notified of the card; without it they are. / 卡片的通知设置；不传则照常通知。
    pub notify: Option<AppFeedNotify>,
}
impl OpenAppFeedCard {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `biz_id`.
    #[must_use]
    pub fn biz_id(mut self, value: impl Into<String>) -> Self {
        self.biz_id = Some(value.into());
        self
    }
    /// Sets `title`.
    #[must_use]
    pub fn title(mut self, value: impl Into<String>) -> Self {
        self.title = Some(value.into());
        self
    }
    /// Sets `avatar_key`.
    #[must_use]
    pub fn avatar_key(mut self, value: impl Into<String>) -> Self {
        self.avatar_key = Some(value.into());
        self
    }
    /// Sets `preview`.
    #[must_use]
    pub fn preview(mut self, value: impl Into<String>) -> Self {
        self.preview = Some(value.into());
        self
    }
    /// Sets `status_label`.
    #[must_use]
    pub fn status_label(mut self, value: OpenFeedStatusLabel) -> Self {
        self.status_label = Some(value);
        self
    }
    /// Sets `buttons`.
    #[must_use]
    pub fn buttons(mut self, value: OpenAppFeedCardButtons) -> Self {
        self.buttons = Some(value);
        self
    }
    /// Sets `link`.
    #[must_use]
    pub fn link(mut self, value: OpenAppFeedLink) -> Self {
        self.link = Some(value);
        self
    }
    /// Sets `time_sensitive`.
    #[must_use]
    pub fn time_sensitive(mut self, value: bool) -> Self {
        self.time_sensitive = Some(value);
        self
    }
    /// Sets `notify`.
    #[must_use]
    pub fn notify(mut self, value: AppFeedNotify) -> Self {
        self.notify = Some(value);
        self
    }
}
impl wire::Object for OpenAppFeedCard {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("biz_id", &mut self.biz_id);
        f.field("title", &mut self.title);
        f.field("avatar_key", &mut self.avatar_key);
        f.field("preview", &mut self.preview);
        f.field("status_label", &mut self.status_label);
        f.field("buttons", &mut self.buttons);
        f.field("link", &mut self.link);
        f.field("time_sensitive", &mut self.time_sensitive);
        f.field("notify", &mut self.notify);
    }
}
/// The buttons, at most 2. / 按钮列表，最多 2 个。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenAppFeedCardButton {
    /// The URLs that the button opens, by platform; only HTTPS is supported. / 按钮打开的 URL，可按平台分别设置，仅支持 HTTPS。
    pub multi_url: Option<OpenAppFeedCardUrl>,
    /// What a click on the button does. / 点击按钮时做什么。
    pub action_type: OpenAppFeedCardButtonActionType,
    /// The text of the button. / 按钮上的文字。
    pub text: OpenAppFeedCardText,
    /// The style of the button. / 按钮的样式。
    /// - Default: `"default"`
    pub button_type: Option<OpenAppFeedCardButtonButtonType>,
    /// Key-value pairs of the caller's own that go with the action of the button. / 随按钮交互附带的自定义键值对。
    pub action_map: Option<::std::collections::BTreeMap<String, String>>,
}
impl OpenAppFeedCardButton {
    /// Creates the value from its required fields.
    pub fn new(
        action_type: OpenAppFeedCardButtonActionType,
        text: OpenAppFeedCardText,
    ) -> Self {
        Self {
            multi_url: Default::default(),
            action_type,
            text,
            button_type: Default::default(),
            action_map: Default::default(),
        }
    }
    /// Sets `multi_url`.
    #[must_use]
    pub fn multi_url(mut self, value: OpenAppFeedCardUrl) -> Self {
        self.multi_url = Some(value);
        self
    }
    /// Sets `button_type`.
    #[must_use]
    pub fn button_type(mut self, value: OpenAppFeedCardButtonButtonType) -> Self {
        self.button_type = Some(value);
        self
    }
    /// Sets `action_map`.
    #[must_use]
    pub fn action_map(
        mut self,
        value: ::std::collections::BTreeMap<String, String>,
    ) -> Self {
        self.action_map = Some(value);
        self
    }
}
impl wire::Object for OpenAppFeedCardButton {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("multi_url", &mut self.multi_url);
        f.field("action_type", &mut self.action_type);
        f.field("text", &mut self.text);
        f.field("button_type", &mut self.button_type);
        f.field("action_map", &mut self.action_map);
    }
}
/// What a click on the button does. / 点击按钮时做什么。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum OpenAppFeedCardButtonActionType {
    /// `url_page`: Opens a URL / 打开 URL 页面
    UrlPage,
    /// `webhook`: Triggers a callback / 触发回调
    Webhook,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for OpenAppFeedCardButtonActionType {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for OpenAppFeedCardButtonActionType {
    fn as_str(&self) -> &str {
        match self {
            Self::UrlPage => "url_page",
            Self::Webhook => "webhook",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "url_page" => Self::UrlPage,
            "webhook" => Self::Webhook,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// The style of the button. / 按钮的样式。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum OpenAppFeedCardButtonButtonType {
    /// `default`: Default / 默认
    Default,
    /// `primary`: Primary / 主要
    Primary,
    /// `success`: Success / 成功
    Success,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for OpenAppFeedCardButtonButtonType {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for OpenAppFeedCardButtonButtonType {
    fn as_str(&self) -> &str {
        match self {
            Self::Default => "default",
            Self::Primary => "primary",
            Self::Success => "success",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "default" => Self::Default,
            "primary" => Self::Primary,
            "success" => Self::Success,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// The buttons on the card, at most 2; without it the card has none. / 卡片上的交互按钮，最多 2 个；不传则不显示按钮。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenAppFeedCardButtons {
    /// The buttons, at most 2. / 按钮列表，最多 2 个。
    /// - Length: 0 to 2
    pub buttons: Vec<OpenAppFeedCardButton>,
}
impl OpenAppFeedCardButtons {
    /// Creates the value from its required fields.
    pub fn new(buttons: impl Into<Vec<OpenAppFeedCardButton>>) -> Self {
        Self { buttons: buttons.into() }
    }
}
impl wire::Object for OpenAppFeedCardButtons {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("buttons", &mut self.buttons);
    }
}
/// The text of the button. / 按钮上的文字。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenAppFeedCardText {
    /// The text of the button. / 按钮上的文字。
    /// - Length: 1 to 30
    /// - Example: `"text"`
    pub text: String,
}
impl OpenAppFeedCardText {
    /// Creates the value from its required fields.
    pub fn new(text: impl Into<String>) -> Self {
        Self { text: text.into() }
    }
}
impl wire::Object for OpenAppFeedCardText {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("text", &mut self.text);
    }
}
/// The URLs that the button opens, by platform; only HTTPS is supported. / 按钮打开的 URL，可按平台分别设置，仅支持 HTTPS。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenAppFeedCardUrl {
    /// The default URL, used on every platform that has none of its own. / 默认的 URL，没有单独设置的平台都用它。
    /// - Length: at most 700
    /// - Example: `"https://www.feishu.cn/"`
    pub url: Option<String>,
    /// The URL opened on Android. / Android 端打开的 URL。
    /// - Length: at most 700
    /// - Example: `"https://www.feishu.cn/"`
    pub android_url: Option<String>,
    /// The URL opened on iOS. / iOS 端打开的 URL。
    /// - Length: at most 700
    /// - Example: `"https://www.feishu.cn/"`
    pub ios_url: Option<String>,
    /// The URL opened on the desktop. / PC 端打开的 URL。
    /// - Length: at most 700
    /// - Example: `"https://www.feishu.cn/"`
    pub pc_url: Option<String>,
}
impl OpenAppFeedCardUrl {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `url`.
    #[must_use]
    pub fn url(mut self, value: impl Into<String>) -> Self {
        self.url = Some(value.into());
        self
    }
    /// Sets `android_url`.
    #[must_use]
    pub fn android_url(mut self, value: impl Into<String>) -> Self {
        self.android_url = Some(value.into());
        self
    }
    /// Sets `ios_url`.
    #[must_use]
    pub fn ios_url(mut self, value: impl Into<String>) -> Self {
        self.ios_url = Some(value.into());
        self
    }
    /// Sets `pc_url`.
    #[must_use]
    pub fn pc_url(mut self, value: impl Into<String>) -> Self {
        self.pc_url = Some(value.into());
        self
    }
}
impl wire::Object for OpenAppFeedCardUrl {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("url", &mut self.url);
        f.field("android_url", &mut self.android_url);
        f.field("ios_url", &mut self.ios_url);
        f.field("pc_url", &mut self.pc_url);
    }
}
/// The link that a click on the card opens; it has to be given when the card is created.
///
/// 点击卡片打开的链接；创建卡片时必须填写。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenAppFeedLink {
    /// The link that a click on the card opens: HTTPS, or the AppLink of a web app or mini program, whose app ID is verified.
    ///
    /// 点击卡片打开的链接，须为 HTTPS，或网页应用、小程序的 AppLink（会校验其中的应用 ID）。
    /// - Length: at most 700
    /// - Example: `"https://www.feishu.cn/"`
    pub link: Option<String>,
}
impl OpenAppFeedLink {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `link`.
    #[must_use]
    pub fn link(mut self, value: impl Into<String>) -> Self {
        self.link = Some(value.into());
        self
    }
}
impl wire::Object for OpenAppFeedLink {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("link", &mut self.link);
    }
}
/// The cards for which the operation failed, and why. / 操作失败的卡片及原因。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenFailedUserAppFeedCardItem {
    /// The business ID of the card. / 卡片的业务 ID。
    pub biz_id: String,
    /// The ID of the user. / 用户的 ID。
    pub user_id: String,
    /// Why the operation failed for the card. / 该卡片操作失败的原因。
    pub reason: OpenFailedUserAppFeedCardItemReason,
}
impl wire::Object for OpenFailedUserAppFeedCardItem {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("biz_id", &mut self.biz_id);
        f.field("user_id", &mut self.user_id);
        f.field("reason", &mut self.reason);
    }
}
/// Why the operation failed for the card. / 该卡片操作失败的原因。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum OpenFailedUserAppFeedCardItemReason {
    /// `0`: Unknown / 未知
    N0,
    /// `1`: No permission / 无权限
    N1,
    /// `2`: The card was never created / 卡片未创建
    N2,
    /// `3`: Rate limit exceeded / 超过频率限制
    N3,
    /// `4`: Duplicate / 重复
    N4,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for OpenFailedUserAppFeedCardItemReason {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for OpenFailedUserAppFeedCardItemReason {
    fn as_str(&self) -> &str {
        match self {
            Self::N0 => "0",
            Self::N1 => "1",
            Self::N2 => "2",
            Self::N3 => "3",
            Self::N4 => "4",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "0" => Self::N0,
            "1" => Self::N1,
            "2" => Self::N2,
            "3" => Self::N3,
            "4" => Self::N4,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// The status label of the card; without it the time when the card arrived is shown.
///
/// 卡片的状态标签；不传则显示卡片送达的时间。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenFeedStatusLabel {
    /// The text of the status label. / 状态标签上的文字。
    /// - Length: 1 to 20
    /// - Example: `"text"`
    pub text: String,
    /// The style of the status label. / 状态标签的样式。
    /// - Default: `"primary"`
    pub r#type: OpenFeedStatusLabelType,
}
impl OpenFeedStatusLabel {
    /// Creates the value from its required fields.
    pub fn new(text: impl Into<String>, r#type: OpenFeedStatusLabelType) -> Self {
        Self { text: text.into(), r#type }
    }
}
impl wire::Object for OpenFeedStatusLabel {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("text", &mut self.text);
        f.field("type", &mut self.r#type);
    }
}
/// The style of the status label. / 状态标签的样式。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum OpenFeedStatusLabelType {
    /// `primary`: Primary / 主要
    Primary,
    /// `secondary`: Secondary / 次要
    Secondary,
    /// `success`: Success / 成功
    Success,
    /// `danger`: Danger / 危险
    Danger,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for OpenFeedStatusLabelType {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for OpenFeedStatusLabelType {
    fn as_str(&self) -> &str {
        match self {
            Self::Primary => "primary",
            Self::Secondary => "secondary",
            Self::Success => "success",
            Self::Danger => "danger",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "primary" => Self::Primary,
            "secondary" => Self::Secondary,
            "success" => Self::Success,
            "danger" => Self::Danger,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// The type of entity the tags are bound to, for now only chats. / 标签绑定到哪种业务实体，目前只有会话。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum TagBizType {
    /// `chat`: A chat / 会话
    Chat,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for TagBizType {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for TagBizType {
    fn as_str(&self) -> &str {
        match self {
            Self::Chat => "chat",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "chat" => Self::Chat,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// The name of the tag by language. / 标签名称的各语言版本。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagI18nName {
    /// The language of the name. / 该名称使用的语言。
    pub locale: String,
    /// The name of the tag in that language. / 标签在该语言下的名称。
    pub name: String,
}
impl wire::Object for TagI18nName {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("locale", &mut self.locale);
        f.field("name", &mut self.name);
    }
}
/// The request form of [`TagI18nName`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagI18nNameInput {
    /// The language of the name. / 该名称使用的语言。
    pub locale: String,
    /// The name of the tag in that language. / 标签在该语言下的名称。
    pub name: Option<String>,
}
impl TagI18nNameInput {
    /// Creates the value from its required fields.
    pub fn new(locale: impl Into<String>) -> Self {
        Self {
            locale: locale.into(),
            name: Default::default(),
        }
    }
    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
}
impl wire::Object for TagI18nNameInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("locale", &mut self.locale);
        f.field("name", &mut self.name);
    }
}
/// A tag. / 标签。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagInfo {
    /// The ID of the tag. / 标签的 ID。
    pub id: String,
    /// The type of tag, for now only a tag of the tenant. / 哪一类标签，目前只有租户标签。
    pub tag_type: String,
    /// The default name of the tag. / 标签的默认名称。
    pub name: String,
    /// The name of the tag by language. / 标签名称的各语言版本。
    pub i18n_names: Vec<TagI18nName>,
    /// When the tag was created. / 标签的创建时间。
    pub create_time: wire::TimestampMs,
    /// When the tag was last updated. / 标签的更新时间。
    pub update_time: wire::TimestampMs,
}
impl wire::Object for TagInfo {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("tag_type", &mut self.tag_type);
        f.field("name", &mut self.name);
        f.field("i18n_names", &mut self.i18n_names);
        f.field("create_time", &mut self.create_time);
        f.field("update_time", &mut self.update_time);
    }
}
crate::codegen::__impl_object! {
    AppFeedNotify FailedReason OpenAppFeedCard OpenAppFeedCardButton
    OpenAppFeedCardButtons OpenAppFeedCardText OpenAppFeedCardUrl OpenAppFeedLink
    OpenFailedUserAppFeedCardItem OpenFeedStatusLabel TagI18nName TagI18nNameInput
    TagInfo
}
crate::codegen::__impl_enum! {
    OpenAppFeedCardButtonActionType OpenAppFeedCardButtonButtonType
    OpenFailedUserAppFeedCardItemReason OpenFeedStatusLabelType TagBizType
}
crate::codegen::__impl_input! {
    TagI18nNameInput : TagI18nName
}
