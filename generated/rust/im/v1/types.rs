// Generated from spec/im/v1/types.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::id;
/// Who may invite users and bots.
/// **Note**: `add_member_permission` and `share_card_permission` are set together, and have to agree:
/// - `only_owner` goes with `not_allowed`.
/// - `all_members` goes with `allowed`.
///
/// 谁可以邀请用户和机器人入群。
/// **注意**：`add_member_permission` 与 `share_card_permission` 必须一起设置，并且一致：
/// - `only_owner` 配 `not_allowed`。
/// - `all_members` 配 `allowed`。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AddMemberPermission {
    /// `only_owner`: Only the owner and the managers / 仅群主和管理员
    OnlyOwner,
    /// `all_members`: All members / 所有成员
    AllMembers,
    /// `unknown`: Not set / 未设置
    Unknown,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for AddMemberPermission {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for AddMemberPermission {
    fn as_str(&self) -> &str {
        match self {
            Self::OnlyOwner => "only_owner",
            Self::AllMembers => "all_members",
            Self::Unknown => "unknown",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "only_owner" => Self::OnlyOwner,
            "all_members" => Self::AllMembers,
            "unknown" => Self::Unknown,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// Who may mention everyone / 谁可以 @ 所有人
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AtAllPermission {
    /// `only_owner`: Only the owner and the managers / 仅群主和管理员
    OnlyOwner,
    /// `all_members`: All members / 所有成员
    AllMembers,
    /// `unknown`: Not set / 未设置
    Unknown,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for AtAllPermission {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for AtAllPermission {
    fn as_str(&self) -> &str {
        match self {
            Self::OnlyOwner => "only_owner",
            Self::AllMembers => "all_members",
            Self::Unknown => "unknown",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "only_owner" => Self::OnlyOwner,
            "all_members" => Self::AllMembers,
            "unknown" => Self::Unknown,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// The user who caused a callback / 触发回调的用户
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CallbackOperator {
    /// The tenant of the user / 用户所属的企业
    pub tenant_key: String,
    /// The user's user_id, only present with the scope for it / 用户的 user_id，需要相应权限才有
    /// - Present only with one of the scopes `contact:user.employee_id:readonly`
    pub user_id: Option<id::UserId>,
    /// The user's open_id / 用户的 open_id
    pub open_id: id::OpenId,
    /// The user's union_id / 用户的 union_id
    pub union_id: id::UnionId,
}
impl wire::Object for CallbackOperator {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("tenant_key", &mut self.tenant_key);
        f.field("user_id", &mut self.user_id);
        f.field("open_id", &mut self.open_id);
        f.field("union_id", &mut self.union_id);
    }
}
/// In which form a card is returned / 卡片以哪种结构返回
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum CardMsgContentType {
    /// `user_card_content`
    ///
    /// The JSON of the card as it was sent, of version 1.0 or 2.0, which its `schema` tells apart
    ///
    /// 发送时的卡片 JSON，1.0 或 2.0，由其中的 `schema` 区分
    UserCardContent,
    /// `raw_card_content`
    ///
    /// The platform's own form: a card as JSON in a string, under `json_card`; the documentation does not describe it
    ///
    /// 平台内部的结构：`json_card` 里是序列化成字符串的卡片；文档没有描述这种结构
    RawCardContent,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for CardMsgContentType {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for CardMsgContentType {
    fn as_str(&self) -> &str {
        match self {
            Self::UserCardContent => "user_card_content",
            Self::RawCardContent => "raw_card_content",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "user_card_content" => Self::UserCardContent,
            "raw_card_content" => Self::RawCardContent,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// A chat / 群
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Chat {
    /// The ID of the chat; [Get a chat](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/get) tells more of it
    ///
    /// 群的 ID；更多信息用[获取群信息](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/get)查看
    pub chat_id: id::ChatId,
    /// The address of its avatar / 群头像的地址
    pub avatar: String,
    /// Its name / 群名称
    pub name: String,
    /// Its description / 群描述
    pub description: String,
    /// The ID of its owner, of the kind `owner_id_type` names.
    /// **Note**: it is left out where a bot owns the chat.
    ///
    /// 群主的 ID，类型见 `owner_id_type`。
    /// **注意**：群主是机器人时不返回。
    pub owner_id: Option<String>,
    /// The type of ID in `owner_id`: `open_id`, `union_id` or `user_id`; see the [overview of user identities](https://open.feishu.cn/document/home/user-identity-introduction/introduction).
    /// **Note**: it is left out where a bot owns the chat.
    ///
    /// `owner_id` 的 ID 类型：`open_id`、`union_id` 或 `user_id`，参见[用户身份概述](https://open.feishu.cn/document/home/user-identity-introduction/introduction)。
    /// **注意**：群主是机器人时不返回。
    pub owner_id_type: Option<String>,
    /// Whether it is an external chat / 是否为外部群
    pub external: bool,
    /// Identifies the tenant on the platform. A store app exchanges it for the tenant_access_token of that tenant.
    ///
    /// 企业在平台上的唯一标识；商店应用用它换取该企业的 tenant_access_token
    pub tenant_key: String,
    /// Its status / 群的状态
    pub chat_status: ChatStatus,
    /// The name of the chat by language / 群名称的各语言版本
    pub i18n_names: I18nNames,
    /// Who may invite users and bots / 谁可以邀请用户和机器人入群
    pub add_member_permission: AddMemberPermission,
    /// Whether the chat may be shared / 是否可以分享群
    pub share_card_permission: ShareCardPermission,
    /// Who may mention everyone / 谁可以 @ 所有人
    pub at_all_permission: AtAllPermission,
    /// Who may edit the information of the chat / 谁可以编辑群信息
    pub edit_permission: EditPermission,
    /// The users who are managers, as `user_id_type` IDs / 身为管理员的用户，ID 的类型与 `user_id_type` 一致
    pub user_manager_id_list: Vec<String>,
    /// The bots that are managers, by their App ID / 身为管理员的机器人，用其 App ID 表示
    pub bot_manager_id_list: Vec<String>,
    /// How messages are laid out / 消息的形式
    pub group_message_type: GroupMessageType,
    /// The mode of the chat / 群模式
    pub chat_mode: ChatMode,
    /// Whether the chat is public / 群类型
    pub chat_type: ChatType,
    /// Its tag; where it has several, the first one in this order / 群标签；有多个时，返回下面列出的第一个
    pub chat_tag: ChatTag,
    /// Who sees the notice that a member joined / 谁能看到成员入群的提示
    pub join_message_visibility: JoinMessageVisibility,
    /// Who sees the notice that a member left / 谁能看到成员退群的提示
    pub leave_message_visibility: LeaveMessageVisibility,
    /// Whether joining takes approval / 入群是否需要审批
    pub membership_approval: MembershipApproval,
    /// Who may speak / 谁可以发言
    pub moderation_permission: ModerationPermission,
    /// How many users are in it / 群里的用户数
    pub user_count: Option<i64>,
    /// How many bots are in it / 群里的机器人数
    pub bot_count: Option<i64>,
    /// The settings of the restricted mode. It takes the enterprise plan, see [Restricted mode of chats](https://www.feishu.cn/hc/zh-CN/articles/418691056559).
    ///
    /// 保密模式的设置。只有旗舰版企业可以使用，参见[会话保密模式](https://www.feishu.cn/hc/zh-CN/articles/418691056559)。
    pub restricted_mode_setting: Option<RestrictedModeSetting>,
    /// Who may send urgent messages / 谁可以加急
    pub urgent_setting: UrgentSetting,
    /// Who may start video meetings / 谁可以发起视频会议
    pub video_conference_setting: VideoConferenceSetting,
    /// Who sees how many members there are / 谁能看到群成员人数
    pub hide_member_count_setting: HideMemberCountSetting,
}
impl wire::Object for Chat {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("chat_id", &mut self.chat_id);
        f.field("avatar", &mut self.avatar);
        f.field("name", &mut self.name);
        f.field("description", &mut self.description);
        f.field("owner_id", &mut self.owner_id);
        f.field("owner_id_type", &mut self.owner_id_type);
        f.field("external", &mut self.external);
        f.field("tenant_key", &mut self.tenant_key);
        f.field("chat_status", &mut self.chat_status);
        f.field("i18n_names", &mut self.i18n_names);
        f.field("add_member_permission", &mut self.add_member_permission);
        f.field("share_card_permission", &mut self.share_card_permission);
        f.field("at_all_permission", &mut self.at_all_permission);
        f.field("edit_permission", &mut self.edit_permission);
        f.field("user_manager_id_list", &mut self.user_manager_id_list);
        f.field("bot_manager_id_list", &mut self.bot_manager_id_list);
        f.field("group_message_type", &mut self.group_message_type);
        f.field("chat_mode", &mut self.chat_mode);
        f.field("chat_type", &mut self.chat_type);
        f.field("chat_tag", &mut self.chat_tag);
        f.field("join_message_visibility", &mut self.join_message_visibility);
        f.field("leave_message_visibility", &mut self.leave_message_visibility);
        f.field("membership_approval", &mut self.membership_approval);
        f.field("moderation_permission", &mut self.moderation_permission);
        f.optional_integer_text("user_count", &mut self.user_count);
        f.optional_integer_text("bot_count", &mut self.bot_count);
        f.field("restricted_mode_setting", &mut self.restricted_mode_setting);
        f.field("urgent_setting", &mut self.urgent_setting);
        f.field("video_conference_setting", &mut self.video_conference_setting);
        f.field("hide_member_count_setting", &mut self.hide_member_count_setting);
    }
}
/// A chat before or after a change / 群在修改前或修改后的信息
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatChange {
    /// The avatar / 群头像
    pub avatar: Option<String>,
    /// The name / 群名称
    pub name: Option<String>,
    /// The description / 群描述
    pub description: Option<String>,
    /// The name of the chat by language / 群名称的各语言版本
    pub i18n_names: Option<I18nNames>,
    /// Who may invite users and bots / 谁可以邀请用户和机器人入群
    pub add_member_permission: Option<AddMemberPermission>,
    /// Whether the chat may be shared / 群是否可以分享
    pub share_card_permission: Option<ShareCardPermission>,
    /// Who may mention everybody / 谁可以 @ 所有人
    pub at_all_permission: Option<AtAllPermission>,
    /// Who may edit the chat / 谁可以编辑群信息
    pub edit_permission: Option<EditPermission>,
    /// Whether someone has to approve new members / 入群是否需要审批
    pub membership_approval: Option<MembershipApproval>,
    /// Who sees that someone joined / 谁看得到入群消息
    pub join_message_visibility: Option<JoinMessageVisibility>,
    /// Who sees that someone left / 谁看得到退群消息
    pub leave_message_visibility: Option<LeaveMessageVisibility>,
    /// Who may post. Where it is chosen members, see `moderator_list`. One of:
    ///
    /// 谁可以发言；只有指定成员可以时，见 `moderator_list`：
    pub moderation_permission: Option<ModerationPermission>,
    /// The owner / 群主
    pub owner_id: Option<UserIds>,
    /// The restricted mode / 保密模式
    pub restricted_mode_setting: Option<RestrictedModeSetting>,
    /// How messages are laid out / 消息的形式
    pub group_message_type: Option<GroupMessageType>,
}
impl wire::Object for ChatChange {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("avatar", &mut self.avatar);
        f.field("name", &mut self.name);
        f.field("description", &mut self.description);
        f.field("i18n_names", &mut self.i18n_names);
        f.field("add_member_permission", &mut self.add_member_permission);
        f.field("share_card_permission", &mut self.share_card_permission);
        f.field("at_all_permission", &mut self.at_all_permission);
        f.field("edit_permission", &mut self.edit_permission);
        f.field("membership_approval", &mut self.membership_approval);
        f.field("join_message_visibility", &mut self.join_message_visibility);
        f.field("leave_message_visibility", &mut self.leave_message_visibility);
        f.field("moderation_permission", &mut self.moderation_permission);
        f.field("owner_id", &mut self.owner_id);
        f.field("restricted_mode_setting", &mut self.restricted_mode_setting);
        f.field("group_message_type", &mut self.group_message_type);
    }
}
/// An item of a chat menu. / 群菜单的一项。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatMenuItem {
    /// What a click on the menu item does. / 点击菜单时做什么。
    pub action_type: ChatMenuItemActionType,
    /// The link that the menu item opens, where its `action_type` is `REDIRECT_LINK`.
    ///
    /// 点击菜单打开的链接，用于 `action_type` 为 `REDIRECT_LINK` 的菜单。
    pub redirect_link: ChatMenuItemRedirectLink,
    /// The image key of the icon; `im.v1.image.get` downloads it if the bot itself uploaded it. A top-level item with items below it cannot have an icon.
    ///
    /// 菜单图标的 image key，可用 `im.v1.image.get` 下载，但仅限由当前机器人上传的图标；有二级菜单的一级菜单不能设置图标。
    pub image_key: id::ImageKey,
    /// The name of the menu item. / 菜单的名称。
    pub name: String,
    /// The name of the menu item by language. / 菜单名称的各语言版本。
    pub i18n_names: I18nNames,
}
impl wire::Object for ChatMenuItem {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("action_type", &mut self.action_type);
        f.field("redirect_link", &mut self.redirect_link);
        f.field("image_key", &mut self.image_key);
        f.field("name", &mut self.name);
        f.field("i18n_names", &mut self.i18n_names);
    }
}
/// What a click on the menu item does. / 点击菜单时做什么。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ChatMenuItemActionType {
    /// `NONE`: Nothing / 无动作
    None,
    /// `REDIRECT_LINK`: Opens a link / 打开链接
    RedirectLink,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for ChatMenuItemActionType {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for ChatMenuItemActionType {
    fn as_str(&self) -> &str {
        match self {
            Self::None => "NONE",
            Self::RedirectLink => "REDIRECT_LINK",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "NONE" => Self::None,
            "REDIRECT_LINK" => Self::RedirectLink,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// The request form of [`ChatMenuItem`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatMenuItemInput {
    /// What a click on the menu item does. / 点击菜单时做什么。
    pub action_type: Option<ChatMenuItemActionType>,
    /// The link that the menu item opens, where its `action_type` is `REDIRECT_LINK`.
    ///
    /// 点击菜单打开的链接，用于 `action_type` 为 `REDIRECT_LINK` 的菜单。
    pub redirect_link: Option<ChatMenuItemRedirectLinkInput>,
    /// The image key of the icon; `im.v1.image.get` downloads it if the bot itself uploaded it. A top-level item with items below it cannot have an icon.
    ///
    /// 菜单图标的 image key，可用 `im.v1.image.get` 下载，但仅限由当前机器人上传的图标；有二级菜单的一级菜单不能设置图标。
    pub image_key: Option<id::ImageKey>,
    /// The name of the menu item. / 菜单的名称。
    pub name: Option<String>,
    /// The name of the menu item by language. / 菜单名称的各语言版本。
    pub i18n_names: Option<I18nNamesInput>,
}
impl ChatMenuItemInput {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `action_type`.
    #[must_use]
    pub fn action_type(mut self, value: ChatMenuItemActionType) -> Self {
        self.action_type = Some(value);
        self
    }
    /// Sets `redirect_link`.
    #[must_use]
    pub fn redirect_link(mut self, value: ChatMenuItemRedirectLinkInput) -> Self {
        self.redirect_link = Some(value);
        self
    }
    /// Sets `image_key`.
    #[must_use]
    pub fn image_key(mut self, value: impl Into<id::ImageKey>) -> Self {
        self.image_key = Some(value.into());
        self
    }
    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `i18n_names`.
    #[must_use]
    pub fn i18n_names(mut self, value: I18nNamesInput) -> Self {
        self.i18n_names = Some(value);
        self
    }
}
impl wire::Object for ChatMenuItemInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("action_type", &mut self.action_type);
        f.field("redirect_link", &mut self.redirect_link);
        f.field("image_key", &mut self.image_key);
        f.field("name", &mut self.name);
        f.field("i18n_names", &mut self.i18n_names);
    }
}
/// The link that the menu item opens, where its `action_type` is `REDIRECT_LINK`.
///
/// 点击菜单打开的链接，用于 `action_type` 为 `REDIRECT_LINK` 的菜单。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatMenuItemRedirectLink {
    /// The default link, used on every platform that has none of its own. / 默认的跳转链接，没有单独设置链接的平台都用它。
    pub common_url: String,
    /// The link on iOS; `common_url` is used without it. / iOS 端的跳转链接；不设置则用 `common_url`。
    pub ios_url: String,
    /// The link on Android; `common_url` is used without it. / Android 端的跳转链接；不设置则用 `common_url`。
    pub android_url: String,
    /// The link on the desktop; `common_url` is used without it. To open in the sidebar of Feishu, it has to begin with `https://applink.feishu.cn/client/web_url/open?mode=sidebar-semi&url=`.
    ///
    /// PC 端的跳转链接；不设置则用 `common_url`。要在飞书侧边栏打开，链接须以 `https://applink.feishu.cn/client/web_url/open?mode=sidebar-semi&url=` 开头。
    pub pc_url: String,
    /// The link in the web client; `common_url` is used without it. / Web 端的跳转链接；不设置则用 `common_url`。
    pub web_url: String,
}
impl wire::Object for ChatMenuItemRedirectLink {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("common_url", &mut self.common_url);
        f.field("ios_url", &mut self.ios_url);
        f.field("android_url", &mut self.android_url);
        f.field("pc_url", &mut self.pc_url);
        f.field("web_url", &mut self.web_url);
    }
}
/// The request form of [`ChatMenuItemRedirectLink`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatMenuItemRedirectLinkInput {
    /// The default link, used on every platform that has none of its own. / 默认的跳转链接，没有单独设置链接的平台都用它。
    pub common_url: Option<String>,
    /// The link on iOS; `common_url` is used without it. / iOS 端的跳转链接；不设置则用 `common_url`。
    pub ios_url: Option<String>,
    /// The link on Android; `common_url` is used without it. / Android 端的跳转链接；不设置则用 `common_url`。
    pub android_url: Option<String>,
    /// The link on the desktop; `common_url` is used without it. To open in the sidebar of Feishu, it has to begin with `https://applink.feishu.cn/client/web_url/open?mode=sidebar-semi&url=`.
    ///
    /// PC 端的跳转链接；不设置则用 `common_url`。要在飞书侧边栏打开，链接须以 `https://applink.feishu.cn/client/web_url/open?mode=sidebar-semi&url=` 开头。
    pub pc_url: Option<String>,
    /// The link in the web client; `common_url` is used without it. / Web 端的跳转链接；不设置则用 `common_url`。
    pub web_url: Option<String>,
}
impl ChatMenuItemRedirectLinkInput {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `common_url`.
    #[must_use]
    pub fn common_url(mut self, value: impl Into<String>) -> Self {
        self.common_url = Some(value.into());
        self
    }
    /// Sets `ios_url`.
    #[must_use]
    pub fn ios_url(mut self, value: impl Into<String>) -> Self {
        self.ios_url = Some(value.into());
        self
    }
    /// Sets `android_url`.
    #[must_use]
    pub fn android_url(mut self, value: impl Into<String>) -> Self {
        self.android_url = Some(value.into());
        self
    }
    /// Sets `pc_url`.
    #[must_use]
    pub fn pc_url(mut self, value: impl Into<String>) -> Self {
        self.pc_url = Some(value.into());
        self
    }
    /// Sets `web_url`.
    #[must_use]
    pub fn web_url(mut self, value: impl Into<String>) -> Self {
        self.web_url = Some(value.into());
        self
    }
}
impl wire::Object for ChatMenuItemRedirectLinkInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("common_url", &mut self.common_url);
        f.field("ios_url", &mut self.ios_url);
        f.field("android_url", &mut self.android_url);
        f.field("pc_url", &mut self.pc_url);
        f.field("web_url", &mut self.web_url);
    }
}
/// The second-level menu items below it. / 该一级菜单下的二级菜单。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatMenuSecondLevel {
    /// The ID of the second-level menu item. / 二级菜单的 ID。
    pub chat_menu_second_level_id: String,
    /// The name, icon and action of the second-level menu item. / 二级菜单的名称、图标和动作。
    pub chat_menu_item: ChatMenuItem,
}
impl wire::Object for ChatMenuSecondLevel {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("chat_menu_second_level_id", &mut self.chat_menu_second_level_id);
        f.field("chat_menu_item", &mut self.chat_menu_item);
    }
}
/// The request form of [`ChatMenuSecondLevel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatMenuSecondLevelInput {
    /// The ID of the second-level menu item. / 二级菜单的 ID。
    pub chat_menu_second_level_id: Option<String>,
    /// The name, icon and action of the second-level menu item. / 二级菜单的名称、图标和动作。
    pub chat_menu_item: Option<ChatMenuItemInput>,
}
impl ChatMenuSecondLevelInput {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `chat_menu_second_level_id`.
    #[must_use]
    pub fn chat_menu_second_level_id(mut self, value: impl Into<String>) -> Self {
        self.chat_menu_second_level_id = Some(value.into());
        self
    }
    /// Sets `chat_menu_item`.
    #[must_use]
    pub fn chat_menu_item(mut self, value: ChatMenuItemInput) -> Self {
        self.chat_menu_item = Some(value);
        self
    }
}
impl wire::Object for ChatMenuSecondLevelInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("chat_menu_second_level_id", &mut self.chat_menu_second_level_id);
        f.field("chat_menu_item", &mut self.chat_menu_item);
    }
}
/// The top-level menu items of the chat, from left to right. / 群内的一级菜单，按从左到右的顺序。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatMenuTopLevel {
    /// The ID of the top-level menu item. / 一级菜单的 ID。
    pub chat_menu_top_level_id: String,
    /// The name, icon and action of the top-level menu item. / 一级菜单的名称、图标和动作。
    pub chat_menu_item: ChatMenuItem,
    /// The second-level menu items below it. / 该一级菜单下的二级菜单。
    pub children: Vec<ChatMenuSecondLevel>,
}
impl wire::Object for ChatMenuTopLevel {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("chat_menu_top_level_id", &mut self.chat_menu_top_level_id);
        f.field("chat_menu_item", &mut self.chat_menu_item);
        f.field("children", &mut self.children);
    }
}
/// The request form of [`ChatMenuTopLevel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatMenuTopLevelInput {
    /// The ID of the top-level menu item. / 一级菜单的 ID。
    pub chat_menu_top_level_id: Option<String>,
    /// The name, icon and action of the top-level menu item. / 一级菜单的名称、图标和动作。
    pub chat_menu_item: ChatMenuItemInput,
    /// The second-level menu items below it. / 该一级菜单下的二级菜单。
    pub children: Option<Vec<ChatMenuSecondLevelInput>>,
}
impl ChatMenuTopLevelInput {
    /// Creates the value from its required fields.
    pub fn new(chat_menu_item: ChatMenuItemInput) -> Self {
        Self {
            chat_menu_top_level_id: Default::default(),
            chat_menu_item,
            children: Default::default(),
        }
    }
    /// Sets `chat_menu_top_level_id`.
    #[must_use]
    pub fn chat_menu_top_level_id(mut self, value: impl Into<String>) -> Self {
        self.chat_menu_top_level_id = Some(value.into());
        self
    }
    /// Sets `children`.
    #[must_use]
    pub fn children(mut self, value: impl Into<Vec<ChatMenuSecondLevelInput>>) -> Self {
        self.children = Some(value.into());
        self
    }
}
impl wire::Object for ChatMenuTopLevelInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("chat_menu_top_level_id", &mut self.chat_menu_top_level_id);
        f.field("chat_menu_item", &mut self.chat_menu_item);
        f.field("children", &mut self.children);
    }
}
/// The menu of a chat. / 群菜单。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatMenuTree {
    /// The top-level menu items of the chat, from left to right. / 群内的一级菜单，按从左到右的顺序。
    pub chat_menu_top_levels: Vec<ChatMenuTopLevel>,
}
impl wire::Object for ChatMenuTree {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("chat_menu_top_levels", &mut self.chat_menu_top_levels);
    }
}
/// The request form of [`ChatMenuTree`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatMenuTreeInput {
    /// The top-level menu items of the chat, from left to right. / 群内的一级菜单，按从左到右的顺序。
    pub chat_menu_top_levels: Vec<ChatMenuTopLevelInput>,
}
impl ChatMenuTreeInput {
    /// Creates the value from its required fields.
    pub fn new(chat_menu_top_levels: impl Into<Vec<ChatMenuTopLevelInput>>) -> Self {
        Self {
            chat_menu_top_levels: chat_menu_top_levels.into(),
        }
    }
}
impl wire::Object for ChatMenuTreeInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("chat_menu_top_levels", &mut self.chat_menu_top_levels);
    }
}
/// The mode of the chat / 群模式
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ChatMode {
    /// `group`: A group / 群组
    Group,
    /// `topic`: A topic chat / 话题
    Topic,
    /// `p2p`: A private chat / 单聊
    P2p,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for ChatMode {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for ChatMode {
    fn as_str(&self) -> &str {
        match self {
            Self::Group => "group",
            Self::Topic => "topic",
            Self::P2p => "p2p",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "group" => Self::Group,
            "topic" => Self::Topic,
            "p2p" => Self::P2p,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// Its status / 群的状态
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ChatStatus {
    /// `normal`: It is in use / 正常
    Normal,
    /// `dissolved`: It has been dissolved / 已解散
    Dissolved,
    /// `dissolved_save`: It has been dissolved, and its messages are kept / 已解散，聊天记录保留
    DissolvedSave,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for ChatStatus {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for ChatStatus {
    fn as_str(&self) -> &str {
        match self {
            Self::Normal => "normal",
            Self::Dissolved => "dissolved",
            Self::DissolvedSave => "dissolved_save",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "normal" => Self::Normal,
            "dissolved" => Self::Dissolved,
            "dissolved_save" => Self::DissolvedSave,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// A tab of a chat. / 会话的标签页。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatTab {
    /// The ID of the tab. / 标签页的 ID。
    pub tab_id: String,
    /// The name of the tab. / 标签页的名称。
    pub tab_name: String,
    /// What the tab shows, which decides the field of `tab_content` that applies.
    ///
    /// 标签页的类型，决定使用 `tab_content` 中的哪一项。
    pub tab_type: ChatTabTabType,
    /// What the tab opens. / 标签页打开的内容。
    pub tab_content: ChatTabContent,
    /// The icon of the tab and how it opens. / 标签页的图标和打开方式。
    pub tab_config: ChatTabConfig,
}
impl wire::Object for ChatTab {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("tab_id", &mut self.tab_id);
        f.field("tab_name", &mut self.tab_name);
        f.field("tab_type", &mut self.tab_type);
        f.field("tab_content", &mut self.tab_content);
        f.field("tab_config", &mut self.tab_config);
    }
}
/// The icon of the tab and how it opens. / 标签页的图标和打开方式。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatTabConfig {
    /// The key of the icon of the tab; `im.v1.image.get` downloads it if the bot itself uploaded it.
    ///
    /// 标签页图标的 key，可用 `im.v1.image.get` 下载，但仅限由当前机器人上传的图标。
    pub icon_key: String,
    /// Whether the tab opens inside Feishu. / 是否在飞书内打开标签页。
    pub is_built_in: bool,
}
impl wire::Object for ChatTabConfig {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("icon_key", &mut self.icon_key);
        f.field("is_built_in", &mut self.is_built_in);
    }
}
/// The request form of [`ChatTabConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatTabConfigInput {
    /// The key of the icon of the tab; `im.v1.image.get` downloads it if the bot itself uploaded it.
    ///
    /// 标签页图标的 key，可用 `im.v1.image.get` 下载，但仅限由当前机器人上传的图标。
    pub icon_key: Option<String>,
    /// Whether the tab opens inside Feishu. / 是否在飞书内打开标签页。
    pub is_built_in: Option<bool>,
}
impl ChatTabConfigInput {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `icon_key`.
    #[must_use]
    pub fn icon_key(mut self, value: impl Into<String>) -> Self {
        self.icon_key = Some(value.into());
        self
    }
    /// Sets `is_built_in`.
    #[must_use]
    pub fn is_built_in(mut self, value: bool) -> Self {
        self.is_built_in = Some(value);
        self
    }
}
impl wire::Object for ChatTabConfigInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("icon_key", &mut self.icon_key);
        f.field("is_built_in", &mut self.is_built_in);
    }
}
/// What the tab opens. / 标签页打开的内容。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatTabContent {
    /// The URL that the tab opens, for tabs of type `url`. / 标签页打开的网址，用于 `url` 类型的标签页。
    pub url: String,
    /// The link of the document that the tab opens, for tabs of type `doc`. / 标签页打开的云文档链接，用于 `doc` 类型的标签页。
    pub doc: String,
    /// The link of the meeting minutes that the tab opens, for tabs of type `meeting_minute`.
    ///
    /// 标签页打开的会议纪要链接，用于 `meeting_minute` 类型的标签页。
    pub meeting_minute: String,
    /// The task that the tab shows, for tabs of type `task`. / 标签页对应的任务，用于 `task` 类型的标签页。
    pub task: String,
}
impl wire::Object for ChatTabContent {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("url", &mut self.url);
        f.field("doc", &mut self.doc);
        f.field("meeting_minute", &mut self.meeting_minute);
        f.field("task", &mut self.task);
    }
}
/// The request form of [`ChatTabContent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatTabContentInput {
    /// The URL that the tab opens, for tabs of type `url`. / 标签页打开的网址，用于 `url` 类型的标签页。
    pub url: Option<String>,
    /// The link of the document that the tab opens, for tabs of type `doc`. / 标签页打开的云文档链接，用于 `doc` 类型的标签页。
    pub doc: Option<String>,
    /// The link of the meeting minutes that the tab opens, for tabs of type `meeting_minute`.
    ///
    /// 标签页打开的会议纪要链接，用于 `meeting_minute` 类型的标签页。
    pub meeting_minute: Option<String>,
    /// The task that the tab shows, for tabs of type `task`. / 标签页对应的任务，用于 `task` 类型的标签页。
    pub task: Option<String>,
}
impl ChatTabContentInput {
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
    /// Sets `doc`.
    #[must_use]
    pub fn doc(mut self, value: impl Into<String>) -> Self {
        self.doc = Some(value.into());
        self
    }
    /// Sets `meeting_minute`.
    #[must_use]
    pub fn meeting_minute(mut self, value: impl Into<String>) -> Self {
        self.meeting_minute = Some(value.into());
        self
    }
    /// Sets `task`.
    #[must_use]
    pub fn task(mut self, value: impl Into<String>) -> Self {
        self.task = Some(value.into());
        self
    }
}
impl wire::Object for ChatTabContentInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("url", &mut self.url);
        f.field("doc", &mut self.doc);
        f.field("meeting_minute", &mut self.meeting_minute);
        f.field("task", &mut self.task);
    }
}
/// The request form of [`ChatTab`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatTabInput {
    /// The ID of the tab. / 标签页的 ID。
    pub tab_id: Option<String>,
    /// The name of the tab. / 标签页的名称。
    pub tab_name: Option<String>,
    /// What the tab shows, which decides the field of `tab_content` that applies.
    ///
    /// 标签页的类型，决定使用 `tab_content` 中的哪一项。
    pub tab_type: ChatTabTabType,
    /// What the tab opens. / 标签页打开的内容。
    pub tab_content: Option<ChatTabContentInput>,
    /// The icon of the tab and how it opens. / 标签页的图标和打开方式。
    pub tab_config: Option<ChatTabConfigInput>,
}
impl ChatTabInput {
    /// Creates the value from its required fields.
    pub fn new(tab_type: ChatTabTabType) -> Self {
        Self {
            tab_id: Default::default(),
            tab_name: Default::default(),
            tab_type,
            tab_content: Default::default(),
            tab_config: Default::default(),
        }
    }
    /// Sets `tab_id`.
    #[must_use]
    pub fn tab_id(mut self, value: impl Into<String>) -> Self {
        self.tab_id = Some(value.into());
        self
    }
    /// Sets `tab_name`.
    #[must_use]
    pub fn tab_name(mut self, value: impl Into<String>) -> Self {
        self.tab_name = Some(value.into());
        self
    }
    /// Sets `tab_content`.
    #[must_use]
    pub fn tab_content(mut self, value: ChatTabContentInput) -> Self {
        self.tab_content = Some(value);
        self
    }
    /// Sets `tab_config`.
    #[must_use]
    pub fn tab_config(mut self, value: ChatTabConfigInput) -> Self {
        self.tab_config = Some(value);
        self
    }
}
impl wire::Object for ChatTabInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("tab_id", &mut self.tab_id);
        f.field("tab_name", &mut self.tab_name);
        f.field("tab_type", &mut self.tab_type);
        f.field("tab_content", &mut self.tab_content);
        f.field("tab_config", &mut self.tab_config);
    }
}
/// What the tab shows, which decides the field of `tab_content` that applies.
///
/// 标签页的类型，决定使用 `tab_content` 中的哪一项。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ChatTabTabType {
    /// `message`: Messages / 消息
    Message,
    /// `doc_list`: A list of documents / 云文档列表
    DocList,
    /// `doc`: A document / 文档
    Doc,
    /// `pin`: Pinned messages / Pin 消息
    Pin,
    /// `meeting_minute`: Meeting minutes / 会议纪要
    MeetingMinute,
    /// `chat_announcement`: The announcement of the chat / 群公告
    ChatAnnouncement,
    /// `url`: A web link / 网页链接
    Url,
    /// `file`: Files / 文件
    File,
    /// `files_resources`: Files, documents and links together / 文件、文档和链接的合并页
    FilesResources,
    /// `images_videos`: Images and videos together / 图片和视频的合并页
    ImagesVideos,
    /// `task`: Tasks / 任务
    Task,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for ChatTabTabType {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for ChatTabTabType {
    fn as_str(&self) -> &str {
        match self {
            Self::Message => "message",
            Self::DocList => "doc_list",
            Self::Doc => "doc",
            Self::Pin => "pin",
            Self::MeetingMinute => "meeting_minute",
            Self::ChatAnnouncement => "chat_announcement",
            Self::Url => "url",
            Self::File => "file",
            Self::FilesResources => "files_resources",
            Self::ImagesVideos => "images_videos",
            Self::Task => "task",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "message" => Self::Message,
            "doc_list" => Self::DocList,
            "doc" => Self::Doc,
            "pin" => Self::Pin,
            "meeting_minute" => Self::MeetingMinute,
            "chat_announcement" => Self::ChatAnnouncement,
            "url" => Self::Url,
            "file" => Self::File,
            "files_resources" => Self::FilesResources,
            "images_videos" => Self::ImagesVideos,
            "task" => Self::Task,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// Its tag; where it has several, the first one in this order / 群标签；有多个时，返回下面列出的第一个
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ChatTag {
    /// `inner`: Internal: all members are of one tenant / 内部群
    Inner,
    /// `tenant`: The chat of the whole company / 公司群
    Tenant,
    /// `department`: The chat of a department / 部门群
    Department,
    /// `edu`: The chat of a school class / 教育群
    Edu,
    /// `meeting`: The chat of a meeting / 会议群
    Meeting,
    /// `customer_service`: The chat of a service desk / 客服群
    CustomerService,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for ChatTag {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for ChatTag {
    fn as_str(&self) -> &str {
        match self {
            Self::Inner => "inner",
            Self::Tenant => "tenant",
            Self::Department => "department",
            Self::Edu => "edu",
            Self::Meeting => "meeting",
            Self::CustomerService => "customer_service",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "inner" => Self::Inner,
            "tenant" => Self::Tenant,
            "department" => Self::Department,
            "edu" => Self::Edu,
            "meeting" => Self::Meeting,
            "customer_service" => Self::CustomerService,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// Whether the chat is public / 群类型
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ChatType {
    /// `private`: Private: others join by invitation / 私有群
    Private,
    /// `public`: Public: it can be found and joined / 公开群
    Public,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for ChatType {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for ChatType {
    fn as_str(&self) -> &str {
        match self {
            Self::Private => "private",
            Self::Public => "public",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "private" => Self::Private,
            "public" => Self::Public,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// Who may edit the information of the chat / 谁可以编辑群信息
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum EditPermission {
    /// `only_owner`: Only the owner and the managers / 仅群主和管理员
    OnlyOwner,
    /// `all_members`: All members / 所有成员
    AllMembers,
    /// `unknown`: Not set / 未设置
    Unknown,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for EditPermission {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for EditPermission {
    fn as_str(&self) -> &str {
        match self {
            Self::OnlyOwner => "only_owner",
            Self::AllMembers => "all_members",
            Self::Unknown => "unknown",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "only_owner" => Self::OnlyOwner,
            "all_members" => Self::AllMembers,
            "unknown" => Self::Unknown,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// An emoji / 表情
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Emoji {
    /// The name of the emoji. The [list of emojis](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message-reaction/emojis-introduce) has them all.
    ///
    /// 表情的名称，[表情文案说明](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message-reaction/emojis-introduce)列出了所有表情。
    pub emoji_type: String,
}
impl wire::Object for Emoji {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("emoji_type", &mut self.emoji_type);
    }
}
/// The request form of [`Emoji`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EmojiInput {
    /// The name of the emoji. The [list of emojis](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message-reaction/emojis-introduce) has them all.
    ///
    /// 表情的名称，[表情文案说明](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message-reaction/emojis-introduce)列出了所有表情。
    pub emoji_type: String,
}
impl EmojiInput {
    /// Creates the value from its required fields.
    pub fn new(emoji_type: impl Into<String>) -> Self {
        Self {
            emoji_type: emoji_type.into(),
        }
    }
}
impl wire::Object for EmojiInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("emoji_type", &mut self.emoji_type);
    }
}
/// How messages are laid out / 消息的形式
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum GroupMessageType {
    /// `chat`: A conversation: one message after another / 对话
    Chat,
    /// `thread`: Threads: every message opens a topic / 话题
    Thread,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for GroupMessageType {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for GroupMessageType {
    fn as_str(&self) -> &str {
        match self {
            Self::Chat => "chat",
            Self::Thread => "thread",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "chat" => Self::Chat,
            "thread" => Self::Thread,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// Who sees how many members there are / 谁能看到群成员人数
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum HideMemberCountSetting {
    /// `all_members`: All members see it / 所有成员可见
    AllMembers,
    /// `only_owner`: Only the owner and the managers see it / 仅群主和管理员可见
    OnlyOwner,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for HideMemberCountSetting {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for HideMemberCountSetting {
    fn as_str(&self) -> &str {
        match self {
            Self::AllMembers => "all_members",
            Self::OnlyOwner => "only_owner",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "all_members" => Self::AllMembers,
            "only_owner" => Self::OnlyOwner,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// A text in several languages. / 一段文本的各语言版本。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct I18nNames {
    /// In Chinese / 中文名称
    pub zh_cn: Option<String>,
    /// In English / 英文名称
    pub en_us: Option<String>,
    /// In Japanese / 日文名称
    pub ja_jp: Option<String>,
}
impl wire::Object for I18nNames {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("zh_cn", &mut self.zh_cn);
        f.field("en_us", &mut self.en_us);
        f.field("ja_jp", &mut self.ja_jp);
    }
}
/// The request form of [`I18nNames`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct I18nNamesInput {
    /// In Chinese / 中文名称
    pub zh_cn: Option<String>,
    /// In English / 英文名称
    pub en_us: Option<String>,
    /// In Japanese / 日文名称
    pub ja_jp: Option<String>,
}
impl I18nNamesInput {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `zh_cn`.
    #[must_use]
    pub fn zh_cn(mut self, value: impl Into<String>) -> Self {
        self.zh_cn = Some(value.into());
        self
    }
    /// Sets `en_us`.
    #[must_use]
    pub fn en_us(mut self, value: impl Into<String>) -> Self {
        self.en_us = Some(value.into());
        self
    }
    /// Sets `ja_jp`.
    #[must_use]
    pub fn ja_jp(mut self, value: impl Into<String>) -> Self {
        self.ja_jp = Some(value.into());
        self
    }
}
impl wire::Object for I18nNamesInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("zh_cn", &mut self.zh_cn);
        f.field("en_us", &mut self.en_us);
        f.field("ja_jp", &mut self.ja_jp);
    }
}
/// The type of ID in `id`: an [open_id](https://open.feishu.cn/document/home/user-identity-introduction/open-id), unless `user_id_type` asked for another. One of:
///
/// `id` 的 ID 类型。没有用 `user_id_type` 要求别的时，总是 [open_id](https://open.feishu.cn/document/home/user-identity-introduction/open-id)：
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum IdType {
    /// `open_id`: `id` is the open_id of a user or a bot. / `id` 是用户或机器人的 open_id。
    OpenId,
    /// `union_id`
    ///
    /// `id` is the union_id of a user. It comes only where `user_id_type` asked for it.
    ///
    /// `id` 是用户的 union_id。只有用 `user_id_type` 要求时才返回。
    UnionId,
    /// `user_id`
    ///
    /// `id` is the user_id of a user. It comes only where `user_id_type` asked for it.
    ///
    /// `id` 是用户的 user_id。只有用 `user_id_type` 要求时才返回。
    UserId,
    /// `app_id`: `id` is the app_id of an app. / `id` 是应用的 app_id。
    AppId,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for IdType {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for IdType {
    fn as_str(&self) -> &str {
        match self {
            Self::OpenId => "open_id",
            Self::UnionId => "union_id",
            Self::UserId => "user_id",
            Self::AppId => "app_id",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "open_id" => Self::OpenId,
            "union_id" => Self::UnionId,
            "user_id" => Self::UserId,
            "app_id" => Self::AppId,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// Who sees the notice that a member joined / 谁能看到成员入群的提示
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum JoinMessageVisibility {
    /// `only_owner`: Only the owner and the managers see it / 仅群主和管理员可见
    OnlyOwner,
    /// `all_members`: All members see it / 所有成员可见
    AllMembers,
    /// `not_anyone`: No one sees it / 任何人都看不到
    NotAnyone,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for JoinMessageVisibility {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for JoinMessageVisibility {
    fn as_str(&self) -> &str {
        match self {
            Self::OnlyOwner => "only_owner",
            Self::AllMembers => "all_members",
            Self::NotAnyone => "not_anyone",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "only_owner" => Self::OnlyOwner,
            "all_members" => Self::AllMembers,
            "not_anyone" => Self::NotAnyone,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// Who sees the notice that a member left / 谁能看到成员退群的提示
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum LeaveMessageVisibility {
    /// `only_owner`: Only the owner and the managers see it / 仅群主和管理员可见
    OnlyOwner,
    /// `all_members`: All members see it / 所有成员可见
    AllMembers,
    /// `not_anyone`: No one sees it / 任何人都看不到
    NotAnyone,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for LeaveMessageVisibility {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for LeaveMessageVisibility {
    fn as_str(&self) -> &str {
        match self {
            Self::OnlyOwner => "only_owner",
            Self::AllMembers => "all_members",
            Self::NotAnyone => "not_anyone",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "only_owner" => Self::OnlyOwner,
            "all_members" => Self::AllMembers,
            "not_anyone" => Self::NotAnyone,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// A member of a chat / 群成员
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Member {
    /// The name of the user / 用户的姓名
    pub name: String,
    /// The tenant of the user / 用户所属的企业
    pub tenant_key: String,
    /// The IDs of the user. [User identities](https://open.feishu.cn/document/home/user-identity-introduction/introduction) explains the kinds.
    ///
    /// 用户的 ID。几种 ID 的区别，见[用户身份概述](https://open.feishu.cn/document/home/user-identity-introduction/introduction)。
    pub user_id: UserIds,
}
impl wire::Object for Member {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("name", &mut self.name);
        f.field("tenant_key", &mut self.tenant_key);
        f.field("user_id", &mut self.user_id);
    }
}
/// The type of ID in `manager_ids` / `manager_ids` 中的 ID 类型
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum MemberIdType {
    /// `open_id`
    ///
    /// Identifies the user within one app; every other app has another one. See [How to obtain an Open ID](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-obtain-openid).
    ///
    /// 用户在一个应用中的 ID，换一个应用就不同，参见[如何获取 Open ID](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-obtain-openid)。
    OpenId,
    /// `union_id`
    ///
    /// Identifies the user across all apps of one developer; other developers have another one. See [How to obtain a Union ID](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-obtain-union-id).
    ///
    /// 用户在同一开发商的各个应用中共用的 ID，换一个开发商就不同，参见[如何获取 Union ID](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-obtain-union-id)。
    UnionId,
    /// `user_id`
    ///
    /// Identifies the user within their tenant, alike for all of its apps. See [How to obtain a User ID](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-obtain-user-id).
    ///
    /// 用户在所属企业内的 ID，企业内的所有应用看到的都一样，参见[如何获取 User ID](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-obtain-user-id)。
    ///
    /// Needs one of the scopes `contact:user.employee_id:readonly`.
    UserId,
    /// `app_id`
    ///
    /// The App ID of an app, which stands for its bot. See [How to obtain the App ID](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-obtain-app-id).
    ///
    /// 应用的 App ID，用来指其机器人，参见[如何获取应用的 App ID](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-obtain-app-id)。
    AppId,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for MemberIdType {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for MemberIdType {
    fn as_str(&self) -> &str {
        match self {
            Self::OpenId => "open_id",
            Self::UnionId => "union_id",
            Self::UserId => "user_id",
            Self::AppId => "app_id",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "open_id" => Self::OpenId,
            "union_id" => Self::UnionId,
            "user_id" => Self::UserId,
            "app_id" => Self::AppId,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// Whether joining takes approval / 入群是否需要审批
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum MembershipApproval {
    /// `no_approval_required`: No approval is needed / 不需要审批
    NoApprovalRequired,
    /// `approval_required`: The owner or a manager has to approve / 需要审批
    ApprovalRequired,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for MembershipApproval {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for MembershipApproval {
    fn as_str(&self) -> &str {
        match self {
            Self::NoApprovalRequired => "no_approval_required",
            Self::ApprovalRequired => "approval_required",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "no_approval_required" => Self::NoApprovalRequired,
            "approval_required" => Self::ApprovalRequired,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// The users and bots that the content mentions / 内容里 @ 了哪些用户或机器人
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Mention {
    /// What stands for the mention in the content; the third one is `@_user_3` / 在内容里的记号，例如第三个为 `@_user_3`
    pub key: String,
    /// The ID of the user or bot / 被 @ 的用户或机器人的 ID
    pub id: String,
    /// The type of ID in `id`: an [open_id](https://open.feishu.cn/document/home/user-identity-introduction/open-id), unless `user_id_type` asked for another. One of:
    ///
    /// `id` 的 ID 类型。没有用 `user_id_type` 要求别的时，总是 [open_id](https://open.feishu.cn/document/home/user-identity-introduction/open-id)：
    pub id_type: IdType,
    /// The name of the user or bot / 被 @ 的用户或机器人的名字
    pub name: String,
    /// Which tenant it belongs to; a tenant_access_token of that tenant can be got with it
    ///
    /// 属于哪个企业；也可用来取得该企业的 tenant_access_token
    pub tenant_key: String,
}
impl wire::Object for Mention {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("key", &mut self.key);
        f.field("id", &mut self.id);
        f.field("id_type", &mut self.id_type);
        f.field("name", &mut self.name);
        f.field("tenant_key", &mut self.tenant_key);
    }
}
/// The message. For a merged and forwarded one (merge_forward) it is followed by the messages it consists of.
///
/// 消息。查询合并转发的消息（merge_forward）时，有那条消息和它的各条子消息。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Message {
    /// The ID of the message, which every later operation on it takes / 消息的 ID，之后对它的一切操作都要用到
    pub message_id: id::MessageId,
    /// The message that all replies began with. Only replies have it. [About messages](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/intro) explains how they relate.
    ///
    /// 回复所属的最初一条消息，只有回复才有。了解它们的关系，见[消息管理概述](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/intro)。
    pub root_id: Option<id::MessageId>,
    /// The message that this one replies to. Only replies have it. [About messages](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/intro) explains how they relate.
    ///
    /// 直接回复的那条消息，只有回复才有。了解它们的关系，见[消息管理概述](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/intro)。
    pub parent_id: Option<id::MessageId>,
    /// The thread of the message, left out where it is in none. See [Threads](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/thread-introduction).
    ///
    /// 消息所在的话题，不在话题中时不返回。见[话题概述](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/thread-introduction)。
    pub thread_id: Option<id::ThreadId>,
    /// The type of the message. One of: / 消息的类型：
    pub msg_type: MessageType,
    /// When it was sent (timestamp in milliseconds) / 何时发出（毫秒时间戳）
    pub create_time: wire::TimestampMs,
    /// When it was last changed (timestamp in milliseconds) / 最近何时改过（毫秒时间戳）
    pub update_time: wire::TimestampMs,
    /// Whether it has been recalled; always false here / 是否已被撤回；这里总是 false
    pub deleted: bool,
    /// Whether it has been edited; always false here / 是否被编辑过；这里总是 false
    pub updated: bool,
    /// The chat of the message; [Get a chat](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/get) returns more about it
    ///
    /// 消息所在的会话，其详情见[获取群信息](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/get)
    pub chat_id: id::ChatId,
    /// The sender / 谁发的
    pub sender: Sender,
    /// What the message says / 消息的内容
    pub body: MessageBody,
    /// The users and bots that the content mentions / 内容里 @ 了哪些用户或机器人
    pub mentions: Vec<Mention>,
    /// Within merged and forwarded messages, the one that this message is part of. Others have none. [About messages](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/intro) explains how they relate.
    ///
    /// 合并转发的消息中，子消息属于哪一条消息。其他消息没有。了解它们的关系，见[消息管理概述](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/intro)。
    pub upper_message_id: Option<id::MessageId>,
}
impl wire::Object for Message {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("message_id", &mut self.message_id);
        f.field("root_id", &mut self.root_id);
        f.field("parent_id", &mut self.parent_id);
        f.field("thread_id", &mut self.thread_id);
        f.field("msg_type", &mut self.msg_type);
        f.field("create_time", &mut self.create_time);
        f.field("update_time", &mut self.update_time);
        f.field("deleted", &mut self.deleted);
        f.field("updated", &mut self.updated);
        f.field("chat_id", &mut self.chat_id);
        f.field("sender", &mut self.sender);
        f.field("body", &mut self.body);
        f.field("mentions", &mut self.mentions);
        f.field("upper_message_id", &mut self.upper_message_id);
    }
}
/// What the message says / 消息的内容
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MessageBody {
    /// The content, JSON in a string, whose structure depends on `msg_type`
    ///
    /// 内容，是一个序列化成字符串的 JSON，结构取决于 `msg_type`
    pub content: String,
}
impl wire::Object for MessageBody {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("content", &mut self.content);
    }
}
/// The reactions of this page / 这一页的表情回复
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MessageReaction {
    /// The ID of the reaction, which [removing](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message-reaction/delete) it takes
    ///
    /// 表情回复的 ID，[删除](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message-reaction/delete)它时要用
    pub reaction_id: id::ReactionId,
    /// The user who added it / 谁添加的
    pub operator: Operator,
    /// When it was added (timestamp in milliseconds) / 何时添加（毫秒时间戳）
    pub action_time: wire::TimestampMs,
    /// The emoji / 表情
    pub reaction_type: ReactionType,
}
impl wire::Object for MessageReaction {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("reaction_id", &mut self.reaction_id);
        f.field("operator", &mut self.operator);
        f.field("action_time", &mut self.action_time);
        f.field("reaction_type", &mut self.reaction_type);
    }
}
/// The type of the message. One of: / 消息的类型：
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum MessageType {
    /// `text`: Text / 文本
    Text,
    /// `post`: Rich text / 富文本
    Post,
    /// `image`: An image / 图片
    Image,
    /// `file`: A file / 文件
    File,
    /// `folder`: A folder / 文件夹
    Folder,
    /// `audio`: A voice message / 语音
    Audio,
    /// `media`: A video / 视频
    Media,
    /// `sticker`: A sticker / 表情包
    Sticker,
    /// `interactive`: A card / 卡片
    Interactive,
    /// `hongbao`: A red packet / 红包
    Hongbao,
    /// `share_calendar_event`: A shared calendar event / 日程卡片
    ShareCalendarEvent,
    /// `calendar`: An invitation to a calendar event / 日程邀请
    Calendar,
    /// `general_calendar`: A calendar event handed over / 日程转让
    GeneralCalendar,
    /// `share_chat`: The card of a group chat / 群名片
    ShareChat,
    /// `share_user`: The card of a user / 个人名片
    ShareUser,
    /// `system`: A system message / 系统消息
    System,
    /// `location`: A location / 位置
    Location,
    /// `video_chat`: A video call / 视频通话
    VideoChat,
    /// `todo`: A task / 任务
    Todo,
    /// `vote`: A vote / 投票
    Vote,
    /// `merge_forward`: Several messages, merged and forwarded / 合并转发的消息
    MergeForward,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for MessageType {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for MessageType {
    fn as_str(&self) -> &str {
        match self {
            Self::Text => "text",
            Self::Post => "post",
            Self::Image => "image",
            Self::File => "file",
            Self::Folder => "folder",
            Self::Audio => "audio",
            Self::Media => "media",
            Self::Sticker => "sticker",
            Self::Interactive => "interactive",
            Self::Hongbao => "hongbao",
            Self::ShareCalendarEvent => "share_calendar_event",
            Self::Calendar => "calendar",
            Self::GeneralCalendar => "general_calendar",
            Self::ShareChat => "share_chat",
            Self::ShareUser => "share_user",
            Self::System => "system",
            Self::Location => "location",
            Self::VideoChat => "video_chat",
            Self::Todo => "todo",
            Self::Vote => "vote",
            Self::MergeForward => "merge_forward",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "text" => Self::Text,
            "post" => Self::Post,
            "image" => Self::Image,
            "file" => Self::File,
            "folder" => Self::Folder,
            "audio" => Self::Audio,
            "media" => Self::Media,
            "sticker" => Self::Sticker,
            "interactive" => Self::Interactive,
            "hongbao" => Self::Hongbao,
            "share_calendar_event" => Self::ShareCalendarEvent,
            "calendar" => Self::Calendar,
            "general_calendar" => Self::GeneralCalendar,
            "share_chat" => Self::ShareChat,
            "share_user" => Self::ShareUser,
            "system" => Self::System,
            "location" => Self::Location,
            "video_chat" => Self::VideoChat,
            "todo" => Self::Todo,
            "vote" => Self::Vote,
            "merge_forward" => Self::MergeForward,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// Who may speak / 谁可以发言
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ModerationPermission {
    /// `only_owner`: Only the owner and the managers / 仅群主和管理员
    OnlyOwner,
    /// `all_members`: All members / 所有成员
    AllMembers,
    /// `moderator_list`: The members on a list / 指定的成员
    ModeratorList,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for ModerationPermission {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for ModerationPermission {
    fn as_str(&self) -> &str {
        match self {
            Self::OnlyOwner => "only_owner",
            Self::AllMembers => "all_members",
            Self::ModeratorList => "moderator_list",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "only_owner" => Self::OnlyOwner,
            "all_members" => Self::AllMembers,
            "moderator_list" => Self::ModeratorList,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// The moderation mode of the chat, that is, who may post. / 群的发言模式，即谁可以发言。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ModerationSetting {
    /// `all_members`: All members / 所有成员
    AllMembers,
    /// `only_owner`: Only the owner and the managers / 仅群主和管理员
    OnlyOwner,
    /// `moderator_list`: Chosen members / 指定成员
    ModeratorList,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for ModerationSetting {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for ModerationSetting {
    fn as_str(&self) -> &str {
        match self {
            Self::AllMembers => "all_members",
            Self::OnlyOwner => "only_owner",
            Self::ModeratorList => "moderator_list",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "all_members" => Self::AllMembers,
            "only_owner" => Self::OnlyOwner,
            "moderator_list" => Self::ModeratorList,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// A member who may post / 可以发言的成员
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Moderator {
    /// The tenant of the user / 用户所属的企业
    pub tenant_key: String,
    /// The IDs of the user / 用户的 ID
    pub user_id: UserIds,
}
impl wire::Object for Moderator {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("tenant_key", &mut self.tenant_key);
        f.field("user_id", &mut self.user_id);
    }
}
/// The type of a message that is sent. / 所发送消息的类型。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum MsgType {
    /// `text`: Text / 文本
    Text,
    /// `post`: Rich text / 富文本
    Post,
    /// `image`: An image / 图片
    Image,
    /// `file`: A file / 文件
    File,
    /// `audio`: A voice message / 语音
    Audio,
    /// `media`: A video / 视频
    Media,
    /// `sticker`: A sticker / 表情包
    Sticker,
    /// `interactive`: A card / 卡片
    Interactive,
    /// `share_chat`: The card of a group chat, which is valid for 7 days / 群名片，7 天内有效
    ShareChat,
    /// `share_user`: The card of a user / 个人名片
    ShareUser,
    /// `system`
    ///
    /// A system message, which only a bot can send, and only in a private chat; it sets off a new conversation, for example
    ///
    /// 系统消息，只能由机器人在单聊中发出，例如突出新会话
    System,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for MsgType {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for MsgType {
    fn as_str(&self) -> &str {
        match self {
            Self::Text => "text",
            Self::Post => "post",
            Self::Image => "image",
            Self::File => "file",
            Self::Audio => "audio",
            Self::Media => "media",
            Self::Sticker => "sticker",
            Self::Interactive => "interactive",
            Self::ShareChat => "share_chat",
            Self::ShareUser => "share_user",
            Self::System => "system",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "text" => Self::Text,
            "post" => Self::Post,
            "image" => Self::Image,
            "file" => Self::File,
            "audio" => Self::Audio,
            "media" => Self::Media,
            "sticker" => Self::Sticker,
            "interactive" => Self::Interactive,
            "share_chat" => Self::ShareChat,
            "share_user" => Self::ShareUser,
            "system" => Self::System,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// The user who added it / 谁添加的
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Operator {
    /// The ID of who added it: the app_id of an app, or the open_id of a user
    ///
    /// 添加者的 ID：应用的 app_id，或用户的 open_id
    pub operator_id: String,
    /// The type. One of: / 添加者是什么：
    pub operator_type: OperatorType,
}
impl wire::Object for Operator {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("operator_id", &mut self.operator_id);
        f.field("operator_type", &mut self.operator_type);
    }
}
/// The operator. One of: / 操作者是用户还是应用：
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum OperatorType {
    /// `user`: A user: see `user_id`. / 用户，见 `user_id`。
    User,
    /// `app`: An app: see `app_id`. / 应用，见 `app_id`。
    App,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for OperatorType {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for OperatorType {
    fn as_str(&self) -> &str {
        match self {
            Self::User => "user",
            Self::App => "app",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "user" => Self::User,
            "app" => Self::App,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// The pin and who made it / Pin 的操作信息
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Pin {
    /// The ID of the pinned message / Pin 的消息 ID
    pub message_id: id::MessageId,
    /// The ID of the chat that holds the pinned message / Pin 消息所在的群聊 ID
    pub chat_id: id::ChatId,
    /// The ID of the user or app that pinned the message / Pin 的操作人 ID
    pub operator_id: String,
    /// What kind of ID `operator_id` is. One of: / Pin 的操作人 ID 类型。可能值有：
    pub operator_id_type: PinOperatorIdType,
    /// When the message was pinned (timestamp in milliseconds) / Pin 的创建时间（毫秒级时间戳）
    pub create_time: wire::TimestampMs,
}
impl wire::Object for Pin {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("message_id", &mut self.message_id);
        f.field("chat_id", &mut self.chat_id);
        f.field("operator_id", &mut self.operator_id);
        f.field("operator_id_type", &mut self.operator_id_type);
        f.field("create_time", &mut self.create_time);
    }
}
/// What kind of ID `operator_id` is. One of: / Pin 的操作人 ID 类型。可能值有：
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum PinOperatorIdType {
    /// `open_id`
    ///
    /// A user pinned the message, and `operator_id` is that user's open_id.
    ///
    /// 表示操作人为用户，此时 `operator_id` 返回值为用户的 open_id。
    OpenId,
    /// `app_id`
    ///
    /// An app pinned the message, and `operator_id` is that app's app_id.
    ///
    /// 表示操作人为应用，此时 `operator_id` 返回值为应用的 app_id。
    AppId,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for PinOperatorIdType {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for PinOperatorIdType {
    fn as_str(&self) -> &str {
        match self {
            Self::OpenId => "open_id",
            Self::AppId => "app_id",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "open_id" => Self::OpenId,
            "app_id" => Self::AppId,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// The emoji / 表情
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReactionType {
    /// Which emoji; [The emojis](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message-reaction/emojis-introduce) lists them.
    ///
    /// 哪个表情，可用的值见[表情文案说明](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message-reaction/emojis-introduce)。
    pub emoji_type: String,
}
impl wire::Object for ReactionType {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("emoji_type", &mut self.emoji_type);
    }
}
/// The type of ID in `receive_id`. / `receive_id` 的 ID 类型。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ReceiveIdType {
    /// `open_id`
    ///
    /// The ID of a user within this app; the same user has another one in every other app. [How to get an open_id](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-obtain-openid) helps.
    ///
    /// 用户在这个应用中的 ID，同一用户在别的应用中另有一个。怎样得到，见[open_id](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-obtain-openid)。
    OpenId,
    /// `union_id`
    ///
    /// The ID of a user across all apps of one developer, by which these apps recognise them. [How to get a union_id](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-obtain-union-id) helps.
    ///
    /// 用户在同一开发商的所有应用中的 ID，可用来在这些应用之间认出同一用户。怎样得到，见[union_id](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-obtain-union-id)。
    UnionId,
    /// `user_id`
    ///
    /// The ID of a user within their tenant, the same for all of its apps, store apps among them, and another in every other tenant. [How to get a user_id](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-obtain-user-id) helps.
    ///
    /// 用户在企业内的 ID，对企业的所有应用（包括商店应用）都相同，在别的企业中不同。怎样得到，见[user_id](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-obtain-user-id)。
    ///
    /// Needs one of the scopes `contact:user.employee_id:readonly`.
    UserId,
    /// `email`: The email address of a user, which has to be their real one. / 用户的真实邮箱地址。
    Email,
    /// `chat_id`
    ///
    /// The ID of a chat. [About chat IDs](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-id-description) says where to get it.
    ///
    /// 一个会话的 ID。怎样得到，见[群 ID 说明](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-id-description)。
    ChatId,
    /// `thread_id`
    ///
    /// The ID of a thread, see [Threads](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/thread-introduction).
    ///
    /// 一个话题的 ID，见[话题概述](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/thread-introduction)。
    ThreadId,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for ReceiveIdType {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for ReceiveIdType {
    fn as_str(&self) -> &str {
        match self {
            Self::OpenId => "open_id",
            Self::UnionId => "union_id",
            Self::UserId => "user_id",
            Self::Email => "email",
            Self::ChatId => "chat_id",
            Self::ThreadId => "thread_id",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "open_id" => Self::OpenId,
            "union_id" => Self::UnionId,
            "user_id" => Self::UserId,
            "email" => Self::Email,
            "chat_id" => Self::ChatId,
            "thread_id" => Self::ThreadId,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// The settings of the restricted mode. It takes the enterprise plan, see [Restricted mode of chats](https://www.feishu.cn/hc/zh-CN/articles/418691056559).
///
/// 保密模式的设置。只有旗舰版企业可以使用，参见[会话保密模式](https://www.feishu.cn/hc/zh-CN/articles/418691056559)。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestrictedModeSetting {
    /// Whether the restricted mode is on / 是否开启保密模式
    pub status: Option<bool>,
    /// Who may take screenshots and record the screen / 是否可以截屏、录屏
    pub screenshot_has_permission_setting: Option<
        RestrictedModeSettingScreenshotHasPermissionSetting,
    >,
    /// Who may download the images, videos and files of messages / 是否可以下载消息中的图片、视频和文件
    pub download_has_permission_setting: Option<
        RestrictedModeSettingDownloadHasPermissionSetting,
    >,
    /// Who may copy and forward messages / 是否可以复制、转发消息
    pub message_has_permission_setting: Option<
        RestrictedModeSettingMessageHasPermissionSetting,
    >,
}
impl wire::Object for RestrictedModeSetting {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("status", &mut self.status);
        f.field(
            "screenshot_has_permission_setting",
            &mut self.screenshot_has_permission_setting,
        );
        f.field(
            "download_has_permission_setting",
            &mut self.download_has_permission_setting,
        );
        f.field(
            "message_has_permission_setting",
            &mut self.message_has_permission_setting,
        );
    }
}
/// Who may download the images, videos and files of messages / 是否可以下载消息中的图片、视频和文件
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum RestrictedModeSettingDownloadHasPermissionSetting {
    /// `all_members`: All members may download them / 所有成员都可以下载
    AllMembers,
    /// `not_anyone`: No one may download them / 任何人都不能下载
    NotAnyone,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for RestrictedModeSettingDownloadHasPermissionSetting {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for RestrictedModeSettingDownloadHasPermissionSetting {
    fn as_str(&self) -> &str {
        match self {
            Self::AllMembers => "all_members",
            Self::NotAnyone => "not_anyone",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "all_members" => Self::AllMembers,
            "not_anyone" => Self::NotAnyone,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// The request form of [`RestrictedModeSetting`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RestrictedModeSettingInput {
    /// Whether the restricted mode is on / 是否开启保密模式
    pub status: Option<bool>,
    /// Who may take screenshots and record the screen / 是否可以截屏、录屏
    pub screenshot_has_permission_setting: Option<
        RestrictedModeSettingScreenshotHasPermissionSetting,
    >,
    /// Who may download the images, videos and files of messages / 是否可以下载消息中的图片、视频和文件
    pub download_has_permission_setting: Option<
        RestrictedModeSettingDownloadHasPermissionSetting,
    >,
    /// Who may copy and forward messages / 是否可以复制、转发消息
    pub message_has_permission_setting: Option<
        RestrictedModeSettingMessageHasPermissionSetting,
    >,
}
impl RestrictedModeSettingInput {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `status`.
    #[must_use]
    pub fn status(mut self, value: bool) -> Self {
        self.status = Some(value);
        self
    }
    /// Sets `screenshot_has_permission_setting`.
    #[must_use]
    pub fn screenshot_has_permission_setting(
        mut self,
        value: RestrictedModeSettingScreenshotHasPermissionSetting,
    ) -> Self {
        self.screenshot_has_permission_setting = Some(value);
        self
    }
    /// Sets `download_has_permission_setting`.
    #[must_use]
    pub fn download_has_permission_setting(
        mut self,
        value: RestrictedModeSettingDownloadHasPermissionSetting,
    ) -> Self {
        self.download_has_permission_setting = Some(value);
        self
    }
    /// Sets `message_has_permission_setting`.
    #[must_use]
    pub fn message_has_permission_setting(
        mut self,
        value: RestrictedModeSettingMessageHasPermissionSetting,
    ) -> Self {
        self.message_has_permission_setting = Some(value);
        self
    }
}
impl wire::Object for RestrictedModeSettingInput {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("status", &mut self.status);
        f.field(
            "screenshot_has_permission_setting",
            &mut self.screenshot_has_permission_setting,
        );
        f.field(
            "download_has_permission_setting",
            &mut self.download_has_permission_setting,
        );
        f.field(
            "message_has_permission_setting",
            &mut self.message_has_permission_setting,
        );
    }
}
/// Who may copy and forward messages / 是否可以复制、转发消息
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum RestrictedModeSettingMessageHasPermissionSetting {
    /// `all_members`: All members may copy and forward messages / 所有成员都可以复制、转发
    AllMembers,
    /// `not_anyone`: No one may copy or forward messages / 任何人都不能复制、转发
    NotAnyone,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for RestrictedModeSettingMessageHasPermissionSetting {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for RestrictedModeSettingMessageHasPermissionSetting {
    fn as_str(&self) -> &str {
        match self {
            Self::AllMembers => "all_members",
            Self::NotAnyone => "not_anyone",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "all_members" => Self::AllMembers,
            "not_anyone" => Self::NotAnyone,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// Who may take screenshots and record the screen / 是否可以截屏、录屏
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum RestrictedModeSettingScreenshotHasPermissionSetting {
    /// `all_members`: All members may take screenshots and record the screen / 所有成员都可以截屏、录屏
    AllMembers,
    /// `not_anyone`: No one may take screenshots or record the screen / 任何人都不能截屏、录屏
    NotAnyone,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for RestrictedModeSettingScreenshotHasPermissionSetting {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for RestrictedModeSettingScreenshotHasPermissionSetting {
    fn as_str(&self) -> &str {
        match self {
            Self::AllMembers => "all_members",
            Self::NotAnyone => "not_anyone",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "all_members" => Self::AllMembers,
            "not_anyone" => Self::NotAnyone,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// The sender / 谁发的
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Sender {
    /// The ID of the sender / 发送者的 ID
    pub id: String,
    /// The type of ID in `id`. One of: / `id` 的 ID 类型：
    pub id_type: IdType,
    /// The type of the sender. One of: / 发送者的类型：
    pub sender_type: SenderType,
    /// Which tenant it belongs to; a tenant_access_token of that tenant can be got with it
    ///
    /// 属于哪个企业；也可用来取得该企业的 tenant_access_token
    pub tenant_key: String,
}
impl wire::Object for Sender {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("id_type", &mut self.id_type);
        f.field("sender_type", &mut self.sender_type);
        f.field("tenant_key", &mut self.tenant_key);
    }
}
/// What the sender is: a user (`user`), an app (`app`), someone anonymous (`anonymous`) or not known (`unknown`).
///
/// 发送者的类型：用户（`user`）、应用（`app`）、匿名者（`anonymous`）或未知（`unknown`）。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum SenderType {
    /// `user`: A user / 用户
    User,
    /// `app`: An app / 应用
    App,
    /// `anonymous`: Someone anonymous / 匿名
    Anonymous,
    /// `unknown`: Not known / 未知
    Unknown,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for SenderType {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for SenderType {
    fn as_str(&self) -> &str {
        match self {
            Self::User => "user",
            Self::App => "app",
            Self::Anonymous => "anonymous",
            Self::Unknown => "unknown",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "user" => Self::User,
            "app" => Self::App,
            "anonymous" => Self::Anonymous,
            "unknown" => Self::Unknown,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// Whether the chat may be shared.
/// **Note**: `add_member_permission` and `share_card_permission` are set together, and have to agree:
/// - `only_owner` goes with `not_allowed`.
/// - `all_members` goes with `allowed`.
///
/// 是否可以分享群。
/// **注意**：`add_member_permission` 与 `share_card_permission` 必须一起设置，并且一致：
/// - `only_owner` 配 `not_allowed`。
/// - `all_members` 配 `allowed`。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ShareCardPermission {
    /// `allowed`: It is allowed / 允许
    Allowed,
    /// `not_allowed`: It is not allowed / 不允许
    NotAllowed,
    /// `unknown`: Not set / 未设置
    Unknown,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for ShareCardPermission {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for ShareCardPermission {
    fn as_str(&self) -> &str {
        match self {
            Self::Allowed => "allowed",
            Self::NotAllowed => "not_allowed",
            Self::Unknown => "unknown",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "allowed" => Self::Allowed,
            "not_allowed" => Self::NotAllowed,
            "unknown" => Self::Unknown,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// Who may send urgent messages / 谁可以加急
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum UrgentSetting {
    /// `only_owner`: Only the owner and the managers / 仅群主和管理员
    OnlyOwner,
    /// `all_members`: All members / 所有成员
    AllMembers,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for UrgentSetting {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for UrgentSetting {
    fn as_str(&self) -> &str {
        match self {
            Self::OnlyOwner => "only_owner",
            Self::AllMembers => "all_members",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "only_owner" => Self::OnlyOwner,
            "all_members" => Self::AllMembers,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// The IDs of a user, one of each type. / 用户的各类 ID。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserIds {
    /// The user's union_id / 用户的 union_id
    pub union_id: id::UnionId,
    /// The user's user_id, which is only pushed with the scope for it / 用户的 user_id，需要相应权限才会推送
    /// - Present only with one of the scopes `contact:user.employee_id:readonly`
    pub user_id: Option<id::UserId>,
    /// The user's open_id in this app / 用户在本应用的 open_id
    pub open_id: id::OpenId,
}
impl wire::Object for UserIds {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("union_id", &mut self.union_id);
        f.field("user_id", &mut self.user_id);
        f.field("open_id", &mut self.open_id);
    }
}
/// Who may start video meetings / 谁可以发起视频会议
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum VideoConferenceSetting {
    /// `only_owner`: Only the owner and the managers / 仅群主和管理员
    OnlyOwner,
    /// `all_members`: All members / 所有成员
    AllMembers,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for VideoConferenceSetting {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for VideoConferenceSetting {
    fn as_str(&self) -> &str {
        match self {
            Self::OnlyOwner => "only_owner",
            Self::AllMembers => "all_members",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "only_owner" => Self::OnlyOwner,
            "all_members" => Self::AllMembers,
            _ => Self::Other(text.to_owned()),
        }
    }
}
crate::codegen::__impl_object! {
    CallbackOperator Chat ChatChange ChatMenuItem ChatMenuItemInput
    ChatMenuItemRedirectLink ChatMenuItemRedirectLinkInput ChatMenuSecondLevel
    ChatMenuSecondLevelInput ChatMenuTopLevel ChatMenuTopLevelInput ChatMenuTree
    ChatMenuTreeInput ChatTab ChatTabConfig ChatTabConfigInput ChatTabContent
    ChatTabContentInput ChatTabInput Emoji EmojiInput I18nNames I18nNamesInput Member
    Mention Message MessageBody MessageReaction Moderator Operator Pin ReactionType
    RestrictedModeSetting RestrictedModeSettingInput Sender UserIds
}
crate::codegen::__impl_enum! {
    AddMemberPermission AtAllPermission CardMsgContentType ChatMenuItemActionType
    ChatMode ChatStatus ChatTabTabType ChatTag ChatType EditPermission GroupMessageType
    HideMemberCountSetting IdType JoinMessageVisibility LeaveMessageVisibility
    MemberIdType MembershipApproval MessageType ModerationPermission ModerationSetting
    MsgType OperatorType PinOperatorIdType ReceiveIdType
    RestrictedModeSettingDownloadHasPermissionSetting
    RestrictedModeSettingMessageHasPermissionSetting
    RestrictedModeSettingScreenshotHasPermissionSetting SenderType ShareCardPermission
    UrgentSetting VideoConferenceSetting
}
crate::codegen::__impl_input! {
    ChatMenuItemInput : ChatMenuItem, ChatMenuItemRedirectLinkInput :
    ChatMenuItemRedirectLink, ChatMenuSecondLevelInput : ChatMenuSecondLevel,
    ChatMenuTopLevelInput : ChatMenuTopLevel, ChatMenuTreeInput : ChatMenuTree,
    ChatTabConfigInput : ChatTabConfig, ChatTabContentInput : ChatTabContent,
    ChatTabInput : ChatTab, EmojiInput : Emoji, I18nNamesInput : I18nNames,
    RestrictedModeSettingInput : RestrictedModeSetting
}
