// Generated from spec/im/v1/thread/forward.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::id;
use crate::im::{error, v1};
impl super::Api<'_> {
    /// Forward a thread / 转发话题: [`Forward`](struct@Forward).
    ///
    /// Optional fields are set on the call: `.with(|request| request.uuid(…))`.
    pub fn forward(
        &self,
        thread_id: impl Into<id::ThreadId>,
        receive_id_type: v1::ReceiveIdType,
        receive_id: impl Into<String>,
    ) -> crate::codegen::Call<Forward> {
        crate::codegen::Call::new(
            self.client,
            Forward::new(thread_id, receive_id_type, receive_id),
        )
    }
}
/// Forward a thread / 转发话题.
///
/// Forwards a thread to a user, a chat or another thread. / 把一个话题转发给一个用户、群或另一个话题。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// use feishu_api::im::v1::ReceiveIdType;
/// let reply = client.im().v1().thread().forward("omt_dc132645203", ReceiveIdType::OpenId, "oc_a0553eda9014c201e6969b478895c230").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/im/v1/threads/:thread_id/forward`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `im:message`, `im:message:send_as_bot`
///
/// Errors: [`ForwardError`]. [Documentation](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/thread/forward)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Forward {
    /// The thread to forward, which is the `thread_id` of the messages in it. / 要转发的话题，即话题内消息的 `thread_id`。
    /// - Example: `"omt_dc132645203"`
    pub thread_id: id::ThreadId,
    /// The type of ID in `receive_id`. / `receive_id` 的 ID 类型。
    pub receive_id_type: v1::ReceiveIdType,
    /// A unique string of the caller's own against duplicates: within 1 hour, the thread is forwarded to the same receiver only once for the same `uuid`.
    ///
    /// 调用方生成的唯一字符串，用来去重：1 小时内，同一 `uuid` 向同一目标只会成功转发一次话题。
    /// - Length: at most 50
    /// - Example: `"b13g2t38-1jd2-458b-8djf-dtbca5104204"`
    pub uuid: Option<String>,
    /// Who the message is forwarded to, as a `receive_id_type` ID. / 转发给谁，类型由 `receive_id_type` 决定。
    /// - Example: `"oc_a0553eda9014c201e6969b478895c230"`
    pub receive_id: String,
}
impl Forward {
    /// Creates the value from its required fields.
    pub fn new(
        thread_id: impl Into<id::ThreadId>,
        receive_id_type: v1::ReceiveIdType,
        receive_id: impl Into<String>,
    ) -> Self {
        Self {
            thread_id: thread_id.into(),
            receive_id_type,
            uuid: Default::default(),
            receive_id: receive_id.into(),
        }
    }
    /// Sets `uuid`.
    #[must_use]
    pub fn uuid(mut self, value: impl Into<String>) -> Self {
        self.uuid = Some(value.into());
        self
    }
}
impl wire::Object for Forward {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("thread_id", &mut self.thread_id);
        f.field("receive_id_type", &mut self.receive_id_type);
        f.field("uuid", &mut self.uuid);
        f.field("receive_id", &mut self.receive_id);
    }
}
crate::codegen::__impl_object! {
    Forward
}
crate::codegen::__operation! {
    Forward => ForwardResponse, ForwardError:
    Endpoint::new("im.v1.thread.forward", Post, "/open-apis/im/v1/threads/:thread_id/forward")
        .documented(text("转发话题", "Forward a thread"), "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/thread/forward")
        .access(&[Tenant], &[Custom, Store], &[
            scopes(&[crate::scope::IM_MESSAGE]),
            scopes(&[crate::scope::IM_MESSAGE_SEND_AS_BOT]),
        ])
        .guards(&[
            Guard::sent("receive_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(Json, &[
            path("thread_id", String).required(),
            query("receive_id_type", String).required(),
            query("uuid", String),
            body("receive_id", String).required(),
        ])
}
/// The reply to [`Forward`](struct@Forward).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ForwardResponse {
    /// The ID that the system gave the message, for example when it was forwarded; all later operations on the message need it.
    ///
    /// 转发后系统为新消息生成的 ID，之后对该消息的操作都要用到。
    pub message_id: id::MessageId,
    /// The ID of the message that the chain of replies began with, present only if the message is a reply.
    ///
    /// 回复链中最初那条消息的 ID，仅当该消息是回复时返回。
    pub root_id: String,
    /// The ID of the message that this one replies to, present only if the message is a reply.
    ///
    /// 该消息所回复的那条消息的 ID，仅当该消息是回复时返回。
    pub parent_id: String,
    /// The ID of the thread that the message is in; absent if it is in none. / 消息所在话题的 ID；不返回表示消息不在话题中。
    pub thread_id: id::ThreadId,
    /// The type of the message, which decides the structure of its content; see [content of received messages](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/im-v1/message/events/message_content).
    ///
    /// 消息类型，决定内容的结构，见[接收消息内容](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/im-v1/message/events/message_content)。
    pub msg_type: String,
    /// When the message was created, in milliseconds since 1970. / 消息的创建时间，毫秒级时间戳。
    pub create_time: String,
    /// When the message was last updated, in milliseconds since 1970. / 消息的更新时间，毫秒级时间戳。
    pub update_time: String,
    /// Whether the message has been recalled. / 消息是否已被撤回。
    pub deleted: bool,
    /// Whether the message has been edited or updated. / 消息是否被编辑或更新过。
    pub updated: bool,
    /// The ID of the chat that the message is in; `im.v1.chat.get` fetches its details.
    ///
    /// 消息所在的会话 ID，可用 `im.v1.chat.get` 查询会话的详细信息。
    pub chat_id: id::ChatId,
    /// The sender of the message. / 消息的发送者。
    pub sender: ForwardSender,
    /// The body of the message, whose `content` holds what it says. / 消息体，内容在其中的 `content` 里。
    pub body: v1::MessageBody,
    /// The users and bots that the message mentions. / 消息中被 @ 的用户和机器人。
    pub mentions: Vec<ForwardMentions>,
    /// The ID of the merged forward that the message is directly inside of; only messages in a merged forward have it.
    ///
    /// 该消息所在的上一层合并转发消息的 ID，仅合并转发的子消息返回。
    pub upper_message_id: String,
}
impl wire::Object for ForwardResponse {
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
crate::codegen::__impl_object! {
    ForwardResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`Forward`](struct@Forward).
    ForwardError:
    /// [`230001`](error::INVALID_PARAMETER): Your request contains an invalid request parameter.
    InvalidParameter = error::INVALID_PARAMETER,
    /// [`230002`](error::BOT_NOT_IN_CHAT): The bot can not be outside the group.
    BotNotInChat = error::BOT_NOT_IN_CHAT,
    /// [`230006`](error::BOT_NOT_ENABLED): Bot ability is not activated.
    BotNotEnabled = error::BOT_NOT_ENABLED,
    /// [`230013`](error::USER_OUT_OF_SCOPE): Bot has NO availability to this user.
    UserOutOfScope = error::USER_OUT_OF_SCOPE,
    /// `230019` (HTTP 400): The thread does NOT exist.
    ///
    /// The thread does not exist. Check its ID, and whether it has been deleted. / 话题不存在。请核对话题 ID，并确认话题未被删除。
    ThreadNotFound = &ErrorInfo {
        message: "The thread does NOT exist.",
        ..*error::THREAD_NOT_FOUND
    },
    /// [`230020`](error::SEND_RATE_LIMITED): This operation triggers the frequency limit.
    SendRateLimited = error::SEND_RATE_LIMITED,
    /// `230027` (HTTP 400): Lack of necessary permissions.
    ///
    /// The operator may not do this. Check for these reasons:
    /// - A permission is missing; the `msg` of the reply names it.
    /// - The user has not authorized the app.
    /// - The message is in an external chat, which the operation does not support.
    ///
    /// 操作者无权执行该操作。请逐项排查：
    /// - 缺少所需权限，以响应中的 `msg` 为准。
    /// - 用户尚未授权应用。
    /// - 消息在外部群中，该接口暂不支持外部群。
    PermissionDenied = &ErrorInfo {
        fix: Text { zh: "操作者无权执行该操作。请逐项排查：\n- 缺少所需权限，以响应中的 `msg` 为准。\n- 用户尚未授权应用。\n- 消息在外部群中，该接口暂不支持外部群。", en: "The operator may not do this. Check for these reasons:\n- A permission is missing; the `msg` of the reply names it.\n- The user has not authorized the app.\n- The message is in an external chat, which the operation does not support." },
        links: &[],
        ..*error::PERMISSION_DENIED
    },
    /// [`230034`](error::INVALID_RECEIVE_ID): The receive_id is invalid.
    InvalidReceiveId = error::INVALID_RECEIVE_ID,
    /// `230035` (HTTP 400): Send message permission deny.
    ///
    /// The bot may not send here. Check whether the chat is muted, the recipient has blocked the bot, or the tenant restricts communication with the recipient.
    ///
    /// 机器人无权在此发送消息。请检查群组是否禁言、接收者是否屏蔽了机器人，以及企业是否限制了与对方沟通。
    SendDenied = &ErrorInfo {
        message: "Send message permission deny.",
        ..*error::SEND_DENIED
    },
    /// [`230036`](error::TENANT_KEY_DELETED): Tenant crypt key has been deleted.
    TenantKeyDeleted = error::TENANT_KEY_DELETED,
    /// [`230038`](error::CROSS_TENANT_PRIVATE_CHAT): Cross tenant p2p chat operate forbid.
    CrossTenantPrivateChat = error::CROSS_TENANT_PRIVATE_CHAT,
    /// [`230049`](error::MESSAGE_SENDING): The message is being sent.
    MessageSending = error::MESSAGE_SENDING,
    /// [`230050`](error::MESSAGE_INVISIBLE): The message is invisible to the operator.
    MessageInvisible = error::MESSAGE_INVISIBLE,
    /// [`230053`](error::BOT_BLOCKED_BY_USER): The user has stopped the bot from sending messages.
    BotBlockedByUser = error::BOT_BLOCKED_BY_USER,
    /// [`230062`](error::ENCRYPTED_CHAT_FORWARD_DENIED): No permission to forward to third-party encryption group.
    EncryptedChatForwardDenied = error::ENCRYPTED_CHAT_FORWARD_DENIED,
    /// [`230063`](error::TARGET_CHAT_INVALID): The chat_id of group to forward is invalid.
    TargetChatInvalid = error::TARGET_CHAT_INVALID,
    /// `230064` (HTTP 400): The thread to be forwarded is invalid.
    ///
    /// The thread to forward does not exist. Check the `thread_id`. / 要转发的话题不存在。请检查 `thread_id`。
    MessageNotForwardable = &ErrorInfo {
        message: "The thread to be forwarded is invalid.",
        fix: Text { zh: "要转发的话题不存在。请检查 `thread_id`。", en: "The thread to forward does not exist. Check the `thread_id`." },
        ..*error::MESSAGE_NOT_FORWARDABLE
    },
    /// `230066` (HTTP 400): The thread to be forwarded is in a secret group, forwarding is not supported.
    ///
    /// The message is in a secret chat, from which nothing can be forwarded. Forward messages of other chats.
    ///
    /// 消息在密聊群中，密聊的消息不能转发。请改为转发其他群组的消息。
    SourceInSecretChat = &ErrorInfo {
        message: "The thread to be forwarded is in a secret group, forwarding is not supported.",
        ..*error::SOURCE_IN_SECRET_CHAT
    },
    /// [`230070`](error::RESTRICTED_MODE): Forwarding of messages in restricted mode is not allowed.
    RestrictedMode = error::RESTRICTED_MODE,
    /// [`230073`](error::THREAD_INVISIBLE): The thread is invisible to the operator.
    ThreadInvisible = error::THREAD_INVISIBLE,
    /// [`230074`](error::TARGET_THREAD_INVISIBLE): The target thread is invisible to the operator.
    TargetThreadInvisible = error::TARGET_THREAD_INVISIBLE,
    /// [`230110`](error::MESSAGE_DELETED): Action unavailable as the message has been deleted.
    MessageDeleted = error::MESSAGE_DELETED,
    /// `232009` (HTTP 400): Your request specifies a chat which has already been dissolved.
    ///
    /// The chat has been dissolved and receives no messages any more. Use another chat; [Chat IDs](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-id-description#2c14aa7f) tells how to find its ID.
    ///
    /// 群组已解散，不能再接收消息。请换一个群组，其 ID 的查法见[群 ID 说明](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-id-description#2c14aa7f)。
    ChatDissolved = &ErrorInfo {
        fix: Text { zh: "群组已解散，不能再接收消息。请换一个群组，其 ID 的查法见[群 ID 说明](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-id-description#2c14aa7f)。", en: "The chat has been dissolved and receives no messages any more. Use another chat; [Chat IDs](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-id-description#2c14aa7f) tells how to find its ID." },
        links: &[Link { text: "群 ID 说明", url: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-id-description#2c14aa7f" }],
        ..*error::CHAT_DISSOLVED
    },
}
/// The users and bots that the message mentions. / 消息中被 @ 的用户和机器人。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ForwardMentions {
    /// The placeholder of the mention in the content, `@_user_3` for number 3, for example.
    ///
    /// 该 @ 在消息内容中的占位符，例如第 3 个为 `@_user_3`。
    pub key: String,
    /// The `open_id` of the user or bot mentioned. / 被 @ 的用户或机器人的 `open_id`。
    pub id: String,
    /// The type of ID in `id`, for now always [`open_id`](https://open.feishu.cn/document/home/user-identity-introduction/open-id).
    ///
    /// `id` 的 ID 类型，目前只有 [`open_id`](https://open.feishu.cn/document/home/user-identity-introduction/open-id)。
    pub id_type: String,
    /// The name of the user or bot that is mentioned. / 被 @ 的用户或机器人的名字。
    pub name: String,
    /// The key of the tenant of who is mentioned; a `tenant_access_token` for the tenant can be obtained with it.
    ///
    /// 被 @ 者所属租户的 key，凭它可换取该租户的 `tenant_access_token`。
    pub tenant_key: id::TenantKey,
}
impl wire::Object for ForwardMentions {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("key", &mut self.key);
        f.field("id", &mut self.id);
        f.field("id_type", &mut self.id_type);
        f.field("name", &mut self.name);
        f.field("tenant_key", &mut self.tenant_key);
    }
}
/// The sender of the message. / 消息的发送者。
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ForwardSender {
    /// The ID of the sender, of the kind that `id_type` names. / 发送者的 ID，类型见 `id_type`。
    pub id: String,
    /// The type of the sender's ID. / 发送者的 ID 类型。
    pub id_type: v1::IdType,
    /// What the sender is: a user (`user`), an app (`app`), someone anonymous (`anonymous`) or not known (`unknown`).
    ///
    /// 发送者的类型：用户（`user`）、应用（`app`）、匿名者（`anonymous`）或未知（`unknown`）。
    pub sender_type: v1::SenderType,
    /// The key of the tenant the user or bot belongs to; a `tenant_access_token` for that tenant can be obtained with it.
    ///
    /// 该用户或机器人所属租户的 key，凭它可换取该租户的 `tenant_access_token`。
    pub tenant_key: id::TenantKey,
}
impl wire::Object for ForwardSender {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("id", &mut self.id);
        f.field("id_type", &mut self.id_type);
        f.field("sender_type", &mut self.sender_type);
        f.field("tenant_key", &mut self.tenant_key);
    }
}
crate::codegen::__impl_object! {
    ForwardMentions ForwardSender
}
