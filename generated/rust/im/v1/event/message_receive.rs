// Generated from spec/im/v1/event/message_receive.yaml. Do not edit: change the spec and run `cargo regen`.

use crate::codegen::wire;
use crate::id;
use crate::im::v1;
/// A message was received / 接收消息.
///
/// Pushed when someone has written to the bot: every message of a private chat, and of a group those that mention the bot or all of them, with or without those of other bots, as the scopes of the app have it.
///
/// 机器人收到消息时推送：单聊里用户的所有消息，群里 @ 机器人的消息或所有消息，包括或不包括其他机器人发送的，取决于应用的权限。
///
/// - Type: `im.message.receive_v1`
/// - Scopes, any of: `im:message.p2p_msg:readonly`, `im:message.group_at_msg:readonly`, `im:message.group_msg`, `im:message.group_at_msg`, `im:message.group_msg:readonly`, `im:message.p2p_msg`, `im:message.group_at_msg.include_bot:readonly`, `im:message.group_msg.include_bot:read`, `im:message.group_bot_msg:readonly`
/// - Pushes that agree in `message.message_id` and `message.update_time` are the same event, whatever their ids
///
/// # Prerequisites / 前提条件
///
/// - The app has its [bot capability](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-enable-bot-ability) switched on.
/// - The app has [subscribed](https://open.feishu.cn/document/ukTMukTMukTM/uUTNz4SN1MjL1UzM) to the event.
///
/// - 应用已启用[机器人能力](https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-enable-bot-ability)。
/// - 应用已[订阅](https://open.feishu.cn/document/ukTMukTMukTM/uUTNz4SN1MjL1UzM)该事件。
///
/// # Notes / 注意事项
///
/// - What is pushed depends on the scopes: messages of private chats need `im:message.p2p_msg:readonly` or `im:message.p2p_msg`, those of groups in which users mention the bot `im:message.group_at_msg:readonly` or `im:message.group_at_msg`, and all that users write in groups `im:message.group_msg` or `im:message.group_msg:readonly`.
/// - What other bots write in groups takes scopes of its own: `im:message.group_at_msg.include_bot:readonly` for messages in which users and other bots mention the bot, `im:message.group_msg.include_bot:read` for all that users and other bots write, `im:message.group_bot_msg:readonly` for all that other bots write. Only custom apps can have these. What the bot itself writes is never pushed to it.
/// - Two bots that answer each other do not stop. Go by `sender_type` to answer users only.
/// - Now and then one message is pushed more than once, with another event_id each time. Go by `message_id` where it must not be handled twice.
///
/// - 收到什么，由权限决定：单聊消息需要 `im:message.p2p_msg:readonly` 或 `im:message.p2p_msg`；用户 @ 机器人的群消息需要 `im:message.group_at_msg:readonly` 或 `im:message.group_at_msg`；群里用户的所有消息需要 `im:message.group_msg` 或 `im:message.group_msg:readonly`。
/// - 其他机器人在群里发送的消息，需要另外的权限才推送：`im:message.group_at_msg.include_bot:readonly` 推送用户和其他机器人 @ 机器人的消息，`im:message.group_msg.include_bot:read` 推送用户和其他机器人的所有消息，`im:message.group_bot_msg:readonly` 推送其他机器人的所有消息。这些权限只对自建应用开放。机器人自己发送的消息从不推送。
/// - 两个互相回复的机器人会没完没了。可以用 `sender_type` 只处理用户的消息。
/// - 同一条消息偶尔会以不同的 event_id 推送多次，因此请用 `message_id` 去重。
///
/// [Documentation](https://open.feishu.cn/document/server-docs/im-v1/message/events/receive)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MessageReceive {
    /// The sender / 谁发送的
    pub sender: Sender,
    /// The message / 消息
    pub message: Message,
}
impl wire::Object for MessageReceive {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("sender", &mut self.sender);
        f.field("message", &mut self.message);
    }
}
crate::codegen::__impl_object! {
    MessageReceive
}
crate::codegen::__event! {
    MessageReceive:
    Descriptor::new("im.v1.event.message_receive", "im.message.receive_v1")
        .documented(text("接收消息", "A message was received"), "https://open.feishu.cn/document/server-docs/im-v1/message/events/receive")
        .access(&[Custom, Store], &[
            scopes(&[crate::scope::IM_MESSAGE_P2P_MSG_READONLY]),
            scopes(&[crate::scope::IM_MESSAGE_GROUP_AT_MSG_READONLY]),
            scopes(&[crate::scope::IM_MESSAGE_GROUP_MSG]),
            scopes(&[crate::scope::IM_MESSAGE_GROUP_AT_MSG]),
            scopes(&[crate::scope::IM_MESSAGE_GROUP_MSG_READONLY]),
            scopes(&[crate::scope::IM_MESSAGE_P2P_MSG]),
            scopes(&[crate::scope::IM_MESSAGE_GROUP_AT_MSG_INCLUDE_BOT_READONLY]),
            scopes(&[crate::scope::IM_MESSAGE_GROUP_MSG_INCLUDE_BOT_READ]),
            scopes(&[crate::scope::IM_MESSAGE_GROUP_BOT_MSG_READONLY]),
        ])
        .guards(&[
            Guard::received("sender.sender_id.user_id", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]),
            Guard::received("message.mentions.id.user_id", &[scopes(&[crate::scope::CONTACT_USER_EMPLOYEE_ID_READONLY])]),
        ])
        .identity(&["message.message_id", "message.update_time"])
}
/// Whom it mentions / 消息中 @ 了谁
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Mention {
    /// What stands for them in the content: `@_user_3` for the third. / 在内容里代表此人的文字，第三个被 @ 的是 `@_user_3`。
    pub key: String,
    /// Their IDs / 被 @ 者的 ID
    pub id: v1::UserIds,
    /// Their name / 被 @ 者的姓名
    pub name: String,
    /// Their tenant / 被 @ 者所属的企业
    pub tenant_key: String,
}
impl wire::Object for Mention {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("key", &mut self.key);
        f.field("id", &mut self.id);
        f.field("name", &mut self.name);
        f.field("tenant_key", &mut self.tenant_key);
    }
}
/// The message / 消息
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Message {
    /// Identifies the message, for example to [reply](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/reply) to it.
    ///
    /// 消息的 ID，可以据此[回复](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/reply)。
    pub message_id: id::MessageId,
    /// The first message of the replies that it is one of. It is left out where it is no reply.
    ///
    /// 所在回复链的第一条消息；不是回复时不推送。
    pub root_id: Option<id::MessageId>,
    /// The message that it replies to. It is left out where it is no reply. / 被回复的消息；不是回复时不推送。
    pub parent_id: Option<id::MessageId>,
    /// When it was sent (timestamp in milliseconds) / 何时发送（毫秒时间戳）
    pub create_time: wire::TimestampMs,
    /// When it was updated (timestamp in milliseconds) / 何时更新（毫秒时间戳）
    pub update_time: wire::TimestampMs,
    /// The chat that it was sent to. It can be [looked up](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/get).
    ///
    /// 所在的会话，可以[获取其信息](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/get)。
    pub chat_id: id::ChatId,
    /// The [thread](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/thread-introduction) that it is in. It is left out where it is in none.
    ///
    /// 所在的[话题](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/thread-introduction)；不在话题里时不推送。
    pub thread_id: Option<id::ThreadId>,
    /// The type of chat / 会话的类型
    pub chat_type: MessageReceiveChatType,
    /// The type of the message. [Content of received messages](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/im-v1/message/events/message_content) lists them.
    ///
    /// 消息的类型，[接收消息内容](https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/im-v1/message/events/message_content)列出了所有类型。
    pub message_type: String,
    /// What it says: text of JSON, whose shape depends on `message_type`.
    ///
    /// 消息内容：JSON 文本，其形状取决于 `message_type`。
    pub content: String,
    /// Whom it mentions / 消息中 @ 了谁
    pub mentions: Vec<Mention>,
    /// The user agent of the sender's client. It is only pushed with the scope `im:user_agent:read`.
    ///
    /// 发送者客户端的用户代理；只有具备 `im:user_agent:read` 权限时才推送。
    pub user_agent: Option<String>,
}
impl wire::Object for Message {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("message_id", &mut self.message_id);
        f.field("root_id", &mut self.root_id);
        f.field("parent_id", &mut self.parent_id);
        f.field("create_time", &mut self.create_time);
        f.field("update_time", &mut self.update_time);
        f.field("chat_id", &mut self.chat_id);
        f.field("thread_id", &mut self.thread_id);
        f.field("chat_type", &mut self.chat_type);
        f.field("message_type", &mut self.message_type);
        f.field("content", &mut self.content);
        f.field("mentions", &mut self.mentions);
        f.field("user_agent", &mut self.user_agent);
    }
}
/// The type of chat / 会话的类型
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum MessageReceiveChatType {
    /// `p2p`: A private chat / 单聊
    P2p,
    /// `group`: A group / 群聊
    Group,
    /// A value that the documentation does not list, unchanged.
    Other(String),
}
impl Default for MessageReceiveChatType {
    fn default() -> Self {
        Self::Other(String::new())
    }
}
impl wire::OpenEnum for MessageReceiveChatType {
    fn as_str(&self) -> &str {
        match self {
            Self::P2p => "p2p",
            Self::Group => "group",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "p2p" => Self::P2p,
            "group" => Self::Group,
            _ => Self::Other(text.to_owned()),
        }
    }
}
/// The sender / 谁发送的
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Sender {
    /// The IDs of the sender; a bot has no user_id / 发送者的 ID，机器人没有 user_id
    pub sender_id: v1::UserIds,
    /// The type of sender / 发送者的类型
    pub sender_type: SenderType,
    /// The tenant of the sender / 发送者所属的企业
    pub tenant_key: String,
}
impl wire::Object for Sender {
    #[inline(never)]
    fn fields(&mut self, f: &mut wire::Fields<'_>) {
        f.field("sender_id", &mut self.sender_id);
        f.field("sender_type", &mut self.sender_type);
        f.field("tenant_key", &mut self.tenant_key);
    }
}
/// The type of sender / 发送者的类型
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum SenderType {
    /// `user`: A user / 用户
    User,
    /// `bot`: Another bot / 其他机器人
    Bot,
    /// `app`: The bot of another app, as some pushes have it / 其他应用的机器人，有的推送这样写
    App,
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
            Self::Bot => "bot",
            Self::App => "app",
            Self::Other(text) => text,
        }
    }
    fn parse(text: &str) -> Self {
        match text {
            "user" => Self::User,
            "bot" => Self::Bot,
            "app" => Self::App,
            _ => Self::Other(text.to_owned()),
        }
    }
}
crate::codegen::__impl_object! {
    Mention Message Sender
}
crate::codegen::__impl_enum! {
    MessageReceiveChatType SenderType
}
