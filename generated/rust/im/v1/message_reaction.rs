// Generated from spec/im/v1/message_reaction/create.yaml, spec/im/v1/message_reaction/delete.yaml, spec/im/v1/message_reaction/list.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::{endpoint, text, wire};
/// The operations of `im.v1.message_reaction`.
#[derive(Debug)]
pub struct Api<'c> {
    client: &'c crate::Client,
}
impl<'c> Api<'c> {
    pub(super) fn new(client: &'c crate::Client) -> Self {
        Self { client }
    }
    /// Add a reaction / 添加消息表情回复. See [`Create`](struct@Create).
    ///
    /// # Errors
    ///
    /// Answers of the operation itself are [`CreateError`].
    ///
    /// [Documentation](https://open.feishu.cn/document/server-docs/im-v1/message-reaction/create)
    pub fn create(
        &self,
        message_id: impl Into<crate::id::MessageId>,
        reaction_type: Emoji,
    ) -> crate::Call<Create> {
        crate::Call::new(self.client, Create::new(message_id, reaction_type))
    }
    /// Remove a reaction / 删除消息表情回复. See [`Delete`](struct@Delete).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
    /// let reply = client.im().v1().message_reaction().delete("om_dc13264520392913993dd051dba21dcf", "ZCaCIjUBVVWSrm5L-3ZTwA").await?;
    /// println!("{reply:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// Answers of the operation itself are [`DeleteError`].
    ///
    /// [Documentation](https://open.feishu.cn/document/server-docs/im-v1/message-reaction/delete)
    pub fn delete(
        &self,
        message_id: impl Into<crate::id::MessageId>,
        reaction_id: impl Into<crate::id::ReactionId>,
    ) -> crate::Call<Delete> {
        crate::Call::new(self.client, Delete::new(message_id, reaction_id))
    }
    /// List reactions / 获取消息表情回复. See [`List`](struct@List).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
    /// let reply = client.im().v1().message_reaction().list("om_dc13264520392913993dd051dba21dcf").await?;
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
    /// let mut items = client.im().v1().message_reaction().list("om_dc13264520392913993dd051dba21dcf").stream();
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
    /// [Documentation](https://open.feishu.cn/document/server-docs/im-v1/message-reaction/list)
    pub fn list(
        &self,
        message_id: impl Into<crate::id::MessageId>,
    ) -> crate::Call<List> {
        crate::Call::new(self.client, List::new(message_id))
    }
}
/// Add a reaction / 添加消息表情回复.
///
/// Adds an emoji to a message as a reaction.
///
/// 给一条消息加一个表情回复。
///
/// - `POST /open-apis/im/v1/messages/:message_id/reactions`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `im:message`, `im:message.reactions:write_only`
///
/// # Prerequisites / 前提条件
///
/// - The app has its [bot capability](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-enable-bot-ability) switched on.
/// - The bot or user that calls is in the chat of the message.
///
/// - 应用已启用[机器人能力](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-enable-bot-ability)。
/// - 调用的机器人或用户在消息所在的会话里。
///
/// # Restrictions / 使用限制
///
/// - A message that was recalled gets no reactions.
/// - Neither does a [system message](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/im-v1/message/create_json#e159cb73).
///
/// - 已撤回的消息不能添加。
/// - [系统消息](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/im-v1/message/create_json#e159cb73)不能添加。
///
/// # Errors
///
/// [`CreateError`] lists those of its page.
///
/// [Documentation](https://open.feishu.cn/document/server-docs/im-v1/message-reaction/create)
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Create {
    /// The message to react to. Its ID comes from:
    /// - the reply of [Send a message](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/create);
    /// - the event [Message received](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/events/receive);
    /// - the [history of a chat](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/list).
    ///
    /// 给哪条消息添加。得到消息 ID 的途径：
    /// - [发送消息](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/create)的应答。
    /// - [接收消息](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/events/receive)事件。
    /// - [会话的历史消息](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/list)。
    ///
    /// - Example: `"om_dc13264520392913993dd051dba21dcf"`
    pub message_id: crate::id::MessageId,
    /// The emoji
    ///
    /// 表情
    pub reaction_type: Emoji,
}
impl Create {
    /// With the fields that are required.
    pub fn new(
        message_id: impl Into<crate::id::MessageId>,
        reaction_type: Emoji,
    ) -> Self {
        Self {
            message_id: message_id.into(),
            reaction_type,
        }
    }
}
impl wire::Object for Create {
    #[inline(never)]
    fn fields(&self, visit: &mut dyn FnMut(&'static str, wire::View<'_>)) {
        visit("message_id", wire::View::Text(self.message_id.as_str()));
        visit("reaction_type", wire::View::Object(&self.reaction_type));
    }
    #[inline(never)]
    fn field(&mut self, key: &str) -> wire::Slot<'_> {
        match key {
            "message_id" => wire::Value::slot(&mut self.message_id),
            "reaction_type" => wire::Slot::Object(&mut self.reaction_type),
            _ => wire::Slot::Skip,
        }
    }
}
impl crate::Operation for Create {
    type Response = CreateResponse;
    type Error = CreateError;
    const ENDPOINT: &'static endpoint::Endpoint = &endpoint::Endpoint::new(
            "im.v1.message_reaction.create",
            endpoint::Method::Post,
            "/open-apis/im/v1/messages/:message_id/reactions",
        )
        .documented(
            text::Text {
                zh: "添加消息表情回复",
                en: "Add a reaction",
            },
            "https://open.feishu.cn/document/server-docs/im-v1/message-reaction/create",
        )
        .access(
            &[endpoint::TokenKind::Tenant, endpoint::TokenKind::User],
            &[endpoint::AppType::Custom, endpoint::AppType::Store],
            &[
                endpoint::ScopeRule::new(None, &[crate::scope::IM_MESSAGE]),
                endpoint::ScopeRule::new(
                    None,
                    &[crate::scope::IM_MESSAGE_REACTIONS_WRITE_ONLY],
                ),
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
                    "message_id",
                    "message_id",
                    endpoint::Location::Path,
                    true,
                    endpoint::ValueKind::String,
                ),
                endpoint::Parameter::new(
                    "reaction_type",
                    "reaction_type",
                    endpoint::Location::Body,
                    true,
                    endpoint::ValueKind::Object,
                ),
            ],
        )
        .reply(endpoint::Envelope::Data)
        .errors(&CREATE_ERRORS);
}
/// What [`Create`](struct@Create) answers.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CreateResponse {
    /// The ID of the reaction, which [removing](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message-reaction/delete) it takes
    ///
    /// 表情回复的 ID，[删除](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message-reaction/delete)它时要用
    pub reaction_id: crate::id::ReactionId,
    /// Who added it
    ///
    /// 谁添加的
    pub operator: Operator,
    /// When it was added (timestamp in milliseconds)
    ///
    /// 何时添加（毫秒时间戳）
    pub action_time: wire::TimestampMs,
    /// The emoji
    ///
    /// 表情
    pub reaction_type: ReactionType,
}
impl CreateResponse {
    /// With every field left out.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `reaction_id`.
    #[must_use]
    pub fn reaction_id(mut self, value: impl Into<crate::id::ReactionId>) -> Self {
        self.reaction_id = value.into();
        self
    }
    /// Sets `operator`.
    #[must_use]
    pub fn operator(mut self, value: Operator) -> Self {
        self.operator = value;
        self
    }
    /// Sets `action_time`.
    #[must_use]
    pub fn action_time(mut self, value: impl Into<wire::TimestampMs>) -> Self {
        self.action_time = value.into();
        self
    }
    /// Sets `reaction_type`.
    #[must_use]
    pub fn reaction_type(mut self, value: ReactionType) -> Self {
        self.reaction_type = value;
        self
    }
}
impl wire::Object for CreateResponse {
    #[inline(never)]
    fn fields(&self, visit: &mut dyn FnMut(&'static str, wire::View<'_>)) {
        visit("reaction_id", wire::View::Text(self.reaction_id.as_str()));
        visit("operator", wire::View::Object(&self.operator));
        visit("action_time", wire::View::Text(self.action_time.as_str()));
        visit("reaction_type", wire::View::Object(&self.reaction_type));
    }
    #[inline(never)]
    fn field(&mut self, key: &str) -> wire::Slot<'_> {
        match key {
            "reaction_id" => wire::Value::slot(&mut self.reaction_id),
            "operator" => wire::Slot::Object(&mut self.operator),
            "action_time" => wire::Slot::FromText(&mut self.action_time),
            "reaction_type" => wire::Slot::Object(&mut self.reaction_type),
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
    /// `230110` (HTTP 400): Action unavailable as the message has been deleted.
    ///
    /// The message has been deleted, and nothing can be done with it.
    ///
    /// 消息已被删除，什么也做不了。
    MessageDeleted,
    /// `231001` (HTTP 400): reaction type is invalid.
    ///
    /// There is no such emoji. [The emojis](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message-reaction/emojis-introduce) lists every `emoji_type`.
    ///
    /// 没有这个表情。可用的 `emoji_type` 见[表情文案说明](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message-reaction/emojis-introduce)。
    InvalidReactionType,
    /// `231002` (HTTP 400): The operator has no permission to react on the specific message.
    ///
    /// The caller may not add or remove reactions here, mostly because it is not in the chat of the message. Join the chat first.
    ///
    /// 调用者不能给这条消息添加或删除表情回复，通常因为不在消息所在的会话里。先加入会话。
    ReactionDenied,
    /// `231003` (HTTP 400): The message is not found, maybe not exist or deleted.
    ///
    /// There is no such message: its ID is wrong, or it has been recalled.
    ///
    /// 没有这条消息：ID 可能有误，消息也可能已被撤回。
    MessageNotFound,
    /// `231004` (HTTP 400): The chat in which the message exists is not found, maybe not exist, deleted or archived.
    ///
    /// The chat of the message is gone: it may have been dissolved or archived.
    ///
    /// 消息所在的会话不在了：可能已解散或归档。
    ChatNotFound,
    /// `231005` (HTTP 400): The thread has been no-trace removed, cannot put reaction.
    ///
    /// The message is a thread that was removed without a trace, so nothing can be done with it.
    ///
    /// 消息是一个话题，而话题已被无痕撤回，不能操作。
    ThreadRemoved,
    /// `231006` (HTTP 400): The operator_id is invalid.
    ///
    /// The platform does not know the bot or user that calls. Try again; if that does not help, ask its [support](https://applink.feishu.cn/TLJpeNdW), and quote the log id.
    ///
    /// 平台认不出调用的机器人或用户。重试；仍然如此，请带上日志 ID 联系[技术支持](https://applink.feishu.cn/TLJpeNdW)。
    InvalidOperator,
    /// `231008` (HTTP 400): The operator has no access to the message.
    ///
    /// The operator has no access to the message, mostly because it is not in its chat. Join the chat first.
    ///
    /// 操作者不能访问这条消息，通常因为不在消息所在的会话里。先加入会话。
    NoMessageAccess,
    /// `231012` (HTTP 400): The request has an invalid pageToken.
    ///
    /// The `page_token` is wrong. Use the one the page before returned, and none for the first page.
    ///
    /// `page_token` 不对。要用上一页返回的那个，取第一页时不传。
    InvalidPageToken,
    /// `231013` (HTTP 400): The request has an invalid AuthType.
    ///
    /// The token is of the wrong kind. Use a tenant_access_token or a user_access_token.
    ///
    /// 凭证的种类不对。用 tenant_access_token 或 user_access_token。
    InvalidAuthType,
    /// `231014` (HTTP 400): user_id_type is invalid.
    ///
    /// The `user_id_type` has to be open_id, union_id or user_id.
    ///
    /// `user_id_type` 只能是 open_id、union_id 或 user_id。
    InvalidUserIdType,
    /// `231015` (HTTP 400): Act on reaction failed, repeated request is processing.
    ///
    /// The same request is being worked on. Wait for it before trying again.
    ///
    /// 同样的请求正在处理。等它完成再试。
    RequestInProgress,
    /// `231017` (HTTP 400): This operation is not supported for this message type.
    ///
    /// Not possible with messages of this type, see [Message and chat APIs now reject unsupported message types](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/breaking-change/unsupported-message-type-verification).
    ///
    /// 该消息类型不支持本操作，详情参见[消息与群组部分 API 增加不支持的消息类型校验](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/breaking-change/unsupported-message-type-verification)。
    MessageTypeUnsupported,
    /// `231018` (HTTP 400): The message is invisible to the operator.
    ///
    /// The operator cannot see the message, so nothing can be done with it.
    ///
    /// 该消息对于操作者不可见，无法进行本操作。
    MessageInvisible,
    /// `231019` (HTTP 400): Due to the settings of this user, you are temporarily unable to perform this operation.
    ///
    /// The settings of who sent the message, such as a block, do not allow this.
    ///
    /// 发消息的用户的设置（例如屏蔽）不允许这个操作。
    BlockedByUserSettings,
    /// `231020` (HTTP 400): Due to the configuration of the tenant administrator, you cannot perform this operation on the target user temporarily.
    ///
    /// The tenant's settings do not allow this with who sent the message. Ask the tenant's administrator.
    ///
    /// 企业的设置不允许对发消息的用户做这个操作。请问企业管理员。
    BlockedByAdministrator,
    /// `231021` (HTTP 400): No permission to operate external chats.
    ///
    /// The chat is an external one, where the caller may not do this.
    ///
    /// 这是外部群，调用者在外部群里没有权限。
    ExternalChatDenied,
    /// `231022` (HTTP 400): Bot has NO availability to this user.
    ///
    /// The message is in a private chat, and the app is not available to its user, or is disabled for them.
    /// What to do:
    /// 1. Sign in to the [developer console](https://open.feishu.cn/app) and open the app.
    /// 2. In the navigation on the left, go to **App Release** > **Version Management & Release** and click **Create a version**.
    /// 3. On the **Version Details** page, find **Availability** and click **Edit**.
    /// 4. In the dialog, extend the availability of the app so that it covers the user.
    /// 5. Click **Save** at the bottom of the page, then release the version so that the change takes effect.
    /// 6. (Optional) If the error persists, ask an administrator to sign in to the [admin console](https://feishu.cn/admin), open the app under **Workplace** > **App Management**, and check under **App Availability** whether the user is among the **Disabled Members**.
    ///
    /// [Configure app availability](https://open.feishu.cn/document/home/introduction-to-scope-and-authorization/availability) has the details.
    ///
    /// 消息在单聊里，而单聊的用户不在应用机器人的可用范围内，或者是在应用的禁用范围内。
    /// 解决方案：
    /// 1. 登录[开发者后台](https://open.feishu.cn/app)，找到并进入指定应用详情页。
    /// 2. 在左侧导航栏进入 **应用发布** >  **版本管理与发布** 页面，点击 **创建版本**。
    /// 3. 在 **版本详情** 页面，找到 **可用范围** 区域，点击 **编辑**。
    /// 4. 在弹出的对话框内，配置应用的可用范围，将用户添加至可用范围内。
    /// 5. 在页面底部点击 **保存**，并发布应用使配置生效。
    /// 6. （可选）如果以上配置完成后仍报错，则需要联系企业管理员登录[管理后台](https://feishu.cn/admin)，在 **工作台** > **应用管理** 中进入指定应用详情页，在 **应用可用范围** 内查看该用户是否被设置为了 **禁用成员**。
    ///
    /// 具体操作参见[配置应用可用范围](https://open.feishu.cn/document/home/introduction-to-scope-and-authorization/availability)。
    UserOutOfScope,
    /// `232009` (HTTP 400): Your request specifies a chat which has already been dissolved.
    ///
    /// The chat has been dissolved, so this operation is no longer possible in it.
    ///
    /// 相关群组已被解散，无法进行当前操作。
    ChatDissolved,
}
crate::__impl_error! {
    CreateError
}
impl crate::OperationError for CreateError {
    #[inline(never)]
    fn from_code(code: i64) -> Option<Self> {
        Some(
            match code {
                230110 => Self::MessageDeleted,
                231001 => Self::InvalidReactionType,
                231002 => Self::ReactionDenied,
                231003 => Self::MessageNotFound,
                231004 => Self::ChatNotFound,
                231005 => Self::ThreadRemoved,
                231006 => Self::InvalidOperator,
                231008 => Self::NoMessageAccess,
                231012 => Self::InvalidPageToken,
                231013 => Self::InvalidAuthType,
                231014 => Self::InvalidUserIdType,
                231015 => Self::RequestInProgress,
                231017 => Self::MessageTypeUnsupported,
                231018 => Self::MessageInvisible,
                231019 => Self::BlockedByUserSettings,
                231020 => Self::BlockedByAdministrator,
                231021 => Self::ExternalChatDenied,
                231022 => Self::UserOutOfScope,
                232009 => Self::ChatDissolved,
                _ => return None,
            },
        )
    }
    #[inline(never)]
    fn info(self) -> &'static endpoint::ErrorInfo {
        &CREATE_ERRORS[self as usize]
    }
}
static CREATE_ERRORS: [endpoint::ErrorInfo; 19usize] = [
    endpoint::ErrorInfo {
        code: 230110,
        name: "MessageDeleted",
        status: Some(400),
        message: "Action unavailable as the message has been deleted.",
        fix: text::Text {
            zh: "消息已被删除，什么也做不了。",
            en: "The message has been deleted, and nothing can be done with it.",
        },
        links: &[],
    },
    endpoint::ErrorInfo {
        code: 231001,
        name: "InvalidReactionType",
        status: Some(400),
        message: "reaction type is invalid.",
        fix: text::Text {
            zh: "没有这个表情。可用的 `emoji_type` 见[表情文案说明](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message-reaction/emojis-introduce)。",
            en: "There is no such emoji. [The emojis](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message-reaction/emojis-introduce) lists every `emoji_type`.",
        },
        links: &[
            text::Link {
                text: "表情文案说明",
                url: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message-reaction/emojis-introduce",
            },
        ],
    },
    endpoint::ErrorInfo {
        code: 231002,
        name: "ReactionDenied",
        status: Some(400),
        message: "The operator has no permission to react on the specific message.",
        fix: text::Text {
            zh: "调用者不能给这条消息添加或删除表情回复，通常因为不在消息所在的会话里。先加入会话。",
            en: "The caller may not add or remove reactions here, mostly because it is not in the chat of the message. Join the chat first.",
        },
        links: &[],
    },
    endpoint::ErrorInfo {
        code: 231003,
        name: "MessageNotFound",
        status: Some(400),
        message: "The message is not found, maybe not exist or deleted.",
        fix: text::Text {
            zh: "没有这条消息：ID 可能有误，消息也可能已被撤回。",
            en: "There is no such message: its ID is wrong, or it has been recalled.",
        },
        links: &[],
    },
    endpoint::ErrorInfo {
        code: 231004,
        name: "ChatNotFound",
        status: Some(400),
        message: "The chat in which the message exists is not found, maybe not exist, deleted or archived.",
        fix: text::Text {
            zh: "消息所在的会话不在了：可能已解散或归档。",
            en: "The chat of the message is gone: it may have been dissolved or archived.",
        },
        links: &[],
    },
    endpoint::ErrorInfo {
        code: 231005,
        name: "ThreadRemoved",
        status: Some(400),
        message: "The thread has been no-trace removed, cannot put reaction.",
        fix: text::Text {
            zh: "消息是一个话题，而话题已被无痕撤回，不能操作。",
            en: "The message is a thread that was removed without a trace, so nothing can be done with it.",
        },
        links: &[],
    },
    endpoint::ErrorInfo {
        code: 231006,
        name: "InvalidOperator",
        status: Some(400),
        message: "The operator_id is invalid.",
        fix: text::Text {
            zh: "平台认不出调用的机器人或用户。重试；仍然如此，请带上日志 ID 联系[技术支持](https://applink.feishu.cn/TLJpeNdW)。",
            en: "The platform does not know the bot or user that calls. Try again; if that does not help, ask its [support](https://applink.feishu.cn/TLJpeNdW), and quote the log id.",
        },
        links: &[
            text::Link {
                text: "技术支持",
                url: "https://applink.feishu.cn/TLJpeNdW",
            },
        ],
    },
    endpoint::ErrorInfo {
        code: 231008,
        name: "NoMessageAccess",
        status: Some(400),
        message: "The operator has no access to the message.",
        fix: text::Text {
            zh: "操作者不能访问这条消息，通常因为不在消息所在的会话里。先加入会话。",
            en: "The operator has no access to the message, mostly because it is not in its chat. Join the chat first.",
        },
        links: &[],
    },
    endpoint::ErrorInfo {
        code: 231012,
        name: "InvalidPageToken",
        status: Some(400),
        message: "The request has an invalid pageToken.",
        fix: text::Text {
            zh: "`page_token` 不对。要用上一页返回的那个，取第一页时不传。",
            en: "The `page_token` is wrong. Use the one the page before returned, and none for the first page.",
        },
        links: &[],
    },
    endpoint::ErrorInfo {
        code: 231013,
        name: "InvalidAuthType",
        status: Some(400),
        message: "The request has an invalid AuthType.",
        fix: text::Text {
            zh: "凭证的种类不对。用 tenant_access_token 或 user_access_token。",
            en: "The token is of the wrong kind. Use a tenant_access_token or a user_access_token.",
        },
        links: &[],
    },
    endpoint::ErrorInfo {
        code: 231014,
        name: "InvalidUserIdType",
        status: Some(400),
        message: "user_id_type is invalid.",
        fix: text::Text {
            zh: "`user_id_type` 只能是 open_id、union_id 或 user_id。",
            en: "The `user_id_type` has to be open_id, union_id or user_id.",
        },
        links: &[],
    },
    endpoint::ErrorInfo {
        code: 231015,
        name: "RequestInProgress",
        status: Some(400),
        message: "Act on reaction failed, repeated request is processing.",
        fix: text::Text {
            zh: "同样的请求正在处理。等它完成再试。",
            en: "The same request is being worked on. Wait for it before trying again.",
        },
        links: &[],
    },
    endpoint::ErrorInfo {
        code: 231017,
        name: "MessageTypeUnsupported",
        status: Some(400),
        message: "This operation is not supported for this message type.",
        fix: text::Text {
            zh: "该消息类型不支持本操作，详情参见[消息与群组部分 API 增加不支持的消息类型校验](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/breaking-change/unsupported-message-type-verification)。",
            en: "Not possible with messages of this type, see [Message and chat APIs now reject unsupported message types](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/breaking-change/unsupported-message-type-verification).",
        },
        links: &[
            text::Link {
                text: "消息与群组部分 API 增加不支持的消息类型校验",
                url: "https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/breaking-change/unsupported-message-type-verification",
            },
        ],
    },
    endpoint::ErrorInfo {
        code: 231018,
        name: "MessageInvisible",
        status: Some(400),
        message: "The message is invisible to the operator.",
        fix: text::Text {
            zh: "该消息对于操作者不可见，无法进行本操作。",
            en: "The operator cannot see the message, so nothing can be done with it.",
        },
        links: &[],
    },
    endpoint::ErrorInfo {
        code: 231019,
        name: "BlockedByUserSettings",
        status: Some(400),
        message: "Due to the settings of this user, you are temporarily unable to perform this operation.",
        fix: text::Text {
            zh: "发消息的用户的设置（例如屏蔽）不允许这个操作。",
            en: "The settings of who sent the message, such as a block, do not allow this.",
        },
        links: &[],
    },
    endpoint::ErrorInfo {
        code: 231020,
        name: "BlockedByAdministrator",
        status: Some(400),
        message: "Due to the configuration of the tenant administrator, you cannot perform this operation on the target user temporarily.",
        fix: text::Text {
            zh: "企业的设置不允许对发消息的用户做这个操作。请问企业管理员。",
            en: "The tenant's settings do not allow this with who sent the message. Ask the tenant's administrator.",
        },
        links: &[],
    },
    endpoint::ErrorInfo {
        code: 231021,
        name: "ExternalChatDenied",
        status: Some(400),
        message: "No permission to operate external chats.",
        fix: text::Text {
            zh: "这是外部群，调用者在外部群里没有权限。",
            en: "The chat is an external one, where the caller may not do this.",
        },
        links: &[],
    },
    endpoint::ErrorInfo {
        code: 231022,
        name: "UserOutOfScope",
        status: Some(400),
        message: "Bot has NO availability to this user.",
        fix: text::Text {
            zh: "消息在单聊里，而单聊的用户不在应用机器人的可用范围内，或者是在应用的禁用范围内。\n解决方案：\n1. 登录[开发者后台](https://open.feishu.cn/app)，找到并进入指定应用详情页。\n2. 在左侧导航栏进入 **应用发布** >  **版本管理与发布** 页面，点击 **创建版本**。\n3. 在 **版本详情** 页面，找到 **可用范围** 区域，点击 **编辑**。\n4. 在弹出的对话框内，配置应用的可用范围，将用户添加至可用范围内。\n5. 在页面底部点击 **保存**，并发布应用使配置生效。\n6. （可选）如果以上配置完成后仍报错，则需要联系企业管理员登录[管理后台](https://feishu.cn/admin)，在 **工作台** > **应用管理** 中进入指定应用详情页，在 **应用可用范围** 内查看该用户是否被设置为了 **禁用成员**。\n具体操作参见[配置应用可用范围](https://open.feishu.cn/document/home/introduction-to-scope-and-authorization/availability)。",
            en: "The message is in a private chat, and the app is not available to its user, or is disabled for them.\nWhat to do:\n1. Sign in to the [developer console](https://open.feishu.cn/app) and open the app.\n2. In the navigation on the left, go to **App Release** > **Version Management & Release** and click **Create a version**.\n3. On the **Version Details** page, find **Availability** and click **Edit**.\n4. In the dialog, extend the availability of the app so that it covers the user.\n5. Click **Save** at the bottom of the page, then release the version so that the change takes effect.\n6. (Optional) If the error persists, ask an administrator to sign in to the [admin console](https://feishu.cn/admin), open the app under **Workplace** > **App Management**, and check under **App Availability** whether the user is among the **Disabled Members**.\n[Configure app availability](https://open.feishu.cn/document/home/introduction-to-scope-and-authorization/availability) has the details.",
        },
        links: &[
            text::Link {
                text: "开发者后台",
                url: "https://open.feishu.cn/app",
            },
            text::Link {
                text: "管理后台",
                url: "https://feishu.cn/admin",
            },
            text::Link {
                text: "配置应用可用范围",
                url: "https://open.feishu.cn/document/home/introduction-to-scope-and-authorization/availability",
            },
        ],
    },
    endpoint::ErrorInfo {
        code: 232009,
        name: "ChatDissolved",
        status: Some(400),
        message: "Your request specifies a chat which has already been dissolved.",
        fix: text::Text {
            zh: "相关群组已被解散，无法进行当前操作。",
            en: "The chat has been dissolved, so this operation is no longer possible in it.",
        },
        links: &[],
    },
];
/// Remove a reaction / 删除消息表情回复.
///
/// Removes a reaction that the caller added to a message.
///
/// 删除调用者加在一条消息上的一个表情回复。
///
/// - `DELETE /open-apis/im/v1/messages/:message_id/reactions/:reaction_id`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `im:message`, `im:message.reactions:write_only`
///
/// # Prerequisites / 前提条件
///
/// - The app has its [bot capability](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-enable-bot-ability) switched on.
/// - The bot or user that calls is in the chat of the message.
///
/// - 应用已启用[机器人能力](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-enable-bot-ability)。
/// - 调用的机器人或用户在消息所在的会话里。
///
/// # Restrictions / 使用限制
///
/// - A message that was recalled has no reactions to remove.
/// - Callers remove only what they added themselves and what is still there.
///
/// - 已撤回的消息没有表情回复可删。
/// - 只能删除调用者自己加的、仍在消息上的表情回复。
///
/// # Errors
///
/// [`DeleteError`] lists those of its page.
///
/// [Documentation](https://open.feishu.cn/document/server-docs/im-v1/message-reaction/delete)
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Delete {
    /// The message to remove it from. Its ID comes from:
    /// - the reply of [Send a message](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/create);
    /// - the event [Message received](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/events/receive);
    /// - the [history of a chat](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/list).
    ///
    /// 从哪条消息删除。得到消息 ID 的途径：
    /// - [发送消息](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/create)的应答。
    /// - [接收消息](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/events/receive)事件。
    /// - [会话的历史消息](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/list)。
    ///
    /// - Example: `"om_dc13264520392913993dd051dba21dcf"`
    pub message_id: crate::id::MessageId,
    /// The reaction to remove. Its ID comes from:
    /// - the reply of [Add a reaction](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message-reaction/create);
    /// - the reply of [List reactions](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message-reaction/list).
    ///
    /// 删除哪个表情回复。得到它的途径：
    /// - [添加消息表情回复](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message-reaction/create)的应答。
    /// - [获取消息表情回复](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message-reaction/list)的应答。
    ///
    /// - Example: `"ZCaCIjUBVVWSrm5L-3ZTwA"`
    pub reaction_id: crate::id::ReactionId,
}
impl Delete {
    /// With the fields that are required.
    pub fn new(
        message_id: impl Into<crate::id::MessageId>,
        reaction_id: impl Into<crate::id::ReactionId>,
    ) -> Self {
        Self {
            message_id: message_id.into(),
            reaction_id: reaction_id.into(),
        }
    }
}
impl wire::Object for Delete {
    #[inline(never)]
    fn fields(&self, visit: &mut dyn FnMut(&'static str, wire::View<'_>)) {
        visit("message_id", wire::View::Text(self.message_id.as_str()));
        visit("reaction_id", wire::View::Text(self.reaction_id.as_str()));
    }
    #[inline(never)]
    fn field(&mut self, key: &str) -> wire::Slot<'_> {
        match key {
            "message_id" => wire::Value::slot(&mut self.message_id),
            "reaction_id" => wire::Value::slot(&mut self.reaction_id),
            _ => wire::Slot::Skip,
        }
    }
}
impl crate::Operation for Delete {
    type Response = DeleteResponse;
    type Error = DeleteError;
    const ENDPOINT: &'static endpoint::Endpoint = &endpoint::Endpoint::new(
            "im.v1.message_reaction.delete",
            endpoint::Method::Delete,
            "/open-apis/im/v1/messages/:message_id/reactions/:reaction_id",
        )
        .documented(
            text::Text {
                zh: "删除消息表情回复",
                en: "Remove a reaction",
            },
            "https://open.feishu.cn/document/server-docs/im-v1/message-reaction/delete",
        )
        .access(
            &[endpoint::TokenKind::Tenant, endpoint::TokenKind::User],
            &[endpoint::AppType::Custom, endpoint::AppType::Store],
            &[
                endpoint::ScopeRule::new(None, &[crate::scope::IM_MESSAGE]),
                endpoint::ScopeRule::new(
                    None,
                    &[crate::scope::IM_MESSAGE_REACTIONS_WRITE_ONLY],
                ),
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
                    "message_id",
                    "message_id",
                    endpoint::Location::Path,
                    true,
                    endpoint::ValueKind::String,
                ),
                endpoint::Parameter::new(
                    "reaction_id",
                    "reaction_id",
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
pub struct DeleteResponse {
    /// The ID of the reaction, which [removing](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message-reaction/delete) it takes
    ///
    /// 表情回复的 ID，[删除](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message-reaction/delete)它时要用
    pub reaction_id: crate::id::ReactionId,
    /// Who added it
    ///
    /// 谁添加的
    pub operator: Operator,
    /// When it was added (timestamp in milliseconds)
    ///
    /// 何时添加（毫秒时间戳）
    pub action_time: wire::TimestampMs,
    /// The emoji
    ///
    /// 表情
    pub reaction_type: ReactionType,
}
impl DeleteResponse {
    /// With every field left out.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `reaction_id`.
    #[must_use]
    pub fn reaction_id(mut self, value: impl Into<crate::id::ReactionId>) -> Self {
        self.reaction_id = value.into();
        self
    }
    /// Sets `operator`.
    #[must_use]
    pub fn operator(mut self, value: Operator) -> Self {
        self.operator = value;
        self
    }
    /// Sets `action_time`.
    #[must_use]
    pub fn action_time(mut self, value: impl Into<wire::TimestampMs>) -> Self {
        self.action_time = value.into();
        self
    }
    /// Sets `reaction_type`.
    #[must_use]
    pub fn reaction_type(mut self, value: ReactionType) -> Self {
        self.reaction_type = value;
        self
    }
}
impl wire::Object for DeleteResponse {
    #[inline(never)]
    fn fields(&self, visit: &mut dyn FnMut(&'static str, wire::View<'_>)) {
        visit("reaction_id", wire::View::Text(self.reaction_id.as_str()));
        visit("operator", wire::View::Object(&self.operator));
        visit("action_time", wire::View::Text(self.action_time.as_str()));
        visit("reaction_type", wire::View::Object(&self.reaction_type));
    }
    #[inline(never)]
    fn field(&mut self, key: &str) -> wire::Slot<'_> {
        match key {
            "reaction_id" => wire::Value::slot(&mut self.reaction_id),
            "operator" => wire::Slot::Object(&mut self.operator),
            "action_time" => wire::Slot::FromText(&mut self.action_time),
            "reaction_type" => wire::Slot::Object(&mut self.reaction_type),
            _ => wire::Slot::Skip,
        }
    }
}
crate::__impl_object! {
    Delete DeleteResponse
}
/// The errors that the page of [`Delete`](struct@Delete) lists.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DeleteError {
    /// `230110` (HTTP 400): Action unavailable as the message has been deleted.
    ///
    /// The message has been deleted, and nothing can be done with it.
    ///
    /// 消息已被删除，什么也做不了。
    MessageDeleted,
    /// `231001` (HTTP 400): reaction type is invalid.
    ///
    /// The reaction belongs to another tenant and cannot be removed.
    ///
    /// 这个表情回复属于另一个企业，不能删除。
    ReactionOfOtherTenant,
    /// `231002` (HTTP 400): The operator has no permission to react on the specific message.
    ///
    /// The caller may not add or remove reactions here, mostly because it is not in the chat of the message. Join the chat first.
    ///
    /// 调用者不能给这条消息添加或删除表情回复，通常因为不在消息所在的会话里。先加入会话。
    ReactionDenied,
    /// `231003` (HTTP 400): The message is not found, maybe not exist or deleted.
    ///
    /// There is no such message: its ID is wrong, or it has been recalled.
    ///
    /// 没有这条消息：ID 可能有误，消息也可能已被撤回。
    MessageNotFound,
    /// `231004` (HTTP 400): The chat in which the message exists is not found, maybe not exist, deleted or archived.
    ///
    /// The chat of the message is gone: it may have been dissolved or archived.
    ///
    /// 消息所在的会话不在了：可能已解散或归档。
    ChatNotFound,
    /// `231005` (HTTP 400): The thread has been no-trace removed, cannot put reaction.
    ///
    /// The message is a thread that was removed without a trace, so nothing can be done with it.
    ///
    /// 消息是一个话题，而话题已被无痕撤回，不能操作。
    ThreadRemoved,
    /// `231007` (HTTP 400): The operator has no permission to delete this reaction.
    ///
    /// Somebody else added the reaction, and only who added one can remove it.
    ///
    /// 表情回复是别人加的，只有添加者能删除。
    NotReactionOwner,
    /// `231008` (HTTP 400): The operator has no access to the message.
    ///
    /// The operator has no access to the message, mostly because it is not in its chat. Join the chat first.
    ///
    /// 操作者不能访问这条消息，通常因为不在消息所在的会话里。先加入会话。
    NoMessageAccess,
    /// `231010` (HTTP 400): The reaction does not belong to the message.
    ///
    /// The reaction is not on this message. Compare `reaction_id` with `message_id`.
    ///
    /// 表情回复不在这条消息上。核对 `reaction_id` 与 `message_id`。
    ReactionNotOnMessage,
    /// `231011` (HTTP 400): The request has an invalid reaction_id.
    ///
    /// There is no such `reaction_id`. Take it from the reply of adding or listing reactions.
    ///
    /// 没有这个 `reaction_id`。从添加或列出表情回复的应答里取得正确的。
    InvalidReactionId,
    /// `231012` (HTTP 400): The request has an invalid pageToken.
    ///
    /// The `page_token` is wrong. Use the one the page before returned, and none for the first page.
    ///
    /// `page_token` 不对。要用上一页返回的那个，取第一页时不传。
    InvalidPageToken,
    /// `231013` (HTTP 400): The request has an invalid AuthType.
    ///
    /// The token is of the wrong kind. Use a tenant_access_token or a user_access_token.
    ///
    /// 凭证的种类不对。用 tenant_access_token 或 user_access_token。
    InvalidAuthType,
    /// `231015` (HTTP 400): Act on reaction failed, repeated request is processing.
    ///
    /// The same request is being worked on. Wait for it before trying again.
    ///
    /// 同样的请求正在处理。等它完成再试。
    RequestInProgress,
    /// `231018` (HTTP 400): The message is invisible to the operator.
    ///
    /// The operator cannot see the message, so nothing can be done with it.
    ///
    /// 该消息对于操作者不可见，无法进行本操作。
    MessageInvisible,
    /// `231019` (HTTP 400): Due to the settings of this user, you are temporarily unable to perform this operation.
    ///
    /// The settings of who sent the message, such as a block, do not allow this.
    ///
    /// 发消息的用户的设置（例如屏蔽）不允许这个操作。
    BlockedByUserSettings,
    /// `231020` (HTTP 400): Due to the configuration of the tenant administrator, you cannot perform this operation on the target user temporarily.
    ///
    /// The tenant's settings do not allow this with who sent the message. Ask the tenant's administrator.
    ///
    /// 企业的设置不允许对发消息的用户做这个操作。请问企业管理员。
    BlockedByAdministrator,
    /// `231021` (HTTP 400): No permission to operate external chats.
    ///
    /// The chat is an external one, where the caller may not do this.
    ///
    /// 这是外部群，调用者在外部群里没有权限。
    ExternalChatDenied,
    /// `231022` (HTTP 400): Bot has NO availability to this user.
    ///
    /// The message is in a private chat, and the app is not available to its user, or is disabled for them.
    /// What to do:
    /// 1. Sign in to the [developer console](https://open.feishu.cn/app) and open the app.
    /// 2. In the navigation on the left, go to **App Release** > **Version Management & Release** and click **Create a version**.
    /// 3. On the **Version Details** page, find **Availability** and click **Edit**.
    /// 4. In the dialog, extend the availability of the app so that it covers the user.
    /// 5. Click **Save** at the bottom of the page, then release the version so that the change takes effect.
    /// 6. (Optional) If the error persists, ask an administrator to sign in to the [admin console](https://feishu.cn/admin), open the app under **Workplace** > **App Management**, and check under **App Availability** whether the user is among the **Disabled Members**.
    ///
    /// [Configure app availability](https://open.feishu.cn/document/home/introduction-to-scope-and-authorization/availability) has the details.
    ///
    /// 消息在单聊里，而单聊的用户不在应用机器人的可用范围内，或者是在应用的禁用范围内。
    /// 解决方案：
    /// 1. 登录[开发者后台](https://open.feishu.cn/app)，找到并进入指定应用详情页。
    /// 2. 在左侧导航栏进入 **应用发布** >  **版本管理与发布** 页面，点击 **创建版本**。
    /// 3. 在 **版本详情** 页面，找到 **可用范围** 区域，点击 **编辑**。
    /// 4. 在弹出的对话框内，配置应用的可用范围，将用户添加至可用范围内。
    /// 5. 在页面底部点击 **保存**，并发布应用使配置生效。
    /// 6. （可选）如果以上配置完成后仍报错，则需要联系企业管理员登录[管理后台](https://feishu.cn/admin)，在 **工作台** > **应用管理** 中进入指定应用详情页，在 **应用可用范围** 内查看该用户是否被设置为了 **禁用成员**。
    ///
    /// 具体操作参见[配置应用可用范围](https://open.feishu.cn/document/home/introduction-to-scope-and-authorization/availability)。
    UserOutOfScope,
    /// `232009` (HTTP 400): Your request specifies a chat which has already been dissolved.
    ///
    /// The chat has been dissolved, so this operation is no longer possible in it.
    ///
    /// 相关群组已被解散，无法进行当前操作。
    ChatDissolved,
}
crate::__impl_error! {
    DeleteError
}
impl crate::OperationError for DeleteError {
    #[inline(never)]
    fn from_code(code: i64) -> Option<Self> {
        Some(
            match code {
                230110 => Self::MessageDeleted,
                231001 => Self::ReactionOfOtherTenant,
                231002 => Self::ReactionDenied,
                231003 => Self::MessageNotFound,
                231004 => Self::ChatNotFound,
                231005 => Self::ThreadRemoved,
                231007 => Self::NotReactionOwner,
                231008 => Self::NoMessageAccess,
                231010 => Self::ReactionNotOnMessage,
                231011 => Self::InvalidReactionId,
                231012 => Self::InvalidPageToken,
                231013 => Self::InvalidAuthType,
                231015 => Self::RequestInProgress,
                231018 => Self::MessageInvisible,
                231019 => Self::BlockedByUserSettings,
                231020 => Self::BlockedByAdministrator,
                231021 => Self::ExternalChatDenied,
                231022 => Self::UserOutOfScope,
                232009 => Self::ChatDissolved,
                _ => return None,
            },
        )
    }
    #[inline(never)]
    fn info(self) -> &'static endpoint::ErrorInfo {
        &DELETE_ERRORS[self as usize]
    }
}
static DELETE_ERRORS: [endpoint::ErrorInfo; 19usize] = [
    endpoint::ErrorInfo {
        code: 230110,
        name: "MessageDeleted",
        status: Some(400),
        message: "Action unavailable as the message has been deleted.",
        fix: text::Text {
            zh: "消息已被删除，什么也做不了。",
            en: "The message has been deleted, and nothing can be done with it.",
        },
        links: &[],
    },
    endpoint::ErrorInfo {
        code: 231001,
        name: "ReactionOfOtherTenant",
        status: Some(400),
        message: "reaction type is invalid.",
        fix: text::Text {
            zh: "这个表情回复属于另一个企业，不能删除。",
            en: "The reaction belongs to another tenant and cannot be removed.",
        },
        links: &[],
    },
    endpoint::ErrorInfo {
        code: 231002,
        name: "ReactionDenied",
        status: Some(400),
        message: "The operator has no permission to react on the specific message.",
        fix: text::Text {
            zh: "调用者不能给这条消息添加或删除表情回复，通常因为不在消息所在的会话里。先加入会话。",
            en: "The caller may not add or remove reactions here, mostly because it is not in the chat of the message. Join the chat first.",
        },
        links: &[],
    },
    endpoint::ErrorInfo {
        code: 231003,
        name: "MessageNotFound",
        status: Some(400),
        message: "The message is not found, maybe not exist or deleted.",
        fix: text::Text {
            zh: "没有这条消息：ID 可能有误，消息也可能已被撤回。",
            en: "There is no such message: its ID is wrong, or it has been recalled.",
        },
        links: &[],
    },
    endpoint::ErrorInfo {
        code: 231004,
        name: "ChatNotFound",
        status: Some(400),
        message: "The chat in which the message exists is not found, maybe not exist, deleted or archived.",
        fix: text::Text {
            zh: "消息所在的会话不在了：可能已解散或归档。",
            en: "The chat of the message is gone: it may have been dissolved or archived.",
        },
        links: &[],
    },
    endpoint::ErrorInfo {
        code: 231005,
        name: "ThreadRemoved",
        status: Some(400),
        message: "The thread has been no-trace removed, cannot put reaction.",
        fix: text::Text {
            zh: "消息是一个话题，而话题已被无痕撤回，不能操作。",
            en: "The message is a thread that was removed without a trace, so nothing can be done with it.",
        },
        links: &[],
    },
    endpoint::ErrorInfo {
        code: 231007,
        name: "NotReactionOwner",
        status: Some(400),
        message: "The operator has no permission to delete this reaction.",
        fix: text::Text {
            zh: "表情回复是别人加的，只有添加者能删除。",
            en: "Somebody else added the reaction, and only who added one can remove it.",
        },
        links: &[],
    },
    endpoint::ErrorInfo {
        code: 231008,
        name: "NoMessageAccess",
        status: Some(400),
        message: "The operator has no access to the message.",
        fix: text::Text {
            zh: "操作者不能访问这条消息，通常因为不在消息所在的会话里。先加入会话。",
            en: "The operator has no access to the message, mostly because it is not in its chat. Join the chat first.",
        },
        links: &[],
    },
    endpoint::ErrorInfo {
        code: 231010,
        name: "ReactionNotOnMessage",
        status: Some(400),
        message: "The reaction does not belong to the message.",
        fix: text::Text {
            zh: "表情回复不在这条消息上。核对 `reaction_id` 与 `message_id`。",
            en: "The reaction is not on this message. Compare `reaction_id` with `message_id`.",
        },
        links: &[],
    },
    endpoint::ErrorInfo {
        code: 231011,
        name: "InvalidReactionId",
        status: Some(400),
        message: "The request has an invalid reaction_id.",
        fix: text::Text {
            zh: "没有这个 `reaction_id`。从添加或列出表情回复的应答里取得正确的。",
            en: "There is no such `reaction_id`. Take it from the reply of adding or listing reactions.",
        },
        links: &[],
    },
    endpoint::ErrorInfo {
        code: 231012,
        name: "InvalidPageToken",
        status: Some(400),
        message: "The request has an invalid pageToken.",
        fix: text::Text {
            zh: "`page_token` 不对。要用上一页返回的那个，取第一页时不传。",
            en: "The `page_token` is wrong. Use the one the page before returned, and none for the first page.",
        },
        links: &[],
    },
    endpoint::ErrorInfo {
        code: 231013,
        name: "InvalidAuthType",
        status: Some(400),
        message: "The request has an invalid AuthType.",
        fix: text::Text {
            zh: "凭证的种类不对。用 tenant_access_token 或 user_access_token。",
            en: "The token is of the wrong kind. Use a tenant_access_token or a user_access_token.",
        },
        links: &[],
    },
    endpoint::ErrorInfo {
        code: 231015,
        name: "RequestInProgress",
        status: Some(400),
        message: "Act on reaction failed, repeated request is processing.",
        fix: text::Text {
            zh: "同样的请求正在处理。等它完成再试。",
            en: "The same request is being worked on. Wait for it before trying again.",
        },
        links: &[],
    },
    endpoint::ErrorInfo {
        code: 231018,
        name: "MessageInvisible",
        status: Some(400),
        message: "The message is invisible to the operator.",
        fix: text::Text {
            zh: "该消息对于操作者不可见，无法进行本操作。",
            en: "The operator cannot see the message, so nothing can be done with it.",
        },
        links: &[],
    },
    endpoint::ErrorInfo {
        code: 231019,
        name: "BlockedByUserSettings",
        status: Some(400),
        message: "Due to the settings of this user, you are temporarily unable to perform this operation.",
        fix: text::Text {
            zh: "发消息的用户的设置（例如屏蔽）不允许这个操作。",
            en: "The settings of who sent the message, such as a block, do not allow this.",
        },
        links: &[],
    },
    endpoint::ErrorInfo {
        code: 231020,
        name: "BlockedByAdministrator",
        status: Some(400),
        message: "Due to the configuration of the tenant administrator, you cannot perform this operation on the target user temporarily.",
        fix: text::Text {
            zh: "企业的设置不允许对发消息的用户做这个操作。请问企业管理员。",
            en: "The tenant's settings do not allow this with who sent the message. Ask the tenant's administrator.",
        },
        links: &[],
    },
    endpoint::ErrorInfo {
        code: 231021,
        name: "ExternalChatDenied",
        status: Some(400),
        message: "No permission to operate external chats.",
        fix: text::Text {
            zh: "这是外部群，调用者在外部群里没有权限。",
            en: "The chat is an external one, where the caller may not do this.",
        },
        links: &[],
    },
    endpoint::ErrorInfo {
        code: 231022,
        name: "UserOutOfScope",
        status: Some(400),
        message: "Bot has NO availability to this user.",
        fix: text::Text {
            zh: "消息在单聊里，而单聊的用户不在应用机器人的可用范围内，或者是在应用的禁用范围内。\n解决方案：\n1. 登录[开发者后台](https://open.feishu.cn/app)，找到并进入指定应用详情页。\n2. 在左侧导航栏进入 **应用发布** >  **版本管理与发布** 页面，点击 **创建版本**。\n3. 在 **版本详情** 页面，找到 **可用范围** 区域，点击 **编辑**。\n4. 在弹出的对话框内，配置应用的可用范围，将用户添加至可用范围内。\n5. 在页面底部点击 **保存**，并发布应用使配置生效。\n6. （可选）如果以上配置完成后仍报错，则需要联系企业管理员登录[管理后台](https://feishu.cn/admin)，在 **工作台** > **应用管理** 中进入指定应用详情页，在 **应用可用范围** 内查看该用户是否被设置为了 **禁用成员**。\n具体操作参见[配置应用可用范围](https://open.feishu.cn/document/home/introduction-to-scope-and-authorization/availability)。",
            en: "The message is in a private chat, and the app is not available to its user, or is disabled for them.\nWhat to do:\n1. Sign in to the [developer console](https://open.feishu.cn/app) and open the app.\n2. In the navigation on the left, go to **App Release** > **Version Management & Release** and click **Create a version**.\n3. On the **Version Details** page, find **Availability** and click **Edit**.\n4. In the dialog, extend the availability of the app so that it covers the user.\n5. Click **Save** at the bottom of the page, then release the version so that the change takes effect.\n6. (Optional) If the error persists, ask an administrator to sign in to the [admin console](https://feishu.cn/admin), open the app under **Workplace** > **App Management**, and check under **App Availability** whether the user is among the **Disabled Members**.\n[Configure app availability](https://open.feishu.cn/document/home/introduction-to-scope-and-authorization/availability) has the details.",
        },
        links: &[
            text::Link {
                text: "开发者后台",
                url: "https://open.feishu.cn/app",
            },
            text::Link {
                text: "管理后台",
                url: "https://feishu.cn/admin",
            },
            text::Link {
                text: "配置应用可用范围",
                url: "https://open.feishu.cn/document/home/introduction-to-scope-and-authorization/availability",
            },
        ],
    },
    endpoint::ErrorInfo {
        code: 232009,
        name: "ChatDissolved",
        status: Some(400),
        message: "Your request specifies a chat which has already been dissolved.",
        fix: text::Text {
            zh: "相关群组已被解散，无法进行当前操作。",
            en: "The chat has been dissolved, so this operation is no longer possible in it.",
        },
        links: &[],
    },
];
/// List reactions / 获取消息表情回复.
///
/// Lists the reactions to a message, all of them or those with one emoji.
///
/// 列出一条消息上的表情回复，可以只要某一个表情的。
///
/// - `GET /open-apis/im/v1/messages/:message_id/reactions`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token` or `user_access_token`
/// - Scopes, any of: `im:message.reactions:read`, `im:message:readonly`
/// - Idempotent: calling it twice has the effect of calling it once
///
/// # Prerequisites / 前提条件
///
/// - The app has its [bot capability](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-enable-bot-ability) switched on.
/// - The bot or user that calls is in the chat of the message.
///
/// - 应用已启用[机器人能力](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-enable-bot-ability)。
/// - 调用的机器人或用户在消息所在的会话里。
///
/// # Restrictions / 使用限制
///
/// A message that was recalled has none to list.
///
/// 已撤回的消息不能查询。
///
/// # Errors
///
/// [`ListError`] lists those of its page.
///
/// [Documentation](https://open.feishu.cn/document/server-docs/im-v1/message-reaction/list)
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct List {
    /// The message to ask about. Its ID comes from:
    /// - the reply of [Send a message](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/create);
    /// - the event [Message received](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/events/receive);
    /// - the [history of a chat](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/list).
    ///
    /// 查询哪条消息。得到消息 ID 的途径：
    /// - [发送消息](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/create)的应答。
    /// - [接收消息](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/events/receive)事件。
    /// - [会话的历史消息](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/list)。
    ///
    /// - Example: `"om_dc13264520392913993dd051dba21dcf"`
    pub message_id: crate::id::MessageId,
    /// The emoji to list; [The emojis](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message-reaction/emojis-introduce) has them. Left out, all are listed.
    ///
    /// 只要哪个表情的，值见[表情文案说明](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message-reaction/emojis-introduce)；不传则返回全部。
    ///
    /// - Example: `"LAUGH"`
    pub reaction_type: Option<String>,
    /// The `page_token` that the page before returned, to get the one after it. It is left out for the first page.
    ///
    /// 上一页返回的 `page_token`，用来取下一页；取第一页时不传。
    ///
    /// - Example: `"YhljsPiGfUgnVAg9urvRFd-BvSqRL20wMZNAWfa9xXk="`
    pub page_token: Option<String>,
    /// How many reactions a page holds at most.
    ///
    /// 每页最多返回多少个表情回复。
    ///
    /// - Default: `20`
    /// - At most 50
    /// - Example: `10`
    pub page_size: Option<i64>,
    /// What kind of user IDs to return.
    ///
    /// 返回的用户 ID 是哪一种。
    ///
    /// - Default: `"open_id"`
    /// - Example: `"open_id"`
    pub user_id_type: Option<UserIdType>,
}
impl List {
    /// With the fields that are required.
    pub fn new(message_id: impl Into<crate::id::MessageId>) -> Self {
        Self {
            message_id: message_id.into(),
            reaction_type: Default::default(),
            page_token: Default::default(),
            page_size: Default::default(),
            user_id_type: Default::default(),
        }
    }
    /// Sets `reaction_type`.
    #[must_use]
    pub fn reaction_type(mut self, value: impl Into<String>) -> Self {
        self.reaction_type = Some(value.into());
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
    /// Sets `user_id_type`.
    #[must_use]
    pub fn user_id_type(mut self, value: impl Into<UserIdType>) -> Self {
        self.user_id_type = Some(value.into());
        self
    }
}
impl wire::Object for List {
    #[inline(never)]
    fn fields(&self, visit: &mut dyn FnMut(&'static str, wire::View<'_>)) {
        visit("message_id", wire::View::Text(self.message_id.as_str()));
        visit("reaction_type", wire::Value::view(&self.reaction_type));
        visit("page_token", wire::Value::view(&self.page_token));
        visit("page_size", wire::Value::view(&self.page_size));
        visit("user_id_type", wire::Value::view(&self.user_id_type));
    }
    #[inline(never)]
    fn field(&mut self, key: &str) -> wire::Slot<'_> {
        match key {
            "message_id" => wire::Value::slot(&mut self.message_id),
            "reaction_type" => wire::Slot::Optional(&mut self.reaction_type),
            "page_token" => wire::Slot::Optional(&mut self.page_token),
            "page_size" => wire::Slot::Optional(&mut self.page_size),
            "user_id_type" => wire::Slot::Optional(&mut self.user_id_type),
            _ => wire::Slot::Skip,
        }
    }
}
impl crate::Operation for List {
    type Response = ListResponse;
    type Error = ListError;
    const ENDPOINT: &'static endpoint::Endpoint = &endpoint::Endpoint::new(
            "im.v1.message_reaction.list",
            endpoint::Method::Get,
            "/open-apis/im/v1/messages/:message_id/reactions",
        )
        .documented(
            text::Text {
                zh: "获取消息表情回复",
                en: "List reactions",
            },
            "https://open.feishu.cn/document/server-docs/im-v1/message-reaction/list",
        )
        .access(
            &[endpoint::TokenKind::Tenant, endpoint::TokenKind::User],
            &[endpoint::AppType::Custom, endpoint::AppType::Store],
            &[
                endpoint::ScopeRule::new(
                    None,
                    &[crate::scope::IM_MESSAGE_REACTIONS_READ],
                ),
                endpoint::ScopeRule::new(None, &[crate::scope::IM_MESSAGE_READONLY]),
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
                    "message_id",
                    "message_id",
                    endpoint::Location::Path,
                    true,
                    endpoint::ValueKind::String,
                ),
                endpoint::Parameter::new(
                    "reaction_type",
                    "reaction_type",
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
                    .between(None, Some(50))
                    .default("20"),
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
        .paging(
            endpoint::Paging::new("page_token", "page_token", "items")
                .size("page_size")
                .more("has_more"),
        )
        .errors(&LIST_ERRORS);
}
impl crate::Paged for List {
    type Item = MessageReaction;
    fn items(response: ListResponse) -> Vec<MessageReaction> {
        response.items
    }
}
/// What [`List`](struct@List) answers.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ListResponse {
    /// The reactions of this page
    ///
    /// 这一页的表情回复
    pub items: Vec<MessageReaction>,
    /// Whether there is a page after this one
    ///
    /// 后面是否还有一页
    pub has_more: bool,
    /// Gets the page after this one. It is left out where there is none.
    ///
    /// 取下一页用的标记；没有下一页时不返回
    pub page_token: Option<String>,
}
impl ListResponse {
    /// With every field left out.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `items`.
    #[must_use]
    pub fn items(mut self, value: impl Into<Vec<MessageReaction>>) -> Self {
        self.items = value.into();
        self
    }
    /// Sets `has_more`.
    #[must_use]
    pub fn has_more(mut self, value: bool) -> Self {
        self.has_more = value;
        self
    }
    /// Sets `page_token`.
    #[must_use]
    pub fn page_token(mut self, value: impl Into<String>) -> Self {
        self.page_token = Some(value.into());
        self
    }
}
impl wire::Object for ListResponse {
    #[inline(never)]
    fn fields(&self, visit: &mut dyn FnMut(&'static str, wire::View<'_>)) {
        visit("items", wire::View::List(&self.items));
        visit("has_more", wire::View::Boolean(self.has_more));
        visit("page_token", wire::Value::view(&self.page_token));
    }
    #[inline(never)]
    fn field(&mut self, key: &str) -> wire::Slot<'_> {
        match key {
            "items" => wire::Slot::List(&mut self.items),
            "has_more" => wire::Slot::Boolean(&mut self.has_more),
            "page_token" => wire::Slot::Optional(&mut self.page_token),
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
    /// `230110` (HTTP 400): Action unavailable as the message has been deleted.
    ///
    /// The message has been deleted, and nothing can be done with it.
    ///
    /// 消息已被删除，什么也做不了。
    MessageDeleted,
    /// `231001` (HTTP 400): reaction type is invalid.
    ///
    /// There is no such emoji. [The emojis](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message-reaction/emojis-introduce) lists every `emoji_type`.
    ///
    /// 没有这个表情。可用的 `emoji_type` 见[表情文案说明](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message-reaction/emojis-introduce)。
    InvalidReactionType,
    /// `231003` (HTTP 400): The message is not found, maybe not exist or deleted.
    ///
    /// There is no such message: its ID is wrong, or it has been recalled.
    ///
    /// 没有这条消息：ID 可能有误，消息也可能已被撤回。
    MessageNotFound,
    /// `231008` (HTTP 400): The operator has no access to the message.
    ///
    /// The operator has no access to the message, mostly because it is not in its chat. Join the chat first.
    ///
    /// 操作者不能访问这条消息，通常因为不在消息所在的会话里。先加入会话。
    NoMessageAccess,
    /// `231012` (HTTP 400): The request has an invalid pageToken.
    ///
    /// The `page_token` is wrong. Use the one the page before returned, and none for the first page.
    ///
    /// `page_token` 不对。要用上一页返回的那个，取第一页时不传。
    InvalidPageToken,
    /// `231013` (HTTP 400): The request has an invalid AuthType.
    ///
    /// The token is of the wrong kind. Use a tenant_access_token or a user_access_token.
    ///
    /// 凭证的种类不对。用 tenant_access_token 或 user_access_token。
    InvalidAuthType,
    /// `231014` (HTTP 400): user_id_type is invalid.
    ///
    /// The `user_id_type` has to be open_id, union_id or user_id.
    ///
    /// `user_id_type` 只能是 open_id、union_id 或 user_id。
    InvalidUserIdType,
    /// `231018` (HTTP 400): The message is invisible to the operator.
    ///
    /// The operator cannot see the message, so nothing can be done with it.
    ///
    /// 该消息对于操作者不可见，无法进行本操作。
    MessageInvisible,
}
crate::__impl_error! {
    ListError
}
impl crate::OperationError for ListError {
    #[inline(never)]
    fn from_code(code: i64) -> Option<Self> {
        Some(
            match code {
                230110 => Self::MessageDeleted,
                231001 => Self::InvalidReactionType,
                231003 => Self::MessageNotFound,
                231008 => Self::NoMessageAccess,
                231012 => Self::InvalidPageToken,
                231013 => Self::InvalidAuthType,
                231014 => Self::InvalidUserIdType,
                231018 => Self::MessageInvisible,
                _ => return None,
            },
        )
    }
    #[inline(never)]
    fn info(self) -> &'static endpoint::ErrorInfo {
        &LIST_ERRORS[self as usize]
    }
}
static LIST_ERRORS: [endpoint::ErrorInfo; 8usize] = [
    endpoint::ErrorInfo {
        code: 230110,
        name: "MessageDeleted",
        status: Some(400),
        message: "Action unavailable as the message has been deleted.",
        fix: text::Text {
            zh: "消息已被删除，什么也做不了。",
            en: "The message has been deleted, and nothing can be done with it.",
        },
        links: &[],
    },
    endpoint::ErrorInfo {
        code: 231001,
        name: "InvalidReactionType",
        status: Some(400),
        message: "reaction type is invalid.",
        fix: text::Text {
            zh: "没有这个表情。可用的 `emoji_type` 见[表情文案说明](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message-reaction/emojis-introduce)。",
            en: "There is no such emoji. [The emojis](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message-reaction/emojis-introduce) lists every `emoji_type`.",
        },
        links: &[
            text::Link {
                text: "表情文案说明",
                url: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message-reaction/emojis-introduce",
            },
        ],
    },
    endpoint::ErrorInfo {
        code: 231003,
        name: "MessageNotFound",
        status: Some(400),
        message: "The message is not found, maybe not exist or deleted.",
        fix: text::Text {
            zh: "没有这条消息：ID 可能有误，消息也可能已被撤回。",
            en: "There is no such message: its ID is wrong, or it has been recalled.",
        },
        links: &[],
    },
    endpoint::ErrorInfo {
        code: 231008,
        name: "NoMessageAccess",
        status: Some(400),
        message: "The operator has no access to the message.",
        fix: text::Text {
            zh: "操作者不能访问这条消息，通常因为不在消息所在的会话里。先加入会话。",
            en: "The operator has no access to the message, mostly because it is not in its chat. Join the chat first.",
        },
        links: &[],
    },
    endpoint::ErrorInfo {
        code: 231012,
        name: "InvalidPageToken",
        status: Some(400),
        message: "The request has an invalid pageToken.",
        fix: text::Text {
            zh: "`page_token` 不对。要用上一页返回的那个，取第一页时不传。",
            en: "The `page_token` is wrong. Use the one the page before returned, and none for the first page.",
        },
        links: &[],
    },
    endpoint::ErrorInfo {
        code: 231013,
        name: "InvalidAuthType",
        status: Some(400),
        message: "The request has an invalid AuthType.",
        fix: text::Text {
            zh: "凭证的种类不对。用 tenant_access_token 或 user_access_token。",
            en: "The token is of the wrong kind. Use a tenant_access_token or a user_access_token.",
        },
        links: &[],
    },
    endpoint::ErrorInfo {
        code: 231014,
        name: "InvalidUserIdType",
        status: Some(400),
        message: "user_id_type is invalid.",
        fix: text::Text {
            zh: "`user_id_type` 只能是 open_id、union_id 或 user_id。",
            en: "The `user_id_type` has to be open_id, union_id or user_id.",
        },
        links: &[],
    },
    endpoint::ErrorInfo {
        code: 231018,
        name: "MessageInvisible",
        status: Some(400),
        message: "The message is invisible to the operator.",
        fix: text::Text {
            zh: "该消息对于操作者不可见，无法进行本操作。",
            en: "The operator cannot see the message, so nothing can be done with it.",
        },
        links: &[],
    },
];
/// The emoji
///
/// 表情
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Emoji {
    /// Which emoji; [The emojis](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message-reaction/emojis-introduce) lists them.
    ///
    /// 哪个表情，可用的值见[表情文案说明](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message-reaction/emojis-introduce)。
    ///
    /// - Example: `"SMILE"`
    pub emoji_type: String,
}
impl Emoji {
    /// With the fields that are required.
    pub fn new(emoji_type: impl Into<String>) -> Self {
        Self {
            emoji_type: emoji_type.into(),
        }
    }
}
impl wire::Object for Emoji {
    #[inline(never)]
    fn fields(&self, visit: &mut dyn FnMut(&'static str, wire::View<'_>)) {
        visit("emoji_type", wire::View::Text(&self.emoji_type));
    }
    #[inline(never)]
    fn field(&mut self, key: &str) -> wire::Slot<'_> {
        match key {
            "emoji_type" => wire::Slot::Text(&mut self.emoji_type),
            _ => wire::Slot::Skip,
        }
    }
}
/// The reactions of this page
///
/// 这一页的表情回复
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct MessageReaction {
    /// The ID of the reaction, which [removing](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message-reaction/delete) it takes
    ///
    /// 表情回复的 ID，[删除](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message-reaction/delete)它时要用
    pub reaction_id: crate::id::ReactionId,
    /// Who added it
    ///
    /// 谁添加的
    pub operator: Operator,
    /// When it was added (timestamp in milliseconds)
    ///
    /// 何时添加（毫秒时间戳）
    pub action_time: wire::TimestampMs,
    /// The emoji
    ///
    /// 表情
    pub reaction_type: ReactionType,
}
impl MessageReaction {
    /// With every field left out.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `reaction_id`.
    #[must_use]
    pub fn reaction_id(mut self, value: impl Into<crate::id::ReactionId>) -> Self {
        self.reaction_id = value.into();
        self
    }
    /// Sets `operator`.
    #[must_use]
    pub fn operator(mut self, value: Operator) -> Self {
        self.operator = value;
        self
    }
    /// Sets `action_time`.
    #[must_use]
    pub fn action_time(mut self, value: impl Into<wire::TimestampMs>) -> Self {
        self.action_time = value.into();
        self
    }
    /// Sets `reaction_type`.
    #[must_use]
    pub fn reaction_type(mut self, value: ReactionType) -> Self {
        self.reaction_type = value;
        self
    }
}
impl wire::Object for MessageReaction {
    #[inline(never)]
    fn fields(&self, visit: &mut dyn FnMut(&'static str, wire::View<'_>)) {
        visit("reaction_id", wire::View::Text(self.reaction_id.as_str()));
        visit("operator", wire::View::Object(&self.operator));
        visit("action_time", wire::View::Text(self.action_time.as_str()));
        visit("reaction_type", wire::View::Object(&self.reaction_type));
    }
    #[inline(never)]
    fn field(&mut self, key: &str) -> wire::Slot<'_> {
        match key {
            "reaction_id" => wire::Value::slot(&mut self.reaction_id),
            "operator" => wire::Slot::Object(&mut self.operator),
            "action_time" => wire::Slot::FromText(&mut self.action_time),
            "reaction_type" => wire::Slot::Object(&mut self.reaction_type),
            _ => wire::Slot::Skip,
        }
    }
}
/// Who added it
///
/// 谁添加的
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Operator {
    /// The ID of who added it: the app_id of an app, or the open_id of a user
    ///
    /// 添加者的 ID：应用的 app_id，或用户的 open_id
    pub operator_id: String,
    /// What they are. One of:
    ///
    /// 添加者是什么：
    pub operator_type: OperatorType,
}
impl Operator {
    /// With every field left out.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `operator_id`.
    #[must_use]
    pub fn operator_id(mut self, value: impl Into<String>) -> Self {
        self.operator_id = value.into();
        self
    }
    /// Sets `operator_type`.
    #[must_use]
    pub fn operator_type(mut self, value: impl Into<OperatorType>) -> Self {
        self.operator_type = value.into();
        self
    }
}
impl wire::Object for Operator {
    #[inline(never)]
    fn fields(&self, visit: &mut dyn FnMut(&'static str, wire::View<'_>)) {
        visit("operator_id", wire::View::Text(&self.operator_id));
        visit("operator_type", wire::View::Text(self.operator_type.as_str()));
    }
    #[inline(never)]
    fn field(&mut self, key: &str) -> wire::Slot<'_> {
        match key {
            "operator_id" => wire::Slot::Text(&mut self.operator_id),
            "operator_type" => wire::Slot::FromText(&mut self.operator_type),
            _ => wire::Slot::Skip,
        }
    }
}
/// What they are. One of:
///
/// 添加者是什么：
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OperatorType {
    /// `app`
    ///
    /// An app
    ///
    /// 应用
    App,
    /// `user`
    ///
    /// A user
    ///
    /// 用户
    User,
    /// A value that the documentation does not list, as it came.
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
            Self::App => "app",
            Self::User => "user",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "app" => Self::App,
            "user" => Self::User,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// The emoji
///
/// 表情
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ReactionType {
    /// Which emoji; [The emojis](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message-reaction/emojis-introduce) lists them.
    ///
    /// 哪个表情，可用的值见[表情文案说明](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message-reaction/emojis-introduce)。
    pub emoji_type: String,
}
impl ReactionType {
    /// With every field left out.
    pub fn new() -> Self {
        Default::default()
    }
    /// Sets `emoji_type`.
    #[must_use]
    pub fn emoji_type(mut self, value: impl Into<String>) -> Self {
        self.emoji_type = value.into();
        self
    }
}
impl wire::Object for ReactionType {
    #[inline(never)]
    fn fields(&self, visit: &mut dyn FnMut(&'static str, wire::View<'_>)) {
        visit("emoji_type", wire::View::Text(&self.emoji_type));
    }
    #[inline(never)]
    fn field(&mut self, key: &str) -> wire::Slot<'_> {
        match key {
            "emoji_type" => wire::Slot::Text(&mut self.emoji_type),
            _ => wire::Slot::Skip,
        }
    }
}
/// What kind of user IDs to return.
///
/// 返回的用户 ID 是哪一种。
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UserIdType {
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
crate::__impl_object! {
    Emoji MessageReaction Operator ReactionType
}
crate::__impl_object_value! {
    MessageReaction
}
crate::__impl_enum! {
    OperatorType UserIdType
}
crate::__impl_enum_value! {
    UserIdType
}
