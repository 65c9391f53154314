// Generated from spec/im/v1/message/forward.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::id;
use crate::im::{error, v1};
impl super::Api<'_> {
    /// Forward a message / 转发消息: [`Forward`](struct@Forward).
    ///
    /// Optional fields are set on the call: `.with(|request| request.uuid(…))`.
    pub fn forward(
        &self,
        message_id: impl Into<id::MessageId>,
        receive_id_type: v1::ReceiveIdType,
        receive_id: impl Into<String>,
    ) -> crate::codegen::Call<Forward> {
        crate::codegen::Call::new(
            self.client,
            Forward::new(message_id, receive_id_type, receive_id),
        )
    }
}
/// Forward a message / 转发消息.
///
/// Forwards a message to a user, a chat or a thread. / 把一条消息转发给一个用户、会话或话题。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// use feishu_api::im::v1::ReceiveIdType;
/// let reply = client.im().v1().message().forward("om_dc13264520392913993dd051dba21dcf", ReceiveIdType::OpenId, "ou_a0553eda9014c201e6969b478895c230").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `POST /open-apis/im/v1/messages/:message_id/forward`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - At most 5 calls a second per `receive_id`, shared with the other operations that count by recipient
/// - Token: `tenant_access_token`
/// - Scopes, any of: `im:message`, `im:message:send_as_bot`
/// - Safe to repeat with the same `uuid`: it then does its work once
///
/// # Prerequisites / 前提条件
///
/// - The app has its [bot capability](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-enable-bot-ability) switched on.
/// - To forward to a user, the user has to be within the app's [availability](https://open.feishu.cn/document/home/introduction-to-scope-and-authorization/availability).
/// - To forward to a group chat, the bot has to be in it and be allowed to speak.
///
/// - 应用已启用[机器人能力](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-enable-bot-ability)。
/// - 转发给用户时，用户要在应用的[可用范围](https://open.feishu.cn/document/home/introduction-to-scope-and-authorization/availability)内。
/// - 转发到群里时，机器人要在群里，并且可以发言。
///
/// # Restrictions / 使用限制
///
/// - Red packets, votes, voice messages, handed-over calendar events, system messages and encrypted messages cannot be forwarded.
/// - Neither can the messages within a merged and forwarded one, those with an `upper_message_id`.
/// - At most 5 messages a second go to one user, and 5 a second to one chat, which all of its bots share.
///
/// - 红包、投票、语音、日程转让、系统消息和加密消息不能转发。
/// - 合并转发的消息中的子消息（有 `upper_message_id` 的）不能再转发。
/// - 发给同一个用户的消息每秒最多 5 条；同一个群也是每秒 5 条，由群里的机器人共用。
///
/// Errors: [`ForwardError`]. [Documentation](https://open.feishu.cn/document/server-docs/im-v1/message/forward)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Forward {
    /// The message to forward. Its ID comes from:
    /// - the reply of [Send a message](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/create);
    /// - the event [Message received](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/events/receive);
    /// - the [history of a chat](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/list).
    ///
    /// 转发哪条消息。得到消息 ID 的途径：
    /// - [发送消息](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/create)的应答。
    /// - [接收消息](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/events/receive)事件。
    /// - [会话的历史消息](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/list)。
    ///
    /// - Example: `"om_dc13264520392913993dd051dba21dcf"`
    pub message_id: id::MessageId,
    /// The type of ID in `receive_id`. / `receive_id` 的 ID 类型。
    pub receive_id_type: v1::ReceiveIdType,
    /// A string of the caller's own that makes a call safe to repeat: within an hour, at most one request with it succeeds in forwarding to the same recipient. A request with another content needs another one. Left out, nothing is held back.
    ///
    /// 自定的唯一字符串，用来去重：一小时内，带同一个 uuid 的请求向同一接收者最多成功转发一次。内容不同的请求要用不同的 uuid；不传则不去重。
    /// - Length: at most 50
    /// - Example: `"b13g2t38-1jd2-458b-8djf-dtbca5104204"`
    pub uuid: Option<String>,
    /// Who gets it: an ID of the kind that `receive_id_type` names. / 转发给谁：一个 `receive_id_type` 那种 ID。
    /// - Example: `"ou_a0553eda9014c201e6969b478895c230"`
    pub receive_id: String,
}
impl Forward {
    /// Creates the value from its required fields.
    pub fn new(
        message_id: impl Into<id::MessageId>,
        receive_id_type: v1::ReceiveIdType,
        receive_id: impl Into<String>,
    ) -> Self {
        Self {
            message_id: message_id.into(),
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
        f.field("message_id", &mut self.message_id);
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
    Endpoint::new("im.v1.message.forward", Post, "/open-apis/im/v1/messages/:message_id/forward")
        .documented(text("转发消息", "Forward a message"), "https://open.feishu.cn/document/server-docs/im-v1/message/forward")
        .access(&[Tenant], &[Custom, Store], &[
            scopes(&[crate::scope::IM_MESSAGE]),
            scopes(&[crate::scope::IM_MESSAGE_SEND_AS_BOT]),
        ])
        .guards(&[
            Guard::sent("receive_id_type", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]).value("user_id"),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[
            Quota::new(Rate::new(5, 1), "receive_id", Some(230020)).shared_by("recipient"),
        ])
        .idempotency_key("uuid")
        .request(Json, &[
            path("message_id", String).required(),
            query("receive_id_type", String).required(),
            query("uuid", String),
            body("receive_id", String).required(),
        ])
}
/// The reply to [`Forward`](struct@Forward).
pub type ForwardResponse = v1::Message;
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
    /// [`230018`](error::BLOCKED_BY_CHAT_SETTINGS): These operations are NOT allowed at current group settings.
    BlockedByChatSettings = error::BLOCKED_BY_CHAT_SETTINGS,
    /// `230019` (HTTP 400): The thread does NOT exist.
    ///
    /// The thread to forward to does not exist. Check the thread_id in `receive_id`.
    ///
    /// 没有作为接收者的那个话题。核对 `receive_id` 中的 thread_id。
    ThreadNotFound = &ErrorInfo {
        message: "The thread does NOT exist.",
        fix: Text { zh: "没有作为接收者的那个话题。核对 `receive_id` 中的 thread_id。", en: "The thread to forward to does not exist. Check the thread_id in `receive_id`." },
        ..*error::THREAD_NOT_FOUND
    },
    /// [`230020`](error::SEND_RATE_LIMITED): This operation triggers the frequency limit.
    SendRateLimited = error::SEND_RATE_LIMITED,
    /// [`230027`](error::PERMISSION_DENIED): Lack of necessary permissions.
    PermissionDenied = error::PERMISSION_DENIED,
    /// [`230029`](error::USER_RESIGNED): User has resigned.
    UserResigned = error::USER_RESIGNED,
    /// [`230034`](error::INVALID_RECEIVE_ID): The receive_id is invalid.
    InvalidReceiveId = error::INVALID_RECEIVE_ID,
    /// [`230035`](error::SEND_DENIED): Send Message Permission deny.
    SendDenied = error::SEND_DENIED,
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
    /// [`230061`](error::TYPE_NOT_FORWARDABLE): The message type does not support forwarding.
    TypeNotForwardable = error::TYPE_NOT_FORWARDABLE,
    /// [`230062`](error::ENCRYPTED_CHAT_FORWARD_DENIED): No permission to forward to third-party encryption group.
    EncryptedChatForwardDenied = error::ENCRYPTED_CHAT_FORWARD_DENIED,
    /// [`230063`](error::TARGET_CHAT_INVALID): The chat_id of group to forward is invalid.
    TargetChatInvalid = error::TARGET_CHAT_INVALID,
    /// [`230064`](error::MESSAGE_NOT_FORWARDABLE): The message to be forwarded is invalid.
    MessageNotForwardable = error::MESSAGE_NOT_FORWARDABLE,
    /// [`230065`](error::SOURCE_RECALLED): The message to be forwarded has been recalled.
    SourceRecalled = error::SOURCE_RECALLED,
    /// [`230066`](error::SOURCE_IN_SECRET_CHAT): The message to be forwarded is in a secret group, forwarding is not supported.
    SourceInSecretChat = error::SOURCE_IN_SECRET_CHAT,
    /// [`230070`](error::RESTRICTED_MODE): Forwarding of messages in restricted mode is not allowed.
    RestrictedMode = error::RESTRICTED_MODE,
    /// [`230074`](error::TARGET_THREAD_INVISIBLE): The target thread is invisible to the operator.
    TargetThreadInvisible = error::TARGET_THREAD_INVISIBLE,
    /// [`230110`](error::MESSAGE_DELETED): Action unavailable as the message has been deleted.
    MessageDeleted = error::MESSAGE_DELETED,
    /// `232009` (HTTP 400): Your request specifies a chat which has already been dissolved.
    ///
    /// The chat has been dissolved, and nothing can be sent to it. Choose another one; [About chat IDs](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-id-description#2c14aa7f) says where to get its ID.
    ///
    /// 群已被解散，不能再往里发。换一个群，怎样得到群的 ID 见[群 ID 说明](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-id-description#2c14aa7f)。
    ChatDissolved = &ErrorInfo {
        fix: Text { zh: "群已被解散，不能再往里发。换一个群，怎样得到群的 ID 见[群 ID 说明](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-id-description#2c14aa7f)。", en: "The chat has been dissolved, and nothing can be sent to it. Choose another one; [About chat IDs](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-id-description#2c14aa7f) says where to get its ID." },
        links: &[Link { text: "群 ID 说明", url: "https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-id-description#2c14aa7f" }],
        ..*error::CHAT_DISSOLVED
    },
}
