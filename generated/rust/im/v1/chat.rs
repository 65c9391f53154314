// Generated from spec/im/v1/chat/create.yaml … spec/im/v1/chat/update.yaml, 7 files. Do not edit: change the spec and run `cargo regen`.

use crate::{endpoint, text, wire};
/// The operations of `im.v1.chat`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::Client) -> Self {
        Self { client }
    }
    /// Create a chat / 创建群. See [`Create`](struct@Create).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
    /// let reply = client.im().v1().chat().create().await?;
    /// println!("{reply:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// Answers of the operation itself are [`CreateError`].
    ///
    /// [Documentation](https://open.feishu.cn/document/server-docs/group/chat/create)
    pub fn create(&self) -> crate::Call<Create> {
        crate::Call::new(self.client, Create::new())
    }
    /// Dissolve a chat / 解散群. See [`Delete`](struct@Delete).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
    /// let reply = client.im().v1().chat().delete("oc_a0553eda9014c201e6969b478895c230").await?;
    /// println!("{reply:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// Answers of the operation itself are [`DeleteError`].
    ///
    /// [Documentation](https://open.feishu.cn/document/server-docs/group/chat/delete)
    pub fn delete(&self, chat_id: impl Into<crate::id::ChatId>) -> crate::Call<Delete> {
        crate::Call::new(self.client, Delete::new(chat_id))
    }
    /// Get a chat / 获取群信息. See [`Get`](struct@Get).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
    /// let reply = client.im().v1().chat().get("oc_a0553eda9014c201e6969b478895c230").await?;
    /// println!("{reply:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// Answers of the operation itself are [`GetError`].
    ///
    /// [Documentation](https://open.feishu.cn/document/server-docs/group/chat/get-2)
    pub fn get(&self, chat_id: impl Into<crate::id::ChatId>) -> crate::Call<Get> {
        crate::Call::new(self.client, Get::new(chat_id))
    }
    /// Get the share link of a chat / 获取群分享链接. See [`Link`](struct@Link).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
    /// let reply = client.im().v1().chat().link("oc_a0553eda9014c201e6969b478895c230").await?;
    /// println!("{reply:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// Answers of the operation itself are [`LinkError`].
    ///
    /// [Documentation](https://open.feishu.cn/document/server-docs/group/chat/link)
    pub fn link(&self, chat_id: impl Into<crate::id::ChatId>) -> crate::Call<Link> {
        crate::Call::new(self.client, Link::new(chat_id))
    }
    /// List chats / 获取用户或机器人所在的群列表. See [`List`](struct@List).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
    /// let reply = client.im().v1().chat().list().await?;
    /// println!("{reply:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Pages
    ///
    /// Awaited, the call gets one page. [`stream`](crate::Call::stream) gets the items of all pages one by
    /// one, [`pages`](crate::Call::pages) page by page.
    ///
    /// ```no_run
    /// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
    /// let mut items = client.im().v1().chat().list().stream();
    /// while let Some(item) = items.next().await {
    ///     println!("{:?}", item?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// Answers of the operation itself are [`ListError`].
    ///
    /// [Documentation](https://open.feishu.cn/document/server-docs/group/chat/list)
    pub fn list(&self) -> crate::Call<List> {
        crate::Call::new(self.client, List::new())
    }
    /// Search chats / 搜索对用户或机器人可见的群列表. See [`Search`](struct@Search).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
    /// let reply = client.im().v1().chat().search().await?;
    /// println!("{reply:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Pages
    ///
    /// Awaited, the call gets one page. [`stream`](crate::Call::stream) gets the items of all pages one by
    /// one, [`pages`](crate::Call::pages) page by page.
    ///
    /// ```no_run
    /// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
    /// let mut items = client.im().v1().chat().search().stream();
    /// while let Some(item) = items.next().await {
    ///     println!("{:?}", item?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// Answers of the operation itself are [`SearchError`].
    ///
    /// [Documentation](https://open.feishu.cn/document/server-docs/group/chat/search)
    pub fn search(&self) -> crate::Call<Search> {
        crate::Call::new(self.client, Search::new())
    }
    /// Update a chat / 更新群信息. See [`Update`](struct@Update).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
    /// let reply = client.im().v1().chat().update("oc_a0553eda9014c201e6969b478895c230").await?;
    /// println!("{reply:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// Answers of the operation itself are [`UpdateError`].
    ///
    /// [Documentation](https://open.feishu.cn/document/server-docs/group/chat/update-2)
    pub fn update(&self, chat_id: impl Into<crate::id::ChatId>) -> crate::Call<Update> {
        crate::Call::new(self.client, Update::new(chat_id))
    }
}
/// Create a chat / 创建群.
///
/// Creates a group chat. Its avatar, name, owner and settings can be given along, and users and bots invited.
///
/// 创建一个群，可以同时设置头像、名称、群主和各项权限，并邀请用户和机器人入群。
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
/// # Errors
///
/// [`CreateError`] lists those of its page.
///
/// [Documentation](https://open.feishu.cn/document/server-docs/group/chat/create)
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Create {
    /// What kind of ID the users in request and reply are given by
    ///
    /// 请求和响应中的用户 ID 是哪一种
    ///
    /// - Default: `"open_id"`
    /// - Example: `"open_id"`
    pub user_id_type: Option<UserIdType>,
    /// Whether the bot that creates the chat becomes a manager, where `owner_id` names a user as the owner
    ///
    /// 用 `owner_id` 指定了用户为群主时，是否把建群的机器人设为管理员
    ///
    /// - Default: `false`
    /// - Example: `false`
    pub set_bot_manager: Option<bool>,
    /// A unique string of your own, so that a repeated request creates no second chat: within 10 hours, requests with the same `uuid` and, if any, `owner_id` create only one. Without it every request creates a chat.
    ///
    /// 由调用方生成的唯一字符串，用来去重：10 小时内，`uuid` 与 `owner_id`（如果有）都相同的请求只会建成一个群。不传则不去重。
    ///
    /// - Length: at most 50
    /// - Example: `"b13g2t38-1jd2-458b-8djf-dtbca5104204"`
    pub uuid: Option<String>,
    /// The key of its avatar, from [Upload an image](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/image/create) with the `image_type` `avatar`. Without it the chat has the default avatar.
    ///
    /// 群头像的 key，由[上传图片](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/image/create)得到，上传时 `image_type` 填 `avatar`。不传时使用默认头像。
    ///
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
    /// The description of the chat; keep it within 100 characters
    ///
    /// 群描述，建议不超过 100 个字符
    ///
    /// - Example: `"讨论产品的群"`
    pub description: Option<String>,
    /// The name of the chat by language. Keep each within 60 characters; a language without one shows `name`.
    ///
    /// 群名称的各语言版本，每个建议不超过 60 字符；没有设置的语言显示 `name`。
    pub i18n_names: Option<I18nNames>,
    /// The owner, given by the kind of ID `user_id_type` names; [open_id](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-obtain-openid) is recommended. Without it the bot that creates the chat owns it.
    /// **Note**: a bot cannot own an external chat, so there a user has to be named, and the users of other tenants who are invited must be contacts of that owner.
    ///
    /// 群主，ID 的类型由 `user_id_type` 指定，推荐用 [open_id](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-obtain-openid)。不填时由建群的机器人做群主。
    /// **注意**：创建外部群时机器人不能做群主，必须指定一位用户；被邀请的外部用户须已与群主成为好友。
    ///
    /// - Example: `"ou_7d8a6e6df7621556ce0d21922b676706ccs"`
    pub owner_id: Option<String>,
    /// The users who are invited, given by the kind of ID `user_id_type` names; [open_id](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-obtain-openid) is recommended.
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
    /// How messages are laid out
    ///
    /// 消息的形式
    ///
    /// - Default: `"chat"`
    /// - Example: `"chat"`
    pub group_message_type: Option<GroupMessageType>,
    /// The mode of the chat
    ///
    /// 群模式
    ///
    /// - Default: `"group"`
    /// - Example: `"group"`
    pub chat_mode: Option<NewChatMode>,
    /// Whether the chat is public
    ///
    /// 群类型
    ///
    /// - Default: `"private"`
    /// - Example: `"private"`
    pub chat_type: Option<ChatType>,
    /// Who sees the notice that a member joined
    ///
    /// 谁能看到成员入群的提示
    ///
    /// - Default: `"all_members"`
    /// - Example: `"all_members"`
    pub join_message_visibility: Option<JoinMessageVisibility>,
    /// Who sees the notice that a member left
    ///
    /// 谁能看到成员退群的提示
    ///
    /// - Default: `"all_members"`
    /// - Example: `"all_members"`
    pub leave_message_visibility: Option<LeaveMessageVisibility>,
    /// Whether joining takes approval
    ///
    /// 入群是否需要审批
    ///
    /// - Default: `"no_approval_required"`
    /// - Example: `"no_approval_required"`
    pub membership_approval: Option<MembershipApproval>,
    /// The settings of the restricted mode. It takes the enterprise plan, see [Restricted mode of chats](https://www.feishu.cn/hc/zh-CN/articles/418691056559).
    ///
    /// 保密模式的设置。只有旗舰版企业可以使用，参见[会话保密模式](https://www.feishu.cn/hc/zh-CN/articles/418691056559)。
    pub restricted_mode_setting: Option<RestrictedModeSetting>,
    /// Who may send urgent messages
    ///
    /// 谁可以加急
    ///
    /// - Default: `"all_members"`
    /// - Example: `"all_members"`
    pub urgent_setting: Option<UrgentSetting>,
    /// Who may start video meetings
    ///
    /// 谁可以发起视频会议
    ///
    /// - Default: `"all_members"`
    /// - Example: `"all_members"`
    pub video_conference_setting: Option<VideoConferenceSetting>,
    /// Who may edit the information of the chat
    ///
    /// 谁可以编辑群信息
    ///
    /// - Default: `"all_members"`
    /// - Example: `"all_members"`
    pub edit_permission: Option<EditPermission>,
    /// Who sees how many members there are
    ///
    /// 谁能看到群成员人数
    ///
    /// - Default: `"all_members"`
    /// - Example: `"all_members"`
    pub hide_member_count_setting: Option<HideMemberCountSetting>,
}
impl Create {
    /// With every field left out.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `user_id_type`.
    #[must_use]
    pub fn user_id_type(mut self, value: impl Into<UserIdType>) -> Self {
        self.user_id_type = Some(value.into());
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
    pub fn i18n_names(mut self, value: I18nNames) -> Self {
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
    pub fn group_message_type(mut self, value: impl Into<GroupMessageType>) -> Self {
        self.group_message_type = Some(value.into());
        self
    }
    /// Sets `chat_mode`.
    #[must_use]
    pub fn chat_mode(mut self, value: impl Into<NewChatMode>) -> Self {
        self.chat_mode = Some(value.into());
        self
    }
    /// Sets `chat_type`.
    #[must_use]
    pub fn chat_type(mut self, value: impl Into<ChatType>) -> Self {
        self.chat_type = Some(value.into());
        self
    }
    /// Sets `join_message_visibility`.
    #[must_use]
    pub fn join_message_visibility(
        mut self,
        value: impl Into<JoinMessageVisibility>,
    ) -> Self {
        self.join_message_visibility = Some(value.into());
        self
    }
    /// Sets `leave_message_visibility`.
    #[must_use]
    pub fn leave_message_visibility(
        mut self,
        value: impl Into<LeaveMessageVisibility>,
    ) -> Self {
        self.leave_message_visibility = Some(value.into());
        self
    }
    /// Sets `membership_approval`.
    #[must_use]
    pub fn membership_approval(mut self, value: impl Into<MembershipApproval>) -> Self {
        self.membership_approval = Some(value.into());
        self
    }
    /// Sets `restricted_mode_setting`.
    #[must_use]
    pub fn restricted_mode_setting(mut self, value: RestrictedModeSetting) -> Self {
        self.restricted_mode_setting = Some(value);
        self
    }
    /// Sets `urgent_setting`.
    #[must_use]
    pub fn urgent_setting(mut self, value: impl Into<UrgentSetting>) -> Self {
        self.urgent_setting = Some(value.into());
        self
    }
    /// Sets `video_conference_setting`.
    #[must_use]
    pub fn video_conference_setting(
        mut self,
        value: impl Into<VideoConferenceSetting>,
    ) -> Self {
        self.video_conference_setting = Some(value.into());
        self
    }
    /// Sets `edit_permission`.
    #[must_use]
    pub fn edit_permission(mut self, value: impl Into<EditPermission>) -> Self {
        self.edit_permission = Some(value.into());
        self
    }
    /// Sets `hide_member_count_setting`.
    #[must_use]
    pub fn hide_member_count_setting(
        mut self,
        value: impl Into<HideMemberCountSetting>,
    ) -> Self {
        self.hide_member_count_setting = Some(value.into());
        self
    }
}
impl wire::Object for Create {
    #[inline(never)]
    fn fields(&self, visit: &mut dyn FnMut(&'static str, wire::View<'_>)) {
        visit("user_id_type", wire::Value::view(&self.user_id_type));
        visit("set_bot_manager", wire::Value::view(&self.set_bot_manager));
        visit("uuid", wire::Value::view(&self.uuid));
        visit("avatar", wire::Value::view(&self.avatar));
        visit("name", wire::Value::view(&self.name));
        visit("description", wire::Value::view(&self.description));
        visit("i18n_names", wire::Value::view(&self.i18n_names));
        visit("owner_id", wire::Value::view(&self.owner_id));
        visit("user_id_list", wire::Value::view(&self.user_id_list));
        visit("bot_id_list", wire::Value::view(&self.bot_id_list));
        visit("group_message_type", wire::Value::view(&self.group_message_type));
        visit("chat_mode", wire::Value::view(&self.chat_mode));
        visit("chat_type", wire::Value::view(&self.chat_type));
        visit(
            "join_message_visibility",
            wire::Value::view(&self.join_message_visibility),
        );
        visit(
            "leave_message_visibility",
            wire::Value::view(&self.leave_message_visibility),
        );
        visit("membership_approval", wire::Value::view(&self.membership_approval));
        visit(
            "restricted_mode_setting",
            wire::Value::view(&self.restricted_mode_setting),
        );
        visit("urgent_setting", wire::Value::view(&self.urgent_setting));
        visit(
            "video_conference_setting",
            wire::Value::view(&self.video_conference_setting),
        );
        visit("edit_permission", wire::Value::view(&self.edit_permission));
        visit(
            "hide_member_count_setting",
            wire::Value::view(&self.hide_member_count_setting),
        );
    }
    #[inline(never)]
    fn field(&mut self, key: &str) -> wire::Slot<'_> {
        match key {
            "user_id_type" => wire::Slot::Optional(&mut self.user_id_type),
            "set_bot_manager" => wire::Slot::Optional(&mut self.set_bot_manager),
            "uuid" => wire::Slot::Optional(&mut self.uuid),
            "avatar" => wire::Slot::Optional(&mut self.avatar),
            "name" => wire::Slot::Optional(&mut self.name),
            "description" => wire::Slot::Optional(&mut self.description),
            "i18n_names" => wire::Slot::Optional(&mut self.i18n_names),
            "owner_id" => wire::Slot::Optional(&mut self.owner_id),
            "user_id_list" => wire::Slot::Optional(&mut self.user_id_list),
            "bot_id_list" => wire::Slot::Optional(&mut self.bot_id_list),
            "group_message_type" => wire::Slot::Optional(&mut self.group_message_type),
            "chat_mode" => wire::Slot::Optional(&mut self.chat_mode),
            "chat_type" => wire::Slot::Optional(&mut self.chat_type),
            "join_message_visibility" => {
                wire::Slot::Optional(&mut self.join_message_visibility)
            }
            "leave_message_visibility" => {
                wire::Slot::Optional(&mut self.leave_message_visibility)
            }
            "membership_approval" => wire::Slot::Optional(&mut self.membership_approval),
            "restricted_mode_setting" => {
                wire::Slot::Optional(&mut self.restricted_mode_setting)
            }
            "urgent_setting" => wire::Slot::Optional(&mut self.urgent_setting),
            "video_conference_setting" => {
                wire::Slot::Optional(&mut self.video_conference_setting)
            }
            "edit_permission" => wire::Slot::Optional(&mut self.edit_permission),
            "hide_member_count_setting" => {
                wire::Slot::Optional(&mut self.hide_member_count_setting)
            }
            _ => wire::Slot::Skip,
        }
    }
}
impl crate::Operation for Create {
    type Response = CreateResponse;
    type Error = CreateError;
    const ENDPOINT: &'static endpoint::Endpoint = &endpoint::Endpoint::new(
            "im.v1.chat.create",
            endpoint::Method::Post,
            "/open-apis/im/v1/chats",
        )
        .documented(
            text::Text {
                zh: "创建群",
                en: "Create a chat",
            },
            "https://open.feishu.cn/document/server-docs/group/chat/create",
        )
        .access(
            &[endpoint::TokenKind::Tenant],
            &[endpoint::AppType::Custom, endpoint::AppType::Store],
            &[
                endpoint::ScopeRule::new(None, &[crate::scope::IM_CHAT]),
                endpoint::ScopeRule::new(None, &[crate::scope::IM_CHAT_CREATE]),
            ],
        )
        .guards(
            &[
                endpoint::Guard::sent(
                        "user_id_type",
                        &[
                            endpoint::ScopeRule::new(
                                None,
                                &[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY],
                            ),
                        ],
                    )
                    .value("user_id"),
            ],
        )
        .limits(
            endpoint::RateLimit::Fixed(
                &[endpoint::Rate::new(1000, 60), endpoint::Rate::new(50, 1)],
            ),
            &[],
        )
        .idempotency_key("uuid")
        .request(
            endpoint::BodyKind::Json,
            &[
                endpoint::Parameter::new(
                        "user_id_type",
                        "user_id_type",
                        endpoint::Location::Query,
                        false,
                        endpoint::ValueKind::String,
                    )
                    .default("\"open_id\""),
                endpoint::Parameter::new(
                        "set_bot_manager",
                        "set_bot_manager",
                        endpoint::Location::Query,
                        false,
                        endpoint::ValueKind::Boolean,
                    )
                    .default("false"),
                endpoint::Parameter::new(
                    "uuid",
                    "uuid",
                    endpoint::Location::Query,
                    false,
                    endpoint::ValueKind::String,
                ),
                endpoint::Parameter::new(
                    "avatar",
                    "avatar",
                    endpoint::Location::Body,
                    false,
                    endpoint::ValueKind::String,
                ),
                endpoint::Parameter::new(
                    "name",
                    "name",
                    endpoint::Location::Body,
                    false,
                    endpoint::ValueKind::String,
                ),
                endpoint::Parameter::new(
                    "description",
                    "description",
                    endpoint::Location::Body,
                    false,
                    endpoint::ValueKind::String,
                ),
                endpoint::Parameter::new(
                    "i18n_names",
                    "i18n_names",
                    endpoint::Location::Body,
                    false,
                    endpoint::ValueKind::Object,
                ),
                endpoint::Parameter::new(
                    "owner_id",
                    "owner_id",
                    endpoint::Location::Body,
                    false,
                    endpoint::ValueKind::String,
                ),
                endpoint::Parameter::new(
                    "user_id_list",
                    "user_id_list",
                    endpoint::Location::Body,
                    false,
                    endpoint::ValueKind::Array,
                ),
                endpoint::Parameter::new(
                    "bot_id_list",
                    "bot_id_list",
                    endpoint::Location::Body,
                    false,
                    endpoint::ValueKind::Array,
                ),
                endpoint::Parameter::new(
                        "group_message_type",
                        "group_message_type",
                        endpoint::Location::Body,
                        false,
                        endpoint::ValueKind::String,
                    )
                    .default("\"chat\""),
                endpoint::Parameter::new(
                        "chat_mode",
                        "chat_mode",
                        endpoint::Location::Body,
                        false,
                        endpoint::ValueKind::String,
                    )
                    .default("\"group\""),
                endpoint::Parameter::new(
                        "chat_type",
                        "chat_type",
                        endpoint::Location::Body,
                        false,
                        endpoint::ValueKind::String,
                    )
                    .default("\"private\""),
                endpoint::Parameter::new(
                        "join_message_visibility",
                        "join_message_visibility",
                        endpoint::Location::Body,
                        false,
                        endpoint::ValueKind::String,
                    )
                    .default("\"all_members\""),
                endpoint::Parameter::new(
                        "leave_message_visibility",
                        "leave_message_visibility",
                        endpoint::Location::Body,
                        false,
                        endpoint::ValueKind::String,
                    )
                    .default("\"all_members\""),
                endpoint::Parameter::new(
                        "membership_approval",
                        "membership_approval",
                        endpoint::Location::Body,
                        false,
                        endpoint::ValueKind::String,
                    )
                    .default("\"no_approval_required\""),
                endpoint::Parameter::new(
                    "restricted_mode_setting",
                    "restricted_mode_setting",
                    endpoint::Location::Body,
                    false,
                    endpoint::ValueKind::Object,
                ),
                endpoint::Parameter::new(
                        "urgent_setting",
                        "urgent_setting",
                        endpoint::Location::Body,
                        false,
                        endpoint::ValueKind::String,
                    )
                    .default("\"all_members\""),
                endpoint::Parameter::new(
                        "video_conference_setting",
                        "video_conference_setting",
                        endpoint::Location::Body,
                        false,
                        endpoint::ValueKind::String,
                    )
                    .default("\"all_members\""),
                endpoint::Parameter::new(
                        "edit_permission",
                        "edit_permission",
                        endpoint::Location::Body,
                        false,
                        endpoint::ValueKind::String,
                    )
                    .default("\"all_members\""),
                endpoint::Parameter::new(
                        "hide_member_count_setting",
                        "hide_member_count_setting",
                        endpoint::Location::Body,
                        false,
                        endpoint::ValueKind::String,
                    )
                    .default("\"all_members\""),
            ],
        )
        .reply(endpoint::Envelope::Data)
        .errors(&CREATE_ERRORS);
}
/// What [`Create`](struct@Create) answers.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CreateResponse {
    /// The ID of the chat. Keep it: [sending messages](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/create), [updating the chat](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/update) and [adding members](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-members/create) take it.
    ///
    /// 群的 ID。请保存它：[发消息](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/create)、[更新群信息](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/update)、[拉人入群](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-members/create)都要用。
    pub chat_id: crate::id::ChatId,
    /// The address of its avatar
    ///
    /// 群头像的地址
    pub avatar: String,
    /// Its name
    ///
    /// 群名称
    pub name: String,
    /// Its description
    ///
    /// 群描述
    pub description: String,
    /// The name of the chat by language
    ///
    /// 群名称的各语言版本
    pub i18n_names: I18nNames,
    /// The ID of its owner, of the kind `user_id_type` names; the [overview of user identities](https://open.feishu.cn/document/home/user-identity-introduction/introduction) explains the kinds.
    /// **Note**: it is left out where a bot owns the chat.
    ///
    /// 群主的 ID，类型与 `user_id_type` 一致，各种 ID 参见[用户身份概述](https://open.feishu.cn/document/home/user-identity-introduction/introduction)。
    /// **注意**：群主是机器人时不返回。
    pub owner_id: Option<String>,
    /// What kind of ID `owner_id` is: that of `user_id_type`.
    /// **Note**: it is left out where a bot owns the chat.
    ///
    /// `owner_id` 是哪一种 ID，与 `user_id_type` 相同。
    /// **注意**：群主是机器人时不返回。
    pub owner_id_type: Option<String>,
    /// Who may send urgent messages
    ///
    /// 谁可以加急
    pub urgent_setting: UrgentSetting,
    /// Who may start video meetings
    ///
    /// 谁可以发起视频会议
    pub video_conference_setting: VideoConferenceSetting,
    /// Who may invite users and bots
    ///
    /// 谁可以邀请用户和机器人入群
    pub add_member_permission: AddMemberPermission,
    /// Whether the chat may be shared
    ///
    /// 是否可以分享群
    pub share_card_permission: ShareCardPermission,
    /// Who may mention everyone
    ///
    /// 谁可以 @ 所有人
    pub at_all_permission: AtAllPermission,
    /// Who may edit the information of the chat
    ///
    /// 谁可以编辑群信息
    pub edit_permission: EditPermission,
    /// How messages are laid out
    ///
    /// 消息的形式
    pub group_message_type: GroupMessageType,
    /// The mode of the chat
    ///
    /// 群模式
    pub chat_mode: NewChatMode,
    /// Whether the chat is public
    ///
    /// 群类型
    pub chat_type: ChatType,
    /// Its tag; where it has several, the first one in this order
    ///
    /// 群标签；有多个时，返回下面列出的第一个
    pub chat_tag: ChatTag,
    /// Whether it is an external chat
    ///
    /// 是否为外部群
    pub external: bool,
    /// Identifies the tenant on the platform. A store app exchanges it for the tenant_access_token of that tenant.
    ///
    /// 企业在平台上的唯一标识；商店应用用它换取该企业的 tenant_access_token
    pub tenant_key: String,
    /// Who sees the notice that a member joined
    ///
    /// 谁能看到成员入群的提示
    pub join_message_visibility: JoinMessageVisibility,
    /// Who sees the notice that a member left
    ///
    /// 谁能看到成员退群的提示
    pub leave_message_visibility: LeaveMessageVisibility,
    /// Whether joining takes approval
    ///
    /// 入群是否需要审批
    pub membership_approval: MembershipApproval,
    /// Who may speak
    ///
    /// 谁可以发言
    pub moderation_permission: ModerationPermission,
    /// The settings of the restricted mode. It takes the enterprise plan, see [Restricted mode of chats](https://www.feishu.cn/hc/zh-CN/articles/418691056559).
    ///
    /// 保密模式的设置。只有旗舰版企业可以使用，参见[会话保密模式](https://www.feishu.cn/hc/zh-CN/articles/418691056559)。
    pub restricted_mode_setting: Option<RestrictedModeSetting>,
    /// Who sees how many members there are
    ///
    /// 谁能看到群成员人数
    pub hide_member_count_setting: HideMemberCountSetting,
}
impl CreateResponse {
    /// With every field left out.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `chat_id`.
    #[must_use]
    pub fn chat_id(mut self, value: impl Into<crate::id::ChatId>) -> Self {
        self.chat_id = value.into();
        self
    }
    /// Sets `avatar`.
    #[must_use]
    pub fn avatar(mut self, value: impl Into<String>) -> Self {
        self.avatar = value.into();
        self
    }
    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = value.into();
        self
    }
    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = value.into();
        self
    }
    /// Sets `i18n_names`.
    #[must_use]
    pub fn i18n_names(mut self, value: I18nNames) -> Self {
        self.i18n_names = value;
        self
    }
    /// Sets `owner_id`.
    #[must_use]
    pub fn owner_id(mut self, value: impl Into<String>) -> Self {
        self.owner_id = Some(value.into());
        self
    }
    /// Sets `owner_id_type`.
    #[must_use]
    pub fn owner_id_type(mut self, value: impl Into<String>) -> Self {
        self.owner_id_type = Some(value.into());
        self
    }
    /// Sets `urgent_setting`.
    #[must_use]
    pub fn urgent_setting(mut self, value: impl Into<UrgentSetting>) -> Self {
        self.urgent_setting = value.into();
        self
    }
    /// Sets `video_conference_setting`.
    #[must_use]
    pub fn video_conference_setting(
        mut self,
        value: impl Into<VideoConferenceSetting>,
    ) -> Self {
        self.video_conference_setting = value.into();
        self
    }
    /// Sets `add_member_permission`.
    #[must_use]
    pub fn add_member_permission(
        mut self,
        value: impl Into<AddMemberPermission>,
    ) -> Self {
        self.add_member_permission = value.into();
        self
    }
    /// Sets `share_card_permission`.
    #[must_use]
    pub fn share_card_permission(
        mut self,
        value: impl Into<ShareCardPermission>,
    ) -> Self {
        self.share_card_permission = value.into();
        self
    }
    /// Sets `at_all_permission`.
    #[must_use]
    pub fn at_all_permission(mut self, value: impl Into<AtAllPermission>) -> Self {
        self.at_all_permission = value.into();
        self
    }
    /// Sets `edit_permission`.
    #[must_use]
    pub fn edit_permission(mut self, value: impl Into<EditPermission>) -> Self {
        self.edit_permission = value.into();
        self
    }
    /// Sets `group_message_type`.
    #[must_use]
    pub fn group_message_type(mut self, value: impl Into<GroupMessageType>) -> Self {
        self.group_message_type = value.into();
        self
    }
    /// Sets `chat_mode`.
    #[must_use]
    pub fn chat_mode(mut self, value: impl Into<NewChatMode>) -> Self {
        self.chat_mode = value.into();
        self
    }
    /// Sets `chat_type`.
    #[must_use]
    pub fn chat_type(mut self, value: impl Into<ChatType>) -> Self {
        self.chat_type = value.into();
        self
    }
    /// Sets `chat_tag`.
    #[must_use]
    pub fn chat_tag(mut self, value: impl Into<ChatTag>) -> Self {
        self.chat_tag = value.into();
        self
    }
    /// Sets `external`.
    #[must_use]
    pub fn external(mut self, value: bool) -> Self {
        self.external = value;
        self
    }
    /// Sets `tenant_key`.
    #[must_use]
    pub fn tenant_key(mut self, value: impl Into<String>) -> Self {
        self.tenant_key = value.into();
        self
    }
    /// Sets `join_message_visibility`.
    #[must_use]
    pub fn join_message_visibility(
        mut self,
        value: impl Into<JoinMessageVisibility>,
    ) -> Self {
        self.join_message_visibility = value.into();
        self
    }
    /// Sets `leave_message_visibility`.
    #[must_use]
    pub fn leave_message_visibility(
        mut self,
        value: impl Into<LeaveMessageVisibility>,
    ) -> Self {
        self.leave_message_visibility = value.into();
        self
    }
    /// Sets `membership_approval`.
    #[must_use]
    pub fn membership_approval(mut self, value: impl Into<MembershipApproval>) -> Self {
        self.membership_approval = value.into();
        self
    }
    /// Sets `moderation_permission`.
    #[must_use]
    pub fn moderation_permission(
        mut self,
        value: impl Into<ModerationPermission>,
    ) -> Self {
        self.moderation_permission = value.into();
        self
    }
    /// Sets `restricted_mode_setting`.
    #[must_use]
    pub fn restricted_mode_setting(mut self, value: RestrictedModeSetting) -> Self {
        self.restricted_mode_setting = Some(value);
        self
    }
    /// Sets `hide_member_count_setting`.
    #[must_use]
    pub fn hide_member_count_setting(
        mut self,
        value: impl Into<HideMemberCountSetting>,
    ) -> Self {
        self.hide_member_count_setting = value.into();
        self
    }
}
impl wire::Object for CreateResponse {
    #[inline(never)]
    fn fields(&self, visit: &mut dyn FnMut(&'static str, wire::View<'_>)) {
        visit("chat_id", wire::View::Text(self.chat_id.as_str()));
        visit("avatar", wire::View::Text(&self.avatar));
        visit("name", wire::View::Text(&self.name));
        visit("description", wire::View::Text(&self.description));
        visit("i18n_names", wire::View::Object(&self.i18n_names));
        visit("owner_id", wire::Value::view(&self.owner_id));
        visit("owner_id_type", wire::Value::view(&self.owner_id_type));
        visit("urgent_setting", wire::View::Text(self.urgent_setting.as_str()));
        visit(
            "video_conference_setting",
            wire::View::Text(self.video_conference_setting.as_str()),
        );
        visit(
            "add_member_permission",
            wire::View::Text(self.add_member_permission.as_str()),
        );
        visit(
            "share_card_permission",
            wire::View::Text(self.share_card_permission.as_str()),
        );
        visit("at_all_permission", wire::View::Text(self.at_all_permission.as_str()));
        visit("edit_permission", wire::View::Text(self.edit_permission.as_str()));
        visit("group_message_type", wire::View::Text(self.group_message_type.as_str()));
        visit("chat_mode", wire::View::Text(self.chat_mode.as_str()));
        visit("chat_type", wire::View::Text(self.chat_type.as_str()));
        visit("chat_tag", wire::View::Text(self.chat_tag.as_str()));
        visit("external", wire::View::Boolean(self.external));
        visit("tenant_key", wire::View::Text(&self.tenant_key));
        visit(
            "join_message_visibility",
            wire::View::Text(self.join_message_visibility.as_str()),
        );
        visit(
            "leave_message_visibility",
            wire::View::Text(self.leave_message_visibility.as_str()),
        );
        visit(
            "membership_approval",
            wire::View::Text(self.membership_approval.as_str()),
        );
        visit(
            "moderation_permission",
            wire::View::Text(self.moderation_permission.as_str()),
        );
        visit(
            "restricted_mode_setting",
            wire::Value::view(&self.restricted_mode_setting),
        );
        visit(
            "hide_member_count_setting",
            wire::View::Text(self.hide_member_count_setting.as_str()),
        );
    }
    #[inline(never)]
    fn field(&mut self, key: &str) -> wire::Slot<'_> {
        match key {
            "chat_id" => wire::Value::slot(&mut self.chat_id),
            "avatar" => wire::Slot::Text(&mut self.avatar),
            "name" => wire::Slot::Text(&mut self.name),
            "description" => wire::Slot::Text(&mut self.description),
            "i18n_names" => wire::Slot::Object(&mut self.i18n_names),
            "owner_id" => wire::Slot::Optional(&mut self.owner_id),
            "owner_id_type" => wire::Slot::Optional(&mut self.owner_id_type),
            "urgent_setting" => wire::Slot::FromText(&mut self.urgent_setting),
            "video_conference_setting" => {
                wire::Slot::FromText(&mut self.video_conference_setting)
            }
            "add_member_permission" => {
                wire::Slot::FromText(&mut self.add_member_permission)
            }
            "share_card_permission" => {
                wire::Slot::FromText(&mut self.share_card_permission)
            }
            "at_all_permission" => wire::Slot::FromText(&mut self.at_all_permission),
            "edit_permission" => wire::Slot::FromText(&mut self.edit_permission),
            "group_message_type" => wire::Slot::FromText(&mut self.group_message_type),
            "chat_mode" => wire::Slot::FromText(&mut self.chat_mode),
            "chat_type" => wire::Slot::FromText(&mut self.chat_type),
            "chat_tag" => wire::Slot::FromText(&mut self.chat_tag),
            "external" => wire::Slot::Boolean(&mut self.external),
            "tenant_key" => wire::Slot::Text(&mut self.tenant_key),
            "join_message_visibility" => {
                wire::Slot::FromText(&mut self.join_message_visibility)
            }
            "leave_message_visibility" => {
                wire::Slot::FromText(&mut self.leave_message_visibility)
            }
            "membership_approval" => wire::Slot::FromText(&mut self.membership_approval),
            "moderation_permission" => {
                wire::Slot::FromText(&mut self.moderation_permission)
            }
            "restricted_mode_setting" => {
                wire::Slot::Optional(&mut self.restricted_mode_setting)
            }
            "hide_member_count_setting" => {
                wire::Slot::FromText(&mut self.hide_member_count_setting)
            }
            _ => wire::Slot::Skip,
        }
    }
}
crate::__impl_object! {
    Create CreateResponse
}
/// The errors that the page of [`Create`](struct@Create) lists.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CreateError {
    /// `232001` (HTTP 400): Your request contains an invalid request parameter.
    ///
    /// A parameter is not acceptable. Compare the request with the fields of this documentation; the msg of the reply says more.
    ///
    /// 请求参数不符合要求。请对照本文档的参数说明检查取值，返回的 msg 会说明原因。
    InvalidParameter,
    /// `232004` (HTTP 400): Such an app does NOT exist.
    ///
    /// The platform does not know the app that calls. Make sure that it has not been deleted; if it exists, contact [support](https://applink.feishu.cn/TLJsX982).
    ///
    /// 平台查不到发起调用的应用。请确认应用没有被删除；仍然报错时联系[技术支持](https://applink.feishu.cn/TLJsX982)。
    AppNotFound,
    /// `232019` (HTTP 400): The request has been rate limited.
    ///
    /// The chat was operated on too often. Slow down and try again, see [Rate limits](https://open.feishu.cn/document/ukTMukTMukTM/uUzN04SN3QjL1cDN).
    ///
    /// 对这个群的操作过于频繁，请放慢速度再试，参见[频控策略](https://open.feishu.cn/document/ukTMukTMukTM/uUzN04SN3QjL1cDN)。
    RateLimited,
    /// `232020` (HTTP 400): Name can NOT be less than two characters for public chats.
    ///
    /// The name of a public chat needs at least two characters. Make `name` longer, or create a chat whose `chat_type` is `private`.
    ///
    /// 公开群的名称至少要有 2 个字符。请改长 `name`，或把 `chat_type` 设为 `private`。
    PublicNameTooShort,
    /// `232021` (HTTP 400): Bot can NOT be found.
    ///
    /// A bot cannot be found. Check the App IDs in `bot_id_list`, and that these apps have their [bot capability](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-enable-bot-ability) switched on.
    ///
    /// 查不到机器人。请检查 `bot_id_list` 中的 App ID，并确认这些应用已启用[机器人能力](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-enable-bot-ability)。
    BotNotFound,
    /// `232022` (HTTP 400): User has already resigned.
    ///
    /// A user who was invited has left the company. Take them out of `user_id_list`.
    ///
    /// 邀请的用户已经离职。请从 `user_id_list` 中去掉该用户。
    UserResigned,
    /// `232023` (HTTP 400): Chat information review failed while updating the chat.
    ///
    /// The information of the chat did not pass review. Remove what is sensitive from its name and description.
    ///
    /// 群信息没有通过审核。请检查群名称和群描述，去掉敏感内容。
    ContentRejected,
    /// `232025` (HTTP 400): Bot ability is not activated.
    ///
    /// The bot capability of the app is off. In the [developer console](https://open.feishu.cn/app), under **App Capabilities** > **Add capabilities**, add **Bot** and release a version; see [How to enable the bot capability](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-enable-bot-ability).
    ///
    /// 应用未启用机器人能力。请在[开发者后台](https://open.feishu.cn/app)的 **应用能力** > **添加应用能力** 中添加 **机器人**，并发布版本，参见[如何启用机器人能力](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-enable-bot-ability)。
    BotNotEnabled,
    /// `232030` (HTTP 400): Your request specifies a user_id which is invalid.
    ///
    /// The ID of a user is wrong. Check it, and that it is of the kind `user_id_type` names.
    ///
    /// 用户 ID 不正确。请检查取值，并确认它的类型与 `user_id_type` 一致。
    InvalidUserId,
    /// `232032` (HTTP 400): The operator who will create the chat and the designated chat owner must be in the same tenant.
    ///
    /// The owner that was named and the app that calls belong to different tenants. Give as `owner_id` a user of the same tenant.
    ///
    /// 指定的群主与调用本接口的应用不属于同一企业。请把 `owner_id` 改为本企业的用户。
    OwnerInOtherTenant,
    /// `232033` (HTTP 400): The operator or invited bots does NOT have the authority to manage external chats without the scope.
    ///
    /// The app may not create external chats. That takes a custom app of a tenant that is verified, see [Bots in external chats and private chats with external users](https://open.feishu.cn/document/uAjLw4CM/ukzMukzMukzM/develop-robots/add-bot-to-external-group).
    ///
    /// 应用不能创建外部群。需要使用企业自建应用，并且企业已完成飞书认证，参见[机器人支持外部群和外部用户单聊](https://open.feishu.cn/document/uAjLw4CM/ukzMukzMukzM/develop-robots/add-bot-to-external-group)。
    ExternalChatDenied,
    /// `232034` (HTTP 400): The app is unavailable or inactivated by the tenant.
    ///
    /// The app is not installed in the tenant, or not enabled. Have an administrator install and enable it, then retry.
    ///
    /// 应用在本企业中没有安装或没有启用。请企业管理员安装并启用后重试。
    AppUnavailable,
    /// `232037` (HTTP 400): The operator or invited bots does NOT have the authority to manage chat labels without the scope.
    ///
    /// The operator or a bot that is invited may not manage the labels of the chat. Check which scopes they have.
    ///
    /// 操作者或受邀的机器人无权管理群标签。请检查它们的权限。
    ChatLabelDenied,
    /// `232042` (HTTP 400): Public group chat's name should not be empty.
    ///
    /// A public chat needs a name. Set `name`, or create a chat whose `chat_type` is `private`.
    ///
    /// 公开群必须有名称。请填写 `name`，或把 `chat_type` 设为 `private`。
    PublicNameMissing,
    /// `232043` (HTTP 400): Your request contains unavailable ids.
    ///
    /// Some of the IDs are not valid. Check `user_id_list` and `bot_id_list`.
    ///
    /// ID 列表里有无效的 ID。请检查 `user_id_list` 和 `bot_id_list`。
    UnavailableIds,
    /// `232057` (HTTP 400): The operator tenant doesn't have the permission to use restricted mode.
    ///
    /// The tenant of the operator may not use the restricted mode. Ask an administrator about its plan, see [Restricted mode of chats](https://www.feishu.cn/hc/zh-CN/articles/418691056559); or leave `restricted_mode_setting` out.
    ///
    /// 操作者所在的企业不能使用保密模式。请联系企业管理员确认版本，参见[会话保密模式](https://www.feishu.cn/hc/zh-CN/articles/418691056559)；或者不传 `restricted_mode_setting`。
    RestrictedModeUnavailable,
    /// `232068` (HTTP 400): The group is being created, please wait a moment.
    ///
    /// The chat is being created. Wait a moment, and retry with the same `uuid`.
    ///
    /// 群正在创建。请稍等片刻，用同一个 `uuid` 重试。
    ChatBeingCreated,
    /// `232069` (HTTP 400): current chat type unsupported to set public.
    ///
    /// An external chat cannot be public. Set `chat_type` to `private`.
    ///
    /// 外部群不能设为公开群。请把 `chat_type` 设为 `private`。
    PublicUnsupported,
    /// `232091` (HTTP 400): Due to the security control requirements of this tenant, this tenant does not allow public group.
    ///
    /// The administrators of the tenant do not allow public chats, see [How administrators control public chats](https://www.feishu.cn/hc/zh-CN/articles/847237870238). Set `chat_type` to `private`.
    ///
    /// 企业管理员不允许公开群，参见[管理员管控公开群权限](https://www.feishu.cn/hc/zh-CN/articles/847237870238)。请把 `chat_type` 设为 `private`。
    PublicChatForbidden,
    /// `232095` (HTTP 400): The operator does NOT have the authority to manage ocic type tag without the scope.
    ///
    /// The operator may not manage chats of the type ocic. Check which scopes the app has.
    ///
    /// 操作者无权操作 ocic 类型的群。请检查应用的权限。
    OcicTagDenied,
    /// `232078` (HTTP 400): The operator tenant doesn't have the permission to use hide_member_count_setting.
    ///
    /// The tenant of the operator may not hide the number of members. Leave `hide_member_count_setting` out, or ask an administrator.
    ///
    /// 操作者所在的企业不能隐藏群成员人数。请不要传 `hide_member_count_setting`，或联系企业管理员。
    MemberCountSettingUnavailable,
    /// `232079` (HTTP 400): Chat type not supported by hide_member_count_setting.
    ///
    /// Chats of this type cannot hide the number of members. Leave `hide_member_count_setting` out.
    ///
    /// 这种类型的群不能隐藏群成员人数。请不要传 `hide_member_count_setting`。
    MemberCountSettingUnsupported,
}
crate::__impl_error! {
    CreateError
}
impl crate::OperationError for CreateError {
    #[inline(never)]
    fn from_code(code: i64) -> Option<Self> {
        Some(
            match code {
                232001 => Self::InvalidParameter,
                232004 => Self::AppNotFound,
                232019 => Self::RateLimited,
                232020 => Self::PublicNameTooShort,
                232021 => Self::BotNotFound,
                232022 => Self::UserResigned,
                232023 => Self::ContentRejected,
                232025 => Self::BotNotEnabled,
                232030 => Self::InvalidUserId,
                232032 => Self::OwnerInOtherTenant,
                232033 => Self::ExternalChatDenied,
                232034 => Self::AppUnavailable,
                232037 => Self::ChatLabelDenied,
                232042 => Self::PublicNameMissing,
                232043 => Self::UnavailableIds,
                232057 => Self::RestrictedModeUnavailable,
                232068 => Self::ChatBeingCreated,
                232069 => Self::PublicUnsupported,
                232091 => Self::PublicChatForbidden,
                232095 => Self::OcicTagDenied,
                232078 => Self::MemberCountSettingUnavailable,
                232079 => Self::MemberCountSettingUnsupported,
                _ => return None,
            },
        )
    }
    #[inline(never)]
    fn info(self) -> &'static endpoint::ErrorInfo {
        &CREATE_ERRORS[self as usize]
    }
}
static CREATE_ERRORS: [endpoint::ErrorInfo; 22usize] = [
    endpoint::ErrorInfo {
        code: 232001,
        name: "InvalidParameter",
        status: Some(400),
        message: "Your request contains an invalid request parameter.",
        fix: text::Text {
            zh: "请求参数不符合要求。请对照本文档的参数说明检查取值，返回的 msg 会说明原因。",
            en: "A parameter is not acceptable. Compare the request with the fields of this documentation; the msg of the reply says more.",
        },
        links: &[],
    },
    endpoint::ErrorInfo {
        code: 232004,
        name: "AppNotFound",
        status: Some(400),
        message: "Such an app does NOT exist.",
        fix: text::Text {
            zh: "平台查不到发起调用的应用。请确认应用没有被删除；仍然报错时联系[技术支持](https://applink.feishu.cn/TLJsX982)。",
            en: "The platform does not know the app that calls. Make sure that it has not been deleted; if it exists, contact [support](https://applink.feishu.cn/TLJsX982).",
        },
        links: &[
            text::Link {
                text: "技术支持",
                url: "https://applink.feishu.cn/TLJsX982",
            },
        ],
    },
    endpoint::ErrorInfo {
        code: 232019,
        name: "RateLimited",
        status: Some(400),
        message: "The request has been rate limited.",
        fix: text::Text {
            zh: "对这个群的操作过于频繁，请放慢速度再试，参见[频控策略](https://open.feishu.cn/document/ukTMukTMukTM/uUzN04SN3QjL1cDN)。",
            en: "The chat was operated on too often. Slow down and try again, see [Rate limits](https://open.feishu.cn/document/ukTMukTMukTM/uUzN04SN3QjL1cDN).",
        },
        links: &[
            text::Link {
                text: "频控策略",
                url: "https://open.feishu.cn/document/ukTMukTMukTM/uUzN04SN3QjL1cDN",
            },
        ],
    },
    endpoint::ErrorInfo {
        code: 232020,
        name: "PublicNameTooShort",
        status: Some(400),
        message: "Name can NOT be less than two characters for public chats.",
        fix: text::Text {
            zh: "公开群的名称至少要有 2 个字符。请改长 `name`，或把 `chat_type` 设为 `private`。",
            en: "The name of a public chat needs at least two characters. Make `name` longer, or create a chat whose `chat_type` is `private`.",
        },
        links: &[],
    },
    endpoint::ErrorInfo {
        code: 232021,
        name: "BotNotFound",
        status: Some(400),
        message: "Bot can NOT be found.",
        fix: text::Text {
            zh: "查不到机器人。请检查 `bot_id_list` 中的 App ID，并确认这些应用已启用[机器人能力](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-enable-bot-ability)。",
            en: "A bot cannot be found. Check the App IDs in `bot_id_list`, and that these apps have their [bot capability](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-enable-bot-ability) switched on.",
        },
        links: &[
            text::Link {
                text: "机器人能力",
                url: "https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-enable-bot-ability",
            },
        ],
    },
    endpoint::ErrorInfo {
        code: 232022,
        name: "UserResigned",
        status: Some(400),
        message: "User has already resigned.",
        fix: text::Text {
            zh: "邀请的用户已经离职。请从 `user_id_list` 中去掉该用户。",
            en: "A user who was invited has left the company. Take them out of `user_id_list`.",
        },
        links: &[],
    },
    endpoint::ErrorInfo {
        code: 232023,
        name: "ContentRejected",
        status: Some(400),
        message: "Chat information review failed while updating the chat.",
        fix: text::Text {
            zh: "群信息没有通过审核。请检查群名称和群描述，去掉敏感内容。",
            en: "The information of the chat did not pass review. Remove what is sensitive from its name and description.",
        },
        links: &[],
    },
    endpoint::ErrorInfo {
        code: 232025,
        name: "BotNotEnabled",
        status: Some(400),
        message: "Bot ability is not activated.",
        fix: text::Text {
            zh: "应用未启用机器人能力。请在[开发者后台](https://open.feishu.cn/app)的 **应用能力** > **添加应用能力** 中添加 **机器人**，并发布版本，参见[如何启用机器人能力](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-enable-bot-ability)。",
            en: "The bot capability of the app is off. In the [developer console](https://open.feishu.cn/app), under **App Capabilities** > **Add capabilities**, add **Bot** and release a version; see [How to enable the bot capability](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-enable-bot-ability).",
        },
        links: &[
            text::Link {
                text: "开发者后台",
                url: "https://open.feishu.cn/app",
            },
            text::Link {
                text: "如何启用机器人能力",
                url: "https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-enable-bot-ability",
            },
        ],
    },
    endpoint::ErrorInfo {
        code: 232030,
        name: "InvalidUserId",
        status: Some(400),
        message: "Your request specifies a user_id which is invalid.",
        fix: text::Text {
            zh: "用户 ID 不正确。请检查取值，并确认它的类型与 `user_id_type` 一致。",
            en: "The ID of a user is wrong. Check it, and that it is of the kind `user_id_type` names.",
        },
        links: &[],
    },
    endpoint::ErrorInfo {
        code: 232032,
        name: "OwnerInOtherTenant",
        status: Some(400),
        message: "The operator who will create the chat and the designated chat owner must be in the same tenant.",
        fix: text::Text {
            zh: "指定的群主与调用本接口的应用不属于同一企业。请把 `owner_id` 改为本企业的用户。",
            en: "The owner that was named and the app that calls belong to different tenants. Give as `owner_id` a user of the same tenant.",
        },
        links: &[],
    },
    endpoint::ErrorInfo {
        code: 232033,
        name: "ExternalChatDenied",
        status: Some(400),
        message: "The operator or invited bots does NOT have the authority to manage external chats without the scope.",
        fix: text::Text {
            zh: "应用不能创建外部群。需要使用企业自建应用，并且企业已完成飞书认证，参见[机器人支持外部群和外部用户单聊](https://open.feishu.cn/document/uAjLw4CM/ukzMukzMukzM/develop-robots/add-bot-to-external-group)。",
            en: "The app may not create external chats. That takes a custom app of a tenant that is verified, see [Bots in external chats and private chats with external users](https://open.feishu.cn/document/uAjLw4CM/ukzMukzMukzM/develop-robots/add-bot-to-external-group).",
        },
        links: &[
            text::Link {
                text: "机器人支持外部群和外部用户单聊",
                url: "https://open.feishu.cn/document/uAjLw4CM/ukzMukzMukzM/develop-robots/add-bot-to-external-group",
            },
        ],
    },
    endpoint::ErrorInfo {
        code: 232034,
        name: "AppUnavailable",
        status: Some(400),
        message: "The app is unavailable or inactivated by the tenant.",
        fix: text::Text {
            zh: "应用在本企业中没有安装或没有启用。请企业管理员安装并启用后重试。",
            en: "The app is not installed in the tenant, or not enabled. Have an administrator install and enable it, then retry.",
        },
        links: &[],
    },
    endpoint::ErrorInfo {
        code: 232037,
        name: "ChatLabelDenied",
        status: Some(400),
        message: "The operator or invited bots does NOT have the authority to manage chat labels without the scope.",
        fix: text::Text {
            zh: "操作者或受邀的机器人无权管理群标签。请检查它们的权限。",
            en: "The operator or a bot that is invited may not manage the labels of the chat. Check which scopes they have.",
        },
        links: &[],
    },
    endpoint::ErrorInfo {
        code: 232042,
        name: "PublicNameMissing",
        status: Some(400),
        message: "Public group chat's name should not be empty.",
        fix: text::Text {
            zh: "公开群必须有名称。请填写 `name`，或把 `chat_type` 设为 `private`。",
            en: "A public chat needs a name. Set `name`, or create a chat whose `chat_type` is `private`.",
        },
        links: &[],
    },
    endpoint::ErrorInfo {
        code: 232043,
        name: "UnavailableIds",
        status: Some(400),
        message: "Your request contains unavailable ids.",
        fix: text::Text {
            zh: "ID 列表里有无效的 ID。请检查 `user_id_list` 和 `bot_id_list`。",
            en: "Some of the IDs are not valid. Check `user_id_list` and `bot_id_list`.",
        },
        links: &[],
    },
    endpoint::ErrorInfo {
        code: 232057,
        name: "RestrictedModeUnavailable",
        status: Some(400),
        message: "The operator tenant doesn't have the permission to use restricted mode.",
        fix: text::Text {
            zh: "操作者所在的企业不能使用保密模式。请联系企业管理员确认版本，参见[会话保密模式](https://www.feishu.cn/hc/zh-CN/articles/418691056559)；或者不传 `restricted_mode_setting`。",
            en: "The tenant of the operator may not use the restricted mode. Ask an administrator about its plan, see [Restricted mode of chats](https://www.feishu.cn/hc/zh-CN/articles/418691056559); or leave `restricted_mode_setting` out.",
        },
        links: &[
            text::Link {
                text: "会话保密模式",
                url: "https://www.feishu.cn/hc/zh-CN/articles/418691056559",
            },
        ],
    },
    endpoint::ErrorInfo {
        code: 232068,
        name: "ChatBeingCreated",
        status: Some(400),
        message: "The group is being created, please wait a moment.",
        fix: text::Text {
            zh: "群正在创建。请稍等片刻，用同一个 `uuid` 重试。",
            en: "The chat is being created. Wait a moment, and retry with the same `uuid`.",
        },
        links: &[],
    },
    endpoint::ErrorInfo {
        code: 232069,
        name: "PublicUnsupported",
        status: Some(400),
        message: "current chat type unsupported to set public.",
        fix: text::Text {
            zh: "外部群不能设为公开群。请把 `chat_type` 设为 `private`。",
            en: "An external chat cannot be public. Set `chat_type` to `private`.",
        },
        links: &[],
    },
    endpoint::ErrorInfo {
        code: 232091,
        name: "PublicChatForbidden",
        status: Some(400),
        message: "Due to the security control requirements of this tenant, this tenant does not allow public group.",
        fix: text::Text {
            zh: "企业管理员不允许公开群，参见[管理员管控公开群权限](https://www.feishu.cn/hc/zh-CN/articles/847237870238)。请把 `chat_type` 设为 `private`。",
            en: "The administrators of the tenant do not allow public chats, see [How administrators control public chats](https://www.feishu.cn/hc/zh-CN/articles/847237870238). Set `chat_type` to `private`.",
        },
        links: &[
            text::Link {
                text: "管理员管控公开群权限",
                url: "https://www.feishu.cn/hc/zh-CN/articles/847237870238",
            },
        ],
    },
    endpoint::ErrorInfo {
        code: 232095,
        name: "OcicTagDenied",
        status: Some(400),
        message: "The operator does NOT have the authority to manage ocic type tag without the scope.",
        fix: text::Text {
            zh: "操作者无权操作 ocic 类型的群。请检查应用的权限。",
            en: "The operator may not manage chats of the type ocic. Check which scopes the app has.",
        },
        links: &[],
    },
    endpoint::ErrorInfo {
        code: 232078,
        name: "MemberCountSettingUnavailable",
        status: Some(400),
        message: "The operator tenant doesn't have the permission to use hide_member_count_setting.",
        fix: text::Text {
            zh: "操作者所在的企业不能隐藏群成员人数。请不要传 `hide_member_count_setting`，或联系企业管理员。",
            en: "The tenant of the operator may not hide the number of members. Leave `hide_member_count_setting` out, or ask an administrator.",
        },
        links: &[],
    },
    endpoint::ErrorInfo {
        code: 232079,
        name: "MemberCountSettingUnsupported",
        status: Some(400),
        message: "Chat type not supported by hide_member_count_setting.",
        fix: text::Text {
            zh: "这种类型的群不能隐藏群成员人数。请不要传 `hide_member_count_setting`。",
            en: "Chats of this type cannot hide the number of members. Leave `hide_member_count_setting` out.",
        },
        links: &[],
    },
];
/// Dissolve a chat / 解散群.
///
/// Dissolves a chat. The messages of a chat that is dissolved in this way are not kept.
///
/// 解散一个群。通过接口解散的群，聊天记录不会保留。
///
/// - `DELETE /open-apis/im/v1/chats/:chat_id`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `im:chat`, `im:chat:delete`
///
/// # Prerequisites / 前提条件
///
/// The app has its [bot capability](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-enable-bot-ability) switched on.
///
/// 应用已启用[机器人能力](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-enable-bot-ability)。
///
/// # Restrictions / 使用限制
///
/// A chat can be dissolved by:
/// - An app whose bot owns it, or whose bot created it and which has the scope `im:chat:operate_as_owner`.
/// - A user who owns it.
///
/// 以下身份可以解散群：
/// - 应用：机器人是群主；或机器人是建群者，且应用具备 **更新应用所创建群的群信息**（`im:chat:operate_as_owner`） 权限。
/// - 用户：是群主。
///
/// # Errors
///
/// [`DeleteError`] lists those of its page.
///
/// [Documentation](https://open.feishu.cn/document/server-docs/group/chat/delete)
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Delete {
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
    pub chat_id: crate::id::ChatId,
}
impl Delete {
    /// With the fields that are required.
    pub fn new(chat_id: impl Into<crate::id::ChatId>) -> Self {
        Self { chat_id: chat_id.into() }
    }
}
impl wire::Object for Delete {
    #[inline(never)]
    fn fields(&self, visit: &mut dyn FnMut(&'static str, wire::View<'_>)) {
        visit("chat_id", wire::View::Text(self.chat_id.as_str()));
    }
    #[inline(never)]
    fn field(&mut self, key: &str) -> wire::Slot<'_> {
        match key {
            "chat_id" => wire::Value::slot(&mut self.chat_id),
            _ => wire::Slot::Skip,
        }
    }
}
impl crate::Operation for Delete {
    type Response = DeleteResponse;
    type Error = DeleteError;
    const ENDPOINT: &'static endpoint::Endpoint = &endpoint::Endpoint::new(
            "im.v1.chat.delete",
            endpoint::Method::Delete,
            "/open-apis/im/v1/chats/:chat_id",
        )
        .documented(
            text::Text {
                zh: "解散群",
                en: "Dissolve a chat",
            },
            "https://open.feishu.cn/document/server-docs/group/chat/delete",
        )
        .access(
            &[endpoint::TokenKind::Tenant, endpoint::TokenKind::User],
            &[endpoint::AppType::Custom, endpoint::AppType::Store],
            &[
                endpoint::ScopeRule::new(None, &[crate::scope::IM_CHAT]),
                endpoint::ScopeRule::new(None, &[crate::scope::IM_CHAT_DELETE]),
            ],
        )
        .limits(
            endpoint::RateLimit::Fixed(
                &[endpoint::Rate::new(1000, 60), endpoint::Rate::new(50, 1)],
            ),
            &[],
        )
        .request(
            endpoint::BodyKind::None,
            &[
                endpoint::Parameter::new(
                    "chat_id",
                    "chat_id",
                    endpoint::Location::Path,
                    true,
                    endpoint::ValueKind::String,
                ),
            ],
        )
        .reply(endpoint::Envelope::Data)
        .errors(&DELETE_ERRORS);
}
/// What [`Delete`](struct@Delete) answers.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct DeleteResponse {}
impl DeleteResponse {
    /// With every field left out.
    pub fn new() -> Self {
        Default::default()
    }
}
impl wire::Object for DeleteResponse {
    #[inline(never)]
    fn fields(&self, _visit: &mut dyn FnMut(&'static str, wire::View<'_>)) {}
    #[inline(never)]
    fn field(&mut self, _key: &str) -> wire::Slot<'_> {
        wire::Slot::Skip
    }
}
crate::__impl_object! {
    Delete DeleteResponse
}
/// The errors that the page of [`Delete`](struct@Delete) lists.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DeleteError {
    /// `232004` (HTTP 400): Such an app does NOT exist.
    ///
    /// The platform does not know the app that calls. Make sure that it has not been deleted; if it exists, contact [support](https://applink.feishu.cn/TLJsX982).
    ///
    /// 平台查不到发起调用的应用。请确认应用没有被删除；仍然报错时联系[技术支持](https://applink.feishu.cn/TLJsX982)。
    AppNotFound,
    /// `232006` (HTTP 400): Your request specifies a chat_id which is invalid.
    ///
    /// The chat_id is not valid. Check it; these operations return chat_ids:
    /// - [Create a chat](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/create).
    /// - [List chats](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/list).
    /// - [Search chats](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/search).
    ///
    /// chat_id 无效，请检查取值。它可以从以下接口得到：
    /// - [创建群](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/create)的响应。
    /// - [获取用户或机器人所在的群列表](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/list)。
    /// - [搜索对用户或机器人可见的群列表](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/search)。
    InvalidChatId,
    /// `232008` (HTTP 400): Your request specifies a chat whose type is NOT supported currently.
    ///
    /// The operation does not support chats of this `chat_mode` or `chat_type`. Look them up with [Get a chat](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/get), and compare them with what this documentation asks for.
    ///
    /// 本接口不支持这个群的群模式（`chat_mode`）或群类型（`chat_type`）。请用[获取群信息](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/get)查看，并与本文档的要求对照。
    ChatTypeUnsupported,
    /// `232009` (HTTP 400): Your request specifies a chat which has already been dissolved.
    ///
    /// The chat has been dissolved, and nothing can be done in it any more.
    ///
    /// 群已经解散，不能再操作。
    ChatDissolved,
    /// `232010` (HTTP 400): Operator and chat can NOT be in different tenants.
    ///
    /// The operator and the chat belong to different tenants. Call with a token of the tenant of the chat.
    ///
    /// 操作者与群不属于同一企业。请换用群所在企业的凭证调用。
    ChatInOtherTenant,
    /// `232011` (HTTP 400): Operator can NOT be out of the chat.
    ///
    /// The operator is not in the chat. [Add](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-members/create) the bot of the app, or the user, to the chat and retry.
    ///
    /// 操作者不在群里。请先把应用的机器人或用户[拉入群聊](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-members/create)，再重试。
    OperatorNotInChat,
    /// `232017` (HTTP 400): No Permission: If the operator is NOT owner or creator with the scope, the operator can NOT complete the request.
    ///
    /// The operator may not dissolve this chat. A chat can be dissolved by:
    /// - An app whose bot owns it, or whose bot created it and which has the scope `im:chat:operate_as_owner`.
    /// - A user who owns it.
    ///
    /// 操作者无权解散这个群。以下身份可以解散群：
    /// - 应用：机器人是群主；或机器人是建群者，且应用具备 **更新应用所创建群的群信息**（`im:chat:operate_as_owner`） 权限。
    /// - 用户：是群主。
    PermissionDenied,
    /// `232024` (HTTP 400): Users do not have the visibility of the app, or the operator does not have collaboration permissions with the target users.
    ///
    /// The app is not available to the user, or the operator and the user may not work together:
    /// - Not available: in the [developer console](https://open.feishu.cn/app), under **App Release** > **Version Management & Release**, add the user to the availability of the app and release a version; see [Configure app availability](https://open.feishu.cn/document/home/introduction-to-scope-and-authorization/availability).
    /// - Not working together: one has blocked the other, for example, or they are no contacts. Have them get in touch first.
    ///
    /// 应用对该用户不可用，或者操作者与该用户之间不能协作：
    /// - 应用不可用：在[开发者后台](https://open.feishu.cn/app)的 **应用发布** > **版本管理与发布** 中把用户加入可用范围，并发布版本，参见[配置应用可用范围](https://open.feishu.cn/document/home/introduction-to-scope-and-authorization/availability)。
    /// - 不能协作：例如被对方屏蔽，或还不是对方的联系人。请先让双方建立联系。
    UserNotVisible,
    /// `232025` (HTTP 400): Bot ability is not activated.
    ///
    /// The bot capability of the app is off. In the [developer console](https://open.feishu.cn/app), under **App Capabilities** > **Add capabilities**, add **Bot** and release a version; see [How to enable the bot capability](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-enable-bot-ability).
    ///
    /// 应用未启用机器人能力。请在[开发者后台](https://open.feishu.cn/app)的 **应用能力** > **添加应用能力** 中添加 **机器人**，并发布版本，参见[如何启用机器人能力](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-enable-bot-ability)。
    BotNotEnabled,
    /// `232033` (HTTP 400): The operator or invited bots does NOT have the authority to manage external chats without the scope.
    ///
    /// The chat is an external one, in which the app may not act. Enable external sharing for the bot first, see [Bots in external chats and private chats with external users](https://open.feishu.cn/document/uAjLw4CM/ukzMukzMukzM/develop-robots/add-bot-to-external-group).
    ///
    /// 这是外部群，应用不能操作外部群。先为机器人开启对外共享能力，参见[机器人支持外部群和外部用户单聊](https://open.feishu.cn/document/uAjLw4CM/ukzMukzMukzM/develop-robots/add-bot-to-external-group)。
    ExternalChatDenied,
    /// `232034` (HTTP 400): The app is unavailable or inactivated by the tenant.
    ///
    /// The app is not installed in the tenant, or not enabled. Have an administrator install and enable it, then retry.
    ///
    /// 应用在本企业中没有安装或没有启用。请企业管理员安装并启用后重试。
    AppUnavailable,
}
crate::__impl_error! {
    DeleteError
}
impl crate::OperationError for DeleteError {
    #[inline(never)]
    fn from_code(code: i64) -> Option<Self> {
        Some(
            match code {
                232004 => Self::AppNotFound,
                232006 => Self::InvalidChatId,
                232008 => Self::ChatTypeUnsupported,
                232009 => Self::ChatDissolved,
                232010 => Self::ChatInOtherTenant,
                232011 => Self::OperatorNotInChat,
                232017 => Self::PermissionDenied,
                232024 => Self::UserNotVisible,
                232025 => Self::BotNotEnabled,
                232033 => Self::ExternalChatDenied,
                232034 => Self::AppUnavailable,
                _ => return None,
            },
        )
    }
    #[inline(never)]
    fn info(self) -> &'static endpoint::ErrorInfo {
        &DELETE_ERRORS[self as usize]
    }
}
static DELETE_ERRORS: [endpoint::ErrorInfo; 11usize] = [
    endpoint::ErrorInfo {
        code: 232004,
        name: "AppNotFound",
        status: Some(400),
        message: "Such an app does NOT exist.",
        fix: text::Text {
            zh: "平台查不到发起调用的应用。请确认应用没有被删除；仍然报错时联系[技术支持](https://applink.feishu.cn/TLJsX982)。",
            en: "The platform does not know the app that calls. Make sure that it has not been deleted; if it exists, contact [support](https://applink.feishu.cn/TLJsX982).",
        },
        links: &[
            text::Link {
                text: "技术支持",
                url: "https://applink.feishu.cn/TLJsX982",
            },
        ],
    },
    endpoint::ErrorInfo {
        code: 232006,
        name: "InvalidChatId",
        status: Some(400),
        message: "Your request specifies a chat_id which is invalid.",
        fix: text::Text {
            zh: "chat_id 无效，请检查取值。它可以从以下接口得到：\n- [创建群](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/create)的响应。\n- [获取用户或机器人所在的群列表](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/list)。\n- [搜索对用户或机器人可见的群列表](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/search)。",
            en: "The chat_id is not valid. Check it; these operations return chat_ids:\n- [Create a chat](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/create).\n- [List chats](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/list).\n- [Search chats](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/search).",
        },
        links: &[
            text::Link {
                text: "创建群",
                url: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/create",
            },
            text::Link {
                text: "获取用户或机器人所在的群列表",
                url: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/list",
            },
            text::Link {
                text: "搜索对用户或机器人可见的群列表",
                url: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/search",
            },
        ],
    },
    endpoint::ErrorInfo {
        code: 232008,
        name: "ChatTypeUnsupported",
        status: Some(400),
        message: "Your request specifies a chat whose type is NOT supported currently.",
        fix: text::Text {
            zh: "本接口不支持这个群的群模式（`chat_mode`）或群类型（`chat_type`）。请用[获取群信息](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/get)查看，并与本文档的要求对照。",
            en: "The operation does not support chats of this `chat_mode` or `chat_type`. Look them up with [Get a chat](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/get), and compare them with what this documentation asks for.",
        },
        links: &[
            text::Link {
                text: "获取群信息",
                url: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/get",
            },
        ],
    },
    endpoint::ErrorInfo {
        code: 232009,
        name: "ChatDissolved",
        status: Some(400),
        message: "Your request specifies a chat which has already been dissolved.",
        fix: text::Text {
            zh: "群已经解散，不能再操作。",
            en: "The chat has been dissolved, and nothing can be done in it any more.",
        },
        links: &[],
    },
    endpoint::ErrorInfo {
        code: 232010,
        name: "ChatInOtherTenant",
        status: Some(400),
        message: "Operator and chat can NOT be in different tenants.",
        fix: text::Text {
            zh: "操作者与群不属于同一企业。请换用群所在企业的凭证调用。",
            en: "The operator and the chat belong to different tenants. Call with a token of the tenant of the chat.",
        },
        links: &[],
    },
    endpoint::ErrorInfo {
        code: 232011,
        name: "OperatorNotInChat",
        status: Some(400),
        message: "Operator can NOT be out of the chat.",
        fix: text::Text {
            zh: "操作者不在群里。请先把应用的机器人或用户[拉入群聊](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-members/create)，再重试。",
            en: "The operator is not in the chat. [Add](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-members/create) the bot of the app, or the user, to the chat and retry.",
        },
        links: &[
            text::Link {
                text: "拉入群聊",
                url: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-members/create",
            },
        ],
    },
    endpoint::ErrorInfo {
        code: 232017,
        name: "PermissionDenied",
        status: Some(400),
        message: "No Permission: If the operator is NOT owner or creator with the scope, the operator can NOT complete the request.",
        fix: text::Text {
            zh: "操作者无权解散这个群。以下身份可以解散群：\n- 应用：机器人是群主；或机器人是建群者，且应用具备 **更新应用所创建群的群信息**（`im:chat:operate_as_owner`） 权限。\n- 用户：是群主。",
            en: "The operator may not dissolve this chat. A chat can be dissolved by:\n- An app whose bot owns it, or whose bot created it and which has the scope `im:chat:operate_as_owner`.\n- A user who owns it.",
        },
        links: &[],
    },
    endpoint::ErrorInfo {
        code: 232024,
        name: "UserNotVisible",
        status: Some(400),
        message: "Users do not have the visibility of the app, or the operator does not have collaboration permissions with the target users.",
        fix: text::Text {
            zh: "应用对该用户不可用，或者操作者与该用户之间不能协作：\n- 应用不可用：在[开发者后台](https://open.feishu.cn/app)的 **应用发布** > **版本管理与发布** 中把用户加入可用范围，并发布版本，参见[配置应用可用范围](https://open.feishu.cn/document/home/introduction-to-scope-and-authorization/availability)。\n- 不能协作：例如被对方屏蔽，或还不是对方的联系人。请先让双方建立联系。",
            en: "The app is not available to the user, or the operator and the user may not work together:\n- Not available: in the [developer console](https://open.feishu.cn/app), under **App Release** > **Version Management & Release**, add the user to the availability of the app and release a version; see [Configure app availability](https://open.feishu.cn/document/home/introduction-to-scope-and-authorization/availability).\n- Not working together: one has blocked the other, for example, or they are no contacts. Have them get in touch first.",
        },
        links: &[
            text::Link {
                text: "开发者后台",
                url: "https://open.feishu.cn/app",
            },
            text::Link {
                text: "配置应用可用范围",
                url: "https://open.feishu.cn/document/home/introduction-to-scope-and-authorization/availability",
            },
        ],
    },
    endpoint::ErrorInfo {
        code: 232025,
        name: "BotNotEnabled",
        status: Some(400),
        message: "Bot ability is not activated.",
        fix: text::Text {
            zh: "应用未启用机器人能力。请在[开发者后台](https://open.feishu.cn/app)的 **应用能力** > **添加应用能力** 中添加 **机器人**，并发布版本，参见[如何启用机器人能力](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-enable-bot-ability)。",
            en: "The bot capability of the app is off. In the [developer console](https://open.feishu.cn/app), under **App Capabilities** > **Add capabilities**, add **Bot** and release a version; see [How to enable the bot capability](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-enable-bot-ability).",
        },
        links: &[
            text::Link {
                text: "开发者后台",
                url: "https://open.feishu.cn/app",
            },
            text::Link {
                text: "如何启用机器人能力",
                url: "https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-enable-bot-ability",
            },
        ],
    },
    endpoint::ErrorInfo {
        code: 232033,
        name: "ExternalChatDenied",
        status: Some(400),
        message: "The operator or invited bots does NOT have the authority to manage external chats without the scope.",
        fix: text::Text {
            zh: "这是外部群，应用不能操作外部群。先为机器人开启对外共享能力，参见[机器人支持外部群和外部用户单聊](https://open.feishu.cn/document/uAjLw4CM/ukzMukzMukzM/develop-robots/add-bot-to-external-group)。",
            en: "The chat is an external one, in which the app may not act. Enable external sharing for the bot first, see [Bots in external chats and private chats with external users](https://open.feishu.cn/document/uAjLw4CM/ukzMukzMukzM/develop-robots/add-bot-to-external-group).",
        },
        links: &[
            text::Link {
                text: "机器人支持外部群和外部用户单聊",
                url: "https://open.feishu.cn/document/uAjLw4CM/ukzMukzMukzM/develop-robots/add-bot-to-external-group",
            },
        ],
    },
    endpoint::ErrorInfo {
        code: 232034,
        name: "AppUnavailable",
        status: Some(400),
        message: "The app is unavailable or inactivated by the tenant.",
        fix: text::Text {
            zh: "应用在本企业中没有安装或没有启用。请企业管理员安装并启用后重试。",
            en: "The app is not installed in the tenant, or not enabled. Have an administrator install and enable it, then retry.",
        },
        links: &[],
    },
];
/// Get a chat / 获取群信息.
///
/// Returns what is known of a chat: its name, description, avatar, owner and settings.
///
/// 返回一个群的信息：名称、描述、头像、群主和各项权限。
///
/// - `GET /open-apis/im/v1/chats/:chat_id`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `im:chat`, `im:chat:read`, `im:chat:readonly`
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
/// - The operator, a bot or a user, must be in the chat to see everything. To others only its name, avatar, member counts and status are returned.
/// - In an internal chat, the operator must belong to the tenant of the chat.
///
/// - 操作者（机器人或用户）在群里才能得到全部信息；否则只返回名称、头像、成员人数和群状态。
/// - 操作内部群时，操作者与群必须属于同一企业。
///
/// # Errors
///
/// [`GetError`] lists those of its page.
///
/// [Documentation](https://open.feishu.cn/document/server-docs/group/chat/get-2)
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Get {
    /// The ID of the chat. Where to get it:
    /// - From the reply of [Create a chat](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/create).
    /// - [List chats](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/list) has the chats the operator is in.
    /// - [Search chats](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/search) also finds those that are open to the operator.
    ///
    /// 群的 ID，可以从以下接口得到：
    /// - [创建群](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/create)的响应。
    /// - [获取用户或机器人所在的群列表](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/list)，列出操作者所在的群。
    /// - [搜索对用户或机器人可见的群列表](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/search)，还能找到对操作者公开的群。
    ///
    /// - Example: `"oc_a0553eda9014c201e6969b478895c230"`
    pub chat_id: crate::id::ChatId,
    /// What kind of ID the users in the reply are given by
    ///
    /// 响应中的用户 ID 是哪一种
    ///
    /// - Default: `"open_id"`
    /// - Example: `"open_id"`
    pub user_id_type: Option<UserIdType>,
}
impl Get {
    /// With the fields that are required.
    pub fn new(chat_id: impl Into<crate::id::ChatId>) -> Self {
        Self {
            chat_id: chat_id.into(),
            user_id_type: Default::default(),
        }
    }
    /// Sets `user_id_type`.
    #[must_use]
    pub fn user_id_type(mut self, value: impl Into<UserIdType>) -> Self {
        self.user_id_type = Some(value.into());
        self
    }
}
impl wire::Object for Get {
    #[inline(never)]
    fn fields(&self, visit: &mut dyn FnMut(&'static str, wire::View<'_>)) {
        visit("chat_id", wire::View::Text(self.chat_id.as_str()));
        visit("user_id_type", wire::Value::view(&self.user_id_type));
    }
    #[inline(never)]
    fn field(&mut self, key: &str) -> wire::Slot<'_> {
        match key {
            "chat_id" => wire::Value::slot(&mut self.chat_id),
            "user_id_type" => wire::Slot::Optional(&mut self.user_id_type),
            _ => wire::Slot::Skip,
        }
    }
}
impl crate::Operation for Get {
    type Response = GetResponse;
    type Error = GetError;
    const ENDPOINT: &'static endpoint::Endpoint = &endpoint::Endpoint::new(
            "im.v1.chat.get",
            endpoint::Method::Get,
            "/open-apis/im/v1/chats/:chat_id",
        )
        .documented(
            text::Text {
                zh: "获取群信息",
                en: "Get a chat",
            },
            "https://open.feishu.cn/document/server-docs/group/chat/get-2",
        )
        .access(
            &[endpoint::TokenKind::Tenant, endpoint::TokenKind::User],
            &[endpoint::AppType::Custom, endpoint::AppType::Store],
            &[
                endpoint::ScopeRule::new(None, &[crate::scope::IM_CHAT]),
                endpoint::ScopeRule::new(None, &[crate::scope::IM_CHAT_READ]),
                endpoint::ScopeRule::new(None, &[crate::scope::IM_CHAT_READONLY]),
            ],
        )
        .guards(
            &[
                endpoint::Guard::sent(
                        "user_id_type",
                        &[
                            endpoint::ScopeRule::new(
                                None,
                                &[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY],
                            ),
                        ],
                    )
                    .value("user_id"),
            ],
        )
        .limits(
            endpoint::RateLimit::Fixed(
                &[endpoint::Rate::new(1000, 60), endpoint::Rate::new(50, 1)],
            ),
            &[],
        )
        .idempotent()
        .request(
            endpoint::BodyKind::None,
            &[
                endpoint::Parameter::new(
                    "chat_id",
                    "chat_id",
                    endpoint::Location::Path,
                    true,
                    endpoint::ValueKind::String,
                ),
                endpoint::Parameter::new(
                        "user_id_type",
                        "user_id_type",
                        endpoint::Location::Query,
                        false,
                        endpoint::ValueKind::String,
                    )
                    .default("\"open_id\""),
            ],
        )
        .reply(endpoint::Envelope::Data)
        .errors(&GET_ERRORS);
}
/// What [`Get`](struct@Get) answers.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// The address of its avatar
    ///
    /// 群头像的地址
    pub avatar: String,
    /// Its name
    ///
    /// 群名称
    pub name: String,
    /// Its description
    ///
    /// 群描述
    pub description: String,
    /// The name of the chat by language
    ///
    /// 群名称的各语言版本
    pub i18n_names: I18nNames,
    /// Who may invite users and bots
    ///
    /// 谁可以邀请用户和机器人入群
    pub add_member_permission: AddMemberPermission,
    /// Whether the chat may be shared
    ///
    /// 是否可以分享群
    pub share_card_permission: ShareCardPermission,
    /// Who may mention everyone
    ///
    /// 谁可以 @ 所有人
    pub at_all_permission: AtAllPermission,
    /// Who may edit the information of the chat
    ///
    /// 谁可以编辑群信息
    pub edit_permission: EditPermission,
    /// What kind of ID `owner_id` is: that of `user_id_type`.
    /// **Note**: it is left out where a bot owns the chat.
    ///
    /// `owner_id` 是哪一种 ID，与 `user_id_type` 相同。
    /// **注意**：群主是机器人时不返回。
    pub owner_id_type: Option<String>,
    /// The ID of its owner, of the kind `user_id_type` names; the [overview of user identities](https://open.feishu.cn/document/home/user-identity-introduction/introduction) explains the kinds.
    /// **Note**: it is left out where a bot owns the chat.
    ///
    /// 群主的 ID，类型与 `user_id_type` 一致，各种 ID 参见[用户身份概述](https://open.feishu.cn/document/home/user-identity-introduction/introduction)。
    /// **注意**：群主是机器人时不返回。
    pub owner_id: Option<String>,
    /// The users who are managers, given by the kind of ID `user_id_type` names
    ///
    /// 身为管理员的用户，ID 的类型与 `user_id_type` 一致
    pub user_manager_id_list: Vec<String>,
    /// The bots that are managers, by their App ID
    ///
    /// 身为管理员的机器人，用其 App ID 表示
    pub bot_manager_id_list: Vec<String>,
    /// How messages are laid out
    ///
    /// 消息的形式
    pub group_message_type: GroupMessageType,
    /// The mode of the chat
    ///
    /// 群模式
    pub chat_mode: ChatMode,
    /// Whether the chat is public
    ///
    /// 群类型
    pub chat_type: ChatType,
    /// Its tag; where it has several, the first one in this order
    ///
    /// 群标签；有多个时，返回下面列出的第一个
    pub chat_tag: ChatTag,
    /// Who sees the notice that a member joined
    ///
    /// 谁能看到成员入群的提示
    pub join_message_visibility: JoinMessageVisibility,
    /// Who sees the notice that a member left
    ///
    /// 谁能看到成员退群的提示
    pub leave_message_visibility: LeaveMessageVisibility,
    /// Whether joining takes approval
    ///
    /// 入群是否需要审批
    pub membership_approval: MembershipApproval,
    /// Who may speak
    ///
    /// 谁可以发言
    pub moderation_permission: ModerationPermission,
    /// Whether it is an external chat
    ///
    /// 是否为外部群
    pub external: bool,
    /// Identifies the tenant on the platform. A store app exchanges it for the tenant_access_token of that tenant.
    ///
    /// 企业在平台上的唯一标识；商店应用用它换取该企业的 tenant_access_token
    pub tenant_key: String,
    /// How many users are in it
    ///
    /// 群里的用户数
    pub user_count: i64,
    /// How many bots are in it
    ///
    /// 群里的机器人数
    pub bot_count: i64,
    /// The settings of the restricted mode. It takes the enterprise plan, see [Restricted mode of chats](https://www.feishu.cn/hc/zh-CN/articles/418691056559).
    ///
    /// 保密模式的设置。只有旗舰版企业可以使用，参见[会话保密模式](https://www.feishu.cn/hc/zh-CN/articles/418691056559)。
    pub restricted_mode_setting: Option<RestrictedModeSetting>,
    /// Who may send urgent messages
    ///
    /// 谁可以加急
    pub urgent_setting: UrgentSetting,
    /// Who may start video meetings
    ///
    /// 谁可以发起视频会议
    pub video_conference_setting: VideoConferenceSetting,
    /// Who sees how many members there are
    ///
    /// 谁能看到群成员人数
    pub hide_member_count_setting: HideMemberCountSetting,
    /// Its status
    ///
    /// 群的状态
    pub chat_status: ChatStatus,
}
impl GetResponse {
    /// With every field left out.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `avatar`.
    #[must_use]
    pub fn avatar(mut self, value: impl Into<String>) -> Self {
        self.avatar = value.into();
        self
    }
    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = value.into();
        self
    }
    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = value.into();
        self
    }
    /// Sets `i18n_names`.
    #[must_use]
    pub fn i18n_names(mut self, value: I18nNames) -> Self {
        self.i18n_names = value;
        self
    }
    /// Sets `add_member_permission`.
    #[must_use]
    pub fn add_member_permission(
        mut self,
        value: impl Into<AddMemberPermission>,
    ) -> Self {
        self.add_member_permission = value.into();
        self
    }
    /// Sets `share_card_permission`.
    #[must_use]
    pub fn share_card_permission(
        mut self,
        value: impl Into<ShareCardPermission>,
    ) -> Self {
        self.share_card_permission = value.into();
        self
    }
    /// Sets `at_all_permission`.
    #[must_use]
    pub fn at_all_permission(mut self, value: impl Into<AtAllPermission>) -> Self {
        self.at_all_permission = value.into();
        self
    }
    /// Sets `edit_permission`.
    #[must_use]
    pub fn edit_permission(mut self, value: impl Into<EditPermission>) -> Self {
        self.edit_permission = value.into();
        self
    }
    /// Sets `owner_id_type`.
    #[must_use]
    pub fn owner_id_type(mut self, value: impl Into<String>) -> Self {
        self.owner_id_type = Some(value.into());
        self
    }
    /// Sets `owner_id`.
    #[must_use]
    pub fn owner_id(mut self, value: impl Into<String>) -> Self {
        self.owner_id = Some(value.into());
        self
    }
    /// Sets `user_manager_id_list`.
    #[must_use]
    pub fn user_manager_id_list(mut self, value: impl Into<Vec<String>>) -> Self {
        self.user_manager_id_list = value.into();
        self
    }
    /// Sets `bot_manager_id_list`.
    #[must_use]
    pub fn bot_manager_id_list(mut self, value: impl Into<Vec<String>>) -> Self {
        self.bot_manager_id_list = value.into();
        self
    }
    /// Sets `group_message_type`.
    #[must_use]
    pub fn group_message_type(mut self, value: impl Into<GroupMessageType>) -> Self {
        self.group_message_type = value.into();
        self
    }
    /// Sets `chat_mode`.
    #[must_use]
    pub fn chat_mode(mut self, value: impl Into<ChatMode>) -> Self {
        self.chat_mode = value.into();
        self
    }
    /// Sets `chat_type`.
    #[must_use]
    pub fn chat_type(mut self, value: impl Into<ChatType>) -> Self {
        self.chat_type = value.into();
        self
    }
    /// Sets `chat_tag`.
    #[must_use]
    pub fn chat_tag(mut self, value: impl Into<ChatTag>) -> Self {
        self.chat_tag = value.into();
        self
    }
    /// Sets `join_message_visibility`.
    #[must_use]
    pub fn join_message_visibility(
        mut self,
        value: impl Into<JoinMessageVisibility>,
    ) -> Self {
        self.join_message_visibility = value.into();
        self
    }
    /// Sets `leave_message_visibility`.
    #[must_use]
    pub fn leave_message_visibility(
        mut self,
        value: impl Into<LeaveMessageVisibility>,
    ) -> Self {
        self.leave_message_visibility = value.into();
        self
    }
    /// Sets `membership_approval`.
    #[must_use]
    pub fn membership_approval(mut self, value: impl Into<MembershipApproval>) -> Self {
        self.membership_approval = value.into();
        self
    }
    /// Sets `moderation_permission`.
    #[must_use]
    pub fn moderation_permission(
        mut self,
        value: impl Into<ModerationPermission>,
    ) -> Self {
        self.moderation_permission = value.into();
        self
    }
    /// Sets `external`.
    #[must_use]
    pub fn external(mut self, value: bool) -> Self {
        self.external = value;
        self
    }
    /// Sets `tenant_key`.
    #[must_use]
    pub fn tenant_key(mut self, value: impl Into<String>) -> Self {
        self.tenant_key = value.into();
        self
    }
    /// Sets `user_count`.
    #[must_use]
    pub fn user_count(mut self, value: i64) -> Self {
        self.user_count = value;
        self
    }
    /// Sets `bot_count`.
    #[must_use]
    pub fn bot_count(mut self, value: i64) -> Self {
        self.bot_count = value;
        self
    }
    /// Sets `restricted_mode_setting`.
    #[must_use]
    pub fn restricted_mode_setting(mut self, value: RestrictedModeSetting) -> Self {
        self.restricted_mode_setting = Some(value);
        self
    }
    /// Sets `urgent_setting`.
    #[must_use]
    pub fn urgent_setting(mut self, value: impl Into<UrgentSetting>) -> Self {
        self.urgent_setting = value.into();
        self
    }
    /// Sets `video_conference_setting`.
    #[must_use]
    pub fn video_conference_setting(
        mut self,
        value: impl Into<VideoConferenceSetting>,
    ) -> Self {
        self.video_conference_setting = value.into();
        self
    }
    /// Sets `hide_member_count_setting`.
    #[must_use]
    pub fn hide_member_count_setting(
        mut self,
        value: impl Into<HideMemberCountSetting>,
    ) -> Self {
        self.hide_member_count_setting = value.into();
        self
    }
    /// Sets `chat_status`.
    #[must_use]
    pub fn chat_status(mut self, value: impl Into<ChatStatus>) -> Self {
        self.chat_status = value.into();
        self
    }
}
impl wire::Object for GetResponse {
    #[inline(never)]
    fn fields(&self, visit: &mut dyn FnMut(&'static str, wire::View<'_>)) {
        visit("avatar", wire::View::Text(&self.avatar));
        visit("name", wire::View::Text(&self.name));
        visit("description", wire::View::Text(&self.description));
        visit("i18n_names", wire::View::Object(&self.i18n_names));
        visit(
            "add_member_permission",
            wire::View::Text(self.add_member_permission.as_str()),
        );
        visit(
            "share_card_permission",
            wire::View::Text(self.share_card_permission.as_str()),
        );
        visit("at_all_permission", wire::View::Text(self.at_all_permission.as_str()));
        visit("edit_permission", wire::View::Text(self.edit_permission.as_str()));
        visit("owner_id_type", wire::Value::view(&self.owner_id_type));
        visit("owner_id", wire::Value::view(&self.owner_id));
        visit("user_manager_id_list", wire::View::List(&self.user_manager_id_list));
        visit("bot_manager_id_list", wire::View::List(&self.bot_manager_id_list));
        visit("group_message_type", wire::View::Text(self.group_message_type.as_str()));
        visit("chat_mode", wire::View::Text(self.chat_mode.as_str()));
        visit("chat_type", wire::View::Text(self.chat_type.as_str()));
        visit("chat_tag", wire::View::Text(self.chat_tag.as_str()));
        visit(
            "join_message_visibility",
            wire::View::Text(self.join_message_visibility.as_str()),
        );
        visit(
            "leave_message_visibility",
            wire::View::Text(self.leave_message_visibility.as_str()),
        );
        visit(
            "membership_approval",
            wire::View::Text(self.membership_approval.as_str()),
        );
        visit(
            "moderation_permission",
            wire::View::Text(self.moderation_permission.as_str()),
        );
        visit("external", wire::View::Boolean(self.external));
        visit("tenant_key", wire::View::Text(&self.tenant_key));
        visit("user_count", wire::View::IntegerText(self.user_count));
        visit("bot_count", wire::View::IntegerText(self.bot_count));
        visit(
            "restricted_mode_setting",
            wire::Value::view(&self.restricted_mode_setting),
        );
        visit("urgent_setting", wire::View::Text(self.urgent_setting.as_str()));
        visit(
            "video_conference_setting",
            wire::View::Text(self.video_conference_setting.as_str()),
        );
        visit(
            "hide_member_count_setting",
            wire::View::Text(self.hide_member_count_setting.as_str()),
        );
        visit("chat_status", wire::View::Text(self.chat_status.as_str()));
    }
    #[inline(never)]
    fn field(&mut self, key: &str) -> wire::Slot<'_> {
        match key {
            "avatar" => wire::Slot::Text(&mut self.avatar),
            "name" => wire::Slot::Text(&mut self.name),
            "description" => wire::Slot::Text(&mut self.description),
            "i18n_names" => wire::Slot::Object(&mut self.i18n_names),
            "add_member_permission" => {
                wire::Slot::FromText(&mut self.add_member_permission)
            }
            "share_card_permission" => {
                wire::Slot::FromText(&mut self.share_card_permission)
            }
            "at_all_permission" => wire::Slot::FromText(&mut self.at_all_permission),
            "edit_permission" => wire::Slot::FromText(&mut self.edit_permission),
            "owner_id_type" => wire::Slot::Optional(&mut self.owner_id_type),
            "owner_id" => wire::Slot::Optional(&mut self.owner_id),
            "user_manager_id_list" => wire::Slot::List(&mut self.user_manager_id_list),
            "bot_manager_id_list" => wire::Slot::List(&mut self.bot_manager_id_list),
            "group_message_type" => wire::Slot::FromText(&mut self.group_message_type),
            "chat_mode" => wire::Slot::FromText(&mut self.chat_mode),
            "chat_type" => wire::Slot::FromText(&mut self.chat_type),
            "chat_tag" => wire::Slot::FromText(&mut self.chat_tag),
            "join_message_visibility" => {
                wire::Slot::FromText(&mut self.join_message_visibility)
            }
            "leave_message_visibility" => {
                wire::Slot::FromText(&mut self.leave_message_visibility)
            }
            "membership_approval" => wire::Slot::FromText(&mut self.membership_approval),
            "moderation_permission" => {
                wire::Slot::FromText(&mut self.moderation_permission)
            }
            "external" => wire::Slot::Boolean(&mut self.external),
            "tenant_key" => wire::Slot::Text(&mut self.tenant_key),
            "user_count" => wire::Slot::Integer(&mut self.user_count),
            "bot_count" => wire::Slot::Integer(&mut self.bot_count),
            "restricted_mode_setting" => {
                wire::Slot::Optional(&mut self.restricted_mode_setting)
            }
            "urgent_setting" => wire::Slot::FromText(&mut self.urgent_setting),
            "video_conference_setting" => {
                wire::Slot::FromText(&mut self.video_conference_setting)
            }
            "hide_member_count_setting" => {
                wire::Slot::FromText(&mut self.hide_member_count_setting)
            }
            "chat_status" => wire::Slot::FromText(&mut self.chat_status),
            _ => wire::Slot::Skip,
        }
    }
}
crate::__impl_object! {
    Get GetResponse
}
/// The errors that the page of [`Get`](struct@Get) lists.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GetError {
    /// `232004` (HTTP 400): Such an app does NOT exist.
    ///
    /// The platform does not know the app that calls. Make sure that it has not been deleted; if it exists, contact [support](https://applink.feishu.cn/TLJsX982).
    ///
    /// 平台查不到发起调用的应用。请确认应用没有被删除；仍然报错时联系[技术支持](https://applink.feishu.cn/TLJsX982)。
    AppNotFound,
    /// `232006` (HTTP 400): Your request specifies a chat_id which is invalid.
    ///
    /// The chat_id is not valid. Check it; these operations return chat_ids:
    /// - [Create a chat](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/create).
    /// - [List chats](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/list).
    /// - [Search chats](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/search).
    ///
    /// chat_id 无效，请检查取值。它可以从以下接口得到：
    /// - [创建群](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/create)的响应。
    /// - [获取用户或机器人所在的群列表](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/list)。
    /// - [搜索对用户或机器人可见的群列表](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/search)。
    InvalidChatId,
    /// `232010` (HTTP 400): Operator and chat can NOT be in different tenants.
    ///
    /// The operator and the chat belong to different tenants. Call with a token of the tenant of the chat.
    ///
    /// 操作者与群不属于同一企业。请换用群所在企业的凭证调用。
    ChatInOtherTenant,
    /// `232011` (HTTP 400): Operator can NOT be out of the chat.
    ///
    /// The operator is not in the chat. [Add](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-members/create) the bot of the app, or the user, to the chat and retry.
    ///
    /// 操作者不在群里。请先把应用的机器人或用户[拉入群聊](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-members/create)，再重试。
    OperatorNotInChat,
    /// `232025` (HTTP 400): Bot ability is not activated.
    ///
    /// The bot capability of the app is off. In the [developer console](https://open.feishu.cn/app), under **App Capabilities** > **Add capabilities**, add **Bot** and release a version; see [How to enable the bot capability](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-enable-bot-ability).
    ///
    /// 应用未启用机器人能力。请在[开发者后台](https://open.feishu.cn/app)的 **应用能力** > **添加应用能力** 中添加 **机器人**，并发布版本，参见[如何启用机器人能力](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-enable-bot-ability)。
    BotNotEnabled,
    /// `232033` (HTTP 400): The operator or invited bots does NOT have the authority to manage external chats without the scope.
    ///
    /// The chat is an external one, in which the app may not act. Enable external sharing for the bot first, see [Bots in external chats and private chats with external users](https://open.feishu.cn/document/uAjLw4CM/ukzMukzMukzM/develop-robots/add-bot-to-external-group).
    ///
    /// 这是外部群，应用不能操作外部群。先为机器人开启对外共享能力，参见[机器人支持外部群和外部用户单聊](https://open.feishu.cn/document/uAjLw4CM/ukzMukzMukzM/develop-robots/add-bot-to-external-group)。
    ExternalChatDenied,
    /// `232034` (HTTP 400): The app is unavailable or inactivated by the tenant.
    ///
    /// The app is not installed in the tenant, or not enabled. Have an administrator install and enable it, then retry.
    ///
    /// 应用在本企业中没有安装或没有启用。请企业管理员安装并启用后重试。
    AppUnavailable,
}
crate::__impl_error! {
    GetError
}
impl crate::OperationError for GetError {
    #[inline(never)]
    fn from_code(code: i64) -> Option<Self> {
        Some(
            match code {
                232004 => Self::AppNotFound,
                232006 => Self::InvalidChatId,
                232010 => Self::ChatInOtherTenant,
                232011 => Self::OperatorNotInChat,
                232025 => Self::BotNotEnabled,
                232033 => Self::ExternalChatDenied,
                232034 => Self::AppUnavailable,
                _ => return None,
            },
        )
    }
    #[inline(never)]
    fn info(self) -> &'static endpoint::ErrorInfo {
        &GET_ERRORS[self as usize]
    }
}
static GET_ERRORS: [endpoint::ErrorInfo; 7usize] = [
    endpoint::ErrorInfo {
        code: 232004,
        name: "AppNotFound",
        status: Some(400),
        message: "Such an app does NOT exist.",
        fix: text::Text {
            zh: "平台查不到发起调用的应用。请确认应用没有被删除；仍然报错时联系[技术支持](https://applink.feishu.cn/TLJsX982)。",
            en: "The platform does not know the app that calls. Make sure that it has not been deleted; if it exists, contact [support](https://applink.feishu.cn/TLJsX982).",
        },
        links: &[
            text::Link {
                text: "技术支持",
                url: "https://applink.feishu.cn/TLJsX982",
            },
        ],
    },
    endpoint::ErrorInfo {
        code: 232006,
        name: "InvalidChatId",
        status: Some(400),
        message: "Your request specifies a chat_id which is invalid.",
        fix: text::Text {
            zh: "chat_id 无效，请检查取值。它可以从以下接口得到：\n- [创建群](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/create)的响应。\n- [获取用户或机器人所在的群列表](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/list)。\n- [搜索对用户或机器人可见的群列表](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/search)。",
            en: "The chat_id is not valid. Check it; these operations return chat_ids:\n- [Create a chat](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/create).\n- [List chats](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/list).\n- [Search chats](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/search).",
        },
        links: &[
            text::Link {
                text: "创建群",
                url: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/create",
            },
            text::Link {
                text: "获取用户或机器人所在的群列表",
                url: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/list",
            },
            text::Link {
                text: "搜索对用户或机器人可见的群列表",
                url: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/search",
            },
        ],
    },
    endpoint::ErrorInfo {
        code: 232010,
        name: "ChatInOtherTenant",
        status: Some(400),
        message: "Operator and chat can NOT be in different tenants.",
        fix: text::Text {
            zh: "操作者与群不属于同一企业。请换用群所在企业的凭证调用。",
            en: "The operator and the chat belong to different tenants. Call with a token of the tenant of the chat.",
        },
        links: &[],
    },
    endpoint::ErrorInfo {
        code: 232011,
        name: "OperatorNotInChat",
        status: Some(400),
        message: "Operator can NOT be out of the chat.",
        fix: text::Text {
            zh: "操作者不在群里。请先把应用的机器人或用户[拉入群聊](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-members/create)，再重试。",
            en: "The operator is not in the chat. [Add](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-members/create) the bot of the app, or the user, to the chat and retry.",
        },
        links: &[
            text::Link {
                text: "拉入群聊",
                url: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-members/create",
            },
        ],
    },
    endpoint::ErrorInfo {
        code: 232025,
        name: "BotNotEnabled",
        status: Some(400),
        message: "Bot ability is not activated.",
        fix: text::Text {
            zh: "应用未启用机器人能力。请在[开发者后台](https://open.feishu.cn/app)的 **应用能力** > **添加应用能力** 中添加 **机器人**，并发布版本，参见[如何启用机器人能力](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-enable-bot-ability)。",
            en: "The bot capability of the app is off. In the [developer console](https://open.feishu.cn/app), under **App Capabilities** > **Add capabilities**, add **Bot** and release a version; see [How to enable the bot capability](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-enable-bot-ability).",
        },
        links: &[
            text::Link {
                text: "开发者后台",
                url: "https://open.feishu.cn/app",
            },
            text::Link {
                text: "如何启用机器人能力",
                url: "https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-enable-bot-ability",
            },
        ],
    },
    endpoint::ErrorInfo {
        code: 232033,
        name: "ExternalChatDenied",
        status: Some(400),
        message: "The operator or invited bots does NOT have the authority to manage external chats without the scope.",
        fix: text::Text {
            zh: "这是外部群，应用不能操作外部群。先为机器人开启对外共享能力，参见[机器人支持外部群和外部用户单聊](https://open.feishu.cn/document/uAjLw4CM/ukzMukzMukzM/develop-robots/add-bot-to-external-group)。",
            en: "The chat is an external one, in which the app may not act. Enable external sharing for the bot first, see [Bots in external chats and private chats with external users](https://open.feishu.cn/document/uAjLw4CM/ukzMukzMukzM/develop-robots/add-bot-to-external-group).",
        },
        links: &[
            text::Link {
                text: "机器人支持外部群和外部用户单聊",
                url: "https://open.feishu.cn/document/uAjLw4CM/ukzMukzMukzM/develop-robots/add-bot-to-external-group",
            },
        ],
    },
    endpoint::ErrorInfo {
        code: 232034,
        name: "AppUnavailable",
        status: Some(400),
        message: "The app is unavailable or inactivated by the tenant.",
        fix: text::Text {
            zh: "应用在本企业中没有安装或没有启用。请企业管理员安装并启用后重试。",
            en: "The app is not installed in the tenant, or not enabled. Have an administrator install and enable it, then retry.",
        },
        links: &[],
    },
];
/// Get the share link of a chat / 获取群分享链接.
///
/// Makes a link to share a chat: whoever opens it may join.
///
/// 生成一个群的分享链接，打开链接的人可以加入该群。
///
/// - `POST /open-apis/im/v1/chats/:chat_id/link`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `im:chat`, `im:chat:read`, `im:chat:readonly`
///
/// # Prerequisites / 前提条件
///
/// The app has its [bot capability](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-enable-bot-ability) switched on.
///
/// 应用已启用[机器人能力](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-enable-bot-ability)。
///
/// # Restrictions / 使用限制
///
/// - The operator, a user or a bot, must be in the chat.
/// - Private, secret and team chats have no share link.
/// - The links a bot made lose their effect when it is disabled or leaves the chat.
/// - Where only the owner and the managers may add members and share the chat, the operator must be one of them.
/// - In an internal chat, the operator must belong to the tenant of the chat.
///
/// - 操作者（用户或机器人）必须在群里。
/// - 单聊、密聊和团队群没有分享链接。
/// - 机器人停用或退群之后，它生成的链接失效。
/// - 群里只有群主和管理员可以添加成员、分享群时，操作者必须是群主或管理员。
/// - 操作内部群时，操作者与群必须属于同一企业。
///
/// # Errors
///
/// [`LinkError`] lists those of its page.
///
/// [Documentation](https://open.feishu.cn/document/server-docs/group/chat/link)
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Link {
    /// The ID of the chat. Where to get it:
    /// - From the reply of [Create a chat](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/create).
    /// - [List chats](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/list) has the chats the operator is in.
    /// - [Search chats](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/search) also finds those that are open to the operator.
    ///
    /// **Note**: private, secret and team chats have no share link.
    ///
    /// 群的 ID，可以从以下接口得到：
    /// - [创建群](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/create)的响应。
    /// - [获取用户或机器人所在的群列表](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/list)，列出操作者所在的群。
    /// - [搜索对用户或机器人可见的群列表](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/search)，还能找到对操作者公开的群。
    ///
    /// **注意**：单聊、密聊和团队群没有分享链接。
    ///
    /// - Example: `"oc_a0553eda9014c201e6969b478895c230"`
    pub chat_id: crate::id::ChatId,
    /// How long the link is good
    ///
    /// 链接的有效期
    ///
    /// - Default: `"week"`
    /// - Example: `"week"`
    pub validity_period: Option<ValidityPeriod>,
}
impl Link {
    /// With the fields that are required.
    pub fn new(chat_id: impl Into<crate::id::ChatId>) -> Self {
        Self {
            chat_id: chat_id.into(),
            validity_period: Default::default(),
        }
    }
    /// Sets `validity_period`.
    #[must_use]
    pub fn validity_period(mut self, value: impl Into<ValidityPeriod>) -> Self {
        self.validity_period = Some(value.into());
        self
    }
}
impl wire::Object for Link {
    #[inline(never)]
    fn fields(&self, visit: &mut dyn FnMut(&'static str, wire::View<'_>)) {
        visit("chat_id", wire::View::Text(self.chat_id.as_str()));
        visit("validity_period", wire::Value::view(&self.validity_period));
    }
    #[inline(never)]
    fn field(&mut self, key: &str) -> wire::Slot<'_> {
        match key {
            "chat_id" => wire::Value::slot(&mut self.chat_id),
            "validity_period" => wire::Slot::Optional(&mut self.validity_period),
            _ => wire::Slot::Skip,
        }
    }
}
impl crate::Operation for Link {
    type Response = LinkResponse;
    type Error = LinkError;
    const ENDPOINT: &'static endpoint::Endpoint = &endpoint::Endpoint::new(
            "im.v1.chat.link",
            endpoint::Method::Post,
            "/open-apis/im/v1/chats/:chat_id/link",
        )
        .documented(
            text::Text {
                zh: "获取群分享链接",
                en: "Get the share link of a chat",
            },
            "https://open.feishu.cn/document/server-docs/group/chat/link",
        )
        .access(
            &[endpoint::TokenKind::Tenant, endpoint::TokenKind::User],
            &[endpoint::AppType::Custom, endpoint::AppType::Store],
            &[
                endpoint::ScopeRule::new(None, &[crate::scope::IM_CHAT]),
                endpoint::ScopeRule::new(None, &[crate::scope::IM_CHAT_READ]),
                endpoint::ScopeRule::new(None, &[crate::scope::IM_CHAT_READONLY]),
            ],
        )
        .limits(
            endpoint::RateLimit::Fixed(
                &[endpoint::Rate::new(1000, 60), endpoint::Rate::new(50, 1)],
            ),
            &[],
        )
        .request(
            endpoint::BodyKind::Json,
            &[
                endpoint::Parameter::new(
                    "chat_id",
                    "chat_id",
                    endpoint::Location::Path,
                    true,
                    endpoint::ValueKind::String,
                ),
                endpoint::Parameter::new(
                        "validity_period",
                        "validity_period",
                        endpoint::Location::Body,
                        false,
                        endpoint::ValueKind::String,
                    )
                    .default("\"week\""),
            ],
        )
        .reply(endpoint::Envelope::Data)
        .errors(&LINK_ERRORS);
}
/// What [`Link`](struct@Link) answers.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct LinkResponse {
    /// The link
    ///
    /// 分享链接
    pub share_link: String,
    /// When it expires (timestamp in seconds)
    ///
    /// 链接的过期时间（秒级时间戳）
    pub expire_time: wire::TimestampSec,
    /// Whether it never expires
    ///
    /// 链接是否永久有效
    pub is_permanent: bool,
}
impl LinkResponse {
    /// With every field left out.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `share_link`.
    #[must_use]
    pub fn share_link(mut self, value: impl Into<String>) -> Self {
        self.share_link = value.into();
        self
    }
    /// Sets `expire_time`.
    #[must_use]
    pub fn expire_time(mut self, value: impl Into<wire::TimestampSec>) -> Self {
        self.expire_time = value.into();
        self
    }
    /// Sets `is_permanent`.
    #[must_use]
    pub fn is_permanent(mut self, value: bool) -> Self {
        self.is_permanent = value;
        self
    }
}
impl wire::Object for LinkResponse {
    #[inline(never)]
    fn fields(&self, visit: &mut dyn FnMut(&'static str, wire::View<'_>)) {
        visit("share_link", wire::View::Text(&self.share_link));
        visit("expire_time", wire::View::Text(self.expire_time.as_str()));
        visit("is_permanent", wire::View::Boolean(self.is_permanent));
    }
    #[inline(never)]
    fn field(&mut self, key: &str) -> wire::Slot<'_> {
        match key {
            "share_link" => wire::Slot::Text(&mut self.share_link),
            "expire_time" => wire::Slot::FromText(&mut self.expire_time),
            "is_permanent" => wire::Slot::Boolean(&mut self.is_permanent),
            _ => wire::Slot::Skip,
        }
    }
}
crate::__impl_object! {
    Link LinkResponse
}
/// The errors that the page of [`Link`](struct@Link) lists.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LinkError {
    /// `232001` (HTTP 400): Your request contains an invalid request parameter.
    ///
    /// A parameter is not acceptable. Compare the request with the fields of this documentation; the msg of the reply says more.
    ///
    /// 请求参数不符合要求。请对照本文档的参数说明检查取值，返回的 msg 会说明原因。
    InvalidParameter,
    /// `232006` (HTTP 400): Your request specifies a chat_id which is invalid.
    ///
    /// The chat_id is not valid. Check it; these operations return chat_ids:
    /// - [Create a chat](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/create).
    /// - [List chats](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/list).
    /// - [Search chats](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/search).
    ///
    /// chat_id 无效，请检查取值。它可以从以下接口得到：
    /// - [创建群](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/create)的响应。
    /// - [获取用户或机器人所在的群列表](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/list)。
    /// - [搜索对用户或机器人可见的群列表](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/search)。
    InvalidChatId,
    /// `232009` (HTTP 400): Your request specifies a chat which has already been dissolved.
    ///
    /// The chat has been dissolved, and nothing can be done in it any more.
    ///
    /// 群已经解散，不能再操作。
    ChatDissolved,
    /// `232010` (HTTP 400): Operator and chat can NOT be in different tenants.
    ///
    /// The operator and the chat belong to different tenants. Call with a token of the tenant of the chat.
    ///
    /// 操作者与群不属于同一企业。请换用群所在企业的凭证调用。
    ChatInOtherTenant,
    /// `232011` (HTTP 400): Operator can NOT be out of the chat.
    ///
    /// The operator is not in the chat. [Add](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-members/create) the bot of the app, or the user, to the chat and retry.
    ///
    /// 操作者不在群里。请先把应用的机器人或用户[拉入群聊](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-members/create)，再重试。
    OperatorNotInChat,
    /// `232019` (HTTP 400): The request has been rate limited.
    ///
    /// The chat was operated on too often. Slow down and try again, see [Rate limits](https://open.feishu.cn/document/ukTMukTMukTM/uUzN04SN3QjL1cDN).
    ///
    /// 对这个群的操作过于频繁，请放慢速度再试，参见[频控策略](https://open.feishu.cn/document/ukTMukTMukTM/uUzN04SN3QjL1cDN)。
    RateLimited,
    /// `232024` (HTTP 400): Users do not have the visibility of the app, or the operator does not have collaboration permissions with the target users.
    ///
    /// The app is not available to the user, or the operator and the user may not work together:
    /// - Not available: in the [developer console](https://open.feishu.cn/app), under **App Release** > **Version Management & Release**, add the user to the availability of the app and release a version; see [Configure app availability](https://open.feishu.cn/document/home/introduction-to-scope-and-authorization/availability).
    /// - Not working together: one has blocked the other, for example, or they are no contacts. Have them get in touch first.
    ///
    /// 应用对该用户不可用，或者操作者与该用户之间不能协作：
    /// - 应用不可用：在[开发者后台](https://open.feishu.cn/app)的 **应用发布** > **版本管理与发布** 中把用户加入可用范围，并发布版本，参见[配置应用可用范围](https://open.feishu.cn/document/home/introduction-to-scope-and-authorization/availability)。
    /// - 不能协作：例如被对方屏蔽，或还不是对方的联系人。请先让双方建立联系。
    UserNotVisible,
    /// `232025` (HTTP 400): Bot ability is not activated.
    ///
    /// The bot capability of the app is off. In the [developer console](https://open.feishu.cn/app), under **App Capabilities** > **Add capabilities**, add **Bot** and release a version; see [How to enable the bot capability](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-enable-bot-ability).
    ///
    /// 应用未启用机器人能力。请在[开发者后台](https://open.feishu.cn/app)的 **应用能力** > **添加应用能力** 中添加 **机器人**，并发布版本，参见[如何启用机器人能力](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-enable-bot-ability)。
    BotNotEnabled,
    /// `232033` (HTTP 400): The operator or invited bots does NOT have the authority to manage external chats without the scope.
    ///
    /// The chat is an external one, in which the app may not act. Enable external sharing for the bot first, see [Bots in external chats and private chats with external users](https://open.feishu.cn/document/uAjLw4CM/ukzMukzMukzM/develop-robots/add-bot-to-external-group).
    ///
    /// 这是外部群，应用不能操作外部群。先为机器人开启对外共享能力，参见[机器人支持外部群和外部用户单聊](https://open.feishu.cn/document/uAjLw4CM/ukzMukzMukzM/develop-robots/add-bot-to-external-group)。
    ExternalChatDenied,
    /// `232034` (HTTP 400): The app is unavailable or inactivate in the tenant.
    ///
    /// The app is not installed in the tenant, or not enabled. Have an administrator install and enable it, then retry.
    ///
    /// 应用在本企业中没有安装或没有启用。请企业管理员安装并启用后重试。
    AppUnavailable,
    /// `232061` (HTTP 400): Secret chat cannot be share link.
    ///
    /// Secret chats have no share link.
    ///
    /// 密聊没有分享链接。
    SecretChat,
    /// `232062` (HTTP 400): P2P chat cannot be share link.
    ///
    /// Private chats have no share link.
    ///
    /// 单聊没有分享链接。
    PrivateChat,
    /// `232063` (HTTP 400): Team cannot be share link.
    ///
    /// Team chats have no share link.
    ///
    /// 团队群没有分享链接。
    TeamChat,
    /// `232064` (HTTP 400): The operator is not a group owner or administrator, no permission to share chat link.
    ///
    /// Only the owner and the managers may add members and share the chat, and the operator is neither. Call as one of them, or have them open it to all members.
    ///
    /// 群里只有群主和管理员可以添加成员、分享群，而操作者不是。请以群主或管理员身份调用，或请他们放开该设置。
    OwnerOrManagerOnly,
    /// `232065` (HTTP 400): The User/Bot can NOT be found.
    ///
    /// The platform does not know the user or the bot that the token stands for. Check the token in the header.
    ///
    /// 平台查不到凭证所代表的用户或机器人。请检查请求头中的凭证。
    OperatorNotFound,
}
crate::__impl_error! {
    LinkError
}
impl crate::OperationError for LinkError {
    #[inline(never)]
    fn from_code(code: i64) -> Option<Self> {
        Some(
            match code {
                232001 => Self::InvalidParameter,
                232006 => Self::InvalidChatId,
                232009 => Self::ChatDissolved,
                232010 => Self::ChatInOtherTenant,
                232011 => Self::OperatorNotInChat,
                232019 => Self::RateLimited,
                232024 => Self::UserNotVisible,
                232025 => Self::BotNotEnabled,
                232033 => Self::ExternalChatDenied,
                232034 => Self::AppUnavailable,
                232061 => Self::SecretChat,
                232062 => Self::PrivateChat,
                232063 => Self::TeamChat,
                232064 => Self::OwnerOrManagerOnly,
                232065 => Self::OperatorNotFound,
                _ => return None,
            },
        )
    }
    #[inline(never)]
    fn info(self) -> &'static endpoint::ErrorInfo {
        &LINK_ERRORS[self as usize]
    }
}
static LINK_ERRORS: [endpoint::ErrorInfo; 15usize] = [
    endpoint::ErrorInfo {
        code: 232001,
        name: "InvalidParameter",
        status: Some(400),
        message: "Your request contains an invalid request parameter.",
        fix: text::Text {
            zh: "请求参数不符合要求。请对照本文档的参数说明检查取值，返回的 msg 会说明原因。",
            en: "A parameter is not acceptable. Compare the request with the fields of this documentation; the msg of the reply says more.",
        },
        links: &[],
    },
    endpoint::ErrorInfo {
        code: 232006,
        name: "InvalidChatId",
        status: Some(400),
        message: "Your request specifies a chat_id which is invalid.",
        fix: text::Text {
            zh: "chat_id 无效，请检查取值。它可以从以下接口得到：\n- [创建群](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/create)的响应。\n- [获取用户或机器人所在的群列表](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/list)。\n- [搜索对用户或机器人可见的群列表](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/search)。",
            en: "The chat_id is not valid. Check it; these operations return chat_ids:\n- [Create a chat](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/create).\n- [List chats](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/list).\n- [Search chats](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/search).",
        },
        links: &[
            text::Link {
                text: "创建群",
                url: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/create",
            },
            text::Link {
                text: "获取用户或机器人所在的群列表",
                url: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/list",
            },
            text::Link {
                text: "搜索对用户或机器人可见的群列表",
                url: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/search",
            },
        ],
    },
    endpoint::ErrorInfo {
        code: 232009,
        name: "ChatDissolved",
        status: Some(400),
        message: "Your request specifies a chat which has already been dissolved.",
        fix: text::Text {
            zh: "群已经解散，不能再操作。",
            en: "The chat has been dissolved, and nothing can be done in it any more.",
        },
        links: &[],
    },
    endpoint::ErrorInfo {
        code: 232010,
        name: "ChatInOtherTenant",
        status: Some(400),
        message: "Operator and chat can NOT be in different tenants.",
        fix: text::Text {
            zh: "操作者与群不属于同一企业。请换用群所在企业的凭证调用。",
            en: "The operator and the chat belong to different tenants. Call with a token of the tenant of the chat.",
        },
        links: &[],
    },
    endpoint::ErrorInfo {
        code: 232011,
        name: "OperatorNotInChat",
        status: Some(400),
        message: "Operator can NOT be out of the chat.",
        fix: text::Text {
            zh: "操作者不在群里。请先把应用的机器人或用户[拉入群聊](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-members/create)，再重试。",
            en: "The operator is not in the chat. [Add](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-members/create) the bot of the app, or the user, to the chat and retry.",
        },
        links: &[
            text::Link {
                text: "拉入群聊",
                url: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-members/create",
            },
        ],
    },
    endpoint::ErrorInfo {
        code: 232019,
        name: "RateLimited",
        status: Some(400),
        message: "The request has been rate limited.",
        fix: text::Text {
            zh: "对这个群的操作过于频繁，请放慢速度再试，参见[频控策略](https://open.feishu.cn/document/ukTMukTMukTM/uUzN04SN3QjL1cDN)。",
            en: "The chat was operated on too often. Slow down and try again, see [Rate limits](https://open.feishu.cn/document/ukTMukTMukTM/uUzN04SN3QjL1cDN).",
        },
        links: &[
            text::Link {
                text: "频控策略",
                url: "https://open.feishu.cn/document/ukTMukTMukTM/uUzN04SN3QjL1cDN",
            },
        ],
    },
    endpoint::ErrorInfo {
        code: 232024,
        name: "UserNotVisible",
        status: Some(400),
        message: "Users do not have the visibility of the app, or the operator does not have collaboration permissions with the target users.",
        fix: text::Text {
            zh: "应用对该用户不可用，或者操作者与该用户之间不能协作：\n- 应用不可用：在[开发者后台](https://open.feishu.cn/app)的 **应用发布** > **版本管理与发布** 中把用户加入可用范围，并发布版本，参见[配置应用可用范围](https://open.feishu.cn/document/home/introduction-to-scope-and-authorization/availability)。\n- 不能协作：例如被对方屏蔽，或还不是对方的联系人。请先让双方建立联系。",
            en: "The app is not available to the user, or the operator and the user may not work together:\n- Not available: in the [developer console](https://open.feishu.cn/app), under **App Release** > **Version Management & Release**, add the user to the availability of the app and release a version; see [Configure app availability](https://open.feishu.cn/document/home/introduction-to-scope-and-authorization/availability).\n- Not working together: one has blocked the other, for example, or they are no contacts. Have them get in touch first.",
        },
        links: &[
            text::Link {
                text: "开发者后台",
                url: "https://open.feishu.cn/app",
            },
            text::Link {
                text: "配置应用可用范围",
                url: "https://open.feishu.cn/document/home/introduction-to-scope-and-authorization/availability",
            },
        ],
    },
    endpoint::ErrorInfo {
        code: 232025,
        name: "BotNotEnabled",
        status: Some(400),
        message: "Bot ability is not activated.",
        fix: text::Text {
            zh: "应用未启用机器人能力。请在[开发者后台](https://open.feishu.cn/app)的 **应用能力** > **添加应用能力** 中添加 **机器人**，并发布版本，参见[如何启用机器人能力](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-enable-bot-ability)。",
            en: "The bot capability of the app is off. In the [developer console](https://open.feishu.cn/app), under **App Capabilities** > **Add capabilities**, add **Bot** and release a version; see [How to enable the bot capability](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-enable-bot-ability).",
        },
        links: &[
            text::Link {
                text: "开发者后台",
                url: "https://open.feishu.cn/app",
            },
            text::Link {
                text: "如何启用机器人能力",
                url: "https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-enable-bot-ability",
            },
        ],
    },
    endpoint::ErrorInfo {
        code: 232033,
        name: "ExternalChatDenied",
        status: Some(400),
        message: "The operator or invited bots does NOT have the authority to manage external chats without the scope.",
        fix: text::Text {
            zh: "这是外部群，应用不能操作外部群。先为机器人开启对外共享能力，参见[机器人支持外部群和外部用户单聊](https://open.feishu.cn/document/uAjLw4CM/ukzMukzMukzM/develop-robots/add-bot-to-external-group)。",
            en: "The chat is an external one, in which the app may not act. Enable external sharing for the bot first, see [Bots in external chats and private chats with external users](https://open.feishu.cn/document/uAjLw4CM/ukzMukzMukzM/develop-robots/add-bot-to-external-group).",
        },
        links: &[
            text::Link {
                text: "机器人支持外部群和外部用户单聊",
                url: "https://open.feishu.cn/document/uAjLw4CM/ukzMukzMukzM/develop-robots/add-bot-to-external-group",
            },
        ],
    },
    endpoint::ErrorInfo {
        code: 232034,
        name: "AppUnavailable",
        status: Some(400),
        message: "The app is unavailable or inactivate in the tenant.",
        fix: text::Text {
            zh: "应用在本企业中没有安装或没有启用。请企业管理员安装并启用后重试。",
            en: "The app is not installed in the tenant, or not enabled. Have an administrator install and enable it, then retry.",
        },
        links: &[],
    },
    endpoint::ErrorInfo {
        code: 232061,
        name: "SecretChat",
        status: Some(400),
        message: "Secret chat cannot be share link.",
        fix: text::Text {
            zh: "密聊没有分享链接。",
            en: "Secret chats have no share link.",
        },
        links: &[],
    },
    endpoint::ErrorInfo {
        code: 232062,
        name: "PrivateChat",
        status: Some(400),
        message: "P2P chat cannot be share link.",
        fix: text::Text {
            zh: "单聊没有分享链接。",
            en: "Private chats have no share link.",
        },
        links: &[],
    },
    endpoint::ErrorInfo {
        code: 232063,
        name: "TeamChat",
        status: Some(400),
        message: "Team cannot be share link.",
        fix: text::Text {
            zh: "团队群没有分享链接。",
            en: "Team chats have no share link.",
        },
        links: &[],
    },
    endpoint::ErrorInfo {
        code: 232064,
        name: "OwnerOrManagerOnly",
        status: Some(400),
        message: "The operator is not a group owner or administrator, no permission to share chat link.",
        fix: text::Text {
            zh: "群里只有群主和管理员可以添加成员、分享群，而操作者不是。请以群主或管理员身份调用，或请他们放开该设置。",
            en: "Only the owner and the managers may add members and share the chat, and the operator is neither. Call as one of them, or have them open it to all members.",
        },
        links: &[],
    },
    endpoint::ErrorInfo {
        code: 232065,
        name: "OperatorNotFound",
        status: Some(400),
        message: "The User/Bot can NOT be found.",
        fix: text::Text {
            zh: "平台查不到凭证所代表的用户或机器人。请检查请求头中的凭证。",
            en: "The platform does not know the user or the bot that the token stands for. Check the token in the header.",
        },
        links: &[],
    },
];
/// List chats / 获取用户或机器人所在的群列表.
///
/// Lists the chats that the user or the bot is in, whichever the token stands for; see [How to choose a token](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-choose-which-type-of-token-to-use).
///
/// 列出凭证所代表的用户或机器人所在的群，用哪种凭证参见[如何选择凭证](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-choose-which-type-of-token-to-use)。
///
/// - `GET /open-apis/im/v1/chats`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `im:chat`, `im:chat:readonly`, `im:chat:read`, `im:chat.group_info:readonly`
/// - Idempotent: calling it twice has the effect of calling it once
///
/// # Prerequisites / 前提条件
///
/// The app has its [bot capability](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-enable-bot-ability) switched on.
///
/// 应用已启用[机器人能力](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-enable-bot-ability)。
///
/// # Notes / 注意事项
///
/// - The address is close to that of [Get a chat](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/get); do not mix them up.
/// - Private chats (`chat_mode` `p2p`) are left out.
/// - `user_id_type` only matters for the `owner_id` that is returned; a bot may leave it out.
///
/// - 本接口的地址与[获取群信息](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/get)相近，请注意区分。
/// - 不返回单聊（`chat_mode` 为 `p2p`）。
/// - `user_id_type` 只影响返回的 `owner_id`；只列机器人所在的群时可以不填。
///
/// # Errors
///
/// [`ListError`] lists those of its page.
///
/// [Documentation](https://open.feishu.cn/document/server-docs/group/chat/list)
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct List {
    /// What kind of ID the users in the reply are given by
    ///
    /// 响应中的用户 ID 是哪一种
    ///
    /// - Default: `"open_id"`
    /// - Example: `"open_id"`
    pub user_id_type: Option<UserIdType>,
    /// The order of the chats
    ///
    /// 群的顺序
    ///
    /// - Default: `"ByCreateTimeAsc"`
    /// - Example: `"ByCreateTimeAsc"`
    pub sort_type: Option<SortType>,
    /// The `page_token` that the page before returned, to get the one after it. It is left out for the first page.
    ///
    /// 上一页返回的 `page_token`，用来取下一页；取第一页时不传。
    ///
    /// - Example: `"dmJCRHhpd3JRbGV1VEVNRFFyTitRWDY5ZFkybmYrMEUwMUFYT0VMMWdENEtuYUhsNUxGMDIwemtvdE5ORjBNQQ=="`
    pub page_token: Option<String>,
    /// How many chats a page holds at most
    ///
    /// 每页最多返回多少个群
    ///
    /// - Default: `20`
    /// - At most 100
    /// - Example: `10`
    pub page_size: Option<i64>,
}
impl List {
    /// With every field left out.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `user_id_type`.
    #[must_use]
    pub fn user_id_type(mut self, value: impl Into<UserIdType>) -> Self {
        self.user_id_type = Some(value.into());
        self
    }
    /// Sets `sort_type`.
    #[must_use]
    pub fn sort_type(mut self, value: impl Into<SortType>) -> Self {
        self.sort_type = Some(value.into());
        self
    }
    /// Sets `page_token`.
    #[must_use]
    pub fn page_token(mut self, value: impl Into<String>) -> Self {
        self.page_token = Some(value.into());
        self
    }
    /// Sets `page_size`.
    #[must_use]
    pub fn page_size(mut self, value: i64) -> Self {
        self.page_size = Some(value);
        self
    }
}
impl wire::Object for List {
    #[inline(never)]
    fn fields(&self, visit: &mut dyn FnMut(&'static str, wire::View<'_>)) {
        visit("user_id_type", wire::Value::view(&self.user_id_type));
        visit("sort_type", wire::Value::view(&self.sort_type));
        visit("page_token", wire::Value::view(&self.page_token));
        visit("page_size", wire::Value::view(&self.page_size));
    }
    #[inline(never)]
    fn field(&mut self, key: &str) -> wire::Slot<'_> {
        match key {
            "user_id_type" => wire::Slot::Optional(&mut self.user_id_type),
            "sort_type" => wire::Slot::Optional(&mut self.sort_type),
            "page_token" => wire::Slot::Optional(&mut self.page_token),
            "page_size" => wire::Slot::Optional(&mut self.page_size),
            _ => wire::Slot::Skip,
        }
    }
}
impl crate::Operation for List {
    type Response = ListResponse;
    type Error = ListError;
    const ENDPOINT: &'static endpoint::Endpoint = &endpoint::Endpoint::new(
            "im.v1.chat.list",
            endpoint::Method::Get,
            "/open-apis/im/v1/chats",
        )
        .documented(
            text::Text {
                zh: "获取用户或机器人所在的群列表",
                en: "List chats",
            },
            "https://open.feishu.cn/document/server-docs/group/chat/list",
        )
        .access(
            &[endpoint::TokenKind::Tenant, endpoint::TokenKind::User],
            &[endpoint::AppType::Custom, endpoint::AppType::Store],
            &[
                endpoint::ScopeRule::new(None, &[crate::scope::IM_CHAT]),
                endpoint::ScopeRule::new(None, &[crate::scope::IM_CHAT_READONLY]),
                endpoint::ScopeRule::new(None, &[crate::scope::IM_CHAT_READ]),
                endpoint::ScopeRule::new(
                    None,
                    &[crate::scope::IM_CHAT_GROUP_INFO_READONLY],
                ),
            ],
        )
        .guards(
            &[
                endpoint::Guard::sent(
                        "user_id_type",
                        &[
                            endpoint::ScopeRule::new(
                                None,
                                &[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY],
                            ),
                        ],
                    )
                    .value("user_id"),
            ],
        )
        .limits(
            endpoint::RateLimit::Fixed(
                &[endpoint::Rate::new(1000, 60), endpoint::Rate::new(50, 1)],
            ),
            &[],
        )
        .idempotent()
        .request(
            endpoint::BodyKind::None,
            &[
                endpoint::Parameter::new(
                        "user_id_type",
                        "user_id_type",
                        endpoint::Location::Query,
                        false,
                        endpoint::ValueKind::String,
                    )
                    .default("\"open_id\""),
                endpoint::Parameter::new(
                        "sort_type",
                        "sort_type",
                        endpoint::Location::Query,
                        false,
                        endpoint::ValueKind::String,
                    )
                    .default("\"ByCreateTimeAsc\""),
                endpoint::Parameter::new(
                    "page_token",
                    "page_token",
                    endpoint::Location::Query,
                    false,
                    endpoint::ValueKind::String,
                ),
                endpoint::Parameter::new(
                        "page_size",
                        "page_size",
                        endpoint::Location::Query,
                        false,
                        endpoint::ValueKind::Integer,
                    )
                    .between(None, Some(100))
                    .default("20"),
            ],
        )
        .reply(endpoint::Envelope::Data)
        .paging(
            endpoint::Paging::new("page_token", "page_token", "items")
                .size("page_size")
                .more("has_more"),
        )
        .errors(&LIST_ERRORS);
}
impl crate::Paged for List {
    type Item = ListChat;
    fn items(response: ListResponse) -> Vec<ListChat> {
        response.items
    }
}
/// What [`List`](struct@List) answers.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ListResponse {
    /// The chats of this page
    ///
    /// 这一页的群
    pub items: Vec<ListChat>,
    /// Gets the page after this one. It is left out where there is none.
    ///
    /// 取下一页用的标记；没有下一页时不返回
    pub page_token: Option<String>,
    /// Whether there is a page after this one
    ///
    /// 后面是否还有一页
    pub has_more: bool,
}
impl ListResponse {
    /// With every field left out.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `items`.
    #[must_use]
    pub fn items(mut self, value: impl Into<Vec<ListChat>>) -> Self {
        self.items = value.into();
        self
    }
    /// Sets `page_token`.
    #[must_use]
    pub fn page_token(mut self, value: impl Into<String>) -> Self {
        self.page_token = Some(value.into());
        self
    }
    /// Sets `has_more`.
    #[must_use]
    pub fn has_more(mut self, value: bool) -> Self {
        self.has_more = value;
        self
    }
}
impl wire::Object for ListResponse {
    #[inline(never)]
    fn fields(&self, visit: &mut dyn FnMut(&'static str, wire::View<'_>)) {
        visit("items", wire::View::List(&self.items));
        visit("page_token", wire::Value::view(&self.page_token));
        visit("has_more", wire::View::Boolean(self.has_more));
    }
    #[inline(never)]
    fn field(&mut self, key: &str) -> wire::Slot<'_> {
        match key {
            "items" => wire::Slot::List(&mut self.items),
            "page_token" => wire::Slot::Optional(&mut self.page_token),
            "has_more" => wire::Slot::Boolean(&mut self.has_more),
            _ => wire::Slot::Skip,
        }
    }
}
crate::__impl_object! {
    List ListResponse
}
/// The errors that the page of [`List`](struct@List) lists.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListError {
    /// `232001` (HTTP 400): Your request contains an invalid request parameter.
    ///
    /// A parameter is not acceptable. Compare the request with the fields of this documentation; the msg of the reply says more.
    ///
    /// 请求参数不符合要求。请对照本文档的参数说明检查取值，返回的 msg 会说明原因。
    InvalidParameter,
    /// `232004` (HTTP 400): Such an app does NOT exist.
    ///
    /// The platform does not know the app that calls. Make sure that it has not been deleted; if it exists, contact [support](https://applink.feishu.cn/TLJsX982).
    ///
    /// 平台查不到发起调用的应用。请确认应用没有被删除；仍然报错时联系[技术支持](https://applink.feishu.cn/TLJsX982)。
    AppNotFound,
    /// `232025` (HTTP 400): Bot ability is not activated.
    ///
    /// The bot capability of the app is off. In the [developer console](https://open.feishu.cn/app), under **App Capabilities** > **Add capabilities**, add **Bot** and release a version; see [How to enable the bot capability](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-enable-bot-ability).
    ///
    /// 应用未启用机器人能力。请在[开发者后台](https://open.feishu.cn/app)的 **应用能力** > **添加应用能力** 中添加 **机器人**，并发布版本，参见[如何启用机器人能力](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-enable-bot-ability)。
    BotNotEnabled,
    /// `232034` (HTTP 400): The app is unavailable or inactivated by the tenant.
    ///
    /// The app is not installed in the tenant, or not enabled. Have an administrator install and enable it, then retry.
    ///
    /// 应用在本企业中没有安装或没有启用。请企业管理员安装并启用后重试。
    AppUnavailable,
}
crate::__impl_error! {
    ListError
}
impl crate::OperationError for ListError {
    #[inline(never)]
    fn from_code(code: i64) -> Option<Self> {
        Some(
            match code {
                232001 => Self::InvalidParameter,
                232004 => Self::AppNotFound,
                232025 => Self::BotNotEnabled,
                232034 => Self::AppUnavailable,
                _ => return None,
            },
        )
    }
    #[inline(never)]
    fn info(self) -> &'static endpoint::ErrorInfo {
        &LIST_ERRORS[self as usize]
    }
}
static LIST_ERRORS: [endpoint::ErrorInfo; 4usize] = [
    endpoint::ErrorInfo {
        code: 232001,
        name: "InvalidParameter",
        status: Some(400),
        message: "Your request contains an invalid request parameter.",
        fix: text::Text {
            zh: "请求参数不符合要求。请对照本文档的参数说明检查取值，返回的 msg 会说明原因。",
            en: "A parameter is not acceptable. Compare the request with the fields of this documentation; the msg of the reply says more.",
        },
        links: &[],
    },
    endpoint::ErrorInfo {
        code: 232004,
        name: "AppNotFound",
        status: Some(400),
        message: "Such an app does NOT exist.",
        fix: text::Text {
            zh: "平台查不到发起调用的应用。请确认应用没有被删除；仍然报错时联系[技术支持](https://applink.feishu.cn/TLJsX982)。",
            en: "The platform does not know the app that calls. Make sure that it has not been deleted; if it exists, contact [support](https://applink.feishu.cn/TLJsX982).",
        },
        links: &[
            text::Link {
                text: "技术支持",
                url: "https://applink.feishu.cn/TLJsX982",
            },
        ],
    },
    endpoint::ErrorInfo {
        code: 232025,
        name: "BotNotEnabled",
        status: Some(400),
        message: "Bot ability is not activated.",
        fix: text::Text {
            zh: "应用未启用机器人能力。请在[开发者后台](https://open.feishu.cn/app)的 **应用能力** > **添加应用能力** 中添加 **机器人**，并发布版本，参见[如何启用机器人能力](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-enable-bot-ability)。",
            en: "The bot capability of the app is off. In the [developer console](https://open.feishu.cn/app), under **App Capabilities** > **Add capabilities**, add **Bot** and release a version; see [How to enable the bot capability](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-enable-bot-ability).",
        },
        links: &[
            text::Link {
                text: "开发者后台",
                url: "https://open.feishu.cn/app",
            },
            text::Link {
                text: "如何启用机器人能力",
                url: "https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-enable-bot-ability",
            },
        ],
    },
    endpoint::ErrorInfo {
        code: 232034,
        name: "AppUnavailable",
        status: Some(400),
        message: "The app is unavailable or inactivated by the tenant.",
        fix: text::Text {
            zh: "应用在本企业中没有安装或没有启用。请企业管理员安装并启用后重试。",
            en: "The app is not installed in the tenant, or not enabled. Have an administrator install and enable it, then retry.",
        },
        links: &[],
    },
];
/// Search chats / 搜索对用户或机器人可见的群列表.
///
/// Searches, by keyword, the chats that the operator, a user or a bot, can see: those they are in, and those that are open to them.
///
/// 按关键词搜索操作者（用户或机器人）能看到的群：所在的群，以及对其公开的群。
///
/// - `GET /open-apis/im/v1/chats/search`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `im:chat`, `im:chat:readonly`, `im:chat:read`, `im:chat.group_info:readonly`
/// - Idempotent: calling it twice has the effect of calling it once
///
/// # Prerequisites / 前提条件
///
/// The app has its [bot capability](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-enable-bot-ability) switched on.
///
/// 应用已启用[机器人能力](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-enable-bot-ability)。
///
/// # Errors
///
/// [`SearchError`] lists those of its page.
///
/// [Documentation](https://open.feishu.cn/document/server-docs/group/chat/search)
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Search {
    /// What kind of ID the users in the reply are given by
    ///
    /// 响应中的用户 ID 是哪一种
    ///
    /// - Default: `"open_id"`
    /// - Example: `"open_id"`
    pub user_id_type: Option<UserIdType>,
    /// The keyword.
    /// **Note**:
    /// - It is compared with the names of chats in all languages, and with the names of their members.
    /// - Any language of the client will do.
    /// - Pinyin, prefixes and the like match, too.
    /// - Where it is empty or longer than `64` characters, nothing is found.
    /// - Avoid `-`; where it cannot be avoided, put the keyword in double quotes: `“Example-0”`.
    ///
    /// 关键词。
    /// **注意**：
    /// - 与群名称的各语言版本和群成员的名字匹配。
    /// - 可以用客户端支持的各种语言。
    /// - 支持拼音、前缀等模糊匹配。
    /// - 为空或超过 `64` 个字符时，结果为空。
    /// - 尽量不要含 `-`；一定要含时，给关键词加上双引号，例如 `“Example-0”`。
    ///
    /// - Example: `"abc"`
    pub query: Option<String>,
    /// The `page_token` that the page before returned, to get the one after it. It is left out for the first page.
    ///
    /// 上一页返回的 `page_token`，用来取下一页；取第一页时不传。
    ///
    /// - Example: `"dmJCRHhpd3JRbGV1VEVNRFFyTitRWDY5ZFkybmYrMEUwMUFYT0VMMWdENEtuYUhsNUxGMDIwemtvdE5ORjBNQQ=="`
    pub page_token: Option<String>,
    /// How many chats a page holds at most
    ///
    /// 每页最多返回多少个群
    ///
    /// - Default: `20`
    /// - At most 100
    /// - Example: `10`
    pub page_size: Option<i64>,
}
impl Search {
    /// With every field left out.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `user_id_type`.
    #[must_use]
    pub fn user_id_type(mut self, value: impl Into<UserIdType>) -> Self {
        self.user_id_type = Some(value.into());
        self
    }
    /// Sets `query`.
    #[must_use]
    pub fn query(mut self, value: impl Into<String>) -> Self {
        self.query = Some(value.into());
        self
    }
    /// Sets `page_token`.
    #[must_use]
    pub fn page_token(mut self, value: impl Into<String>) -> Self {
        self.page_token = Some(value.into());
        self
    }
    /// Sets `page_size`.
    #[must_use]
    pub fn page_size(mut self, value: i64) -> Self {
        self.page_size = Some(value);
        self
    }
}
impl wire::Object for Search {
    #[inline(never)]
    fn fields(&self, visit: &mut dyn FnMut(&'static str, wire::View<'_>)) {
        visit("user_id_type", wire::Value::view(&self.user_id_type));
        visit("query", wire::Value::view(&self.query));
        visit("page_token", wire::Value::view(&self.page_token));
        visit("page_size", wire::Value::view(&self.page_size));
    }
    #[inline(never)]
    fn field(&mut self, key: &str) -> wire::Slot<'_> {
        match key {
            "user_id_type" => wire::Slot::Optional(&mut self.user_id_type),
            "query" => wire::Slot::Optional(&mut self.query),
            "page_token" => wire::Slot::Optional(&mut self.page_token),
            "page_size" => wire::Slot::Optional(&mut self.page_size),
            _ => wire::Slot::Skip,
        }
    }
}
impl crate::Operation for Search {
    type Response = SearchResponse;
    type Error = SearchError;
    const ENDPOINT: &'static endpoint::Endpoint = &endpoint::Endpoint::new(
            "im.v1.chat.search",
            endpoint::Method::Get,
            "/open-apis/im/v1/chats/search",
        )
        .documented(
            text::Text {
                zh: "搜索对用户或机器人可见的群列表",
                en: "Search chats",
            },
            "https://open.feishu.cn/document/server-docs/group/chat/search",
        )
        .access(
            &[endpoint::TokenKind::Tenant, endpoint::TokenKind::User],
            &[endpoint::AppType::Custom, endpoint::AppType::Store],
            &[
                endpoint::ScopeRule::new(None, &[crate::scope::IM_CHAT]),
                endpoint::ScopeRule::new(None, &[crate::scope::IM_CHAT_READONLY]),
                endpoint::ScopeRule::new(None, &[crate::scope::IM_CHAT_READ]),
                endpoint::ScopeRule::new(
                    None,
                    &[crate::scope::IM_CHAT_GROUP_INFO_READONLY],
                ),
            ],
        )
        .guards(
            &[
                endpoint::Guard::sent(
                        "user_id_type",
                        &[
                            endpoint::ScopeRule::new(
                                None,
                                &[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY],
                            ),
                        ],
                    )
                    .value("user_id"),
            ],
        )
        .limits(
            endpoint::RateLimit::Fixed(
                &[endpoint::Rate::new(1000, 60), endpoint::Rate::new(50, 1)],
            ),
            &[],
        )
        .idempotent()
        .request(
            endpoint::BodyKind::None,
            &[
                endpoint::Parameter::new(
                        "user_id_type",
                        "user_id_type",
                        endpoint::Location::Query,
                        false,
                        endpoint::ValueKind::String,
                    )
                    .default("\"open_id\""),
                endpoint::Parameter::new(
                    "query",
                    "query",
                    endpoint::Location::Query,
                    false,
                    endpoint::ValueKind::String,
                ),
                endpoint::Parameter::new(
                    "page_token",
                    "page_token",
                    endpoint::Location::Query,
                    false,
                    endpoint::ValueKind::String,
                ),
                endpoint::Parameter::new(
                        "page_size",
                        "page_size",
                        endpoint::Location::Query,
                        false,
                        endpoint::ValueKind::Integer,
                    )
                    .between(None, Some(100))
                    .default("20"),
            ],
        )
        .reply(endpoint::Envelope::Data)
        .paging(
            endpoint::Paging::new("page_token", "page_token", "items")
                .size("page_size")
                .more("has_more"),
        )
        .errors(&SEARCH_ERRORS);
}
impl crate::Paged for Search {
    type Item = ListChat;
    fn items(response: SearchResponse) -> Vec<ListChat> {
        response.items
    }
}
/// What [`Search`](struct@Search) answers.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct SearchResponse {
    /// The chats of this page
    ///
    /// 这一页的群
    pub items: Vec<ListChat>,
    /// Gets the page after this one. It is left out where there is none.
    ///
    /// 取下一页用的标记；没有下一页时不返回
    pub page_token: Option<String>,
    /// Whether there is a page after this one
    ///
    /// 后面是否还有一页
    pub has_more: bool,
}
impl SearchResponse {
    /// With every field left out.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `items`.
    #[must_use]
    pub fn items(mut self, value: impl Into<Vec<ListChat>>) -> Self {
        self.items = value.into();
        self
    }
    /// Sets `page_token`.
    #[must_use]
    pub fn page_token(mut self, value: impl Into<String>) -> Self {
        self.page_token = Some(value.into());
        self
    }
    /// Sets `has_more`.
    #[must_use]
    pub fn has_more(mut self, value: bool) -> Self {
        self.has_more = value;
        self
    }
}
impl wire::Object for SearchResponse {
    #[inline(never)]
    fn fields(&self, visit: &mut dyn FnMut(&'static str, wire::View<'_>)) {
        visit("items", wire::View::List(&self.items));
        visit("page_token", wire::Value::view(&self.page_token));
        visit("has_more", wire::View::Boolean(self.has_more));
    }
    #[inline(never)]
    fn field(&mut self, key: &str) -> wire::Slot<'_> {
        match key {
            "items" => wire::Slot::List(&mut self.items),
            "page_token" => wire::Slot::Optional(&mut self.page_token),
            "has_more" => wire::Slot::Boolean(&mut self.has_more),
            _ => wire::Slot::Skip,
        }
    }
}
crate::__impl_object! {
    Search SearchResponse
}
/// The errors that the page of [`Search`](struct@Search) lists.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SearchError {
    /// `232001` (HTTP 400): Your request contains an invalid request parameter.
    ///
    /// A parameter is not acceptable. Compare the request with the fields of this documentation; the msg of the reply says more.
    ///
    /// 请求参数不符合要求。请对照本文档的参数说明检查取值，返回的 msg 会说明原因。
    InvalidParameter,
    /// `232004` (HTTP 400): Such an app does NOT exist.
    ///
    /// The platform does not know the app that calls. Make sure that it has not been deleted; if it exists, contact [support](https://applink.feishu.cn/TLJsX982).
    ///
    /// 平台查不到发起调用的应用。请确认应用没有被删除；仍然报错时联系[技术支持](https://applink.feishu.cn/TLJsX982)。
    AppNotFound,
    /// `232025` (HTTP 400): Bot ability is not activated.
    ///
    /// The bot capability of the app is off. In the [developer console](https://open.feishu.cn/app), under **App Capabilities** > **Add capabilities**, add **Bot** and release a version; see [How to enable the bot capability](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-enable-bot-ability).
    ///
    /// 应用未启用机器人能力。请在[开发者后台](https://open.feishu.cn/app)的 **应用能力** > **添加应用能力** 中添加 **机器人**，并发布版本，参见[如何启用机器人能力](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-enable-bot-ability)。
    BotNotEnabled,
    /// `232034` (HTTP 400): The app is unavailable or inactivate in the tenant.
    ///
    /// The app is not installed in the tenant, or not enabled. Have an administrator install and enable it, then retry.
    ///
    /// 应用在本企业中没有安装或没有启用。请企业管理员安装并启用后重试。
    AppUnavailable,
}
crate::__impl_error! {
    SearchError
}
impl crate::OperationError for SearchError {
    #[inline(never)]
    fn from_code(code: i64) -> Option<Self> {
        Some(
            match code {
                232001 => Self::InvalidParameter,
                232004 => Self::AppNotFound,
                232025 => Self::BotNotEnabled,
                232034 => Self::AppUnavailable,
                _ => return None,
            },
        )
    }
    #[inline(never)]
    fn info(self) -> &'static endpoint::ErrorInfo {
        &SEARCH_ERRORS[self as usize]
    }
}
static SEARCH_ERRORS: [endpoint::ErrorInfo; 4usize] = [
    endpoint::ErrorInfo {
        code: 232001,
        name: "InvalidParameter",
        status: Some(400),
        message: "Your request contains an invalid request parameter.",
        fix: text::Text {
            zh: "请求参数不符合要求。请对照本文档的参数说明检查取值，返回的 msg 会说明原因。",
            en: "A parameter is not acceptable. Compare the request with the fields of this documentation; the msg of the reply says more.",
        },
        links: &[],
    },
    endpoint::ErrorInfo {
        code: 232004,
        name: "AppNotFound",
        status: Some(400),
        message: "Such an app does NOT exist.",
        fix: text::Text {
            zh: "平台查不到发起调用的应用。请确认应用没有被删除；仍然报错时联系[技术支持](https://applink.feishu.cn/TLJsX982)。",
            en: "The platform does not know the app that calls. Make sure that it has not been deleted; if it exists, contact [support](https://applink.feishu.cn/TLJsX982).",
        },
        links: &[
            text::Link {
                text: "技术支持",
                url: "https://applink.feishu.cn/TLJsX982",
            },
        ],
    },
    endpoint::ErrorInfo {
        code: 232025,
        name: "BotNotEnabled",
        status: Some(400),
        message: "Bot ability is not activated.",
        fix: text::Text {
            zh: "应用未启用机器人能力。请在[开发者后台](https://open.feishu.cn/app)的 **应用能力** > **添加应用能力** 中添加 **机器人**，并发布版本，参见[如何启用机器人能力](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-enable-bot-ability)。",
            en: "The bot capability of the app is off. In the [developer console](https://open.feishu.cn/app), under **App Capabilities** > **Add capabilities**, add **Bot** and release a version; see [How to enable the bot capability](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-enable-bot-ability).",
        },
        links: &[
            text::Link {
                text: "开发者后台",
                url: "https://open.feishu.cn/app",
            },
            text::Link {
                text: "如何启用机器人能力",
                url: "https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-enable-bot-ability",
            },
        ],
    },
    endpoint::ErrorInfo {
        code: 232034,
        name: "AppUnavailable",
        status: Some(400),
        message: "The app is unavailable or inactivate in the tenant.",
        fix: text::Text {
            zh: "应用在本企业中没有安装或没有启用。请企业管理员安装并启用后重试。",
            en: "The app is not installed in the tenant, or not enabled. Have an administrator install and enable it, then retry.",
        },
        links: &[],
    },
];
/// Update a chat / 更新群信息.
///
/// Changes the avatar, name, description and settings of a chat, or hands it to another owner.
///
/// 更新一个群的头像、名称、描述、各项权限，或转让群主。
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
/// What is not sent stays as it is.
///
/// 没有传的参数保持原样。
///
/// # Errors
///
/// [`UpdateError`] lists those of its page.
///
/// [Documentation](https://open.feishu.cn/document/server-docs/group/chat/update-2)
#[derive(Clone, PartialEq, Default)]
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
    pub chat_id: crate::id::ChatId,
    /// What kind of ID `owner_id` is
    ///
    /// `owner_id` 是哪一种用户 ID
    ///
    /// - Default: `"open_id"`
    /// - Example: `"open_id"`
    pub user_id_type: Option<UserIdType>,
    /// The key of its avatar, from [Upload an image](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/image/create) with the `image_type` `avatar`.
    ///
    /// 群头像的 key，由[上传图片](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/image/create)得到，上传时 `image_type` 填 `avatar`。
    ///
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
    /// The description of the chat; keep it within 100 characters
    ///
    /// 群描述，建议不超过 100 个字符
    ///
    /// - Example: `"讨论产品的群"`
    pub description: Option<String>,
    /// The name of the chat by language. Keep each within 60 characters; a language without one shows `name`.
    ///
    /// 群名称的各语言版本，每个建议不超过 60 字符；没有设置的语言显示 `name`。
    pub i18n_names: Option<I18nNames>,
    /// Who may invite users and bots.
    /// **Note**: `add_member_permission` and `share_card_permission` are set together, and have to agree:
    /// - `only_owner` goes with `not_allowed`.
    /// - `all_members` goes with `allowed`.
    ///
    /// 谁可以邀请用户和机器人入群。
    /// **注意**：`add_member_permission` 与 `share_card_permission` 必须一起设置，并且一致：
    /// - `only_owner` 配 `not_allowed`。
    /// - `all_members` 配 `allowed`。
    ///
    /// - Example: `"all_members"`
    pub add_member_permission: Option<AddMemberPermission>,
    /// Whether the chat may be shared.
    /// **Note**: `add_member_permission` and `share_card_permission` are set together, and have to agree:
    /// - `only_owner` goes with `not_allowed`.
    /// - `all_members` goes with `allowed`.
    ///
    /// 是否可以分享群。
    /// **注意**：`add_member_permission` 与 `share_card_permission` 必须一起设置，并且一致：
    /// - `only_owner` 配 `not_allowed`。
    /// - `all_members` 配 `allowed`。
    ///
    /// - Example: `"allowed"`
    pub share_card_permission: Option<ShareCardPermission>,
    /// Who may mention everyone
    ///
    /// 谁可以 @ 所有人
    ///
    /// - Example: `"all_members"`
    pub at_all_permission: Option<AtAllPermission>,
    /// Who may edit the information of the chat
    ///
    /// 谁可以编辑群信息
    ///
    /// - Example: `"all_members"`
    pub edit_permission: Option<EditPermission>,
    /// The new owner, given by the kind of ID `user_id_type` names; [open_id](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-obtain-openid) is recommended. Leave it out to keep the owner.
    ///
    /// 新群主，ID 的类型由 `user_id_type` 指定，推荐用 [open_id](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-obtain-openid)。不转让时不填。
    ///
    /// - Example: `"4d7a3c6g"`
    pub owner_id: Option<String>,
    /// Who sees the notice that a member joined
    ///
    /// 谁能看到成员入群的提示
    ///
    /// - Example: `"only_owner"`
    pub join_message_visibility: Option<JoinMessageVisibility>,
    /// Who sees the notice that a member left
    ///
    /// 谁能看到成员退群的提示
    ///
    /// - Example: `"only_owner"`
    pub leave_message_visibility: Option<LeaveMessageVisibility>,
    /// Whether joining takes approval
    ///
    /// 入群是否需要审批
    ///
    /// - Example: `"no_approval_required"`
    pub membership_approval: Option<MembershipApproval>,
    /// The settings of the restricted mode. It takes the enterprise plan, see [Restricted mode of chats](https://www.feishu.cn/hc/zh-CN/articles/418691056559).
    ///
    /// 保密模式的设置。只有旗舰版企业可以使用，参见[会话保密模式](https://www.feishu.cn/hc/zh-CN/articles/418691056559)。
    pub restricted_mode_setting: Option<RestrictedModeSetting>,
    /// Whether the chat is public
    ///
    /// 群类型
    ///
    /// - Example: `"private"`
    pub chat_type: Option<ChatType>,
    /// How messages are laid out
    ///
    /// 消息的形式
    ///
    /// - Example: `"chat"`
    pub group_message_type: Option<GroupMessageType>,
    /// Who may send urgent messages
    ///
    /// 谁可以加急
    ///
    /// - Example: `"all_members"`
    pub urgent_setting: Option<UrgentSetting>,
    /// Who may start video meetings
    ///
    /// 谁可以发起视频会议
    ///
    /// - Example: `"all_members"`
    pub video_conference_setting: Option<VideoConferenceSetting>,
    /// Who sees how many members there are
    ///
    /// 谁能看到群成员人数
    ///
    /// - Example: `"all_members"`
    pub hide_member_count_setting: Option<HideMemberCountSetting>,
}
impl Update {
    /// With the fields that are required.
    pub fn new(chat_id: impl Into<crate::id::ChatId>) -> Self {
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
    pub fn user_id_type(mut self, value: impl Into<UserIdType>) -> Self {
        self.user_id_type = Some(value.into());
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
    pub fn i18n_names(mut self, value: I18nNames) -> Self {
        self.i18n_names = Some(value);
        self
    }
    /// Sets `add_member_permission`.
    #[must_use]
    pub fn add_member_permission(
        mut self,
        value: impl Into<AddMemberPermission>,
    ) -> Self {
        self.add_member_permission = Some(value.into());
        self
    }
    /// Sets `share_card_permission`.
    #[must_use]
    pub fn share_card_permission(
        mut self,
        value: impl Into<ShareCardPermission>,
    ) -> Self {
        self.share_card_permission = Some(value.into());
        self
    }
    /// Sets `at_all_permission`.
    #[must_use]
    pub fn at_all_permission(mut self, value: impl Into<AtAllPermission>) -> Self {
        self.at_all_permission = Some(value.into());
        self
    }
    /// Sets `edit_permission`.
    #[must_use]
    pub fn edit_permission(mut self, value: impl Into<EditPermission>) -> Self {
        self.edit_permission = Some(value.into());
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
    pub fn join_message_visibility(
        mut self,
        value: impl Into<JoinMessageVisibility>,
    ) -> Self {
        self.join_message_visibility = Some(value.into());
        self
    }
    /// Sets `leave_message_visibility`.
    #[must_use]
    pub fn leave_message_visibility(
        mut self,
        value: impl Into<LeaveMessageVisibility>,
    ) -> Self {
        self.leave_message_visibility = Some(value.into());
        self
    }
    /// Sets `membership_approval`.
    #[must_use]
    pub fn membership_approval(mut self, value: impl Into<MembershipApproval>) -> Self {
        self.membership_approval = Some(value.into());
        self
    }
    /// Sets `restricted_mode_setting`.
    #[must_use]
    pub fn restricted_mode_setting(mut self, value: RestrictedModeSetting) -> Self {
        self.restricted_mode_setting = Some(value);
        self
    }
    /// Sets `chat_type`.
    #[must_use]
    pub fn chat_type(mut self, value: impl Into<ChatType>) -> Self {
        self.chat_type = Some(value.into());
        self
    }
    /// Sets `group_message_type`.
    #[must_use]
    pub fn group_message_type(mut self, value: impl Into<GroupMessageType>) -> Self {
        self.group_message_type = Some(value.into());
        self
    }
    /// Sets `urgent_setting`.
    #[must_use]
    pub fn urgent_setting(mut self, value: impl Into<UrgentSetting>) -> Self {
        self.urgent_setting = Some(value.into());
        self
    }
    /// Sets `video_conference_setting`.
    #[must_use]
    pub fn video_conference_setting(
        mut self,
        value: impl Into<VideoConferenceSetting>,
    ) -> Self {
        self.video_conference_setting = Some(value.into());
        self
    }
    /// Sets `hide_member_count_setting`.
    #[must_use]
    pub fn hide_member_count_setting(
        mut self,
        value: impl Into<HideMemberCountSetting>,
    ) -> Self {
        self.hide_member_count_setting = Some(value.into());
        self
    }
}
impl wire::Object for Update {
    #[inline(never)]
    fn fields(&self, visit: &mut dyn FnMut(&'static str, wire::View<'_>)) {
        visit("chat_id", wire::View::Text(self.chat_id.as_str()));
        visit("user_id_type", wire::Value::view(&self.user_id_type));
        visit("avatar", wire::Value::view(&self.avatar));
        visit("name", wire::Value::view(&self.name));
        visit("description", wire::Value::view(&self.description));
        visit("i18n_names", wire::Value::view(&self.i18n_names));
        visit("add_member_permission", wire::Value::view(&self.add_member_permission));
        visit("share_card_permission", wire::Value::view(&self.share_card_permission));
        visit("at_all_permission", wire::Value::view(&self.at_all_permission));
        visit("edit_permission", wire::Value::view(&self.edit_permission));
        visit("owner_id", wire::Value::view(&self.owner_id));
        visit(
            "join_message_visibility",
            wire::Value::view(&self.join_message_visibility),
        );
        visit(
            "leave_message_visibility",
            wire::Value::view(&self.leave_message_visibility),
        );
        visit("membership_approval", wire::Value::view(&self.membership_approval));
        visit(
            "restricted_mode_setting",
            wire::Value::view(&self.restricted_mode_setting),
        );
        visit("chat_type", wire::Value::view(&self.chat_type));
        visit("group_message_type", wire::Value::view(&self.group_message_type));
        visit("urgent_setting", wire::Value::view(&self.urgent_setting));
        visit(
            "video_conference_setting",
            wire::Value::view(&self.video_conference_setting),
        );
        visit(
            "hide_member_count_setting",
            wire::Value::view(&self.hide_member_count_setting),
        );
    }
    #[inline(never)]
    fn field(&mut self, key: &str) -> wire::Slot<'_> {
        match key {
            "chat_id" => wire::Value::slot(&mut self.chat_id),
            "user_id_type" => wire::Slot::Optional(&mut self.user_id_type),
            "avatar" => wire::Slot::Optional(&mut self.avatar),
            "name" => wire::Slot::Optional(&mut self.name),
            "description" => wire::Slot::Optional(&mut self.description),
            "i18n_names" => wire::Slot::Optional(&mut self.i18n_names),
            "add_member_permission" => {
                wire::Slot::Optional(&mut self.add_member_permission)
            }
            "share_card_permission" => {
                wire::Slot::Optional(&mut self.share_card_permission)
            }
            "at_all_permission" => wire::Slot::Optional(&mut self.at_all_permission),
            "edit_permission" => wire::Slot::Optional(&mut self.edit_permission),
            "owner_id" => wire::Slot::Optional(&mut self.owner_id),
            "join_message_visibility" => {
                wire::Slot::Optional(&mut self.join_message_visibility)
            }
            "leave_message_visibility" => {
                wire::Slot::Optional(&mut self.leave_message_visibility)
            }
            "membership_approval" => wire::Slot::Optional(&mut self.membership_approval),
            "restricted_mode_setting" => {
                wire::Slot::Optional(&mut self.restricted_mode_setting)
            }
            "chat_type" => wire::Slot::Optional(&mut self.chat_type),
            "group_message_type" => wire::Slot::Optional(&mut self.group_message_type),
            "urgent_setting" => wire::Slot::Optional(&mut self.urgent_setting),
            "video_conference_setting" => {
                wire::Slot::Optional(&mut self.video_conference_setting)
            }
            "hide_member_count_setting" => {
                wire::Slot::Optional(&mut self.hide_member_count_setting)
            }
            _ => wire::Slot::Skip,
        }
    }
}
impl crate::Operation for Update {
    type Response = UpdateResponse;
    type Error = UpdateError;
    const ENDPOINT: &'static endpoint::Endpoint = &endpoint::Endpoint::new(
            "im.v1.chat.update",
            endpoint::Method::Put,
            "/open-apis/im/v1/chats/:chat_id",
        )
        .documented(
            text::Text {
                zh: "更新群信息",
                en: "Update a chat",
            },
            "https://open.feishu.cn/document/server-docs/group/chat/update-2",
        )
        .access(
            &[endpoint::TokenKind::Tenant, endpoint::TokenKind::User],
            &[endpoint::AppType::Custom, endpoint::AppType::Store],
            &[
                endpoint::ScopeRule::new(None, &[crate::scope::IM_CHAT]),
                endpoint::ScopeRule::new(None, &[crate::scope::IM_CHAT_UPDATE]),
            ],
        )
        .guards(
            &[
                endpoint::Guard::sent(
                        "user_id_type",
                        &[
                            endpoint::ScopeRule::new(
                                None,
                                &[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY],
                            ),
                        ],
                    )
                    .value("user_id"),
            ],
        )
        .limits(
            endpoint::RateLimit::Fixed(
                &[endpoint::Rate::new(1000, 60), endpoint::Rate::new(50, 1)],
            ),
            &[],
        )
        .idempotent()
        .request(
            endpoint::BodyKind::Json,
            &[
                endpoint::Parameter::new(
                    "chat_id",
                    "chat_id",
                    endpoint::Location::Path,
                    true,
                    endpoint::ValueKind::String,
                ),
                endpoint::Parameter::new(
                        "user_id_type",
                        "user_id_type",
                        endpoint::Location::Query,
                        false,
                        endpoint::ValueKind::String,
                    )
                    .default("\"open_id\""),
                endpoint::Parameter::new(
                    "avatar",
                    "avatar",
                    endpoint::Location::Body,
                    false,
                    endpoint::ValueKind::String,
                ),
                endpoint::Parameter::new(
                    "name",
                    "name",
                    endpoint::Location::Body,
                    false,
                    endpoint::ValueKind::String,
                ),
                endpoint::Parameter::new(
                    "description",
                    "description",
                    endpoint::Location::Body,
                    false,
                    endpoint::ValueKind::String,
                ),
                endpoint::Parameter::new(
                    "i18n_names",
                    "i18n_names",
                    endpoint::Location::Body,
                    false,
                    endpoint::ValueKind::Object,
                ),
                endpoint::Parameter::new(
                    "add_member_permission",
                    "add_member_permission",
                    endpoint::Location::Body,
                    false,
                    endpoint::ValueKind::String,
                ),
                endpoint::Parameter::new(
                    "share_card_permission",
                    "share_card_permission",
                    endpoint::Location::Body,
                    false,
                    endpoint::ValueKind::String,
                ),
                endpoint::Parameter::new(
                    "at_all_permission",
                    "at_all_permission",
                    endpoint::Location::Body,
                    false,
                    endpoint::ValueKind::String,
                ),
                endpoint::Parameter::new(
                    "edit_permission",
                    "edit_permission",
                    endpoint::Location::Body,
                    false,
                    endpoint::ValueKind::String,
                ),
                endpoint::Parameter::new(
                    "owner_id",
                    "owner_id",
                    endpoint::Location::Body,
                    false,
                    endpoint::ValueKind::String,
                ),
                endpoint::Parameter::new(
                    "join_message_visibility",
                    "join_message_visibility",
                    endpoint::Location::Body,
                    false,
                    endpoint::ValueKind::String,
                ),
                endpoint::Parameter::new(
                    "leave_message_visibility",
                    "leave_message_visibility",
                    endpoint::Location::Body,
                    false,
                    endpoint::ValueKind::String,
                ),
                endpoint::Parameter::new(
                    "membership_approval",
                    "membership_approval",
                    endpoint::Location::Body,
                    false,
                    endpoint::ValueKind::String,
                ),
                endpoint::Parameter::new(
                    "restricted_mode_setting",
                    "restricted_mode_setting",
                    endpoint::Location::Body,
                    false,
                    endpoint::ValueKind::Object,
                ),
                endpoint::Parameter::new(
                    "chat_type",
                    "chat_type",
                    endpoint::Location::Body,
                    false,
                    endpoint::ValueKind::String,
                ),
                endpoint::Parameter::new(
                    "group_message_type",
                    "group_message_type",
                    endpoint::Location::Body,
                    false,
                    endpoint::ValueKind::String,
                ),
                endpoint::Parameter::new(
                    "urgent_setting",
                    "urgent_setting",
                    endpoint::Location::Body,
                    false,
                    endpoint::ValueKind::String,
                ),
                endpoint::Parameter::new(
                    "video_conference_setting",
                    "video_conference_setting",
                    endpoint::Location::Body,
                    false,
                    endpoint::ValueKind::String,
                ),
                endpoint::Parameter::new(
                    "hide_member_count_setting",
                    "hide_member_count_setting",
                    endpoint::Location::Body,
                    false,
                    endpoint::ValueKind::String,
                ),
            ],
        )
        .reply(endpoint::Envelope::Data)
        .errors(&UPDATE_ERRORS);
}
/// What [`Update`](struct@Update) answers.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct UpdateResponse {}
impl UpdateResponse {
    /// With every field left out.
    pub fn new() -> Self {
        Default::default()
    }
}
impl wire::Object for UpdateResponse {
    #[inline(never)]
    fn fields(&self, _visit: &mut dyn FnMut(&'static str, wire::View<'_>)) {}
    #[inline(never)]
    fn field(&mut self, _key: &str) -> wire::Slot<'_> {
        wire::Slot::Skip
    }
}
crate::__impl_object! {
    Update UpdateResponse
}
/// The errors that the page of [`Update`](struct@Update) lists.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UpdateError {
    /// `232001` (HTTP 400): Your request contains an invalid request parameter.
    ///
    /// A parameter is not acceptable. Compare the request with the fields of this documentation; the msg of the reply says more.
    ///
    /// 请求参数不符合要求。请对照本文档的参数说明检查取值，返回的 msg 会说明原因。
    InvalidParameter,
    /// `232002` (HTTP 400): No Permission: Only chat owner or admin can edit chat information in the current situation.
    ///
    /// In this chat only the owner and the managers may edit its information. Call as one of them, or have them open editing to all members.
    ///
    /// 群里只有群主和管理员可以编辑群信息。请改由群主或管理员调用，或请他们放开编辑权限。
    PermissionDenied,
    /// `232004` (HTTP 400): Such an app does NOT exist.
    ///
    /// The platform does not know the app that calls. Make sure that it has not been deleted; if it exists, contact [support](https://applink.feishu.cn/TLJsX982).
    ///
    /// 平台查不到发起调用的应用。请确认应用没有被删除；仍然报错时联系[技术支持](https://applink.feishu.cn/TLJsX982)。
    AppNotFound,
    /// `232006` (HTTP 400): Your request specifies a chat_id which is invalid.
    ///
    /// The chat_id is not valid. Check it; these operations return chat_ids:
    /// - [Create a chat](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/create).
    /// - [List chats](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/list).
    /// - [Search chats](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/search).
    ///
    /// chat_id 无效，请检查取值。它可以从以下接口得到：
    /// - [创建群](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/create)的响应。
    /// - [获取用户或机器人所在的群列表](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/list)。
    /// - [搜索对用户或机器人可见的群列表](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/search)。
    InvalidChatId,
    /// `232008` (HTTP 400): Your request specifies a chat whose type is NOT supported currently.
    ///
    /// The operation does not support chats of this `chat_mode` or `chat_type`. Look them up with [Get a chat](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/get), and compare them with what this documentation asks for.
    ///
    /// 本接口不支持这个群的群模式（`chat_mode`）或群类型（`chat_type`）。请用[获取群信息](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/get)查看，并与本文档的要求对照。
    ChatTypeUnsupported,
    /// `232009` (HTTP 400): Your request specifies a chat which has already been dissolved.
    ///
    /// The chat has been dissolved, and nothing can be done in it any more.
    ///
    /// 群已经解散，不能再操作。
    ChatDissolved,
    /// `232010` (HTTP 400): Operator and chat can NOT be in different tenants.
    ///
    /// The operator and the chat belong to different tenants. Call with a token of the tenant of the chat.
    ///
    /// 操作者与群不属于同一企业。请换用群所在企业的凭证调用。
    ChatInOtherTenant,
    /// `232011` (HTTP 400): Operator can NOT be out of the chat.
    ///
    /// The operator is not in the chat. [Add](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-members/create) the bot of the app, or the user, to the chat and retry.
    ///
    /// 操作者不在群里。请先把应用的机器人或用户[拉入群聊](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-members/create)，再重试。
    OperatorNotInChat,
    /// `232012` (HTTP 400): New chat owner can NOT be out of the chat.
    ///
    /// The new owner (`owner_id`) is not in the chat. [Add](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-members/create) the user first.
    ///
    /// 新群主（`owner_id`）不在群里。请先[拉入群聊](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-members/create)，再转让。
    NewOwnerNotInChat,
    /// `232016` (HTTP 400): Non-chat-owner or Non-chat-admin can only edit certain parts.
    ///
    /// An ordinary member may only change `avatar`, `name`, `description` and `i18n_names`. Have the owner or a manager change the rest.
    ///
    /// 普通成员只能修改群头像（`avatar`）、名称（`name`）、描述（`description`）和多语言名称（`i18n_names`）。修改其他设置请由群主或管理员调用。
    FieldNotEditable,
    /// `232019` (HTTP 400): The request has been rate limited.
    ///
    /// The chat was operated on too often. Slow down and try again, see [Rate limits](https://open.feishu.cn/document/ukTMukTMukTM/uUzN04SN3QjL1cDN).
    ///
    /// 对这个群的操作过于频繁，请放慢速度再试，参见[频控策略](https://open.feishu.cn/document/ukTMukTMukTM/uUzN04SN3QjL1cDN)。
    RateLimited,
    /// `232023` (HTTP 400): Chat information review failed while updating the chat.
    ///
    /// The information of the chat did not pass review. Remove what is sensitive from its name and description.
    ///
    /// 群信息没有通过审核。请检查群名称和群描述，去掉敏感内容。
    ContentRejected,
    /// `232025` (HTTP 400): Bot ability is not activated.
    ///
    /// The bot capability of the app is off. In the [developer console](https://open.feishu.cn/app), under **App Capabilities** > **Add capabilities**, add **Bot** and release a version; see [How to enable the bot capability](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-enable-bot-ability).
    ///
    /// 应用未启用机器人能力。请在[开发者后台](https://open.feishu.cn/app)的 **应用能力** > **添加应用能力** 中添加 **机器人**，并发布版本，参见[如何启用机器人能力](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-enable-bot-ability)。
    BotNotEnabled,
    /// `232026` (HTTP 400): This name is already used in an existing public chat. Names of public chats are supposed to be different.
    ///
    /// Another public chat has this name, and the names of public chats must differ. Choose another one.
    ///
    /// 已有同名的公开群，公开群的名称不能重复。请换一个名称。
    PublicNameTaken,
    /// `232030` (HTTP 400): Your request specifies a user_id which is invalid.
    ///
    /// The ID of a user is wrong. Check it, and that it is of the kind `user_id_type` names.
    ///
    /// 用户 ID 不正确。请检查取值，并确认它的类型与 `user_id_type` 一致。
    InvalidUserId,
    /// `232031` (HTTP 400): The chat and the new designated chat owner must be in the same tenant.
    ///
    /// A chat cannot be handed to a user of another tenant. Give as `owner_id` a user of the tenant of the chat who is in the chat.
    ///
    /// 群主不能转让给其他企业的用户。请把 `owner_id` 改为群所在企业、并且在群里的用户。
    NewOwnerInOtherTenant,
    /// `232033` (HTTP 400): The operator or invited bots does NOT have the authority to manage external chats without the scope.
    ///
    /// The chat is an external one, in which the app may not act. Enable external sharing for the bot first, see [Bots in external chats and private chats with external users](https://open.feishu.cn/document/uAjLw4CM/ukzMukzMukzM/develop-robots/add-bot-to-external-group).
    ///
    /// 这是外部群，应用不能操作外部群。先为机器人开启对外共享能力，参见[机器人支持外部群和外部用户单聊](https://open.feishu.cn/document/uAjLw4CM/ukzMukzMukzM/develop-robots/add-bot-to-external-group)。
    ExternalChatDenied,
    /// `232034` (HTTP 400): The app is unavailable or inactivated by the tenant.
    ///
    /// The app is not installed in the tenant, or not enabled. Have an administrator install and enable it, then retry.
    ///
    /// 应用在本企业中没有安装或没有启用。请企业管理员安装并启用后重试。
    AppUnavailable,
    /// `232035` (HTTP 400): Your request specifies an owner_id which is invalid.
    ///
    /// The `owner_id` is wrong. Check it, and that it is of the kind `user_id_type` names.
    ///
    /// `owner_id` 不正确。请检查取值，并确认它的类型与 `user_id_type` 一致。
    InvalidOwnerId,
    /// `232037` (HTTP 400): The operator or invited bots does NOT have the authority to manage chat labels without the scope.
    ///
    /// The operator or a bot that is invited may not manage the labels of the chat. Check which scopes they have.
    ///
    /// 操作者或受邀的机器人无权管理群标签。请检查它们的权限。
    ChatLabelDenied,
    /// `232041` (HTTP 400): The avatar key is illegal.
    ///
    /// The `avatar` is no key of an avatar. [Upload an image](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/image/create) with the `image_type` `avatar`, and use the key it returns.
    ///
    /// `avatar` 不是可用的头像。请用[上传图片](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/image/create)上传，`image_type` 填 `avatar`，再用返回的 key。
    InvalidAvatar,
    /// `232047` (HTTP 400): The length of the tab name reaches the limit.
    ///
    /// The name of a tab of the chat is too long. Shorten it and retry.
    ///
    /// 会话标签页的名称过长，请缩短后重试。
    TabNameTooLong,
    /// `232057` (HTTP 400): The operator tenant doesn't have the permission to use restricted mode.
    ///
    /// The tenant of the operator may not use the restricted mode. Ask an administrator about its plan, see [Restricted mode of chats](https://www.feishu.cn/hc/zh-CN/articles/418691056559); or leave `restricted_mode_setting` out.
    ///
    /// 操作者所在的企业不能使用保密模式。请联系企业管理员确认版本，参见[会话保密模式](https://www.feishu.cn/hc/zh-CN/articles/418691056559)；或者不传 `restricted_mode_setting`。
    RestrictedModeUnavailable,
    /// `232069` (HTTP 400): current chat type unsupported to set public.
    ///
    /// An external chat cannot be public. Set `chat_type` to `private`.
    ///
    /// 外部群不能设为公开群。请把 `chat_type` 设为 `private`。
    PublicUnsupported,
    /// `232091` (HTTP 400): Due to the security control requirements of this tenant, this tenant does not allow public group.
    ///
    /// The administrators of the tenant do not allow public chats, see [How administrators control public chats](https://www.feishu.cn/hc/zh-CN/articles/847237870238). Set `chat_type` to `private`.
    ///
    /// 企业管理员不允许公开群，参见[管理员管控公开群权限](https://www.feishu.cn/hc/zh-CN/articles/847237870238)。请把 `chat_type` 设为 `private`。
    PublicChatForbidden,
    /// `232093` (HTTP 400): This meeting has restricted access. Unable to turn off group membership approval.
    ///
    /// The meeting of this chat is going on, and `membership_approval` cannot be switched off meanwhile. Retry when it has ended.
    ///
    /// 群的会议正在进行，期间不能取消入群审批（`membership_approval`）。请在会议结束后重试。
    MeetingInProgress,
    /// `232078` (HTTP 400): The operator tenant doesn't have the permission to use hide_member_count_setting.
    ///
    /// The tenant of the operator may not hide the number of members. Leave `hide_member_count_setting` out, or ask an administrator.
    ///
    /// 操作者所在的企业不能隐藏群成员人数。请不要传 `hide_member_count_setting`，或联系企业管理员。
    MemberCountSettingUnavailable,
}
crate::__impl_error! {
    UpdateError
}
impl crate::OperationError for UpdateError {
    #[inline(never)]
    fn from_code(code: i64) -> Option<Self> {
        Some(
            match code {
                232001 => Self::InvalidParameter,
                232002 => Self::PermissionDenied,
                232004 => Self::AppNotFound,
                232006 => Self::InvalidChatId,
                232008 => Self::ChatTypeUnsupported,
                232009 => Self::ChatDissolved,
                232010 => Self::ChatInOtherTenant,
                232011 => Self::OperatorNotInChat,
                232012 => Self::NewOwnerNotInChat,
                232016 => Self::FieldNotEditable,
                232019 => Self::RateLimited,
                232023 => Self::ContentRejected,
                232025 => Self::BotNotEnabled,
                232026 => Self::PublicNameTaken,
                232030 => Self::InvalidUserId,
                232031 => Self::NewOwnerInOtherTenant,
                232033 => Self::ExternalChatDenied,
                232034 => Self::AppUnavailable,
                232035 => Self::InvalidOwnerId,
                232037 => Self::ChatLabelDenied,
                232041 => Self::InvalidAvatar,
                232047 => Self::TabNameTooLong,
                232057 => Self::RestrictedModeUnavailable,
                232069 => Self::PublicUnsupported,
                232091 => Self::PublicChatForbidden,
                232093 => Self::MeetingInProgress,
                232078 => Self::MemberCountSettingUnavailable,
                _ => return None,
            },
        )
    }
    #[inline(never)]
    fn info(self) -> &'static endpoint::ErrorInfo {
        &UPDATE_ERRORS[self as usize]
    }
}
static UPDATE_ERRORS: [endpoint::ErrorInfo; 27usize] = [
    endpoint::ErrorInfo {
        code: 232001,
        name: "InvalidParameter",
        status: Some(400),
        message: "Your request contains an invalid request parameter.",
        fix: text::Text {
            zh: "请求参数不符合要求。请对照本文档的参数说明检查取值，返回的 msg 会说明原因。",
            en: "A parameter is not acceptable. Compare the request with the fields of this documentation; the msg of the reply says more.",
        },
        links: &[],
    },
    endpoint::ErrorInfo {
        code: 232002,
        name: "PermissionDenied",
        status: Some(400),
        message: "No Permission: Only chat owner or admin can edit chat information in the current situation.",
        fix: text::Text {
            zh: "群里只有群主和管理员可以编辑群信息。请改由群主或管理员调用，或请他们放开编辑权限。",
            en: "In this chat only the owner and the managers may edit its information. Call as one of them, or have them open editing to all members.",
        },
        links: &[],
    },
    endpoint::ErrorInfo {
        code: 232004,
        name: "AppNotFound",
        status: Some(400),
        message: "Such an app does NOT exist.",
        fix: text::Text {
            zh: "平台查不到发起调用的应用。请确认应用没有被删除；仍然报错时联系[技术支持](https://applink.feishu.cn/TLJsX982)。",
            en: "The platform does not know the app that calls. Make sure that it has not been deleted; if it exists, contact [support](https://applink.feishu.cn/TLJsX982).",
        },
        links: &[
            text::Link {
                text: "技术支持",
                url: "https://applink.feishu.cn/TLJsX982",
            },
        ],
    },
    endpoint::ErrorInfo {
        code: 232006,
        name: "InvalidChatId",
        status: Some(400),
        message: "Your request specifies a chat_id which is invalid.",
        fix: text::Text {
            zh: "chat_id 无效，请检查取值。它可以从以下接口得到：\n- [创建群](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/create)的响应。\n- [获取用户或机器人所在的群列表](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/list)。\n- [搜索对用户或机器人可见的群列表](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/search)。",
            en: "The chat_id is not valid. Check it; these operations return chat_ids:\n- [Create a chat](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/create).\n- [List chats](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/list).\n- [Search chats](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/search).",
        },
        links: &[
            text::Link {
                text: "创建群",
                url: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/create",
            },
            text::Link {
                text: "获取用户或机器人所在的群列表",
                url: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/list",
            },
            text::Link {
                text: "搜索对用户或机器人可见的群列表",
                url: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/search",
            },
        ],
    },
    endpoint::ErrorInfo {
        code: 232008,
        name: "ChatTypeUnsupported",
        status: Some(400),
        message: "Your request specifies a chat whose type is NOT supported currently.",
        fix: text::Text {
            zh: "本接口不支持这个群的群模式（`chat_mode`）或群类型（`chat_type`）。请用[获取群信息](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/get)查看，并与本文档的要求对照。",
            en: "The operation does not support chats of this `chat_mode` or `chat_type`. Look them up with [Get a chat](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/get), and compare them with what this documentation asks for.",
        },
        links: &[
            text::Link {
                text: "获取群信息",
                url: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/get",
            },
        ],
    },
    endpoint::ErrorInfo {
        code: 232009,
        name: "ChatDissolved",
        status: Some(400),
        message: "Your request specifies a chat which has already been dissolved.",
        fix: text::Text {
            zh: "群已经解散，不能再操作。",
            en: "The chat has been dissolved, and nothing can be done in it any more.",
        },
        links: &[],
    },
    endpoint::ErrorInfo {
        code: 232010,
        name: "ChatInOtherTenant",
        status: Some(400),
        message: "Operator and chat can NOT be in different tenants.",
        fix: text::Text {
            zh: "操作者与群不属于同一企业。请换用群所在企业的凭证调用。",
            en: "The operator and the chat belong to different tenants. Call with a token of the tenant of the chat.",
        },
        links: &[],
    },
    endpoint::ErrorInfo {
        code: 232011,
        name: "OperatorNotInChat",
        status: Some(400),
        message: "Operator can NOT be out of the chat.",
        fix: text::Text {
            zh: "操作者不在群里。请先把应用的机器人或用户[拉入群聊](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-members/create)，再重试。",
            en: "The operator is not in the chat. [Add](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-members/create) the bot of the app, or the user, to the chat and retry.",
        },
        links: &[
            text::Link {
                text: "拉入群聊",
                url: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-members/create",
            },
        ],
    },
    endpoint::ErrorInfo {
        code: 232012,
        name: "NewOwnerNotInChat",
        status: Some(400),
        message: "New chat owner can NOT be out of the chat.",
        fix: text::Text {
            zh: "新群主（`owner_id`）不在群里。请先[拉入群聊](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-members/create)，再转让。",
            en: "The new owner (`owner_id`) is not in the chat. [Add](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-members/create) the user first.",
        },
        links: &[
            text::Link {
                text: "拉入群聊",
                url: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-members/create",
            },
        ],
    },
    endpoint::ErrorInfo {
        code: 232016,
        name: "FieldNotEditable",
        status: Some(400),
        message: "Non-chat-owner or Non-chat-admin can only edit certain parts.",
        fix: text::Text {
            zh: "普通成员只能修改群头像（`avatar`）、名称（`name`）、描述（`description`）和多语言名称（`i18n_names`）。修改其他设置请由群主或管理员调用。",
            en: "An ordinary member may only change `avatar`, `name`, `description` and `i18n_names`. Have the owner or a manager change the rest.",
        },
        links: &[],
    },
    endpoint::ErrorInfo {
        code: 232019,
        name: "RateLimited",
        status: Some(400),
        message: "The request has been rate limited.",
        fix: text::Text {
            zh: "对这个群的操作过于频繁，请放慢速度再试，参见[频控策略](https://open.feishu.cn/document/ukTMukTMukTM/uUzN04SN3QjL1cDN)。",
            en: "The chat was operated on too often. Slow down and try again, see [Rate limits](https://open.feishu.cn/document/ukTMukTMukTM/uUzN04SN3QjL1cDN).",
        },
        links: &[
            text::Link {
                text: "频控策略",
                url: "https://open.feishu.cn/document/ukTMukTMukTM/uUzN04SN3QjL1cDN",
            },
        ],
    },
    endpoint::ErrorInfo {
        code: 232023,
        name: "ContentRejected",
        status: Some(400),
        message: "Chat information review failed while updating the chat.",
        fix: text::Text {
            zh: "群信息没有通过审核。请检查群名称和群描述，去掉敏感内容。",
            en: "The information of the chat did not pass review. Remove what is sensitive from its name and description.",
        },
        links: &[],
    },
    endpoint::ErrorInfo {
        code: 232025,
        name: "BotNotEnabled",
        status: Some(400),
        message: "Bot ability is not activated.",
        fix: text::Text {
            zh: "应用未启用机器人能力。请在[开发者后台](https://open.feishu.cn/app)的 **应用能力** > **添加应用能力** 中添加 **机器人**，并发布版本，参见[如何启用机器人能力](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-enable-bot-ability)。",
            en: "The bot capability of the app is off. In the [developer console](https://open.feishu.cn/app), under **App Capabilities** > **Add capabilities**, add **Bot** and release a version; see [How to enable the bot capability](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-enable-bot-ability).",
        },
        links: &[
            text::Link {
                text: "开发者后台",
                url: "https://open.feishu.cn/app",
            },
            text::Link {
                text: "如何启用机器人能力",
                url: "https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-enable-bot-ability",
            },
        ],
    },
    endpoint::ErrorInfo {
        code: 232026,
        name: "PublicNameTaken",
        status: Some(400),
        message: "This name is already used in an existing public chat. Names of public chats are supposed to be different.",
        fix: text::Text {
            zh: "已有同名的公开群，公开群的名称不能重复。请换一个名称。",
            en: "Another public chat has this name, and the names of public chats must differ. Choose another one.",
        },
        links: &[],
    },
    endpoint::ErrorInfo {
        code: 232030,
        name: "InvalidUserId",
        status: Some(400),
        message: "Your request specifies a user_id which is invalid.",
        fix: text::Text {
            zh: "用户 ID 不正确。请检查取值，并确认它的类型与 `user_id_type` 一致。",
            en: "The ID of a user is wrong. Check it, and that it is of the kind `user_id_type` names.",
        },
        links: &[],
    },
    endpoint::ErrorInfo {
        code: 232031,
        name: "NewOwnerInOtherTenant",
        status: Some(400),
        message: "The chat and the new designated chat owner must be in the same tenant.",
        fix: text::Text {
            zh: "群主不能转让给其他企业的用户。请把 `owner_id` 改为群所在企业、并且在群里的用户。",
            en: "A chat cannot be handed to a user of another tenant. Give as `owner_id` a user of the tenant of the chat who is in the chat.",
        },
        links: &[],
    },
    endpoint::ErrorInfo {
        code: 232033,
        name: "ExternalChatDenied",
        status: Some(400),
        message: "The operator or invited bots does NOT have the authority to manage external chats without the scope.",
        fix: text::Text {
            zh: "这是外部群，应用不能操作外部群。先为机器人开启对外共享能力，参见[机器人支持外部群和外部用户单聊](https://open.feishu.cn/document/uAjLw4CM/ukzMukzMukzM/develop-robots/add-bot-to-external-group)。",
            en: "The chat is an external one, in which the app may not act. Enable external sharing for the bot first, see [Bots in external chats and private chats with external users](https://open.feishu.cn/document/uAjLw4CM/ukzMukzMukzM/develop-robots/add-bot-to-external-group).",
        },
        links: &[
            text::Link {
                text: "机器人支持外部群和外部用户单聊",
                url: "https://open.feishu.cn/document/uAjLw4CM/ukzMukzMukzM/develop-robots/add-bot-to-external-group",
            },
        ],
    },
    endpoint::ErrorInfo {
        code: 232034,
        name: "AppUnavailable",
        status: Some(400),
        message: "The app is unavailable or inactivated by the tenant.",
        fix: text::Text {
            zh: "应用在本企业中没有安装或没有启用。请企业管理员安装并启用后重试。",
            en: "The app is not installed in the tenant, or not enabled. Have an administrator install and enable it, then retry.",
        },
        links: &[],
    },
    endpoint::ErrorInfo {
        code: 232035,
        name: "InvalidOwnerId",
        status: Some(400),
        message: "Your request specifies an owner_id which is invalid.",
        fix: text::Text {
            zh: "`owner_id` 不正确。请检查取值，并确认它的类型与 `user_id_type` 一致。",
            en: "The `owner_id` is wrong. Check it, and that it is of the kind `user_id_type` names.",
        },
        links: &[],
    },
    endpoint::ErrorInfo {
        code: 232037,
        name: "ChatLabelDenied",
        status: Some(400),
        message: "The operator or invited bots does NOT have the authority to manage chat labels without the scope.",
        fix: text::Text {
            zh: "操作者或受邀的机器人无权管理群标签。请检查它们的权限。",
            en: "The operator or a bot that is invited may not manage the labels of the chat. Check which scopes they have.",
        },
        links: &[],
    },
    endpoint::ErrorInfo {
        code: 232041,
        name: "InvalidAvatar",
        status: Some(400),
        message: "The avatar key is illegal.",
        fix: text::Text {
            zh: "`avatar` 不是可用的头像。请用[上传图片](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/image/create)上传，`image_type` 填 `avatar`，再用返回的 key。",
            en: "The `avatar` is no key of an avatar. [Upload an image](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/image/create) with the `image_type` `avatar`, and use the key it returns.",
        },
        links: &[
            text::Link {
                text: "上传图片",
                url: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/image/create",
            },
        ],
    },
    endpoint::ErrorInfo {
        code: 232047,
        name: "TabNameTooLong",
        status: Some(400),
        message: "The length of the tab name reaches the limit.",
        fix: text::Text {
            zh: "会话标签页的名称过长，请缩短后重试。",
            en: "The name of a tab of the chat is too long. Shorten it and retry.",
        },
        links: &[],
    },
    endpoint::ErrorInfo {
        code: 232057,
        name: "RestrictedModeUnavailable",
        status: Some(400),
        message: "The operator tenant doesn't have the permission to use restricted mode.",
        fix: text::Text {
            zh: "操作者所在的企业不能使用保密模式。请联系企业管理员确认版本，参见[会话保密模式](https://www.feishu.cn/hc/zh-CN/articles/418691056559)；或者不传 `restricted_mode_setting`。",
            en: "The tenant of the operator may not use the restricted mode. Ask an administrator about its plan, see [Restricted mode of chats](https://www.feishu.cn/hc/zh-CN/articles/418691056559); or leave `restricted_mode_setting` out.",
        },
        links: &[
            text::Link {
                text: "会话保密模式",
                url: "https://www.feishu.cn/hc/zh-CN/articles/418691056559",
            },
        ],
    },
    endpoint::ErrorInfo {
        code: 232069,
        name: "PublicUnsupported",
        status: Some(400),
        message: "current chat type unsupported to set public.",
        fix: text::Text {
            zh: "外部群不能设为公开群。请把 `chat_type` 设为 `private`。",
            en: "An external chat cannot be public. Set `chat_type` to `private`.",
        },
        links: &[],
    },
    endpoint::ErrorInfo {
        code: 232091,
        name: "PublicChatForbidden",
        status: Some(400),
        message: "Due to the security control requirements of this tenant, this tenant does not allow public group.",
        fix: text::Text {
            zh: "企业管理员不允许公开群，参见[管理员管控公开群权限](https://www.feishu.cn/hc/zh-CN/articles/847237870238)。请把 `chat_type` 设为 `private`。",
            en: "The administrators of the tenant do not allow public chats, see [How administrators control public chats](https://www.feishu.cn/hc/zh-CN/articles/847237870238). Set `chat_type` to `private`.",
        },
        links: &[
            text::Link {
                text: "管理员管控公开群权限",
                url: "https://www.feishu.cn/hc/zh-CN/articles/847237870238",
            },
        ],
    },
    endpoint::ErrorInfo {
        code: 232093,
        name: "MeetingInProgress",
        status: Some(400),
        message: "This meeting has restricted access. Unable to turn off group membership approval.",
        fix: text::Text {
            zh: "群的会议正在进行，期间不能取消入群审批（`membership_approval`）。请在会议结束后重试。",
            en: "The meeting of this chat is going on, and `membership_approval` cannot be switched off meanwhile. Retry when it has ended.",
        },
        links: &[],
    },
    endpoint::ErrorInfo {
        code: 232078,
        name: "MemberCountSettingUnavailable",
        status: Some(400),
        message: "The operator tenant doesn't have the permission to use hide_member_count_setting.",
        fix: text::Text {
            zh: "操作者所在的企业不能隐藏群成员人数。请不要传 `hide_member_count_setting`，或联系企业管理员。",
            en: "The tenant of the operator may not hide the number of members. Leave `hide_member_count_setting` out, or ask an administrator.",
        },
        links: &[],
    },
];
/// Who may invite users and bots
///
/// 谁可以邀请用户和机器人入群
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AddMemberPermission {
    /// `only_owner`
    ///
    /// Only the owner and the managers
    ///
    /// 仅群主和管理员
    OnlyOwner,
    /// `all_members`
    ///
    /// All members
    ///
    /// 所有成员
    AllMembers,
    /// A value that the documentation does not list, as it came.
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
/// Who may mention everyone
///
/// 谁可以 @ 所有人
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AtAllPermission {
    /// `only_owner`
    ///
    /// Only the owner and the managers
    ///
    /// 仅群主和管理员
    OnlyOwner,
    /// `all_members`
    ///
    /// All members
    ///
    /// 所有成员
    AllMembers,
    /// A value that the documentation does not list, as it came.
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
/// The mode of the chat
///
/// 群模式
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ChatMode {
    /// `group`
    ///
    /// A group
    ///
    /// 群组
    Group,
    /// `topic`
    ///
    /// A topic chat
    ///
    /// 话题
    Topic,
    /// `p2p`
    ///
    /// A private chat
    ///
    /// 单聊
    P2p,
    /// A value that the documentation does not list, as it came.
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
/// Its status
///
/// 群的状态
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ChatStatus {
    /// `normal`
    ///
    /// It is in use
    ///
    /// 正常
    Normal,
    /// `dissolved`
    ///
    /// It has been dissolved
    ///
    /// 已解散
    Dissolved,
    /// `dissolved_save`
    ///
    /// It has been dissolved, and its messages are kept
    ///
    /// 已解散，聊天记录保留
    DissolvedSave,
    /// A value that the documentation does not list, as it came.
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
/// Its tag; where it has several, the first one in this order
///
/// 群标签；有多个时，返回下面列出的第一个
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ChatTag {
    /// `inner`
    ///
    /// Internal: all members are of one tenant
    ///
    /// 内部群
    Inner,
    /// `tenant`
    ///
    /// The chat of the whole company
    ///
    /// 公司群
    Tenant,
    /// `department`
    ///
    /// The chat of a department
    ///
    /// 部门群
    Department,
    /// `edu`
    ///
    /// The chat of a school class
    ///
    /// 教育群
    Edu,
    /// `meeting`
    ///
    /// The chat of a meeting
    ///
    /// 会议群
    Meeting,
    /// `customer_service`
    ///
    /// The chat of a service desk
    ///
    /// 客服群
    CustomerService,
    /// A value that the documentation does not list, as it came.
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
/// Whether the chat is public
///
/// 群类型
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ChatType {
    /// `private`
    ///
    /// Private: others join by invitation
    ///
    /// 私有群
    Private,
    /// `public`
    ///
    /// Public: it can be found and joined
    ///
    /// 公开群
    Public,
    /// A value that the documentation does not list, as it came.
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
/// Who may download the images, videos and files of messages
///
/// 是否可以下载消息中的图片、视频和文件
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DownloadHasPermissionSetting {
    /// `all_members`
    ///
    /// All members may download them
    ///
    /// 所有成员都可以下载
    AllMembers,
    /// `not_anyone`
    ///
    /// Nobody may download them
    ///
    /// 任何人都不能下载
    NotAnyone,
    /// A value that the documentation does not list, as it came.
    Other(String),
}
impl Default for DownloadHasPermissionSetting {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for DownloadHasPermissionSetting {
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
/// Who may edit the information of the chat
///
/// 谁可以编辑群信息
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EditPermission {
    /// `only_owner`
    ///
    /// Only the owner and the managers
    ///
    /// 仅群主和管理员
    OnlyOwner,
    /// `all_members`
    ///
    /// All members
    ///
    /// 所有成员
    AllMembers,
    /// A value that the documentation does not list, as it came.
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
/// How messages are laid out
///
/// 消息的形式
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GroupMessageType {
    /// `chat`
    ///
    /// A conversation: one message after another
    ///
    /// 对话
    Chat,
    /// `thread`
    ///
    /// Threads: every message opens a topic
    ///
    /// 话题
    Thread,
    /// A value that the documentation does not list, as it came.
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
/// Who sees how many members there are
///
/// 谁能看到群成员人数
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum HideMemberCountSetting {
    /// `all_members`
    ///
    /// All members see it
    ///
    /// 所有成员可见
    AllMembers,
    /// `only_owner`
    ///
    /// Only the owner and the managers see it
    ///
    /// 仅群主和管理员可见
    OnlyOwner,
    /// A value that the documentation does not list, as it came.
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
/// The name of the chat by language. Keep each within 60 characters; a language without one shows `name`.
///
/// 群名称的各语言版本，每个建议不超过 60 字符；没有设置的语言显示 `name`。
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct I18nNames {
    /// In Chinese
    ///
    /// 中文名称
    ///
    /// - Example: `"产品讨论"`
    pub zh_cn: Option<String>,
    /// In English
    ///
    /// 英文名称
    ///
    /// - Example: `"Product talk"`
    pub en_us: Option<String>,
    /// In Japanese
    ///
    /// 日文名称
    ///
    /// - Example: `"製品の話"`
    pub ja_jp: Option<String>,
}
impl I18nNames {
    /// With every field left out.
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
impl wire::Object for I18nNames {
    #[inline(never)]
    fn fields(&self, visit: &mut dyn FnMut(&'static str, wire::View<'_>)) {
        visit("zh_cn", wire::Value::view(&self.zh_cn));
        visit("en_us", wire::Value::view(&self.en_us));
        visit("ja_jp", wire::Value::view(&self.ja_jp));
    }
    #[inline(never)]
    fn field(&mut self, key: &str) -> wire::Slot<'_> {
        match key {
            "zh_cn" => wire::Slot::Optional(&mut self.zh_cn),
            "en_us" => wire::Slot::Optional(&mut self.en_us),
            "ja_jp" => wire::Slot::Optional(&mut self.ja_jp),
            _ => wire::Slot::Skip,
        }
    }
}
/// Who sees the notice that a member joined
///
/// 谁能看到成员入群的提示
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum JoinMessageVisibility {
    /// `only_owner`
    ///
    /// Only the owner and the managers see it
    ///
    /// 仅群主和管理员可见
    OnlyOwner,
    /// `all_members`
    ///
    /// All members see it
    ///
    /// 所有成员可见
    AllMembers,
    /// `not_anyone`
    ///
    /// Nobody sees it
    ///
    /// 任何人都看不到
    NotAnyone,
    /// A value that the documentation does not list, as it came.
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
/// Who sees the notice that a member left
///
/// 谁能看到成员退群的提示
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LeaveMessageVisibility {
    /// `only_owner`
    ///
    /// Only the owner and the managers see it
    ///
    /// 仅群主和管理员可见
    OnlyOwner,
    /// `all_members`
    ///
    /// All members see it
    ///
    /// 所有成员可见
    AllMembers,
    /// `not_anyone`
    ///
    /// Nobody sees it
    ///
    /// 任何人都看不到
    NotAnyone,
    /// A value that the documentation does not list, as it came.
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
/// The chats of this page
///
/// 这一页的群
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ListChat {
    /// The ID of the chat; [Get a chat](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/get) tells more of it
    ///
    /// 群的 ID；更多信息用[获取群信息](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/get)查看
    pub chat_id: crate::id::ChatId,
    /// The address of its avatar
    ///
    /// 群头像的地址
    pub avatar: String,
    /// Its name
    ///
    /// 群名称
    pub name: String,
    /// Its description
    ///
    /// 群描述
    pub description: String,
    /// The ID of its owner, of the kind `owner_id_type` names.
    /// **Note**: it is left out where a bot owns the chat.
    ///
    /// 群主的 ID，类型见 `owner_id_type`。
    /// **注意**：群主是机器人时不返回。
    pub owner_id: Option<String>,
    /// What kind of ID `owner_id` is: `open_id`, `union_id` or `user_id`; see the [overview of user identities](https://open.feishu.cn/document/home/user-identity-introduction/introduction).
    /// **Note**: it is left out where a bot owns the chat.
    ///
    /// `owner_id` 是哪一种 ID：`open_id`、`union_id` 或 `user_id`，参见[用户身份概述](https://open.feishu.cn/document/home/user-identity-introduction/introduction)。
    /// **注意**：群主是机器人时不返回。
    pub owner_id_type: Option<String>,
    /// Whether it is an external chat
    ///
    /// 是否为外部群
    pub external: bool,
    /// Identifies the tenant on the platform. A store app exchanges it for the tenant_access_token of that tenant.
    ///
    /// 企业在平台上的唯一标识；商店应用用它换取该企业的 tenant_access_token
    pub tenant_key: String,
    /// Its status
    ///
    /// 群的状态
    pub chat_status: ChatStatus,
}
impl ListChat {
    /// With every field left out.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `chat_id`.
    #[must_use]
    pub fn chat_id(mut self, value: impl Into<crate::id::ChatId>) -> Self {
        self.chat_id = value.into();
        self
    }
    /// Sets `avatar`.
    #[must_use]
    pub fn avatar(mut self, value: impl Into<String>) -> Self {
        self.avatar = value.into();
        self
    }
    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = value.into();
        self
    }
    /// Sets `description`.
    #[must_use]
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = value.into();
        self
    }
    /// Sets `owner_id`.
    #[must_use]
    pub fn owner_id(mut self, value: impl Into<String>) -> Self {
        self.owner_id = Some(value.into());
        self
    }
    /// Sets `owner_id_type`.
    #[must_use]
    pub fn owner_id_type(mut self, value: impl Into<String>) -> Self {
        self.owner_id_type = Some(value.into());
        self
    }
    /// Sets `external`.
    #[must_use]
    pub fn external(mut self, value: bool) -> Self {
        self.external = value;
        self
    }
    /// Sets `tenant_key`.
    #[must_use]
    pub fn tenant_key(mut self, value: impl Into<String>) -> Self {
        self.tenant_key = value.into();
        self
    }
    /// Sets `chat_status`.
    #[must_use]
    pub fn chat_status(mut self, value: impl Into<ChatStatus>) -> Self {
        self.chat_status = value.into();
        self
    }
}
impl wire::Object for ListChat {
    #[inline(never)]
    fn fields(&self, visit: &mut dyn FnMut(&'static str, wire::View<'_>)) {
        visit("chat_id", wire::View::Text(self.chat_id.as_str()));
        visit("avatar", wire::View::Text(&self.avatar));
        visit("name", wire::View::Text(&self.name));
        visit("description", wire::View::Text(&self.description));
        visit("owner_id", wire::Value::view(&self.owner_id));
        visit("owner_id_type", wire::Value::view(&self.owner_id_type));
        visit("external", wire::View::Boolean(self.external));
        visit("tenant_key", wire::View::Text(&self.tenant_key));
        visit("chat_status", wire::View::Text(self.chat_status.as_str()));
    }
    #[inline(never)]
    fn field(&mut self, key: &str) -> wire::Slot<'_> {
        match key {
            "chat_id" => wire::Value::slot(&mut self.chat_id),
            "avatar" => wire::Slot::Text(&mut self.avatar),
            "name" => wire::Slot::Text(&mut self.name),
            "description" => wire::Slot::Text(&mut self.description),
            "owner_id" => wire::Slot::Optional(&mut self.owner_id),
            "owner_id_type" => wire::Slot::Optional(&mut self.owner_id_type),
            "external" => wire::Slot::Boolean(&mut self.external),
            "tenant_key" => wire::Slot::Text(&mut self.tenant_key),
            "chat_status" => wire::Slot::FromText(&mut self.chat_status),
            _ => wire::Slot::Skip,
        }
    }
}
/// Whether joining takes approval
///
/// 入群是否需要审批
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MembershipApproval {
    /// `no_approval_required`
    ///
    /// No approval is needed
    ///
    /// 不需要审批
    NoApprovalRequired,
    /// `approval_required`
    ///
    /// The owner or a manager has to approve
    ///
    /// 需要审批
    ApprovalRequired,
    /// A value that the documentation does not list, as it came.
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
/// Who may copy and forward messages
///
/// 是否可以复制、转发消息
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MessageHasPermissionSetting {
    /// `all_members`
    ///
    /// All members may copy and forward messages
    ///
    /// 所有成员都可以复制、转发
    AllMembers,
    /// `not_anyone`
    ///
    /// Nobody may copy or forward messages
    ///
    /// 任何人都不能复制、转发
    NotAnyone,
    /// A value that the documentation does not list, as it came.
    Other(String),
}
impl Default for MessageHasPermissionSetting {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for MessageHasPermissionSetting {
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
/// Who may speak
///
/// 谁可以发言
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ModerationPermission {
    /// `only_owner`
    ///
    /// Only the owner and the managers
    ///
    /// 仅群主和管理员
    OnlyOwner,
    /// `all_members`
    ///
    /// All members
    ///
    /// 所有成员
    AllMembers,
    /// `moderator_list`
    ///
    /// The members on a list
    ///
    /// 指定的成员
    ModeratorList,
    /// A value that the documentation does not list, as it came.
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
/// The mode of the chat
///
/// 群模式
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NewChatMode {
    /// `group`
    ///
    /// A group
    ///
    /// 群组
    Group,
    /// A value that the documentation does not list, as it came.
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
/// The settings of the restricted mode. It takes the enterprise plan, see [Restricted mode of chats](https://www.feishu.cn/hc/zh-CN/articles/418691056559).
///
/// 保密模式的设置。只有旗舰版企业可以使用，参见[会话保密模式](https://www.feishu.cn/hc/zh-CN/articles/418691056559)。
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct RestrictedModeSetting {
    /// Whether the restricted mode is on
    ///
    /// 是否开启保密模式
    ///
    /// - Default: `false`
    /// - Example: `false`
    pub status: Option<bool>,
    /// Who may take screenshots and record the screen
    ///
    /// 是否可以截屏、录屏
    ///
    /// - Default: `"all_members"`
    /// - Example: `"all_members"`
    pub screenshot_has_permission_setting: Option<ScreenshotHasPermissionSetting>,
    /// Who may download the images, videos and files of messages
    ///
    /// 是否可以下载消息中的图片、视频和文件
    ///
    /// - Default: `"all_members"`
    /// - Example: `"all_members"`
    pub download_has_permission_setting: Option<DownloadHasPermissionSetting>,
    /// Who may copy and forward messages
    ///
    /// 是否可以复制、转发消息
    ///
    /// - Default: `"all_members"`
    /// - Example: `"all_members"`
    pub message_has_permission_setting: Option<MessageHasPermissionSetting>,
}
impl RestrictedModeSetting {
    /// With every field left out.
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
        value: impl Into<ScreenshotHasPermissionSetting>,
    ) -> Self {
        self.screenshot_has_permission_setting = Some(value.into());
        self
    }
    /// Sets `download_has_permission_setting`.
    #[must_use]
    pub fn download_has_permission_setting(
        mut self,
        value: impl Into<DownloadHasPermissionSetting>,
    ) -> Self {
        self.download_has_permission_setting = Some(value.into());
        self
    }
    /// Sets `message_has_permission_setting`.
    #[must_use]
    pub fn message_has_permission_setting(
        mut self,
        value: impl Into<MessageHasPermissionSetting>,
    ) -> Self {
        self.message_has_permission_setting = Some(value.into());
        self
    }
}
impl wire::Object for RestrictedModeSetting {
    #[inline(never)]
    fn fields(&self, visit: &mut dyn FnMut(&'static str, wire::View<'_>)) {
        visit("status", wire::Value::view(&self.status));
        visit(
            "screenshot_has_permission_setting",
            wire::Value::view(&self.screenshot_has_permission_setting),
        );
        visit(
            "download_has_permission_setting",
            wire::Value::view(&self.download_has_permission_setting),
        );
        visit(
            "message_has_permission_setting",
            wire::Value::view(&self.message_has_permission_setting),
        );
    }
    #[inline(never)]
    fn field(&mut self, key: &str) -> wire::Slot<'_> {
        match key {
            "status" => wire::Slot::Optional(&mut self.status),
            "screenshot_has_permission_setting" => {
                wire::Slot::Optional(&mut self.screenshot_has_permission_setting)
            }
            "download_has_permission_setting" => {
                wire::Slot::Optional(&mut self.download_has_permission_setting)
            }
            "message_has_permission_setting" => {
                wire::Slot::Optional(&mut self.message_has_permission_setting)
            }
            _ => wire::Slot::Skip,
        }
    }
}
/// Who may take screenshots and record the screen
///
/// 是否可以截屏、录屏
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ScreenshotHasPermissionSetting {
    /// `all_members`
    ///
    /// All members may take screenshots and record the screen
    ///
    /// 所有成员都可以截屏、录屏
    AllMembers,
    /// `not_anyone`
    ///
    /// Nobody may take screenshots or record the screen
    ///
    /// 任何人都不能截屏、录屏
    NotAnyone,
    /// A value that the documentation does not list, as it came.
    Other(String),
}
impl Default for ScreenshotHasPermissionSetting {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for ScreenshotHasPermissionSetting {
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
/// Whether the chat may be shared
///
/// 是否可以分享群
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ShareCardPermission {
    /// `allowed`
    ///
    /// It is allowed
    ///
    /// 允许
    Allowed,
    /// `not_allowed`
    ///
    /// It is not allowed
    ///
    /// 不允许
    NotAllowed,
    /// A value that the documentation does not list, as it came.
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
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "allowed" => Self::Allowed,
            "not_allowed" => Self::NotAllowed,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// The order of the chats
///
/// 群的顺序
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SortType {
    /// `ByCreateTimeAsc`
    ///
    /// By the time they were created, the oldest first
    ///
    /// 按创建时间，最早的在前
    ByCreateTimeAsc,
    /// `ByActiveTimeDesc`
    ///
    /// By the time they were last active, the latest first. That changes all the time: a chat that gets a message between two pages moves to the front and is on none of the pages that follow; begin again with the first page.
    ///
    /// 按最近活跃时间，最新的在前。活跃时间随时在变，翻页之间收到消息的群会移到前面，后面的页里就没有它，要从第一页重新取。
    ByActiveTimeDesc,
    /// A value that the documentation does not list, as it came.
    Other(String),
}
impl Default for SortType {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for SortType {
    fn as_str(&self) -> &str {
        match self {
            Self::ByCreateTimeAsc => "ByCreateTimeAsc",
            Self::ByActiveTimeDesc => "ByActiveTimeDesc",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "ByCreateTimeAsc" => Self::ByCreateTimeAsc,
            "ByActiveTimeDesc" => Self::ByActiveTimeDesc,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// Who may send urgent messages
///
/// 谁可以加急
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UrgentSetting {
    /// `only_owner`
    ///
    /// Only the owner and the managers
    ///
    /// 仅群主和管理员
    OnlyOwner,
    /// `all_members`
    ///
    /// All members
    ///
    /// 所有成员
    AllMembers,
    /// A value that the documentation does not list, as it came.
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
/// What kind of ID the users in request and reply are given by
///
/// 请求和响应中的用户 ID 是哪一种
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UserIdType {
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
    /// Needs any of the scopes `contact:user.employee_id:readonly`.
    UserId,
    /// A value that the documentation does not list, as it came.
    Other(String),
}
impl Default for UserIdType {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for UserIdType {
    fn as_str(&self) -> &str {
        match self {
            Self::OpenId => "open_id",
            Self::UnionId => "union_id",
            Self::UserId => "user_id",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "open_id" => Self::OpenId,
            "union_id" => Self::UnionId,
            "user_id" => Self::UserId,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// How long the link is good
///
/// 链接的有效期
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ValidityPeriod {
    /// `week`
    ///
    /// 7 days
    ///
    /// 7 天
    Week,
    /// `year`
    ///
    /// One year
    ///
    /// 1 年
    Year,
    /// `permanently`
    ///
    /// For ever
    ///
    /// 永久
    Permanently,
    /// A value that the documentation does not list, as it came.
    Other(String),
}
impl Default for ValidityPeriod {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for ValidityPeriod {
    fn as_str(&self) -> &str {
        match self {
            Self::Week => "week",
            Self::Year => "year",
            Self::Permanently => "permanently",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "week" => Self::Week,
            "year" => Self::Year,
            "permanently" => Self::Permanently,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// Who may start video meetings
///
/// 谁可以发起视频会议
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum VideoConferenceSetting {
    /// `only_owner`
    ///
    /// Only the owner and the managers
    ///
    /// 仅群主和管理员
    OnlyOwner,
    /// `all_members`
    ///
    /// All members
    ///
    /// 所有成员
    AllMembers,
    /// A value that the documentation does not list, as it came.
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
crate::__impl_object! {
    I18nNames ListChat RestrictedModeSetting
}
crate::__impl_object_value! {
    I18nNames ListChat RestrictedModeSetting
}
crate::__impl_enum! {
    AddMemberPermission AtAllPermission ChatMode ChatStatus ChatTag ChatType
    DownloadHasPermissionSetting EditPermission GroupMessageType HideMemberCountSetting
    JoinMessageVisibility LeaveMessageVisibility MembershipApproval
    MessageHasPermissionSetting ModerationPermission NewChatMode
    ScreenshotHasPermissionSetting ShareCardPermission SortType UrgentSetting UserIdType
    ValidityPeriod VideoConferenceSetting
}
crate::__impl_enum_value! {
    AddMemberPermission AtAllPermission ChatType DownloadHasPermissionSetting
    EditPermission GroupMessageType HideMemberCountSetting JoinMessageVisibility
    LeaveMessageVisibility MembershipApproval MessageHasPermissionSetting NewChatMode
    ScreenshotHasPermissionSetting ShareCardPermission SortType UrgentSetting UserIdType
    ValidityPeriod VideoConferenceSetting
}
