// Generated from spec/im/v1/message/merge_forward.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::id;
use crate::im::{error, v1};
impl super::Api<'_> {
    /// Merge and forward messages / 合并转发消息: [`MergeForward`](struct@MergeForward).
    ///
    /// Optional fields are set on the call: `.with(|request| request.uuid(…))`.
    pub fn merge_forward(
        &self,
        receive_id_type: v1::ReceiveIdType,
        receive_id: impl Into<String>,
        message_id_list: impl Into<Vec<id::MessageId>>,
    ) -> crate::codegen::Call<MergeForward> {
        crate::codegen::Call::new(
            self.client,
            MergeForward::new(receive_id_type, receive_id, message_id_list),
        )
    }
}
/// Merge and forward messages / 合并转发消息.
///
/// Forwards several messages of one chat as one message, to a user, a chat or a thread.
///
/// 把同一个会话里的几条消息合成一条，转发给一个用户、会话或话题。
///
/// - `POST /open-apis/im/v1/messages/merge_forward`
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
/// - The content of the new message is always `Merged and Forwarded Message`. [Get a message](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/get) returns those it consists of.
///
/// - 应用已启用[机器人能力](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-enable-bot-ability)。
/// - 转发给用户时，用户要在应用的[可用范围](https://open.feishu.cn/document/home/introduction-to-scope-and-authorization/availability)内。
/// - 转发到群里时，机器人要在群里，并且可以发言。
/// - 新消息的内容固定为 `Merged and Forwarded Message`，其中的各条消息用[获取指定消息的内容](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/get)取得。
///
/// # Restrictions / 使用限制
///
/// - [System messages](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/im-v1/message/create_json#e159cb73) cannot be forwarded.
/// - The messages have to be of one chat, and either all of one thread or none of any.
/// - The messages within a merged and forwarded one, those with an `upper_message_id`, cannot be forwarded again.
/// - At most 5 messages a second go to one user, and 5 a second to one chat, which all of its bots share.
///
/// - [系统消息](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/im-v1/message/create_json#e159cb73)不能合并转发。
/// - 消息要来自同一个会话，不能来自几个话题，也不能一部分来自话题、一部分不是。
/// - 合并转发的消息中的子消息（有 `upper_message_id` 的）不能再转发。
/// - 发给同一个用户的消息每秒最多 5 条；同一个群也是每秒 5 条，由群里的机器人共用。
///
/// Errors: [`MergeForwardError`]. [Documentation](https://open.feishu.cn/document/server-docs/im-v1/message/merge_forward)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MergeForward {
    /// The type of ID in `receive_id`. / `receive_id` 的 ID 类型。
    pub receive_id_type: v1::ReceiveIdType,
    /// A string of the caller's own that makes a call safe to repeat: within an hour, at most one request with it succeeds in forwarding to the same recipient. A request with another content needs another one. Left out, nothing is held back.
    ///
    /// 自定的唯一字符串，用来去重：一小时内，带同一个 uuid 的请求向同一接收者最多成功合并转发一次。内容不同的请求要用不同的 uuid；不传则不去重。
    /// - Length: at most 50
    /// - Example: `"b13g2t38-1jd2-458b-8djf-dtbca5104204"`
    pub uuid: Option<String>,
    /// Who gets it: an ID of the kind that `receive_id_type` names. / 转发给谁：一个 `receive_id_type` 那种 ID。
    /// - Example: `"oc_a0553eda9014c201e6969b478895c230"`
    pub receive_id: String,
    /// The messages to forward, all of one chat. Its ID comes from:
    /// - the reply of [Send a message](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/create);
    /// - the event [Message received](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/events/receive);
    /// - the [history of a chat](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/list).
    ///
    /// 转发哪些消息，都要在同一个会话里。得到消息 ID 的途径：
    /// - [发送消息](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/create)的应答。
    /// - [接收消息](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/events/receive)事件。
    /// - [会话的历史消息](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/list)。
    ///
    /// - Length: 1 to 100
    /// - Example: `["om_dc13264520392913993dd051dba21dcf"]`
    pub message_id_list: Vec<id::MessageId>,
}
impl MergeForward {
    /// Creates the value from its required fields.
    pub fn new(
        receive_id_type: v1::ReceiveIdType,
        receive_id: impl Into<String>,
        message_id_list: impl Into<Vec<id::MessageId>>,
    ) -> Self {
        Self {
            receive_id_type,
            uuid: Default::default(),
            receive_id: receive_id.into(),
            message_id_list: message_id_list.into(),
        }
    }
    /// Sets `uuid`.
    #[must_use]
    pub fn uuid(mut self, value: impl Into<String>) -> Self {
        self.uuid = Some(value.into());
        self
    }
}
impl wire::Object for MergeForward {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("receive_id_type", &mut self.receive_id_type);
        f.field("uuid", &mut self.uuid);
        f.field("receive_id", &mut self.receive_id);
        f.field("message_id_list", &mut self.message_id_list);
    }
}
crate::codegen::__impl_object! {
    MergeForward
}
crate::codegen::__operation! {
    MergeForward => MergeForwardResponse, MergeForwardError:
    Endpoint::new("im.v1.message.merge_forward", Post, "/open-apis/im/v1/messages/merge_forward")
        .documented(text("合并转发消息", "Merge and forward messages"), "https://open.feishu.cn/document/server-docs/im-v1/message/merge_forward")
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
            query("receive_id_type", String).required(),
            query("uuid", String),
            body("receive_id", String).required(),
            body("message_id_list", Array).required(),
        ])
}
/// The reply to [`MergeForward`](struct@MergeForward).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MergeForwardResponse {
    /// The new message / 转发产生的新消息
    pub message: v1::Message,
    /// The messages left out: they do not exist, have been recalled, are invisible to the operator, or of a type that cannot be forwarded
    ///
    /// 没有转发的消息：不存在、已被撤回、操作者看不到，或类型不支持
    pub invalid_message_id_list: Vec<id::MessageId>,
}
impl wire::Object for MergeForwardResponse {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("message", &mut self.message);
        f.field("invalid_message_id_list", &mut self.invalid_message_id_list);
    }
}
crate::codegen::__impl_object! {
    MergeForwardResponse
}
crate::codegen::__error_enum! {
    /// The documented errors of [`MergeForward`](struct@MergeForward).
    MergeForwardError:
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
    /// [`230053`](error::BOT_BLOCKED_BY_USER): The user has stopped the bot from sending messages.
    BotBlockedByUser = error::BOT_BLOCKED_BY_USER,
    /// [`230062`](error::ENCRYPTED_CHAT_FORWARD_DENIED): No permission to forward to third-party encryption group.
    EncryptedChatForwardDenied = error::ENCRYPTED_CHAT_FORWARD_DENIED,
    /// [`230063`](error::TARGET_CHAT_INVALID): The chat_id of group to forward is invalid.
    TargetChatInvalid = error::TARGET_CHAT_INVALID,
    /// `230064` (HTTP 400): All messages to be forwarded are invalid.
    ///
    /// None of the messages can be forwarded: they may not exist, have been recalled, or be invisible to the operator. Check their IDs.
    ///
    /// 列表中没有一条消息可以转发：它们可能不存在、已被撤回，或操作者看不到。核对消息 ID。
    MessageNotForwardable = &ErrorInfo {
        message: "All messages to be forwarded are invalid.",
        fix: Text { zh: "列表中没有一条消息可以转发：它们可能不存在、已被撤回，或操作者看不到。核对消息 ID。", en: "None of the messages can be forwarded: they may not exist, have been recalled, or be invisible to the operator. Check their IDs." },
        ..*error::MESSAGE_NOT_FORWARDABLE
    },
    /// `230065` (HTTP 400): All messages to be forwarded have been recalled.
    ///
    /// All of the messages have been recalled, and recalled messages cannot be forwarded. / 列表中的消息都已被撤回，转发不了。
    SourceRecalled = &ErrorInfo {
        message: "All messages to be forwarded have been recalled.",
        fix: Text { zh: "列表中的消息都已被撤回，转发不了。", en: "All of the messages have been recalled, and recalled messages cannot be forwarded." },
        ..*error::SOURCE_RECALLED
    },
    /// `230066` (HTTP 400): The messages to be forwarded are in a secret group and do not support forwarding.
    ///
    /// The message is in a secret chat, from which nothing can be forwarded. Forward messages of other chats.
    ///
    /// 消息在密聊群中，密聊的消息不能转发。请改为转发其他群组的消息。
    SourceInSecretChat = &ErrorInfo {
        message: "The messages to be forwarded are in a secret group and do not support forwarding.",
        ..*error::SOURCE_IN_SECRET_CHAT
    },
    /// [`230067`](error::MIXED_SOURCES): The source of the messages to be merged and forwarded are not in compliance.
    MixedSources = error::MIXED_SOURCES,
    /// [`230069`](error::SOURCES_IN_SEVERAL_CHATS): Does not support forwarding messages from different groups.
    SourcesInSeveralChats = error::SOURCES_IN_SEVERAL_CHATS,
    /// [`230070`](error::RESTRICTED_MODE): Forwarding of messages in restricted mode is not allowed.
    RestrictedMode = error::RESTRICTED_MODE,
    /// [`230074`](error::TARGET_THREAD_INVISIBLE): The target thread is invisible to the operator.
    TargetThreadInvisible = error::TARGET_THREAD_INVISIBLE,
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
