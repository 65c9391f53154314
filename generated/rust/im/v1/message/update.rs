// Generated from spec/im/v1/message/update.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::id;
use crate::im::{error, v1};
impl super::Api<'_> {
    /// Edit a message / 编辑消息: [`Update`](struct@Update).
    pub fn update(
        &self,
        message_id: impl Into<id::MessageId>,
        msg_type: EditableMsgType,
        content: impl Into<String>,
    ) -> crate::codegen::Call<Update> {
        crate::codegen::Call::new(
            self.client,
            Update::new(message_id, msg_type, content),
        )
    }
}
/// Edit a message / 编辑消息.
///
/// Changes a text or post that has been sent. For cards there is [Update a card](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/patch).
///
/// 改写一条已经发出的文本或富文本消息。卡片要用[更新卡片](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/patch)。
///
/// ```no_run
/// # async fn example(client: &feishu_api::Client) -> Result<(), feishu_api::Error> {
/// use feishu_api::im::v1::message::EditableMsgType;
/// let reply = client.im().v1().message().update("om_dc13264520392913993dd051dba21dcf", EditableMsgType::Text, "{\"text\":\"test content\"}").await?;
/// println!("{reply:?}");
/// # Ok(())
/// # }
/// ```
///
/// - `PUT /open-apis/im/v1/messages/:message_id`
/// - Rate limit: 1000 calls a minute and 50 calls a second
/// - Token: `tenant_access_token`
/// - Scopes, any of: `im:message`, `im:message:send_as_bot`, `im:message:update`
///
/// # Prerequisites / 前提条件
///
/// - The app has its [bot capability](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-enable-bot-ability) switched on.
/// - To edit in a private chat, the user has to be within the app's [availability](https://open.feishu.cn/document/home/introduction-to-scope-and-authorization/availability).
/// - To edit in a group chat, the bot has to be in it and be allowed to speak.
///
/// - 应用已启用[机器人能力](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-enable-bot-ability)。
/// - 编辑单聊中的消息时，用户要在应用的[可用范围](https://open.feishu.cn/document/home/introduction-to-scope-and-authorization/availability)内。
/// - 编辑群里的消息时，机器人要在群里，并且可以发言。
///
/// # Restrictions / 使用限制
///
/// - A message can be edited 20 times.
/// - Callers can edit only what they sent.
/// - What was recalled, deleted or sent too long ago cannot be edited. The tenant's administrator sets how long that is possible, see [Permissions for recalling and editing messages](https://www.feishu.cn/hc/zh-CN/articles/325339752183).
///
/// - 一条消息最多编辑 20 次。
/// - 只能编辑调用者自己发的消息。
/// - 已撤回、已删除和过了编辑时限的消息不能编辑。时限由企业管理员设定，见[设置撤回和编辑消息的权限](https://www.feishu.cn/hc/zh-CN/articles/325339752183)。
///
/// Errors: [`UpdateError`]. [Documentation](https://open.feishu.cn/document/server-docs/im-v1/message/update)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Update {
    /// The message to edit, which has to be a text or a post. Its ID comes from:
    /// - the reply of [Send a message](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/create);
    /// - the event [Message received](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/events/receive);
    /// - the [history of a chat](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/list).
    ///
    /// 编辑哪条消息，只能是文本（text）或富文本（post）。得到消息 ID 的途径：
    /// - [发送消息](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/create)的应答。
    /// - [接收消息](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/events/receive)事件。
    /// - [会话的历史消息](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/list)。
    ///
    /// - Example: `"om_dc13264520392913993dd051dba21dcf"`
    pub message_id: id::MessageId,
    /// The type of the message. / 消息的类型。
    pub msg_type: EditableMsgType,
    /// The content: JSON of the structure that `msg_type` has, in a string. [The content of messages](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/im-v1/message/create_json) describes them all.
    /// **Note**:
    /// - Special characters are escaped, as they are in any JSON string: a line break `\n` is written `\\n`.
    /// - The request of a text may have 150 KB.
    /// - That of a post may have 30 KB.
    /// - Style tags take more room than they are sent with.
    ///
    /// 消息的内容：按 `msg_type` 的结构写成 JSON，再序列化成字符串，见[发送消息内容](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/im-v1/message/create_json)。
    /// **注意**：
    /// - 字符串里的特殊字符要转义，例如换行 `\n` 写作 `\\n`。
    /// - 文本消息的请求体最多 150 KB。
    /// - 富文本消息的请求体最多 30 KB。
    /// - 样式标签会使内容变长。
    ///
    /// - Example: `"{\"text\":\"test content\"}"`
    pub content: String,
}
impl Update {
    /// Creates the value from its required fields.
    pub fn new(
        message_id: impl Into<id::MessageId>,
        msg_type: EditableMsgType,
        content: impl Into<String>,
    ) -> Self {
        Self {
            message_id: message_id.into(),
            msg_type,
            content: content.into(),
        }
    }
}
impl wire::Object for Update {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("message_id", &mut self.message_id);
        f.field("msg_type", &mut self.msg_type);
        f.field("content", &mut self.content);
    }
}
crate::codegen::__impl_object! {
    Update
}
crate::codegen::__operation! {
    Update => UpdateResponse, UpdateError:
    Endpoint::new("im.v1.message.update", Put, "/open-apis/im/v1/messages/:message_id")
        .documented(text("编辑消息", "Edit a message"), "https://open.feishu.cn/document/server-docs/im-v1/message/update")
        .access(&[Tenant], &[Custom, Store], &[
            scopes(&[crate::scope::IM_MESSAGE]),
            scopes(&[crate::scope::IM_MESSAGE_SEND_AS_BOT]),
            scopes(&[crate::scope::IM_MESSAGE_UPDATE]),
        ])
        .limits(RateLimit::Fixed(&[Rate::new(1000, 60), Rate::new(50, 1)]), &[])
        .request(Json, &[
            path("message_id", String).required(),
            body("msg_type", String).required(),
            body("content", String).required(),
        ])
}
/// The reply to [`Update`](struct@Update).
pub type UpdateResponse = v1::Message;
crate::codegen::__error_enum! {
    /// The documented errors of [`Update`](struct@Update).
    UpdateError:
    /// [`230001`](error::INVALID_PARAMETER): Your request contains an invalid request parameter.
    InvalidParameter = error::INVALID_PARAMETER,
    /// [`230002`](error::BOT_NOT_IN_CHAT): The bot can not be outside the group.
    BotNotInChat = error::BOT_NOT_IN_CHAT,
    /// [`230006`](error::BOT_NOT_ENABLED): Bot ability is not activated.
    BotNotEnabled = error::BOT_NOT_ENABLED,
    /// [`230011`](error::MESSAGE_RECALLED): The message is recalled.
    MessageRecalled = error::MESSAGE_RECALLED,
    /// [`230013`](error::USER_OUT_OF_SCOPE): Bot has NO availability to this user.
    UserOutOfScope = error::USER_OUT_OF_SCOPE,
    /// [`230018`](error::BLOCKED_BY_CHAT_SETTINGS): These operations are NOT allowed at current group settings.
    BlockedByChatSettings = error::BLOCKED_BY_CHAT_SETTINGS,
    /// `230020` (HTTP 400): This operation triggers the frequency limit.
    ///
    /// Messages were edited too often. Slow down and try again later. / 编辑得太密。放慢速度，稍后重试。
    SendRateLimited = &ErrorInfo {
        fix: Text { zh: "编辑得太密。放慢速度，稍后重试。", en: "Messages were edited too often. Slow down and try again later." },
        ..*error::SEND_RATE_LIMITED
    },
    /// [`230022`](error::CONTENT_SENSITIVE): The content of the message contains sensitive information.
    ContentSensitive = error::CONTENT_SENSITIVE,
    /// [`230025`](error::CONTENT_TOO_LONG): The length of the message content reaches its limit.
    ContentTooLong = error::CONTENT_TOO_LONG,
    /// `230027` (HTTP 400): Lack of necessary permissions.
    ///
    /// The caller may not do this. Possible reasons:
    /// 1. A permission is missing; the message in the reply tells which.
    /// 2. The user has not granted the app an authorization.
    /// 3. The chat is an external one, where this operation is not possible.
    ///
    /// 无权进行本次操作。可能的原因有：
    /// 1. 缺少相应权限，可根据实际的错误信息进行排查。
    /// 2. 未检查到用户授权信息。
    /// 3. 这是外部群，而这个操作不支持外部群。
    PermissionDenied = &ErrorInfo {
        fix: Text { zh: "无权进行本次操作。可能的原因有：\n1. 缺少相应权限，可根据实际的错误信息进行排查。\n2. 未检查到用户授权信息。\n3. 这是外部群，而这个操作不支持外部群。", en: "The caller may not do this. Possible reasons:\n1. A permission is missing; the message in the reply tells which.\n2. The user has not granted the app an authorization.\n3. The chat is an external one, where this operation is not possible." },
        links: &[],
        ..*error::PERMISSION_DENIED
    },
    /// [`230028`](error::AUDIT_FAILED): The messages do NOT pass the audit.
    AuditFailed = error::AUDIT_FAILED,
    /// `230035` (HTTP 400): Send message permission deny.
    ///
    /// The bot may not send here. Check whether the chat is muted, the recipient has blocked the bot, or the tenant restricts communication with the recipient.
    ///
    /// 机器人无权在此发送消息。请检查群组是否禁言、接收者是否屏蔽了机器人，以及企业是否限制了与对方沟通。
    SendDenied = &ErrorInfo {
        message: "Send message permission deny.",
        ..*error::SEND_DENIED
    },
    /// [`230038`](error::CROSS_TENANT_PRIVATE_CHAT): Cross tenant p2p chat operate forbid.
    CrossTenantPrivateChat = error::CROSS_TENANT_PRIVATE_CHAT,
    /// [`230050`](error::MESSAGE_INVISIBLE): The message is invisible to the operator.
    MessageInvisible = error::MESSAGE_INVISIBLE,
    /// [`230054`](error::MESSAGE_TYPE_UNSUPPORTED): This operation is not supported for this message type.
    MessageTypeUnsupported = error::MESSAGE_TYPE_UNSUPPORTED,
    /// [`230055`](error::FILE_TYPE_MISMATCH): The type of file upload does not match the type of message being sent.
    FileTypeMismatch = error::FILE_TYPE_MISMATCH,
    /// `230071` (HTTP 400): The operator is not the sender of the message.
    ///
    /// Another user sent the message, and only its sender may edit it. Call as the app that sent it.
    ///
    /// 消息不是调用者发的，只有发送者能编辑。用发送它的应用来调用。
    ThreadReplyUnsupported = &ErrorInfo {
        message: "The operator is not the sender of the message.",
        fix: Text { zh: "消息不是调用者发的，只有发送者能编辑。用发送它的应用来调用。", en: "Another user sent the message, and only its sender may edit it. Call as the app that sent it." },
        ..*error::THREAD_REPLY_UNSUPPORTED
    },
    /// `230072` (HTTP 400): The message has reached the number of times it can be edited.
    ///
    /// The message has been edited 20 times, which is the limit. Send a new one where it is needed.
    ///
    /// 这条消息已编辑过 20 次，这是上限。需要时另发一条。
    AggregatedMessage = &ErrorInfo {
        message: "The message has reached the number of times it can be edited.",
        fix: Text { zh: "这条消息已编辑过 20 次，这是上限。需要时另发一条。", en: "The message has been edited 20 times, which is the limit. Send a new one where it is needed." },
        ..*error::AGGREGATED_MESSAGE
    },
    /// `230073` (HTTP 400): The message in the secret group is not allowed to be edited.
    ///
    /// The message is in a secret chat, where nothing can be edited. / 消息在密聊群里，那里的消息不能编辑。
    ThreadInvisible = &ErrorInfo {
        message: "The message in the secret group is not allowed to be edited.",
        fix: Text { zh: "消息在密聊群里，那里的消息不能编辑。", en: "The message is in a secret chat, where nothing can be edited." },
        ..*error::THREAD_INVISIBLE
    },
    /// `230074` (HTTP 400): The message in the third-party encryption group is not allowed to be edited.
    ///
    /// The chat is encrypted by a third party, and nothing can be edited there. / 消息在第三方加密的群里，那里的消息不能编辑。
    TargetThreadInvisible = &ErrorInfo {
        message: "The message in the third-party encryption group is not allowed to be edited.",
        fix: Text { zh: "消息在第三方加密的群里，那里的消息不能编辑。", en: "The chat is encrypted by a third party, and nothing can be edited there." },
        ..*error::TARGET_THREAD_INVISIBLE
    },
    /// `230075` (HTTP 400): The message has exceeded the time that can be edited.
    ///
    /// The message was sent too long ago to be edited. The tenant's administrator sets how long that is possible, see [Permissions for recalling and editing messages](https://www.feishu.cn/hc/zh-CN/articles/325339752183).
    ///
    /// 消息发出太久，已过编辑时限。时限由企业管理员设定，见[设置撤回和编辑消息的权限](https://www.feishu.cn/hc/zh-CN/articles/325339752183)。
    EncryptedChat = &ErrorInfo {
        message: "The message has exceeded the time that can be edited.",
        fix: Text { zh: "消息发出太久，已过编辑时限。时限由企业管理员设定，见[设置撤回和编辑消息的权限](https://www.feishu.cn/hc/zh-CN/articles/325339752183)。", en: "The message was sent too long ago to be edited. The tenant's administrator sets how long that is possible, see [Permissions for recalling and editing messages](https://www.feishu.cn/hc/zh-CN/articles/325339752183)." },
        links: &[Link { text: "设置撤回和编辑消息的权限", url: "https://www.feishu.cn/hc/zh-CN/articles/325339752183" }],
        ..*error::ENCRYPTED_CHAT
    },
    /// [`230110`](error::MESSAGE_DELETED): Action unavailable as the message has been deleted.
    MessageDeleted = error::MESSAGE_DELETED,
    /// `232009` (HTTP 400): Your request specifies a chat which has already been dissolved.
    ///
    /// The chat has been dissolved, so this operation is no longer possible in it. / 相关群组已被解散，无法进行当前操作。
    ChatDissolved = &ErrorInfo {
        fix: Text { zh: "相关群组已被解散，无法进行当前操作。", en: "The chat has been dissolved, so this operation is no longer possible in it." },
        ..*error::CHAT_DISSOLVED
    },
}
/// The type of the message. / 消息的类型。
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum EditableMsgType {
    /// `text`: Text / 文本
    Text,
    /// `post`: Rich text / 富文本
    Post,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for EditableMsgType {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for EditableMsgType {
    fn as_str(&self) -> &str {
        match self {
            Self::Text => "text",
            Self::Post => "post",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "text" => Self::Text,
            "post" => Self::Post,
            _ => Self::Other(text.to_owned()),
        }
    }
}
crate::codegen::__impl_enum! {
    EditableMsgType
}
