// Generated from spec/im/v1/chat/create.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::types;
use crate::im::{error, v1};
impl super::Api<'_> {
    /// Create a chat / 创建群: [`Create`](struct@Create).
    ///
    /// Optional fields are set on the call: `.with(|request| request.user_id_type(…))`.
    pub fn create(&self) -> crate::codegen::Call<Create> {
        crate::codegen::Call::new(self.client, Create::new())
    }
}
/// Create a chat / 创建群.
///
/// Creates a group chat. Its avatar, name, owner and settings can be given along, and users and bots invited.
///
/// 创建一个群，可以同时设置头像、名称、群主和各项权限，并邀请用户和机器人入群。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.im().v1().chat().create().await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/im/v1/chats`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `im:chat`, `im:chat:create`
/// - Safe to repeat with the same `uuid`: it then does its work once
///
/// # Prerequisites / 前提条件
///
/// The app has its [bot capability](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-enable-bot-ability) switched on.
///
/// 应用已启用[机器人能力](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-enable-bot-ability)。
///
/// # Restrictions / 使用限制
///
/// A store app cannot use the user_id of users: let `user_id_type` be `open_id` or `union_id`.
///
/// 商店应用拿不到用户的 user_id，`user_id_type` 请用 `open_id` 或 `union_id`。
///
/// # Notes / 注意事项
///
/// - To invite more users and bots later, [add members](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-members/create).
/// - Only ordinary chats can be created, as a conversation or in threads. A topic chat has to be created in the client.
/// - A bot with external sharing may invite users of other tenants along, which makes the chat an external one; see [Bots in external chats and private chats with external users](https://open.feishu.cn/document/uAjLw4CM/ukzMukzMukzM/develop-robots/add-bot-to-external-group).
///
/// - 群建好之后要再拉人，调用[将用户或机器人拉入群聊](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-members/create)。
/// - 本接口只能创建普通的消息群，消息形式可以是对话或话题。话题群只能在客户端创建。
/// - 机器人开启对外共享能力后，可以在建群时同时邀请外部用户，这样建出的是外部群，参见[机器人支持外部群和外部用户单聊](https://open.feishu.cn/document/uAjLw4CM/ukzMukzMukzM/develop-robots/add-bot-to-external-group)。
///
/// Errors: [`CreateError`]. [Documentation](https://open.feishu.cn/document/server-docs/group/chat/create)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Create {
    /// What kind of ID the users in request and reply are given by / 请求和响应中的用户 ID 是哪一种
    /// - Default: `"open_id"`
    pub user_id_type: Option<types::UserIdType>,
    /// Whether the bot that creates the chat becomes a manager, where `owner_id` names a user as the owner
    ///
    /// 用 `owner_id` 指定了用户为群主时，是否把建群的机器人设为管理员
    /// - Default: `false`
    pub set_bot_manager: Option<bool>,
    /// A unique string of your own, so that a repeated request creates no second chat: within 10 hours, requests with the same `uuid` and, if any, `owner_id` create only one. Without it every request creates a chat.
    ///
    /// 由调用方生成的唯一字符串，用来去重：10 小时内，`uuid` 与 `owner_id`（如果有）都相同的请求只会建成一个群。不传则不去重。
    /// - Length: at most 50
    /// - Example: `"b13g2t38-1jd2-458b-8djf-dtbca5104204"`
    pub uuid: Option<String>,
    /// The key of its avatar, from [Upload an image](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/image/create) with the `image_type` `avatar`. Without it the chat has the default avatar.
    ///
    /// 群头像的 key，由[上传图片](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/image/create)得到，上传时 `image_type` 填 `avatar`。不传时使用默认头像。
    /// - Example: `"default-avatar_44ae0ca3-e140-494b-956f-78091e348435"`
    pub avatar: Option<String>,
    /// The name of the chat.
    /// **Note**:
    /// - Keep it within 60 characters.
    /// - That of a public chat has at least 2.
    /// - A private chat without one is called `(无主题)`.
    ///
    /// 群名称。
    /// **注意**：
    /// - 建议不超过 60 个字符。
    /// - 公开群的名称至少 2 个字符。
    /// - 私有群不填时，名称为 `(无主题)`。
    ///
    /// - Example: `"产品讨论"`
    pub name: Option<String>,
    /// The description of the chat; keep it within 100 characters / 群描述，建议不超过 100 个字符
    /// - Example: `"讨论产品的群"`
    pub description: Option<String>,
    /// The name of the chat by language. Keep each within 60 characters; a language without one shows `name`.
    ///
    /// 群名称的各语言版本，每个建议不超过 60 字符；没有设置的语言显示 `name`。
    pub i18n_names: Option<v1::I18nNamesInput>,
    /// The owner, as a `user_id_type` ID; [open_id](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-obtain-openid) is recommended. Without it the bot that creates the chat owns it.
    /// **Note**: a bot cannot own an external chat, so there a user has to be named, and the users of other tenants who are invited must be contacts of that owner.
    ///
    /// 群主，ID 的类型由 `user_id_type` 指定，推荐用 [open_id](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-obtain-openid)。不填时由建群的机器人做群主。
    /// **注意**：创建外部群时机器人不能做群主，必须指定一位用户；被邀请的外部用户须已与群主成为好友。
    ///
    /// - Example: `"ou_7d8a6e6df7621556ce0d21922b676706ccs"`
    pub owner_id: Option<String>,
    /// The users who are invited, as `user_id_type` IDs; [open_id](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-obtain-openid) is recommended.
    /// **Note**:
    /// - At most 50 at a time.
    /// - Add yourself while you develop, to see the chat in the client.
    /// - Users of other tenants must be contacts of the owner; their open_ids: [Get the open_id of an external user](https://open.feishu.cn/document/uAjLw4CM/ukzMukzMukzM/develop-robots/add-bot-to-external-group#c38b1d97).
    ///
    /// 邀请入群的用户，ID 的类型由 `user_id_type` 指定，推荐用 [open_id](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-obtain-openid)。
    /// **注意**：
    /// - 一次最多 50 个。
    /// - 调试时可以加上自己的 ID，便于在客户端查看。
    /// - 外部用户须已与群主成为好友，他们的 open_id 参见[获取外部用户的 open_id](https://open.feishu.cn/document/uAjLw4CM/ukzMukzMukzM/develop-robots/add-bot-to-external-group#c38b1d97)。
    ///
    /// - Length: at most 50
    /// - Example: `["ou_7d8a6e6df7621556ce0d21922b676706ccs"]`
    pub user_id_list: Option<Vec<String>>,
    /// The bots that are invited, by their [App ID](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-obtain-app-id).
    /// **Note**:
    /// - The bot that creates the chat is in it anyway.
    /// - At most 5 at a time, and 15 in a chat.
    ///
    /// 邀请入群的机器人，填它们的 [App ID](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-obtain-app-id)。
    /// **注意**：
    /// - 建群的机器人自动入群，不用填。
    /// - 一次最多 5 个，群里最多 15 个机器人。
    ///
    /// - Length: at most 5
    /// - Example: `["cli_a10fbf7e94b8d01d"]`
    pub bot_id_list: Option<Vec<String>>,
    /// How messages are laid out / 消息的形式
    /// - Default: `"chat"`
    pub group_message_type: Option<v1::GroupMessageType>,
    /// The mode of the chat / 群模式
    /// - Default: `"group"`
    pub chat_mode: Option<NewChatMode>,
    /// Whether the chat is public / 群类型
    /// - Default: `"private"`
    pub chat_type: Option<v1::ChatType>,
    /// Who sees the notice that a member joined / 谁能看到成员入群的提示
    /// - Default: `"all_members"`
    pub join_message_visibility: Option<v1::JoinMessageVisibility>,
    /// Who sees the notice that a member left / 谁能看到成员退群的提示
    /// - Default: `"all_members"`
    pub leave_message_visibility: Option<v1::LeaveMessageVisibility>,
    /// Whether joining takes approval / 入群是否需要审批
    /// - Default: `"no_approval_required"`
    pub membership_approval: Option<v1::MembershipApproval>,
    /// The settings of the restricted mode. It takes the enterprise plan, see [Restricted mode of chats](https://www.feishu.cn/hc/zh-CN/articles/418691056559).
    ///
    /// 保密模式的设置。只有旗舰版企业可以使用，参见[会话保密模式](https://www.feishu.cn/hc/zh-CN/articles/418691056559)。
    pub restricted_mode_setting: Option<v1::RestrictedModeSettingInput>,
    /// Who may send urgent messages / 谁可以加急
    /// - Default: `"all_members"`
    pub urgent_setting: Option<v1::UrgentSetting>,
    /// Who may start video meetings / 谁可以发起视频会议
    /// - Default: `"all_members"`
    pub video_conference_setting: Option<v1::VideoConferenceSetting>,
    /// Who may edit the information of the chat / 谁可以编辑群信息
    /// - Default: `"all_members"`
    pub edit_permission: Option<v1::EditPermission>,
    /// Who sees how many members there are / 谁能看到群成员人数
    /// - Default: `"all_members"`
    pub hide_member_count_setting: Option<v1::HideMemberCountSetting>,
}
impl Create {
    /// Creates the value without any fields set.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `user_id_type`.
    #[must_use]
    pub fn user_id_type(mut self, value: types::UserIdType) -> Self {
        self.user_id_type = Some(value);
        self
    }
    /// Sets `set_bot_manager`.
    #[must_use]
    pub fn set_bot_manager(mut self, value: bool) -> Self {
        self.set_bot_manager = Some(value);
        self
    }
    /// Sets `uuid`.
    #[must_use]
    pub fn uuid(mut self, value: impl Into<String>) -> Self {
        self.uuid = Some(value.into());
        self
    }
    /// Sets `avatar`.
    #[must_use]
    pub fn avatar(mut self, value: impl Into<String>) -> Self {
        self.avatar = Some(value.into());
        self
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
    /// Sets `i18n_names`.
    #[must_use]
    pub fn i18n_names(mut self, value: v1::I18nNamesInput) -> Self {
        self.i18n_names = Some(value);
        self
    }
    /// Sets `owner_id`.
    #[must_use]
    pub fn owner_id(mut self, value: impl Into<String>) -> Self {
        self.owner_id = Some(value.into());
        self
    }
    /// Sets `user_id_list`.
    #[must_use]
    pub fn user_id_list(mut self, value: impl Into<Vec<String>>) -> Self {
        self.user_id_list = Some(value.into());
        self
    }
    /// Sets `bot_id_list`.
    #[must_use]
    pub fn bot_id_list(mut self, value: impl Into<Vec<String>>) -> Self {
        self.bot_id_list = Some(value.into());
        self
    }
    /// Sets `group_message_type`.
    #[must_use]
    pub fn group_message_type(mut self, value: v1::GroupMessageType) -> Self {
        self.group_message_type = Some(value);
        self
    }
    /// Sets `chat_mode`.
    #[must_use]
    pub fn chat_mode(mut self, value: NewChatMode) -> Self {
        self.chat_mode = Some(value);
        self
    }
    /// Sets `chat_type`.
    #[must_use]
    pub fn chat_type(mut self, value: v1::ChatType) -> Self {
        self.chat_type = Some(value);
        self
    }
    /// Sets `join_message_visibility`.
    #[must_use]
    pub fn join_message_visibility(mut self, value: v1::JoinMessageVisibility) -> Self {
        self.join_message_visibility = Some(value);
        self
    }
    /// Sets `leave_message_visibility`.
    #[must_use]
    pub fn leave_message_visibility(
        mut self,
        value: v1::LeaveMessageVisibility,
    ) -> Self {
        self.leave_message_visibility = Some(value);
        self
    }
    /// Sets `membership_approval`.
    #[must_use]
    pub fn membership_approval(mut self, value: v1::MembershipApproval) -> Self {
        self.membership_approval = Some(value);
        self
    }
    /// Sets `restricted_mode_setting`.
    #[must_use]
    pub fn restricted_mode_setting(
        mut self,
        value: v1::RestrictedModeSettingInput,
    ) -> Self {
        self.restricted_mode_setting = Some(value);
        self
    }
    /// Sets `urgent_setting`.
    #[must_use]
    pub fn urgent_setting(mut self, value: v1::UrgentSetting) -> Self {
        self.urgent_setting = Some(value);
        self
    }
    /// Sets `video_conference_setting`.
    #[must_use]
    pub fn video_conference_setting(
        mut self,
        value: v1::VideoConferenceSetting,
    ) -> Self {
        self.video_conference_setting = Some(value);
        self
    }
    /// Sets `edit_permission`.
    #[must_use]
    pub fn edit_permission(mut self, value: v1::EditPermission) -> Self {
        self.edit_permission = Some(value);
        self
    }
    /// Sets `hide_member_count_setting`.
    #[must_use]
    pub fn hide_member_count_setting(
        mut self,
        value: v1::HideMemberCountSetting,
    ) -> Self {
        self.hide_member_count_setting = Some(value);
        self
    }
}
impl wire::Object for Create {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("user_id_type", &mut self.user_id_type);
        f.field("set_bot_manager", &mut self.set_bot_manager);
        f.field("uuid", &mut self.uuid);
        f.field("avatar", &mut self.avatar);
        f.field("name", &mut self.name);
        f.field("description", &mut self.description);
        f.field("i18n_names", &mut self.i18n_names);
        f.field("owner_id", &mut self.owner_id);
        f.field("user_id_list", &mut self.user_id_list);
        f.field("bot_id_list", &mut self.bot_id_list);
        f.field("group_message_type", &mut self.group_message_type);
        f.field("chat_mode", &mut self.chat_mode);
        f.field("chat_type", &mut self.chat_type);
        f.field("join_message_visibility", &mut self.join_message_visibility);
        f.field("leave_message_visibility", &mut self.leave_message_visibility);
        f.field("membership_approval", &mut self.membership_approval);
        f.field("restricted_mode_setting", &mut self.restricted_mode_setting);
        f.field("urgent_setting", &mut self.urgent_setting);
        f.field("video_conference_setting", &mut self.video_conference_setting);
        f.field("edit_permission", &mut self.edit_permission);
        f.field("hide_member_count_setting", &mut self.hide_member_count_setting);
    }
}
crate::codegen::__impl_object! {
    Create
}
crate::codegen::__operation! {
    Create => CreateResponse, CreateError:
    Endpoint::new("im.v1.chat.create", Post, "/open-apis/im/v1/chats")
        .documented(text("创建群", "Create a chat"), "https://open.feishu.cn/document/server-docs/group/chat/create")
        .access(&[Tenant], &[Custom, Store], &[
            scopes(&[crate::scope::IM_CHAT]),
            scopes(&[crate::scope::IM_CHAT_CREATE]),
        ])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .idempotency_key("uuid")
        .request(Json, &[
            query("user_id_type", String).default("\"open_id\""),
            query("set_bot_manager", Boolean).default("false"),
            query("uuid", String),
            body("avatar", String),
            body("name", String),
            body("description", String),
            body("i18n_names", Object),
            body("owner_id", String),
            body("user_id_list", Array),
            body("bot_id_list", Array),
            body("group_message_type", String).default("\"chat\""),
            body("chat_mode", String).default("\"group\""),
            body("chat_type", String).default("\"private\""),
            body("join_message_visibility", String).default("\"all_members\""),
            body("leave_message_visibility", String).default("\"all_members\""),
            body("membership_approval", String).default("\"no_approval_required\""),
            body("restricted_mode_setting", Object),
            body("urgent_setting", String).default("\"all_members\""),
            body("video_conference_setting", String).default("\"all_members\""),
            body("edit_permission", String).default("\"all_members\""),
            body("hide_member_count_setting", String).default("\"all_members\""),
        ])
}
/// The reply to [`Create`](struct@Create).
pub type CreateResponse = v1::Chat;
crate::codegen::__error_enum! {
    /// The documented errors of [`Create`](struct@Create).
    CreateError:
    /// [`232001`](error::INVALID_CHAT_PARAMETER): Your request contains an invalid request parameter.
    InvalidChatParameter = error::INVALID_CHAT_PARAMETER,
    /// [`232004`](error::APP_NOT_FOUND): Such an app does NOT exist.
    AppNotFound = error::APP_NOT_FOUND,
    /// [`232019`](error::CHAT_RATE_LIMITED): The request has been rate limited.
    ChatRateLimited = error::CHAT_RATE_LIMITED,
    /// [`232020`](error::PUBLIC_NAME_TOO_SHORT): Name can NOT be less than two characters for public chats.
    PublicNameTooShort = error::PUBLIC_NAME_TOO_SHORT,
    /// [`232021`](error::BOT_NOT_FOUND): Bot can NOT be found.
    BotNotFound = error::BOT_NOT_FOUND,
    /// [`232022`](error::INVITED_USER_RESIGNED): User has already resigned.
    InvitedUserResigned = error::INVITED_USER_RESIGNED,
    /// [`232023`](error::CONTENT_REJECTED): Chat information review failed while updating the chat.
    ContentRejected = error::CONTENT_REJECTED,
    /// [`232025`](error::CHAT_BOT_NOT_ENABLED): Bot ability is not activated.
    ChatBotNotEnabled = error::CHAT_BOT_NOT_ENABLED,
    /// [`232030`](error::INVALID_USER_ID): Your request specifies a user_id which is invalid.
    InvalidUserId = error::INVALID_USER_ID,
    /// [`232032`](error::OWNER_IN_OTHER_TENANT): The operator who will create the chat and the designated chat owner must be in the same tenant.
    OwnerInOtherTenant = error::OWNER_IN_OTHER_TENANT,
    /// `232033` (HTTP 400): The operator or invited bots does NOT have the authority to manage external chats without the scope.
    ///
    /// The app may not create external chats. That takes a custom app of a tenant that is verified, see [Bots in external chats and private chats with external users](https://open.feishu.cn/document/uAjLw4CM/ukzMukzMukzM/develop-robots/add-bot-to-external-group).
    ///
    /// 应用不能创建外部群。需要使用企业自建应用，并且企业已完成飞书认证，参见[机器人支持外部群和外部用户单聊](https://open.feishu.cn/document/uAjLw4CM/ukzMukzMukzM/develop-robots/add-bot-to-external-group)。
    ExternalChatScopeMissing = &ErrorInfo {
        fix: Text { zh: "应用不能创建外部群。需要使用企业自建应用，并且企业已完成飞书认证，参见[机器人支持外部群和外部用户单聊](https://open.feishu.cn/document/uAjLw4CM/ukzMukzMukzM/develop-robots/add-bot-to-external-group)。", en: "The app may not create external chats. That takes a custom app of a tenant that is verified, see [Bots in external chats and private chats with external users](https://open.feishu.cn/document/uAjLw4CM/ukzMukzMukzM/develop-robots/add-bot-to-external-group)." },
        ..*error::EXTERNAL_CHAT_SCOPE_MISSING
    },
    /// [`232034`](error::CHAT_APP_UNAVAILABLE): The app is unavailable or inactivated by the tenant.
    ChatAppUnavailable = error::CHAT_APP_UNAVAILABLE,
    /// [`232037`](error::CHAT_LABEL_DENIED): The operator or invited bots does NOT have the authority to manage chat labels without the scope.
    ChatLabelDenied = error::CHAT_LABEL_DENIED,
    /// [`232042`](error::PUBLIC_NAME_MISSING): Public group chat's name should not be empty.
    PublicNameMissing = error::PUBLIC_NAME_MISSING,
    /// [`232043`](error::UNAVAILABLE_IDS): Your request contains unavailable ids.
    UnavailableIds = error::UNAVAILABLE_IDS,
    /// [`232057`](error::RESTRICTED_MODE_UNAVAILABLE): The operator tenant doesn't have the permission to use restricted mode.
    RestrictedModeUnavailable = error::RESTRICTED_MODE_UNAVAILABLE,
    /// [`232068`](error::CHAT_BEING_CREATED): The group is being created, please wait a moment.
    ChatBeingCreated = error::CHAT_BEING_CREATED,
    /// [`232069`](error::PUBLIC_UNSUPPORTED): current chat type unsupported to set public.
    PublicUnsupported = error::PUBLIC_UNSUPPORTED,
    /// [`232091`](error::PUBLIC_CHAT_FORBIDDEN): Due to the security control requirements of this tenant, this tenant does not allow public group.
    PublicChatForbidden = error::PUBLIC_CHAT_FORBIDDEN,
    /// [`232095`](error::OCIC_TAG_DENIED): The operator does NOT have the authority to manage ocic type tag without the scope.
    OcicTagDenied = error::OCIC_TAG_DENIED,
    /// [`232078`](error::MEMBER_COUNT_SETTING_UNAVAILABLE): The operator tenant doesn't have the permission to use hide_member_count_setting.
    MemberCountSettingUnavailable = error::MEMBER_COUNT_SETTING_UNAVAILABLE,
    /// [`232079`](error::MEMBER_COUNT_SETTING_UNSUPPORTED): Chat type not supported by hide_member_count_setting.
    MemberCountSettingUnsupported = error::MEMBER_COUNT_SETTING_UNSUPPORTED,
}
/// The mode of the chat / 群模式
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum NewChatMode {
    /// `group`: A group / 群组
    Group,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for NewChatMode {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for NewChatMode {
    fn as_str(&self) -> &str {
        match self {
            Self::Group => "group",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "group" => Self::Group,
            _ => Self::Other(text.to_owned()),
        }
    }
}
crate::codegen::__impl_enum! {
    NewChatMode
}
