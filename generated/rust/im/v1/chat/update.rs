// Generated from spec/im/v1/chat/update.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::{id, types};
use crate::im::{error, v1};
impl super::Api<'_> {
    /// Update a chat / 更新群信息: [`Update`](struct@Update).
    ///
    /// Optional fields are set on the call: `.with(|request| request.user_id_type(…))`.
    pub fn update(
        &self,
        chat_id: impl Into<id::ChatId>,
    ) -> crate::codegen::Call<Update> {
        crate::codegen::Call::new(self.client, Update::new(chat_id))
    }
}
/// Update a chat / 更新群信息.
///
/// Changes the avatar, name, description and settings of a chat, or hands it to another owner.
///
/// 更新一个群的头像、名称、描述、各项权限，或转让群主。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// let reply = client.im().v1().chat().update("oc_a0553eda9014c201e6969b478895c230").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `PUT /open-apis/im/v1/chats/:chat_id`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `im:chat`, `im:chat:update`
/// - Idempotent: calling it twice has the effect of calling it once
///
/// # Prerequisites / 前提条件
///
/// The app has its [bot capability](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-enable-bot-ability) switched on.
///
/// 应用已启用[机器人能力](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-enable-bot-ability)。
///
/// # Restrictions / 使用限制
///
/// - The owner, the managers, and the bot that created the chat with the scope `im:chat:operate_as_owner` may change everything.
/// - Other members and bots:
///   - Where all members may edit the chat, they may change its avatar, name, description and names by language.
///   - Where only the owner and the managers may, they can change nothing.
///
/// - 群主、管理员，以及建群且具备 **更新应用所创建群的群信息**（`im:chat:operate_as_owner`） 权限的机器人，可以更新所有信息。
/// - 其他成员和机器人：
///   - 群里所有成员都可以编辑群信息时，只能更新头像、名称、描述和多语言名称。
///   - 只有群主和管理员可以编辑时，什么也不能更新。
///
/// # Notes / 注意事项
///
/// What is not sent stays as it is. / 没有传的参数保持原样。
///
/// Errors: [`UpdateError`]. [Documentation](https://open.feishu.cn/document/server-docs/group/chat/update-2)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Update {
    /// The ID of the chat. Where to get it:
    /// - From the reply of [Create a chat](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/create).
    /// - [List chats](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/list) has the chats the operator is in.
    /// - [Search chats](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/search) also finds those that are open to the operator.
    ///
    /// **Note**: only chats whose `chat_mode` is `group` are supported; [Get a chat](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/get) tells.
    ///
    /// 群的 ID，可以从以下接口得到：
    /// - [创建群](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/create)的响应。
    /// - [获取用户或机器人所在的群列表](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/list)，列出操作者所在的群。
    /// - [搜索对用户或机器人可见的群列表](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/search)，还能找到对操作者公开的群。
    ///
    /// **注意**：只支持 `chat_mode` 为 `group` 的群，可以用[获取群信息](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/get)查看。
    ///
    /// - Example: `"oc_a0553eda9014c201e6969b478895c230"`
    pub chat_id: id::ChatId,
    /// The type of ID in `owner_id` / `owner_id` 的用户 ID 类型
    /// - Default: `"open_id"`
    pub user_id_type: Option<types::UserIdType>,
    /// The key of its avatar, from [Upload an image](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/image/create) with the `image_type` `avatar`.
    ///
    /// 群头像的 key，由[上传图片](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/image/create)得到，上传时 `image_type` 填 `avatar`。
    /// - Example: `"default-avatar_44ae0ca3-e140-494b-956f-78091e348435"`
    pub avatar: Option<String>,
    /// The name of the chat.
    /// **Note**:
    /// - Keep it within 60 characters.
    /// - That of a public chat has at least 2.
    ///
    /// 群名称。
    /// **注意**：
    /// - 建议不超过 60 个字符。
    /// - 公开群的名称至少 2 个字符。
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
    /// Who may invite users and bots.
    /// **Note**: `add_member_permission` and `share_card_permission` are set together, and have to agree:
    /// - `only_owner` goes with `not_allowed`.
    /// - `all_members` goes with `allowed`.
    ///
    /// 谁可以邀请用户和机器人入群。
    /// **注意**：`add_member_permission` 与 `share_card_permission` 必须一起设置，并且一致：
    /// - `only_owner` 配 `not_allowed`。
    /// - `all_members` 配 `allowed`。
    pub add_member_permission: Option<v1::AddMemberPermission>,
    /// Whether the chat may be shared.
    /// **Note**: `add_member_permission` and `share_card_permission` are set together, and have to agree:
    /// - `only_owner` goes with `not_allowed`.
    /// - `all_members` goes with `allowed`.
    ///
    /// 是否可以分享群。
    /// **注意**：`add_member_permission` 与 `share_card_permission` 必须一起设置，并且一致：
    /// - `only_owner` 配 `not_allowed`。
    /// - `all_members` 配 `allowed`。
    pub share_card_permission: Option<v1::ShareCardPermission>,
    /// Who may mention everyone / 谁可以 @ 所有人
    pub at_all_permission: Option<v1::AtAllPermission>,
    /// Who may edit the information of the chat / 谁可以编辑群信息
    pub edit_permission: Option<v1::EditPermission>,
    /// The new owner, as a `user_id_type` ID; [open_id](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-obtain-openid) is recommended. Leave it out to keep the owner.
    ///
    /// 新群主，ID 的类型由 `user_id_type` 指定，推荐用 [open_id](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-obtain-openid)。不转让时不填。
    /// - Example: `"4d7a3c6g"`
    pub owner_id: Option<String>,
    /// Who sees the notice that a member joined / 谁能看到成员入群的提示
    pub join_message_visibility: Option<v1::JoinMessageVisibility>,
    /// Who sees the notice that a member left / 谁能看到成员退群的提示
    pub leave_message_visibility: Option<v1::LeaveMessageVisibility>,
    /// Whether joining takes approval / 入群是否需要审批
    pub membership_approval: Option<v1::MembershipApproval>,
    /// The settings of the restricted mode. It takes the enterprise plan, see [Restricted mode of chats](https://www.feishu.cn/hc/zh-CN/articles/418691056559).
    ///
    /// 保密模式的设置。只有旗舰版企业可以使用，参见[会话保密模式](https://www.feishu.cn/hc/zh-CN/articles/418691056559)。
    pub restricted_mode_setting: Option<v1::RestrictedModeSettingInput>,
    /// Whether the chat is public / 群类型
    pub chat_type: Option<v1::ChatType>,
    /// How messages are laid out / 消息的形式
    pub group_message_type: Option<v1::GroupMessageType>,
    /// Who may send urgent messages / 谁可以加急
    pub urgent_setting: Option<v1::UrgentSetting>,
    /// Who may start video meetings / 谁可以发起视频会议
    pub video_conference_setting: Option<v1::VideoConferenceSetting>,
    /// Who sees how many members there are / 谁能看到群成员人数
    pub hide_member_count_setting: Option<v1::HideMemberCountSetting>,
}
impl Update {
    /// Creates the value from its required fields.
    pub fn new(chat_id: impl Into<id::ChatId>) -> Self {
        Self {
            chat_id: chat_id.into(),
            user_id_type: Default::default(),
            avatar: Default::default(),
            name: Default::default(),
            description: Default::default(),
            i18n_names: Default::default(),
            add_member_permission: Default::default(),
            share_card_permission: Default::default(),
            at_all_permission: Default::default(),
            edit_permission: Default::default(),
            owner_id: Default::default(),
            join_message_visibility: Default::default(),
            leave_message_visibility: Default::default(),
            membership_approval: Default::default(),
            restricted_mode_setting: Default::default(),
            chat_type: Default::default(),
            group_message_type: Default::default(),
            urgent_setting: Default::default(),
            video_conference_setting: Default::default(),
            hide_member_count_setting: Default::default(),
        }
    }
    /// Sets `user_id_type`.
    #[must_use]
    pub fn user_id_type(mut self, value: types::UserIdType) -> Self {
        self.user_id_type = Some(value);
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
    /// Sets `add_member_permission`.
    #[must_use]
    pub fn add_member_permission(mut self, value: v1::AddMemberPermission) -> Self {
        self.add_member_permission = Some(value);
        self
    }
    /// Sets `share_card_permission`.
    #[must_use]
    pub fn share_card_permission(mut self, value: v1::ShareCardPermission) -> Self {
        self.share_card_permission = Some(value);
        self
    }
    /// Sets `at_all_permission`.
    #[must_use]
    pub fn at_all_permission(mut self, value: v1::AtAllPermission) -> Self {
        self.at_all_permission = Some(value);
        self
    }
    /// Sets `edit_permission`.
    #[must_use]
    pub fn edit_permission(mut self, value: v1::EditPermission) -> Self {
        self.edit_permission = Some(value);
        self
    }
    /// Sets `owner_id`.
    #[must_use]
    pub fn owner_id(mut self, value: impl Into<String>) -> Self {
        self.owner_id = Some(value.into());
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
    /// Sets `chat_type`.
    #[must_use]
    pub fn chat_type(mut self, value: v1::ChatType) -> Self {
        self.chat_type = Some(value);
        self
    }
    /// Sets `group_message_type`.
    #[must_use]
    pub fn group_message_type(mut self, value: v1::GroupMessageType) -> Self {
        self.group_message_type = Some(value);
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
impl wire::Object for Update {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("chat_id", &mut self.chat_id);
        f.field("user_id_type", &mut self.user_id_type);
        f.field("avatar", &mut self.avatar);
        f.field("name", &mut self.name);
        f.field("description", &mut self.description);
        f.field("i18n_names", &mut self.i18n_names);
        f.field("add_member_permission", &mut self.add_member_permission);
        f.field("share_card_permission", &mut self.share_card_permission);
        f.field("at_all_permission", &mut self.at_all_permission);
        f.field("edit_permission", &mut self.edit_permission);
        f.field("owner_id", &mut self.owner_id);
        f.field("join_message_visibility", &mut self.join_message_visibility);
        f.field("leave_message_visibility", &mut self.leave_message_visibility);
        f.field("membership_approval", &mut self.membership_approval);
        f.field("restricted_mode_setting", &mut self.restricted_mode_setting);
        f.field("chat_type", &mut self.chat_type);
        f.field("group_message_type", &mut self.group_message_type);
        f.field("urgent_setting", &mut self.urgent_setting);
        f.field("video_conference_setting", &mut self.video_conference_setting);
        f.field("hide_member_count_setting", &mut self.hide_member_count_setting);
    }
}
crate::codegen::__impl_object! {
    Update
}
crate::codegen::__operation! {
    Update => UpdateResponse, UpdateError:
    Endpoint::new("im.v1.chat.update", Put, "/open-apis/im/v1/chats/:chat_id")
        .documented(text("更新群信息", "Update a chat"), "https://open.feishu.cn/document/server-docs/group/chat/update-2")
        .access(&[Tenant, User], &[Custom, Store], &[
            scopes(&[crate::scope::IM_CHAT]),
            scopes(&[crate::scope::IM_CHAT_UPDATE]),
        ])
        .guards(&[
            Guard::sent("user_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .idempotent()
        .request(Json, &[
            path("chat_id", String).required(),
            query("user_id_type", String).default("\"open_id\""),
            body("avatar", String),
            body("name", String),
            body("description", String),
            body("i18n_names", Object),
            body("add_member_permission", String),
            body("share_card_permission", String),
            body("at_all_permission", String),
            body("edit_permission", String),
            body("owner_id", String),
            body("join_message_visibility", String),
            body("leave_message_visibility", String),
            body("membership_approval", String),
            body("restricted_mode_setting", Object),
            body("chat_type", String),
            body("group_message_type", String),
            body("urgent_setting", String),
            body("video_conference_setting", String),
            body("hide_member_count_setting", String),
        ])
}
/// The reply to [`Update`](struct@Update).
pub type UpdateResponse = wire::Empty;
crate::codegen::__error_enum! {
    /// The documented errors of [`Update`](struct@Update).
    UpdateError:
    /// [`232001`](error::INVALID_CHAT_PARAMETER): Your request contains an invalid request parameter.
    InvalidChatParameter = error::INVALID_CHAT_PARAMETER,
    /// [`232002`](error::CHAT_EDIT_DENIED): No Permission: Only chat owner or admin can edit chat information in the current situation.
    ChatEditDenied = error::CHAT_EDIT_DENIED,
    /// [`232004`](error::APP_NOT_FOUND): Such an app does NOT exist.
    AppNotFound = error::APP_NOT_FOUND,
    /// [`232006`](error::INVALID_CHAT_ID): Your request specifies a chat_id which is invalid.
    InvalidChatId = error::INVALID_CHAT_ID,
    /// [`232008`](error::CHAT_TYPE_UNSUPPORTED): Your request specifies a chat whose type is NOT supported currently.
    ChatTypeUnsupported = error::CHAT_TYPE_UNSUPPORTED,
    /// [`232009`](error::CHAT_DISSOLVED): Your request specifies a chat which has already been dissolved.
    ChatDissolved = error::CHAT_DISSOLVED,
    /// [`232010`](error::CHAT_IN_OTHER_TENANT): Operator and chat can NOT be in different tenants.
    ChatInOtherTenant = error::CHAT_IN_OTHER_TENANT,
    /// [`232011`](error::OPERATOR_NOT_IN_CHAT): Operator can NOT be out of the chat.
    OperatorNotInChat = error::OPERATOR_NOT_IN_CHAT,
    /// [`232012`](error::NEW_OWNER_NOT_IN_CHAT): New chat owner can NOT be out of the chat.
    NewOwnerNotInChat = error::NEW_OWNER_NOT_IN_CHAT,
    /// [`232016`](error::FIELD_NOT_EDITABLE): Non-chat-owner or Non-chat-admin can only edit certain parts.
    FieldNotEditable = error::FIELD_NOT_EDITABLE,
    /// [`232019`](error::CHAT_RATE_LIMITED): The request has been rate limited.
    ChatRateLimited = error::CHAT_RATE_LIMITED,
    /// [`232023`](error::CONTENT_REJECTED): Chat information review failed while updating the chat.
    ContentRejected = error::CONTENT_REJECTED,
    /// [`232025`](error::CHAT_BOT_NOT_ENABLED): Bot ability is not activated.
    ChatBotNotEnabled = error::CHAT_BOT_NOT_ENABLED,
    /// [`232026`](error::PUBLIC_NAME_TAKEN): This name is already used in an existing public chat. Names of public chats are supposed to be different.
    PublicNameTaken = error::PUBLIC_NAME_TAKEN,
    /// [`232030`](error::INVALID_USER_ID): Your request specifies a user_id which is invalid.
    InvalidUserId = error::INVALID_USER_ID,
    /// [`232031`](error::NEW_OWNER_IN_OTHER_TENANT): The chat and the new designated chat owner must be in the same tenant.
    NewOwnerInOtherTenant = error::NEW_OWNER_IN_OTHER_TENANT,
    /// [`232033`](error::EXTERNAL_CHAT_SCOPE_MISSING): The operator or invited bots does NOT have the authority to manage external chats without the scope.
    ExternalChatScopeMissing = error::EXTERNAL_CHAT_SCOPE_MISSING,
    /// [`232034`](error::CHAT_APP_UNAVAILABLE): The app is unavailable or inactivated by the tenant.
    ChatAppUnavailable = error::CHAT_APP_UNAVAILABLE,
    /// [`232035`](error::INVALID_OWNER_ID): Your request specifies an owner_id which is invalid.
    InvalidOwnerId = error::INVALID_OWNER_ID,
    /// [`232037`](error::CHAT_LABEL_DENIED): The operator or invited bots does NOT have the authority to manage chat labels without the scope.
    ChatLabelDenied = error::CHAT_LABEL_DENIED,
    /// [`232041`](error::INVALID_AVATAR): The avatar key is illegal.
    InvalidAvatar = error::INVALID_AVATAR,
    /// [`232047`](error::TAB_NAME_TOO_LONG): The length of the tab name reaches the limit.
    TabNameTooLong = error::TAB_NAME_TOO_LONG,
    /// [`232057`](error::RESTRICTED_MODE_UNAVAILABLE): The operator tenant doesn't have the permission to use restricted mode.
    RestrictedModeUnavailable = error::RESTRICTED_MODE_UNAVAILABLE,
    /// [`232069`](error::PUBLIC_UNSUPPORTED): current chat type unsupported to set public.
    PublicUnsupported = error::PUBLIC_UNSUPPORTED,
    /// [`232091`](error::PUBLIC_CHAT_FORBIDDEN): Due to the security control requirements of this tenant, this tenant does not allow public group.
    PublicChatForbidden = error::PUBLIC_CHAT_FORBIDDEN,
    /// [`232093`](error::MEETING_IN_PROGRESS): This meeting has restricted access. Unable to turn off group membership approval.
    MeetingInProgress = error::MEETING_IN_PROGRESS,
    /// [`232078`](error::MEMBER_COUNT_SETTING_UNAVAILABLE): The operator tenant doesn't have the permission to use hide_member_count_setting.
    MemberCountSettingUnavailable = error::MEMBER_COUNT_SETTING_UNAVAILABLE,
}
